// Subjects of news in ten languages, so that reports in two languages can be recognised as covering one subject.
// Written for Dateline by hand; not derived from any other table.

/**
 * One concept a line, as the beginnings of its words in English, French, German, Spanish, Russian, Persian and Dari,
 * Pashto, Urdu and Arabic. A beginning that ends in `.` is the whole word.
 */
export const concepts = `
earthquake quake séisme erdbeben terremoto sismo землетряс زلزل زلزال زمین‌لرزه هزة
tsunami цунами سونامی سونامي تسونامی تسونامي
flood inondation crue hochwasser überschwemm inundaci наводнен سیل. سیلاب سېلاب فيضان فیضان سيول
storm tempête sturm tormenta шторм буря طوفان توپان عاصفة hurricane ouragan hurrikan huracán ураган cyclone zyklon ciclón циклон typhoon typhon taifun tifón тайфун اعصار إعصار
fire. fires. blaze incend brand. feuer waldbrand fuego пожар حریق آتش‌سوز آتش. اور. آگ. حريق حرائق
explo blast. blasts. deton sprengsatz взрыв انفجار چاودن دھماک دھماکه تفجير
bomb bombe bomba бомб بمب بم. بموں قنبلة
attack attaque attentat angriff anschlag ataque atentado нападен атак حمله حمل. برید. بریدونه هجوم هجمات حملے
kill tué tués tuant getötet tötet matar muert mató убит убил погиб کشته کشتن وژل ووژل ہلاک قتل مقتل قتلوا قتيل dead. death. deaths. died. dies. mort. morts. tot. tote. toten. todes muerte умер смерт مرگ مړ. مړه موت. وفاة
injur wounded blessé verletz herid ранен пострада زخمی مجروح ټپي ټپیان زخمیان جرحى إصابة
police polizei polic полиц پلیس پولیس پوليس شرطة الشرطة
soldier soldat сержант солдат سرباز عسکر فوجی جنود جندي army. armée armee ejército арми ارتش اردو پوځ فوج. الجيش جيش military militär militar воен نظامی
war. wars. guerre krieg guerra войн جنگ جنګ حرب. الحرب
peace paix frieden paz. мир. мира صلح سوله امن. سلام. السلام
talks. negotiat négoci verhandl negocia переговор مذاکر گفتگو خبرې مذاكرات مفاوضات
ceasefire truce trêve cessez waffenstill waffenruhe tregua перемири آتش‌بس اوربند جنگ‌بندی هدنة
president président präsident presiden президент رییس‌جمهور رئیس‌جمهور ولسمشر صدر. رئيس. الرئيس
minister ministr ministerin министр وزیر وزير وزارت وزراء
premier premierminister ministerpräsident премьер نخست‌وزیر لومړي وزیراعظم
parliament parlement parlament депутат парламент پارلمان پارلیمنٹ پارليمان مجلس برلمان البرلمان congress congrès kongress congreso конгресс کنگره کانگریس كونغرس الكونغرس
senat sénat сенат سنا. سنای سینیٹ سناتور سنا‌تور شيوخ الشيوخ سناټور
election électi wahl. wahlen. wähler eleccion elector выбор избира انتخابات ټاکن الیکشن انتخاب
vote. votes. voted voter. voters. voté scrutin stimme. stimmen votar voto. votos. голос رأی رای. رایې ووٹ تصويت
govern gouvern regierung gobierno правительств دولت. حکومت حکومتي حكومة الحكومة
court. courts. tribunal gericht corte суд. суда суде دادگاه محکم عدالت محكمة المحكمة
judge. judges. juge. juges. richter juez судья судьи قاضی قاضي جج. justice justiz justicia юстиц عدلیه عدالة
prosecut procureur staatsanwalt fiscal. прокур دادستان څارنوال استغاثہ مدعي النيابة
arrest arrêt verhaft festgenommen detenid detenc арест задержа بازداشت دستگیر نیول گرفتار اعتقال
prison jail gefängnis haft. cárcel prisión тюрьм زندان بندي جیل. سجن السجن
charge. charged accus anklage angeklag обвин اتهام متهم تور. الزام ملزم
rape viol. vergewaltig violac изнасил تجاوز ریپ اغتصاب sexual sexuel sexuell sexuelle сексуальн جنسی جنسي
murder meurtre mord. mörder asesin убийств قاتل قاتلانہ
trial procès prozess juicio процесс محاکم مقدم محاكمة
law. laws. loi. lois. gesetz ley. leyes закон قانون قوانین
protest manifest demonstr протест اعتراض مظاهر تظاهر احتجاج احتجاجات لاریون
strike. strikes. grève streik huelga забастов اعتصاب ہڑتال إضراب
refugee réfugié flüchtling refugiad бежен پناهجو پناهنده پناه‌گزین کډوال مہاجر لاجئ لاجئين migrant мигрант مهاجر مهاجرين
border frontière grenze frontera границ مرز. مرزی پوله سرحد حدود الحدود
terror террор ترور تروریست دهشت ترهګر دہشت إرهاب ارهاب
hostage otage geisel rehén заложник گروگان یرغمال رهائن kidnap enlèv entführ secuestr похи اختطاف اغوا تښتون
nuclear nucléaire nuklear atom атом ядер هسته‌ای اتمی اټومي جوہری ایٹمی نووي النووي
missile rakete misil ракет موشک میزائل توغند صاروخ صواريخ rocket roquette cohete راکت
sanction sanktion sanción sanciones санкци تحریم بندیز پابندی عقوبات
trade. commerce handel. comercio торгов تجارت تجاري سوداګر تجارة
tariff zölle zoll. arancel пошлин تعرفه محصول ٹیرف رسوم
bank. banks. banque banco. bancos. banken банк بانک بانک‌ بینک بنك
rate. rates. zins tipo. ставк نرخ شرح فائدة interest intérêt zinsen interés процент بهره سود.
inflation inflaci инфляц تورم مہنگائی تضخم
market markt. märkte marché mercado рынок рынк بازار. مارکیٹ سوق. أسواق الأسواق
share. shares. stock. stocks. aktie aktien acciones. акци سهام حصص أسهم
compan entreprise unternehmen firma empresa compañía компани شرکت کمپن شركة
econom économ wirtschaft económ эконом اقتصاد معیشت
oil. pétrole erdöl öl. petróleo нефт نفت تېل تیل. نفط النفط
gas. gaz. erdgas газ. газа گاز. ګاز گیس غاز الغاز
tax. taxes. impôt steuer impuest налог مالیات مالیه ټیکس ٹیکس ضريبة ضرائب
budget haushalt presupuest бюджет بودجه بجٹ ميزانية
job. jobs. emploi arbeitsplatz arbeitsplätze empleo рабоч شغل دنده ملازمت وظائف
plane. planes. aircraft avion avión flugzeug самолет самолёт هواپیما الوتک طیار طائرة طائرات
crash absturz unfall accident unglück unglücks accidente авари крушен سقوط تصادف حادثه حادث. پېښ حادثہ تحطم
train. trains. zug. züge tren. trenes поезд قطار ټرین ٹرین قطار.
ship. ships. ferry ferries navire schiff fähre buque barco ferri корабл паром کشتی بېړۍ جہاز سفينة عبارة
car. cars. voiture auto. autos. wagen coche автомобил машин خودرو موټر گاڑی سيارة سیاره
mine. mines. miner bergwerk mina. minas mineros шахт معدن کان. کانوں کان‌کن منجم
school école schule escuela школ مدرس مکتب ښوونځی اسکول سکول
student étudiant student studier estudiant студент دانشجو دانش‌آموز زده‌کوونک محصل طلبا طلبہ طالب. طلاب
university université universität universidad университет دانشگاه پوهنتون یونیورسٹی جامعة
hospital hôpital krankenhaus klinik больниц بیمارستان شفاخان روغتون ہسپتال مستشف
doctor médecin arzt. ärzt médico врач پزشک داکتر ډاکټر ڈاکٹر طبيب أطباء
disease maladie krankheit enfermedad болезн بیماری ناروغ مرض. أمراض patient пациент بیمار. مریض
virus вирус ویروس وائرس فيروس flu. grippe gripe. грипп آنفلوانزا انفلوئنزا إنفلونزا pandemi пандеми وبا. وباء
vaccin impf вакцин واکسین واکسن ویکسین لقاح
cancer krebs cáncer рак. سرطان کینسر
drug. drugs. drogue drogen droga наркот مواد‌مخدر مخدر منشیات مخدرات
football soccer fußball fútbol футбол فوتبال فټبال فٹبال كرة
goal. goals. tor. tore. gol. goles. гол. гола گل. ګول گول هدف أهداف
match. matches spiel. spiele partido матч مسابقه لوبه میچ مباراة
team. teams. équipe mannschaft equipo команд تیم. ټیم ٹیم فريق
player joueur spieler jugador игрок بازیکن لوبغاړ کھلاڑی لاعب
coach entraîneur trainer entrenador тренер مربی روزونک کوچ. مدرب
cup. coupe pokal copa кубок جام. کپ. كأس championship meister campeonat чемпион قهرمان اتل بطولة
win. wins. won. victo sieg. gewinn ganar ganó побед پیروز بریالی فتح جیت. فوز فاز
olymp олимп المپیک اولمپک أولمب
film. films. movie película фильм فیلم فلم. فيلم
actor actress acteur actrice schauspiel actriz актер актёр актрис بازیگر اداکار ممثل
music musi музык موسیقی موسیق موسيق singer chanteu sänger cantant певец певиц خواننده سندرغاړ گلوکار مغني song chanson lied. lieder canción песн آهنگ سندره گانا أغنية
book. books. livre. livres. buch bücher libro книг کتاب. كتاب
church église kirche iglesia церк کلیسا چرچ كنيسة pope. papst papa. папа. پاپ. پوپ. بابا
muslim musulman moslem мусульман مسلمان مسلم المسلمين islam ислам اسلام إسلام
woman women femme frau. frauen mujer женщин زنان زن. ښځ خواتین عورت امرأة نساء النساء
child children enfant kind. kinder niño ребен дете дети کودک ماشوم بچ. بچوں طفل أطفال الأطفال
family famille familie familia семь خانواده کورن خاندان عائلة أسرة
climate climat klima clima климат اقلیم اقليم موسمیاتی آب‌وهوا مناخ
water. eau. eaux. wasser agua. вод. воды воду آب. اوبه اوبو پانی مياه المياه
energy énergi energie energía энерг انرژی انرژي توانائی طاقة
space. espace weltraum raumfahrt espacio космос космическ فضا فضای فضائي خلا. satellit спутник ماهوار سپوږمک سیٹلائٹ قمر.
internet интернет اینترنت انټرنټ انٹرنیٹ إنترنت
computer ordinateur ordenador компьютер رایانه کامپیوتر کمپیوټر کمپیوٹر كمبيوتر
phone téléphone telefon teléfono телефон تلفن تیلیفون ٹیلی‌فون موبایل موبائل هاتف
journalist journalist periodista журналист خبرنگار ژورنالیست خبریال صحافی صحفي
report. bericht informe. rapport доклад отчет گزارش راپور رپورٹ تقرير
russia russie russland rusia росси روسیه روسیې روس. روسي روسيا
american américain amerikan estadounidens американ آمریکایی امریکای امریکی أمريك
european europé europä europe европ اروپا یورپ أوروب
embass ambassad botschaft embajad посол посольств سفارت سفیر سفير سفارة
diploma дипломат دیپلمات ډیپلومات سفارتکار دبلوماس
treaty accord. abkommen acuerdo договор соглашен توافق معاهده هوکړ معاہد اتفاق
resign démission rücktritt zurückgetreten dimisi отстав استعفا استعفی استقالة
corrupt korrupt corrupci корруп فساد. فساد بدعنوان
weapon waffe. waffen arme. armes. armas оружи سلاح وسل اسلح أسلحة gun. guns. gunman shooting fusillade schütze schuss tirote стрельб стрелок تیراندازی ډزې فائرنگ إطلاق
king. könig rey. король شاه. پاچا بادشاه ملك. الملك prince prinz príncipe принц شاهزاده شهزاد شہزاد أمير
building bâtiment gebäude edificio здани ساختمان ودانۍ عمارت مبنى
bridge. pont. brücke puente мост. پل. پله جسر
dam. barrage damm. presa. плотин سد. ډیم ڈیم
airport aéroport flughafen aeropuert аэропорт فرودگاه هوایی‌ډګر ہوائی‌اڈ مطار
million millionen millón millones миллион میلیون ملیون ملين مليون
billion milliard milliarde миллиард میلیارد ملیارد ارب. مليار
dollar dólar доллар دالر ډالر ڈالر دولار
euro. euros. евро یورو يورو
percent prozent ciento pourcent درصد سلنه فیصد بالمئة
`;
