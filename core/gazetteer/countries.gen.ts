// Made by tables/build-places.ts; do not edit. Place names, countries, populations and coordinates: GeoNames
// (https://www.geonames.org), licensed CC BY 4.0, reduced and renamed here. Aliases: Dateline's own. See NOTICE.
export const COUNTRIES = `
AD	Andorra	Andorre	Андорра	آندورا	اندورا	انڈورا	أندورا
AE	United Arab Emirates	Émirats arabes unis	Vereinigte Arabische Emirate	Emiratos Árabes Unidos	Emirati Arabi Uniti	Emirados Árabes Unidos	Verenigde Arabische Emiraten	Birleşik Arap Emirlikleri	ОАЭ	امارات متحدهٔ عربی	متحده عرب امارات	متحدہ عرب امارات	الإمارات العربية المتحدة
AF	Afghanistan	Afganistán	Afeganistão	Afganistan	Афганистан	افغانستان	أفغانستان
AG	Antigua & Barbuda	Antigua-et-Barbuda	Antigua und Barbuda	Antigua y Barbuda	Antigua e Barbuda	Antígua e Barbuda	Antigua en Barbuda	Antigua ve Barbuda	Антигуа и Барбуда	آنتیگوا و باربودا	انتیگوا و باربودا	انټيګوا او باربودا	انٹیگوا اور باربودا	أنتيغوا وبربودا
AI	Anguilla	Anguila	Ангилья	آنگویلا	انګیلا	انگوئیلا	أنغويلا
AL	Albania	Albanie	Albanien	Albânia	Albanië	Arnavutluk	Албания	آلبانی	البانیا	البانیه	البانیہ	ألبانيا
AM	Armenia	Arménie	Armenien	Armênia	Armenië	Ermenistan	Армения	ارمنستان	آرمینیا	أرمينيا
AO	Angola	Ангола	آنگولا	انگولا	انګولا	أنغولا
AQ	Antarctica	Antarctique	Antarktis	Antártida	Antartide	Antarktika	Антарктида	جنوبگان	انترکتیکا	انتارکتیکا	انٹارکٹیکا	أنتاركتيكا
AR	Argentina	Argentine	Argentinien	Argentinië	Arjantin	Аргентина	آرژانتین	ارجنتاین	ارجنټاين	ارجنٹینا	الأرجنتين
AS	American Samoa	Samoa américaines	Amerikanisch-Samoa	Samoa Americana	Samoa Americane	Amerikaans-Samoa	Amerikan Samoası	Американское Самоа	ساموآی امریکا	امریکایی ساماوا	امریکی ساموآ	ساموا الأمريكية
AT	Austria	Autriche	Österreich	Áustria	Oostenrijk	Avusturya	Австрия	اتریش	آسٹریا	النمسا
AU	Australia	Australie	Australien	Austrália	Australië	Avustralya	Австралия	استرالیا	آسټرالیا	آسٹریلیا	أستراليا
AW	Aruba	Аруба	آروبا	اروبا	أروبا
AX	Åland Islands	Îles Åland	Ålandinseln	Islas Aland	Isole Åland	Ilhas Aland	Åland	Åland Adaları	Аландские о-ва	جزایر آلاند	الاند ټاپوان	آلینڈ آئلینڈز	جزر آلاند
AZ	Azerbaijan	Azerbaïdjan	Aserbaidschan	Azerbaiyán	Azerbaigian	Azerbaijão	Azerbeidzjan	Azerbaycan	Азербайджан	جمهوری آذربایجان	اذربايجان	آذربائیجان	أذربيجان
BA	Bosnia & Herzegovina	Bosnie-Herzégovine	Bosnien und Herzegowina	Bosnia y Herzegovina	Bosnia ed Erzegovina	Bósnia e Herzegovina	Bosnië en Herzegovina	Bosna-Hersek	Босния и Герцеговина	بوسنی و هرزگوین	بوسنیا و هرزه‌گوینا	بوسنيا او هېرزګوينا	بوسنیا اور ہرزیگووینا	البوسنة والهرسك
BB	Barbados	Barbade	Барбадос	باربادوس	بارباڈوس	بربادوس
BD	Bangladesh	Bangladesch	Bangladés	Bangladeş	Бангладеш	بنگلادش	بنگله‌دیش	بنگله دېش	بنگلہ دیش	بنغلاديش
BE	Belgium	Belgique	Belgien	Bélgica	Belgio	België	Belçika	Бельгия	بلژیک	بلجیم	بیلجیم	بلجيكا
BF	Burkina Faso	Burquina Faso	Буркина-Фасо	بورکینافاسو	بورکینا فاسو	برکینا فاسو	بوركينا فاسو
BG	Bulgaria	Bulgarie	Bulgarien	Bulgária	Bulgarije	Bulgaristan	Болгария	بلغارستان	بلغاریا	بلغاریه	بلغاریہ	بلغاريا
BH	Bahrain	Bahreïn	Baréin	Bahrein	Barein	Bahreyn	Бахрейн	بحرین	بحرين	البحرين
BI	Burundi	Бурунди	بوروندی	بروندي	برونڈی	بوروندي
BJ	Benin	Bénin	Benín	Бенин	بنین	بینن	بنين
BL	St. Barthélemy	Saint-Barthélemy	San Bartolomé	São Bartolomeu	Saint Barthelemy	Сен-Бартелеми	سن بارتلمی	سينټ بارتيلمي	سینٹ برتھلیمی	سان بارتليمي
BM	Bermuda	Bermudes	Bermudas	Бермудские о-ва	برمودا
BN	Brunei	Brunei Darussalam	Brunéi	Бруней	برونئی	برونی	برونائي	برونائی	بروناي
BO	Bolivia	Bolivie	Bolivien	Bolívia	Bolivya	Боливия	بولیوی	بولیویا	بوليفيا
BQ	Caribbean Netherlands	Pays-Bas caribéens	Karibische Niederlande	Caribe neerlandés	Caraibi Olandesi	Países Baixos Caribenhos	Caribisch Nederland	Karayip Hollandası	Бонэйр, Синт-Эстатиус и Саба	جزایر کارائیب هلند	کیریبین هالینډ	کریبیائی نیدرلینڈز	هولندا الكاريبية
BR	Brazil	Brésil	Brasilien	Brasil	Brasile	Brazilië	Brezilya	Бразилия	برزیل	برازیل	البرازيل
BS	Bahamas	Bahama’s	Bahamalar	Багамы	باهاما	بهاماس	باهماس	بہاماس	جزر البهاما
BT	Bhutan	Bhoutan	Bután	Butão	Butan	Бутан	بوتان	بهوټان	بھوٹان
BW	Botswana	Botsuana	Botsvana	Ботсвана	بوتسوانا	بوتسوانه
BY	Belarus	Biélorussie	Bielorrusia	Bielorussia	Bielorrússia	Беларусь	بلاروس	بیلاروس	بيلاروس
BZ	Belize	Belice	Белиз	بلیز	بیلائز	بليز
CA	Canada	Kanada	Canadá	Канада	کانادا	کاناډا	کینیڈا	كندا
CC	Cocos (Keeling) Islands	Îles Cocos	Kokosinseln	Islas Cocos	Isole Cocos (Keeling)	Ilhas Cocos (Keeling)	Cocoseilanden	Cocos (Keeling) Adaları	Кокосовые о-ва	جزایر کوکوس	کوکوز (کيلنګ) ټاپوګان	کوکوس (کیلنگ) جزائر	جزر كوكوس (كيلينغ)
CD	Congo - Kinshasa	Congo-Kinshasa	Kongo-Kinshasa	República Democrática del Congo	Kongo - Kinşasa	Конго - Киншаса	کنگو - کینشاسا	کانگو - کینشاسا	کانګو - کینشاسا	کانگو - کنشاسا	الكونغو - كينشاسا
CF	Central African Republic	République centrafricaine	Zentralafrikanische Republik	República Centroafricana	Repubblica Centrafricana	República Centro-Africana	Centraal-Afrikaanse Republiek	Orta Afrika Cumhuriyeti	Центрально-Африканская Республика	جمهوری افریقای مرکزی	وسطي افريقا جمهور	وسط افریقی جمہوریہ	جمهورية أفريقيا الوسطى
CG	Congo - Brazzaville	Congo-Brazzaville	Kongo-Brazzaville	Congo	República do Congo	Kongo - Brazavil	Конго - Браззавиль	کنگو - برازویل	کانگو - برازویل	کانګو - بروزوییل	کانگو - برازاویلے	الكونغو - برازافيل
CH	Switzerland	Suisse	Schweiz	Suiza	Svizzera	Suíça	Zwitserland	İsviçre	Швейцария	سوئیس	سویس	سوئٹزر لینڈ	سويسرا
CI	Côte d’Ivoire	Costa d’Avorio	Costa do Marfim	Ivoorkust	Кот-д’Ивуар	ساحل عاج	د عاج ساحل	کوٹ ڈی آئیوری	ساحل العاج
CK	Cook Islands	Îles Cook	Cookinseln	Islas Cook	Isole Cook	Ilhas Cook	Cookeilanden	Cook Adaları	о-ва Кука	جزایر کوک	کوک ټاپوګان	کک آئلینڈز	جزر كوك
CL	Chile	Chili	Cile	Şili	Чили	شیلی	چلی	چیلي	تشيلي
CM	Cameroon	Cameroun	Kamerun	Camerún	Camerun	Camarões	Kameroen	Камерун	کامرون	کیمرون	الكاميرون
CN	China	Chine	Cina	Çin	Китай	چین	الصين
CO	Colombia	Colombie	Kolumbien	Colômbia	Kolombiya	Колумбия	کلمبیا	کولمبیا	كولومبيا
CR	Costa Rica	Kosta Rika	Коста-Рика	کاستاریکا	کاستریکا	کوستاریکا	کوسٹا ریکا	كوستاريكا
CU	Cuba	Kuba	Küba	Куба	کوبا	کیوبا	كوبا
CV	Cape Verde	Cap-Vert	Cabo Verde	Capo Verde	Kaapverdië	Кабо-Верде	کیپ‌ورد	کیپ ورد	کیپ ورڈی	الرأس الأخضر
CW	Curaçao	Curazao	Кюрасао	کوراسائو	کوراکاو	کیوراکاؤ	كوراساو
CX	Christmas Island	Île Christmas	Weihnachtsinsel	Isla de Navidad	Isola Christmas	Ilha Christmas	Christmaseiland	Christmas Adası	о-в Рождества	جزیرهٔ کریسمس	د کريسمس ټاپو	جزیرہ کرسمس	جزيرة كريسماس
CY	Cyprus	Chypre	Zypern	Chipre	Cipro	Kıbrıs	Кипр	قبرس	قبرص
CZ	Czechia	Tchéquie	Tschechien	Chequia	Cechia	Tchéquia	Tsjechië	Çekya	Чехия	چک	چکیا	چیکیا	التشيك
DE	Germany	Allemagne	Deutschland	Alemania	Germania	Alemanha	Duitsland	Almanya	Германия	آلمان	المان	جرمنی	ألمانيا
DJ	Djibouti	Dschibuti	Yibuti	Gibuti	Djibuti	Cibuti	Джибути	جیبوتی	جبوتي	جبوتی	جيبوتي
DK	Denmark	Danemark	Dänemark	Dinamarca	Danimarca	Denemarken	Danimarka	Дания	دانمارک	دنمارک	ډنمارک	ڈنمارک	الدانمرك
DM	Dominica	Dominique	Dominika	Доминика	دومینیکا	ڈومنیکا	دومينيكا
DO	Dominican Republic	République dominicaine	Dominikanische Republik	República Dominicana	Repubblica Dominicana	Dominicaanse Republiek	Dominik Cumhuriyeti	Доминиканская Республика	جمهوری دومینیکن	جمهوريه ډومينيکن	جمہوریہ ڈومينيکن	جمهورية الدومينيكان
DZ	Algeria	Algérie	Algerien	Argelia	Argélia	Algerije	Cezayir	Алжир	الجزایر	الجیریا	الجزائر
EC	Ecuador	Équateur	Equador	Ekvador	Эквадор	اکوادور	ایکواڈور	الإكوادور
EE	Estonia	Estonie	Estland	Estônia	Estonya	Эстония	استونی	استونیا	اسٹونیا	إستونيا
EG	Egypt	Égypte	Ägypten	Egipto	Egitto	Egito	Egypte	Mısır	Египет	مصر
EH	Western Sahara	Sahara occidental	Westsahara	Sáhara Occidental	Sahara Occidentale	Saara Ocidental	Westelijke Sahara	Batı Sahra	Западная Сахара	صحرای غربی	لويديځ صحارا	مغربی صحارا	الصحراء الغربية
ER	Eritrea	Érythrée	Eritreia	Eritre	Эритрея	اریتره	اریتریا	اریٹیریا	إريتريا
ES	Spain	Espagne	Spanien	España	Spagna	Espanha	Spanje	İspanya	Испания	اسپانیا	هسپانیه	ہسپانیہ	إسبانيا
ET	Ethiopia	Éthiopie	Äthiopien	Etiopía	Etiopia	Etiópia	Ethiopië	Etiyopya	Эфиопия	اتیوپی	ایتوپیا	حبشه	ایتھوپیا	إثيوبيا
FI	Finland	Finlande	Finnland	Finlandia	Finlândia	Finlandiya	Финляндия	فنلاند	فنلند	فنلینډ	فن لینڈ	فنلندا
FJ	Fiji	Fidji	Fidschi	Fiyi	Figi	Фиджи	فیجی	فجي	فجی	فيجي
FK	Falkland Islands	Îles Malouines	Falklandinseln	Islas Malvinas	Isole Falkland	Ilhas Malvinas	Falklandeilanden	Falkland Adaları	Фолклендские о-ва	جزایر فالکلند	فاکلينډ ټاپوګان	فاکلینڈ جزائر	جزر فوكلاند
FM	Micronesia	Micronésie	Mikronesien	Micronésia	Mikronezya	Федеративные Штаты Микронезии	میکرونزی	میکرونزیا	میکرونیزیا	مائکرونیشیا	ميكرونيزيا
FO	Faroe Islands	Îles Féroé	Färöer	Islas Feroe	Isole Fær Øer	Ilhas Faroé	Faeröer	Faroe Adaları	Фарерские о-ва	جزایر فارو	فارو ټاپو	جزائر فارو	جزر فارو
FR	France	Frankreich	Francia	França	Frankrijk	Fransa	Франция	فرانسه	فرانس	فرنسا
GA	Gabon	Gabun	Gabón	Gabão	Габон	گابن	ګابن	گیبون	الغابون
GB	United Kingdom	Royaume-Uni	Vereinigtes Königreich	Reino Unido	Regno Unito	Verenigd Koninkrijk	Birleşik Krallık	Великобритания	بریتانیا	برتانیه	سلطنت متحدہ	المملكة المتحدة
GD	Grenada	Grenade	Granada	Гренада	گرنادا	گرینادا	ګرنادا	گریناڈا	غرينادا
GE	Georgia	Géorgie	Georgien	Geórgia	Georgië	Gürcistan	Грузия	گرجستان	گورجستان	جارجیا	جورجيا
GF	French Guiana	Guyane française	Französisch-Guayana	Guayana Francesa	Guyana Francese	Guiana Francesa	Frans-Guyana	Fransız Guyanası	Французская Гвиана	گویان فرانسه	فرانسوي ګانا	فرینچ گیانا	غويانا الفرنسية
GG	Guernsey	Guernesey	Гернси	گرنزی	ګرنسي	گوئرنسی	غيرنزي
GH	Ghana	Gana	Гана	غنا	گانا	ګانا	گھانا	غانا
GI	Gibraltar	Gibilterra	Cebelitarık	Гибралтар	جبل‌الطارق	جبل الطارق	جبل طارق
GL	Greenland	Groenland	Grönland	Groenlandia	Groenlândia	Гренландия	گرینلند	ګرینلینډ	گرین لینڈ	غرينلاند
GM	Gambia	Gambie	Gâmbia	Gambiya	Гамбия	گامبیا	ګامبیا	گیمبیا	غامبيا
GN	Guinea	Guinée	Guiné	Guinee	Gine	Гвинея	گینه	گینیا	ګینه	گنی	غينيا
GP	Guadeloupe	Guadalupe	Guadalupa	Гваделупа	گوادلوپ	ګوادلوپ	گواڈیلوپ	غوادلوب
GQ	Equatorial Guinea	Guinée équatoriale	Äquatorialguinea	Guinea Ecuatorial	Guinea Equatoriale	Guiné Equatorial	Equatoriaal-Guinea	Ekvator Ginesi	Экваториальная Гвинея	گینهٔ استوایی	گینیا استوایی	استوایی ګیني	استوائی گیانا	غينيا الاستوائية
GR	Greece	Grèce	Griechenland	Grecia	Grécia	Griekenland	Yunanistan	Греция	یونان	اليونان
GS	South Georgia & South Sandwich Islands	Géorgie du Sud-et-les Îles Sandwich du Sud	Südgeorgien und die Südlichen Sandwichinseln	Islas Georgia del Sur y Sandwich del Sur	Georgia del Sud e Sandwich Australi	Ilhas Geórgia do Sul e Sandwich do Sul	Zuid-Georgia en Zuidelijke Sandwicheilanden	Güney Georgia ve Güney Sandwich Adaları	Южная Георгия и Южные Сандвичевы о-ва	جورجیای جنوبی و جزایر ساندویچ جنوبی	سويلي جارجيا او سويلي سېنډوچ ټاپوګان	جنوبی جارجیا اور جنوبی سینڈوچ جزائر	جورجيا الجنوبية وجزر ساندويتش الجنوبية
GT	Guatemala	Гватемала	گواتمالا	گواتیمالا	ګواتیمالا	گواٹے مالا	غواتيمالا
GU	Guam	Гуам	گوام	ګوام	غوام
GW	Guinea-Bissau	Guinée-Bissau	Guinea-Bisáu	Guiné-Bissau	Guinee-Bissau	Gine-Bissau	Гвинея-Бисау	گینهٔ بیسائو	گینیا بیسائو	ګینه بیسو	گنی بساؤ	غينيا بيساو
GY	Guyana	Guiana	Гайана	گویان	گیانا	ګیانا	غيانا
HK	Hong Kong SAR China	R.A.S. chinoise de Hong Kong	Sonderverwaltungsregion Hongkong	RAE de Hong Kong (China)	RAS di Hong Kong	Hong Kong, RAE da China	Hongkong SAR van China	Çin Hong Kong ÖİB	Гонконг (САР)	هنگ‌کنگ، منطقهٔ ویژهٔ اداری چین	هانگ کانگ، ناحیهٔ ویژهٔ حکومتی چین	هانګ کانګ SAR چین	ہانگ کانگ SAR چین	هونغ كونغ الصينية (منطقة إدارية خاصة)
HN	Honduras	Гондурас	هندوراس	هاندوراس	هانډوراس	ہونڈاروس
HR	Croatia	Croatie	Kroatien	Croacia	Croazia	Croácia	Kroatië	Hırvatistan	Хорватия	کرواسی	کروشیا	کرواشيا	كرواتيا
HT	Haiti	Haïti	Haití	Гаити	هائیتی	هایتی	هایټي	ہیٹی	هايتي
HU	Hungary	Hongrie	Ungarn	Hungría	Ungheria	Hungria	Hongarije	Macaristan	Венгрия	مجارستان	ہنگری	هنغاريا
ID	Indonesia	Indonésie	Indonesien	Indonésia	Indonesië	Endonezya	Индонезия	اندونزی	اندونیزیا	انڈونیشیا	إندونيسيا
IE	Ireland	Irlande	Irland	Irlanda	Ierland	İrlanda	Ирландия	ایرلند	آیرلند	آيرلېنډ	آئرلینڈ	أيرلندا
IL	Israel	Israël	Israele	İsrail	Израиль	اسرائیل	اسراييل	إسرائيل
IM	Isle of Man	Île de Man	Isla de Man	Isola di Man	Ilha de Man	Man Adası	о-в Мэн	جزیرهٔ من	د آئل آف مین	آئل آف مین	جزيرة مان
IN	India	Inde	Indien	Índia	Hindistan	Индия	هند	بھارت	الهند
IQ	Iraq	Irak	Iraque	Ирак	عراق	العراق
IR	Iran	Irán	Irã	İran	Иран	ایران	ايران	إيران
IS	Iceland	Islande	Island	Islandia	Islanda	Islândia	IJsland	İzlanda	Исландия	ایسلند	آیسلند	آیسلینډ	آئس لینڈ	آيسلندا
IT	Italy	Italie	Italien	Italia	Itália	Italië	İtalya	Италия	ایتالیا	ایټالیه	اٹلی	إيطاليا
JE	Jersey	Джерси	جرزی	جرسی	جيرسي
JM	Jamaica	Jamaïque	Jamaika	Giamaica	Ямайка	جامائیکا	جمیکا	جمائیکا	جامايكا
JO	Jordan	Jordanie	Jordanien	Jordania	Giordania	Jordânia	Jordanië	Ürdün	Иордания	اردن	الأردن
JP	Japan	Japon	Japón	Giappone	Japão	Japonya	Япония	ژاپن	جاپان	اليابان
KE	Kenya	Kenia	Quênia	Кения	کنیا	کینیا	كينيا
KG	Kyrgyzstan	Kirghizstan	Kirgisistan	Kirguistán	Kirghizistan	Quirguistão	Kirgizië	Kırgızistan	Киргизия	قرقیزستان	قرغزستان	کرغزستان	قيرغيزستان
KH	Cambodia	Cambodge	Kambodscha	Camboya	Cambogia	Camboja	Cambodja	Kamboçya	Камбоджа	کامبوج	کمپوچیا	کمبودیا	کمبوڈیا	كمبوديا
KI	Kiribati	Quiribati	Кирибати	کیریباتی	کیري باتي	کریباتی	كيريباتي
KM	Comoros	Comores	Komoren	Comoras	Comore	Comoren	Komorlar	Коморы	کومور	کوموروس	جزر القمر
KN	St. Kitts & Nevis	Saint-Christophe-et-Niévès	St. Kitts und Nevis	San Cristóbal y Nieves	Saint Kitts e Nevis	São Cristóvão e Névis	Saint Kitts en Nevis	Saint Kitts ve Nevis	Сент-Китс и Невис	سنت کیتس و نویس	سینټ کټس او نیویس	سینٹ کٹس اور نیویس	سانت كيتس ونيفيس
KP	North Korea	Corée du Nord	Nordkorea	Corea del Norte	Corea del Nord	Coreia do Norte	Noord-Korea	Kuzey Kore	КНДР	کرهٔ شمالی	کوریای شمالی	شمالی کوریا	كوريا الشمالية
KR	South Korea	Corée du Sud	Südkorea	Corea del Sur	Corea del Sud	Coreia do Sul	Zuid-Korea	Güney Kore	Республика Корея	کرهٔ جنوبی	کوریای جنوبی	سویلي کوریا	جنوبی کوریا	كوريا الجنوبية
KW	Kuwait	Koweït	Koeweit	Kuveyt	Кувейт	کویت	کويت	الكويت
KY	Cayman Islands	Îles Caïmans	Kaimaninseln	Islas Caimán	Isole Cayman	Ilhas Cayman	Kaaimaneilanden	Cayman Adaları	о-ва Кайман	جزایر کِیمن	کیمان ټاپوګان	کیمین آئلینڈز	جزر كايمان
KZ	Kazakhstan	Kasachstan	Kazajistán	Kazakistan	Cazaquistão	Kazachstan	Казахстан	قزاقستان	قزاخستان	كازاخستان
LA	Laos	Лаос	لائوس	لاوس	لاؤس
LB	Lebanon	Liban	Libanon	Líbano	Libano	Lübnan	Ливан	لبنان
LC	St. Lucia	Sainte-Lucie	Santa Lucía	Saint Lucia	Santa Lúcia	Сент-Люсия	سنت لوسیا	سینټ لوسیا	سینٹ لوسیا	سانت لوسيا
LI	Liechtenstein	Лихтенштейн	لیختن‌اشتاین	لیختن اشتاین	لیشٹنسٹائن	ليختنشتاين
LK	Sri Lanka	Шри-Ланка	سری‌لانکا	سریلانکا	سريلنکا	سری لنکا	سريلانكا
LR	Liberia	Libéria	Liberya	Либерия	لیبریا	لايبيريا	لائبیریا	ليبيريا
LS	Lesotho	Lesoto	Лесото	لسوتو	لیسوتو	لیسوتھو	ليسوتو
LT	Lithuania	Lituanie	Litauen	Lituania	Lituânia	Litouwen	Litvanya	Литва	لیتوانی	لتوانیا	لیتوانیا	لیتھونیا	ليتوانيا
LU	Luxembourg	Luxemburg	Luxemburgo	Lussemburgo	Lüksemburg	Люксембург	لوکزامبورگ	لوګزامبورګ	لکسمبرگ	لوكسمبورغ
LV	Latvia	Lettonie	Lettland	Letonia	Lettonia	Letônia	Letland	Letonya	Латвия	لتونی	لاتویا	ليتهويا	لٹویا	لاتفيا
LY	Libya	Libye	Libyen	Libia	Líbia	Libië	Ливия	لیبی	لیبیا	ليبيا
MA	Morocco	Maroc	Marokko	Marruecos	Marocco	Marrocos	Fas	Марокко	مراکش	المغرب
MC	Monaco	Mónaco	Mônaco	Monako	Монако	موناکو	موناكو
MD	Moldova	Moldavie	Republik Moldau	Moldavia	Moldávia	Moldavië	Молдова	مولداوی	مولدوا	مالدووا	مولدوفا
ME	Montenegro	Monténégro	Karadağ	Черногория	مونته‌نگرو	مونټینیګرو	مونٹے نیگرو	الجبل الأسود
MF	St. Martin	Saint-Martin	San Martín	Saint Martin	São Martinho	Сен-Мартен	سنت مارتین	سینټ مارټن	سینٹ مارٹن	سان مارتن
MG	Madagascar	Madagaskar	Мадагаскар	ماداگاسکار	مادغاسکر	مدغاسکر	مڈغاسکر	مدغشقر
MH	Marshall Islands	Îles Marshall	Marshallinseln	Islas Marshall	Isole Marshall	Ilhas Marshall	Marshalleilanden	Marshall Adaları	Маршалловы о-ва	جزایر مارشال	مارشل ټاپوګان	مارشل آئلینڈز	جزر مارشال
MK	North Macedonia	Macédoine du Nord	Nordmazedonien	Macedonia del Norte	Macedonia del Nord	Macedônia do Norte	Noord-Macedonië	Kuzey Makedonya	Северная Македония	مقدونیهٔ شمالی	شمالي مقدونيه	شمالی مقدونیہ	مقدونيا الشمالية
ML	Mali	Мали	مالی	مالي
MM	Myanmar (Burma)	Myanmar (Birmanie)	Myanmar	Myanmar (Birmania)	Mianmar (Birmânia)	Myanmar (Birma)	Мьянма (Бирма)	میانمار (برمه)	ميانمار (برما)	میانمار (برما)	ميانمار (بورما)
MN	Mongolia	Mongolie	Mongolei	Mongólia	Mongolië	Moğolistan	Монголия	مغولستان	منگولیا	منګوليا	منغوليا
MO	Macao SAR China	R.A.S. chinoise de Macao	Sonderverwaltungsregion Macau	RAE de Macao (China)	RAS di Macao	Macau, RAE da China	Macau SAR van China	Çin Makao ÖİB	Макао (САР)	ماکائو، منطقهٔ ویژهٔ اداری چین	مکاو SAR چین	مکاؤ SAR چین	منطقة ماكاو الإدارية الخاصة
MP	Northern Mariana Islands	Îles Mariannes du Nord	Nördliche Marianen	Islas Marianas del Norte	Isole Marianne Settentrionali	Ilhas Marianas do Norte	Noordelijke Marianen	Kuzey Mariana Adaları	Северные Марианские о-ва	جزایر ماریانای شمالی	شمالي ماريانا ټاپوګان	شمالی ماریانا آئلینڈز	جزر ماريانا الشمالية
MQ	Martinique	Martinica	Martinik	Мартиника	مارتینیک	مارټینیک	مارٹینک	جزر المارتينيك
MR	Mauritania	Mauritanie	Mauretanien	Mauritânia	Mauritanië	Moritanya	Мавритания	موریتانی	موریتانیا	موریطانیہ	موريتانيا
MS	Montserrat	Монтсеррат	مونت‌سرات	مانټیسیرت	مونٹسیراٹ	مونتسرات
MT	Malta	Malte	Мальта	مالت	مالتا	مالټا	مالٹا	مالطا
MU	Mauritius	Maurice	Mauricio	Maurício	Маврикий	موریس	موریشیس	ماریشس	موريشيوس
MV	Maldives	Malediven	Maldivas	Maldive	Maldiven	Maldivler	Мальдивы	مالدیو	مالديپ	مالدیپ	جزر المالديف
MW	Malawi	Malaui	Malavi	Малави	مالاوی	مالاوي	ملاوی	ملاوي
MX	Mexico	Mexique	Mexiko	México	Messico	Meksika	Мексика	مکزیک	مکسیکو	میکسیکو	المكسيك
MY	Malaysia	Malaisie	Malasia	Malásia	Maleisië	Malezya	Малайзия	مالزی	مالیزیا	ملائشیا	ماليزيا
MZ	Mozambique	Mosambik	Mozambico	Moçambique	Mozambik	Мозамбик	موزامبیک	موزمبیق	موزمبيق
NA	Namibia	Namibie	Namíbia	Namibië	Namibya	Намибия	نامیبیا	نیمبیا	ناميبيا
NC	New Caledonia	Nouvelle-Calédonie	Neukaledonien	Nueva Caledonia	Nuova Caledonia	Nova Caledônia	Nieuw-Caledonië	Yeni Kaledonya	Новая Каледония	کالدونیای جدید	نوی کالیډونیا	نیو کلیڈونیا	كاليدونيا الجديدة
NE	Niger	Níger	Nijer	Нигер	نیجر	نايجير	نائجر	النيجر
NF	Norfolk Island	Île Norfolk	Norfolkinsel	Isla Norfolk	Isola Norfolk	Ilha Norfolk	Norfolk	Norfolk Adası	о-в Норфолк	جزیرهٔ نورفولک	نارفولک ټاپوګان	نارفوک آئلینڈ	جزيرة نورفولك
NG	Nigeria	Nigéria	Nijerya	Нигерия	نیجریه	نیجریا	نایجیریا	نائجیریا	نيجيريا
NI	Nicaragua	Nicarágua	Nikaragua	Никарагуа	نیکاراگوئه	نیکاراگوا	نکاراګوا	نکاراگووا	نيكاراغوا
NL	Netherlands	Pays-Bas	Niederlande	Países Bajos	Paesi Bassi	Países Baixos	Nederland	Hollanda	Нидерланды	هلند	هالند	هالېنډ	نیدر لینڈز	هولندا
NO	Norway	Norvège	Norwegen	Noruega	Norvegia	Noorwegen	Norveç	Норвегия	نروژ	ناروی	ناروۍ	ناروے	النرويج
NP	Nepal	Népal	Непал	نپال	نیپال	نيبال
NR	Nauru	Науру	نائورو	نایرو	نؤرو	ناورو
NU	Niue	Ниуэ	نیوئه	نیوو	نیئو	نيوي
NZ	New Zealand	Nouvelle-Zélande	Neuseeland	Nueva Zelanda	Nuova Zelanda	Nova Zelândia	Nieuw-Zeeland	Yeni Zelanda	Новая Зеландия	نیوزیلند	زیلاند جدید	نیوزیلنډ	نیوزی لینڈ	نيوزيلندا
OM	Oman	Omán	Omã	Umman	Оман	عمان	عُمان
PA	Panama	Panamá	Панама	پاناما	پانامه	پانامہ	بنما
PE	Peru	Pérou	Perú	Perù	Перу	پرو	پیرو	بيرو
PF	French Polynesia	Polynésie française	Französisch-Polynesien	Polinesia Francesa	Polinesia Francese	Polinésia Francesa	Frans-Polynesië	Fransız Polinezyası	Французская Полинезия	پلی‌نزی فرانسه	فرانسوي پولينيسيا	فرانسیسی پولینیشیا	بولينيزيا الفرنسية
PG	Papua New Guinea	Papouasie-Nouvelle-Guinée	Papua-Neuguinea	Papúa Nueva Guinea	Papua Nuova Guinea	Papua-Nova Guiné	Papoea-Nieuw-Guinea	Papua Yeni Gine	Папуа — Новая Гвинея	پاپوا گینهٔ نو	پاپوا نیو گینیا	پاپوا نيو ګيني	پاپوآ نیو گنی	بابوا غينيا الجديدة
PH	Philippines	Philippinen	Filipinas	Filippine	Filipijnen	Filipinler	Филиппины	فیلیپین	فلپين	فلپائن	الفلبين
PK	Pakistan	Pakistán	Paquistão	Пакистан	پاکستان	باكستان
PL	Poland	Pologne	Polen	Polonia	Polônia	Polonya	Польша	لهستان	پولند	پولنډ	پولینڈ	بولندا
PM	St. Pierre & Miquelon	Saint-Pierre-et-Miquelon	St. Pierre und Miquelon	San Pedro y Miquelón	Saint-Pierre e Miquelon	São Pedro e Miquelão	Saint-Pierre en Miquelon	Saint Pierre ve Miquelon	Сен-Пьер и Микелон	سن پیر و میکلن	سینټ پییر او میکولون	سینٹ پیئر اور میکلیئون	سان بيير ومكويلون
PN	Pitcairn Islands	Îles Pitcairn	Pitcairninseln	Islas Pitcairn	Isole Pitcairn	Ilhas Pitcairn	Pitcairneilanden	Pitcairn Adaları	о-ва Питкэрн	جزایر پیت‌کرن	پيټکيرن ټاپوګان	پٹکائرن جزائر	جزر بيتكيرن
PR	Puerto Rico	Porto Rico	Portorico	Porto Riko	Пуэрто-Рико	پورتوریکو	پورتو ریکو	پیورٹو ریکو	بورتوريكو
PS	Palestinian Territories	Territoires palestiniens	Palästinensische Autonomiegebiete	Territorios Palestinos	Territori Palestinesi	Territórios palestinos	Palestijnse gebieden	Filistin Bölgeleri	Палестинские территории	سرزمین‌های فلسطینی	فلسطیني سيمې	فلسطینی خطے	الأراضي الفلسطينية
PT	Portugal	Portogallo	Portekiz	Португалия	پرتغال	پرتگال	پورتګال	البرتغال
PW	Palau	Palaos	Палау	پالائو	پلاؤ	بالاو
PY	Paraguay	Paraguai	Парагвай	پاراگوئه	پاراگوای	پاراګوی	پیراگوئے	باراغواي
QA	Qatar	Katar	Catar	Катар	قطر
RE	Réunion	La Réunion	Reunión	Riunione	Reunião	Reunion	Реюньон	رئونیون	ریونین	ری یونین	روينيون
RO	Romania	Roumanie	Rumänien	Rumanía	Romênia	Roemenië	Romanya	Румыния	رومانی	رومانیا	رومانیہ	رومانيا
RS	Serbia	Serbie	Serbien	Sérvia	Servië	Sırbistan	Сербия	صربستان	سربيا	سربیا	صربيا
RU	Russia	Russie	Russland	Rusia	Rússia	Rusland	Rusya	Россия	روسیه	روس	روسيا
RW	Rwanda	Ruanda	Руанда	رواندا	روندا	روانڈا
SA	Saudi Arabia	Arabie saoudite	Saudi-Arabien	Arabia Saudí	Arabia Saudita	Arábia Saudita	Saoedi-Arabië	Suudi Arabistan	Саудовская Аравия	عربستان سعودی	سعودي عربستان	سعودی عرب	المملكة العربية السعودية
SB	Solomon Islands	Îles Salomon	Salomonen	Islas Salomón	Isole Salomone	Ilhas Salomão	Salomonseilanden	Solomon Adaları	Соломоновы о-ва	جزایر سلیمان	سليمان ټاپوګان	سولومن آئلینڈز	جزر سليمان
SC	Seychelles	Seychellen	Seicheles	Seyşeller	Сейшельские о-ва	سیشل	سیچیلیس	سشلیز	سيشل
SD	Sudan	Soudan	Sudán	Sudão	Soedan	Судан	سودان	سوډان	سوڈان	السودان
SE	Sweden	Suède	Schweden	Suecia	Svezia	Suécia	Zweden	İsveç	Швеция	سوئد	سویدن	سویډن	سویڈن	السويد
SG	Singapore	Singapour	Singapur	Singapura	Сингапур	سنگاپور	سینگاپور	سينگاپور	سنغافورة
SH	St. Helena	Sainte-Hélène	Santa Elena	Sant’Elena	Santa Helena	Sint-Helena	Saint Helena	о-в Св. Елены	سنت هلن	سینټ هیلینا	سینٹ ہیلینا	سانت هيلينا
SI	Slovenia	Slovénie	Slowenien	Eslovenia	Eslovênia	Slovenië	Slovenya	Словения	اسلوونی	سلونیا	سلوانیا	سلووینیا	سلوفينيا
SJ	Svalbard & Jan Mayen	Svalbard et Jan Mayen	Spitzbergen und Jan Mayen	Svalbard y Jan Mayen	Svalbard e Jan Mayen	Spitsbergen en Jan Mayen	Svalbard ve Jan Mayen	Шпицберген и Ян-Майен	سوالبارد و یان ماین	اسوالبارد و جان ماین	سوالبارد او جان ميين	سوالبرڈ اور جان ماین	سفالبارد وجان ماين
SK	Slovakia	Slovaquie	Slowakei	Eslovaquia	Slovacchia	Eslováquia	Slowakije	Slovakya	Словакия	اسلواکی	سلواکیا	سلوواکیہ	سلوفاكيا
SL	Sierra Leone	Sierra Leona	Serra Leoa	Сьерра-Леоне	سیرالئون	سیرالیون	سییرا لیون	سيراليون
SM	San Marino	Saint-Marin	Сан-Марино	سان‌مارینو	سان مارینو	سان مارينو
SN	Senegal	Sénégal	Сенегал	سنگال	سینیگال	سينيګال	سینیگل	السنغال
SO	Somalia	Somalie	Somália	Somalië	Somali	Сомали	سومالی	سومالیه	سومالیا	صومالیہ	الصومال
SR	Suriname	Surinam	Суринам	سورینام	سورينام
SS	South Sudan	Soudan du Sud	Südsudan	Sudán del Sur	Sud Sudan	Sudão do Sul	Zuid-Soedan	Güney Sudan	Южный Судан	سودان جنوبی	سويلي سوډان	جنوبی سوڈان	جنوب السودان
ST	São Tomé & Príncipe	Sao Tomé-et-Principe	São Tomé und Príncipe	Santo Tomé y Príncipe	São Tomé e Príncipe	Sao Tomé en Principe	Sao Tome ve Principe	Сан-Томе и Принсипи	سائوتومه و پرینسیپ	ساو ټیم او پرنسیپ	ساؤ ٹومے اور پرنسپے	ساو تومي وبرينسيبي
SV	El Salvador	Salvador	Сальвадор	السالوادور	السلوادور	سالوېډور	ال سلواڈور	السلفادور
SX	Sint Maarten	Saint-Martin (partie néerlandaise)	Sint-Maarten	Синт-Мартен	سنت مارتن	سینټ مارټین	سنٹ مارٹن	سانت مارتن
SY	Syria	Syrie	Syrien	Siria	Síria	Syrië	Suriye	Сирия	سوریه	شام	سوريا
SZ	Eswatini	Esuatini	Essuatíni	Esvatini	Эсватини	اسواتینی	اسواټيني	سواتنی	إسواتيني
TC	Turks & Caicos Islands	Îles Turques-et-Caïques	Turks- und Caicosinseln	Islas Turcas y Caicos	Isole Turks e Caicos	Ilhas Turcas e Caicos	Turks- en Caicoseilanden	Turks ve Caicos Adaları	Тёркс и Кайкос	جزایر تورکس و کایکوس	د ترکیې او کیکاسو ټاپو	ٹرکس اور کیکوس جزائر	جزر توركس وكايكوس
TD	Chad	Tchad	Tschad	Ciad	Chade	Tsjaad	Çad	Чад	چاد	چاډ	چاڈ	تشاد
TF	French Southern Territories	Terres australes françaises	Französische Süd- und Antarktisgebiete	Territorios Australes Franceses	Terre Australi Francesi	Territórios Franceses do Sul	Franse Gebieden in de zuidelijke Indische Oceaan	Fransız Güney Toprakları	Французские Южные территории	سرزمین‌های جنوبی فرانسه	د فرانسې جنوبي سیمې	فرانسیسی جنوبی خطے	الأقاليم الجنوبية الفرنسية
TG	Togo	Того	توگو	ټوګو	ٹوگو	توغو
TH	Thailand	Thaïlande	Tailandia	Thailandia	Tailândia	Tayland	Таиланд	تایلند	تهايلنډ	تھائی لینڈ	تايلاند
TJ	Tajikistan	Tadjikistan	Tadschikistan	Tayikistán	Tagikistan	Tadjiquistão	Tadzjikistan	Tacikistan	Таджикистан	تاجیکستان	تاجکستان	طاجيكستان
TK	Tokelau	Токелау	توکلائو	توکیلو	ٹوکیلاؤ	توكيلاو
TL	Timor-Leste	Timor oriental	Timor Est	Oost-Timor	Восточный Тимор	تیمور-لسته	تيمور-ليسټ	تیمور لیسٹ	تيمور - ليشتي
TM	Turkmenistan	Turkménistan	Turkmenistán	Turcomenistão	Türkmenistan	Туркменистан	ترکمنستان	تورکمنستان	ترکمانستان	تركمانستان
TN	Tunisia	Tunisie	Tunesien	Túnez	Tunísia	Tunesië	Tunus	Тунис	تونس
TO	Tonga	Тонга	تونگا	تونګا	ٹونگا	تونغا
TR	Türkiye	Turquie	Türkei	Turquía	Turchia	Turquia	Turkije	Турция	ترکیه	ترکي	ترکیہ	تركيا
TT	Trinidad & Tobago	Trinité-et-Tobago	Trinidad und Tobago	Trinidad y Tobago	Trinidad e Tobago	Trinidad en Tobago	Trinidad ve Tobago	Тринидад и Тобаго	ترینیداد و توباگو	ټرينيډاډ او ټوباګو	ترینیداد اور ٹوباگو	ترينيداد وتوباغو
TV	Tuvalu	Тувалу	تووالو	توالیو	ٹووالو	توفالو
TW	Taiwan	Taïwan	Taiwán	Tayvan	Тайвань	تایوان	تائيوان	تائیوان	تايوان
TZ	Tanzania	Tanzanie	Tansania	Tanzânia	Tanzanya	Танзания	تانزانیا	تنزانیا	تنزانیہ	تنزانيا
UA	Ukraine	Ucrania	Ucraina	Ucrânia	Oekraïne	Ukrayna	Украина	اوکراین	یوکرین	أوكرانيا
UG	Uganda	Ouganda	Oeganda	Уганда	اوگاندا	یوگاندا	یوګانډا	یوگنڈا	أوغندا
US	United States	États-Unis	Vereinigte Staaten	Estados Unidos	Stati Uniti	Verenigde Staten	Amerika Birleşik Devletleri	Соединенные Штаты	ایالات متحده	متحده آيالات	ریاست ہائے متحدہ امریکہ	الولايات المتحدة
UY	Uruguay	Uruguai	Уругвай	اروگوئه	یوروگوای	یوروګوی	یوروگوئے	أورغواي
UZ	Uzbekistan	Ouzbékistan	Usbekistan	Uzbekistán	Uzbequistão	Oezbekistan	Özbekistan	Узбекистан	ازبکستان	اوزبکستان	أوزبكستان
VA	Vatican City	État de la Cité du Vatican	Vatikanstadt	Ciudad del Vaticano	Città del Vaticano	Cidade do Vaticano	Vaticaanstad	Vatikan	Ватикан	واتیکان	واتیکان ښار	ویٹیکن سٹی	الفاتيكان
VC	St. Vincent & Grenadines	Saint-Vincent-et-les Grenadines	St. Vincent und die Grenadinen	San Vicente y las Granadinas	Saint Vincent e Grenadine	São Vicente e Granadinas	Saint Vincent en de Grenadines	Saint Vincent ve Grenadinler	Сент-Винсент и Гренадины	سنت وینسنت و گرنادین	سنت وینسنت و گرنادین‌ها	سینټ ویسنټینټ او ګرینډینز	سینٹ ونسنٹ اور گرینیڈائنز	سانت فنسنت وجزر غرينادين
VE	Venezuela	Венесуэла	ونزوئلا	ونزویلا	وینزویلا	وینزوئیلا	فنزويلا
VG	British Virgin Islands	Îles Vierges britanniques	Britische Jungferninseln	Islas Vírgenes Británicas	Isole Vergini Britanniche	Ilhas Virgens Britânicas	Britse Maagdeneilanden	Britanya Virjin Adaları	Виргинские о-ва (Великобритания)	جزایر ویرجین بریتانیا	بریتانوی ویګور ټاپوګان	برٹش ورجن آئلینڈز	جزر فيرجن البريطانية
VI	U.S. Virgin Islands	Îles Vierges des États-Unis	Amerikanische Jungferninseln	Islas Vírgenes de EE. UU.	Isole Vergini Americane	Ilhas Virgens Americanas	Amerikaanse Maagdeneilanden	ABD Virjin Adaları	Виргинские о-ва (США)	جزایر ویرجین ایالات متحده	د متحده آيالاتو ورجن ټاپوګان	امریکی ورجن آئلینڈز	جزر فيرجن الأمريكية
VN	Vietnam	Viêt Nam	Vietnã	Вьетнам	ویتنام	وېتنام	فيتنام
VU	Vanuatu	Вануату	وانواتو	واناتو	وینوآٹو	فانواتو
WF	Wallis & Futuna	Wallis-et-Futuna	Wallis und Futuna	Wallis y Futuna	Wallis e Futuna	Wallis en Futuna	Wallis ve Futuna	Уоллис и Футуна	والیس و فوتونا	والیس او فوتونا	ویلیز اور فیوٹیونا	جزر والس وفوتونا
WS	Samoa	Самоа	ساموآ	ساماوا	ساموا
XK	Kosovo	Kosova	Косово	کوزوو	کوسوا	کوسوو	کوسووو	كوسوفو
YE	Yemen	Yémen	Jemen	Iêmen	Йемен	یمن	اليمن
YT	Mayotte	Майотта	مایوت	مايوټ	مایوٹ	مايوت
ZA	South Africa	Afrique du Sud	Südafrika	Sudáfrica	Sudafrica	África do Sul	Zuid-Afrika	Güney Afrika	Южно-Африканская Республика	افریقای جنوبی	سویلي افریقا	جنوبی افریقہ	جنوب أفريقيا
ZM	Zambia	Zambie	Sambia	Zâmbia	Zambiya	Замбия	زامبیا	زیمبیا	زامبيا
ZW	Zimbabwe	Simbabwe	Zimbabue	Zimbábue	Zimbabve	Зимбабве	زیمبابوه	زیمبابوی	زمبابوے	زيمبابوي
`;
