// How German, French, Spanish and Russian copy counts: rows of core/tables/figure-words.ts.
import type { FigureWords } from '#core/tables/figure-kinds.ts';

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const german: FigureWords = {
  qualifiers: [
    ['mindestens|wenigstens|zumindest', 'at least'],
    ['höchstens', 'at most'],
    ['bis zu', 'up to'],
    ['mehr als|über', 'more than'],
    ['weniger als|unter', 'less than'],
    ['rund|etwa|ungefähr|circa|ca\\.|gut', 'about'],
    ['fast|nahezu|knapp|beinahe', 'nearly'],
  ],
  numbers: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, fünfzehn: 15, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50 },
  tens: 'sechzig|siebzig|achtzig|neunzig|hundert',
  scales: { hundert: 100, tausend: 1e3, millionen: 1e6, million: 1e6, 'mio.': 1e6, milliarden: 1e9, 'mrd.': 1e9 },
  decimal: ',',
  people:
    'menschen|personen|zivilisten|soldaten|kinder|frauen|männer|polizisten|demonstranten|passagiere|arbeiter|bewohner|kämpfer|touristen|migranten|einwohner|weitere',
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
  toll: '(?:zahl der (?:toten|todesopfer|getöteten|opfer)|opferzahl)(?:\\s+[^\\s.;\\d]+){0,8}?\\s+(?:auf|bei|liegt bei|beträgt)',
  percent: '(?:prozent|%)\\s+(?:der|des|aller|von)',
  magnitude: '(?:der stärke|magnitude(?: von)?)',
  otherScope:
    'seit|im (?:letzten|vergangenen)|(?:letztes|vergangenes) jahr|jahrzehnt\\S*|im vorigen|vergangenes jahr|letztes jahr|bereits im|in diesem jahr|pro (?:tag|woche|monat|jahr)|jährlich|täglich|vor \\S+ jahren|könnten|würden|(?:im|seit|anfang|ende) (?:jahr )?(?:19|20)\\d\\d',
  parts: 'darunter|davon|unter ihnen|unter den toten',
  compared: '(?:\\d ?(?:%|prozent)? ?(?:bis|und)|von|statt|gegenüber|nach zuvor|zuvor|zunächst|zwischen|bisher)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const french: FigureWords = {
  qualifiers: [
    ["au moins|pas moins d[e']", 'at least'],
    ['au plus|au maximum', 'at most'],
    ["jusqu'à", 'up to'],
    ["plus d[e']", 'more than'],
    ["moins d[e']", 'less than'],
    ['environ|quelque|autour de', 'about'],
    ['près de|presque', 'nearly'],
  ],
  numbers: { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50 },
  tens: 'soixante|cent|quatre-vingt',
  scales: { cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  decimal: ',',
  people:
    'personnes|civils|soldats|militaires|enfants|femmes|hommes|policiers|manifestants|passagers|ouvriers|habitants|combattants|touristes|migrants|autres|autres personnes',
  between:
    'ont été|sont|ont|étaient|avaient été|auraient été|été|y ont|grièvement|également|légèrement|étaient portées|portées|a été',
  after: {
    killed: 'morts?|mortes?|tuée?s?|trouvé la mort|péri|décédée?s?|perdu la vie',
    injured: 'blessée?s?',
    missing: 'disparue?s?|portée?s? disparue?s?',
    arrested: 'arrestations|arrêtée?s?|interpellations|interpellée?s?',
    displaced: 'déplacée?s?',
    evacuated: 'évacuée?s?',
    rescued: 'secourue?s?|sauvée?s?',
  },
  before: { killed: 'tuant|tué|a tué|ont tué', injured: 'blessant|blessé|a blessé|ont blessé' },
  toll: 'bilan(?:\\s+[^\\s.;\\d]+){0,8}?\\s+(?:à|de)',
  percent: '(?:%|pour cent)\\s+(?:des|du|de la|de l’|de)',
  magnitude: '(?:de )?magnitude(?: de)?',
  otherScope:
    "depuis|décennies?|l'an dernier|l'année dernière|le mois dernier|cette année|par (?:jour|semaine|mois|an)|chaque|il y a|pourraient|pourrait|auraient pu|(?:en|fin|début) (?:19|20)\\d\\d",
  parts: 'dont|parmi (?:eux|elles|lesquels|les)|y compris',
  compared: "(?:\\d ?%? ?à|de|contre|au lieu de|entre|précédent de|d'abord)",
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const spanish: FigureWords = {
  qualifiers: [
    ['al menos|por lo menos|como mínimo', 'at least'],
    ['como máximo', 'at most'],
    ['hasta', 'up to'],
    ['más de', 'more than'],
    ['menos de', 'less than'],
    ['unos|unas|alrededor de|cerca de|aproximadamente', 'about'],
    ['casi', 'nearly'],
  ],
  numbers: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50 },
  tens: 'sesenta|setenta|ochenta|noventa|cien|ciento',
  scales: { mil: 1e3, millón: 1e6, millones: 1e6 },
  decimal: ',',
  people:
    'personas|civiles|soldados|militares|niños|mujeres|hombres|policías|agentes|manifestantes|pasajeros|trabajadores|habitantes|combatientes|turistas|migrantes|otras personas|otros|otras',
  between: 'fueron|han sido|habían sido|resultaron|han resultado|han|habían|quedaron|están|siguen|murieron',
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
  toll: '(?:número|cifra|balance) de (?:muertos|fallecidos|víctimas mortales)(?:\\s+[^\\s.;\\d]+){0,8}?\\s+(?:a|en)',
  percent: '(?:%|por ciento)\\s+(?:de los|de las|del|de la|de)',
  magnitude: '(?:de )?magnitud(?: de)?',
  otherScope:
    'desde|décadas?|el año pasado|el mes pasado|este año|por (?:día|semana|mes|año)|al (?:día|mes|año)|cada|hace \\S+ años|podrían|podría|(?:en|de|desde) (?:19|20)\\d\\d',
  parts: 'entre (?:ellos|ellas|los muertos|los que)|incluid[oa]s|de l[oa]s cuales',
  compared: '(?:\\d ?%? ?(?:a|y un|y)|de|frente a|en lugar de|entre|anteriores)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const russian: FigureWords = {
  qualifiers: [
    ['не менее|как минимум|минимум|по меньшей мере', 'at least'],
    ['не более', 'at most'],
    ['до', 'up to'],
    ['более|больше|свыше', 'more than'],
    ['менее', 'less than'],
    ['около|примерно|приблизительно|порядка', 'about'],
    ['почти', 'nearly'],
  ],
  numbers: { два: 2, две: 2, двух: 2, двое: 2, три: 3, трёх: 3, трех: 3, трое: 3, четыре: 4, четырёх: 4, четверо: 4, пять: 5, пяти: 5, пятеро: 5, шесть: 6, шести: 6, шестеро: 6, семь: 7, семи: 7, восемь: 8, восьми: 8, девять: 9, девяти: 9, десять: 10, десяти: 10, одиннадцать: 11, двенадцать: 12, двенадцати: 12, пятнадцать: 15, двадцать: 20, тридцать: 30, сорок: 40 },
  tens: 'пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто',
  scales: { тысяч: 1e3, тысячи: 1e3, тысяча: 1e3, 'тыс.': 1e3, миллиона: 1e6, миллионов: 1e6, миллион: 1e6, млн: 1e6, млрд: 1e9, миллиардов: 1e9 },
  decimal: ',',
  people:
    'человека?|людей|мирных жителей|жителей|военных|военнослужащих|солдат|детей|женщин|мужчин|полицейских|протестующих|демонстрантов|пассажиров|рабочих|боевиков|туристов',
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
  toll: '(?:число|количество) (?:погибших|жертв)(?:\\s+[^\\s.;\\d]+){0,8}?\\s+(?:до|составило|достигло)',
  percent: '(?:%|процент(?:а|ов)?)(?=\\s+\\p{L}+(?:ов|ев|ей|ий|ии|ия|а|ы|и|иц)(?!\\p{L}))',
  magnitude: 'магнитуд(?:ой|а|у)',
  otherScope:
    'с начала|с (?:19|20)\\d\\d|десятилети\\S+|в прошлом (?:году|месяце)|на прошлой неделе|в этом году|в (?:день|неделю|месяц|год)|ежегодно|ежедневно|лет назад|могут|может|в (?:19|20)\\d\\d|до этого',
  parts: 'в том числе|из них|среди них|включая',
  compared: '(?:\\d ?%? ?до|с|вместо|против|от|ранее|между)',
};
