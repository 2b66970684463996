// How copy of ten languages counts: the words around numbers of dead, injured and others.

/** What happened to people, with the values of a figure's `what`. */
export type CasualtyKind =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'arrested'
  | 'displaced'
  | 'evacuated'
  | 'rescued';

/** How one language counts. All values are sources of case-insensitive regular expressions. */
export interface FigureWords {
  /** Qualifiers of a number: [pattern, the English qualifier]. */
  qualifiers: readonly (readonly [string, string])[];
  /** Number words that copy uses for small numbers. */
  numbers: Readonly<Record<string, number>>;
  /** Tens that may precede another number word; the compound is not read. */
  tens: string;
  /** "thousand", "million" and other multipliers of the number before them. */
  scales: Readonly<Record<string, number>>;
  /** Decimal separator; the other one separates thousands. */
  decimal: ',' | '.';
  /** "people", "civilians": the people counted. They may come between the number and what happened. */
  people: string;
  /** Words allowed between people and what happened to them: "were", "have been". */
  between: string;
  /** Qualifiers that follow what is counted, as in Urdu. */
  trailing?: readonly (readonly [string, string])[];
  /** What happened, after the number or after the people counted: "12 dead", "12 people were killed". */
  after: Readonly<Partial<Record<CasualtyKind, string>>>;
  /** What happened, right before the number: "killing 12 people". */
  before: Readonly<Partial<Record<CasualtyKind, string>>>;
  /** "death toll rose to", up to the number. */
  toll: string;
  /** "number of injured rose to", up to the number. */
  injuredToll: string;
  /** "per cent of the", between the number and what it is a share of; absent where grammar does not mark it. */
  percent?: string;
  /** Between a word for magnitude and its number, and after such a number. */
  magnitude: string;
  magnitudeAfter?: string;
  /** Background, additions and rates: a sentence with them gives no figure. */
  otherScope: string;
  /** From here on a sentence lists parts of its count. */
  parts: string;
  /** Right before a number that is only a comparison, or the start of a range. */
  compared: string;
}

/** Number words of a ten and a unit. */
function compounds(
  units: Readonly<Record<string, number>>,
  tens: Readonly<Record<string, number>>,
  join: (ten: string, unit: string) => string,
): Record<string, number> {
  const pairs = Object.entries(tens).flatMap(([ten, more]) =>
    Object.entries(units).map(([unit, value]) => [join(ten, unit), more + value] as const),
  );
  return Object.fromEntries(pairs);
}

// biome-ignore format: one line a kind, so that languages can be read against each other.
const germanUnits = { ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 };
// biome-ignore format: one line a kind, so that languages can be read against each other.
const germanTens = { zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 };
// biome-ignore format: one line a kind, so that languages can be read against each other.
const frenchUnits = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 };
const frenchTens = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };

// biome-ignore format: one line a kind, so that languages can be read against each other.
const german: FigureWords = {
  qualifiers: [
    ['mindestens|wenigstens|zumindest', 'at least'],
    ['höchstens', 'at most'],
    ['bis zu', 'up to'],
    ['mehr als|über', 'more than'],
    ['weniger als|unter', 'less than'],
    ['rund|etwa|ungefähr|circa|ca\\.|gut', 'about'],
    ['fast|nahezu|knapp|beinahe', 'nearly'],
  ],
  numbers: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, ...germanTens, ...compounds(germanUnits, germanTens, (ten, unit) => `${unit}und${ten}`), dutzend: 12 },
  tens: 'hundert',
  scales: { hundert: 100, tausend: 1e3, millionen: 1e6, million: 1e6, 'mio.': 1e6, milliarden: 1e9, 'mrd.': 1e9 },
  decimal: ',',
  people:
    'menschen|personen|zivilisten|soldaten|kinder|frauen|männer|polizisten|demonstranten|passagiere|arbeiter|bewohner|kämpfer|touristen|migranten|einwohner|weitere|bergleute|kumpel|arbeiterinnen und arbeiter|fahrgäste|insassen|seeleute|matrosen|fischer|schüler|schülerinnen|studenten|jugendliche|pilger|urlauber|wanderer|bergsteiger|feuerwehrleute|häftlinge|geiseln|rebellen|patienten|besucher|mitarbeiter|rettungskräfte|dorfbewohner|flüchtlinge|journalisten|gläubige|skifahrer|schulkinder|badegäste|gäste|zuschauer|fans|beschäftigte',
  between:
    'wurden|sind|seien|waren|worden|dabei|bei dem angriff|bei dem anschlag|bei dem unfall|teils schwer|schwer|leicht|zum teil schwer|kamen',
  after: {
    killed: 'tote[nr]?|todesopfer|getötet|ums leben gekommen|ums leben|starben|gestorben|umgekommen|tot',
    injured: 'verletzte[nr]?|verletzt|verwundete[nr]?|verwundet',
    missing: 'vermisste[nr]?|vermisst',
    arrested: 'festnahmen|festgenommen|verhaftet|inhaftiert',
    displaced: 'vertriebene|vertrieben',
    evacuated: 'evakuiert|in sicherheit gebracht',
    rescued: 'gerettet',
  },
  before: { killed: 'tötete|töteten|starben|kamen', injured: 'verletzte|verletzten' },
  toll: '(?:zahl der (?:toten|todesopfer|getöteten|opfer)|opferzahl)(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:auf|bei|liegt bei|beträgt)',
  injuredToll: 'zahl der (?:verletzten|verwundeten)(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:auf|bei|beträgt)',
  percent: '(?:prozent|%)\\s+(?:der|des|aller|von)',
  magnitude: '(?:der stärke|magnitude(?: von)?)',
  otherScope:
    'seit|im (?:letzten|vergangenen)|(?:letztes|vergangenes) jahr|jahrzehnt\\S*|im vorigen|vergangenes jahr|letztes jahr|bereits im|in diesem jahr|pro (?:tag|woche|monat|jahr)|jährlich|täglich|vor \\S+ jahren|könnten|würden|(?:im|seit|anfang|ende) (?:jahr )?(?:19|20)\\d\\d',
  parts: 'darunter|davon|unter ihnen|unter den toten',
  compared: '(?:\\d ?(?:%|prozent)? ?(?:bis|und)|von|statt|gegenüber|nach zuvor|zuvor|zunächst|zwischen|bisher)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const french: FigureWords = {
  qualifiers: [
    ["au moins|pas moins d[e']", 'at least'],
    ['au plus|au maximum', 'at most'],
    ["jusqu'à", 'up to'],
    ["plus d[e']", 'more than'],
    ["moins d[e']", 'less than'],
    ['environ|quelque|autour de', 'about'],
    ['près de|presque', 'nearly'],
  ],
  numbers: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, ...frenchTens, ...compounds(frenchUnits, frenchTens, (ten, unit) => `${ten}-${unit}`), dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, centaine: 100 },
  tens: 'soixante|cent|quatre-vingt',
  scales: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  decimal: ',',
  people:
    'personnes|civils|soldats|militaires|enfants|femmes|hommes|policiers|manifestants|passagers|ouvriers|habitants|combattants|touristes|migrants|autres|autres personnes|mineurs|marins|pêcheurs|élèves|écoliers|étudiants|adolescents|pèlerins|randonneurs|alpinistes|pompiers|détenus|otages|rebelles|patients|spectateurs|employés|salariés|travailleurs|secouristes|villageois|réfugiés|journalistes|fidèles|occupants|automobilistes|agriculteurs|gendarmes|skieurs|supporters|résidents|ressortissants|vacanciers',
  between:
    'ont été|sont|ont|étaient|avaient été|auraient été|été|y ont|grièvement|également|légèrement|étaient portées|portées|a été',
  after: {
    killed: 'morts?|mortes?|décès|tuée?s?|trouvé la mort|péri|décédée?s?|perdu la vie',
    injured: 'blessée?s?',
    missing: 'disparue?s?|portée?s? disparue?s?',
    arrested: 'arrestations|arrêtée?s?|interpellations|interpellée?s?',
    displaced: 'déplacée?s?',
    evacuated: 'évacuée?s?',
    rescued: 'secourue?s?|sauvée?s?',
  },
  before: { killed: 'tuant|tué|a tué|ont tué', injured: 'blessant|blessé|a blessé|ont blessé' },
  toll: 'bilan(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:à|de)',
  injuredToll: '(?:nombre|bilan) (?:de |des )blessés(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:à|de)',
  percent: '(?:%|pour cent)\\s+(?:des|du|de la|de l’|de)',
  magnitude: '(?:de )?magnitude(?: de)?',
  otherScope:
    "depuis|décennies?|l'an dernier|l'année dernière|le mois dernier|cette année|par (?:jour|semaine|mois|an)|chaque|il y a|pourraient|pourrait|auraient pu|(?:en|fin|début) (?:19|20)\\d\\d",
  parts: 'dont|parmi (?:eux|elles|lesquels|les)|y compris',
  compared: "(?:\\d ?%? ?à|de|contre|au lieu de|entre|précédent de|d'abord)",
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const spanish: FigureWords = {
  qualifiers: [
    ['al menos|por lo menos|como mínimo', 'at least'],
    ['como máximo', 'at most'],
    ['hasta', 'up to'],
    ['más de', 'more than'],
    ['menos de', 'less than'],
    ['unos|unas|alrededor de|cerca de|aproximadamente', 'about'],
    ['casi', 'nearly'],
  ],
  numbers: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiún: 21, veintiuno: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50 },
  tens: 'sesenta|setenta|ochenta|noventa|cien|ciento',
  scales: { mil: 1e3, millón: 1e6, millones: 1e6 },
  decimal: ',',
  people:
    'personas|civiles|soldados|militares|niños|mujeres|hombres|policías|agentes|manifestantes|pasajeros|trabajadores|habitantes|combatientes|turistas|migrantes|otras personas|otros|otras|mineros|marineros|pescadores|alumnos|estudiantes|jóvenes|peregrinos|excursionistas|montañeros|bomberos|presos|reclusos|rehenes|rebeldes|pacientes|espectadores|empleados|obreros|rescatistas|aldeanos|refugiados|periodistas|fieles|ocupantes|agricultores|campesinos|viajeros|esquiadores|montañistas|escolares|menores|vecinos',
  between: 'fueron|han sido|habían sido|resultaron|han resultado|han|habían|quedaron|están|siguen|murieron|los|las|el (?:número|balance) de|la cifra de',
  after: {
    killed: 'muert[oa]s?|asesinad[oa]s|murieron|fallecieron|fallecid[oa]s|perdieron la vida',
    injured: 'herid[oa]s?|lesionad[oa]s',
    missing: 'desaparecid[oa]s',
    arrested: 'detenid[oa]s?|arrestad[oa]s',
    displaced: 'desplazad[oa]s',
    evacuated: 'evacuad[oa]s',
    rescued: 'rescatad[oa]s',
  },
  before: {
    killed: 'matando a|mató a|mataron a|murieron|fallecieron',
    injured: 'hiriendo a|hirió a|resultaron heridas',
    arrested: 'detuvo a|detuvieron a',
  },
  toll: '(?:(?:número|cifra|balance) de (?:muertos|fallecidos|víctimas mortales)(?:\\s+[^\\s.;\\d]+){0,20}?|(?:muertos|fallecidos|víctimas mortales)(?:\\s+[^\\s.,;\\d]+){0,10}?\\s+(?:suben|subieron|ascienden|ascendieron|aumentan|aumentaron|se elevan|se elevaron))\\s+(?:a|en)',
  injuredToll: '(?:número|cifra|balance) de (?:heridos|lesionados)(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:a|en)',
  percent: '(?:%|por ciento)\\s+(?:de los|de las|del|de la|de)',
  magnitude: '(?:de )?magnitud(?: de)?',
  otherScope:
    'desde|décadas?|el año pasado|el mes pasado|este año|por (?:día|semana|mes|año)|al (?:día|mes|año)|cada|hace \\S+ años|podrían|podría|(?:en|de|desde) (?:19|20)\\d\\d',
  parts: 'entre (?:ellos|ellas|los muertos|los que)|incluid[oa]s|de l[oa]s cuales',
  compared: '(?:\\d ?%? ?(?:a|y un|y)|de|frente a|en lugar de|entre|anteriores)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const russian: FigureWords = {
  qualifiers: [
    ['не менее|как минимум|минимум|по меньшей мере', 'at least'],
    ['не более', 'at most'],
    ['до', 'up to'],
    ['более|больше|свыше', 'more than'],
    ['менее', 'less than'],
    ['около|примерно|приблизительно|порядка', 'about'],
    ['почти', 'nearly'],
  ],
  numbers: { два: 2, две: 2, двух: 2, двое: 2, три: 3, трёх: 3, трех: 3, трое: 3, четыре: 4, четырёх: 4, четверо: 4, пять: 5, пяти: 5, пятеро: 5, шесть: 6, шести: 6, шестеро: 6, семь: 7, семи: 7, восемь: 8, восьми: 8, девять: 9, девяти: 9, десять: 10, десяти: 10, одиннадцать: 11, двенадцать: 12, двенадцати: 12, тринадцать: 13, тринадцати: 13, четырнадцать: 14, четырнадцати: 14, пятнадцать: 15, пятнадцати: 15, шестнадцать: 16, шестнадцати: 16, семнадцать: 17, семнадцати: 17, восемнадцать: 18, восемнадцати: 18, девятнадцать: 19, девятнадцати: 19, двадцать: 20, тридцать: 30, сорок: 40 },
  tens: 'пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто',
  scales: { тысяч: 1e3, тысячи: 1e3, тысяча: 1e3, 'тыс.': 1e3, миллиона: 1e6, миллионов: 1e6, миллион: 1e6, млн: 1e6, млрд: 1e9, миллиардов: 1e9 },
  decimal: ',',
  people:
    'человека?|людей|мирных жителей|жителей|военных|военнослужащих|солдат|детей|женщин|мужчин|полицейских|протестующих|демонстрантов|пассажиров|рабочих|боевиков|туристов|шахтёров|шахтеров|шахтёра|шахтера|горняков|горняка|моряков|моряка|рыбаков|рыбака|школьников|студентов|подростков|паломников|альпинистов|пожарных|заключённых|заключенных|заложников|пациентов|сотрудников|работников|спасателей|беженцев|журналистов|шахт[её]ров|лыжников|постояльцев',
  between: 'были|было|оказались|получили|числятся|считаются|уже|также',
  after: {
    killed: 'погибли|погибло|погибших|убиты|убитых|убито|скончались|умерли',
    injured: 'пострадали|пострадало|пострадавших|ранены|ранено|раненых|ранения|получили ранения|травмы',
    missing: 'пропали без вести|пропавшими без вести|пропавших',
    arrested: 'задержаны|задержано|задержанных|арестованы|арестовано',
    displaced: 'перемещены|перемещённых лиц|покинули дома',
    evacuated: 'эвакуированы|эвакуировано',
    rescued: 'спасены|спасено',
  },
  before: {
    killed: 'погибли|погибло|убиты|убито|погиб|унесли жизни|унесло жизни',
    injured: 'пострадали|пострадало|ранены|ранено|ранения получили|травмы получили',
    arrested: 'задержаны|задержано|задержали|арестованы|арестовано',
    evacuated: 'эвакуированы|эвакуировано|эвакуировали',
    rescued: 'спасены|спасли',
  },
  toll: '(?:число|количество) (?:погибших|жертв)(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:до|составило|достигло)',
  injuredToll: '(?:число|количество) (?:пострадавших|раненых)(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:до|составило|достигло)',
  percent: '(?:%|процент(?:а|ов)?)(?=\\s+\\p{L}+(?:ов|ев|ей|ий|ии|ия|а|ы|и|иц)(?!\\p{L}))',
  magnitude: 'магнитуд(?:ой|а|у)',
  otherScope:
    'с начала|с (?:19|20)\\d\\d|десятилети\\S+|в прошлом (?:году|месяце)|на прошлой неделе|в этом году|в (?:день|неделю|месяц|год)|ежегодно|ежедневно|лет назад|могут|может|в (?:19|20)\\d\\d|до этого',
  parts: 'в том числе|из них|среди них|включая',
  compared: '(?:\\d ?%? ?до|с|вместо|против|от|ранее|между)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const persian: FigureWords = {
  qualifiers: [
    ['دست[\\s\\u200c]?کم|حداقل', 'at least'],
    ['حداکثر', 'at most'],
    ['تا', 'up to'],
    ['بیش از|بیشتر از|افزون بر', 'more than'],
    ['کمتر از', 'less than'],
    ['حدود|نزدیک به|تقریبا|تقریباً', 'about'],
  ],
  numbers: { یک: 1, دو: 2, سه: 3, چهار: 4, پنج: 5, شش: 6, هفت: 7, هشت: 8, نه: 9, ده: 10, یازده: 11, دوازده: 12, سیزده: 13, چهارده: 14, پانزده: 15, شانزده: 16, هفده: 17, هجده: 18, نوزده: 19, بیست: 20, سی: 30, چهل: 40, پنجاه: 50 },
  tens: 'شصت|هفتاد|هشتاد|نود|صد|یکصد|دوصد',
  scales: { صد: 100, هزار: 1e3, میلیون: 1e6, ملیون: 1e6, میلیارد: 1e9, ملیارد: 1e9 },
  decimal: '.',
  people: 'نفر|تن|نفر دیگر|تن دیگر|غیرنظامی|سرباز|نظامی|کودک|زن|مرد|پولیس|معترض|مسافر|کارگر|شهروند|معدنچی|معدن‌چی|ملوان|ماهیگیر|دانش‌آموز|دانشجو|نوجوان|زائر|کوهنورد|آتش‌نشان|زندانی|گروگان|بیمار|کارمند|امدادگر|روستایی|پناهجو|مهاجر|خبرنگار|نمازگزار|معدنکار|دانش[\\s\\u200c]?آموز|گردشگر|سرنشین',
  between: 'در این حمله|در این رویداد|در این حادثه|نیز|هم|از آنان|را',
  after: {
    killed: 'کشته(?! شدن(?!د)|[\\u200c]شدگان)|جان باخت(?:ه)?(?:اند|ند)?|جان خود را از دست|جان‌باخته|کشته‌شده|شهید',
    injured: 'زخمی|مجروح|مصدوم',
    missing: 'ناپدید|مفقود',
    arrested: 'بازداشت|دستگیر',
    displaced: 'آواره|بیجا',
    evacuated: 'تخلیه',
    rescued: 'نجات',
  },
  before: {
    killed: 'کشته شدن|جان باختن|مرگ',
    injured: 'زخمی شدن|مجروح شدن|مصدوم شدن',
  },
  toll: '(?:شمار|تعداد|آمار) (?:کشته[\\s\\u200c]?شدگان|جان[\\s\\u200c]?باختگان|قربانیان|کشته[\\s\\u200c]?های?|تلفات)(?:\\s+[^\\s.;\\d۰-۹٠-٩]+){0,20}?\\s+به',
  injuredToll: '(?:شمار|تعداد|آمار) (?:زخمی[\\s\\u200c]?ها|زخمیان|مجروحان|مصدومان)(?:\\s+[^\\s.;\\d۰-۹٠-٩]+){0,20}?\\s+به',
  percent: '(?:درصد|فیصد|٪|%) از',
  magnitude: '(?:به )?(?:بزرگی|بزرگای|شدت|قدرت)',
  magnitudeAfter: 'ریشتر|درجه ریشتر',
  otherScope:
    'سال گذشته|دهه|ماه گذشته|هفته گذشته|سال جاری|از آغاز|از ابتدای|تاکنون در|در (?:روز|هفته|ماه|سال)|روزانه|سالانه|سال پیش|ممکن است|پیش از این|هر (?:روز|سال|ماه)',
  parts: 'از جمله|که در میان آنها|که از آنان|شامل',
  compared: '(?:[\\d۰-۹] ?(?:درصد )?تا|از|به جای|میان|بین)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const urdu: FigureWords = {
  qualifiers: [
    ['کم از کم', 'at least'],
    ['زیادہ سے زیادہ', 'at most'],
    ['تقریبا|تقریباً|لگ بھگ|قریب', 'about'],
  ],
  numbers: { ایک: 1, دو: 2, تین: 3, چار: 4, پانچ: 5, چھ: 6, سات: 7, آٹھ: 8, نو: 9, دس: 10, گیارہ: 11, بارہ: 12, تیرہ: 13, چودہ: 14, پندرہ: 15, سولہ: 16, سترہ: 17, اٹھارہ: 18, انیس: 19, بیس: 20, اکیس: 21, بائیس: 22, تئیس: 23, چوبیس: 24, پچیس: 25, تیس: 30, چالیس: 40, پچاس: 50 },
  tens: 'ساٹھ|ستر|اسی|نوے|سو',
  scales: { سو: 100, ہزار: 1e3, لاکھ: 1e5, کروڑ: 1e7, ملین: 1e6, ارب: 1e9 },
  decimal: '.',
  trailing: [['سے (?:زائد|زیادہ)', 'more than'], ['کے قریب', 'about']],
  people:
    'افراد|شہری|لوگ|فوجی|اہلکار|پولیس اہلکار|بچے|خواتین|مسافر|مزدور|شدت پسند|دہشت گرد|مظاہرین|طلبہ|سے زائد افراد|سے زائد|سے زیادہ افراد|کان کن|ماہی گیر|ملاح|زائرین|کوہ پیما|قیدی|یرغمالی|مریض|ملازمین|سیاح|صحافی|نمازی|دیہاتی|پناہ گزین',
  between: 'کو|بھی|شدید|موقع پر',
  after: {
    killed: 'ہلاک|جاں بحق|جان بحق|شہید|لقمہ اجل|مارے گئے',
    injured: 'زخمی|مجروح',
    missing: 'لاپتہ|لاپتا',
    arrested: 'گرفتار|حراست میں',
    displaced: 'بے گھر|نقل مکانی',
    rescued: 'بچا لیا|ریسکیو',
  },
  before: {},
  toll: '(?:ہلاکتوں|اموات|(?:جاں|جان) بحق (?:افراد|ہونے والوں)|ہلاک (?:افراد|ہونے والوں)|مرنے والوں) کی تعداد(?: بڑھ کر)?',
  injuredToll: 'زخمیوں کی تعداد(?: بڑھ کر)?',
  magnitude: '(?:شدت|شدت ریکٹر سکیل پر)',
  magnitudeAfter: 'شدت',
  otherScope:
    'دہائی|دہائیوں|گزشتہ (?:سال|ماہ|ہفتے|برس)|رواں سال|اس سے قبل|اس سے پہلے|سے اب تک|سالانہ|یومیہ|روزانہ|ہر (?:سال|روز|ماہ)|سال قبل|سکتے ہیں|سکتا ہے|ماہ کے دوران|سال کے دوران',
  parts: 'جن میں|بشمول|ان میں سے|ان میں',
  compared: '(?:[\\d۰-۹] ?سے|کے بجائے|درمیان)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const arabic: FigureWords = {
  qualifiers: [
    ['ما لا يقل عن|على الأقل', 'at least'],
    ['نحو|حوالي|قرابة|زهاء', 'about'],
    ['أكثر من|ما يزيد على|ما يزيد عن', 'more than'],
    ['أقل من', 'less than'],
    ['حتى', 'up to'],
  ],
  numbers: { ثلاثة: 3, ثلاث: 3, أربعة: 4, أربع: 4, خمسة: 5, خمس: 5, ستة: 6, ست: 6, سبعة: 7, سبع: 7, ثمانية: 8, ثماني: 8, تسعة: 9, تسع: 9, عشرة: 10, عشر: 10, عشرين: 20, عشرون: 20, ثلاثين: 30, أربعين: 40, خمسين: 50 },
  tens: 'أحد|إحدى|اثنا|اثني|اثنتا|اثنتي|ستين|سبعين|ثمانين|تسعين|مئة',
  scales: { مئة: 100, ألف: 1e3, ألفا: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9 },
  decimal: '.',
  people:
    'شخصا|شخص|أشخاص|مدنيا|مدنيين|جنديا|جنود|آخرين|آخرون|أطفال|نساء|امرأة|شرطيا|متظاهرا|متظاهرين|مسلحا|مسلحين|راكبا|عاملا|عمال|عمّال|ركاب|بحارة|بحارا|صيادين|صيادا|طلاب|طالبا|تلاميذ|حجاج|متسلقين|سجناء|سجينا|رهائن|مرضى|موظفين|سائحا|سياح|صحفيين|مصلين|مهاجرا|مهاجرين|لاجئا|حاجا',
  between: 'على الأقل|آخرين',
  after: {
    killed: 'قتيلا|قتلى|مصرعهم|حتفهم|قتلوا',
    injured: 'جريحا|جرحى|مصابا|مصابين|بجروح',
    missing: 'مفقودا|مفقودين',
    arrested: 'معتقلا|معتقلين',
    displaced: 'نازحا|نازح',
  },
  before: {
    killed: '[وف]?(?:مقتل|قتل|قُتل|استشهاد|استشهد|وفاة|توفي|مصرع|بمقتل)',
    injured: '[وف]?(?:إصابة|اصابة|أصيب|جرح|بإصابة)',
    missing: '[وف]?(?:فقدان|فقد)',
    arrested: '[وف]?(?:اعتقال|اعتقل|اعتقلت|توقيف|أوقفت|احتجاز)',
    displaced: '[وف]?(?:نزوح|نزح|تشريد)',
    evacuated: '[وف]?(?:إجلاء|أجلت)',
    rescued: '[وف]?(?:إنقاذ|أنقذت)',
  },
  toll: '(?:عدد|حصيلة) (?:ال)?(?:قتلى|ضحايا|وفيات)(?:\\s+[^\\s.;\\d٠-٩۰-۹]+){0,20}?\\s+إلى',
  injuredToll: '(?:عدد|حصيلة) (?:ال)?(?:جرحى|مصابين|إصابات)(?:\\s+[^\\s.;\\d٠-٩۰-۹]+){0,20}?\\s+إلى',
  percent: '(?:في المئة|في المائة|بالمئة|بالمائة|%) من',
  magnitude: '(?:بقوة|قوته|بلغت قوته|شدته)',
  otherScope:
    'منذ|عقدين|عقود|العام الماضي|الشهر الماضي|الأسبوع الماضي|هذا العام|سنويا|يوميا|شهريا|قبل \\S+ (?:عاما|أعوام|سنوات)|في السابق|قد يصل|كل (?:يوم|عام|شهر)|في عام (?:19|20)\\d\\d',
  parts: 'بينهم|من بينهم|بمن فيهم|منهم|بينها',
  compared: '(?:[\\d٠-٩] ?إلى|من|بدلا من|مقابل|بين)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const turkish: FigureWords = {
  qualifiers: [
    ['en az|asgari', 'at least'],
    ['en fazla|en çok', 'at most'],
    ['yaklaşık', 'about'],
    ['neredeyse', 'nearly'],
  ],
  numbers: { bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10, yirmi: 20, otuz: 30, kırk: 40, elli: 50 },
  tens: 'altmış|yetmiş|seksen|doksan|yüz',
  scales: { bin: 1e3, milyon: 1e6, milyar: 1e9 },
  decimal: ',',
  people:
    'kişi|kişinin|kişiyi|insan|sivil|sivilin|asker|askerin|polis|polisin|çocuk|çocuğun|kadın|kadının|işçi|işçinin|yolcu|yolcunun|göçmen|göçmenin|öğrenci|öğrencinin|şüpheli|şüphelinin|vatandaş|vatandaşın|madenci|madencinin|denizci|denizcinin|balıkçı|balıkçının|dağcı|dağcının|turist|turistin|itfaiyeci|hasta|hastanın|mahkum|mahkumun|gazeteci|köylü|personel|sporcu',
  between: 'ise|de|da|ağır|hafif|daha',
  after: {
    killed: 'hayatını kaybe(?:tti|ttiği|ttiğini|den)|yaşamını yitir(?:di|diği|diğini|en)|can verdi|öldü(?:ğü|ğünü)?|öldürül(?:dü|düğü|düğünü)|ölü',
    injured: 'yaralan(?:dı|dığı|dığını|an)|yaralı',
    missing: 'kayboldu|kayıp',
    arrested: 'gözaltına alın(?:dı|dığı|dığını)|tutuklan(?:dı|dığı|dığını)|yakalan(?:dı|dığı|dığını)',
    displaced: 'yerinden (?:edildi|oldu)',
    evacuated: 'tahliye edil(?:di|diği|diğini)',
    rescued: 'kurtarıl(?:dı|dığı|dığını)',
  },
  before: {},
  toll: "(?:ölü sayısı|ölenlerin sayısı|hayatını kaybedenlerin sayısı|can kaybı)(?:\\s+[^\\s.;\\d]+){0,8}?",
  injuredToll: '(?:yaralı sayısı|yaralıların sayısı|yaralananların sayısı)(?:\\s+[^\\s.;\\d]+){0,8}?',
  magnitude: 'büyüklüğü',
  magnitudeAfter: 'büyüklüğünde(?:ki)?|büyüklüğündeydi',
  otherScope:
    "geçen (?:yıl|ay|hafta|sene)|bu yıl|bu yana|yılından beri|her (?:gün|yıl|ay|hafta)|günde|yılda|olabilir|önceki|(?:19|20)\\d\\d(?:'?[dt][ea]| yılında)",
  parts: 'bunlardan|bunların|aralarında|içinde',
  compared: "(?:\\d ?(?:ile|ila)|yerine)",
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const italian: FigureWords = {
  qualifiers: [
    ['almeno|non meno di', 'at least'],
    ['al massimo', 'at most'],
    ['fino a', 'up to'],
    ['più di|oltre', 'more than'],
    ['meno di', 'less than'],
    ['circa|intorno a', 'about'],
    ['quasi', 'nearly'],
  ],
  numbers: { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13, quattordici: 14, quindici: 15, sedici: 16, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50 },
  tens: 'sessanta|settanta|ottanta|novanta|cento',
  scales: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
  decimal: ',',
  people:
    'persone|civili|soldati|militari|bambini|donne|uomini|poliziotti|agenti|manifestanti|passeggeri|operai|lavoratori|abitanti|combattenti|turisti|migranti|altre|altri|minatori|marinai|pescatori|studenti|alunni|ragazzi|giovani|pellegrini|escursionisti|alpinisti|vigili del fuoco|detenuti|ostaggi|pazienti|dipendenti|soccorritori|profughi|giornalisti|fedeli',
  between: 'sono|sono stati|sono state|sono rimasti|sono rimaste|stati|state|rimasti|rimaste|hanno|erano|risultano|anche|gravemente|lievemente|il (?:numero|bilancio) (?:dei|delle)|i|le',
  after: {
    killed: 'mort[ei]|uccis[ei]|vittime|decedut[ei]|perso la vita|hanno perso la vita',
    injured: 'ferit[ei]',
    missing: 'dispers[ei]|scompars[ei]',
    arrested: 'arrestat[ei]|arresti|fermat[ei]',
    displaced: 'sfollat[ei]',
    evacuated: 'evacuat[ei]|sgomberat[ei]',
    rescued: 'salvat[ei]|soccors[ei]|tratt[ei] in salvo',
  },
  before: { killed: 'uccidendo|ucciso|uccise|sono morte|sono morti', injured: 'ferendo|ferito', arrested: 'arrestato|arrestati' },
  toll: '(?:(?:numero|bilancio) (?:dei|delle|di) (?:morti|vittime)|bilancio)(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:a|di|è di)',
  injuredToll: '(?:numero|bilancio) (?:dei|di) feriti(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:a|di)',
  percent: '(?:%|per cento)\\s+(?:dei|delle|del|della|degli|di)',
  magnitude: '(?:di )?magnitudo(?: di)?',
  otherScope:
    "da(?:l|lla)? (?:19|20)\\d\\d|decenni|l'anno scorso|lo scorso (?:anno|mese)|il mese scorso|quest'anno|al (?:giorno|mese)|all'anno|ogni|\\S+ anni fa|potrebbero|potrebbe|(?:nel|dal) (?:19|20)\\d\\d",
  parts: 'tra (?:cui|loro|i quali)|fra (?:cui|loro|i quali)|compres[ei]|inclus[ei]',
  compared: '(?:\\d ?%? ?(?:a|e)|da|contro|invece di|tra|fra)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const portuguese: FigureWords = {
  qualifiers: [
    ['pelo menos|ao menos|no mínimo', 'at least'],
    ['no máximo', 'at most'],
    ['até', 'up to'],
    ['mais de', 'more than'],
    ['menos de', 'less than'],
    ['cerca de|uns|umas|aproximadamente', 'about'],
    ['quase', 'nearly'],
  ],
  numbers: { dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13, catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50 },
  tens: 'sessenta|setenta|oitenta|noventa|cem|cento',
  scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9 },
  decimal: ',',
  people:
    'pessoas|civis|soldados|militares|crianças|mulheres|homens|policiais|polícias|agentes|manifestantes|passageiros|trabalhadores|operários|habitantes|moradores|combatentes|turistas|migrantes|outras|outros|mineiros|marinheiros|pescadores|alunos|estudantes|jovens|peregrinos|alpinistas|bombeiros|presos|reféns|pacientes|funcionários|refugiados|jornalistas|fiéis',
  between: 'foram|ficaram|estão|continuam|morreram|tinham sido|haviam sido|também|gravemente|os|as|o (?:número|balanço) de',
  after: {
    killed: 'mort[oa]s?|assassinad[oa]s|morreram|faleceram|perderam a vida',
    injured: 'ferid[oa]s?',
    missing: 'desaparecid[oa]s?',
    arrested: 'detid[oa]s?|pres[oa]s|detenções',
    displaced: 'deslocad[oa]s|desabrigad[oa]s',
    evacuated: 'evacuad[oa]s|retirad[oa]s',
    rescued: 'resgatad[oa]s',
  },
  before: { killed: 'matando|matou|mataram|morreram', injured: 'ferindo|feriu|ficaram feridas', arrested: 'deteve|detiveram|prendeu' },
  toll: '(?:número|balanço) de (?:mortos|mortes|vítimas(?: mortais)?)(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:para|a|em)',
  injuredToll: '(?:número|balanço) de feridos(?:\\s+[^\\s.;\\d]+){0,20}?\\s+(?:para|a|em)',
  percent: '(?:%|por cento)\\s+(?:dos|das|do|da|de)',
  magnitude: '(?:de )?magnitude(?: de)?',
  otherScope:
    'desde|décadas?|ano passado|mês passado|este ano|por (?:dia|semana|mês|ano)|ao (?:dia|mês|ano)|cada|há \\S+ anos|poderiam|poderia|(?:em|de) (?:19|20)\\d\\d',
  parts: 'entre (?:eles|elas|os mortos|os quais)|incluindo|d[oa]s quais',
  compared: '(?:\\d ?%? ?(?:a|e)|de|contra|em vez de|entre)',
};

/** Rows by base language (see baseLanguage). English has patterns of its own (core/merge/figures/find-figures.ts). */
export const figureWords: Readonly<Record<string, FigureWords>> = {
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
  fa: persian,
  ur: urdu,
  ar: arabic,
  tr: turkish,
  it: italian,
  pt: portuguese,
};
