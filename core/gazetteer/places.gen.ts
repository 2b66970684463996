// Made by tables/build-places.ts; do not edit. Place names, countries, populations and coordinates: GeoNames
// (https://www.geonames.org), licensed CC BY 4.0, reduced and renamed here. Aliases: Dateline's own. See NOTICE.
export const PLACES = `
=AD
Andorra la Vella		20	42.51	1.52	C
les Escaldes		16	42.51	1.53
Encamp		11	42.53	1.58
Sant Julià de Lòria		8	42.46	1.49
la Massana		7	42.54	1.51
Canillo		3	42.57	1.6
Ordino		3	42.56	1.53
=AE
Dubai		2957	25.08	55.31		Dubaï|Doubaï|دبئی|دبی|دوبی|دبي|Дубай
Sharjah		1324	25.34	55.41		Charjah|شارجہ|شارجه|الشارقة|Шарджа
Abu Dhabi		603	24.45	54.4	C	Abou Dhabi|Abou Dabi|Abu Dabi|ابوظہبی|ابوظبی|أبوظبي|أبو ظبي|Абу-Даби
Ajman City		490	25.4	55.48
Ras Al Khaimah City		352	25.79	55.94
Musaffah		243	24.36	54.48
Al Fujairah City		87	25.12	56.34
Khalifah A City		85	24.43	54.6
Reef Al Fujairah City		82	25.14	56.25
Bani Yas City		80	24.31	54.63
Zayed City		63	23.65	53.71
Umm Al Quwain City		63	25.56	55.56
Al Shamkhah City		62	24.39	54.71
Al Ain City		55	24.19	55.76
Khawr Fakkān		41	25.33	56.34
Dibba Al-Fujairah		30	25.59	56.26
Dibba Al-Hisn		26	25.62	56.27
Adh Dhayd		25	25.29	55.88
Ar Ruways		16	24.11	52.73
=AF
Kabul		3044	34.53	69.17	C	Caboul|Kaboul|Cabul|Кабул|کابل|كابول
Kandahar		391	31.61	65.71		Qandahar|کندهار|قندھار|قندهار|Кандагар
Mazar-e Sharif		303	36.71	67.11		Mazar-i-Sharif|Mazar-i Sharif|Mazar|مزار شریف|Мазари-Шариф
Herat		273	34.35	62.2		Hérat|هرات|ہرات|Герат
Jalalabad		200	34.43	70.45		Djalalabad|جلال آباد|Джелалабад
Kunduz		162	36.73	68.86		Koundouz|Qunduz|قندوز|کندز|Кундуз
Ghazni		141	33.55	68.42		غزنی|غزني|Газни
Balkh		115	36.76	66.9
Baghlān		108	36.13	68.71
Gardez		104	33.6	69.23		گردیز
Khost		96	33.34	69.92		خوست|Хост
Maymana		76	35.92	64.78		Maimana|میمنه
Khanabad		72	36.68	69.12
Bāzār-e Yakāwlang		65	34.74	66.97
Bāzārak		65	35.31	69.52		بازارک|Panjshir|پنجشیر
Khulm		65	36.7	67.7
Taloqan		64	36.74	69.53		تالقان|طالقان
Bamyan		62	34.82	67.83		Bamiyan|بامیان|Бамиан
Pul-e Khumri		56	35.94	68.72		Pul-i-Khumri|Puli Khumri|پلخمری
Shibirghān		56	36.67	65.75
Charikar		54	35.01	69.17		چاریکار
Sar-e Pul		52	36.22	65.93
Zaranj		50	30.96	61.86		زرنج
Paghmān		49	34.59	68.95
Asadābād		48	34.87	71.15		اسعدآباد|اسدآباد
Aībak		48	36.26	68.02
Fayzabad		44	37.12	70.58		Faizabad|Feyzabad|فیض آباد|فیض‌آباد
Lashkar Gah		44	31.59	64.37		لشکرگاه|لښکرګاه|لشکر گاہ
Gereshk		44	31.82	64.57
Farah		44	32.37	62.12		فراه
Ghormach		30	35.73	63.78
Shīnḏanḏ		29	33.3	62.15
Andkhōy		29	36.95	65.12
Rustāq		26	37.13	69.83
Qarāwul		25	37.22	68.78
Nahrīn		22	36.06	69.13
Baraki Barak		22	33.97	68.95
Ārt Khwājah		19	37.09	69.48
Kafir Qala		18	34.67	61.07
Karukh		17	34.48	62.59
Mehtar Lām		17	34.67	70.21
Kushk		17	33.3	61.95
Shahrak		16	34.11	64.31
Āsmār		16	35.03	71.36
Sang-e Chārak		15	35.85	66.44
Khāsh		15	31.53	62.79
Markaz-e Woluswalī-ye Āchīn		15	34.13	70.71
Jabal os Saraj		15	35.12	69.24
Qarqīn		15	37.42	66.04
Fayrōz Kōh		15	34.52	65.25
Pul-e ‘Alam		13	34	69.02
Qalāt		12	32.11	66.91
Tarinkot		10	32.63	65.88		Tarin Kowt|Tirin Kot|ترینکوت
Qala i Naw		9	34.99	63.13
Sidqābād		7	35.02	69.35
Sharan		2	33.18	68.73		Sharana|شرن
Maydanshakhr		2	34.4	68.87
Pārūn		1	35.42	70.92
Nīlī		0	33.72	66.13
=AG
Saint John’s		24	17.12	-61.84	C
Piggotts		2	17.12	-61.8
Bolands		2	17.07	-61.87
Codrington		1	17.63	-61.83
Parham		1	17.1	-61.77
Falmouth		1	17.03	-61.78
=AI
The Valley		2	18.22	-63.06	C
Blowing Point Village		1	18.18	-63.09
Sandy Ground Village		0	18.2	-63.09
East End Village		0	18.23	-63
Farrington		0	18.21	-63.02
George Hill		0	18.2	-63.07
Island Harbour		0	18.26	-63.01
North Hill Village		0	18.21	-63.08
North Side		0	18.23	-63.04
Sandy Hill		0	18.22	-63.01
South Hill Village		0	18.19	-63.09
Stoney Ground		0	18.22	-63.05
The Quarter		0	18.21	-63.04
West End Village		0	18.17	-63.15
=AL
Tirana		375	41.33	19.82	C	Tiranë|ترانہ|تیرانا|Тирана
Durrës		122	41.32	19.45
Elbasan		101	41.11	20.08
Vlorë		90	40.47	19.48
Shkodër		88	42.07	19.51
Pogradec		62	40.9	20.65
Patos		60	40.68	19.62
Korçë		58	40.62	20.78
Fier		56	40.72	19.56
Berat		47	40.71	19.95
Lushnjë		41	40.94	19.7
Kavajë		29	41.19	19.56
Laç		25	41.64	19.71
Gjirokastër		23	40.08	20.14
Patos Fshat		23	40.64	19.65
Krujë		21	41.51	19.79
Lezhë		19	41.78	19.64
Kuçovë		18	40.8	19.92
Kukës		18	42.08	20.42
Burrel		15	41.61	20.01
Sarandë		15	39.88	20
Peshkopi		15	41.69	20.43
=AM
Yerevan		1093	40.18	44.51	C	Erevan|Eriwan|یریوان|ایروان|يريفان|Ереван
Gyumri		148	40.79	43.85
Vanadzor		101	40.8	44.49
Vagharshapat		47	40.17	44.29
Hrazdan		41	40.5	44.77
Abovyan		36	40.27	44.63
Kapan		33	39.21	46.41
Ararat		29	39.83	44.71
Armavir		26	40.15	44.04
Step’anavan		24	41.01	44.39
Gavarr		22	40.35	45.12
Artashat		21	39.96	44.54
Goris		20	39.51	46.34
Masis		19	40.07	44.42
Ashtarak		19	40.3	44.36
Sevan		17	40.55	44.94
Hats’avan		15	39.46	45.97
Spitak		15	40.83	44.27
Ijevan		15	40.88	45.15
Yeghegnadzor		8	39.76	45.33
=AO
Luanda		2776	-8.84	13.23	C	لوانڈا|لواندا
N’dalatando		383	-9.3	14.91
Huambo		226	-12.78	15.74
Lobito		208	-12.36	13.54
Benguela		151	-12.58	13.41
Cuito		114	-12.38	16.93
Lubango		103	-14.92	13.49
Malanje		87	-9.54	16.34
Namibe		80	-15.2	12.15
Soio		67	-6.13	12.37
Cabinda		66	-5.55	12.2
Uíge		60	-7.61	15.06
Saurimo		40	-9.66	20.39
Sumbe		33	-11.21	13.84
Menongue		32	-14.66	17.69
Caxito		28	-8.58	13.66
Longonjo		24	-12.91	15.25
Mbanza Kongo		24	-6.27	14.24
Caála		21	-12.85	15.56
Luena		21	-11.78	19.92
Lucapa		20	-8.42	20.74
Camacupa		19	-12.02	17.48
Catabola		19	-12.15	17.28
Luau		18	-10.71	22.22
N'zeto		18	-7.23	12.87
Catumbela		17	-12.43	13.55
Ondjiva		10	-17.07	15.73
=AR
Buenos Aires		13076	-34.61	-58.38	C	بیونس آئرس|بوئنوس آیرس|بوينس آيرس|Буэнос-Айрес
Córdoba		1428	-31.41	-64.18
Rosario		1174	-32.95	-60.64
Mendoza		877	-32.89	-68.83
San Miguel de Tucumán		781	-26.82	-65.22
La Plata		694	-34.92	-57.95
Mar del Plata		554	-38	-57.56
Salta		513	-24.79	-65.41
Santa Fe		490	-31.65	-60.71
San Juan		447	-31.54	-68.54
Resistencia		387	-27.46	-58.98
Santiago del Estero		355	-27.8	-64.26
Corrientes		339	-27.47	-58.83
Posadas		324	-27.37	-55.9
Morón		320	-34.65	-58.62
San Salvador de Jujuy		306	-24.19	-65.3
Bahía Blanca		277	-38.72	-62.27
Paraná		262	-31.73	-60.53
Merlo		244	-34.67	-58.73
Neuquén		242	-38.95	-68.06
José C. Paz		230	-34.52	-58.77
Quilmes		230	-34.73	-58.26
Pilar		227	-34.46	-58.91
Formosa		221	-26.18	-58.17
San Fernando del Valle de Catamarca		189	-28.47	-65.79
San Luis		184	-33.3	-66.34
Berazategui		167	-34.77	-58.21
La Rioja		163	-29.41	-66.85
San Miguel		158	-34.54	-58.71
Río Cuarto		154	-33.13	-64.35
Concordia		145	-31.39	-58.02
Comodoro Rivadavia		141	-45.86	-67.5
San Nicolás de los Arroyos		128	-33.33	-60.21
Santa Rosa		111	-36.62	-64.28
San Rafael		109	-34.62	-68.33
Tandil		104	-37.32	-59.13
Villa Mercedes		97	-33.68	-65.46
San Carlos de Bariloche		95	-41.15	-71.31
Trelew		93	-43.25	-65.31
Villa María		92	-32.41	-63.24
Reconquista		90	-29.15	-59.65
Zárate		89	-34.1	-59.03
Rafaela		89	-31.25	-61.49
Pergamino		88	-33.89	-60.57
Olavarría		86	-36.89	-60.32
Río Gallegos		86	-51.62	-69.22
Junín		85	-34.58	-60.94
San Martín		83	-33.08	-68.47
Presidencia Roque Sáenz Peña		82	-26.79	-60.44
Luján		82	-34.57	-59.1
Campana		82	-34.16	-58.96
Necochea		80	-38.55	-58.74
Gualeguaychú		79	-33.01	-58.52
Cipolletti		75	-38.93	-67.99
Gobernador Gálvez		75	-33.03	-60.64
San Ramón de la Nueva Orán		74	-23.14	-64.32
Chimbas		74	-31.48	-68.53
General Roca		73	-39.03	-67.58
Venado Tuerto		72	-33.75	-61.97
Goya		70	-29.14	-59.26
Villa Carlos Paz		69	-31.42	-64.5
Concepción del Uruguay		68	-32.48	-58.23
Don Torcuato		65	-34.49	-58.63
Puerto Madryn		65	-42.77	-65.04
Tartagal		61	-22.52	-63.8
Hurlingham		60	-34.59	-58.63
Santo Tomé		59	-31.66	-60.77
San Francisco		59	-31.43	-62.08
San Pedro de Jujuy		58	-24.23	-64.87
Ushuaia		58	-54.81	-68.32
Punta Alta		57	-38.88	-62.07
General Pico		57	-35.66	-63.76
Oberá		57	-27.49	-55.12
Chivilcoy		55	-34.9	-60.02
Puerto Eldorado		54	-26.41	-54.69
Azul		54	-36.78	-59.86
Río Tercero		53	-32.17	-64.11
Los Polvorines		53	-34.5	-58.71
Mercedes		53	-34.65	-59.43
Río Grande		53	-53.79	-67.71
Barranqueras		51	-27.48	-58.94
Yerba Buena		51	-26.82	-65.32
Libertador General San Martín		49	-23.81	-64.79
Viedma		49	-40.81	-63
Tafí Viejo		48	-26.73	-65.26
Palpalá		48	-24.26	-65.21
San Lorenzo		48	-28.13	-58.77
San Pedro		47	-33.68	-59.67
Cutral-Có		47	-38.93	-69.23
Tres Arroyos		47	-38.37	-60.28
San Isidro		45	-34.47	-58.53
Villa Constitución		44	-33.23	-60.33
Paso de los Libres		44	-29.71	-57.09
Santa Lucía		44	-31.54	-68.5
Villa Ángela		44	-27.57	-60.72
Villa de Mayo		43	-34.51	-58.68
General Pacheco		43	-34.45	-58.64
Chilecito		42	-29.16	-67.5
Lincoln		42	-34.87	-61.53
Tortuguitas		41	-34.48	-58.75
Pocito		41	-31.68	-68.58
Alta Gracia		40	-31.65	-64.43
Balcarce		39	-37.85	-58.26
Ingeniero Pablo Nogués		38	-34.48	-58.71
Alderetes		38	-26.82	-65.13
San Vicente		38	-26.62	-54.13
Castelli		37	-25.95	-60.62
Curuzú Cuatiá		36	-29.79	-58.05
Caleta Olivia		36	-46.44	-67.53
Cañada de Gómez		36	-32.82	-61.39
Esperanza		36	-31.45	-60.93
Bell Ville		35	-32.63	-62.69
Nueve de Julio		35	-35.44	-60.88
Chacabuco		35	-34.64	-60.47
Caucete		34	-31.65	-68.28
Pontevedra		34	-34.75	-58.7
Gualeguay		33	-33.14	-59.31
Aguilares		32	-27.43	-65.61
Granadero Baigorria		32	-32.86	-60.72
Quitilipi		32	-26.87	-60.22
Puerto Iguazú		32	-25.6	-54.57
Villaguay		32	-31.87	-59.03
Casilda		32	-33.04	-61.17
General José de San Martín		32	-26.54	-59.34
Zapala		32	-38.9	-70.05
Villa Regina		31	-39.1	-67.07
Tigre		31	-34.43	-58.58
Famaillá		31	-27.05	-65.4
Chajarí		31	-30.75	-57.98
Mercedes		31	-29.18	-58.08
Centenario		29	-38.83	-68.13
Garupá		29	-27.48	-55.83
Gobernador Virasora		29	-28.05	-56.03
Esquel		28	-42.91	-71.32
Adrogué		28	-34.8	-58.38
Cruz del Eje		28	-30.73	-64.8
Machagai		28	-26.93	-60.05
Villa Dolores		28	-31.95	-65.19
Termas de Río Hondo		28	-27.49	-64.86
Charata		28	-27.21	-61.19
Capitán Bermúdez		27	-32.82	-60.72
Coronel Suárez		27	-37.45	-61.93
Las Breñas		27	-27.09	-61.08
Jesús María		27	-30.98	-64.09
Fontana		27	-27.42	-59.02
Esquina		26	-30.01	-59.53
Rawson		26	-43.3	-65.1
Muñiz		26	-34.56	-58.71
Allen		26	-38.98	-67.83
Dolores		25	-36.31	-57.68
Plottier		25	-38.97	-68.23
Victoria		25	-32.62	-60.15
Jardín América		25	-27.04	-55.23
La Calera		25	-31.34	-64.34
Tres Isletas		25	-26.34	-60.43
La Paz		25	-30.74	-59.65
Monte Caseros		25	-30.25	-57.64
Veinticinco de Mayo		25	-35.43	-60.17
Pérez		24	-33	-60.77
Marcos Juárez		24	-32.7	-62.11
Embarcación		24	-23.21	-64.1
Monteros		24	-27.17	-65.5
San Pedro		24	-26.62	-54.11
San Martín de los Andes		24	-40.16	-71.35
Villa Gesell		23	-37.26	-56.97
Avellaneda		23	-29.12	-59.66
Santo Tomé		23	-28.55	-56.04
Montecarlo		22	-26.57	-54.76
San Justo		22	-30.79	-60.59
Villa Allende		22	-31.29	-64.3
San José de Jáchal		21	-30.24	-68.75
Aristóbulo del Valle		21	-27.1	-54.9
Albardón		20	-31.44	-68.53
Añatuya		20	-28.46	-62.83
Deán Funes		20	-30.42	-64.35
Arroyo Seco		20	-33.15	-60.51
Laboulaye		20	-34.13	-63.39
Cinco Saltos		20	-38.82	-68.06
General Enrique Mosconi		20	-22.6	-63.81
Vera		20	-29.46	-60.21
Arroyito		20	-31.42	-63.05
El Soberbio		20	-27.3	-54.2
Diamante		20	-32.07	-60.64
Joaquín V. González		19	-25.11	-64.13
Pirané		19	-25.73	-59.11
Villa Ocampo		19	-28.49	-59.36
Villa Paula de Sarmiento		19	-31.49	-68.54
Cosquín		19	-31.25	-64.47
Sunchales		19	-30.94	-61.56
Santa Elena		18	-30.94	-59.79
Gálvez		18	-32.03	-61.22
Rufino		18	-34.27	-62.71
Saladas		18	-28.25	-58.63
Crespo		18	-32.03	-60.31
Firmat		18	-33.46	-61.48
Río Segundo		18	-31.65	-63.91
Puerto Rico		17	-26.8	-55.02
Coronda		17	-31.97	-60.92
San Antonio Oeste		17	-40.73	-64.95
San Jorge		17	-31.9	-61.86
Villa Nueva		17	-32.43	-63.25
Río Ceballos		17	-31.16	-64.32
Federal		16	-30.95	-58.78
General Villegas		16	-35.03	-63.01
Embalse		16	-32.18	-64.42
General Pinedo		16	-27.32	-61.28
Carcarañá		16	-32.86	-61.15
San Javier		16	-30.58	-59.93
Puerto Esperanza		16	-26.02	-54.61
El Bolsón		16	-41.96	-71.53
Wanda		16	-25.97	-54.56
Unquillo		15	-31.23	-64.32
San Luis del Palmar		15	-27.51	-58.55
Catriel		15	-37.88	-67.8
Morteros		15	-30.71	-62
Bella Vista		15	-27.03	-65.3
La Falda		15	-31.09	-64.49
Clorinda		15	-25.28	-57.72
La Punta		15	-33.18	-66.31
=AS
Pago Pago		12	-14.28	-170.7	C
Ta\`ū		1	-14.23	-169.51
Taulaga		0	-11.06	-171.09
=AT
Vienna		1691	48.21	16.37	C	Vienne|Wien|Viena|Wenen|Viyana|ویانا|وین|فيينا|Вена
Graz		222	47.07	15.45
Linz		205	48.31	14.29
Salzburg		153	47.8	13.04		Salzbourg|Salisburgo
Innsbruck		132	47.26	11.39
Klagenfurt am Wörthersee		91	46.62	14.31
Villach		59	46.61	13.86
Dornbirn		49	47.41	9.74
Wiener Neustadt		45	47.8	16.23
Steyr		38	48.04	14.42
Feldkirch		33	47.23	9.6
Bregenz		29	47.5	9.75
Baden		26	48.01	16.23
Lustenau		23	47.43	9.66
Sankt Pölten		22	48.2	15.63
Mödling		21	48.09	16.29
Wels		17	48.17	14.03
Hohenems		16	47.37	9.68
Stockerau		16	48.38	16.22
Straßgang		16	47.03	15.4
Klosterneuburg		16	48.31	16.33
Amstetten		16	48.12	14.87
Telfs		15	47.31	11.07
Perchtoldsdorf		15	48.12	16.27
Eisenstadt		9	47.85	16.52
=AU
Sydney	02	4627	-33.87	151.21		Sidney|Sídney|سڈنی|سیدنی|سيدني|Сидней
Melbourne	07	4246	-37.81	144.96		میلبورن|میلبرن|ملبورن|Мельбурн
Brisbane	04	2190	-27.47	153.03		برسبین|بریزبن|بريزبن|Брисбен
Perth	08	1897	-31.95	115.86		پرتھ|پرت
Adelaide	05	1225	-34.93	138.6		Adélaïde|ایڈیلیڈ|آدلاید
Gold Coast	04	591	-28	153.43
Canberra	01	368	-35.28	149.13	C	کینبرا|کانبرا|كانبرا|Канберра
Newcastle	02	308	-32.93	151.78
Wollongong	02	292	-34.42	150.89
Logan City	04	283	-27.64	153.11
Geelong	07	226	-38.15	144.36
Hobart	06	217	-42.88	147.33		ہوبارٹ
Townsville	04	196	-19.27	146.81
Cairns	04	153	-16.92	145.77
Toowoomba	04	131	-27.56	151.95
Darwin	03	129	-12.46	130.84
Rockingham	08	108	-32.28	115.73
Launceston	06	106	-41.44	147.13
Bendigo	07	101	-36.76	144.28
Ballarat	07	98	-37.57	143.85
Mandurah	08	83	-32.53	115.72
Mackay	04	74	-21.15	149.17
Bundaberg	04	71	-24.87	152.35
Bunbury	08	68	-33.33	115.64
Maitland	02	67	-32.73	151.56
Rockhampton	04	62	-23.38	150.51
Adelaide Hills	05	60	-34.91	138.71
Hervey Bay	04	52	-25.29	152.77
Tamworth	02	48	-31.09	150.93
Port Macquarie	02	46	-31.43	152.91
Dubbo	02	40	-32.24	148.6
Orange	02	38	-33.28	149.1
St Albans	07	38	-37.74	144.8
Frankston East	07	34	-38.13	145.13
Albany	08	34	-35.03	117.88
Bathurst	02	33	-33.42	149.58
Mildura	07	33	-34.19	142.16
Shepparton	07	31	-36.38	145.4
Gladstone	04	30	-23.85	151.26
Kwinana	08	30	-32.23	115.78
Warrnambool	07	29	-38.38	142.49
Liverpool	02	28	-33.92	150.93
Parramatta	02	27	-33.82	151
Geraldton	08	27	-28.78	114.61
Coffs Harbour	02	27	-30.3	153.11
Alice Springs	03	25	-23.7	133.88
Mount Gambier	05	25	-37.83	140.78
Palmerston	03	25	-12.49	130.98
Traralgon	07	25	-38.2	146.54
Armidale	02	24	-30.5	151.67
Mount Isa	04	23	-20.73	139.5
Goulburn	02	23	-34.75	149.72
Hornsby	02	22	-33.7	151.1
Busselton	08	22	-33.65	115.35
Balwyn North	07	20	-37.79	145.09
Gawler	05	20	-34.6	138.75
Burnie	06	20	-41.06	145.9
Wodonga	07	19	-36.12	146.89
Narangba	04	18	-27.2	152.96
Griffith	02	18	-34.29	146.05
Broken Hill	02	18	-31.97	141.45
Wangaratta	07	18	-36.36	146.32
Capalaba	04	17	-27.54	153.2
Taree	02	16	-31.91	152.45
Maryborough	04	15	-25.54	152.7
Warragul	07	15	-38.16	145.93
Cessnock	02	15	-32.83	151.36
=AW
Oranjestad		30	12.52	-70.03	C
Tanki Leendert		22	12.54	-70.02
San Nicolas		15	12.44	-69.91
=AX
Mariehamn		11	60.1	19.93	C
=AZ
Baku		1117	40.38	49.89	C	Bakou|Bakú|Bakü|باکو|باكو|Баку
Ganja		313	40.68	46.36
Sumqayıt		265	40.59	49.67
Lankaran		240	38.75	48.85
Yevlakh		127	40.62	47.15
Mingelchaur		95	40.76	47.06
Saatlı		87	39.93	48.37
Qaraçuxur		73	40.4	49.97
Şirvan		70	39.94	48.93
Bakıxanov		67	40.42	49.97
Nakhchivan		65	39.21	45.41
Sheki		63	41.19	47.17
Stepanakert		53	39.82	46.75		Khankendi|Степанакерт
Bilajari		42	40.44	49.81
Maştağa		40	40.53	50.01
Ağdam		39	39.99	46.93
Khirdalan		38	40.45	49.76
Barda		37	40.38	47.13
Xaçmaz		37	41.46	48.81
Salyan		37	39.6	48.98
Hövsan		36	40.37	50.09
Jalilabad		36	39.21	48.49
Shamkhor		35	40.83	46.02
Geoktschai		35	40.65	47.74
Agdzhabedy		35	40.05	47.46
Imishli		34	39.87	48.06
Lökbatan		31	40.33	49.73
Shamakhi		29	40.63	48.64
Sabirabad		28	40.01	48.48
Amirdzhan		27	40.43	49.98
Fizuli		27	39.6	47.15
Buzovna		25	40.52	50.11
Biny Selo		25	40.45	50.09
Ağdaş		24	40.65	47.47
Divichibazar		23	41.2	48.99
Hacıqabul		23	40.04	48.94
Quba		22	41.36	48.51
Zabrat		21	40.48	49.94
Sabunçu		21	40.44	49.95
Kyurdarmir		19	40.34	48.16
Hacı Zeynalabdin		19	40.62	49.56
Qazax		19	41.09	45.37
Shushi		19	39.76	46.75
Neftçala		19	39.38	49.25
Zaqatala		18	41.63	46.64
Terter		18	40.34	46.93
Pushkino		18	39.46	48.55
Yelenendorf		18	40.59	46.32
Əhmədbəyli		17	39.88	48.39
Aghsu		17	40.57	48.4
Yeni Suraxanı		16	40.43	50.04
Qusar		16	41.43	48.43
Ujar		16	40.52	47.65
Beylagan		16	39.78	47.62
Mardakan		15	40.49	50.14
Astara		15	38.46	48.87
İsmayıllı		14	40.78	48.15
Tovuz		13	40.99	45.63
Aghstafa		13	41.12	45.45
Qax		12	41.42	46.92
Qutqashen		12	40.98	47.85
Zardob		11	40.22	47.71
Yukhary-Dashkesan		10	40.52	46.08
Masally		10	39.04	48.67
Belokany		9	41.73	46.4
Kyadabek		9	40.57	45.81
Kerbakhiar		8	40.11	46.04
Jebrail		8	39.4	47.03
Zangilan		7	39.08	46.66
Goranboy		7	40.61	46.79
Lerik		7	38.77	48.41
Naftalan		7	40.51	46.82
Qubadlı		7	39.34	46.58
Oğuz		7	41.07	47.47
Samux		6	40.76	46.41
Xocalı		6	39.91	46.79
Novyy Karanlug		5	39.79	47.11
Yardımlı		4	38.91	48.24
Qobustan		4	40.53	48.93
Laçın		2	39.6	46.55
Khyzy		1	40.91	49.07
Kyzyl-Burun		0	41.08	49.12
=BA
Sarajevo		697	43.85	18.36	C	سراجیوو|سراجیو|سارایوو|سراييفو|Сараево
Banja Luka		221	44.78	17.19
Zenica		164	44.2	17.9
Tuzla		142	44.54	18.67
Mostar		105	43.34	17.81
Bihać		76	44.82	15.87
Bugojno		41	44.06	17.45
Brčko		39	44.87	18.81
Bijeljina		38	44.76	19.21
Prijedor		36	44.98	16.71
Trebinje		33	42.71	18.34
Travnik		31	44.23	17.67
Doboj		27	44.73	18.09
Cazin		22	44.97	15.94
Velika Kladuša		19	45.18	15.81
Visoko		18	43.99	18.18
Goražde		18	43.67	18.98
Konjic		16	43.65	17.96
Gračanica		16	44.7	18.31
Gradačac		16	44.88	18.43
Bosanska Krupa		15	44.88	16.15
=BB
Bridgetown		99	13.11	-59.62	C	برج ٹاؤن
Speightstown		4	13.25	-59.64
Oistins		2	13.07	-59.55
Bathsheba		2	13.21	-59.53
Holetown		1	13.19	-59.64
Crane		1	13.1	-59.45
Greenland		1	13.26	-59.58
Checker Hall		0	13.28	-59.64
Four Cross Roads		0	13.17	-59.52
Welchman Hall		0	13.19	-59.58
=BD
Dhaka		10357	23.71	90.41	C	Dacca|Daca|ڈھاکہ|ڈھاکا|داکا|دکا|Дакка
Chittagong		3920	22.34	91.83		Chattogram|چٹاگانگ|چٹاگرام
Khulna		1342	22.81	89.56		کھلنا
Rājshāhi		700	24.37	88.6
Comilla		389	23.46	91.19
Shibganj		379	25	89.32
Natore		369	24.41	88.99
Rangpur		343	25.75	89.25
Tungi		338	23.89	90.4
Narsingdi		281	23.92	90.72
Bagerhat		266	22.66	89.79
Cox’s Bāzār		254	21.44	92.01
Jessore		244	23.17	89.21
Nāgarpur		238	24.06	89.88
Sylhet		237	24.9	91.87		سلہٹ
Mymensingh		225	24.76	90.41
Nārāyanganj		224	23.61	90.5
Bogra		210	24.85	89.37
Dinājpur		206	25.63	88.64
Barisāl		202	22.7	90.37
Saidpur		199	25.78	88.89
Pār Naogaon		192	24.8	88.95
Pābna		187	24.01	89.24
Paltan		184	23.74	90.41
Tāngāil		180	24.25	89.92
Jamālpur		168	24.92	89.95
Puthia		159	24.37	88.83
Nawābganj		142	24.59	88.27
Kushtia		136	23.9	89.12
Sonārgaon		130	23.65	90.62
Sātkhira		129	22.71	89.07
Sirajganj		127	24.46	89.71
Farīdpur		112	23.61	89.84
Sherpur		107	25.02	90.02
Bhairab Bāzār		105	24.05	90.98
Shāhzādpur		102	24.18	89.6
Bhola		99	22.69	90.64
Azimpur		97	23.73	90.39
Kishorganj		91	24.44	90.78
Bibir Hat		89	22.68	91.79
Habiganj		89	24.38	91.41
Mādārīpur		85	23.17	90.21
Feni		84	23.01	91.4
Lākshām		82	23.24	91.12
Ishurdi		82	24.13	89.07
Sarishābāri		81	24.75	89.83
Netrakona		79	24.88	90.73
Joypur Hāt		73	25.1	89.03
Thākurgaon		71	26.03	88.47
Pālang		68	23.22	90.35
Lalmonirhat		65	25.92	89.45
Rāipur		65	23.04	90.77
Tungipāra		62	22.9	89.9
Lakshmīpur		62	22.94	90.83
Maulavi Bāzār		57	24.49	91.77
Joymontop		56	23.79	90.16
Rāmganj		55	23.1	90.85
Narail		55	23.16	89.5
Pirojpur		54	22.58	89.98
Sandwīp		52	22.51	91.45
Sātkania		52	22.08	92.05
Patiya		51	22.3	91.98
Khagrachhari		50	23.11	91.97
Chilmāri		50	25.56	89.67
Nageswari		49	25.97	89.69
Panchagarh		49	26.33	88.56
Uttar Char Fasson		48	22.23	90.71
Parbatipur		48	25.66	88.93
Burhānuddin		46	22.5	90.72
Kālīganj		46	23.41	89.14
Dohār		46	23.59	90.14
Hājīganj		44	23.25	90.86
Bhātpāra Abhaynagar		43	23.01	89.44
Lālmohan		42	22.34	90.74
Jhingergācha		42	23.11	89.09
Mirzāpur		41	24.1	90.1
Sakhipur		41	24.32	90.17
Teknāf		41	20.86	92.3
Gaurnadi		41	22.97	90.22
Kālia		40	23.04	89.63
Bera		40	24.08	89.63
Mehendiganj		39	22.82	90.53
Chhāgalnāiya		39	23.02	91.51
Chhātak		39	25.04	91.67
Nālchiti		39	22.64	90.27
Bherāmāra		38	24.02	88.99
Phultala		38	22.72	89.51
Baniachang		38	24.52	91.36
Sarankhola		36	22.31	89.79
Shibganj		36	24.69	88.16
Pīrgaaj		35	25.86	88.36
Bājitpur		35	24.22	90.95
Char Bhadrāsan		34	23.31	90.23
Gafargaon		34	24.43	90.56
Badarganj		33	25.67	89.05
Bāndarban		33	22.2	92.22
Nabīnagar		32	23.89	90.97
Morrelgonj		32	22.46	89.86
Kesabpur		31	22.91	89.22
Bhāndāria		30	22.49	90.06
Mathba		30	22.29	89.96
Raojān		26	22.54	91.92
Manikchari		25	22.84	91.84
Muktāgācha		25	24.76	90.26
=BE
Brussels		1019	50.85	4.35	C	Bruxelles|Brüssel|Bruselas|Brussel|Brüksel|برسلز|بروکسل|بروكسل|Брюссель
Antwerp		460	51.22	4.4		Anvers|Amberes|Antwerpen|انٹورپ|آنتورپ|Антверпен
Ghent		231	51.05	3.72		Gand|Gent
Charleroi		200	50.41	4.44
Liège		183	50.63	5.57
Bruges		117	51.21	3.22		Brugge
Namur		106	50.47	4.87
Leuven		93	50.88	4.7
Mons		91	50.45	3.95
Deurne		79	51.22	4.47
Aalst		78	50.94	4.04
Mechelen		78	51.03	4.48
La Louvière		77	50.49	4.19
Kortrijk		74	50.83	3.26
Hasselt		69	50.93	5.34
Ostend		69	51.22	2.93
Sint-Niklaas		69	51.17	4.14
Tournai		68	50.61	3.39
Genk		64	50.97	5.5
Seraing		61	50.58	5.5
Roeselare		56	50.95	3.12
Verviers		53	50.59	5.86
Mouscron		52	50.74	3.21
Beveren		45	51.21	4.26
Dendermonde		43	51.03	4.1
Beringen		41	51.05	5.23
Turnhout		40	51.32	4.94
Dilbeek		39	50.85	4.26
Heist-op-den-Berg		38	51.08	4.73
Sint-Truiden		38	50.82	5.19
Lokeren		38	51.1	3.99
Braine-l'Alleud		38	50.68	4.37
Brasschaat		37	51.29	4.49
Vilvoorde		37	50.93	4.43
Herstal		37	50.66	5.62
Maasmechelen		36	50.97	5.69
Waregem		36	50.89	3.43
Châtelet		35	50.4	4.53
Ieper		35	50.85	2.89
Ninove		35	50.83	4.03
Geel		35	51.17	4.99
Halle		34	50.73	4.23
Hoboken		34	51.18	4.35
Knokke-Heist		34	51.35	3.27
Schoten		34	51.25	4.5
Grimbergen		34	50.93	4.37
Lier		33	51.13	4.57
Mol		33	51.19	5.12
Wavre		32	50.72	4.6
Binche		32	50.41	4.16
Lommel		32	51.23	5.31
Menen		32	50.8	3.12
Tienen		32	50.81	4.94
Evergem		32	51.11	3.71
Heusden		31	51.04	5.28
Wevelgem		31	50.8	3.17
Geraardsbergen		31	50.77	3.88
Sint-Pieters-Leeuw		30	50.78	4.24
Helchteren		30	51.06	5.38
Houthalen		30	51.03	5.37
Tongeren		30	50.78	5.46
Deinze		30	50.98	3.53
Waterloo		30	50.71	4.4
Bilzen		30	50.87	5.52
Louvain-la-Neuve		30	50.67	4.61
Courcelles		29	50.46	4.37
Asse		29	50.91	4.2
Zaventem		28	50.88	4.47
Oudenaarde		28	50.85	3.61
Aarschot		28	50.99	4.84
Ans		27	50.66	5.52
Ath		27	50.63	3.78
Kapellen		26	51.31	4.44
Izegem		26	50.91	3.21
Arlon		26	49.68	5.82
Temse		26	51.13	4.21
Harelbeke		26	50.85	3.31
Herentals		26	51.18	4.83
Brecht		26	51.35	4.64
Flémalle-Haute		25	50.6	5.44
Soignies		25	50.58	4.07
Lanaken		25	50.89	5.65
Mortsel		25	51.17	4.45
Zottegem		24	50.87	3.81
Ronse		24	50.75	3.6
Nivelles		24	50.6	4.33
Andenne		24	50.49	5.1
Maaseik		24	51.1	5.78
Oupeye		24	50.71	5.65
Overijse		23	50.77	4.53
Zwevegem		23	50.81	3.34
Beersel		23	50.77	4.3
Wetteren		23	51.01	3.88
Hamme		23	51.1	4.14
Willebroek		23	51.06	4.36
Saint-Nicolas		23	50.63	5.53
Westerlo		23	51.09	4.92
Diest		23	50.99	5.05
Saint-Ghislain		23	50.45	3.82
Manage		22	50.5	4.24
Maldegem		22	51.21	3.45
Fleurus		22	50.48	4.55
Merelbeke		22	50.99	3.75
Zedelgem		22	51.14	3.14
Tubize		22	50.69	4.2
Edegem		22	51.16	4.45
Gembloux		22	50.56	4.7
Rixensart		22	50.71	4.53
Oostkamp		21	51.15	3.23
Zemst		21	50.98	4.46
Koksijde		21	51.12	2.64
Chaudfontaine		21	50.58	5.63
Nijlen		21	51.16	4.67
Zoersel		21	51.27	4.71
Tervuren		21	50.82	4.51
Frameries		21	50.41	3.9
Schilde		20	51.24	4.58
Kontich		20	51.13	4.45
Zele		20	51.07	4.04
Braine-le-Comte		20	50.61	4.15
Boussu		20	50.43	3.79
Bornem		20	51.1	4.24
Balen		20	51.17	5.17
Huy		20	50.52	5.23
Colfontaine		20	50.41	3.86
Zonhoven		20	50.99	5.37
Lochristi		20	51.1	3.83
Poperinge		20	50.85	2.73
Sint-Katelijne-Waver		19	51.07	4.53
Tielt		19	51	3.33
Herent		19	50.91	4.67
Eeklo		19	51.19	3.56
Torhout		19	51.07	3.1
Aalter		19	51.09	3.45
Hoogstraten		19	51.4	4.76
Meise		18	50.94	4.33
Quaregnon		18	50.44	3.87
Zwijndrecht		18	51.22	4.33
Morlanwelz-Mariemont		18	50.46	4.25
Blankenberge		18	51.31	3.13
Wuustwezel		18	51.39	4.6
Eupen		18	50.63	6.04
Sint-Genesius-Rode		18	50.75	4.36
Middelkerke		18	51.19	2.82
Kortenberg		18	50.89	4.54
Kasterlee		18	51.24	4.97
Diepenbeek		18	50.91	5.42
Lessines		18	50.71	3.84
Sint-Gillis-Waas		18	51.22	4.12
Walcourt		18	50.25	4.44
Kalmthout		17	51.38	4.48
Ranst		17	51.19	4.57
Lebbeke		17	51	4.13
Wervik		17	50.78	3.04
Stabroek		17	51.33	4.37
Londerzeel		17	51	4.3
Haaltert		17	50.91	4
Visé		17	50.74	5.7
Stekene		17	51.21	4.04
Denderleeuw		17	50.89	4.08
Dour		17	50.4	3.78
Marche-en-Famenne		17	50.23	5.34
Destelbergen		17	51.06	3.8
Lede		17	50.97	3.99
Essen		17	51.47	4.47
Péruwelz		17	50.51	3.59
Tessenderlo		17	51.07	5.09
Herve		17	50.64	5.79
Herzele		17	50.89	3.89
Beerse		16	51.32	4.85
Neerpelt		16	51.23	5.44
Duffel		16	51.1	4.51
Sint-Kruis		16	51.21	3.25
Fléron		16	50.62	5.68
Puurs		16	51.07	4.29
Pont-à-Celles		16	50.51	4.37
Boom		16	51.09	4.37
Riemst		16	50.81	5.6
Peer		16	51.13	5.46
Diksmuide		16	51.03	2.86
Lille		15	51.24	4.82
Putte		15	51.05	4.63
Soumagne		15	50.61	5.75
Rotselaar		15	50.95	4.72
=BF
Ouagadougou		1087	12.37	-1.53	C	واگادوگو|واغادوغو
Bobo-Dioulasso		360	11.18	-4.3
Koudougou		87	12.25	-2.36
Ouahigouya		61	13.58	-2.42
Banfora		60	10.63	-4.77
Dédougou		45	12.46	-3.46
Kaya		39	13.09	-1.08
Dori		38	14.04	-0.03
Tenkodogo		38	11.78	-0.37
Réo		38	12.32	-2.47
Houndé		37	11.5	-3.52
Fada N'gourma		34	12.06	0.36
Koupéla		32	12.18	-0.35
Kombissiri		30	12.07	-1.34
Garango		29	11.8	-0.55
Nouna		29	12.73	-3.86
Léo		27	11.1	-2.11
Kongoussi		26	13.33	-1.53
Diapaga		26	12.07	1.79
Kokologo		26	12.19	-1.88
Zorgo		24	12.25	-0.62
Yako		23	12.96	-2.26
Djibo		22	14.1	-1.63
Titao		19	13.77	-2.07
Pô		18	11.17	-1.15
Tougan		18	13.07	-3.07
Boulsa		17	12.67	-0.57
Gourcy		17	13.21	-2.36
Boussé		16	12.66	-1.9
Manga		15	11.66	-1.07
Ziniaré		13	12.58	-1.3
=BG
Sofia		1153	42.7	23.32	C	Sofía|صوفیہ|صوفیه|صوفيا|София
Plovdiv		340	42.15	24.75
Varna		313	43.22	27.92
Burgas		196	42.51	27.47
Ruse		156	43.85	25.95
Stara Zagora		143	42.43	25.64
Pleven		119	43.42	24.62
Sliven		96	42.69	26.33
Dobrich		95	43.57	27.83
Shumen		87	43.27	26.92
Pernik		82	42.6	23.03
Yambol		80	42.48	26.5
Haskovo		80	41.93	25.56
Pazardzhik		76	42.2	24.33
Blagoevgrad		71	42.02	23.1
Veliko Tŭrnovo		66	43.08	25.63
Gabrovo		66	42.87	25.33
Vratsa		65	43.21	23.56
Kazanlak		55	42.62	25.4
Vidin		54	43.99	22.88
Asenovgrad		52	42.02	24.87
Kardzhali		51	41.65	25.37
Kyustendil		48	42.28	22.69
Montana		47	43.41	23.23
Dimitrovgrad		43	42.05	25.6
Lovech		42	43.13	24.72
Silistra		40	44.12	27.26
Razgrad		38	43.53	26.52
Targovishte		38	43.25	26.57
Dupnitsa		35	42.27	23.12
Gorna Oryahovitsa		33	43.13	25.7
Svishtov		32	43.62	25.35
Smolyan		32	41.57	24.71
Petrich		30	41.4	23.21
Samokov		27	42.34	23.55
Lom		27	43.82	23.24
Sandanski		26	41.57	23.28
Sevlievo		25	43.03	25.11
Nova Zagora		24	42.48	26.02
Velingrad		24	42.03	23.99
Troyan		21	42.89	24.72
Aytos		21	42.7	27.25
Botevgrad		21	42.9	23.78
Gotse Delchev		20	41.57	23.73
Karlovo		20	42.63	24.8
Karnobat		20	42.65	26.98
Panagyurishte		19	42.5	24.19
Svilengrad		19	41.77	26.2
Harmanli		19	41.93	25.9
Peshtera		19	42.03	24.3
Chirpan		17	42.2	25.33
Parvomay		17	42.1	25.22
Popovo		17	43.35	26.23
Rakovski		16	42.27	24.94
Berkovitsa		15	43.24	23.13
=BH
Manama		147	26.23	50.59	C	منامہ|منامه|المنامة|Манама
Al Muharraq		97	26.26	50.61
Ar Rifā‘		80	26.13	50.55
Dār Kulayb		65	26.07	50.5
Madīnat Ḩamad		53	26.12	50.51
Madīnat ‘Īsá		38	26.17	50.55
Sitrah		38	26.15	50.62
Jidd Ḩafş		32	26.22	50.55
=BI
Bujumbura		332	-3.38	29.36
Muyinga		71	-2.85	30.34
Gitega		41	-3.43	29.92	C
Ruyigi		38	-3.48	30.25
Ngozi		22	-2.91	29.83
Rutana		21	-3.93	29.99
Bururi		20	-3.95	29.62
Makamba		20	-4.13	29.8
Kayanza		19	-2.92	29.63
Muramvya		18	-3.27	29.61
Cibitoke		14	-2.89	29.12
Bubanza		13	-3.08	29.39
Karuzi		11	-3.1	30.16
Cankuzo		7	-3.22	30.55
Kirundo		6	-2.58	30.1
Rumonge		6	-3.97	29.44
Mwaro		5	-3.51	29.7
Isale		0	-3.35	29.48
=BJ
Cotonou		780	6.37	2.42
Abomey-Calavi		386	6.45	2.36
Djougou		237	9.71	1.67
Porto-Novo		234	6.5	2.6	C
Parakou		164	9.34	2.63
Bohicon		125	7.18	2.07
Kandi		110	11.13	2.94
Lokossa		87	6.64	1.72
Ouidah		84	6.36	2.09
Abomey		82	7.18	1.99
Natitingou		81	10.3	1.38
Savé		76	8.03	2.49
Nikki		54	9.94	3.21
Dogbo		41	6.8	1.78
Cové		39	7.22	2.34
Malanville		37	11.87	3.38
Pobé		33	6.98	2.66
Savalou		30	7.93	1.98
Sakété		30	6.74	2.66
Comé		29	6.41	1.88
Bembèrèkè		24	10.23	2.66
Bassila		24	9.01	1.67
Banikoara		22	11.3	2.44
Kétou		22	7.36	2.6
Dassa-Zoumé		22	7.75	2.18
Tchaourou		21	8.89	2.6
Allada		20	6.67	2.15
Aplahoué		20	6.93	1.68
Tanguiéta		20	10.62	1.27
=BL
Gustavia		6	17.9	-62.85	C
=BM
Hamilton		1	32.29	-64.78	C
=BN
Bandar Seri Begawan		64	4.89	114.94	C	بندر سیری بگاوان
Kuala Belait		31	4.58	114.23
Seria		30	4.61	114.32
Tutong		19	4.8	114.65
Bangar		4	4.71	115.07
=BO
Santa Cruz de la Sierra		1364	-17.79	-63.18
Cochabamba		900	-17.39	-66.16
La Paz		813	-16.5	-68.15		لاپاز|Ла-Пас
Sucre		225	-19.03	-65.26	C
Oruro		209	-17.98	-67.15
Tarija		159	-21.54	-64.73
Potosí		141	-19.58	-65.75
Sacaba		108	-17.4	-66.04
Montero		89	-17.34	-63.25
Quillacollo		87	-17.39	-66.28
Trinidad		84	-14.83	-64.9
Yacuiba		83	-22.02	-63.68
Riberalta		74	-11.01	-66.06
Tiquipaya		54	-17.34	-66.22
Guayaramerín		36	-10.83	-65.36
Bermejo		35	-22.73	-64.34
Mizque		30	-17.94	-65.34
Villazón		30	-22.09	-65.59
Llallagua		28	-18.42	-66.58
Camiri		28	-20.04	-63.52
Cobija		27	-11.03	-68.77
San Borja		25	-14.85	-66.75
San Ignacio de Velasco		24	-16.37	-60.95
Tupiza		22	-21.44	-65.72
Warnes		22	-17.52	-63.17
Ascención de Guarayos		19	-15.89	-63.19
Villamontes		19	-21.26	-63.47
Cotoca		18	-17.82	-63.05
Villa Yapacaní		18	-17.4	-63.83
Santiago del Torno		16	-17.99	-63.38
Huanuni		15	-18.29	-66.84
Punata		15	-17.54	-65.83
=BQ
Kralendijk		3	12.15	-68.27	C
Oranjestad		1	17.48	-62.99
The Bottom		0	17.63	-63.25
=BR
Sao Paulo		10021	-23.55	-46.64		São Paulo|ساؤ پالو|سائوپائولو|ساو باولو|Сан-Паулу
Rio de Janeiro		6024	-22.91	-43.18		Rio|ریو ڈی جنیرو|ریودوژانیرو|ريو دي جانيرو|Рио-де-Жанейро
Salvador		2712	-12.97	-38.51
Fortaleza		2400	-3.72	-38.54
Belo Horizonte		2373	-19.92	-43.94
Brasilia		2208	-15.78	-47.93	C	Brasília|برازیلیا|برازیلیہ|برازيليا|Бразилиа
Curitiba		1718	-25.43	-49.27
Manaus		1598	-3.1	-60.02
Recife		1478	-8.05	-34.88
Belém		1408	-1.46	-48.5
Porto Alegre		1373	-30.03	-51.23
Goiânia		1171	-16.68	-49.25
Guarulhos		1170	-23.46	-46.53
Campinas		1032	-22.91	-47.06
Nova Iguaçu		1002	-22.76	-43.45
Maceió		955	-9.67	-35.74
São Luís		917	-2.53	-44.3
Duque de Caxias		818	-22.79	-43.31
Natal		763	-5.79	-35.21
Teresina		745	-5.09	-42.8
São Bernardo do Campo		743	-23.69	-46.56
Campo Grande		729	-20.44	-54.65
Jaboatão		703	-8.18	-35
Osasco		678	-23.53	-46.79
Santo André		662	-23.66	-46.54
João Pessoa		651	-7.12	-34.86
Jaboatão dos Guararapes		630	-8.11	-35.01
Contagem		627	-19.93	-44.05
Ribeirão Preto		620	-21.18	-47.81
São José dos Campos		614	-23.18	-45.89
Uberlândia		564	-18.92	-48.28
Sorocaba		559	-23.5	-47.46
Cuiabá		522	-15.6	-56.1
Aparecida de Goiânia		511	-16.82	-49.24
Aracaju		490	-10.91	-37.07
Feira de Santana		482	-12.27	-38.97
Londrina		472	-23.31	-51.16
Juiz de Fora		470	-21.76	-43.35
Belford Roxo		466	-22.76	-43.4
Joinville		461	-26.3	-48.85
Niterói		456	-22.88	-43.1
São João de Meriti		455	-22.8	-43.37
Ananindeua		434	-1.37	-48.37
Florianópolis		413	-27.6	-48.55
Santos		411	-23.96	-46.33
Ribeirão das Neves		407	-19.77	-44.09
Vila Velha		395	-20.33	-40.29
Serra		394	-20.13	-40.31
Diadema		391	-23.69	-46.62
Campos dos Goytacazes		387	-21.75	-41.33
Mauá		386	-23.67	-46.46
Betim		384	-19.97	-44.2
Caxias do Sul		381	-29.17	-51.18
São José do Rio Preto		375	-20.82	-49.38
Olinda		367	-8.01	-34.86
Carapicuíba		361	-23.52	-46.84
Campina Grande		349	-7.23	-35.88
Piracicaba		342	-22.73	-47.65
Macapá		339	0.04	-51.07
Itaquaquecetuba		337	-23.49	-46.35
Bauru		335	-22.31	-49.06
Montes Claros		332	-16.73	-43.86
Canoas		328	-29.92	-51.18
Mogi das Cruzes		326	-23.52	-46.19
São Vicente		324	-23.96	-46.39
Jundiaí		322	-23.19	-46.88
Pelotas		321	-31.77	-52.34
Anápolis		320	-16.33	-48.95
Vitória		313	-20.32	-40.34
Maringá		312	-23.43	-51.94
Guarujá		310	-23.99	-46.26
Porto Velho		306	-8.76	-63.9
Franca		305	-20.54	-47.4
Blumenau		294	-26.92	-49.07
Foz do Iguaçu		294	-25.55	-54.59
Ponta Grossa		292	-25.09	-50.16
Paulista		290	-7.94	-34.87
Limeira		290	-22.56	-47.4
Viamão		285	-30.08	-51.02
Suzano		283	-23.54	-46.31
Caucaia		275	-3.74	-38.65
Petrópolis		273	-22.5	-43.18
Uberaba		261	-19.75	-47.93
Rio Branco		258	-9.97	-67.81
Cascavel		257	-24.96	-53.46
Novo Hamburgo		254	-29.68	-51.13
Vitória da Conquista		253	-14.87	-40.84
Barueri		252	-23.51	-46.88
Taubaté		252	-23.03	-45.56
Governador Valadares		251	-18.85	-41.95
Praia Grande		250	-24.01	-46.4
Várzea Grande		250	-15.65	-56.13
Volta Redonda		250	-22.52	-44.1
Santa Maria		249	-29.68	-53.81
Santa Luzia		244	-19.77	-43.85
Gravataí		239	-29.94	-50.99
Caruaru		235	-8.28	-35.98
Boa Vista		235	2.82	-60.67
Rio Verde		230	-17.8	-50.93
Ipatinga		229	-19.47	-42.54
Sumaré		228	-22.82	-47.27
Juazeiro do Norte		225	-7.21	-39.32
Embu		222	-23.65	-46.85
Imperatriz		218	-5.53	-47.49
Colombo		217	-25.29	-49.22
Taboão da Serra		215	-23.63	-46.79
Jacareí		213	-23.31	-45.97
Marília		212	-22.21	-49.95
Presidente Prudente		210	-22.13	-51.39
São Leopoldo		209	-29.76	-51.15
Itabuna		206	-14.79	-39.28
São Carlos		205	-22.02	-47.89
Hortolândia		204	-22.86	-47.22
Mossoró		202	-5.19	-37.34
Itapevi		202	-23.55	-46.93
Sete Lagoas		201	-19.47	-44.25
São José		200	-28.21	-49.16
Palmas		196	-10.17	-48.33
Parauapebas		196	-6.07	-49.9
Americana		196	-22.74	-47.33
Petrolina		195	-9.4	-40.5
Divinópolis		194	-20.14	-44.89
Maracanaú		194	-3.88	-38.63
Planaltina		189	-15.62	-47.65
Santarém		189	-2.44	-54.71
Camaçari		189	-12.7	-38.32
Santa Bárbara d'Oeste		188	-22.75	-47.41
Rio Grande		188	-32.03	-52.1
Cachoeiro de Itapemirim		187	-20.85	-41.11
Itaboraí		182	-22.74	-42.86
Rio Claro		180	-22.41	-47.56
Indaiatuba		180	-23.09	-47.21
Passo Fundo		180	-28.26	-52.41
Cotia		175	-23.6	-46.92
Francisco Morato		172	-23.28	-46.75
Araçatuba		170	-21.21	-50.43
Araraquara		168	-21.79	-48.18
Ferraz de Vasconcelos		168	-23.54	-46.37
Arapiraca		167	-9.75	-36.66
Lages		165	-27.82	-50.33
Barra Mansa		164	-22.54	-44.17
Nossa Senhora do Socorro		164	-10.86	-37.13
Dourados		162	-22.22	-54.81
Criciúma		162	-28.68	-49.37
Chapecó		160	-27.1	-52.62
Barreiras		158	-12.15	-44.99
Sobral		158	-3.69	-40.35
Itajaí		156	-26.91	-48.66
Ilhéus		155	-14.79	-39.04
Angra dos Reis		154	-23.01	-44.32
Nova Friburgo		153	-22.28	-42.53
Rondonópolis		153	-16.47	-54.64
Itapecerica da Serra		152	-23.72	-46.85
Guarapuava		151	-25.39	-51.47
Parnamirim		150	-5.92	-35.26
Caxias		148	-4.86	-43.36
Nilópolis		147	-22.81	-43.41
Poços de Caldas		147	-21.79	-46.56
Marabá		146	-5.38	-49.13
Luziânia		144	-16.25	-47.95
Cabo		143	-8.28	-35.03
Macaé		143	-22.38	-41.78
Ibirité		141	-20.02	-44.06
Lauro de Freitas		141	-12.89	-38.33
Paranaguá		141	-25.52	-48.53
Parnaíba		138	-2.9	-41.78
Itu		138	-23.26	-47.3
Castanhal		137	-1.29	-47.93
São Caetano do Sul		136	-23.62	-46.55
Queimados		136	-22.72	-43.56
Pindamonhangaba		132	-22.92	-45.46
Sapucaia		131	-29.83	-51.15
Jaraguá do Sul		130	-26.49	-49.07
Mogi Guaçu		129	-22.37	-46.95
Jequié		127	-13.86	-40.09
Itapetininga		126	-23.59	-48.05
Patos de Minas		126	-18.58	-46.52
Bragança Paulista		125	-22.95	-46.54
Timon		124	-5.09	-42.84
São José dos Pinhais		124	-25.53	-49.21
Teresópolis		124	-22.42	-42.98
Uruguaiana		123	-29.75	-57.09
Porto Seguro		123	-16.45	-39.06
Alagoinhas		123	-12.14	-38.42
Palhoça		122	-27.65	-48.67
Barbacena		122	-21.23	-43.77
Cachoeirinha		121	-29.95	-51.09
Santa Rita		120	-7.11	-34.98
Toledo		119	-24.71	-53.74
Jaú		119	-22.3	-48.56
Cubatão		118	-23.89	-46.43
Pinhais		117	-25.44	-49.19
Simões Filho		117	-12.78	-38.4
Varginha		117	-21.55	-45.43
Sinop		116	-11.86	-55.5
Pouso Alegre		115	-22.23	-45.94
Eunápolis		114	-16.38	-39.58
Botucatu		114	-22.89	-48.45
Jandira		114	-23.53	-46.9
Ribeirão Pires		112	-23.71	-46.41
Conselheiro Lafaiete		112	-20.66	-43.79
Resende		112	-22.47	-44.45
Araucária		111	-25.59	-49.41
Atibaia		111	-23.12	-46.55
Várzea Paulista		111	-23.21	-46.83
Garanhuns		110	-8.88	-36.5
Araruama		110	-22.87	-42.34
Catanduva		110	-21.14	-48.97
Franco da Rocha		109	-23.32	-46.73
Cabo Frio		108	-22.89	-42.03
Ji Paraná		108	-10.89	-61.95
Araras		107	-22.36	-47.38
Poá		107	-23.53	-46.34
Vitória de Santo Antão		107	-8.12	-35.29
Umuarama		107	-23.77	-53.33
Apucarana		107	-23.55	-51.46
Santa Cruz do Sul		106	-29.72	-52.43
Guaratinguetá		106	-22.82	-45.19
Linhares		105	-19.39	-40.07
Araguaína		105	-7.19	-48.21
Esmeraldas		103	-19.76	-44.31
Birigui		102	-21.29	-50.34
Assis		102	-22.66	-50.41
Barretos		101	-20.56	-48.57
Colatina		101	-19.54	-40.63
Teófilo Otoni		101	-17.86	-41.51
Guaíba		101	-30.11	-51.33
Guarapari		101	-20.67	-40.5
Coronel Fabriciano		101	-19.52	-42.63
Itaguaí		101	-22.85	-43.78
Rio das Ostras		100	-22.53	-41.95
Itabira		99	-19.62	-43.23
Votorantim		99	-23.55	-47.44
Sertãozinho		99	-21.14	-47.99
Santana de Parnaíba		99	-23.44	-46.92
Bagé		99	-31.33	-54.11
Passos		99	-20.72	-46.61
Salto		98	-23.2	-47.29
Ubá		98	-21.12	-42.94
Ourinhos		98	-22.98	-49.87
Trindade		98	-16.65	-49.49
Arapongas		98	-23.42	-51.42
Araguari		97	-18.65	-48.19
Corumbá		97	-19.01	-57.65
Erechim		96	-27.63	-52.28
Japeri		95	-22.64	-43.65
Vespasiano		95	-19.69	-43.92
Campo Largo		95	-25.46	-49.53
Tatuí		94	-23.36	-47.86
Patos		93	-7.02	-37.28
Timóteo		92	-19.58	-42.65
Muriaé		91	-21.13	-42.37
Cambé		91	-23.28	-51.28
Bayeux		91	-7.13	-34.93
Bento Gonçalves		91	-29.17	-51.52
Caraguatatuba		91	-23.62	-45.41
Itanhaém		90	-24.18	-46.79
Santana do Livramento		90	-30.89	-55.53
Almirante Tamandaré		89	-25.32	-49.31
Planaltina		89	-15.45	-47.61
Crato		89	-7.23	-39.41
Valinhos		89	-22.97	-47
São Lourenço da Mata		88	-8	-35.02
Nova Lima		88	-19.99	-43.85
Brusque		88	-27.1	-48.91
Barra do Piraí		88	-22.47	-43.83
Alegrete		87	-29.78	-55.79
Caieiras		87	-23.36	-46.74
Barra do Corda		87	-5.51	-45.24
Igarassu		86	-7.83	-34.91
Paulo Afonso		85	-9.41	-38.21
Ituiutaba		85	-18.97	-49.46
Esteio		85	-29.86	-51.18
Sarandi		85	-23.44	-51.87
Itaperuna		84	-21.2	-41.89
Santana		84	-0.06	-51.18
Codó		83	-4.46	-43.89
Araxá		83	-19.59	-46.94
Redenção		82	-8.03	-50.03
Abreu e Lima		82	-7.91	-34.9
Itajubá		82	-22.43	-45.45
Lavras		81	-21.25	-45
Avaré		81	-23.1	-48.93
Formosa		81	-15.54	-47.33
Leme		81	-22.19	-47.39
Cruzeiro do Sul		80	-7.63	-72.68
Itumbiara		80	-18.42	-49.22
Maricá		80	-22.92	-42.82
Ubatuba		79	-23.43	-45.07
Três Lagoas		79	-20.79	-51.7
São João del Rei		79	-21.14	-44.26
Mogi Mirim		78	-22.43	-46.96
Abaetetuba		78	-1.72	-48.88
São Bento do Sul		78	-26.25	-49.38
Itaúna		77	-20.08	-44.58
São Mateus		77	-18.72	-39.86
Jataí		77	-17.88	-51.72
São João da Boa Vista		77	-21.97	-46.8
Lorena		77	-22.73	-45.12
Santa Cruz do Capibaribe		76	-7.96	-36.2
São Sebastião		76	-23.76	-45.41
Tucuruí		76	-3.77	-49.68
Embu Guaçu		76	-23.83	-46.81
Sapiranga		76	-29.64	-51.01
Pará de Minas		76	-19.86	-44.61
Campo Mourão		75	-24.04	-52.38
Cachoeira do Sul		75	-30.04	-52.89
Santo Antônio de Jesus		74	-12.97	-39.26
Paranavaí		73	-23.07	-52.47
João Monlevade		73	-19.81	-43.17
Matão		72	-21.6	-48.37
Bacabal		72	-4.29	-44.79
Caçapava		72	-23.1	-45.71
Arujá		72	-23.4	-46.32
Cruzeiro		72	-22.57	-44.97
Patrocínio		72	-18.94	-46.99
Três Rios		72	-22.12	-43.21
Bebedouro		72	-20.95	-48.48
São Cristóvão		72	-11.01	-37.21
Alfenas		71	-21.43	-45.95
Ijuí		71	-28.39	-53.91
Altamira		71	-3.2	-52.21
Paracatu		71	-17.22	-46.87
Carpina		71	-7.85	-35.25
Iguatu		70	-6.36	-39.3
Votuporanga		70	-20.42	-49.97
Paragominas		70	-2.97	-47.48
Lins		69	-21.68	-49.74
Jaboticabal		69	-21.25	-48.32
Viçosa		69	-20.75	-42.88
São Sebastião do Paraíso		69	-20.92	-46.99
Balsas		68	-7.53	-46.04
Itatiba		68	-23.01	-46.84
Santa Inês		67	-3.67	-45.38
Tubarão		67	-28.47	-49.01
Pato Branco		66	-26.23	-52.67
Paulínia		66	-22.76	-47.15
Lajeado		65	-29.47	-51.96
Cruz Alta		65	-28.64	-53.61
Aquiraz		65	-3.9	-38.39
Itacoatiara		65	-3.14	-58.44
Gurupi		65	-11.73	-49.07
Itaituba		65	-4.28	-55.98
Santo Ângelo		65	-28.3	-54.26
Parintins		64	-2.63	-56.74
Curvelo		64	-18.76	-44.43
Itabaiana		64	-10.69	-37.43
Caçador		64	-26.78	-51.02
Ouro Preto		64	-20.39	-43.51
Caldas Novas		64	-17.74	-48.63
Irecê		64	-11.3	-41.86
Catalão		64	-18.17	-47.95
Três Corações		63	-21.7	-45.25
Rio Largo		63	-9.48	-35.85
Valença		63	-13.37	-39.07
Vilhena		63	-12.74	-60.15
Peruíbe		63	-24.32	-47
Itapeva		63	-23.98	-48.88
Cataguases		63	-21.39	-42.7
Saquarema		62	-22.92	-42.51
Tupã		62	-21.93	-50.51
Fernandópolis		62	-20.28	-50.25
Senador Canedo		62	-16.71	-49.09
Itapira		62	-22.44	-46.82
Gravatá		61	-8.2	-35.56
Valença		61	-22.25	-43.7
Pirassununga		60	-22	-47.43
Unaí		60	-16.36	-46.91
Caratinga		60	-19.79	-42.14
Itapetinga		60	-15.25	-40.25
Mococa		60	-21.47	-47
São Borja		60	-28.66	-56
Carazinho		59	-28.28	-52.79
Santa Rosa		59	-27.87	-54.48
Telêmaco Borba		59	-24.32	-50.62
Guanambi		59	-14.22	-42.78
Aracruz		58	-19.82	-40.27
Ariquemes		58	-9.91	-63.04
Farroupilha		58	-29.23	-51.35
Francisco Beltrão		58	-26.08	-53.05
Picos		57	-7.08	-41.47
Lençóis Paulista		57	-22.6	-48.8
Arcoverde		57	-8.42	-37.05
Bragança		57	-1.05	-46.77
Vacaria		57	-28.51	-50.93
Cajamar		57	-23.36	-46.88
Janaúba		57	-15.8	-43.31
Vinhedo		56	-23.03	-46.98
Formiga		56	-20.46	-45.43
Cianorte		56	-23.66	-52.6
Itapipoca		56	-3.49	-39.58
Ponta Porã		56	-22.54	-55.73
Estância		56	-11.27	-37.44
Cacoal		56	-11.44	-61.45
São Gabriel		55	-30.34	-54.32
Concórdia		55	-27.23	-52.03
Pacatuba		55	-3.98	-38.62
Viana		55	-20.39	-40.5
São Pedro da Aldeia		55	-22.84	-42.1
Caicó		55	-6.46	-37.1
Seropédica		55	-22.74	-43.71
Cabedelo		55	-6.98	-34.83
Manhuaçu		55	-20.26	-42.03
Penápolis		54	-21.42	-50.08
Mairiporã		54	-23.32	-46.59
Montenegro		54	-29.69	-51.46
Ipojuca		53	-8.4	-35.06
Campos do Jordão		53	-22.74	-45.59
Camaquã		53	-30.85	-51.81
Crateús		53	-5.18	-40.68
Manacapuru		52	-3.3	-60.62
Andradina		52	-20.9	-51.38
Barra do Garças		52	-15.89	-52.26
Cascavel		52	-4.13	-38.24
Biguaçu		52	-27.49	-48.66
Batatais		52	-20.89	-47.59
Rio do Sul		52	-27.21	-49.64
Pirapora		52	-17.34	-44.94
Içara		51	-28.71	-49.3
Bezerros		51	-8.23	-35.8
Serra Talhada		51	-7.99	-38.3
Horizonte		51	-4.1	-38.48
Rolândia		51	-23.31	-51.37
Marechal Deodoro		51	-9.71	-35.9
São Roque		51	-23.53	-47.14
Coari		50	-4.08	-63.14
Taquaritinga		50	-21.41	-48.5
Belo Jardim		50	-8.34	-36.42
Benevides		50	-1.36	-48.24
Nova Odessa		49	-22.78	-47.3
Quixadá		49	-4.97	-39.02
Pedro Leopoldo		49	-19.62	-44.04
Porto Ferreira		49	-21.85	-47.48
Balneário Camboriú		49	-26.99	-48.63
Serrinha		49	-11.66	-39.01
Ibitinga		49	-21.76	-48.83
Congonhas		49	-20.51	-43.86
Boituva		49	-23.28	-47.67
União da Vitória		49	-26.23	-51.09
Floriano		49	-6.77	-43.02
Parobé		49	-29.63	-50.83
Cornélio Procópio		48	-23.18	-50.65
Senhor do Bonfim		48	-10.46	-40.19
Ponte Nova		48	-20.42	-42.91
Escada		48	-8.36	-35.22
Taquara		48	-29.65	-50.78
Sousa		48	-6.76	-38.23
Guaxupé		48	-21.31	-46.71
Goianésia		48	-15.32	-49.12
Cruz das Almas		48	-12.67	-39.1
Navegantes		48	-26.9	-48.65
Cosmópolis		48	-22.65	-47.2
Capanema		48	-1.2	-47.18
Jacobina		48	-11.18	-40.51
Itamaraju		48	-17.04	-39.53
Campo Belo		47	-20.9	-45.28
Itaberaba		47	-12.53	-40.31
São José do Rio Pardo		47	-21.6	-46.89
Santo Amaro		47	-12.55	-38.71
Leopoldina		47	-21.53	-42.64
Santiago		47	-29.19	-54.87
Breves		46	-1.68	-50.48
Cachoeiras de Macacu		46	-22.46	-42.65
Mongaguá		46	-24.09	-46.62
Irati		46	-25.47	-50.65
Registro		46	-24.49	-47.84
Tianguá		46	-3.73	-40.99
Lagarto		45	-10.92	-37.65
Moreno		45	-8.12	-35.09
Mariana		45	-20.38	-43.42
Cametá		45	-2.24	-49.5
Olímpia		45	-20.74	-48.91
Timbaúba		45	-7.51	-35.32
Tefé		45	-3.37	-64.72
Piripiri		45	-4.27	-41.78
Itararé		45	-24.11	-49.33
Ibiporã		45	-23.27	-51.05
Orlândia		45	-20.72	-47.89
Camocim		44	-2.9	-40.84
Mairinque		44	-23.55	-47.18
Indaial		44	-26.9	-49.23
Aracati		44	-4.56	-37.77
Inhumas		44	-16.36	-49.5
Monte Carmelo		44	-18.72	-47.5
Goiana		44	-7.56	-35
Cajazeiras		44	-6.89	-38.56
Jales		44	-20.27	-50.55
Guarabira		44	-6.85	-35.49
Três Pontas		44	-21.37	-45.51
Xinguara		44	-7.1	-49.94
Imbituba		43	-28.24	-48.67
Araranguá		43	-28.94	-49.5
Lagoa da Prata		43	-20.02	-45.54
Marechal Cândido Rondon		43	-24.56	-54.06
Canindé		43	-4.36	-39.31
São Joaquim da Barra		43	-20.58	-47.85
Videira		42	-27.01	-51.15
Limoeiro		42	-7.87	-35.45
Salgueiro		42	-8.07	-39.12
Penedo		42	-10.29	-36.59
Castro		42	-24.79	-50.01
Brumado		42	-14.2	-41.67
Rio Negrinho		42	-26.25	-49.52
Pesqueira		42	-8.36	-36.7
Monte Alto		42	-21.26	-48.5
Palmares		42	-8.68	-35.59
Santos Dumont		42	-21.46	-43.55
Pacajus		42	-4.17	-38.46
Jaguaquara		41	-13.53	-39.97
Amparo		41	-22.7	-46.76
Garça		41	-22.21	-49.66
União dos Palmares		41	-9.16	-36.03
Piraquara		41	-25.44	-49.07
São Lourenço		41	-22.12	-45.05
Porto Feliz		41	-23.21	-47.52
Salinópolis		41	-0.61	-47.36
Frutal		41	-20.02	-48.94
São Miguel dos Campos		41	-9.78	-36.09
Sirinhaém		41	-8.59	-35.12
Chapadinha		41	-3.74	-43.36
Bom Jesus da Lapa		41	-13.26	-43.42
Venâncio Aires		41	-29.61	-52.19
Artur Nogueira		40	-22.57	-47.17
Estância Velha		40	-29.65	-51.17
Bom Despacho		40	-19.74	-45.25
Monte Mor		40	-22.95	-47.32
Mafra		40	-26.11	-49.81
Macaíba		40	-5.86	-35.35
Catu		40	-12.35	-38.38
Serrana		40	-21.21	-47.6
Laguna		40	-28.48	-48.78
Russas		39	-4.94	-37.98
Itabirito		39	-20.25	-43.8
Pedreira		39	-22.74	-46.9
Palmas		39	-26.48	-51.99
Paraguaçu Paulista		39	-22.41	-50.58
Mineiros		39	-17.57	-52.55
Pinheiro		39	-2.52	-45.08
Canoinhas		39	-26.18	-50.39
Ipiaú		39	-14.13	-39.74
Presidente Epitácio		39	-21.76	-52.12
Cabreúva		39	-23.31	-47.13
Araripina		39	-7.58	-40.5
Tucumã		39	-6.75	-51.16
Lagoa Santa		38	-19.63	-43.9
Mandaguari		38	-23.55	-51.67
Rio Grande da Serra		38	-23.74	-46.4
Pederneiras		38	-22.35	-48.77
Pôsto Fiscal Rolim de Moura		38	-13.08	-62.28
Nanuque		38	-17.84	-40.35
Espírito Santo do Pinhal		37	-22.12	-46.68
Morada Nova		37	-5.11	-38.37
Diamantina		37	-18.25	-43.6
Santa Cruz do Rio Pardo		37	-22.9	-49.63
Eusébio		37	-3.89	-38.45
Barra Bonita		37	-22.49	-48.56
Capâo Bonito		37	-24.01	-48.35
Beberibe		37	-4.18	-38.13
Ituverava		37	-20.34	-47.78
Dom Pedrito		37	-30.98	-54.67
Itapema		37	-27.09	-48.61
Rosário do Sul		37	-30.26	-54.91
Cristalina		37	-16.77	-47.62
Naviraí		36	-23.07	-54.19
São Francisco do Sul		36	-26.24	-48.64
Vargem Grande do Sul		36	-21.83	-46.89
Coelho Neto		36	-4.26	-43.01
Açu		36	-5.58	-36.91
Paracambi		36	-22.61	-43.71
Rio Bonito		36	-22.71	-42.61
Capão da Canoa		36	-29.75	-50.01
Bertioga		36	-23.85	-46.14
Oriximiná		36	-1.77	-55.87
Barreiros		36	-8.82	-35.19
Currais Novos		36	-6.26	-36.52
Capivari		36	-23	-47.51
Paraíba do Sul		36	-22.16	-43.29
Xique Xique		35	-10.82	-42.73
Cerquilho		35	-23.16	-47.74
Aquidauana		35	-20.47	-55.79
Santo Antônio da Platina		35	-23.3	-50.08
Delmiro Gouveia		35	-9.39	-38
Poções		35	-14.53	-40.37
Conceição do Coité		35	-11.56	-39.28
Jacarezinho		35	-23.16	-49.97
Itapecuru Mirim		35	-3.39	-44.36
Januária		35	-15.49	-44.36
Tramandaí		35	-29.98	-50.13
Jardinópolis		35	-21.02	-47.76
Oliveira		35	-20.7	-44.83
Itaqui		35	-29.13	-56.55
Osório		35	-29.89	-50.27
Surubim		35	-7.83	-35.75
Itápolis		35	-21.6	-48.81
Paiçandu		34	-23.46	-52.05
Américo Brasiliense		34	-21.72	-48.1
Quixeramobim		34	-5.2	-39.29
Santa Helena de Goiás		34	-17.81	-50.6
Aparecida		34	-22.85	-45.23
São Gotardo		34	-19.31	-46.05
Morrinhos		34	-17.73	-49.1
Coroatá		34	-4.13	-44.12
Guajará Mirim		34	-10.78	-65.34
Guaíra		34	-20.32	-48.31
Medianeira		34	-25.3	-54.09
Tomé Açu		34	-2.42	-48.15
Presidente Venceslau		34	-21.88	-51.84
Barbalha		34	-7.31	-39.3
Além Paraíba		34	-21.89	-42.7
Boa Esperança		34	-21.09	-45.57
Timbó		34	-26.82	-49.27
Santa Isabel		34	-23.32	-46.22
Gaspar		34	-26.93	-48.96
São Manuel		34	-22.73	-48.57
Canela		34	-29.36	-50.81
Arcos		33	-20.28	-45.54
Caeté		33	-19.88	-43.67
Santo Antônio de Pádua		33	-21.54	-42.18
São Francisco		33	-15.95	-44.86
Machado		33	-21.67	-45.92
Xanxerê		33	-26.88	-52.4
Ilhabela		33	-23.78	-45.36
Torres		33	-29.34	-49.73
Porangatu		33	-13.44	-49.15
Capitão Poço		33	-1.75	-47.06
Cravinhos		33	-21.34	-47.73
Ceará Mirim		33	-5.63	-35.43
Pontal		33	-21.02	-48.04
Coaraci		32	-14.64	-39.55
Salto de Pirapora		32	-23.65	-47.57
Paranaíba		32	-19.68	-51.19
Curitibanos		32	-27.28	-50.58
Bocaiúva		32	-17.11	-43.81
Quirinópolis		32	-18.45	-50.45
Charqueadas		32	-29.95	-51.63
Tietê		32	-23.1	-47.71
Itapagé		32	-3.69	-39.59
Ourilândia do Norte		32	-6.75	-51.08
São Luiz Gonzaga		32	-28.41	-54.96
Campo Maior		32	-4.83	-42.17
Tremembé		32	-22.96	-45.55
Jaguariúna		32	-22.71	-46.99
Coruripe		31	-10.13	-36.18
Barra do Bugres		31	-15.07	-57.18
Humaitá		31	-7.52	-63.03
Tucano		31	-10.96	-38.79
Guapimirim		31	-22.54	-42.98
Campina Grande do Sul		31	-25.31	-49.06
Louveira		31	-23.09	-46.95
Adamantina		31	-21.69	-51.07
São Sebastião do Passé		31	-12.51	-38.5
Minaçu		31	-13.53	-48.22
Palmeira das Missões		31	-27.9	-53.31
Itaitinga		31	-3.97	-38.53
Matozinhos		31	-19.56	-44.08
Bom Jesus do Itabapoana		31	-21.13	-41.68
Agudos		31	-22.47	-48.99
Jaguariaíva		31	-24.24	-49.71
Pilar		31	-9.6	-35.96
Vera Cruz		31	-12.63	-41.03
Guariba		30	-21.36	-48.23
Jaraguá		30	-15.76	-49.33
Panambi		30	-28.29	-53.5
Garibaldi		30	-29.26	-51.53
Presidente Dutra		30	-5.29	-44.49
Grajaú		30	-5.82	-46.14
Coxim		30	-18.51	-54.76
Candelária		30	-29.67	-52.79
Novo Horizonte		30	-21.47	-49.22
Uruaçu		30	-14.52	-49.14
Barcarena		30	-1.51	-48.63
Ribeirão		30	-8.51	-35.38
Iturama		30	-19.73	-50.2
Tobias Barreto		30	-11.18	-38
Euclides da Cunha		30	-10.51	-39.02
Jaguarão		30	-32.57	-53.38
Ibaté		30	-21.95	-48
Bandeirantes		29	-23.11	-50.37
Limoeiro do Norte		29	-5.15	-38.1
Pontes e Lacerda		29	-15.23	-59.34
Almenara		29	-16.18	-40.69
Ouricuri		29	-7.88	-40.08
Vigia		29	-0.86	-48.14
São João dos Inhamuns		29	-6	-40.28
Igarapava		29	-20.04	-47.75
Visconde do Rio Branco		29	-21.01	-42.84
Porto União		29	-26.24	-51.08
Bariri		29	-22.07	-48.74
Altos		29	-5.04	-42.46
Santa Rita do Sapucaí		29	-22.25	-45.7
Várzea da Palma		29	-17.6	-44.73
Igrejinha		29	-29.57	-50.79
Barra dos Coqueiros		29	-10.91	-37.04
Pitangueiras		29	-21.01	-48.22
Acaraú		28	-2.89	-40.12
Ubaitaba		28	-14.31	-39.32
Nova Venécia		28	-18.71	-40.4
Icó		28	-6.4	-38.86
São Miguel do Guamá		28	-1.63	-47.48
Iporá		28	-16.44	-51.12
Ribeira do Pombal		28	-10.83	-38.54
São Mateus do Maranhão		28	-4.04	-44.48
Tabatinga		28	-4.23	-69.94
Cândido Mota		28	-22.75	-50.39
João Pinheiro		28	-17.74	-46.17
Jaru		28	-10.44	-62.47
Piedade		28	-23.71	-47.43
José Bonifácio		28	-21.05	-49.69
Bom Conselho		28	-9.17	-36.68
São Fidélis		28	-21.65	-41.75
São José de Ribamar		28	-2.56	-44.05
Santa Cruz		28	-6.23	-36.02
Santa Vitória do Palmar		28	-33.52	-53.37
Lucas		28	-16.33	-55.93
Mamanguape		28	-6.84	-35.13
Cajati		28	-24.74	-48.12
Brumadinho		28	-20.14	-44.2
Guararapes		28	-21.26	-50.64
Niquelândia		28	-14.47	-48.46
Aguaí		28	-22.06	-46.98
Entre Rios		27	-11.94	-38.08
Brejo Santo		27	-7.49	-38.99
Brejo da Madre de Deus		27	-8.15	-36.37
Piuí		27	-20.47	-45.96
Santo Estêvão		27	-12.43	-39.25
Ipirá		27	-12.16	-39.74
Caetité		27	-14.07	-42.48
Conceição do Araguaia		27	-8.26	-49.27
Taquari		27	-29.8	-51.86
São Pedro		27	-22.55	-47.91
Promissão		27	-21.54	-49.86
Mangaratiba		27	-22.96	-44.04
Rio Pardo		27	-29.99	-52.38
Aripuanã		27	-9.17	-60.63
Barrinha		27	-21.19	-48.16
Marau		27	-28.45	-52.2
Igarapé Miri		27	-1.98	-48.96
Mucuri		27	-18.09	-39.55
Andradas		27	-22.07	-46.57
Viana		27	-3.22	-45
Ouro Branco		27	-20.52	-43.69
Miracema		27	-21.41	-42.2
Ouro Preto do Oeste		27	-10.75	-62.22
Mata de São João		27	-12.53	-38.3
Ipu		27	-4.32	-40.71
Itaperuçu		27	-25.22	-49.35
Carmo do Paranaíba		27	-19	-46.32
Nazaré da Mata		26	-7.74	-35.23
Biritiba Mirim		26	-23.57	-46.04
Rio Branco do Sul		26	-25.19	-49.31
Canavieiras		26	-15.68	-38.95
Alenquer		26	-1.94	-54.74
Arraial do Cabo		26	-22.97	-42.03
Santana do Ipanema		26	-9.38	-37.25
Descalvado		26	-21.9	-47.62
Piracaia		26	-23.05	-46.36
Marialva		26	-23.48	-51.79
Lago da Pedra		26	-4.29	-45.24
Goiatuba		26	-18.01	-49.35
Granja		26	-3.12	-40.83
Santa Fé do Sul		26	-20.21	-50.93
Santa Cruz das Palmeiras		26	-21.83	-47.25
Ibaiti		26	-23.85	-50.19
Pimenta Bueno		26	-11.67	-61.19
Osvaldo Cruz		26	-21.8	-50.88
Salinas		26	-16.17	-42.29
Cordeirópolis		26	-22.48	-47.46
Lapa		26	-25.77	-49.72
Nazaré		26	-13.04	-39.01
Rancharia		26	-22.23	-50.89
Santana do Paraíso		26	-19.36	-42.57
Marataizes		25	-21.04	-40.82
São Lourenço do Sul		25	-31.37	-51.98
Carangola		25	-20.73	-42.03
Pompéu		25	-19.22	-44.94
Piraju		25	-23.19	-49.38
Morro Agudo		25	-20.73	-48.06
Lajedo		25	-8.66	-36.32
Colinas		25	-6.03	-44.25
Buritizeiro		25	-17.35	-44.96
Afogados da Ingazeira		25	-7.75	-37.64
Ilha Solteira		25	-20.43	-51.34
Óbidos		25	-1.92	-55.52
São Mateus do Sul		25	-25.87	-50.38
Mateus Leme		25	-19.99	-44.43
Pires do Rio		25	-17.3	-48.28
Soledade		25	-28.82	-52.51
São Bento		25	-6.28	-37.75
Santaluz		25	-11.26	-39.37
Boa Viagem		25	-5.13	-39.73
São Francisco do Conde		25	-12.63	-38.68
Santa Rita do Passa Quatro		25	-21.71	-47.48
Acopiara		25	-6.1	-39.45
Juatuba		25	-19.95	-44.34
Lagoa Vermelha		24	-28.21	-51.53
Uruçuca		24	-14.59	-39.28
Tupaciguara		24	-18.59	-48.7
Santa Quitéria		24	-4.33	-40.16
Taiobeiras		24	-15.81	-42.23
Rio Preto da Eva		24	-2.7	-59.7
Socorro		24	-22.59	-46.53
Estrela		24	-28.06	-50.94
Igarapé Açu		24	-1.13	-47.62
Rio Real		24	-11.48	-37.93
Toritama		24	-8.01	-36.06
Campo Formoso		24	-10.51	-40.32
Miguel Pereira		24	-22.45	-43.47
Capinzal		24	-27.34	-51.61
Propriá		24	-10.21	-36.84
Iguape		24	-24.71	-47.56
Jardim		24	-21.48	-56.14
Tanguá		24	-22.73	-42.71
Guanhães		24	-18.77	-42.93
Rio das Pedras		24	-22.84	-47.61
São Luís de Montes Belos		24	-16.52	-50.37
São Gonçalo do Amarante		24	-3.61	-38.97
Guararema		24	-23.41	-46.03
Itambé		24	-15.24	-40.62
Joaçaba		24	-27.18	-51.5
Santa Maria da Vitória		23	-13.39	-44.2
Armação de Búzios		23	-22.75	-41.88
Mirandopólis		23	-21.13	-51.1
Catende		23	-8.67	-35.72
Laranjeiras		23	-10.81	-37.17
Quaraí		23	-30.39	-56.45
Nova Cruz		23	-6.48	-35.43
São João Nepomuceno		23	-21.54	-43.01
Trairi		23	-3.28	-39.27
Jaguaribe		23	-5.89	-38.62
Palotina		23	-24.28	-53.84
Rio Negro		23	-26.11	-49.8
Forquilhinha		23	-28.75	-49.47
Pindaré Mirim		23	-3.61	-45.34
Santa Luzia		23	-7.64	-47.22
Ibiúna		23	-23.66	-47.22
Monte Alegre		23	-2	-54.08
Goianira		23	-16.5	-49.43
Campo Verde		23	-20.42	-54.07
Dois Vizinhos		23	-25.73	-53.06
Igaraçu do Tietê		23	-22.51	-48.56
Jaciara		23	-15.97	-54.97
Caxambu		23	-21.98	-44.93
Maracaju		23	-21.61	-55.17
Iaçu		23	-12.77	-40.21
Coromandel		23	-18.47	-47.2
Serra Negra		23	-22.61	-46.7
Una		23	-15.29	-39.08
Jaguarari		23	-10.26	-40.2
Santo Antônio do Monte		23	-20.09	-45.29
Campos Novos		23	-27.4	-51.23
Águas Belas		23	-9.11	-37.12
Pereira Barreto		23	-20.64	-51.11
Amargosa		23	-13.03	-39.6
Casa Branca		22	-21.77	-47.09
Tijucas		22	-27.24	-48.63
Maués		22	-3.38	-57.72
Baturité		22	-4.33	-38.88
Muritiba		22	-12.92	-39.25
Barão de Cocais		22	-19.95	-43.49
Braço do Norte		22	-28.27	-49.17
Itaí		22	-23.42	-49.09
Campos Gerais		22	-21.23	-45.76
Posto da Mata		22	-17.89	-39.86
Itaberaí		22	-16.02	-49.81
Corinto		22	-18.38	-44.46
Maracás		22	-13.44	-40.43
Pedro II		22	-4.42	-41.46
Cururupu		22	-1.83	-44.87
Araçuaí		22	-16.85	-42.07
Nova Russas		22	-4.71	-40.56
Pomerode		22	-26.74	-49.18
Nerópolis		22	-16.41	-49.22
Várzea Alegre		22	-5.35	-40.38
Teutônia		22	-29.45	-51.81
Cláudio		22	-20.44	-44.77
Guaiúba		22	-4.04	-38.64
Jaguaruana		22	-4.83	-37.78
Pombal		22	-6.77	-37.8
Pirapozinho		22	-22.28	-51.5
Morro do Chapéu		22	-11.55	-41.16
Álvares Machado		22	-22.08	-51.47
Barras		22	-4.24	-42.29
Conceição do Jacuípe		22	-12.32	-38.77
Gandu		22	-13.74	-39.49
Moju		22	-1.88	-48.77
Taquarituba		21	-23.53	-49.24
Poconé		21	-16.26	-56.62
Santa Rosa de Viterbo		21	-21.47	-47.36
José de Freitas		21	-4.76	-42.58
Igarapé		21	-20.07	-44.3
Guaramirim		21	-26.47	-49
Vargem Grande		21	-3.54	-43.92
Cambará		21	-23.05	-50.07
Conchal		21	-22.33	-47.17
Portel		21	-1.94	-50.82
Itupiranga		21	-5.13	-49.33
Laranjal Paulista		21	-23.05	-47.84
Cambuí		21	-22.61	-46.06
Paracuru		21	-3.41	-39.03
Vassouras		21	-22.4	-43.66
Ruy Barbosa		21	-12.28	-40.49
Oeiras		21	-7.03	-42.13
Portão		21	-29.7	-51.24
Três Coroas		21	-29.52	-50.78
Esperantina		21	-3.9	-42.23
Freguesia do Ribeirao da Ilha		21	-27.72	-48.56
Ribeirão da Ilha		21	-27.7	-48.53
Dois Córregos		21	-22.37	-48.38
Maragogipe		21	-12.78	-38.92
Pedra Azul		21	-16.01	-41.3
Frederico Westphalen		21	-27.36	-53.39
Barra		21	-11.09	-43.14
Sarzedo		21	-20.04	-44.14
Barra de São Francisco		21	-18.75	-40.89
Paty do Alferes		21	-22.43	-43.42
Nova Xavantina		21	-14.66	-52.36
São João da Barra		21	-21.64	-41.05
Itupeva		21	-23.15	-47.06
Jatobá		21	-9.18	-38.27
São Luís do Quitunde		21	-9.32	-35.56
Flores da Cunha		21	-29.03	-51.18
Sena Madureira		21	-9.06	-68.67
Almeirim		20	-1.52	-52.58
Colorado		20	-22.84	-51.97
São Pedro		20	-22.42	-42.97
Murici		20	-9.31	-35.94
Júlio de Castilhos		20	-29.23	-53.68
Abaeté		20	-19.16	-45.45
Buíque		20	-8.62	-37.16
Castelo		20	-20.6	-41.18
Canguçu		20	-31.39	-52.68
Astorga		20	-23.23	-51.67
Itaparica		20	-12.89	-38.68
Nova Viçosa		20	-17.89	-39.37
Penha		20	-26.77	-48.65
Capelinha		20	-17.69	-42.52
Pedra Branca		20	-5.45	-39.72
Guaporé		20	-28.85	-51.89
Posse		20	-14.09	-46.37
Campinas		20	-27.59	-48.61
Tambaú		20	-21.7	-47.27
Ibirataia		20	-14.07	-39.64
Livramento do Brumado		20	-13.65	-41.85
Prata		20	-19.31	-48.92
Ituberá		20	-13.74	-39.15
João Câmara		20	-5.54	-35.82
Veranópolis		20	-28.94	-51.55
Catolé do Rocha		20	-6.34	-37.75
Guaçuí		20	-20.78	-41.68
Alegre		20	-20.76	-41.53
Itapuranga		20	-15.56	-49.95
Pentecoste		20	-3.79	-39.27
Imbituva		20	-25.23	-50.6
Miracema do Tocantins		20	-9.57	-48.39
Prudentópolis		20	-25.21	-50.98
Condado		20	-7.59	-35.11
Ibicaraí		20	-14.87	-39.59
Viçosa		20	-9.37	-36.24
São Raimundo Nonato		20	-9.02	-42.7
Santa Cruz Cabrália		20	-16.28	-39.02
Cajuru		20	-21.28	-47.3
São João dos Patos		20	-6.5	-43.7
Butiá		19	-30.12	-51.96
São Gonçalo do Sapucaí		19	-21.89	-45.6
Pinheiral		19	-22.51	-44
Gameleira		19	-8.58	-35.39
Elói Mendes		19	-21.61	-45.57
Trindade		19	-7.76	-40.27
Conceição da Barra		19	-18.59	-39.73
Sobradinho		19	-12.83	-39.1
Baixo Guandu		19	-19.52	-41.02
Nova Olímpia		19	-14.8	-57.29
São Sepé		19	-30.16	-53.57
Aimorés		19	-19.5	-41.06
Pilar do Sul		19	-23.81	-47.72
Carlos Barbosa		19	-29.3	-51.5
Piraí		19	-22.63	-43.9
Itabaiana		19	-7.33	-35.33
Goiás		19	-15.93	-50.14
Cupira		19	-8.62	-35.95
Casimiro de Abreu		19	-22.48	-42.2
São Sebastião do Caí		19	-29.59	-51.38
Viseu		19	-1.2	-46.14
Nepomuceno		19	-21.23	-45.23
Atalaia		19	-9.5	-36.02
Guaratuba		19	-25.88	-48.57
Canguaretama		19	-6.38	-35.13
Mascote		19	-15.56	-39.3
Esplanada		19	-11.8	-37.95
Pitangui		19	-19.68	-44.89
Piracuruca		19	-3.93	-41.71
Bambuí		19	-20.01	-45.98
Rio Brilhante		19	-21.8	-54.55
Anastácio		19	-20.48	-55.81
Esperança		19	-7.03	-35.86
São Miguel do Araguaia		19	-13.28	-50.16
Águas de Lindóia		19	-22.48	-46.63
Ceres		19	-15.31	-49.6
Matriz de Camaragibe		19	-9.15	-35.53
Brotas		19	-22.28	-48.13
Pitanga		19	-24.76	-51.76
Palmeira		19	-25.43	-50.01
Nossa Senhora da Glória		19	-10.22	-37.42
Ipameri		19	-17.72	-48.16
São Marcos		19	-28.97	-51.07
Tapes		19	-30.67	-51.4
Palmital		19	-22.79	-50.22
Cassilândia		18	-19.11	-51.73
Santa Gertrudes		18	-22.46	-47.53
Martinópolis		18	-22.15	-51.17
Belo Oriente		18	-19.22	-42.48
Jacutinga		18	-22.29	-46.61
Ibiá		18	-19.48	-46.54
Laranjeiras do Sul		18	-25.41	-52.42
Paraipaba		18	-3.44	-39.15
Santo Amaro da Imperatriz		18	-27.69	-48.78
Simão Dias		18	-10.74	-37.81
Areia Branca		18	-4.96	-37.14
Brodósqui		18	-20.99	-47.66
Ibirama		18	-27.06	-49.52
Cícero Dantas		18	-10.6	-38.38
Três de Maio		18	-27.77	-54.24
São Domingos do Maranhão		18	-5.58	-44.39
Guará		18	-20.43	-47.82
Miguelópolis		18	-20.18	-48.03
Apiaí		18	-24.51	-48.84
Loanda		18	-22.92	-53.14
Tanabi		18	-20.63	-49.65
São José do Egito		18	-7.48	-37.27
Soure		18	-0.72	-48.52
Sertânia		18	-8.07	-37.26
Guaraciaba do Norte		18	-4.17	-40.75
Ivoti		18	-29.59	-51.16
Barreiro do Jaíba		18	-15.62	-43.59
Santo Antônio de Posse		18	-22.61	-46.92
Bela Vista		18	-22.11	-56.52
Monte Azul Paulista		18	-20.91	-48.64
Custódia		18	-8.09	-37.64
Floresta		18	-8.6	-38.57
Macau		18	-5.12	-36.63
Herval		18	-32.02	-53.4
Itamarandiba		18	-17.86	-42.86
Carauari		18	-4.88	-66.9
Pompéia		18	-22.11	-50.17
Extremoz		18	-5.71	-35.31
Tamandaré		18	-8.76	-35.1
Nova Prata		18	-28.78	-51.61
Jarinu		18	-23.1	-46.73
Timbiras		18	-4.26	-43.94
Camanducaia		18	-22.76	-46.14
Perdões		18	-21.09	-45.09
Monteiro		18	-7.89	-37.12
Lagoa do Itaenga		18	-7.94	-35.29
Buriti Bravo		18	-5.84	-43.83
Bastos		18	-21.92	-50.73
Barra Velha		18	-26.63	-48.68
Campos Sales		18	-7.07	-40.38
Estreito		18	-5.78	-43.25
Piúma		18	-20.84	-40.72
Espinosa		18	-14.93	-42.82
Itapemirim		18	-21.01	-40.83
Mari		18	-7.06	-35.32
Quatro Barras		18	-25.37	-49.08
Caçapava do Sul		18	-30.51	-53.48
Jandaia do Sul		18	-23.6	-51.64
Pirajuí		18	-22	-49.46
Tupanciretã		17	-29.08	-53.84
Barreirinhas		17	-2.76	-42.83
Guaranésia		17	-21.3	-46.8
Glória do Goitá		17	-8	-35.29
Ibotirama		17	-12.19	-43.22
Porto Calvo		17	-9.04	-35.4
Aparecida do Taboado		17	-20.09	-51.09
Itororó		17	-15.12	-40.07
Capim Grosso		17	-11.38	-40.01
Mendes		17	-22.53	-43.73
Três Passos		17	-27.46	-53.93
São Bento		17	-2.7	-44.82
Santo Anastácio		17	-21.84	-51.61
Pindobaçu		17	-10.74	-40.36
Lavras da Mangabeira		17	-6.75	-38.96
Regente Feijó		17	-22.22	-51.3
Encruzilhada do Sul		17	-30.54	-52.52
Penalva		17	-3.29	-45.17
Eirunepé		17	-6.66	-69.87
Santa Quitéria do Maranhão		17	-3.52	-42.55
Viradouro		17	-20.87	-48.3
Iperó		17	-23.35	-47.69
Itabaianinha		17	-11.27	-37.79
Chã Grande		17	-8.24	-35.46
Ipueiras		17	-7.03	-40.45
Mombaça		17	-5.74	-39.63
São Jerônimo		17	-29.96	-51.72
Solânea		17	-6.75	-35.54
Sacramento		17	-19.87	-47.44
Barroso		17	-21.19	-43.98
Tabira		17	-7.59	-37.54
Riachão do Jacuípe		17	-11.81	-39.39
Silva Jardim		17	-22.65	-42.39
Sidrolândia		17	-20.93	-54.96
Iracemápolis		17	-22.58	-47.52
Campo Alegre		17	-9.78	-36.35
Aragarças		17	-15.9	-52.25
Arari		17	-3.45	-44.78
Seabra		17	-12.42	-41.77
Itaocara		17	-21.67	-42.08
Apodi		17	-5.66	-37.8
Piracanjuba		17	-17.3	-49.02
Santo Antônio do Amparo		17	-20.95	-44.92
Itapecerica		17	-20.47	-45.13
Itapissuma		17	-7.78	-34.89
Amaraji		17	-8.38	-35.45
Carandaí		17	-20.95	-43.81
Jeremoabo		17	-10.07	-38.48
Encantado		17	-29.24	-51.87
Viçosa do Ceará		17	-3.56	-41.09
Monte Santo de Minas		17	-21.19	-46.98
Rio Verde de Mato Grosso		17	-18.92	-54.84
Mocajuba		17	-2.58	-49.51
Tapiramutá		17	-11.85	-40.79
Tarauacá		17	-8.16	-70.77
Senador Pompeu		17	-5.59	-39.37
São Félix do Xingu		16	-6.64	-51.99
Varjota		16	-4.19	-40.48
Água Preta		16	-8.71	-35.53
Ipubi		16	-7.65	-40.15
Orleans		16	-28.36	-49.29
Piraí do Sul		16	-24.53	-49.95
Águas Vermelhas		16	-15.75	-41.46
Alagoa Grande		16	-7.16	-35.63
Tuntum		16	-5.26	-44.65
Parelhas		16	-6.69	-36.66
Carmo do Cajuru		16	-20.18	-44.77
Arroio do Meio		16	-29.4	-51.95
Orós		16	-6.24	-38.91
Monte Aprazível		16	-20.77	-49.71
Augusto Corrêa		16	-1.02	-46.63
Muzambinho		16	-21.38	-46.53
São Joaquim		16	-28.29	-49.93
Buritis		16	-15.62	-46.42
Piritiba		16	-11.73	-40.56
Carolina		16	-7.34	-47.46
Paranapanema		16	-23.39	-48.72
Macatuba		16	-22.5	-48.71
Antonina		16	-25.43	-48.71
Conceição das Alagoas		16	-19.91	-48.39
Cachoeira		16	-12.6	-38.97
Rubiataba		16	-15.16	-49.8
Padre Bernardo		16	-15.17	-48.28
Arroio Grande		16	-32.24	-53.09
Itapaci		16	-14.95	-49.55
Cabrobó		16	-8.51	-39.31
Maragogi		16	-9.01	-35.22
Fonte Boa		16	-2.51	-66.09
Nova Petrópolis		16	-29.38	-51.11
Santa Helena		16	-2.23	-45.3
Capela		16	-10.5	-37.05
Buerarema		16	-14.96	-39.3
Ipaba		16	-19.41	-42.42
Buri		16	-23.8	-48.59
Valparaíso		16	-21.23	-50.87
Pombos		16	-8.14	-35.4
Itaporanga		16	-7.3	-38.15
Satuba		16	-9.56	-35.82
Valença do Piauí		16	-6.41	-41.75
Conde		16	-7.26	-34.91
Coronel Vivida		16	-25.98	-52.57
Conceição da Feira		16	-12.51	-39
Ladário		16	-19	-57.6
Vitória do Mearim		16	-3.46	-44.87
Paraguaçu		16	-21.55	-45.74
Lajinha		16	-20.15	-41.62
Wenceslau Braz		16	-23.87	-49.8
Nova Granada		16	-20.53	-49.31
Diamantino		16	-14.41	-56.45
Itatinga		16	-23.1	-48.62
Anicuns		16	-16.46	-49.96
União		16	-4.59	-42.86
Saubara		16	-12.74	-38.77
Ubatã		16	-14.21	-39.53
Cordeiro		16	-22.03	-42.36
Nova Era		16	-19.75	-43.04
Rolante		16	-29.65	-50.58
Campos Belos		16	-13.04	-46.77
Dom Pedro		16	-5.04	-44.44
Conde		16	-11.81	-37.61
Belém		16	-6.69	-35.53
Manhumirim		16	-20.36	-41.96
Rio Formoso		16	-8.67	-35.16
Itajuípe		16	-14.68	-39.38
Schroeder		16	-26.41	-49.07
Prado		15	-17.34	-39.22
Jequitinhonha		15	-16.43	-41
Vazante		15	-17.99	-46.91
São Miguel do Iguaçu		15	-25.35	-54.24
Araçoiaba da Serra		15	-23.51	-47.61
São José de Mipibu		15	-6.07	-35.24
Demerval Lobão		15	-5.36	-42.68
Medeiros Neto		15	-17.37	-40.22
São Gabriel da Cachoeira		15	-0.12	-67.09
Teodoro Sampaio		15	-22.53	-52.17
Celso Ramos		15	-27.63	-51.34
Sarandi		15	-27.94	-52.92
Pinhão		15	-25.7	-51.66
Resplendor		15	-19.33	-41.26
Paraty		15	-23.22	-44.71
Trindade		15	-27.59	-48.52
Santa Cecília		15	-26.96	-50.43
Araci		15	-11.33	-38.97
Cajueiro		15	-9.72	-36.45
Cruzeiro do Oeste		15	-23.79	-53.07
Tucumã		15	-0.18	-50.05
=BS
Nassau		228	25.06	-77.34	C	ناساؤ
Lucaya		47	26.53	-78.67
Freeport		27	26.53	-78.7
West End		13	26.69	-78.98
San Andros		8	25.07	-78.05
George Town		7	23.52	-75.79
Marsh Harbour		5	26.54	-77.06
High Rock		4	26.61	-78.28
Clarence Town		2	23.1	-74.98
Spanish Wells		2	25.55	-76.76
Arthur’s Town		1	24.62	-75.67
Alice Town		1	25.73	-79.3
Cockburn Town		1	24.05	-74.53
Matthew Town		0	20.95	-73.67
Colonel Hill		0	22.75	-74.2
Abraham’s Bay		0	22.37	-72.97
Port Nelson		0	23.65	-74.84
Duncan Town		0	22.19	-75.73
Black Point		0	24.1	-76.38
Governor’s Harbour		0	25.17	-76.23
Hard Bargain		0	26.32	-77.57
Masons Bay		0	22.54	-73.88
=BT
Thimphu		99	27.47	89.64	C	تھمپو
Punākha		22	27.59	89.88
Tsirang		19	27.02	90.12
Phuntsholing		17	26.85	89.39
Pemagatshel		14	27.04	91.4
Sarpang		10	26.86	90.27
Samdrup Jongkhar		8	26.8	91.51
Wangdue Phodrang		8	27.49	89.9
Samtse		5	26.9	89.1
Jakar		5	27.55	90.75
Trashi Yangtse		3	27.61	91.5
Mongar		3	27.27	91.24
Tsimasham		3	27.1	89.54
Trongsa		3	27.5	90.51
Daga		2	27.08	89.88
Paro		2	27.43	89.41
Ha		1	27.39	89.28
Trashigang		1	27.33	91.55
Shemgang		1	27.22	90.66
Gasa		1	27.9	89.73
Lhuentse		0	27.67	91.18
Lungtenzampa		0	27.47	89.64
=BW
Gaborone		208	-24.65	25.91	C
Francistown		90	-21.17	27.51
Molepolole		63	-24.41	25.5
Selebi-Phikwe		54	-21.98	27.84
Maun		50	-19.98	23.42
Serowe		47	-22.39	26.71
Kanye		45	-24.97	25.33
Mahalapye		44	-23.1	26.81
Mogoditshane		43	-24.63	25.87
Mochudi		37	-24.42	26.15
Lobatse		31	-25.22	25.68
Palapye		31	-22.55	27.13
Ramotswa		21	-24.87	25.87
Thamaga		21	-24.67	25.54
Mosopa		20	-24.77	25.42
Letlhakane		18	-21.41	25.59
Tonota		18	-21.44	27.46
Janeng		17	-25.42	25.55
Ghanzi		10	-21.7	21.65
Kasane		9	-17.8	25.16
Tshabong		7	-26.05	22.45
Jwaneng		0	-24.6	24.73
=BY
Minsk		1742	53.9	27.57	C	منسک|مینسک|مينسك|Минск
Homyel'		481	52.43	30.98
Mahilyow		369	53.92	30.34
Vitebsk		343	55.19	30.2
Hrodna		317	53.69	23.83
Brest		301	52.1	23.69
Babruysk		221	53.14	29.22
Baranovichi		169	53.13	26.01
Barysaw		144	54.23	28.5
Pinsk		131	52.12	26.1
Orsha		125	54.51	30.42
Mazyr		112	52.05	29.25
Salihorsk		102	52.79	27.54
Maladzyechna		101	54.32	26.85
Navapolatsk		101	55.53	28.6
Lida		98	53.88	25.3
Polatsk		82	55.49	28.79
Zhlobin		73	52.89	30.02
Svyetlahorsk		71	52.63	29.74
Rechytsa		65	52.36	30.39
Slutsk		62	53.03	27.56
Horad Zhodzina		61	54.1	28.33
Slonim		51	53.09	25.32
Kobryn		51	52.21	24.36
Volkovysk		47	53.16	24.45
Kalinkavichy		37	52.13	29.33
Smarhon’		37	54.48	26.4
Rahachow		35	53.09	30.05
Asipovichy		35	53.3	28.64
Horki		34	54.29	30.99
Novogrudok		31	53.59	25.82
Vilyeyka		30	54.49	26.91
Byaroza		30	52.53	24.98
Krychaw		28	53.71	31.72
Luninyets		25	52.25	26.8
Dzyarzhynsk		25	53.68	27.14
Ivatsevichy		24	52.71	25.34
Hlybokaye		22	55.14	27.69
Pastavy		20	55.12	26.83
Mar’’ina Horka		20	53.51	28.15
Pruzhany		19	52.56	24.46
Dobrush		19	52.41	31.32
Bykhaw		18	53.52	30.25
Lyepyel’		17	54.88	28.7
Kalodzishchy		17	53.94	27.78
Mosty		16	53.41	24.54
Shchuchyn		16	53.6	24.75
Stowbtsy		16	53.48	26.74
Lyasny		15	54.01	27.7
=BZ
Belize City		61	17.5	-88.2
San Ignacio		17	17.16	-89.07
Orange Walk		15	18.08	-88.56
Belmopan		13	17.25	-88.77	C
Dangriga		11	16.97	-88.23
Corozal		10	18.39	-88.39
Punta Gorda		5	16.1	-88.81
=CA
Toronto	08	2600	43.7	-79.42		ٹورنٹو|تورنتو|تورونتو|Торонто
Montreal	10	1600	45.51	-73.59		Montréal|مانٹریال|مونترال|مونتريال|Монреаль
Calgary	01	1020	51.05	-114.09		کیلگری|کلگری
Ottawa	08	812	45.41	-75.7	C	اوٹاوا|اتاوا|أوتاوا|Оттава
Edmonton	01	712	53.55	-113.47
Mississauga	08	669	43.58	-79.66
North York	08	636	43.77	-79.42
Winnipeg	03	632	49.88	-97.15
Scarborough	08	600	43.77	-79.26
Vancouver	02	600	49.25	-123.12		وینکوور|ونکوور|فانكوفر|Ванкувер
Quebec City	10	529	46.81	-71.21		Quebec|Québec|کیوبک
Hamilton	08	520	43.25	-79.85
Brampton	08	434	43.68	-79.77
Surrey	02	395	49.11	-122.83
Laval	10	377	45.57	-73.69
Halifax	07	359	44.65	-63.57
Etobicoke	08	348	43.65	-79.57
London	08	347	42.98	-81.23
Oshawa	08	309	43.9	-78.85
Okanagan	02	298	50.36	-119.35
Victoria	02	290	48.44	-123.35
Windsor	08	278	42.3	-83.02
Markham	08	262	43.87	-79.27
Gatineau	10	242	45.48	-75.7
Vaughan	08	239	43.84	-79.5
Kitchener	08	234	43.43	-80.51
Longueuil	10	229	45.53	-73.52
Burnaby	02	203	49.27	-122.95
Ladner	02	200	49.09	-123.08
Saskatoon	11	199	52.13	-106.67
Richmond Hill	08	186	43.87	-79.44
Barrie	08	182	44.4	-79.67
Richmond	02	182	49.17	-123.14
Nepean	08	180	45.34	-75.72
Regina	11	176	50.45	-104.62
Oakville	08	166	43.45	-79.68
Burlington	08	164	43.39	-79.84
Greater Sudbury	08	158	46.49	-80.99
Abbotsford	02	152	49.06	-122.25
Saguenay	10	144	48.42	-71.07
Coquitlam	02	140	49.28	-122.78
St. Catharines	08	132	43.17	-79.24
Sherbrooke	10	129	45.4	-71.9
Lévis	10	126	46.8	-71.18
Kelowna	02	125	49.88	-119.49
Cambridge	08	120	43.36	-80.31
Trois-Rivières	10	120	46.35	-72.55
Guelph	08	116	43.55	-80.26
East York	08	115	43.69	-79.33
Kingston	08	114	44.23	-76.48
Moncton	04	109	46.09	-64.8
Sydney	07	106	46.14	-60.18
Milton	08	102	43.52	-79.88
Delta	02	102	49.14	-122.91
Dartmouth	07	101	44.67	-63.58
Thunder Bay	08	99	48.38	-89.25
St. John's	05	99	47.56	-52.71
Waterloo	08	97	43.47	-80.52
Terrebonne	10	95	45.7	-73.65
Ajax	08	90	43.85	-79.03
Kanata	08	90	45.3	-75.92
Saint John	04	88	45.27	-66.06
Pickering	08	88	43.9	-79.13
Brantford	08	88	43.13	-80.27
Nanaimo	02	85	49.17	-123.94
Niagara Falls	08	82	43.1	-79.07
Willowdale	08	79	43.77	-79.4
Chilliwack	02	77	49.17	-121.95
Repentigny	10	76	45.74	-73.45
Fort McMurray	01	76	56.73	-111.38
Peterborough	08	76	44.3	-78.32
Newmarket	08	74	44.05	-79.47
Red Deer	01	74	52.27	-113.8
Sarnia	08	72	42.98	-82.4
Saint-Jean-sur-Richelieu	10	72	45.31	-73.26
Lethbridge	01	71	49.7	-112.82
Maple Ridge	02	70	49.22	-122.6
Brossard	10	70	45.45	-73.47
Kamloops	02	69	50.67	-120.32
White Rock	02	66	49.02	-122.8
Sault Ste. Marie	08	66	46.52	-84.33
Prince George	02	66	53.92	-122.75
Medicine Hat	01	63	50.04	-110.68
Norfolk County	08	61	42.83	-80.38
Drummondville	10	59	45.88	-72.48
New Westminster	02	59	49.21	-122.91
Port Coquitlam	02	58	49.27	-122.77
St. Albert	01	58	53.63	-113.64
Aurora	08	55	44	-79.47
Sherwood Park	01	55	53.52	-113.32
Saint-Jérôme	10	55	45.78	-74
Granby	10	54	45.4	-72.73
Fredericton	04	52	45.95	-66.67
North Bay	08	50	46.32	-79.47
Welland	08	50	42.98	-79.25
Saint-Hyacinthe	10	50	45.63	-72.96
Belleville	08	49	44.17	-77.38
Dollard-Des Ormeaux	10	49	45.49	-73.82
Cornwall	08	49	45.02	-74.73
Vernon	02	48	50.03	-126.36
North Vancouver	02	48	49.32	-123.07
Vernon	02	47	50.27	-119.27
Blainville	10	46	45.67	-73.88
West End	02	45	49.28	-123.13
Chatham	08	44	42.41	-82.18
Timmins	08	43	48.47	-81.33
Châteauguay	10	43	45.38	-73.75
Quinte West	08	43	44.18	-77.57
West Vancouver	02	43	49.37	-123.17
Charlottetown	09	42	46.23	-63.13
Rimouski	10	42	48.45	-68.52
Saint-Eustache	10	42	45.56	-73.91
Sorel-Tracy	10	42	46.04	-73.11
Grande Prairie	01	41	55.17	-118.8
Woodstock	08	40	43.13	-80.75
Boucherville	10	39	45.59	-73.44
Salaberry-de-Valleyfield	10	39	45.25	-74.13
Shawinigan	10	38	46.57	-72.75
Penticton	02	38	49.48	-119.59
Spruce Grove	01	36	53.53	-113.92
St. Thomas	08	36	42.77	-81.18
Prince Albert	11	35	53.2	-105.77
Joliette	10	35	46.02	-73.42
Mascouche	10	35	45.75	-73.6
Mirabel	10	35	45.65	-74.08
Victoriaville	10	34	46.05	-71.97
Brant	08	34	43.13	-80.35
Campbell River	02	33	50.02	-125.24
Mission	02	33	49.13	-122.3
Ancaster	08	33	43.22	-79.99
Leamington	08	33	42.05	-82.6
Courtenay	02	33	49.69	-124.99
North Cowichan	02	32	48.84	-123.69
Moose Jaw	11	32	50.4	-105.53
Lloydminster	01	31	53.27	-110.02
Côte-Saint-Luc	10	31	45.47	-73.67
Saint-Georges	10	31	46.11	-70.67
Orangeville	08	31	43.92	-80.1
Stratford	08	30	43.37	-80.95
Orillia	08	30	44.61	-79.42
Pointe-Claire	10	30	45.45	-73.82
Baie-Comeau	10	30	49.22	-68.15
Alma	10	30	48.55	-71.65
Sainte-Julie	10	29	45.58	-73.33
West Kelowna	02	29	49.86	-119.58
Port Moody	02	28	49.28	-122.82
Boisbriand	10	26	45.62	-73.83
Brandon	03	26	49.85	-99.95
Vaudreuil-Dorion	10	26	45.4	-74.03
Thetford-Mines	10	26	46.09	-71.31
Walnut Grove	02	26	49.16	-122.64
Val-d'Or	10	26	48.1	-77.8
Prince Edward	08	25	44	-77.25
Sainte-Thérèse	10	25	45.64	-73.83
Fallingbrook	09	25	45.48	-75.48
Airdrie	01	25	51.3	-114.04
Mount Pearl	05	25	47.52	-52.78
Saint-Bruno-de-Montarville	10	24	45.53	-73.35
Midland	08	24	44.75	-79.88
East Gwillimbury	08	24	44.1	-79.44
Saint-Constant	10	24	45.37	-73.57
Brockville	08	24	44.59	-75.69
Langley	02	24	49.1	-122.66
Rouyn-Noranda	10	24	48.24	-79.02
Whitehorse	12	23	60.72	-135.05
Owen Sound	08	23	44.57	-80.94
Chambly	10	23	45.45	-73.28
Sept-Îles	10	23	50.2	-66.38
Langford	02	22	48.45	-123.5
Duncan	02	22	48.78	-123.7
La Prairie	10	22	45.42	-73.5
Tsawwassen	02	22	49.02	-123.08
Lower Sackville	07	21	44.78	-63.68
Varennes	10	21	45.68	-73.43
Clarence-Rockland	08	21	45.55	-75.29
Port Alberni	02	21	49.24	-124.8
Truro	07	21	45.37	-63.27
Westmount	10	20	45.48	-73.6
Kirkland	10	20	45.45	-73.87
Lindsay	08	20	44.35	-78.73
Glace Bay	07	20	46.2	-59.96
Huntsville	08	20	45.33	-79.22
Terrace	02	19	54.52	-128.6
North Battleford	11	19	52.78	-108.3
Beaconsfield	10	19	45.43	-73.87
Mont-Royal	10	19	45.52	-73.65
Beloeil	10	19	45.57	-73.21
Alliston	08	19	44.15	-79.87
Corner Brook	05	19	48.95	-57.95
New Glasgow	07	19	45.58	-62.65
Cranbrook	02	19	49.5	-115.77
Port Colborne	08	19	42.9	-79.23
Rivière-du-Loup	10	19	47.83	-69.54
Dieppe	04	19	46.08	-64.69
Thorold	08	18	43.12	-79.2
Miramichi	04	18	47.03	-65.5
Cobourg	08	18	43.96	-78.17
Dorval	10	18	45.45	-73.75
Oak Bay	02	18	48.45	-123.3
Amos	10	18	48.57	-78.12
Squamish	02	18	49.7	-123.16
Valley East	08	17	46.67	-81
Pitt Meadows	02	17	49.22	-122.69
Deux-Montagnes	10	17	45.53	-73.9
Fort St. John	02	17	56.25	-120.85
Les Coteaux	10	17	45.28	-74.23
Saint-Augustin-de-Desmaures	10	17	46.74	-71.45
Conception Bay South	05	17	47.5	-53
Saint-Lazare	10	17	45.4	-74.13
Vanier	08	17	45.44	-75.66
Sainte-Catherine	10	17	45.4	-73.58
Buckingham	10	17	45.59	-75.42
Edmundston	04	17	47.37	-68.33
L'Ancienne-Lorette	10	17	46.79	-71.35
Cochrane	01	16	51.18	-114.47
Lutes Mountain	04	16	46.14	-64.91
Sainte-Catherine	10	16	46.32	-72.57
Rayside-Balfour	08	16	46.61	-81.21
Petawawa	08	16	45.89	-77.28
Fort Erie	08	16	42.9	-78.93
Candiac	10	16	45.38	-73.52
L'Assomption	10	16	45.82	-73.43
Yellowknife	13	16	62.45	-114.37
Collingwood	08	16	44.48	-80.22
Mont-Saint-Hilaire	10	16	45.57	-73.19
Camrose	01	16	53.02	-112.84
Yorkton	11	16	51.22	-102.47
Saint-Basile-le-Grand	10	16	45.53	-73.28
Leduc	01	16	53.27	-113.55
Pembroke	08	16	45.82	-77.12
Magog	10	16	45.27	-72.15
Greater Napanee	08	15	44.25	-76.95
Kenora	08	15	49.77	-94.49
le Plateau	10	15	45.44	-75.78
Iqaluit	14	6	63.75	-68.52
=CC
West Island		0	-12.16	96.82	C
=CD
Kinshasa		7786	-4.33	15.31	C	کنشاسا|كينشاسا|Киншаса
Lubumbashi		1374	-11.66	27.48
Mbuji-Mayi		875	-6.14	23.59
Kisangani		539	0.52	25.19
Masina		485	-4.38	15.39
Kananga		464	-5.9	22.42
Likasi		422	-10.98	26.74
Kolwezi		418	-10.71	25.47
Tshikapa		267	-6.42	20.8
Beni		232	0.49	29.47
Bukavu		225	-2.49	28.84
Mwene-Ditu		189	-7.01	23.45
Kikwit		187	-5.04	18.82
Mbandaka		184	0.05	18.26
Matadi		180	-5.84	13.46
Uvira		170	-3.4	29.14
Boma		163	-5.85	13.05
Butembo		155	0.14	29.29
Gandajika		154	-6.75	23.95
Kalemie		147	-5.95	29.19
Goma		144	-1.67	29.23		گوما|غوما
Kindu		136	-2.94	25.92
Isiro		127	2.77	27.62
Bandundu		118	-3.32	17.38
Gemena		118	3.26	19.77
Ilebo		107	-4.33	20.59
Bunia		97	1.56	30.25
Bumba		96	2.19	22.47
Mbanza-Ngungu		86	-5.26	14.86
Kamina		74	-8.74	25
Lisala		70	2.15	21.52
Lodja		68	-3.52	23.6
Kipushi		62	-11.76	27.25
Kabinda		59	-6.14	24.48
Kasongo		55	-4.43	26.67
Mweka		51	-4.85	21.56
Gbadolite		50	4.28	21
Buta		50	2.79	24.73
Moanda		50	-5.93	12.37
Bulungu		48	-4.54	18.6
Basoko		44	1.24	23.62
Lubao		43	-5.39	25.75
Lusambo		41	-4.98	23.44
Nioki		41	-2.72	17.69
Inongo		40	-1.93	18.29
Tshela		39	-5	12.95
Bukama		39	-9.2	25.85
Mangai		37	-4.02	19.53
Kabare		37	-2.5	28.79
Kampene		37	-3.6	26.67
Kambove		37	-10.87	26.6
Yangambi		36	0.77	24.44
Luebo		35	-5.35	21.42
Aketi		35	2.74	23.78
Mushie		33	-3.02	16.92
Boende		32	-0.28	20.88
Kongolo		32	-5.39	27
Kabalo		30	-6.05	26.91
Businga		29	3.34	20.89
Kasangulu		28	-4.58	15.17
Bolobo		28	-2.16	16.23
Libenge		27	3.65	18.64
Watsa		25	3.04	29.54
Demba		22	-5.5	22.27
Kasongo-Lunda		20	-6.48	16.82
Bondo		18	3.81	23.69
Wamba		17	2.15	27.99
Sake		17	-1.57	29.04
Lukolela		15	-1.06	17.18
=CF
Bangui		542	4.36	18.55	C	بنگوئی|بانغي
Bimbo		130	4.26	18.42
Mbaïki		67	3.87	17.99
Berbérati		62	4.26	15.79
Kaga Bandoro		57	6.99	19.19
Bozoum		40	6.32	16.38
Carnot		38	4.94	15.88
Sibut		34	5.72	19.07
Bambari		33	5.77	20.68
Bria		29	6.54	21.99
Bouar		29	5.93	15.6
Bossangoa		27	6.49	17.46
Nola		27	3.52	16.05
Bangassou		24	4.74	22.82
Damara		20	4.96	18.7
Mobaye		19	4.32	21.18
Paoua		18	7.24	16.44
Boda		17	4.32	17.47
Ippy		17	6.27	21.22
Batangafo		15	7.3	18.28
Obo		13	5.4	26.49
Ndélé		12	8.41	20.65
Birao		10	10.28	22.79
=CG
Brazzaville		1285	-4.27	15.28	C	برازاویل
Pointe-Noire		659	-4.78	11.86
Dolisie		104	-4.2	12.67
Kayes		59	-4.2	13.29
Owando		24	-0.48	15.9
Ouésso		24	1.61	16.05
Loandjili		23	-4.76	11.86
Madingou		23	-4.15	13.55
Gamboma		21	-1.88	15.86
Impfondo		21	1.62	18.06
Sibiti		19	-3.68	13.35
Mossendjo		18	-2.95	12.7
Kinkala		14	-4.36	14.76
Djambala		10	-2.54	14.75
Ewo		5	-0.87	14.82
Loango		0	-4.65	11.81
=CH
Zurich		342	47.37	8.55		Zürich|Zurigo|زیورخ|زوریخ|زيورخ|Цюрих
Geneva		184	46.2	6.15		Genève|Genf|Ginebra|Ginevra|جنیوا|ژنو|جنيف|جینوا|Женева
Basel		164	47.56	7.57		Bâle|Basle|Basilea|باسل
Bern		122	46.95	7.45	C	Berne|Berna|برن|بيرن|Берн
Lausanne		117	46.52	6.63		Losanna|لوزان
Winterthur		92	47.51	8.72
Sankt Gallen		71	47.42	9.37
Lugano		63	46.01	8.96		لوگانو
Luzern		57	47.05	8.31
Biel/Bienne		49	47.14	7.25
Thun		42	46.75	7.62
Köniz		37	46.92	7.41
La Chaux-de-Fonds		37	47.1	6.83
Rapperswil		35	47.23	8.82
Schaffhausen		34	47.7	8.63
Fribourg		33	46.8	7.15
Chur		32	46.85	9.53
Neuchâtel		31	46.99	6.93
Vernier		30	46.22	6.08
Sitten		28	46.23	7.36
Emmen		27	47.08	8.27
Kriens		25	47.03	8.29
Yverdon-les-Bains		24	46.78	6.64
Zug		23	47.17	8.52
Uster		23	47.35	8.72
Montreux		23	46.43	6.91
Frauenfeld		22	47.56	8.9
Dietikon		21	47.4	8.4
Baar		21	47.2	8.53
Riehen		20	47.58	7.65
Dübendorf		20	47.4	8.62
Meyrin		20	46.23	6.08
Carouge		19	46.18	6.14
Wettingen		18	47.47	8.32
Allschwil		18	47.55	7.54
Renens		18	46.54	6.59
Jona		18	47.23	8.84
Kreuzlingen		18	47.65	9.18
Onex		17	46.18	6.1
Gossau		17	47.42	9.25
Muttenz		17	47.52	7.65
Wil		17	47.46	9.05
Nyon		17	46.38	6.24
Bellinzona		17	46.19	9.02
Olten		16	47.35	7.9
Kloten		16	47.45	8.58
Pully		16	46.51	6.66
Stadt Winterthur (Kreis 1)		16	47.49	8.72
Littau		16	47.05	8.26
Baden		16	47.47	8.31
Horgen		16	47.26	8.6
Grenchen		16	47.19	7.4
Vevey		16	46.46	6.84
Sierre		16	46.29	7.54
Aarau		16	47.39	8.04
Herisau		15	47.39	9.28
Seen (Kreis 3)		15	47.48	8.77
Adliswil		15	47.31	8.52
Steffisburg		15	46.78	7.63
Monthey		15	46.25	6.95
Solothurn		15	47.21	7.54
Schwyz		14	47.02	8.65
Liestal		13	47.48	7.73
Delémont		11	47.36	7.34
Davos		11	46.8	9.84		ڈیووس|داووس|دافوس|Давос
Sarnen		9	46.9	8.25
Altdorf		9	46.88	8.64
Stans		7	46.96	8.37
Glarus		6	47.04	9.07
Appenzell		6	47.33	9.41
=CI
Abidjan		3677	5.35	-4		ابیجان|أبيدجان|Абиджан
Abobo		900	5.42	-4.02
Bouaké		567	7.69	-5.03
Daloa		216	6.88	-6.45
San-Pédro		197	4.75	-6.64
Yamoussoukro		195	6.82	-5.28	C
Korhogo		167	9.46	-5.63
Man		139	7.41	-7.55
Divo		128	5.84	-5.36
Gagnoa		123	6.13	-5.95
Abengourou		104	6.73	-3.5
Anyama		101	5.49	-4.05
Agboville		82	5.93	-4.21
Grand-Bassam		74	5.21	-3.74
Dabou		70	5.33	-4.38
Dimbokro		67	6.65	-4.71
Ferkessédougou		62	9.59	-5.19
Adzopé		62	6.11	-3.86
Bouaflé		61	6.99	-5.74
Sinfra		60	6.62	-5.91
Katiola		60	8.14	-5.1
Bondoukou		58	8.04	-2.8
Danané		54	7.26	-8.15
Oumé		52	6.38	-5.42
Séguéla		51	7.96	-6.67
Bingerville		51	5.36	-3.89
Issia		50	6.49	-6.59
Odienné		50	9.51	-7.56
Duekoué		47	6.74	-7.35
Agnibilékrou		43	7.13	-3.2
Daoukro		40	7.06	-3.96
Tengréla		39	10.48	-6.41
Guiglo		39	6.54	-7.49
Toumodi		39	6.56	-5.02
Boundiali		39	9.52	-6.49
Lakota		38	5.85	-5.68
Aboisso		38	5.47	-3.21
Arrah		37	6.67	-3.97
Bonoua		37	5.27	-3.6
Akoupé		36	6.38	-3.89
Tiassalé		35	5.9	-4.82
Zuénoula		34	7.43	-6.05
Bongouanou		34	6.65	-4.2
Vavoua		31	7.38	-6.48
Affery		30	6.32	-3.95
Touba		28	8.28	-7.68
Bouna		24	9.27	-3
Sassandra		23	4.95	-6.09
Béoumi		23	7.67	-5.58
Biankouma		23	7.74	-7.61
Tanda		20	7.8	-3.17
Mankono		19	8.06	-6.19
Bangolo		18	7.01	-7.49
Tabou		17	4.42	-7.35
Adiaké		17	5.29	-3.3
Sakassou		15	7.45	-5.29
=CK
Avarua		13	-21.21	-159.78	C
=CL
Santiago		4837	-33.46	-70.65	C	Santiago de Chile|Santiago du Chili|سینٹیاگو|سانتیاگو|سانتياغو|Сантьяго
Puente Alto		510	-33.61	-70.58
Antofagasta		310	-23.65	-70.4
Viña del Mar		295	-33.02	-71.55
Valparaíso		282	-33.04	-71.63
Talcahuano		253	-36.72	-73.12
San Bernardo		250	-33.59	-70.7
Temuco		238	-38.74	-72.6
Iquique		227	-20.21	-70.15
Concepción		215	-36.83	-73.05
Rancagua		213	-34.17	-70.74
La Pintana		201	-33.58	-70.63
Talca		197	-35.43	-71.66
Arica		186	-18.47	-70.3
Coquimbo		161	-29.95	-71.34
Puerto Montt		160	-41.47	-72.94
La Serena		155	-29.9	-71.25
Chillán		150	-36.61	-72.1
Calama		143	-22.46	-68.92
Osorno		136	-40.57	-73.13
Valdivia		133	-39.81	-73.25
Quilpué		130	-33.05	-71.44
Copiapó		129	-27.37	-70.33
Los Ángeles		125	-37.47	-72.35
Punta Arenas		117	-53.15	-70.91
Lo Prado		104	-33.44	-70.73
Curicó		102	-34.98	-71.24
Villa Alemana		97	-33.04	-71.37
Coronel		93	-37.03	-73.14
San Antonio		86	-33.59	-71.61
Chiguayante		83	-36.93	-73.03
Ovalle		77	-30.6	-71.2
Linares		70	-35.85	-71.59
Quillota		68	-32.88	-71.25
Peñaflor		65	-33.61	-70.88
Melipilla		63	-33.69	-71.22
San Felipe		59	-32.75	-70.73
Los Andes		57	-32.83	-70.6
Buin		55	-33.73	-70.74
Talagante		52	-33.66	-70.93
Lota		50	-37.09	-73.16
Hacienda La Calera		49	-32.78	-71.22
Tomé		47	-36.62	-72.96
Penco		46	-36.74	-73
Coyhaique		46	-45.58	-72.07
Vallenar		45	-28.58	-70.76
Angol		45	-37.8	-72.72
Rengo		38	-34.41	-70.86
Constitución		38	-35.33	-72.41
Limache		36	-33.02	-71.27
Santa Cruz		33	-34.64	-71.37
Paine		33	-33.81	-70.74
Villarrica		32	-39.29	-72.23
San Carlos		32	-36.42	-71.96
Cauquenes		31	-35.97	-72.32
Curanilahue		31	-37.48	-73.34
Las Animas		30	-39.81	-73.22
Castro		30	-42.47	-73.77
San Vicente de Tagua Tagua		30	-34.44	-71.08
Lampa		29	-33.29	-70.88
Molina		29	-35.11	-71.28
Ancud		28	-41.87	-73.82
Machalí		28	-34.18	-70.65
Pucón		27	-39.28	-71.95
Parral		27	-36.14	-71.83
La Unión		26	-40.29	-73.08
Puerto Varas		25	-41.32	-72.99
La Ligua		25	-32.45	-71.23
Arauco		25	-37.25	-73.32
Victoria		25	-38.23	-72.33
Tocopilla		24	-22.09	-70.2
Graneros		23	-34.07	-70.73
El Monte		23	-33.68	-70.98
Illapel		23	-31.63	-71.17
San Vicente		23	-34.43	-71.08
San Javier		22	-35.6	-71.73
Lebu		22	-37.61	-73.65
Mulchén		22	-37.72	-72.24
Quellón		22	-43.12	-73.62
Lautaro		22	-38.53	-72.44
Nacimiento		21	-37.5	-72.67
Cañete		20	-37.8	-73.4
Puerto Natales		20	-51.73	-72.51
Nueva Imperial		19	-38.74	-72.95
Cabrero		18	-37.03	-72.4
Diego de Almagro		18	-26.37	-70.05
Chicureo Abajo		18	-33.28	-70.65
Chimbarongo		17	-34.71	-71.04
Puerto Aysén		17	-45.4	-72.69
Cartagena		17	-33.55	-71.61
Llaillay		17	-32.84	-70.96
Laja		17	-37.28	-72.71
Collipulli		16	-37.95	-72.43
Panguipulli		16	-39.64	-72.33
Loncoche		16	-39.37	-72.63
Río Bueno		15	-40.33	-72.96
=CM
Douala		1338	4.05	9.7
Yaoundé		1299	3.87	11.52	C	یاؤنڈے|ياوندي
Garoua		437	9.3	13.4
Kousséri		436	12.08	15.03
Bamenda		394	5.96	10.15
Maroua		320	10.59	14.32
Bafoussam		291	5.48	10.42
Mokolo		275	10.74	13.8
Ngaoundéré		231	7.33	13.58
Bertoua		218	4.58	13.68
Edéa		203	3.8	10.13
Loum		177	4.72	9.74
Kumba		144	4.64	9.45
Nkongsamba		117	4.95	9.94
Mbouda		111	5.63	10.25
Dschang		96	5.44	10.05
Foumban		93	5.73	10.9
Ébolowa		88	2.9	11.15
Guider		85	9.93	13.95
Foumbot		84	5.51	10.63
Bafang		81	5.16	10.18
Yagoua		80	10.34	15.23
Mbalmayo		80	3.52	11.5
Meïganga		80	6.52	14.3
Bali		73	5.89	10.01
Limbe		72	4.02	9.21
Bafia		69	4.75	11.23
Wum		69	6.38	10.07
Bangangté		65	5.14	10.53
Tiko		56	4.08	9.36
Kribi		55	2.94	9.91
Mora		55	11.05	14.14
Sangmélima		54	2.93	11.98
Kumbo		54	6.2	10.67
Nkoteng		50	4.52	12.03
Mutengene		47	4.09	9.31
Buea		47	4.15	9.24
Garoua Boulaï		47	5.88	14.55
Batouri		44	4.43	14.37
Fundong		44	6.25	10.27
Fontem		43	5.47	9.88
Mbanga		43	4.5	9.57
Banyo		41	6.75	11.82
Manjo		38	4.84	9.82
Melong		37	5.12	9.96
Tibati		36	6.47	12.63
Muyuka		31	4.29	9.41
Obala		30	4.17	11.53
Nanga Eboko		30	4.68	12.37
Penja		28	4.64	9.68
Mbandjok		27	4.45	11.9
Kaélé		25	10.11	14.45
Bamusso		25	4.46	8.9
Lagdo		25	9.06	13.67
Tcholliré		23	8.4	14.17
Bélabo		23	4.93	13.3
Lolodorf		22	3.23	10.73
Eséka		22	3.65	10.77
Mamfe		19	5.75	9.31
Dizangué		19	3.77	9.98
Akonolinga		17	3.77	12.25
Bogo		17	10.73	14.61
Tonga		16	4.97	10.7
=CN
Shanghai		22315	31.22	121.46		Schanghai|شنگھائی|شانگهای|شنغهاي|شانغهاي|Шанхай
Beijing		11717	39.91	116.4	C	Peking|Pékin|Pekín|Pechino|Pequim|Pekin|بیجنگ|پکن|بكين|بيجين|Пекин
Tianjin		11090	39.14	117.18		Tientsin|تیانجن
Guangzhou		11071	23.12	113.25		Canton|گوانگژو|Гуанчжоу
Shenzhen		10358	22.55	114.07		شینزین|شنزن|Шэньчжэнь
Wuhan		9785	30.58	114.27		ووہان|ووهان|Ухань
Dongguan		8000	23.02	113.75
Chongqing		7458	29.56	106.55		Chungking
Chengdu		7416	30.67	104.07
Nanjing		7165	32.06	118.78		Nanking|نانجنگ
Nanchong		7150	30.8	106.08
Xi’an		6501	34.26	108.93
Shenyang		6256	41.79	123.43
Hangzhou		6242	30.29	120.16
Harbin		5879	45.75	126.65
Tai’an		5499	36.19	117.12
Suzhou		5346	31.3	120.6
Shantou		5329	23.37	116.71
Jinan		4336	36.67	117
Zhengzhou		4254	34.76	113.65
Changchun		4193	43.88	125.32
Dalian		4088	38.91	121.6
Kunming		3855	25.04	102.72
Qingdao		3719	36.06	120.38
Foshan		3600	23.03	113.13
Puyang		3590	29.46	119.89
Wuxi		3544	31.57	120.29
Xiamen		3531	24.48	118.08
Tianshui		3500	34.58	105.74
Ningbo		3492	29.88	121.55
Shiyan		3460	32.65	110.78
Taiyuan		3427	37.87	112.56
Tangshan		3372	39.63	118.18
Hefei		3310	31.86	117.28
Zibo		3129	36.79	118.06
Zhongshan		3121	21.32	110.57
Changsha		3094	28.2	112.97
Urumqi		3029	43.8	87.6		Ürümqi|ارمچی|ارومچی|أورومتشي|Урумчи
Shijiazhuang		2835	38.04	114.48
Lanzhou		2628	36.06	103.84
Yunfu		2613	22.93	112.04
Nanchang		2358	28.68	115.85
Dadonghai		2000	18.22	109.51
Ordos		1941	39.61	109.78
Jilin		1882	43.85	126.56
Bayan Nur		1760	40.74	107.39
Kunshan		1600	31.38	120.95
Xinyang		1591	32.12	114.07
Fushun		1401	41.89	123.94
Luoyang		1391	34.68	112.45
Guankou		1380	28.16	113.63
Handan		1358	36.6	114.47
Baotou		1302	40.58	110.02
Xuchang		1266	34.03	113.86
Yueyang		1200	29.37	113.09
Anshan		1199	41.12	122.99
Tongshan		1199	34.18	117.16
Fuzhou		1180	26.06	119.31
Guiyang		1172	26.58	106.72
Lijiang		1138	26.87	100.22
Datong		1053	40.09	113.29
Changshu City		1048	31.65	120.74
Xianyang		1034	34.34	108.7
Huainan		1028	32.63	117
Jieyang		1002	23.54	116.37
Zhu Cheng City		1000	36	119.4
Baoding		996	38.85	115.49
Benxi		988	41.29	123.77
Changzhou		949	31.77	119.95
Huaibei		903	33.97	116.79
Kaifeng		900	34.8	114.31
Pingdingshan		890	33.74	113.3
Qiqihar		882	47.34	123.96
Wenzhou		866	28	120.67
Nanning		804	22.82	108.32
Anyang		781	36.1	114.38
Hohhot		774	40.81	111.65
Shangyu		770	30.02	120.87
Xining		768	36.63	101.76
Qinhuangdao		760	39.93	119.59
Hengyang		760	26.89	112.62
Xinxiang		744	35.19	113.8
Hegang		743	47.35	130.3
Langfang		720	39.51	116.69
Zhumadian		720	32.98	114.03
Yantai		719	37.48	121.44
Zhuzhou		709	27.83	113.15
Changzhi		700	35.21	111.74
Zhangjiakou		693	40.81	114.88
Zigong		690	29.34	104.78
Fuxin		689	42.02	121.66
Huangshi		688	30.25	115.05
Liaoyang		688	41.27	123.17
Xiangtan		674	27.85	112.9
Puyang Chengguanzhen		666	35.71	115.01
Nantong		666	32.03	120.87
Mudanjiang		666	44.58	129.6
Guilin		649	25.28	110.29
Zhanjiang		638	21.28	110.34
Zhenjiang		633	32.21	119.46
Dandong		632	40.13	124.39
Shaoguan		629	24.8	113.58
Yancheng		628	33.36	120.16
Panshan		625	41.19	122.05
Haikou		616	20.05	110.34
Taizhou		612	32.49	119.91
Xingtai		612	37.06	114.49
Jinzhou		604	41.11	121.14
Shuangyashan		600	46.64	131.15
Luancheng		597	37.88	114.65
Yingkou		591	40.66	122.23
Zhangzhou		590	24.51	117.66
Bengbu		577	32.94	117.36
Shihezi		573	44.3	86.04
Siping		556	43.16	124.38
Huai'an		555	33.59	119.02
Jiamusi		550	46.8	130.32
Neijiang		547	29.58	105.06
Yangzhou		540	32.4	119.44
Guli		536	28.88	120.03
Tanggu		535	39.02	117.65
Jiangmen		532	22.58	113.08
Cangzhou		528	38.32	116.87
Changde		518	29.03	111.7
Jiaozuo		518	35.24	113.23
Tonghua		510	41.72	125.93
Wuhu		508	31.34	118.37
Zhuhai		501	22.28	113.57
Shashi		499	30.31	112.24
Wuwei		493	37.93	102.63
Jianshui		490	24.28	101.22
Qionghai		480	19.24	110.46
Yichang		477	30.71	111.28
Yinchuan		475	38.47	106.27
Zunyi		466	27.69	106.91
Jiaxing		466	30.75	120.75
Liaoyuan		465	42.9	125.14
Xiangyang		463	32.04	112.14
Dadukou		462	26.55	101.71
Hengshui		456	37.73	115.7
Jining		450	35.41	116.58
Wenshan City		450	23.36	104.25
Chengde		449	40.95	117.96
Bei’an		436	48.27	126.6
Luqiao		428	28.58	121.37
Chaozhou		425	23.65	116.62
Shaoxing		421	30	120.58
Luohe		417	33.56	114.04
Yangquan		413	37.86	113.56
Chaoyang		410	41.57	120.46
Jixi		404	45.3	130.96
Yangjiang		400	21.86	111.96
Weifang		395	36.71	119.1
Xinpu		392	34.6	119.16
Dezhou		380	37.45	116.31
Zhoukou		377	33.63	114.63
Putian		377	25.44	119.01
Zhangjiakou Shi Xuanhua Qu		373	40.61	115.04
Pingxiang		372	27.62	113.85
Fenghuang		370	27.94	109.6
Zhaoqing		362	23.05	112.46
Huocheng		360	44.05	80.87
Anqing		359	30.51	117.05
Anshun		352	26.25	105.93
Chifeng		347	42.27	118.96
Taihecun		345	45.76	130.85
Shiqi		342	22.52	113.39
Aksu		340	41.18	80.28
Tieling		334	42.29	123.84
Jincheng		333	35.5	112.83
Yanji		327	42.91	129.51
Suizhou		324	31.71	113.36
Shangrao		319	28.45	117.94
Baicheng		317	45.61	122.82
Lianshan		313	40.76	120.85
Wusong		313	30.95	117.78
Jingdezhen		311	29.29	117.21
Shengli		306	37.46	118.49
Xinyuan		300	43.43	83.25
Yangshuo		300	24.78	110.49
Xiuying		290	20	110.29
Beihai		290	21.48	109.1
Huizhou		289	23.11	114.42
Chuzhou		281	32.32	118.3
Kashgar		275	39.47	75.99		کاشغر|كاشغر
Linyi		271	35.06	118.34
Chengzhong		266	30.94	113.55
Wuzhou		266	23.48	111.32
Hulan Ergi		265	47.2	123.63
Mianyang		264	31.47	104.68
Tongliao		261	43.61	122.27
Aral		260	40.54	81.27
Karamay		260	45.58	84.89
Jiujiang		259	29.7	116
Jining		259	41.03	113.11
Turpan		255	42.95	89.18
Heze		255	35.24	115.47
Laohekou		253	32.39	111.67
Suihua		252	46.64	127
Liupanshui		252	26.59	104.83
Nanyang		252	32.99	112.53
Wafangdian		251	39.62	122.01
Rizhao		246	35.43	119.46
Ji’an		245	27.12	114.98
Hebi		245	35.9	114.19
Huayin		242	34.57	110.07
Yibin		242	28.76	104.64
Xiantao		239	30.37	113.44
Yuci		236	37.68	112.73
Linfen		233	36.09	111.52
Liaocheng		227	36.46	115.98
Huanggang		226	23.68	117
Jingling		225	30.65	113.1
Tongchuanshi		224	35.07	109.08
Xintai		222	35.9	117.75
Wuxue		221	29.85	115.55
Wuhai		218	39.68	106.82
Jinzhou		215	39.1	121.72
Guangyuan		213	32.44	105.82
Hailar		211	49.2	119.7
Daliang		210	22.84	113.25
Sanming		209	26.25	117.62
Hangu		208	39.25	117.79
Suzhou		205	33.64	116.98
Gaoping		204	30.78	106.1
Daqing		203	46.58	125
Yiyang		203	28.59	112.33
Linxia Chengguanzhen		202	35.6	103.21
Yuncheng		202	35.02	110.99
Changji		199	44.01	87.3
Kaiyuan		198	23.7	103.3
Mentougou		198	39.94	116.09
Xinhui		195	22.46	113.05
Ezhou		194	30.4	114.83
Humen		192	22.82	113.67
Haicheng		192	40.85	122.75
Zoucheng		191	35.4	116.97
Wanxian		189	30.82	108.37
Donghai		189	22.95	115.64
Baiyin		189	36.55	104.17
Laizhou		188	37.18	119.94
Zaoyang		185	32.13	112.75
Quanzhou		184	24.91	118.59
Baishan		184	41.94	126.42
Zaozhuang		184	34.86	117.55
Anda		181	46.4	125.31
Shangqiu		181	34.45	115.65
Xianning		179	29.84	114.32
Korla		179	41.76	86.15
Qianjiang		179	30.42	112.89
Chenzhou		179	25.8	113.03
Jingzhou		178	30.35	112.19
Zhenzhou		176	32.28	119.17
Xindi		176	29.82	113.47
Jiutai		175	44.15	125.83
Bozhou		174	33.88	115.77
Licheng		173	23.3	113.82
Weinan		172	34.5	109.51
Nanping		172	26.64	118.17
Dongling		171	41.81	123.58
Fuyang		170	32.9	115.82
Laiyang		170	36.98	120.71
Jingmen		168	31.03	112.2
Fuling		167	29.71	107.4
Gaozhou		166	21.94	110.85
Ulanhot		166	46.08	122.08
Shanwei		166	22.78	115.35
Jiaozhou		165	36.28	120
Fendou		165	45.21	130.9
Tongzhou		163	39.9	116.66
Anbu		163	23.45	116.68
Xiaogan		160	30.93	113.92
Qapqal		160	43.8	81.09
Zhicheng		159	30.3	111.5
Huzhou		158	30.87	120.09
Nanpiao		157	41.1	120.75
Yichun		156	47.72	128.88
Lianghu		155	29.99	120.9
Beipiao		155	41.79	120.78
Guangshui		155	31.62	114
Leshan		154	29.56	103.76
Zhaodong		154	46.07	125.98
Xinzhou		154	38.41	112.73
Sanshui		154	23.15	112.89
Boshan		154	36.48	117.83
Yangchun		154	22.17	111.78
Linhai		153	28.86	121.14
Dingzhou		153	38.51	115
Weihai		153	37.51	122.11
Chenghua		152	23.46	116.77
Deyang		152	31.13	104.38
Yichun		152	27.83	114.4
Longfeng		152	46.53	125.1
Qingyuan		151	23.7	113.03
Gaomi		151	36.38	119.75
Loudi		151	27.73	111.99
Huangyan		150	28.65	121.27
Dunhua		149	43.37	128.24
Yulin		148	22.63	110.15
Chizhou		148	30.66	117.48
Sujiatun		148	41.66	123.34
Honggang		148	46.4	124.88
Qujing		146	25.48	103.78
Hanzhong		146	33.08	107.02
Xinji		146	37.9	115.2
Taishan		145	22.25	112.78
Sanya		145	18.24	109.5
Acheng		145	45.55	126.98
Jinchang		144	38.5	102.19
Meizhou		144	24.29	116.12
Jinhua		142	29.11	119.64
Jieshou		142	33.26	115.36
Gongzhuling		141	43.5	124.82
Shanhaiguan		140	40	119.75
Altay		139	47.85	88.13
Huadian		139	42.96	126.75
Fuyu		139	45.18	124.82
Chaohu		138	31.6	117.87
Jieshi		137	22.81	115.83
Hami		137	42.83	93.51
Shizuishan		137	39.23	106.77
Gejiu		136	23.36	103.15
Jiagedaqi		136	50.42	124.12
Shiqiao		135	22.95	113.36
Dali		134	25.58	100.21
Puqi		133	29.72	113.88
Ankang		133	32.68	109.02
Zhalantun		132	48.01	122.74
Dawukou		132	39.04	106.4
Majie		132	25.03	102.64
Hepo		131	23.43	115.83
Dazhou		131	31.22	107.5
Shuangcheng		131	45.35	126.28
Dongyang		130	29.27	120.23
Jiazi		130	22.88	116.07
Songjiang		130	31.04	121.21
Shangri-La		130	27.83	99.71
Wuda		130	39.5	106.71
Leiyang		129	26.4	112.86
Xuanzhou		128	30.95	118.76
Huaihua		127	27.56	110
Jiangyou		127	31.77	104.72
Xichang		127	27.9	102.26
Danshui		127	22.8	114.47
Macheng		126	31.18	115.02
Huicheng		126	23.04	116.29
Xiazhen		126	34.8	117.11
Haimen		125	23.19	116.61
Shahecheng		125	36.94	114.51
Suining		125	30.51	105.57
Yushu		125	44.8	126.53
Lecheng		124	25.13	113.35
Laiwu		124	36.19	117.66
Jiupu		124	41.07	122.95
Baoshan		124	46.56	131.42
Luoyang		123	23.16	114.27
Minzhu		123	43.72	127.33
Huangzhou		123	30.45	114.8
Xiulin		122	29.72	112.4
Zhoucun		122	36.82	117.82
Jiayuguan		122	39.81	98.29
Lianhe		121	47.13	129.27
Xilin Hot		121	43.97	116.03
Fengcheng		121	40.45	124.07
Zhaoyuan		120	37.36	120.41
Lhasa		119	29.65	91.1		لہاسا|لهاسا|Лхаса
Puning		118	23.31	116.17
Shunyi		118	40.12	116.65
Longjing		117	42.77	129.42
Qingzhou		117	36.7	118.48
Dasha		116	23.11	113.44
Yakeshi		116	49.28	120.73
Binzhou		116	37.37	118.02
Lengshuijiang		115	27.69	111.43
Tianfu		115	37.26	122.05
Wenchang		115	19.62	110.75
Mingshui		115	36.72	117.5
Yuyao		114	30.05	121.15
Hotan		114	37.11	79.94
Pingshan		114	22.99	114.71
Songyuan		114	45.13	124.83
Maba		114	24.68	113.6
Guangming		113	45.33	122.78
Haikou		113	24.78	102.58
Shaowu		113	27.34	117.48
Kaiyuan		112	42.53	124.04
Beibei		112	29.83	106.44
Dongtai		111	32.85	120.31
Encheng		111	22.19	112.3
Zhuji		111	29.72	120.24
Qingnian		110	36.84	115.71
Mizhou		110	35.99	119.4
Linshui		110	36.42	114.2
Hailun		110	47.46	126.95
Shilong		110	23.11	113.85
Tieli		110	46.98	128.04
Dongxing		110	45.36	130.79
Heihe		109	50.24	127.49
Zhaotong		109	27.32	103.72
Hulan		109	45.98	126.6
Zhongxiang		109	31.17	112.58
Dehui		109	44.53	125.7
Nehe		108	48.48	124.83
Pingliang		108	35.54	106.69
Jiangyin		108	31.91	120.26
Jalai Nur		108	49.45	117.7
Shaping		108	22.77	112.96
Lianran		107	24.92	102.48
Longjiang		106	47.33	123.18
Buhe		106	30.29	112.23
Xinghua		106	32.94	119.83
Anqiu		106	36.43	119.19
Chengtangcun		105	35.08	117.19
Daxing		105	39.74	116.33
Pulandian		104	39.4	121.97
Wuchuan		104	21.46	110.77
Jishu		104	44.32	126.8
Yuxi		104	24.36	102.54
Qianzhou		102	28.32	109.73
Qinzhou		101	21.97	108.63
Lianjiang		100	21.65	110.28
Linxi		100	39.71	118.45
Kangding		100	30	101.96
Zhangye		100	38.93	100.45
Dongsheng		100	39.82	109.98
Meihekou		99	42.53	125.68
Xingcheng		99	40.62	120.72
Lishui		99	28.46	119.91
Renqiu		99	38.7	116.09
Xinshi		98	31.05	113.14
Xinyi		98	22.37	110.95
Chengzihe		98	45.33	131.07
Xishan		98	27.67	113.5
Hechuan		98	29.99	106.26
Xinyu		97	27.8	114.93
Fangshan		97	39.69	116
Lubu		96	23.17	112.28
Jinsha		96	32.09	121.07
Yicheng		96	31.36	119.82
Ducheng		96	23.24	111.53
Shenjiamen		95	29.96	122.3
Boli		95	45.75	130.57
Xiaoshan		95	30.17	120.26
Enshi		95	30.3	109.48
Wuchang		95	44.91	127.15
Yongchuan		94	29.35	105.89
Ximeicun		94	24.99	118.39
Yishui		94	35.78	118.63
Heyuan		94	23.73	114.68
Baijiantan		94	45.69	85.14
Zhengjiatun		94	43.51	123.51
Dalai		93	45.5	124.3
Changping		93	40.22	116.23
Lianzhou		93	24.78	112.37
Dongcun		92	36.78	121.16
Danjiangkou		92	32.54	111.51
Zhongshu		92	24.52	103.77
Huazhou		92	21.63	110.58
Longquan		92	24.67	102.16
Yatou		92	37.16	122.44
Lingyuan		91	41.24	119.4
Duyun		91	26.27	107.52
Pingdu		91	36.78	119.95
Gaoyou		91	32.79	119.44
Yulinshi		91	38.29	109.74
Hanting		91	36.77	119.21
Baise City		91	23.9	106.61
Tongren		91	27.72	109.19
Xihe		90	31.69	113.47
Duobao		90	30.67	112.69
Sishui		90	35.65	117.28
Gantang		90	27.44	111.97
Huaidian		90	33.43	115.03
Yiwu		90	29.32	120.08
Jinjiang		90	24.82	118.57
Fujin		89	47.26	132.03
Huaicheng		89	23.92	112.18
Lucheng		89	31.23	117.28
Hede		89	33.77	120.26
Lengshuitan		89	26.41	111.6
Wangqing		89	43.32	129.76
Yingchuan		88	34.16	113.46
Hanchuan		88	30.65	113.77
Qiongshan		88	20.01	110.35
Xiangxiang		88	27.73	112.53
Deqing		88	30.54	119.96
Yanjiang		87	30.12	104.65
Mishan		87	45.55	131.88
Nenjiang		87	49.17	125.22
Shizilu		87	35.17	118.83
Zhaogezhuang		87	39.77	118.41
Qamdo		86	31.13	97.18
Nanfeng		86	23.73	111.8
Zhangjiajie		86	29.13	110.48
Helong		86	42.54	129
Hailin		86	44.57	129.39
Nanding		85	36.75	118.06
Guozhen		85	34.37	107.36
Dengzhou		85	37.81	120.76
Qufu		85	35.6	116.99
Laojunmiao		85	39.83	97.73
Zhoushan		84	29.99	122.2
Dazhong		84	33.2	120.46
Jinxiang		84	27.43	120.61
Xiannü		84	32.43	119.56
Lingdong		84	46.57	131.15
Nanzhang Chengguanzhen		84	31.78	111.83
Xucheng		83	20.33	110.17
Hecun		83	36.53	114.11
Ningyang		83	35.76	116.79
Jinshi		83	29.6	111.87
Yuanping		83	38.72	112.76
Pizhou		83	34.31	117.95
Changqing		83	36.56	116.73
Xindian		83	36.8	118.29
Shache		83	38.42	77.24
Yima		83	34.74	111.88
Shangzhi		82	45.21	127.97
Nangong		82	37.36	115.37
Lüshun		82	38.8	121.27
Quzhou		82	28.96	118.87
Shiwan		82	23	113.08
Tangping		82	22.03	111.94
Yudong		81	29.39	106.52
Feicheng		81	35.26	117.97
Shanting		81	35.08	117.46
Zhuanghe		80	39.7	122.99
Loushanguan		80	28.14	106.82
Baoying		80	33.23	119.31
Dashiqiao		80	40.64	122.5
Panshi		80	42.94	126.06
Rikaze		80	29.25	88.88
Taixing		80	32.17	120.01
Tangjiazhuang		79	39.74	118.45
Shouguang		79	36.88	118.74
Yanta		79	36.24	115.67
Zhuangyuan		79	37.31	120.83
Wuyang		79	31.99	116.25
Xiongzhou		79	25.12	114.3
Xinzhou		79	30.87	114.8
Shitanjing		79	39.23	106.34
Tumen		79	42.97	129.84
Youhao		78	47.85	128.84
Pingyi		78	35.5	117.63
Linping		78	30.42	120.3
Linkou		78	45.29	130.26
Bijie		78	27.3	105.29
Huangmei		78	30.19	116.02
Feicheng		78	36.25	116.77
Songling		78	31.19	120.72
Jishui		78	33.73	115.4
Linqu		77	36.52	118.54
Shulan		77	44.42	126.95
Yanzhou		77	35.55	116.83
Jiexiu		77	37.02	111.91
Hunchun		77	42.87	130.36
Huangshan		77	29.71	118.31
Liangxiang		77	39.74	116.13
Fenghua		77	29.66	121.41
Guigang		76	23.1	109.61
Yangliuqing		76	39.14	117
Qingquan		76	30.45	115.26
Lintong		76	34.38	109.21
Laixi		76	36.86	120.53
Yinzhu		76	35.88	119.98
Chaoyang		75	42.66	126.03
Shangmei		75	27.74	111.3
Fuyu		75	47.8	124.46
Huilong		75	31.81	121.66
Beidao		75	34.57	105.89
Yanggu		75	36.11	115.78
Shancheng		74	34.8	116.08
Nanma		74	36.18	118.15
Suixi		74	33.89	116.77
Xinmin		74	41.99	122.83
Gucheng Chengguanzhen		74	32.27	111.63
Xianshuigu		74	38.98	117.38
Yunyang		74	33.45	112.71
Guixi		74	28.29	117.21
Lanxi		74	29.22	119.47
Genhe		74	50.78	121.52
Luocheng		74	29.38	104.03
Juegang		73	32.32	121.19
Shixing		73	24.95	114.07
Dongdu		73	35.85	117.7
Dongkan		73	34	119.83
Jiuquan		73	39.74	98.52
Dingcheng		73	32.13	115.04
Lichuan		73	30.3	108.85
Lanxi		73	46.26	126.28
Miyang		72	24.4	103.44
Beichengqu		72	40.44	113.15
Xinzhi		72	36.5	111.7
Licheng		72	31.43	119.48
Zhoucheng		72	35.91	116.31
Caidian		72	30.58	114.03
Xiuyan		72	40.29	123.27
Lianzhou		71	21.67	109.2
Changtu		71	42.78	124.1
Anlu		71	31.26	113.68
Yilan		71	46.32	129.55
Guiping		71	23.39	110.07
Fu’an		71	27.06	119.65
Kuandian		71	40.73	124.78
Poyang		71	28.99	116.67
Yongfeng		71	27.45	112.17
Gongchangling		71	41.12	123.45
Jimo		71	36.39	120.46
Baiquan		70	47.61	126.08
Jiangyan		70	32.51	120.14
Shiguai		70	40.71	110.29
Fuyang		70	30.05	119.95
Haining		70	30.54	120.69
Mengcheng Chengguanzhen		70	33.27	116.57
Wangkui		70	46.83	126.48
Jiehu		69	35.54	118.45
Linjiang		69	41.81	126.91
Tantou		69	26.03	119.6
Xiaoshi		69	41.3	124.12
Jinjiang		69	19.73	110.01
Heishan		69	41.69	122.11
Binhe		69	32.69	112.83
Pengcheng		68	36.43	114.17
Shima		68	24.45	117.81
Mingguang		68	32.78	117.96
Ninghai		68	29.29	121.42
Kuqa		68	41.72	82.93
Chaihe		68	44.76	129.68
Minggang		68	32.46	114.05
Tangzhai		68	34.43	116.59
Dongfeng		68	42.64	125.51
Zhenlai		68	45.85	123.3
Songjianghe		68	42.19	127.48
Luorong		68	24.41	109.61
Wenling		67	28.38	121.38
Fuqing		67	25.73	119.37
Caohe		67	30.23	115.43
Pingzhuang		67	42.04	119.29
Fengkou		67	30.08	113.33
Liuhe		67	42.24	125.72
Wacheng		67	33.78	114.52
Tailai		67	46.39	123.41
Chengyang		67	35.58	118.83
Sanchazi		67	42.08	126.6
Lianyuan		67	27.69	111.66
Wuxi		66	26.58	111.86
Huinan		66	42.62	126.26
Luoyang		66	24.96	118.68
Bamiantong		66	44.92	130.52
Huanren		66	41.26	125.37
Qionghu		66	28.84	112.37
Huanan		66	46.22	130.53
Zhangjiagang		66	31.86	120.54
Xiaolingwei		66	32.03	118.85
Beidaihehaibin		66	39.82	119.52
Mengyin		66	35.71	117.93
Xiangcheng Chengguanzhen		66	33.85	113.48
Dashitou		66	43.31	128.51
Qingyang		66	37.5	121.26
Babu		66	24.42	111.52
Yebaishou		66	41.4	119.64
Huaiyuan Chengguanzhen		66	32.96	117.17
Xincheng		65	33.63	115.18
Bianzhuang		65	34.85	118.04
Hepingjie		65	42.06	126.92
Ningde		65	26.66	119.52
Fengrun		65	39.83	118.12
Kunyang		65	27.67	120.57
Wanning		65	18.8	110.38
Lincheng		65	19.91	109.69
Salaqi		65	40.54	110.51
Xunchang		65	28.45	104.71
Changli		64	39.7	119.15
Kaihua		64	23.37	104.28
Yunmeng Chengguanzhen		64	31.06	113.77
Qinggang		64	46.68	126.11
Yangcun		64	39.36	117.06
Zhicheng		64	31.01	119.91
Baihe		64	22.13	107.23
Mabai		64	23.01	104.45
Nanlong		63	31.35	106.06
Xiazhuang		63	34.92	118.64
Fuding		63	27.33	120.21
Botou		63	38.07	116.57
Baoqing		63	46.33	132.21
Kaitong		63	44.81	123.08
Pingnan		62	23.54	110.39
Dêqên		62	29.96	90.72
Songyang		62	34.46	113.03
Zhaozhou		62	45.68	125.32
Yucheng		62	34.93	116.47
Shuangyang		62	43.52	125.67
Nianzishan		62	47.52	122.88
Jinghong		62	21.99	100.73
Pingyin		62	36.28	116.45
Binzhou		62	45.75	127.48
Qingshuping		62	27.38	112.02
Hushitai		62	41.94	123.5
Zhaobaoshan		62	29.97	121.69
Huoqiu Chengguanzhen		62	32.35	116.29
Mudu		62	31.26	120.52
Nandu		62	22.85	110.82
Daye		62	30.08	114.95
Yingshang Chengguanzhen		62	32.63	116.27
Pumiao		62	22.76	108.48
Hancheng		62	32.52	112.35
Lishu		62	43.3	124.33
Oroqen Zizhiqi		62	50.57	123.72
Xianju		62	28.85	120.73
Jianguang		61	28.19	115.78
Dongning		61	44.06	131.12
Suicheng		61	33.9	117.93
Tianchang		61	38	114.02
Jijiang		61	29.29	106.25
Xifeng		61	42.74	124.72
Datong		61	32.62	117.06
Yicheng		61	31.7	112.26
Yanliang		61	34.66	109.23
Tahe		61	52.33	124.73
Erdaojiang		61	41.78	126.03
Tianpeng		61	30.99	103.94
Xixiang		61	35.16	112.86
Mujiayingzi		61	42.12	118.78
Langzhong		61	31.55	105.99
Longgang		60	37.65	120.33
Gushu		60	31.56	118.48
Wucheng		60	29.6	118.17
Yuxia		60	34.06	108.63
Runing		60	33	114.35
Zhijiang		60	30.42	111.75
Taozhuang		60	34.85	117.33
Wuzhen		60	30.75	120.49
Zhujiajiao		60	31.11	121.06
Jiangkou		60	25.49	119.2
Laibin		60	23.7	109.27
Pucheng		60	27.92	118.53
Wenshang		59	35.73	116.5
Zhaoyuan		59	45.5	125.13
Mingshui		59	47.18	125.9
Huazhou		59	32.68	112.08
Gannan		59	47.91	123.5
Hongjiang		59	27.11	110
Jian’ou		59	27.04	118.32
Fuli		59	46.72	131.14
Haizhou		59	34.58	119.13
Yigou		59	35.81	114.32
Langtoucun		59	40.04	124.34
Xiaoweizhai		59	26.19	107.51
Mingyue		59	43.11	128.92
Suozhen		59	36.95	118.1
Jidong		59	45.22	131.08
Fenyi		58	27.81	114.67
Chonglong		58	29.78	104.85
Xinglongshan		58	43.96	125.47
Tongchuan		58	31.09	105.09
Hongqiao		58	26.77	112.11
Dingtao		58	35.07	115.57
Juye		58	35.39	116.09
Hancheng		58	35.46	110.43
Santangpu		58	27.41	111.99
Anxiang		58	29.4	112.15
Huangpi		58	30.88	114.38
Shanhecun		58	45.71	128.58
Yantongshan		58	43.29	126.01
Guiren		57	33.67	118.19
Zhongxing		57	33.7	118.68
Langxiang		57	46.95	128.87
Fengxian		57	34.7	116.59
Suileng		57	47.25	127.1
Wenxing		57	28.68	112.88
Baishishan		57	43.58	127.57
Ninghai		57	37.38	121.61
Jinji		57	23.23	110.83
Weining		57	26.85	104.23
Daokou		57	35.56	114.51
Yashan		57	22.2	109.94
Nantai		56	40.92	122.8
Changleng		56	28.7	115.82
Hutang		56	31.53	119.49
Gaogou		56	34.02	119.19
Linghai		56	41.17	121.37
Zijinglu		56	34.76	112.97
Qinnan		56	33.25	119.91
Changling		56	44.27	124
Dalianwan		56	39.03	121.69
Linqiong		56	30.42	103.46
Anjiang		55	27.32	110.1
Xinqing		55	48.29	129.52
Taikang		55	46.86	124.44
Yutan		55	28.26	112.56
Bayan		55	46.08	127.4
Shilin		55	24.82	103.33
Huangnihe		55	43.56	128.02
Lingcheng		55	22.71	110.35
Manzhouli		55	49.6	117.43
Liaozhong		55	41.51	122.72
Nanzhou		54	29.36	112.4
Wulingyuan		53	29.35	110.54
Songling		52	40.29	118.27
Fengxiang		42	47.58	130.82
Gutao		42	37.2	112.18
Guye		41	39.73	118.44
Fuyuan		30	48.36	134.29
Nagqu		30	31.48	92.06
Bojia		25	26.47	111.97
Gantang		24	26.72	109.77
Wuyishan		23	27.76	118.03
Hoxtolgay		22	46.52	86
Zhouzhuang		22	31.12	120.84
Erenhot		16	43.65	111.98
Suifenhe		15	44.4	131.15
=CO
Bogota		7674	4.61	-74.08	C	Bogotá|بوگوٹا|بوگوتا|بوغوتا|Богота
Cali		2393	3.44	-76.52
Medellín		2000	6.25	-75.56
Barranquilla		1380	10.97	-74.78
Cartagena		952	10.4	-75.51
Cúcuta		721	7.89	-72.51
Bucaramanga		572	7.13	-73.12
Pereira		440	4.81	-75.7
Santa Marta		432	11.24	-74.2
Ibagué		422	4.44	-75.23
Bello		393	6.34	-75.56
Pasto		382	1.21	-77.28
Manizales		358	5.07	-75.52
Neiva		353	2.93	-75.28
Soledad		343	10.92	-74.76
Villavicencio		322	4.14	-73.63
Armenia		315	4.53	-75.68
Soacha		314	4.58	-74.22
Valledupar		308	10.46	-73.25
Itagüí		282	6.18	-75.6
Montería		272	8.75	-75.88
Sincelejo		261	9.3	-75.4
Popayán		259	2.44	-76.61
Floridablanca		252	7.06	-73.09
Palmira		248	3.54	-76.3
Buenaventura		240	3.88	-77.03
Barrancabermeja		191	7.07	-73.85
Dosquebradas		180	4.84	-75.67
Tuluá		166	4.08	-76.2
Envigado		163	6.18	-75.59
Cartago		135	4.75	-75.91
Maicao		130	11.38	-72.24
Florencia		130	1.61	-75.61
Girardot City		130	4.3	-74.81
Sogamoso		127	5.71	-72.93
Guadalajara de Buga		118	3.9	-76.3
Tunja		117	5.54	-73.37
Girón		108	7.07	-73.17
Malambo		102	10.86	-74.77
Magangué		100	9.24	-74.75
Facatativá		95	4.81	-74.35
Riohacha		92	11.54	-72.91
Duitama		92	5.82	-73.03
Zipaquirá		91	5.02	-74
Fusagasugá		89	4.34	-74.36
Ciénaga		88	11.01	-74.25
Tumaco		87	1.79	-78.79
Apartadó		86	7.88	-76.63
Piedecuesta		86	6.99	-73.05
Montelíbano		85	7.98	-75.42
Ocaña		84	8.24	-73.36
La Dorada		82	5.45	-74.66
Ipiales		78	0.83	-77.64
Quibdó		75	5.69	-76.66
Aguachica		73	8.31	-73.62
Yumbo		71	3.58	-76.49
Arauca		69	7.08	-70.76
Sabanalarga		69	10.63	-74.92
Chinchiná		69	4.98	-75.6
Caldas		66	6.09	-75.64
Villa del Rosario		65	7.83	-72.47
Chía		65	4.86	-74.06
Rionegro		62	6.16	-75.37
Calarcá		62	4.53	-75.64
Yopal		61	5.34	-72.4
Sahagún		59	8.95	-75.44
Fundación		59	10.52	-74.19
Los Patios		59	7.84	-72.5
San Andrés		58	12.58	-81.71
Caucasia		58	7.99	-75.19
Santa Rosa de Cabal		58	4.87	-75.62
Espinal		56	4.15	-74.88
Turbaco		56	10.33	-75.41
Cereté		56	8.88	-75.79
El Banco		55	9	-73.98
Funza		54	4.72	-74.21
Pitalito		54	1.85	-76.05
Puerto Tejada		54	3.23	-76.42
Pamplona		54	7.38	-72.65
Agustín Codazzi		51	10.04	-73.24
Turbo		51	8.09	-76.73
Madrid		50	4.73	-74.26
Arjona		50	10.25	-75.34
La Estrella		49	6.16	-75.64
Copacabana		49	6.35	-75.51
Plato		49	9.79	-74.78
Chigorodó		48	7.67	-76.68
El Carmen de Bolívar		48	9.72	-75.12
Florida		47	3.32	-76.23
Chiquinquirá		45	5.62	-73.82
Jamundí		45	3.26	-76.53
Pradera		45	3.42	-76.24
Baranoa		44	10.79	-74.92
Piendamo		44	2.64	-76.53
Sevilla		42	4.26	-75.93
El Bagre		41	7.6	-74.81
Santander de Quilichao		41	3.01	-76.48
Acacías		41	3.99	-73.76
Lorica		41	9.24	-75.81
Segovia		40	7.08	-74.7
Corozal		40	9.32	-75.29
El Cerrito		38	3.69	-76.31
Payandé		37	4.3	-75.1
Planeta Rica		37	8.41	-75.59
La Ceja		37	6.03	-75.43
San Marcos		37	8.66	-75.13
Montenegro		36	4.57	-75.75
Villamaría		35	5.05	-75.51
Puerto Berrío		34	6.49	-74.4
La Virginia		34	4.9	-75.88
San Gil		34	6.56	-73.14
Pivijay		33	10.46	-74.62
San Onofre		33	9.74	-75.53
Caicedonia		32	4.33	-75.83
Granada		32	3.55	-73.71
Belalcázar		32	2.65	-75.97
Quimbaya		31	4.62	-75.76
Mompós		31	9.24	-74.43
San Luis de Sincé		31	9.24	-75.15
Puerto Asís		30	0.51	-76.5
Leticia		30	-4.22	-69.94
San Juan Nepomuceno		30	9.95	-75.08
Morales		30	2.75	-76.63
Garzón		29	2.2	-75.63
Tame		29	6.46	-71.74
Zarzal		29	4.39	-76.07
El Charco		29	2.48	-78.11
Líbano		28	4.92	-75.06
Honda		28	5.21	-74.74
Palmar de Varela		28	10.74	-74.75
Aracataca		28	10.59	-74.19
Roldanillo		28	4.41	-76.15
Santiago de Tolú		27	9.52	-75.58
Puerto Boyacá		27	5.98	-74.59
La Tebaida		27	4.45	-75.79
Mosquera		27	4.71	-74.23
San Juan del Cesar		27	10.77	-73
La Mesa		27	5.27	-73.92
Ariguaní		26	10.25	-74
Tierralta		26	8.17	-76.06
Puerto Colombia		26	10.99	-74.95
Melgar		26	4.2	-74.64
Santo Tomás		26	10.76	-74.75
Anaime		26	4.4	-75.44
Anserma		25	5.33	-75.79
Cajicá		25	4.92	-74.03
Sabanagrande		25	10.79	-74.76
Buenaventura		25	3.58	-77
San Carlos		25	8.8	-75.7
Marinilla		24	6.17	-75.34
Cumaribo		24	4.45	-69.8
Candelaria		24	3.41	-76.35
Fonseca		24	10.89	-72.85
La Unión		23	4.53	-76.1
María la Baja		23	9.98	-75.3
Sucre		23	8.81	-74.72
Sibaté		23	4.49	-74.26
San Sebastián de Mariquita		23	5.2	-74.89
Campo de la Cruz		23	10.38	-74.88
San Carlos		23	7.79	-74.77
Ayapel		23	8.31	-75.14
Campoalegre		23	2.68	-75.32
Yarumal		22	6.96	-75.42
San José del Guaviare		22	2.57	-72.65
Curumaní		22	9.2	-73.54
Mocoa		22	1.15	-76.65
Sampués		21	9.18	-75.38
Carmen de Viboral		21	6.08	-75.34
Flandes		21	4.29	-74.82
Patía		21	2.07	-77.05
Villeta		21	5.01	-74.47
Carepa		21	7.76	-76.65
Villa de San Diego de Ubaté		20	5.31	-73.82
Morales		20	8.28	-73.87
Barbosa		20	5.93	-73.62
San Jacinto		20	9.83	-75.12
Túquerres		20	1.09	-77.62
Circasia		20	4.62	-75.64
Lérida		20	4.86	-74.91
Villanueva		20	5.28	-71.97
Chaparral		20	3.72	-75.48
Galapa		20	10.9	-74.89
Aguadas		20	5.61	-75.46
Guacarí		20	3.76	-76.33
Chinú		20	9.11	-75.4
Padua		19	5.13	-75.14
La Plata		19	2.39	-75.89
Riosucio		19	5.42	-75.7
Urrao		19	6.32	-76.13
Zaragoza		19	7.49	-74.87
Málaga		19	6.7	-72.73
Villanueva		19	10.61	-72.98
Repelón		19	10.5	-75.12
La Jagua de Ibirico		19	9.56	-73.33
San Benito Abad		18	8.93	-75.03
El Copey		18	10.15	-73.96
Salamina		18	5.41	-75.49
Socorro		18	6.47	-73.26
Santuario		18	6.14	-75.26
Fresno		18	5.15	-75.04
Ciénaga de Oro		18	8.87	-75.62
Andalucía		17	4.17	-76.17
Barrancas		17	10.96	-72.79
Sonsón		17	5.71	-75.31
Chimichagua		17	9.26	-73.81
Barbosa		17	6.44	-75.33
Pacho		17	5.13	-74.16
Puerto López		17	4.1	-72.96
Corinto		17	3.17	-76.26
Andes		16	5.66	-75.88
Manzanares		16	5.25	-75.15
Puerto Santander		16	8.36	-72.41
San Martín		16	3.7	-73.7
Ciudad Bolívar		16	5.85	-76.03
El Retén		16	10.61	-74.27
Darien		16	3.93	-76.48
Santa Lucía		16	10.32	-74.96
Belén de Umbría		16	5.2	-75.87
Aguazul		16	5.17	-72.55
Viterbo		15	5.06	-75.87
Chiriguaná		15	9.36	-73.6
La Unión		15	1.6	-77.13
Puerto Carreño		10	6.19	-67.49
Inírida		7	3.87	-67.92
Mitú		6	1.26	-70.23
=CR
San José		335	9.93	-84.08	C	San Jose
Limón		63	9.99	-83.04
San Francisco		56	9.99	-84.13
Alajuela		47	10.02	-84.21
Liberia		45	10.64	-85.44
Paraíso		40	9.84	-83.87
Puntarenas		36	9.98	-84.84
San Isidro		35	9.37	-83.7
Curridabat		35	9.91	-84.03
San Vicente		34	9.96	-84.05
San Vicente de Moravia		34	9.96	-84.05
San José		31	10.95	-85.14
Purral		30	9.96	-84.03
Turrialba		29	9.9	-83.68
San Miguel		29	9.87	-84.06
San Pedro		27	9.93	-84.05
San Rafael Abajo		27	9.83	-84.29
Quesada		27	10.32	-84.43
Ipís		27	9.97	-84.01
Cartago		27	9.86	-83.92
Chacarita		26	9.98	-84.78
San Juan		26	9.96	-84.08
Mercedes		26	10.01	-84.13
Guadalupe		26	9.95	-84.06
Aserrí		26	9.86	-84.09
San Rafael		25	9.93	-84.14
San Felipe		25	9.9	-84.11
Patarrá		24	9.88	-84.04
Tejar		22	9.75	-84.23
Heredia		22	10	-84.12
San Pablo		22	10	-84.1
Calle Blancos		21	9.95	-84.07
Cañas		20	10.43	-85.1
Guápiles		19	10.22	-83.78
Siquirres		18	10.1	-83.51
San Diego		17	9.9	-84
Colima		16	9.95	-84.09
Esparza		16	9.99	-84.66
San Juan de Dios		15	9.88	-84.08
Nicoya		15	10.15	-85.45
San Rafael Arriba		15	9.88	-84.08
=CU
Havana		2164	23.13	-82.38	C	La Havane|Havanna|La Habana|L'Avana|ہوانا|هاوانا|هافانا|Гавана
Santiago de Cuba		556	20.02	-75.83
Camagüey		348	21.38	-77.92
Holguín		319	20.89	-76.26
Guantánamo		273	20.14	-75.21
Santa Clara		251	22.41	-79.96
Arroyo Naranjo		210	23.04	-82.38
Las Tunas		204	20.96	-76.95
Bayamo		193	20.37	-76.64
Pinar del Río		187	22.42	-83.7
Cienfuegos		187	22.15	-80.45
San Miguel del Padrón		159	23.1	-82.33
Matanzas		147	23.04	-81.58
Ciego de Ávila		142	21.84	-78.76
Cerro		132	23.11	-82.39
Manzanillo		128	20.34	-77.12
Sancti Spíritus		127	21.93	-79.44
Guanabacoa		113	23.13	-82.3
Palma Soriano		103	20.21	-75.99
Cárdenas		99	23.04	-81.21
Moa		93	20.66	-74.95
Puerto Padre		77	21.2	-76.6
Contramaestre		70	20.3	-76.25
Güira de Melena		70	22.8	-82.51
Consolación del Sur		70	22.5	-83.51
Güines		69	22.84	-82.03
Artemisa		68	22.82	-82.76
San Luis		67	20.19	-75.85
Morón		66	22.11	-78.63
Colón		64	22.72	-80.9
Florida		63	21.53	-78.23
Sagua la Grande		62	22.81	-80.08
Trinidad		60	21.8	-79.98
San Cristobal		60	22.72	-83.06
Placetas		55	22.31	-79.65
San José de las Lajas		55	22.96	-82.15
Jagüey Grande		54	22.53	-81.13
Nuevitas		54	21.55	-77.27
Banes		53	20.96	-75.72
Bartolomé Masó		53	20.17	-76.94
Corralillo		52	22.98	-80.59
Jesús Menéndez		51	21.16	-76.48
Jobabo		49	20.91	-77.28
Baracoa		48	20.35	-74.5
Jovellanos		47	22.8	-81.19
Bauta		46	22.98	-82.55
Santo Domingo		45	22.59	-80.24
Cabaiguán		45	22.08	-79.5
Regla		44	23.13	-82.33
San Germán		44	20.6	-76.13
Ranchuelo		44	22.37	-80.15
San Antonio de los Baños		43	22.89	-82.5
Cacocum		43	20.74	-76.33
Yaguajay		42	22.33	-79.24
Manicaragua		42	22.15	-79.98
Amancio		42	20.82	-77.58
Jiguaní		41	20.37	-76.43
Cifuentes		40	22.65	-80.05
Guáimaro		39	21.05	-77.35
Caibarién		39	22.52	-79.47
Cumanayagua		39	22.15	-80.2
Condado		38	21.88	-79.84
Camajuaní		36	22.48	-79.75
Santiago de las Vegas		35	22.97	-82.39
Santa Cruz del Sur		35	20.72	-78
Minas de Matahambre		34	22.59	-83.95
Remedios		34	22.5	-79.55
Madruga		34	22.91	-81.86
Unión de Reyes		34	22.8	-81.54
Vertientes		30	21.26	-78.15
Ciro Redondo		30	22.02	-78.7
Mariel		29	22.99	-82.75
Yara		29	20.27	-76.95
La Salud		29	22.87	-82.42
Maisí		28	20.25	-74.15
Gibara		28	21.11	-76.13
Viñales		27	22.62	-83.71
Pedro Betancourt		27	22.73	-81.29
Cueto		27	20.65	-75.93
Encrucijada		26	22.62	-79.87
Río Guayabal de Yateras		26	20.37	-75.02
Los Palacios		26	22.59	-83.25
Limonar		25	22.95	-81.41
Guanajay		25	22.93	-82.69
Campechuela		25	20.23	-77.28
Cruces		25	22.34	-80.27
Chambas		24	22.2	-78.91
Perico		24	22.77	-81.02
Río Cauto		24	20.56	-76.92
Aguada de Pasajeros		24	22.39	-80.85
Calimete		23	22.53	-80.91
Palmira		23	22.24	-80.39
Lajas		23	22.41	-80.29
Jimaguayú		21	21.24	-77.83
Cauto Cristo		21	20.56	-76.47
Minas		21	21.49	-77.61
Esmeralda		20	21.85	-78.12
Nueva Gerona		20	21.89	-82.81
Jaruco		20	23.04	-82.01
Colombia		20	20.99	-77.43
Varadero		20	23.16	-81.24
Fomento		20	22.1	-79.72
Bahía Honda		20	22.9	-83.16
Florencia		20	22.15	-78.97
Jatibonico		20	21.94	-79.17
Rodas		19	22.34	-80.56
Niquero		19	20.05	-77.58
Guisa		18	20.25	-76.54
Santa Cruz del Norte		18	23.15	-81.93
Sagua de Tánamo		18	20.58	-75.24
Bejucal		18	22.93	-82.39
Primero de Enero		18	21.95	-78.43
Jobabo		18	20.97	-76.3
La Sierpe		17	21.77	-79.27
Sibanicú		17	21.24	-77.53
Media Luna		17	20.14	-77.44
Abreus		17	22.28	-80.57
Venezuela		17	21.74	-78.79
Guane		17	22.2	-84.08
Alquízar		15	22.81	-82.58
Baraguá		15	21.68	-78.63
Guayos		15	22.05	-79.46
Jamaica		15	22.98	-82.17
=CV
Praia		113	14.93	-23.51	C
Mindelo		71	16.89	-24.98
Santa Maria		17	16.6	-22.91
Cova Figueira		15	14.89	-24.29
Pedra Badejo		9	15.14	-23.53
São Filipe		8	14.9	-24.5
Assomada		8	15.1	-23.68
Tarrafal		6	15.28	-23.75
Espargos		6	16.76	-22.94
Porto Novo		6	17.02	-25.06
Calheta		5	15.19	-23.59
Ribeira Brava		5	16.62	-24.3
Tarrafal de São Nicolau		5	16.57	-24.36
Picos		4	15.08	-23.63
Vila do Maio		3	15.14	-23.21
Ribeira Grande		3	17.18	-25.07
Cidade Velha		2	14.92	-23.61
Sal Rei		2	16.18	-22.92
São Domingos		2	15.02	-23.56
Pombas		2	17.15	-25.02
Nova Sintra		2	14.87	-24.7
Igreja		0	15.03	-24.32
João Teves		0	15.07	-23.59
=CW
Willemstad		125	12.11	-68.93	C
=CX
Flying Fish Cove		1	-10.42	105.68	C
=CY
Nicosia		200	35.18	33.36	C	Nicosie|Nikosia|Lefkosia|Lefkoşa|نکوسیا|نیکوزیا|نيقوسيا|Никосия
Limassol		154	34.68	33.04
Larnaca		72	34.92	33.62
Stróvolos		68	35.15	33.33
Famagusta		43	35.12	33.94
Paphos		36	34.78	32.42
Kyrenia		27	35.34	33.32
Protaras		20	35.01	34.06
Pérgamos		15	35.04	33.71
=CZ
Prague		1166	50.09	14.42	C	Praha|Prag|Praga|پراگ|براغ|Прага
Brno		370	49.2	16.61
Ostrava		313	49.83	18.28
Pilsen		164	49.75	13.38
Olomouc		101	49.6	17.25
Liberec		98	50.77	15.06
České Budějovice		96	48.97	14.47
Hradec Králové		95	50.21	15.83
Ústí nad Labem		94	50.66	14.03
Pardubice		89	50.04	15.78
Havířov		83	49.78	18.44
Zlín		79	49.23	17.67
Kladno		70	50.15	14.1
Most		68	50.5	13.64
Karviná		64	49.85	18.54
Opava		60	49.94	17.9
Frýdek-Místek		59	49.68	18.35
Děčín		52	50.78	14.21
Karlovy Vary		52	50.23	12.87
Teplice		51	50.64	13.82
Chomutov		50	50.46	13.42
Jihlava		50	49.4	15.59
Prostějov		47	49.47	17.11
Přerov		47	49.46	17.45
Jablonec nad Nisou		45	50.72	15.17
Mladá Boleslav		44	50.41	14.9
Česká Lípa		39	50.69	14.54
Třebíč		39	49.21	15.88
Třinec		38	49.68	18.67
Tábor		36	49.41	14.66
Znojmo		35	48.86	16.05
Příbram		35	49.69	14.01
Orlová		34	49.85	18.43
Cheb		33	50.08	12.37
Trutnov		31	50.56	15.91
Písek		30	49.31	14.15
Kolín		30	50.03	15.2
Kroměříž		29	49.3	17.39
Šumperk		29	49.97	16.97
Vsetín		29	49.34	18
Valašské Meziříčí		27	49.47	17.97
Litvínov		27	50.6	13.62
Nový Jičín		27	49.59	18.01
Uherské Hradiště		26	49.07	17.46
Hodonín		26	48.85	17.13
Břeclav		26	48.76	16.88
Český Těšín		26	49.75	18.63
Krnov		26	50.09	17.7
Sokolov		25	50.18	12.64
Litoměřice		24	50.53	14.13
Havlíčkův Brod		24	49.61	15.58
Chrudim		24	49.95	15.8
Strakonice		24	49.26	13.9
Kopřivnice		23	49.6	18.14
Klatovy		23	49.4	13.3
Bohumín		23	49.9	18.36
Jindřichův Hradec		23	49.14	15
Vyškov		22	49.28	17
Kutná Hora		21	49.95	15.27
Náchod		21	50.42	16.16
Jirkov		21	50.5	13.45
Žďár nad Sázavou		21	49.56	15.94
Blansko		20	49.36	16.64
Žatec		20	50.33	13.55
Hranice		20	49.55	17.73
Mělník		19	50.35	14.47
Louny		19	50.36	13.8
Otrokovice		19	49.21	17.54
Kadaň		19	50.38	13.27
Bruntál		18	49.99	17.46
Beroun		18	49.96	14.07
Uherský Brod		18	49.03	17.65
Svitavy		17	49.76	16.47
Kralupy nad Vltavou		17	50.24	14.31
Rožnov pod Radhoštěm		17	49.46	18.14
Ostrov		17	50.31	12.94
Česká Třebová		17	49.9	16.44
Pelhřimov		17	49.43	15.22
Rakovník		16	50.1	13.73
Neratovice		16	50.26	14.52
Jičín		16	50.44	15.35
Benešov		16	49.78	14.69
Dvůr Králové nad Labem		16	50.43	15.81
Varnsdorf		16	50.91	14.62
Bílina		16	50.55	13.78
Brandýs nad Labem-Stará Boleslav		15	50.19	14.66
Ústí nad Orlicí		15	49.97	16.39
Slaný		15	50.23	14.09
Klášterec nad Ohří		15	50.39	13.18
=DE
Berlin		3426	52.52	13.41	C	West Berlin|East Berlin|Berlino|Berlín|برلن|برلین|برلين|Берлин
Hamburg		1739	53.55	9.99		Hambourg|Hamburgo|Amburgo|ہیمبرگ|هامبورگ|هامبورغ|Гамбург
Munich		1260	48.14	11.58		München|Múnich|Monaco di Baviera|میونخ|مونیخ|ميونيخ|Мюнхен
Cologne		963	50.93	6.95		Köln|Colonia|کولون|کلن|كولونيا|Кёльн
Frankfurt		650	50.12	8.68		Frankfurt am Main|Francfort|Fráncfort|Francoforte|فرینکفرٹ|فرانکفورت|فرانكفورت|Франкфурт
Essen		593	51.46	7.01
Stuttgart		590	48.78	9.18		Stoccarda|اشتوتگارت
Dortmund		588	51.51	7.47
Düsseldorf		573	51.22	6.78		Duesseldorf|دوسلدورف
Bremen		547	53.08	8.81
Hannover		515	52.37	9.73		Hanover|Hanovre
Leipzig		505	51.34	12.37		Lipsia
Duisburg		504	51.43	6.77
Nuremberg		499	49.45	11.08		Nürnberg|Norimberga
Dresden		487	51.05	13.74		Dresde|ڈریسڈن|درسدن
Bochum		386	51.48	7.22
Wuppertal		361	51.26	7.15
Bielefeld		332	52.03	8.53
Bonn		313	50.73	7.1		بون|Бонн
Mannheim		308	49.49	8.47
Karlsruhe		284	49.01	8.4
Wiesbaden		272	50.08	8.25
Münster		270	51.96	7.63
Gelsenkirchen		270	51.51	7.1
Aachen		265	50.78	6.08
Mönchengladbach		262	51.19	6.44
Augsburg		259	48.37	10.9
Chemnitz		247	50.84	12.93
Braunschweig		245	52.27	10.53
Krefeld		238	51.34	6.55
Halle (Saale)		234	51.48	11.98
Kiel		233	54.32	10.13
Magdeburg		230	52.13	11.63
Oberhausen		219	51.48	6.86
Freiburg		216	48	7.85
Lübeck		212	53.87	10.69
Erfurt		203	50.98	11.03
Hagen		199	51.36	7.47
Rostock		198	54.09	12.14
Kassel		195	51.32	9.5
Hamm		185	51.68	7.82
Mainz		185	49.98	8.28
Saarbrücken		181	49.23	7.01
Herne		172	51.54	7.23
Mülheim		171	51.43	6.88
Osnabrück		166	52.27	8.05
Solingen		164	51.17	7.08
Ludwigshafen am Rhein		163	49.48	8.45
Leverkusen		163	51.03	6.98
Oldenburg		159	53.14	8.21
Neuss		152	51.2	6.69
Potsdam		145	52.4	13.07
Heidelberg		143	49.41	8.69
Paderborn		142	51.72	8.75
Darmstadt		140	49.87	8.65
Würzburg		134	49.79	9.95
Regensburg		129	49.02	12.1
Wolfsburg		123	52.42	10.78
Recklinghausen		122	51.61	7.2
Göttingen		122	51.53	9.93
Heilbronn		121	49.14	9.22
Ingolstadt		121	48.77	11.42
Ulm		120	48.4	9.99
Bottrop		120	51.52	6.93
Pforzheim		119	48.88	8.7
Offenbach		119	50.1	8.77
Bremerhaven		117	53.54	8.59
Remscheid		117	51.18	7.19
Reutlingen		113	48.49	9.2
Fürth		112	49.48	10.99
Moers		108	51.45	6.63
Koblenz		107	50.35	7.58
Siegen		107	50.87	8.02
Bergisch Gladbach		106	50.99	7.13
Jena		105	50.93	11.59
Gera		105	50.88	12.08
Hildesheim		103	52.15	9.95
Erlangen		103	49.59	11.01
Witten		101	51.44	7.35
Salzgitter		101	52.16	10.42
Trier		100	49.76	6.64
Zwickau		99	50.73	12.49
Kaiserslautern		99	49.44	7.77
Iserlohn		98	51.38	7.7
Schwerin		97	53.63	11.41
Gütersloh		96	51.91	8.38
Düren		93	50.8	6.49
Esslingen		92	48.74	9.3
Ratingen		92	51.3	6.85
Marl		91	51.66	7.09
Lünen		91	51.62	7.53
Hanau am Main		89	50.13	8.91
Velbert		88	51.34	7.04
Ludwigsburg		88	48.9	9.19
Flensburg		86	54.78	9.44
Cottbus		85	51.76	14.33
Wilhelmshaven		84	53.53	8.11
Tübingen		83	48.52	9.05
Minden		83	52.29	8.91
Villingen-Schwenningen		82	48.06	8.49
Konstanz		81	47.66	9.18
Worms		81	49.63	8.36
Dorsten		80	51.66	6.97
Lüdenscheid		79	51.22	7.63
Marburg an der Lahn		79	50.81	8.77
Neumünster		78	54.07	9.98
Castrop-Rauxel		78	51.56	7.31
Dessau		77	51.84	12.25
Gladbeck		77	51.57	6.99
Arnsberg		77	51.38	8.08
Rheine		76	52.29	7.44
Viersen		76	51.25	6.39
Delmenhorst		76	53.05	8.63
Bayreuth		75	49.95	11.58
Troisdorf		75	50.81	7.15
Gießen		74	50.59	8.68
Bocholt		74	51.84	6.62
Detmold		74	51.94	8.87
Norderstedt		71	53.69	9.98
Lüneburg		71	53.25	10.41
Celle		71	52.62	10.08
Dinslaken		71	51.56	6.74
Bamberg		70	49.9	10.9
Aschaffenburg		69	49.98	9.15
Neubrandenburg		68	53.56	13.28
Lippstadt		67	51.67	8.34
Aalen		67	48.84	10.09
Neuwied		67	50.43	7.47
Unna		67	51.54	7.69
Plauen		66	50.5	12.14
Herten		65	51.6	7.14
Herford		65	52.11	8.67
Grevenbroich		65	51.09	6.58
Weimar		65	50.98	11.33
Kerpen		64	50.87	6.7
Fulda		64	50.55	9.68
Dormagen		64	51.1	6.83
Bergheim		64	50.96	6.64
Garbsen		63	52.41	9.59
Wesel		62	51.67	6.62
Kempten (Allgäu)		61	47.73	10.31
Schwäbisch Gmünd		61	48.8	9.8
Sindelfingen		61	48.7	9.02
Landshut		60	48.53	12.16
Rosenheim		60	47.86	12.12
Brandenburg an der Havel		60	52.42	12.55
Rüsselsheim		60	49.99	8.42
Langenfeld		59	51.11	6.95
Offenburg		59	48.47	7.94
Stralsund		59	54.31	13.08
Stolberg		59	50.77	6.23
Hameln		59	52.1	9.36
Menden		58	51.44	7.78
Friedrichshafen		58	47.66	9.48
Göppingen		58	48.7	9.65
Görlitz		58	51.16	14.99
Hattingen		57	51.4	7.19
Hilden		57	51.17	6.93
Sankt Augustin		56	50.78	7.2
Eschweiler		56	50.82	6.27
Ahlen		55	51.76	7.89
Bad Salzuflen		55	52.09	8.74
Euskirchen		55	50.66	6.79
Meerbusch		55	51.25	6.69
Wolfenbüttel		55	52.16	10.54
Hürth		55	50.87	6.87
Baden-Baden		54	48.76	8.24
Schweinfurt		54	50.05	10.22
Neustadt		54	49.35	8.14
Pulheim		54	51	6.81
Gummersbach		53	51.03	7.56
Waiblingen		53	48.83	9.32
Nordhorn		53	52.43	7.07
Greifswald		53	54.09	13.39
Cuxhaven		53	53.87	8.7
Wetzlar		53	50.56	8.5
Bergkamen		52	51.62	7.64
Bad Homburg vor der Höhe		52	50.23	8.62
Willich		52	51.26	6.55
Frankfurt (Oder)		52	52.35	14.55
Emden		52	53.37	7.21
Neu-Ulm		51	48.39	10.01
Lingen		51	52.52	7.32
Erftstadt		51	50.81	6.79
Neubrück		51	51.13	6.64
Ibbenbüren		51	52.28	7.71
Passau		51	48.57	13.43
Langenhagen		50	52.45	9.74
Schwerte		50	51.44	7.57
Speyer		50	49.32	8.43
Heidenheim an der Brenz		50	48.68	10.15
Peine		50	52.32	10.24
Neunkirchen		50	49.34	7.18
Bad Oeynhausen		50	52.21	8.8
Hof		49	50.31	11.91
Kleve		49	51.79	6.14
Ravensburg		49	47.78	9.61
Frechen		49	50.91	6.81
Elmshorn		49	53.75	9.65
Bornheim		49	50.76	6.99
Soest		48	51.58	8.11
Rastatt		48	48.86	8.21
Erkrath		48	51.22	6.91
Dülmen		47	51.83	7.28
Frankenthal		47	49.53	8.35
Herzogenrath		47	50.87	6.09
Lörrach		47	47.61	7.66
Albstadt		47	48.22	9.03
Gotha		47	50.95	10.7
Melle		47	52.2	8.34
Alsdorf		46	50.88	6.16
Böblingen		46	48.68	9.01
Gronau		46	52.21	7.02
Rheda-Wiedenbrück		46	51.85	8.3
Neustadt am Rübenberge		46	52.5	9.46
Kamen		46	51.59	7.66
Leonberg		46	48.8	9.02
Singen		46	47.76	8.84
Stade		46	53.59	9.48
Hennef		45	50.78	7.28
Bünde		45	52.2	8.59
Wismar		45	53.89	11.45
Amberg		45	49.44	11.86
Erkelenz		45	51.08	6.32
Homburg		45	49.33	7.34
Straubing		45	48.88	12.57
Halle Neustadt		45	51.48	11.92
Brühl		44	50.83	6.9
Fellbach		44	48.81	9.28
Lehrte		44	52.37	9.98
Nordhausen		44	51.5	10.8
Lahr		44	48.34	7.87
Eisenach		44	50.98	10.32
Hoyerswerda		44	51.44	14.24
Freiberg		44	50.91	13.34
Pirmasens		44	49.2	7.61
Goslar		44	51.9	10.43
Filderstadt		44	48.66	9.22
Suhl		44	50.61	10.69
Weinheim		43	49.55	8.67
Rodgau		43	50.03	8.89
Bad Kreuznach		43	49.84	7.87
Monheim am Rhein		43	51.09	6.89
Gifhorn		43	52.48	10.55
Bruchsal		43	49.12	8.6
Rottenburg		43	48.48	8.94
Freising		43	48.4	11.75
Weiden		43	49.68	12.16
Kaufbeuren		43	47.88	10.62
Oberursel		42	50.21	8.58
Nettetal		42	51.32	6.28
Kaarst		42	51.23	6.62
Wunstorf		42	52.42	9.44
Eberswalde		42	52.83	13.82
Bautzen		42	51.18	14.43
Lemgo		42	52.03	8.9
Coburg		42	50.26	10.96
Bietigheim-Bissingen		42	48.94	9.12
Landau in der Pfalz		42	49.2	8.12
Heinsberg		42	51.06	6.1
Seevetal		41	53.4	9.97
Königswinter		41	50.68	7.19
Memmingen		41	47.98	10.19
Völklingen		41	49.25	6.86
Borken		41	51.84	6.86
Oranienburg		41	52.76	13.24
Pinneberg		41	53.67	9.79
Dreieich		40	50.02	8.7
Pirna		40	50.96	13.94
Aurich		40	53.47	7.48
Nürtingen		40	48.63	9.34
Kirchheim unter Teck		40	48.65	9.45
Laatzen		40	52.32	9.8
Hückelhoven		40	51.06	6.23
Dachau		40	48.26	11.43
Halberstadt		40	51.9	11.06
Schorndorf		40	48.81	9.53
Neumarkt in der Oberpfalz		40	49.28	11.46
Mettmann		40	51.25	6.98
Löhne		40	52.19	8.69
Kamp-Lintfort		39	51.5	6.55
Bensheim		39	49.68	8.62
Siegburg		39	50.8	7.21
Freital		39	51	13.65
Ettlingen		39	48.94	8.41
Voerde		39	51.6	6.69
Warendorf		39	51.95	7.99
Sankt Ingbert		39	49.28	7.12
Altenburg		39	50.99	12.44
Schwabach		39	49.33	11.02
Saarlouis		38	49.31	6.75
Maintal		38	50.15	8.83
Buxtehude		38	53.47	9.69
Ahaus		38	52.08	7.01
Mühlhausen		38	51.21	10.45
Schwedt (Oder)		38	53.06	14.28
Beckum		38	51.76	8.04
Haltern am See		38	51.74	7.18
Hofheim am Taunus		38	50.09	8.45
Stendal		38	52.61	11.86
Hemer		38	51.39	7.77
Falkensee		37	52.56	13.09
Buchholz in der Nordheide		37	53.33	9.87
Riesa		37	51.31	13.29
Würselen		37	50.82	6.13
Germering		37	48.13	11.38
Wermelskirchen		37	51.14	7.22
Leinfelden-Echterdingen		37	48.69	9.17
Coesfeld		37	51.94	7.17
Schwäbisch Hall		37	49.11	9.74
Niederkassel		36	50.82	7.04
Porta Westfalica		36	52.23	8.92
Datteln		36	51.66	7.35
Kempen		36	51.36	6.42
Lage		36	51.99	8.79
Backnang		36	48.95	9.44
Wesseling		36	50.83	6.97
Emsdetten		36	52.17	7.53
Langen		35	49.99	8.67
Neu Isenburg		35	50.05	8.69
Zweibrücken		35	49.25	7.37
Sinsheim		35	49.25	8.88
Greven		35	52.09	7.59
Uelzen		35	52.97	10.56
Bernau bei Berlin		35	52.68	13.59
Tuttlingen		35	47.98	8.82
Merseburg		35	51.35	11.99
Steinfurt		35	52.15	7.34
Wernigerode		34	51.84	10.78
Balingen		34	48.28	8.85
Schönebeck		34	52.02	11.73
Meppen		34	52.69	7.29
Papenburg		34	53.08	7.4
Geldern		34	51.52	6.32
Kehl		34	48.57	7.82
Jülich		34	50.92	6.36
Leer		34	53.23	7.46
Limburg an der Lahn		34	50.38	8.05
Goch		34	51.68	6.16
Ostfildern		34	48.73	9.25
Fürstenwalde		34	52.36	14.06
Fürstenfeldbruck		34	48.18	11.25
Erding		34	48.31	11.91
Korschenbroich		33	51.19	6.51
Dietzenbach		33	50.01	8.78
Itzehoe		33	53.92	9.52
Seelze		33	52.4	9.6
Mörfelden-Walldorf		33	49.99	8.58
Höxter		33	51.78	9.38
Gevelsberg		33	51.32	7.34
Winsen		33	53.36	10.21
Radebeul		33	51.11	13.66
Nienburg		33	52.65	9.22
Viernheim		33	49.54	8.58
Ennepetal		33	51.3	7.36
Georgsmarienhütte		33	52.2	8.04
Rheinfelden		33	47.56	7.79
Königs Wusterhausen		33	52.3	13.63
Stuhr		33	53.03	8.75
Biberach an der Riß		32	48.09	9.79
Crailsheim		32	49.13	10.07
Meschede		32	51.35	8.28
Rheinberg		32	51.55	6.6
Werl		32	51.55	7.91
Bernburg		32	51.79	11.74
Eisenhüttenstadt		32	52.15	14.65
Wedel		32	53.58	9.7
Neuruppin		32	52.93	12.8
Ansbach		32	49.3	10.59
Kreuztal		32	50.97	7.99
Lampertheim		32	49.6	8.47
Idar-Oberstein		32	49.71	7.31
Osterholz-Scharmbeck		31	53.23	8.8
Bramsche		31	52.41	7.97
Lohmar		31	50.84	7.21
Herrenberg		31	48.6	8.87
Güstrow		31	53.8	12.17
Cloppenburg		31	52.85	8.04
Ganderkesee		31	53.03	8.53
Merzig		31	49.44	6.64
Deggendorf		31	48.84	12.96
Kornwestheim		31	48.86	9.19
Northeim		31	51.71	10
Werne		31	51.66	7.63
Bad Vilbel		31	50.18	8.74
Bad Hersfeld		31	50.87	9.71
Forchheim		30	49.72	11.06
Oer-Erkenschwick		30	51.64	7.26
Tönisvorst		30	51.32	6.49
Bad Nauheim		30	50.36	8.74
Schwelm		30	51.29	7.29
Waltrop		30	51.62	7.4
Burgdorf		30	52.45	10.01
Ahrensburg		30	53.68	10.23
Radolfzell		30	47.74	8.97
Achim		30	53.01	9.03
Wittenberg		30	51.87	12.65
Delbrück		30	51.77	8.56
Springe		30	52.21	9.55
Weißenfels		30	51.2	11.97
Vechta		30	52.73	8.29
Naumburg		30	51.15	11.81
Wegberg		30	51.14	6.28
Sundern		30	51.33	8
Andernach		30	50.43	7.4
Weil am Rhein		30	47.59	7.62
Taunusstein		30	50.15	8.15
Gaggenau		29	48.8	8.33
Geesthacht		29	53.44	10.38
Zeitz		29	51.05	12.14
Haan		29	51.19	7.01
Oelde		29	51.83	8.15
Emmerich		29	51.84	6.25
Bühl		29	48.7	8.14
Friedberg		29	48.36	10.98
Wetter (Ruhr)		29	51.39	7.39
Senftenberg		29	51.53	14
Vaihingen an der Enz		29	48.94	8.96
Köthen		29	51.75	11.97
Rietberg		29	51.81	8.43
Warstein		29	51.44	8.35
Meissen		28	51.16	13.47
Neuburg an der Donau		28	48.73	11.19
Geilenkirchen		28	50.97	6.12
Rendsburg		28	54.31	9.66
Schwandorf in Bayern		28	49.33	12.11
Plettenberg		28	51.21	7.87
Baunatal		28	51.25	9.41
Bretten		28	49.04	8.71
Lennestadt		28	51.12	8.07
Kevelaer		28	51.58	6.25
Saalfeld		28	50.65	11.37
Geislingen an der Steige		28	48.62	9.83
Einbeck		28	51.82	9.87
Rinteln		28	52.19	9.08
Baesweiler		28	50.91	6.19
Bad Neuenahr-Ahrweiler		28	50.54	7.11
Winnenden		28	48.88	9.4
Nordenham		28	53.49	8.48
Heiligenhaus		28	51.33	6.97
Kulmbach		28	50.1	11.45
Bad Zwischenahn		28	53.18	8
Selm		28	51.7	7.47
Mechernich		28	50.59	6.65
Leichlingen		27	51.11	7.02
Königsbrunn		27	48.28	10.89
Friedberg		27	50.34	8.76
Hamminkeln		27	51.73	6.59
Neckarsulm		27	49.19	9.23
Emmendingen		27	48.12	7.85
Overath		27	50.93	7.28
Leimen		27	49.35	8.69
Rathenow		27	52.61	12.34
Petershagen		27	52.38	8.97
Limbach-Oberfrohna		27	50.86	12.76
Ilmenau		27	50.68	10.92
Wangen		27	47.69	9.83
Brilon		27	51.39	8.57
Landsberg am Lech		27	48.05	10.88
Verden		27	52.92	9.23
Sankt Wendel		27	49.47	7.17
Rösrath		27	50.9	7.18
Kelkheim (Taunus)		27	50.14	8.45
Strausberg		27	52.58	13.89
Mühlheim am Main		26	50.12	8.83
Glauchau		26	50.82	12.54
Lauf an der Pegnitz		26	49.51	11.28
Sprockhövel		26	51.35	7.24
Espelkamp		26	52.38	8.62
Mühlacker		26	48.95	8.84
Lübbecke		26	52.31	8.61
Wiehl		26	50.95	7.55
Rheinbach		26	50.63	6.95
Weinstadt-Endersbach		26	48.81	9.36
Schmallenberg		26	51.15	8.29
Hennigsdorf		26	52.64	13.2
Ehingen		26	48.28	9.73
Garmisch-Partenkirchen		26	47.49	11.1
Horb am Neckar		26	48.44	8.69
Zittau		26	50.9	14.81
Zirndorf		26	49.44	10.95
Olpe		26	51.03	7.85
Arnstadt		26	50.84	10.95
Wiesloch		26	49.3	8.7
Herdecke		26	51.4	7.44
Unterschleißheim		26	48.28	11.58
Übach-Palenberg		26	50.92	6.12
Helmstedt		26	52.23	11.01
Meckenheim		26	50.62	7.03
Rottweil		26	48.17	8.63
Rudolstadt		25	50.72	11.34
Heppenheim an der Bergstrasse		25	49.64	8.63
Bad Honnef		25	50.64	7.23
Griesheim		25	49.86	8.57
Ellwangen		25	48.96	10.13
Reinbek		25	53.52	10.25
Wolfen		25	51.66	12.27
Varel		25	53.4	8.14
Netphen		25	50.92	8.1
Butzbach		25	50.43	8.67
Lohne		25	52.67	8.24
Mosbach		25	49.35	9.15
Norden		25	53.6	7.21
Pfungstadt		25	49.81	8.6
Roth		25	49.25	11.09
Hannoversch Münden		25	51.42	9.65
Hattersheim		25	50.07	8.49
Delitzsch		25	51.53	12.34
Ingelheim am Rhein		25	49.97	8.06
Burg bei Magdeburg		25	52.27	11.85
Bedburg		25	50.99	6.57
Aschersleben		25	51.76	11.46
Wertheim		25	49.76	9.51
Apolda		25	51.03	11.52
Attendorn		25	51.13	7.9
Waldkraiburg		25	48.21	12.4
Bingen am Rhein		25	49.97	7.9
Salzkotten		25	51.67	8.6
Lindau		25	47.55	9.68
Korbach		24	51.28	8.87
Achern		24	48.63	8.08
Dillenburg		24	50.74	8.29
Obertshausen		24	50.07	8.85
Walsrode		24	52.86	9.59
Friedrichsdorf		24	50.25	8.64
Werdau		24	50.74	12.38
Eisleben Lutherstadt		24	51.53	11.55
Bad Oldesloe		24	53.81	10.37
Warburg		24	51.49	9.15
Syke		24	52.91	8.82
Weiterstadt		24	49.9	8.59
Harsewinkel		24	51.96	8.23
Wallenhorst		24	52.35	8.02
Ludwigsfelde		24	52.3	13.25
Ditzingen		24	48.83	9.07
Greiz		24	50.66	12.2
Schleswig		24	54.52	9.56
Radevormwald		24	51.2	7.36
Lüdinghausen		24	51.77	7.44
Verl		24	51.88	8.52
Markkleeberg		24	51.28	12.37
Olching		24	48.2	11.33
Sonneberg		24	50.36	11.17
Freudenstadt		24	48.47	8.41
Weingarten		24	47.81	9.64
Calw		24	48.71	8.74
Wipperfürth		24	51.12	7.4
Groß-Gerau		24	49.92	8.48
Ronnenberg		23	52.32	9.66
Eckernförde		23	54.47	9.84
Geretsried		23	47.86	11.48
Sangerhausen		23	51.47	11.3
Herzogenaurach		23	49.57	10.89
Blieskastel		23	49.24	7.26
Pfaffenhofen an der Ilm		23	48.53	11.51
Annaberg-Buchholz		23	50.58	13.01
Starnberg		23	48	11.34
Stadthagen		23	52.32	9.2
Sehnde		23	52.31	9.97
Opladen		23	51.07	7
Fröndenberg		23	51.48	7.77
Staßfurt		23	51.85	11.59
Bad Harzburg		23	51.88	10.56
Nagold		23	48.55	8.72
Duderstadt		23	51.51	10.26
Forst		23	51.74	14.64
Quedlinburg		23	51.79	11.15
Idstein		23	50.22	8.27
Öhringen		23	49.2	9.51
Lindlar		23	51.02	7.38
Lengerich		23	52.19	7.86
Isernhagen Farster Bauerschaft		23	52.47	9.84
Schwetzingen		23	49.38	8.58
Jüchen		23	51.1	6.5
Haren		23	52.79	7.24
Rees		23	51.76	6.4
Reichenbach/Vogtland		23	50.62	12.3
Bad Mergentheim		22	49.49	9.77
Crimmitschau		22	50.82	12.39
Vreden		22	52.04	6.83
Waldshut-Tiengen		22	47.62	8.22
Werder		22	52.38	12.93
Leutkirch		22	47.83	10.02
Wülfrath		22	51.28	7.04
Coswig		22	51.13	13.58
Neustrelitz		22	53.36	13.07
Senden		22	48.32	10.04
Büren		22	51.55	8.56
Rotenburg		22	53.11	9.41
Metzingen		22	48.54	9.28
Weißwasser		22	51.5	14.64
Meinerzhagen		22	51.11	7.65
Elsdorf		22	50.94	6.57
Soltau		22	52.99	9.84
Marsberg		22	51.46	8.85
Seesen		22	51.89	10.18
Westerstede		22	53.26	7.93
Hohen Neuendorf		22	52.68	13.28
Gelnhausen		22	50.2	9.19
Alfter		22	50.73	7.02
Sondershausen		22	51.37	10.87
Groß-Umstadt		22	49.87	8.93
Stadtallendorf		22	50.82	9.01
Karben		22	50.23	8.77
Bad Pyrmont		22	51.99	9.25
Luckenwalde		22	52.09	13.17
Guben		22	51.95	14.71
Donaueschingen		22	47.96	8.5
Xanten		22	51.66	6.45
Lebach		22	49.41	6.91
Meiningen		22	50.57	10.42
Büdingen		22	50.29	9.11
Dillingen		22	49.36	6.73
Überlingen		22	47.77	9.17
Wilnsdorf		22	50.82	8.1
Waren		21	53.52	12.68
Weilheim		21	47.84	11.15
Kitzingen		21	49.74	10.15
Riedstadt		21	49.83	8.5
Auerbach		21	50.51	12.4
Bad Soden am Taunus		21	50.14	8.5
Schortens		21	53.53	7.95
Wittmund		21	53.58	7.78
Döbeln		21	51.12	13.11
Lichtenfels		21	50.15	11.06
Bad Kissingen		21	50.2	10.08
Sonthofen		21	47.52	10.28
Traunreut		21	47.96	12.59
Eschwege		21	51.18	10.05
Eppingen		21	49.14	8.91
Herborn		21	50.68	8.3
Halle		21	52.06	8.36
Salzwedel		21	52.85	11.15
Püttlingen		21	49.29	6.89
Aichach		21	48.46	11.13
Vaterstetten		21	48.11	11.77
Holzminden		21	51.83	9.45
Versmold		21	52.04	8.15
Germersheim		21	49.22	8.36
Prenzlau		21	53.32	13.86
Bruchköbel		21	50.18	8.92
Altena		21	51.29	7.67
Sömmerda		21	51.16	11.12
Unterhaching		21	48.07	11.62
Husum		21	54.49	9.05
Engelskirchen		21	50.99	7.41
Sulzbach-Rosenberg		21	49.5	11.75
Haßloch		21	49.36	8.26
Hiddenhausen		21	52.17	8.62
Bad Berleburg		21	51.05	8.39
Ennigerloh		21	51.84	8.03
Bückeburg		21	52.26	9.05
Edewecht		21	53.13	7.98
Hockenheim		21	49.32	8.55
Geseke		21	51.64	8.51
Stadtlohn		21	51.99	6.92
Heide		21	54.2	9.1
Eislingen		21	48.7	9.71
Bad Rappenau		21	49.24	9.1
Bergneustadt		21	51.02	7.66
Nottuln		20	51.93	7.35
Quickborn		20	53.73	9.91
Eschborn		20	50.14	8.57
Rheinstetten		20	48.97	8.31
Oberkirch		20	48.53	8.08
Werdohl		20	51.26	7.77
Senden		20	51.86	7.48
Friesoythe		20	53.02	7.86
Haldensleben I		20	52.29	11.41
Gersthofen		20	48.42	10.87
Haiger		20	50.74	8.21
Vlotho		20	52.17	8.86
Zulpich		20	50.69	6.65
Giengen an der Brenz		20	48.62	10.24
Waghäusel		20	49.25	8.51
Wittenberge		20	53.01	11.75
Waldkirch		20	48.1	7.96
Neu Wulmstorf		20	53.47	9.8
Hessisch Oldendorf		20	52.17	9.25
Kürten		20	51.05	7.27
Nidderau		20	50.24	8.87
Rastede		20	53.25	8.2
Wachtberg		20	50.63	7.1
Flörsheim		20	50.01	8.43
Schwanewede		20	53.23	8.6
Mössingen		20	48.41	9.05
Heusweiler		20	49.34	6.93
Wenden		20	50.97	7.87
Hörstel		20	52.3	7.58
Wandlitz		20	52.74	13.46
Steinhagen		20	52	8.4
Enger		20	52.14	8.56
Bad Waldsee		20	47.92	9.75
Eitorf		20	50.77	7.45
Kaltenkirchen		20	53.83	9.96
Günzburg		20	48.46	10.28
Bad Schwartau		20	53.92	10.7
Seligenstadt		20	50.04	8.97
Bad Driburg		20	51.73	9.02
Waldbröl		20	50.88	7.62
Teltow		20	52.4	13.26
Nördlingen		19	48.85	10.49
Ochtrup		19	52.21	7.19
Schwalmtal		19	51.22	6.27
Mayen		19	50.33	7.22
Hechingen		19	48.35	8.96
Bönen		19	51.6	7.77
Telgte		19	51.98	7.78
Schopfheim		19	47.65	7.82
Puchheim		19	48.15	11.35
Weil der Stadt		19	48.75	8.87
Schwalmstadt		19	50.93	9.22
Frankenberg		19	51.06	8.8
Bremervörde		19	53.48	9.14
Gauting		19	48.07	11.38
Burscheid		19	51.08	7.11
Schifferstadt		19	49.38	8.38
Ottobrunn		19	48.06	11.66
Schneverdingen		19	53.12	9.8
Parchim		19	53.43	11.85
Rhede		19	51.84	6.7
Alfeld		19	51.98	9.82
Bexbach		19	49.35	7.26
Gröbenzell		19	48.2	11.37
Bad Münstereifel		19	50.56	6.76
Gerlingen		19	48.8	9.06
Heusenstamm		19	50.06	8.8
Laupheim		19	48.23	9.88
Lauchhammer		19	51.49	13.77
Alzenau in Unterfranken		19	50.09	9.06
Finsterwalde		19	51.63	13.71
Buchen in Odenwald		19	49.52	9.32
Langen		19	53.61	8.6
Borna		19	51.12	12.5
Dingolfing		19	48.64	12.49
Lahnstein		19	50.3	7.62
Radeberg		19	51.11	13.91
Torgau		19	51.56	13
Dillingen an der Donau		19	48.58	10.5
Bad Münder am Deister		19	52.2	9.46
Sarstedt		19	52.23	9.85
Schwalbach		19	49.3	6.82
Bad Dürkheim		19	49.46	8.17
Vellmar		19	51.36	9.48
Freudenberg		19	50.9	7.87
Sachsenheim		19	48.96	9.06
Schramberg		19	48.22	8.39
Aue		19	50.59	12.71
Schwarzenberg		19	50.54	12.79
Marktoberdorf		19	47.78	10.62
Illingen		18	49.37	7.05
Schkeuditz		18	51.4	12.22
Hemmingen		18	52.31	9.72
Mölln		18	53.62	10.69
Wadgassen		18	49.27	6.78
Finnentrop		18	51.17	7.97
Traunstein		18	47.87	12.64
Kreuzau		18	50.75	6.49
Löbau		18	51.1	14.67
Donauwörth		18	48.72	10.78
Sulzbach		18	49.3	7.06
Lilienthal		18	53.14	8.9
Kamenz		18	51.27	14.09
Pfullingen		18	48.46	9.23
Burghausen		18	48.17	12.83
Neufahrn bei Freising		18	48.32	11.66
Kronach		18	50.24	11.33
Alzey		18	49.75	8.12
Nidda		18	50.41	9.01
Marktredwitz		18	50	12.09
Kierspe		18	51.13	7.59
Bad Langensalza		18	51.11	10.65
Tettnang		18	47.67	9.59
Wildeshausen		18	52.89	8.43
Müllheim		18	47.81	7.63
Korntal		18	48.83	9.12
Eppelborn		18	49.4	6.97
Bad Wildungen		18	51.12	9.12
Grimma		18	51.23	12.72
Kolbermoor		18	47.85	12.07
Uetersen		18	53.69	9.66
Karlsfeld		18	48.23	11.48
Saulgau		18	48.02	9.5
Oschersleben		18	52.03	11.23
Kleinmachnow		18	52.41	13.23
Wittlich		18	49.99	6.89
Sinzig		18	50.54	7.25
Konz		18	49.7	6.58
Reinheim		18	49.83	8.84
Holzwickede		18	51.5	7.63
Brakel		18	51.72	9.19
Weißenburg in Bayern		18	49.03	10.97
Taufkirchen		18	48.05	11.62
Alsfeld		18	50.75	9.27
Munster		18	52.99	10.09
Kronberg		18	50.18	8.52
Schmalkalden		18	50.72	10.44
Bad Aibling		18	47.86	12.01
Halver		18	51.19	7.5
Templin		18	53.12	13.5
Mühldorf		18	48.25	12.52
Eilenburg		18	51.46	12.63
Schmelz		18	49.43	6.85
Haar		18	48.11	11.73
Kronberg Tal		18	50.18	8.5
Bendorf		17	50.42	7.58
Lübbenau		17	51.86	13.95
Renningen		17	48.77	8.94
Bad Tölz		17	47.76	11.56
Nümbrecht		17	50.9	7.54
Oerlinghausen		17	51.95	8.66
Moosburg		17	48.47	11.94
Wittstock		17	53.16	12.48
Meerane		17	50.85	12.46
Cham		17	49.23	12.66
Oberasbach		17	49.42	10.96
Wadern		17	49.54	6.89
Michelstadt		17	49.68	9
Wörth am Rhein		17	49.05	8.26
Schlüchtern		17	50.35	9.53
Heilbad Heiligenstadt		17	51.38	10.14
Wolfratshausen		17	47.91	11.42
Blomberg		17	51.94	9.09
Ribnitz-Damgarten		17	54.24	12.46
Zossen		17	52.22	13.45
Selb		17	50.17	12.13
Gescher		17	51.95	7
Hochheim am Main		17	50.01	8.35
Eutin		17	54.14	10.61
Bad Reichenhall		17	47.73	12.88
Gilching		17	48.11	11.29
Bad Arolsen		17	51.38	9.01
Frankenberg		17	50.91	13.04
Eltville		17	50.03	8.12
Stockach		17	47.85	9.01
Schneeberg		17	50.59	12.64
Diepholz		17	52.61	8.37
Heidenau		17	50.97	13.87
Neustadt bei Coburg		17	50.33	11.12
Vilshofen		17	48.63	13.19
Bobingen		17	48.27	10.83
Losheim		17	49.51	6.75
Wassenberg		17	51.1	6.15
Mittweida		17	50.99	12.98
Nauen		17	52.61	12.87
Sigmaringen		17	48.09	9.23
Babenhausen		17	49.97	8.95
Großenhain		17	51.29	13.53
Hille		17	52.33	8.75
Stockelsdorf		17	53.89	10.65
Bad Säckingen		17	47.55	7.95
Hohenstein-Ernstthal		17	50.8	12.71
Illertissen		17	48.22	10.1
Gunzenhausen		16	49.12	10.76
Hilchenbach		16	51	8.11
Hofgeismar		16	51.5	9.38
Königslutter am Elm		16	52.25	10.82
Bad Salzungen		16	50.81	10.24
Seeheim-Jugenheim		16	49.77	8.65
Loxstedt		16	53.47	8.65
Kirchhain		16	50.83	8.93
Hückeswagen		16	51.15	7.34
Großostheim		16	49.92	9.08
Kirchlengern		16	52.2	8.63
Hünfeld		16	50.68	9.77
Weilerswist		16	50.75	6.85
Remagen		16	50.58	7.23
Baiersbronn		16	48.5	8.38
Wendelstein		16	49.35	11.15
Leopoldshöhe		16	52.01	8.7
Vechelde		16	52.26	10.36
Boppard		16	50.23	7.59
Halstenbek		16	53.63	9.85
Glinde		16	53.54	10.2
Bassum		16	52.85	8.73
Neustadt in Holstein		16	54.11	10.81
Neuenhagen		16	52.53	13.69
Brake (Unterweser)		16	53.33	8.48
Schrobenhausen		16	48.56	11.26
Rahden		16	52.43	8.61
Lohr am Main		16	49.99	9.57
Künzell		16	50.54	9.72
Brüggen		16	51.24	6.18
Erwitte		16	51.61	8.34
Penzberg		16	47.75	11.38
Bad Neustadt an der Saale		16	50.32	10.21
Witzenhausen		16	51.34	9.86
Bad Segeberg		16	53.94	10.3
Ginsheim-Gustavsburg		16	49.97	8.35
Damme		16	52.52	8.2
Wardenburg		16	53.07	8.2
Grefrath		16	51.34	6.34
Oschatz		16	51.3	13.11
Beckingen		16	49.4	6.7
Blankenburg		16	51.79	10.96
Hövelhof		16	51.82	8.65
Uslar		16	51.66	9.64
Hettstedt		16	51.65	11.51
Ratekau		16	53.95	10.73
Ebersbach an der Fils		16	48.72	9.52
Freilassing		16	47.84	12.98
Bruckmühl		16	47.88	11.91
Olsberg		16	51.36	8.49
Schiffweiler		16	49.37	7.13
Preetz		16	54.24	10.28
Bad Essen		16	52.32	8.33
Wendlingen am Neckar		16	48.67	9.38
Kelheim		16	48.92	11.89
Weener		16	53.16	7.35
Zerbst		16	51.97	12.09
Königstein im Taunus		16	50.18	8.47
Riegelsberg		16	49.3	6.93
Simmerath		16	50.6	6.3
Klingenstein		16	48.42	9.91
Spenge		16	52.14	8.48
Eberbach		16	49.47	8.99
Odenthal		16	51.03	7.12
Bitterfeld-Wolfen		16	51.62	12.32
Marbach am Neckar		16	48.94	9.26
Hude		16	53.11	8.46
Bad Bentheim		16	52.3	7.16
Ottweiler		16	49.4	7.16
Niederkrüchten		15	51.2	6.22
Angermünde		15	53.01	14
Ober-Ramstadt		15	49.83	8.75
Bürstadt		15	49.64	8.46
Clausthal-Zellerfeld		15	51.81	10.34
Straelen		15	51.44	6.27
Altdorf		15	49.39	11.36
Garching bei München		15	48.25	11.65
Oyten		15	53.05	9.02
Lauda-Königshofen		15	49.57	9.71
Neu-Anspach		15	50.32	8.5
Karlstadt		15	49.96	9.77
Beverungen		15	51.67	9.37
Drensteinfurt		15	51.8	7.74
Freiberg am Neckar		15	48.93	9.2
Wurzen		15	51.37	12.74
Much		15	50.9	7.4
Holzkirchen		15	47.88	11.7
Eggenstein-Leopoldshafen		15	49.09	8.4
Ascheberg		15	51.78	7.62
Bad Laasphe		15	50.93	8.43
Bad Lippspringe		15	51.78	8.82
Dieburg		15	49.9	8.85
Brackenheim		15	49.08	9.07
Künzelsau		15	49.28	9.68
Trossingen		15	48.08	8.64
=DJ
Djibouti		624	11.59	43.15	C	جبوتی|جيبوتي
'Ali Sabieh		55	11.16	42.71
Tadjourah		22	11.79	42.88
Obock		18	11.97	43.29
Dikhil		12	11.1	42.37
Arta		6	11.53	42.85
=DK
Copenhagen		1154	55.68	12.57	C	Copenhague|Kopenhagen|København|Copenaghen|کوپن ہیگن|کپنهاگ|كوبنهاغن|Копенгаген
Århus		238	56.16	10.21
Odense		146	55.4	10.39
Aalborg		122	57.05	9.92
Frederiksberg		95	55.68	12.53
Esbjerg		72	55.47	8.45
Horsens		59	55.86	9.85
Randers		56	56.46	10.04
Kolding		55	55.49	9.47
Vejle		51	55.71	9.54
Hvidovre		49	55.66	12.47
Greve		48	55.58	12.3
Herning		45	56.14	8.98
Roskilde		44	55.64	12.08
Silkeborg		42	56.17	9.55
Næstved		41	55.23	11.76
Ballerup		40	55.73	12.36
Charlottenlund		40	55.75	12.57
Fredericia		37	55.57	9.75
Hørsholm		37	55.88	12.5
Helsingør		35	56.04	12.61
Viborg		35	56.45	9.4
Køge		34	55.46	12.18
Holstebro		32	56.36	8.62
Slagelse		32	55.4	11.35
Taastrup		31	55.65	12.3
Hillerød		31	55.93	12.3
Albertslund		30	55.66	12.36
Rødovre		30	55.68	12.45
Svendborg		28	55.06	10.61
Sønderborg		27	54.91	9.79
Hjørring		25	57.46	9.98
Holbæk		25	55.72	11.71
Frederikshavn		24	57.44	10.54
Nørresundby		22	57.06	9.92
Haderslev		21	55.25	9.49
Skive		21	56.57	9.03
Glostrup		21	55.67	12.4
Ringsted		20	55.44	11.79
Stenløse		20	55.77	12.2
Ishøj		19	55.62	12.35
Birkerød		19	55.85	12.43
Farum		18	55.81	12.36
Nykøbing Falster		17	54.77	11.87
Aabenraa		16	55.04	9.42
Kalundborg		16	55.68	11.09
Nyborg		16	55.31	10.79
Lillerød		15	55.87	12.35
Korsør		15	55.33	11.14
Sorø		7	55.43	11.56
=DM
Roseau		17	15.3	-61.39	C
Portsmouth		4	15.58	-61.47
Berekua		3	15.23	-61.32
Saint Joseph		2	15.4	-61.43
Wesley		2	15.57	-61.32
Soufrière		1	15.23	-61.36
Pointe Michel		1	15.26	-61.37
Colihaut		1	15.48	-61.46
Rosalie		1	15.37	-61.27
Pont Cassé		1	15.37	-61.35
=DO
Santo Domingo		2202	18.47	-69.89	C	Saint-Domingue|سینٹو ڈومنگو
Santiago de los Caballeros		1200	19.45	-70.7
Santo Domingo Oeste		701	18.5	-70
Santo Domingo Este		700	18.49	-69.86
San Pedro de Macorís		218	18.45	-69.31
La Romana		208	18.43	-68.97
San Cristóbal		154	18.42	-70.1
Puerto Plata		146	19.79	-70.69
San Francisco de Macorís		125	19.3	-70.25
Salvaleón de Higüey		124	18.62	-68.71
Concepción de La Vega		102	19.22	-70.53
Punta Cana		100	18.58	-68.4
Santa Cruz de Barahona		77	18.21	-71.1
Bonao		73	18.94	-70.41
San Juan de la Maguana		73	18.81	-71.23
Bajos de Haina		67	18.42	-70.03
Baní		67	18.28	-70.33
Moca		62	19.39	-70.53
Azua		59	18.45	-70.73
Mao		48	19.55	-71.08
Boca Chica		46	18.45	-69.6
Salcedo		45	19.38	-70.42
Esperanza		42	19.58	-70.98
Cotuí		42	19.05	-70.15
Villa Altagracia		40	18.67	-70.17
Hato Mayor del Rey		36	18.76	-69.26
Nagua		34	19.38	-69.85
Villa Bisonó		33	19.56	-70.88
Jarabacoa		30	19.12	-70.64
Constanza		29	18.91	-70.74
Santa Cruz de El Seibo		24	18.77	-69.04
Tamboril		23	19.49	-70.61
Las Matas de Farfán		22	18.87	-71.52
San José de Ocoa		21	18.55	-70.51
Bayaguana		21	18.75	-69.64
Río Grande		20	19.67	-70.77
Monte Llano		19	19.73	-70.6
Neiba		19	18.48	-71.42
Quisqueya		18	18.56	-69.41
San Fernando de Monte Cristi		17	19.85	-71.65
Sabana Grande de Boyá		17	18.94	-69.79
Dajabón		16	19.55	-71.71
Sabaneta		16	19.48	-71.34
Monte Plata		16	18.81	-69.78
Comendador		12	18.88	-71.7
Samaná		11	19.21	-69.34
Pedernales		11	18.04	-71.74
Jimaní		7	18.49	-71.85
=DZ
Algiers		1978	36.73	3.09	C	Alger|Algier|Argel|Algeri|الجزائر|الجزیره|الجیریا|Алжир
Boumerdas		786	36.77	3.48
Oran		646	35.7	-0.64		وهران
Tébessa		634	35.4	8.12
Constantine		450	36.37	6.61
Biskra		308	34.85	5.73
Sétif		288	36.19	5.41
Batna		281	35.56	6.17
Bab Ezzouar		276	36.73	3.18
Annaba		207	36.9	7.77
Sidi Bel Abbès		192	35.19	-0.63
Blida		182	36.47	2.83
Tiaret		179	35.37	1.32
Chlef		179	36.17	1.33
Bordj Bou Arreridj		168	36.07	4.76
Ech Chettia		168	36.2	1.26
Bejaïa		164	36.76	5.08
Skikda		163	36.88	6.91
El Achir		158	36.06	4.63
Souk Ahras		157	36.29	7.95
Djelfa		154	34.67	3.26
Mascara		150	35.4	0.14
Jijel		148	36.82	5.76
Médéa		148	36.26	2.75
Tizi Ouzou		144	36.71	4.05
Béchar		143	31.62	-2.22
El Oued		135	33.36	6.86
Tlemcen		132	34.88	-1.31
Relizane		130	35.74	0.56
Mostaganem		130	35.93	0.09
Ouargla		129	31.95	5.33
El Eulma		128	36.15	5.69
Saïda		127	34.83	0.15
Guelma		124	36.46	7.43
Bordj el Kiffan		123	36.75	3.19
Aïn Oussera		119	35.45	2.91
Khenchela		117	35.44	7.14
Laghouat		114	33.8	2.87
Aïn Beïda		106	35.8	7.39
Baraki		105	36.67	3.1
Oum el Bouaghi		101	35.88	7.11
M’Sila		100	35.71	4.54
Messaad		99	34.15	3.5
Barika		99	35.39	5.37
Ghardaïa		93	32.49	3.67
Beni Mered		93	36.52	2.86
Aflou		85	34.11	2.1
El Khroub		84	36.26	6.69
Rouissat		81	31.92	5.35
Berrouaghia		81	36.14	2.91
Ksar el Boukhari		77	35.89	2.75
Khemis Miliana		76	36.26	2.22
Azzaba		75	36.74	7.11
Tamanrasset		73	22.79	5.52
Aïn Touta		72	35.38	5.9
Cheria		72	35.27	7.75
Birkhadem		72	36.71	3.05
Chelghoum el Aïd		72	36.16	6.17
Sidi Aïssa		70	35.89	3.77
Larbaâ		69	36.56	3.15
Mila		69	36.45	6.26
Bir el Ater		69	34.74	8.06
Sougueur		69	35.19	1.5
Aïn Fakroun		68	35.97	6.87
Tolga		68	34.72	5.38
Es Senia		68	35.65	-0.62
Bir el Djir		68	35.72	-0.55
Akbou		67	36.46	4.53
Besbes		66	36.7	7.85
El Bayadh		65	33.68	1.02
Sidi Khaled		64	34.39	4.99
Aïn Sefra		63	32.75	-0.58
Frenda		63	35.07	1.05
Bougara		63	36.54	3.08
Hamma Bouziane		63	36.41	6.6
Reguiba		62	33.56	6.7
Tissemsilt		61	35.61	1.81
Meftah		60	36.62	3.22
Oued Rhiou		60	35.96	0.92
Boufarik		60	36.57	2.91
Sig		59	35.53	-0.19
Ksar Chellala		58	35.21	2.32
Sidi Moussa		58	36.61	3.09
Aïn Temouchent		57	35.3	-1.14
Râs el Oued		57	35.94	5.03
Lakhdaria		57	36.56	3.59
Drean		55	36.68	7.75
Reghaïa		55	36.74	3.34
Boghni		55	36.54	3.95
Dar Chioukh		54	34.9	3.49
Sedrata		53	36.13	7.53
Hassi Messaoud		53	31.68	6.07
Djamaa		53	33.53	5.99
Bouïra		53	36.37	3.9
Mansoûra		52	34.86	-1.34
Aïn Defla		52	36.26	1.97
Telerghma		52	36.12	6.35
Remchi		51	35.06	-1.43
Birine		51	35.63	3.23
Sour el Ghozlane		50	36.15	3.69
Metlili Chaamba		50	32.27	3.63
Khemis el Khechna		50	36.65	3.33
Timimoun		49	29.26	0.23
I-n-Salah		49	27.19	2.46
Touggourt		49	33.11	6.06
Merouana		48	35.63	5.91
Karkira		47	36.93	6.59
El Hadjar		47	36.8	7.74
Beni Saf		46	35.3	-1.38
Tindouf		46	27.67	-8.15
’Aïn el Turk		45	35.74	-0.77
Boudouaou		45	36.73	3.41
Berriane		45	32.83	3.77
Oued Fodda		45	36.19	1.53
Boû Arfa		44	36.46	2.81
Adrar		44	27.87	-0.29
El Attaf		44	36.22	1.67
El Affroun		43	36.47	2.63
‘Aïn el Hadjel		43	35.67	3.88
Hennaya		42	34.95	-1.37
Tazoult-Lambese		42	35.48	6.26
Draa el Mizan		41	36.54	3.83
Timizart		41	36.8	4.27
Sebdou		41	34.64	-1.33
Tebesbest		41	33.12	6.08
Souma		41	36.52	2.91
Azazga		41	36.74	4.37
Rouached		40	36.46	6.04
Héliopolis		40	36.5	7.44
Chetouane		40	34.92	-1.3
’Aïn el Melh		40	34.84	4.16
El Hadjira		40	32.61	5.51
El Abiodh Sidi Cheikh		39	32.89	0.55
Mehdia daira de meghila		39	35.43	1.76
El Idrissia		39	34.45	2.53
Bougaa		39	36.33	5.09
Draa Ben Khedda		37	36.73	3.96
Dar el Beïda		37	36.71	3.21
Aïn el Bya		37	35.8	-0.3
Nedroma		37	35.01	-1.75
Debila		37	33.52	6.95
Arris		37	35.26	6.35
’Aïn Deheb		36	34.84	1.55
Hammam Bou Hadjar		36	35.38	-0.97
Sidi ech Chahmi		36	35.66	-0.52
El Kala		35	36.9	8.44
Aïn Arnat		35	36.19	5.31
Sidi Okba		35	34.75	5.9
Makouda		35	36.79	4.06
’Aïn Merane		34	36.16	0.97
Râs el Aïoun		34	35.67	5.65
Bordj Ghdir		34	35.9	4.9
Ouled Mimoun		34	34.9	-1.03
Beni Douala		34	36.62	4.08
BABOR - VILLE		33	36.49	5.54
Mouzaïa		33	36.47	2.69
Reggane		33	26.72	0.17
El Aouinet		33	35.87	7.89
Tamalous		33	36.84	6.64
Aïn Kercha		32	35.92	6.7
Djidiouia		32	35.93	0.83
Barbacha		32	36.57	4.97
’Aïn el Bell		32	34.34	3.22
el hed		32	36.65	4.77
Kolea		32	36.64	2.77
Megarine		32	33.19	6.09
’Aïn Benian		31	36.8	2.92
Sfizef		31	35.23	-0.24
Freha		31	36.75	4.32
L’Arbaa Naït Irathen		31	36.63	4.2
Oued Sly		31	36.1	1.2
Robbah		30	33.28	6.91
Bouinan		30	36.53	2.99
Meskiana		30	35.63	7.67
Lardjem		30	35.75	1.55
Sidi Amrane		30	33.5	6.01
Mekla		30	36.68	4.26
’Aïn Abid		29	36.23	6.94
Aïn Bessem		29	36.29	3.67
Aïn Smara		29	36.27	6.5
El Abadia		29	36.27	1.69
Hammamet		29	35.45	7.95
Ben Mehidi		28	36.77	7.91
’Aïn el Hammam		28	36.56	4.31
Tizi Gheniff		28	36.59	3.77
Cheraga		28	36.77	2.96
Charef		28	34.62	2.8
Theniet el Had		28	35.87	2.03
Bou Hanifia el Hamamat		28	35.31	-0.05
Hadjout		28	36.51	2.41
Douera		27	36.67	2.94
Boukadir		27	36.07	1.13
Sidi Akkacha		27	36.46	1.3
El Amria		26	35.52	-1.02
Dellys		26	36.92	3.91
Tirmitine		26	36.65	3.98
Bou Tlelis		26	35.57	-0.9
El Kseur		26	36.68	4.86
Amizour		26	36.64	4.9
Didouche Mourad		26	36.45	6.64
Melouza		26	35.98	4.19
Tipasa		25	36.59	2.45
Sidi Mérouane		25	36.52	6.26
Aoulef		25	26.97	1.08
Abou el Hassan		24	36.42	1.2
Arhribs		24	36.79	4.31
Sidi Abdelli		24	35.07	-1.14
Salah Bey		23	35.85	5.29
Chiffa		23	36.46	2.74
Zeribet el Oued		23	34.68	6.51
Boumahra Ahmed		23	36.46	7.51
Ammi Moussa		23	35.87	1.11
Oued el Abtal		23	35.46	0.69
Bou Ismaïl		22	36.64	2.69
Tizi-n-Tleta		22	36.55	4.06
Mazouna		22	36.12	0.9
Mansourah		22	36.09	4.45
Aïn Taya		22	36.79	3.29
Zemoura		22	35.72	0.76
Feraoun		22	36.56	4.85
Chemini		22	36.6	4.62
Bensekrane		21	35.07	-1.22
Oued el Alleug		21	36.56	2.79
Taïbet		21	33.09	6.39
Tadmaït		21	36.74	3.9
Rouiba		21	36.74	3.28
Boudjima		21	36.8	4.15
Chorfa		21	36.37	4.33
El Tarf		20	36.77	8.31
Mers el Kebir		20	35.73	-0.71
Chebli		20	36.58	3.01
Seddouk		20	36.55	4.69
Beni Mester		20	34.87	-1.42
Bordj Zemoura		20	36.27	4.86
Chabet el Ameur		20	36.64	3.69
El Malah		19	35.39	-1.09
Berrahal		19	36.84	7.45
Brezina		19	33.1	1.26
Beni Amrane		18	36.67	3.59
Tizi Rached		18	36.67	4.19
Zeralda		18	36.71	2.84
Arbatache		17	36.64	3.37
Saoula		17	36.7	3.02
’Aïn el Berd		17	35.36	-0.51
Thenia		16	36.73	3.56
Naciria		15	36.75	3.83
Ighram		15	36.46	4.51
Naama		8	33.27	-0.32
Illizi		7	26.48	8.47
=EC
Guayaquil		1952	-2.2	-79.89
Quito		1400	-0.23	-78.52	C	کیٹو|کیتو
Cuenca		277	-2.9	-79
Santo Domingo de los Colorados		200	-0.25	-79.18
Machala		198	-3.26	-79.96
Manta		183	-0.96	-80.71
Portoviejo		170	-1.05	-80.45
Eloy Alfaro		168	-2.18	-79.86
Esmeraldas		165	0.96	-79.65
Ambato		154	-1.25	-78.62
Tutamandahostel		140	-0.2	-78.5
Milagro		134	-2.13	-79.59
Ibarra		133	0.35	-78.12
Riobamba		124	-1.67	-78.65
Quevedo		119	-1.03	-79.46
Loja		118	-3.99	-79.2
Tulcán		86	0.81	-77.72
Babahoyo		76	-1.8	-79.53
La Libertad		76	-2.23	-80.91
Latacunga		52	-0.94	-78.62
Velasco Ibarra		49	-1.04	-79.64
Puerto Francisco de Orellana		48	-0.47	-76.99
Ventanas		47	-1.44	-79.46
Pasaje		45	-3.33	-79.81
Chone		45	-0.7	-80.09
Salinas		44	-2.21	-80.95
Santa Elena		42	-2.23	-80.86
Rosa Zarate		42	0.33	-79.47
Santa Rosa		42	-3.45	-79.96
Balzar		40	-1.37	-79.9
Huaquillas		40	-3.48	-80.23
Bahía de Caráquez		37	-0.6	-80.42
La Troncal		36	-2.42	-79.34
Jipijapa		36	-1.35	-80.58
Azogues		35	-2.74	-78.85
Naranjito		34	-2.17	-79.47
Vinces		32	-1.56	-79.75
Otavalo		32	0.23	-78.26
El Triunfo		32	-1.93	-79.97
Naranjal		32	-2.67	-79.62
Playas		31	-2.63	-80.39
Yaguachi Nuevo		28	-2.1	-79.69
Cayambe		27	0.04	-78.15
Machachi		26	-0.51	-78.57
Puyo		25	-1.48	-78
Nueva Loja		24	0.09	-76.9
Samborondón		24	-1.96	-79.72
Macas		24	-2.31	-78.11
Pedro Carbo		23	-1.82	-80.23
Guaranda		22	-1.59	-79
Boca Suno		20	-0.7	-77.14
San Lorenzo de Esmeraldas		20	1.29	-78.84
Catamayo		19	-3.99	-79.36
Montecristi		18	-1.05	-80.66
Atuntaqui		17	0.33	-78.21
Calceta		17	-0.85	-80.16
Tena		17	-0.99	-77.81
Gualaceo		17	-2.89	-78.78
Piñas		17	-3.68	-79.68
Cariamanga		17	-4.33	-79.56
Pelileo		17	-1.33	-78.54
La Maná		16	-0.94	-79.23
Pujilí		16	-0.96	-78.7
Montalvo		16	-1.79	-79.29
Sucre		15	-1.28	-80.42
Zamora		15	-4.07	-78.95
San Gabriel		15	0.59	-77.83
Puerto Baquerizo Moreno		4	-0.9	-89.61
=EE
Tallinn		394	59.44	24.75	C	تالن|تالین|Таллин
Tartu		101	58.38	26.73
Narva		67	59.38	28.19
Kohtla-Järve		46	59.4	27.27
Pärnu		44	58.39	24.5
Viljandi		20	58.36	25.59
Rakvere		17	59.35	26.36
Sillamäe		17	59.4	27.76
Maardu		17	59.47	24.98
Kuressaare		15	58.25	22.5
Võru		15	57.83	27.02
Valga		14	57.78	26.05
Haapsalu		12	58.94	23.54
Jõhvi		11	59.36	27.42
Paide		10	58.89	25.56
Põlva		7	58.06	27.07
Jõgeva		6	58.75	26.39
Rapla		6	59.01	24.79
Kärdla		4	59	22.75
=EG
Cairo		7735	30.06	31.25	C	Le Caire|Kairo|El Cairo|Il Cairo|Caïro|Kahire|قاہرہ|قاهره|القاهرة|Каир
Alexandria		3812	31.2	29.92		Alexandrie|Alejandría|اسکندریہ|اسکندریه|الإسكندرية|Александрия
Giza		2443	30.01	31.21
Port Said		538	31.27	32.3
Suez		488	29.97	32.53		السويس|سوئز
Al Maḩallah al Kubrá		431	30.97	31.17
Luxor		422	25.7	32.64
Asyūţ		421	27.18	31.18
Al Manşūrah		420	31.04	31.38
Tanda		405	30.79	31
Al Fayyūm		306	29.31	30.84
Zagazig		285	30.59	31.5
Ismailia		285	30.6	32.27		الإسماعيلية
Kafr ad Dawwār		267	31.13	30.13
Aswan		241	24.09	32.9
Qinā		235	26.16	32.73
Ḩalwān		230	29.84	31.3
Damanhūr		228	31.03	30.47
Al Minyā		227	28.09	30.76
Idkū		211	31.31	30.3
Sohag		209	26.56	31.69
New Cairo		200	30.03	31.47
Banī Suwayf		190	29.07	31.1
Shibīn al Kawm		186	30.55	31.01
Banhā		167	30.46	31.18
Ţalkhā		158	31.05	31.38
Kafr ash Shaykh		144	31.11	30.94
Mallawī		143	27.73	30.84
Dikirnis		138	31.09	31.59
Idfū		133	24.98	32.88
Bilbays		129	30.42	31.56
Arish		129	31.13	33.8
Jirjā		128	26.34	31.89
Al Ḩawāmidīyah		107	29.9	31.25
Bilqās		104	31.21	31.36
Disūq		102	31.13	30.65
Abū Kabīr		101	30.73	31.67
Qalyūb		100	30.18	31.21
Akhmīm		99	26.56	31.75
Al Maţarīyah		99	31.18	32.03
Hurghada		96	27.26	33.81
Zefta		93	30.71	31.24
Ţahţā		91	26.77	31.5
Samālūţ		90	28.31	30.71
Būsh		87	29.15	31.13
Ḩawsh ‘Īsá		85	30.91	30.29
Munūf		84	30.47	30.93
Ashmūn		83	30.3	30.98
Manfalūţ		79	27.31	30.97
Damietta		77	31.42	31.81
Kafr az Zayyāt		74	30.82	30.82
Abū Tīj		71	27.05	31.32
Isnā		69	25.29	32.55
Abnūb		69	27.27	31.15
Al Qūşīyah		68	27.44	30.82
Al Jammālīyah		68	31.18	31.86
Dayrūţ		68	27.56	30.81
Al Khārijah		68	25.45	30.55
Toukh		68	30.35	31.2
Al Manzalah		67	31.16	31.94
Rosetta		64	31.4	30.42
Awsīm		64	30.12	31.14
Al Fashn		64	28.82	30.9
Fuwwah		63	31.2	30.55
Fāqūs		63	30.73	31.8
Al Khānkah		62	30.21	31.37
Mersa Matruh		62	31.35	27.24
Al Qurayn		62	30.62	31.74
Abū Qurqāş		61	27.93	30.84
Al Manshāh		61	26.48	31.8
Kousa		60	25.92	32.76
Kawm Umbū		60	24.48	32.95
Fāraskūr		58	31.33	31.72
Banī Mazār		58	28.5	30.8
Minyat an Naşr		57	31.13	31.64
Shibīn al Qanāṭir		57	30.31	31.32
Al Qanāţir al Khayrīyah		56	30.19	31.14
Basyūn		56	30.94	30.81
Samannūd		55	30.96	31.24
Shirbīn		55	31.2	31.52
Dishnā		54	26.12	32.48
Farshūţ		54	26.05	32.16
Diyarb Najm		52	30.75	31.44
At Tall al Kabīr		52	30.54	31.79
Talā		51	30.68	30.94
Ibshawāy		51	29.36	30.68
Al Balyanā		49	26.24	32
Ash Shuhadā’		48	30.6	30.9
Sīdī Sālim		48	31.27	30.79
Juhaynah		48	26.67	31.5
Ţāmiyah		47	29.48	30.96
Al Ḩāmūl		46	31.31	31.15
Mashtūl as Sūq		46	30.36	31.38
Ain Sukhna		46	29.6	32.32
Iţsā		45	29.24	30.79
Maţāy		45	28.42	30.78
Al Badārī		44	26.99	31.42
Hihyā		43	30.67	31.59
Al Qanāyāt		43	30.62	31.46
Quwaysinā		43	30.56	31.16
Madīnat Sittah Uktūbar		42	29.82	31.05
Abū al Maţāmīr		41	30.91	30.17
Naja' Ḥammādī		41	26.05	32.24
Dayr Mawās		41	27.64	30.85
Ad Dilinjāt		40	30.83	30.54
Az Zarqā		40	31.21	31.64
Aş Şaff		38	29.56	31.28
‘Izbat al Burj		38	31.51	31.84
Al Wāsiţah		37	29.34	31.21
Sumusţā as Sulţānī		37	28.92	30.85
Kawm Ḩamādah		37	30.76	30.7
Al Bājūr		37	30.43	31.04
Kafr Şaqr		35	30.79	31.63
Al ‘Ayyāţ		35	29.62	31.26
Ajā		35	30.94	31.29
Al Ibrāhīmīyah		35	30.72	31.56
Safaga		33	26.75	33.94
Ras Gharib		32	28.36	33.08
Al Quşayr		25	26.11	34.28
Quţūr		24	30.97	30.96
Al Bawīţī		20	28.35	28.87
El Gouna		15	27.39	33.68
El-Tor		15	28.24	33.62
Sharm el-Sheikh		12	27.92	34.33		Sharm El Sheikh|Sharm ash Shaykh|شرم الشیخ|شرم الشيخ
=EH
Laayoune		196	27.14	-13.19
Dakhla		75	23.68	-15.96
=ER
Asmara		564	15.34	38.93	C	أسمرة
Keren		75	15.78	38.45
Massawa		23	15.61	39.47
Assab		21	13.01	42.74
Mendefera		18	14.89	38.82
Barentu		16	15.11	37.59
=ES
Madrid		3256	40.42	-3.7	C	میڈرڈ|مادرید|مدريد|Мадрид
Barcelona		1622	41.39	2.16		Barcelone|Barcellona|بارسلونا|برشلونة|Барселона
Valencia		814	39.47	-0.38		والنسیا|بلنسية
Seville		703	37.38	-5.97		Sevilla|Séville|Siviglia|سویا
Zaragoza		674	41.66	-0.88
Málaga		568	36.72	-4.42
Murcia		437	37.99	-1.13
Palma		401	39.57	2.65
Las Palmas de Gran Canaria		382	28.1	-15.41
Bilbao		355	43.26	-2.93
Alicante		335	38.35	-0.48
Córdoba		328	37.89	-4.77
Valladolid		318	41.66	-4.72
Vigo		297	42.23	-8.72
Gijón		278	43.54	-5.66
L'Hospitalet de Llobregat		257	41.36	2.1
A Coruña		246	43.37	-8.4
Sant Martí		236	41.42	2.2
Gasteiz / Vitoria		236	42.85	-2.67
Granada		234	37.19	-3.61
Elche		230	38.26	-0.7
Ciudad Lineal		228	40.45	-3.65
Oviedo		224	43.36	-5.84
Santa Cruz de Tenerife		222	28.47	-16.25
Badalona		220	41.45	2.25
Cartagena		212	37.61	-0.99
Terrassa		211	41.57	2.02
Jerez de la Frontera		208	36.69	-6.14
Sabadell		206	41.54	2.11
Móstoles		206	40.32	-3.86
Alcalá de Henares		205	40.48	-3.36
Pamplona		198	42.82	-1.64
Fuenlabrada		198	40.28	-3.79
Almería		189	36.84	-2.46
Leganés		186	40.33	-3.76
Donostia / San Sebastián		185	43.31	-1.97
Santander		183	43.46	-3.8
Castelló de la Plana		180	39.99	-0.05
Burgos		179	42.34	-3.7
Albacete		170	38.99	-1.86
Alcorcón		168	40.35	-3.82
Getafe		167	40.31	-3.73
Salamanca		156	40.97	-5.66
Logroño		152	42.47	-2.45
La Laguna		151	28.49	-16.32
Huelva		149	37.27	-6.94
Badajoz		148	38.88	-6.97
Tarragona		140	41.12	1.25
Chamartín		140	40.46	-3.68
Lleida		136	41.62	0.62
Marbella		135	36.52	-4.89
León		134	42.6	-5.57
Cadiz		127	36.53	-6.29
Dos Hermanas		123	37.28	-5.92
Mataró		122	41.54	2.44
Santa Coloma de Gramenet		120	41.45	2.21
Torrejón de Ardoz		118	40.46	-3.47
Jaén		117	37.77	-3.79
Algeciras		116	36.13	-5.45
Parla		116	40.24	-3.77
Ourense		108	42.34	-7.86
Alcobendas		108	40.55	-3.64
Reus		107	41.16	1.11
Torrevieja		102	37.98	-0.68
Telde		100	27.99	-15.42
Barakaldo		98	43.3	-2.99
Lugo		97	43.01	-7.56
San Fernando		96	36.48	-6.2
Girona		96	41.98	2.82
Santiago de Compostela		95	42.88	-8.55
Cáceres		93	39.48	-6.37
Lorca		92	37.67	-1.7
Coslada		90	40.42	-3.56
Talavera de la Reina		89	39.96	-4.83
El Puerto de Santa María		88	36.59	-6.23
Cornellà de Llobregat		87	41.35	2.08
Las Rozas de Madrid		86	40.49	-3.87
Orihuela		86	38.08	-0.94
Avilés		84	43.55	-5.92
El Ejido		84	36.78	-2.81
Guadalajara		83	40.63	-3.16
Roquetas de Mar		83	36.76	-2.61
Palencia		83	42.01	-4.52
Pozuelo de Alarcón		82	40.43	-3.81
Sant Boi de Llobregat		82	41.34	2.04
Toledo		82	39.86	-4.02
Pontevedra		82	42.43	-8.64
Getxo		81	43.36	-3.01
Gandia		80	38.97	-0.18
Sant Cugat del Vallès		79	41.47	2.09
Ceuta		79	35.89	-5.32
Arona		79	28.1	-16.68
Torrent		79	39.44	-0.47
Chiclana de la Frontera		77	36.42	-6.14
Manresa		77	41.73	1.82
San Sebastián de los Reyes		76	40.56	-3.63
Ferrol		74	43.48	-8.23
Vélez-Málaga		74	36.78	-4.1
Ciudad Real		74	38.99	-3.93
Mijas		74	36.6	-4.64
Melilla		73	35.29	-2.94
Rubí		73	41.49	2.03
Fuengirola		71	36.54	-4.62
Benidorm		71	38.54	-0.13
Alcalá de Guadaira		70	37.34	-5.84
Ponferrada		69	42.55	-6.6
Rivas-Vaciamadrid		68	40.33	-3.51
Majadahonda		68	40.47	-3.87
Campiña		68	38.22	-2.98
Zamora		66	41.51	-5.74
Sagunto		66	39.68	-0.27
Vilanova i la Geltrú		66	41.22	1.73
Sanlúcar de Barrameda		66	36.78	-6.35
Estepona		66	36.43	-5.15
Torremolinos		65	36.62	-4.5
La Línea de la Concepción		65	36.17	-5.35
Molina de Segura		64	38.05	-1.21
Paterna		64	39.5	-0.44
Santa Lucía		64	27.91	-15.54
Viladecans		63	41.31	2.01
El Prat de Llobregat		63	41.33	2.09
Valdemoro		63	40.19	-3.68
Grao de Murviedro		62	39.64	-0.24
Castelldefels		62	41.28	1.97
Alcoy		62	38.71	-0.47
Linares		61	38.1	-3.64
Irun		61	43.34	-1.79
Granollers		61	41.61	2.29
Motril		60	36.75	-3.52
Santutxu		60	43.25	-2.92
Arrecife		59	28.96	-13.55
Benalmádena		59	36.6	-4.57
Cerdanyola del Vallès		59	41.49	2.14
Ávila		57	40.66	-4.7
Segovia		57	40.95	-4.12
Mérida		56	38.92	-6.34
Cuenca		56	40.07	-2.13
Torrelavega		55	43.35	-4.05
Elda		55	38.48	-0.79
Collado-Villalba		55	40.64	-4
Aranjuez		54	40.03	-3.6
San Vicent del Raspeig		53	38.4	-0.53
Mollet del Vallès		52	41.54	2.21
San Bartolomé de Tirajana		52	27.92	-15.57
Huesca		52	42.14	-0.41
Puertollano		52	38.69	-4.11
Calvià		52	39.57	2.51
Arganda		51	40.3	-3.44
Vila-real		51	39.94	-0.1
Utrera		51	37.19	-5.78
Ibiza		49	38.91	1.43
Portugalete		48	43.32	-3.02
Santurtzi		47	43.33	-3.03
Esplugues de Llobregat		47	41.38	2.09
Gavà		46	41.31	2
Sama		46	43.3	-5.68
Antequera		45	37.02	-4.56
Alzira		45	39.15	-0.43
Denia		44	38.84	0.11
Mieres		44	43.25	-5.77
Llefià		44	41.44	2.22
Mislata		44	39.48	-0.42
Colmenar Viejo		44	40.66	-3.77
Pinto		44	40.24	-3.7
Boadilla del Monte		43	40.41	-3.88
Figueres		43	42.27	2.96
Adeje		43	28.12	-16.73
Sant Feliu de Llobregat		43	41.38	2.05
Basauri		43	43.24	-2.89
Lucena		42	37.41	-4.49
Tres Cantos		42	40.6	-3.71
La Orotava		41	28.39	-16.52
Plasencia		41	40.03	-6.09
Alcantarilla		41	37.97	-1.22
San Fernando de Henares		41	40.42	-3.53
Mairena del Aljarafe		41	37.34	-6.06
Manacor		41	39.57	3.21
Écija		40	37.54	-5.08
Puerto Real		40	36.53	-6.19
Blanes		40	41.67	2.79
Granadilla de Abona		40	28.12	-16.58
Vic		40	41.93	2.25
Soria		40	41.76	-2.47
Lloret de Mar		39	41.7	2.85
Miranda de Ebro		39	42.69	-2.95
Andújar		39	38.04	-4.05
Igualada		39	41.58	1.62
Errenteria		39	43.31	-1.9
Rincón de la Victoria		39	36.72	-4.28
Burjassot		38	39.51	-0.41
Vilafranca del Penedès		38	41.35	1.7
Tomelloso		38	39.16	-3.02
Ontinyent		38	38.82	-0.61
Narón		38	43.5	-8.19
Vilagarcía de Arousa		38	42.6	-8.76
Los Realejos		38	28.38	-16.58
Ripollet		37	41.5	2.16
Ronda		37	36.74	-5.17
Los Palacios y Villafranca		37	37.16	-5.92
Arucas		36	28.12	-15.52
Llucmajor		36	39.49	2.89
Realejo Alto		36	28.38	-16.59
La Rinconada		36	37.49	-5.98
El Vendrell		36	41.22	1.53
Don Benito		36	38.96	-5.86
Puerto del Rosario		36	28.5	-13.86
Úbeda		36	38.01	-3.37
Teruel		35	40.35	-1.11
Villena		35	38.64	-0.87
Mazarrón		35	37.6	-1.31
Cieza		35	38.24	-1.42
Tortosa		35	40.81	0.52
Alhaurín de la Torre		35	36.66	-4.56
Yecla		35	38.61	-1.11
San Pedro de Alcántara		35	36.49	-4.99
Tudela		35	42.06	-1.6
Burriana		35	39.89	-0.08
Águilas		35	37.41	-1.58
Villajoyosa		34	38.51	-0.23
Sant Adrià de Besòs		34	41.43	2.22
Almendralejo		34	38.68	-6.41
Olot		34	42.18	2.49
Montcada i Reixac		33	41.48	2.18
Oleiros		33	43.33	-8.32
Marratxí		33	39.62	2.73
Maspalomas		33	27.76	-15.59
Aranda de Duero		33	41.67	-3.69
Azuqueca de Henares		33	40.57	-3.27
Cambrils		32	41.07	1.06
Puerto de la Cruz		32	28.41	-16.55
Sant Joan Despí		32	41.37	2.06
Galapagar		32	40.58	-4
Santa Pola		32	38.19	-0.57
Castro-Urdiales		32	43.38	-3.22
Javea		32	38.78	0.17
Torre-Pacheco		31	37.74	-0.95
San Javier		31	37.81	-0.84
Camargo		31	43.41	-3.88
Santa Eulària des Riu		31	38.98	1.53
Arcos de la Frontera		31	36.75	-5.81
Leioa		31	43.33	-2.99
Valdepeñas		31	38.76	-3.38
Barberà del Vallès		31	41.52	2.12
Carballo		31	43.21	-8.69
Hellín		31	38.51	-1.7
San Andrés del Rabanedo		31	42.61	-5.62
Xirivella		31	39.47	-0.43
Alcázar de San Juan		31	39.39	-3.21
Manises		31	39.49	-0.46
Alaquàs		30	39.46	-0.46
Puente-Genil		30	37.39	-4.77
Redondela		30	42.28	-8.61
Atamaría		30	37.6	-0.81
Puerto del Carmen		30	28.92	-13.67
Salt		30	41.97	2.79
Aldaia		30	39.47	-0.46
Arteixo		30	43.3	-8.51
Calp		30	38.64	0.04
Sestao		29	43.31	-3.01
Xàtiva		29	38.99	-0.52
Ingenio		29	27.92	-15.43
Inca		29	39.72	2.91
San Roque		29	36.21	-5.38
Galdakao		29	43.23	-2.84
Totana		29	37.77	-1.5
Rota		29	36.63	-6.36
Ciutadella		29	40	3.84
Maó		29	39.89	4.27
Agüimes		29	27.91	-15.45
Sueca		29	39.2	-0.31
Crevillente		29	38.25	-0.81
Morón de la Frontera		28	37.12	-5.45
Oliva		28	38.92	-0.12
Sant Pere de Ribes		28	41.26	1.77
Carmona		28	37.47	-5.65
Algemesí		28	39.19	-0.44
Vinaròs		28	40.47	0.48
Durango		28	43.17	-2.63
Culleredo		28	43.29	-8.39
Coria del Río		28	37.29	-6.05
Sant Vicenç dels Horts		28	41.39	2.01
Almuñécar		28	36.73	-3.69
Sitges		28	41.24	1.81
Ribeira		28	42.75	-8.44
Eibar		27	43.18	-2.47
Premià de Mar		27	41.49	2.37
Santa Uxía de Ribeira		27	42.55	-8.99
Novelda		27	38.38	-0.77
Catarroja		27	39.4	-0.4
Amés		27	42.9	-8.66
Martorell		27	41.47	1.93
Benicarló		27	40.42	0.43
Salou		27	41.08	1.14
Villarrobledo		27	39.27	-2.6
Níjar		27	36.97	-2.21
El Campello		27	38.43	-0.4
Villaviciosa de Odón		26	40.36	-3.9
Lebrija		26	36.92	-6.08
Caravaca		26	38.11	-1.86
Sant Andreu de la Barca		26	41.45	1.97
Pineda de Mar		26	41.63	2.69
Camas		26	37.4	-6.03
Marín		26	42.39	-8.7
Lepe		26	37.25	-7.2
Villanueva de la Serena		26	38.98	-5.8
Cangas do Morrazo		26	42.26	-8.78
Almansa		26	38.87	-1.1
Onda		26	39.96	-0.26
Jumilla		26	38.48	-1.32
Quart de Poblet		25	39.48	-0.44
Valls		25	41.29	1.25
Santa Perpètua de Mogoda		25	41.53	2.18
Almassora		25	39.95	-0.06
Iturrama		25	42.81	-1.66
Calahorra		25	42.31	-1.97
Martos		25	37.72	-3.97
Gáldar		24	28.15	-15.65
Adra		24	36.75	-3.02
Candelaria		24	28.35	-16.37
Calafell		24	41.2	1.57
Erandio		24	43.3	-2.97
Cullera		24	39.17	-0.25
Ibi		24	38.63	-0.57
Molins de Rei		24	41.42	2.02
Icod de los Vinos		24	28.37	-16.71
Montilla		24	37.59	-4.64
Altea		24	38.6	-0.05
San Pedro del Pinatar		24	37.84	-0.79
Tacoronte		24	28.48	-16.41
Paiporta		24	39.43	-0.42
Priego de Córdoba		24	37.44	-4.2
Baza		23	37.49	-2.77
Alhaurín el Grande		23	36.64	-4.69
Olesa de Montserrat		23	41.54	1.89
Cambre		23	43.29	-8.35
Ponteareas		23	42.17	-8.5
Castellar del Vallès		23	41.62	2.08
Barbate		23	36.19	-5.92
Vícar		23	36.83	-2.64
Alcalá la Real		23	37.46	-3.92
Tomares		23	37.37	-6.05
Llíria		23	39.63	-0.6
Zarautz		23	43.28	-2.17
Primer Ensanche		23	42.81	-1.65
Segundo Ensanche		23	42.81	-1.64
Mutxamel		23	38.42	-0.45
Mejorada del Campo		22	40.39	-3.48
Alboraya		22	39.5	-0.35
Palafrugell		22	41.92	3.16
Los Barrios		22	36.18	-5.49
El Masnou		22	41.48	2.32
Ciempozuelos		22	40.16	-3.62
Barañáin		22	42.81	-1.68
Arrasate / Mondragón		22	43.06	-2.49
Pilar de la Horadada		22	37.87	-0.79
Carrizal		22	27.91	-15.41
La Oliva		22	28.61	-13.93
Torre del Mar		22	36.74	-4.09
Sant Feliu de Guíxols		22	41.78	3.03
San Juan de Alicante		22	38.4	-0.44
Calatayud		22	41.35	-1.64
Moncada		22	39.55	-0.4
A Estrada		22	42.69	-8.49
Coín		22	36.66	-4.76
Esparreguera		22	41.54	1.87
Sant Antoni de Portmany		22	38.98	1.3
Nerja		22	36.75	-3.87
Almonte		22	37.26	-6.52
Torrelodones		22	40.58	-3.93
Laguna de Duero		22	41.58	-4.72
Carcaixent		22	39.12	-0.45
Mogán		22	27.88	-15.73
Palma del Río		22	37.7	-5.28
Navalcarnero		22	40.29	-4.01
Loja		22	37.17	-4.15
Medina del Campo		22	41.31	-4.91
Armilla		21	37.14	-3.63
Cabra		21	37.47	-4.44
Isla Cristina		21	37.2	-7.32
Cártama		21	36.71	-4.63
Requena		21	39.49	-1.1
Illescas		21	40.12	-3.85
Lalín		21	42.66	-8.11
Amposta		21	40.71	0.58
Las Torres de Cotillas		21	38.03	-1.24
l'Alfàs del Pi		21	38.58	-0.1
Conil de la Frontera		21	36.28	-6.09
Baena		21	37.62	-4.32
Vila-seca		21	41.11	1.15
Alfafar		21	39.42	-0.38
Pájara		21	28.35	-14.11
Maracena		21	37.21	-3.63
San Juan de Aznalfarache		21	37.36	-6.04
Los Llanos de Aridane		21	28.66	-17.92
Bétera		21	39.59	-0.46
Manlleu		21	42	2.28
Guía de Isora		21	28.21	-16.78
Mairena del Alcor		21	37.37	-5.75
Rojales		21	38.09	-0.73
Ribarroja del Turia		20	39.55	-0.57
La Pobla de Vallbona		20	39.6	-0.55
Guadix		20	37.3	-3.14
Ayamonte		20	37.21	-7.41
Algete		20	40.6	-3.5
Roses		20	42.26	3.18
Aspe		20	38.35	-0.77
Natahoyo		20	43.54	-5.68
Alhama de Murcia		20	37.85	-1.43
Tías		20	28.96	-13.65
Picassent		20	39.36	-0.46
Marchena		20	37.33	-5.42
Moguer		20	37.28	-6.84
Monforte de Lemos		20	42.52	-7.51
San Isidro		20	28.08	-16.56
Vilassar de Mar		19	41.51	2.39
Teguise		19	29.06	-13.56
Lora del Río		19	37.66	-5.53
Hernani		19	43.27	-1.98
El Arahal		19	37.26	-5.55
Manzanares		19	39	-3.37
Santa Brígida		19	28.03	-15.5
Almoradí		19	38.11	-0.79
Benavente		19	42	-5.68
Alcúdia		19	39.85	3.12
Puçol		19	39.62	-0.3
Moaña		19	42.28	-8.74
Silla		19	39.36	-0.41
Boiro		19	42.65	-8.88
Bailén		19	38.1	-3.78
Calella		19	41.61	2.65
Bormujos		19	37.37	-6.07
Chipiona		19	36.74	-6.44
Daimiel		19	39.07	-3.61
San Bartolomé		19	29	-13.61
Malgrat de Mar		18	41.65	2.74
Sant Quirze del Vallès		18	41.53	2.08
El Viso del Alcor		18	37.39	-5.72
Banyoles		18	42.12	2.77
Laudio / Llodio		18	43.14	-2.96
Felanitx		18	39.47	3.15
San Martín de la Vega		18	40.21	-3.57
Archena		18	38.12	-1.3
Tavernes de la Valldigna		18	39.07	-0.27
Burlata		18	42.83	-1.62
Palamós		18	41.85	3.13
Benicàssim		18	40.05	0.07
Humanes de Madrid		18	40.25	-3.83
Tolosa		18	43.13	-2.08
Nigrán		18	42.14	-8.81
Aljaraque		18	37.27	-7.02
Callosa de Segura		18	38.12	-0.88
Cartaya		18	37.28	-7.15
San Lorenzo de El Escorial		18	40.59	-4.15
la Nucia		18	38.61	-0.13
Osuna		18	37.24	-5.1
Amorebieta		18	43.22	-2.73
Oria		18	43.26	-2.02
Teo		18	42.75	-8.5
Zubia		18	37.12	-3.58
Tarifa		18	36.01	-5.61
Lasarte		18	43.27	-2.02
La Unión		18	37.62	-0.88
Utebo		18	41.71	-1
Pozoblanco		18	38.38	-4.85
Güimar		18	28.31	-16.41
Huércal-Overa		18	37.39	-1.94
Parets del Vallès		18	41.57	2.23
Porriño		17	42.16	-8.62
El Astillero		17	43.4	-3.82
Ejea de los Caballeros		17	42.13	-1.14
Sanxenxo		17	42.4	-8.81
La Pineda		17	41.08	1.19
Vilaseca		17	42.06	2.26
Tui		17	42.05	-8.64
Pollença		17	39.88	3.02
Navalmoral de la Mata		17	39.89	-5.54
Ermitagaña		17	42.81	-1.66
Berga		17	42.1	1.85
Playa del Ingles		17	27.76	-15.58
Castilleja de la Cuesta		17	37.39	-6.05
Albolote		17	37.23	-3.66
Santa Cruz de la Palma		17	28.68	-17.76
Monzón		17	41.91	0.19
Villaquilambre		17	42.65	-5.56
Ubrique		17	36.68	-5.45
Mula		17	38.04	-1.49
Bermeo		17	43.42	-2.72
Barbastro		17	42.04	0.13
Torrox		17	36.76	-3.95
Caldes de Montbui		17	41.63	2.17
Sant Celoni		17	41.69	2.49
Villanueva de la Cañada		17	40.45	-4
Balaguer		17	41.79	0.81
Cardedeu		17	41.64	2.36
L'Eliana		17	39.57	-0.53
Tàrrega		17	41.65	1.14
La Solana		17	38.94	-3.24
Las Cabezas de San Juan		16	36.98	-5.94
Hondarribia		16	43.37	-1.8
Zafra		16	38.43	-6.42
Alcañiz		16	41.05	-0.13
Las Gabias		16	37.14	-3.67
Guardamar del Segura		16	38.09	-0.66
Baeza		16	37.99	-3.47
Ermua		16	43.19	-2.5
Gernika-Lumo		16	43.32	-2.68
Viveiro		16	43.66	-7.59
Montijo		16	38.91	-6.62
Cehegín		16	38.09	-1.8
Seseña		16	40.1	-3.7
Mungia		16	43.35	-2.85
San Miguel De Abona		16	28.1	-16.62
La Roda		16	39.21	-2.16
Poio		16	42.45	-8.69
El Grao		16	39.97	0.01
Canovelles		16	41.62	2.28
Pasaia		16	43.33	-1.93
Corvera de Asturias		16	43.54	-5.89
La Carolina		16	38.28	-3.62
Sant Just Desvern		16	41.38	2.07
Tarancón		16	40.01	-3.01
Los Alcázares		16	37.74	-0.85
Carlet		16	39.23	-0.52
Sant Carles de la Ràpita		16	40.62	0.6
Montornès del Vallès		16	41.54	2.27
Albal		15	39.4	-0.42
Vilalba		15	43.3	-7.68
Santafé		15	37.19	-3.72
Atarfe		15	37.22	-3.69
Tordera		15	41.7	2.72
Santomera		15	38.06	-1.05
Benetússer		15	39.42	-0.4
Arenys de Mar		15	41.58	2.55
Torredembarra		15	41.15	1.4
Massamagrell		15	39.57	-0.33
Villanueva del Pardillo		15	40.49	-3.96
Berja		15	36.85	-2.95
Béjar		15	40.39	-5.76
Campo de Criptana		15	39.4	-3.12
=ET
Addis Ababa		2758	9.02	38.75	C	Addis Abeba|Addis-Abeba|ادیس ابابا|آدیس آبابا|أديس أبابا|Аддис-Абеба
Dire Dawa		252	9.59	41.87
Mek'ele		216	13.5	39.48
Nazrēt		214	8.55	39.27
Bahir Dar		169	11.59	37.39
Gondar		154	12.6	37.47
Desē		136	11.13	39.63
Hawassa		133	7.06	38.48
Jimma		128	7.67	36.83
Bishoftu		104	8.75	38.98
Kombolcha		94	11.08	39.74
Harar		90	9.31	42.12
Sodo		86	6.86	37.76
Shashemenē		86	7.2	38.6
Hosa’ina		76	7.55	37.85
Arba Minch		70	6.03	37.55
Ādīgrat		65	14.28	39.46
Debre Mark’os		60	10.35	37.73
Debre Birhan		58	9.68	39.53
Jijiga		57	9.35	42.8
Inda Silasē		50	14.1	38.28
Ziway		49	7.93	38.72
Dīla		47	6.42	38.32
Hāgere Hiywet		44	8.98	37.85
Gambēla		42	8.25	34.58
Axum		41	14.12	38.72
Waliso		38	8.53	37.97
Yirga ‘Alem		36	6.75	38.42
Mojo		35	8.59	39.12
Goba		34	7.02	39.98
Shakiso		34	5.76	38.91
Felege Neway		33	6.3	36.88
Āreka		33	7.07	37.7
Bodītī		33	6.97	37.87
Debre Tabor		33	11.85	38.02
Jinka		32	5.65	36.65
Gimbi		32	9.17	35.83
Āsbe Teferī		31	9.09	40.87
Korem		31	12.51	39.52
Āsosa		31	10.07	34.53
Butajīra		31	8.12	38.37
Metu		30	8.3	35.58
Āgaro		28	7.85	36.65
Kibre Mengist		28	5.88	38.98
Maych’ew		27	12.79	39.54
Werota		27	11.92	37.7
Dembī Dolo		27	8.53	34.8
Dubti		26	11.73	41.08
Fichē		26	9.8	38.73
K’olīto		26	7.32	38.08
Mendī		25	9.8	35.1
Debark’		25	13.16	37.9
Tippi		24	7.2	35.45
Kemisē		24	10.72	39.87
Āsasa		24	7.1	39.2
Genet		24	9.07	38.5
Finote Selam		23	10.7	37.27
Metahāra		23	8.9	39.92
Dodola		23	6.98	39.18
Addiet Canna		23	11.27	37.48
Ādīs Zemen		23	12.12	37.78
Hagere Maryam		22	5.63	38.24
Burē		22	10.7	37.07
Robīt		21	12.02	39.63
Asaita		20	11.57	41.44
Bedelē		20	8.46	36.35
Nejo		20	9.5	35.5
Sebeta		20	8.92	38.62
Batī		19	11.19	40.02
Bonga		19	7.28	36.23
Bako		18	5.78	36.57
Yabēlo		18	4.88	38.08
Bedēsa		18	8.9	40.78
Wenjī		17	8.45	39.28
Ginir		17	7.14	40.71
Gebre Guracha		17	9.8	38.4
Bichena		16	10.45	38.2
Gelemso		16	8.82	40.52
Shambu		15	9.57	37.1
Abomsa		15	9.98	39.98
Semera		1	11.79	41.01
=FI
Helsinki		558	60.17	24.94	C	Helsingfors|ہلسنکی|هلسینکی|هلسنكي|Хельсинки
Espoo		257	60.21	24.65
Tampere		203	61.5	23.79
Vantaa		190	60.29	25.04
Turku		176	60.45	22.27
Oulu		129	65.01	25.47
Lahti		99	60.98	25.66
Kuopio		89	62.89	27.68
Jyväskylä		85	62.24	25.72
Pori		77	61.48	21.78
Lappeenranta		59	61.06	28.19
Vaasa		57	63.1	21.62
Kotka		55	60.47	26.95
Joensuu		53	62.6	29.76
Hämeenlinna		47	61	24.46
Porvoo		47	60.39	25.67
Mikkeli		47	61.69	27.27
Hyvinge		44	60.63	24.87
Järvenpää		38	60.47	25.09
Nurmijärvi		37	60.46	24.81
Rauma		37	61.13	21.51
Lohja		36	60.25	24.07
Kokkola		36	63.84	23.13
Kajaani		35	64.23	27.73
Rovaniemi		35	66.5	25.72
Tuusula		35	60.4	25.03
Kirkkonummi		33	60.12	24.44
Seinäjoki		32	62.79	22.83
Kerava		31	60.4	25.11
Kouvola		31	60.87	26.7
Imatra		30	61.17	28.75
Nokia		29	61.47	23.5
Savonlinna		27	61.87	28.88
Riihimäki		26	60.74	24.78
Vihti		26	60.42	24.32
Salo		25	60.38	23.13
Kangasala		24	61.46	24.08
Raisio		24	60.49	22.17
Karhula		23	60.52	26.93
Kemi		23	65.74	24.56
Iisalmi		23	63.56	27.19
Varkaus		22	62.32	27.87
Raahe		22	64.68	24.48
Ylöjärvi		22	61.56	23.6
Hamina		22	60.57	27.2
Kaarina		22	60.41	22.37
Tornio		21	65.85	24.15
Heinola		21	61.21	26.04
Hollola		20	61.05	25.43
Valkeakoski		20	61.26	24.03
Siilinjärvi		20	63.08	27.67
Sibbo		19	60.38	25.27
Jakobstad		19	63.67	22.7
Lempäälä		18	61.32	23.75
Mäntsälä		18	60.63	25.32
Forssa		18	60.81	23.62
Kuusamo		17	65.97	29.18
Haukipudas		17	65.18	25.35
Korsholm		17	63.11	21.68
Laukaa		17	62.41	25.95
Uusikaupunki		16	60.8	21.41
Janakkala		16	60.9	24.6
Pirkkala		16	61.46	23.63
Väståboland		15	60.3	22.3
Lovisa		15	60.46	26.23
Jämsä		15	61.86	25.19
Lieto		15	60.51	22.46
=FJ
Suva		77	-18.14	178.44	C	سووا
Lautoka		53	-17.62	177.45
Nadi		42	-17.8	177.42
Labasa		28	-16.43	179.36
Levuka		8	-18.07	179.32
Ahau		0	-12.5	177.05
=FK
Stanley		2	-51.69	-57.86	C
=FM
Weno		14	7.45	151.84
Tofol		10	5.32	163.01
Colonia		7	9.52	138.12
Kolonia		6	6.96	158.21
Palikir - National Government Center		0	6.92	158.16	C
=FO
Tórshavn		13	62.01	-6.77	C
Klaksvík		5	62.23	-6.59
Fuglafjørður		2	62.24	-6.81
Tvøroyri		1	61.56	-6.81
Miðvágur		1	62.05	-7.19
Sandur		1	61.84	-6.81
=FR
Paris		2139	48.85	2.35	C	París|Parigi|Parijs|پیرس|پاریس|باريس|Париж
Marseille		795	43.3	5.38		Marseilles|Marsiglia|Marsella|مارسیل|مارسيليا|Марсель
Lyon		472	45.75	4.85		Lyons|Lione|لیون|ليون|Лион
Toulouse		433	43.6	1.44		Tolosa|تولوز
Nice		339	43.7	7.27		Nizza|Niza|نیس|نيس|Ницца
Nantes		277	47.22	-1.55
Strasbourg		275	48.58	7.75		Straßburg|Strasburgo|اسٹراسبرگ|استراسبورگ|ستراسبورغ|Страсбург
Montpellier		248	43.61	3.88
Bordeaux		232	44.84	-0.58		Burdeos|بوردو
Lille		228	50.63	3.06
Rennes		209	48.11	-1.67
Reims		197	49.27	4.03
Le Havre		186	49.49	0.11
Cergy-Pontoise		183	49.04	2.08
Saint-Étienne		176	45.43	4.39
Toulon		169	43.12	5.93
Angers		168	47.47	-0.55
Grenoble		159	45.18	5.71
Dijon		150	47.32	5.02
Nîmes		148	43.83	4.36
Aix-en-Provence		147	43.53	5.45
Saint-Quentin-en-Yvelines		147	48.77	2.02
Brest		145	48.39	-4.49
Le Mans		145	48	0.2
Amiens		143	49.9	2.3
Tours		142	47.39	0.7
Limoges		141	45.83	1.25
Clermont-Ferrand		139	45.78	3.09
Villeurbanne		131	45.77	4.88
Besançon		128	47.25	6.02
Orléans		124	47.9	1.9
Metz		124	49.12	6.17
Rouen		113	49.44	1.1
Mulhouse		111	47.75	7.33
Perpignan		111	42.7	2.9
Caen		111	49.19	-0.36
Boulogne-Billancourt		109	48.84	2.24
Nancy		105	48.68	6.18
Argenteuil		101	48.95	2.25
Saint-Denis		96	48.94	2.35
Roubaix		96	50.69	3.17
Tourcoing		92	50.72	3.16
Montreuil		91	48.86	2.44
Avignon		90	43.95	4.81
Marseille 13		89	43.32	5.41
Asnières-sur-Seine		87	48.92	2.28
Nanterre		87	48.89	2.21
Poitiers		86	46.58	0.34
Versailles		85	48.8	2.13
Courbevoie		85	48.9	2.26
Créteil		85	48.79	2.47
Pau		83	43.31	-0.36
Colombes		82	48.92	2.25
Vitry-sur-Seine		81	48.79	2.4
Aulnay-sous-Bois		81	48.94	2.49
Marseille 08		79	43.27	5.38
Marseille 15		78	43.37	5.35
Marseille 09		77	43.25	5.41
La Rochelle		77	46.16	-1.15
Champigny-sur-Marne		77	48.82	2.49
Rueil-Malmaison		77	48.88	2.19
Antibes		76	43.59	7.11
Saint-Maur-des-Fossés		75	48.79	2.49
Calais		74	50.95	1.86
Béziers		74	43.34	3.21
Dunkerque		71	51.03	2.38
Aubervilliers		71	48.92	2.38
Cannes		70	43.55	7.01		کانز|کن|كان
Mérignac		70	44.84	-0.65
Bourges		68	47.08	2.4
Saint-Nazaire		67	47.28	-2.21
Colmar		65	48.08	7.36
Valence		64	44.93	4.91
Quimper		64	48	-4.1
Drancy		62	48.93	2.45
Noisy-le-Grand		62	48.85	2.56
Villeneuve-d'Ascq		62	50.62	3.17
La Seyne-sur-Mer		62	43.1	5.88
Levallois-Perret		62	48.89	2.29
Marseille 14		62	43.34	5.38
Chambéry		62	45.57	5.92
Issy-les-Moulineaux		61	48.82	2.28
Neuilly-sur-Seine		61	48.88	2.27
Troyes		61	48.3	4.09
Antony		60	48.75	2.3
La Roche-sur-Yon		59	46.67	-1.43
Marseille 12		59	43.3	5.44
Lorient		58	47.75	-3.37
Sarcelles		58	49	2.38
Pessac		58	44.81	-0.63
Ivry-sur-Seine		58	48.82	2.38
Évreux		58	49.02	1.15
Vénissieux		58	45.7	4.89
Cergy		58	49.04	2.08
Clichy		57	48.9	2.31
Marseille 11		57	43.29	5.44
Saint-Quentin		55	49.85	3.29
Niort		55	46.32	-0.46
Belfort		55	47.64	6.85
Ajaccio		54	41.92	8.74
Vannes		54	47.66	-2.76
Sartrouville		54	48.95	2.19
Maisons-Alfort		54	48.81	2.44
Meaux		54	48.96	2.88
Blois		54	47.59	1.33
Brive-la-Gaillarde		53	45.16	1.53
Arles		53	43.68	4.63
Beauvais		53	49.43	2.08
Châteauroux		53	46.81	1.69
Cholet		53	47.06	-0.88
Fréjus		53	43.43	6.74
Pantin		53	48.89	2.41
Saint-Brieuc		53	48.52	-2.77
Montauban		52	44.02	1.36
Charleville-Mézières		52	49.77	4.72
Albi		52	43.93	2.15
Tarbes		52	43.23	0.08
Fontenay-sous-Bois		52	48.85	2.48
Évry		52	48.63	2.44
Clamart		51	48.8	2.27
Marseille 10		51	43.28	5.42
Châlons-en-Champagne		51	48.95	4.37
Narbonne		51	43.18	3
Saint-Malo		51	48.65	-2.01
Laval		50	48.07	-0.76
Hyères		50	43.12	6.13
Carcassonne		50	43.21	2.35
Angoulême		49	45.65	0.15
Annecy		49	45.91	6.13
Bondy		48	48.9	2.49
Le Blanc-Mesnil		48	48.94	2.46
Villejuif		48	48.79	2.36
Grasse		48	43.66	6.93
Sevran		47	48.94	2.53
Castres		47	43.61	2.24
Chalon-sur-Saône		47	46.78	4.85
Marseille 04		47	43.3	5.4
Arras		47	50.29	2.78
Boulogne-sur-Mer		47	50.73	1.61
Chelles		47	48.88	2.59
Cagnes-sur-Mer		47	43.66	7.15
Saint-Herblain		47	47.22	-1.65
Douai		47	50.37	3.08
Épinay-sur-Seine		46	48.95	2.32
Vincennes		46	48.85	2.44
Martigues		46	43.41	5.06
Marseille 03		45	43.3	5.38
Bourg-en-Bresse		45	46.21	5.23
Bobigny		45	48.91	2.45
Montluçon		45	46.34	2.6
Aubagne		45	43.29	5.57
Valenciennes		45	50.36	3.53
Suresnes		45	48.87	2.23
Meudon		45	48.81	2.23
Marseille 05		45	43.3	5.4
Bayonne		44	43.49	-1.47
Istres		44	43.51	4.99
Thionville		44	49.36	6.16
Mantes-la-Jolie		44	48.99	1.72
Compiègne		44	49.42	2.83
Nevers		44	46.99	3.16
Chartres		44	48.45	1.49
Marseille 06		43	43.29	5.38
Le Cannet		43	43.58	7.02
Wattrelos		43	50.7	3.22
Caluire-et-Cuire		43	45.79	4.85
Gap		43	44.56	6.08
Talence		43	44.81	-0.59
Alès		42	44.12	4.08
Gennevilliers		42	48.93	2.3
Saint-Priest		42	45.7	4.94
Rosny-sous-Bois		42	48.87	2.5
Auxerre		42	47.8	3.57
Salon-de-Provence		41	43.64	5.09
Saint-Germain-en-Laye		41	48.9	2.09
Bastia		41	42.7	9.45
Marseille 01		41	43.3	5.38
Sète		41	43.4	3.69
Anglet		41	43.49	-1.52
Puteaux		41	48.88	2.24
Corbeil-Essonnes		41	48.61	2.49
Garges-lès-Gonesse		40	48.97	2.4
Roanne		40	46.04	4.07
Savigny-sur-Orge		40	48.68	2.35
Livry-Gargan		40	48.92	2.54
Épinal		40	48.18	6.45
Saint-Ouen		39	48.91	2.33
Rezé		39	47.18	-1.55
Montigny-le-Bretonneux		39	48.77	2.03
Noisy-le-Sec		39	48.89	2.46
Melun		39	48.55	2.65
Bagneux		39	48.8	2.31
Massy		39	48.73	2.28
Haguenau		39	48.82	7.79
Montrouge		39	48.82	2.31
Marcq-en-Barœul		39	50.67	3.08
Vitrolles		39	43.46	5.25
Draguignan		39	43.54	6.46
Lens		38	50.43	2.83
Gagny		38	48.88	2.53
Saint-Chamond		38	45.48	4.51
Bron		38	45.74	4.91
Vaulx-en-Velin		37	45.79	4.93
Joué-lès-Tours		37	47.35	0.67
Alfortville		37	48.81	2.42
La Courneuve		37	48.93	2.4
Châtellerault		37	46.82	0.55
Villepinte		37	48.96	2.53
Cambrai		36	50.18	3.23
Poissy		36	48.93	2.05
Conflans-Sainte-Honorine		36	49	2.1
Mont-de-Marsan		36	43.89	-0.5
Plaisir		36	48.82	1.95
Marseille 07		36	43.28	5.36
Marignane		36	43.42	5.21
Dieppe		36	49.92	1.08
Montélimar		36	44.55	4.75
Tremblay-en-France		36	48.95	2.57
Choisy-le-Roi		36	48.77	2.42
Saint-Martin-d'Hères		36	45.18	5.76
Mâcon		35	46.31	4.83
Romans-sur-Isère		35	45.05	5.07
Saint-Raphaël		35	43.42	6.77
Pontault-Combault		35	48.8	2.61
Six-Fours-les-Plages		35	43.09	5.82
Périgueux		35	45.19	0.71
Aurillac		35	44.93	2.44
Neuilly-sur-Marne		34	48.85	2.55
Liévin		34	50.42	2.78
Agen		34	44.2	0.62
Franconville		34	48.98	2.23
Sainte-Geneviève-des-Bois		34	48.65	2.32
Maubeuge		34	50.28	3.97
Bagnolet		34	48.87	2.42
Saumur		33	47.26	-0.08
Biarritz		33	43.48	-1.56
La Ciotat		33	43.17	5.6
Échirolles		33	45.15	5.71
Villefranche-sur-Saône		33	45.99	4.72
Châtenay-Malabry		33	48.77	2.27
Stains		33	48.95	2.38
Châtillon		32	48.8	2.29
Vienne		32	45.53	4.87
Schiltigheim		32	48.61	7.75
Les Mureaux		32	48.99	1.91
Le Perreux-sur-Marne		32	48.85	2.5
Guyancourt		32	48.77	2.07
Palaiseau		32	48.72	2.25
Saint-Dizier		32	48.64	4.95
Creil		32	49.26	2.48
Vandœuvre-lès-Nancy		32	48.65	6.18
Thonon-les-Bains		32	46.37	6.48
Béthune		32	50.53	2.64
Colomiers		31	43.61	1.33
Nogent-sur-Marne		31	48.84	2.48
Athis-Mons		31	48.71	2.39
Viry-Châtillon		31	48.67	2.39
Houilles		31	48.92	2.19
Soissons		31	49.38	3.32
Dreux		31	48.74	1.37
Charenton-le-Pont		31	48.82	2.41
Villeneuve-Saint-Georges		31	48.73	2.45
Élancourt		31	48.78	1.96
Alençon		31	48.43	0.09
Sotteville-lès-Rouen		31	49.41	1.09
Orange		31	44.14	4.81
Villenave-d'Ornon		30	44.78	-0.57
Pontoise		30	49.05	2.1
Villiers-sur-Marne		30	48.83	2.55
Chatou		30	48.89	2.16
Goussainville		30	49.01	2.47
Lomme		30	50.64	2.99
Vierzon		30	47.22	2.07
Saint-Médard-en-Jalles		30	44.9	-0.72
Thiais		30	48.76	2.4
Carpentras		30	44.06	5.05
L'Haÿ-les-Roses		30	48.78	2.34
Menton		30	43.78	7.5
Saint-Laurent-du-Var		30	43.67	7.19
Saintes		30	45.75	-0.63
Rochefort		29	45.94	-0.97
Malakoff		29	48.82	2.3
Draveil		29	48.68	2.41
Saint-Leu		29	46.73	4.5
Saint-Sébastien-sur-Loire		29	47.21	-1.5
Le Chesnay		29	48.82	2.12
Tournefeuille		29	43.59	1.32
Clichy-sous-Bois		29	48.91	2.55
Chaumont		29	48.11	5.14
Saint-Étienne-du-Rouvray		29	49.38	1.1
Meyzieu		29	45.77	5
Yerres		29	48.72	2.49
Montbéliard		29	47.51	6.8
Saint-Cloud		29	48.85	2.2
Sens		29	48.2	3.28
Laon		29	49.56	3.63
Lambersart		29	50.65	3.03
Trappes		28	48.77	2.02
Rodez		28	44.35	2.57
Bergerac		28	44.85	0.48
Annemasse		28	46.19	6.24
La Garde		28	43.12	6.01
Ermont		28	48.99	2.26
Rillieux-la-Pape		28	45.82	4.9
Villemomble		28	48.88	2.5
Pierrefitte-sur-Seine		28	48.97	2.36
Le Kremlin-Bicêtre		28	48.81	2.36
Champs-sur-Marne		28	48.85	2.6
Aix-les-Bains		28	45.69	5.91
Bezons		28	48.92	2.21
Vallauris		27	43.58	7.05
Taverny		27	49.03	2.22
Illkirch-Graffenstaden		27	48.53	7.72
La Teste-de-Buch		27	44.63	-1.15
Épernay		27	49.04	3.96
Villiers-le-Bel		27	49.01	2.4
Vichy		27	46.13	3.43
Sannois		27	48.97	2.25
Gonesse		27	48.99	2.45
Vigneux-sur-Seine		27	48.7	2.41
Cavaillon		27	43.83	5.04
Rambouillet		27	48.64	1.83
Cherbourg-Octeville		27	49.64	-1.62
Armentières		27	50.69	2.88
Lunel		27	43.68	4.14
Cachan		27	48.8	2.34
Le Grand-Quevilly		27	49.4	1.05
Abbeville		26	50.11	1.84
La Garenne-Colombes		26	48.9	2.25
Montigny-lès-Metz		26	49.1	6.15
Vanves		26	48.82	2.29
Vernon		26	49.09	1.46
Savigny-le-Temple		26	48.57	2.58
Dole		26	47.09	5.49
Villeneuve-sur-Lot		26	44.41	0.7
Les Ulis		26	48.68	2.17
Marseille 02		26	43.3	5.37
Oyonnax		26	46.26	5.66
Oullins		26	45.71	4.81
Le Creusot		26	46.81	4.42
Hénin-Beaumont		25	50.41	2.96
Orvault		25	47.27	-1.62
Coudekerque-Branche		25	51.02	2.39
Herblay		25	48.99	2.17
Ris-Orangis		25	48.65	2.41
Sucy-en-Brie		25	48.77	2.53
Grigny		25	48.65	2.39
Fresnes		25	48.76	2.32
Romainville		25	48.89	2.43
Fontenay-aux-Roses		25	48.79	2.29
Décines-Charpieu		25	45.77	4.96
Saint-Dié-des-Vosges		25	48.28	6.95
Fontaine		25	45.19	5.69
Auch		24	43.65	0.59
Bruay-la-Buissière		24	50.48	2.55
Lisieux		24	49.15	0.23
Sarreguemines		24	49.11	7.07
Torcy		24	48.85	2.65
Gradignan		24	44.77	-0.61
Lanester		24	47.76	-3.34
Brétigny-sur-Orge		24	48.61	2.31
Muret		24	43.46	1.33
Bois-Colombes		24	48.92	2.27
Blagnac		24	43.63	1.39
Hérouville-Saint-Clair		24	49.21	-0.31
Libourne		24	44.91	-0.24
Le Bouscat		24	44.86	-0.6
Miramas		24	43.59	5
Beaune		24	47.02	4.84
Brunoy		24	48.69	2.49
Eaubonne		24	49	2.28
Villeparisis		24	48.94	2.61
Montfermeil		24	48.9	2.58
Sèvres		24	48.82	2.22
Fougères		24	48.35	-1.2
Saint-Pol-sur-Mer		24	51.03	2.34
La Madeleine		24	50.65	3.08
Gif-sur-Yvette		24	48.68	2.13
Bourgoin-Jallieu		24	45.59	5.27
Bègles		24	44.81	-0.55
Cahors		23	44.45	1.44
Hazebrouck		23	50.72	2.54
Millau		23	44.1	3.08
Grande-Synthe		23	51.02	2.3
La Valette-du-Var		23	43.14	5.98
Moulins		23	46.56	3.33
Mont-Saint-Aignan		23	49.46	1.09
Étampes		23	48.44	2.16
Mons-en-Barœul		23	50.63	3.12
Agde		23	43.31	3.48
Saint-Ouen-l'Aumône		23	49.04	2.12
Vertou		23	47.17	-1.47
Montgeron		23	48.71	2.45
Maisons-Laffitte		23	48.95	2.15
Le Puy-en-Velay		23	45.04	3.89
Le Petit-Quevilly		23	49.41	1.06
Lormont		23	44.88	-0.52
Olivet		23	47.86	1.9
Achères		23	48.96	2.07
Ozoir-la-Ferrière		23	48.77	2.67
Le Plessis-Robinson		23	48.79	2.27
Cenon		22	44.86	-0.53
Combs-la-Ville		22	48.66	2.57
Dax		22	43.71	-1.05
Frontignan		22	43.45	3.75
Voiron		22	45.36	5.59
Loos		22	50.61	3.02
Le Mée-sur-Seine		22	48.53	2.63
Villeneuve-la-Garenne		22	48.94	2.31
Fécamp		22	49.76	0.37
Cormeilles-en-Parisis		22	48.97	2.2
Sainte-Foy-lès-Lyon		22	45.73	4.8
Verdun		22	49.16	5.38
Vélizy-Villacoublay		22	48.78	2.19
Saint-Lô		22	49.12	-1.09
Lunéville		22	48.59	6.49
Deuil-la-Barre		22	48.98	2.33
La Celle-Saint-Cloud		22	48.85	2.15
Annecy-le-Vieux		22	45.92	6.14
Sceaux		22	48.78	2.29
Lannion		21	48.73	-3.46
Denain		21	50.33	3.39
Allauch		21	43.34	5.48
Concarneau		21	47.88	-3.92
Eysines		21	44.88	-0.65
Croix		21	50.68	3.15
Forbach		21	49.19	6.89
Manosque		21	43.83	5.79
Saint-Mandé		21	48.84	2.42
Montmorency		21	48.99	2.34
Gardanne		21	43.45	5.47
Les Lilas		21	48.88	2.42
Fleury-les-Aubrais		21	47.93	1.92
Dammarie-les-Lys		21	48.52	2.65
Roissy-en-Brie		21	48.79	2.65
Saint-Genis-Laval		21	45.7	4.79
Saint-Louis		21	47.59	7.56
Cognac		21	45.7	-0.33
Saint-Michel-sur-Orge		21	48.63	2.31
Longjumeau		21	48.7	2.31
Bressuire		21	46.84	-0.49
Vauréal		21	49.03	2.03
Lons-le-Saunier		21	46.68	5.56
Ploemeur		21	47.73	-3.43
Lagny-sur-Marne		21	48.87	2.72
Sedan		21	49.7	4.94
Orly		21	48.75	2.39
Pontarlier		20	46.9	6.36
Chamalières		20	45.77	3.07
Meylan		20	45.21	5.78
Montceau-les-Mines		20	46.67	4.37
Halluin		20	50.79	3.13
Riom		20	45.89	3.11
Chevilly-Larue		20	48.76	2.35
Romorantin-Lanthenay		20	47.37	1.75
Mantes-la-Ville		20	48.97	1.7
Pertuis		20	43.69	5.5
Morsang-sur-Orge		20	48.66	2.35
Vesoul		20	47.63	6.14
Saint-Jean-de-Braye		20	47.91	1.98
Les Pennes-Mirabeau		20	43.41	5.31
Cluses		20	46.06	6.57
Bourg-lès-Valence		20	44.95	4.89
Villefontaine		20	45.61	5.15
Saint-Gratien		20	48.97	2.29
Les Pavillons-sous-Bois		20	48.91	2.51
Fontainebleau		20	48.41	2.7
Hem		20	50.65	3.19
Nogent-sur-Oise		20	49.27	2.47
Bagnols-sur-Cèze		20	44.16	4.62
Couëron		19	47.22	-1.72
Écully		19	45.77	4.78
Cran-Gevrier		19	45.9	6.1
Wasquehal		19	50.67	3.13
Mandelieu-la-Napoule		19	43.55	6.94
Vendôme		19	47.79	1.07
Louviers		19	49.22	1.17
Gujan-Mestras		19	44.64	-1.07
Sanary-sur-Mer		19	43.12	5.8
Senlis		19	49.21	2.59
Albertville		19	45.67	6.39
Limeil-Brévannes		19	48.74	2.49
Jouy-le-Moutier		19	49.01	2.04
Marmande		19	44.5	0.17
Royan		19	45.63	-1.03
Maurepas		19	48.76	1.93
Digne-les-Bains		19	44.09	6.23
Mougins		19	43.6	7
Challans		19	46.84	-1.87
Sélestat		19	48.26	7.45
Garches		19	48.84	2.18
Bourg-la-Reine		19	48.78	2.32
Chilly-Mazarin		19	48.71	2.32
Équeurdreville-Hainneville		19	49.65	-1.65
Cournon-d'Auvergne		19	45.74	3.2
Chaville		19	48.81	2.19
Neuilly-Plaisance		19	48.86	2.51
Bonneuil-sur-Marne		19	48.77	2.48
Sorgues		19	44.01	4.87
Vence		19	43.72	7.11
Le Plessis-Trévise		19	48.81	2.57
Bar-le-Duc		19	48.77	5.16
Seynod		19	45.89	6.09
Mitry-Mory		19	48.98	2.62
Carvin		19	50.49	2.96
Limay		19	49	1.74
La Flèche		19	47.7	-0.08
Plaisance-du-Touch		19	43.57	1.3
La Chapelle-sur-Erdre		18	47.3	-1.55
Avion		18	50.41	2.83
Annonay		18	45.24	4.67
Ronchin		18	50.6	3.09
Mauguio		18	43.62	4.01
Chennevières-sur-Marne		18	48.8	2.54
Autun		18	46.95	4.3
Saint-Avold		18	49.1	6.7
Tourlaville		18	49.64	-1.57
Saint-Omer		18	50.75	2.26
Argentan		18	48.74	-0.02
Givors		18	45.59	4.77
Joinville-le-Pont		18	48.83	2.47
Carquefou		18	47.3	-1.49
Cestas		18	44.74	-0.68
Castelnau-le-Lez		18	43.63	3.9
Montigny-lès-Cormeilles		18	48.98	2.2
La Crau		18	43.15	6.07
Firminy		18	45.39	4.29
Orsay		18	48.7	2.19
Saint-Amand-les-Eaux		18	50.45	3.43
Le Pré-Saint-Gervais		18	48.89	2.4
Lucé		18	48.44	1.46
Les Clayes-sous-Bois		18	48.82	1.99
La Baule-Escoublac		18	47.29	-2.36
Sin-le-Noble		18	50.36	3.13
Toul		18	48.68	5.89
Marseille 16		18	43.36	5.33
Villeneuve-le-Roi		18	48.74	2.4
Saint-Jean-de-la-Ruelle		18	47.91	1.86
Morlaix		18	48.58	-3.83
Montargis		17	48	2.73
Soisy-sous-Montmorency		17	48.99	2.3
Bischheim		17	48.62	7.75
Flers		17	48.74	-0.57
Marly-le-Roi		17	48.87	2.08
Lattes		17	43.57	3.9
Saint-Cyr-sur-Loire		17	47.4	0.67
Fos-sur-Mer		17	43.44	4.94
Arcueil		17	48.8	2.33
Lingolsheim		17	48.56	7.68
Vitré		17	48.12	-1.21
Vitry-le-François		17	48.72	4.58
Elbeuf		17	49.29	1
Pamiers		17	43.12	1.61
Montereau-Fault-Yonne		17	48.38	2.95
Tulle		17	45.27	1.77
L'Isle-sur-la-Sorgue		17	43.92	5.05
Octeville		17	49.63	-1.64
Tassin-la-Demi-Lune		17	45.75	4.79
Bouguenais		17	47.18	-1.62
Verneuil-sur-Seine		17	48.97	1.96
Verrières-le-Buisson		17	48.75	2.27
Pontivy		17	48.07	-2.96
Le Vésinet		17	48.89	2.13
Sallanches		17	45.94	6.63
Montivilliers		17	49.55	0.19
Domont		17	49.03	2.33
Blanquefort		17	44.91	-0.64
Douarnenez		17	48.1	-4.33
Osny		17	49.07	2.06
Le Pecq		17	48.89	2.1
Guérande		17	47.33	-2.43
Floirac		16	44.83	-0.53
Saint-Cyr-l'École		16	48.8	2.07
Laxou		16	48.68	6.15
Fontenay-le-Comte		16	46.47	-0.81
Moissy-Cramayel		16	48.63	2.6
Saran		16	47.95	1.88
Bry-sur-Marne		16	48.84	2.52
Cesson-Sévigné		16	48.12	-1.6
Le Pontet		16	43.96	4.86
Montbrison		16	45.61	4.07
Faches-Thumesnil		16	50.58	3.07
Viroflay		16	48.8	2.16
Les Sables-d'Olonne		16	46.5	-1.78
Saint-Leu-la-Forêt		16	49.02	2.25
Saint-Fons		16	45.71	4.85
Landerneau		16	48.45	-4.25
Saint-Avertin		16	47.36	0.74
Châteaudun		16	48.07	1.34
Issoire		16	45.54	3.25
Gien		16	47.69	2.63
Bayeux		16	49.28	-0.7
Gentilly		16	48.81	2.34
Château-Thierry		16	49.05	3.4
Port-de-Bouc		16	43.41	4.98
Saint-Égrève		16	45.23	5.68
Villers-lès-Nancy		16	48.67	6.15
Brie-Comte-Robert		16	48.69	2.61
Boissy-Saint-Léger		16	48.75	2.51
Guéret		16	46.17	1.87
Chenôve		16	47.29	5
Lourdes		16	43.1	-0.05
Wittenheim		16	47.81	7.33
Canteleu		16	49.44	1.02
Crépy-en-Valois		16	49.23	2.89
Haubourdin		16	50.61	2.99
Berck-Plage		16	50.41	1.56
Les Herbiers		16	46.87	-1.02
Yutz		16	49.36	6.19
Outreau		16	50.71	1.59
Berck		16	50.4	1.6
Mayenne		16	48.3	-0.61
Audincourt		16	47.48	6.85
Balma		16	43.61	1.5
Hautmont		16	50.25	3.92
Lognes		16	48.84	2.63
Hayange		16	49.33	6.06
Tergnier		15	49.66	3.3
Carrières-sous-Poissy		15	48.95	2.04
Illzach		15	47.77	7.35
Pont-à-Mousson		15	48.91	6.06
Cugnaux		15	43.54	1.34
Éragny		15	49.02	2.1
Noisiel		15	48.85	2.62
Saint-Pierre-des-Corps		15	47.39	0.75
Coulommiers		15	48.81	3.08
Montesson		15	48.91	2.14
Saint-Maximin-la-Sainte-Baume		15	43.45	5.86
Noyon		15	49.58	3
Brignoles		15	43.41	6.06
Avon		15	48.4	2.72
=GA
Libreville		578	0.39	9.45	C
Port-Gentil		109	-0.72	8.78
Franceville		43	-1.63	13.58
Oyem		31	1.6	11.58
Moanda		30	-1.57	13.2
Mouila		22	-1.87	11.06
Lambaréné		21	-0.7	10.24
Tchibanga		19	-2.93	10.98
Koulamoutou		16	-1.14	12.46
Makokou		14	0.57	12.86
=GB
London		7557	51.51	-0.13	C	Londres|Londra|Londen|Lontoo|لندن|Лондон
Birmingham		984	52.48	-1.9		برمنگھم|بیرمنگام|برمنغهام|Бирмингем
Liverpool		864	53.41	-2.98		لیورپول|ليفربول|Ливерпуль
Nottingham		730	52.95	-1.15		ناٹنگھم
Sheffield		685	53.38	-1.47
Bristol		617	51.46	-2.6		برسٹل
Glasgow		592	55.87	-4.26		گلاسگو|گلاسکو|غلاسكو|Глазго
Leicester		509	52.64	-1.13		لیسٹر|لیسسٹر
Edinburgh		465	55.95	-3.2		Édimbourg|Edimburgo|ایڈنبرا|ادینبورگ|إدنبرة|Эдинбург
Leeds		455	53.8	-1.55		لیڈز
Cardiff		447	51.48	-3.18		کارڈف|کاردیف|كارديف
Manchester		396	53.48	-2.24		مانچسٹر|منچستر|مانشستر|Манчестер
Stoke-on-Trent		373	53	-2.19
Coventry		359	52.41	-1.51
Sunderland		335	54.9	-1.38
Birkenhead		325	53.39	-3.01
Islington		319	51.54	-0.1
Reading		318	51.46	-0.97
Kingston upon Hull		314	53.74	-0.34
Preston		313	53.76	-2.7
Newport		307	51.59	-3
Swansea		300	51.62	-3.94
Bradford		299	53.79	-1.75		بریڈفورڈ
Southend-on-Sea		295	51.54	0.71
Belfast		275	54.6	-5.93		بلفاسٹ|بلفاست|Белфаст
Derby		270	52.92	-1.48
Plymouth		260	50.37	-4.14
Luton		258	51.88	-0.42
Wolverhampton		253	52.59	-2.12
City of Westminster		248	51.5	-0.14
Southampton		246	50.9	-1.4		ساؤتھمپٹن
Blackpool		239	53.82	-3.05
Milton Keynes		230	52.04	-0.76
Bexley		228	51.44	0.15
Northampton		216	52.25	-0.88
Archway		216	51.57	-0.13
Norwich		213	52.63	1.3
Dudley		199	52.5	-2.08
Aberdeen		197	57.14	-2.1
Portsmouth		194	50.8	-1.09
Newcastle upon Tyne		192	54.97	-1.61
Sutton		188	51.35	-0.2
Swindon		186	51.56	-1.78
Crawley		181	51.11	-0.18
Ipswich		179	52.06	1.16
Wigan		175	53.54	-2.64
Croydon		173	51.38	-0.1
Walsall		172	52.59	-1.98
Mansfield		172	53.13	-1.2
Oxford		171	51.75	-1.26		آکسفورڈ|آکسفورد
Warrington		165	53.39	-2.58
Slough		164	51.51	-0.6
Bournemouth		164	50.72	-1.88
Peterborough		163	52.57	-0.25
Cambridge		158	52.2	0.12		کیمبرج|کمبریج
Doncaster		158	53.52	-1.13
York		154	53.96	-1.08
Poole		150	50.71	-1.98
Gloucester		150	51.87	-2.24
Burnley		149	53.8	-2.23
Huddersfield		149	53.65	-1.78
Telford		148	52.68	-2.45
Dundee		148	56.47	-2.97
Blackburn		147	53.75	-2.48
Basildon		145	51.57	0.46
Middlesbrough		143	54.58	-1.23
Bolton		141	53.58	-2.43
Stockport		139	53.41	-2.16
Brighton		139	50.83	-0.14
West Bromwich		136	52.52	-1.99
Grimsby		134	53.57	-0.08
Hastings		133	50.86	0.57
High Wycombe		133	51.63	-0.75
Watford		126	51.66	-0.4
Saint Peters		125	51.37	1.42
Burton upon Trent		122	52.81	-1.64
Colchester		122	51.89	0.9
Eastbourne		118	50.77	0.28
Exeter		118	50.72	-3.53
Rotherham		118	53.43	-1.36
Cheltenham		116	51.9	-2.08
Lincoln		115	53.23	-0.54
Chesterfield		113	53.25	-1.42
Chelmsford		112	51.74	0.47
Dagenham		108	51.55	0.17
Basingstoke		108	51.26	-1.09
Maidstone		108	51.27	0.52
Sutton Coldfield		107	52.57	-1.82
Bedford		107	52.13	-0.47
Oldham		105	53.54	-2.12
Enfield Town		104	51.65	-0.08
Woking		104	51.32	-0.56
St Helens		103	53.45	-2.73
Worcester		102	52.19	-2.22
Gillingham		101	51.39	0.55
Worthing		99	50.82	-0.38
Rochdale		98	53.62	-2.16
Solihull		96	52.41	-1.78
Royal Leamington Spa		95	52.29	-1.52
Romford		95	51.58	0.19
Bath		95	51.38	-2.36
Harlow		94	51.78	0.11
Nuneaton		93	52.52	-1.47
High Peak		93	53.37	-1.85
Darlington		92	54.52	-1.55
Southport		92	53.65	-3.01
Chester		91	53.19	-2.89
Stevenage		90	51.9	-0.2
Wembley		90	51.55	-0.3
Grays		90	51.48	0.33
Harrogate		89	53.99	-1.54
Hartlepool		89	54.69	-1.21
Cannock		86	52.69	-2.03
Hemel Hempstead		86	51.75	-0.45
St Albans		85	51.75	-0.33
Redditch		84	52.31	-1.95
South Shields		84	55	-1.43
Derry		84	55	-7.31
Weston-super-Mare		83	51.35	-2.98
Halifax		83	53.72	-1.85
Beckenham		82	51.41	-0.03
Tamworth		82	52.63	-1.7
Scunthorpe		80	53.58	-0.65
Stockton-on-Tees		80	54.57	-1.32
Wakefield		79	53.68	-1.5
Carlisle		78	54.9	-2.94
Gateshead		78	54.96	-1.6
Lisburn		78	54.52	-6.04
Fylde		77	53.83	-2.92
Paisley		76	55.83	-4.43
Bracknell		76	51.41	-0.75
Newcastle under Lyme		76	53	-2.23
Crewe		76	53.1	-2.44
Chatham		76	51.38	0.53
Hove		75	50.83	-0.17
Aylesbury		75	51.82	-0.81
East Kilbride		75	55.76	-4.18
Rugby		73	52.37	-1.26
Salford		73	53.49	-2.29
Purley		72	51.34	-0.11
Guildford		72	51.24	-0.57
Shrewsbury		72	52.71	-2.75
Barnsley		71	53.55	-1.48
Lowestoft		71	52.48	1.75
Gosport		71	50.8	-1.13
Southall		70	51.51	-0.37
Stafford		69	52.81	-2.12
Royal Tunbridge Wells		69	51.13	0.26
Ellesmere Port		68	53.28	-2.9
Rossendale		67	53.68	-2.28
Folkestone		66	51.08	1.17
Hounslow		66	51.47	-0.36
Wrexham		66	53.05	-2.99
Torquay		65	50.46	-3.53
Maidenhead		65	51.52	-0.72
Kingswood		65	51.45	-2.51
Taunton		65	51.01	-3.1
Waterlooville		64	50.88	-1.03
Macclesfield		64	53.26	-2.13
Bognor Regis		64	50.78	-0.68
Newtownabbey		64	54.66	-5.91
Kettering		64	52.4	-0.73
Buckley		64	53.17	-3.08
Great Yarmouth		63	52.61	1.73
Runcorn		63	53.34	-2.73
Ashford		63	51.15	0.87
Tonypandy		63	51.62	-3.46
Scarborough		62	54.28	-0.4
Widnes		61	53.36	-2.73
Aldershot		61	51.25	-0.76
Bury		61	53.6	-2.3
Barking		61	51.53	0.08
Castleford		61	53.73	-1.36
Hereford		60	52.06	-2.71
Bangor		60	54.65	-5.67
Stroud		60	51.75	-2.2
Margate		60	51.38	1.39
Loughborough		60	52.77	-1.2
Welwyn Garden City		60	51.8	-0.21
Farnborough		60	51.29	-0.76
Rhondda		59	51.66	-3.45
Craigavon		59	54.45	-6.39
Wallasey		59	53.42	-3.06
Littlehampton		59	50.81	-0.54
Bridgend		58	51.51	-3.58
Bootle		58	53.47	-3.02
Weymouth		58	50.61	-2.46
Fareham		57	50.85	-1.18
Morley		57	53.74	-1.6
Cheshunt		57	51.7	-0.03
Kidderminster		57	52.39	-2.25
Corby		57	52.5	-0.69
Dartford		57	51.45	0.21
Castlereagh		57	54.57	-5.88
Dewsbury		57	53.69	-1.63
Livingston		57	55.9	-3.52
Stourbridge		56	52.46	-2.14
Sale		56	53.43	-2.32
Halesowen		55	52.45	-2.05
Canterbury		55	51.28	1.08
South Croydon		55	51.36	-0.09
Huyton		55	53.41	-2.84
Barry		55	51.4	-3.28
Gravesend		54	51.44	0.37
Eastleigh		54	50.97	-1.35
Acton		54	51.51	-0.28
Washington		54	54.9	-1.52
Braintree		53	51.88	0.55
Hamilton		53	55.77	-4.03
Brentwood		53	51.62	0.31
Esher		52	51.37	-0.37
Crosby		52	53.48	-3.03
Reigate		52	51.24	-0.21
Dunstable		52	51.89	-0.52
Morecambe		52	54.07	-2.86
Cumbernauld		52	55.95	-3.99
Redhill		52	51.24	-0.17
Horsham		51	51.06	-0.33
Staines		51	51.43	-0.51
Batley		51	53.7	-1.63
Wellingborough		51	52.3	-0.69
Clacton-on-Sea		51	51.79	1.16
Dunfermline		50	56.07	-3.46
Bletchley		50	51.99	-0.73
Keighley		50	53.87	-1.91
Hayes		50	51.52	-0.42
Paignton		50	50.44	-3.57
Llanelli		50	51.68	-4.16
Kirkcaldy		49	56.12	-3.16
Bromsgrove		49	52.34	-2.06
Sittingbourne		49	51.34	0.73
South Benfleet		49	51.55	0.56
Banbury		49	52.06	-1.34
West Bridgford		48	52.93	-1.13
Mitcham		48	51.4	-0.17
Morden		48	51.4	-0.2
Cwmbran		48	51.65	-3.02
Long Eaton		48	52.9	-1.27
Durham		48	54.78	-1.58
Northwich		47	53.26	-2.52
Ayr		47	55.46	-4.63
Perth		47	56.4	-3.43
Lancaster		47	54.05	-2.8
Tipton		47	52.53	-2.07
Inverness		47	57.48	-4.22
Kilmarnock		46	55.61	-4.5
Banstead		46	51.32	-0.21
Neath		46	51.66	-3.8
King's Lynn		46	52.75	0.4
Winchester		46	51.07	-1.32
Barrow in Furness		46	54.11	-3.23
Yeovil		46	50.94	-2.63
Middleton		46	53.55	-2.2
Havant		46	50.86	-0.99
Carshalton		46	51.37	-0.17
Hinckley		45	52.54	-1.38
Salisbury		45	51.07	-1.8
Pontefract		45	53.69	-1.31
Coatbridge		44	55.86	-4.02
Sutton in Ashfield		44	53.13	-1.26
Grantham		44	52.91	-0.64
Merthyr Tydfil		44	51.75	-3.38
Great Sankey		44	53.39	-2.64
Greenock		44	55.95	-4.76
Ashton-under-Lyne		44	53.49	-2.1
Leigh		44	53.5	-2.52
Leatherhead		44	51.3	-0.33
Letchworth Garden City		44	51.98	-0.23
Newark on Trent		43	53.07	-0.82
Worksop		43	53.3	-1.12
Bury St Edmunds		43	52.25	0.71
Kirkby		43	53.48	-2.89
Wallsend		43	54.99	-1.53
Redruth		43	50.23	-5.22
Welling		43	51.46	0.11
Christchurch		42	50.74	-1.78
Andover		42	51.21	-1.49
Stretford		42	53.45	-2.32
Dover		42	51.13	1.31
Hatfield		42	51.76	-0.22
Altrincham		42	53.39	-2.35
Coity		41	51.52	-3.56
Newburn		41	54.99	-1.74
Boston		41	52.98	-0.03
Lytham St Annes		41	53.74	-3
Bridgwater		41	51.13	-3
Urmston		41	53.45	-2.35
Wokingham		41	51.41	-0.84
Swadlincote		41	52.77	-1.56
Trowbridge		41	51.32	-2.21
Prescot		41	53.43	-2.8
Bexhill-on-Sea		40	50.85	0.47
Bloxwich		40	52.62	-2
North Shields		40	55.02	-1.45
Glenrothes		39	56.2	-3.17
Skelmersdale		39	53.55	-2.77
Fleet		39	51.28	-0.83
Abingdon		39	51.67	-1.28
Tonbridge		39	51.2	0.27
Ramsgate		39	51.34	1.42
Ilkeston		39	52.97	-1.31
Coalville		38	52.72	-1.37
Canvey Island		38	51.52	0.58
Surbiton		38	51.39	-0.3
Whitley Bay		38	55.04	-1.45
Greenford		38	51.53	-0.36
Arnold		38	53	-1.13
Houghton-Le-Spring		38	54.84	-1.46
Bishops Stortford		38	51.87	0.16
Leyland		38	53.7	-2.69
Rushden		38	52.29	-0.6
Leighton Buzzard		37	51.92	-0.66
Yeadon		37	53.86	-1.69
Blyth		37	55.13	-1.51
Eccles		37	53.48	-2.33
Redcar		37	54.62	-1.06
Airdrie		37	55.87	-3.98
Peterlee		37	54.76	-1.34
Farnham		37	51.21	-0.8
Chester-le-Street		37	54.86	-1.57
Great Malvern		37	52.11	-2.33
Herne Bay		37	51.37	1.13
Wilmslow		37	53.33	-2.23
Newton Abbot		36	50.53	-3.61
Stirling		36	56.12	-3.94
Mangotsfield		36	51.49	-2.5
Billericay		36	51.63	0.42
Chipping Sodbury		36	51.54	-2.39
Hitchin		36	51.95	-0.28
Walkden		36	53.52	-2.4
Tyldesley		36	53.51	-2.47
Chippenham		36	51.46	-2.12
Billingham		36	54.59	-1.29
Pontypool		36	51.7	-3.04
Accrington		35	53.75	-2.36
Falkirk		35	56	-3.79
Briton Ferry		35	51.63	-3.82
Hoddesdon		35	51.76	-0.01
Bridlington		35	54.08	-0.19
Bentley		35	53.53	-1.15
Exmouth		34	50.62	-3.4
Yate		34	51.54	-2.42
Felling		34	54.95	-1.57
Colwyn Bay		34	53.29	-3.73
Radcliffe		34	53.56	-2.32
Totton		34	50.92	-1.49
Chorley		34	53.65	-2.62
Bicester		34	51.9	-1.15
Haywards Heath		34	51	-0.1
Irvine		34	55.62	-4.66
Wigston Magna		34	52.58	-1.09
Wednesfield		34	52.6	-2.09
Windsor		33	51.48	-0.6
Dumfries		33	55.07	-3.61
Glossop		33	53.44	-1.95
Cramlington		33	55.09	-1.59
Pudsey		33	53.8	-1.66
Ebbw Vale		33	51.78	-3.21
Newbury		33	51.4	-1.32
Wickford		33	51.61	0.52
Lichfield		33	52.68	-1.83
Brighouse		33	53.7	-1.78
Darwen		33	53.7	-2.46
Wisbech		32	52.67	0.16
Borehamwood		32	51.65	-0.28
Prestwich		32	53.53	-2.28
Motherwell		32	55.79	-3.99
Cleethorpes		32	53.56	-0.03
Deeside		32	53.2	-3.04
Lower Earley		32	51.43	-0.92
Falmouth		32	50.15	-5.07
Hyde		32	53.45	-2.08
Chichester		32	50.84	-0.78
Barnstaple		32	51.08	-4.06
Spalding		32	52.79	-0.15
Rutherglen		31	55.83	-4.21
Thornton-Cleveleys		31	53.87	-3.02
Aberdare		31	51.71	-3.45
Caerphilly		31	51.57	-3.22
Ruislip		31	51.57	-0.42
Saint Neots		31	52.22	-0.27
Burgess Hill		31	50.96	-0.13
Beverley		31	53.85	-0.42
Deal		31	51.22	1.4
Wishaw		31	55.77	-3.92
Pontypridd		30	51.6	-3.34
Winsford		30	53.19	-2.52
Harpenden		30	51.82	-0.36
Rayleigh		30	51.59	0.6
Whitstable		30	51.36	1.03
Camberley		30	51.34	-0.74
Barnet		30	51.65	-0.2
Bedworth		30	52.48	-1.47
Heswall		30	53.33	-3.1
Hucknall		30	53.03	-1.2
Egham		30	51.43	-0.55
Sevenoaks		30	51.27	0.19
Kidsgrove		29	53.09	-2.24
Newtownards		29	54.59	-5.69
Didcot		29	51.61	-1.24
Nelson		29	53.83	-2.2
Burntwood		29	52.68	-1.93
Carrickfergus		29	54.72	-5.81
Felixstowe		29	51.96	1.35
Kendal		29	54.33	-2.75
Consett		29	54.85	-1.83
Witney		29	51.78	-1.49
Ashton in Makerfield		29	53.48	-2.65
Cheadle Hulme		29	53.38	-2.19
Ballymena		29	54.86	-6.28
Stanford-le-Hope		29	51.52	0.43
Bideford		29	51.02	-4.21
Rochester		29	51.39	0.51
Shipley		29	53.83	-1.77
Brierley Hill		28	52.48	-2.12
Stratford-upon-Avon		28	52.19	-1.71
Sunbury-on-Thames		28	51.4	-0.42
Newry		28	54.18	-6.34
Ashington		28	55.18	-1.56
Cambuslang		28	55.81	-4.16
Kirkby in Ashfield		28	53.1	-1.24
Willenhall		28	52.59	-2.06
Burngreave		27	53.39	-1.46
Denton		27	53.46	-2.12
Cleckheaton		27	53.72	-1.71
Ashford		27	51.43	-0.46
Bearsden		27	55.92	-4.33
Jarrow		27	54.98	-1.48
Melton Mowbray		27	52.77	-0.89
Workington		27	54.64	-3.54
Epsom		27	51.33	-0.27
Haverhill		27	52.08	0.44
Maghull		27	53.52	-2.94
Clydebank		27	55.9	-4.41
East Grinstead		27	51.12	-0.01
Flint		26	53.24	-3.13
Westhoughton		26	53.55	-2.52
Frome		26	51.23	-2.32
Congleton		26	53.16	-2.21
Camden Town		26	51.54	-0.14
Ryde		26	50.73	-1.16
Bishop Auckland		26	54.66	-1.68
Northolt		26	51.55	-0.37
Newton Aycliffe		26	54.62	-1.57
Rhyl		26	53.32	-3.49
Hertford		26	51.8	-0.08
Staveley		26	53.27	-1.35
Coleraine		26	55.13	-6.67
Farnworth		26	53.55	-2.4
Crowthorne		26	51.37	-0.79
Hawarden		26	53.18	-3.03
Bramhall		26	53.36	-2.17
Coulsdon		26	51.32	-0.14
Bartley Green		25	52.44	-2
St Austell		25	50.34	-4.77
Rhosllanerchrugog		25	53.01	-3.06
Fleetwood		25	53.93	-3.01
Witham		25	51.8	0.64
Blackheath		25	51.46	0.01
Pitsea		25	51.56	0.51
Whitehaven		25	54.55	-3.58
Newport		25	50.7	-1.29
Skegness		25	53.14	0.34
Selby		25	53.78	-1.07
Thetford		25	52.42	0.75
Newton Mearns		25	55.77	-4.33
Vale of Leven		25	55.97	-4.58
Wednesbury		24	52.55	-2.02
Feltham		24	51.45	-0.41
Thatcham		24	51.4	-1.26
Hindley		24	53.53	-2.58
Plymstock		24	50.36	-4.09
Ormskirk		24	53.57	-2.88
Warwick		24	52.28	-1.58
Rugeley		24	52.76	-1.94
Golborne		24	53.48	-2.6
Gosforth		24	55	-1.62
Huntingdon		24	52.33	-0.19
Daventry		24	52.26	-1.16
Droitwich		24	52.27	-2.15
New Milton		24	50.76	-1.67
Ammanford		24	51.79	-3.99
Portishead		24	51.48	-2.77
Droylsden		24	53.48	-2.15
Arbroath		24	56.56	-2.59
Musselburgh		24	55.94	-3.05
Evesham		24	52.09	-1.95
Whitefield		24	53.55	-2.3
Lofthouse		23	53.73	-1.5
Penarth		23	51.44	-3.17
Bishopbriggs		23	55.91	-4.22
Belper		23	53.02	-1.48
Formby		23	53.56	-3.07
Burnham-on-Sea		23	51.24	-3
Broadstairs		23	51.36	1.44
Oadby		23	52.61	-1.08
Heanor		23	53.01	-1.35
Chapeltown		23	53.47	-1.47
Truro		23	50.27	-5.05
Elgin		23	57.65	-3.32
Litherland		23	53.47	-3
Market Harborough		23	52.48	-0.92
Royton		23	53.57	-2.12
Walton-on-Thames		23	51.39	-0.41
Wellington		23	52.7	-2.52
Woodford Green		23	51.61	0.02
Stalybridge		23	53.48	-2.06
Godalming		23	51.19	-0.61
Potters Bar		23	51.69	-0.18
Seaford		23	50.77	0.1
Alfreton		23	53.1	-1.38
Camborne		23	50.21	-5.3
Kenilworth		22	52.35	-1.58
Seaham		22	54.84	-1.35
Thornaby-on-Tees		22	54.53	-1.3
Sudbury		22	52.04	0.73
Rawtenstall		22	53.7	-2.28
Retford		22	53.32	-0.94
Renfrew		22	55.87	-4.39
Portadown		22	54.42	-6.44
Berkhamsted		22	51.76	-0.57
Stanley		22	54.87	-1.7
Swanley		22	51.4	0.17
Newton-le-Willows		22	53.45	-2.6
Rottingdean		22	50.81	-0.06
Amersham		22	51.67	-0.62
Hadley Wood		22	51.67	-0.17
Ossett		22	53.68	-1.58
Maldon		21	51.73	0.67
Buxton		21	53.26	-1.91
Horley		21	51.17	-0.16
Cowes		21	50.76	-1.3
Dronfield		21	53.3	-1.48
Ripley		21	53.03	-1.4
Bathgate		21	55.9	-3.64
Omagh		21	54.6	-7.3
March		21	52.55	0.09
Stowmarket		21	52.19	1
Clevedon		21	51.44	-2.86
Maesteg		21	51.61	-3.66
Guiseley		21	53.88	-1.71
Bordon		21	51.11	-0.86
Caterham		21	51.28	-0.08
Gainsborough		21	53.38	-0.77
Goole		21	53.7	-0.88
Harwich		21	51.94	1.28
East Dereham		21	52.68	0.93
Bellshill		21	55.82	-4.02
Chesham		21	51.7	-0.6
Gerrards Cross		21	51.59	-0.56
Crowborough		21	51.06	0.16
Stamford		21	52.65	-0.48
Stourport-on-Severn		21	52.34	-2.28
Gorseinon		21	51.67	-4.04
Failsworth		21	53.5	-2.17
Nailsea		21	51.43	-2.76
Isleworth		21	51.48	-0.34
Risca		20	51.61	-3.1
Alloa		20	56.12	-3.79
Newmarket		20	52.24	0.4
Bingley		20	53.85	-1.84
Brownhills		20	52.63	-1.93
Yateley		20	51.34	-0.83
Hythe		20	50.86	-1.4
Newquay		20	50.42	-5.07
Sandown		20	50.65	-1.16
Atherton		20	53.52	-2.49
Colne		20	53.86	-2.17
Orkney		20	58.98	-2.96
Chalfont Saint Peter		20	51.61	-0.56
Ampthill		20	52.03	-0.5
Bowthorpe		20	52.64	1.22
Chislehurst		20	51.42	0.07
Kempston Hardwick		20	52.09	-0.5
Kingswinford		20	52.5	-2.17
Portslade		20	50.84	-0.22
Swinton		20	53.5	-2.35
Hailsham		20	50.86	0.26
Dumbarton		20	55.94	-4.57
Poulton-le-Fylde		20	53.83	-2.98
Brough		20	53.73	-0.57
Leek		20	53.1	-2.02
Kempston		20	52.12	-0.5
Penzance		20	50.12	-5.54
Dinnington		20	53.37	-1.2
Faversham		20	51.31	0.89
Tewkesbury		20	51.99	-2.16
Antrim		20	54.7	-6.2
Kirkintilloch		20	55.94	-4.15
Earl Shilton		20	52.58	-1.32
Tiverton		20	50.9	-3.49
Adwick le Street		19	53.57	-1.18
Weybridge		19	51.37	-0.46
South Ockendon		19	51.51	0.28
Irlam		19	53.44	-2.42
Chessington		19	51.36	-0.3
Melksham		19	51.37	-2.14
Horsforth		19	53.84	-1.64
Clydach		19	51.68	-3.9
Dukinfield		19	53.47	-2.09
Great Wyrley		19	52.66	-2.01
Yarm		19	54.5	-1.36
Shoreham-by-Sea		19	50.83	-0.27
Pinner		19	51.59	-0.38
Ely		19	52.4	0.26
Hook		19	51.37	-0.31
South Elmsall		19	53.6	-1.28
Hebburn		19	54.97	-1.52
Mirfield		19	53.67	-1.7
Emsworth		19	50.85	-0.94
Aberystwyth		19	52.42	-4.08
Oswestry		19	52.86	-3.05
Prestatyn		19	53.34	-3.41
Horwich		19	53.6	-2.55
Lancing		19	50.83	-0.32
Rawmarsh		19	53.46	-1.34
Eastwood		19	53	-1.3
Peacehaven		19	50.79	-0.01
East Molesey		19	51.4	-0.35
West Molesey		19	51.4	-0.38
Wantage		19	51.59	-1.43
Isle of Lewis		19	58.22	-6.39
Uckfield		18	50.97	0.1
Peterhead		18	57.51	-1.78
Larne		18	54.85	-5.82
Mansfield Woodhouse		18	53.16	-1.19
Grove		18	51.61	-1.42
Hadleigh		18	51.55	0.61
Marlow		18	51.57	-0.77
Marple		18	53.39	-2.06
Chapel Allerton		18	53.83	-1.54
Brymbo		18	53.07	-3.07
Waltham Abbey		18	51.69	0
Devizes		18	51.35	-1.99
Hampton		18	51.41	-0.37
Bangor		18	53.23	-4.13
Dalserf		18	55.73	-3.92
Hedge End		18	50.91	-1.3
Sandbach		18	53.15	-2.36
New Mills		18	53.37	-2
Ascot		18	51.41	-0.67
Abergele		18	53.28	-3.58
Spennymoor		18	54.7	-1.6
Dorking		18	51.23	-0.33
Ramsbottom		18	53.65	-2.32
Amersham on the Hill		18	51.67	-0.61
Moreton		18	53.4	-3.12
Biddulph		18	53.12	-2.18
Bishopstoke		18	50.97	-1.33
Ferndown		18	50.81	-1.9
Barrhead		18	55.8	-4.39
Ware		18	51.81	-0.03
Maltby		18	53.42	-1.2
Warminster		17	51.2	-2.18
Teignmouth		17	50.55	-3.5
Walton-on-the-Naze		17	51.85	1.27
Tynemouth		17	55.02	-1.43
Bushey		17	51.64	-0.36
Gelligaer		17	51.66	-3.26
Sleaford		17	53	-0.41
Haydock		17	53.47	-2.68
Lewes		17	50.87	0.01
Mountsorrel		17	52.72	-1.15
Thorne		17	53.61	-0.96
Grangemouth		17	56.01	-3.72
Calne		17	51.44	-2.01
Nantwich		17	53.07	-2.52
Romsey		17	50.99	-1.5
Wath upon Dearne		17	53.5	-1.35
Cirencester		17	51.72	-1.97
Blantyre		17	55.8	-4.09
Heysham		17	54.04	-2.89
Westbury		17	51.26	-2.19
Guisborough		17	54.53	-1.06
Bedlington		17	55.13	-1.59
Frinton-on-Sea		17	51.83	1.24
Hayling Island		17	50.78	-0.97
Dorchester		17	50.72	-2.43
Northallerton		17	54.34	-1.43
Longfield		17	51.4	0.3
Saint Andrews		17	56.34	-2.8
High Blantyre		17	55.78	-4.1
Rochford		17	51.58	0.71
Cobham		17	51.33	-0.41
Brixham		17	50.39	-3.52
Whickham		17	54.95	-1.68
Alton		17	51.15	-0.97
Biggleswade		17	52.09	-0.26
Cowley		17	51.73	-1.21
Harringay		17	51.58	-0.1
Lymington		16	50.76	-1.54
Kilwinning		16	55.65	-4.71
Louth		16	53.37	0
Johnstone		16	55.83	-4.52
Carterton		16	51.76	-1.59
Ripon		16	54.14	-1.53
Bonnyrigg		16	55.87	-3.11
Hartley		16	51.39	0.3
Banbridge		16	54.35	-6.28
Chepstow		16	51.64	-2.68
Penicuik		16	55.83	-3.23
Ryton		16	52.62	-2.35
Worcester Park		16	51.38	-0.24
Viewpark		16	55.83	-4.06
Aldridge		16	52.61	-1.92
Basford		16	52.97	-1.18
Kippax		16	53.77	-1.37
Conisbrough		16	53.48	-1.23
Carmarthen		16	51.86	-4.31
Hoyland Nether		16	53.5	-1.45
Tadley		16	51.35	-1.13
Kidlington		16	51.82	-1.29
Royston		16	52.05	-0.02
Bebington		16	53.35	-3.02
Swanscombe		16	51.45	0.31
Baildon		16	53.85	-1.79
Porthcawl		16	51.48	-3.7
Keynsham		16	51.41	-2.5
Elland		16	53.69	-1.84
Saltash		16	50.41	-4.23
Earlsfield		16	51.44	-0.19
Erskine		16	55.9	-4.45
Wombwell		16	53.52	-1.4
South Hayling		15	50.79	-0.98
Blackwood		15	51.67	-3.21
Llandudno		15	53.32	-3.83
Broxburn		15	55.93	-3.47
Neston		15	51.41	-2.2
Hale		15	53.38	-2.33
Hazel Grove		15	53.38	-2.12
Darton		15	53.59	-1.53
Orpington		15	51.37	0.1
Saffron Walden		15	52.02	0.24
Haslingden		15	53.7	-2.32
Port Glasgow		15	55.93	-4.69
Penrith		15	54.67	-2.76
Sinfin		15	52.88	-1.49
Bredbury		15	53.42	-2.12
Mexborough		15	53.49	-1.29
Newport Pagnell		15	52.09	-0.72
Neston		15	53.28	-3.05
Larkhall		15	55.73	-3.97
Cleveleys		15	53.88	-3.04
West Ilsley		0	51.54	-1.32
=GD
Saint George's		8	12.05	-61.75	C
Gouyave		3	12.16	-61.73
Grenville		2	12.12	-61.62
Victoria		2	12.19	-61.71
Saint David’s		1	12.05	-61.67
Sauteurs		1	12.22	-61.64
Hillsborough		1	12.48	-61.46
=GE
Tbilisi		1049	41.69	44.83	C	Tiflis|تبلیسی|تفلیس|تبليسي|Тбилиси
Kutaisi		178	42.27	42.69
Batumi		122	41.64	41.63
Sokhumi		82	43.01	40.99
Zugdidi		73	42.51	41.87
Rustavi		50	41.56	44.98
P’ot’i		47	42.14	41.67
Gori		47	41.98	44.12
Ts’khinvali		30	42.23	43.97
Samtredia		29	42.15	42.34
Khashuri		28	41.99	43.6
Senak’i		28	42.27	42.07
Stantsiya Novyy Afon		27	43.08	40.84
Zest’aponi		26	42.11	43.04
Telavi		22	41.92	45.47
Ozurgeti		21	41.92	42.01
Marneuli		19	41.49	44.8
Kobuleti		19	41.82	41.78
Tqvarch'eli		18	42.84	41.68
Akhaltsikhe		17	41.64	42.98
Ts’q’alt’ubo		17	42.33	42.6
Och’amch’ire		16	42.71	41.47
Mtskheta		7	41.85	44.72
=GF
Cayenne		62	4.93	-52.33	C
Matoury		26	4.85	-52.32
Saint-Laurent-du-Maroni		24	5.5	-54.03
Kourou		24	5.16	-52.64
Rémire-Montjoly		19	4.92	-52.27
=GG
Saint Peter Port		16	49.46	-2.54	C
Castel		0	49.47	-2.6
Saint Andrew		0	49.44	-2.58
Saint Sampson		0	49.48	-2.52
Saint Saviour		0	49.46	-2.64
St Anne		0	49.72	-2.21
St Martin		0	49.44	-2.55
Torteval		0	49.43	-2.65
=GH
Accra		1963	5.56	-0.2	C	اکرا|أكرا
Kumasi		1469	6.69	-1.62
Tamale		361	9.4	-0.84
Takoradi		233	4.9	-1.76
Atsiaman		203	5.7	-0.33
Tema		156	5.67	-0.02
Cape Coast		143	5.11	-1.25
Sekondi-Takoradi		139	4.93	-1.76
Obuase		138	6.2	-1.67
Medina Estates		101	5.67	-0.16
Koforidua		96	6.09	-0.26
Japekrom		96	7.58	-2.79
Wa		78	10.06	-2.5
Ejura		71	7.39	-1.36
Sunyani		70	7.34	-2.33
Ho		70	6.6	0.47
Techiman		70	7.59	-1.94
Aflao		67	6.12	1.19
Berekum		62	7.45	-2.58
Akim Oda		61	5.93	-0.99
Bawku		57	11.06	-0.24
Hohoe		56	7.15	0.47
Bolgatanga		54	10.79	-0.85
Tafo		50	6.73	-1.61
Swedru		50	5.54	-0.7
Suhum		49	6.04	-0.45
Dome		47	5.65	-0.24
Kintampo		47	8.06	-1.73
Gbawe		45	5.58	-0.31
Nsawam		45	5.81	-0.35
Winneba		44	5.35	-0.62
Kasoa		44	5.53	-0.42
Yendi		43	9.44	-0.01
Mampong		42	7.06	-1.4
Konongo		41	6.62	-1.22
Asamankese		39	5.86	-0.66
Prestea		35	5.43	-2.14
Tarkwa		35	5.3	-1.99
Dunkwa		33	5.96	-1.78
Agogo		32	6.8	-1.08
Wankyi		31	7.74	-2.1
Anloga		30	5.79	0.9
Begoro		30	6.39	-0.38
Savelugu		29	9.62	-0.83
Kpandu		28	7	0.29
Elmina		26	5.08	-1.35
Salaga		25	8.55	-0.52
Navrongo		25	10.9	-1.09
Saltpond		25	5.21	-1.06
Axim		25	4.87	-2.24
Akwatia		24	6.04	-0.81
Shama Junction		21	5.02	-1.66
Apam		20	5.28	-0.74
Foso		20	5.7	-1.29
Bibiani		19	6.46	-2.32
Aburi		18	5.85	-0.17
Keta		18	5.92	0.99
Bechem		17	7.09	-2.02
Duayaw-Nkwanta		17	7.17	-2.1
Dambai		0	8.07	0.18
Damongo		0	9.08	-1.82
Goaso		0	6.8	-2.52
Nalerigu		0	10.53	-0.37
Sefwi Wiawso		0	6.21	-2.49
=GI
Gibraltar		27	36.14	-5.35	C
=GL
Nuuk		15	64.18	-51.72	C
Sisimiut		5	66.94	-53.67
Ilulissat		4	69.22	-51.1
Qaqortoq		3	60.72	-46.04
Aasiaat		3	68.71	-52.87
=GM
Serekunda		340	13.44	-16.68
Brikama		78	13.27	-16.65
Bakau		43	13.48	-16.68
Banjul		35	13.45	-16.58	C
Farafenni		30	13.57	-15.6
Lamin		25	13.35	-16.43
Sukuta		15	13.41	-16.71
Basse Santa Su		14	13.31	-14.21
Georgetown		4	13.54	-14.76
Kerewan		3	13.49	-16.09
Mansa Konko		2	13.44	-15.54
=GN
Camayenne		1871	9.54	-13.69
Conakry		1767	9.54	-13.68	C	کوناکرے|کوناکری|كوناكري
Nzérékoré		133	7.76	-8.82
Kindia		117	10.06	-12.87
Kankan		114	10.39	-9.31
Gueckedou		79	8.57	-10.13
Coyah		77	9.71	-13.38
Labé		59	11.32	-12.28
Kissidougou		47	9.18	-10.1
Fria		44	10.37	-13.58
Siguiri		44	11.42	-9.17
Macenta		43	8.54	-9.47
Mamou		42	10.38	-12.09
Télimélé		30	10.9	-13.03
Tougué		26	11.45	-11.66
Pita		20	11.06	-12.39
Boké		15	10.93	-14.29
Faranah		9	10.04	-10.74
=GP
Les Abymes		63	16.27	-61.51
Baie-Mahault		31	16.27	-61.59
Le Gosier		29	16.21	-61.49
Petit-Bourg		25	16.19	-61.59
Sainte-Anne		23	16.23	-61.38
Le Moule		23	16.33	-61.35
Sainte-Rose		20	16.33	-61.7
Capesterre-Belle-Eau		20	16.04	-61.56
Pointe-à-Pitre		18	16.24	-61.54
Basse-Terre		11	16	-61.73	C
=GQ
Bata		173	1.86	9.77
Malabo		156	3.76	8.78	C
Ebebiyin		25	2.15	11.34
Luba		9	3.46	8.55
Evinayong		8	1.44	10.55
Mongomo		6	1.63	11.31
San Antonio de Palé		4	-1.41	5.63
=GR
Athens		664	37.98	23.73	C	Athènes|Athen|Atenas|Atene|Atina|ایتھنز|آتن|أثينا|Афины
Thessaloníki		354	40.64	22.93		Salonika|Salonica|Thessalonique|سالونیک
Pátra		168	38.24	21.73
Piraeus		164	37.94	23.65
Lárisa		145	39.64	22.42
Peristéri		140	38.02	23.69
Irákleion		137	35.33	25.14
Kallithéa		101	37.95	23.7
Acharnés		99	38.08	23.73
Kalamariá		92	40.58	22.95
Níkaia		89	37.97	23.65
Glyfáda		87	37.86	23.76
Volos		86	39.36	22.94
Ílion		85	38.03	23.7
Ilioúpoli		78	37.93	23.77
Keratsíni		77	37.96	23.62
Khalándrion		74	38.02	23.8
Néa Smýrni		73	37.95	23.71
Maroúsi		72	38.05	23.8
Agios Dimitrios		71	37.93	23.73
Zográfos		71	37.98	23.77
Aigáleo		70	37.98	23.68
Néa Ionía		67	38.04	23.76
Ioánnina		66	39.66	20.85
Palaió Fáliro		64	37.93	23.7
Korydallós		63	37.98	23.65
Tríkala		62	39.55	21.77
Výronas		61	37.96	23.75
Agía Paraskeví		60	38.02	23.83
Galátsi		59	38.02	23.75
Chalkída		59	38.46	23.6
Petroúpolis		59	38.04	23.68
Sérres		58	41.08	23.55
Ródos		56	36.44	28.22
Kalamata		54	37.04	22.11
Kavála		54	40.94	24.41
Chaniá		54	35.51	24.03
Kateríni		53	40.27	22.51
Alexandroupoli		53	40.85	25.88
Lamía		52	38.9	22.43
Irákleio		50	38.05	23.77
Xánthi		48	41.13	24.89
Kifisiá		47	38.07	23.81
Agrínio		47	38.62	21.41
Chaïdári		46	38.01	23.67
Komotiní		46	41.12	25.41
Sykiés		45	40.65	22.95
Dráma		45	41.15	24.15
Véroia		44	40.52	22.2
Álimos		42	37.91	23.72
Políchni		40	40.67	22.95
Kozáni		36	40.3	21.79
Ágioi Anárgyroi		34	38.03	23.72
Argyroúpoli		34	37.91	23.75
Áno Liósia		34	38.08	23.7
Kardítsa		33	39.36	21.92
Néa Ionía		33	39.38	22.93
Rethymno		32	35.37	24.48
Cholargós		31	38	23.8
Vrilissia		31	38.03	23.83
Asprópyrgos		30	38.06	23.59
Kórinthos		30	37.94	22.95
Ptolemaḯda		30	40.51	21.68
Gérakas		30	38.02	23.86
Metamórfosi		30	38.07	23.76
Voúla		28	37.84	23.78
Kamaterón		28	38.06	23.71
Mytilene		28	39.11	26.56
Giannitsá		28	40.79	22.41
Neapoli		27	40.65	22.94
Corfu		27	39.62	19.92
Trípoli		27	37.51	22.38
Agía Varvára		27	37.99	23.66
Kaisarianí		26	37.96	23.77
Néa Filadélfeia		26	38.03	23.74
Moskháton		25	37.95	23.68
Pérama		25	37.97	23.57
Salamína		25	37.96	23.5
Elefsína		25	38.04	23.54
Chios		24	38.37	26.14
Pylaía		23	40.6	22.99
Mégara		23	37.99	23.34
Kilkís		23	40.99	22.87
Dhafní		23	37.95	23.73
Melíssia		23	38.05	23.83
Pýrgos		22	37.68	21.44
Árgos		22	37.63	22.73
Thívai		22	38.33	23.32
Árta		22	39.16	20.99
Livadeiá		21	38.44	22.88
Artémida		21	37.97	24
Péfki		21	38.06	23.79
Aígio		20	38.25	22.08
Náousa		20	40.63	22.07
Kos		19	36.89	27.29
Koropí		19	37.9	23.87
Édessa		19	40.8	22.05
Flórina		18	40.78	21.41
Néa Erythraía		17	38.09	23.82
Préveza		17	38.96	20.75
Ellinikó		17	37.89	23.74
Amaliáda		17	37.8	21.35
Panórama		17	40.59	23.03
Spárti		16	37.07	22.43
Orestiáda		16	41.5	26.53
Peraía		16	40.5	22.93
Agios Ioannis Rentis		16	37.96	23.67
Vári		16	37.83	23.8
Néa Mákri		16	38.09	23.98
Oraiókastro		15	40.73	22.92
Ermoúpolis		11	37.44	24.94
Karyes		0	40.26	24.24
=GS
Grytviken		0	-54.28	-36.51	C
=GT
Guatemala City		995	14.64	-90.51	C	Guatemala|Ciudad de Guatemala|گوئٹے مالا سٹی
Mixco		473	14.63	-90.61
Villa Nueva		407	14.53	-90.59
Petapa		141	14.5	-90.56
San Juan Sacatepéquez		137	14.72	-90.64
Quetzaltenango		132	14.83	-91.52
Villa Canales		122	14.48	-90.53
Escuintla		103	14.3	-90.79
Chinautla		97	14.7	-90.5
Chimaltenango		82	14.66	-90.82
Chichicastenango		80	14.94	-91.11
Huehuetenango		79	15.32	-91.47
Amatitlán		72	14.48	-90.63
Totonicapán		70	14.91	-91.36
Santa Catarina Pinula		68	14.57	-90.5
Santa Lucía Cotzumalguapa		62	14.34	-91.02
Puerto Barrios		57	15.73	-88.59
San Francisco El Alto		54	14.94	-91.44
Cobán		53	15.47	-90.37
San José Pinula		47	14.55	-90.41
San Pedro Ayampuc		47	14.78	-90.45
Jalapa		46	14.63	-89.99
Coatepeque		46	14.7	-91.86
Sololá		45	14.77	-91.18
Mazatenango		44	14.53	-91.5
Chiquimula		42	14.8	-89.55
San Pedro Sacatepéquez		40	14.97	-91.76
Salamá		40	15.1	-90.32
Antigua Guatemala		39	14.56	-90.73
Retalhuleu		37	14.54	-91.68
Zacapa		36	14.97	-89.53
Jutiapa		34	14.29	-89.9
Jacaltenango		34	15.67	-91.71
Santiago Atitlán		33	14.64	-91.23
Momostenango		32	15.04	-91.41
Palín		31	14.4	-90.7
San Benito		31	16.92	-89.92
Barberena		31	14.31	-90.36
Ciudad Vieja		30	14.52	-90.76
Ostuncalco		29	14.87	-91.62
Fraijanes		28	14.47	-90.44
Nahualá		28	14.84	-91.32
Cantel		26	14.81	-91.46
Panzos		26	15.4	-89.64
San Marcos		25	14.96	-91.79
Santiago Sacatepéquez		24	14.64	-90.68
La Gomera		24	14.08	-91.05
Santa Cruz del Quiché		24	15.03	-91.15
Nebaj		23	15.41	-91.15
Tecpán Guatemala		22	14.76	-90.99
Sumpango		21	14.65	-90.73
Comalapa		21	14.74	-90.89
Esquipulas		21	14.57	-89.35
Flores		20	16.92	-89.9
Chicacao		20	14.54	-91.33
San Pablo Jocopilas		20	14.59	-91.45
Comitancillo		20	15.09	-91.75
San Cristóbal Verapaz		20	15.4	-90.57
Gualán		19	15.12	-89.36
Nuevo San Carlos		19	14.59	-91.69
Colomba		19	14.71	-91.73
Morales		19	15.47	-88.84
Patzún		19	14.68	-91.01
Puerto San José		19	13.93	-90.82
San Andrés Itzapa		19	14.62	-90.84
Palencia		19	14.67	-90.36
Tiquisate		18	14.28	-91.36
San Lucas Sacatepéquez		18	14.61	-90.66
Jocotenango		18	14.58	-90.74
Alotenango		17	14.49	-90.8
Poptún		17	16.33	-89.42
Chisec		17	15.81	-90.29
Patzicía		16	14.63	-90.93
Cuilapa		16	14.28	-90.3
La Esperanza		16	14.87	-91.56
Sanarate		16	14.79	-90.2
El Estor		16	15.53	-89.33
El Tejar		16	14.65	-90.79
Asunción Mita		16	14.33	-89.71
Santa María de Jesús		16	14.49	-90.71
El Palmar		15	14.65	-91.58
Guastatoya		13	14.85	-90.07
=GU
Dededo Village		45	13.52	144.84
Yigo Village		21	13.54	144.89
Tamuning-Tumon-Harmon Village		20	13.49	144.78
Mangilao Village		15	13.45	144.8
Barrigada Village		9	13.47	144.8
Santa Rita Village		8	13.39	144.67
Mongmong-Toto-Maite Village		7	13.47	144.78
Chalan Pago-Ordot Village		7	13.45	144.76
Yona Village		6	13.41	144.78
Agat Village		6	13.39	144.66
Agana Heights Village		4	13.47	144.75
Talofofo Village		3	13.36	144.76
Inarajan Village		3	13.27	144.75
Sinajana Village		3	13.46	144.75
Merizo Village		2	13.27	144.67
Asan-Maina Village		2	13.47	144.72
Piti Village		2	13.46	144.69
Hagåtña		1	13.48	144.75	C
Umatac Village		1	13.3	144.66
=GW
Bissau		388	11.86	-15.6	C
Bafatá		23	12.17	-14.66
Gabú		14	12.28	-14.22
Bolama		11	11.58	-15.48
Cacheu		10	12.27	-16.17
Catió		10	11.28	-15.25
Buba		8	11.59	-15
Farim		7	12.48	-15.22
Quinhámel		3	11.89	-15.86
=GY
Georgetown		235	6.8	-58.16	C
Linden		45	6.01	-58.31
New Amsterdam		35	6.25	-57.52
Anna Regina		12	7.26	-58.51
Bartica		11	6.41	-58.62
Mahdia		4	5.27	-59.15
Vreed-en-Hoop		3	6.81	-58.2
Mabaruma		1	8.2	-59.78
Lethem		1	3.38	-59.8
Fort Wellington		0	6.39	-57.6
=HK
Hong Kong		7013	22.28	114.17	C	Hong-Kong|Hongkong|ہانگ کانگ|هنگ کنگ|هونغ كونغ|هونج كونج|Гонконг
Kowloon		2020	22.32	114.18
Tsuen Wan		289	22.37	114.11
Yuen Long Kau Hui		142	22.45	114.03
Tung Chung		45	22.29	113.94
Sha Tin		22	22.38	114.18
Tuen Mun		17	22.39	113.97
Tai Po		16	22.45	114.17
Sai Kung		12	22.38	114.27
Central		0	22.28	114.16
Sham Shui Po		0	22.33	114.16
Wan Chai		0	22.28	114.17
Wong Tai Sin		0	22.35	114.18
=HN
Tegucigalpa		851	14.08	-87.21	C	Тегусигальпа
San Pedro Sula		489	15.5	-88.03
Choloma		139	15.61	-87.95
La Ceiba		130	15.76	-86.78
El Progreso		101	15.4	-87.8
Ciudad Choluteca		76	13.3	-87.19
Comayagua		59	14.45	-87.64
Puerto Cortez		48	15.83	-87.93
La Lima		46	15.43	-87.92
Danlí		45	14.03	-86.58
Siguatepeque		43	14.6	-87.83
Juticalpa		34	14.67	-86.22
Villanueva		32	15.32	-88
Tocoa		31	15.68	-86
Tela		29	15.77	-87.47
Santa Rosa de Copán		28	14.77	-88.78
Olanchito		26	15.48	-86.57
San Lorenzo		22	13.42	-87.45
Cofradía		20	15.4	-88.15
El Paraíso		19	13.87	-86.55
La Paz		18	14.32	-87.68
Yoro		16	15.14	-87.13
Potrerillos		16	15.23	-87.97
Santa Bárbara		15	14.92	-88.24
Nacaome		14	13.54	-87.49
Trujillo		10	15.92	-85.95
Nueva Ocotepeque		9	14.43	-89.18
Gracias		8	14.59	-88.58
Coxen Hole		8	16.32	-86.54
La Esperanza		5	14.31	-88.18
Puerto Lempira		5	15.27	-83.77
Yuscarán		2	13.94	-86.85
=HR
Zagreb		699	45.81	15.98	C	Zagabria|زغرب|زاگرب|Загреб
Split		176	43.51	16.44
Rijeka		141	45.33	14.44
Osijek		88	45.55	18.69
Zadar		71	44.12	15.23
Slavonski Brod		61	45.16	18.02
Pula		59	44.87	13.85
Sesvete		52	45.83	16.12
Karlovac		47	45.49	15.55
Varaždin		42	46.3	16.34
Stenjevec		41	45.81	15.88
Šibenik		37	43.73	15.89
Sisak		36	45.47	16.38
Velika Gorica		35	45.71	16.08
Vinkovci		33	45.29	18.8
Vukovar		30	45.35	19
Dubrovnik		28	42.64	18.11
Bjelovar		28	45.9	16.85
Koprivnica		26	46.16	16.83
Požega		21	45.34	17.69
Solin		20	43.54	16.49
Zaprešić		20	45.86	15.81
Đakovo		19	45.31	18.41
Čakovec		16	46.38	16.43
Virovitica		16	45.83	17.38
Samobor		15	45.8	15.72
Gospić		6	44.55	15.37
Pazin		5	45.24	13.94
Krapina		5	46.16	15.88
=HT
Port-au-Prince		1235	18.54	-72.34	C	پورٹ او پرنس|پورتو پرنس|بورت أو برنس|Порт-о-Пренс
Delmas 73		383	18.54	-72.3
Pétionville		283	18.51	-72.29
Port-de-Paix		250	19.94	-72.83
Croix-des-Bouquets		229	18.58	-72.23
Jacmel		138	18.23	-72.54
Okap		135	19.76	-72.2
Léogâne		134	18.51	-72.63
Les Cayes		126	18.19	-73.75
Tigwav		118	18.43	-72.87
Jérémie		98	18.65	-74.12
Miragoâne		89	18.45	-73.09
Gonaïves		85	19.45	-72.69
Saint-Marc		66	19.11	-72.69
Thomazeau		52	18.65	-72.09
Grangwav		49	18.43	-72.77
Verrettes		49	19.05	-72.47
Kenscoff		42	18.45	-72.28
Saint-Raphaël		38	19.44	-72.2
Ti Port-de-Paix		35	19.93	-72.83
Lenbe		33	19.71	-72.4
Gressier		26	18.54	-72.53
Hinche		19	19.15	-72.02
Fond Parisien		18	18.51	-71.98
Désarmes		16	18.99	-72.39
Fort Liberté		11	19.66	-71.84
=HU
Budapest		1741	47.5	19.04	C	Boedapest|Budapeşte|بوڈاپسٹ|بوداپست|بودابست|Будапешт
Debrecen		204	47.53	21.62
Miskolc		173	48.1	20.78
Szeged		165	46.25	20.15
Pécs		157	46.07	18.23
Győr		128	47.68	17.64
Nyíregyháza		116	47.96	21.72
Kecskemét		110	46.91	19.69
Székesfehérvár		102	47.19	18.41
Szombathely		80	47.23	16.62
Parádsasvár		76	47.91	19.98
Szolnok		75	47.18	20.2
Tatabánya		71	47.58	18.39
Kaposvár		68	46.37	17.8
Békéscsaba		65	46.68	21.1
Érd		62	47.39	18.91
Veszprém		62	47.09	17.91
Zalaegerszeg		62	46.84	16.84
Sopron		57	47.69	16.59
Eger		57	47.9	20.37
Nagykanizsa		51	46.45	16.99
Dunaújváros		50	46.96	18.94
Hódmezővásárhely		47	46.42	20.33
Salgótarján		40	48.1	19.8
Cegléd		39	47.17	19.8
Ózd		38	48.22	20.3
Baja		38	46.18	18.95
Vác		35	47.78	19.14
Szekszárd		34	46.35	18.71
Pápa		33	47.33	17.47
Gyöngyös		33	47.78	19.93
Kazincbarcika		32	48.25	20.63
Gödöllő		32	47.6	19.36
Gyula		32	46.65	21.28
Hajdúböszörmény		32	47.67	21.52
Kiskunfélegyháza		32	46.71	19.84
Ajka		31	47.1	17.56
Orosháza		31	46.57	20.67
Mosonmagyaróvár		30	47.87	17.27
Dunakeszi		30	47.64	19.14
Kiskunhalas		29	46.43	19.48
Esztergom		29	47.79	18.74
Jászberény		28	47.5	19.92
Komló		27	46.19	18.26
Nagykőrös		27	47.03	19.78
Makó		25	46.22	20.48
Budaörs		25	47.46	18.96
Szigetszentmiklós		25	47.34	19.04
Tata		24	47.65	18.32
Szentendre		24	47.67	19.08
Hajdúszoboszló		23	47.45	21.4
Siófok		23	46.9	18.06
Törökszentmiklós		23	47.18	20.42
Hatvan		23	47.67	19.68
Karcag		22	47.32	20.93
Gyál		22	47.38	19.22
Monor		22	47.35	19.45
Keszthely		22	46.77	17.24
Várpalota		21	47.2	18.14
Békés		21	46.77	21.13
Dombóvár		21	46.38	18.14
Paks		21	46.62	18.86
Oroszlány		20	47.49	18.31
Komárom		20	47.74	18.12
Vecsés		19	47.41	19.29
Mezőtúr		19	47	20.63
Mátészalka		19	47.96	22.32
Mohács		19	45.99	18.69
Csongrád		19	46.71	20.14
Kalocsa		18	46.53	18.97
Kisvárda		18	48.22	22.08
Szarvas		18	46.87	20.55
Sátoraljaújhely		18	48.39	21.66
Hajdúnánás		18	47.85	21.43
Balmazújváros		18	47.62	21.35
Mezőkövesd		18	47.82	20.58
Tapolca		18	46.88	17.44
Százhalombatta		18	47.33	18.94
Balassagyarmat		18	48.07	19.3
Tiszaújváros		17	47.93	21.08
Dunaharaszti		17	47.35	19.1
Fót		17	47.62	19.19
Dabas		17	47.19	19.31
Abony		16	47.19	20
Berettyóújfalu		16	47.22	21.55
Püspökladány		16	47.32	21.12
Göd		16	47.68	19.13
Sárvár		15	47.25	16.94
Gyomaendrőd		15	46.93	20.83
Kiskőrös		15	46.62	19.29
=ID
Jakarta		8540	-6.21	106.85	C	Djakarta|Batavia|جکارتہ|جاکارتا|جاكرتا|Джакарта
Surabaya		2375	-7.25	112.75		سورابایا
Medan		1751	3.58	98.67
Bandung		1700	-6.92	107.61
Bekasi		1520	-6.23	106.99
Palembang		1442	-2.92	104.75
Tangerang		1372	-6.18	106.63
Makassar		1322	-5.15	119.43
South Tangerang		1304	-6.29	106.72
Semarang		1288	-6.99	110.42
Depok		1198	-6.4	106.82
Batam		1164	1.15	104.02
Padang		840	-0.95	100.35
Denpasar		835	-8.65	115.22		Bali|بالی|بالي
Bandar Lampung		800	-5.43	105.26
Bogor		800	-6.59	106.79
Malang		747	-7.98	112.63
Pekanbaru		704	0.52	101.44
City of Balikpapan		700	-1.24	116.89
Yogyakarta		637	-7.8	110.36
Situbondo		600	-7.71	114.01
Banjarmasin		573	-3.32	114.59
Surakarta		555	-7.56	110.83
Cimahi		494	-6.87	107.54
Pontianak		455	-0.03	109.33
Manado		452	1.48	124.85
Balikpapan		434	-1.27	116.83
Jambi City		420	-1.6	103.62
Ambon		356	-3.7	128.18
Samarinda		355	-0.49	117.15
Mataram		319	-8.58	116.12
Percut		311	3.63	98.86
Bengkulu		310	-3.8	102.27
Jember		299	-8.17	113.7
Palu		282	-0.91	119.87
Kupang		282	-10.17	123.61
Sukabumi		276	-6.92	106.93
Tasikmalaya		271	-7.33	108.22
Pekalongan		258	-6.89	109.68
Cirebon		254	-6.71	108.56
Banda Aceh		251	5.54	95.33		Banda-Aceh|بندا آچے
Tegal		237	-6.87	109.14
Kediri		235	-7.82	112.02
Binjai		229	3.6	98.49
Purwokerto		217	-7.42	109.23
Purwakarta		216	-6.56	107.44
Loa Janan		213	-0.58	117.1
Pematangsiantar		210	2.96	99.07
Ciputat		208	-6.24	106.7
Ciampea		207	-6.55	106.7
Cileungsir		202	-6.39	106.96
Rengasdengklok		201	-6.16	107.3
Sumedang		200	-6.86	107.92
Kendari		195	-3.98	122.52
Parung		194	-6.42	106.73
Tanjung Pinang		192	0.92	104.46
Curug		191	-6.27	106.56
Labuan Bajo		189	-8.5	119.89
Cibinong		189	-6.48	106.85
Madiun		186	-7.63	111.52
Pemalang		184	-6.89	109.38
Lembang		183	-6.81	107.62
Probolinggo		182	-7.75	113.22
Pamulang		175	-6.34	106.74
Cikupa		174	-6.24	106.51
Salatiga		173	-7.33	110.49
Plumbon		167	-6.71	108.47
Banjaran		165	-7.05	107.59
Serang		165	-6.12	106.15
Lawang		159	-7.84	112.69
Pasuruan		159	-7.65	112.91
Sunggal		158	3.58	98.62
Perbaungan		157	3.57	98.96
Pasarkemis		154	-6.17	106.53
Soreang		151	-7.03	107.52
Purwodadi		150	-7.09	110.92
Metro		150	-5.11	105.31
Lubuklinggau		148	-3.29	102.86
Palangkaraya		148	-2.21	113.92
Astanajapura		148	-6.8	108.63
Cikampek		146	-6.42	107.46
Gorontalo		144	0.54	123.06
Dumai		144	1.67	101.44
Tanjungbalai		143	2.97	99.8
Parepare		140	-4.01	119.63
Sidoarjo		139	-7.45	112.72
Weru		139	-6.71	108.5
Jayapura		135	-2.53	140.72
Baturaja		135	-4.13	104.17
Adiwerna		134	-6.94	109.13
Singaraja		134	-8.11	115.09
Blitar		132	-8.1	112.17
Martapura		131	-3.41	114.86
Kisaran		130	2.98	99.62
Palopo		129	-2.99	120.2
Teluknaga		128	-6.1	106.64
Ungaran		128	-7.14	110.41
Rangkasbitung		127	-6.36	106.25
Klaten		127	-7.71	110.61
Jombang		126	-7.55	112.23
Paseh		126	-7.1	107.76
Pangkalpinang		126	-2.13	106.11
Sorong		126	-0.88	131.26
Padalarang		125	-6.84	107.47
Ciamis		124	-7.33	108.35
Lumajang		124	-8.13	113.22
Indramayu		123	-6.33	108.32
Pati		123	-6.76	111.04
Payakumbuh		122	-0.22	100.63
Bangil		120	-7.6	112.82
Sepatan		118	-6.12	106.58
Tebingtinggi		118	3.33	99.16
Kedungwuni		117	-6.97	109.65
Batang		116	-6.48	110.71
Pamanukan		114	-6.28	107.81
Sawangan		114	-6.4	106.77
Mojokerto		113	-7.47	112.43
Cileunyi		111	-6.94	107.75
Magelang		111	-7.47	110.22
Kresek		110	-6.13	106.38
Citeureup		110	-6.49	106.88
Banyuwangi		108	-8.23	114.36
Cikarang		106	-6.26	107.15
Arjawinangun		106	-6.65	108.41
Depok		105	-7.76	110.43
Prabumulih		103	-3.43	104.23
Rantauprapat		103	2.1	99.83
Belawan		103	3.78	98.68
Singkawang		102	0.91	108.98
Ternate		102	0.79	127.38
Bontang		102	0.13	117.49
Grogol		101	-7.6	110.82
Padangsidempuan		101	1.38	99.27
Bukittinggi		99	-0.31	100.37
Dukuhturi		98	-6.9	109.08
Tarakan		97	3.31	117.59
Sungai Penuh		96	-2.06	101.39
Sumber		93	-6.76	108.48
Wonosobo		93	-7.36	109.9
Palimanan		93	-6.71	108.42
Pamekasan		92	-7.16	113.47
Pandeglang		92	-6.31	106.11
Pariaman		92	-0.62	100.12
Kudus		92	-6.8	110.84
Caringin		92	-6.71	106.82
Banjar		89	-8.19	114.97
Lhokseumawe		89	5.18	97.15
Cicurug		89	-6.78	106.78
Kartasura		89	-7.55	110.74
Klangenan		88	-6.71	108.44
Majalengka		88	-6.84	108.23
Bojonegoro		87	-7.15	111.88
Kasihan		86	-7.83	110.33
Sumenep		85	-7.02	113.87
Ambarawa		84	-7.26	110.4
Margahayukencana		83	-6.97	107.57
Galesong		83	-5.32	119.37
Watampone		82	-4.54	120.33
Kedungwaru		80	-8.07	111.92
Serpong		80	-6.32	106.66
Sibolga		80	1.74	98.78
Genteng		80	-8.37	114.15
Gedangan		79	-7.39	112.73
Ponorogo		79	-7.87	111.46
Ciranjang-hilir		78	-6.82	107.26
Ende		77	-8.84	121.66
Tuban		76	-6.9	112.06
Kebomas		76	-7.17	112.63
Karangsembung		76	-6.85	108.64
Tarub		76	-6.93	109.17
Batu		76	-7.87	112.53
Sungailiat		75	-1.85	106.12
Gresik		74	-7.15	112.66
Sewon		74	-7.88	110.36
Jatibarang		73	-6.47	108.32
Kuningan		72	-6.98	108.48
Sragen		72	-7.43	111.02
Pagar Alam		70	-4.03	103.25
Mertoyudan		70	-7.52	110.23
Bondowoso		70	-7.91	113.82
Nganjuk		69	-7.61	111.9
Melati		67	-7.73	110.37
Bima		67	-8.46	118.73
Sokaraja		66	-7.46	109.29
Gamping Lor		66	-7.8	110.33
Sampit		66	-2.53	112.95
Lahat		66	-3.79	103.54
Tulungagung		65	-8.07	111.9
Muncar		65	-8.43	114.33
Tulangan Utara		64	-7.47	112.65
Godean		63	-7.77	110.29
Tanjung Pandan		62	-2.73	107.63
Abepura		62	-2.6	140.63
Bangkalan		62	-7.05	112.74
Slawi		61	-6.98	109.14
Pecangaan		61	-6.7	110.71
Kertosono		61	-7.58	112.1
Barabai		60	-2.58	115.38
Boyolali		60	-7.53	110.6
Sengkang		60	-4.13	120.03
Lamongan		59	-7.12	112.42
Baki		59	-7.61	110.78
Bantul		59	-7.89	110.33
Weleri		58	-6.97	110.07
Polewali		58	-3.43	119.34
Jatiwangi		58	-6.73	108.26
Baekrajan		58	-6.77	110.85
Singosari		58	-7.89	112.67
Kabanjahe		57	3.1	98.49
Purbalingga		57	-7.39	109.36
Pare		57	-7.77	112.2
Balaipungut		56	1.06	101.29
Mendaha		56	-1.02	103.59
Sleman		56	-7.72	110.36
Pandak		56	-7.91	110.29
Amuntai		56	-2.42	115.25
Besuki		55	-7.73	113.7
Wedi		55	-7.74	110.58
Cepu		55	-7.15	111.59
Langsa		54	4.47	97.97
Sampang		53	-7.19	113.24
Manokwari		53	-0.86	134.06
Tanjungagung		53	-3.94	103.8
Sumbawa Besar		53	-8.49	117.42
Terbanggi Besar		53	-4.88	105.22
Kepanjen		52	-8.13	112.57
Blora		52	-6.97	111.42
Comal		51	-6.91	109.53
Karanganom		51	-7.65	110.63
Kawalu		51	-7.38	108.21
Jatiroto		50	-7.88	111.12
Labuhan Deli		50	3.73	98.67
Gampengrejo		49	-7.77	112.02
Dompu		49	-8.54	118.46
Gatak		49	-7.59	110.7
Singaparna		49	-7.35	108.11
Waingapu		49	-9.66	120.26
Banyumas		48	-7.51	109.29
Solok		48	-0.8	100.66
Pameungpeuk		48	-7.02	107.6
Buduran		48	-7.43	112.72
Luwuk		48	-0.95	122.79
Sungai Raya		48	0.7	108.9
Amahai		48	-3.34	128.92
Balung		48	-7.73	113.92
Maumere		48	-8.62	122.21
Poso		47	-1.4	120.75
Singkil		47	2.29	97.79
Curup		46	-3.47	102.52
Candi Prambanan		45	-7.75	110.49
Muntilan		45	-7.58	110.29
Berastagi		45	3.19	98.51
Bambanglipuro		45	-7.95	110.28
Ketanggungan		44	-6.94	108.89
Rembangan		44	-6.7	111.34
Nabire		44	-3.36	135.5
Gebog		44	-6.74	110.84
Kencong		43	-8.28	113.37
Pelabuhanratu		43	-6.99	106.55
Panji		43	-7.73	114.1
Katabu		43	-4.93	122.52
Baturaden		42	-7.3	109.22
Kotabumi		42	-4.83	104.88
Diwek		42	-7.58	112.23
Kijang		41	0.9	104.63
Sinjai		41	-5.12	120.25
Rantepao		40	-2.97	119.9
Reuleuet		40	5.22	96.28
Juwana		40	-6.71	111.15
Pekan Bahapal		40	3.11	99.17
Rajapolah		40	-7.22	108.19
Tual		40	-5.63	132.75
Wiradesa		39	-6.89	109.62
Majenang		39	-7.3	108.76
Buaran		39	-7.05	109.55
Krian		39	-7.41	112.58
Wonopringgo		38	-6.98	109.62
Pangkalanbuun		38	-2.68	111.63
Majene		38	-3.54	118.97
Jekulo		38	-6.81	110.93
Banjar		37	-7.2	107.43
Simpang		37	-1.26	104.1
Srono		36	-8.4	114.27
Sofifi		36	0.74	127.56
Atambua		36	-9.11	124.89
Kualakapuas		36	-3.01	114.39
Wangon		36	-7.52	109.05
Sumberpucung		35	-8.16	112.48
Praya		35	-8.71	116.27
Meulaboh		35	4.14	96.13
Ruteng		35	-8.61	120.46
Manggar		35	-2.88	108.27
Pandaan		34	-7.65	112.69
Pemangkat		34	1.17	108.97
Kuala Tungkal		34	-0.82	103.46
Tabanan		34	-8.54	115.13
Lebaksiu		34	-7.05	109.14
Labuan		34	-6.38	105.83
Mlonggo		34	-6.53	110.7
Tondano		33	1.31	124.91
Negara		33	-8.36	114.62
Tanggulangin		33	-7.5	112.7
Jaten		32	-7.58	110.9
Boyolangu		32	-8.12	111.89
Gombong		32	-7.61	109.51
Amlapura		32	-8.45	115.62
Amlapura city		32	-8.45	115.61
Bandar		31	2.05	99.75
Kutoarjo		31	-7.72	109.91
Karangampel		31	-6.46	108.45
Panarukan		31	-7.7	113.92
Sidareja		30	-7.48	108.79
Pakisaji		30	-8.07	112.6
Selogiri		30	-7.78	110.87
Kuta		30	-8.72	115.17
Maros		30	-5.01	119.57
Srandakan		30	-7.94	110.25
Kefamenanu		29	-9.45	124.48
Singojuruh		29	-8.32	114.23
Wongsorejo		29	-7.99	114.4
Trenggalek		29	-8.08	111.71
Lasem		29	-6.69	111.45
Ceper		29	-7.67	110.68
Randudongkal		29	-7.1	109.32
Balapulang		28	-7.05	109.1
Ubud		28	-8.51	115.27
Kraksaan		28	-7.76	113.4
Jogonalan		28	-7.7	110.54
Mranggen		28	-7.03	110.52
Deli Tua		28	3.51	98.68
Klungkung		28	-8.53	115.4
Margasari		28	-7.1	109.02
Sijunjung		28	-0.7	100.98
Soe		28	-9.86	124.28
Tomohon		28	1.32	124.8
Bulakamba		27	-6.87	108.96
Demak		27	-6.89	110.64
Paciran		27	-6.88	112.38
Babat		27	-7.11	112.16
Stabat		27	3.73	98.45
Driyorejo		27	-7.37	112.62
Muntok		27	-2.07	105.16
Tayu		26	-6.54	111.05
Ngunut		26	-8.11	112.02
Colomadu		26	-7.53	110.75
Wanaraja		26	-7.17	107.98
Welahan		26	-6.8	110.72
Bireun		26	5.2	96.7
Pangkalan Brandan		26	4.02	98.28
Soko		25	-7.48	112.43
Teluk Nibung		25	3	99.82
Tanjungtiram		25	4.06	98.37
Seririt		25	-8.19	114.94
Sabang		25	5.89	95.32
Delanggu		24	-7.62	110.68
Prigen		24	-7.68	112.62
Pundong		24	-7.95	110.35
Kalianget		24	-7.05	113.94
Ngemplak		24	-7.55	110.72
Trucuk		24	-7.72	110.66
Mojoagung		24	-7.57	112.35
Kroya		23	-7.63	109.25
Dampit		23	-8.21	112.75
Ngoro		23	-7.68	112.26
Gambiran Satu		23	-8.39	114.15
Kamal		23	-7.17	112.72
Gongdanglegi Kulon		22	-8.18	112.64
Ngawi		22	-7.4	111.45
Kebonarun		22	-7.7	110.56
Bedugul		20	-8.45	115.59
Manismata		19	-2.47	111.03
Sigli		18	5.38	95.96
Tongging		16	2.9	98.52
Mamuju		15	-2.68	118.89
Sinabang		15	2.48	96.38
Tanjung Selor		0	2.84	117.37
=IE
Dublin		1024	53.33	-6.25	C	Dublino|ڈبلن|دوبلین|دبلن|Дублин
Cork		190	51.9	-8.47
Luimneach		90	52.66	-8.62
Gaillimh		71	53.27	-9.05
Tallaght		64	53.29	-6.37
Waterford		48	52.26	-7.11
Swords		37	53.46	-6.22
Drogheda		33	53.72	-6.35
Dundalk		33	54	-6.42
Bray		33	53.2	-6.1
Dún Laoghaire		27	53.29	-6.14
Navan		25	53.65	-6.68
Ennis		24	52.84	-8.99
Balbriggan		23	53.61	-6.18
Tralee		23	52.27	-9.7
Sandyford		22	53.27	-6.23
Kilkenny		22	52.65	-7.25
Athlone		21	53.42	-7.94
Naas		21	53.22	-6.67
Sligo		20	54.27	-8.47
Carlow		20	52.84	-6.93
Loch Garman		20	52.33	-6.46
Finglas		20	53.39	-6.3
Celbridge		20	53.34	-6.54
Droichead Nua		19	53.18	-6.8
Cluain Meala		17	52.35	-7.7
An Muileann gCearr		17	53.52	-7.34
Letterkenny		17	54.95	-7.73
Blanchardstown		17	53.39	-6.38
Malahide		16	53.45	-6.15
Leixlip		15	53.37	-6.5
Lucan		15	53.36	-6.45
Monaghan		6	54.25	-6.97
Nenagh		6	52.86	-8.2
=IL
Jerusalem		801	31.77	35.22		Jérusalem|Gerusalemme|Jerusalén|Kudüs|القدس|قدس|بیت المقدس|مقبوضہ بیت المقدس|یروشلم|القدس المحتلة|بيت المقدس|Иерусалим
Tel Aviv		433	32.08	34.78		Tel-Aviv|تل ابیب|تل‌آویو|تل آویو|تل أبيب|Тель-Авив
Haifa		267	32.82	34.99		Haïfa|حیفا|حيفا|Хайфа
Ashdod		225	31.79	34.65
Rishon LeẔiyyon		220	31.97	34.79
Petaẖ Tiqwa		200	32.09	34.89
Beersheba		187	31.25	34.79
Netanya		172	32.33	34.86
H̱olon		166	32.01	34.78
Bnei Brak		154	32.08	34.83
Reẖovot		133	31.89	34.81
Bat Yam		129	32.02	34.75
Ramat Gan		128	32.08	34.81
Ashkelon		106	31.67	34.57
Modi‘in Makkabbim Re‘ut		89	31.89	35.02
Herzliya		84	32.17	34.83
Kfar Saba		81	32.17	34.91
Ra'anana		80	32.18	34.87
Hadera		76	32.44	34.9
Bet Shemesh		67	31.73	34.99
Lod		67	31.95	34.89
Nazareth		65	32.7	35.3
Modiin Ilit		64	31.93	35.04
Ramla		64	31.93	34.87
Nahariyya		51	33.01	35.1
Qiryat Ata		49	32.81	35.11
Givatayim		48	32.07	34.81
Kiryat Gat		47	31.61	34.76
Acre		46	32.93	35.08
Eilat		46	29.56	34.95
Afula		45	32.61	35.29
Karmi’el		44	32.92	35.31
Hod HaSharon		43	32.16	34.89
Umm el Faḥm		41	32.52	35.15
Nof HaGalil		41	32.71	35.32
Tiberias		40	32.79	35.53
Qiryat Moẕqin		39	32.84	35.08
Qiryat Yam		39	32.85	35.07
Rosh Ha‘Ayin		39	32.1	34.96
Ness Ziona		39	31.93	34.8
Qiryat Bialik		37	32.83	35.09
Ramat HaSharon		36	32.15	34.84
Dimona		34	31.07	35.03
Eṭ Ṭaiyiba		33	32.27	35.01
Yavné		32	31.88	34.74
Or Yehuda		31	32.03	34.86
Yehud-Monosson		29	32.03	34.88
Safed		28	32.96	35.5
Gedera		26	31.81	34.78
Tamra		26	32.85	35.2
Yehud		26	32.03	34.89
Daliyat al Karmel		25	32.69	35.05
Migdal Ha‘Emeq		25	32.68	35.24
Sakhnīn		25	32.86	35.3
Netivot		25	31.42	34.59
Mevasseret Ẕiyyon		24	31.8	35.15
Ofaqim		24	31.31	34.62
Arad		24	31.26	35.21
Gan Yavne		22	31.79	34.71
Qiryat Shemona		22	33.21	35.57
Kefar Yona		22	32.32	34.94
maalot Tarshīhā		21	33.02	35.27
Nesher		21	32.77	35.04
Tirah		21	32.23	34.95
Shoham		21	32	34.95
Sederot		20	31.52	34.6
Rahat		20	31.4	34.76
Tirat Karmel		19	32.76	34.97
Maghār		19	32.89	35.41
Giv'at Shmuel		19	32.08	34.85
Ariel		18	32.11	35.18
Kafr Kannā		18	32.75	35.34
Judeida Makr		18	32.93	35.16
Kafr Qāsim		17	32.11	34.98
Qalansuwa		17	32.28	34.98
Bet She’an		17	32.5	35.5
Azor		16	32.02	34.81
Ganei Tikva		16	32.06	34.87
Er Reina		16	32.72	35.32
Even Yehuda		15	32.27	34.89
Kafr Mandā		15	32.81	35.26
=IM
Douglas		26	54.15	-4.48	C
Ramsey		7	54.32	-4.39
Peel		4	54.22	-4.69
Port Erin		4	54.08	-4.75
Castletown		3	54.07	-4.65
Laxey		2	54.23	-4.4
Andreas		0	54.37	-4.43
Ballabeg		0	54.1	-4.68
Ballasalla		0	54.1	-4.63
Ballaugh		0	54.31	-4.54
Bride		0	54.38	-4.39
Crosby		0	54.18	-4.57
Jurby		0	54.36	-4.52
Kirk Braddan		0	54.17	-4.52
Kirkmichael		0	54.29	-4.59
Lezayre		0	54.32	-4.42
Maughold		0	54.3	-4.32
Onchan		0	54.17	-4.45
Patrick		0	54.2	-4.69
Port Saint Mary		0	54.07	-4.74
Santon		0	54.12	-4.58
=IN
Mumbai		12692	19.07	72.88		Bombay|ممبئی|بمبئی|مومباي|بمبئي|Мумбаи|Бомбей
Delhi		10928	28.65	77.23		دہلی|دهلی|دلهي|Дели
Bengaluru		5104	12.97	77.59		Bangalore|بنگلور|بنگلورو|بنگالور|Бангалор
Kolkata		4631	22.56	88.36		Calcutta|کولکتہ|کلکتہ|کلکته|كولكاتا|Калькутта
Chennai		4328	13.09	80.28		Madras|چنئی|چنای|تشيناي|Ченнаи
Ahmedabad		3720	23.03	72.59		احمد آباد|أحمد آباد
Hyderabad		3598	17.38	78.46		حیدرآباد دکن|حیدرآباد|حيدر آباد
Pune		2936	18.52	73.86		Poona|پونے|پونا
Sūrat		2895	21.2	72.83
Kanpur		2823	26.47	80.35		کانپور
Jaipur		2712	26.92	75.79		جے پور
Lucknow		2472	26.84	80.92		لکھنؤ|لکھنو
Nagpur		2228	21.15	79.08		ناگپور
Indore		1837	22.72	75.83		اندور
Patna		1600	25.59	85.14		پٹنہ
Bhopal		1600	23.25	77.4		بھوپال
Ludhiāna		1545	30.91	75.85		لدھیانہ
Tirunelveli		1436	8.73	77.68
Agra		1430	27.18	78.02		آگرہ
Vadodara		1409	22.3	73.21
Najafgarh		1365	28.61	76.98
Gorakhpur		1325	29.45	75.67
Nashik		1289	20	73.79
Pimpri		1285	18.62	73.81
Kalyān		1262	19.24	73.14
Thāne		1262	19.2	72.96
Meerut		1223	28.98	77.71
Nowrangapur		1221	19.23	82.55
Faridabad		1220	28.41	77.31
Ghāziābād		1199	28.67	77.44
Dombivli		1193	19.22	73.08
Rājkot		1177	22.29	70.79		راجکوٹ
Varanasi		1164	25.32	83.01		Benares|وارانسی|بنارس
Amritsar		1092	31.62	74.88		امرتسر
Allahābād		1073	25.44	81.84
Visakhapatnam		1063	17.68	83.2		وشاکاپٹنم
Jabalpur		1030	23.17	79.95
Hāora		1028	22.58	88.32
Aurangabad		1016	19.88	75.34
Solāpur		997	17.67	75.91
Srinagar		976	34.09	74.81		سرینگر|سری نگر
Chandigarh		961	30.74	76.79		چندی گڑھ
Coimbatore		960	11.01	76.97
Jodhpur		921	26.27	73.01
Madurai		910	9.92	78.12
Guwahati		899	26.18	91.75		Gauhati|گوہاٹی
Gwalior		882	26.23	78.17
Vijayawada		875	16.51	80.65
Mysore		868	12.3	76.64
Ranchi		846	23.34	85.31		رانچی
Hubli		840	15.35	75.13
Narela		800	28.85	77.09
Jalandhar		785	31.33	75.58
Thiruvananthapuram		784	8.49	76.95		Trivandrum
Salem		778	11.65	78.16
Tiruchirappalli		775	10.82	78.7
Kota		763	25.18	75.84
Bhubaneshwar		762	20.27	85.83
Alīgarh		753	27.88	78.07
Bareilly		745	28.37	79.43
Morādābād		721	28.84	78.78
Bhiwandi		707	19.3	73.06
Raipur		680	21.23	81.63
Gorakhpur		674	26.77	83.37
Bhilai		625	21.21	81.43
Jamshedpur		616	22.8	86.19
Borivli		610	19.23	72.86
Cochin		605	9.94	76.26		Kochi|کوچی
Amrāvati		604	20.93	77.75
Sāngli		601	16.85	74.56
Cuttack		580	20.46	85.88		کٹک
Bīkaner		576	28.02	73.31
Warangal		558	18	79.58
Bhavnagar		555	21.76	72.15
Nanded		551	19.16	77.31
Raurkela		536	22.22	84.86
Guntur		531	16.3	80.46
Dehra Dūn		522	30.32	78.03
Bhayandar		520	19.3	72.85
Durgapur		519	23.52	87.31
Ajmer		518	26.45	74.64
Ulhasnagar		517	19.22	73.15
Kolhāpur		516	16.7	74.23
Siliguri		516	26.71	88.43
Bilimora		511	20.77	72.96
Āsansol		504	23.68	86.98
Jamnagar		492	22.47	70.07
Sahāranpur		485	29.97	77.55
Gulbarga		484	17.34	76.84
Bhātpāra		483	22.87	88.4
Jammu		466	32.74	74.87		جموں
Kurnool		460	15.83	78.04
Ujjain		457	23.18	75.78
Rāmgundam		452	18.8	79.45
Shyamnagar		442	22.83	88.37
Nangi		441	22.51	88.22
Kozhikode		440	11.25	75.78
Mālegaon		435	20.55	74.53
Davangere		435	14.47	75.93
Jalgaon		429	21	75.57
Akola		429	20.71	77
Belgaum		429	15.85	74.5
Gaya		424	24.8	85
Udaipur		423	24.59	73.71
Korba		419	22.35	82.7
Bokāro		419	23.79	85.96
Mangalore		417	12.92	74.86
Jhānsi		413	25.46	78.58
Thoothukudi		411	8.77	78.13
Nellore		404	14.45	79.99
Tiruppur		398	11.12	77.35
Kollam		394	8.88	76.58
Pānihāti		379	22.69	88.37
Ahmadnagar		367	19.09	74.74
Dhūlia		367	20.9	74.78
Bhāgalpur		362	25.24	86.97
Punāsa		350	22.24	76.39
Muzaffarnagar		350	29.47	77.7
Latur		349	18.4	76.57
Kūkatpalli		342	17.48	78.41
Ambattūr		341	13.1	80.16
Bellary		337	15.14	76.92
Muzaffarpur		333	26.12	85.39
Kāmārhāti		333	22.67	88.37
Mathura		331	27.5	77.67
Patiāla		329	30.34	76.39
Chānda		328	19.95	79.3
Bhīlwāra		326	25.35	74.64
Thrissur		325	10.52	76.22
Brahmapur		325	19.31	84.79
Shāhjānpur		320	27.88	79.91
Shimoga		320	13.93	75.57
New Delhi		318	28.64	77.22	C	Nouvelle-Delhi|New-Delhi|Neu-Delhi|Nueva Delhi|Nuova Delhi|نئی دہلی|دهلی نو|دهلی‌نو|نيودلهي|نوی ډیلی|Нью-Дели
Rohtak		317	28.89	76.59
Tumkūr		307	13.34	77.1
Fīrozābād		306	27.15	78.4
Nizāmābād		305	18.67	78.1
Kulti		305	23.73	86.84
Rājahmundry		305	17.01	81.78
Barddhamān		302	23.26	87.86
Bārāsat		298	22.72	88.48
Bāli		297	22.65	88.34
Hisar		296	29.15	75.72
Rāmpur		296	28.81	79.03
Greater Noida		294	28.5	77.54
Noida		294	28.58	77.33
Kākināda		293	16.96	82.24
Pānīpat		293	29.39	76.97
Parbhani		290	19.27	76.77
Darbhanga		287	26.15	85.9
Alwar		283	27.56	76.63
Bilāspur		283	22.08	82.16
Ichalkaranji		274	16.69	74.46
Bijapur		271	16.82	75.72
Aizawl		265	23.73	92.72
Jālna		262	19.84	75.89
Lal Bahadur Nagar		262	17.35	78.56
Dewas		261	22.97	76.06
Gajuwaka		259	17.7	83.22
Satna		258	24.58	80.83
Etāwah		257	26.78	79.02
Durg		255	21.19	81.28
Naihāti		253	22.89	88.42
Tirupati		251	13.64	79.42
Sonīpat		251	28.99	77.02
Āvadi		250	13.11	80.11
Tiruvottiyūr		248	13.16	80.3
Saugor		247	23.84	78.74
Mau		246	25.94	83.56
Bihār Sharīf		244	25.2	85.52
Hāpur		243	28.73	77.78
Bathinda		243	30.21	74.94
Farrukhābād		241	27.39	79.58
Anantapur		240	14.68	77.61
Bārāsat		238	22.23	88.45
Ratlām		237	23.33	75.04
Ramagundam		235	18.75	79.47
Gangānagar		232	29.92	73.87
Bharatpur		229	27.22	77.49
Karīmnagar		229	18.44	79.13
Puducherry		227	11.93	79.83		Pondicherry
Shrīrāmpur		226	22.75	88.34
Rāichūr		226	16.21	77.36
Quthbullapur		226	17.5	78.46
Karnāl		225	29.69	76.98
Arrah		224	25.56	84.66
Imphal		224	24.81	93.94
Gosāba		223	22.17	88.8
Mirzāpur		220	25.14	82.57
Kharagpur		220	22.34	87.33
Dhanbād		220	23.8	86.44
Tanjore		220	10.79	79.14
Amarnāth		218	19.2	73.17
Nāgercoil		214	8.18	77.43
Pāli		210	25.77	73.32
Yamunānagar		209	30.13	77.28
Rewa		208	24.53	81.29
Secunderabad		204	17.5	78.54
Bīdar		204	17.91	77.52
Agartala		203	23.84	91.28
Monghyr		203	25.37	86.47
Burhānpur		203	21.31	76.23
Nadiād		202	22.69	72.86
Chāpra		202	25.78	84.75
Dindigul		201	10.37	77.98
Panchkula		200	30.69	76.85
Sīkar		200	27.61	75.14
Bulandshahr		199	28.4	77.86
Purnia		198	25.78	87.47
Hospet		198	15.27	76.39
Gurgaon		197	28.46	77.03
Sambhal		196	28.58	78.57
Gandhinagar		196	23.22	72.68
Murwāra		196	23.84	80.39
Nāngloi Jāt		194	28.68	77.07
Machilīpatnam		193	16.19	81.14
Katihar		193	25.54	87.57
Bhiwāni		191	28.79	76.14
Kultali		188	21.9	88.4
Raebareli		186	26.23	81.23
Haridwar		186	29.95	78.16
Singrauli		186	24.2	82.68
Jūnāgadh		184	21.52	70.46
Sūjāngarh		184	27.7	74.47
Ellore		183	16.71	81.1
Bhusāval		183	21.04	75.79
Khandwa		183	21.82	76.35
Bahraigh		182	27.57	81.59
Sirsa		182	29.53	75.03
Chandannagar		181	22.86	88.37
Baharampur		181	24.1	88.25
Surendranagar		180	22.73	71.65
Vizianagaram		179	18.12	83.41
Proddatūr		178	14.75	78.55
Vellore		177	12.92	79.13
Hugli		177	22.91	88.4
Alappuzha		177	9.49	76.33
Amroha		176	28.9	78.47
Tambaram		175	12.92	80.13
Pathānkot		174	32.27	75.65
Bhind		174	26.57	78.79
Shimla		174	31.1	77.17
Ongole		173	15.5	80.04
Gadag-Betageri		173	15.42	75.62
Navsāri		171	20.94	72.92
Puri		171	19.8	85.82
Haldia		171	22.06	88.11
Khammam		171	17.25	80.14
Rāiganj		170	25.61	88.12
Ingrāj Bāzār		170	25	88.15
Jaunpur		170	25.75	82.69
Fatehpur		166	25.93	80.81
Gāndhīdhām		166	23.08	70.13
Nandyāl		165	15.48	78.48
Udupi		165	13.33	74.75
Loni		165	28.75	77.29
Sītāpur		164	27.56	80.68
Shivpuri		164	25.42	77.66
Bhadrāvati		164	13.85	75.71
Ādoni		164	15.63	77.27
Verāval		163	20.91	70.37
Sambalpur		163	21.47	83.98
Gadag		163	15.43	75.63
Unnāo		162	26.55	80.49
Budaun		162	28.04	79.13
Jīnd		161	29.32	76.32
Madhyamgram		161	22.69	88.45
Jāmuria		160	23.7	87.08
Jaigaon		159	26.85	89.38
Cuddalore		159	11.76	79.77
Orai		158	25.99	79.45
Hoshiārpur		158	31.54	75.91
Pallāvaram		157	12.97	80.15
Hanumāngarh		156	29.58	74.33
Kanchipuram		155	12.84	79.7
Guna		154	24.65	77.31
Bahādurgarh		154	28.69	76.94
Bharūch		154	21.69	72.98
Medinīpur		153	22.42	87.32
Fyzābād		153	26.78	82.15
Dinapore		153	25.64	85.05
Silchar		152	24.83	92.8
Bānda		152	25.48	80.33
Morena		152	26.5	78
Tonk		151	26.17	75.79
Rāj-Nāndgaon		151	21.1	81.03
Serilingampalle		151	17.49	78.3
Virār		150	19.46	72.81
Malkajgiri		150	17.45	78.53
Shāntipur		150	23.25	88.43
Bārākpur		148	22.77	88.36
Erode		147	11.34	77.73
Ambāla		147	30.36	76.8
Krishnanagar		146	23.41	88.49
Saharsa		146	25.87	86.6
Batāla		145	31.81	75.2
Bhīmavaram		143	16.54	81.52
Bālurghāt		141	25.22	88.78
Kaithal		141	29.8	76.4
Lakhīmpur		140	27.95	80.78
Hazāribāgh		140	23.99	85.36
Vidisha		140	23.53	77.81
Haldwani		139	29.22	79.53
Hābra		139	22.84	88.66
Kumbakonam		139	10.96	79.39
Porbandar		139	21.64	69.61
Chitradurga		139	14.22	76.4
Thānesar		138	29.97	76.83
Tiruvannāmalai		138	12.23	79.07
Anand		138	22.55	72.96
Kānchrāpāra		137	22.96	88.43
Mahbūbnagar		136	16.74	77.99
Dimāpur		136	25.91	93.72
Robertsonpet		135	12.96	78.28
Chhindwāra		135	22.06	78.94
Mandya		135	12.52	76.9
Bānkura		134	23.23	87.07
Hājīpur		134	25.69	85.21
Gondā City		134	27.13	81.95
Bhuj		133	23.25	69.67
Hindupur		133	13.83	77.49
Shillong		133	25.57	91.88
Pālghāt		133	10.77	76.65
Godhra		132	22.78	73.61
Kishangarh		132	26.59	74.85
Rānīganj		131	23.62	87.13
Pīlibhīt		131	28.63	79.8
Beāwar		131	26.1	74.32
Abohar		131	30.14	74.2
Moga		131	30.81	75.17
Dehri		130	24.9	84.18
Deoria		130	26.5	83.78
Hassan		129	13.01	76.1
Khardah		128	22.72	88.38
Yavatmāl		128	20.39	78.13
Hālīsahar		128	22.93	88.42
Panvel		128	18.99	73.11
Titāgarh		128	22.74	88.37
Cuddapah		127	14.48	78.82
Bettiah		127	26.8	84.5
Hāthras		127	27.6	78.05
Lalitpur		126	24.69	78.42
Kolār		126	13.14	78.13
Mandsaur		125	24.07	75.07
Gondiā		125	21.46	80.19
Rajapalaiyam		124	9.45	77.55
Dārjiling		124	27.03	88.27
Mohali		123	30.68	76.72		موہالی
Pālanpur		123	24.17	72.44
Dam Dam		123	22.63	88.42
Hardoī		123	27.39	80.13
Puruliya		123	23.33	86.36
Dibrugarh		122	27.48	94.91
Palwal		122	28.14	77.33
Nalgonda		122	17.05	79.27
Bhadreswar		122	22.82	88.34
Vejalpur		122	22.69	73.56
Chikmagalūr		121	13.32	75.77
Raigarh		121	21.9	83.4
Guntakal Junction		121	15.17	77.36
Gangāpur		120	26.47	76.72
Deoli		120	28.5	77.23
Siwān		119	26.22	84.36
Damoh		119	23.83	79.44
Ādilābād		119	19.67	78.54
Srikakulam		118	18.3	83.9
Uppal Kalan		118	17.41	78.56
Jetpur		118	21.75	70.62
Morbi		118	22.82	70.84
Pātan		118	23.85	72.13
Khanna		117	30.71	76.22
Botād		117	22.17	71.67
Rishra		117	22.72	88.35
Azamgarh		117	26.07	83.18
Yelahanka		116	13.1	77.6
Gudivāda		116	16.44	81
Baidyabāti		116	22.78	88.33
Bastī		115	26.79	82.72
Balasore		114	21.49	86.93
Dharmavaram		114	14.41	77.72
Māler Kotla		114	30.53	75.88
Wardha		114	20.74	78.6
Jhunjhunūn		113	28.13	75.4
Satara		113	17.69	73.99
Chanduasi		113	28.45	78.78
Mothīhāri		112	26.65	84.92
Chās		112	23.64	86.17
Pudukkottai		112	10.38	78.82
Rewāri		112	28.2	76.62
Port Blair		112	11.67	92.75
Suriāpet		112	17.14	79.62
Bangaon		112	23.05	88.83
Chhatarpur		112	24.92	79.59
Ashoknagar Kalyangarh		111	22.86	88.64
Achalpur		111	21.26	77.51
Navadwīp		111	23.41	88.37
Bārsi		111	18.23	75.69
Sultānpur		110	26.26	82.07
Ambur		110	12.79	78.72
Hoshangābād		109	22.75	77.73
Sawāi Mādhopur		109	26.02	76.34
Madanapalle		109	13.55	78.5
Bānsbāria		108	22.95	88.4
Tādepallegūdem		108	16.81	81.53
Jalpāiguri		108	26.52	88.73
Chittaurgarh		107	24.89	74.62
Gangāwati		106	15.43	76.53
Khurja		106	28.25	77.86
Ponnāni		106	10.77	75.93
Barnāla		105	30.37	75.55
Badlapur		105	19.16	73.27
Soyībug		104	34.08	74.71
Roorkee		104	29.87	77.89
Bagaha		104	27.1	84.09
Hosūr		104	12.74	77.83
Chūru		104	28.3	74.97
Nagda		104	23.46	75.42
Kashipur		103	29.21	78.96
Ghazīpur		103	25.58	83.59
Begusarai		103	25.42	86.13
Dhaulpur		102	26.69	77.88
Mormugao		102	15.39	73.81
Ferozepore		102	30.93	74.61
Gondal		102	21.96	70.8
Seoni		101	22.09	79.55
Jagādhri		101	30.17	77.3
Miriālgūda		101	16.87	79.56
Udgīr		101	18.39	77.12
Jamālpur		101	25.31	86.49
Nandurbar		101	21.37	74.24
Itārsi		101	22.61	77.76
Vasco da Gama		100	15.4	73.82
Phagwāra		100	31.22	75.77
Airoli		100	19.15	73
Amreli		100	21.6	71.21
Shikohābād		100	27.11	78.59
Kāsganj		99	27.81	78.65
Sehore		99	23.2	77.08
Rānībennur		99	14.62	75.63
Jagtiāl		99	18.79	78.92
Bhadrakh		99	21.05	86.52
Būndi		99	25.44	75.64
Ooty		98	11.41	76.7
Mughal Sarāi		98	25.28	83.12
Shāmli		98	29.45	77.31
Hinganghāt		98	20.55	78.84
Villupuram		97	11.94	79.49
Amalner		97	21.04	75.06
Bagalkot		97	16.19	75.7
Tellicherry		97	11.75	75.49
Narasaraopet		97	16.23	80.05
Nāgaur		97	27.2	73.73
Nawāda		97	24.89	85.54
Jahānābād		96	25.21	84.99
Chālisgaon		96	20.46	75.02
Buxar		96	25.58	83.98
Aurangābād		96	24.75	84.37
Sāhibganj		96	25.24	87.63
Pandharpur		96	17.68	75.33
Hindaun		96	26.73	77.04
Khargone		95	21.82	75.61
Parli Vaijnāth		95	18.85	76.53
Kishanganj		95	26.1	87.96
Mainpuri		95	27.23	79.03
Khāmgaon		95	20.71	76.57
Negapatam		94	10.76	79.84
Chilakalūrupet		94	16.09	80.17
Gudiyatham		94	12.95	78.87
Makrāna		94	27.04	74.72
Bānswāra		94	23.54	74.44
Baraut		94	29.1	77.26
Closepet		94	12.72	77.28
Kalyani		93	22.98	88.48
Tādpatri		93	14.91	78.01
Kapūrthala		93	31.38	75.38
Dīsa		92	24.26	72.18
Kohima		92	25.67	94.11
Betūl		92	21.9	77.9
Kāraikkudi		92	10.07	78.77
Bagaha		91	24.53	85.06
Balāngīr		91	20.7	83.49
Datia		91	25.67	78.46
Valparai		90	10.33	76.95
Kovilpatti		90	9.17	77.87
Vaniyambadi		90	12.68	78.62
Bhandāra		90	21.17	79.65
Roha		90	18.44	73.12
Muktsar		90	30.47	74.52
Luckeesarai		90	25.18	86.09
Bārmer		89	25.75	71.39
Murādnagar		89	28.78	77.5
Tinsukia		89	27.49	95.36
Shahdol		89	23.29	81.36
Manjeri		89	11.12	76.12
Mahobā		89	25.29	79.88
Contai		89	21.78	87.75
Sangrūr		89	30.25	75.84
Pollachi		88	10.66	77.01
Deoband		88	29.7	77.68
Neyyāttinkara		88	8.4	77.09
Tāndā		88	26.55	82.66
Bārān		87	25.1	76.52
Dhamtari		87	20.71	81.55
Tiruchengode		87	11.38	77.89
Chīrāla		87	15.82	80.35
Jharia		87	23.74	86.41
Akot		87	21.1	77.06
Rājpura		87	30.48	76.59
Madgaon		87	15.28	73.96
Sardārshahr		87	28.44	74.49
Mayiladuthurai		87	11.1	79.66
Kāmthi		86	21.22	79.2
Parādīp Garh		86	20.32	86.61
Paramagudi		86	9.55	78.59
Osmanabad		86	18.18	76.04
Aruppukkottai		85	9.51	78.1
Bāruni		85	25.48	85.97
Bijnor		85	29.37	78.14
Anakāpalle		84	17.69	83
Najībābād		84	29.61	78.34
Dohad		84	22.83	74.26
Rāmgarh		84	23.63	85.52
Kāvali		83	14.92	79.99
Fatehpur		83	27.99	74.96
Jangipur		83	24.47	88.08
Dhār		82	22.59	75.3
Hānsi		82	29.1	75.96
Kadiri		81	14.11	78.16
Dhorāji		81	21.73	70.45
Rāyachoti		81	14.06	78.75
Khambhāt		81	22.32	72.62
Nirmal		81	19.1	78.34
Emmiganūr		81	15.77	77.48
Jeypore		81	18.86	82.57
Kotkapura		81	30.58	74.83
Udhampur		80	32.92	75.14
Kairāna		80	29.4	77.21
Bālāghāt		80	21.82	80.19
Mānsa		80	29.99	75.4
Anantnag		80	33.73	75.15
Kāraikāl		80	10.92	79.83
Jharsuguda		79	21.86	84.01
Brājarājnagar		79	21.82	83.92
Kottagūdem		79	17.55	80.62
Nawābganj		79	26.93	81.2
Arakkonam		79	13.08	79.67
Koch Bihār		79	26.33	89.45
Dod Ballāpur		79	13.29	77.54
Bhadohi		79	25.4	82.57
Kātoya		78	23.65	88.13
Jamūī		78	24.93	86.23
Harihar		78	14.51	75.81
Mancherāl		78	18.87	79.43
Kadayanallur		78	9.07	77.34
Daltonganj		78	24.04	84.07
Farīdkot		77	30.67	74.76
Balrāmpur		77	27.43	82.19
Bāramūla		77	34.21	74.34
Dhuliān		77	24.68	87.95
Mawāna		77	29.1	77.92
Karur		77	10.96	78.08
Kundla		77	21.34	71.31
Manmād		77	20.25	74.44
Kannauj		77	27.06	79.92
Malaut		77	30.21	74.48
Nagīna		77	29.44	78.44
Badagara		76	11.6	75.58
Jagdalpur		76	19.08	82.02
Jumri Tilaiyā		76	24.43	85.53
Baj Baj		76	22.48	88.18
Konnagar		76	22.71	88.34
Ratnagiri		76	16.99	73.31
Hingoli		76	19.71	77.14
Bodināyakkanūr		76	10.01	77.35
Khadki		76	18.56	73.85
Dhrāngadhra		76	22.99	71.47
Pāloncha		75	17.6	80.71
Gūdūr		75	14.15	79.85
Ankleshwar		75	21.63	72.99
Tīkamgarh		75	24.74	78.83
Srivilliputhur		74	9.51	77.63
Sivakasi		74	9.45	77.8
Pilkhua		74	28.71	77.66
Ambājogāi		74	18.73	76.39
Bela		74	25.92	82
Bodhan		74	18.66	77.89
Rabkavi		74	16.48	75.11
Karauli		74	26.5	77.03
Savarkundla		74	21.34	71.3
Shāhābād		74	27.64	79.94
Chāndpur		74	29.13	78.27
Gokak		73	16.17	74.82
Sikandarābād		73	28.45	77.7
Virudunagar		73	9.59	77.96
Dausa		73	26.89	76.34
Valsād		73	20.61	72.93
Ambikāpur		73	23.12	83.2
Pālghar		72	19.7	72.77
Dharapuram		72	10.74	77.53
Chintāmani		72	13.4	78.05
Farīdpur		72	28.21	79.54
Pusad		72	19.91	77.58
Madhubani		72	26.35	86.07
Sirsilla		71	18.39	78.81
Vapi		71	20.37	72.9
Kāmāreddi		71	18.32	78.34
Bolpur		71	23.66	87.7
Rānāghāt		71	23.18	88.57
Fāzilka		71	30.4	74.03
Beypore		71	11.17	75.81
Dādri		71	28.55	77.55
Auraiya		71	26.47	79.51
Bāpatla		70	15.9	80.47
Payyannūr		70	12.09	75.2
Talipparamba		70	12.04	75.36
Tindivanam		70	12.23	79.66
Shirpur		70	21.35	74.88
Bāsoda		69	23.85	77.94
Jorhāt		69	26.76	94.2
Sindhnūr		69	15.77	76.76
Bargarh		69	21.33	83.62
Wāshīm		69	20.11	77.13
Visnagar		69	23.7	72.55
Palwancha		69	17.58	80.68
Keshod		69	21.3	70.25
Kānnangād		68	12.31	75.11
Bīsalpur		68	28.29	79.8
Tanuku		68	16.75	81.68
Attili		68	16.7	81.6
Bālotra		68	25.83	72.24
Pithampur		68	22.6	75.7
Munnar		68	10.09	77.06
Chamrajnagar		68	11.92	76.94
Pattukkottai		68	10.42	79.32
Jaisalmer		68	26.92	70.9
Arāria		67	26.15	87.51
Harda Khās		67	22.34	77.1
Sangamner		67	19.57	74.21
Jaorā		67	23.64	75.13
Buldāna		67	20.53	76.18
Mettupalayam		67	11.3	76.93
Anjār		67	23.11	70.03
Bellampalli		67	19.06	79.49
Channapatna		67	12.65	77.21
Ratangarh		67	28.08	74.62
Krishnagiri		66	12.52	78.21
Rishīkesh		66	30.11	78.29
Goyerkāta		66	26.7	89.03
Chāībāsa		66	22.55	85.8
Mandamarri		66	18.97	79.47
Palani		66	10.45	77.52
Nārnaul		66	28.04	76.11
Dharmapuri		66	12.13	78.16
Fatehābād		66	29.52	75.46
Palāsa		66	18.77	84.41
Basavakalyān		66	17.87	76.95
Chingleput		66	12.69	79.98
Chopda		66	21.25	75.3
Panaji		66	15.5	73.83
Thenkasi		65	8.96	77.32
Yādgīr		65	16.77	77.14
Gangārāmpur		65	25.4	88.53
Ramanathapuram		65	9.37	78.83
Jagraon		65	30.79	75.47
Alīpur Duār		65	26.48	89.52
Kopargaon		65	19.88	74.48
Bongaigaon		65	26.48	90.56
Malkāpur		65	20.89	76.2
Kāranja		65	20.48	77.49
Khatauli		65	29.28	77.73
Ashoknagar		65	24.58	77.73
Siuri		65	23.91	87.53
Nābha		65	30.38	76.15
Siddipet		65	18.1	78.85
Bhawānipatna		64	19.91	83.17
Khopoli		64	18.79	73.35
Karwar		64	14.81	74.13
Kāyankulam		64	9.18	76.5
Chinnachowk		64	14.48	78.84
Bishnupur		64	23.07	87.32
Mārkāpur		64	15.74	79.27
Basmat		64	19.33	77.16
Baheri		64	28.77	79.5
Kunnamkulam		64	10.65	76.07
Rāghogarh		64	24.44	77.2
Gopālganj		64	26.47	84.44
Tura		64	25.51	90.2
Rājsamand		63	25.07	73.88
Tāndūr		63	17.25	77.58
Sūratgarh		63	29.32	73.9
Mannargudi		63	10.67	79.45
Sopur		63	34.29	74.47
Arni		63	12.67	79.29
Kannur		63	11.87	75.36
Dhuburi		63	26.02	89.99
Puliyangudi		62	9.17	77.4
Sheopur		62	25.66	76.7
Renukūt		62	24.22	83.04
Dhenkānāl		62	20.66	85.6
Dabwāli		62	29.95	74.74
Sibsāgar		62	26.98	94.64
Malappuram		62	11.04	76.08
Rāth		62	25.59	79.57
Jamkhandi		62	16.5	75.29
Sirsi		62	14.62	74.84
Vriddhāchalam		61	11.52	79.32
Vinukonda		61	16.05	79.74
Tiptūr		61	13.26	76.48
Sahaswān		61	28.07	78.75
Koppal		61	15.35	76.15
Sirhind		61	30.64	76.38
Dabra		61	25.89	78.33
Cumbum		61	9.74	77.28
Arāmbāgh		61	22.88	87.78
Himatnagar		61	23.6	72.97
Lādnūn		60	27.65	74.4
Nipāni		60	16.4	74.38
Borsad		60	22.41	72.9
Koratla		60	18.82	78.71
Kīratpur		60	29.51	78.21
Vrindāvan		60	27.58	77.7
Hāveri		60	14.79	75.4
Supaul		60	26.12	86.6
Bangaon		60	25.87	86.51
Gīrīdīh		60	24.19	86.31
Rāyadrug		60	14.7	76.85
North Lakhimpur		60	27.24	94.1
Tohāna		60	29.71	75.9
Gangoh		60	29.78	77.26
Kottayam		59	9.59	76.52
Mangalagiri		59	16.43	80.57
Narasapur		59	16.43	81.7
Sangāreddi		59	17.62	78.09
Kodār		59	17	79.97
Ullal		59	12.81	74.86
Māngrol		59	21.12	70.11
Gola Gokarannāth		59	28.08	80.47
Modāsa		59	23.46	73.3
Tezpur		59	26.63	92.8
Thiruvarur		59	10.77	79.64
Attur		59	11.59	78.6
Chidambaram		59	11.4	79.69
Tarn Tāran		59	31.45	74.93
Udumalaippettai		59	10.59	77.25
Lonavla		59	18.75	73.41
Shāhāda		58	21.55	74.47
Nawalgarh		58	27.85	75.27
Nedumangād		58	8.6	77
Nīmbāhera		58	24.62	74.68
Kadi		58	23.3	72.33
Sīra		58	13.74	76.9
Chik Ballāpur		58	13.44	77.73
Bārdoli		58	21.12	73.11
Jhārgrām		58	22.45	86.99
Samāstipur		58	25.86	85.78
Gobichettipalayam		58	11.45	77.44
Hasanpur		57	28.72	78.28
Jahāngīrābād		57	28.41	78.11
Sherkot		57	29.33	78.57
Kātrās		57	23.8	86.3
Pālakollu		57	16.52	81.73
Wani		57	20.06	78.95
Naksalbāri		57	26.68	88.22
Tiruvalla		57	9.38	76.57
Ponnūru		57	16.07	80.55
Diphu		57	25.84	93.43
Sītāmarhi		57	26.59	85.49
Chhibrāmau		57	27.15	79.5
Tilhar		57	27.96	79.74
Ilkal		57	15.96	76.11
Bada Barabīl		57	22.11	85.39
Mettur		57	11.79	77.8
Kuchāman		57	27.15	74.86
Panruti		57	11.78	79.55
Una		57	20.82	71.04
Ponnur		57	16.07	80.55
Kollegāl		56	12.15	77.11
Shegaon		56	20.79	76.7
Upleta		56	21.74	70.28
Ujhāni		56	28	79.01
Bankra		56	22.6	88.28
Dabhoi		56	22.18	73.43
Bāri		56	26.65	77.62
Obra		56	24.42	82.99
Gohāna		56	29.14	76.7
Jatani		56	20.16	85.71
Nāmakkal		56	11.22	78.17
Gadwāl		56	16.24	77.8
Pālitāna		56	21.53	71.82
Lāharpur		56	27.71	80.9
Nokha		56	27.56	73.47
Narwāna		56	29.6	76.12
Islāmpur		56	26.27	88.19
Karād		56	17.29	74.18
Jālaun		55	26.15	79.34
Karīmganj		55	24.87	92.36
Mokameh		55	25.4	85.92
Etāwa		55	24.18	78.2
Wanparti		55	16.37	78.07
Sāmalkot		55	17.06	82.18
Anjangaon		55	21.17	77.31
Dholka		55	22.73	72.44
Tirur		55	10.91	75.92
Kāndi		55	23.96	88.04
Ghātāl		55	22.66	87.73
Unjha		55	23.8	72.39
Sendhwa		55	21.69	75.1
Tiruttangal		54	9.48	77.83
Siddhapur		54	23.92	72.37
Dhūri		54	30.37	75.87
Sidhi		54	24.4	81.88
Wokha		54	26.1	94.26
Kālna		54	23.22	88.36
Bārāmati		54	18.15	74.58
Kandukūr		54	15.22	79.9
Sunām		54	30.13	75.8
Gaddi Annaram		54	17.37	78.52
Sattenapalle		54	16.39	80.15
Hiriyūr		54	13.94	76.62
Challakere		54	14.32	76.65
Rampur Hat		53	24.18	87.78
Masaurhi Buzurg		53	25.35	85.03
Nūzvīd		53	16.79	80.85
Shājāpur		53	23.43	76.28
Puttūr		53	12.76	75.2
Kāsaragod		53	12.5	74.99
Ajodhya		53	26.8	82.2
Mubārakpur		53	26.09	83.29
Phaltan		53	17.99	74.43
Sandīla		53	27.07	80.51
Sāgar		53	14.16	75.03
Lohārdagā		53	23.43	84.68
Deolāli		53	19.94	73.83
Shāhābād		53	17.13	76.94
Bobbili		53	18.57	83.36
Chikhli		53	20.35	76.26
Konch		53	25.99	79.15
Lunglei		53	22.89	92.74
Pithāpuram		53	17.12	82.25
Amalāpuram		53	16.58	82.01
Tuni		53	17.36	82.55
Sihor		53	21.71	71.96
Dīglūr		53	18.55	77.58
Barbil		53	22.1	85.38
Biswān		53	27.5	81
Kosi		52	27.79	77.44
Ropar		52	30.97	76.53
Dandeli		52	15.27	74.62
Pārvatipuram		52	18.78	83.43
Arcot		52	12.91	79.32
Jhālāwār		52	24.6	76.16
Petlād		52	22.48	72.8
Umred		52	20.85	79.32
Bhātāpāra		52	21.73	81.95
Kāliyāganj		52	25.63	88.33
Nasīrābād		52	26.3	74.73
Idappadi		52	11.59	77.84
Gohadi		52	26.43	78.44
Khagaul		52	25.58	85.05
Chiplūn		51	17.53	73.51
Changanācheri		51	9.44	76.54
Rāmnagar		51	29.39	79.13
Sillod		51	20.3	75.65
Mācherla		51	16.48	79.44
Tūndla		51	27.21	78.24
Mannārakkāt		51	10.99	76.46
Ottappālam		51	10.77	76.38
Goālpāra		51	26.18	90.63
Kānkānhalli		51	12.55	77.42
Madhupur		51	24.27	86.64
Madhipura		51	25.92	86.79
Charkhi Dādri		51	28.59	76.27
Dumraon		51	25.55	84.15
Mahāsamund		50	21.11	82.09
Gajraula		50	28.85	78.24
Ābu Road		50	24.48	72.78
Nanjangūd		50	12.12	76.68
Sālūr		50	18.52	83.21
Bhongīr		50	17.52	78.89
Aonla		50	28.27	79.17
Khagaria		50	25.5	86.47
Dhāmpur		50	29.31	78.51
Sardhana		50	29.15	77.61
Dīdwāna		50	27.4	74.58
Jalor		50	25.35	72.62
Rājgarh		50	28.64	75.39
Bārh		50	25.48	85.71
Badūria		50	22.74	88.79
Shorāpur		50	16.52	76.76
Kizhake Chālakudi		49	10.3	76.34
Sidlaghatta		49	13.39	77.86
Dāhānu		49	19.97	72.71
Rasipuram		49	11.46	78.19
Punganūru		49	13.37	78.57
Mandapeta		49	16.86	81.93
Poonamalle		49	13.05	80.11
Barpeta		49	26.32	91.01
Tamlūk		49	22.3	87.93
Bhabhua		49	25.04	83.61
Kathua		49	32.37	75.53
Nangal		48	31.39	76.38
Nihtaur		48	29.32	78.39
Lachhmangarh Sīkar		48	27.82	75.03
Tiruvallur		48	13.14	79.91
Sri Dūngargarh		48	28.1	74.01
Raxaul		48	26.98	84.85
Siruguppa		48	15.63	76.89
Bāruipur		48	22.35	88.44
Māndvi		48	22.83	69.35
Mājalgaon		48	19.16	76.21
Warud		48	21.47	78.27
Wānkāner		48	22.61	70.94
Churāchāndpur		48	24.33	93.67
Dumka		48	24.27	87.25
Talegaon Dābhāde		48	18.74	73.68
Hunsūr		48	12.3	76.29
Pithorāgarh		48	29.58	80.21
Jangaon		48	17.73	79.15
Atraulī		48	28.03	78.29
Narsimhapur		48	22.95	79.18
Mulbāgal		47	13.16	78.39
Mudhol		47	16.33	75.28
Gudalur		47	9.68	77.25
Barwāni		47	22.03	74.9
Jodhpur		47	21.9	70.03
Punalūr		47	9.02	76.92
Padrauna		47	26.9	83.98
Gumia		47	23.8	85.83
Bail-Hongal		47	15.81	74.86
Shujālpur		47	23.41	76.71
Jaisingpur		47	16.78	74.55
Chatrā		47	24.21	84.87
Pāchora		47	20.67	75.35
Patancheru		47	17.53	78.26
Panna		47	24.72	80.19
Phalodi		47	27.13	72.37
Yeola		47	20.04	74.49
Sheikhpura		47	25.14	85.84
Gulāothi		47	28.59	77.79
Seohāra		47	29.21	78.59
Zahirābād		47	17.68	77.61
Kārsiyāng		46	26.88	88.28
Manglaur		46	29.79	77.88
Gangākher		46	18.97	76.75
Nohar		46	29.18	74.77
Ganj Dundwāra		46	27.73	78.94
Nānpāra		46	27.86	81.5
Atarra		46	25.29	80.57
Teghra		46	25.49	85.94
Bhaisa		46	19.11	77.96
Dondaicha		46	21.32	74.57
Vite		46	17.27	74.54
Peddāpuram		46	17.08	82.14
Mahmudābād		46	27.29	81.12
Pakur		46	24.64	87.84
Cherthala		46	9.68	76.34
Nāyudupet		46	13.91	79.89
Hālol		46	22.5	73.47
Kharar		46	30.75	76.65
Bhadrāchalam		46	17.67	80.89
Rāmpura		46	30.26	75.24
Mattanur		46	11.93	75.57
Shertallai		45	9.69	76.34
Sironj		45	24.1	77.69
Daund		45	18.47	74.58
Parlākimidi		45	18.78	84.09
Pujali		45	22.47	88.15
Ashta		45	23.02	76.72
Nandikotkūr		45	15.86	78.27
Khalīlābād		45	26.77	83.07
Chittaranjan		45	23.86	86.9
Pāthardih		45	23.67	86.43
Dūngarpur		45	23.84	73.71
Mandlā		45	22.6	80.37
Forbesganj		45	26.3	87.27
Harpanahalli		45	14.79	75.99
Itānagar		45	27.09	93.61
Gumlā		45	23.04	84.54
Ozar		45	20.09	73.93
Bhīmunipatnam		45	17.89	83.45
Tānda		45	28.98	78.94
Kapadvanj		45	23.02	73.07
Thoubāl		44	24.64	94
Morār		44	26.23	78.22
Memāri		44	23.18	88.1
Nellikkuppam		44	11.78	79.67
Angul		44	20.84	85.1
Medak		44	18.05	78.26
Kālpi		44	26.12	79.73
Hodal		44	27.89	77.37
Rāmnagar		44	25.27	83.03
Arsikere		44	13.31	76.26
Nidadavole		44	16.91	81.67
Jhajjar		44	28.61	76.66
Varangaon		44	21.02	75.91
Jammalamadugu		44	14.85	78.38
Jasdan		44	22.04	71.21
Kendrāparha		44	20.5	86.42
Gobārdānga		44	22.88	88.75
Yellandu		44	17.59	80.32
Merta		44	26.65	74.03
Polavaram		44	17.25	81.64
Kanuru		44	16.29	81.25
Godda		44	24.83	87.21
Kotputli		44	27.7	76.2
Pāndhurnā		44	21.6	78.53
Rāmnagar		43	27.16	84.32
Dīg		43	27.47	77.33
Kāndhla		43	29.32	77.27
Vikārābād		43	17.34	77.9
Varkala		43	8.73	76.72
Saint Thomas Mount		43	13	80.2
Sainthia		43	23.95	87.68
Tumsar		43	21.38	79.73
Peranāmpattu		43	12.93	78.72
Barhiya		43	25.29	86.02
Kālimpong		43	27.07	88.48
Rāmachandrapuram		43	16.84	82.03
Repalle		43	16.02	80.83
Selu		43	19.46	76.44
Bhīnmāl		43	25	72.27
Bangarapet		43	12.99	78.18
Sivaganga		43	9.85	78.48
Tirupparangunram		43	9.88	78.07
Shōranūr		43	10.76	76.27
Bikramganj		43	25.21	84.26
Sojat		43	25.92	73.67
Khurda		43	20.18	85.62
Jaspur		43	29.28	78.83
Thān		43	22.57	71.2
Jintūr		42	19.61	76.69
Khekra		42	28.87	77.28
Bālāpur		42	20.67	76.77
Dīnhāta		42	26.14	89.46
Naini Tāl		42	29.4	79.45
Kyathampalle		42	19.67	78.53
Sikandra Rao		42	27.69	78.38
Palmaner		42	13.2	78.75
Jājpur		42	20.85	86.34
Canning		42	22.31	88.66
Khairābād		42	27.53	80.75
Kannad		42	20.26	75.14
Athni		42	16.73	75.06
Biaora		42	23.92	76.91
Kātol		42	21.27	78.59
Ārvi		42	21	78.23
Bāghpat		42	28.94	77.22
Bar Bigha		42	25.22	85.73
Limbdi		42	22.57	71.81
Bilāra		42	26.18	73.71
Sundargarh		42	22.12	84.03
Fatwa		42	25.51	85.31
Mānvi		42	15.99	77.05
Jambusar		42	22.05	72.8
Devakottai		42	9.95	78.82
Digras		42	20.1	77.72
Warora		42	20.23	79
Homnābād		41	17.77	77.13
Gādarwāra		41	22.92	78.78
Chidawa		41	28.24	75.64
Chāmpa		41	22.04	82.64
Naugachhia		41	25.39	87.1
Daudnagar		41	25.03	84.4
Hoskote		41	13.07	77.8
Sihorā		41	23.49	80.1
Jaggayyapeta		41	16.89	80.1
Korāput		41	18.81	82.71
Dhupgāri		41	26.59	89.01
Mehekar		41	20.15	76.57
Hilsa		41	25.32	85.28
Bharthana		41	26.75	79.22
Raisen		41	23.33	77.78
Jalārpet		41	12.57	78.57
Burla		41	21.51	83.87
Dahegām		41	23.17	72.82
Garhwa		41	24.16	83.81
Chakradharpur		41	22.68	85.63
Ambāh		41	26.7	78.23
Kallakkurichchi		40	11.74	78.96
Ghātampur		40	26.15	80.17
Akivīdu		40	16.58	81.38
Kovvūr		40	17.02	81.73
Solan		40	30.91	77.11
Murtajāpur		40	20.73	77.37
Ahmadpur		40	18.71	76.94
Gursahāiganj		40	27.12	79.73
Periyakulam		40	10.12	77.54
Māpuca		40	15.59	73.81
Tāki		40	22.59	88.93
Diamond Harbour		40	22.19	88.18
Saundatti		40	15.77	75.12
Vaijāpur		40	19.93	74.73
Ghātsīla		40	22.59	86.48
Hāsimāra		40	26.75	89.35
Sathupalli		40	17.25	80.87
Pūranpur		40	28.51	80.15
Hāflong		40	25.16	93.02
Rameswaram		40	9.29	79.31
Bānsi		40	27.18	82.93
Thiruthani		40	13.18	79.62
Mandideep		40	23.08	77.53
Bīlāspur		40	28.89	79.27
Thakurdwara		40	29.19	78.86
Farrukhnagar		40	17.08	78.2
Bhavāni		40	11.45	77.68
Daman		40	20.41	72.83
Dhone		40	15.4	77.87
Nāndūra Buzurg		40	20.83	76.46
Murshidābād		40	24.18	88.27
Nādāpuram		40	11.68	75.65
Parāsia		39	22.19	78.76
Nāthdwāra		39	24.94	73.82
Shāhābād		39	30.17	76.87
Giddarbāha		39	30.2	74.67
Akalkot		39	17.53	76.21
Aroor		39	9.87	76.3
Chinnamanūr		39	9.84	77.38
Ghosī		39	26.11	83.54
Amudālavalasa		39	18.41	83.9
Pehowa		39	29.98	76.58
Nūrpur		39	29.15	78.41
Aland		39	17.56	76.57
Nārāyanpet		39	16.75	77.5
Paravūr Tekkumbhāgam		39	8.79	76.67
Bānka		39	24.88	86.92
Simdega		39	22.62	84.5
Kondapalle		39	16.62	80.54
Sangariā		39	29.8	74.47
Jhā-Jhā		39	24.77	86.38
Jalesar		39	27.47	78.3
Sirohi		39	24.89	72.85
Bhālki		39	18.04	77.21
Paliā Kalān		39	28.43	80.58
Tālcher		38	20.95	85.23
Chaklāsi		38	22.65	72.94
Kunnamangalam		38	11.3	75.88
Rājgīr		38	25.03	85.42
Kumhāri		38	21.27	81.52
Pathanāmthitta		38	9.27	76.78
Nandigāma		38	16.77	80.29
Mahē		38	11.7	75.53
Vyāra		38	21.11	73.39
Malavalli		38	12.39	77.06
Khambhāliya		38	22.21	69.65
Sūlūru		38	13.7	80.02
Bhawāniganj		38	24.42	75.84
Chetwayi		38	10.53	76.05
Vetapālem		38	15.79	80.31
Shahbazpur		38	26.31	87.29
Mahbūbābād		38	17.6	80
Maihar		38	24.27	80.76
Dibai		38	28.21	78.26
Robertsganj		38	24.69	83.07
Kekri		38	25.97	75.15
Tarikere		38	13.71	75.81
Maudaha		38	25.68	80.11
Porsa		38	26.67	78.37
Savanūr		38	14.97	75.34
Pratāpgarh		38	24.03	74.78
Bilāsipāra		38	26.23	90.23
Channarāyapatna		38	12.91	76.39
Ellenabad		38	29.45	74.66
Pāthri		38	19.26	76.43
Bhādra		38	29.1	75.17
Bantvāl		38	12.89	75.03
Kotamangalam		38	10.06	76.63
Leh		37	34.17	77.58
Bairāgnia		37	26.74	85.27
Bāngarmau		37	26.89	80.21
Paithan		37	19.48	75.39
Barauli		37	26.38	84.59
Sadāseopet		37	17.62	77.95
Vettūr		37	8.72	76.73
Patti		37	31.28	74.86
Garhmuktesar		37	28.79	78.1
Revelganj		37	25.79	84.64
Parola		37	20.88	75.12
Manapparai		37	10.61	78.43
Yanam		37	16.73	82.21
Rāhuri		37	19.39	74.65
Rāwatbhāta		37	24.93	75.59
Hojāi		37	26	92.86
Akbarpur		37	26.43	82.53
Pilibangan		37	29.45	74.1
Vuyyūru		37	16.36	80.84
Barwāla		37	29.37	75.91
Anekal		37	12.71	77.7
Kampli		37	15.41	76.6
Phulbāni		37	20.48	84.23
Attingal		37	8.7	76.82
Cheyyar		37	12.66	79.54
Padra		36	22.24	73.08
Chunār		36	25.13	82.88
Sanāwad		36	22.17	76.07
Bayāna		36	26.91	77.29
Kayalpattinam		36	8.57	78.12
Dhāka		36	26.67	85.17
Sadābād		36	27.44	78.04
Bindki		36	26.04	80.58
Dwārka		36	22.24	68.97
Sārangpur		36	23.57	76.47
Daryāpur		36	20.92	77.33
Rāmganj Mandi		36	24.65	75.94
Gariadhar		36	21.54	71.58
Kakrāla		36	27.89	79.19
Arantāngi		36	10.17	78.99
Samālkha		36	29.24	77.01
Kovūr		36	14.5	79.99
Tuljāpur		36	18.01	76.07
Morsi		36	21.34	78.01
Babīna		36	25.24	78.47
Dongargarh		36	21.19	80.75
Ashta		35	16.95	74.41
Igatpuri		35	19.7	73.56
Rādhanpur		35	23.83	71.6
Budhāna		35	29.29	77.48
Lūnāvāda		35	23.13	73.61
Betamcherla		35	15.45	78.15
Rājpīpla		35	21.87	73.5
Barpeta Road		35	26.5	90.97
Sherghāti		35	24.56	84.79
Umarkhed		35	19.6	77.69
Wāris Alīganj		35	25.02	85.64
Kawardha		35	22.01	81.23
Pulgaon		35	20.72	78.32
Buddh Gaya		35	24.7	84.99
Lakshmeshwar		35	15.13	75.47
Atmakūr		35	15.88	78.59
Seram		35	17.18	77.29
Niwai		35	26.36	75.92
Dubrājpur		35	23.79	87.38
Jalālābād		35	27.73	79.66
Sānand		35	22.99	72.38
Kodaikānāl		35	10.24	77.49
Chikodi		35	16.43	74.59
Shāhābād		35	28.57	79.01
Tāsgaon		35	17.04	74.6
Kodīnar		35	20.79	70.7
Kichha		35	28.91	79.52
Pūrna		35	19.18	77.03
Jāmadoba		35	23.72	86.4
Nabagrām		35	22.29	88.51
Rājula		35	21.04	71.44
Shikārpūr		35	28.28	78.01
Pīpār		35	26.38	73.54
Sagauli		35	26.76	84.74
Kattivākkam		35	13.22	80.32
Karjat		35	18.91	73.32
Sankeshwar		35	16.26	74.48
Bakhtiyārpur		35	25.46	85.53
Agar		35	23.71	76.02
Nilanga		34	18.12	76.75
Satānā		34	20.59	74.2
Patāmundai		34	20.58	86.56
Angamāli		34	10.19	76.39
Golāghāt		34	26.51	93.96
Tādepalle		34	16.48	80.6
Jaito		34	30.45	74.89
Gharaunda		34	29.54	76.97
Kodungallūr		34	10.23	76.2
Ausa		34	18.25	76.5
Hamīrpur		34	25.96	80.15
Jhābua		34	22.77	74.59
Nawābganj		34	28.54	79.63
Sinnar		34	19.85	74
Pen		34	18.74	73.1
Indi		34	17.18	75.95
Pāppinisshēri		34	11.96	75.34
Mokokchūng		34	26.32	94.52
Sathyamangalam		34	11.51	77.24
Fatehpur		34	27.17	81.21
Guledagudda		34	16.05	75.79
Melur		34	10.03	78.34
Bhiwadi		34	28.21	76.86
Guskhara		34	23.49	87.73
Sindgi		34	16.92	76.23
Narsīpatnam		34	17.67	82.61
Ichchāpuram		34	19.11	84.69
Bahjoi		34	28.4	78.63
Tuensang		34	26.27	94.82
Dharangaon		34	21.01	75.27
Pulivendla		34	14.42	78.23
Peddapalli		34	18.61	79.37
Madikeri		34	12.43	75.74
Kopāganj		34	26.02	83.57
Kāman		34	27.66	77.27
Thāna Bhawan		33	29.59	77.42
Uravakonda		33	14.94	77.25
Begamganj		33	23.6	78.34
Darsi		33	15.77	79.68
Erāttupetta		33	9.69	76.78
Nargund		33	15.72	75.39
Zaidpur		33	26.83	81.33
Āmli		33	20.28	73.02
Sohna		33	28.25	77.07
Anūpgarh		33	29.19	73.21
Jogbani		33	26.4	87.27
Kunigal		33	13.02	77.03
Shikārpur		33	14.27	75.36
Shāhpura		33	27.39	75.96
Kosamba		33	21.46	72.96
Muhammadābād		33	25.62	83.76
Lakhyabad		33	23.67	86.67
Jhālrapātan		33	24.54	76.17
Sīrkāzhi		33	11.24	79.74
Chaksu		33	26.61	75.95
Porur		33	13.04	80.16
Bhādāsar		33	28.31	74.29
Wai		33	17.95	73.89
Jagatsinghapur		33	20.26	86.17
Bagasra		33	21.49	70.96
Kadūr		33	13.55	76.01
Dharmanagar		33	24.37	92.17
Lahār		33	26.19	78.94
Yāval		33	21.17	75.7
Kaimganj		33	27.55	79.34
Jānjgīr		33	22.01	82.58
Egra		33	21.9	87.54
Bihārīganj		33	25.73	86.99
Umreth		33	22.7	73.12
Mushābani		33	22.51	86.46
Venkatagiri		33	13.96	79.58
Mahālingpur		33	16.39	75.11
Neem ka Thana		33	27.74	75.79
Nepānagar		33	21.45	76.39
Nautanwa		33	27.43	83.42
Vallabh Vidyanagar		33	22.53	72.9
Chanderi		33	24.71	78.14
Manuguru		33	17.93	80.83
Mahemdāvād		33	22.82	72.76
Goribidnūr		32	13.61	77.52
Almora		32	29.6	79.66
Nakodar		32	31.13	75.48
Karamsad		32	22.54	72.9
Manali		32	13.17	80.27
Dharmābād		32	18.89	77.85
Vedaraniyam		32	10.37	79.85
Jayamkondacholapuram		32	11.21	79.36
Kālka		32	30.84	76.94
Umarga		32	17.84	76.62
Pinjaur		32	30.8	76.92
Bisauli		32	28.31	78.94
Turaiyūr		32	11.15	78.6
Pāvugada		32	14.1	77.28
Ambasamudram		32	8.71	77.45
Zamānia		32	25.42	83.56
Malkapur		32	17.26	74.18
Bandipura		32	34.42	74.64
Shirdi		32	19.77	74.48
Kokrajhar		32	26.4	90.27
Palladam		32	10.99	77.29
Muddebihāl		32	16.34	76.13
Lālganj		32	25.87	85.17
Rasrā		32	25.86	83.85
Islāmpur		32	25.14	85.21
Ghugus		32	19.94	79.11
Sattur		32	9.36	77.92
Bāsudebpur		32	21.12	86.73
Khāchrod		32	23.42	75.28
Kotma		32	23.2	81.98
Bhatkal		32	13.99	74.56
Khurai		32	24.04	78.33
Chittūr		32	10.7	76.75
Vadigenhalli		32	13.3	77.8
Sijua		32	23.78	86.33
Vandavāsi		32	12.5	79.61
Lālsot		31	26.56	76.33
Shāhpur		31	16.7	76.84
Chemmumiahpet		31	15.9	79.32
Bahādurganj		31	26.26	87.82
Gomoh		31	23.87	86.15
Jalālpur		31	26.31	82.74
Khunti		31	23.08	85.28
Kangayam		31	11.01	77.56
Zira		31	30.97	74.99
Jhanjhārpur		31	26.26	86.28
Sāngola		31	17.44	75.19
Singānallūr		31	11	77.03
Kāramadai		31	11.24	76.96
Rāmāpuram		31	13.1	79.18
Nawanshahr		31	31.12	76.12
Mankāchar		31	25.53	89.86
Rāzampeta		31	14.2	79.16
Sabalgarh		31	26.25	77.41
Hailākāndi		31	24.68	92.56
Jagdīshpur		31	26.75	80.55
Jagdīspur		31	25.47	84.42
Sirūr		31	18.83	74.37
Rāwatsār		31	29.27	74.4
Shamsābād		31	27.02	78.12
Partūr		31	19.6	76.22
Puttūr		31	13.44	79.55
Gūduvāncheri		31	12.85	80.06
Erandol		31	20.92	75.33
Pasān		31	22.84	82.2
Rūdarpur		31	26.44	83.61
Safidon		31	29.41	76.67
Hatta		31	24.13	79.6
Elūr		31	10.07	76.28
Basavana Bāgevādi		31	16.57	75.97
Perambalur		31	11.23	78.88
Gangtok		31	27.33	88.61
Mālūr		31	13	77.94
Usilampatti		31	9.97	77.79
Un		31	23.89	71.77
Mūdbidri		31	13.07	75
Rājākhera		31	26.9	78.17
Mānwat		31	19.3	76.5
Wādi		31	17.05	76.99
Anta		31	25.15	76.3
Mahārāganj		31	27.14	83.56
Tarakeswar		30	22.89	88.01
Keelakarai		30	9.23	78.79
Kakching		30	24.5	93.98
Gevrai		30	19.26	75.75
Pihānī		30	27.62	80.2
Sarkhej		30	22.98	72.5
Remuna		30	21.53	86.87
Sri Mādhopur		30	27.47	75.6
Udaipur		30	27.72	75.47
Walajapet		30	12.93	79.37
Pedana		30	16.26	81.14
Ferokh		30	11.18	75.84
Salāya		30	22.31	69.6
Musiri		30	10.95	78.44
Khair		30	27.94	77.84
Chītāpur		30	17.12	77.08
Risod		30	19.98	76.79
Dhandhuka		30	22.38	71.99
Fatehpur Sīkri		30	27.09	77.66
Birpara		30	26.7	89.15
Cherpulassery		30	10.88	76.31
Yanamalakuduru		30	16.49	80.67
Amla		30	21.92	78.13
Narsinghgarh		30	23.71	77.09
Talāja		30	21.35	72.04
Dharmadam		30	11.78	75.46
Bhongaon		30	27.26	79.18
Tiruchchendur		30	8.5	78.12
Sāsvad		30	18.34	74.03
Ambad		30	19.61	75.79
Rāmgarh		30	27.25	75.18
Jalālābād		30	30.61	74.26
Soro		30	21.28	86.69
Lingsugūr		30	16.16	76.52
Gajendragarh		30	15.74	75.97
Madurāntakam		30	12.51	79.88
Umaria		30	23.52	80.84
Devarkonda		30	16.69	78.92
Dhāmnod		30	22.21	75.47
Bilāri		30	28.62	78.8
Mūvattupula		30	9.98	76.58
Adūr		30	9.16	76.73
Saoner		30	21.39	78.92
Mīrānpur Katra		30	28.03	79.67
Rāisinghnagar		30	29.54	73.45
Kalpatta		30	11.61	76.08
Ārangaon		30	19.03	74.71
Kalavoor		30	9.57	76.33
Mānsa		30	23.43	72.66
Zunheboto		29	25.97	94.52
Maināguri		29	26.56	88.82
Nāgar Karnūl		29	16.48	78.32
Khedbrahma		29	24.03	73.05
Tārānagar		29	28.67	75.03
Pālkonda		29	18.6	83.76
Dhāri		29	21.33	71.03
Jewar		29	28.12	77.56
Kalyandurg		29	14.55	77.11
Dighwāra		29	25.74	85.01
Shāhpura		29	25.62	74.92
Muvattupuzha		29	9.98	76.57
Bachhraon		29	28.93	78.23
Irinjālakuda		29	10.34	76.21
Mangrūl Pīr		29	20.31	77.34
Ariyalūr		29	11.14	79.08
Islāmnagar		29	28.33	78.73
Madukkarai		29	10.91	76.96
Ponmana		29	9.01	76.52
Mānāvadar		29	21.5	70.14
Sirsāganj		29	27.06	78.69
Sānchor		29	24.75	71.77
Sandūr		29	15.09	76.55
Chodavaram		29	17.83	82.94
Sūrandai		29	8.98	77.42
Banda		29	24.04	78.96
Piro		29	25.33	84.4
Suār		29	29.03	79.06
Manoharpur		29	27.3	75.95
Rājūra		29	19.78	79.36
Kotagiri		29	11.42	76.86
Rusera		29	25.75	86.03
Azhiyūr		29	11.69	75.56
Nelamangala		29	13.1	77.39
Soron		29	27.89	78.75
Mukher		29	18.71	77.37
Sholinghur		29	13.12	79.42
Gadhada		29	21.97	71.58
Mālpura		29	26.28	75.36
Ālangulam		29	8.86	77.5
Addanki		29	15.81	79.97
Milak		29	28.61	79.17
Coondapoor		28	13.63	74.69
Lākheri		28	25.67	76.18
Lālgola		28	24.42	88.25
Utraula		28	27.32	82.42
Titlāgarh		28	20.29	83.15
Tirukkoyilur		28	11.97	79.2
Seoni Mālwa		28	22.45	77.47
Sonāmukhi		28	23.31	87.41
Bādāmi		28	15.91	75.68
Mavoor		28	11.27	75.92
Māvelikara		28	9.26	76.56
Maur		28	30.08	75.25
Dhanaura		28	28.96	78.26
Hole Narsipur		28	12.79	76.24
Piravam		28	9.87	76.5
Mandi		28	31.71	76.93
Shrīgonda		28	18.62	74.7
Pandua		28	23.07	88.29
Pūnch		28	33.77	74.09
Pilāni		28	28.37	75.6
Giddalūr		28	15.37	78.93
Maddūr		28	12.58	77.04
Maddagiri		28	13.66	77.21
Garhākota		28	23.78	79.14
Koynanagar		28	17.4	73.77
Kumta		28	14.43	74.42
Losal		28	27.4	74.92
Hisuā		28	24.83	85.42
Dāsna		28	28.68	77.52
Adirampattinam		28	10.34	79.38
Tālīkota		28	16.47	76.31
Maner		28	25.65	84.87
Birmitrapur		28	22.4	84.77
Erraguntla		28	14.64	78.54
Bāmor Kalān		28	24.89	78.15
Kalakkādu		28	8.51	77.55
Rāzām		28	18.45	83.66
Kareli		28	22.92	79.06
Jalgaon Jamod		28	21.05	76.53
Rajaori		28	33.38	74.31
Jaswantnagar		28	26.88	78.9
Afzalgarh		28	29.39	78.67
Byādgi		28	14.67	75.49
Rehli		28	23.64	79.06
Rāipur		28	30.31	78.09
Mungeli		28	22.07	81.69
Manāwar		28	22.24	75.09
Kondagaon		28	19.59	81.66
Tehri		28	30.39	78.48
Umarkot		28	19.67	82.21
Nāhan		28	30.56	77.29
Sānkrāil		28	22.55	88.23
Manamadurai		27	9.67	78.47
Kharagpur		27	25.12	86.56
Beldānga		27	23.93	88.26
Rāhatgarh		27	23.79	78.39
Pārdi		27	20.51	72.95
Mīrānpur		27	29.29	77.95
Silvassa		27	20.27	73
Kālānwāli		27	29.84	74.97
Chakapara		27	22.63	88.35
Kalamb		27	19.04	73.96
Hīrākud		27	21.53	83.87
Māgadi		27	12.96	77.22
Gundlupēt		27	11.81	76.69
Kundarkhi		27	28.68	78.79
Bilgrām		27	27.18	80.03
Bidhūna		27	26.8	79.51
Perumpāvūr		27	10.12	76.48
Berasia		27	23.63	77.43
Gobindpur		27	22.63	86.07
Kotdwāra		27	29.75	78.52
Bhawanipur		27	26.45	87.03
Rājgarh		27	27.24	76.62
Kasba		27	25.86	87.54
Naharlagun		27	27.1	93.7
Sāmba		27	32.56	75.12
Vepagunta		27	17.78	83.22
Kulittalai		27	10.93	78.41
Banmankhi		27	25.89	87.19
Sheoganj		27	25.14	73.07
Indāpur		27	18.3	73.25
Kemrī		27	28.81	79.2
Sausar		27	21.66	78.8
Kartārpur		27	31.44	75.5
Karhal		27	27	78.94
Deūlgaon Rāja		27	20.02	76.04
Lar		27	26.2	83.97
Mahād		27	18.08	73.42
Alīganj		27	27.49	79.17
Rāver		27	21.25	76.04
Panāgar		27	23.29	80
Hāngal		27	14.76	75.12
Perumbavoor		27	10.11	76.47
Ratia		27	29.69	75.58
Pauri		27	30.15	78.78
Shāhganj		27	26.05	82.68
Dhrol		26	22.57	70.42
Pallippatti		26	11.94	78.4
Gulābpura		26	25.9	74.66
Hadgāon		26	19.5	77.66
Gadhinglaj		26	16.22	74.35
Rajpur		26	22.3	74.36
Terdāl		26	16.49	75.05
Rangia		26	26.45	91.61
Jora		26	26.34	77.81
Kheri		26	27.9	80.8
Bilsi		26	28.13	78.91
Taloda		26	21.56	74.21
Polūr		26	12.51	79.12
Kālāvad		26	22.21	70.38
Rāmpur		26	29.81	77.45
Rafiganj		26	24.82	84.63
Karera		26	25.46	78.14
Halvad		26	23.02	71.18
Husainābād		26	24.53	84
Kukshi		26	22.21	74.76
Sulur		26	11.02	77.13
Elamanchili		26	17.55	82.86
Rājgarh		26	24.01	76.73
Marhaura		26	25.97	84.87
Shiggaon		26	14.99	75.22
Rāikot		26	30.65	75.6
Rānāvāv		26	21.69	69.74
Junnar		26	19.21	73.88
Kānker		26	20.27	81.49
Kinwat		26	19.63	78.2
Nagari		26	13.32	79.59
Kālol		26	22.61	73.46
Chīpurupalle		26	18.31	83.57
Renigunta		26	13.65	79.51
Nalhāti		26	24.3	87.83
Gokarna		26	14.55	74.32
Koregaon		26	18.65	74.06
Kāndla		26	23.03	70.22
Behror		26	27.89	76.28
Avanigadda		26	16.02	80.92
Srīnivāspur		26	13.34	78.21
Nongstoin		26	25.52	91.26
Annigeri		26	15.43	75.43
Mussoorie		26	30.45	78.07
Mahendragarh		26	28.27	76.15
Jais		26	26.26	81.55
Pawāyan		26	28.07	80.1
Chhabra		26	24.66	76.84
Khajuraho Group of Monuments		26	24.85	79.93
Sādri		26	25.19	73.45
Jandiāla		26	31.16	75.62
Uran		26	18.88	72.94
Pāsighāt		26	28.07	95.33
Mauganj		26	24.67	81.87
Tekkalakote		26	15.53	76.88
Kallidaikurichi		26	8.69	77.47
Colonelganj		26	27.13	81.7
Mehndāwal		25	26.98	83.11
Koelwār		25	25.58	84.8
Kāgal		25	16.58	74.32
Bannūr		25	12.33	76.86
Kuttampuzha		25	10.15	76.74
Budhlāda		25	29.93	75.56
Nīlēshwar		25	12.26	75.14
Kārkala		25	13.21	74.99
Kadakkavoor		25	8.68	76.77
Sundarnagar		25	31.54	76.91
Banganapalle		25	15.32	78.23
Āsandh		25	29.52	76.61
Hadagalli		25	15.02	75.93
Anūpshahr		25	28.36	78.27
Jalālābad		25	29.62	77.44
Lumding Railway Colony		25	25.75	93.17
Songadh		25	21.17	73.56
Shamsābād		25	27.54	79.44
Kithor		25	28.87	77.94
Machhlīshahr		25	25.69	82.41
Baloda Bāzār		25	21.66	82.16
Devanhalli		25	13.25	77.71
Gursarāi		25	25.62	79.18
Rīngas		25	27.36	75.57
Arumuganeri		25	8.57	78.09
Vayalār		25	9.71	76.34
Ahraura		25	25.02	83.03
Rampachodavaram		25	17.44	81.78
Malakanagiri		25	18.36	81.89
Kanigiri		25	15.41	79.51
Chengannūr		25	9.32	76.62
Chandauli		25	25.26	83.27
Dākor		25	22.75	73.15
Sāndi		25	27.29	79.95
Kolasib		25	24.22	92.68
Marayur		25	10.28	77.16
Padam		25	33.47	76.88
Shiraguppi		25	16.62	74.71
Ābu		25	24.59	72.72
Sheohar		25	26.51	85.29
Kunda		25	25.72	81.51
Deori Khās		25	23.39	79.02
Sakleshpur		25	12.94	75.78
Bemetāra		25	21.72	81.53
Bawāna		25	28.8	77.03
Periyanayakkanpalaiyam		25	11.15	76.95
Kānth		25	29.06	78.63
Charkhāri		25	25.4	79.75
Mangaldai		25	26.44	92.03
Vadnagar		25	23.79	72.64
Safīpur		25	26.74	80.34
Kabrāi		25	25.4	80
Kheda		25	22.75	72.69
Ponneri		25	13.34	80.19
Talwāra		25	31.94	75.89
Vadakku Valliyūr		25	8.38	77.61
Tharād		25	24.4	71.63
Gauripur		25	26.08	89.96
Hosdurga		25	13.8	76.28
Tekkali		25	18.61	84.24
Pākāla		25	13.45	79.11
Mīnjūr		25	13.28	80.26
Naduvannūr		25	11.49	75.78
Andol		25	17.81	78.08
Bijbehara		25	33.79	75.11
Gorantla		25	13.98	77.77
Dātāganj		25	28.03	79.41
Kailāras		25	26.3	77.62
Chharra		25	27.92	78.4
Faizpur		25	21.17	75.86
Chhota Udepur		25	22.3	74.02
Jaynagar-Majilpur		25	22.18	88.42
Singāpur		24	17.47	78.13
Sahaspur		24	29.12	78.62
Āndippatti		24	10	77.62
Kānt		24	27.81	79.79
Margherita		24	27.28	95.67
Jāmtāra		24	23.96	86.8
Avinashi		24	11.19	77.27
Iringal		24	11.56	75.62
Uttiramerūr		24	12.61	79.76
Vijāpur		24	23.56	72.75
Chiknāyakanhalli		24	13.42	76.62
Krishnarājpet		24	12.67	76.49
Anjad		24	22.04	75.06
Āron		24	24.38	77.42
Narasannapeta		24	18.41	84.04
Sitārganj		24	28.93	79.7
Nāndgaon		24	20.31	74.66
Kushtagi		24	15.76	76.19
Sikandarpur		24	26.04	84.05
Muhammadābād		24	26.03	83.38
Kumbalam		24	9.91	76.31
Srīsailain		24	16.07	78.87
Barki Saria		24	24.18	85.89
Ayakudi		24	10.45	77.55
Gangāpur		24	19.7	75.01
Aluva		24	10.11	76.35
Rājaldesar		24	28.03	74.47
Hastināpur		24	29.16	78.01
Pāthardi		24	19.17	75.17
Colgong		24	25.26	87.23
Chettipālaiyam		24	10.91	77.04
Manāsa		24	24.48	75.14
Bhachāu		24	23.3	70.34
Bāgepalli		24	13.78	77.8
Kottūru		24	14.82	76.22
Mūl		24	20.07	79.68
Shrīrangapattana		24	12.42	76.68
Chengam		24	12.31	78.79
Bāzpur		24	29.15	79.11
Māngrol		24	25.33	76.51
Sohāgpur		24	22.7	78.2
Murlīganj		24	25.9	87
Reoti		24	25.85	84.38
Fatehganj West		24	28.47	79.31
Wārāseonī		24	21.76	80.04
Tāramangalam		24	11.69	77.97
Diu		24	20.71	70.98
Manihāri		24	25.34	87.62
Lālganj		24	25.93	81.7
Alwaye		24	10.11	76.35
Kharakvasla		24	18.44	73.78
Dhanera		24	24.51	72.02
Penugonda		24	16.65	81.75
Mariāni		24	26.66	94.32
Lādwa		24	29.99	77.05
Nagar		24	27.42	77.1
Dorāha		24	30.8	76.02
Morinda		24	30.79	76.5
Duliāgaon		24	27.37	95.31
Pānchla		24	22.54	88.14
Nādbai		24	27.22	77.2
Jhīnjhak		23	26.56	79.73
Malpe		23	13.35	74.7
Birūr		23	13.6	75.97
Māndal		23	25.44	74.57
Shīshgarh		23	28.73	79.31
Keshorai Pātan		23	25.29	75.94
Pawni		23	20.79	79.64
Chhātāpur		23	26.22	87
Basni		23	27.17	73.65
Khātegaon		23	22.6	76.91
Rāmtek		23	21.4	79.33
Sāvantvādi		23	15.9	73.82
Monoharpur		23	22.11	88.08
Bāgha Purāna		23	30.69	75.1
Injambakkam		23	12.92	80.25
Dīnānagar		23	32.14	75.47
Soygaon		23	20.6	75.62
Udaipur		23	23.53	91.48
Nāsriganj		23	25.05	84.33
Bewar		23	27.22	79.3
Jaleshwar		23	21.8	87.22
Koothanallur		23	10.72	79.52
Pindwāra		23	24.8	73.06
Navalgund		23	15.56	75.35
Khandela		23	27.6	75.5
Chākan		23	18.76	73.86
Alot		23	23.76	75.56
Dhāruhera		23	28.21	76.8
Kurduvādi		23	18.09	75.42
Chāndur		23	19.73	79.17
Colachel		23	8.18	77.26
Nakūr		23	29.92	77.3
Shāmgarh		23	24.19	75.64
Kuchaiburi		23	22.27	86.17
Dārwha		23	20.31	77.77
Pīpri		23	19.79	75.54
Muluppilagadu		23	11.8	75.45
Kurinjippādi		23	11.55	79.59
Kūdligi		23	14.9	76.39
Vemalwāda		23	18.47	78.87
Saidpur		23	25.54	83.22
Phulpur		23	25.55	82.09
Kutiatodu		23	9.8	76.33
Balarāmpur		23	23.1	86.22
Sāmbhar		23	26.91	75.19
Karmāla		23	18.41	75.19
Vaikam		23	9.75	76.4
Raghunathpur		23	23.54	86.67
Amarpur		23	25.04	86.9
Hinjilikatu		23	19.48	84.74
Uttamapālaiyam		23	9.81	77.33
Tarāna		23	23.33	76.04
Pariyāpuram		23	11.02	75.87
Mukeriān		23	31.95	75.62
Lāthi		23	21.72	71.39
Rānia		23	29.52	74.84
Kalamnūri		23	19.67	77.31
Itimādpur		23	27.24	78.2
Bānswāda		23	18.38	77.88
Saiha		23	22.49	92.98
Cumbum		23	15.58	79.11
Mātābhānga		23	26.34	89.22
Vattalkundu		23	10.16	77.76
Mahwah		23	27.05	76.93
Bissāu		23	28.25	75.08
Todaraisingh		23	26.02	75.48
Jashpurnagar		23	22.89	84.14
Ron		23	15.7	75.73
Baddi		23	30.96	76.79
Phillaur		23	31.02	75.79
Jāmai		23	22.2	78.59
Phulera		23	26.87	75.24
Pukhrāyān		23	26.22	79.84
Sirsi		23	28.64	78.64
Todabhim		23	26.92	76.82
Tiruppuvanam		23	9.83	78.26
Baswa		23	27.15	76.58
Curchorem		23	15.26	74.11
Tulsīpur		22	27.53	82.42
Bhānder		22	25.74	78.75
Vādippatti		22	10.08	77.96
Naraura		22	28.2	78.39
Mahārājgani		22	26.11	84.5
Nainpur		22	22.43	80.11
Ramanayyapeta		22	16.95	82.24
Silapathar		22	27.59	94.72
Balod		22	20.73	81.21
Gunupur		22	19.08	83.81
Mariāhu		22	25.6	82.6
Purwā		22	26.46	80.77
Sahāwar		22	27.8	78.83
Sidhaulī		22	27.28	80.83
Adra		22	23.5	86.68
Mayāng Imphāl		22	24.61	93.89
Muhammadābād		22	27.31	79.43
Someshwar		22	13.49	75.07
Sadalgi		22	16.56	74.53
Tinnanūr		22	13.11	80.03
Kailāshahar		22	24.33	92
Beohāri		22	24.02	81.38
Nāmagiripettai		22	11.46	78.27
Ghoti Budrukh		22	19.72	73.63
Siwāna		22	25.65	72.42
Multai		22	21.77	78.26
Bhinga		22	27.7	81.93
Fatehābād		22	27.03	78.3
Kūmher		22	27.32	77.37
Nattam		22	10.23	78.23
Laungowāl		22	30.19	75.68
Chandrakona		22	22.73	87.52
Farakka		22	24.82	87.9
Tijāra		22	27.93	76.86
Silao		22	25.08	85.43
Mundargi		22	15.21	75.88
Kuchera		22	26.99	73.97
Pāonta Sāhib		22	30.44	77.62
Lonār		22	19.99	76.52
Dattāpur		22	20.78	78.14
Napāsar		22	27.96	73.56
Pātūr		22	20.46	76.94
Nāgod		22	24.57	80.59
Dum Duma		22	27.57	95.56
Nilakottai		22	10.16	77.85
Peravurani		22	10.29	79.2
Haliyal		22	15.33	74.76
Dalsingh Sarai		22	25.67	85.84
Karanpur		22	29.84	73.46
Samthar		22	25.84	78.91
Banat		22	29.46	77.35
Māndalgarh		22	25.19	75.07
Muttupet		22	10.4	79.49
Saktī		22	22.03	82.96
Belūr		22	13.17	75.87
Gingee		22	12.25	79.42
Rāpar		22	23.57	70.65
Chamba		22	32.56	76.13
Maheshwar		22	22.18	75.59
Kasrāwad		21	22.13	75.61
Bānsdīh		21	25.88	84.22
Guruvāyūr		21	10.59	76.04
Mhāsvād		21	17.63	74.79
Jaitāran		21	26.2	73.94
Ratanpur		21	22.29	82.17
Kurandvād		21	16.68	74.59
Alandi		21	18.68	73.9
Mandāwar		21	29.49	78.13
Pallikondai		21	12.91	78.94
Akaltara		21	22.02	82.43
Bedi		21	22.5	70.04
Seondha		21	26.15	78.78
Kharkhauda		21	28.88	76.91
Deoli		21	25.76	75.38
Pāli		21	23.36	81.04
Dhekiajuli		21	26.7	92.48
Chhāta		21	27.72	77.51
Asifābād		21	19.36	79.28
Dharampur		21	20.54	73.17
Telhāra		21	21.03	76.84
Deogarh		21	21.54	84.73
Āsika		21	19.61	84.66
Chatrapur		21	19.36	84.98
Basi		21	26.83	76.05
Dhulagari		21	22.58	88.17
Okha		21	22.47	69.07
Kantābānji		21	20.47	82.92
Kiraoli		21	27.14	77.79
Qādiān		21	31.82	75.38
Pokaran		21	26.92	71.92
Mudgal		21	16.01	76.44
Abrama		21	20.86	72.91
Bagulā		21	23.34	88.64
Gunnaur		21	28.24	78.44
Sarauli		21	28.49	79.09
Lalgudi		21	10.87	78.82
Nabīnagar		21	24.61	84.13
Tharangambadi		21	11.03	79.85
Begūn		21	24.98	75
Dhing		21	26.47	92.47
Hukeri		21	16.23	74.6
Bhānvad		21	21.93	69.78
Morigaon		21	26.25	92.35
Clement Town		21	30.26	78.01
Ghātanji		21	20.14	78.31
Mudkhed		21	19.16	77.5
Sivagiri		21	9.34	77.43
Lātehār		21	23.74	84.5
Kaikalūr		21	16.55	81.21
Kherālu		21	23.89	72.62
Alībāg		21	18.65	72.88
Alīpur		21	28.8	77.13
Dasūya		21	31.82	75.65
Digboi		21	27.39	95.62
Kīl Bhuvanagiri		21	11.44	79.65
Bhanjanagar		21	19.93	84.58
Kuzhithurai		21	8.32	77.19
Dhāriwāl		21	31.96	75.32
Polasara		21	19.69	84.81
Kishtwār		21	33.31	75.77
Kanniyākumāri		21	8.09	77.54
Achhnera		21	27.18	77.76
Chillupār		21	26.28	83.51
Jaynagar		20	26.59	86.14
Bhuban		20	20.88	85.83
Maniar		20	25.99	84.17
Chincholi		20	17.47	77.42
Māchhīwāra		20	30.92	76.2
Anthiyur		20	11.58	77.59
Nīmāj		20	26.15	74
Tufānganj		20	26.32	89.67
Harūr		20	12.05	78.48
Dugda		20	23.75	86.17
Tisaiyanvilai		20	8.34	77.87
Channagiri		20	14.02	75.93
Jhālu		20	29.34	78.23
Jahāzpur		20	25.62	75.28
Akkarampalle		20	13.65	79.42
Byndoor		20	13.87	74.63
Pallappatti		20	10.72	77.88
Wellington		20	11.37	76.78
Serchhīp		20	23.29	92.85
Penukonda		20	14.08	77.59
Srīnagar		20	30.22	78.78
Padmanābhapuram		20	8.24	77.33
Barpāli		20	21.19	83.59
Fīrozpur Jhirka		20	27.79	76.94
Morwa		20	22.9	73.84
Mairwa		20	26.23	84.16
Jevargi		20	17.01	76.77
Kaimori		20	23.38	79.74
Mau Aimma		20	25.7	81.92
Fālākāta		20	26.52	89.2
Katghora		20	22.5	82.54
Chinna Salem		20	11.63	78.87
Dhaurahra		20	28	81.09
Khairāgarh		20	26.94	77.82
Afzalpur		20	17.2	76.36
Maksi		20	23.26	76.15
Narāyangarh		20	30.48	77.13
Mungaoli		20	24.41	78.1
Pulwama		20	33.87	74.9
Sirumugai		20	11.32	77.01
Khowai		20	24.08	91.6
Govardhan		20	27.5	77.46
Nāwa		20	27.02	75
Rāya		20	27.56	77.79
Powai		20	19.12	72.9
Annur		20	11.24	77.11
Dasnapur		20	19.65	78.51
Charthāwal		20	29.55	77.59
Siswā Bāzār		20	27.15	83.76
Sāvda		20	21.15	75.89
Rānikhet		20	29.64	79.43
Kuppam		20	12.75	78.34
Suket		20	24.65	76.04
Sangod		20	24.93	76.29
Kulu		20	31.96	77.11
Deoraniān		20	28.63	79.48
Kattanam		20	9.18	76.56
Marakkanam		20	12.19	79.94
Sūrajgarh		20	28.31	75.73
Jhinjhāna		20	29.52	77.22
Rājmahal		20	25.05	87.83
Devgadh Bāriya		20	22.71	73.91
Ajnāla		20	31.84	74.76
Vadakku Viravanallur		20	8.7	77.52
Aklera		20	24.41	76.57
Sonāri		20	27.02	95.02
Kāpren		20	25.41	76.07
Pālakkodu		20	12.31	78.07
Chāndor		20	20.33	74.24
Patnāgarh		20	20.71	83.13
Lāwar Khās		20	29.11	77.78
Srīrāmnagar		20	17.27	78.26
Dharamsala		20	32.22	76.32		Dharamshala|دھرم شالہ|دھرمشالہ
Pināhat		20	26.88	78.38
Bijāwar		19	24.62	79.49
Būndu		19	23.16	85.59
Jānsath		19	29.33	77.85
Richha		19	28.69	79.52
Bhāyāvadar		19	21.86	70.25
Aistala		19	23.18	88.58
Gannavaram		19	16.54	80.8
Sikka		19	22.43	69.84
Sojītra		19	22.54	72.72
Singur		19	22.81	88.23
Belsand		19	26.44	85.4
Rajpur		19	21.94	75.14
Kuju		19	23.73	85.51
Kalmeshwar		19	21.23	78.92
Maham		19	28.97	76.29
Bhawānīgarh		19	30.27	76.04
Wazīrganj		19	28.21	79.06
Shāhpur		19	21.24	76.23
Denkanikota		19	12.53	77.79
Maholi		19	27.66	80.47
Yellāpur		19	14.96	74.71
Bilhaur		19	26.84	80.06
Tāoru		19	28.21	76.95
Chāpar		19	26.27	90.45
Mau		19	26.27	78.67
Dhanaula		19	30.28	75.57
Hamīrpur		19	31.68	76.53
Kudachi		19	16.63	74.85
Laksar		19	29.76	78.04
Dindori		19	22.94	81.08
Bāli		19	25.2	73.29
Ghatkesar		19	17.45	78.68
Banga		19	31.19	75.99
Chhaprauli		19	29.21	77.17
Kodarmā		19	24.47	85.59
Bālāchor		19	31.06	76.3
Irugūr		19	11.02	77.06
Konnūr		19	16.2	74.75
Chāndūr		19	20.81	77.98
Suriānwān		19	25.46	82.42
Tekāri		19	24.94	84.84
Dhārūr		19	18.82	76.11
Kirandul		19	18.64	81.26
French Rocks		19	12.5	76.67
Āmlāgora		19	22.85	87.34
Hungund		19	16.06	76.06
Vāsudevanallūr		19	9.24	77.41
Udangudi		19	8.43	78.03
Anshing		19	20.04	77.32
Bhasāwar		19	27.04	77.05
Bābra		19	21.85	71.31
Parīchhatgarh		19	28.98	77.93
Bhor		19	18.15	73.84
Kulpahār		19	25.32	79.64
Bīrpur		19	26.51	87.01
Hārij		19	23.69	71.91
Velur		19	11.11	78
Sulya		19	12.56	75.39
Baud		19	20.84	84.33
Mulgund		19	15.28	75.52
Ponda		19	15.4	74.02
Shāhpur		19	29.35	77.55
Mārahra		19	27.74	78.57
Chicholi		19	21.47	79.7
Mālvan		19	16.06	73.46
Pahāsu		19	28.17	78.06
Rājgurunagar		19	18.87	73.9
Akbarpur		19	26.38	79.95
Mallasamudram		19	11.49	78.03
Rānīpur		19	25.25	79.06
Badnāwar		19	23.02	75.23
Chāndūr Bāzār		19	21.24	77.75
Sonepur		19	20.83	83.92
Amod		19	21.99	72.87
Mon		19	26.74	95.06
Basi		19	30.59	76.84
Rangāpāra		19	26.84	92.67
Nanauta		19	29.71	77.42
Chhāpar		19	27.82	74.44
Haldaur		19	29.29	78.28
Srirāmpur		19	22.95	88.02
Māndvi		19	21.26	73.3
Valabhīpur		19	21.89	71.88
Samrāla		19	30.84	76.19
Khārupatia		19	26.52	92.15
Basi		19	30.69	76.4
Durgāpur		19	20.01	79.3
Nāravārikuppam		19	13.19	80.18
Phalauda		19	29.19	77.83
Bhūm		19	18.46	75.66
Khirkiyān		18	22.17	76.86
Rāmpura		18	24.47	75.44
Padampur		18	29.71	73.63
Nāmrup		18	27.19	95.32
Along		18	28.17	94.8
Sanaur		18	30.3	76.46
Saraipali		18	21.32	83.01
Honāvar		18	14.28	74.44
Vīsāvadar		18	21.34	70.75
Patharia		18	23.9	79.19
Fort Gloster		18	22.5	88.18
Thāsra		18	22.8	73.21
Kākori		18	26.87	80.79
Rāmjībanpur		18	22.83	87.61
Daboh		18	26	78.88
Wer		18	27.02	77.18
Nasrullāhganj		18	22.68	77.27
Kharsia		18	21.99	83.1
Pataudi		18	28.33	76.78
Gurmatkāl		18	16.87	77.39
Behat		18	30.17	77.61
Nimāparha		18	20.06	86
Burhar		18	23.21	81.53
Barkā Kānā		18	23.62	85.47
Jalālī		18	27.87	78.25
Vettaikkaranpudur		18	10.56	76.91
Anūppur		18	23.1	81.69
Jhalidā		18	23.37	85.98
Fatehgarh Chūriān		18	31.86	74.96
Tirumala		18	13.68	79.35
Bhogpur		18	31.55	75.64
Bhattiprolu		18	16.1	80.78
Barjala		18	23.62	91.36
Kesinga		18	20.19	83.22
Mahīshādal		18	22.19	87.98
Gubbi		18	13.31	76.94
Sompeta		18	18.94	84.58
Dumjor		18	22.62	88.25
Narauli		18	28.49	78.71
Arukutti		18	9.87	76.35
Murudeshwara		18	14.09	74.48
Kerūr		18	16.01	75.55
Samdari		18	25.81	72.58
Vadlapūdi		18	14.31	79.8
V.S.K.Valasai (Dindigul-Dist.)		18	10.32	78.15
Handiā		18	25.36	82.19
Sarwār		18	26.06	75.01
Takhatpur		18	22.13	81.87
Sarāi Mīr		18	26.03	82.92
Chākia		18	26.42	85.05
Katangi		18	23.44	79.8
Singarāyakonda		18	15.23	80.03
Dāmnagar		18	21.69	71.52
Doda		18	33.15	75.55
Harpālpur		18	25.29	79.33
Kalānaur		18	28.83	76.4
Moram		18	17.79	76.47
Bhitarwār		18	25.79	78.11
Pennādam		18	11.4	79.24
Gangāpur		18	25.22	74.26
Kundgol		18	15.26	75.25
Bargi		18	22.99	79.88
Jarwal		18	27.16	81.54
Una		18	31.46	76.27
Nichlaul		18	27.31	83.73
Kodoli		18	16.88	74.19
Raipur		18	26.04	74.02
Pūndri		18	29.76	76.56
Bhadaur		18	30.48	75.33
Tājpur		18	29.16	78.48
North Guwāhāti		18	26.2	91.72
Arang		18	21.2	81.97
Devgarh		18	25.53	73.91
Bānapur		17	19.78	85.17
Murbād		17	19.25	73.39
Perundurai		17	11.28	77.59
Mūndwa		17	27.06	73.82
Calangute		17	15.54	73.76
Sarāi Ākil		17	25.38	81.51
Amet		17	25.31	73.93
Naregal		17	15.57	75.81
Rāybāg		17	16.49	74.77
Bagdogra		17	26.7	88.31
Indergarh		17	26.94	79.67
Nīlokheri		17	29.84	76.93
Alangāyam		17	12.62	78.75
Howli		17	26.42	90.98
Banūr		17	30.55	76.72
Chhoti Sādri		17	24.38	74.7
Phirangipuram		17	16.29	80.26
Jalālpur		17	20.95	72.9
Chhala		17	23.31	72.77
Takhatgarh		17	25.32	73
Bhānpurī		17	21.09	80.93
Sardulgarh		17	29.69	75.24
Naldurg		17	17.82	76.28
Rahimatpur		17	17.59	74.2
Mūlki		17	13.09	74.79
Srīperumbūdūr		17	12.97	79.94
Bālugaon		17	20.18	85.11
Bilthra		17	26.13	83.89
Khānāpur		17	15.64	74.51
Khetri		17	28	75.79
Kolāras		17	25.22	77.61
Mendarda		17	21.32	70.44
Taleigao		17	15.47	73.83
Uttarkāshi		17	30.73	78.44
Rājgarh		17	22.68	74.94
Moirāng		17	24.5	93.78
Nirmāli		17	26.31	86.59
Amroli		17	21.25	72.84
Bhānpura		17	24.51	75.75
Chalāla		17	21.41	71.17
Madambakkam		17	12.85	80.05
Mahiari		17	22.59	88.24
Naraina		17	26.79	75.21
Adampur		17	31.43	75.71
Aurād		17	18.25	77.42
Nawābganj		17	26.86	82.14
Maghar		17	26.76	83.13
Jatāra		17	25.01	79.05
Mundgod		17	14.97	75.04
Vasind		17	19.41	73.26
Narwar		17	25.64	77.91
Bhindār		17	24.5	74.19
Manjhanpur		17	25.53	81.38
Depālpur		17	22.85	75.54
Alnāvar		17	15.43	74.74
Tanakpur		17	29.07	80.11
Jāwad		17	24.6	74.86
Kutiyāna		17	21.62	69.98
Amarpātan		17	24.31	80.98
Jūnāgarh		17	19.86	82.93
Challapalle		17	16.12	80.93
Papanasam		17	10.93	79.27
Konārka		17	19.9	86.11
Mahudha		17	22.82	72.94
Sivagiri		17	11.12	77.79
Nāgamangala		17	12.82	76.75
Honnāli		17	14.24	75.65
Āmta		17	22.58	88.01
Kadod		17	21.22	73.22
Harsūd		17	22.1	76.73
Belonia		17	23.25	91.45
Beri Khās		17	28.7	76.58
Koāth		17	25.33	84.26
Deshnoke		17	27.8	73.34
Kānke		17	23.43	85.32
Hirekerūr		17	14.46	75.4
Deoli		17	20.65	78.48
Phaphūnd		17	26.6	79.46
Babrāla		17	28.26	78.41
Āthagarh		17	20.52	85.63
Malīhābād		17	26.92	80.71
Jhūsi		17	25.44	81.91
Gummidipundi		17	13.41	80.11
Shirhatti		17	15.23	75.58
Teonthar		17	24.98	81.64
Bokajān		17	26.02	93.78
Noāmundi		17	22.16	85.5
Sālūmbar		17	24.14	74.04
Bānki		17	20.38	85.53
Palera		17	25.02	79.23
Garui		16	22.63	88.4
Khātra		16	22.98	86.85
Garhshankar		16	31.22	76.14
Tondi		16	9.74	79.02
Nainwa		16	25.77	75.85
Bharwāri		16	25.56	81.49
Khilchipur		16	24.04	76.58
Kātpādi		16	12.97	79.15
Bhainsdehi		16	21.64	77.63
Madipakkam		16	12.96	80.2
Kumbhrāj		16	24.37	77.05
Talwandi Bhai		16	30.86	74.93
Gokavaram		16	17.26	81.85
Padampur		16	21	83.06
Khada		16	27.18	83.88
Sultanpur		16	31.21	75.2
Jasidih		16	24.51	86.65
Sancoale		16	15.38	73.9
Nārnaund		16	29.22	76.14
Gāndarbal		16	34.23	74.77
Chennimalai		16	11.16	77.6
Bahula		16	23.65	87.16
Bilgi		16	16.35	75.62
Kulgam		16	33.64	75.02
Gandevi		16	20.81	73
Badvel		16	14.75	79.06
Mākum		16	27.49	95.44
Kamalganj		16	27.26	79.63
Bābai		16	22.7	77.93
Mahgawān		16	26.49	78.62
Pushkar		16	26.49	74.55
Baihar		16	22.1	80.55
Bāndīkūi		16	27.05	76.57
Anamalais		16	10.58	76.93
Nambiyūr		16	11.36	77.32
Cuncolim		16	15.18	73.99
Piriyāpatna		16	12.33	76.1
Shāhi		16	28.55	79.32
Neral		16	19.02	73.32
Guru Har Sahāi		16	30.71	74.4
Nayāgarh		16	20.13	85.1
Hājo		16	26.25	91.53
Vīrarājendrapet		16	12.2	75.81
Bhīkhi		16	30.06	75.53
Indri		16	29.88	77.06
Thākurganj		16	26.43	88.13
Udalguri		16	26.75	92.1
Vasa		16	22.66	72.76
Rura		16	26.49	79.9
Vadamadurai		16	10.44	78.1
Kannod		16	22.67	76.74
Ajra		16	16.12	74.21
Pipraich		16	26.83	83.53
Shāhpur		16	25.6	84.4
Sunel		16	24.37	75.96
Sisauli		16	29.41	77.47
Unhel		16	23.34	75.56
Bara Uchāna		16	29.47	76.18
Mihona		16	26.28	78.98
Kāmākhyānagar		16	20.93	85.54
Abhayāpuri		16	26.32	90.69
Arkalgūd		16	12.76	76.06
Jodiya Bandar		16	22.72	70.28
Jagalūr		16	14.52	76.34
Dumra		16	26.57	85.52
Pennāgaram		16	12.13	77.9
Bhudgaon		16	16.91	74.6
Kankauli		16	16.27	73.71
Khairāgarh		16	21.42	80.98
Khatīma		16	28.92	79.97
Boisar		16	19.8	72.76
Neelankarai		16	12.95	80.26
Bagar		16	28.19	75.5
Srivaikuntam		16	8.63	77.91
Manthani		16	18.65	79.67
Madukkūr		16	10.48	79.4
Khūtār		16	28.2	80.27
Bari Sādri		16	24.41	74.47
Baberu		16	25.55	80.7
Lakhnādon		16	22.6	79.6
Kotā		16	22.3	82.02
Chānasma		16	23.71	72.11
Nahorkatiya		16	27.29	95.34
Bilsanda		16	28.24	79.95
Leteri		16	24.06	77.41
Holalkere		15	14.04	76.18
Kotapārh		15	19.14	82.33
Vāda		15	19.65	73.15
Udaipura		15	23.07	78.51
Nīlgiri		15	21.46	86.77
Kosigi		15	15.86	77.24
Kalghatgi		15	15.18	74.97
Kalugumalai		15	9.15	77.71
Tīrthahalli		15	13.69	75.25
Parvatsar		15	26.89	74.77
Pathalgaon		15	22.56	83.46
Āsind		15	25.73	74.33
Kachhwa		15	25.21	82.71
Sāyla		15	22.55	71.48
Nāspur		15	18.85	79.46
Bāh		15	26.87	78.59
Dornakal		15	17.44	80.15
Mīrganj		15	28.54	79.21
Pūnāhāna		15	27.86	77.2
Bhikangaon		15	21.87	75.96
Katangi		15	21.77	79.81
Dicholi		15	15.59	73.95
Kāthor		15	21.29	72.94
Pipili		15	20.11	85.83
Dalkola		15	25.88	87.84
Srīvardhan		15	18.05	73.02
Anandpur		15	31.24	76.5
Mundra		15	22.84	69.72
Khuldābād		15	20.01	75.19
Gangolli		15	13.65	74.67
Chotila		15	22.42	71.2
Khāpa		15	21.42	78.98
Hindoria		15	23.9	79.57
Korwai		15	24.12	78.04
Kenda		15	23.2	86.51
Phek		15	25.67	94.5
Sorada		15	19.76	84.43
Binka		15	21.03	83.81
Naraini		15	25.19	80.47
Lālpur		15	22.19	69.96
Mandapam		15	9.28	79.12
Pupri		15	26.47	85.7
Usehat		15	27.8	79.24
Punjai Puliyampatti		15	11.35	77.17
Pachperwa		15	27.51	82.64
Bāntva		15	21.49	70.08
Khetia		15	21.67	74.59
Khamaria		15	23.23	79.88
Misrikh		15	27.43	80.53
Ūn		15	29.58	77.26
Kargil		14	34.56	76.13
Dispur		11	26.14	91.8
Kavaratti		11	10.57	72.64
=IQ
Baghdad		7216	33.34	44.4	C	Bagdad|Bagdá|بغداد|Багдад
Basra		2600	30.51	47.78		Bassorah|بصرہ|بصره|البصرة|Басра
Mosul		1740	36.34	43.12		Mossoul|Mossul|موصل|الموصل|Мосул
Erbil		933	36.18	44.01		Arbil|Irbil|اربیل|أربيل|Эрбиль
Abū Ghurayb		900	33.31	44.18
Sulaymaniyah		723	35.56	45.43		Sulaimaniya|السليمانية|سلیمانیه
Kirkuk		601	35.47	44.39		Kirkouk|کرکوک|كركوك|Киркук
Najaf		483	32.03	44.35		نجف|النجف
Karbala		434	32.62	44.02		Kerbala|کربلا|كربلاء|Кербела
Nasiriyah		400	31.06	46.26
Al ‘Amārah		323	31.84	47.14
Ad Dīwānīyah		319	31.99	44.93
Al Kūt		315	32.51	45.82
Al Ḩillah		290	32.46	44.42
Dihok		284	36.87	42.99
Ramadi		275	33.42	43.31		الرمادي|رمادی
Fallujah		190	33.35	43.79		Falloujah|Falluja|فلوجه|الفلوجة
Sāmarrā’		159	34.2	43.89		سامراء|سامرا
As Samawah		153	31.33	45.29
Baqubah		153	33.75	44.61
Sīnah		129	36.81	43.04
Soran		125	36.65	44.54
Az Zubayr		123	30.39	47.7
Kufa		110	32.05	44.44
Umm Qaşr		108	30.04	47.92
Al Fāw		105	29.97	48.47
Zaxo		95	37.15	42.69
Ash Shaţrah		83	31.41	46.17
Al Ḩayy		78	32.17	46.04
Jamjamāl		76	35.53	44.83
Khāliş		70	33.81	44.53
Tozkhurmato		60	34.89	44.63
Ash Shāmīyah		58	31.96	44.6
Al Hindīyah		57	32.55	44.23
Ḩalabjah		57	35.18	45.99
Al Miqdādīyah		51	33.98	44.94
Al-Hamdaniya		50	36.27	43.38
Ar Rumaythah		47	31.53	45.2
Koysinceq		45	36.08	44.63
Al ‘Azīzīyah		45	32.91	45.06
Al Musayyib		43	32.78	44.29
Tikrit		42	34.62	43.68		تکریت|تكريت
Aş Şuwayrah		42	32.93	44.78
Balad		42	34.01	44.15
Sinjār		38	36.32	41.88
Imam Qasim		37	32.3	44.68
Bayjī		36	34.93	43.49
Hīt		32	33.64	42.83
Ḩadīthah		31	34.14	42.38
Nahiyat Ghammas		31	31.74	44.62
Nāḩīyat Saddat al Hindīyah		31	32.72	44.28
Kifrī		30	34.69	44.96
Mandalī		30	33.75	45.56
Baynjiwayn		27	35.62	45.95
‘Anah		27	34.37	41.98
Ad Dujayl		26	33.85	44.23
Batifa		26	37.17	43.01
Tallkayf		24	36.49	43.12
Al Mishkhāb		23	31.8	44.49
‘Aqrah		23	36.76	43.89
Ṟuwandiz		23	36.61	44.52
Nāḩiyat ash Shināfīyah		23	31.58	44.65
Ar Ruţbah		22	33.04	40.29
‘Afak		22	32.06	45.25
Nāḩiyat al Fuhūd		22	30.97	46.72
‘Anat al Qadīmah		20	34.47	41.94
‘Alī al Gharbī		20	32.46	46.69
=IR
Tehran		7153	35.69	51.42	C	Téhéran|Teheran|Teherán|Teerã|تهران|تہران|طهران|Тегеран|Tahran
Mashhad		2307	36.32	59.57		Meshed|Machhad|مشهد|مشہد|Мешхед
Isfahan		1547	32.65	51.67		Esfahan|Ispahan|اصفهان|اصفہان|أصفهان|Исфахан
Karaj		1448	35.83	50.99		کرج
Tabriz		1425	38.08	46.29		تبریز|تبريز|Тебриз
Shiraz		1250	29.61	52.53		Chiraz|شیراز|شيراز|Шираз
Qom		900	34.64	50.88		Ghom|Qum|قم|Кум
Ahvaz		841	31.32	48.68		Ahwaz|اهواز|أهواز|اہواز|Ахваз
Pasragad Branch		788	34.78	48.47
Kahrīz		767	34.38	47.06
Kermanshah		621	34.31	47.06		کرمانشاه|كرمانشاه
Rasht		595	37.28	49.59		رشت
Kerman		578	30.28	57.08		کرمان
Urmia		577	37.55	45.08		Orumiyeh|ارومیه
Zahedan		552	29.5	60.86		زاهدان|زاہدان
Hamadan		528	34.8	48.51		همدان
Āzādshahr		514	34.79	48.57
Arak		504	34.09	49.7		اراک
Yazd		478	31.9	54.37		یزد
Ardabil		411	38.25	48.29		اردبیل
Abadan		370	30.34	48.3		آبادان
Zanjān		357	36.68	48.5		زنجان
Bandar Abbas		352	27.19	56.28		بندرعباس|بندر عباس
Sanandaj		349	35.31	47		سنندج
Qazvin		334	36.27	50		قزوین
Khorramshahr		331	30.44	48.18
Khorramabad		330	33.49	48.36		خرم‌آباد|خرم آباد
Khomeynī Shahr		277	32.69	51.54
Sari		255	36.56	53.06		ساری
Borūjerd		252	33.9	48.75
Qarchak		252	35.43	51.58
Gorgan		245	36.84	54.44		گرگان
Sabzevar		226	36.21	57.68
Najafābād		223	32.63	51.37
Neyshābūr		221	36.21	58.8
Naz̧arābād		213	35.95	50.61
Būkān		213	36.52	46.21
Sirjan		208	29.45	55.68
Bābol		203	36.55	52.68
Āmol		199	36.47	52.35
Birjand		197	32.87	59.22		بیرجند
Bojnūrd		192	37.47	57.33
Varāmīn		180	35.32	51.65
Malāyer		177	34.3	48.82
Sāveh		176	35.02	50.36
Khowy		175	38.55	44.95
Bushehr		165	28.97	50.84		بوشهر
Mahābād		162	36.76	45.72
Saqqez		151	36.25	46.27
Marvdasht		149	29.87	52.8
Rafsanjān		148	30.41	55.99
Īlām		141	33.64	46.42
Mīāndoāb		133	36.97	46.11
Shahrud		132	36.42	54.98
Gonbad-e Kāvūs		131	37.25	55.17
Iranshahr		131	27.2	60.68
Shahr-e Kord		129	32.33	50.86
Torbat-e Ḩeydarīyeh		126	35.27	59.22
Semnan		125	35.58	53.39
Marand		124	38.43	45.77
Zābol		122	31.03	61.49
Qūchān		112	37.11	58.51
Masjed Soleymān		112	31.94	49.3
Bandar-e Anzalī		111	37.47	49.46
Bāneh		105	36	45.89
Pārsābād		102	39.65	47.92
Kūhdasht		100	33.53	47.61
Bam		99	29.11	58.36
Akbarābād		98	29.25	52.78
Fasā		98	28.94	53.65
Yasuj		97	30.67	51.59
Kāshmar		96	35.24	58.47
Dogonbadan		95	30.36	50.8
Kāzerūn		95	29.62	51.65
Ahar		94	38.48	47.07
Behshahr		94	36.69	53.55
Marīvān		92	35.52	46.18
Alīgūdarz		91	33.4	49.69
Alvand		90	36.19	50.06
Qorveh		88	35.17	47.81
Borāzjān		86	29.27	51.22
Shīrvān		83	37.4	57.93
Salmās		82	38.2	44.77
Bonāb		80	37.34	46.06
Shahre Jadide Andisheh		80	35.68	51.02
Behbahān		79	30.6	50.24
Shūshtar		78	32.05	48.85
Khomeyn		77	33.64	50.08
Nahāvand		76	34.19	48.37
Alvand		75	36.32	49.17
Naqadeh		74	36.96	45.39
Nūrābād		74	34.07	47.97
Tākestān		71	36.07	49.7
Mīnāb		71	27.13	57.09
Abhar		70	36.15	49.22
Dehdasht		70	30.79	50.56
Chālūs		70	36.66	51.42
Khāsh		70	28.22	61.22
Langarūd		68	37.2	50.15
Dāmghān		68	36.17	54.34
Fīrūzābād		67	28.84	52.57
Nūrābād		64	30.11	51.52
Dārāb		63	28.75	54.54
Robāţ Karīm		63	35.48	51.08
Piranshahr		62	36.7	45.14
Kāmyārān		62	34.8	46.94
Esfarāyen		60	37.08	57.51
Asadābād		60	34.78	48.12
Zarand		59	30.81	56.56
Torbat-e Jām		59	35.24	60.62
Shahrīār		59	35.66	51.06
Ardakān		59	32.31	54.02
Harsīn		58	34.27	47.59
Ābādeh		57	31.16	52.65
Malārd		57	35.67	50.98
Ābyek		55	36.07	50.55
Bījār		54	35.87	47.61
Pīshvā		54	35.31	51.73
Kangāvar		53	34.5	47.97
Bandar-e Genāveh		53	29.58	50.52
Borūjen		53	31.97	51.29
Shahr-e Bābak		52	30.12	55.12
Shūsh		52	32.19	48.24
Meybod		52	32.25	54.02
Sarpol-e Z̄ahāb		52	34.46	45.86
Takāb		52	36.4	47.11
Khalkhāl		51	37.62	48.53
Oshnavīyeh		51	37.04	45.1
Khorramdarreh		51	36.21	49.2
Tabas		50	33.6	56.92
Falāvarjān		50	32.56	51.51
Īstgāh-e Rāh Āhan-e Garmsār		49	35.23	52.31
Rehnān		49	32.68	51.6
Nekā		49	36.65	53.3
Bābolsar		48	36.7	52.65
Āzādshahr		48	37.09	55.17
Rūdsar		48	37.14	50.29
Aznā		47	33.61	48.93
Chabahar		47	25.29	60.64		چابهار|چابہار
Omīdīyeh		47	30.76	49.7
Chenārān		47	36.65	59.12
Sarakhs		46	36.54	61.16
Dehlorān		46	32.69	47.27
Neyrīz		46	29.2	54.33
Hashtpar		45	37.8	48.91
Golpāyegān		45	33.45	50.29
Gonābād		43	34.35	58.68
Sonqor		43	34.78	47.6
Āstāneh-ye Ashrafīyeh		43	37.26	49.94
Sūsangerd		41	31.56	48.19
Shāhīn Dezh		41	36.68	46.57
Rāvar		40	31.27	56.81
Qā’en		40	33.73	59.18
Nowshahr		40	36.65	51.5
Āstārā		39	38.43	48.87
Rāmhormoz		39	31.28	49.6
Javānrūd		39	34.8	46.52
Qaşr-e Qand		38	26.25	60.75
Tāybād		38	34.74	60.78
Tonekābon		38	36.82	50.87
Dorcheh Pīāz		37	32.62	51.56
Shādegān		37	30.65	48.66
Bardsīr		37	29.92	56.57
Eqbālīyeh		37	35.3	51.54
Mohr		35	27.56	52.88
Fereydūn Kenār		34	36.68	52.52
Kalāleh		34	37.38	55.49
Kelīshād va Sūdarjān		34	32.55	51.53
Dowlatābād		34	32.8	51.7
Delījān		34	33.99	50.68
Farrokh Shahr		32	32.27	50.98
Qarah Ẕīā’ od Dīn		32	38.89	45.03
Bāfq		31	31.6	55.4
Pāsārgād		30	30.2	53.18
‘Ajab Shīr		30	37.48	45.89
Qahderījān		29	32.58	51.45
Damāvand		29	35.72	52.07
Bahār		29	34.91	48.44
Jūybār		28	36.64	52.91
Bardaskan		28	35.26	57.97
Fūman		28	37.22	49.31
Aleshtar		28	33.86	48.26
Semīrom		27	31.42	51.57
Gerāsh		25	27.67	54.14
Fārsān		25	32.26	50.56
Qeshm		25	26.95	56.27
Darreh Shahr		25	33.14	47.38
Bandar-e Lengeh		23	26.56	54.88
Aghajari		22	30.7	49.83
Khvānsār		21	33.22	50.31
Mahdishahr		21	35.71	53.35
Kīsh		21	26.56	54.02
Abrīsham		20	32.56	51.57
Rāmshīr		19	30.89	49.41
Taft		19	31.74	54.2
Ābdānān		19	32.99	47.42
Pāveh		18	35.04	46.36
Pādegān-e Manjīl		17	36.74	49.42
Nīkshahr		17	26.23	60.21
Hashtrūd		17	37.48	47.05
Ardestān		16	33.38	52.37
Naţanz		0	33.51	51.92		نطنز
=IS
Reykjavik		119	64.14	-21.9	C	Reykjavík|ریکجاوک|ریکیاویک|Рейкьявик
Kópavogur		32	64.11	-21.91
Hafnarfjörður		27	64.07	-21.94
Akureyri		18	65.68	-18.09
Selfoss		7	63.93	-21
Ísafjörður		3	66.07	-23.13
Sauðárkrókur		3	65.75	-19.64
Egilsstaðir		2	65.27	-14.39
Borgarnes		2	64.54	-21.92
Keflavík		0	64	-22.56
=IT
Rome		2319	41.89	12.51	C	Roma|Rom|روم|رم|روما|Рим
Milan		1237	45.46	9.19		Milano|Mailand|Milán|میلان|ميلانو|Милан
Naples		959	40.85	14.27		Napoli|Neapel|Nápoles|نیپلز|ناپل
Turin		870	45.07	7.69		Torino|Turín|ٹیورن|تورین
Palermo		648	38.13	13.34		Palerme|پالرمو
Genoa		580	44.4	8.94		Genova|Gênes|Genua|Génova
Bologna		366	44.49	11.34		Bologne|بولونیا
Florence		349	43.78	11.25		Firenze|Florenz|Florencia|فلورنس
Catania		291	37.49	15.07
Bari		277	41.12	16.87
Messina		220	38.19	15.55
Verona		219	45.43	10.98
Padova		204	45.41	11.89
Trieste		187	45.65	13.78
Brescia		185	45.54	10.21
Prato		182	43.88	11.1
Taranto		181	40.46	17.25
Reggio Calabria		169	38.11	15.66
Modena		159	44.65	10.93
Livorno		154	43.54	10.33
Cagliari		149	39.23	9.12
Mestre		148	45.49	12.25
Parma		146	44.8	10.33
Foggia		137	41.46	15.55
Reggio nell'Emilia		133	44.7	10.63
Acilia-Castel Fusano-Ostia Antica		129	41.76	12.33
Salerno		126	40.68	14.79
Perugia		120	43.11	12.39
Monza		120	45.58	9.27
Rimini		119	44.06	12.57
Pescara		117	42.46	14.2
Bergamo		114	45.7	9.67
Vicenza		107	45.55	11.55
Bolzano		99	46.49	11.34
Andria		98	41.23	16.3
Udine		98	46.07	13.24
Siracusa		97	37.08	15.29
Terni		97	42.56	12.64
Forlì		94	44.22	12.04
Novara		93	45.45	8.62
Barletta		93	41.31	16.28
Piacenza		93	45.05	9.69
Ferrara		93	44.84	11.62
Sassari		92	40.73	8.56
Ancona		90	43.59	13.5
La Spezia		88	44.1	9.82
Torre del Greco		86	40.79	14.37
Como		82	45.81	9.08
Lucca		82	43.84	10.5
Ravenna		81	44.41	12.2
Lecce		81	40.35	18.17
Trento		80	46.07	11.12
Giugliano in Campania		80	40.93	14.2
Busto Arsizio		80	45.61	8.85
Lido di Ostia		79	41.73	12.28
Cesena		79	44.14	12.24
Catanzaro		79	38.88	16.6
Brindisi		79	40.63	17.94
Marsala		78	37.8	12.44
Treviso		78	45.67	12.24
Pesaro		77	43.91	12.92
Pisa		77	43.71	10.4
Varese		77	45.82	8.83
Sesto San Giovanni		77	45.53	9.23
Arezzo		76	43.46	11.88
Latina		76	41.47	12.9
Gela		74	37.07	14.24
Pistoia		74	43.93	10.92
Caserta		73	41.07	14.33
Fuorigrotta		72	40.83	14.2
Cinisello Balsamo		71	45.56	9.21
Lamezia Terme		71	38.96	16.31
Altamura		68	40.83	16.55
Guidonia Montecelio		68	41.99	12.72
Quartu Sant'Elena		67	39.23	9.25
Pavia		66	45.19	9.16
Castellammare di Stabia		66	40.7	14.49
Massa		65	44.04	10.14
Alessandria		64	44.91	8.61
Cosenza		64	39.3	16.25
Afragola		63	40.92	14.31
Ragusa		61	36.93	14.72
Asti		61	44.9	8.21
Grosseto		61	42.76	11.11
Cremona		60	45.13	10.02
Molfetta		60	41.2	16.6
Trapani		59	38.02	12.54
Carrara		59	44.08	10.1
Casoria		58	40.91	14.29
Savona		58	44.31	8.48
Vigevano		58	45.31	8.85
Pianura		58	40.86	14.17
Legnano		58	45.6	8.92
Caltanissetta		57	37.49	14.06
Potenza		56	40.64	15.81
Portici		56	40.82	14.34
Matera		55	40.67	16.6
San Severo		55	41.69	15.38
Cerignola		54	41.27	15.9
Trani		54	41.28	16.41
Bisceglie		54	41.24	16.5
Acerra		54	40.94	14.37
Ercolano		54	40.81	14.35
Carpi Centro		53	44.78	10.88
Imola		53	44.36	11.71
Bagheria		53	38.08	13.51
Manfredonia		53	41.63	15.92
Aversa		53	40.97	14.21
Ponticelli		52	40.85	14.33
Bitonto		52	41.11	16.69
Venice		51	45.44	12.33		Venezia|Venise|Venedig|Venecia|وینس|ونیز|البندقية
Vittoria		51	36.95	14.53
Gallarate		50	45.66	8.79
Marano di Napoli		50	40.9	14.19
Pordenone		50	45.96	12.66
Acireale		49	37.61	15.17
Scafati		49	40.76	14.54
Moncalieri		49	45	7.68
Viareggio		49	43.87	10.25
Benevento		49	41.13	14.78
Crotone		49	39.08	17.13
Velletri		48	41.69	12.78
Cava Dè Tirreni		48	40.7	14.71
Avellino		48	40.91	14.79
Foligno		48	42.95	12.7
Nichelino		48	45	7.65
Civitavecchia		48	42.09	11.8
Viterbo		47	42.42	12.11
Battipaglia		47	40.61	14.98
Rho		47	45.53	9.04
San Remo		47	43.82	7.78
Lecco		47	45.86	9.4
Collegno		47	45.08	7.57
Corato		47	41.15	16.41
Cuneo		46	44.39	7.55
Paderno Dugnano		46	45.57	9.16
Rivoli		46	45.07	7.51
Paternò		46	37.57	14.9
Montesilvano Marina		46	42.51	14.15
Mazara del Vallo		46	37.66	12.59
San Benedetto del Tronto		46	42.96	13.88
Casalnuovo di Napoli		46	40.91	14.34
Cologno Monzese		46	45.53	9.28
Sesto Fiorentino		46	43.83	11.2
Vercelli		46	45.32	8.42
Pozzuoli		46	40.84	14.1
Misterbianco		46	37.52	15.01
San Giorgio a Cremano		45	40.83	14.34
Anzio		45	41.45	12.62
Soccavo		45	40.85	14.19
Nocera Inferiore		45	40.75	14.65
Scandicci		45	43.75	11.19
Nettuno		45	41.46	12.66
Frosinone		45	41.64	13.34
Chieti		44	42.35	14.16
Alcamo		44	37.98	12.96
Settimo Torinese		44	45.14	7.77
Torre Annunziata		44	40.75	14.45
Biella		43	45.56	8.06
Olbia		43	40.92	9.5
Siena		43	43.32	11.33
Secondigliano		43	40.9	14.27
Seregno		43	45.65	9.21
Gravina in Puglia		42	40.82	16.42
Chioggia		42	45.22	12.28
Ascoli Piceno		42	42.85	13.57
Faenza		42	44.29	11.88
Civitanova Marche		41	43.3	13.72
Modica		41	36.86	14.76
Capannori		41	43.84	10.57
Aprilia		41	41.59	12.65
Lodi		41	45.31	9.5
Cascina		41	43.68	10.55
Desio		40	45.62	9.2
Marcianise		40	41.03	14.3
Rozzano		40	45.38	9.16
Campobasso		40	41.56	14.67
Rovigo		39	45.07	11.79
Mantova		39	45.16	10.8
Rieti		39	42.4	12.86
Fano		39	43.84	13.02
Pomigliano d'Arco		39	40.91	14.38
Imperia		39	43.89	8.04
Bassano del Grappa		38	45.77	11.73
Saronno		38	45.63	9.04
Marino		38	41.77	12.66
Avezzano		38	42.03	13.43
Monopoli		38	40.95	17.3
Martina Franca		38	40.7	17.34
Quarto		38	40.88	14.14
Lissone		37	45.61	9.24
Cantù		37	45.74	9.13
Monterotondo		37	42.05	12.62
Cesano Maderno		37	45.63	9.15
Jesi		37	43.52	13.24
Melito di Napoli		37	40.92	14.23
Sassuolo		37	44.54	10.78
Sciacca		37	37.51	13.08
Barra		37	40.84	14.32
Licata		37	37.1	13.94
Modugno		36	41.08	16.78
Teramo		36	42.66	13.7
Voghera		36	44.99	9.01
Nuoro		36	40.32	9.33
Caltagirone		35	37.24	14.52
Lanciano		35	42.23	14.39
Bollate		35	45.55	9.12
Ciampino		35	41.8	12.6
Carini		35	38.13	13.18
Arzano		35	40.91	14.27
Gorizia		35	45.94	13.62
Caivano		35	40.96	14.31
Barcellona Pozzo di Gotto		35	38.15	15.21
Fiumicino-Isola Sacra		35	41.77	12.24
Maddaloni		35	41.04	14.38
Adrano		34	37.66	14.83
Empoli		34	43.72	10.95
Alghero		34	40.56	8.32
Mugnano di Napoli		34	40.91	14.21
Ladispoli		34	41.95	12.07
Pioltello		34	45.5	9.33
Rovereto		34	45.89	11.04
Casalecchio di Reno		34	44.48	11.27
Schio		34	45.71	11.36
L'Aquila		34	42.35	13.4
Corsico		34	45.43	9.11
Sant'Antimo		34	40.94	14.23
Venaria Reale		34	45.13	7.63
Merano		33	46.67	11.16
Francavilla Fontana		33	40.53	17.59
Grugliasco		33	45.07	7.58
Brugherio		33	45.55	9.3
Canicattì		33	37.36	13.85
Mira Taglio		33	45.43	12.13
Campi Bisenzio		33	43.82	11.13
Pagani		33	40.74	14.61
San Donà di Piave		33	45.63	12.57
Riccione		33	44	12.66
Agrigento		33	37.31	13.58
Somma Vesuviana		32	40.87	14.44
Aosta		32	45.74	7.32
Lucera		32	41.51	15.34
Chieri		32	45.01	7.82
Favara		32	37.32	13.66
Limbiate		32	45.6	9.13
Milazzo		32	38.22	15.24
Santa Maria Capua Vetere		32	41.08	14.25
Angri		32	40.74	14.57
Crema		31	45.36	9.68
Grottaglie		31	40.54	17.44
Casale Monferrato		31	45.13	8.45
Verbania		31	45.92	8.55
San Giuliano Milanese		31	45.39	9.29
Termoli		31	42	14.99
Terracina		31	41.29	13.24
Senigallia		31	43.72	13.21
Massafra		31	40.59	17.12
Pinerolo		31	44.89	7.33
Macerata		31	43.3	13.45
Conegliano		31	45.89	12.3
Augusta		31	37.24	15.22
Abbiategrasso		31	45.4	8.92
Vasto		30	42.11	14.71
Piombino		30	42.93	10.53
Canosa di Puglia		30	41.22	16.07
Mascalucia		30	37.57	15.05
Marigliano		30	40.92	14.46
Frattamaggiore		30	40.94	14.28
San Paolo		30	41.12	16.79
Nardò		30	40.18	18.03
Monterusciello		29	40.87	14.08
Gragnano		29	40.69	14.52
Cernusco sul Naviglio		29	45.53	9.33
Pallanza-Intra-Suna		29	45.94	8.57
Sarno		29	40.81	14.62
Partinico		29	38.05	13.12
Avola		29	36.91	15.14
Formia		29	41.26	13.61
San Donato Milanese		28	45.41	9.27
Segrate		28	45.49	9.3
Castelvetrano		28	37.68	12.79
Piscinola		28	40.89	14.23
Manduria		27	40.4	17.64
Cisterna di Latina		27	41.59	12.83
Rapallo		27	44.35	9.23
Niscemi		27	37.15	14.39
San Giuseppe Vesuviano		27	40.84	14.5
Boscoreale		27	40.77	14.48
Triggiano		27	41.07	16.93
Camaiore		27	43.94	10.3
Monfalcone		27	45.8	13.53
Albano Laziale		27	41.73	12.66
Montebelluna		27	45.78	12.05
Fondi		27	41.36	13.43
Chiavari		27	44.32	9.32
Gravina di Catania		27	37.56	15.06
Mesagne		26	40.56	17.81
San Miniato Basso		26	43.69	10.84
Parabiago		26	45.56	8.95
Formigine		26	44.57	10.85
Comiso		26	36.95	14.61
Eboli		26	40.62	15.06
San Giovanni Rotondo		26	41.71	15.73
Romano Banco		26	45.42	9.11
Mondragone		26	41.11	13.89
Garbagnate Milanese		26	45.57	9.08
Novi Ligure		26	44.76	8.79
Falconara Marittima		26	43.63	13.4
Terlizzi		26	41.13	16.55
Bresso		26	45.54	9.19
Bacoli		26	40.8	14.07
Castelfranco Veneto		26	45.67	11.93
Assemini		25	39.29	9
Villaricca		25	40.92	14.19
Belluno		25	46.14	12.22
Lainate		25	45.57	9.03
Marina di Carrara		25	44.04	10.04
Treviglio		25	45.52	9.59
Alba		25	44.7	8.03
Santeramo in Colle		25	40.79	16.76
Vittorio Veneto		25	45.98	12.3
Orta di Atella		25	40.96	14.27
Mola di Bari		25	41.06	17.09
Aci Catena		25	37.61	15.14
Oristano		25	39.9	8.59
Giussano		24	45.7	9.21
Gioia del Colle		24	40.8	16.92
Ostuni		24	40.73	17.58
Giarre		24	37.72	15.18
Lentini		24	37.29	15
Nola		24	40.93	14.53
Bra		24	44.7	7.85
Ruvo di Puglia		24	41.12	16.48
Pompei		24	40.75	14.5
Miano		24	40.89	14.25
Casa Santa		24	38.03	12.55
San Giovanni a Teduccio		24	40.84	14.31
Rossano Stazione		24	39.6	16.63
Sora		24	41.72	13.61
Qualiano		24	40.92	14.15
Lumezzane		24	45.65	10.26
Spinea-Orgnano		24	45.49	12.15
Putignano		24	40.85	17.12
Poggioreale		24	40.87	14.29
Seriate		24	45.69	9.72
Copertino		23	40.27	18.05
Nocera Superiore		23	40.74	14.67
Ottaviano		23	40.85	14.48
Cesano Boscone		23	45.44	9.09
Bagnoli		23	40.81	14.17
Selargius		23	39.26	9.16
Ivrea		23	45.47	7.88
Fabriano		23	43.34	12.9
San Sebastiano		23	45.65	10.26
Muggiò		23	45.59	9.23
Biancavilla		23	37.64	14.87
Chivasso		23	45.19	7.89
Carmagnola		23	44.85	7.72
Enna		23	37.57	14.27
Termini Imerese		23	37.98	13.7
Volla		23	40.87	14.34
Quattromiglia		23	39.34	16.24
Dalmine		23	45.65	9.61
Posillipo		23	40.81	14.2
Tortona		23	44.9	8.86
Seveso		23	45.65	9.14
Vimercate		23	45.62	9.37
Desenzano del Garda		23	45.47	10.54
Meda		23	45.66	9.15
Conversano		23	40.97	17.11
Iglesias		23	39.31	8.54
Palma di Montechiaro		23	37.19	13.77
Mariano Comense		23	45.7	9.18
Fasano		23	40.84	17.36
Magenta		23	45.46	8.88
Valdagno		23	45.64	11.3
Città di Castello		22	43.47	12.24
Vignola		22	44.48	11.01
San Lazzaro		22	44.47	11.41
Pomezia		22	41.67	12.5
Nova Milanese		22	45.59	9.2
Cardito		22	40.95	14.3
Porto Sant'Elpidio		22	43.25	13.76
Floridia		22	37.08	15.15
San Cataldo		22	37.48	13.99
San Giovanni la Punta		22	37.58	15.09
Cecina		22	43.31	10.52
Tivoli		22	41.96	12.8
Mogliano Veneto		22	45.56	12.24
Noicattaro		22	41.03	16.99
Monreale		22	38.08	13.29
Fidenza		22	44.87	10.06
Castel Volturno		22	41.03	13.94
Mondovì		22	44.4	7.82
Orbassano		22	45.01	7.54
Poggibonsi		22	43.47	11.15
Carbonia		22	39.16	8.52
Porto Torres		22	40.83	8.41
Legnago		22	45.19	11.3
Lugo		21	44.42	11.91
Arzignano		21	45.52	11.33
Cassano Magnago		21	45.67	8.83
Follonica		21	42.93	10.76
San Nicola la Strada		21	41.05	14.33
Thiene		21	45.71	11.48
Francavilla al Mare		21	42.42	14.28
Sulmona		21	42.05	13.93
Cassino		21	41.49	13.83
Guidonia		21	41.99	12.72
Tor Lupara		21	42	12.62
Montecchio Maggiore-Alte Ceccato		21	45.5	11.41
Colleferro		21	41.73	13
Sant'Anastasia		21	40.87	14.4
Palo del Colle		21	41.06	16.7
Senago		21	45.58	9.13
Casal di Principe		21	41.01	14.13
Genzano di Roma		21	41.71	12.69
Acquaviva delle Fonti		21	40.9	16.84
Pachino		20	36.72	15.09
Giulianova		20	42.75	13.97
Cervia		20	44.26	12.35
Sarzana		20	44.11	9.96
Borgomanero		20	45.7	8.46
Castrovillari		20	39.82	16.2
Marina di Ardea-Tor San Lorenzo		20	41.55	12.54
Monserrato		20	39.26	9.14
Cornaredo		20	45.5	9.03
San Giovanni Lupatoto		20	45.38	11.04
Frascati		20	41.81	12.68
Trezzano sul Naviglio		20	45.42	9.06
Sambiase		20	38.97	16.28
Arpino		20	40.89	14.32
Gaeta		20	41.21	13.57
Rosignano Solvay-Castiglioncello		20	43.39	10.44
Novate Milanese		20	45.53	9.14
Rosolini		20	36.82	14.95
Galatina		20	40.17	18.17
Pontedera		20	43.66	10.63
Cormano		19	45.55	9.16
Poggiomarino		19	40.8	14.54
Trecate		19	45.43	8.74
Casarano		19	40.01	18.16
Spoleto		19	42.74	12.74
Vibo Valentia		19	38.68	16.1
Sondrio		19	46.17	9.87
Giovinazzo		19	41.19	16.67
Gallipoli		19	40.06	17.99
Misilmeri		19	38.03	13.45
Arese		19	45.55	9.08
Marina di Massa		19	44	10.11
Villabate		19	38.08	13.44
Gorgonzola		19	45.53	9.41
Cesenatico		19	44.2	12.4
Cusano		19	45.55	9.18
Pietrasanta		19	43.96	10.23
Sant'Antonio Abate		19	40.72	14.54
Fossano		19	44.55	7.72
Gioia Tauro		19	38.43	15.9
Monselice		19	45.24	11.75
Montevarchi		19	43.53	11.57
Casavatore		19	40.9	14.28
Ischia		19	40.74	13.95
Palmi		19	38.36	15.85
Castiglione delle Stiviere		19	45.39	10.49
San Mauro Torinese		19	45.1	7.77
Ventimiglia		18	43.79	7.61
Noto		18	36.89	15.07
Bronte		18	37.79	14.83
Casamassima		18	40.96	16.92
Abano Terme		18	45.36	11.79
Ischia Porto		18	40.74	13.95
Cento		18	44.73	11.29
Sestu		18	39.3	9.09
Pozzallo		18	36.73	14.85
Grottaferrata		18	41.79	12.67
Fermo		18	43.16	13.72
Melzo		18	45.5	9.42
Palazzolo sull'Oglio		18	45.6	9.89
Montecatini-Terme		18	43.88	10.77
Grumo Nevano		18	40.94	14.26
Bastia umbra		18	43.06	12.55
Acqui Terme		18	44.68	8.47
Cercola		18	40.86	14.36
Domodossola		18	46.12	8.29
Piazza Armerina		18	37.38	14.37
Rutigliano		18	41.01	17.01
Ribera		18	37.5	13.27
Bellaria-Igea Marina		18	44.14	12.47
San Vito dei Normanni		18	40.66	17.71
Aci Castello		18	37.56	15.15
Romano di Lombardia		18	45.52	9.75
Montemurlo		18	43.93	11.04
Ariccia		17	41.72	12.67
Portogruaro		17	45.78	12.84
Ciriè		17	45.23	7.6
Mirandola		17	44.89	11.07
San Giovanni in Fiore		17	39.25	16.7
San Bonifacio		17	45.4	11.27
Agropoli		17	40.35	14.99
Paolo VI		17	40.52	17.27
Castelfranco Emilia		17	44.59	11.05
Valenza		17	45.01	8.64
Fornacelle		17	43.92	11.04
Cassano d'Adda		17	45.53	9.52
Torvaianica		17	41.62	12.46
Tradate		17	45.71	8.91
Terzigno		17	40.8	14.49
San Salvo		17	42.04	14.73
Albenga		17	44.05	8.22
Ardea		17	41.61	12.54
Trentola-Ducenta		17	40.98	14.17
Mentana		17	42.04	12.64
Nerviano		17	45.55	8.98
Este		17	45.22	11.66
Sestri Levante		17	44.27	9.4
Torremaggiore		17	41.69	15.29
Isernia		17	41.6	14.23
Piossasco		17	44.99	7.46
San Miniato		17	43.68	10.85
Savigliano		17	44.65	7.66
Adelfia		17	41	16.87
Melegnano		17	45.36	9.32
Arcore		17	45.63	9.32
Orta Nova		17	41.33	15.71
Scordia		17	37.3	14.84
Sacile		17	45.95	12.5
Colle di Val d'Elsa		17	43.42	11.13
Osimo		17	43.49	13.48
Alpignano		17	45.09	7.52
Porto Empedocle		17	37.29	13.52
San Felice A Cancello		17	41.02	14.49
Suzzara		17	44.99	10.74
Bareggio		17	45.48	9
Bovisio-Masciago		17	45.61	9.15
Roseto degli Abruzzi		17	42.67	14.01
Saluzzo		17	44.65	7.49
Ceglie Messapica		17	40.65	17.52
Tolentino		17	43.21	13.29
Albignasego		16	45.35	11.87
Erba		16	45.81	9.23
Caronno Pertusella		16	45.6	9.05
Ghedi		16	45.4	10.28
Belpasso		16	37.59	14.98
Fiorano		16	44.54	10.81
Minturno		16	41.26	13.75
Palagonia		16	37.33	14.74
Cattolica		16	43.96	12.74
Vimodrone		16	45.51	9.29
Ginosa		16	40.58	16.76
Scicli		16	36.79	14.7
Valenzano		16	41.04	16.88
Sezze		16	41.5	13.06
Castel Maggiore		16	44.58	11.36
San Giovanni Valdarno		16	43.57	11.53
Forio		16	40.74	13.86
Zola Predosa		16	44.49	11.22
Cordenons		16	45.98	12.7
Sava		16	40.4	17.55
Villafranca di Verona		16	45.35	10.84
Cerveteri		16	41.99	12.09
Bressanone		16	46.72	11.66
Sannicandro Garganico		16	41.84	15.57
Sinnai		16	39.3	9.2
San Giovanni in Persiceto		16	44.64	11.18
Oderzo		16	45.78	12.49
Salsomaggiore Terme		16	44.82	9.99
Lido		16	45.41	12.37
Galliate		16	45.48	8.7
Siderno		16	38.27	16.3
Correggio		16	44.77	10.78
Porto San Giorgio		16	43.18	13.79
Chiari		16	45.54	9.93
Frattaminore		15	40.96	14.27
Malnate		15	45.79	8.88
Capua		15	41.11	14.21
Carate Brianza		15	45.68	9.24
Palagiano		15	40.58	17.04
Noci		15	40.79	17.13
Lancenigo-Villorba		15	45.71	12.26
Brusciano		15	40.92	14.42
Bussolengo		15	45.47	10.85
Mirano		15	45.49	12.11
Corigliano Scalo		15	39.63	16.51
Villanova		15	41.96	12.76
Rocca di Papa		15	41.77	12.7
Montichiari		15	45.41	10.4
=JE
Saint Helier		28	49.19	-2.1	C
Le Hocq		0	49.17	-2.06
=JM
Kingston		938	18	-76.79	C	کنگسٹن|کینگستون
Spanish Town		145	17.99	-76.96
Portmore		103	17.95	-76.88
Montego Bay		83	18.47	-77.92
Mandeville		47	18.04	-77.51
May Pen		45	17.96	-77.25
Old Harbour		26	17.94	-77.11
Linstead		21	18.14	-77.03
Half Way Tree		19	18.01	-76.8
Savanna-la-Mar		17	18.22	-78.13
Port Antonio		14	18.18	-76.45
Saint Ann’s Bay		14	18.44	-77.2
Morant Bay		9	17.88	-76.41
Port Maria		8	18.37	-76.89
Falmouth		8	18.49	-77.66
Lucea		6	18.45	-78.17
Black River		4	18.03	-77.85
=JO
Amman		1276	31.96	35.95	C	امان|عمان|عمّان|Амман
Zarqa		793	32.07	36.09
Irbid		307	32.56	35.85
Russeifa		268	32.02	36.05
Wādī as Sīr		181	31.95	35.82
‘Ajlūn		126	32.33	35.75
Aqaba		95	29.53	35.01
Rukban		85	33.31	38.7
Mādabā		82	31.72	35.79
As Salţ		80	32.04	35.73
Ar Ramthā		75	32.56	36.01
Mafraq		57	32.34	36.21
Ma'an		50	30.2	35.73
Al Jubayhah		47	32.01	35.9
Saḩāb		40	31.87	36
Jarash		27	32.28	35.9
Aţ Ţafīlah		25	30.84	35.6
‘Izrā		23	31.16	35.69
Qīr Moāv		23	31.18	35.7
Karak City		22	31.16	35.76
Judita		20	32.41	35.71
Umm as Summāq		18	31.89	35.85
Kurayyimah		18	32.28	35.6
‘Anjarah		18	32.31	35.75
Safi		15	31.04	35.47
=JP
Tokyo		8337	35.69	139.69	C	Tokio|Tóquio|ٹوکیو|توکیو|طوكيو|Токио
Yokohama		3574	35.43	139.65
Osaka		2592	34.69	135.5		اوساکا|أوساكا|Осака
Nagoya		2191	35.18	136.91
Sapporo		1883	43.07	141.35
Kobe		1528	34.69	135.18
Kyoto		1460	35.02	135.75		کیوٹو|کیوتو
Fukuoka		1392	33.6	130.42
Kawasaki		1307	35.52	139.72
Saitama		1193	35.91	139.66
Hiroshima		1144	34.4	132.45		ہیروشیما|هیروشیما|هيروشيما|Хиросима
Yono		1078	35.88	139.63
Sendai		1063	38.27	140.87
Kitakyushu		998	33.85	130.85
Chiba		920	35.6	140.12
Sakai		782	34.58	135.47
Shizuoka		702	34.98	138.38
Kumamoto		680	32.81	130.69
Okayama		640	34.65	133.93
Hamamatsu		605	34.7	137.73
Hachiōji		579	35.66	139.32
Kagoshima		555	31.57	130.55
Niigata		505	37.89	139.01
Himeji		481	34.82	134.7
Matsudo		470	35.78	139.9
Nishinomiya-hama		469	34.72	135.33
Kawaguchi		469	35.81	139.71
Kanazawa		459	36.6	136.62
Utsunomiya		450	36.57	139.88
Ōita		449	33.23	131.6
Matsuyama		443	33.84	132.77
Amagasaki		442	34.72	135.42
Kurashiki		438	34.58	133.77
Yokosuka		429	35.28	139.67
Nagasaki		410	32.75	129.88		ناگاساکی
Hirakata		406	34.81	135.65
Machida		400	35.54	139.45
Gifu-shi		398	35.42	136.76
Fujisawa		395	35.35	139.48
Toyonaka		384	34.78	135.47
Fukuyama		383	34.48	133.37
Toyohashi		378	34.77	137.38
Minato		375	34.22	135.15
Nara-shi		367	34.69	135.8
Toyota		362	35.08	137.15
Nagano		360	36.65	138.18
Iwaki		357	37.05	140.88
Asahikawa		357	43.77	142.36
Takatsuki		354	34.85	135.62
Okazaki		352	34.95	137.17
Suita		352	34.76	135.52
Wakayama		351	34.23	135.17
Kōriyama		341	37.4	140.38
Kashiwa		340	35.86	139.98
Tokorozawa		339	35.8	139.47
Kawagoe		338	35.91	139.49
Kochi		336	33.55	133.53
Takamatsu		334	34.33	134.05
Toyama		326	36.7	137.22
Akita		320	39.72	140.12
Koshigaya		317	35.89	139.79
Miyazaki		311	31.92	131.42
Naha		301	26.22	127.68
Kasugai		299	35.25	136.97
Aomori		298	40.82	140.73
Ōtsu		298	35	135.87
Akashi		297	34.66	135.01
Yokkaichi		296	34.97	136.62
Morioka		295	39.7	141.15
Fukushima		294	37.75	140.47		فوکوشیما|Фукусима
Ichihara		284	35.52	140.08
Maebashi		283	36.4	139.08
Ichinomiya		280	35.3	136.8
Hakodate		276	41.78	140.74
Ibaraki		274	34.82	135.57
Yao		273	34.62	135.6
Kakogawachō-honmachi		272	34.77	134.83
Tokushima		267	34.07	134.57
Hiratsuka		259	35.33	139.34
Yamagata		255	38.23	140.37
Fukui-shi		249	36.06	136.22
Mito		247	36.35	140.45
Shimonoseki		246	33.95	130.95
Takasaki		241	36.33	139.02
Fuji		240	35.17	138.68
Hachinohe		239	40.5	141.5
Neyagawa		239	34.77	135.63
Kurume		238	33.32	130.52
Sasebo		237	33.17	129.73
Chigasaki		232	35.34	139.4
Sōka		231	35.84	139.8
Atsugi		229	35.44	139.37
Minamirinkan		224	35.5	139.44
Takarazuka		220	34.8	135.36
Ageoshimo		219	35.97	139.61
Chōfu		213	35.66	139.55
Matsumoto		211	36.23	137.97
Kasukabe		207	35.98	139.75
Kishiwada		206	34.47	135.37
Numazu		204	35.1	138.87
Jōetsu		204	37.15	138.24
Odawara		203	35.26	139.16
Kure		197	34.23	132.57
Nagaoka		195	37.45	138.85
Nishi-Tokyo-shi		195	35.73	139.54
Itami		194	34.78	135.4
Uji		193	34.89	135.8
Suzuka		191	34.88	136.58
Kōfu		190	35.67	138.57
Izumi		189	34.48	135.43
Hitachi		186	36.6	140.65
Kushiro		184	42.98	144.37
Sakura		183	35.72	140.23
Anjō		178	34.96	137.08
Tsukuba		176	36.2	140.1
Hirosaki		175	40.59	140.47
Tomakomai		175	42.64	141.6
Hadano		174	35.37	139.22
Obihiro		174	42.92	143.2
Ube		174	33.94	131.25
Hino		172	35.67	139.4
Takaoka		170	36.75	137.02
Kamakura		166	35.31	139.55
Saga		165	33.23	130.3
Tsu		163	34.73	136.52
Sayama		161	35.85	139.41
Kawanishi		161	34.82	135.42
Oyama		160	36.3	139.8
Ashikaga		160	36.33	139.45
Hitachi-Naka		157	36.4	140.53
Matsue		157	35.48	133.05
Nagareyama		156	35.86	139.9
Katsuta		156	36.38	140.53
Kumagaya		156	36.13	139.39
Tottori		154	35.5	134.23
Ōta		152	36.3	139.37
Komaki		151	35.28	136.92
Ōgaki		151	35.35	136.62
Higashimurayama		151	35.75	139.47
Ōme		149	35.78	139.24
Moriguchi		148	34.73	135.57
Yamaguchi		146	34.18	131.47
Otaru		144	43.19	141
Urayasu		144	35.67	139.89
Yonago		141	35.43	133.33
Kuwana		140	35.05	136.67
Kariya		139	34.98	136.98
Musashino		137	35.71	139.56
Zama		135	35.49	139.39
Seto		134	35.23	137.1
Ebetsu		134	43.11	141.55
Tondabayashichō		133	34.5	135.6
Fujieda		133	34.87	138.27
Sandachō		133	34.88	135.23
Kakamigahara		132	35.42	136.87
Ōmuta		132	33.03	130.45
Abiko		132	35.87	140.02
Kadoma		132	34.74	135.57
Miyakonojō		131	31.73	131.07
Matsubara		131	34.57	135.55
Isesaki		131	36.32	139.2
Daitōchō		130	34.71	135.62
Mino		129	34.83	135.47
Asaka		128	35.8	139.6
Kusatsu		128	35.02	135.97
Ueda		127	36.4	138.28
Okinawa		125	26.34	127.8
Beppu		125	33.28	131.5
Kashihara-shi		125	34.51	135.79
Niihama		123	33.96	133.31
Kisarazu		123	35.38	139.93
Nobeoka		122	32.58	131.67
Fujinomiya		122	35.22	138.62
Noda		121	35.95	139.87
Yaizu		121	34.87	138.32
Toyokawa		121	34.82	137.4
Shimotoda		119	35.81	139.69
Kokubunji		119	35.7	139.48
Ikoma		118	34.68	135.7
Ishinomaki		117	38.42	141.3
Hōfu		117	34.05	131.57
Handa		116	34.88	136.93
Mishima		113	35.12	138.92
Kitami		113	43.8	143.89
Hikone		111	35.25	136.25
Kiryū		110	36.4	139.33
Komatsu		109	36.4	136.45
Iwatsuki		109	35.96	139.7
Tajimi		108	35.32	137.13
Iida		107	35.52	137.82
Fukayachō		107	36.2	139.28
Honmachi		104	32.5	130.6
Iwakuni		104	34.16	132.22
Isehara		103	35.4	139.31
Nishio		103	34.87	137.05
Inazawa		102	35.25	136.78
Tokuyama		101	34.05	131.82
Narita		101	35.78	140.32
Izumisano		101	34.42	135.32
Sakata		100	38.92	139.85
Kōnan		100	35.33	136.87
Chikushino-shi		100	33.5	130.52
Tsuruoka		100	38.72	139.82
Ikeda		99	34.82	135.43
Isahaya		97	32.84	130.04
Mobara		97	35.43	140.3
Ise		97	34.48	136.7
Kameoka		97	35	135.58
Sakado		97	35.96	139.39
Muroran		96	42.32	140.99
Ōnojō		95	33.54	130.48
Kanuma		95	36.55	139.73
Yonezawa		94	37.91	140.12
Kitakami		94	39.28	141.12
Chitose		93	42.82	141.65
Kaizuka		93	34.45	135.35
Maizuru		92	35.45	135.33
Kimitsu		92	35.35	139.87
Ginowan		92	26.26	127.76
Onomichi		91	34.42	133.2
Ōmura		90	32.92	129.95
Tsuyama		90	35.05	134
Izumo		89	35.37	132.77
Ashiya		89	34.73	135.3
Iwata		89	34.7	137.85
Kōnosu		88	36.07	139.52
Nabari		88	34.62	136.08
Yotsukaidō		87	35.65	140.17
Hamakita		87	34.8	137.78
Gyōda		86	36.14	139.46
Hannō		86	35.85	139.32
Kashiwazaki		86	37.37	138.55
Ryūgasaki		86	35.9	140.18
Iwamizawa		85	43.2	141.76
Kakegawa		84	34.77	138.02
Gotenba		84	35.32	138.94
Yachimata		83	35.65	140.32
Katori-shi		83	35.9	140.5
Kamigyō-ku		83	35.03	135.76
Sanjō		83	37.62	138.95
Sano		83	36.32	139.58
Kanoya		82	31.38	130.85
Tochigi		82	36.38	139.73
Marugame		82	34.28	133.78
Yashio		81	35.82	139.84
Tatebayashi		81	36.25	139.53
Shibata		81	37.95	139.33
Gamagōri		81	34.83	137.23
Izumiōtsu		81	34.5	135.4
Toride		81	35.9	140.08
Mihara		80	34.4	133.08
Ushiku		80	35.97	140.13
Kashihara		79	34.58	135.62
Karatsu		78	33.44	129.97
Iizuka		78	33.64	130.69
Ōbu		78	35.02	136.95
Wako		77	35.79	139.62
Hatsukaichi		77	34.35	132.33
Tsurusaki		77	33.25	131.69
Furukawa		76	38.57	140.96
Shimada		76	34.82	138.18
Takefu		76	35.9	136.17
Okegawa		75	36	139.56
Miki		75	34.8	134.98
Inuyama		74	35.38	136.94
Kukichūō		73	36.07	139.67
Satsumasendai		73	31.82	130.3
Hanamaki		73	39.38	141.12
Yawata		72	34.87	135.7
Itō		72	34.97	139.08
Kazo		71	36.12	139.6
Yukuhashi		71	33.73	130.98
Tenri		71	34.58	135.83
Dazaifu		71	33.51	130.52
Maebaru-chūō		70	33.56	130.2
Tanabe		70	33.73	135.37
Ōmihachiman		69	35.13	136.1
Saku		69	36.22	138.48
Hekinan		69	34.88	136.98
Sukagawa		69	37.28	140.38
Fukuchiyama		69	35.3	135.12
Moriyama		69	35.07	135.98
Tsuruga		68	35.65	136.06
Matsutō		68	36.52	136.57
Tamano		68	34.52	133.95
Tsushima		68	35.17	136.72
Nakatsu		67	33.6	131.19
Shiojiri		67	36.1	137.97
Chiryū		67	35	137.03
Takayama		67	36.13	137.25
Tōgane		66	35.55	140.37
Sabae		66	35.95	136.18
Niitsu-honchō		66	37.8	139.12
Tanabe		66	34.82	135.77
Kashima-shi		66	35.97	140.64
Mooka		66	36.43	140.02
Shiki		65	35.83	139.58
Tendō		65	38.35	140.37
Gushikawa		65	26.36	127.87
Hasuda		65	35.97	139.65
Ōdate		65	40.27	140.56
Imaichi		64	36.72	139.68
Narutochō-mitsuishi		64	34.2	134.61
Shimodate		64	36.3	139.98
Tosu		64	33.37	130.52
Fujioka		63	36.25	139.07
Fukuroi		63	34.75	137.92
Ichinoseki		63	38.92	141.13
Sakurai		63	34.5	135.85
Kitahiroshima		62	42.98	141.57
Fussa		62	35.74	139.32
Ina		62	35.83	137.95
Nagahama		62	35.38	136.27
Honjō		62	36.24	139.19
Ueno-ebisumachi		62	34.76	136.13
Hita		61	33.32	130.94
Toki		61	35.35	137.18
Mizusawa		61	39.13	141.13
Kuroiso		61	36.97	140.05
Takaishi		61	34.52	135.43
Yoshikawa		61	35.89	139.84
Zushi		60	35.29	139.58
Koga		60	33.73	130.47
Nago		60	26.62	127.99
Shiogama		60	38.32	141.03
Uwajima		59	33.22	132.56
Ōtawara		59	36.87	140.03
Saijō		59	33.92	133.18
Hanyū		59	36.17	139.53
Chichibu		59	35.99	139.08
Kasaoka		58	34.51	133.5
Koga		58	36.18	139.72
Imarichō-kō		58	33.27	129.88
Kokubu-matsuki		58	31.73	130.77
Sōja		57	34.68	133.75
Ishikari		57	43.24	141.35
Itoman		57	26.13	127.67
Hashimoto		57	34.32	135.62
Sakaidechō		57	34.32	133.84
Nōgata		57	33.74	130.72
Chino		57	35.99	138.15
Moriya		57	35.93	140
Tomigusuku		56	26.19	127.68
Iwade		56	34.25	135.32
Anan		55	33.92	134.65
Nanto-shi		55	36.57	136.91
Shiroi		55	35.8	140.07
Satte		55	36.07	139.73
Nakatsugawa		55	35.48	137.5
Suwa		55	36.04	138.11
Himimachi		55	36.86	136.99
Okaya		54	36.06	138.05
Suzaka		54	36.65	138.32
Ōami		53	35.52	140.32
Mukō		53	34.97	135.7
Hatogaya-honchō		53	35.83	139.74
Kudamatsu		53	34	131.87
Kamifukuoka		52	35.87	139.51
Ishioka		52	36.18	140.27
Kariya		52	34.75	134.39
Miyako		52	39.65	141.94
Futtsu		52	35.31	139.82
Tagawa		52	33.63	130.8
Yūki		52	36.3	139.88
Minokamo		52	35.48	137.02
Miura		51	35.14	139.62
Noshiro		51	40.21	140.03
Shiraoka		51	36.02	139.66
Kitaibaraki		51	36.79	140.75
Fuchūchō		51	34.57	133.24
Ōi		51	35.85	139.52
Ono		50	34.85	134.93
Tateyama		50	34.98	139.87
Arashiyama		50	35.01	135.68
Sugito		50	36.03	139.73
Tokoname		50	34.88	136.85
Tomioka		49	36.25	138.9
Mutsu		49	41.29	141.22
Goshogawara		49	40.8	140.44
Saiki		49	32.95	131.9
Fujiyoshida		49	35.44	138.8
Masuda		49	34.67	131.85
Nonoichi		48	36.53	136.62
Kurayoshi		48	35.43	133.82
Shibukawa		48	36.48	139
Ami		48	36.03	140.2
Annaka		48	36.33	138.9
Iwakura		48	35.28	136.87
Sasayama		47	35.07	135.22
Sawara		47	35.88	140.5
Inashiki		47	35.96	140.32
Gujō		47	35.74	136.96
Naka		47	36.05	140.17
Nakama		47	33.82	130.71
Toyooka		47	35.54	134.82
Komoro		46	36.32	138.43
Hikari		46	33.95	131.95
Uozu		46	36.8	137.4
Higashine		46	38.44	140.4
Hamada		46	34.88	132.08
Tamana		46	32.95	130.57
Numata		46	36.63	139.05
Youkaichi		45	35.12	136.2
Nanao		45	37.05	136.97
Obita		45	32.82	129.88
Takikawa		45	43.55	141.91
Hokuto		45	35.83	138.4
Ishigaki		45	24.34	124.16
Kan’onjichō		44	34.13	133.65
Onoda		44	34	131.18
Tsubame		44	37.66	138.93
Nichinan		44	31.6	131.37
Hagi		44	34.4	131.42
Sagae		44	38.37	140.27
Kainan		43	34.15	135.21
Mitsuke		43	37.53	138.93
Ryūō		43	35.65	138.5
Nishifukuma		43	33.77	130.47
Kamaishi		43	39.28	141.87
Misawa		43	40.69	141.39
Nakano		43	36.75	138.37
Mizunami		43	35.37	137.25
Kurobe-shi		43	36.9	137.45
Komatsushimachō		43	34	134.58
Tamamura		43	36.3	139.12
Tomiya		43	38.39	140.89
Abashiri		42	44.02	144.27
Iwai		42	36.05	139.9
Iwanuma		42	38.1	140.86
Amagi		42	33.42	130.65
Asahi		42	35.72	140.65
Taketoyo		42	34.85	136.92
Hisai-motomachi		42	34.67	136.47
Wakkanai		42	45.41	141.67
Shirone		41	37.76	139.02
Naze		41	28.37	129.48
Mitsukaidō		41	36.02	139.98
Shinjō		41	38.76	140.3
Tōkamachi		41	37.13	138.77
Otofuke		41	42.99	143.2
Hondomachi-hondo		41	32.46	130.17
Kannabechō-yahiro		41	34.56	133.42
Komono		41	35	136.52
Atami		41	35.09	139.05
Ojiya		41	37.3	138.8
Takahama		41	34.92	136.98
Yanagawa		40	33.17	130.4
Tatsunochō-tominaga		40	34.86	134.55
Kameyama		40	34.85	136.45
Umi		40	33.57	130.51
Kobayashi		40	31.98	130.98
Mibu		40	36.42	139.8
Morohongō		40	35.94	139.3
Sumoto		40	34.34	134.89
Shiroishi		39	38	140.62
Hamanoichi		39	31.72	130.73
Miyoshi		39	34.8	132.85
Uto		39	32.68	130.67
Ōkawa		39	33.21	130.38
Izumi		39	32.08	130.37
Hasaki		39	35.73	140.83
Yokote		39	39.32	140.55
Minakuchichō-matoba		39	34.97	136.17
Ōzu		39	33.5	132.55
Ōmagari		39	39.45	140.48
Yorii		39	36.12	139.19
Tsubata		39	36.67	136.74
Kuroishi		39	40.65	140.58
Tahara		38	34.67	137.27
Shimabara		38	32.78	130.37
Kamiiso		38	41.82	140.64
Hitoyoshi		38	32.22	130.75
Kawanoechō		38	34.02	133.58
Ayabe		38	35.3	135.25
Ono		37	35.98	136.49
Ogawa		37	36.05	139.27
Gosen		37	37.73	139.17
Tomobe		37	36.35	140.3
Kitakata		37	37.65	139.87
Kanekomachi		37	36.41	139
Nishiwaki		37	34.98	134.97
Hanawa		37	40.18	140.79
Kanie		37	35.13	136.8
Sakaiminato		36	35.54	133.23
Watari		36	38.03	140.85
Nihommatsu		36	37.58	140.43
Yaita		36	36.8	139.93
Kanda		36	33.78	130.98
Shinshiro		36	34.9	137.5
Nishishinminato		36	36.78	137.08
Kaminoyama		36	38.15	140.27
Ōfunato		35	39.07	141.72
Funaishikawa		35	36.47	140.57
Date		35	42.47	140.87
Rifu		35	38.33	140.98
Usuki		35	33.12	131.8
Gero		35	35.8	137.23
Namerikawa		35	36.76	137.36
Okunoya		35	36.28	140.42
Nakamura		35	32.98	132.93
Ibara		34	34.6	133.47
Hirara		34	24.8	125.3
Gojō		34	34.35	135.7
Tsuma		34	32.1	131.4
Katsuren-haebaru		34	26.33	127.87
Takeochō-takeo		34	33.19	130.02
Takahagi		34	36.72	140.72
Maruoka		34	36.15	136.27
Yuzawa		34	39.17	140.5
Nirasaki		33	35.7	138.45
Kakuda		33	37.97	140.77
Hotaka		33	36.34	137.88
Fujishiro		33	35.92	140.12
Obama		33	35.5	135.75
Gose		33	34.45	135.73
Kameda-honchō		33	37.87	139.11
Tawaramoto		33	34.55	135.79
Yōkaichiba		33	35.7	140.55
Ōiso		33	35.32	139.32
Sasaguri		33	33.62	130.55
Kuroda		33	35.35	136.78
Kashima		32	33.11	130.09
Aioi		32	34.8	134.47
Yamaga		32	33.02	130.69
Yanai		32	33.97	132.12
Kamo		32	37.66	139.04
Yamoto		32	38.43	141.21
Ōdachō-ōda		32	35.19	132.51
Uekimachi-mōno		32	32.9	130.69
Shingū		32	33.73	135.98
Ninomiya		31	35.3	139.26
Murakami		31	38.23	139.48
Sakai-nakajima		31	36.27	139.25
Ōtsuki		31	35.62	138.97
Nemuro		31	43.32	145.57
Hayama		31	35.28	139.58
Nagai		31	38.1	140.03
Itoigawa		31	37.03	137.85
Kaminokawa		31	36.43	139.92
Iyo		31	33.75	132.7
Ōmachi		31	36.5	137.87
Masaki-chō		31	33.79	132.71
Takehara		31	34.34	132.92
Ujiie		30	36.68	139.97
Ōtake		30	34.21	132.22
Honchō		30	41.89	140.69
Ōzu		30	32.88	130.87
Ibusuki		30	31.23	130.65
Isawa		30	35.65	138.63
Kasama		29	36.38	140.27
Minamata		29	32.22	130.4
Yasugichō		29	35.42	133.24
Togitsu		29	32.83	129.85
Muikamachi		29	37.07	138.88
Kamogawa		29	35.1	140.1
Tarui		29	35.37	136.53
Maki		29	37.75	138.88
Bibai		29	43.32	141.86
Tanuma		29	36.37	139.58
Fukiage-fujimi		28	36.1	139.45
Hiratachō		28	35.43	132.82
Hōjō		28	33.98	132.78
Aso		28	32.94	131.08
Hiji		28	33.37	131.53
Chatan		28	26.31	127.77
Uenohara		28	35.62	139.12
Toyoshina		28	36.3	137.9
Kurihashi		28	36.13	139.7
Menuma		28	36.22	139.38
Ōmiya		28	36.55	140.42
Nyūzen		28	36.94	137.5
Yugawara		28	35.15	139.07
Arai		27	37	138.23
Hōryūji		27	34.61	135.74
Gobō		27	33.88	135.17
Katsuyama		27	36.06	136.5
Sakai		27	36.1	139.8
Mombetsu		27	44.35	143.35
Buzen		27	33.61	131.13
Tōno		27	39.32	141.53
Shimoda		27	34.68	138.94
Kikuchi		27	32.98	130.82
Fukuechō		27	32.7	128.85
Nayoro		26	44.35	142.46
Rumoi		26	43.93	141.64
Ishii		26	34.07	134.44
Takahata		26	38	140.19
Susaki		26	33.39	133.29
Ōno-hara		26	34.28	132.27
Matsubase		26	32.65	130.67
Fukagawa		26	43.71	142.04
Innoshima		26	34.28	133.18
Mashiko		26	36.47	140.1
Shingū		26	33.71	130.43
Makubetsu		26	45.37	141.82
Sagara		26	34.69	138.2
Shimo-furano		26	43.35	142.38
Itako		26	35.93	140.55
Sukumo		26	32.93	132.73
Omigawa		26	35.85	140.62
Kushikino		26	31.72	130.27
Narutō		26	35.6	140.42
Yoshii		26	36.25	138.98
Yoshida-kasugachō		26	37.68	138.88
Kamimaruko		25	36.32	138.27
Iiyama		25	36.85	138.37
Ijūin		25	31.62	130.4
Enzan		25	35.7	138.73
Yamazakichō-nakabirose		25	35	134.55
Akune		25	32.02	130.2
Makurazaki		25	31.27	130.32
Itsukaichi		25	35.73	139.22
Ishige		25	36.12	139.97
Takahashi		25	34.78	133.62
Gōtsuchō		25	35.01	132.23
Hakui		25	36.88	136.78
Hobaramachi		25	37.82	140.55
Kamojimachō-jōgejima		24	34.07	134.35
Ino		24	33.55	133.43
Setakamachi-takayanagi		24	33.15	130.47
Ishiki		24	34.8	137.02
Bungo-Takada-shi		24	33.56	131.45
Kitahama		24	35.17	135.92
Niimi		24	34.98	133.47
Kaseda-shirakame		24	31.42	130.32
Mino		24	35.53	136.92
Funehikimachi-funehiki		24	37.45	140.58
Ogōri-shimogō		24	34.1	131.4
Tadotsu		24	34.27	133.75
Mikuni		23	36.22	136.15
Sobue		23	35.25	136.72
Kitsuki		23	33.42	131.62
Ōkawara		23	38.05	140.73
Toba		23	34.48	136.84
Shirahamachō-usazakiminami		23	34.78	134.72
Nagato		23	34.38	131.2
Fujikawaguchiko		23	35.49	138.69
Tochio-honchō		23	37.48	139
Kamiichi		23	36.7	137.37
Kajiki		23	31.73	130.67
Motomachi		23	43.83	144.1
Shido		23	34.32	134.17
Yoichi		23	43.2	140.77
Hino		23	35	136.25
Tennō		23	39.9	139.97
Motomiya		23	37.51	140.4
Kasamatsuchō		23	35.37	136.77
Hirado		23	33.37	129.55
Takanabe		23	32.13	131.5
Shizunai-furukawachō		22	42.33	142.37
Ōkuchi-shinohara		22	32.07	130.62
Ishikawa		22	26.42	127.82
Daigo		22	36.77	140.35
Katsuura		22	35.15	140.32
Yatsuomachi-higashikumisaka		22	36.57	137.13
Shōbu		22	36.07	139.6
Kushima		22	31.49	131.24
Tsurugi-asahimachi		22	36.45	136.63
Owase		22	34.07	136.2
Iwase		22	36.35	140.1
Toyohama		22	34.71	136.93
Namie		22	37.48	141
Tōbetsu		22	43.22	141.52
Shibetsu		22	43.66	145.13
Ōyama		22	34.6	138.22
Tsukumiura		22	33.08	131.87
Miyazu		22	35.53	135.18
Yashiro		22	34.92	134.97
Kodamachō-kodamaminami		22	36.18	139.13
Tatsuno		21	35.98	138
Ōmamachō-ōmama		21	36.43	139.28
Tanushimarumachi-toyoki		21	33.35	130.68
Shin’ichi		21	34.56	133.27
Kisai		21	36.1	139.58
Obanazawa		21	38.6	140.4
Yanagawamachi-saiwaichō		21	37.85	140.6
Shiraoi		21	42.55	141.35
Edosaki		21	35.95	140.32
Gōdo		21	35.42	136.6
Namioka		21	40.71	140.59
Takanosu		21	40.22	140.37
Shōbara		21	34.85	133.02
Miyata		20	33.71	130.65
Suibara		20	37.85	139.23
Kanaya		20	34.82	138.13
Mori		20	34.83	137.93
Ōhara		20	35.25	140.39
Shiozawa		20	37.04	138.85
Kanzakimachi-kanzaki		20	33.31	130.37
Yamada		20	39.47	141.95
Aki		20	33.5	133.9
Sunagawa		20	43.49	141.91
Sueyoshichō-ninokata		20	31.65	131.02
Shisui		20	35.72	140.27
Shizukuishi		20	39.69	140.98
Kogota		20	38.55	141.05
Muramatsu		20	37.69	139.17
Miharu		20	37.43	140.48
Motegi		20	36.52	140.18
Fukumitsu		20	36.56	136.87
Mitake		19	35.42	137.13
Ōarai		19	36.31	140.58
Makabe		19	36.27	140.1
Tarumizu		19	31.48	130.7
Kawasaki		19	33.6	130.81
Ashibetsu		19	43.51	142.19
Ureshinomachi-shimojuku		19	33.11	130
Shimokizukuri		19	40.82	140.38
Ishikawa		19	37.15	140.45
Fukura		19	34.26	134.72
Karasuyama		18	36.65	140.15
Haibara-akanedai		18	34.53	135.95
Kamogatachō-kamogata		18	34.54	133.59
Tsukawaki		18	33.28	131.16
Shibushi		18	31.48	131.1
Fujioka		18	36.25	139.65
Wakuya		18	38.54	141.13
Kawage		18	34.8	136.55
Nishinoomote		18	30.73	131
Nakanojōmachi		18	36.59	138.84
Wakimachi		18	34.07	134.15
Muroto-misakicho		18	33.29	134.17
Inawashiro		17	37.57	140.12
Yuza		17	39.02	139.93
Marumori		17	37.92	140.77
Ushibukamachi		17	32.2	130.02
Tonoshō		17	34.48	134.17
Ōtsuchi		16	39.37	141.9
Matsushima		16	38.37	141.06
Ryōtsu-minato		16	38.08	138.44
Nikkō		16	36.75	139.62
Ikedachō		16	34.03	133.81
Ichinohe		16	40.22	141.29
Iwanai		16	42.97	140.51
=KE
Nairobi		2751	-1.28	36.82	C	نیروبی|نایروبی|نيروبي|Найроби
Mombasa		800	-4.05	39.66		ممباسا
Nakuru		260	-0.31	36.07
Eldoret		218	0.52	35.27
Kisumu		216	-0.1	34.76
Thika		200	-1.03	37.07
Malindi		118	-3.22	40.12
Kitale		75	1.02	35.01
Garissa		68	-0.45	39.65
Kakamega		63	0.28	34.75
Kapenguria		56	1.24	35.11
Bungoma		56	0.56	34.56
Busia		52	0.46	34.11
Nyeri		51	-0.42	36.95
Ol Kalou		48	-0.27	36.38
Meru		47	0.05	37.66
Kilifi		46	-3.63	39.85
Wajir		46	1.75	40.06
Mumias		45	0.33	34.49
Voi		45	-3.4	38.56
Iten		42	0.67	35.51
Lugulu		41	0.39	34.3
Homa Bay		40	-0.53	34.46
Naivasha		38	-0.71	36.43
Nanyuki		36	0.01	37.07
Mandera		36	3.94	41.86
Narok		36	-1.08	35.87
Kericho		36	-0.37	35.28
Migori		35	-1.06	34.47
Embu		35	-0.54	37.46
Moyale		34	3.53	39.06
Isiolo		33	0.35	37.58
Nyahururu		32	0.04	36.36
Machakos		32	-1.52	37.27
Rongai		30	-0.17	35.86
Kisii		29	-0.68	34.77
Molo		28	-0.25	35.73
Kabarnet		25	0.49	35.74
Athi River		25	-1.46	36.98
Lamu		25	-2.27	40.9
Webuye		23	0.6	34.77
Karuri		21	-0.7	37.18
Kiambu		21	-1.17	36.84
Maralal		21	1.1	36.7
Makueni Boma		21	-1.8	37.62
Lodwar		20	3.12	35.6
Kitui		16	-1.37	38.01
Marsabit		15	2.33	37.99
Siaya		15	0.06	34.29
Kerugoya		15	-0.5	37.28
Muhoroni		15	-0.16	35.2
Murang’a		12	-0.72	37.15
Kajiado		11	-1.85	36.78
Nyamira		10	-0.56	34.94
Hola		7	-1.48	40.03
Wote		6	-1.78	37.63
Sotik Post		5	-0.78	35.34
Kwale		5	-4.17	39.45
Rumuruti		5	0.27	36.54
Kapsabet		4	0.2	35.1
Kathwana		0	-0.33	37.87
Mbale		0	0.08	34.72
Mwatate		0	-3.5	38.38
=KG
Bishkek		900	42.87	74.59	C	Bichkek|Bischkek|بشکیک|بیشکک|بيشكك|Бишкек
Osh		200	40.53	72.8
Jalal-Abad		76	40.93	73
Karakol		70	42.49	78.39
Tokmok		63	42.84	75.3
Kara-Balta		63	42.81	73.85
Naryn		52	41.43	75.99
Uzgen		40	40.77	73.3
Balykchy		40	42.46	76.19
Talas		35	42.52	72.24
Kyzyl-Kyya		32	40.26	72.13
Bazar-Korgon		28	41.04	72.75
Iradan		26	40.27	72.1
Tash-Kumyr		24	41.35	72.22
Kant		20	42.89	74.85
Toktogul		19	41.87	72.94
Cholpon-Ata		19	42.65	77.08
Kara Suu		18	40.7	72.87
Isfana		17	39.84	69.53
Kyzyl-Suu		17	42.34	78.01
At-Bashi		15	41.17	75.8
Suluktu		15	39.94	69.57
Batken		10	40.06	70.82
=KH
Phnom Penh		1574	11.56	104.92	C	Phnom-Penh|نوم پنہ|پنوم پن|بنوم بنه|Пномпень
Takeo		844	10.99	104.78
Sihanoukville		157	10.61	103.53
Battambang		150	13.1	103.2
Siem Reap		139	13.36	103.86
Paoy Paet		79	13.66	102.56
Kampong Chhnang		75	12.25	104.67
Kampong Cham		62	11.99	105.46
Pursat		52	12.54	103.92
Ta Khmau		52	11.48	104.95
Phumĭ Véal Srê		44	10.98	104.78
Kampong Speu		33	11.45	104.52
Koh Kong		33	11.62	102.98
Prey Veng		33	11.49	105.33
Suong		30	11.91	105.66
Smach Mean Chey		29	11.55	103.04
Stung Treng		25	13.53	105.97
Tbeng Meanchey		24	13.81	104.98
Svay Rieng		24	11.09	105.8
Sisophon		23	13.59	102.97
Kampot		23	10.61	104.18
Kratié		20	12.49	106.02
Kampong Thom		20	12.71	104.89
Lumphat		19	13.49	106.98
Samraong		19	14.18	103.52
Pailin		18	12.85	102.61
Banlung		17	13.74	106.99
Krong Kep		12	10.48	104.32
Sen Monorom		8	12.46	107.19
=KI
Tarawa		40	1.33	172.98	C
=KM
Moroni		43	-11.7	43.26	C
Moutsamoudou		24	-12.17	44.4
Fomboni		15	-12.29	43.74
=KN
Basseterre		13	17.3	-62.72	C	سینٹ کٹس|Saint Kitts
Fig Tree		3	17.13	-62.6
Market Shop		3	17.13	-62.57
Saint Paul’s		2	17.41	-62.84
Middle Island		2	17.33	-62.81
Nicola Town		2	17.38	-62.75
Trinity		2	17.3	-62.78
Charlestown		2	17.13	-62.62
Cayon		1	17.35	-62.73
Sandy Point Town		1	17.36	-62.85
Dieppe Bay Town		1	17.41	-62.81
Monkey Hill		1	17.32	-62.73
Newcastle		0	17.2	-62.58
Cotton Ground		0	17.17	-62.62
=KP
Pyongyang		3222	39.03	125.75	C	Pjöngjang|Pionyang|پیانگ یانگ|پیونگ‌یانگ|پیونگ یانگ|بيونغ يانغ|Пхеньян
Hamhŭng		559	39.92	127.54
Namp’o		455	38.74	125.41
Sunch’ŏn		437	39.43	125.93
Hŭngnam		346	39.83	127.62
Kaesŏng		338	37.97	126.55
Wŏnsan		329	39.15	127.44
Chongjin		327	41.8	129.78
Sariwŏn		310	38.51	125.76
Sinŭiju		288	40.1	124.4
Haeju		222	38.04	125.71
Kanggye		210	40.97	126.59
Hyesan		193	41.4	128.18
Songnim		152	38.75	125.64
Manp’o		117	41.15	126.29
P’yŏngsŏng		100	39.25	125.87
Hyesan-dong		98	41.4	128.19
Yuktae-dong		76	40.02	128.16
Hongwŏn		71	40.03	127.96
Rajin		66	42.26	130.28
Ongjin		64	37.93	125.36
Kilju		64	40.96	129.33
Chaeryŏng-ŭp		53	38.4	125.62
Anju		50	39.62	125.66
Ŭiju		50	40.2	124.53
Hoeryŏng		44	42.44	129.75
Sŭngho 1-tong		40	38.99	125.98
Changyŏn		39	38.25	125.1
Sunan		37	39.2	125.69
Hwangju-ŭp		36	38.67	125.78
Kyŏngsŏng		36	41.59	129.61
Aoji		34	42.52	130.4
Ranam		34	41.71	129.68
Anbyŏn-ŭp		32	39.04	127.52
Kusŏng		31	39.98	125.24
Chŏngju		29	39.69	125.21
Kangdong-ŭp		29	39.14	126.1
Sŏnbong		27	42.35	130.38
Iwŏn-ŭp		26	40.32	128.66
Hŭkkyo-ri		25	38.8	125.79
Kosan		25	38.86	127.42
Yŏnan-ŭp		23	37.91	126.16
Namyang		22	42.95	129.86
Yŏnggwang-ŭp		22	40.02	127.45
Musan-ŭp		22	42.23	129.21
Kowŏn-ŭp		21	39.44	127.24
Hoeyang		21	38.71	127.6
T’ongch’ŏn-ŭp		21	38.95	127.89
Kapsan-ŭp		20	41.09	128.29
Anak		20	38.51	125.49
Onsŏng		20	42.96	129.99
Kujang-ŭp		20	39.87	126.03
Sil-li		19	39.49	125.47
Chunghwa		19	38.86	125.8
Samho-rodongjagu		19	39.95	127.87
Sinmak		19	38.42	126.23
Sakchu-ŭp		18	40.39	125.05
Ayang-ni		16	38.24	125.78
Sinanju		16	39.6	125.61
=KR
Seoul		10349	37.57	126.98	C	Séoul|Seúl|Seul|سیئول|سیؤل|سئول|سيول|سیول|Сеул
Busan		3679	35.1	129.03		Pusan|بوسان
Incheon		2628	37.46	126.71		Inchon|انچیون|انچیان|اینچئون|إنتشون
Daegu		2567	35.87	128.59
Daejeon		1475	36.35	127.38
Gwangju		1417	35.15	126.92
Suwon		1243	37.29	127.01
Goyang-si		1073	37.66	126.83
Seongnam-si		1032	37.44	127.14
Ulsan		963	35.54	129.32
Bucheon-si		851	37.5	126.78
Jeonju		711	35.82	127.15
Ansan-si		651	37.32	126.82
Cheongju-si		635	36.64	127.49
Anyang-si		634	37.39	126.93
Changwon		550	35.23	128.68
Pohang		500	36.03	129.36
Uijeongbu-si		479	37.74	127.05
Hwaseong-si		476	37.21	126.82
Masan		434	35.13	126.83
Jeju City		408	33.51	126.52
Cheonan		365	36.81	127.15
Kwangmyŏng		358	37.48	126.87
Kimhae		356	35.23	128.88
Chinju		307	35.19	128.08
Yeosu		296	34.76	127.66
Gumi		291	36.11	128.34
Iksan		284	35.94	126.95
Mokpo		268	34.81	126.39
Gunsan		243	35.98	126.71
Wŏnju		243	37.35	127.95
Suncheon		231	34.95	127.49
Sejong		230	36.59	127.29
Chuncheon		210	37.87	127.73
Icheon-si		196	37.28	127.44
Guri-si		195	37.6	127.14
Gangneung		181	37.75	128.87
Yangju		180	37.83	127.06
Osan		159	37.15	127.07
Seogwipo		156	33.25	126.56
Gyeongju		155	35.84	129.21
Gimcheon		150	36.12	128.12
Jeongeup		140	35.6	126.92
Hanam		135	37.54	127.21
Gyeongsan-si		130	35.82	128.74
Andong		129	36.57	128.72
Hwado		106	37.65	127.31
Tonghae		101	37.54	129.11
Asan		98	36.78	127
Wabu		97	37.59	127.22
Namyangju		91	37.64	127.21
Kwangyang		89	34.98	127.59
Hongseong		89	36.6	126.67
Sokcho		89	38.21	128.59
Eisen		85	36.82	128.63
Wanju		84	35.85	127.15
Yangp'yŏng		83	37.49	127.49
Ungsang		83	35.41	129.17
Sinhyeon		83	34.88	128.63
Gwangju		82	37.41	127.26
Mungyeong		82	36.59	128.2
Naesŏ		81	35.25	128.52
Muan		76	34.99	126.48
Hongch’ŏn		75	37.69	127.89
Changnyeong		75	35.54	128.5
Seosan		74	36.78	126.45
Koch'ang		73	35.43	126.7
Gongju		72	36.46	127.12
Kyosai		72	34.85	128.59
Yangsan		72	35.34	129.03
Anseong		69	37.01	127.27
Hwawŏn		65	35.8	128.5
Pubal		63	37.29	127.51
Kosong		62	38.38	128.47
Boryeong		62	36.35	126.6
Chinch'ŏn		61	36.86	127.44
Hwasun		60	35.06	126.99
Nangen		58	35.41	127.39
Okcheon		57	36.3	127.57
Eisen		56	35.97	128.93
Sangju		56	36.42	128.16
Gapyeong		55	37.83	127.51
Yeongam		55	34.8	126.7
Sinan		53	34.83	126.11
Miryang		53	35.49	128.75
T’aebaek		49	37.18	128.99
Kimje		45	35.8	126.89
Koesan		44	36.81	127.79
Nonsan		44	36.2	127.08
Munsan		43	37.86	126.78
Gijang		43	35.24	129.21
Naju		42	35.03	126.72
Santyoku		42	37.44	129.17
Yeonil		41	36	129.35
Hayang		40	35.91	128.82
Yesan		39	36.68	126.84
Imsil		38	35.61	127.28
Yeoju		37	37.3	127.63
Heunghae		36	36.11	129.35
Kunwi		34	36.23	128.57
Tangjin		33	36.89	126.63
Buyeo		33	36.27	126.91
Cheongsong gun		31	36.43	129.06
Jinan-gun		31	35.79	127.43
Kurye		30	35.21	127.46
Waegwan		30	35.99	128.4
Seonghwan		29	36.92	127.13
Goseong		27	34.98	128.32
Changsu		26	35.65	127.52
Ganghwa-gun		26	37.75	126.49
Neietsu		25	37.18	128.47
Kinzan		25	36.1	127.49
Yŏnmu		25	36.13	127.1
Yeongdong		24	36.17	127.78
Yanggu		24	38.11	127.99
Haenam		24	34.57	126.6
Hwacheon		24	38.11	127.71
Gaigeturi		24	33.46	126.32
Taesal-li		23	36.97	126.45
Puan		22	35.73	126.73
Jenzan		21	36.24	128.3
Yeonggwang		20	35.28	126.51
Beolgyo		20	34.85	127.34
Sintansin		15	36.45	127.43
Bakjagol		0	36.04	128.05
=KW
Al Aḩmadī		637	29.08	48.08
Ḩawallī		164	29.33	48.03
Şabāḩ as Sālim		139	29.26	48.06
Al Farwānīyah		87	29.28	47.96
Al Faḩāḩīl		68	29.08	48.13
Kuwait City		60	29.37	47.98	C	Kuwait|Koweït|کویت|کویت سٹی|الكويت|مدينة الكويت|Эль-Кувейт
Ar Riqqah		52	29.15	48.09
Al Manqaf		39	29.1	48.13
Al Jahrā’		24	29.34	47.66
Al Finţās		23	29.17	48.12
Janūb as Surrah		18	29.27	47.98
Al Mahbūlah		18	29.14	48.13
Ad Dasmah		18	29.36	48
Mubārak al Kabīr		0	29.19	48.09
=KY
George Town		29	19.29	-81.37	C
West Bay		11	19.37	-81.42
Bodden Town		10	19.28	-81.25
East End		2	19.3	-81.12
North Side		1	19.35	-81.2
Little Cayman		0	19.66	-80.11
=KZ
Almaty		2001	43.26	76.93		Alma-Ata|الماتی|آلماتی|ألماتي|Алматы|Алма-Ата
Karagandy		452	49.8	73.1
Shymkent		414	42.3	69.6
Taraz		358	42.9	71.37
Astana		346	51.18	71.45	C	Nur-Sultan|آستانہ|آستانه|أستانا|نورسلطان|Астана
Pavlodar		329	52.28	76.97
Ust-Kamenogorsk		319	49.97	82.61
Kyzylorda		300	44.85	65.51
Semey		293	50.43	80.27
Aktobe		262	50.28	57.21
Kostanay		210	53.21	63.62
Petropavl		201	54.87	69.15
Oral		200	51.23	51.37
Atyrau		180	47.12	51.88
Temirtau		171	50.05	72.96
Aktau		147	43.65	51.17
Kokshetau		124	53.28	69.4
Rudnyy		124	52.97	63.12
Ekibastuz		121	51.72	75.32
Taldykorgan		117	45.02	78.37
Zhezqazghan		104	47.78	67.77
Zhanaozen		104	43.34	52.86
Turkestan		97	43.3	68.25
Balqash		81	46.85	75
Sarkand		77	45.41	79.92
Baikonur		70	45.62	63.32
Kentau		57	43.52	68.5
Ridder		53	50.34	83.51
Qulsary		51	46.95	54.02
Shchuchinsk		47	52.94	70.19
Stepnogorsk		47	52.35	71.88
Zyryanovsk		45	49.73	84.27
Aksu		45	52.04	76.93
Dzhetygara		43	52.19	61.2
Soran		43	49.79	72.84
Talghar		42	43.3	77.24
Kapshagay		42	43.87	77.06
Arkalyk		42	50.25	66.92
Shakhtinsk		42	49.71	72.59
Lisakovsk		40	52.55	62.5
Chu		40	43.6	73.76
Karatau		38	43.18	70.47
Arys		36	42.43	68.81
Novokazalinsk		36	45.85	62.15
Abay		35	49.64	72.86
Aqsay		35	51.17	53
Atbasar		35	51.81	68.36
Zharkent		34	44.17	80.01
Zhangatas		33	43.56	69.73
Ayagoz		33	47.96	80.43
Aral		33	46.8	61.66
Esik		33	43.36	77.45
Shīeli		30	44.17	66.74
Kandyagash		28	49.47	57.42
Shalqar		27	47.83	59.6
Shalkar		27	48.03	48.9
Tekeli		27	44.83	78.83
Belyye Vody		26	42.42	69.83
Chardara		25	41.26	67.97
Saryaghash		25	41.46	69.17
Khromtau		24	50.25	58.44
Georgīevka		22	49.33	81.57
Yanykurgan		21	43.91	67.25
Lenger		21	42.18	69.89
Burunday		21	43.36	76.85
Ush-Tyube		20	45.25	77.98
Shemonaīkha		20	50.63	81.91
Zhosaly		20	45.49	64.08
Balykshi		19	47.07	51.87
Otegen Batyra		19	43.42	77.02
Embi		19	48.83	58.15
Turar Ryskulov		18	42.53	70.35
Makinsk		18	52.63	70.42
Zaysan		18	47.47	84.87
Akkol’		17	53.3	69.6
Tasbuget		16	44.77	65.55
Merke		16	42.87	73.18
Sarykemer		15	43	71.5
=LA
Vientiane		197	17.97	102.6	C	وینتیان|Вьентьян
Pakse		88	15.12	105.8
Thakhèk		85	17.41	104.83
Savannakhet		67	16.57	104.76
Luang Prabang		47	19.89	102.14
Xam Nua		39	20.42	104.05
Muang Phônsavan		38	19.45	103.19
Muang Xay		25	20.69	101.98
Vangviang		25	18.92	102.45
Pakxan		22	18.39	103.66
Ban Houakhoua		16	20.25	100.45
Muang Không		15	14.12	105.85
Phôngsali		14	21.68	102.1
Sainyabuli		14	19.26	101.71
Ban Houayxay		13	20.27	100.42
Muang Phôn-Hông		10	18.5	102.42
Salavan		6	15.72	106.42
Attapeu		4	14.81	106.83
Luang Namtha		3	20.95	101.4
Sekong		0	15.35	106.72
=LB
Beirut		1916	33.89	35.5	C	Beyrouth|Beiroet|Beyrut|بیروت|بيروت|Бейрут
Tripoli		229	34.43	35.84		طرابلس
Sidon		164	33.56	35.37		Saida|صيدا
Tyre		135	33.27	35.19		Tyr|صور
Nabatîyé et Tahta		120	33.38	35.48
Habboûch		98	33.41	35.48
Jounieh		96	33.98	35.62
Zahlé		78	33.85	35.9
Ghazieh		50	33.52	35.37
Baalbek		31	34.01	36.22		بعلبک|بعلبك
En Nâqoûra		25	33.12	35.14
Jbaïl		21	34.12	35.65
Bcharré		20	34.25	36.01
Baabda		9	33.83	35.54
Halba		0	34.54	36.08
=LC
Castries		20	14	-61.01	C
Vieux Fort		5	13.72	-60.95
Micoud		3	13.82	-60.9
Soufrière		3	13.86	-61.06
Dennery		3	13.91	-60.89
Gros Islet		2	14.07	-60.95
Anse La Raye		1	13.95	-61.04
Laborie		1	13.75	-60.98
Choiseul		0	13.77	-61.05
=LI
Schaan		6	47.16	9.51
Vaduz		5	47.14	9.52	C
Triesen		5	47.11	9.53
Balzers		4	47.07	9.5
Eschen		4	47.21	9.52
Mauren		4	47.22	9.54
Triesenberg		3	47.12	9.54
Ruggell		2	47.24	9.53
Gamprin		1	47.22	9.51
Schellenberg		1	47.23	9.55
Planken		0	47.19	9.54
=LK
Colombo		648	6.94	79.85	C	کولمبو|کلمبو|كولومبو|Коломбо
Dehiwala-Mount Lavinia		220	6.84	79.87
Moratuwa		185	6.77	79.88
Jaffna		169	9.67	80.01		جافنا
Negombo		137	7.21	79.84
Pita Kotte		118	6.89	79.9
Sri Jayewardenepura Kotte		116	6.88	79.91
Kandy		112	7.29	80.63		کینڈی
Trincomalee		108	8.58	81.23
Kalmunai		100	7.41	81.83
Galle		93	6.05	80.21		گال
Point Pedro		90	9.82	80.23
Batticaloa		87	7.71	81.69
Katunayaka		85	7.17	79.89
Valvedditturai		78	9.82	80.17
Matara		76	5.95	80.54
Battaramulla South		76	6.9	79.92
Dambulla		67	7.86	80.65
Maharagama		67	6.85	79.93
Kotikawatta		65	6.93	79.91
Anuradhapura		61	8.31	80.41
Vavuniya		60	8.75	80.5
Kolonnawa		58	6.93	79.88
Hendala		57	6.99	79.88
Ratnapura		48	6.69	80.4
Badulla		48	6.98	81.06
Puttalam		46	8.04	79.83
Devinuwara		45	5.93	80.59
Welisara		41	7.03	79.9
Kalutara		38	6.58	79.96
Bentota		37	6.43	80
Matale		36	7.47	80.62
Homagama		35	6.84	80
Beruwala		34	6.48	79.98
Panadura		34	6.71	79.9
Mulleriyawa		34	6.93	79.93
Kandana		33	7.05	79.89
Ja Ela		32	7.07	79.89
Wattala		31	6.99	79.89
Peliyagoda		31	6.97	79.88
Kelaniya		29	6.96	79.92
Kurunegala		29	7.48	80.37
Nuwara Eliya		26	6.97	80.78
Gampola		25	7.16	80.57
Chilaw		25	7.58	79.8
Eravur Town		23	7.78	81.6
Hanwella Ihala		23	6.9	80.09
Weligama		22	5.98	80.43
Vakarai		21	8.13	81.43
Kataragama		21	6.41	81.33
Ambalangoda		20	6.24	80.05
Ampara		18	7.3	81.68
Kegalle		18	7.25	80.34
Hatton		15	6.89	80.6
=LR
Monrovia		940	6.3	-10.8	C	مونروویا|منروویا
Gbarnga		46	7	-9.47
Kakata		34	6.53	-10.35
Bensonville		33	6.45	-10.61
Harper		33	4.38	-7.71
Voinjama		27	8.42	-9.75
Buchanan		26	5.88	-10.05
Zwedru		26	6.07	-8.14
New Yekepa		25	7.58	-8.54
Greenville		16	5.01	-9.04
Robertsport		12	6.75	-11.37
Sanniquellie		11	7.36	-8.71
Fish Town		3	5.2	-7.88
Tubmanburg		3	6.87	-10.82
Bopolu		3	7.07	-10.49
Barclayville		3	4.67	-8.23
Cestos City		3	5.46	-9.58
=LS
Maseru		118	-29.32	27.48	C
Mafeteng		57	-29.82	27.24
Leribe		48	-28.87	28.05
Maputsoe		32	-28.89	27.9
Mohale’s Hoek		28	-30.15	27.48
Qacha’s Nek		26	-30.12	28.69
Quthing		24	-30.4	27.7
Butha-Buthe		16	-28.77	28.25
Mokhotlong		9	-29.29	29.07
Thaba-Tseka		5	-29.52	28.61
Teyateyaneng		5	-29.15	27.75
=LT
Vilnius		542	54.69	25.28	C	ویلنیس|ویلنیوس|Вильнюс
Kaunas		375	54.9	23.91
Klaipėda		192	55.71	21.14
Šiauliai		131	55.93	23.32
Panevėžys		117	55.73	24.35
Alytus		71	54.4	24.04
Marijampolė		48	54.56	23.35
Mazeikiai		41	56.32	22.33
Jonava		35	55.08	24.28
Utena		33	55.5	25.6
Kėdainiai		32	55.29	23.97
Telsiai		30	55.98	22.25
Visaginas		28	55.6	26.44
Taurage		28	55.25	22.29
Ukmerge		26	55.25	24.75
Plunge		23	55.91	21.84
Kretinga		22	55.89	21.24
Silute		22	55.35	21.48
Radviliskis		20	55.82	23.53
Palanga		18	55.92	21.07
Druskininkai		18	54.02	23.99
Gargždai		16	55.71	21.39
Rokiškis		16	55.96	25.59
=LU
Luxembourg		77	49.61	6.13	C	Luxemburg|Luxemburgo|لکسمبرگ|لوکزامبورگ
Esch-sur-Alzette		28	49.5	5.98
Dudelange		18	49.48	6.09
Diekirch		6	49.87	6.16
Wiltz		5	49.97	5.93
Grevenmacher		4	49.68	6.44
Mersch		3	49.75	6.11
Redange-sur-Attert		1	49.76	5.89
=LV
Riga		743	56.95	24.11	C	ریگا|Рига
Daugavpils		112	55.88	26.53
Liepāja		85	56.5	21.01
Jelgava		62	56.65	23.71
Jūrmala		54	56.97	23.77
Ventspils		43	57.39	21.56
Rēzekne		38	56.51	27.34
Jēkabpils		27	56.5	25.86
Valmiera		27	57.54	25.43
Ogre		27	56.82	24.61
Tukums		18	56.97	23.16
Cēsis		18	57.31	25.27
Salaspils		18	56.86	24.37
Kuldīga		13	56.97	21.96
Olaine		13	56.79	23.94
Saldus		12	56.66	22.49
Talsi		12	57.25	22.58
Dobele		11	56.62	23.28
Krāslava		11	55.9	27.17
Bauska		11	56.41	24.19
Ludza		11	56.54	27.72
Sigulda		10	57.15	24.86
Līvāni		10	56.35	26.18
Gulbene		9	57.18	26.75
Madona		9	56.85	26.22
Limbaži		9	57.51	24.72
Aizkraukle		9	56.6	25.26
Preiļi		9	56.29	26.72
Balvi		8	57.13	27.27
Valka		7	57.78	26.01
Smiltene		6	57.42	25.9
Aizpute		6	56.72	21.6
Lielvārde		5	56.72	24.81
Ķekava		5	56.83	24.23
Grobiņa		4	56.54	21.17
Iecava		4	56.6	24.21
Viļāni		4	56.55	26.92
Pļaviņas		4	56.62	25.73
Rūjiena		4	57.9	25.33
Kandava		4	57.04	22.77
Brocēni		3	56.68	22.57
Salacgrīva		3	57.75	24.36
Ozolnieki		3	56.69	23.78
Ikšķile		3	56.83	24.5
Saulkrasti		3	57.26	24.41
Auce		3	56.46	22.9
Piņķi		3	56.94	23.91
Ilūkste		3	55.98	26.3
Skrīveri		3	56.65	25.12
Ulbroka		3	56.94	24.3
Dagda		3	56.1	27.54
Skrunda		3	56.68	22.02
Kārsava		3	56.78	27.69
Priekule		3	56.45	21.59
Priekuļi		3	57.31	25.36
Vecumnieki		2	56.61	24.52
Mazsalaca		2	57.86	25.05
Ķegums		2	56.75	24.72
Alūksne		2	57.42	27.05
Ērgļi		2	56.9	25.64
Viesīte		2	56.35	25.56
Varakļāni		2	56.61	26.75
Inčukalns		2	57.1	24.69
Baldone		2	56.74	24.4
Jaunjelgava		2	56.61	25.08
Lubāna		2	56.9	26.72
Zilupe		2	56.39	28.12
Mērsrags		2	57.34	23.12
Cesvaine		2	56.97	26.31
Roja		2	57.5	22.81
Strenči		2	57.63	25.69
Viļaka		2	57.18	27.67
Ape		2	57.54	26.69
Aloja		2	57.77	24.88
Līgatne		1	57.23	25.04
Aknīste		1	56.16	25.75
Nereta		1	56.2	25.31
Pāvilosta		1	56.89	21.19
Jaunpils		1	56.73	23.01
Alsunga		1	56.98	21.56
Smārde		1	56.95	23.34
Vecpiebalga		1	57.06	25.82
Rucava		1	56.16	21.16
Aglona		0	56.13	27.01
Baltinava		0	56.94	27.64
Berģi		0	56.99	24.3
Carnikava		0	57.13	24.28
Cibla		0	56.55	27.88
Drabeši		0	57.24	25.28
Dundaga		0	57.5	22.35
Garkalne		0	57.04	24.42
Jaunpiebalga		0	57.18	26.03
Kocēni		0	57.52	25.34
Koknese		0	56.65	25.44
Lieģi		0	56.58	21.33
Loja		0	57.15	24.64
Matīši		0	57.7	25.16
Mālpils		0	57.01	24.96
Mārupe		0	56.91	24.05
Mūrmuiža		0	57.47	25.49
Naukšēni		0	57.88	25.46
Nīca		0	56.35	21.06
Pilsrundāle		0	56.42	24.02
Ragana		0	57.18	24.71
Rauna		0	57.33	25.61
Riebiņi		0	56.34	26.8
Ropaži		0	56.97	24.63
Rugāji		0	57	27.13
Sala		0	56.51	25.76
Stalbe		0	57.37	25.03
Vaiņode		0	56.42	21.85
Vecvārkava		0	56.2	26.51
Zelmeņi		0	56.45	23.35
Ādaži		0	57.07	24.34
=LY
Tripoli		1151	32.89	13.19	C	Tripolis|طرابلس|ترابلس|Триполи
Benghazi		651	32.11	20.07		بن غازی|بنغازی|بنغازي|Бенгази
Misrata		386	32.38	15.09		مصراتة
Tarhuna		211	32.44	13.63
Al Khums		202	32.65	14.26
Az Zāwīyah		200	32.76	12.73
Zawiya		186	32.75	12.73
Ajdabiya		134	30.76	20.23
Al Ajaylat		131	32.76	12.38
Sabhā		130	27.04	14.43
Sirte		128	31.21	16.59
Al Jadīd		126	27.05	14.4
Tobruk		121	32.09	23.95
Zliten		110	32.47	14.57
Şabrātah		102	32.79	12.49
Tagiura		100	32.88	13.35
Al Marj		85	32.49	20.83
Gharyan		85	32.17	13.02
Darnah		79	32.77	22.64
Al Bayḑā’		75	32.76	21.76
Yafran		68	32.06	12.53
Bani Walid		46	31.75	13.98
At Tāj		46	24.2	23.29
Zuwārah		45	32.93	12.08
Murzuq		44	25.92	13.92
Ubari		43	26.59	12.78
Brak		39	27.55	14.27
Zintan		33	31.93	12.25
Al Abyār		33	32.19	20.6
Waddān		28	29.16	16.14
Nālūt		26	31.87	10.98
Mizdah		26	31.45	12.99
Şurmān		25	32.76	12.57
Al Qubbah		25	32.76	22.24
Ghat		24	24.96	10.18
Masallātah		24	32.62	14
Tūkrah		23	32.53	20.58
Az Zuwaytīnah		21	30.95	20.12
Hūn		19	29.13	15.95
Zalţan		18	32.95	11.87
Al Jawf		17	24.2	23.29
Qaryat Sulūq		16	31.67	20.25
Idrī		5	27.45	13.05
Al ‘Azīzīyah		4	32.53	13.02
=MA
Casablanca		3145	33.59	-7.61		کاسابلانکا|الدار البيضاء|Касабланка
Rabat		1656	34.01	-6.83	C	رباط|الرباط|Рабат
Fès		965	34.03	-5
Sale		903	34.05	-6.8
Marrakesh		839	31.63	-8		Marrakech|مراکش|مراكش
Agadir		698	30.42	-9.6
Tangier		688	35.77	-5.8		Tanger|طنجة
Meknès		546	33.89	-5.55
Oujda-Angad		405	34.68	-1.91
Al Hoceïma		396	35.25	-3.94
Kenitra		367	34.26	-6.58
Tétouan		326	35.58	-5.37
Temara		314	33.93	-6.91
Safi		288	32.3	-9.24
Salé Al Jadida		200	34	-6.74
Mohammedia		188	33.69	-7.38
Khouribga		168	32.88	-6.91
Beni Mellal		166	32.34	-6.35
El Jadid		148	33.26	-8.51
Taza		142	34.21	-4.01
Nador		129	35.17	-2.93
Settat		119	33	-7.62
Larache		109	35.19	-6.16
Ksar El Kebir		109	35	-5.9
Khemisset		107	33.82	-6.07
Guelmim		98	28.99	-10.06
Berrechid		94	33.27	-7.59
Errachidia		92	31.93	-4.43
Oued Zem		85	32.86	-6.57
Al Fqih Ben Çalah		84	32.5	-6.69
Taourirt		83	34.41	-2.9
Berkane		81	34.92	-2.32
Sidi Slimane		79	34.26	-5.93
Sidi Qacem		75	34.22	-5.71
Khenifra		74	32.93	-5.66
Ifrane		74	33.53	-5.11
Taroudant		71	30.47	-8.88
Essaouira		71	31.51	-9.77
Tiflet		70	33.89	-6.31
Oulad Teïma		67	30.39	-9.21
Sefrou		65	33.83	-4.83
Youssoufia		65	32.25	-8.53
Tan-Tan		62	28.44	-11.1
Ouezzane		59	34.8	-5.58
Guercif		58	34.23	-3.35
Ouarzazat		57	30.92	-6.89
Tirhanimîne		56	35.24	-3.95
Tiznit		55	29.7	-9.73
Fnidek		54	35.85	-5.36
Azrou		48	33.43	-5.22
Midelt		45	32.69	-4.75
Skhirate		45	33.85	-7.03
Souq Larb’a al Gharb		44	34.69	-6
Jerada		44	34.31	-2.16
Smara		42	26.74	-11.67
Kasba Tadla		41	32.6	-6.27
Sidi Bennour		40	32.65	-8.43
Imzouren		40	35.15	-3.85
Martil		40	35.62	-5.28
Azemmour		37	33.29	-8.34
Tinghir		37	31.51	-5.53
Chefchaouene		36	35.17	-5.26
Al Aaroui		36	35.01	-3.01
El Aïoun		35	34.58	-2.51
Zagora		35	30.33	-5.84
Taounate		33	34.54	-4.64
Sidi Yahia El Gharb		32	34.3	-6.3
Zaïo		30	34.94	-2.73
Asilah		29	35.47	-6.03
Bouarfa		29	32.53	-1.96
El Hajeb		28	33.69	-5.37
Mechraa Bel Ksiri		28	34.57	-5.96
Bouznika		27	33.79	-7.16
Tahla		26	34.05	-4.42
Arfoud		24	31.44	-4.23
Setti Fatma		22	31.23	-7.68
Reçani		20	31.28	-4.27
Sidi Ifni		20	29.38	-10.17
Ahfir		20	34.95	-2.1
Oulmes		19	33.43	-6
Bni Bouayach		18	35.11	-3.84
Aïn Beni Mathar		16	34.01	-2.03
Boujniba		15	32.9	-6.77
=MC
Monaco		33	43.73	7.42	C
=MD
Chisinau		636	47.01	28.86	C	Kishinev|Кишинев
Tiraspol		157	46.84	29.63
Bălţi		125	47.76	27.93
Bender		110	46.83	29.48
Rîbniţa		55	47.77	29.01
Cahul		34	45.9	28.2
Ungheni		34	47.21	27.8
Soroca		27	48.16	28.28
Orhei		25	47.38	28.82
Dubăsari		23	47.27	29.17
Comrat		23	46.29	28.66
Edineţ		23	48.17	27.3
Ceadîr-Lunga		23	46.06	28.83
Căuşeni		22	46.64	29.41
Strășeni		19	47.14	28.61
Hînceşti		17	46.83	28.59
Floreşti		17	47.89	28.29
Drochia		16	48.04	27.81
Bilicenii Vechi		15	47.66	28.05
Slobozia		15	46.73	29.7
Ialoveni		15	46.94	28.78
Sîngerei		15	47.64	28.14
Fălești		14	47.58	27.71
Leova		14	46.48	28.25
Călăraşi		14	47.26	28.31
Taraclia		14	45.9	28.67
Rîşcani		13	47.95	27.56
Cimişlia		12	46.53	28.76
Nisporeni		12	47.08	28.17
Basarabeasca		11	46.33	28.96
Glodeni		10	47.78	27.52
Briceni		10	48.36	27.08
Rezina		10	47.75	28.97
Donduşeni		9	48.24	27.61
Ocniţa		9	48.38	27.44
Anenii Noi		8	46.88	29.23
Ştefan Vodă		8	46.51	29.66
Criuleni		7	47.21	29.16
Teleneşti		7	47.5	28.37
Şoldăneşti		6	47.82	28.8
Cocieri		4	47.3	29.12
Cantemir		4	46.28	28.2
=ME
Podgorica		136	42.44	19.26	C	Подгорица
Nikšić		58	42.77	18.94
Herceg Novi		20	42.45	18.54
Pljevlja		19	43.36	19.36
Budva		18	42.29	18.84
Bar		18	42.09	19.1
Bijelo Polje		15	43.04	19.75
Cetinje		15	42.39	18.91
Berane		11	42.84	19.87
Ulcinj		11	41.93	19.22
Rožaje		9	42.83	20.17
Tivat		6	42.44	18.69
Kotor		5	42.42	18.77
Danilovgrad		5	42.55	19.15
Mojkovac		4	42.96	19.58
Tuzi		4	42.37	19.33
Plav		4	42.6	19.95
Kolašin		3	42.82	19.52
Žabljak		2	43.15	19.12
Plužine		1	43.15	18.84
Andrijevica		1	42.73	19.79
Šavnik		1	42.96	19.1
Gusinje		0	42.56	19.83
Petnjica		0	42.91	19.96
=MF
Marigot		6	18.07	-63.08	C
=MG
Antananarivo		1391	-18.91	47.54	C	Tananarive
Toamasina		206	-18.15	49.4
Antsirabe		186	-19.87	47.03
Fianarantsoa		167	-21.45	47.09
Mahajanga		155	-15.72	46.32
Toliara		115	-23.35	43.67
Antsiranana		83	-12.32	49.29
Antanifotsy		71	-19.65	47.32
Ambovombe		67	-25.18	46.09
Ambilobe		56	-13.2	49.05
Amparafaravola		52	-17.59	48.22
Tôlanaro		45	-25.03	46.98
Ambatondrazaka		43	-17.83	48.42
Mananara		41	-16.17	49.77
Soavinandriana		40	-19.17	46.73
Mahanoro		40	-19.9	48.8
Soanierana Ivongo		39	-16.92	49.58
Faratsiho		38	-19.4	46.95
Nosy Varika		37	-20.58	48.53
Vavatenina		37	-17.47	49.2
Morondava		37	-20.29	44.32
Amboasary		36	-25.03	46.38
Manakara		35	-22.15	48.01
Antalaha		34	-14.9	50.28
Ikongo		32	-21.88	47.43
Antsohimbondrona		32	-13.08	48.85
Manjakandriana		32	-18.92	47.8
Sambava		32	-14.27	50.17
Fandriana		31	-20.23	47.38
Marovoay		31	-16.11	46.64
Betioky		31	-23.72	44.38
Ambanja		31	-13.67	48.45
Ambositra		30	-20.53	47.24
Tsiombe		30	-25.3	45.48
Betafo		30	-19.83	46.85
Moramanga		29	-18.95	48.23
Ambatolampy		28	-19.38	47.42
Ambalavao		28	-21.83	46.93
Sahavato		28	-20.6	48.33
Mananjary		28	-21.23	48.34
Tsiroanomandidy		27	-18.77	46.05
Miandrarivo		27	-19.43	46.75
Vohipaho		27	-23.55	47.5
Marolambo		26	-20.05	48.12
Ambatofinandrahana		26	-20.55	46.8
Ankazoabo		26	-22.28	44.52
Ampanihy		26	-24.69	44.75
Vohibinany		25	-17.35	49.03
Ampahana		25	-14.75	50.22
Farafangana		25	-22.82	47.83
Maevatanana		24	-16.95	46.83
Belo sur Tsiribihina		24	-19.7	44.55
Maroantsetra		24	-15.44	49.74
Vangaindrano		24	-23.35	47.6
Beloha		23	-25.17	45.05
Hell-Ville		23	-13.4	48.27
Ambato Boeny		23	-16.47	46.72
Arivonimamo		22	-19.02	47.18
Sakaraha		22	-22.9	44.53
Antsohihy		21	-14.88	47.99
Fenoarivo Atsinanana		21	-17.38	49.41
Ampasimanolotra		21	-18.82	49.07
Sitampiky		21	-16.67	46.1
Soanindrariny		21	-19.9	47.23
Andapa		21	-14.65	49.65
Miandrivazo		21	-19.53	45.46
Vondrozo		20	-22.82	47.28
Andilamena		20	-17.01	48.57
Fenoarivo Be		20	-18.43	46.57
Anjozorobe		19	-18.4	47.87
Beroroha		19	-21.67	45.17
Ifanadiana		18	-21.3	47.63
Amboanjo		17	-22	47.85
Ambohitrolomahitsy		17	-18.7	47.68
Sadabe		17	-18.63	47.7
Ihosy		17	-22.4	46.13
Bealanana		17	-14.54	48.75
Tsaratanana		17	-16.8	47.65
Ambarakaraka		16	-13.5	48.87
Alarobia		16	-18.97	47.73
Ankazondandy		16	-18.7	47.78
Maintirano		16	-18.06	44.03
Ankazobe		16	-18.32	47.12
Ikalamavony		16	-21.15	46.58
Ifatsy		15	-22.4	47.75
Kopoky		15	-25.2	45.2
Miarinarivo		0	-18.96	46.91
=MH
Majuro		25	7.09	171.38	C
Ebaye		15	8.77	167.74
Arno		2	7.07	171.55
Jabor		1	5.92	169.64
Wotje		1	9.45	170.24
Mili		1	6.08	171.74
Namdrik		1	5.6	168.1
Ebon		1	4.58	168.7
Kili		1	5.64	169.12
Likiep		0	9.83	169.31
Ailuk		0	10.22	169.98
Ujae		0	8.93	165.76
Aur		0	8.15	171.17
Utrik		0	11.23	169.85
Lae		0	8.92	166.26
Mejit		0	10.28	170.86
Wotho		0	10.17	166.01
Lib		0	8.31	167.38
Jabat		0	7.75	168.98
Rongelap		0	11.16	166.89
Airuk		0	7.28	168.82
Enewetak		0	11.35	162.34
Loen		0	7.76	168.23
Taroa		0	8.71	171.23
=MK
Skopje		475	42	21.43	C	Skopie|سکوپجے|اسکوپیه|Скопье
Bitola		87	41.03	21.33
Kumanovo		76	42.13	21.71
Prilep		74	41.35	21.56
Tetovo		73	42.01	20.97
Čair		65	42.02	21.44
Kisela Voda		58	41.95	21.5
Veles		58	41.72	21.78
Ohrid		55	41.12	20.8
Gostivar		51	41.8	20.91
Shtip		48	41.75	22.2
Strumica		46	41.44	22.64
Centar Župa		45	41.48	20.56
Kavadarci		39	41.43	22.01
Struga		37	41.18	20.68
Butel		36	42.03	21.45
Kochani		34	41.92	22.41
Kičevo		31	41.51	20.96
Lipkovo		28	42.16	21.59
Zelino		25	41.98	21.06
Radovis		25	41.64	22.46
Tearce		23	42.08	21.05
Kriva Palanka		21	42.2	22.33
Šuto Orizare		21	42.04	21.43
Gevgelija		21	41.14	22.5
Negotino		20	41.48	22.09
Studeničane		18	41.92	21.53
Vinica		18	41.88	22.51
Debar		18	41.52	20.52
Negotino		18	41.88	20.88
Delcevo		17	41.97	22.77
Resen		17	41.09	21.01
Ilinden		16	41.99	21.58
Brvenica		16	41.97	20.98
Kamenjane		15	41.95	20.93
Bogovinje		15	41.92	20.91
Berovo		14	41.7	22.86
Sveti Nikole		13	41.87	21.95
Арачиново		13	42.03	21.56
Probishtip		13	42	22.18
Bosilovo		12	41.44	22.73
Vasilevo		12	41.47	22.64
Novo Selo		12	41.41	22.88
Dolneni		12	41.43	21.45
Kratovo		10	42.08	22.18
Сопиште		9	41.95	21.43
Rostusa		9	41.61	20.6
Vrapčište		9	41.83	20.89
Чучер - Сандево		9	42.1	21.38
Bogdanci		9	41.2	22.58
Петровец		8	41.94	21.61
Makedonska Kamenica		8	42.02	22.59
Jegunovce		7	42.07	21.12
Krivogashtani		6	41.34	21.33
Makedonski Brod		6	41.51	21.22
Krusevo		5	41.37	21.25
Plasnica		5	41.47	21.12
Demir Kapija		4	41.41	22.25
Mogila		4	41.11	21.38
Старо Нагоричане		4	42.2	21.83
Rosoman		4	41.52	21.95
Ранковце		4	42.17	22.12
Zelenikovo		4	41.88	21.59
Karbinci		4	41.82	22.24
Valandovo		4	41.32	22.56
Gradsko		4	41.58	21.94
Konče		3	41.5	22.38
Star Dojran		3	41.19	22.72
Zrnovci		3	41.85	22.44
Čaška		3	41.65	21.66
Lozovo		3	41.78	21.91
Belčišta		3	41.3	20.83
Pehčevo		2	41.76	22.89
Vevčani		2	41.24	20.59
Novaci		2	41.04	21.46
Demir Hisar		2	41.22	21.2
=ML
Bamako		1297	12.65	-8	C	باماکو|باماكو|Бамако
Sikasso		145	11.32	-5.67
Mopti		108	14.48	-4.18
Koutiala		99	12.39	-5.46
Ségou		93	13.43	-6.22
Gao		87	16.27	-0.04
Kayes		78	14.45	-11.44
Markala		54	13.7	-6.07
Kolokani		49	13.57	-8.03
Kati		43	12.74	-8.07
Bougouni		35	11.42	-7.48
Timbuktu		32	16.77	-3.01		Tombouctou|Timbuctoo
Banamba		31	13.55	-7.45
Bafoulabé		27	13.81	-10.83
San		25	13.3	-4.9
Koulikoro		24	12.86	-7.56
Djénné		22	13.91	-4.55
Yorosso		17	12.36	-4.78
Kangaba		17	11.93	-8.42
Sagalo		16	12.2	-10.7
Kidal		12	18.44	1.41
Ménaka		9	15.92	2.4
Taoudenni		3	22.67	-3.98
=MM
Yangon		4478	16.81	96.16		Rangoon|Rangún|Rangun|ینگون|رنگون|يانغون|Янгон
Mandalay		1208	21.97	96.08
Nay Pyi Taw		925	19.75	96.13	C	Naypyidaw|Naypyitaw
Mawlamyine		439	16.49	97.63
Kyain Seikgyi Township		246	15.82	98.25
Bago		244	17.34	96.48
Pathein		237	16.78	94.73
Monywa		182	22.11	95.14
Sittwe		178	20.15	92.9
Meiktila		177	20.88	95.86
Myeik		173	12.44	98.6
Taunggyi		160	20.79	97.04
Myingyan		142	21.46	95.39
Dawei		137	14.08	98.19
Pyay		135	18.82	95.22
Hinthada		135	17.65	95.46
Lashio		131	22.94	97.75
Pakokku		127	21.33	95.08
Thaton		124	16.92	97.37
Pyin Oo Lwin		117	22.04	96.46
Yenangyaung		111	20.47	94.87
Taungoo		107	18.94	96.43
Thayetmyo		98	19.32	95.18
Pyinmana		97	19.74	96.21
Magway		97	20.15	94.93
Myitkyina		91	25.38	97.4
Chauk		91	20.9	94.82
Mogok		91	22.92	96.51
Nyaunglebin		90	17.95	96.72
Mudon		89	16.26	97.72
Shwebo		89	22.57	95.7
Sagaing		79	21.88	95.98
Taungdwingyi		70	20.01	95.55
Syriam		69	16.77	96.25
Bogale		69	16.29	95.4
Pyapon		66	16.29	95.68
Yamethin		60	20.43	96.14
Kanbe		58	16.71	96
Kawthoung		58	9.98	98.55
Myaydo		58	19.37	95.22
Minbu		57	20.18	94.88
Tharyarwady		54	17.65	95.79
Thongwa		52	16.76	96.52
Kyaiklat		52	16.45	95.72
Tachilek		52	20.45	99.88
Maubin		52	16.73	95.65
Kyaukse		50	21.61	96.14
Hpa-An		50	16.89	97.63
Kyaikto		49	17.31	97.01
Martaban		49	16.53	97.62
Kyaikkami		48	16.08	97.56
Bhamo		48	24.25	97.23
Twante		47	16.71	95.93
Myawadi		45	16.69	98.51
Mawlaik		45	23.64	94.4
Wakema		43	16.6	95.18
Myanaung		42	18.29	95.32
Pyu		40	18.48	96.44
Kayan		40	16.91	96.56
Nyaungdon		40	17.04	95.64
Mawlamyinegyunn		39	16.38	95.26
Letpandan		39	17.79	95.75
Thanatpin		38	17.29	96.58
Paungde		37	18.49	95.51
Hakha		20	22.64	93.61
Loikaw		17	19.68	97.21
=MN
Ulan Bator		845	47.91	106.88	C	Ulaanbaatar|Oulan-Bator|اولان باتور|Улан-Батор
Erdenet		80	49.03	104.08
Darhan		74	49.49	105.92
Khovd		31	48.01	91.64
Ölgii		28	48.97	89.96
Ulaangom		28	49.98	92.07
Hovd		28	44.67	102.17
Murun-kuren		28	49.63	100.16
Bayanhongor		26	46.19	100.72
Arvayheer		26	46.26	102.78
Sühbaatar		24	50.23	106.21
Saynshand		20	44.88	110.12
Dzüünharaa		19	48.85	106.46
Зуунмод		18	47.71	106.95
Bulgan		17	48.81	103.53
Uliastay		16	47.74	96.84
Baruun-Urt		16	46.68	113.28
Altai		16	46.37	96.26
Mandalgovi		15	45.76	106.27
Dalandzadgad		15	43.57	104.42
Undurkhaan		15	47.32	110.66
Dzuunmod		15	47.71	106.95
Choyr		10	46.36	108.36
Tsetserleg		6	47.48	101.45
Choibalsan		0	48.07	114.53
=MO
Macau		520	22.2	113.55	C	Macao|مکاؤ|ماکائو|Макао
=MP
Saipan		48	15.21	145.75	C
San Jose Village		15	14.97	145.62
=MQ
Fort-de-France		90	14.6	-61.07	C
Le Lamentin		39	14.61	-61
Le Robert		24	14.68	-60.94
Sainte-Marie		20	14.78	-60.99
Le François		20	14.62	-60.9
Ducos		17	14.58	-60.97
Saint-Joseph		17	14.67	-61.04
La Trinité		15	14.74	-60.96
=MR
Nouakchott		661	18.09	-15.98	C	نواکشوت|نواكشوط
Nouadhibou		72	20.94	-17.04
Néma		60	16.62	-7.26
Kaédi		55	16.15	-13.5
Rosso		49	16.51	-15.81
Kiffa		40	16.62	-11.4
Zouerate		38	22.74	-12.47
Atar		24	20.52	-13.05
Tékane		22	16.6	-15.35
Sélibaby		18	15.16	-12.18
Aleg		15	17.05	-13.91
Aioun		13	16.66	-9.61
Akjoujt		12	19.75	-14.39
Tidjikja		6	18.56	-11.43
Arafat		0	18.05	-15.97
Dar Naim		0	18.11	-15.93
Tevragh Zeina		0	18.1	-15.99
=MS
Plymouth		0	16.71	-62.21	C
Saint Peters		0	16.77	-62.22
=MT
Birkirkara		22	35.9	14.46
Qormi		18	35.88	14.47
Mosta		18	35.91	14.43
Żabbar		15	35.88	14.54
San Pawl il-Baħar		14	35.95	14.42
Saint John		12	35.91	14.48
Żejtun		12	35.86	14.53
Sliema		11	35.91	14.5
Haz-Zebbug		11	35.87	14.44
Ħamrun		11	35.88	14.48
Naxxar		10	35.91	14.44
Marsaskala		10	35.86	14.57
Attard		10	35.89	14.44
Paola		9	35.87	14.5
Żurrieq		9	35.83	14.47
Birżebbuġa		9	35.83	14.53
Tarxien		8	35.87	14.52
Siġġiewi		8	35.86	14.44
Gżira		8	35.91	14.49
Imsida		7	35.89	14.48
San Ġiljan		7	35.92	14.49
Valletta		7	35.9	14.51	C	La Valette|La Valeta|والیٹا
Victoria		7	36.04	14.24
Santa Venera		6	35.89	14.47
Cospicua		6	35.89	14.53
Mellieħa		6	35.96	14.36
Swieqi		6	35.92	14.48
Marsa		5	35.88	14.5
Luqa		5	35.86	14.49
Għaxaq		4	35.85	14.52
Nadur		4	36.04	14.29
Pietà		4	35.89	14.49
Xagħra		4	36.05	14.26
L-Iklin		3	35.9	14.45
Xewkija		3	36.03	14.26
Għajnsielem		3	36.03	14.29
Balzan		3	35.9	14.46
Saint Lucia		3	36.04	14.22
Pembroke		3	35.93	14.48
Marsaxlokk		3	35.84	14.54
Gudja		3	35.85	14.5
Dingli		3	35.86	14.38
Imġarr		3	35.92	14.37
Kalkara		3	35.89	14.53
Senglea		3	35.89	14.52
Vittoriosa		3	35.89	14.52
Mqabba		3	35.85	14.47
Floriana		3	35.9	14.51
Qrendi		2	35.83	14.46
Lija		2	35.9	14.45
Imtarfa		2	35.89	14.4
Kirkop		2	35.84	14.49
Hal Gharghur		2	35.92	14.45
Safi		2	35.83	14.48
Żebbuġ		2	36.07	14.24
Sannat		2	36.02	14.24
Ta’ Xbiex		2	35.9	14.49
Kerċem		2	36.04	14.23
Fontana		1	36.04	14.24
Għarb		1	36.06	14.21
Munxar		1	36.03	14.23
Xgħajra		1	35.89	14.55
San Lawrenz		1	36.06	14.2
Imdina		0	35.89	14.4
=MU
Port Louis		155	-20.16	57.5	C
Beau Bassin-Rose Hill		111	-20.23	57.47
Vacoas		110	-20.3	57.48
Curepipe		84	-20.32	57.53
Quatre Bornes		81	-20.26	57.48
Triolet		23	-20.06	57.55
Goodlands		21	-20.04	57.65
Centre de Flacq		18	-20.19	57.71
Bel Air Rivière Sèche		18	-20.26	57.75
Mahébourg		17	-20.41	57.7
Saint Pierre		16	-20.22	57.52
Bambous		15	-20.26	57.41
Le Hochet		15	-20.14	57.52
Rose Belle		13	-20.4	57.6
Rivière du Rempart		12	-20.1	57.68
Pamplemousses		9	-20.1	57.57
Quartier Militaire		6	-20.25	57.6
Port Mathurin		6	-19.68	63.42
Souillac		4	-20.52	57.52
Tamarin		4	-20.33	57.37
Vingt Cinq		0	-10.39	56.62
Cargados Carajos		0	-16.6	59.66
=MV
Male		104	4.18	73.51	C	Malé|مالے|ماله
Fuvahmulah		11	-0.3	73.42
Kulhudhuffushi		10	6.62	73.07
Thinadhoo		6	0.53	73
Naifaru		5	5.44	73.37
Dhidhdhoo		3	6.89	73.11
Viligili		3	0.76	73.43
Funadhoo		3	6.15	73.29
Eydhafushi		3	5.1	73.07
Mahibadhoo		2	3.76	72.97
Fonadhoo		2	1.83	73.5
Manadhoo		2	5.77	73.41
Ugoofaaru		2	5.67	73.03
Kudahuvadhoo		2	2.67	72.89
Veymandoo		1	2.19	73.1
Muli		1	2.92	73.57
Felidhoo		1	3.47	73.55
=MW
Lilongwe		647	-13.97	33.79	C
Blantyre		585	-15.78	35.01
Mzuzu		175	-11.47	34.02
Zomba		81	-15.39	35.32
Kasungu		43	-13.03	33.48
Mangochi		40	-14.48	35.26
Karonga		34	-9.93	33.93
Salima		30	-13.78	34.46
Nkhotakota		25	-12.93	34.3
Liwonde		22	-15.07	35.23
Nsanje		22	-16.92	35.26
Rumphi		21	-11.02	33.86
Mzimba		19	-11.9	33.6
Balaka		19	-14.98	34.96
Mchinji		18	-13.8	32.88
Mulanje		16	-16.03	35.5
Dedza		16	-14.38	34.33
=MX
Mexico City		12294	19.43	-99.13	C	Mexico|Mexiko-Stadt|Ciudad de México|Città del Messico|Cidade do México|میکسیکو سٹی|مکزیکوسیتی|مكسيكو سيتي|Мехико
Iztapalapa		1816	19.36	-99.06
Ecatepec de Morelos		1655	19.6	-99.06
Guadalajara		1495	20.67	-103.39
Puebla		1434	19.04	-98.2
Juárez		1321	31.72	-106.46
Tijuana		1301	32.5	-117
León de los Aldama		1239	21.13	-101.67
Gustavo Adolfo Madero		1186	19.49	-99.11
Zapopan		1142	20.72	-103.38
Monterrey		1136	25.68	-100.32
Ciudad Nezahualcoyotl		1105	19.4	-99.01
Chihuahua		809	28.64	-106.09
Naucalpan de Juárez		792	19.48	-99.24
Mérida		778	20.98	-89.62
San Luis Potosí		723	22.15	-100.98
Aguascalientes		722	21.88	-102.28
Hermosillo		715	29.1	-110.98
Saltillo		710	25.42	-101.01
Mexicali		690	32.63	-115.45
Culiacán		676	24.79	-107.39
Guadalupe		674	25.68	-100.26
Acapulco de Juárez		673	16.85	-99.91
Tlalnepantla		653	19.54	-99.2
Cancún		628	21.17	-86.85
Santiago de Querétaro		626	20.59	-100.39
Coyoacán		620	19.35	-99.16
Santa María Chimalhuacán		612	19.42	-98.95
Torreón		609	25.54	-103.42
Morelia		598	19.7	-101.18
Reynosa		589	26.08	-98.29
Tlaquepaque		576	20.64	-103.29
Tlalpan		575	19.3	-99.16
Tuxtla		537	16.76	-93.11
Cuauhtémoc		532	19.45	-99.15
Victoria de Durango		519	24.02	-104.66
Toluca		489	19.29	-99.65
Ciudad López Mateos		489	19.56	-99.26
Cuautitlán Izcalli		485	19.64	-99.22
Ciudad Apodaca		467	25.78	-100.19
Heroica Matamoros		450	25.88	-97.5
San Nicolás de los Garza		443	25.74	-100.3
Veracruz		428	19.18	-96.14
Xalapa de Enríquez		425	19.53	-96.92
Azcapotzalco		415	19.49	-99.19
Tonalá		409	20.62	-103.23
Xochimilco		408	19.25	-99.1
Iztacalco		384	19.4	-99.1
Mazatlán		382	23.23	-106.41
Irapuato		381	20.68	-101.36
Nuevo Laredo		374	27.48	-99.52
Miguel Hidalgo		373	19.43	-99.2
Xico		356	19.27	-98.95
Benito Juarez		355	19.4	-99.16
Villahermosa		354	17.99	-92.93
Ciudad General Escobedo		352	25.8	-100.32
Celaya		340	20.52	-100.82
Cuernavaca		339	18.93	-99.23
Tepic		333	21.51	-104.9
Ixtapaluca		322	19.32	-98.88
Tampico		309	22.29	-97.88
Ciudad Victoria		305	23.74	-99.15
Tláhuac		305	19.29	-99.01
Ciudad Obregón		299	27.49	-109.94
Nicolás Romero		282	19.64	-99.31
Ensenada		280	31.87	-116.6
Coacalco		278	19.63	-99.11
Santa Catarina		268	25.67	-100.46
Uruapan		264	19.41	-102.06
Gómez Palacio		257	25.57	-103.5
Los Mochis		257	25.79	-109
Pachuca de Soto		257	20.12	-98.73
Oaxaca		255	17.07	-96.72
Soledad de Graciano Sánchez		255	22.19	-100.94
Tehuacán		249	18.46	-97.4
Ojo de Agua		242	19.68	-99.01
Magdalena Contreras		238	19.33	-99.21
Coatzacoalcos		236	18.15	-94.44
Campeche		220	19.84	-90.53
Monclova		215	26.91	-101.42
La Paz		215	24.14	-110.3
Nogales		213	31.31	-110.94
Buenavista		206	19.61	-99.17
Puerto Vallarta		203	20.62	-105.23
Tapachula		203	14.9	-92.26
Ciudad Madero		197	22.27	-97.84
Chilpancingo		187	17.55	-99.51
Poza Rica de Hidalgo		185	20.53	-97.46
Chicoloapan		173	19.42	-98.9
Ciudad del Carmen		169	18.65	-91.83
Chalco		169	19.26	-98.9
Jiutepec		162	18.88	-99.18
Delegación Cuajimalpa de Morelos		160	19.37	-99.29
Salamanca		160	20.57	-101.19
San Luis Río Colorado		158	32.46	-114.77
San Cristóbal de las Casas		158	16.73	-92.64
San Pablo de las Salinas		156	19.67	-99.09
Cuautla		154	18.81	-98.94
Ciudad Benito Juárez		152	25.65	-100.1
Chetumal		151	18.51	-88.3
Piedras Negras		150	28.7	-100.52
Playa del Carmen		150	20.63	-87.08
Zamora		142	19.99	-102.28
Córdoba		141	18.88	-96.93
San Juan del Río		139	20.39	-100
Colima		137	19.25	-103.73
Ciudad Acuña		134	29.32	-100.95
Manzanillo		130	19.12	-104.34
Zacatecas		129	22.77	-102.58
Huixquilucan		125	19.36	-99.35
Ciudad Valles		125	22	-99.01
Guadalupe		125	22.75	-102.52
San Pedro Garza García		123	25.66	-100.41
San Pedro Garza Garcia		122	25.66	-100.4
Fresnillo		121	23.18	-102.87
Orizaba		121	18.85	-97.1
Miramar		119	22.36	-97.9
Iguala de la Independencia		118	18.35	-99.54
Ciudad Delicias		118	28.19	-105.47
Ciudad de Villa de Álvarez		118	19.27	-103.74
Cuauhtémoc		114	28.41	-106.86
Navojoa		114	27.07	-109.44
Heroica Guaymas		113	27.92	-110.9
Minatitlán		112	18	-94.56
Cuautitlán		108	19.67	-99.18
Texcoco de Mora		105	19.51	-98.88
Parral		105	26.93	-105.67
Tepexpan		103	19.61	-98.94
Tulancingo		102	20.08	-98.36
Tuxtepec		102	18.09	-96.13
Apatzingán		99	19.09	-102.36
Lagos de Moreno		98	21.36	-101.94
Temixco		98	18.85	-99.23
Ciudad Guzmán		98	19.7	-103.46
Comitán		98	16.25	-92.14
Ciudad Río Bravo		96	25.99	-98.09
García		94	25.81	-100.6
Tepatitlán de Morelos		92	20.82	-102.76
Cárdenas		92	18	-93.38
Cholula		88	19.06	-98.3
Hacienda Santa Fe		87	20.52	-103.38
Atlixco		87	18.91	-98.44
Tecomán		86	18.92	-103.88
Los Reyes Acaquilpan		85	19.36	-98.98
Ciudad Mante		85	22.74	-98.97
Túxpam de Rodríguez Cano		85	20.96	-97.41
Tlaxcala		85	19.32	-98.2
Heróica Zitácuaro		84	19.44	-100.36
Ocotlán		84	20.36	-102.77
La Piedad		83	20.34	-102.03
Ciudad Lerdo		80	25.54	-103.52
Ciudad Lázaro Cárdenas		79	17.97	-102.22
Matehuala		77	23.65	-100.64
Agua Prieta		77	31.33	-109.55
Kanasín		77	20.93	-89.56
Cozumel		77	20.5	-86.94
Amozoc de Mota		77	19.05	-98.05
Salina Cruz		77	16.18	-95.19
San Martin Texmelucan de Labastida		76	19.28	-98.44
Juchitán de Zaragoza		75	16.44	-95.02
Silao		74	20.94	-101.43
Fuentes del Valle		74	19.63	-99.14
Guanajuato		72	21.02	-101.26
El Pueblito		71	20.54	-100.44
Guasave		71	25.57	-108.47
San Francisco del Rincón		71	21.02	-101.86
San Miguel de Allende		70	20.92	-100.74
San José del Cabo		70	23.06	-109.7
Frontera		69	26.93	-101.45
Cabo San Lucas		68	22.89	-109.91
Cadereyta Jiménez		68	25.59	-100
Valle de Santiago		68	20.39	-101.19
Cadereyta		68	25.58	-99.98
San Mateo Atenco		68	19.27	-99.53
Ixtapa-Zihuatanejo		67	17.64	-101.55
Santa Cruz Xoxocotlán		67	17.03	-96.74
Ramos Arizpe		67	25.54	-100.95
Tultepec		65	19.68	-99.13
Rosarito		65	32.36	-117.05
Tecate		65	32.57	-116.63
Sahuayo de Morelos		64	20.06	-102.72
Guamúchil		64	25.46	-108.08
Linares		63	24.86	-99.57
Tesistán		62	20.8	-103.47
San Andrés Tuxtla		62	18.45	-95.21
Cortazar		62	20.48	-100.96
San Salvador Tizatlalli		61	19.26	-99.59
Ciudad Hidalgo		61	19.69	-100.55
Martínez de la Torre		60	20.07	-97.06
Villa Vicente Guerrero		60	19.12	-98.17
Heroica Caborca		60	30.72	-112.16
Altamira		60	22.39	-97.94
Dolores Hidalgo Cuna de la Independencia Nacional		59	21.16	-100.93
Teziutlan		59	19.82	-97.36
Acámbaro		58	20.03	-100.72
Jacona de Plancarte		57	19.95	-102.31
Puerto Peñasco		57	31.32	-113.54
Huauchinango		56	20.17	-98.05
Nuevo Casas Grandes		56	30.42	-107.91
Pátzcuaro		55	19.52	-101.61
Sabinas		55	27.86	-101.12
San Bernardino Tlaxcalancingo		55	19.03	-98.28
Zinacantepec		54	19.28	-99.73
Jardines de la Silla (Jardines)		54	25.63	-100.19
Santiago Teyahualco		54	19.66	-99.12
Coatepec		54	19.45	-96.96
Papantla de Olarte		54	20.45	-97.32
Rioverde		53	21.93	-99.99
Ciudad de Huajuapan de León		53	17.81	-97.78
Matamoros		52	25.53	-103.23
Taxco de Alarcón		52	18.55	-99.61
Arandas		52	20.71	-102.35
Huamantla		52	19.31	-97.93
Uriangato		51	20.14	-101.18
Teoloyucan		51	19.74	-99.18
Acayucan		51	17.95	-94.91
Zumpango		51	19.8	-99.1
Zacapú		50	19.81	-101.79
San Luis de la Paz		50	21.3	-100.52
Apizaco		50	19.41	-98.14
Emiliano Zapata		49	18.84	-99.18
Valladolid		49	20.69	-88.2
Valle Hermoso		49	25.67	-97.81
San Pedro		49	25.76	-102.98
San Juan de los Lagos		49	21.25	-102.33
Colonia del Sol		48	22.91	-109.93
Santa Ana Chiautempan		48	19.31	-98.19
Tierra Blanca		48	18.45	-96.36
Tlapa de Comonfort		47	17.55	-98.58
Tizimín		47	21.14	-88.15
Autlán de Navarro		45	19.77	-104.37
Mazatlan		45	25.19	-99.83
Chiapa de Corzo		45	16.71	-93.01
San Buenaventura		45	19.3	-98.86
Purísima de Bustos		44	21.03	-101.88
Tizayuca		43	19.84	-98.98
Moroleón		43	20.13	-101.19
Jerez de García Salinas		43	22.65	-102.99
Jesús María		43	21.96	-102.34
Palenque		43	17.51	-91.98
Izúcar de Matamoros		43	18.6	-98.46
Yautepec		43	18.88	-99.07
Las Choapas		43	17.91	-94.1
Empalme		43	27.96	-110.81
Cintalapa de Figueroa		42	16.68	-93.72
Juventino Rosas		42	20.64	-100.99
Santo Domingo Tehuantepec		42	16.32	-95.24
Ocosingo		42	16.91	-92.09
Comalcalco		41	18.26	-93.22
San Pedro		41	25.43	-103.22
Ciudad Constitución		41	25.03	-111.66
Pánuco		41	22.05	-98.18
Río Blanco		41	18.83	-97.16
Camargo		40	27.68	-105.17
Pénjamo		40	20.43	-101.72
Huejutla de Reyes		40	21.14	-98.42
San Andrés Cholula		40	19.05	-98.3
Xicotepec de Juárez		40	20.28	-97.96
Uman		40	20.88	-89.75
Los Reyes de Salgado		39	19.59	-102.47
Ocozocoautla de Espinosa		39	16.76	-93.37
Esperanza		39	27.58	-109.93
Melchor Ocampo		39	19.7	-99.14
Zacatelco		38	19.22	-98.24
Nueva Rosita		38	27.94	-101.22
Tepotzotlán		38	19.72	-99.22
Guacamayas		38	18.02	-102.21
Perote		38	19.56	-97.24
Progreso		37	21.28	-89.66
Villaflores		37	16.23	-93.27
Salvatierra		37	20.21	-100.88
Santa Teresa		37	19.84	-99.23
Santiago		37	25.43	-100.15
San Jerónimo Cuatro Vientos		37	19.29	-98.84
Ameca		36	20.55	-104.05
Agua Dulce		36	18.14	-94.15
Xalisco		36	21.45	-104.9
Coyotepec		36	19.78	-99.21
Ciudad Mendoza		36	18.81	-97.18
Tala		35	20.65	-103.7
San Martín Azcatepec		35	19.69	-98.97
Tlapacoyan		35	19.96	-97.21
Tonalá		35	16.09	-93.75
La Barca		35	20.29	-102.55
San Pablo Autopan		35	19.36	-99.66
Ciudad Melchor Múzquiz		35	27.88	-101.52
Ixmiquilpan		35	20.48	-99.22
Fraccionamiento Real Palmas		35	25.9	-100.16
San Miguel Topilejo		35	19.2	-99.14
Maravatío de Ocampo		34	19.89	-100.44
Pórticos de San Antonio		34	32.44	-117.03
Tepeji del Río de Ocampo		34	19.9	-99.34
Coatzintla		34	20.49	-97.47
Parras de la Fuente		34	25.44	-102.18
San Isidro		34	19.34	-98.95
Zacatlán		34	19.94	-97.96
Calpulalpan		33	19.59	-98.57
Ciudad Sabinas Hidalgo		33	26.5	-100.18
Río Grande		33	23.83	-103.03
Ticul		33	20.4	-89.54
Jáltipan de Morelos		33	17.97	-94.71
Víctor Rosales		33	22.95	-102.7
Tenosique		33	17.47	-91.42
Nueva Italia de Ruiz		32	19.02	-102.09
Zapotlanejo		32	20.62	-103.07
Macuspana		32	17.76	-92.6
Centro Familiar la Soledad		32	21.14	-101.75
Huixtla		32	15.14	-92.46
Ciudad Fernández		32	21.94	-100.01
Amecameca		32	19.12	-98.77
Cananea		32	30.99	-110.29
Loma Bonita		31	18.11	-95.88
Huatusco		31	19.15	-96.97
San José Guadalupe Otzacatipan		31	19.34	-99.59
Chilapa de Álvarez		31	17.6	-99.17
Jiménez		31	28.33	-105.4
Champotón		31	19.35	-90.72
Miguel Alemán (La Doce)		31	28.84	-111.48
Escuinapa		31	22.83	-105.78
Tantoyuca		31	21.35	-98.23
Cosamaloapan		31	18.37	-95.8
Puruándiro		31	20.09	-101.52
Huatabampo		30	26.83	-109.64
Nicolás R Casillas		30	20.55	-103.47
Tlajomulco de Zúñiga		30	20.47	-103.45
Tequisquiapan		30	20.52	-99.89
San Miguel Ajusco		30	19.22	-99.2
Coyula		30	20.66	-103.23
Pinotepa Nacional		30	16.34	-98.05
Escárcega		29	18.61	-90.75
Marfil		29	20.99	-101.28
Santa Isabel		29	32.63	-115.58
Actopan		29	20.27	-98.94
Tequila		29	20.88	-103.84
San Fernando		29	24.85	-98.15
Navolato		29	24.77	-107.7
Ixtapa		29	20.72	-105.2
Tecamachalco		29	18.88	-97.73
Pabellón de Arteaga		29	22.15	-102.28
Tula de Allende		29	20.05	-99.34
Ciudad Sahagun		29	19.78	-98.57
San Felipe		28	21.48	-101.22
Metepec		28	19.26	-99.6
San Sebastián el Grande		28	20.53	-103.43
Nuevo México		28	20.76	-103.44
Berriozábal		28	16.8	-93.27
Ajalpan		28	18.38	-97.26
Tultitlán de Mariano Escobedo		28	19.65	-99.17
Apaseo el Alto		28	20.46	-100.62
Rincón de Romos		28	22.23	-102.32
San Francisco Acuautla		28	19.35	-98.86
Sanctorum		28	19.1	-98.25
Catemaco		28	18.42	-95.11
Contla		28	19.33	-98.17
Leyva Solano		28	25.66	-108.64
Tuxpan		28	19.56	-103.38
Tepeaca		27	18.97	-97.9
Abasolo		27	20.45	-101.53
Huimanguillo		27	17.83	-93.39
Moyotzingo		27	19.25	-98.4
Villagrán		27	20.51	-101
Atotonilco el Alto		27	20.55	-102.51
Rancho La Gloria		27	32.45	-117
Misantla		27	19.93	-96.85
Sayula		27	19.88	-103.6
Apan		27	19.71	-98.45
Francisco I. Madero		27	25.77	-103.27
Magdalena de Kino		27	30.63	-110.96
Teapa		27	17.55	-92.95
Las Pintitas		27	20.56	-103.3
Río de Teapa		27	17.78	-92.9
Isla		26	18.03	-95.53
Reforma		26	17.87	-93.15
Ixtaczoquitlán		26	18.85	-97.06
Apaseo el Grande		26	20.54	-100.68
Santiago Papasquiaro		26	25.04	-105.42
Ciudad de Allende		26	25.28	-100.01
Ocoyoacac		26	19.27	-99.46
Puerto Escondido		26	15.87	-97.08
Acatzingo		26	18.98	-97.78
Tecax		26	20.21	-89.29
Felipe Carrillo Puerto		26	19.58	-88.05
Valente Diaz		26	19.16	-96.22
Huejotzingo		26	19.16	-98.41
Tacámbaro de Codallos		26	19.24	-101.46
Tejupilco de Hidalgo		26	18.9	-100.15
Valle de Bravo		26	19.2	-100.13
Mixquiahuala de Juarez		26	20.23	-99.21
Ixtepec		25	16.56	-95.1
Emiliano Zapata		25	19.34	-98.97
Nanchital de Lázaro Cárdenas del Río		25	18.07	-94.41
Yuriria		25	20.21	-101.13
Paraiso		25	18.4	-93.21
Ciudad Altamirano		25	18.36	-100.67
Álamo		25	20.91	-97.68
Cuautlancingo		25	19.09	-98.27
Encarnación de Díaz		25	21.53	-102.24
Hunucmá		25	21.02	-89.88
Villa de Costa Rica		25	24.59	-107.39
Zumpango del Río		25	17.65	-99.53
Tamazunchale		25	21.26	-98.79
La Isla		25	18.6	-96.15
Arriaga		24	16.24	-93.9
Jalostotitlán		24	21.17	-102.46
San Antonio Tecómitl		24	19.22	-98.99
Ébano		24	22.22	-98.38
Loreto		24	22.27	-101.99
El Salto		24	23.78	-105.36
Jiquílpan de Juárez		24	19.99	-102.72
Licenciado Benito Juárez (Campo Gobierno)		24	24.66	-107.55
Ometepec		24	16.69	-98.41
San Juan Ixtayopan		24	19.23	-99
San Miguel el Alto		24	21.03	-102.4
Miahuatlán de Porfirio Díaz		24	16.33	-96.6
Yurécuaro		24	20.34	-102.28
Ciudad Serdán		24	18.99	-97.45
Motozintla		24	15.37	-92.25
Teocaltiche		24	21.43	-102.57
Comonfort		24	20.72	-100.76
Castaños		24	26.79	-101.43
Allende		24	18.16	-94.39
Juan José Ríos		24	25.76	-108.82
Teloloapan		24	18.37	-99.87
San Martín Cuautlalpan		24	19.28	-98.83
San José Iturbide		23	21	-100.38
Teotihuacán de Arista		23	19.69	-98.86
Ixtlán del Río		23	21.04	-104.37
Motul		23	21.1	-89.28
Jesús del Monte		23	19.38	-99.29
Alvarado		23	18.77	-95.76
Zacualtipán		23	20.65	-98.66
San Jorge Pueblo Nuevo		23	19.25	-99.63
Oxkutzkab		23	20.31	-89.42
Papalotla		23	19.17	-98.2
Rodolfo Sánchez Taboada		23	31.72	-116.57
Las Pintas de Arriba		23	20.57	-103.32
Zapotiltic		23	19.63	-103.42
Tixtla de Guerrero		23	17.57	-99.4
Frontera		23	18.54	-92.65
Atlacomulco de Fabela		23	19.8	-99.88
Manuel Ojinaga		23	29.56	-104.42
Lerma de Villada		23	19.29	-99.51
Tequixquiac		23	19.91	-99.14
San Mateo Otzacatipan		23	19.33	-99.6
San Miguel Coatlinchán		23	19.45	-98.87
Meoqui		23	28.27	-105.48
El Salto		23	20.33	-104.5
San José del Valle		23	20.76	-105.23
Teotihuacán		23	19.69	-98.86
Cosoleacaque		22	18	-94.64
Cerro Azul		22	21.19	-97.74
Nava		22	28.42	-100.77
Ojinaga		22	29.57	-104.54
Nogales		22	18.83	-97.16
Reyes Acozac		22	19.78	-98.98
Playas del Rosario		22	17.85	-92.93
Huetamo de Núñez		22	18.63	-100.9
Santa María Atzompa		22	17.1	-96.78
Tenango de Arista		22	19.1	-99.59
Chiconcuac		22	19.56	-98.9
Tuxpan		22	21.94	-105.3
Sombrerete		22	23.63	-103.64
Petatlán		22	17.54	-101.27
El Salto		22	20.52	-103.18
Chapala		22	20.3	-103.19
Zacatepec		22	18.65	-99.19
Atoyac de Álvarez		21	17.21	-100.43
Fortín de las Flores		21	18.91	-97
Romita		21	20.87	-101.52
Puente de Ixtla		21	18.61	-99.32
San Pedro Totoltepec		21	19.31	-99.57
Xoxocotla		21	18.68	-99.25
Villa Juárez		21	24.66	-107.54
El Grullo		21	19.81	-104.22
Acajete		21	19.11	-97.95
San Rafael		21	19.21	-98.76
Las Margaritas		21	16.31	-91.98
Capulhuac de Mirafuentes		21	19.19	-99.47
Allende		21	28.34	-100.85
Xonacatlán		21	19.41	-99.53
San Buenaventura		20	27.06	-101.55
Jaral del Progreso		20	20.37	-101.06
Terrazas del Valle		20	32.49	-116.83
Santa Anita		20	20.55	-103.44
San Antonio de la Cal		20	17.03	-96.7
La Orilla		20	18	-102.23
Mezcales		20	20.73	-105.28
Naranjos		20	21.35	-97.69
Emiliano Zapata		20	17.74	-91.77
Ciudad Miguel Alemán		20	26.4	-99.03
Cunduacán		20	18.07	-93.17
Peto		20	20.13	-88.92
Calvillo		20	21.85	-102.72
Altotonga		20	19.77	-97.25
La Ermita		20	21.15	-101.73
Banderilla		20	19.59	-96.94
Chignahuapan		20	19.84	-98.03
San Juan Zitlaltepec		20	19.81	-99.15
Lomas del Sur		19	20.49	-103.42
Pueblo Nuevo		19	23.38	-105.38
Xochitepec		19	18.78	-99.23
Acaponeta		19	22.49	-105.36
José Cardel		19	19.37	-96.37
Matías Romero		19	16.88	-95.04
Paracho de Verduzco		19	19.65	-102.05
Jojutla		19	18.61	-99.18
Jocotepec		19	20.29	-103.43
Cuautepec de Hinojosa		19	20.04	-98.31
Las Rosas		19	16.37	-92.37
Tamazula de Gordiano		19	19.68	-103.25
Lerdo de Tejada		19	18.63	-95.52
Comalapa		19	15.66	-92.14
Arcelia		19	18.32	-100.28
Xico		19	19.42	-97.01
Aldama		19	28.84	-105.91
Santa Rosa Jauregui		19	20.74	-100.45
Tlaquiltenango		18	18.63	-99.16
Parque Industrial Ciudad Mitras		18	25.79	-100.45
Milpa Alta		18	19.19	-99.02
Mitras Poniente		18	25.78	-100.43
Santiago Ixcuintla		18	21.81	-105.21
Tulum		18	20.21	-87.46
Villa del Prado 2da Sección		18	32.42	-116.97
Altepexi		18	18.37	-97.3
Zacoalco de Torres		18	20.23	-103.57
Cihuatlán		18	19.24	-104.57
San Andrés Cuexcontitlán		18	19.36	-99.62
Chichén-Itzá		18	20.67	-88.57
Carlos A. Carrillo		18	18.37	-95.75
Tres de Mayo		18	18.87	-99.21
Mapastepec		18	15.43	-92.9
Santa María Ajoloapan		18	19.76	-98.96
Don Antonio		18	19.87	-98.93
El Quince		18	20.54	-103.28
Ixtapan de la Sal		18	18.84	-99.68
Santiago Momoxpan		18	19.07	-98.27
Compostela		18	21.24	-104.9
Heroica Ciudad de Tlaxiaco		18	17.27	-97.68
Axochiapan		18	18.5	-98.75
Progreso de Alvaro Obregon		17	20.25	-99.19
Ciudad de Huitzuco		17	18.3	-99.33
Huilango		17	19.68	-99.26
Tres Valles		17	18.24	-96.14
San Salvador El Seco		17	19.13	-97.64
Casa Blanca		17	19.04	-98.12
Palmarito Tochapan		17	18.9	-97.64
Jamay		17	20.29	-102.71
San Salvador Atenco		17	19.55	-98.92
Guadalupe Victoria		17	32.29	-115.11
Palau		17	27.89	-101.42
Tezoyuca		17	19.59	-98.91
Pijijiapan		17	15.69	-93.21
La Magdalena Tlaltelulco		17	19.28	-98.2
Salinas de Hidalgo		17	22.63	-101.71
Yecapixtla		17	18.88	-98.86
La Providencia Siglo XXI		17	20.06	-98.72
San Felipe		17	31.02	-114.84
Ozumba de Alzate		17	19.04	-98.8
Santa Rosa Treinta		17	18.7	-99.18
Los Reyes de Juárez		17	18.95	-97.8
Suchiapa		17	16.63	-93.1
Anáhuac		17	27.24	-100.13
Yajalón		17	17.17	-92.33
Ario de Rosales		17	19.21	-101.71
Cacahoatán		17	14.99	-92.16
Nochistlán de Mejía		17	21.36	-102.85
Hidalgo		17	25.97	-100.45
San Francisco Tlalcilalcalpan		17	19.29	-99.77
Ciudad Guadalupe Victoria		17	24.44	-104.12
San Antonio Acahualco		16	19.27	-99.77
Tlaltenango de Sánchez Román		16	21.78	-103.3
Tamuín		16	22.01	-98.78
Acatlán de Osorio		16	18.2	-98.05
Lázaro Cárdenas		16	30.53	-115.93
Ampliación San Mateo (Colonia Solidaridad)		16	19.62	-99.15
Teolocholco		16	19.24	-98.19
Teopisca		16	16.54	-92.47
Magdalena		16	20.91	-103.98
Izamal		16	20.94	-89.02
Medina		16	21.15	-101.62
Santa Ana Xalmimilulco		16	19.21	-98.38
San Francisco de los Romo		16	22.08	-102.27
Tepatlaxco de Hidalgo		16	19.08	-97.97
Santiago Tulantepec		16	20.04	-98.36
Fraccionamiento Ciudad Olmeca		16	18.15	-94.55
Juchitepec		16	19.1	-98.88
El Rosario		16	22.99	-105.86
San Rafael Tlanalapan		16	19.29	-98.47
Vicente Guerrero		16	23.73	-103.98
San José del Castillo		16	20.51	-103.24
Ciudad de Armería		16	18.94	-103.96
Tecámac de Felipe Villanueva		16	19.71	-98.97
Zinapécuaro		16	19.86	-100.83
Santiago Tlacotepec		16	19.23	-99.67
Jalpa de Méndez		16	18.18	-93.06
La Cruz		16	23.92	-106.89
Zinacatepec		16	18.34	-97.25
Tulantongo		16	19.53	-98.87
Venceremos		16	20.55	-100.4
Libres		16	19.47	-97.69
Ahualulco de Mercado		16	20.7	-103.97
San Pablo Oztotepec		16	19.19	-99.07
Venustiano Carranza		15	16.34	-92.56
Las Delicias		15	32.41	-116.94
Cárdenas		15	22	-99.64
Santiago Tuxtla		15	18.47	-95.3
Madera		15	29.19	-108.15
Peribán de Ramos		15	19.52	-102.41
Juan Aldama		15	24.29	-103.39
San Mateo Huitzilzingo		15	19.23	-98.93
Ayutla de los Libres		15	16.96	-99.1
Tuzantla		15	19.2	-100.57
Villa Independencia		15	20.06	-97.05
Coscomatepec de Bravo		15	19.07	-97.05
Tecámac		15	19.71	-98.97
Tepeapulco		15	19.79	-98.55
Alborada Jaltenco		15	19.66	-99.07
Tepalcatepec		15	19.19	-102.85
Villa Hidalgo		15	21.68	-102.59
Puebla		15	32.57	-115.35
Ciénega de Flores		15	25.95	-100.17
Tetla		15	19.44	-98.1
Crucecita		15	15.77	-96.14
Técpan de Galeana		15	17.22	-100.63
Tangancícuaro de Arista		15	19.89	-102.21
Xalatlaco		15	19.18	-99.42
Ocotlán de Morelos		15	16.79	-96.67
Alto Lucero		15	20.95	-97.44
=MY
Kota Bharu		1460	6.12	102.24
Kuala Lumpur		1454	3.14	101.69	C	Kuala-Lumpur|Kouala Lumpur|کوالالمپور|کوالالامپور|كوالالمبور|Куала-Лумпур
Klang		880	3.04	101.44
Kampung Baru Subang		834	3.15	101.53
Johor Bahru		802	1.47	103.76		جوہر بارو
Ipoh		673	4.58	101.08
Kuching		570	1.55	110.33
Petaling Jaya		521	3.11	101.61
Shah Alam		482	3.09	101.53
Kota Kinabalu		457	5.97	116.07
Sandakan		392	5.84	118.12
Seremban		373	2.73	101.94
Kuantan		366	3.81	103.33
Tawau		306	4.24	117.89
George Town		300	5.41	100.34
Kuala Terengganu		285	5.33	103.14
Sungai Petani		229	5.65	100.49
Miri		228	4.4	113.99
Taiping		218	4.85	100.73
Alor Setar		217	6.12	100.36
Bukit Mertajam		212	5.36	100.47
Sepang		212	2.69	101.75
Sibu		198	2.3	111.82
Malacca		181	2.2	102.24
Kulim		171	5.36	100.56
Kluang		170	2.03	103.32
Batu Pahat		156	1.85	102.93
Bintulu		152	3.17	113.03
Kampung Pasir Gudang Baru		146	1.47	103.88
Kampung Sungai Ara		141	5.33	100.27
Tasek Glugor		136	5.48	100.5
Muar		128	2.04	102.57
Ampang		126	3.15	101.77
Rawang		120	3.32	101.58
Butterworth		108	5.4	100.36
Lahad Datu		106	5.02	118.33
Semenyih		92	2.95	101.84
Marudi		90	4.18	114.32
Port Dickson		89	2.54	101.81
Cukai		82	4.25	103.42
Putatan		78	5.93	116.06
Keningau		78	5.34	116.16
Ulu Tiram		75	1.6	103.82
Labuan		74	5.28	115.25
Taman Senai		73	1.6	103.64
Donggongon		72	5.91	116.1
Segamat		70	2.51	102.82
Kampong Baharu Balakong		69	3.03	101.75
Perai		65	5.38	100.38
Kangar		64	6.44	100.2
Kulai		64	1.66	103.6
Jitra		63	6.27	100.42
Teluk Intan		63	4.02	101.02
Semporna		63	4.48	118.61
Putra Heights		60	2.99	101.57
Temerluh		60	3.45	102.42
Kampong Dungun		59	3.22	101.32
Simpang Empat		58	4.95	100.63
Kuala Selangor		56	3.35	101.25
Kampung Bukit Baharu		56	2.22	102.29
Bandar Labuan		55	5.29	115.27
Kota Tinggi		53	1.74	103.9
Pontian Kechil		51	1.49	103.39
Putrajaya		50	2.94	101.69
Mukah		50	2.89	112.09
Bentong Town		49	3.52	101.91
Banting		48	2.81	101.5
Bedong		48	5.73	100.51
Batu Gajah		46	4.47	101.04
Mentekab		42	3.49	102.35
Nibong Tebal		40	5.17	100.48
Raub		40	3.79	101.86
Kampong Pangkal Kalong		40	5.92	102.22
Lumut		40	4.23	100.63
Kuala Kangsar		39	4.77	100.93
Klebang Besar		39	2.22	102.2
Lawas		38	4.86	115.41
Kampung Ayer Keroh		38	2.27	102.28
Kampung Baharu Nilai		37	2.8	101.8
Tangkak		35	2.27	102.55
Jerantut		34	3.94	102.36
Kudat		32	6.89	116.82
Pekan		32	3.48	103.4
Bahau		31	2.81	102.4
Bakri		30	2.04	102.65
Kuah		30	6.33	99.84
Bidur		30	4.12	101.28
Sarikei		29	2.12	111.52
Kampong Masjid Tanah		29	2.35	102.12
Tanah Merah		29	5.8	102.15
Serendah		28	3.36	101.6
Tampin		28	2.47	102.23
Tapah Road		28	4.17	101.2
Parit Buntar		27	5.13	100.49
Simanggang		27	1.25	111.45
Permatang Kuching		27	5.46	100.38
Yong Peng		27	2.01	103.07
Sungai Besar		27	3.67	100.99
Limbang		26	4.75	115
Sungai Udang		26	2.27	102.14
Batu Berendam		25	2.25	102.25
Jenjarum		25	2.87	101.49
Kertih		24	4.51	103.45
Tanjung Tokong		24	5.46	100.31
Ladang Seri Kundang		23	3.29	101.52
Pekan Nenas		23	1.51	103.51
Peringat		23	6.03	102.28
Batu Arang		23	3.32	101.47
Tanjung Sepat		22	2.66	101.56
Mersing		22	2.43	103.84
Labis		22	2.38	103.02
Marang		21	5.21	103.21
Kuang		21	3.26	101.55
Paka		21	4.64	103.44
Bagan Serai		20	5.01	100.54
Alor Gajah		20	2.38	102.21
Batang Berjuntai		20	3.38	101.42
Batu Feringgi		20	5.47	100.25
Pelabuhan Klang		20	3	101.39
Gua Musang		20	4.88	101.97
Kuala Pilah		20	2.74	102.25
Ranau		19	5.95	116.66
Papar		19	5.73	115.93
Kampong Kadok		19	6	102.25
Kuala Kedah		19	6.1	100.3
Kampar		19	4.3	101.15
Pasir Mas		19	6.05	102.14
Kampung Simpang Renggam		18	1.83	103.3
Parit Raja		17	1.87	103.11
Bukit Rambai		17	2.26	102.18
Sabak Bernam		17	3.77	100.99
Kepala Batas		17	5.52	100.43
Kampung Tanjung Karang		16	3.42	101.18
Pantai Remis		16	4.46	100.63
Gurun		16	5.82	100.47
Beaufort		16	5.35	115.75
Kapit		16	2	112.93
Kinarut		16	5.82	116.05
Kampung Ayer Molek		15	2.21	102.33
Kuala Lipis		15	4.18	102.05
Pantai Cenang		15	6.29	99.73
=MZ
Maputo		1192	-25.97	32.58	C	ماپوتو
Matola		675	-25.96	32.46
Beira		531	-19.84	34.84
Nampula		389	-15.12	39.27
Chimoio		257	-19.12	33.48
Nacala		225	-14.56	40.69
Quelimane		189	-17.88	36.89
Tete		129	-16.16	33.59
Xai-Xai		127	-25.05	33.64
Maxixe		120	-23.86	35.35
Mandimba		119	-14.35	35.65
Ressano Garcia		110	-25.44	32
Lichinga		110	-13.31	35.24
Pemba		109	-12.97	40.52
Dondo		79	-19.61	34.74
António Enes		75	-16.23	39.91
Inhambane		74	-23.86	35.38
Cuamba		73	-14.8	36.54
Montepuez		72	-13.13	39
Chokwé		64	-24.53	32.98
Chibuto		59	-24.69	33.53
Ilha de Moçambique		54	-15.03	40.74
Mutuáli		31	-14.87	37
Mocímboa		28	-11.32	40.35
Macia		23	-25.03	33.1
Chinde		17	-18.58	36.46
=NA
Windhoek		268	-22.56	17.08	C
Rundu		58	-17.93	19.77
Walvis Bay		52	-22.96	14.51
Oshakati		34	-17.79	15.7
Swakopmund		25	-22.68	14.53
Katima Mulilo		25	-17.5	24.27
Grootfontein		24	-19.57	18.12
Rehoboth		21	-23.32	17.09
Otjiwarongo		21	-20.46	16.65
Okahandja		21	-21.98	16.92
Gobabis		16	-22.45	18.97
Keetmanshoop		16	-26.58	18.13
Lüderitz		15	-26.65	15.15
Mariental		13	-24.63	17.97
Opuwo		5	-18.06	13.84
Omuthiya		5	-18.36	16.58
Outapi		3	-17.5	14.98
Eenhana		0	-17.47	16.33
Nkurenkuru		0	-17.62	18.6
=NC
Nouméa		93	-22.27	166.45	C
Mont-Dore		25	-22.26	166.57
Dumbéa		19	-22.16	166.46
Wé		10	-20.92	167.26
Koné		5	-21.06	164.87
La Foa		3	-21.71	165.83
=NE
Niamey		774	13.51	2.11	C	نیامی|نيامي
Zinder		191	13.81	8.99
Maradi		163	13.5	7.1
Agadez		124	16.97	7.99
Alaghsas		89	17.02	8.02
Tahoua		80	14.89	5.27
Dosso		50	13.05	3.19
Birni N Konni		48	13.8	5.25
Tessaoua		36	13.76	7.99
Gaya		33	11.88	3.45
Dogondoutchi		32	13.64	4.03
Diffa		28	13.32	12.61
Ayorou		26	14.73	0.92
Madaoua		25	14.07	5.96
Mayahi		22	13.96	7.67
Téra		21	14.01	0.75
Mirriah		21	13.71	9.15
Tibiri		20	13.56	7.05
Dakoro		20	14.51	6.76
Magaria		19	13	8.91
Tillabéri		19	14.21	1.45
Nguigmi		18	14.25	13.11
Matamey		17	13.42	8.47
Illéla		17	14.46	5.24
Tanout		15	14.97	8.89
=NF
Kingston		1	-29.05	167.97	C
=NG
Lagos		9000	6.45	3.39		لاگوس|لاغوس|Лагос
Kano		3626	12	8.52		کانو|كانو
Ibadan		3565	7.38	3.91
Kaduna		1582	10.53	7.44
Port Harcourt		1149	4.78	7.01
Benin City		1125	6.34	5.63
Maiduguri		1112	11.85	13.16		مایدوگوری
Zaria		975	11.11	7.72
Aba		898	5.11	7.37
Jos		817	9.93	8.89
Ilorin		814	8.5	4.54
Oyo		736	7.85	3.93
Enugu		689	6.44	7.5
Abeokuta		593	7.16	3.35
Abuja		590	9.06	7.5	C	ابوجا|آبوجا|أبوجا|Абуджа
Sokoto		564	13.06	5.24
Onitsha		561	6.15	6.79
Warri		536	5.52	5.75
Ebute Ikorodu		536	6.6	3.49
Okene		479	7.55	6.24
Calabar		462	4.96	8.33
Uyo		437	5.05	7.93
Katsina		432	12.99	7.6
Ado-Ekiti		424	7.62	5.22
Akure		421	7.25	5.19
Lekki		401	6.41	4.09
Bauchi		316	10.31	9.84
Ikeja		313	6.6	3.34
Makurdi		293	7.73	8.52
Minna		292	9.62	6.55
Efon-Alaaye		279	7.66	4.92
Ilesa		278	7.63	4.74
Owo		277	7.2	5.59
Umuahia		265	5.52	7.49
Ondo		257	7.09	4.84
Ikot Ekpene		255	5.18	7.71
Iwo		250	7.64	4.18
Gombe		250	10.29	11.17
Jimeta		248	9.28	12.46
Atani		230	6.01	6.75
Gusau		227	12.17	6.66
Mubi		226	10.27	13.27
Ikire		222	7.37	4.19
Owerri		215	5.48	7.03
Shagamu		215	6.85	3.65
Ijebu-Ode		209	6.82	3.92
Ugep		200	5.81	8.08
Chakwama		200	11.56	9.66
Nnewi		194	6.02	6.92
Ise-Ekiti		190	7.46	5.42
Ila Orangun		179	8.02	4.9
Saki		179	8.67	3.39
Bida		172	9.08	6.01
Awka		168	6.21	7.07
Ijero-Ekiti		168	7.82	5.07
Inisa		164	7.85	4.33
Suleja		162	9.18	7.18
Sapele		162	5.89	5.68
Osogbo		157	7.77	4.56
Kisi		156	9.08	3.85
Gbongan		139	7.48	4.35
Ejigbo		138	7.9	4.31
Funtua		137	11.52	7.31
Igboho		137	8.84	3.76
Buguma		135	4.74	6.86
Ikirun		134	7.91	4.67
Abakaliki		134	6.32	8.11
Okrika		133	4.74	7.08
Amaigbo		127	5.79	7.84
Lafia		127	8.49	8.52
Gashua		126	12.87	11.04
Modakeke		120	7.38	4.26
Bama		118	11.52	13.69
Ilobu		118	7.84	4.49
Jalingo		118	8.89	11.36
Okigwe		115	5.83	7.35
Offa		114	8.15	4.72
Esuk Oron		112	4.8	8.25
Nsukka		111	6.86	7.4
Nguru		111	12.88	10.46
Hadejia		111	12.45	10.04
Ijebu-Igbo		109	6.97	4
Uromi		109	6.7	6.33
Birnin Kebbi		108	12.45	4.2
Pindiga		106	9.98	10.95
Azare		106	11.67	10.19
Nkpor		104	6.15	6.83
Ikere-Ekiti		103	7.5	5.23
Lafiagi		103	8.85	5.42
Kontagora		99	10.4	5.47
Kuje		97	8.88	7.23
Yola		96	9.21	12.48
Biu		95	10.61	12.19
Olupona		95	7.6	4.18
Lere		93	10.39	8.57
Wukari		93	7.87	9.78
Igbo-Ora		93	7.43	3.29
Emure-Ekiti		91	7.44	5.46
Isieke		90	6.38	8.04
Ifo		88	6.81	3.2
Igede-Ekiti		87	7.67	5.13
Effium		87	6.63	8.06
Idanre		86	7.11	5.12
Potiskum		86	11.71	11.08
Keffi		86	8.85	7.87
Epe		85	6.58	3.98
Gamboru		85	12.37	14.21
Ogaminana		84	7.59	6.22
Ihiala		83	5.85	6.86
Ipoti		82	7.87	5.08
Lalupon		81	7.47	4.07
Ughelli		80	5.49	6
Bende		80	5.56	7.63
Oke Mesi		80	7.82	4.92
Kafanchan		80	9.58	8.29
Ikom		79	5.97	8.71
Agulu		79	6.1	7.06
Daura		78	11.55	11.41
Numan		78	9.46	12.03
Kagoro		77	9.61	8.39
Ode		75	7.79	5.71
Igbo-Ukwu		75	6.02	7.02
Aramoko-Ekiti		74	7.7	5.04
Igbara-Odo		74	7.5	5.06
Ozubulu		74	5.96	6.85
Aku		74	6.71	7.32
Oyan		74	8.05	4.77
Jega		73	12.22	4.38
Asaba		73	6.2	6.73
Ohafia-Ifigh		73	5.61	7.81
Afikpo		72	5.89	7.94
Apomu		72	7.35	4.18
Fiditi		71	7.71	3.92
Orita Eruwa		71	7.55	3.43
Eha Amufu		71	6.66	7.76
Malumfashi		71	11.79	7.62
Kaura Namoda		70	12.59	6.59
Enugu-Ukwu		69	6.17	7.01
Idah		69	7.11	6.74
Obonoma		69	4.71	6.79
Agbor		68	6.25	6.19
Ezza-Ohu		67	6.44	8.08
Uga		64	5.94	7.08
Nkwerre		63	5.76	7.1
Auchi		63	7.07	6.26
Lokoja		61	7.8	6.74
Ekpoma		60	6.74	6.14
Ijebu-Jesa		52	7.68	4.82
Kabba		50	7.83	6.08
Ilaro		47	6.89	3.01
Damaturu		46	11.75	11.96
Argungu		46	12.74	4.53
Gumel		43	12.63	9.39
Geidam		41	12.89	11.93
Talata Mafara		39	12.57	6.06
Gummi		39	12.14	5.12
Otan Ayegbaju		38	7.95	4.79
Ogoja		37	6.66	8.8
Katsina-Ala		37	7.17	9.28
Itu		36	5.2	7.98
Kumo		36	10.05	11.21
Oke Ila		35	7.95	4.98
Pankshin		32	9.33	9.44
Nasarawa		31	8.54	7.71
Kachia		31	9.87	7.95
Dikwa		29	12.04	13.92
Moriki		29	12.87	6.49
Patigi		28	8.73	5.76
Wamba		27	8.94	8.6
Baro		27	8.62	6.42
Okuta		27	9.22	3.18
Birnin Kudu		27	11.45	9.48
Badagry		26	6.42	2.88
Ogwashi-Uku		26	6.18	6.52
Eket		26	4.64	7.92
Kamba		26	11.85	3.65
Daura		25	13.03	8.32
Takum		25	7.27	9.98
Igbeti		25	8.75	4.13
Zungeru		24	9.81	6.15
Zuru		24	11.44	5.23
Yenagoa		24	4.93	6.27
Tegina		24	10.07	6.19
Awgu		23	6.07	7.48
Wudil		23	11.81	8.84
Nafada		23	11.1	11.33
Ibi		23	8.18	9.74
Sofo-Birnin-Gwari		22	11.02	6.78
Dutsen Wai		22	10.85	8.2
Kaiama		22	9.61	3.94
Ubiaja		22	6.66	6.38
Otukpa		22	7.1	7.66
Oguta		22	5.71	6.81
Damboa		22	11.16	12.76
Jebba		21	9.12	4.82
Garko		21	10.18	11.16
Mokwa		21	9.29	5.05
Gaya		21	11.86	9
Tambuwal		21	12.41	4.65
Elele		21	5.1	6.81
Monguno		20	12.67	13.61
Kwale		20	5.71	6.43
Gembu		20	6.73	11.26
Obudu		20	6.67	9.16
Gombi		20	10.17	12.74
Magumeri		19	12.11	12.83
Degema Hulk		19	4.76	6.75
Enugu-Ezike		19	6.98	7.46
Kari		19	11.25	10.56
Darazo		18	11	10.41
Rano		18	11.56	8.58
Kiyawa		18	11.78	9.61
Deba		18	10.21	11.39
Igbor		18	7.45	8.61
Babana		18	10.43	3.81
Egbe		18	8.22	5.52
Gwadabawa		17	13.36	5.24
Beli		17	7.86	10.97
Illela		17	13.73	5.3
Dutse		17	11.76	9.34
Dukku		17	10.82	10.77
Bonny		17	4.45	7.17
Bode Saadu		17	8.94	4.78
Rijau		17	11.1	5.26
Kumagunnam		17	13.15	10.63
Lapai		16	9.04	6.57
Burutu		16	5.35	5.51
Gwarzo		16	11.92	7.93
Kukawa		16	12.92	13.57
Akwanga		16	8.91	8.41
Billiri		16	9.87	11.23
Iperu		16	6.91	3.67
Gwaram		16	11.28	9.88
Soba		16	10.98	8.06
Marte		16	12.37	13.83
Ibeto		16	10.49	5.15
Bukuru		16	9.79	8.86
Anchau		16	10.96	8.39
Ado-Odo		15	6.6	2.94
Ganye		15	8.43	12.05
Gwoza		15	11.08	13.7
Ajaokuta		15	7.56	6.65
Doma		15	8.39	8.36
Isanlu-Itedoijowa		15	8.27	5.84
=NI
Managua		973	12.13	-86.25	C	ماناگوا
León		145	12.44	-86.88
Masaya		130	11.97	-86.09
Chinandega		126	12.63	-87.13
Matagalpa		109	12.93	-85.92
Estelí		96	13.09	-86.35
Granada		89	11.93	-85.96
Jinotega		55	13.09	-86
El Viejo		54	12.66	-87.17
Nueva Guinea		53	11.69	-84.46
Ciudad Sandino		50	12.16	-86.34
Juigalpa		50	12.11	-85.36
Tipitapa		50	12.2	-86.1
Bluefields		44	12.01	-83.76
Diriamba		35	11.86	-86.24
Ocotal		34	13.63	-86.48
Puerto Cabezas		34	14.04	-83.39
Chichigalpa		33	12.58	-87.03
Rivas		30	11.44	-85.83
San Rafael del Sur		30	11.85	-86.44
Jinotepe		30	11.85	-86.2
Boaco		29	12.47	-85.66
Nagarote		26	12.27	-86.56
Jalapa		24	13.92	-86.12
La Paz Centro		23	12.34	-86.68
San Marcos		23	11.91	-86.2
Masatepe		21	11.91	-86.14
Nandaime		21	11.76	-86.05
El Rama		20	12.16	-84.22
Somoto		20	13.48	-86.58
Corinto		19	12.48	-87.17
Río Blanco		17	12.93	-85.22
Camoapa		17	12.38	-85.51
El Crucero		16	11.99	-86.31
Siuna		16	13.73	-84.78
Somotillo		15	13.04	-86.91
San Carlos		13	11.12	-84.78
=NL
Amsterdam		742	52.37	4.89	C	ایمسٹرڈم|آمستردام|أمستردام|Амстердам
Rotterdam		598	51.92	4.48		روٹرڈیم|روتردام
The Hague		474	52.08	4.3		La Haye|Den Haag|La Haya|L'Aia|'s-Gravenhage|دی ہیگ|ہیگ|لاهه|لاهاي|Гаага
Utrecht		291	52.09	5.12
Eindhoven		210	51.44	5.48
Tilburg		200	51.56	5.09
Groningen		181	53.22	6.57
Almere Stad		176	52.37	5.21
Breda		168	51.59	4.78
Nijmegen		159	51.84	5.85
Enschede		154	52.22	6.9
Haarlem		148	52.38	4.64
Arnhem		142	51.98	5.91
Zaanstad		140	52.45	4.81
Amersfoort		140	52.16	5.39
Apeldoorn		137	52.21	5.97
's-Hertogenbosch		135	51.7	5.3
Hoofddorp		133	52.3	4.69
Maastricht		122	50.85	5.69
Leiden		120	52.16	4.49
Dordrecht		119	51.81	4.67
Zoetermeer		116	52.06	4.49
Zwolle		112	52.51	6.09
Deventer		97	52.26	6.16
Delft		95	52.01	4.36
Alkmaar		95	52.63	4.75
Heerlen		93	50.88	5.98
Venlo		92	51.37	6.17
Leeuwarden		91	53.2	5.81
Hilversum		84	52.22	5.18
Hengelo		81	52.27	6.79
Amstelveen		80	52.3	4.86
Roosendaal		78	51.53	4.47
Purmerend		77	52.51	4.96
Oss		76	51.77	5.52
Schiedam		75	51.92	4.39
Spijkenisse		75	51.84	4.33
Helmond		75	51.48	5.66
Vlaardingen		74	51.91	4.34
Almelo		73	52.36	6.66
Gouda		72	52.02	4.71
Zaandam		72	52.44	4.83
Lelystad		71	52.51	5.47
Alphen aan den Rijn		70	52.13	4.66
Hoorn		69	52.64	5.06
Velsen-Zuid		68	52.46	4.65
Ede		68	52.03	5.66
Bergen op Zoom		66	51.49	4.29
Capelle aan den IJssel		65	51.93	4.58
Assen		62	53	6.56
Nieuwegein		61	52.03	5.08
Veenendaal		61	52.03	5.56
Zeist		61	52.09	5.23
Den Helder		60	52.96	4.76
Hardenberg		58	52.58	6.62
Emmen		57	52.78	6.91
Oosterhout		53	51.65	4.86
Doetinchem		50	51.97	6.29
Kerkrade		50	50.87	6.06
Kampen		49	52.55	5.91
Weert		49	51.25	5.71
Woerden		48	52.09	4.88
Sittard		48	51	5.87
Heerhugowaard		48	52.67	4.85
Rijswijk		47	52.04	4.33
Middelburg		46	51.5	3.61
Emmeloord		46	52.71	5.75
Zwijndrecht		46	51.82	4.63
Waalwijk		46	51.68	5.07
Huizen		45	52.3	5.24
Vlissingen		45	51.44	3.57		Flushing
Ridderkerk		45	51.87	4.6
Soest		45	52.17	5.29
Roermond		45	51.19	5.99
Drachten		45	53.11	6.1
Heerenveen		43	52.96	5.92
Medemblik		42	52.77	5.11
Tiel		41	51.89	5.43
Harderwijk		41	52.34	5.62
Maarssen		40	52.14	5.04
Venray		39	51.52	5.97
Hoogeveen		39	52.72	6.48
Barendrecht		39	51.86	4.53
Nijkerk		38	52.22	5.49
Voorburg		38	52.07	4.36
Beverwijk		38	52.48	4.66
Goes		37	51.5	3.89
Zutphen		36	52.14	6.2
Heemskerk		36	52.51	4.67
Wageningen		35	51.97	5.67
Castricum		35	52.55	4.67
Hoogvliet		35	51.86	4.36
Gorinchem		35	51.84	4.97
Uden		35	51.66	5.62
IJsselstein		34	52.02	5.04
Epe		33	52.35	5.98
Sneek		33	53.03	5.66
Geleen		33	50.97	5.83
Maassluis		33	51.92	4.25
Wijchen		33	51.81	5.72
IJmuiden		32	52.46	4.61
Papendrecht		32	51.83	4.69
Oldenzaal		31	52.31	6.93
Bussum		31	52.27	5.16
Valkenswaard		31	51.35	5.46
Meppel		31	52.7	6.19
Ypenburg		30	52.04	4.37
Winterswijk		30	51.97	6.72
Boxtel		30	51.59	5.33
Brunssum		29	50.95	5.97
Leusden		29	52.13	5.43
Best		29	51.51	5.39
Krimpen aan den IJssel		29	51.92	4.6
Delfzijl		29	53.33	6.92
Barneveld		29	52.14	5.58
Veendam		28	53.11	6.88
Dronten		28	52.52	5.72
Terneuzen		28	51.34	3.83
Geldrop		28	51.42	5.56
Uithoorn		27	52.24	4.83
Culemborg		27	51.95	5.23
Dalfsen		27	52.51	6.26
Zaltbommel		26	51.81	5.24
Werkendam		26	51.81	4.89
Zevenaar		26	51.93	6.07
Oisterwijk		26	51.58	5.19
Leiderdorp		26	52.16	4.53
Geldermalsen		26	51.88	5.29
Heemstede		26	52.35	4.62
Beuningen		26	51.86	5.77
Duiven		25	51.95	6.01
Dongen		25	51.63	4.94
Wassenaar		25	52.15	4.4
Veghel		25	51.62	5.55
Waddinxveen		25	52.05	4.65
Vught		25	51.65	5.29
Hoensbroek		25	50.92	5.93
Baarn		25	52.21	5.29
Noordwijk-Binnen		24	52.23	4.44
Diemen		24	52.34	4.96
Haaksbergen		24	52.16	6.74
Sliedrecht		24	51.82	4.78
Steenbergen		24	51.58	4.32
Oud-Beijerland		24	51.82	4.41
Wierden		23	52.36	6.59
Schijndel		23	51.62	5.43
Nuenen		23	51.47	5.55
Putten		23	52.26	5.61
Loon op Zand		23	51.63	5.08
Scheveningen		23	52.1	4.28
Aalsmeer		23	52.26	4.76
Goirle		23	51.52	5.07
Voorschoten		22	52.13	4.45
Losser		22	52.26	7
Lisse		22	52.26	4.56
Borssele		22	51.42	3.73
Volendam		22	52.49	5.07
Hellevoetsluis		22	51.83	4.13
Elburg		22	52.45	5.84
Hoogezand		21	53.16	6.76
Brummen		21	52.09	6.16
Oegstgeest		21	52.18	4.47
Hendrik-Ido-Ambacht		21	51.84	4.64
Geertruidenberg		21	51.7	4.86
Leerdam		21	51.89	5.09
Borne		21	52.3	6.75
Heiloo		21	52.6	4.69
Elst		20	51.92	5.84
Tubbergen		20	52.41	6.78
Tegelen		20	51.34	6.14
Berkel en Rodenrijs		20	51.99	4.48
Raalte		20	52.39	6.28
Katwijk aan Zee		20	52.2	4.4
Stadskanaal		20	52.99	6.95
Cranendonck		20	51.3	5.59
Vianen		20	51.99	5.09
Leek		20	53.16	6.38
Lichtenvoorde		20	51.99	6.57
Nunspeet		19	52.38	5.79
Wisch		19	51.93	6.42
Bodegraven		19	52.08	4.75
's-Gravenzande		19	52	4.17
Aalten		19	51.92	6.58
Zeewolde		19	52.33	5.54
Benthuizen		19	52.08	4.54
Groesbeek		19	51.78	5.94
Pijnacker		19	52.02	4.43
Driebergen-Rijsenburg		19	52.05	5.28
Winschoten		19	53.14	7.03
Hillegom		18	52.29	4.58
Alblasserdam		18	51.87	4.66
Rhoon		18	51.86	4.42
Eersel		18	51.36	5.32
Bergeijk		18	51.32	5.36
Rhenen		18	51.96	5.57
Weesp		18	52.31	5.04
Naaldwijk		18	51.99	4.21
Velp		18	51.99	5.97
Middelharnis		18	51.76	4.17
Wijk bij Duurstede		17	51.97	5.34
Enkhuizen		17	52.7	5.29
Urk		17	52.66	5.6
Steenwijk		17	52.79	6.12
Naarden		17	52.3	5.16
Sint-Oedenrode		17	51.57	5.46
Zandvoort		17	52.37	4.53
Gennep		17	51.7	5.97
Bergschenhoek		17	51.99	4.5
Eibergen		16	52.1	6.65
Rijen		16	51.59	4.92
Harlingen		16	53.17	5.42
Gemert		16	51.56	5.69
Harenkarspel		16	52.73	4.78
Staphorst		16	52.65	6.21
Sassenheim		16	52.23	4.52
Mijdrecht		15	52.21	4.86
Boskoop		15	52.08	4.66
=NO
Oslo		580	59.91	10.75	C	اوسلو|أوسلو|Осло
Bergen		214	60.39	5.32
Trondheim		147	63.43	10.4
Stavanger		122	58.97	5.73
Drammen		91	59.74	10.2
Fredrikstad		73	59.22	10.93
Kristiansand		64	58.15	8
Sandnes		63	58.85	5.74
Asker		61	59.83	10.44
Tromsø		52	69.65	18.96
Sarpsborg		52	59.28	11.11
Skien		51	59.21	9.61
Ålesund		44	62.47	6.15
Sandefjord		43	59.13	10.22
Haugesund		40	59.41	5.27
Tønsberg		39	59.27	10.41
Moss		34	59.43	10.66
Porsgrunn		34	59.14	9.66
Bodø		34	67.28	14.41
Arendal		31	58.46	8.77
Hamar		29	60.79	11.07
Larvik		23	59.05	10.04
Halden		22	59.12	11.39
Steinkjer		20	64.01	11.5
Harstad		19	68.8	16.54
Lillehammer		19	61.12	10.47
Molde		19	62.74	7.16
Mo i Rana		18	66.31	14.14
Kongsberg		18	59.67	9.65
Horten		18	59.42	10.48
Gjøvik		18	60.8	10.69
Askøy		17	60.4	5.18
Kristiansund		17	63.11	7.73
Vadsø		5	70.07	29.75
Hermansverk		2	61.18	6.85
=NP
Kathmandu		1442	27.7	85.32	C	کٹھمنڈو|Katmandou|Katmandu|کھٹمنڈو|کاتماندو|كاتماندو|كاتمندو|Катманду
Pokhara		200	28.27	83.97
Pātan		183	27.68	85.31
Biratnagar		182	26.46	87.27
Birgañj		133	27.02	84.88
Dharān		109	26.81	87.28
Bharatpur		107	27.68	84.44
Janakpur		94	26.73	85.93
Dhangaḍhi̇̄		92	28.7	80.59
Butwāl		92	27.7	83.45
Mahendranagar		88	28.96	80.18
Hetauda		85	27.43	85.03
Madhyapur Thimi		83	27.68	85.39
Triyuga		71	26.79	86.7
Inaruwa		70	26.61	87.15
Nepalgunj		64	28.05	81.62
Siddharthanagar		63	27.5	83.45
Gulariyā		53	28.21	81.35
Titahari		48	26.66	87.27
Panauti		47	27.58	85.52
Ṭikāpur		45	28.53	81.12
Kirtipur		45	27.68	85.28
Tulsīpur		39	28.13	82.3
Rājbirāj		33	26.54	86.75
Lahān		31	26.72	86.48
Birendranagar		31	28.6	81.63
Panauti̇̄		28	27.58	85.51
Gaur		27	26.76	85.28
Siraha		25	26.65	86.21
Tānsen		24	27.87	83.55
Jaleshwar		24	26.65	85.8
Dipayal		23	29.26	80.94
Bāglung		23	28.27	83.59
Khanbari		23	27.38	87.21
Dhankutā		22	26.98	87.33
Wāliṅ		22	27.98	83.76
Dailekh		21	28.84	81.71
Malaṅgawā		20	26.86	85.56
Bhadrapur		20	26.54	88.09
Dadeldhurā		19	29.3	80.58
Dārchulā		18	29.83	80.55
Ilām		17	26.91	87.93
Banepā		17	27.63	85.52
Dhulikhel		16	27.62	85.54
=NR
Yaren		1	-0.55	166.93	C
Baiti		1	-0.51	166.93
Anabar		0	-0.51	166.95
Uaboe		0	-0.51	166.92
Ijuw		0	-0.52	166.96
Anibare		0	-0.53	166.95
Yangor		0	-0.54	166.91
=NU
Alofi		1	-19.05	-169.92	C
=NZ
Auckland		418	-36.85	174.76		آکلینڈ|آکلند|أوكلاند|Окленд
Wellington		382	-41.29	174.78	C	ولنگٹن|ویلنگٹن|ولینگتون|ويلينغتون|Веллингтон
Christchurch		364	-43.53	172.63		کرائسٹ چرچ|کرایست‌چرچ|كرايستشيرش|Крайстчерч
Manukau City		362	-36.99	174.88
Hamilton		153	-37.78	175.28		ہملٹن|ہیملٹن
Dunedin		114	-45.87	170.5		ڈونیڈن
Tauranga		110	-37.69	176.17
Lower Hutt		101	-41.22	174.92
Palmerston North		76	-40.36	175.61
Rotorua		66	-38.14	176.25
Hastings		62	-39.64	176.85
Nelson		59	-41.27	173.28
Napier		57	-39.49	176.91
Mangere		55	-36.97	174.8
Porirua		51	-41.13	174.85
Whangarei		51	-35.73	174.32
New Plymouth		49	-39.07	174.08
Invercargill		47	-46.4	168.35
Wanganui		40	-39.93	175.05
Upper Hutt		38	-41.14	175.05
Gisborne		34	-38.65	178
Ashburton		30	-43.9	171.73
Papakura		28	-37.07	174.94
Timaru		28	-44.4	171.25
Blenheim		27	-41.52	173.95
Paraparaumu		25	-40.92	175.02
Taupo		22	-38.68	176.08
Pukekohe East		21	-37.2	174.95
Masterton		21	-40.96	175.66
Levin		20	-40.63	175.28
Whakatane		19	-37.96	176.99
Cambridge		15	-37.88	175.44
Richmond		14	-41.33	173.18
Greymouth		9	-42.47	171.2
Waitangi		0	-43.95	-176.56
=OM
Muscat		797	23.58	58.41	C	Mascate|Maskat|مسقط|Маскат
Seeb		238	23.67	58.19
Şalālah		163	17.02	54.09
Bawshar		159	23.58	58.4
Sohar		108	24.35	56.71
As Suwayq		107	23.85	57.44
‘Ibrī		102	23.23	56.52
Şaḩam		89	24.17	56.89
Rustaq		79	23.39	57.42
Al Buraymī		74	24.25	55.79
Nizwá		72	22.93	57.53
Sur		71	22.57	59.53
Bahlā’		54	22.98	57.3
Al Khābūrah		50	23.97	57.09
Shināş		48	24.74	56.47
Sufālat Samā’il		48	23.32	58.02
Izkī		36	22.93	57.77
Liwá		26	24.53	56.56
Ibrā’		25	22.69	58.53
Oman Smart Future City		25	23.65	57.6
Bidbid		21	23.41	58.13
Badīyah		18	22.45	58.8
Khasab		18	26.18	56.25
Adam		17	22.38	57.53
Yanqul		17	23.59	56.54
Haymā’		1	19.96	56.28
=PA
Panama City		408	8.99	-79.52	C	Panama|Panamá|Ciudad de Panamá|پاناما سٹی|Панама
San Miguelito		322	9.05	-79.47
Juan Díaz		101	9.05	-79.45
David		82	8.43	-82.43
Arraiján		77	8.95	-79.66
Colón		77	9.35	-79.9
La Chorrera		61	8.88	-79.78
Pedregal		52	9.07	-79.43
Tocumen		51	9.09	-79.38
Santiago de Veraguas		45	8.1	-80.98
Chilibre		34	9.15	-79.62
Cativá		30	9.36	-79.83
Ancón		21	8.96	-79.55
Alcalde Díaz		20	9.12	-79.56
Changuinola		18	9.43	-82.52
La Concepción		18	8.51	-82.62
Pedregal		17	8.37	-82.44
Veracruz		17	8.89	-79.63
Curundú		16	8.97	-79.55
Penonomé		16	8.52	-80.36
Sabanitas		16	9.34	-79.81
Unión Chocó		9	8.08	-77.54
Chitré		9	7.96	-80.43
Las Tablas		9	7.76	-80.27
Bocas del Toro		5	9.34	-82.24
La Palma		2	8.41	-78.14
El Porvenir		0	9.55	-78.95
Buabidi		0	8.47	-81.7
=PE
Lima		7737	-12.04	-77.03	C	لیما|ليما|Лима
Arequipa		841	-16.4	-71.53
Callao		813	-12.06	-77.12
Trujillo		747	-8.12	-79.03
Chiclayo		577	-6.77	-79.84
Iquitos		438	-3.75	-73.25
Huancayo		377	-12.07	-75.2
Piura		325	-5.19	-80.63
Chimbote		317	-9.09	-78.58
Cusco		312	-13.52	-71.97
Pucallpa		311	-8.38	-74.55
Tacna		280	-18.01	-70.25
Ica		247	-14.07	-75.73
Juliaca		246	-15.5	-70.13
Sullana		161	-4.9	-80.69
Chincha Alta		153	-13.41	-76.13
Huánuco		148	-9.93	-76.24
Ayacucho		140	-13.16	-74.22
Cajamarca		135	-7.16	-78.5
Puno		117	-15.84	-70.02
Tumbes		109	-3.57	-80.45
Talara		99	-4.58	-81.27
Chosica		89	-11.94	-76.71
Huaraz		87	-9.53	-77.53
Cerro de Pasco		79	-10.67	-76.26
Chulucanas		69	-5.09	-80.16
San Isidro		68	-12.12	-77.05
Huaral		62	-11.49	-77.21
Pisco		62	-13.71	-76.21
Catacaos		57	-5.27	-80.68
Paita		56	-5.09	-81.11
Abancay		55	-13.63	-72.88
Huacho		55	-11.11	-77.61
Moquegua		55	-17.2	-70.94
Ilo		53	-17.63	-71.34
Tingo María		53	-9.3	-76
Jaén		52	-5.71	-78.81
Tarma		51	-11.42	-75.69
Barranca		46	-10.75	-77.77
Moyobamba		44	-6.03	-76.97
Lambayeque		44	-6.7	-79.91
Picsi		44	-6.72	-79.77
Chepén		42	-7.22	-79.42
Yurimaguas		42	-5.9	-76.12
Huancavelica		42	-12.78	-74.97
Saña		39	-6.92	-79.58
Tambopata		39	-12.67	-69.36
Juanjuí		38	-7.18	-76.73
Puerto Maldonado		38	-12.59	-69.19
La Unión		35	-5.4	-80.74
Ferreñafe		34	-6.64	-79.79
Sicuani		34	-14.27	-71.23
La Oroya		33	-11.52	-75.9
Chocope		32	-7.79	-79.22
Imperial		32	-13.06	-76.35
Nuevo Imperial		32	-13.08	-76.32
Tambo Grande		30	-4.93	-80.34
La Rinconada		30	-14.63	-69.45
Pacasmayo		29	-7.4	-79.57
Tocache		29	-8.19	-76.52
Mollendo		29	-17.02	-72.01
Chaupimarca		29	-10.41	-76.46
Paramonga		28	-10.67	-77.83
La Peca		27	-5.61	-78.44
Chancay		27	-11.57	-77.27
Hualmay		27	-11.1	-77.61
Monsefú		26	-6.87	-79.87
Marcavelica		26	-4.88	-80.71
San Vicente de Cañete		26	-13.08	-76.39
Querecotillo		25	-4.84	-80.65
Guadalupe		25	-7.25	-79.48
Santa Ana		25	-12.87	-72.72
Rioja		25	-6.06	-77.17
Laredo		25	-8.09	-78.96
Nazca		24	-14.83	-74.94
Yanacancha		23	-10.24	-76.65
Sechura		23	-5.56	-80.82
Moche		23	-8.17	-79.01
Santiago de Cao		22	-7.96	-79.24
Huamachuco		22	-7.8	-78.07
Paiján		21	-7.73	-79.3
Jauja		21	-11.78	-75.5
Virú		21	-8.42	-78.75
Huaura		21	-11.07	-77.6
Bagua Grande		20	-5.76	-78.44
Chachapoyas		20	-6.23	-77.87
Ayaviri		19	-14.89	-70.59
Huanta		19	-12.93	-74.25
Uchiza		18	-8.46	-76.46
La Breita		18	-4.26	-80.89
Andahuaylas		17	-13.66	-73.39
Mala		17	-12.66	-76.63
Zarumilla		17	-3.5	-80.27
Camaná		16	-16.62	-72.71
San Pedro de Lloc		16	-7.43	-79.5
Huarmey		16	-10.07	-78.15
Yunguyo		16	-16.25	-69.08
Chongoyape		16	-6.64	-79.39
Ilave		16	-16.08	-69.67
San Clemente		16	-13.67	-76.15
Pimentel		16	-6.84	-79.93
Satipo		16	-11.25	-74.64
Minas de Marcona		15	-15.21	-75.11
Junín		15	-11.16	-75.99
Bellavista		15	-7.06	-76.59
Coishco		15	-9.02	-78.62
=PF
Faaa		30	-17.55	-149.6
Papeete		26	-17.54	-149.57	C
Punaauia		26	-17.63	-149.6
Uturoa		4	-16.73	-151.44
Taiohae		1	-8.91	-140.1
=PG
Port Moresby		284	-9.48	147.15	C	پورٹ مورسبی
Lae		76	-6.72	147
Arawa		40	-6.23	155.57
Mount Hagen		34	-5.86	144.23
Popondetta		28	-8.77	148.23
Madang		27	-5.22	145.79
Kokopo		26	-4.34	152.27
Mendi		26	-6.15	143.66
Kimbe		19	-5.55	150.14
Goroka		19	-6.08	145.39
Wewak		18	-3.55	143.63
Bulolo		16	-7.2	146.64
Daru		15	-9.08	143.21
Kavieng		14	-2.57	150.8
Vanimo		11	-2.68	141.3
Alotau		10	-10.32	150.46
Kundiawa		9	-6.02	144.97
Tari		8	-5.84	142.95
Lorengau		6	-2.03	147.27
Kerema		6	-7.96	145.77
Wabag		4	-5.49	143.72
Buka		0	-5.43	154.67
Kurumul		0	-5.86	144.63
=PH
Quezon City		2762	14.65	121.05
Manila		1600	14.6	120.98	C	Manille|منیلا|مانیل|مانيلا|Манила
Caloocan City		1500	14.65	120.97
Budta		1274	7.2	124.44
Davao		1213	7.07	125.61		داواؤ
Malingao		1122	7.16	124.47
Cebu City		799	10.32	123.89
General Santos		680	6.11	125.17
Taguig		644	14.52	121.08
Pasig City		617	14.59	121.06
Las Piñas		590	14.45	120.98
Antipolo		550	14.63	121.12
Makati City		510	14.55	121.03
Zamboanga		458	6.91	122.07
Bacolod City		455	10.67	122.95
Mansilingan		454	10.63	122.98
Cagayan de Oro		445	8.48	124.65
Dasmariñas		442	14.33	120.94
Pasay		417	14.54	121
Iloilo		388	10.7	122.56
San Jose del Monte		358	14.81	121.05
Bacoor		357	14.46	120.94
Lapu-Lapu City		350	10.31	123.95
Iligan		343	8.23	124.24
Mandaue City		331	10.32	123.92
Calamba		317	14.21	121.17
Iligan City		312	8.25	124.4
Butuan		310	8.95	125.54
Cabuyao		309	14.27	121.13
Mandaluyong City		306	14.58	121.04
Biñan		300	14.34	121.08
Angeles City		299	15.15	120.58
Santol		299	15.16	120.57
Cainta		283	14.58	121.12
Baguio		273	16.42	120.59
San Pedro		270	14.36	121.05
Mantampay		265	8.17	124.22
San Fernando		251	15.03	120.68
Libertad		250	8.94	125.5
Navotas		249	14.67	120.95
Tacloban		242	11.24	125
Batangas		237	13.76	121.06
Magugpo Poblacion		233	7.45	125.8
Taytay		231	14.56	121.13
Lucena		229	13.93	121.62
Puerto Princesa		223	9.74	118.74
Olongapo		221	14.83	120.28
Cabanatuan City		220	15.49	120.97
Binangonan		219	14.46	121.19
Santa Rosa		217	14.31	121.11
Imus		216	14.43	120.94
Lipa City		212	13.94	121.16
San Pablo		208	14.07	121.33
Malolos		199	14.84	120.81
Ormoc		191	11.01	124.61
Panalanoy		189	11.25	125.01
Mabalacat City		188	15.22	120.57
Pagadian		187	7.83	123.44
Meycauayan		185	14.74	120.96
Tarlac City		184	15.48	120.6
Legaspi		179	13.14	123.74
Cotabato		179	7.22	124.25
Naga		175	13.62	123.18
Dagupan		171	16.04	120.33
Toledo		157	10.38	123.64
Guyong		155	14.84	120.98
Bago City		150	10.53	122.83
Marawi City		144	8	124.28
Kabankalan		136	9.98	122.81
Baliuag		136	14.95	120.9
Rodriguez		134	14.76	121.2
San Mateo		134	14.7	121.12
Talisay		133	10.24	123.85
Muricay		132	7.83	123.48
Bulaon		132	15.08	120.66
Cadiz		129	10.95	123.29
Koronadal		126	6.5	124.85
Hagonoy		124	14.83	120.73
San Juan		121	14.6	121.03
Silang		119	14.22	120.97
San Jose		119	12.35	121.07
Digos		116	6.75	125.36
Cavite City		116	14.48	120.9
Tuguegarao		115	17.62	121.72
Dumaguete		114	9.31	123.3
Santiago		108	16.69	121.55
Santa Cruz		108	14.28	121.42
Mati		106	6.96	126.22
Tanza		106	14.68	120.94
Roxas City		103	11.59	122.75
Laoag		102	18.2	120.6
Pulong Santa Cruz		102	14.27	121.08
Urdaneta		101	15.98	120.57
Jolo		101	6.05	121
Bocaue		99	14.8	120.93
General Trias		96	14.39	120.88
Los Baños		96	14.17	121.24
Iriga City		95	13.43	123.41
Dipolog		94	8.57	123.33
Ozamiz City		93	8.15	123.84
Calumpit		92	14.92	120.77
Mangaldan		89	16.07	120.4
Arayat		88	15.15	120.77
Surigao		88	9.79	125.5
Angono		87	14.53	121.15
Victorias		87	10.9	123.07
Tagbilaran City		86	9.66	123.85
Panabo		85	7.31	125.68
Mariveles		85	14.43	120.49
Binonga		84	10.77	122.98
NIA Valencia		84	7.91	125.09
Marilao		83	14.76	120.95
San Fernando		83	16.62	120.32
Sorsogon		83	12.97	123.99
Kidapawan		80	7.01	125.09
Norzagaray		80	14.91	121.05
Gapan		79	15.31	120.95
Daet		78	14.11	122.96
Apalit		77	14.95	120.77
Pulilan		77	14.9	120.85
Polangui		77	13.29	123.49
Guiguinto		77	14.83	120.88
Kawit		73	14.44	120.9
Balanga		73	14.68	120.54
Ilagan		72	17.15	121.89
Sagay		72	10.94	123.42
Capas		72	15.33	120.59
Solana		71	17.65	121.69
Bulacan		71	14.79	120.88
Tagaytay		71	14.1	120.93
Plaridel		71	14.89	120.86
Mariano		71	8.83	125.12
Danao		70	10.52	124.03
Magalang		69	15.22	120.66
Libon		69	13.3	123.44
Tanauan		68	14.09	121.15
Catbalogan		68	11.78	124.89
Calbayog City		68	12.07	124.6
Subic		68	14.88	120.23
Bislig		68	8.22	126.32
City of Isabela		67	6.7	121.97
Dinalupihan		67	14.88	120.45
Calapan		66	13.41	121.18
San Ildefonso		66	15.08	120.94
San Miguel		66	15.14	120.98
Bais		66	9.59	123.12
Talisay		65	10.74	122.97
Talavera		65	15.59	120.92
Concepcion		64	15.33	120.66
Polomolok		64	6.22	125.06
Nasugbu		63	14.07	120.63
Tinongan		62	10.21	123.04
Minglanilla		62	10.24	123.8
Malaybalay		62	8.16	125.13
Candelaria		61	13.93	121.42
Ualog		61	10.57	123.39
Tanay		60	14.5	121.28
Obando		60	14.71	120.94
Balagtas		60	14.82	120.87
Manaoag		59	16.04	120.49
Bañga		59	6.42	124.78
Tabaco		58	13.36	123.73
Santo Tomas		57	14.11	121.14
Kalibo (poblacion)		57	11.71	122.36
Lingayen		57	16.02	120.23
Carmona		56	14.31	121.06
Lubao		56	14.94	120.6
Naic		55	14.32	120.77
Tacurong		55	6.69	124.68
Batac City		54	18.06	120.56
Patuto		53	14.12	120.97
Limay		53	14.56	120.6
Maluñgun		52	6.28	125.28
Monkayo		51	7.82	126.05
Dapitan		51	8.66	123.42
Balayan		50	13.94	120.73
Cabiao		50	15.25	120.85
Morong		50	14.52	121.24
Liloan		49	10.4	124
Consolacion		49	10.38	123.96
Vigan		49	17.57	120.39
Paniqui		48	15.67	120.58
Bayombong		48	16.48	121.15
Masbate		47	12.37	123.62
Catarman		47	12.5	124.64
Candaba		47	15.1	120.83
Santa Ana		47	15.1	120.77
Orion		47	14.62	120.58
Bagong Pagasa		46	14.66	121.03
Bugo		46	8.51	124.76
Sariaya		45	13.96	121.53
Parang		45	7.37	124.27
Orani		45	14.8	120.54
Canlaon		45	10.39	123.22
Binmaley		44	16.03	120.27
Mexico		44	15.06	120.72
Samal		44	7.07	125.71
Pinamalayan		44	13.05	121.46
Alabel		43	6.1	125.29
Passi		43	11.11	122.64
Recodo		43	6.95	121.96
Compostela		43	7.67	126.09
Bustos		42	14.96	120.92
Paombong		41	14.83	120.79
Masantol		41	14.9	120.71
La Trinidad		41	16.45	120.59
Angat		41	14.93	121.03
Indang		41	14.2	120.88
La Carlota		41	10.42	122.92
Malita		41	6.42	125.61
Gerona		41	15.61	120.6
Pagbilao		41	13.97	121.7
Carcar		41	10.11	123.64
Bayugan		41	8.76	125.77
Mamatid		40	14.23	121.16
Taal		40	13.88	120.92
Jaen		40	15.33	120.92
Camiling		40	15.69	120.41
Hinigaran		40	10.27	122.85
Banaybanay		39	13.85	121.2
San Pascual		39	13.81	121.02
Pantubig		39	14.97	120.95
Oroquieta		39	8.49	123.8
Escalante		39	10.84	123.5
Tanjay		39	9.52	123.16
Papaya		39	15.32	120.84
Binalbagan		39	10.19	122.86
Sablayan		38	12.83	120.77
Calaca		37	13.93	120.81
Tayabas		37	14.03	121.59
Del Pilar		37	15.04	120.7
Noveleta		37	14.43	120.88
Muñoz		37	15.72	120.9
Calauan		37	14.15	121.32
Ramon		36	16.78	121.54
Solano		36	16.52	121.18
Bongabon		36	15.63	121.14
Bayawan		36	9.36	122.8
Tagudin		36	16.94	120.44
San Jose		36	13.35	123.55
Abucay		36	14.73	120.53
Pandi		35	14.87	120.96
San Leonardo		35	15.36	120.96
Teresa		35	14.56	121.22
Pila		34	14.23	121.36
Manapla		34	10.96	123.12
San Nicolas		34	18.17	120.6
San Antonio		34	14.95	120.09
Aliaga		34	15.5	120.84
Pandan		34	11.74	122.1
Maramag		34	7.76	125.01
Hermosa		34	14.83	120.51
Malilipot		34	13.32	123.74
Bauan		34	13.79	121.01
Bay		34	14.18	121.29
San Luis		33	15.04	120.79
Aparri		33	18.36	121.64
Midsayap		33	7.19	124.53
General Tinio		33	15.35	121.05
Mauban		33	14.19	121.73
Jagna		33	9.65	124.37
Guimba		32	15.66	120.77
Kabacan		32	7.11	124.83
Isulan		32	6.63	124.61
Alaminos		31	14.06	121.25
Maluso		31	6.54	121.88
Cabadbaran		31	9.12	125.54
Surallah		31	6.38	124.75
Pagaluñgan		31	7.14	124.38
Lucban		31	14.11	121.56
Paraiso		30	10.88	123.36
Pililla		30	14.49	121.31
Tagoloan		30	8.54	124.75
Lumbang		30	14.3	121.46
Cardona		30	14.49	121.23
Buhi		30	13.43	123.52
Malvar		30	14.04	121.16
Aringay		30	16.39	120.35
Samal		30	14.77	120.54
Tangub		30	8.06	123.75
Atimonan		29	14	121.92
Cordova		29	10.24	123.94
San Simon		29	15	120.78
Tandag		29	9.08	126.2
Agoo		29	16.08	120.1
Bah-Bah		29	8.61	125.91
Pandacaqui		29	15.17	120.65
Naga		29	10.21	123.76
Bulan		29	12.67	123.88
Itogon		28	16.36	120.68
Narra		28	9.27	118.4
Burgos		28	15.73	120.57
Sibulan		28	9.36	123.28
Masinloc		28	15.54	119.95
Buluan		28	6.72	124.8
Santa Maria		28	16.95	120.44
Peñaranda		27	15.35	121
Pulupandan		27	10.52	122.8
Castillejos		27	14.93	120.2
Lupon		27	6.9	126.01
Quezon		27	7.73	125.1
Manolo Fortich		27	8.37	124.86
Tabuk		27	17.47	121.47
Iba		27	15.33	119.98
Paete		27	14.36	121.48
Catanauan		27	13.59	122.32
Calabanga		27	13.71	123.21
Bongao		27	5.03	119.77
Santa Catalina		26	9.33	122.86
Santa Cruz		26	15.77	119.91
San Antonio		26	15.31	120.86
Rizal		26	15.71	121.11
Telabastagan		26	15.12	120.61
Maao		26	10.49	122.99
La Paz		26	15.44	120.73
Lopez		26	13.88	122.26
Nabua		26	13.41	123.37
Concepcion Ibaba		26	13.92	121.46
Cabagan		25	17.43	121.77
Himamaylan		25	10.1	122.87
Talisay		25	14.09	121.02
Baggabag B		25	16.51	121.19
Alicia		25	16.78	121.7
Manibaug Pasig		25	15.1	120.56
Nagcarlan		25	14.14	121.42
Victoria		24	14.23	121.33
La Castellana		24	10.32	123.02
Pio		24	15.05	120.52
Calasiao		24	16.01	120.36
Glan		24	5.82	125.2
Sipalay		24	9.75	122.4
Mamburao		24	13.22	120.6
Palayan City		24	15.54	121.08
San Fernando		24	10.16	123.71
Bogo		24	11.05	124.01
Asia		24	9.55	122.52
Pinamungahan		23	10.27	123.58
Mansalay		23	12.52	121.44
Botolan		23	15.29	120.02
Maragondon		23	14.27	120.74
Guihulñgan		23	10.12	123.27
Bambang		23	16.39	121.11
Apas		23	10.34	123.9
Gumaca		22	13.92	122.1
Bignay Uno		22	13.86	121.49
Balamban		22	10.5	123.72
Mendez-Nuñez		22	14.13	120.91
Guiset East		22	16.07	120.68
Loma de Gato		22	14.79	121
Malanday		22	14.71	121.13
Cogan		22	10.59	124.02
Lake Sebu		22	6.22	124.71
Porac		22	15.07	120.54
Cuenca		22	13.9	121.05
Bansalan		21	6.79	125.21
Jose Pañganiban		21	14.29	122.69
Sexmoan		21	14.94	120.62
Molave		21	8.08	123.49
Goa		21	13.7	123.49
Calauag		21	13.96	122.29
Irosin		21	12.7	124.03
New Corella		21	7.59	125.82
Don Carlos		20	7.68	125
Taloc		20	10.57	122.9
Manay		20	7.21	126.54
Baras		20	14.52	121.27
Sampaloc		20	14.54	121.36
Ternate		20	14.29	120.72
Pacol		20	10.45	122.82
Pangil		20	14.4	121.47
Suay		20	10.05	122.84
Baao		20	13.45	123.37
San Francisco		20	15.36	120.84
Malabanban Norte		19	13.95	121.43
Malapatan		19	5.97	125.29
Laur		19	15.59	121.18
Ipil		19	7.78	122.59
Saravia		19	10.88	122.97
Bantayan		19	11.17	123.72
Sumag		19	10.6	122.92
Compostela		19	10.46	124.01
San Marcelino		19	14.97	120.16
Buenavista		19	8.98	125.41
San Mariano		19	7.5	126
San Miguel		19	15.44	120.6
San Francisco		19	8.54	125.95
Quezon		18	15.55	120.81
General Mamerto Natividad		18	15.6	121.05
Maasin		18	10.13	124.84
Veruela		18	8.07	125.96
Labo		18	14.15	122.83
Wao		18	7.68	124.67
Pilar		18	14.66	120.57
Laguilayan		18	6.67	124.52
Danao		18	9.55	123.76
Baybay		18	10.68	124.8
Palo		18	11.16	124.99
Carigara		17	11.3	124.68
Murcia		17	10.61	123.04
Maganoy		17	6.86	124.44
Sitangkai		17	4.66	119.4
Mahayag		17	8.12	123.45
Bauang		17	16.53	120.33
Mercedes		17	14.11	123.01
Bato		17	13.35	123.37
Tiwi		17	13.46	123.68
Santa Maria		17	6.55	125.47
Laoang		17	12.57	125.01
Nabunturan		17	7.61	125.97
Amadeo		17	14.17	120.92
Roxas		17	17.12	121.62
Magsaysay		17	6.77	125.18
Tanauan		17	11.11	125.02
Cabayangan		17	7.41	125.73
Tupi		17	6.33	124.95
Borongan		16	11.61	125.43
Jasaan		16	8.65	124.76
Jalajala		16	14.35	121.32
Loboc		16	9.64	124.03
San Mateo		16	16.88	121.59
Aurora		16	13.35	122.52
Morong		16	14.68	120.27
San Vicente		16	15.29	120.65
Calatagan		16	13.83	120.63
Trento		16	8.05	126.06
Isabela		16	10.2	122.99
Mankayan		16	16.86	120.78
Bayambang		16	15.81	120.46
San Narciso		16	15.01	120.08
Abuyog		16	10.75	125.01
Calumpang		16	14.62	121.09
Talacogon		16	8.46	125.78
Diadi		16	16.73	121.36
Boroon		15	8.18	124.18
Bunawan		15	8.17	125.99
Santa Barbara		15	16	120.4
Santa Cruz		15	14.91	120.57
Romblon		15	12.58	122.27
Tagas		15	13.17	123.72
Lilio		15	14.13	121.44
Roxas		15	10.32	119.35
Magarao		15	13.66	123.19
Dologon		15	7.84	125.04
Domalanoan		15	16	120.21
Virac		15	13.58	124.24
Babo-Pangulo		15	15.08	120.52
Ramos		15	15.67	120.64
=PK
Karachi		11624	24.86	67.01		کراچی|كراتشي|Карачи|Carachi|Karatschi
Lahore		6311	31.56	74.35		لاہور|لاهور|Лахор
Faisalabad		2507	31.42	73.09		فیصل آباد
Rawalpindi		1743	33.6	73.05		راولپنڈی|راولپندی|روالبندي|Равалпинди|Pindi
Multan		1437	30.2	71.48		ملتان
Hyderabad		1386	25.39	68.37		حیدرآباد|حیدر آباد
Gujranwala		1384	32.16	74.19		گوجرانوالہ
Peshawar		1219	34.01	71.58		پشاور|پېښور|بيشاور|Пешавар
Rahim Yar Khan		789	28.42	70.3		رحیم یار خان
Quetta		734	30.18	67		کوئٹہ|کویته|کوټه|كويتا|Кветта
Muzaffarabad		725	34.37	73.47		مظفر آباد|مظفرآباد
Battagram		700	34.68	73.02
Kotli		640	33.52	73.9
Islamabad		602	33.72	73.04	C	اسلام آباد|إسلام آباد|Исламабад
Bahawalpur		553	29.4	71.68		بہاولپور|بہاول پور
Sargodha		543	32.09	72.67		سرگودھا
Sialkot		477	32.49	74.53		سیالکوٹ
Sukkur		418	27.7	68.86		سکھر
Larkana		364	27.56	68.21		لاڑکانہ
Sheikhupura		361	31.71	73.99		شیخوپورہ
Bhimbar		343	32.97	74.08
Jhang Sadr		341	31.27	72.32		Jhang|جھنگ
Gujrat		302	32.57	74.08		گجرات
Mardan		300	34.2	72.05		مردان
Kasur		291	31.12	74.45		قصور
Mingora		280	34.78	72.36		Mingaora|مینگورہ|Swat|سوات
Dera Ghazi Khan		236	30.05	70.64		ڈیرہ غازی خان|D.G. Khan
Sahiwal		236	30.67	73.1		ساہیوال
Nawabshah		230	26.24	68.4		نوابشاہ
Okara		224	30.81	73.45		اوکاڑہ
Mirpur Khas		216	25.53	69.01
Chiniot		202	31.72	72.98		چنیوٹ
Shahkot		200	31.57	73.49
Kamoke		200	31.98	74.22
Saddiqabad		190	28.31	70.13
Būrewāla		184	30.17	72.65
Jacobabad		171	28.28	68.44		جیکب آباد
Muzaffargarh		165	30.07	71.19		مظفر گڑھ
Muridke		164	31.8	74.26
Shikarpur		157	27.96	68.64
Hafizabad		154	32.07	73.69		حافظ آباد
Kohat		151	33.58	71.45		کوہاٹ
Tordher		150	33.99	72.29
Jhelum		145	32.93	73.73		جہلم
Khanpur		142	28.65	70.66
Khuzdar		141	27.81	66.61		خضدار
Dadu		140	26.73	67.78
Gojra		140	31.15	72.68
Mandi Bahauddin		130	32.59	73.49
Tando Allahyar		127	25.46	68.72
Pakpattan		127	30.34	73.39
Bahawalnagar		127	30.55	73.39
Bahawalnagar		127	30	73.25
Tando Adam		126	25.77	68.66
Khairpur Mir’s		125	27.53	68.76
New Mirpur		124	33.15	73.75		Mirpur|میر پور
Chishtian		122	29.8	72.86
Abbottabad		120	34.15	73.21		ایبٹ آباد
Jaranwala		120	31.33	73.42
Ahmadpur East		117	29.14	71.26
Vihari		113	30.04	72.36
Kamalia		112	30.73	72.65
Kot Addu		104	30.47	70.97
Khushāb		103	32.3	72.35
Wazirabad		102	32.44	74.12
Dera Ismail Khan		102	31.83	70.9		ڈیرہ اسماعیل خان|D.I. Khan
Chakwal		101	32.93	72.85
Swabi		97	34.12	72.47		صوابی
Lodhran		97	29.53	71.63
Nowshera Cantonment		97	34	72
Charsadda		95	34.15	71.74		چارسدہ
Jalalpur Jattan		94	32.64	74.21
Mianwali		90	32.58	71.53
Chaman		89	30.92	66.45		چمن
Kandhkot		88	28.25	69.18
Hasilpur		88	29.69	72.55
Arifwala		87	30.29	73.07
Mianke Mor		87	31.2	73.95
Attock City		85	33.77	72.36		Attock|اٹک
Chichawatni		83	30.53	72.69
Bhakkar		82	31.63	71.06
Kharian		81	32.82	73.89
Layyah		79	30.96	70.94
Kambar		77	27.59	68
Moro		77	26.66	68
Mian Channun		76	30.44	72.36
Turbat		76	26	63.05		تربت
Shahdad Kot		75	27.85	67.91
Bhalwal		75	32.27	72.9		بھلوال
Dipalpur		75	30.67	73.65
Badin		74	24.66	68.84
Pano Aqil		73	27.86	69.11
Kotri		73	25.37	68.31
Tando Muhammad Khan		73	25.12	68.54
Harunabad		72	29.61	73.14
Pattoki		70	31.02	73.85
Chenab Nagar		70	31.76	72.91
Kahror Pakka		70	29.62	71.91
Gujar Khan		69	33.25	73.3
Chuchar-kana Mandi		69	31.75	73.8
Toba Tek Singh		69	30.97	72.48
Narowal		68	32.1	74.87
Shorkot		67	31.91	70.88
Shahdadpur		67	25.93	68.62
Shabqadar		67	34.22	71.55
Mansehra		66	34.33	73.2		مانسہرہ
Shujaabad		66	29.88	71.29
Haveli Lakha		65	30.45	73.69
Lala Musa		65	32.7	73.96
Mailsi		65	29.8	72.17
Shakargarh		64	32.26	75.16
Ghotki		64	28	69.32
Sibi		64	29.54	67.88
Jampur		64	29.64	70.6
Sambrial		63	32.48	74.35
Sanghar		62	26.05	68.95
Hujra Shah Muqim		62	30.74	73.82
Kabirwala		61	30.4	71.86
Chunian		57	30.97	73.98
Sangla Hill		57	31.72	73.38
Haripur		57	34	72.93		ہری پور
Nankana Sahib		56	31.45	73.71
Pasrur		53	32.26	74.66
Gwadar		52	25.12	62.33		گوادر
Rajanpur		51	29.1	70.33
Rohri		51	27.69	68.9
Zhob		51	31.34	69.45
Matli		50	25.04	68.66
Rawalakot		50	33.86	73.76		راولاکوٹ
Hadali		50	32.64	74.57
Mirpur Mathelo		49	28.02	69.55
Bannu		49	32.99	70.6		بنوں
Dullewala		49	31.83	71.44
Hala		48	25.81	68.42
Ratodero		48	27.8	68.29
Jatoi Shimali		47	29.52	70.84
Jauharabad		47	32.29	72.28
Bat Khela		46	34.62	71.97
Kot Radha Kishan		46	31.17	74.1
Kahna Nau		46	31.37	74.37
Mustafābād		46	30.89	73.5
Chak Thirty-one -Eleven Left		46	30.42	72.7
Talagang		45	32.93	72.42
Taunsa		45	30.7	70.65
Thatta		44	24.75	67.92
Sarai Alamgir		44	32.9	73.76
Usta Muhammad		44	28.18	68.04
Kamra		44	33.75	73.51
Umarkot		42	25.36	69.74
Basirpur		42	30.58	73.84
Sehwan		41	26.42	67.86
Naushahra Virkan		41	31.96	73.97
Fort Abbas		41	29.19	72.86
Havelian		40	34.05	73.16
Khairpur		40	28.06	69.7
Dinga		40	32.64	73.72
Khalabat		39	34.06	72.89
New Bādāh		39	27.34	68.03
Tank		38	32.22	70.38		ٹانک
Kot Mumin		38	32.19	73.03
Tandlianwala		38	31.03	73.13
Chak Azam Sahu		38	30.75	73.03
Loralai		38	30.37	68.6
Jalalpur Pirwala		37	29.51	71.22
Pabbi		37	34.01	71.79
Chak Jhumra		37	31.57	73.18
Sahiwal		37	31.97	72.33
Renala Khurd		37	30.88	73.6
Risalpur Cantonment		37	34.06	71.99
Lakki		36	32.61	70.91
Topi		36	34.07	72.62
Hangu		36	33.53	71.06		ہنگو
Pir Jo Goth		36	27.59	68.62
Kundian		35	32.46	71.48
Pir Mahal		35	30.77	72.43
Khurrianwala		35	31.5	73.27
Mehrabpur		35	28.11	68.03
Pindi Bhattian		35	31.9	73.27
Malakwal City		35	32.55	73.21
Narang Mandi		35	31.9	74.52
Malakwal		35	32.55	73.21
Thul		34	28.24	68.78
Pindi Gheb		34	33.24	72.26
Zahir Pir		34	28.81	70.52
Dunyapur		34	29.8	71.74
Gambat		34	27.35	68.52
Kashmor		34	28.43	69.58
Alipur		34	29.38	70.91
Naudero		33	27.67	68.36
Pasni		33	25.26	63.47
Sukheke Mandi		33	31.87	73.51
Setharja Old		33	27.21	68.47
Khewra		33	32.65	73.01
Mamu Kanjan		32	30.83	72.8
Sharqpur Sharif		32	31.46	74.1
Digri		32	25.16	69.11
Bhera		32	32.48	72.91
Sakrand		32	26.14	68.27
Tando Jam		32	25.43	68.53
Raiwind		32	31.25	74.22
Lalian		31	31.82	72.8
Khairpur Tamewah		31	29.58	72.24
Kharan		31	28.58	65.42
Mehar		30	27.18	67.82
Khangah Dogran		30	31.83	73.62
Khairpur Nathan Shah		30	27.09	67.73
Upper Dir		30	35.21	71.88
Ghauspur		30	28.14	69.08
Tangi		29	34.3	71.65
Utmanzai		29	34.19	71.76
Thal		29	35.48	72.24
Minchianabad		29	30.16	73.57
Garh Maharaja		29	30.83	71.9
Jahanian Shah		29	31.81	72.28
Mastung		29	29.8	66.85
Mananwala		28	31.59	73.69
Fazilpur		28	32.18	75.07
Talamba		28	30.53	72.24
Kunjah		28	32.53	73.97
Jhawarian		28	32.36	72.62
Nasirabad		28	27.38	67.92
Nushki		28	29.55	66.02
Sīta Road		28	27.03	67.85
Dijkot		27	31.22	73
Sillanwali		27	31.83	72.54
Kandiaro		27	27.06	68.21
Zaida		27	34.06	72.47
Kunri		27	25.18	69.57
Kalat		27	29.03	66.59
Daud Khel		26	32.88	71.57
Mitha Tiwana		26	32.25	72.11
Hazro City		26	33.91	72.49
Dunga Bunga		26	29.75	73.24
Aman Garh		26	34.01	71.93
Karor		26	31.22	70.95
Kot Diji		26	27.34	68.71
Kalur Kot		26	32.16	71.27
Murree		25	33.91	73.39		مری
Faqirwali		25	29.47	73.03
Ahmadpur Sial		25	30.68	71.74
Phalia		25	32.43	73.58
Yazman		25	29.12	71.74
Raja Jang		24	31.22	74.25
Chak Five Hundred Seventy-five		24	31.55	73.83
Pishin		24	30.58	66.99
Chak One Hundred Twenty Nine Left		24	30.43	73.05
Chawinda		24	32.34	74.71
Ubauro		23	28.16	69.73
Mithi		23	24.74	69.8
Akora		23	34	72.13
Zafarwal		23	32.34	74.9
Kot Samaba		23	28.55	70.47
Eminabad		23	32.04	74.26
Kahuta		23	33.59	73.39
Ranipur		22	27.29	68.51
Kulachi		22	31.93	70.46
Khanpur Mahar		22	27.84	69.41
Hingorja		22	27.21	68.42
Naukot		22	24.86	69.4
Pind Dadan Khan		22	32.59	73.04
Kanganpur		22	30.76	74.12
Faruka		22	31.89	72.41
Kotli Loharan		21	32.59	74.49
Shahpur Chakar		21	26.15	68.65
Talhar		21	24.88	68.81
Pad Idan		21	26.77	68.3
Kot Ghulam Muhammad		21	32.33	74.55
Qadirpur Ran		20	30.29	71.67
Bela		20	26.23	66.31
Surkhpur		20	32.72	74.45
Dhoro Naro		20	25.5	69.57
Khangarh		20	29.91	71.16
Sarai Naurang		20	32.83	70.78
Gharo		20	24.74	67.59
Bhit Shah		19	25.81	68.49
Matiari		19	25.6	68.45
Dhanot		19	29.58	71.75
Warah		19	27.45	67.8
Lachi		19	33.38	71.34
Baddomalhi		18	31.99	74.66
Jand		18	33.43	72.02
Chak Two Hundred Forty-nine Thal Development Authority		18	31.18	71.2
Dera Bugti		18	29.04	69.16
Tharu Shah		18	26.94	68.12
Naushahro Firoz		18	26.84	68.12
Dajal		18	29.56	70.38
Daur		18	26.46	68.32
Bhopalwala		17	32.43	74.36
Paharpur		17	32.11	70.97
Bhan		17	26.56	67.72
Mach		17	29.86	67.33
Goth Radhan		17	27.2	67.95
Uthal		16	25.81	66.62
Kaleke Mandi		16	31.98	73.6
Jiwani		16	25.05	61.75
Johi		16	26.69	67.61
Chhor		16	25.51	69.78
Mangla		16	31.89	72.38
Bhawana		16	31.57	72.65		بھوانہ
Shahr Sultan		16	29.58	71.02
Jhol		16	25.96	68.89
Sodhri		16	32.46	74.18
Kalabagh		16	32.96	71.55
Sinjhoro		16	26.03	68.81
Kamar Mushani		16	32.84	71.36
Kallar Kahar		16	32.78	72.7
Chuhar Jamali		16	24.39	67.99
Harnoli		16	32.28	71.55
Sarai Sidhu		16	30.59	71.97
Choa Saidan Shah		15	32.72	72.99
Dadhar		15	29.47	67.65
Darya Khan		15	31.78	71.1
Gilgit		10	35.92	74.31		گلگت
Skardu		2	35.3	75.63		سکردو
Ziarat		1	30.38	67.73		زیارت
Chitral		0	35.85	71.79		چترال
Nowshera		0	34.02	71.98		نوشہرہ
Parachinar		0	33.9	70.1		پاراچنار
=PL
Warsaw		1702	52.23	21.01	C	Varsovie|Warschau|Varsovia|Varsavia|Warszawa|Varşova|وارسا|ورشو|وارسو|Варшава
Łódź		769	51.77	19.47
Krakow		755	50.06	19.94		Cracow|Cracovie|Krakau|کراکوف
Wrocław		635	51.1	17.03
Poznań		570	52.41	16.93
Gdansk		462	54.35	18.65		Danzig
Szczecin		408	53.43	14.55
Bydgoszcz		366	53.12	18.01
Lublin		360	51.25	22.57
Katowice		317	50.26	19.03
Białystok		292	53.13	23.16
Gdynia		254	54.52	18.53
Częstochowa		248	50.8	19.12
Sosnowiec		227	50.29	19.1
Radom		227	51.4	21.15
Mokotów		213	52.19	21.03
Toruń		209	53.01	18.6
Kielce		209	50.87	20.63
Gliwice		199	50.3	18.68
Zabrze		192	50.32	18.79
Bytom		189	50.35	18.93
Praga Południe		188	52.24	21.09
Bielsko-Biala		177	49.82	19.05
Olsztyn		172	53.78	20.49
Rzeszów		158	50.04	22
Ursynów		148	52.15	21.05
Ruda Śląska		146	50.26	18.86
Wola		144	52.24	20.99
Rybnik		143	50.1	18.54
Bielany		135	52.29	20.94
Śródmieście		134	52.23	21.02
Dąbrowa Górnicza		131	50.33	19.2
Tychy		130	50.14	18.97
Opole		128	50.67	17.93
Elbląg		128	54.15	19.41
Płock		127	52.55	19.71
Wałbrzych		127	50.77	16.28
Gorzów Wielkopolski		124	52.74	15.23
Targówek		124	52.29	21.05
Włocławek		120	52.65	19.07
Zielona Góra		118	51.94	15.51
Tarnów		118	50.01	20.99
Chorzów		113	50.31	18.97
Kalisz		109	51.76	18.09
Koszalin		107	54.19	16.17
Legnica		106	51.21	16.16
Bemowo		102	52.25	20.91
Grudziądz		99	53.48	18.75
Słupsk		99	54.46	17.03
Jaworzno		97	50.21	19.27
Jastrzębie Zdrój		96	49.96	18.57
Ochota		93	52.22	20.99
Praga Północ		93	52.25	21.03
Białołeka		89	52.32	20.97
Jelenia Góra		87	50.9	15.73
Nowy Sącz		84	49.62	20.7
Konin		81	52.22	18.25
Piotrków Trybunalski		80	51.41	19.7
Inowrocław		78	52.8	18.26
Lubin		78	51.4	16.2
Siedlce		77	52.17	22.29
Piła		76	53.15	16.74
Mysłowice		75	50.21	19.17
Ostrowiec Świętokrzyski		74	50.93	21.39
Siemianowice Śląskie		73	50.33	19.03
Ostrów Wielkopolski		73	51.66	17.81
Stargard		71	53.34	15.05
Pabianice		71	51.66	19.35
Gniezno		70	52.53	17.58
Fordon		70	53.15	18.17
Suwałki		69	54.11	22.93
Głogów		69	51.66	16.08
Chełm		68	51.14	23.47
Tomaszów Mazowiecki		67	51.53	20.01
Przemyśl		67	49.78	22.77
Stalowa Wola		66	50.58	22.05
Zamość		66	50.72	23.25
Kędzierzyn-Koźle		66	50.35	18.23
Łomża		64	53.18	22.06
Leszno		64	51.84	16.57
Żory		63	50.05	18.7
Bełchatów		63	51.37	19.36
Wawer		63	52.2	21.18
Mielec		61	50.29	21.42
Tarnowskie Góry		61	50.45	18.86
Świdnica		60	50.84	16.49
Tczew		60	54.09	18.78
Piekary Śląskie		60	50.38	18.93
Racibórz		58	50.09	18.22
Będzin		58	50.33	19.13
Zgierz		58	51.86	19.41
Biała Podlaska		58	52.03	23.12
Ełk		56	53.83	22.36
Świętochłowice		56	50.3	18.92
Pruszków		55	52.17	20.81
Ostrołęka		54	53.09	21.58
Starachowice		54	51.04	21.07
Zawiercie		53	50.49	19.42
Żoliborz		51	52.27	20.99
Legionowo		51	52.4	20.93
Tarnobrzeg		50	50.57	21.68
Puławy		50	51.42	21.97
Wodzisław Śląski		50	50	18.47
Skarżysko-Kamienna		49	51.11	20.87
Radomsko		49	51.07	19.44
Skierniewice		49	51.95	20.16
Kutno		48	52.23	19.36
Starogard Gdański		48	53.96	18.53
Krosno		48	49.69	21.77
Dębica		47	50.05	21.41
Ursus		47	52.2	20.88
Nysa		47	50.47	17.33
Wejherowo		47	54.61	18.24
Ciechanów		46	52.88	20.62
Rumia		45	54.57	18.39
Zduńska Wola		45	51.6	18.94
Sieradz		44	51.6	18.73
Kołobrzeg		44	54.18	15.58
Otwock		43	52.11	21.26
Żyrardów		41	52.05	20.45
Oświęcim		41	50.03	19.21
Świnoujście		41	53.91	14.25
Bolesławiec		41	51.26	15.57
Nowa Sól		40	51.8	15.72
Sopot		40	54.44	18.56
Jarosław		40	50.02	22.68
Świdnik		40	51.22	22.7
Chrzanów		40	50.14	19.4
Knurów		40	50.22	18.65
Sanok		40	49.56	22.21
Chojnice		39	53.7	17.56
Mikołów		39	50.17	18.9
Żary		39	51.64	15.14
Malbork		39	54.04	19.03
Szczecinek		38	53.71	16.7
Sochaczew		38	52.23	20.24
Brzeg		38	50.86	17.47
Jasło		38	49.75	21.47
Olkusz		38	50.28	19.57
Kwidzyn		38	53.72	18.93
Mińsk Mazowiecki		37	52.18	21.57
Oleśnica		37	51.21	17.39
Wołomin		37	52.34	21.24
Piaseczno		36	52.08	21.02
Włochy		36	52.18	20.95
Kraśnik		36	50.92	22.23
Cieszyn		36	49.75	18.63
Lębork		35	54.54	17.75
Czechowice-Dziedzice		35	49.91	19
Police		34	53.55	14.57
Czeladź		34	50.32	19.08
Dzierżoniów		34	50.73	16.65
Nowy Targ		34	49.48	20.03
Ostróda		34	53.7	19.96
Myszków		33	50.58	19.32
Zgorzelec		33	51.15	15.01
Iława		33	53.6	19.57
Żywiec		32	49.69	19.19
Oława		31	50.95	17.29
Bielawa		31	50.69	16.62
Łuków		30	51.93	22.38
Śrem		30	52.09	17.02
Giżycko		30	54.04	21.76
Łowicz		30	52.11	19.95
Augustów		30	53.84	22.98
Turek		30	52.02	18.5
Mława		29	53.11	20.38
Krotoszyn		29	51.7	17.44
Bochnia		29	49.97	20.43
Swarzędz		29	52.41	17.09
Czerwionka-Leszczyny		29	50.15	18.68
Września		29	52.33	17.57
Gorlice		29	49.66	21.16
Gierłoż		28	54.08	21.5
Kętrzyn		28	54.08	21.38
Kłodzko		28	50.43	16.66
Nowy Dwór Mazowiecki		28	52.43	20.72
Zakopane		28	49.3	19.95
Brodnica		27	53.26	19.4
Biłgoraj		27	50.54	22.72
Grodzisk Mazowiecki		27	52.1	20.63
Wyszków		27	52.59	21.46
Bielsk Podlaski		26	52.77	23.19
Luboń		26	52.35	16.89
Żagań		26	51.62	15.31
Szczytno		26	53.56	20.99
Kluczbork		26	50.97	18.22
Wałcz		26	53.28	16.47
Świecie		26	53.41	18.45
Jarocin		26	51.97	17.5
Bartoszyce		26	54.25	20.81
Pszczyna		25	49.98	18.95
Sandomierz		25	50.68	21.75
Nowa Ruda		25	50.58	16.5
Wągrowiec		24	52.81	17.2
Wieluń		24	51.22	18.57
Białogard		24	54.01	15.99
Lubliniec		24	50.67	18.68
Kościan		24	52.09	16.65
Jawor		24	51.05	16.19
Skawina		24	49.98	19.83
Pruszcz Gdański		24	54.26	18.64
Koło		23	52.2	18.64
Ząbki		23	52.29	21.11
Kościerzyna		23	54.12	17.98
Prudnik		23	50.32	17.57
Piastów		23	52.18	20.84
Świebodzice		23	50.86	16.32
Marki		23	52.32	21.1
Zambrów		23	52.99	22.24
Lubartów		23	51.46	22.61
Grajewo		23	53.65	22.46
Ostrów Mazowiecka		23	52.8	21.9
Opoczno		23	51.38	20.28
Goleniów		23	53.56	14.83
Lubań		22	51.12	15.29
Płońsk		22	52.62	20.38
Hajnówka		22	52.74	23.58
Łaziska Górne		22	50.15	18.84
Mrągowo		22	53.86	21.31
Andrychów		22	49.85	19.34
Rembertów		22	52.26	21.16
Rydułtowy		22	50.06	18.42
Środa Wielkopolska		22	52.23	17.28
Świebodzin		22	52.25	15.53
Kamienna Góra		22	50.78	16.03
Łęczna		22	51.3	22.88
Polkowice		22	51.5	16.07
Rawicz		21	51.61	16.86
Gryfino		21	53.25	14.49
Działdowo		21	53.24	20.17
Gostyń		21	51.88	17.01
Końskie		21	51.19	20.41
Ozorków		21	51.96	19.29
Chełmno		21	53.35	18.43
Aleksandrów Łódzki		20	51.82	19.3
Tomaszów Lubelski		20	50.45	23.42
Strzelce Opolskie		20	50.51	18.3
Wesoła		20	52.25	21.22
Pionki		20	51.48	21.45
Chodzież		20	53	16.92
Bieruń		20	50.09	19.09
Nakło nad Notecią		20	53.14	17.6
Krasnystaw		20	50.98	23.17
Kęty		19	49.88	19.22
Wadowice		19	49.88	19.49
Pisz		19	53.63	21.81
Sokółka		19	53.41	23.5
Pułtusk		19	52.7	21.08
Pyskowice		19	50.4	18.63
Gostynin		19	52.43	19.46
Sierpc		19	52.86	19.67
Trzebinia		19	50.16	19.47
Bogatynia		19	50.91	14.96
Kozienice		19	51.58	21.55
Wieliczka		19	49.99	20.06
Międzyrzecz		19	52.44	15.58
Hrubieszów		19	50.81	23.89
Szamotuły		19	52.61	16.58
Łask		19	51.59	19.13
Orzesze		18	50.16	18.78
Sulejówek		18	52.25	21.27
Złotów		18	53.36	17.04
Braniewo		18	54.38	19.82
Krapkowice		18	50.48	17.97
Łańcut		18	50.07	22.23
Sokołów Podlaski		18	52.41	22.25
Reda		18	54.61	18.35
Kostrzyn nad Odrą		18	52.59	14.65
Sulechów		18	52.08	15.63
Oborniki		18	52.65	16.81
Józefów		18	52.14	21.24
Libiąż		18	50.1	19.32
Dęblin		18	51.56	21.85
Rawa Mazowiecka		18	51.76	20.25
Myślenice		18	49.83	19.94
Kobyłka		18	52.34	21.2
Pleszew		18	51.9	17.79
Słubice		18	52.35	14.56
Zielonka		18	52.3	21.16
Radlin		17	50.05	18.48
Konstantynów Łódzki		17	51.75	19.33
Radzionków		17	50.4	18.9
Międzyrzec Podlaski		17	51.99	22.78
Busko-Zdrój		17	50.47	20.72
Strzegom		17	50.96	16.35
Trzcianka		17	53.04	16.46
Brzesko		17	49.97	20.61
Jędrzejów		17	50.64	20.3
Boguszów-Gorce		17	50.76	16.2
Bytów		17	54.17	17.49
Gryfice		17	53.92	15.2
Przasnysz		17	53.02	20.88
Nowogard		17	53.67	15.12
Gubin		17	51.95	14.73
Złotoryja		17	51.13	15.92
Rypin		17	53.07	19.41
Konstancin-Jeziorna		17	52.09	21.12
Lidzbark Warmiński		17	54.13	20.58
Łapy		16	52.99	22.88
Namysłów		16	51.08	17.72
Ząbkowice Śląskie		16	50.59	16.81
Lędziny		16	50.14	19.13
Ustka		16	54.58	16.86
Staszów		16	50.56	21.17
Świdwin		16	53.77	15.78
Radzyń Podlaski		16	51.78	22.62
Olecko		16	54.03	22.51
Garwolin		16	51.9	21.61
Przeworsk		16	50.06	22.49
Milanówek		16	52.12	20.67
Choszczno		16	53.17	15.42
Ustroń		16	49.72	18.8
Nisko		16	50.52	22.14
Łęczyca		16	52.06	19.2
Siemiatycze		15	52.43	22.86
Chełmża		15	53.18	18.6
Jelcz Laskowice		15	51.02	17.32
Łomianki		15	52.33	20.89
Ropczyce		15	50.05	21.61
Nowy Tomyśl		15	52.32	16.13
Solec Kujawski		15	53.08	18.23
Głuchołazy		15	50.32	17.38
Głowno		15	51.96	19.72
Kartuzy		15	54.33	18.2
Cieplice Śląskie Zdrój		15	50.87	15.68
=PM
Saint-Pierre		6	46.78	-56.18	C
Miquelon		1	47.1	-56.38
=PN
Adamstown		0	-25.07	-130.1	C
=PR
San Juan		418	18.47	-66.11	C	سان خوان
Bayamón		203	18.4	-66.16
Carolina		170	18.38	-65.96
Ponce		153	18.01	-66.62
Caguas		87	18.23	-66.05
Guaynabo		81	18.36	-66.11
Mayagüez		79	18.2	-67.14
Trujillo Alto		54	18.35	-66.01
Arecibo		49	18.47	-66.72
Fajardo		34	18.33	-65.65
Levittown		30	18.45	-66.18
Vega Baja		29	18.44	-66.39
Cataño		28	18.44	-66.12
Barceloneta		22	18.45	-66.54
Guayama		22	17.98	-66.11
Humacao		20	18.15	-65.83
Yauco		20	18.03	-66.85
Cayey		18	18.11	-66.17
Candelaria		18	18.4	-66.21
Manatí		16	18.43	-66.49
Aguadilla		16	18.43	-67.15
Río Grande		13	18.38	-65.83
Dorado		13	18.46	-66.27
Isabela		13	18.5	-67.02
San Germán		12	18.08	-67.04
Vega Alta		12	18.41	-66.33
Coamo		12	18.08	-66.36
Hormigueros		12	18.14	-67.13
San Sebastián		12	18.34	-66.99
Corozal		11	18.34	-66.32
Cabo Rojo		11	18.09	-67.15
Utuado		10	18.27	-66.7
Juana Díaz		9	18.05	-66.51
San Lorenzo		9	18.19	-65.96
Isabel Segunda		9	18.15	-65.44
Guánica		9	17.97	-66.91
Gurabo		9	18.25	-65.97
Sabana Grande		9	18.08	-66.96
Aibonito		9	18.14	-66.27
Juncos		9	18.23	-65.92
Canovanas		8	18.38	-65.9
Luquillo		8	18.37	-65.72
Arroyo		8	17.97	-66.06
Santa Isabel		7	17.97	-66.4
Lares		7	18.29	-66.88
Yabucoa		7	18.05	-65.88
Peñuelas		7	18.06	-66.72
Las Piedras		7	18.18	-65.87
Salinas		6	17.98	-66.3
Ceiba		6	18.26	-65.65
Añasco		6	18.28	-67.14
Florida		6	18.36	-66.56
Hatillo		6	18.49	-66.83
Quebradillas		6	18.47	-66.94
Lajas		5	18.05	-67.06
Guayanilla		5	18.02	-66.79
Adjuntas		5	18.16	-66.72
Cidra		5	18.18	-66.16
Moca		5	18.39	-67.11
Comerío		5	18.22	-66.23
Naguabo		5	18.21	-65.73
Aguas Buenas		5	18.26	-66.1
Villalba		5	18.13	-66.49
Toa Alta		4	18.39	-66.25
Loíza		4	18.43	-65.88
Patillas		4	18.01	-66.02
Camuy		4	18.48	-66.84
Aguada		4	18.38	-67.19
Jayuya		4	18.22	-66.59
Ciales		3	18.34	-66.47
Barranquitas		3	18.19	-66.31
Morovis		2	18.33	-66.41
Maunabo		2	18.01	-65.9
Naranjito		2	18.3	-66.24
Toa Baja		2	18.44	-66.26
Rincón		1	18.34	-67.25
Culebra		1	18.3	-65.3
Maricao		1	18.18	-66.98
Las Marías		1	18.25	-66.99
Orocovis		1	18.23	-66.39
=PS
Gaza		410	31.5	34.47		Gaza City|Gaza-Ville|غزہ|غزه|غزة|مدينة غزة|Газа
Khān Yūnis		173	31.34	34.31		Khan Younis|خان یونس|خان يونس
Jabālyā		169	31.53	34.48
Hebron		160	31.53	35.09		Hébron|الخليل
Nablus		130	32.22	35.25		Naplouse|نابلس
Rafaḩ		126	31.3	34.24		رفح
Dayr al Balaḩ		60	31.42	34.35
Bayt Lāhyā		57	31.55	34.5
Ţūlkarm		44	32.31	35.03
Qalqīlyah		43	32.19	34.97
Yuta		41	31.45	35.09
Al Bīrah		38	31.91	35.22
Bayt Ḩānūn		37	31.54	34.54
An Nuşayrāt		36	31.45	34.39
Al Burayj		35	31.44	34.4
Janīn		35	32.46	35.3
Banī Suhaylā		31	31.34	34.32
Bethlehem		29	31.7	35.2		Bethléem|بیت لحم|بيت لحم
Az̧ Z̧āhirīyah		28	31.41	34.97
Kalandia		26	31.87	35.22
Ar Rām wa Ḑāḩiyat al Barīd		25	31.85	35.23
Ramallah		25	31.9	35.2		رام الله|راملہ|رام‌الله|Рамалла
Ḩalḩūl		21	31.58	35.1
Dūrā		21	31.51	35.03
Banī Na‘īm		20	31.52	35.16
Jericho		20	31.87	35.45
Al Qarārah		20	31.37	34.34
As Samū‘		19	31.4	35.07
Qabāţīyah		19	32.41	35.28
Idhnā		19	31.56	34.97
‘Abasān al Kabīrah		18	31.32	34.34
Sa‘īr		18	31.58	35.14
Al ‘Ayzarīyah		17	31.77	35.27
Balāţah		17	32.21	35.29
Az Zuwāydah		17	31.44	34.38
Bayt Jālā		16	31.72	35.19
Al Yāmūn		16	32.49	35.23
Ţūbās		16	32.32	35.37
=PT
Lisbon		518	38.72	-9.13	C	Lisbonne|Lissabon|Lisboa|Lisbona|لزبن|لیسبون|لشبونة|Лиссабон
Porto		250	41.15	-8.61		Oporto
Amadora		179	38.75	-9.23
Braga		121	41.55	-8.42
Setúbal		117	38.52	-8.89
Coimbra		107	40.21	-8.42
Queluz		103	38.76	-9.25
Funchal		101	32.67	-16.93
Cacém		94	38.77	-9.3
Vila Nova de Gaia		71	41.12	-8.61
Algueirão		66	38.8	-9.34
Loures		66	38.83	-9.17
Felgueiras		58	41.37	-8.19
Évora		56	38.57	-7.9
Rio de Mouro		55	38.77	-9.33
Odivelas		55	38.79	-9.18
Aveiro		54	40.64	-8.65
Amora		53	38.63	-9.12
Corroios		53	38.64	-9.15
Barreiro		51	38.66	-9.07
Monsanto		50	39.46	-8.71
Rio Tinto		50	41.18	-8.56
São Domingos de Rana		47	38.7	-9.34
Figueira da Foz		47	40.15	-8.86
Leiria		45	39.74	-8.81
Ponte de Lima		45	41.77	-8.58
Faro		41	37.02	-7.93
Sesimbra		41	38.44	-9.1
Guimarães		41	41.44	-8.3
Ermesinde		39	41.22	-8.55
Santo António dos Olivais		39	40.22	-8.41
Portimão		38	37.14	-8.54
Benfica		37	38.75	-9.2
Cascais		36	38.7	-9.42
Maia		36	41.24	-8.62
Viana do Castelo		36	41.69	-8.83
Oeiras		35	38.69	-9.31
Beja		35	38.02	-7.86
Esposende		35	41.54	-8.78
Bragança		34	41.81	-6.76
Almada		34	38.68	-9.16
Olivais		34	38.77	-9.11
Castelo Branco		33	39.82	-7.49
Alcabideche		33	38.73	-9.41
Espinho		33	41.01	-8.64
Câmara de Lobos		32	32.65	-16.98
Guarda		32	40.54	-7.27
Alvalade		32	38.75	-9.14
Arrentela		30	38.63	-9.1
Montijo		30	38.71	-8.97
Charneca de Caparica		30	38.62	-9.19
Santarém		29	39.23	-8.68
Olhão		29	37.03	-7.84
Póvoa de Varzim		29	41.38	-8.76
Senhora da Hora		29	41.19	-8.65
Marinha Grande		29	39.75	-8.93
Póvoa de Santa Iria		29	38.86	-9.06
Sequeira		29	40.55	-7.23
Massamá		28	38.75	-9.28
Matosinhos		28	41.18	-8.69
Gondomar		28	41.14	-8.53
Águas Santas		28	41.21	-8.58
Vila do Conde		28	41.35	-8.75
Caldas da Rainha		27	39.4	-9.14
São Martinho		26	32.64	-16.94
Canidelo		26	41.12	-8.65
Viseu		26	40.66	-7.91
Sintra		26	38.8	-9.38
Paço de Arcos		26	38.7	-9.29
São Mamede de Infesta		26	41.19	-8.61
Quinta Do Conde		26	38.57	-9.04
Torres Vedras		24	39.09	-9.26
Oliveira do Douro		24	41.12	-8.58
Fânzeres		24	41.17	-8.53
Estoril		24	38.71	-9.4
Carnaxide		24	38.73	-9.25
Pinhal Novo		24	38.63	-8.91
Monte Estoril		23	38.71	-9.41
Caniço		23	32.65	-16.84
Pontinha		23	38.77	-9.2
Loulé		23	37.14	-8.02
Arcos de Valdevez		23	41.85	-8.42
Moscavide e Portela		22	38.78	-9.1
São João da Madeira		22	40.9	-8.49
Lavradio		22	38.67	-9.05
Bougado		22	41.34	-8.55
Valongo		21	41.19	-8.5
Caparica		21	38.66	-9.2
Belas		21	38.78	-9.26
Laranjeira		21	38.66	-9.15
Linda-a-Velha		21	38.71	-9.24
Trofa		21	41.34	-8.56
Baião		21	41.16	-8.03
Laranjeiro		20	37.07	-7.81
Carcavelos		20	38.69	-9.32
Camarate		20	38.8	-9.13
Ponta Delgada		20	37.74	-25.67
Entroncamento		20	39.47	-8.47
Paredes		20	41.2	-8.33
Monção		20	42.08	-8.48
Piedade		19	38.67	-9.16
Custoias		19	41.11	-7.32
Algés		19	38.7	-9.23
Tomar		19	39.6	-8.41
Barcelos		19	41.53	-8.62
Pedroso		19	41.41	-8.75
Vilar de Andorinho		19	41.11	-8.59
São João da Talha		19	38.82	-9.1
Azeitão		19	38.52	-9.01
Lagos		19	37.1	-8.67
Quarteira		19	37.07	-8.1
Santa Iria da Azóia		19	38.84	-9.1
Ovar		18	40.86	-8.63
Vila Franca de Xira		18	38.96	-8.99
Leça da Palmeira		18	41.19	-8.7
Moita		18	38.65	-8.99
Sacavém		18	38.79	-9.11
Covilhã		18	40.28	-7.51
Chaves		18	41.74	-7.47
Ramada		18	38.8	-9.19
Pombal		17	39.92	-8.63
Ílhavo		17	40.6	-8.67
Parede		17	38.69	-9.35
Condeixa-a-Nova		17	40.11	-8.5
Alfragide		17	38.73	-9.22
São Pedro da Cova		17	41.14	-8.5
Vila Real		17	41.3	-7.74
Palmela		17	38.57	-8.9
Fafe		17	41.45	-8.17
Cabeceiras de Basto		17	41.51	-7.99
Feira		16	40.93	-8.54
Leça do Bailio		16	41.21	-8.63
Vialonga		16	38.87	-9.08
Albufeira		16	37.09	-8.25
Baguim do Monte		16	41.19	-8.54
Alcobaça		16	39.55	-8.98
Peniche		16	39.36	-9.38
Portalegre		16	39.29	-7.43
Alfena		15	41.24	-8.52
Tavira		15	37.13	-7.65
Torres Novas		15	39.48	-8.54
=PW
Koror		14	7.34	134.47
Kloulklubed		1	7.04	134.26
Ulimang		1	7.62	134.64
Mengellang		0	7.7	134.63
Ngchesar Hamlet		0	7.47	134.61
Melekeok Village		0	7.5	134.64
Ngchemiangel		0	7.45	134.48
Ngerkeai		0	7.55	134.64
Ngardmau		0	7.61	134.57
Angaur State		0	6.91	134.13
Kayangel		0	8.08	134.72
Imeong Hamlet		0	7.53	134.53
Ngetkib		0	7.36	134.51
Tobi Village		0	3	131.12
Sonsorol Village		0	5.33	132.22
Ngereklmadel		0	7.49	134.49
Ngerulmud		0	7.5	134.62	C
=PY
Asuncion		1482	-25.29	-57.65	C	Asunción|اسونسیون
Ciudad del Este		321	-25.51	-54.61
San Lorenzo		228	-25.34	-57.51
Capiatá		199	-25.36	-57.45
Lambaré		126	-25.35	-57.61
Fernando de la Mora		120	-25.34	-57.52
Limpio		96	-25.17	-57.49
Nemby		95	-25.39	-57.54
Pedro Juan Caballero		75	-22.55	-55.73
Encarnación		75	-27.33	-55.87
Mariano Roque Alonso		72	-25.21	-57.53
Itauguá		65	-25.39	-57.35
Villa Elisa		64	-25.37	-57.59
Villa Hayes		57	-25.09	-57.52
San Antonio		56	-25.42	-57.55
Caaguazú		55	-25.47	-56.02
Presidente Franco		54	-25.56	-54.61
Coronel Oviedo		51	-25.44	-56.44
Concepción		48	-23.4	-57.43
Villarrica		41	-25.75	-56.44
Pilar		29	-26.86	-58.31
Caazapá		24	-26.2	-56.37
Caacupé		22	-25.39	-57.14
Itá		18	-25.5	-57.37
San Juan Bautista		17	-26.67	-57.15
Areguá		11	-25.31	-57.38
Paraguarí		10	-25.62	-57.15
San Pedro de Ycuamandiyú		9	-24.09	-57.09
Filadelfia		8	-22.34	-60.03
Salto del Guairá		7	-24.06	-54.31
Fuerte Olimpo		2	-21.04	-57.87
=QA
Doha		345	25.29	51.53	C	دوحہ|دوحه|الدوحة|Доха
Ar Rayyān		272	25.29	51.42
Umm Şalāl Muḩammad		29	25.42	51.41
Al Wakrah		26	25.17	51.6
Al Khawr		19	25.68	51.51
Ash Shīḩānīyah		8	25.37	51.22
Madīnat ash Shamāl		5	26.13	51.2
Az̧ Z̧a‘āyin		0	25.58	51.48
Umm Şalāl ‘Alī		0	25.47	51.4
=RE
Saint-Denis		137	-20.88	55.45	C
Saint-Paul		99	-21.01	55.27
Saint-Pierre		77	-21.34	55.48
Le Tampon		70	-21.28	55.52
Saint-André		49	-20.96	55.65
Saint-Louis		48	-21.29	55.41
Le Port		41	-20.94	55.29
Saint-Benoît		35	-21.04	55.72
Saint-Joseph		34	-21.38	55.62
Sainte-Marie		32	-20.9	55.55
Piton Saint-Leu		29	-21.22	55.32
Saint-Leu		28	-21.17	55.29
La Possession		27	-20.93	55.33
Sainte-Suzanne		21	-20.91	55.61
=RO
Bucharest		1877	44.43	26.11	C	Bucarest|Bukarest|Bucureşti|بخارسٹ|بخارست|بوخارست|Бухарест
Iaşi		318	47.17	27.6
Cluj-Napoca		317	46.77	23.6
Timişoara		315	45.75	21.23
Craiova		304	44.32	23.8
Constanţa		303	44.18	28.63
Galaţi		294	45.44	28.05
Braşov		276	45.65	25.61
Ploieşti		229	44.95	26.02
Brăila		214	45.27	27.97
Oradea		207	47.05	21.92
Bacău		171	46.57	26.91
Arad		169	46.18	21.32
Piteşti		168	44.85	24.87
Sibiu		152	45.8	24.15
Târgu-Mureş		147	46.54	24.56
Baia Mare		137	47.66	23.57
Buzău		131	45.15	26.83
Botoşani		115	47.75	26.67
Satu Mare		112	47.8	22.86
Râmnicu Vâlcea		108	45.1	24.37
Suceava		106	47.63	26.25
Piatra Neamţ		103	46.92	26.33
Drobeta-Turnu Severin		102	44.63	22.65
Târgu Jiu		97	45.05	23.28
Tulcea		92	45.18	28.81
Târgovişte		88	44.93	25.46
Bistriţa		81	47.13	24.5
Reşiţa		81	45.3	21.89
Slatina		79	44.43	24.37
Focșani		77	45.7	27.18
Vaslui		69	46.63	27.73
Hunedoara		69	45.75	22.9
Giurgiu		69	43.89	25.96
Roman		68	46.92	26.93
Bârlad		68	46.23	27.67
Deva		68	45.88	22.9
Alba Iulia		66	46.07	23.58
Zalău		63	47.2	23.05
Sfântu Gheorghe		61	45.87	25.78
Turda		55	46.57	23.78
Mediaş		53	46.17	24.35
Slobozia		53	44.56	27.36
Alexandria		49	43.98	25.33
Paşcani		45	47.25	26.72
Petroşani		44	45.42	23.37
Medgidia		43	44.25	28.28
Lugoj		43	45.69	21.9
Câmpina		42	45.13	25.73
Miercurea-Ciuc		41	46.35	25.8
Tecuci		41	45.85	27.43
Sighetu Marmaţiei		41	47.93	23.89
Mangalia		40	43.8	28.58
Râmnicu Sărat		39	45.38	27.05
Dej		38	47.15	23.87
Odorheiu Secuiesc		37	46.3	25.3
Sighișoara		35	46.22	24.79
Caracal		34	44.12	24.35
Năvodari		33	44.32	28.6
Feteşti		33	44.38	27.83
Curtea de Argeş		32	45.13	24.67
Dorohoi		31	47.95	26.4
Făgăraș		31	45.85	24.97
Lupeni		30	45.36	23.24
Voluntari		30	44.49	26.17
Săcele		30	45.62	25.71
Fălticeni		30	47.45	26.3
Huşi		29	46.67	28.06
Mioveni		29	44.96	24.94
Vulcan		29	45.38	23.27
Turnu Măgurele		29	43.75	24.87
Târnăveni		29	46.33	24.3
Aiud		28	46.31	23.72
Caransebeş		28	45.42	22.22
Roșiorii de Vede		27	44.12	24.98
Sebeş		27	45.96	23.57
Borşa		27	47.66	24.66
Câmpia Turzii		26	46.55	23.88
Olteniţa		26	44.08	26.63
Petrila		25	45.45	23.42
Zărnești		25	45.56	25.32
Cugir		25	45.84	23.37
Codlea		24	45.7	25.45
Moineşti		24	46.48	26.49
Rădăuți		24	47.85	25.92
Gherla		24	47.03	23.92
Comăneşti		24	46.42	26.44
Motru		22	44.8	22.97
Carei		21	47.68	22.47
Orăştie		21	45.83	23.2
Buftea		21	44.56	25.95
Drăgăşani		21	44.65	24.27
Balş		21	44.35	24.1
Moreni		21	44.98	25.64
Târgu Neamţ		20	47.2	26.37
Blaj		20	46.18	23.92
Târgu Secuiesc		20	46	26.13
Corabia		20	43.78	24.5
Băicoi		20	45.03	25.85
Gheorgheni		20	46.72	25.6
Câmpulung Moldovenesc		20	47.53	25.57
Băileşti		20	44.02	23.35
Filiaşi		19	44.55	23.52
Calafat		19	43.99	22.93
Cernavodă		19	44.34	28.03
Buhuşi		18	46.72	26.7
Breaza		18	45.18	25.67
Salonta		18	46.8	21.65
Adjud		17	46.1	27.17
Luduş		17	46.48	24.1
Vişeu de Sus		17	47.72	24.43
Urziceni		17	44.72	26.63
Baia Sprie		17	47.66	23.69
Bocşa		16	45.37	21.71
Pantelimon		16	44.45	26.2
Vatra Dornei		16	47.35	25.37
Brad		16	46.13	22.78
Gura Humorului		16	47.55	25.9
Şimleu Silvaniei		16	47.23	22.8
Mizil		16	45.02	26.45
Ocna Mureş		15	46.38	23.85
Popeşti-Leordeni		15	44.38	26.17
Râşnov		15	45.58	25.45
Zimnicea		15	43.66	25.36
Cisnădie		15	45.72	24.15
Găeşti		15	44.72	25.32
Călăraşi		7	44.21	27.31
=RS
Belgrade		1274	44.8	20.47	C	Belgrad|Belgrado|Beograd|بلغراد|بلگراد|Белград
Niš		250	43.32	21.9
Novi Sad		215	45.25	19.84
Zemun		156	44.85	20.4
Kragujevac		147	44.02	20.92
Čačak		117	43.89	20.35
Subotica		100	46.1	19.67
Leskovac		95	43	21.95
Novi Pazar		86	43.14	20.51
Kraljevo		83	43.73	20.69
Zrenjanin		80	45.38	20.38
Pančevo		77	44.87	20.64
Kruševac		75	43.58	21.33
Užice		64	43.86	19.85
Smederevo		62	44.66	20.93
Valjevo		61	44.28	19.9
Vranje		56	42.55	21.9
Šabac		55	44.75	19.69
Zaječar		50	43.9	22.26
Trstenik		49	43.62	21
Sombor		48	45.77	19.11
Kikinda		42	45.83	20.47
Požarevac		42	44.62	21.19
Pirot		41	43.15	22.59
Bor		39	44.07	22.1
Sremska Mitrovica		39	44.98	19.61
Vršac		36	45.12	21.3
Jagodina		36	43.98	21.26
Ruma		32	45.01	19.82
Bačka Palanka		29	45.25	19.4
Prokuplje		28	43.23	21.59
Smederevska Palanka		27	44.37	20.96
Inđija		26	45.05	20.08
Vrbas		26	45.57	19.64
Bečej		26	45.62	20.03
Knjazevac		25	43.57	22.26
Aranđelovac		24	44.31	20.56
Gornji Milanovac		24	44.03	20.46
Lazarevac		24	44.39	20.26
Sremčica		23	44.68	20.39
Ćuprija		21	43.93	21.37
Senta		20	45.93	20.08
Apatin		18	45.67	18.98
Negotin		18	44.23	22.53
Obrenovac		17	44.65	20.2
Stara Pazova		16	44.98	20.16
Bačka Topola		16	45.82	19.63
Nova Pazova		15	44.94	20.22
=RU
Moscow		10381	55.75	37.62	C	Moscou|Moskau|Moscú|Mosca|Moskou|Moskova|ماسکو|مسکو|موسكو|Москва
St. Petersburg		5028	59.94	30.31		Saint-Pétersbourg|Leningrad|Petersburg|San Petersburgo|سینٹ پیٹرزبرگ|سن پترزبورگ|سانت بطرسبرغ|Санкт-Петербург
Novosibirsk		1419	55.04	82.93		Новосибирск
Yekaterinburg		1350	56.85	60.61		Екатеринбург
Nizhniy Novgorod		1284	56.33	44
Samara		1135	53.2	50.15
Omsk		1129	54.99	73.37
Kazan		1105	55.79	49.12		Казань|کازان
Rostov-on-Don		1074	47.23	39.72		Ростов-на-Дону
Chelyabinsk		1063	55.15	61.43
Ufa		1033	54.74	55.97
Volgograd		1011	48.72	44.5		Stalingrad|Волгоград
Perm		982	58.01	56.25
Krasnoyarsk		927	56.02	92.87
Saratov		864	51.54	46.01
Voronezh		849	51.67	39.18
Tol’yatti		703	53.53	49.35
Krasnodar		650	45.04	38.98
Ulyanovsk		641	54.33	48.39
Izhevsk		631	56.85	53.2
Yaroslavl		607	57.63	39.87
Barnaul		600	53.36	83.76
Vladivostok		587	43.11	131.87		ولادیوسٹاک|ولادی‌وستوک|Владивосток
Irkutsk		587	52.3	104.3
Khabarovsk		579	48.48	135.08
Orenburg		550	51.77	55.1
Novokuznetsk		540	53.76	87.11
Ryazan’		520	54.63	39.69
Tyumen		519	57.15	65.53
Lipetsk		516	52.6	39.57
Penza		513	53.2	45
Naberezhnyye Chelny		510	55.73	52.41
Astrakhan		503	46.35	48.04
Makhachkala		498	42.98	47.5		Махачкала
Tomsk		486	56.5	84.97
Kemerovo		477	55.33	86.08
Tula		469	54.2	37.62
Kirov		457	58.6	49.66
Cheboksary		447	56.13	47.25
Kaliningrad		435	54.71	20.51
Bryansk		427	53.25	34.37
Ivanovo		421	57	40.97
Magnitogorsk		413	53.42	59.05
Kursk		409	51.74	36.19
Tver		400	56.86	35.9
Nizhny Tagil		381	57.92	59.97
Stavropol’		363	45.04	41.97
Ulan-Ude		360	51.83	107.61
Arkhangel’sk		356	64.54	40.54
Belgorod		345	50.61	36.58
Kurgan		343	55.45	65.33
Kaluga		339	54.53	36.28
Sochi		328	43.6	39.73		Sotchi|Sotschi|سوچی|سوتشي|Сочи
Orël		324	52.97	36.08
Volzhskiy		323	48.79	44.78
Smolensk		321	54.78	32.04
Murmansk		319	68.98	33.09
Vladikavkaz		317	43.04	44.67
Cherepovets		316	59.13	37.9
Vologda		315	59.22	39.88
Vladimir		310	56.14	40.4
Chita		309	52.03	113.5
Saransk		303	54.18	45.17
Surgut		300	61.25	73.42
Tambov		291	52.73	41.44
Yoshkar-Ola		279	56.64	47.89
Taganrog		279	47.24	38.9
Kostroma		278	57.77	40.93
Komsomolsk-on-Amur		276	50.55	137.01
Nal’chik		273	43.5	43.62
Sterlitamak		267	53.62	55.95
Petrozavodsk		265	61.78	34.35
Bratsk		257	56.13	101.61
Orsk		247	51.2	58.57
Nizhnevartovsk		245	60.93	76.55
Angarsk		243	52.54	103.89
Novorossiysk		242	44.72	37.77
Khimki		240	55.9	37.43
Yakutsk		236	62.03	129.73
Nizhnekamsk		234	55.64	51.82
Dzerzhinsk		233	56.24	43.46
Syktyvkar		230	61.66	50.81
Staryy Oskol		227	51.3	37.84
Grozny		226	43.31	45.69		گروزنی|غروزني|Грозный
Shakhty		221	47.71	40.21
Blagoveshchensk		221	50.28	127.54
Prokop’yevsk		219	53.91	86.72
Rybinsk		217	58.04	38.84
Zelenograd		216	55.98	37.18
Biysk		215	52.54	85.21
Velikiy Novgorod		215	58.52	31.27
Pskov		202	57.81	28.35
Balakovo		200	52.03	47.8
Armavir		200	44.99	41.12
Engel’s		196	51.48	46.11
Severodvinsk		194	64.56	39.83
Zlatoust		191	55.17	59.65
Syzran’		189	53.16	48.47
Petropavlovsk-Kamchatsky		187	53.04	158.65
Kamensk-Ural’skiy		183	56.42	61.93
Podolsk		179	55.42	37.55
Yuzhno-Sakhalinsk		176	46.95	142.74
Berezniki		168	59.41	56.82
Volgodonsk		168	47.51	42.15
Miass		168	55.05	60.11
Abakan		167	53.72	91.43
Novocherkassk		167	47.42	40.09
Nazran’		164	43.23	44.77
Rubtsovsk		161	51.51	81.21
Mytishchi		161	55.91	37.73
Salavat		160	53.38	55.91
Ussuriysk		157	43.8	131.95
Lyubertsy		155	55.68	37.89
Kovrov		154	56.36	41.32
Balashikha		150	55.81	37.96
Kolomna		148	55.08	38.78
Nakhodka		147	42.81	132.87
Elektrostal’		144	55.79	38.45
Maykop		144	44.61	40.11
Pyatigorsk		143	44.05	43.06
Zheleznodorozhnyy		142	55.74	38.02
Norilsk		141	69.35	88.2
Al’met’yevsk		140	54.9	52.32
Korolev		140	55.91	37.83
Kolpino		139	59.75	30.59
Odintsovo		137	55.68	37.28
Nevinnomyssk		134	44.63	41.94
Pervoural’sk		134	56.91	59.94
Kislovodsk		133	43.91	42.72
Dimitrovgrad		132	54.21	49.62
Novomoskovsk		131	54.01	38.28
Kamyshin		129	50.1	45.42
Novocheboksarsk		128	56.11	47.48
Serpukhov		128	54.92	37.41
Murom		127	55.58	42.04
Khasavyurt		127	43.25	46.59
Neftekamsk		127	56.09	54.27
Orekhovo-Zuyevo		120	55.81	38.96
Troparëvo		118	55.66	37.48
Achinsk		118	56.27	90.5
Cherkessk		116	44.22	42.06
Noginsk		116	55.87	38.44
Yelets		116	52.62	38.5
Novo-Peredelkino		116	55.65	37.34
Tobol’sk		114	58.2	68.25
Shchelkovo		113	55.92	37.97
Nefteyugansk		113	61.1	72.6
Novokuybyshevsk		112	53.1	49.95
Noyabrsk		110	63.19	75.44
Bataysk		110	47.14	39.75
Seversk		110	56.6	84.89
Arzamas		109	55.39	43.84
Sergiyev Posad		109	56.3	38.13
Leninsk-Kuznetsky		109	54.66	86.17
Kyzyl		108	51.71	94.45
Oktyabr’skiy		108	54.48	53.47
Obninsk		107	55.1	36.61
Elista		107	46.31	44.26
Cherëmushki		107	55.66	37.56
Novotroitsk		106	51.2	58.33
Derbent		106	42.07	48.29
Kiselëvsk		104	53.99	86.66
Velikiye Luki		103	56.34	30.55
Pushkino		103	56.02	37.87
Artëm		102	43.36	132.19
Ukhta		102	63.57	53.68
Kansk		102	56.2	95.72
Mezhdurechensk		101	53.69	88.06
Solikamsk		101	59.63	56.77
Glazov		101	58.14	52.66
Ust’-Ilimsk		100	58	102.66
Zelenodolsk		100	55.84	48.52
Novoshakhtinsk		99	47.76	39.93
Sarapul		99	56.48	53.8
Votkinsk		99	57.05	53.99
Serov		98	59.6	60.58
Balashov		98	51.55	43.17
Zheleznogorsk		98	52.33	35.37
Zhukovskiy		97	55.6	38.12
Ramenskoye		96	55.57	38.23
Magadan		95	59.56	150.8
Vostochnoe Degunino		95	55.88	37.56
Novyy Urengoy		94	66.08	76.63
Novoural’sk		94	57.24	60.08
Zheleznogorsk		94	56.25	93.53
Michurinsk		93	52.9	40.49
Kineshma		93	57.44	42.13
Krasnogorsk		93	55.82	37.33
Pushkin		93	59.71	30.4
Bugul’ma		92	54.54	52.8
Kuznetsk		90	53.12	46.6
Kirovo-Chepetsk		90	58.55	50.04
Berdsk		90	54.76	83.1
Gatchina		90	59.58	30.13
Sarov		88	54.94	43.32
Yeysk		88	46.71	38.27
Buzuluk		88	52.78	52.26
Gubkin		87	51.28	37.55
Chaykovskiy		87	56.77	54.11
Usol’ye-Sibirskoye		86	52.75	103.65
Yegor’yevsk		85	55.38	39.03
Yurga		84	55.72	84.89
Anzhero-Sudzhensk		83	56.08	86.03
Troitsk		82	54.1	61.58
Azov		82	47.11	39.42
Kaspiysk		82	42.88	47.64
Ozersk		81	55.76	60.7
Yessentuki		81	44.04	42.86
Klin		81	56.33	36.73
Vorkuta		80	67.5	64.05
Kropotkin		80	45.44	40.58
Shadrinsk		79	56.09	63.63
Vyborg		79	60.71	28.75
Reutov		78	55.76	37.86
Voskresensk		77	55.32	38.65
Mineralnye Vody		76	44.21	43.14
Birobidzhan		76	48.79	132.92
Kamensk-Shakhtinskiy		76	48.32	40.26
Belovo		76	54.42	86.3
Chekhov		76	55.15	37.48
Asbest		75	57.01	61.46
Peterhof		73	59.88	29.9
Minusinsk		73	53.71	91.69
Georgiyevsk		73	44.15	43.47
Yelabuga		73	55.76	52.06
Naro-Fominsk		73	55.39	36.73
Sunzha		72	43.32	45.05
Chernogorsk		72	53.82	91.28
Zelenogorsk		71	56.11	94.6
Kopeysk		71	55.12	61.63
Vol’sk		71	52.05	47.38
Beloretsk		70	53.96	58.4
Ishimbay		70	53.45	56.04
Adler		70	43.43	39.92
Chapayevsk		70	52.98	49.71
Tuymazy		69	54.61	53.71
Lys’va		69	58.11	57.81
Borisoglebsk		69	51.37	42.08
Sosnovyy Bor		69	59.9	29.09
Dolgoprudnyy		68	55.95	37.5
Budënnovsk		68	44.78	44.17
Belogorsk		68	50.92	128.48
Khanty-Mansiysk		68	61	69
Ishim		68	56.11	69.49
Kstovo		67	56.15	44.2
Aleksin		67	54.51	37.07
Kungur		66	57.44	56.96
Klintsy		66	52.76	32.24
Neryungri		66	56.67	124.64
Leninogorsk		66	54.6	52.46
Gukovo		66	48.06	39.94
Lesosibirsk		66	58.24	92.48
Polevskoy		66	56.44	60.19
Meleuz		65	52.96	55.93
Kumertau		65	52.77	55.78
Slavyansk-na-Kubani		65	45.26	38.13
Tikhoretsk		64	45.85	40.13
Rossosh’		64	51.12	38.51
Tuapse		64	44.11	39.08
Aleksandrov		64	56.4	38.71
Zarechnyy		64	53.2	45.19
Pavlovo		63	55.97	43.09
Novaya Balakhna		63	56.49	43.6
Gus’-Khrustal’nyy		63	55.61	40.65
Buynaksk		63	42.82	47.12
Krasnotur’insk		63	59.77	60.21
Belebey		63	54.12	54.12
Rzhev		62	56.26	34.33
Chistopol’		62	55.36	50.64
Zarechnyy		62	53.13	46.58
Tikhvin		62	59.65	33.53
Rossosh’		62	50.2	39.57
Petrodvorets		62	59.9	29.8
Labinsk		62	44.63	40.74
Iskitim		62	54.64	83.3
Revda		62	56.8	59.93
Lobnya		62	56.01	37.48
Vyksa		62	55.32	42.17
Dmitrov		62	56.34	37.52
Sibay		62	52.72	58.67
Apatity		61	67.56	33.4
Novoaltaysk		61	53.39	83.94
Svobodnyy		61	51.38	128.14
Sal’sk		61	46.47	41.54
Stupino		61	54.9	38.07
Prokhladnyy		61	43.76	44.03
Shuya		61	56.85	41.39
Shchëkino		61	54.01	37.52
Bor		61	56.36	44.07
Dubna		61	56.73	37.17
Pavlovskiy Posad		60	55.78	38.65
Mikhaylovsk		59	45.13	42.03
Kotlas		59	61.26	46.65
Verkhnyaya Pyshma		59	56.97	60.58
Talnakh		59	69.49	88.4
Mikhaylovka		59	50.06	43.24
Solnechnogorsk		59	56.18	36.98
Arsen’yev		59	44.15	133.28
Uzlovaya		58	53.98	38.17
Volzhsk		58	55.87	48.36
Kogalym		58	62.27	74.48
Krymsk		58	44.93	37.99
Cheremkhovo		57	53.16	103.07
Zhigulevsk		57	53.4	49.5
Roslavl’		57	53.95	32.86
Borovichi		57	58.39	33.92
Kirishi		56	59.45	32.02
Ezhva		56	61.81	50.73
Liski		56	50.98	39.52
Vyaz’ma		56	55.21	34.3
Nazarovo		55	56.01	90.4
Klimovsk		55	55.36	37.53
Lesnoy		55	57.62	63.08
Berëzovskiy		55	55.6	86.2
Gorno-Altaysk		55	51.96	85.92
Belorechensk		55	44.77	39.88
Krasnokamensk		54	50.1	118.04
Timashëvsk		54	45.62	38.95
Severomorsk		54	69.07	33.42
Domodedovo		54	55.44	37.75
Vyshniy Volochëk		54	57.59	34.56
Anapa		54	44.89	37.32
Buguruslan		54	53.66	52.44
Fryazevo		53	55.73	38.46
Livny		53	52.43	37.61
Yartsevo		53	55.07	32.7
Krasnokamsk		53	58.08	55.76
Fryazino		52	55.96	38.05
Zarinsk		52	53.71	84.95
Nyagan		52	62.14	65.39
Kimry		52	56.87	37.35
Vidnoye		52	55.55	37.71
Tulun		51	54.56	100.58
Ivanteyevka		51	55.97	37.92
Donetsk		51	48.34	39.96
Gelendzhik		51	44.56	38.08
Lytkarino		51	55.58	37.91
Kingisepp		51	59.37	28.61
Kizlyar		51	43.85	46.71
Chusovoy		50	58.3	57.81
Otradnyy		50	53.38	51.35
Snezhinsk		50	56.09	60.73
Novokhovrino		50	55.87	37.5
Vatutino		50	55.88	37.69
Sayanogorsk		50	53.09	91.4
Kanash		50	55.51	47.49
Monchegorsk		50	67.94	32.87
Satka		49	55.04	59.04
Ruzayevka		49	54.06	44.95
Verkhnyaya Salda		49	58.05	60.56
Osinniki		49	53.62	87.36
Megion		49	61.03	76.11
Torzhok		49	57.04	34.96
Kuybyshev		48	55.45	78.32
Vsevolozhsk		48	60.02	30.67
Ust’-Kut		48	56.79	105.77
Kurganinsk		48	44.88	40.6
Raduzhny		48	62.1	77.47
Mtsensk		48	53.28	36.57
Belaya Kalitva		48	48.19	40.77
Shelekhov		47	52.21	104.09
Gryazi		47	52.5	39.94
Mozhga		47	56.44	52.23
Dzerzhinsky		47	55.63	37.86
Beryozovsky		47	56.91	60.8
Amursk		47	50.24	136.88
Kurchatov		47	51.66	35.65
Chebarkul’		47	54.97	60.36
Nadym		46	65.53	72.52
Staryy Malgobek		46	43.54	44.6
Pechora		46	65.15	57.22
Safonovo		46	55.11	33.23
Rasskazovo		46	52.66	41.88
Kol’chugino		46	56.3	39.38
Volkhov		46	59.93	32.34
Yefremov		45	53.15	38.1
Kanevskaya		45	46.08	38.96
Spassk-Dal’niy		45	44.6	132.83
Shebekino		45	50.41	36.91
Chernyakhovsk		45	54.63	21.82
Strezhevoy		45	60.73	77.59
Kamen’-na-Obi		45	53.79	81.34
Akhtubinsk		45	48.28	46.17
Krasnyy Sulin		44	47.89	40.07
Ust’-Labinsk		44	45.21	39.69
Myski		44	53.71	87.8
Usinsk		44	65.99	57.53
Rtishchevo		44	52.26	43.79
Alapayevsk		44	57.85	61.7
Kachkanar		44	58.7	59.48
Sayansk		44	54.11	102.16
Tutayev		44	57.89	39.54
Sertolovo		44	60.14	30.2
Malgobek		43	43.51	44.59
Morshansk		43	53.44	41.81
Sovetsk		43	55.08	21.88
Mariinsk		43	56.21	87.75
Krasnoufimsk		43	56.61	57.77
Kronstadt		43	60	29.77
Novodvinsk		43	64.42	40.81
Zavolzh’ye		43	56.64	43.39
Sharypovo		43	55.54	89.2
Koryazhma		43	61.31	47.17
Novozybkov		43	52.54	31.93
Lomonosov		43	59.91	29.77
Partizansk		42	43.12	133.12
Konakovo		42	56.7	36.77
Sokol		42	59.46	40.12
Alatyr’		42	54.84	46.58
Izberbash		42	42.57	47.86
Zainsk		42	55.32	52.07
Lesozavodsk		42	45.48	133.43
Korenovsk		42	45.47	39.45
Irbit		42	57.67	63.07
Uryupinsk		42	50.8	42.01
Kyshtym		42	55.71	60.55
Gay		42	51.47	58.46
Pyt-Yakh		42	60.75	72.86
Urus-Martan		41	43.13	45.54
Lyudinovo		41	53.87	34.45
Pugachev		41	52.01	48.8
Zelenokumsk		41	44.41	43.88
Dzerzhinskiy		41	55.63	37.86
Birsk		41	55.42	55.54
Frolovo		41	49.77	43.66
Mozdok		41	43.74	44.65
Yelizovo		41	53.19	158.38
Apsheronsk		40	44.46	39.73
Mirny		40	62.54	113.96
Pereslavl’-Zalesskiy		40	56.74	38.86
Tosno		40	59.54	30.88
Luga		40	58.74	29.85
Kashira		40	54.84	38.17
Korkino		40	54.89	61.4
Langepas		40	61.25	75.21
Yagry		40	64.59	39.81
Uray		40	60.13	64.79
Alekseyevka		40	50.63	38.69
Svetlograd		40	45.34	42.85
Vyatskiye Polyany		40	56.23	51.07
Tavda		39	58.04	65.27
Kirov		39	54.07	34.3
Vyazniki		39	56.24	42.16
Yuzhnoural’sk		39	54.44	61.25
Muravlenko		39	63.79	74.52
Vichuga		39	57.21	41.93
Izobil’nyy		39	45.37	41.71
Aksay		39	47.26	39.87
Nizhneudinsk		39	54.91	99.03
Leningradskaya		39	46.32	39.39
Millerovo		39	48.92	40.4
Kandalaksha		38	67.16	32.41
Dalnegorsk		38	44.56	135.62
Furmanov		38	57.25	41.11
Lyantor		38	61.62	72.16
Bol’shoy Kamen’		38	43.11	132.35
Salekhard		38	66.53	66.6
Uchaly		38	54.36	59.44
Tayshet		38	55.93	98
Uglich		38	57.53	38.33
Kulebaki		38	55.41	42.53
Troitsk		38	55.48	37.31
Baksan		38	43.69	43.54
Rezh		37	57.37	61.4
Novovoronezh		37	51.31	39.22
Tynda		37	55.16	124.72
Protvino		37	54.87	37.22
Sestroretsk		37	60.1	29.96
Bogorodsk		37	56.11	43.51
Serdobsk		37	52.46	44.22
Temryuk		37	45.27	37.39
Novokubansk		36	45.12	41.03
Sukhoy Log		36	56.91	62.03
Slantsy		36	59.12	28.09
Teykovo		36	56.86	40.54
Blagodarnyy		36	45.1	43.44
Chernushka		36	56.51	56.08
Yalutorovsk		36	56.65	66.3
Valuyki		36	50.2	38.11
Beslan		36	43.19	44.54
Kasimov		35	54.94	41.4
Shumerlya		35	55.5	46.41
Korsakov		35	46.63	142.78
Goryachevodskiy		35	44.02	43.09
Gul’kevichi		35	45.35	40.69
Abinsk		35	44.87	38.16
Dinskaya		35	45.22	39.23
Baltiysk		35	54.65	19.91
Karabulak		35	43.31	44.9
Trëkhgornyy		35	54.81	58.46
Nurlat		34	54.43	50.81
Ostrogozhsk		34	50.87	39.08
Kondopoga		34	62.21	34.26
Kinel’		34	53.23	50.63
Staraya Russa		34	57.99	31.36
Blagoveshchensk		34	55.03	55.98
Slavgorod		34	53	78.64
Kushva		34	58.29	59.76
Ust’-Dzheguta		34	44.08	41.98
Artëmovskiy		34	57.36	61.87
Krasnoznamensk		34	55.6	37.04
Petrovsk		34	52.31	45.39
Severoural’sk		34	60.15	59.95
Yablonovskiy		33	44.99	38.94
Kizilyurt		33	43.19	46.89
Istra		33	55.92	36.87
Nartkala		33	43.56	43.85
Segezha		33	63.74	34.32
Zima		33	53.92	102.04
Dobryanka		33	58.46	56.41
Verkhniy Ufaley		33	56.06	60.24
Dyat’kovo		33	53.6	34.34
Primorsko-Akhtarsk		33	46.05	38.17
Kotovsk		33	52.59	41.5
Asha		33	55	57.27
Marks		33	51.71	46.75
Gudermes		33	43.35	46.11
Kholmsk		33	47.05	142.05
Maloyaroslavets		33	55.01	36.47
Velikiy Ustyug		33	60.76	46.31
Yubileyny		33	55.93	37.83
Desnogorsk		32	54.15	33.28
Lukhovitsy		32	54.98	39.04
Udomlya		32	57.88	34.99
Slobodskoy		32	58.73	50.18
Bogdanovich		32	56.78	62.05
Donskoy		32	53.97	38.34
Kimovsk		32	53.97	38.53
Znamensk		32	48.58	45.73
Privolzhskiy		32	51.41	46.05
Gorodets		32	56.65	43.47
Nakhabino		32	55.85	37.18
Sosnovoborsk		32	56.12	93.34
Kudymkar		32	59.01	54.66
Mozhaysk		32	55.5	36.03
Barabinsk		32	55.36	78.36
Pavlovskaya		31	46.14	39.78
Likino-Dulevo		31	55.71	38.95
Dyurtyuli		31	55.49	54.87
Rostov		31	57.19	39.41
Yugorsk		31	61.31	63.33
Sorochinsk		31	52.43	53.16
Mednogorsk		31	51.41	57.59
Topki		31	55.28	85.62
Kirzhach		31	56.15	38.86
Starominskaya		30	46.53	39.05
Borzya		30	50.38	116.52
Bogoroditsk		30	53.77	38.12
Kostomuksha		30	64.57	30.58
Karpinsk		30	59.77	60
Shatura		30	55.57	39.54
Divnogorsk		30	55.96	92.37
Annino		30	55.58	37.26
Lazarevskoye		30	43.91	39.33
Nikulino		30	55.67	37.47
Petrovskaya		30	55.55	37.78
Kushchëvskaya		30	46.56	39.63
Sasovo		30	54.35	41.92
Yemanzhelinsk		30	54.75	61.32
Shar’ya		30	58.37	45.52
Sovetskaya Gavan’		30	48.97	140.29
Kirovsk		30	67.61	33.67
Sosnogorsk		29	63.6	53.88
Mirnyy		29	61.33	44.54
Morozovsk		29	48.36	41.83
Zernograd		29	46.85	40.31
Ipatovo		29	45.72	42.9
Unecha		29	52.85	32.67
Krasnoarmeyskaya		29	45.37	38.21
Kokhma		29	56.93	41.09
Gagarin		29	55.55	35
Inozemtsevo		29	44.09	43.09
Uvarovo		29	51.98	42.26
Kuvandyk		29	51.48	57.36
Gusev		29	54.59	22.2
Karasuk		29	53.74	78.04
Buturlinovka		29	50.83	40.61
Isakogorka		29	64.45	40.65
Kartaly		29	53.05	60.65
Kochubeyevskoye		28	44.64	41.85
Zheleznogorsk-Ilimskiy		28	56.58	104.12
Tomilino		28	55.66	37.95
Dalnerechensk		28	45.93	133.74
Pokhvistnevo		28	53.65	52.13
Bezhetsk		28	57.79	36.7
Argun		28	43.3	45.87
Poykovskiy		28	61.23	73.33
Goryachiy Klyuch		28	44.63	39.13
Shcherbinka		28	55.5	37.56
Polysayevo		28	54.6	86.25
Aleysk		28	52.49	82.78
Aleksandrovskoye		28	44.71	43
Kamyshlov		28	56.84	62.71
Mirnyy		28	62.76	40.34
Yanaul		28	56.28	54.93
Kolpashevo		28	58.31	82.91
Dagestanskiye Ogni		28	42.12	48.19
Zarechnyy		28	56.81	61.33
Neftekumsk		28	44.76	44.99
Rodniki		28	57.11	41.73
Novoaleksandrovsk		28	45.49	41.22
Kotel’nich		28	58.31	48.35
Atkarsk		28	51.87	45.01
Kalach-na-Donu		28	48.69	43.53
Sol’-Iletsk		27	51.16	54.99
Kayyerkan		27	69.38	87.74
Krasnoural’sk		27	58.36	60.04
Nikolayevsk-on-Amure		27	53.15	140.72
Asino		27	57	86.14
Labytnangi		27	66.66	66.42
Dedovsk		27	55.87	37.12
Zeya		27	53.74	127.26
Tara		27	56.89	74.37
Kotovo		27	50.32	44.8
Gubakha		27	58.84	57.55
Pavlovsk		27	50.46	40.11
Okha		27	53.59	142.95
Buy		26	58.48	41.54
Oktyabr’sk		26	53.17	48.7
Metallostroy		26	59.8	30.55
Semiluki		26	51.68	39.03
Kubinka		26	55.58	36.7
Kaltan		26	53.53	87.25
Nev’yansk		26	57.5	60.21
Ozëry		26	54.86	38.55
Krasnoarmeysk		26	51.02	45.7
Fokino		26	42.97	132.41
Severobaykal’sk		26	55.64	109.32
Krasnoarmeysk		26	56.1	38.13
Zavodoukovsk		26	56.5	66.55
Ekazhevo		26	43.21	44.82
Kireyevsk		26	53.93	37.93
Omutninsk		25	58.67	52.19
Nerekhta		25	57.46	40.57
Nelidovo		25	56.22	32.78
Vilyuchinsk		25	52.93	158.4
Mostovskoy		25	44.41	40.79
Tatarsk		25	55.22	75.98
Bologoye		25	57.89	34.05
Ust’-Katav		25	54.94	58.18
Gur’yevsk		25	54.28	85.93
Shali		25	43.15	45.9
Volokolamsk		25	56.03	35.97
Zverevo		25	48.02	40.12
Kirovsk		25	59.88	31
Zaraysk		25	54.76	38.88
Zheleznovodsk		25	44.14	43.02
Ostrov		25	57.34	28.35
Tbilisskaya		24	45.36	40.19
Aldan		24	58.61	125.4
Novopavlovsk		24	43.96	43.63
Skopin		24	53.82	39.55
Tayga		24	56.06	85.62
Nikol’sk		24	53.72	46.07
Semënov		24	56.79	44.49
Ob’		24	54.99	82.72
Balabanovo		24	55.18	36.66
Gusinoozyorsk		24	51.28	106.5
Kalachinsk		24	55.05	74.58
Davlekanovo		24	54.22	55.03
Nizhniy Lomov		24	53.53	43.68
Lesnoy		24	58.64	59.8
Raychikhinsk		24	49.79	129.41
Troitskaya		24	43.31	44.98
Bezenchuk		24	52.98	49.43
Lensk		24	60.73	114.93
Sovetskiy		24	61.36	63.58
Yershov		24	51.35	48.28
Olenegorsk		24	68.14	33.25
Bogotol		24	56.21	89.53
Dudinka		24	69.41	86.18
Semikarakorsk		24	47.52	40.81
Lyskovo		24	56.03	45.04
L’govskiy		24	51.63	35.28
Kabanovo		23	55.75	38.94
Fedorovskiy		23	61.61	73.71
Lermontov		23	44.11	42.97
Osa		23	57.28	55.46
Vel’sk		23	61.07	42.1
Otradnaya		23	44.39	41.52
Bavly		23	54.39	53.26
Il’skiy		23	44.84	38.57
Lebedyan’		23	53.02	39.17
Mendeleyevsk		23	55.91	52.29
Dankov		23	53.25	39.16
Severskaya		23	44.85	38.68
Tashtagol		23	52.77	87.89
Koz’modem’yansk		23	56.34	46.56
Onega		23	63.91	38.11
Kirovgrad		23	57.43	60.06
Novotitarovskaya		23	45.24	38.98
Nizhnyaya Tura		23	58.63	59.81
Vikhorevka		23	56.12	101.18
Vereshchagino		22	58.08	54.66
Shakhun’ya		22	57.68	46.61
Sergach		22	55.53	45.47
Bryukhovetskaya		22	45.81	39
Nyandoma		22	61.67	40.2
Novaya Usman’		22	51.63	39.41
Lodeynoye Pole		22	60.73	33.55
Svetlyy		22	54.68	20.13
Losino-Petrovskiy		22	55.87	38.2
Staraya Kupavna		22	55.81	38.18
Pikalëvo		22	59.52	34.17
Ryazhsk		22	53.7	40.11
Igra		22	57.55	53.05
Chishmy		22	54.58	55.38
Roshal’		22	55.67	39.87
Sysert’		22	56.5	60.82
Toguchin		22	55.24	84.39
Luchegorsk		22	46.48	134.2
Linëvo		22	54.46	83.38
Kizel		22	59.05	57.65
Bakal		22	54.94	58.81
Khadyzhensk		22	44.43	39.54
Shimanovsk		21	52.01	127.68
Kovylkino		21	54.04	43.91
Otradnoye		21	59.78	30.82
Sheksna		21	59.21	38.51
Abdulino		21	53.7	53.67
Yarovoye		21	52.93	78.58
Terek		21	43.48	44.14
Zelenchukskaya		21	43.86	41.59
Suvorov		21	54.12	36.5
Novyy Oskol		21	50.76	37.86
Dugulubgey		21	43.66	43.54
Berëzovka		21	56.03	93.11
Kurchaloy		21	43.2	46.09
Khot'kovo		21	56.26	38
Priyutovo		21	53.9	53.93
Novomichurinsk		21	54.04	39.75
Sortavala		21	61.71	30.71
Elektrogorsk		21	55.88	38.79
Surovikino		21	48.61	42.85
Bobrov		21	51.1	40.02
Nytva		21	57.94	55.34
Chernogolovka		20	56	38.37
Gubkinskiy		20	64.43	76.5
Sobinka		20	55.99	40.01
Kalach		20	50.43	41.03
Buinsk		20	54.97	48.29
Karachayevsk		20	43.77	41.91
Sredneuralsk		20	56.99	60.47
Cherepanovo		20	54.22	83.38
Tyrnyauz		20	43.38	42.92
Beloyarskiy		20	63.71	66.67
Pushchino		20	54.83	37.61
Rayevskiy		20	54.07	54.95
Andreyevskoye		20	55.55	37.93
Dagomys		20	43.67	39.67
Elektrougli		20	55.72	38.21
Khosta		20	43.51	39.87
Vnukovo		20	55.61	37.3
Vrangel’		20	42.73	133.08
Yessentukskaya		20	44.03	42.88
Yeniseysk		20	58.45	92.18
Usman’		20	52.05	39.73
Yur’yev-Pol’skiy		20	56.5	39.68
Monino		20	55.84	38.19
Kusa		20	55.34	59.44
Karachev		20	53.12	34.99
Inza		20	53.86	46.36
Petrovsk-Zabaykal’skiy		20	51.28	108.84
Zhukovka		20	53.53	33.73
Alagir		20	43.04	44.22
Bikin		20	46.81	134.25
Kotel’nikovo		20	47.63	43.14
Borodino		20	55.91	94.91
Podporozh’ye		20	60.91	34.17
Ostashkov		20	57.15	33.11
Yaransk		20	57.3	47.89
Neftegorsk		20	52.8	51.17
Kovdor		20	67.57	30.48
Yuzhnyy		20	53.25	83.69
Gorodishche		20	48.8	44.47
Kozel’sk		20	54.04	35.77
Proletarsk		19	46.7	41.73
Akhtyrskiy		19	44.85	38.3
Ivdel’		19	60.69	60.42
Novopokrovskaya		19	45.95	40.7
Katav-Ivanovsk		19	54.75	58.2
Orlovskiy		19	46.87	42.06
Yelizavetinskaya		19	45.05	38.79
Nikol’skoye		19	59.7	30.78
Novoanninskiy		19	50.53	42.67
Agidel’		19	55.91	53.94
Shchigry		19	51.88	36.9
Nesterovskaya		19	43.24	45.05
Kurovskoye		19	55.58	38.92
Rybnoye		19	54.73	39.52
Anna		19	51.48	40.43
Uva		19	56.99	52.19
Vorgashor		19	67.58	63.79
Tal’menka		19	53.82	83.57
Skhodnya		19	55.95	37.3
Konstantinovsk		19	47.58	41.09
Manturovo		19	58.33	44.76
Slyudyanka		19	51.66	103.71
Staroshcherbinovskaya		19	46.63	38.67
Shushenskoye		19	53.33	91.94
Vyselki		19	45.58	39.66
Kalininsk		19	51.5	44.48
Bronnitsy		19	55.42	38.26
Stroitel’		19	50.79	36.48
Vanino		19	49.1	140.25
Talitsa		19	57.01	63.73
Agryz		19	56.52	52.99
Galich		19	58.38	42.35
Tarko-Sale		19	64.92	77.77
Turinsk		19	58.05	63.7
Valday		19	57.98	33.25
Barysh		19	53.66	47.11
Starodub		19	52.58	32.76
Shumikha		18	55.23	63.3
Trudovoye		18	43.3	132.07
Kyakhta		18	50.36	106.45
Chegem		18	43.56	43.59
Nezlobnaya		18	44.12	43.4
Malakhovka		18	55.65	38.02
Kinel’-Cherkassy		18	53.47	51.47
Avtury		18	43.16	46
Ardon		18	43.18	44.3
Kotel’niki		18	55.64	37.84
Priozërsk		18	61.04	30.13
Beloozërskiy		18	55.46	38.44
Kharabali		18	47.42	47.26
Afipskiy		18	44.9	38.84
Krasnovishersk		18	60.41	57.08
Sel’tso		18	53.37	34.1
Abaza		18	52.66	90.09
Nar'yan-Mar		18	67.64	53
Yasnogorsk		18	54.48	37.7
Povorino		18	51.19	42.25
Izluchinsk		18	60.98	76.92
Belaya Glina		18	46.08	40.87
Yegorlykskaya		18	46.57	40.66
Kirsanov		18	52.65	42.72
Kurtamysh		18	54.91	64.43
Kasli		18	55.89	60.76
Zhirnovsk		18	50.98	44.77
Sovetsk		18	57.58	48.96
Privolzhsk		18	57.39	41.29
Nevel’		18	56.02	29.93
Raduzhnyy		18	56	40.34
Zapolyarnyy		18	69.42	30.81
Aprelevka		18	55.55	37.08
Markova		18	52.21	104.22
Kedrovka		18	55.52	86.1
Bolotnoye		18	55.67	84.4
Volgorechensk		18	57.44	41.16
Zimovniki		18	47.15	42.47
Reftinskiy		18	57.09	61.68
Enem		18	44.93	38.91
Svobody		18	44.03	43.05
Aginskoye		17	51.1	114.53
Kholmskiy		17	44.85	38.38
Baymak		17	52.59	58.32
Nizhnyaya Salda		17	58.08	60.72
Saraktash		17	51.79	56.36
Chudovo		17	59.12	31.68
Boksitogorsk		17	59.47	33.85
Kantyshevo		17	43.23	44.63
Yasnyy		17	51.03	59.87
Kommunar		17	59.62	30.39
Gavrilov-Yam		17	57.3	39.85
Polyarnyy		17	69.2	33.45
Suvorovskaya		17	44.19	42.66
Arsk		17	56.09	49.88
Gribanovskiy		17	51.46	41.98
Promyshlennaya		17	54.92	85.64
Kondrovo		17	54.81	35.93
Novoul’yanovsk		17	54.15	48.39
Pallasovka		17	50.05	46.88
Pokachi		17	61.72	75.37
Plast		17	54.37	60.81
Ryl’sk		17	51.57	34.68
Kudepsta		17	43.5	39.89
Nevel’sk		17	46.68	141.86
Kavalerovo		17	44.27	135.05
Medvedovskaya		17	45.45	39.02
Novouzensk		17	50.46	48.14
Pridonskoy		17	51.68	39.07
Krasnoobsk		17	54.92	82.99
Menzelinsk		17	55.73	53.1
Tuchkovo		17	55.6	36.47
Danilov		17	58.19	40.17
Vasil’yevo		17	55.83	48.72
Kukmor		17	56.19	50.89
Achkhoy-Martan		17	43.19	45.28
Plavsk		17	53.71	37.29
Lakinsk		17	56.02	39.95
Poronaysk		17	49.22	143.1
Ilanskiy		17	56.23	96.07
Balezino		17	57.98	53.01
Kashin		17	57.36	37.61
Severo-Zadonsk		17	54.03	38.4
Medvezh’yegorsk		17	62.92	34.46
Vostryakovo		17	55.4	37.81
Kochenëvo		16	55.02	82.2
Medvedevo		16	56.63	47.8
Yemva		16	62.59	50.86
Zvenigorod		16	55.73	36.86
Kupino		16	54.37	77.3
Surkhakhi		16	43.19	44.9
Chunskiy		16	56.08	99.63
Kamyzyak		16	46.11	48.07
Krasnogvardeyskoye		16	45.85	41.52
Shilovo		16	54.32	40.87
Gryazovets		16	58.88	40.25
Sukhinichi		16	54.1	35.34
Trubchevsk		16	52.58	33.76
Pavlovsk		16	59.68	30.43
Belidzhi		16	41.89	48.41
Golitsyno		16	55.61	36.98
Nikolayevsk		16	50.03	45.46
Zherdevka		16	51.85	41.46
Tsotsin-Yurt		16	43.24	46
Bodaybo		16	57.85	114.19
Pestovo		16	58.59	35.8
Melenki		16	55.33	41.63
Pokrov		16	55.92	39.17
Petushki		16	55.93	39.46
Mezgor'e		16	54.05	57.82
Arzgir		16	45.37	44.22
Svetogorsk		16	61.11	28.86
Persianovka		16	47.53	39.42
Divnoye		16	45.91	43.35
Venëv		16	54.36	38.27
Kodinsk		16	58.61	99.17
Gornyak		16	50.99	81.47
Zelenogradsk		16	54.96	20.48
Uzhur		16	55.31	89.83
Sim		16	54.99	57.7
Karabash		16	55.48	60.22
Kataysk		16	56.29	62.58
Karabanovo		16	56.32	38.7
Baykal’sk		16	51.52	104.14
Nikel		16	69.41	30.22
Shushary		16	59.81	30.38
Aleksandrovsk		15	59.16	57.57
Strunino		15	56.37	38.58
Donskoye		15	45.46	41.97
Moskovskiy		15	55.6	37.35
Mayma		15	52.02	85.91
Borovskiy		15	57.04	65.72
Ochër		15	57.89	54.72
Suzun		15	53.78	82.31
Nerchinsk		15	51.98	116.58
Kulunda		15	52.57	78.94
Tsimlyansk		15	47.65	42.1
Bagayevskaya		15	47.32	40.39
Belëv		15	53.81	36.13
Degtyarsk		15	56.7	60.09
Aykhal		15	65.93	111.48
Udachny		15	66.43	112.4
Sofrino		15	56.15	37.93
Chernyanka		15	50.93	37.82
Vyazemskiy		15	47.54	134.76
Novosilikatnyy		15	53.31	83.62
Aramil		15	56.7	60.84
Dubovka		15	49.06	44.83
Nizhnesortymskiy		15	62.44	71.76
Yashkino		15	55.87	85.43
Yelan’		15	50.95	43.74
Giaginskaya		15	44.86	40.07
Leninsk		15	48.7	45.2
Uchkeken		15	43.94	42.51
Pochep		15	52.93	33.45
Polyarnyye Zori		15	67.37	32.5
Boguchar		15	49.94	40.55
Peresvet		15	56.42	38.18
Anadyr		10	64.73	177.51
Magas		3	43.22	44.77
=RW
Kigali		745	-1.95	30.06	C	کیگالی|كيغالي
Butare		90	-2.6	29.74
Gitarama		88	-2.07	29.76
Musanze		87	-1.5	29.63
Gisenyi		84	-1.7	29.26
Byumba		71	-1.58	30.07
Cyangugu		64	-2.48	28.91
Kibuye		48	-2.06	29.35
Rwamagana		47	-1.95	30.43
Kibungo		46	-2.16	30.54
Nzega		34	-2.48	29.56
Nyanza		0	-2.35	29.75
=SA
Riyadh		4206	24.69	46.72	C	Riad|Ryad|Riyad|ریاض|الرياض|Эр-Рияд
Jeddah		2867	21.49	39.19		Djeddah|Dschidda|Jedda|جدہ|جده|جدة|Джидда
Mecca		1324	21.43	39.83		Makkah|La Mecque|Mekka|مکہ مکرمہ|مکہ|مکه|مكة|مكة المكرمة|Мекка
Medina		1300	24.47	39.61		Madinah|Médine|مدینہ منورہ|مدینہ|مدینه|المدينة المنورة|Медина
Sulţānah		947	24.49	39.59
Dammam		769	26.43	50.1		دمام|الدمام
Ta’if		531	21.27	40.42
Tabuk		455	28.4	36.57
Al Kharj		425	24.16	47.33
Buraydah		391	26.33	43.97
Khamis Mushait		388	18.3	42.73
Al Hufūf		293	25.36	49.59
Al Mubarraz		291	25.41	49.59
Hafar Al-Batin		272	28.43	45.97
Ha'il		267	27.52	41.69
Najrān		259	17.49	44.13
Al Jubayl		237	27.02	49.62
Abha		211	18.22	42.51
Yanbu		200	24.09	38.06
Khobar		166	26.28	50.21
Arar		149	30.98	41.04
Sakakah		128	29.97	40.21
Jizan		105	16.89	42.55
Qurayyat		103	31.33	37.34
Dhahran		100	26.29	50.11
Al Qaţīf		98	26.57	50.01
Al Bahah		88	20.01	41.47
Tārūt		85	26.57	50.04
Qal‘at Bīshah		82	20	42.61
Ar Rass		82	25.87	43.5
Ash Shafā		72	21.07	40.32
Sayhāt		67	26.48	50.05
Al Mithnab		61	25.86	44.22
Al Khafjī		55	28.44	48.49
Ad Dawādimī		54	24.51	44.39
Şabyā		54	17.15	42.63
Az Zulfī		53	26.3	44.82
Abū ‘Arīsh		49	16.97	42.83
Şafwá		46	26.65	49.96
Afif		46	23.91	42.92
Rābigh		42	22.8	39.03
Raḩīmah		41	26.71	50.06
Turaif		41	31.67	38.66
Ţubarjal		40	30.5	38.22
Ad Dilam		35	23.99	47.16
Umluj		34	25.02	37.27
Al-\`Ula		32	26.61	37.92
Abqaiq		29	25.93	49.67
Badr Ḩunayn		27	23.78	38.79
Şāmitah		27	16.6	42.94
Al Wajh		27	26.25	36.45
Al Bukayrīyah		25	26.14	43.66
An Nimāş		24	19.15	42.12
As Sulayyil		24	20.46	45.58
Turabah		23	21.21	41.63
Al Jumūm		22	21.62	39.7
Duba		22	27.35	35.69
Aţ Ţaraf		21	25.36	49.73
Qaisumah		21	28.31	46.13
Al Baţţālīyah		17	25.43	49.63
Al Munayzilah		16	25.38	49.67
Adh Dhibiyah		15	26.03	43.16
=SB
Honiara		56	-9.43	159.95	C
Auki		7	-8.77	160.7
Gizo		6	-8.1	156.84
Buala		3	-8.14	159.59
Tulagi		2	-9.1	160.15
Kirakira		1	-10.45	161.92
Lata		1	-10.72	165.8
Taro		0	-6.71	156.4
=SC
Victoria		23	-4.62	55.46	C
Anse Boileau		4	-4.72	55.48
Bel Ombre		4	-4.62	55.42
Beau Vallon		4	-4.62	55.43
Cascade		4	-4.67	55.5
Anse Royale		4	-4.73	55.52
Takamaka		3	-4.77	55.5
Port Glaud		2	-4.67	55.42
La Passe		0	-4.35	55.83
=SD
Khartoum		1975	15.55	32.53	C	Khartum|Jartum|خرطوم|الخرطوم|Хартум
Omdurman		1200	15.64	32.48		أم درمان
Nyala		566	12.05	24.88
Port Sudan		490	19.62	37.22
Kassala		401	15.45	36.4
El Obeid		393	13.18	30.22
Al Qadarif		364	14.03	35.38
Kosti		345	13.16	32.66
Wad Medani		333	14.4	33.52
El Daein		265	11.46	26.13
El Fasher		253	13.63	25.35
Singa		250	13.15	33.93
Ad-Damazin		186	11.79	34.36
Geneina		163	13.45	22.45
Rabak		135	13.18	32.74
Sinnar		130	13.57	33.57
Al Manāqil		128	14.25	32.99
Gereida		120	11.28	25.14
An Nuhūd		108	12.7	28.43
Atbara		108	17.7	33.99
Ed Damer		104	17.6	33.97
Kadugli		88	11.01	29.72
Ad Douiem		87	14	32.31
Umm Ruwaba		56	12.91	31.22
Shendi		54	16.69	33.43
Dilling		37	12.05	29.65
As Sūkī		34	13.32	33.88
Ar Ruseris		29	11.87	34.39
Al Hasaheisa		29	14.75	33.3
Maiurno		29	13.42	33.67
Zalingei		29	12.91	23.47
Sawākin		29	19.11	37.33
Tandaltī		27	13.02	31.87
Ar Rahad		26	12.72	30.65
Kināna		26	14.04	33.17
Al Ḩawātah		25	13.42	34.63
Berber		22	18.02	33.98
Tokār		22	18.43	37.73
Abu Jibeha		22	11.46	31.23
Al Mijlad		20	11.03	27.73
Doka		20	13.52	35.77
Kuraymah		20	18.55	31.85
El Bauga		19	18.26	33.91
Al Qiţena		18	14.86	32.37
Al Hilāliyya		17	14.94	33.23
Bārah		17	13.7	30.37
Abū Zabad		15	12.35	29.25
Ad Dindar		15	13.2	34.17
Dongola		13	19.18	30.48
El Fula		0	11.71	28.35
=SE
Stockholm		1515	59.33	18.07	C	Estocolmo|Stoccolma|سٹاک ہوم|اسٹاک ہوم|استکهلم|ستوكهولم|Стокгольм
Gothenburg		573	57.71	11.97		Göteborg|گوتنبرگ
Malmö		302	55.61	13		Malmo
Uppsala		149	59.86	17.64
Sollentuna		140	59.43	17.95
Västerås		118	59.62	16.55
Örebro		116	59.27	15.21
Linköping		107	58.41	15.62
Helsingborg		104	56.05	12.69
Jönköping		94	57.78	14.16
Norrköping		94	58.59	16.18
Huddinge		90	59.24	17.98
Lund		87	55.71	13.19
Umeå		83	63.83	20.26
Haninge		75	59.17	18.14
Gävle		75	60.67	17.14
Borås		72	57.72	12.94
Södertälje		71	59.2	17.63
Eskilstuna		67	59.37	16.51
Solna		67	59.36	18
Halmstad		66	56.67	12.86
Växjö		65	56.88	14.81
Karlstad		61	59.38	13.5
Mölndal		59	57.66	12.01
Täby		58	59.44	18.07
Sundsvall		58	62.39	17.31
Östersund		50	63.18	14.64
Trollhättan		49	58.28	12.29
Luleå		44	65.58	22.15
Lidingö		42	59.37	18.13
Borlänge		42	60.49	15.44
Tumba		41	59.2	17.83
Kristianstad		40	56.03	14.15
Kalmar		38	56.66	16.36
Falun		37	60.6	15.63
Skövde		37	58.39	13.85
Upplands Väsby		37	59.52	17.91
Karlskrona		36	56.16	15.59
Skellefteå		36	64.75	20.95
Uddevalla		35	58.35	11.94
Sundbyberg		35	59.36	17.97
Varberg		34	57.11	12.25
Åkersberga		33	59.48	18.3
Örnsköldsvik		32	63.29	18.72
Landskrona		32	55.87	12.83
Nyköping		32	58.75	17.01
Vallentuna		32	59.53	18.08
Motala		31	58.54	15.04
Trelleborg		29	55.38	13.16
Partille		29	57.74	12.11
Karlskoga		27	59.33	14.52
Märsta		27	59.62	17.85
Lerum		27	57.77	12.27
Alingsås		26	57.93	12.53
Nacka		25	59.31	18.16
Sandviken		25	60.62	16.77
Kungälv		24	57.87	11.98
Falkenberg		24	56.91	12.49
Jakobsberg		24	59.42	17.84
Visby		23	57.64	18.3
Katrineholm		23	59	16.21
Ängelholm		23	56.24	12.86
Vänersborg		23	58.38	12.32
Björlanda		23	57.77	11.83
Piteå		23	65.32	21.48
Lidköping		23	58.51	13.16
Enköping		23	59.64	17.08
Huskvarna		22	57.79	14.3
Västervik		21	57.76	16.64
Gustavsberg		21	59.33	18.39
Karlshamn		20	56.17	14.86
Norrtälje		19	59.76	18.7
Hässleholm		19	56.16	13.77
Värnamo		19	57.19	14.04
Ystad		19	55.43	13.82
Kungsbacka		19	57.49	12.08
Eslöv		19	55.84	13.3
Kristinehamn		19	59.31	14.11
Härnösand		18	62.63	17.94
Köping		18	59.51	15.99
Oskarshamn		18	57.26	16.45
Nässjö		18	57.65	14.7
Mölnlycke		18	57.66	12.12
Falköping		17	58.17	13.55
Kiruna		17	67.86	20.23
Boden		17	65.83	21.69
Kumla		17	59.13	15.14
Mariestad		16	58.71	13.82
Hudiksvall		16	61.73	17.11
Tullinge		16	59.2	17.9
Västra Frölunda		16	57.65	11.93
Ljungby		16	56.83	13.94
Staffanstorp		15	55.64	13.21
Ludvika		15	60.15	15.19
Kinna		15	57.51	12.69
=SG
Singapore		3548	1.29	103.85	C	Singapour|Singapur|Singapura|سنگاپور|سنغافورة|Сингапур
Woodlands		253	1.44	103.79
=SH
Jamestown		1	-15.94	-5.72	C
Georgetown		1	-7.93	-14.41
Edinburgh of the Seven Seas		0	-37.07	-12.31
=SI
Ljubljana		272	46.05	14.51	C	Lubiana|Laibach|Любляна
Maribor		95	46.55	15.65
Celje		38	46.23	15.26
Kranj		37	46.24	14.36
Velenje		25	46.36	15.11
Koper		25	45.55	13.73
Novo Mesto		23	45.8	15.17
Ptuj		18	46.42	15.87
Trbovlje		15	46.16	15.05
Kamnik		14	46.23	14.61
Jesenice		13	46.43	14.07
Nova Gorica		13	45.96	13.65
Domžale		12	46.14	14.59
Škofja Loka		12	46.17	14.31
Murska Sobota		12	46.66	16.17
Izola		11	45.54	13.66
Postojna		9	45.77	14.22
Logatec		9	45.91	14.23
Kočevje		9	45.64	14.86
Vrhnika		8	45.96	14.29
Slovenj Gradec		8	46.51	15.08
Slovenska Bistrica		7	46.39	15.57
Grosuplje		7	45.96	14.66
Krško		7	45.96	15.49
Ravne na Koroškem		7	46.54	14.97
Ajdovščina		7	45.89	13.91
Brežice		7	45.9	15.59
Litija		6	46.06	14.82
Zagorje ob Savi		6	46.13	15
Mengeš		6	46.17	14.57
Idrija		6	46	14.03
Radovljica		6	46.34	14.17
Črnomelj		6	45.57	15.19
Hrastnik		6	46.15	15.08
Sežana		6	45.71	13.87
Bled		5	46.37	14.11
Medvode		5	46.14	14.41
Rogaška Slatina		5	46.24	15.64
Žalec		5	46.25	15.16
Slovenske Konjice		5	46.34	15.43
Šentjur		5	46.22	15.4
Sevnica		5	46.01	15.32
Prevalje		5	46.55	14.92
Ilirska Bistrica		5	45.57	14.25
Ruše		5	46.54	15.52
Piran		4	45.53	13.57
Cerknica		4	45.79	14.36
Tržič		4	46.36	14.31
Miklavž na Dravskem Polju		4	46.51	15.7
Trzin		4	46.13	14.57
Šempeter pri Gorici		4	45.93	13.64
Ribnica		4	45.74	14.73
Žiri		4	46.04	14.11
Tolmin		4	46.18	13.73
Trebnje		3	45.9	15.02
Ljutomer		3	46.52	16.2
Laško		3	46.15	15.24
Dravograd		3	46.59	15.02
Ankaran		3	45.58	13.74
Metlika		3	45.65	15.31
Mežica		3	46.52	14.85
Gornja Radgona		3	46.67	15.99
Šenčur		3	46.25	14.42
Lendava		3	46.56	16.45
Železniki		3	46.22	14.17
Lenart v Slov. Goricah		3	46.58	15.83
Zreče		3	46.38	15.38
Šoštanj		3	46.38	15.05
Brezovica pri Ljubljani		3	46.03	14.4
Radlje ob Dravi		3	46.61	15.23
Spodnje Hoče		3	46.5	15.65
Rače		3	46.45	15.68
Črna na Koroškem		2	46.47	14.85
Beltinci		2	46.61	16.24
Polzela		2	46.28	15.07
Muta		2	46.61	15.17
Vojnik		2	46.29	15.3
Ig		2	45.96	14.53
Škofljica		2	45.98	14.58
Radenci		2	46.64	16.04
Ormož		2	46.41	16.15
Radeče		2	46.07	15.18
Borovnica		2	45.92	14.36
Pivka		2	45.68	14.2
Mozirje		2	46.34	14.96
Semič		2	45.65	15.18
Straža		2	45.78	15.07
Ivančna Gorica		2	45.94	14.8
Lovrenc na Pohorju		2	46.54	15.39
Mislinja		2	46.44	15.2
Štore		2	46.22	15.31
Šentilj v Slov. Goricah		2	46.68	15.65
Bohinjska Bistrica		2	46.27	13.95
Šmarje pri Jelšah		2	46.23	15.52
Vipava		2	45.85	13.96
Naklo		2	46.27	14.32
Prebold		2	46.24	15.09
Odranci		2	46.59	16.28
Log pri Brezovici		2	46.02	14.37
Bovec		2	46.34	13.55
Cerklje na Gorenjskem		2	46.25	14.49
Cerkno		2	46.13	13.98
Vodice		2	46.19	14.49
Vuzenica		2	46.6	15.17
Rogatec		2	46.23	15.7
Turnišče		2	46.63	16.32
Miren		1	45.9	13.61
Šmartno pri Litiji		1	46.04	14.84
Kranjska Gora		1	46.46	13.78
Spodnji Duplek		1	46.5	15.75
Šentjernej		1	45.84	15.34
Mirna		1	45.96	15.06
Divača		1	45.68	13.97
Oplotnica		1	46.39	15.45
Horjul		1	46.02	14.3
Selnica ob Dravi		1	46.55	15.49
Kanal		1	46.09	13.64
Dornava		1	46.44	15.95
Kidričevo		1	46.4	15.79
Gorenja Vas		1	46.11	14.15
Črenšovci		1	46.56	16.3
Poljčane		1	46.31	15.58
Središče ob Dravi		1	46.39	16.27
Kobarid		1	46.25	13.58
Ljubno ob Savinji		1	46.34	14.83
Žužemberk		1	45.83	14.93
Gornji Grad		1	46.3	14.81
Mirna Peč		1	45.86	15.08
Dobrovnik		1	46.65	16.35
Benedikt		1	46.61	15.89
Dobrova		1	46.05	14.39
Velika Polana		1	46.57	16.35
Pesnica		1	46.61	15.68
Moravče		1	46.14	14.74
Veržej		1	46.58	16.17
Komenda		1	46.2	14.54
Nazarje		1	46.32	14.95
Vitanje		1	46.38	15.3
Preddvor		1	46.3	14.42
Sodražica		1	45.76	14.64
Starše		1	46.47	15.77
Dolenjske Toplice		1	45.76	15.06
Gorišnica		1	46.41	16.01
Vransko		1	46.24	14.95
Volčja Draga		1	45.91	13.68
Moravske Toplice		1	46.68	16.22
Sv. Trojica v Slov. Goricah		1	46.58	15.88
Velike Lašče		1	45.83	14.64
Kostanjevica na Krki		1	45.85	15.42
Grad		1	46.8	16.1
Kozje		1	46.08	15.56
Komen		1	45.82	13.75
Šmartno ob Paki		1	46.33	15.03
Puconci		1	46.71	16.16
Majšperk		1	46.35	15.73
Mokronog		1	45.93	15.14
Kobilje		1	46.68	16.4
Žirovnica		1	46.4	14.14
Videm		1	45.85	14.69
Zgornje Jezersko		1	46.39	14.51
Dobrna		1	46.34	15.23
Kozina		1	45.61	13.94
Leskova Dolina		1	45.62	14.46
Zgornja Kungota		1	46.64	15.62
Apače		1	46.7	15.91
Podčetrtek		1	46.16	15.6
Zgornje Gorje		1	46.38	14.07
Križevci pri Ljutomeru		0	46.57	16.14
Rečica ob Savinji		0	46.32	14.92
Videm pri Ptuju		0	46.37	15.91
Markovci		0	46.4	15.93
Cankova		0	46.72	16.02
Ribnica na Pohorju		0	46.53	15.27
Cirkulane		0	46.34	15.99
Šalovci		0	46.83	16.3
Gornji Petrovci		0	46.81	16.22
Lukovica pri Domžalah		0	46.17	14.69
Luče		0	46.36	14.75
Tabor		0	46.24	15.02
Tišina		0	46.66	16.09
Žetale		0	46.27	15.83
Podlehnik		0	46.34	15.88
Jurovski Dol		0	46.61	15.78
Braslovče		0	46.29	15.04
Kuzma		0	46.84	16.08
Hrib-Loški Potok		0	45.71	14.62
Dobrovo		0	46	13.53
Trnovska Vas		0	46.52	15.89
Podvelka		0	46.59	15.33
Vitomarci		0	46.53	15.94
Šentrupert		0	45.98	15.1
Šmarjeta		0	45.88	15.25
Juršinci		0	46.48	15.97
Nova Vas		0	45.77	14.51
Sveti Tomaž		0	46.48	16.08
Bistrica ob Sotli		0	46.06	15.66
Spodnja Hajdina		0	46.41	15.85
Rogašovci		0	46.8	16.03
Razkrižje		0	46.52	16.28
Makole		0	46.32	15.67
Škocjan		0	45.91	15.29
Dol pri Ljubljani		0	46.09	14.6
Hodoš		0	46.82	16.33
Solčava		0	46.42	14.69
Sveti Jurij		0	46.57	16.02
Destrnik		0	46.49	15.88
Sv. Ana v Slov. Goricah		0	46.65	15.84
Cerkvenjak		0	46.57	15.94
Dobje pri Planini		0	46.14	15.39
Osilnica		0	45.53	14.7
Zavrč		0	46.39	16.05
Kostel		0	45.51	14.91
=SJ
Longyearbyen		2	78.22	15.65	C
Olonkinbyen		0	70.92	-8.72
=SK
Bratislava		424	48.15	17.11	C	Presbourg|براتسلاوا|براتیسلاوا|Братислава
Košice		237	48.71	21.26
Prešov		95	49	21.23
Nitra		86	48.31	18.08
Žilina		86	49.22	18.74
Banská Bystrica		82	48.74	19.15
Trnava		70	48.38	17.59
Trenčín		58	48.89	18.04
Poprad		57	49.06	20.3
Martin		55	49.07	18.92
Prievidza		53	48.77	18.63
Zvolen		45	48.57	19.15
Považská Bystrica		44	49.12	18.42
Nové Zámky		42	47.99	18.16
Michalovce		40	48.75	21.92
Spišská Nová Ves		39	48.94	20.56
Levice		38	48.22	18.61
Komárno		36	47.76	18.12
Humenné		35	48.94	21.92
Bardejov		33	49.29	21.27
Liptovský Mikuláš		31	49.08	19.62
Ružomberok		31	49.07	19.31
Piešťany		30	48.59	17.83
Lučenec		28	48.33	19.67
Dubnica nad Váhom		27	48.96	18.17
Rimavská Sobota		25	48.38	20.02
Čadca		25	49.44	18.79
Šaľa		25	48.15	17.88
Partizánske		24	48.63	18.38
Hlohovec		24	48.43	17.8
Dunajská Streda		24	47.99	17.61
Vranov nad Topľou		23	48.89	21.68
Trebišov		23	48.63	21.72
Snina		22	48.99	22.15
Senica		22	48.68	17.37
Nové Mesto nad Váhom		22	48.76	17.83
Pezinok		21	48.29	17.27
Brezno		21	48.8	19.64
Žiar nad Hronom		19	48.59	18.85
Rožňava		19	48.66	20.54
Dolný Kubín		19	49.21	19.3
Bánovce nad Bebravou		19	48.72	18.26
Púchov		19	49.12	18.33
Handlová		18	48.73	18.76
Malacky		18	48.44	17.02
Kysucké Nové Mesto		17	49.3	18.78
Kežmarok		16	49.14	20.43
Galanta		16	48.19	17.73
Stará Ľubovňa		16	49.3	20.69
Zlaté Moravce		16	48.39	18.4
Detva		15	48.56	19.42
Skalica		15	48.84	17.23
=SL
Freetown		803	8.49	-13.24	C	فری ٹاؤن|فري تاون
Bo		174	7.96	-11.74
Kenema		143	7.88	-11.19
Koidu		88	8.64	-10.97
Makeni		88	8.89	-12.04
Lunsar		22	8.68	-12.53
Port Loko		21	8.77	-12.79
Waterloo		20	8.34	-13.07
Kabala		18	9.59	-11.55
Segbwema		17	7.99	-10.95
=SM
Serravalle		9	43.97	12.48
Borgo Maggiore		6	43.94	12.45
San Marino		5	43.94	12.45	C
Domagnano		3	43.95	12.47
Fiorentino		3	43.91	12.46
Acquaviva		2	43.95	12.42
Faetano		1	43.93	12.5
Poggio di Chiesanuova		1	43.9	12.42
Monte Giardino		1	43.91	12.48
=SN
Dakar		2476	14.69	-17.44	C	ڈاکار|داکار|دكار|Дакар
Pikine		874	14.76	-17.39
Touba		529	14.85	-15.88
Thiès		320	14.79	-16.93
Thiès Nones		252	14.78	-16.97
Saint-Louis		176	16.02	-16.49
Kaolack		172	14.15	-16.07
Ziguinchor		160	12.57	-16.27
Tiébo		100	14.63	-16.23
Tambacounda		79	13.77	-13.67
Mbaké		74	14.79	-15.91
Louga		67	15.62	-16.22
Kolda		59	12.89	-14.94
Richard-Toll		45	16.46	-15.7
Joal-Fadiout		37	14.17	-16.83
N’diareme limamoulaye		35	14.78	-17.38
Dara		30	15.35	-15.48
Kaffrine		28	14.11	-15.55
Ndibène Dahra		28	15.33	-15.48
Bignona		26	12.81	-16.23
Pourham		24	14.35	-16.42
Vélingara		22	13.15	-14.12
Nioro du Rip		21	13.75	-15.8
Sédhiou		20	12.71	-15.56
Mékhé		19	15.11	-16.62
Kédougou		18	12.56	-12.18
Nguékhokh		18	14.51	-17
Pout		18	14.77	-17.06
Kayar		17	14.92	-17.12
Guinguinéo		15	14.27	-15.95
Matam		15	15.66	-13.26
Mermoz Boabab		15	14.71	-17.48
Diourbel		0	14.65	-16.24
Fatick		0	14.33	-16.41
=SO
Mogadishu		2587	2.04	45.34	C	Mogadiscio|Mogadischu|موغادیشو|موگادیشو|موغاديشو|Могадишо
Hargeysa		478	9.56	44.06
Berbera		242	10.44	45.01
Kismayo		235	-0.36	42.55
Marka		230	1.72	44.77
Jamaame		185	0.07	42.74
Baidoa		130	3.11	43.65
Burao		99	9.52	45.53
Bosaso		74	11.28	49.18
Afgooye		65	2.14	45.12
Gaalkacyo		61	6.77	47.43
Laascaanood		60	8.48	47.36
Garoowe		57	8.4	48.48
Beledweyne		55	4.74	45.2
Qoryooley		52	1.79	44.53
Jawhar		47	2.78	45.5
Jilib		44	0.49	42.79
Baardheere		42	2.34	42.28
Ceerigaabo		34	10.62	47.37
Luuq		34	3.8	42.54
Buurhakaba		28	2.8	44.08
Ceeldheer		27	3.85	47.18
Wanlaweyn		22	2.62	44.89
Baki		20	9.89	43.39
Eyl		19	7.98	49.82
Buulobarde		17	3.85	45.57
Qandala		16	11.47	49.87
Garbahaarrey		13	3.33	42.22
Xuddur		13	4.12	43.89
Dhuusamarreeb		9	5.54	46.39
Bu’aale		0	1.08	42.58
=SR
Paramaribo		224	5.87	-55.17	C
Lelydorp		18	5.7	-55.23
Brokopondo		15	5.06	-54.98
Nieuw Nickerie		13	5.93	-56.97
Nieuw Amsterdam		5	5.89	-55.09
Albina		4	5.5	-54.06
Groningen		3	5.8	-55.47
Onverwacht		2	5.59	-55.19
Totness		2	5.88	-56.33
=SS
Juba		450	4.85	31.58	C	جوبا|Джуба
Winejok		300	9.01	27.57
Malakal		161	9.53	31.66
Wau		127	7.7	27.99
Pajok		49	3.87	32.48
Yambio		40	4.57	28.39
Yei		40	4.09	30.68
Aweil		39	8.76	27.39
Gogrial		39	8.53	28.1
Rumbek		32	6.81	29.68
Bor		27	6.21	31.56
Torit		20	4.41	32.57
Tonj		17	7.27	28.68
Maridi		14	4.92	29.47
Leer		10	8.3	30.14
Tambura		9	5.6	27.47
Bentiu		8	9.26	29.8
Kapoeta		7	4.77	33.59
Raja		4	8.47	25.68
Akobo		0	7.79	33
Ayod		0	8.12	31.41
Cueibet		0	7.03	29.25
Kodok		0	9.89	32.11
Kuacjok		0	8.3	27.98
Maiwut		0	8.61	33.93
Mayen Abun		0	9.14	28.35
Mundri		0	5.35	30.32
Nasir		0	8.62	33.06
Pariang		0	9.92	29.98
Pibor		0	6.8	33.13
Renk		0	11.74	32.8
Terekeka		0	5.44	31.75
Waat		0	8.18	32.15
Yirol		0	6.55	30.5
=ST
São Tomé		53	0.34	6.73	C
Santo António		1	1.64	7.42
=SV
San Salvador		526	13.69	-89.19	C	سان سلواڈور
Soyapango		330	13.71	-89.14
Santa Ana		177	13.99	-89.56
San Miguel		162	13.48	-88.18
Mejicanos		160	13.72	-89.19
Santa Tecla		125	13.68	-89.28
Apopa		112	13.81	-89.18
Delgado		72	13.72	-89.17
Sonsonate		59	13.72	-89.72
San Marcos		55	13.66	-89.18
Usulután		52	13.35	-88.45
Cojutepeque		48	13.72	-88.93
Cuscatancingo		44	13.73	-89.18
San Vicente		42	13.63	-88.8
Zacatecoluca		40	13.5	-88.87
San Martín		39	13.78	-88.92
Ilopango		39	13.7	-89.11
Ahuachapán		34	13.92	-89.84
Antiguo Cuscatlán		34	13.66	-89.25
Chalchuapa		32	13.99	-89.68
Quezaltepeque		29	13.83	-89.27
La Unión		27	13.34	-87.84
Ayutuxtepeque		25	13.74	-89.2
Acajutla		23	13.59	-89.83
Aguilares		21	13.96	-89.19
Sensuntepeque		20	13.87	-88.63
Chalatenango		19	14.03	-88.93
Izalco		19	13.74	-89.67
Metapán		19	14.33	-89.45
San Rafael Oriente		19	13.38	-88.35
Puerto El Triunfo		19	13.28	-88.55
La Libertad		17	13.49	-89.32
San Francisco		16	13.7	-88.1
Sonzacate		15	13.73	-89.71
Santiago de María		15	13.48	-88.47
=SX
Philipsburg		1	18.03	-63.05	C
=SY
Aleppo		1602	36.2	37.16		Alep|Alepo|Halab|حلب|Алеппо
Damascus		1569	33.51	36.29	C	Damas|Damaskus|Damasco|Şam|دمشق|Дамаск
Homs		775	34.73	36.72		حمص|Хомс
Hama		461	35.13	36.76		حماة|حما
Latakia		340	35.53	35.79		Lattaquié|Latakié|لاذقیه|اللاذقية|Латакия
Deir ez-Zor		243	35.34	40.14		Deir el-Zor|Deir Ezzor|دیرالزور|دير الزور
Raqqa		178	35.95	39.01		Raqa|رقه|الرقة|Ракка
Al Bāb		131	36.37	37.52
Idlib		129	35.93	36.63		ادلب|إدلب|Идлиб
Douma		112	33.57	36.4
Manbij		99	36.53	37.95
Daraa		98	32.62	36.1		Deraa|درعا
As Salamīyah		95	35.01	37.05
Tartouss		89	34.89	35.89
Ath Thawrah		88	35.84	38.55
Al Ḩasakah		82	36.5	40.75
Dārayyā		72	33.46	36.23
I‘zāz		66	36.59	37.05
Jablah		66	35.36	35.93
As Safīrah		64	36.08	37.37
As-Suwayda		59	32.71	36.57
Ālbū Kamāl		58	34.45	40.92
At Tall		56	33.61	36.31
Al Mayādīn		55	35.02	40.45
Ar Rastan		53	34.93	36.73
Tadmur		51	34.56	38.28
‘Ayn al ‘Arab		50	36.89	38.35
An Nabk		49	34.02	36.73
Khān Shaykhūn		49	35.44	36.65
‘Afrīn		49	36.51	36.87
Kafranbel		46	35.61	36.56
‘Irbīn		42	33.54	36.37
Al Quşayr		41	34.51	36.58
Yabrūd		41	33.97	36.66
Jisr ash Shughūr		39	35.81	36.32
Bāniyās		39	35.18	35.95
Tallbīsah		38	34.84	36.73
Ḩarastā		37	33.56	36.37
Al Qunayţirah		36	33.13	35.82
Tādif		35	36.35	37.53
Sarāqib		34	35.86	36.81
Jayrūd		32	33.81	36.74
Maşyāf		32	35.07	36.34
Ma‘arratmişrīn		32	36.01	36.67
Al Qaryatayn		32	34.23	37.24
Salqīn		32	36.14	36.45
Ţafas		31	32.74	36.07
Souran		31	35.29	36.75
Binnish		30	35.96	36.71
Jāsim		30	32.99	36.06
Tallkalakh		30	34.67	36.26
Az Zabadānī		30	33.72	36.1
Ţayyibat al Imām		29	35.27	36.71
Hajīn		29	34.7	40.83
Inkhil		29	33.02	36.13
Dayr Ḩāfir		29	36.16	37.71
Satita		28	34.82	36.12
Ash Shaykh Miskīn		26	32.83	36.16
Aş Şanamayn		26	33.07	36.18
Tall Rif‘at		26	36.47	37.09
Nubl		26	36.38	36.99
Subaykhān		26	34.85	40.6
Jarābulus		25	36.82	38.01
Al Ḩarāk		24	32.75	36.31
Al Kiswah		24	33.36	36.24
Ḩalfāyā		23	35.26	36.61
Kafr Takhārīm		22	36.12	36.52
Ad Dānā		22	36.21	36.77
Kafr Zaytā		22	35.37	36.6
Kafr Lāhā		22	34.89	36.5
Ad Darbāsīyah		21	37.07	40.65
Qārah		21	34.16	36.74
Qaţanā		19	33.44	36.08
Al Quţayfah		16	33.74	36.6
=SZ
Manzini		111	-26.5	31.38
Mbabane		76	-26.32	31.13	C
Nhlangano		9	-27.11	31.2
Siteki		6	-26.45	31.95
Piggs Peak		6	-25.96	31.25
=TC
Cockburn Town		4	21.46	-71.14	C
=TD
N'Djamena		721	12.11	15.04	C	Ndjamena|نجامینا|نجامينا
Moundou		135	8.57	16.08
Sarh		103	9.14	18.39
Abéché		74	13.83	20.83
Kelo		43	9.31	15.81
Koumra		36	8.91	17.55
Pala		35	9.36	14.9
Am Timan		29	11.03	20.28
Bongor		28	10.28	15.37
Mongo		28	12.18	18.69
Doba		24	8.65	16.85
Ati		24	13.22	18.34
Fada		24	17.19	21.58
Laï		19	9.4	16.3
Oum Hadjer		19	13.3	19.7
Bitkine		18	11.98	18.21
Mao		18	14.12	15.31
Massaguet		18	12.48	15.44
Dourbali		18	11.81	15.87
Mboursou Léré		17	9.76	14.15
Kyabé		16	9.45	18.94
Benoy		16	8.98	16.32
Massakory		15	13	15.73
Moussoro		15	13.64	16.49
Faya-Largeau		13	17.93	19.1
Bol		12	13.47	14.71
Biltine		11	14.53	20.93
Massenya		4	11.4	16.17
Goz Beïda		1	12.22	21.41
Am Djarass		0	16.07	22.84
Bardaï		0	21.35	17
=TF
Port-aux-Français		0	-49.35	70.22	C
=TG
Lomé		750	6.13	1.22	C
Sokodé		118	8.98	1.13
Kara		104	9.55	1.19
Atakpamé		81	7.53	1.13
Kpalimé		75	6.9	0.63
Bassar		62	9.25	0.78
Tsévié		56	6.43	1.21
Aného		48	6.23	1.59
Sansanné-Mango		38	10.36	0.47
Dapaong		33	10.86	0.21
Tchamba		26	9.03	1.42
Badou		24	7.58	0.6
Niamtougou		23	9.77	1.11
Bafilo		23	9.35	1.27
Notsé		22	6.95	1.17
Sotouboua		21	8.56	0.98
Vogan		21	6.33	1.53
=TH
Bangkok		5104	13.75	100.5	C	بنکاک|بانکوک|بانكوك|Бангкок
Samut Prakan		389	13.6	100.6
Mueang Nonthaburi		292	13.86	100.51
Udon Thani		247	17.42	102.79
Chon Buri		219	13.36	100.98
Nakhon Ratchasima		209	14.97	102.1
Chiang Mai		201	18.79	98.98		چیانگ مائی
Hat Yai		192	7.01	100.48
Pak Kret		183	13.91	100.5
Si Racha		179	13.17	100.93
Phra Pradaeng		171	13.66	100.53
Lampang		156	18.29	99.49
Khon Kaen		148	16.45	102.83
Surat Thani		127	9.14	99.33
Ubon Ratchathani		123	15.24	104.85
Nakhon Si Thammarat		121	8.43	99.97
Khlong Luang		119	14.06	100.65
Nakhon Pathom		118	13.82	100.04
Rayong		107	12.68	101.26
Phitsanulok		103	16.82	100.26
Chanthaburi		100	12.61	102.1
Pattaya		97	12.93	100.88
Yala		94	6.54	101.28
Ratchaburi		92	13.54	99.82
Nakhon Sawan		92	15.7	100.14
Phuket		89	7.89	98.4
Ban Mai		87	7.2	100.55
Songkhla		84	7.2	100.6
Phra Nakhon Si Ayutthaya		82	14.35	100.58
Chiang Rai		79	19.91	99.83
Bang Kruai		78	13.8	100.47
Sakon Nakhon		76	17.16	104.15
Krathum Baen		73	13.65	100.26
Saraburi		68	14.53	100.92
Trang		67	7.56	99.61
Sattahip		65	12.67	100.9
Kanchanaburi		64	14	99.55
Nong Khai		64	17.88	102.74
Samut Sakhon		63	13.55	100.27
Ban Lam Luk Ka		61	13.98	100.78
Kamphaeng Phet		59	16.48	99.52
Chaiyaphum		58	15.81	102.03
Uttaradit		58	17.63	100.09
Lop Buri		58	14.8	100.65
Ban Pong		58	13.82	99.88
Phra Phutthabat		57	14.73	100.8
Chumphon		56	10.5	99.18
Klaeng		56	12.78	101.65
Kalasin		55	16.43	103.51
Suphan Buri		53	14.47	100.12
Tha Maka		53	13.9	99.77
Ban Talat Yai		52	7.88	98.4
Maha Sarakham		52	16.18	103.3
Phetchabun		51	16.42	101.16
Hua Hin		50	12.57	99.96
Ko Samui		50	9.54	99.94
Chachoengsao		50	13.69	101.07
Cha-am		49	12.8	99.97
Pak Chong		49	14.71	101.42
Narathiwat		48	6.43	101.82
Pran Buri		47	12.38	99.9
Surin		47	14.88	103.49
Phetchaburi		47	13.11	99.94
Chum Phae		46	16.54	102.1
Sadao		46	6.64	100.42
Si Sa Ket		45	15.11	104.33
Mae Sot		45	16.72	98.57
Pattani		44	6.87	101.25
Phatthalung		44	7.62	100.08
Lamphun		43	18.58	99.01
Warin Chamrap		43	15.19	104.86
Su-ngai Kolok		43	6.03	101.97
Tha Yang		43	12.96	99.91
Ban Phaeo		42	13.59	100.11
Bang Bua Thong		42	13.92	100.42
Nong Khae		41	14.34	100.87
Mukdahan		40	16.55	104.72
Ban Na		40	17.02	99.73
Bang Lamung		40	13.05	100.93
Roi Et		39	16.06	103.65
Wichian Buri		39	15.66	101.11
Wichit		39	7.89	98.39
Phrae		39	18.15	100.14
Mae Chan		38	20.15	99.85
Sam Phran		37	13.73	100.22
Sukhothai		37	17.01	99.82
Kantharalak		37	14.64	104.65
Photharam		36	13.69	99.85
Phichit		36	16.44	100.35
Det Udom		36	14.91	105.08
Ban Phai		36	16.06	102.73
Tha Bo		35	17.85	102.58
Loei		35	17.49	101.73
Samut Songkhram		35	13.41	100
Kathu		35	7.92	98.33
Amnat Charoen		35	15.86	104.63
Nakhon Phanom		35	17.41	104.78
Satun		35	6.62	100.07
Nong Bua Lamphu		34	17.2	102.44
Ban Ratsada		34	7.91	98.4
Prachuap Khiri Khan		34	11.82	99.78
San Kamphaeng		33	18.74	99.12
Prachin Buri		33	14.05	101.37
Krabi		31	8.07	98.91
Ban Khlong Bang Sao Thong		31	13.64	100.83
Yaring		31	6.87	101.37
Na Klang		31	17.31	102.19
Kaeng Khoi		30	14.59	101
Betong		30	5.77	101.07
Bang Phae		30	13.69	99.93
Ban Phan Don		29	17.14	102.97
Kaeng Khro		29	16.11	102.26
Amphoe Sikhiu		29	14.9	101.71
Sa Kaeo		28	13.81	102.07
Bang Bo District		28	13.58	100.82
Buri Ram		28	14.99	103.1
Thung Song		28	8.16	99.68
Ban Chang		28	12.73	101.06
Ban Bang Kadi Pathum Thani		28	14	100.55
Nong Phai		28	15.99	101.06
Mae Sai		28	20.43	99.88
Tha Muang		27	13.96	99.64
Ron Phibun		27	8.18	99.85
Ban Talat Bueng		26	13.07	101
Si Satchanalai		26	17.52	99.76
Tha Kham		26	9.11	99.23
Bang Pakong		26	13.54	100.99
Chai Badan		25	15.2	101.13
Pak Phanang		25	8.35	100.2
Kut Chap		25	17.43	102.57
Nan		25	18.78	100.78
Ranong		25	9.97	98.63
Pathum Thani		25	14.01	100.53
Tak		24	16.87	99.13
Dok Kham Tai		24	19.16	99.99
Ban Bueng		24	13.31	101.11
Kamalasai		23	16.34	103.58
Ban Talat Nua		23	7.88	98.39
Chok Chai		23	14.73	102.17
Damnoen Saduak		23	13.52	99.95
Tha Mai		22	12.62	102
Uthai Thani		22	15.38	100.02
Nang Rong		22	14.64	102.79
Phanat Nikhom		22	13.45	101.18
Ban Na San		22	8.8	99.36
Taphan Hin		22	16.22	100.42
Khanu Woralaksaburi		22	16.06	99.86
Ban Nong Wua So		22	17.27	103.22
Yasothon		22	15.79	104.15
Trat		22	12.24	102.52
Nakhon Nayok		21	14.2	101.21
Phayao		21	19.19	99.88
Kuchinarai		21	16.54	104.05
Bang Pa-in		20	14.23	100.58
Aranyaprathet		20	13.69	102.5
Kabin Buri		20	13.95	101.72
Sing Buri		20	14.89	100.4
Phibun Mangsahan		20	15.24	105.23
Sawankhalok		20	17.32	99.83
Ranot		20	7.78	100.32
Sam Roi Yot		20	12.27	99.87
Ban Dung		19	17.7	103.26
Phak Hai		19	14.46	100.37
Nam Som		19	17.77	102.19
Wiset Chaichan		19	14.59	100.34
Tha Ruea		19	14.57	100.73
Kui Buri		19	12.08	99.85
Bang Krathum		19	16.58	100.3
Phan Thong		19	13.47	101.1
Khon Buri		19	14.53	102.25
Kaset Wisai		19	15.66	103.58
Khao Yoi		19	13.24	99.82
Thoen		18	17.61	99.22
Non Sung		18	15.18	102.26
Ban Tak		18	17.04	99.08
Ban Chalong		18	7.84	98.34
Hang Dong		18	18.69	98.92
Bang Len		18	14.02	100.17
San Pa Tong		18	18.63	98.9
Chon Daen		18	16.19	100.86
Lat Yao		18	15.75	99.79
Ban Phe		17	12.63	101.44
Ban Selaphum		17	16.02	103.95
Mae Ramat		17	16.98	98.52
Lom Sak		17	16.78	101.24
Tak Bai		17	6.26	102.05
Phu Khiao		17	16.38	102.13
Den Chai		17	17.98	100.05
Nong Kung Si		17	16.65	103.3
Kaset Sombun		17	16.28	101.95
Ra-ngae		17	6.3	101.73
Bang Rakam		17	16.76	100.12
Bua Yai		17	15.59	102.43
Sawang Daen Din		17	17.48	103.46
Bo Phloi		17	14.33	99.51
Thap Than		17	15.46	99.89
Bang Ban		17	14.37	100.49
Huai Yot		17	7.79	99.63
Seka		16	17.93	103.96
Wang Nam Yen		16	13.5	102.18
Lang Suan		16	9.95	99.08
Phu Kradueng		16	16.88	101.88
Laem Sing		16	12.48	102.07
Phanom Sarakham		16	13.75	101.35
Ban Mo		16	14.62	100.73
Wang Noi		16	14.23	100.72
Wang Saphung		16	17.3	101.77
Bang Mun Nak		16	16.03	100.38
Pa Sang		16	18.53	98.94
Dan Khun Thot		16	15.21	101.77
Prakhon Chai		16	14.61	103.12
Thap Khlo		16	16.16	100.6
Chai Nat		15	15.19	100.12
Ban Huai Thalaeng		15	14.98	102.65
Bang Racham		15	14.89	100.32
Phon Charoen		15	18.03	103.17
Khao Wong		15	16.7	104.09
Chom Bueng		15	13.62	99.59
Bang Saphan		15	11.21	99.51
Nakhon Luang		15	14.46	100.61
Ang Thong		14	14.59	100.45
Bueng Kan		10	18.36	103.65
Phang Nga		10	8.45	98.53
Mae Hong Son		9	19.3	97.97
=TJ
Dushanbe		679	38.54	68.78	C	Douchanbé|Duschanbe|دوشنبے|دوشنبہ|دوشنبه|دوشنبې|Душанбе
Khujand		145	40.28	69.62
Kŭlob		79	37.91	69.78
Qŭrghonteppa		65	37.83	68.78
Istaravshan		53	39.91	69
Konibodom		50	40.29	70.43
Vahdat		46	38.56	69.01
Isfara		38	40.13	70.63
Tursunzoda		37	38.51	68.23
Panjakent		35	39.5	67.61
Khorugh		30	37.49	71.55
Ishqoshim		26	36.72	71.61
Hisor		24	38.53	68.55
Boshkengash		24	38.47	68.81
Danghara		23	38.1	69.34
Moskovskiy		22	37.61	68.58
Farkhor		22	37.49	69.4
Vose’		22	37.8	69.64
Buston		22	40.23	69.69
Chubek		20	37.61	69.71
Kolkhozobod		18	37.59	68.66
Norak		18	38.39	69.32
Yovon		17	38.31	69.04
Proletar		16	40.17	69.5
Vakhsh		15	37.71	68.83
=TK
Atafu Village		1	-8.54	-172.52
Nukunonu		0	-9.2	-171.85
Fale old settlement		0	-9.39	-171.25
=TL
Dili		150	-8.56	125.57	C	دیلی
Maliana		22	-8.99	125.22
Suai		22	-9.31	125.26
Likisá		19	-8.59	125.34
Aileu		17	-8.73	125.57
Lospalos		17	-8.52	127
Maubara		16	-8.61	125.21
Baukau		16	-8.48	126.46
Venilale		16	-8.64	126.38
Ainaro		12	-8.99	125.51
Same		8	-9	125.65
Viqueque		6	-8.86	126.36
Pante Makasar		5	-9.2	124.38
Manatutu		2	-8.51	126.01
=TM
Ashgabat		728	37.95	58.38	C	Achgabat|Aschgabat|Ashkhabad|اشک آباد|عشق‌آباد|عشق آباد|Ашхабад
Türkmenabat		235	39.07	63.58
Daşoguz		167	41.84	59.97
Mary		115	37.59	61.83
Balkanabat		88	39.51	54.37
Bayramaly		76	37.62	62.17
Türkmenbaşy		68	40.02	52.96
Tejen		67	37.38	60.51
Abadan		39	38.05	58.2
Yolöten		38	37.3	62.36
Gowurdak		35	37.81	66.05
Atamyrat		33	37.84	65.21
Köneürgench		30	42.33	59.15
Annau		28	37.89	58.52
Yylanly		27	41.83	59.65
Gumdag		24	39.21	54.59
Baharly		23	38.44	57.43
Boldumsaz		21	42.13	59.67
Bereket		21	39.24	55.52
Gazojak		21	41.19	61.4
Kaka		19	37.35	59.61
Saýat		18	38.78	63.88
Seydi		18	39.48	62.91
Tagta		17	41.65	59.92
=TN
Tunis		693	36.82	10.17	C	Tunisi|Túnez|تیونس|تونس|Тунис
Sfax		277	34.74	10.76
Sousse		164	35.83	10.64
Kairouan		120	35.68	10.1
Bizerte		115	37.27	9.87
Gabès		110	33.88	10.1
Ariana		98	36.86	10.19
Kasserine		82	35.17	8.84
Gafsa		81	34.42	8.78
La Goulette		80	36.82	10.31
Zarzis		79	33.5	11.11
Ben Arous		75	36.75	10.22
Monastir		72	35.78	10.83
La Mohammedia		67	36.67	10.16
Al Marsá		66	36.88	10.32
Msaken		65	35.73	10.58
Skanes		64	35.78	10.8
Houmt El Souk		63	33.88	10.86
Tataouine		63	32.93	10.45
El Hamma		62	33.89	9.8
Medenine		62	33.35	10.51
Douane		60	36.45	10.76
Béja		57	36.73	9.18
Nabeul		56	36.46	10.74
Hammamet		54	36.4	10.62
Jendouba		51	36.5	8.78
El Kef		48	36.17	8.7
Hammam-Lif		48	36.73	10.34
Oued Lill		47	36.83	10.04
Menzel Bourguiba		46	37.15	9.79
Mahdia		46	35.5	11.06
Radès		44	36.77	10.27
Kélibia		43	36.85	11.09
Sidi Bouzid		42	35.04	9.48
Metlaoui		42	34.32	8.4
Djemmal		40	35.62	10.76
Ksar Hellal		40	35.65	10.89
Tozeur		35	33.92	8.13
Dar Chabanne		34	36.47	10.75
Hammam Sousse		34	35.86	10.6
Gremda		34	34.75	10.78
Korba		34	36.58	10.86
La Sebala du Mornag		33	36.68	10.29
Midoun		32	33.81	10.99
Mateur		31	37.04	9.67
Ar Rudayyif		30	34.38	8.16
Douz		28	33.47	9.02
Ksour Essaf		28	35.42	10.99
Siliana		27	36.08	9.37
Manouba		25	36.81	10.1
Nefta		22	33.87	7.88
Chebba		22	35.24	11.12
Menzel Jemil		22	37.24	9.91
Takelsa		21	36.78	10.63
Medjez el Bab		20	36.65	9.61
El Jem		20	35.3	10.72
Akouda		20	35.87	10.57
Kebili		20	33.7	8.97
Tajerouine		19	35.89	8.55
Douar Tindja		19	37.17	9.75
Ouardenine		18	35.71	10.67
El Fahs		18	36.37	9.91
Beni Khiar		18	36.47	10.78
Zaghouan		17	36.4	10.14
Mennzel Bou Zelfa		16	36.68	10.58
El Alia		16	37.17	10.03
Thala		16	35.57	8.67
Bekalta		16	35.62	10.99
Carthage		16	36.86	10.33
Menzel Abderhaman		16	37.24	9.86
Galaat el Andeless		15	37.06	10.12
=TO
Nuku‘alofa		22	-21.14	-175.2	C
Neiafu		4	-18.65	-173.98
Pangai		2	-19.81	-174.35
‘Ohonua		1	-21.33	-174.95
Hihifo		1	-15.95	-173.8
=TR
Istanbul		14804	41.01	28.95		Estambul|Constantinople|استنبول|استانبول|إسطنبول|اسطنبول|Стамбул
Ankara		3517	39.92	32.85	C	انقرہ|آنکارا|أنقرة|انقره|Анкара
Izmir		2501	38.41	27.14		Smyrna|ازمیر|إزمير|Измир
Bursa		1413	40.2	29.06
Adana		1249	36.99	35.33		آدانا|أضنة
Gaziantep		1066	37.06	37.38		غازی عینتاب|غازي عنتاب
Konya		876	37.87	32.48
Çankaya		792	39.92	32.86
Antalya		758	36.91	30.7		انطالیہ|آنتالیا|أنطاليا
Bağcılar		724	41.04	28.86
Diyarbakir		645	37.91	40.22		دیاربکر|ديار بكر
Kayseri		593	38.73	35.49
Üsküdar		583	41.02	29.01
Bahçelievler		577	41	28.86
Umraniye		573	41.02	29.12
Mersin		538	36.81	34.64
Esenler		520	41.04	28.88
Eskişehir		515	39.78	30.52
Karabağlar		458	38.37	27.14
Muratpaşa		450	36.89	30.76
Şanlıurfa		450	37.17	38.79
Malatya		442	38.35	38.32
Sultangazi		437	41.11	28.87
Maltepe		427	40.94	29.16
Erzurum		421	39.91	41.28
Samsun		394	41.28	36.34
Batman		382	37.89	41.13
Kahramanmaraş		376	37.58	36.93
Van		372	38.49	43.38
Ataşehir		362	40.98	29.12
Şişli		315	41.06	28.99
Denizli		313	37.77	29.09
Elazığ		298	38.67	39.22
Zeytinburnu		289	40.99	28.9
Adapazarı		287	40.78	30.4
Sultanbeyli		287	40.96	29.27
Gebze		281	40.8	29.43
Merkezefendi		280	37.81	29.04
Sivas		264	39.75	37.02
Tarsus		256	36.92	34.89
Trabzon		244	41.01	39.73
Manisa		244	38.61	27.43
Sancaktepe		241	41	29.23
Balıkesir		238	39.65	27.89
Adıyaman		224	37.76	38.28
Esenyurt		211	41.03	28.68
Kırıkkale		211	39.85	33.51
Antakya		210	36.21	36.16
Osmaniye		203	37.07	36.25
Çorlu		203	41.16	27.8
Arnavutköy		198	41.18	28.74
İzmit		197	40.76	29.93
Başakşehir		194	41.09	28.8
Kütahya		185	39.42	29.98
Çorum		183	40.55	34.95
Siverek		175	37.76	39.32
Isparta		172	37.76	30.55
Büyükçekmece		163	41.02	28.59
Aydın		163	37.85	27.84
İskenderun		160	36.59	36.17
Viranşehir		154	37.22	39.76
Uşak		153	38.67	29.41
Aksaray		152	38.37	34.03
Kızıltepe		150	37.19	40.58
Afyonkarahisar		146	38.76	30.54
İnegol		134	40.08	29.51
Tokat		130	40.31	36.55
Edirne		126	41.68	26.56
Derince		125	40.76	29.81
Beylikdüzü		122	40.98	28.64
Tekirdağ		122	40.98	27.51
Karaman		120	37.18	33.22
Nazilli		119	37.92	28.32
Ordu		117	40.98	37.89
Siirt		114	37.93	41.94
Erzincan		114	39.74	39.49
Alanya		113	36.54	32
Turhal		111	40.39	36.08
Bandırma		108	40.35	27.98
Turgutlu		103	38.5	27.7
Mustafakemalpaşa		101	40.04	28.41
Zonguldak		100	41.45	31.79
Manavgat		99	36.79	31.44
Giresun		99	40.92	38.39
Karabük		97	41.2	32.63
Bolu		97	40.74	31.61
Ceyhan		96	37.02	35.82
Kırşehir		94	39.15	34.16
Polatlı		93	39.58	32.14
Bafra		93	41.57	35.91
Rize		93	41.02	40.52
Ereğli		92	37.51	34.05
Ağrı		92	39.72	43.05
Erciş		92	39.03	43.36
Niğde		91	37.97	34.68
Lüleburgaz		91	41.4	27.36
Körfez		91	40.77	29.78
Nusaybin		89	37.07	41.21
Salihli		89	38.48	28.15
Ereğli		89	41.28	31.42
Kozan		88	37.46	35.82
Yozgat		88	39.82	34.8
Çanakkale		88	40.16	26.41
Patnos		87	39.22	42.86
Akhisar		85	38.92	27.84
Çerkezköy		84	41.29	28
Amasya		83	40.65	35.83
Muş		83	38.73	41.48
Nizip		82	37.01	37.79
Kilis		82	36.72	37.12
Fatsa		82	41.03	37.5
Cizre		81	37.33	42.18
Bingöl		81	38.88	40.49
Elbistan		80	38.21	37.2
Hakkâri		78	37.57	43.74
Ünye		78	41.13	37.28
Kars		77	40.6	43.09
Midyat		76	37.42	41.34
Iğdır		76	39.92	44.05
Nevşehir		76	38.63	34.71
Silifke		75	36.38	33.93
Silopi		75	37.24	42.46
Bismil		74	37.85	40.66
Belek		73	36.86	31.06
Tatvan		73	38.49	42.28
Kâhta		73	37.79	38.62
Yüksekova		72	37.57	44.29
Khanjarah		71	40.6	33.62
Mardin		71	37.31	40.74
Yalova		71	40.66	29.28
Gemlik		71	40.43	29.16
Kastamonu		70	41.38	33.78
Kadirli		70	37.37	36.1
Doğubayazıt		70	39.55	44.08
Ayvalık		70	39.32	26.69
Söke		68	37.75	27.41
Ardeşen		68	41.19	40.99
Ödemiş		67	38.23	27.97
Burdur		66	37.72	30.29
Silvan		66	38.14	41.01
Soma		66	39.19	27.61
Ahlat		65	38.75	42.48
Akşehir		64	38.36	31.42
Kuşadası		63	37.86	27.26
Sorgun		63	39.81	35.19
Çubuk		63	40.24	33.03
Kırıkhan		61	36.5	36.36
Fethiye		60	36.64	29.13
Kırklareli		58	41.74	27.23
Düzce		58	40.84	31.16
Bergama		57	39.12	27.18
Anamur		57	36.08	32.84
Reyhanlı		57	36.27	36.57
Dörtyol		57	36.84	36.23
Gölcük		56	40.7	29.87
Bolvadin		56	38.71	31.05
Zile		56	40.3	35.89
Bozüyük		55	39.91	30.04
Menemen		53	38.61	27.07
Silivri		53	41.07	28.25
Adilcevaz		53	38.8	42.73
Şırnak		53	37.51	42.45
Ergani		53	38.27	39.75
Erbaa		52	40.67	36.57
Tavşanlı		52	39.54	29.5
Orhangazi		52	40.49	29.31
Seydişehir		51	37.42	31.85
Merzifon		51	40.87	35.46
Kavaklı		51	41.09	28.33
Çarşamba		50	41.2	36.72
Torbalı		50	38.15	27.36
Niksar		50	40.59	36.95
Keskin		50	39.67	33.61
Karapınar		50	37.72	33.55
Mut		49	36.64	33.44
Muğla		48	37.22	28.37
Alaşehir		48	38.35	28.52
Suluova		48	40.83	35.65
Şebin Karahisar		47	40.29	38.42
Tire		47	38.09	27.74
Kulu		47	39.1	33.08
Suruç		47	36.98	38.43
Erdemli		47	36.6	34.31
Bitlis		46	38.4	42.11
Çumra		46	37.57	32.77
Urla		45	38.32	26.76
Akçaabat		45	41.02	39.57
Aliağa		45	38.8	26.97
Keşan		45	40.86	26.63
Beyşehir		44	37.68	31.72
Birecik		44	37.03	37.98
Karacabey		44	40.21	28.36
Şereflikoçhisar		44	38.94	33.54
Bulancak		44	40.94	38.23
Milas		43	37.32	27.78
Sandıklı		43	38.46	30.27
Besni		42	37.69	37.86
Edremit		41	39.6	27.02
Gönen		41	40.1	27.65
Bilecik		40	40.14	29.98
Afşin		40	38.25	36.91
Cimin		40	39.71	39.7
Karasu Mahallesi		40	41.07	30.79
Bodrum		39	37.04	27.43
Yalvaç		39	38.3	31.18
Beypazarı		39	40.17	31.92
Burhaniye		38	39.5	26.97
Vakfıkebir		38	41.05	39.28
Sungurlu		38	40.17	34.37
Bartın		37	41.64	32.34
Beşikdüzü		37	41.05	39.23
Serik		37	36.92	31.1
Talas		37	38.69	35.55
Uzunköprü		36	41.27	26.69
Osmancık		36	40.98	34.8
Kestel		36	40.2	29.21
Develi		36	38.39	35.49
Hınıs		35	39.36	41.69
Dinar		35	38.06	30.17
Yerköy		35	39.64	34.47
Hendek		35	40.8	30.75
Safranbolu		35	41.25	32.69
Akçakoca		35	41.09	31.12
Simav		35	39.09	28.98
Sinop		35	42.03	35.16
Göksun		34	38.02	36.5
Çay		34	38.59	31.03
Marmaris		34	36.85	28.27
Şarkîkaraağaç		33	38.08	31.37
Bor		32	37.89	34.56
Gumushkhane		32	40.46	39.47
Kumru		32	40.87	37.26
Akçakale		32	36.71	38.95
Kurtalan		32	37.93	41.68
Yeşilli		32	37.34	40.82
Of		32	40.94	40.26
İmamoğlu		32	37.27	35.66
Ceylanpınar		31	36.85	40.05
Bulanık		31	39.09	42.27
Bayburt		31	40.26	40.22
Ortaköy		31	38.74	34.04
Kula		31	38.55	28.65
Mimarsinan		31	41.02	28.56
Biga		31	40.23	27.24
Karasu		31	41.1	30.7
Karamürsel		31	40.69	29.62
Kemalpaşa		30	38.43	27.42
Görele		30	41.03	39
Beykonak		30	36.33	30.3
Araklı		30	40.94	40.06
Karakoçan		30	38.95	40.03
Kozluk		30	38.19	41.48
Gürpınar		29	40.99	28.61
Bucak		29	37.46	30.59
Selçuk		29	37.95	27.37
Tunceli		29	39.1	39.54
Yakuplu		29	40.99	28.68
Yenişehir		29	40.26	29.65
Kaman		29	39.36	33.72
Gerede		29	40.8	32.2
Bozyazı		28	36.11	32.96
Terme		28	41.21	36.97
Gölbaşı		28	37.78	37.64
Boyabat		28	41.47	34.77
Malkara		27	40.89	26.9
Ilgın		27	38.28	31.91
Kırkağaç		27	39.11	27.67
Alaca		27	40.17	34.84
Babaeski		27	41.43	27.09
Kulp		27	38.5	41.01
Erzin		26	36.95	36.2
Çan		26	40.03	27.05
Malazgirt		26	39.15	42.54
Didim		26	37.38	27.26
Güroymak		26	38.58	42.02
Suşehri		26	40.16	38.08
Elmadağ		25	39.92	33.23
Sapanca		25	40.69	30.27
Gelibolu		25	40.41	26.67
Kağızman		25	40.16	43.13
Vezirköprü		25	41.14	35.45
Akyazı		25	40.69	30.62
Yahyalı		25	38.1	35.36
Susurluk		25	39.91	28.16
Devrek		25	41.22	31.96
Çayeli		25	41.09	40.72
Pasinler		25	39.98	41.67
Gürsu		25	40.22	29.19
Artvin		24	41.18	41.82
Mahmutlar		24	36.49	32.09
Tosya		24	41.02	34.04
Kazan		24	40.23	32.68
Kelkit		24	40.13	39.43
Pazarcık		24	37.49	37.3
Emet		24	39.34	29.26
Şarkışla		24	39.35	36.41
Ferizli		24	40.94	30.49
Sarıkamış		24	40.33	42.59
Oltu		24	40.54	41.99
Mudanya		23	40.38	28.88
Akdağmadeni		23	39.66	35.88
Kovancılar		23	38.72	39.86
İdil		23	37.33	41.89
Erdek		23	40.4	27.79
Genç		22	38.75	40.55
İznik		22	40.43	29.72
Gediz		22	38.99	29.39
Menderes		22	38.25	27.13
Çaycuma		22	41.43	32.08
Tepecik		22	41.03	28.55
Bozova		22	37.36	38.53
Havza		22	40.97	35.66
Demirci		21	39.05	28.66
Çine		21	37.61	28.06
Çeşme		21	38.33	26.31
Hacılar		21	38.65	35.45
Ardahan		21	41.11	42.7
Çermik		21	38.14	39.45
Alaplı		21	41.18	31.39
Dargeçit		21	37.55	41.72
Karaçoban		20	39.34	42.1
Korkuteli		20	37.06	30.2
Darende		20	38.55	37.51
Geyve		20	40.51	30.29
Belen		20	36.49	36.19
Hadim		20	36.99	32.46
Emirdağ		20	39.02	31.15
Sürmene		20	40.91	40.13
Tekirova		20	36.5	30.53
İskilip		20	40.74	34.47
Hayrabolu		20	41.21	27.11
Yomra		20	40.95	39.86
Ortaca		20	36.84	28.76
Seferihisar		20	38.2	26.84
Bahçe		20	37.2	36.58
Çatalca		19	41.14	28.46
Dalaman		19	36.77	28.8
Taşova		19	40.76	36.32
Nallıhan		19	40.19	31.35
Yatağan		19	37.34	28.14
Şemdinli		19	37.31	44.57
Sarayköy		19	37.92	28.93
Gürgentepe		19	40.79	37.59
Eleşkirt		19	39.8	42.68
Varto		19	39.17	41.45
İncirliova		19	37.85	27.72
Gazipaşa		18	36.27	32.32
Diyadin		18	39.54	43.67
Kızılcahamam		18	40.47	32.65
Çerkeş		18	40.81	32.89
Dursunbey		18	39.59	28.63
Hopa		18	41.39	41.42
Denizciler		17	36.64	36.21
Taşköprü		17	41.51	34.21
Kemer		17	36.6	30.56
Eğirdir		17	37.87	30.85
Tekkeköy		17	41.21	36.46
Serinhisar		17	37.58	29.27
Tirebolu		17	41.01	38.81
Banaz		17	38.74	29.75
Horasan		17	40.04	42.16
Hilvan		17	37.59	38.96
Ermenek		17	36.64	32.89
Gemerek		17	39.18	36.07
Bayındır		17	38.22	27.65
Serinyol		17	36.36	36.21
Korgan		17	40.82	37.35
Ürgüp		17	38.63	34.91
Elmalı		17	36.74	29.92
Mucur		17	39.06	34.38
Turgutreis		16	37.02	27.27
Lice		16	38.46	40.64
Arhavi		16	41.35	41.3
Arsin		16	40.95	39.93
Sarigerme		16	36.72	28.7
Baskil		16	38.57	38.82
Senirkent		16	38.1	30.55
Osmaneli		16	40.36	30.01
Ezine		16	39.79	26.34
Çağlayancerit		16	37.75	37.29
Aşkale		15	39.92	40.7
Solhan		15	38.97	41.05
Hizan		15	38.22	42.42
Kadınhanı		15	38.24	32.21
Bigadiç		15	39.39	28.13
Foça		15	38.67	26.76
Kocaali		15	41.05	30.85
Espiye		15	40.95	38.7
=TT
Chaguanas		67	10.52	-61.42
Mon Repos		56	10.28	-61.45
San Fernando		55	10.28	-61.47
Port of Spain		49	10.67	-61.52	C	Port-of-Spain|پورٹ آف سپین
Rio Claro		36	10.31	-61.18
Arima		35	10.64	-61.28
Marabella		27	10.31	-61.45
Laventille		21	10.65	-61.5
Point Fortin		19	10.17	-61.68
Tunapuna		18	10.65	-61.39
Scarborough		17	11.18	-60.74
Sangre Grande		16	10.59	-61.13
Paradise		15	10.65	-61.36
Peñal		12	10.17	-61.47
Princes Town		10	10.27	-61.37
Siparia		9	10.15	-61.51
Couva		5	10.42	-61.47
Diego Martin		0	10.72	-61.57
=TV
Funafuti		4	-8.52	179.19	C
Savave Village		1	-8.03	178.31
Tanrake Village		0	-7.25	177.15
Toga Village		0	-6.29	176.31
Asau Village		0	-7.49	178.68
Kulia Village		0	-6.11	177.33
=TW
Taipei		7872	25.05	121.53	C	Taïpei|Taipeh|تائپے|تایپه|تايبيه|Тайбэй
Kaohsiung		1520	22.62	120.31
Taichung		1041	24.15	120.68
Tainan		771	22.99	120.21
Banqiao		543	25.01	121.47
Hsinchu		404	24.8	120.97
Taoyuan City		402	24.99	121.3
Keelung		398	25.13	121.74
Hualien City		350	23.98	121.6
Yuanlin		125	23.96	120.58
Taitung City		110	22.76	121.14
Nantou		106	23.92	120.66
Douliu		105	23.71	120.54
Yilan		94	24.76	121.75
Puli		86	23.97	120.97
Daxi		85	24.88	121.29
Magong		56	23.57	119.59
Donggang		48	22.47	120.45
Jincheng		38	24.43	118.32
Hengchun		31	22	120.74
Zhongxing New Village		26	23.96	120.69
Lugu		20	23.75	120.75
Yujing		17	23.12	120.46
=TZ
Dar es Salaam		2699	-6.82	39.27		Dar-es-Salaam|Dar es-Salaam|دارالسلام
Mwanza		437	-2.52	32.9
Zanzibar		404	-6.16	39.2
Arusha		341	-3.37	36.68
Mbeya		292	-8.9	33.45
Morogoro		251	-6.82	37.66
Tanga		225	-5.07	39.1
Dodoma		181	-6.17	35.74	C
Kigoma		164	-4.88	29.63
Moshi		157	-3.35	37.33
Tabora		145	-5.02	32.83
Songea		126	-10.68	35.65
Musoma		121	-1.5	33.8
Iringa		112	-7.77	35.7
Katumba		109	-9.23	33.62
Shinyanga		107	-3.66	33.42
Mtwara		97	-10.27	40.18
Ushirombo		95	-3.49	31.96
Kilosa		92	-6.83	36.98
Sumbawanga		89	-7.97	31.62
Bagamoyo		82	-6.44	38.9
Mpanda		73	-6.34	31.07
Bukoba		71	-1.33	31.81
Singida		62	-4.82	34.74
Uyovu		61	-3.28	31.53
Makumbako		53	-8.85	34.83
Buseresere		53	-3.02	31.87
Bunda		51	-2.05	33.87
Merelani		50	-3.56	36.98
Katoro		50	-3.02	31.9
Ifakara		50	-8.13	36.68
Njombe		47	-9.35	34.77
Lindi		42	-10	39.72
Vwawa		40	-9.11	32.93
Geita		40	-2.87	32.23
Nguruka		39	-5.11	31.04
Newala Kisimani		38	-10.95	39.28
Geiro		38	-6.15	36.87
Kidatu		38	-7.7	36.96
Kasulu		37	-4.58	30.1
Tunduma		37	-9.3	32.77
Masasi		36	-10.72	38.8
Kahama		36	-3.83	32.6
Kidodi		36	-7.6	37
Igunga		36	-4.28	33.88
Misungwi		36	-2.85	33.08
Mlimba		35	-8.8	35.82
Mafinga		35	-7.25	35.07
Masumbwe		35	-3.63	32.18
Chalinze		34	-6.64	38.35
Babati		34	-4.22	35.75
Biharamulo		34	-2.63	31.31
Somanda		34	-3.37	33.95
Bariadi		34	-2.8	33.98
Kirando		33	-7.42	30.6
Tarime		33	-1.35	34.37
Tumbi		33	-5.07	32.73
Bugarama		32	-2.87	30.53
Mvomero		31	-6.25	38.67
Chanika		31	-5.42	38.02
Kyela		31	-9.58	33.85
Kibiti		30	-7.72	38.94
Kisesa		30	-3.08	34.15
Lukuledi		30	-10.57	38.8
Mlandizi		29	-6.7	38.73
Rujewa		29	-8.7	34.38
Ilula		29	-7.68	36.04
Kibondo		29	-3.59	30.72
Tukuyu		28	-9.25	33.65
Namanyere		28	-7.52	31.05
Mkuranga		28	-7.12	39.21
Bungu		28	-7.63	39.06
Chato		28	-2.64	31.77
Kasamwa		28	-2.85	32.43
Sikonge		27	-5.63	32.77
Malinyi		27	-8.93	36.13
Mtinko		27	-4.55	34.85
Nzega		27	-4.22	33.18
Maramba		27	-5.05	38.62
Wete		26	-5.06	39.73
Magugu		26	-4.02	35.77
Sokoni		26	-6.43	39.55
Sepuka		26	-4.75	34.53
Mbinga		25	-10.93	35.02
Luchingu		25	-10.9	39.33
Igurusi		25	-8.85	33.85
Chimala		25	-8.86	34.02
Shelui		25	-4.37	34.2
Kakonko		25	-3.28	30.96
Uvinza		25	-5.1	30.39
Nyalikungu		25	-3.18	33.78
Sirari		24	-1.25	34.48
Lushoto		24	-4.78	38.28
Matai		24	-8.3	31.52
Old Shinyanga		24	-3.55	33.4
Urambo		24	-5.07	32.05
Mgandu		24	-5.95	34.13
Kibaha		24	-6.77	38.92
Songwa		24	-3.52	33.52
Kiomboi		24	-4.27	34.37
Kondoa		24	-4.9	35.78
Vikindu		23	-7.01	39.3
Mwadui		23	-3.55	33.6
Nangomba		23	-10.9	38.5
Kingori		23	-3.28	36.98
Igugunu		23	-4.57	34.63
Ngudu		23	-2.97	33.33
Chala		23	-7.58	31.27
Lalago		23	-3.45	33.95
Kigonsera		22	-10.8	35.05
Tinde		22	-3.88	33.2
Rulenge		22	-2.72	30.63
Maswa		22	-2.68	33.98
Chake Chake		22	-5.25	39.77
Mhango		22	-3.28	32.85
Kiwira		21	-9.17	33.54
Isaka		21	-3.9	32.93
Basotu		21	-4.37	35.08
Mazinde		21	-4.8	38.22
Muriti		20	-1.98	32.92
Matui		20	-4.8	38.25
Hedaru		20	-4.5	37.9
Nsunga		20	-1.14	31.39
Dareda		20	-4.22	35.55
Nshamba		20	-1.8	31.55
Mpwapwa		20	-6.35	36.48
Kiratu		20	-3.33	35.67
Itigi		20	-5.7	34.48
Ikungi		20	-5.13	34.77
Nanyamba		20	-10.68	39.83
Kibakwe		20	-6.72	36.37
Maposeni		19	-10.58	35.4
Kabanga		19	-2.64	30.47
Liwale		19	-9.77	37.93
Laela		19	-8.57	32.05
Bashanet		19	-4.23	35.42
Kihangara		19	-2.58	33.35
Mtwango		19	-9.02	34.8
Ilembula		19	-8.9	34.58
Dongobesh		19	-4.07	35.38
Matiri		19	-10.75	34.9
Magole		19	-6.38	37.37
Mlowo		19	-9	32.98
Usa River		19	-3.37	36.85
Nangwa		19	-4.47	35.45
Galappo		19	-4.27	35.85
Mugumu		18	-1.85	34.7
Katerero		18	-1.4	31.73
Nyakabindi		18	-2.63	33.98
Nachingwea		18	-10.37	38.76
Izazi		18	-7.2	35.73
Msowero		18	-6.53	37.2
Ipinda		18	-9.48	33.9
Mto wa Mbu		18	-3.35	35.85
Usevia		18	-7.1	31.23
Nanganga		17	-10.38	39.15
Same		17	-4.07	37.73
Ilongero		17	-4.67	34.87
Kibara		17	-2.15	33.45
Ngerengere		17	-6.75	38.12
Puma		17	-5	34.73
Tandahimba		17	-10.75	39.63
Muheza		17	-5.17	38.78
Malampaka		17	-3.13	33.53
Lugoba		17	-6.45	38.33
Ngara		17	-2.51	30.66
Mwandiga		17	-4.83	29.66
Mikumi		17	-7.4	36.98
Mungaa		17	-4.97	34.88
Nyamuswa		17	-1.9	34.02
Mbuguni		16	-3.57	36.95
Butiama		16	-1.77	33.97
Kishapu		16	-3.62	33.87
Nyangao		16	-10.33	39.28
Tingi		16	-11.3	35.03
Kitama		16	-10.72	39.73
Lembeni		16	-3.78	37.62
Kamachumu		16	-1.62	31.62
Mlalo		16	-4.93	38.93
Makuyuni		16	-4.73	38.1
Usagara		16	-2.68	33
Mabama		15	-5.13	32.53
Mlangali		15	-9.78	34.52
Mahanje		15	-9.93	35.33
Mkokotoni		3	-5.88	39.26
Koani		2	-6.13	39.28
=UA
Kyiv		2798	50.45	30.52	C	Kiev|Kiew|Kíev|کیف|کییف|کی‌یف|كييف|کئیف|Киев|Київ
Kharkiv		1431	49.98	36.25		Kharkov|Charkiw|خارکیف|خارکوف|خاركيف|Харьков|Харків
Dnipro		1033	48.46	35.04		Dnepropetrovsk|Днепр
Donetsk		1025	48.02	37.8		Donezk|ڈونیٹسک|دونتسک|دونيتسك|Донецк
Odessa		1002	46.48	30.73		Odesa|اوڈیسا|اودسا|Одесса|Одеса
Zaporizhzhia		796	47.82	35.19		Zaporozhye|زاپوریژیا|Запорожье
Lviv		718	49.84	24.02		Lvov|Lwow|Lemberg|لویو|لفيف|Львов|Львів
Kryvyi Rih		652	47.91	33.38
Mykolayiv		511	46.97	32
Mariupol		482	47.1	37.54		Marioupol|ماریوپول|Мариуполь
Luhansk		452	48.57	39.32		Lugansk|لوهانسک|Луганск
Sevastopol		416	44.61	33.52		Sébastopol|Севастополь
Khmelnytskyi		398	49.42	27
Makiyivka		377	48.05	37.93
Vinnytsia		352	49.23	28.48
Simferopol		336	44.96	34.11		Симферополь
Kherson		320	46.66	32.62
Poltava		318	49.59	34.54
Chernihiv		308	51.51	31.28
Cherkasy		298	49.43	32.06
Sumy		294	50.92	34.8
Zhytomyr		282	50.26	28.68
Horlivka		279	48.34	38.05
Rivne		255	50.62	26.23
Kropyvnytskyi		249	48.51	32.26
Kamianske		249	48.51	34.6
Chernivtsi		236	48.29	25.94
Ternopil		236	49.55	25.59
Kremenchuk		227	49.07	33.42
Lutsk		214	50.76	25.34
Ivano-Frankivsk		204	48.92	24.71
Bila Tserkva		199	49.81	30.11
Kramators’k		174	48.72	37.56
Melitopol		158	46.85	35.37
Kerch		149	45.36	36.48
Nikopol		131	47.57	34.4
Syevyerodonets’k		130	48.95	38.49
Sloviansk		125	48.87	37.62
Berdyansk		118	46.77	36.8
Uzhgorod		118	48.62	22.3
Alchevs’k		116	48.47	38.82
Pavlohrad		116	48.53	35.87
Lysychans’k		112	48.9	38.44
Yevpatoriya		106	45.2	33.37
Yenakiyeve		104	48.23	38.21
Oleksandriya		103	48.67	33.12
Kamianets-Podilskyi		100	48.68	26.59
Konotop		92	51.24	33.2
Kostyantynivka		91	48.53	37.71
Krasnyy Luch		90	48.14	38.94
Brovary		89	50.52	30.81
Uman		88	48.75	30.22
Berdychiv		86	49.9	28.6
Shostka		85	51.86	33.47
Kadiyivka		84	48.57	38.64
Chervonohrad		83	50.39	24.24
Mukacheve		82	48.44	22.72
Bakhmut		81	48.59	38
Drohobych		79	49.35	23.51
Yalta		77	44.5	34.17
Nizhyn		75	51.05	31.89
Novomoskovs’k		73	48.64	35.25
Izmail		72	45.35	28.84
Shakhtars’k		72	48.06	38.44
Pervomays’k		71	48.04	30.85
Feodosiya		69	45.03	35.38
Pokrovsk		68	48.28	37.18
Chystyakove		68	48.04	38.6
Sverdlovs’k		68	48.09	39.65
Kalush		68	49.01	24.37
Smila		68	49.22	31.89
Kovel		66	51.22	24.71
Korosten’		65	50.96	28.64
Khartsyz’k		64	48.04	38.15
Rubizhne		63	49.01	38.38
Pryluky		63	50.59	32.39
Druzhkivka		62	48.63	37.55
Lozova		62	48.89	36.32
Kolomyia		62	48.53	25.04
Antratsyt		62	48.12	39.09
Stryi		61	49.26	23.86
Novovolyns’k		58	50.73	24.16
Novohrad-Volynskyi		56	50.59	27.62
Energodar		56	47.5	34.66
Snizhne		56	48.03	38.77
Boryspil’		55	50.35	30.96
Chornomors’k		54	46.3	30.65
Izyum		54	49.21	37.25
Roven’ky		54	48.08	39.38
Lubny		53	50.02	33
Bryanka		52	48.51	38.67
Horishni Plavni		52	49.01	33.64
Zhovti Vody		52	48.34	33.5
Fastiv		51	50.08	29.92
Nova Kakhovka		51	46.75	33.35
Marhanets’		50	47.64	34.63
Bilhorod-Dnistrovskyi		50	46.19	30.35
Okhtyrka		50	50.31	34.9
Myrnohrad		50	48.31	37.26
Sorokyne		49	48.29	39.74
Romny		49	50.75	33.47
Svitlovods’k		48	49.05	33.24
Shepetivka		46	50.19	27.06
Bucha		42	50.54	30.21
Voznesensk		42	47.56	31.33
Varash		42	51.35	25.85
Toretsk		42	48.4	37.85
Dzhankoy		42	45.71	34.39
Pervomays’k		41	48.63	38.55
Myrhorod		41	49.97	33.61
Irpin		41	50.52	30.25
Podilsk		41	47.75	29.53
Kirovs’k		40	48.64	38.64
Vasylkiv		40	50.19	30.31
Yuzhnoukrains'k		39	47.82	31.18
Volodymyr-Volynskyi		38	50.85	24.32
Dubno		38	50.42	25.73
Yasynuvata		38	48.13	37.86
Kakhovka		37	46.81	33.49
Boryslav		37	49.29	23.43
Pereiaslav-Khmelnytskyi		37	50.07	31.45
Chuhuyiv		37	49.84	36.69
Dobropillya		36	48.46	37.09
Zhmerynka		36	49.04	28.11
Avdiyivka		36	48.14	37.74
Hlukhiv		35	51.68	33.92
Sambir		35	49.52	23.2
Tokmak		35	47.26	35.71
Boyarka		35	50.32	30.3
Dolyns'ka		34	48.11	32.76
Starokostiantyniv		34	49.76	27.2
Vyshneve		33	50.39	30.37
Slavuta		33	50.3	26.87
Netishyn		33	50.34	26.64
Mohyliv-Podilskyi		33	48.45	27.8
Kupjansk		32	49.71	37.62
Synel’nykove		32	48.32	35.52
Obukhiv		32	50.11	30.62
Balakliya		31	49.46	36.86
Yany Kapu		31	45.96	33.79
Kostopil’		31	50.88	26.45
Debal’tseve		30	48.34	38.4
Pervomays’kyy		30	49.39	36.21
Alushta		30	44.68	34.41
Pereval’s’k		29	48.44	38.84
Chortkiv		29	49.02	25.8
Novoyavorivs'k		29	49.93	23.57
Tsyurupyns’k		29	46.62	32.72
Saki		28	45.13	33.6
Znomenka		28	48.71	32.66
Lyman		28	48.99	37.8
Khmilnyk		28	49.56	27.96
Khust		28	48.18	23.3
Zolotonosha		28	49.67	32.04
Lebedyn		28	50.59	34.48
Vynohradiv		28	48.14	23.03
Bakhchysarai		27	44.76	33.86
Sarny		27	51.34	26.6
Malyn		27	50.77	29.24
Truskavets’		27	49.28	23.51
Berehove		26	48.21	22.64
Kaniv		26	49.75	31.46
Molodohvardiys’k		26	48.35	39.65
Kozyatyn		26	49.71	28.83
Popasna		25	48.63	38.38
Korostyshiv		25	50.32	29.06
Slavutych		25	51.52	30.72
Yuzhne		25	46.62	31.1
Haisyn		25	48.81	29.39
Armyansk		24	46.11	33.69
Selydove		24	48.15	37.3
Krolevets’		24	51.55	33.38
Dokuchayevs’k		24	47.75	37.68
Volnovakha		24	47.6	37.5
Zdolbuniv		24	50.52	26.24
Merefa		24	49.82	36.05
Kreminna		24	49.05	38.22
Bakhmach		23	51.18	32.83
Brody		23	50.09	25.15
Yahotyn		23	50.28	31.76
Hadyach		23	50.37	33.99
Zolochiv		23	49.81	24.89
Lyubotyn		23	49.95	35.93
Polonne		22	50.12	27.51
Vyshhorod		22	50.58	30.49
Starobil’s’k		22	49.28	38.91
Heniches’k		22	46.18	34.8
Sokal’		21	50.47	24.28
Krasnohrad		21	49.38	35.44
Ladyzhyn		21	48.68	29.24
Polohy		21	47.48	36.25
Amvrosiyivka		21	47.79	38.48
Kremenets		21	50.1	25.72
Kurakhovo		21	47.99	37.28
Dolyna		21	48.97	24.01
Piatykhatky		20	48.41	33.71
Dniprorudne		20	47.38	34.98
Nadvirna		20	48.63	24.57
Stebnyk		20	49.29	23.56
Putyvl’		20	51.34	33.87
Krasyliv		20	49.65	26.97
Kivsharivka		20	49.63	37.69
Kiliya		20	45.44	29.26
Vovchans’k		19	50.29	36.94
Vatutine		19	49.02	31.06
Skadovs’k		19	46.12	32.91
Derhachi		19	50.11	36.12
Kalynivka		19	49.45	28.53
Balta		19	47.94	29.62
Zvenihorodka		19	49.08	30.97
Zuhres		19	48.01	38.26
Korsun-Shevchenkivskyi		19	49.42	31.26
Lutuhyne		19	48.41	39.23
Svatove		19	49.41	38.15
Shpola		19	49.01	31.39
Balaklava		19	44.51	33.6
Novoukrayinka		19	48.33	31.53
Reni		19	45.45	28.28
Bilopillya		18	51.15	34.31
Bohodukhiv		18	50.16	35.53
Izyaslav		18	50.12	26.82
Ilovays’k		18	47.92	38.2
Rozdil’na		18	46.84	30.08
Chervonopartyzans’k		18	48.08	39.8
Skvyra		17	49.73	29.67
Orikhiv		17	47.57	35.79
Karlivka		17	49.46	35.13
Pidhorodne		17	48.58	35.11
Horodok		17	49.16	26.58
Бережани		17	49.45	24.93
Bar		17	49.08	27.68
Sudak		17	44.85	34.97
Kivertsi		17	50.83	25.46
Svalyava		17	48.55	23
Bohuslav		16	49.55	30.87
Hulyaypole		16	47.66	36.26
Bilohirsk		16	45.05	34.6
Ovruch		16	51.32	28.8
Talne		16	48.89	30.69
Ochakiv		16	46.61	31.55
Tulchyn		16	48.67	28.85
Hola Prystan’		16	46.53	32.52
Zmiyiv		16	49.67	36.35
Pyriatyn		16	50.24	32.51
Horodok		16	49.78	23.65
Dunaivtsi		16	48.89	26.86
Apostolove		16	47.66	33.71
Slobozhans’ke		16	49.6	36.53
Novyy Buh		16	47.69	32.52
Hayvoron		16	48.34	29.87
Zhashkiv		15	49.25	30.11
Radomyshl		15	50.5	29.23
Nosivka		15	50.93	31.58
Horodyshche		15	49.28	31.45
Bolhrad		15	45.68	28.62
Vasylivka		15	47.44	35.27
=UG
Kampala		1353	0.32	32.58	C	کمپالا|كمبالا
Gulu		147	2.77	32.3
Lira		119	2.25	32.9
Mbarara		98	-0.6	30.65
Jinja		93	0.44	33.2
Bwizibwera		79	-0.59	30.63
Mbale		76	1.08	34.18
Mukono		67	0.35	32.76
Kasese		67	0.18	30.08
Masaka		65	-0.33	31.73
Entebbe		63	0.06	32.48
Njeru		62	0.44	33.18
Kitgum		57	3.28	32.89
Soroti		56	1.71	33.61
Arua		56	3.02	30.91
Iganga		45	0.61	33.47
Kabale		44	-1.25	29.99
Busia		43	0.47	34.09
Fort Portal		43	0.66	30.27
Mityana		41	0.42	32.02
Tororo		40	0.69	34.18
Hoima		40	1.43	31.35
Lugazi		35	0.37	32.94
Masindi		31	1.67	31.71
Ibanda		31	-0.13	30.5
Pallisa		31	1.15	33.71
Nyachera		31	-0.9	30.42
Nebbi		30	2.48	31.09
Adjumani		29	3.38	31.79
Paidha		28	2.42	30.99
Luwero		28	0.85	32.47
Wobulenzi		24	0.73	32.51
Yumbe		24	3.47	31.25
Namasuba		23	0.69	32.42
Bugiri		23	0.57	33.74
Kayunga		22	0.7	32.89
Wakiso		21	0.4	32.46
Mubende		19	0.56	31.39
Kotido		19	2.98	34.13
Moyo		19	3.66	31.72
Kyenjojo		19	0.63	30.62
Kireka		18	0.35	32.65
Kamwenge		17	0.19	30.45
Bundibugyo		17	0.71	30.06
Ntungamo		17	-0.88	29.65
Busembatia		16	0.78	33.62
Ntungamo		15	-0.88	30.26
Buwenge		15	0.65	33.17
Butalangu		0	0.7	32.25
Kasaali		0	-0.62	31.55
=US
New York	NY	8175	40.71	-74.01		New York City|NYC|N.Y.C.|نیویارک|نیویورک|نيويورك|Нью-Йорк|Nueva York|Nova York|Nova Iorque
Los Angeles	CA	3972	34.05	-118.24		Los Ángeles|L.A.|لاس اینجلس|لاس اینجلز|لس‌آنجلس|لس آنجلس|لوس أنجلوس|Лос-Анджелес
Chicago	IL	2721	41.85	-87.65		شکاگو|شیکاگو|شيكاغو|Чикаго
Brooklyn	NY	2301	40.65	-73.95
Houston	TX	2296	29.76	-95.36		ہیوسٹن|هیوستون|هيوستن|Хьюстон
Queens	NY	2273	40.68	-73.84
Philadelphia	PA	1567	39.95	-75.16		Philadelphie|فلاڈیلفیا|فیلادلفیا|فيلادلفيا
Phoenix	AZ	1563	33.45	-112.07		فینکس
Manhattan	NY	1488	40.78	-73.97
San Antonio	TX	1470	29.42	-98.49
San Diego	CA	1395	32.72	-117.16
The Bronx	NY	1385	40.85	-73.87
Dallas	TX	1300	32.78	-96.81		ڈیلاس|دالاس
San Jose	CA	1027	37.34	-121.89
Austin	TX	932	30.27	-97.74
Jacksonville	FL	868	30.33	-81.66
San Francisco	CA	865	37.77	-122.42		سان فرانسسکو|سان فرانسیسکو|سان فرانسيسكو|Сан-Франциско
Columbus	OH	850	39.96	-83
Fort Worth	TX	833	32.73	-97.32
Indianapolis	IN	830	39.77	-86.16
Charlotte	NC	827	35.23	-80.84
Seattle	WA	684	47.61	-122.33		سیئٹل|سیاتل
Denver	CO	683	39.74	-104.98		ڈینور|دنور
El Paso	TX	681	31.76	-106.49
Detroit	MI	677	42.33	-83.05		ڈیٹرائٹ|دیترویت
Boston	MA	667	42.36	-71.06		بوسٹن|بوستون|بوسطن|Бостон
Memphis	TN	656	35.15	-90.05
Portland	OR	632	45.52	-122.68
Oklahoma City	OK	631	35.47	-97.52
Las Vegas	NV	624	36.17	-115.14		لاس ویگاس|لاس‌وگاس|لاس فيغاس
Baltimore	MD	622	39.29	-76.61		بالٹیمور
Washington	DC	602	38.9	-77.04	C	Washington D.C.|Washington DC|واشنگٹن|واشنگتن|واشینگتن|واشنطن|واشنګټن|واشنگٹن ڈی سی|Вашингтон
Milwaukee	WI	600	43.04	-87.91
Albuquerque	NM	559	35.08	-106.65
Tucson	AZ	532	32.22	-110.93
Nashville	TN	531	36.17	-86.78
Fresno	CA	520	36.75	-119.77
Sacramento	CA	491	38.58	-121.49
Kansas City	MO	475	39.1	-94.58
Long Beach	CA	474	33.77	-118.19
Mesa	AZ	472	33.42	-111.82
Staten Island	NY	469	40.56	-74.14
Atlanta	GA	464	33.75	-84.39		اٹلانٹا|آتلانتا|أتلانتا
Colorado Springs	CO	457	38.83	-104.82
Virginia Beach	VA	453	36.85	-75.98
Raleigh	NC	451	35.77	-78.64
Omaha	NE	444	41.26	-95.94
Miami	FL	441	25.77	-80.19		میامی|ميامي|Майами
Oakland	CA	419	37.8	-122.27
Minneapolis	MN	411	44.98	-93.26
Tulsa	OK	404	36.15	-95.99
Wichita	KS	390	37.69	-97.34
New Orleans	LA	390	29.95	-90.08		La Nouvelle-Orléans|نیو اورلینز|نیواورلئان
Arlington	TX	388	32.74	-97.11
Cleveland	OH	388	41.5	-81.7
Bakersfield	CA	374	35.37	-119.02
Honolulu	HI	372	21.31	-157.86
Tampa	FL	369	27.95	-82.46
Aurora	CO	359	39.73	-104.83
Anaheim	CA	351	33.84	-117.91
Santa Ana	CA	335	33.75	-117.87
Corpus Christi	TX	324	27.8	-97.4
Riverside	CA	322	33.95	-117.4
St. Louis	MO	316	38.63	-90.2
Lexington-Fayette	KY	314	38.05	-84.46
Stockton	CA	306	37.96	-121.29
Pittsburgh	PA	304	40.44	-80
Anchorage	AK	299	61.22	-149.9
Cincinnati	OH	297	39.13	-84.51		سنسناٹی
Ironville	KY	289	38.46	-82.69
Meads	KY	289	38.41	-82.71
Henderson	NV	286	36.04	-114.98
Greensboro	NC	285	36.07	-79.79
Saint Paul	MN	285	44.94	-93.09
Plano	TX	284	33.02	-96.7
Newark	NJ	282	40.74	-74.17		نیوآرک
Toledo	OH	280	41.66	-83.56
Lincoln	NE	277	40.8	-96.67
Orlando	FL	271	28.54	-81.38		اورلینڈو|اورلاندو
Chula Vista	CA	266	32.64	-117.08
Jersey City	NJ	264	40.73	-74.08		نیوجرسی
Chandler	AZ	261	33.31	-111.84
Fort Wayne	IN	260	41.13	-85.13
Buffalo	NY	258	42.89	-78.88
Durham	NC	258	35.99	-78.9
St. Petersburg	FL	257	27.77	-82.68
Irvine	CA	257	33.67	-117.82
Laredo	TX	255	27.51	-99.51
Lubbock	TX	249	33.58	-101.86
Madison	WI	249	43.07	-89.4
Gilbert	AZ	248	33.35	-111.79
Norfolk	VA	246	36.85	-76.29
Louisville	KY	244	38.25	-85.76
Reno	NV	241	39.53	-119.81
Winston-Salem	NC	241	36.1	-80.24
Glendale	AZ	240	33.54	-112.19
Hialeah	FL	237	25.86	-80.28
Garland	TX	237	32.91	-96.64
Scottsdale	AZ	237	33.51	-111.9
Irving	TX	237	32.81	-96.95
Chesapeake	VA	235	36.82	-76.27
North Las Vegas	NV	235	36.2	-115.12
Fremont	CA	232	37.55	-121.99
Baton Rouge	LA	229	30.44	-91.19
Lexington	KY	225	37.99	-84.48
Paradise	NV	223	36.1	-115.15
Richmond	VA	220	37.55	-77.46
Jamaica	NY	217	40.69	-73.81
San Bernardino	CA	216	34.11	-117.29
Spokane	WA	213	47.66	-117.43
Birmingham	AL	212	33.52	-86.8
Modesto	CA	211	37.64	-121
Des Moines	IA	210	41.6	-93.61
Rochester	NY	210	43.15	-77.62
Maryvale	AZ	208	33.5	-112.18
Tacoma	WA	208	47.25	-122.44
Arlington	VA	208	38.88	-77.1
Fontana	CA	207	34.09	-117.44
Oxnard	CA	207	34.2	-119.18
Moreno Valley	CA	204	33.94	-117.23
Fayetteville	NC	202	35.05	-78.88
Huntington Beach	CA	202	33.66	-118
Yonkers	NY	201	40.93	-73.9
Glendale	CA	201	34.14	-118.26
Aurora	IL	201	41.76	-88.32
Montgomery	AL	201	32.37	-86.3
Columbus	GA	201	32.46	-84.99
Amarillo	TX	199	35.22	-101.83
Little Rock	AR	198	34.75	-92.29
Akron	OH	198	41.08	-81.52
Shreveport	LA	197	32.53	-93.75
Grand Rapids	MI	195	42.96	-85.67
Mobile	AL	194	30.69	-88.04
Salt Lake City	UT	193	40.76	-111.89
Huntsville	AL	191	34.73	-86.59
Tallahassee	FL	190	30.44	-84.28
Sunrise Manor	NV	189	36.21	-115.07
Grand Prairie	TX	188	32.75	-97
Overland Park	KS	187	38.98	-94.67
Knoxville	TN	185	35.96	-83.92
Worcester	MA	185	42.26	-71.8
Brownsville	TX	184	25.9	-97.5
Newport News	VA	182	37.08	-76.47
Santa Clarita	CA	182	34.39	-118.54
Providence	RI	179	41.82	-71.41
Fort Lauderdale	FL	179	26.12	-80.14
East Flatbush	NY	178	40.65	-73.93
Spring Valley	NV	178	36.11	-115.25
Chattanooga	TN	177	35.05	-85.31
Tempe	AZ	176	33.41	-111.91
Oceanside	CA	176	33.2	-117.38
Garden Grove	CA	175	33.77	-117.94
Rancho Cucamonga	CA	175	34.11	-117.59
Cape Coral	FL	175	26.56	-81.95
Santa Rosa	CA	175	38.44	-122.71
Vancouver	WA	173	45.64	-122.66
Sioux Falls	SD	172	43.55	-96.7
Peoria	AZ	171	33.58	-112.24
Ontario	CA	171	34.06	-117.65
Jackson	MS	171	32.3	-90.18
Elk Grove	CA	167	38.41	-121.37
Springfield	MO	167	37.22	-93.3
Pembroke Pines	FL	167	26	-80.22
Deer Valley	AZ	166	33.68	-112.13
Port Saint Lucie	FL	165	27.29	-80.35
Salem	OR	165	44.94	-123.04
Corona	CA	164	33.88	-117.57
Eugene	OR	163	44.05	-123.09
McKinney	TX	163	33.2	-96.62
Fort Collins	CO	161	40.59	-105.08
Lancaster	CA	161	34.7	-118.14
Cary	NC	160	35.79	-78.78
Tempe Junction	AZ	158	33.41	-111.94
Palmdale	CA	158	34.58	-118.12
Hayward	CA	158	37.67	-122.08
Salinas	CA	157	36.68	-121.66
Frisco	TX	154	33.15	-96.82
Springfield	MA	154	42.1	-72.59
East Chattanooga	TN	154	35.07	-85.25
Pasadena	TX	154	29.69	-95.21
Alexandria	VA	154	38.8	-77.05
Pomona	CA	153	34.06	-117.75
Washington Heights	NY	153	40.85	-73.94
Lakewood	CO	153	39.7	-105.08
Sunnyvale	CA	152	37.37	-122.04
Escondido	CA	151	33.12	-117.09
Kansas City	KS	151	39.11	-94.63
Astoria	NY	150	40.77	-73.93
Hollywood	FL	150	26.01	-80.15
Borough Park	NY	149	40.63	-74
Clarksville	TN	149	36.53	-87.36
Torrance	CA	148	33.84	-118.34
Valencia	CA	148	34.44	-118.61
Rockford	IL	148	42.27	-89.09
East Hampton	VA	148	37.04	-76.33
Joliet	IL	148	41.53	-88.08
Paterson	NJ	148	40.92	-74.17
Bridgeport	CT	148	41.18	-73.19
Naperville	IL	147	41.79	-88.15
Boise	ID	146	43.61	-116.2
Savannah	GA	146	32.08	-81.1
Mesquite	TX	145	32.77	-96.6
Syracuse	NY	144	43.05	-76.15
Metairie Terrace	LA	142	29.98	-90.16
Pasadena	CA	142	34.15	-118.14
Orange	CA	141	33.79	-117.85
Fullerton	CA	141	33.87	-117.93
Killeen	TX	141	31.12	-97.73
Dayton	OH	141	39.76	-84.19
McAllen	TX	140	26.2	-98.23
Bellevue	WA	140	47.61	-122.2
Metairie	LA	138	29.98	-90.15
Miramar	FL	137	25.99	-80.23
Hampton	VA	136	37.03	-76.35
West Valley City	UT	136	40.69	-112
Olathe	KS	134	38.88	-94.82
Warren	MI	134	42.49	-83.01
Columbia	SC	134	34	-81.03
Thornton	CO	133	39.87	-104.97
Carrollton	TX	133	32.95	-96.89
Midland	TX	133	32	-102.08
Charleston	SC	133	32.78	-79.93
Waco	TX	132	31.55	-97.15
Sterling Heights	MI	132	42.58	-83.03
Denton	TX	131	33.21	-97.13
Cedar Rapids	IA	130	42.01	-91.64
New Haven	CT	130	41.31	-72.93
Roseville	CA	130	38.75	-121.29
Gainesville	FL	130	29.65	-82.32
Visalia	CA	130	36.33	-119.29
Coral Springs	FL	129	26.27	-80.27
Thousand Oaks	CA	129	34.17	-118.84
Elizabeth	NJ	129	40.66	-74.21
Stamford	CT	129	41.05	-73.54		سٹینفورڈ
Concord	CA	129	37.98	-122.03
Surprise	AZ	128	33.63	-112.33
Alhambra	AZ	128	33.5	-112.13
Lafayette	LA	128	30.22	-92.02
Topeka	KS	127	39.05	-95.68
Kent	WA	127	47.38	-122.23
Simi Valley	CA	127	34.27	-118.78
East Los Angeles	CA	126	34.02	-118.17
Santa Clara	CA	126	37.35	-121.96
Murfreesboro	TN	126	35.85	-86.39
Hartford	CT	124	41.76	-72.69
Sheepshead Bay	NY	123	40.59	-73.94
Amherst	NY	122	42.98	-78.8
Victorville	CA	122	34.54	-117.29
Abilene	TX	122	32.45	-99.73
Vallejo	CA	121	38.1	-122.26
North Stamford	CT	121	41.14	-73.54
Berkeley	CA	121	37.87	-122.27
Norman	OK	120	35.22	-97.44
Allentown	PA	120	40.61	-75.49
Evansville	IN	120	37.97	-87.56
Columbia	MO	119	38.95	-92.33
Odessa	TX	119	31.85	-102.37
Fargo	ND	119	46.88	-96.79
Beaumont	TX	118	30.09	-94.1
Independence	MO	117	39.09	-94.42
Ann Arbor	MI	117	42.28	-83.74
El Monte	CA	117	34.07	-118.03
Athens	GA	117	33.96	-83.38
Springfield	IL	117	39.8	-89.64
Round Rock	TX	116	30.51	-97.68
Wilmington	NC	116	34.23	-77.94
East Harlem	NY	116	40.79	-73.94
Arvada	CO	115	39.8	-105.09
Provo	UT	115	40.23	-111.66
Peoria	IL	115	40.69	-89.59
Lansing	MI	115	42.73	-84.56
Downey	CA	114	33.94	-118.13
Carlsbad	CA	113	33.16	-117.35
Elmhurst	NY	113	40.74	-73.88
Costa Mesa	CA	113	33.64	-117.92
Miami Gardens	FL	113	25.94	-80.25
Westminster	CO	113	39.84	-105.04
North Peoria	IL	113	40.72	-89.58
Clearwater	FL	113	27.97	-82.8
Fairfield	CA	113	38.25	-122.04
Bushwick	NY	113	40.69	-73.92
Gravesend	NY	112	40.6	-73.97
Rochester	MN	112	44.02	-92.47
Elgin	IL	112	42.04	-88.28
Temecula	CA	112	33.49	-117.15
West Jordan	UT	112	40.61	-111.94
Inglewood	CA	112	33.96	-118.35
Richardson	TX	111	32.95	-96.73
Lowell	MA	111	42.63	-71.32
East Independence	MO	111	39.1	-94.36
Gresham	OR	111	45.5	-122.43
Antioch	CA	111	38	-121.81
Cambridge	MA	110	42.38	-71.11
High Point	NC	110	35.96	-80.01
Billings	MT	110	45.78	-108.5
Manchester	NH	110	43	-71.45
Murrieta	CA	110	33.55	-117.21
Centennial	CO	110	39.58	-104.88
Richmond	CA	110	37.94	-122.35
Corona	NY	110	40.75	-73.86
Pueblo	CO	109	38.25	-104.61
Pearland	TX	109	29.56	-95.29
Waterbury	CT	109	41.56	-73.05
West Covina	CA	108	34.07	-117.94
Enterprise	NV	108	36.03	-115.24
North Charleston	SC	108	32.85	-79.97
Everett	WA	108	47.98	-122.2
College Station	TX	108	30.63	-96.33
Palm Bay	FL	108	28.03	-80.59
Pompano Beach	FL	108	26.24	-80.12
Boulder	CO	107	40.01	-105.27
Norwalk	CA	107	33.9	-118.08
West Palm Beach	FL	107	26.72	-80.05
Broken Arrow	OK	107	36.05	-95.79
Daly City	CA	107	37.71	-122.46
Sandy Springs	GA	105	33.92	-84.38
Burbank	CA	105	34.18	-118.31
Green Bay	WI	105	44.52	-88.02
Santa Maria	CA	105	34.95	-120.44
Wichita Falls	TX	105	33.91	-98.49
Lakeland	FL	104	28.04	-81.95
Clovis	CA	104	36.83	-119.7
Lewisville	TX	104	33.05	-96.99
Tyler	TX	104	32.35	-95.3
El Cajon	CA	104	32.79	-116.96
San Mateo	CA	104	37.56	-122.33
Brandon	FL	103	27.94	-82.29
Rialto	CA	103	34.11	-117.37
Davenport	IA	103	41.52	-90.58
Edison	NJ	103	40.52	-74.41
Hillsboro	OR	102	45.52	-122.99
Las Cruces	NM	102	32.31	-106.78
South Bend	IN	102	41.68	-86.25
Vista	CA	101	33.2	-117.24
Greeley	CO	101	40.42	-104.71
Davie	FL	101	26.06	-80.23
San Angelo	TX	100	31.46	-100.44
Renton	WA	100	47.48	-122.22
Roanoke	VA	100	37.27	-79.94
Kenosha	WI	100	42.58	-87.82
Clinton Township	MI	100	42.59	-82.92
Columbia	MD	100	39.24	-76.84
Erie	PA	99	42.13	-80.09
Portsmouth Heights	VA	99	36.82	-76.37
Richmond Hill	NY	99	40.7	-73.83
Alief	TX	99	29.71	-95.6
Spring Hill	FL	99	28.48	-82.53
Albany	NY	98	42.65	-73.76
Compton	CA	98	33.9	-118.22
Tuscaloosa	AL	98	33.21	-87.57
League City	TX	98	29.51	-95.09
Flint	MI	98	43.01	-83.69
Allen	TX	98	33.1	-96.67
Mission Viejo	CA	97	33.6	-117.67
Vacaville	CA	97	38.36	-121.99
Ventura	CA	97	34.28	-119.29
Highlands Ranch	CO	97	39.55	-104.97
Lawton	OK	97	34.61	-98.39
Beaverton	OR	97	45.49	-122.8
South Gate	CA	96	33.95	-118.21
Portsmouth	VA	96	36.84	-76.3
Sparks	NV	96	39.53	-119.75
Brockton	MA	95	42.08	-71.02
Dearborn	MI	95	42.32	-83.18
Federal Way	WA	95	47.32	-122.31
Lee's Summit	MO	95	38.91	-94.38
New Bedford	MA	95	41.64	-70.93
Spokane Valley	WA	95	47.67	-117.24
Fordham	NY	95	40.86	-73.9
Livonia	MI	95	42.37	-83.35
Roswell	GA	95	34.02	-84.36
Orem	UT	94	40.3	-111.69
Yuma	AZ	94	32.73	-114.62
Lawrence	KS	94	38.97	-95.24
The Woodlands	TX	94	30.16	-95.49
West Albany	NY	94	42.68	-73.78
Yakima	WA	94	46.6	-120.51
Quincy	MA	94	42.25	-71
Flatbush	NY	93	40.65	-73.96
Hesperia	CA	93	34.43	-117.3
Carson	CA	93	33.83	-118.28
Boca Raton	FL	93	26.36	-80.08
Santa Monica	CA	93	34.02	-118.49
San Marcos	CA	93	33.14	-117.17
Plantation	FL	93	26.13	-80.23
Lynn	MA	92	42.47	-70.95
Miami Beach	FL	92	25.79	-80.13
Arden-Arcade	CA	92	38.6	-121.38
Westminster	CA	92	33.76	-118.01
Longmont	CO	92	40.17	-105.1
Santa Barbara	CA	92	34.42	-119.7
Redding	CA	92	40.59	-122.39
Macon	GA	91	32.84	-83.63
Meridian	ID	91	43.61	-116.39
San Leandro	CA	91	37.72	-122.16
Greenville	NC	91	35.61	-77.37
Chico	CA	90	39.73	-121.84
Edmond	OK	90	35.65	-97.48
Nampa	ID	90	43.54	-116.56
Newton	MA	89	42.34	-71.21
Toms River	NJ	89	39.95	-74.2
Fall River	MA	89	41.7	-71.16
Carmel	IN	89	39.98	-86.12
Asheville	NC	89	35.6	-82.55
Norwalk	CT	88	41.12	-73.41
Waukegan	IL	88	42.36	-87.84
Deltona	FL	88	28.9	-81.26
Hawthorne	CA	88	33.92	-118.35
Fort Smith	AR	88	35.39	-94.4
Suffolk	VA	88	36.73	-76.58
Sugar Land	TX	88	29.62	-95.63
Livermore	CA	88	37.68	-121.77
Nashua	NH	88	42.77	-71.47
Reading	PA	88	40.34	-75.93
Concord	NC	88	35.41	-80.58
Indio	CA	88	33.72	-116.22
Enchanted Hills	NM	88	35.34	-106.59
Rio Rancho	NM	88	35.23	-106.66
Sandy	UT	87	40.59	-111.88
Whittier	CA	87	33.98	-118.03
Canarsie	NY	87	40.64	-73.9
Kirkland	WA	87	47.68	-122.21
Menifee	CA	87	33.73	-117.15
Newport Beach	CA	87	33.62	-117.93
Tracy	CA	87	37.74	-121.43
Citrus Heights	CA	87	38.71	-121.28
Bend	OR	87	44.06	-121.32
Canton	MI	87	42.31	-83.48
Lehigh Acres	FL	87	26.63	-81.62
Greenburgh	NY	87	41.03	-73.84
Bloomington	MN	86	44.84	-93.3
Germantown	MD	86	39.17	-77.27
Clifton	NJ	86	40.86	-74.16
Duluth	MN	86	46.78	-92.11
Champaign	IL	86	40.12	-88.24
Chino	CA	86	34.01	-117.69
Alhambra	CA	86	34.1	-118.13
Ogden	UT	85	41.22	-111.97
Redwood City	CA	85	37.49	-122.24
Bellingham	WA	85	48.76	-122.49
O'Fallon	MO	85	38.81	-90.7
Hoover	AL	85	33.41	-86.81
Danbury	CT	85	41.39	-73.45
East Norwalk	CT	85	41.11	-73.4
Edinburg	TX	84	26.3	-98.16
Sunrise	FL	84	26.13	-80.11
Trenton	NJ	84	40.22	-74.74
Santa Fe	NM	84	35.69	-105.94
Bloomington	IN	84	39.17	-86.53
Cicero	IL	84	41.85	-87.75
Hemet	CA	84	33.75	-116.97
Ahwatukee Foothills	AZ	83	33.34	-111.98
Johns Creek	GA	83	34.03	-84.2
Mission	TX	83	26.22	-98.33
Troy	MI	83	42.61	-83.15
Buena Park	CA	83	33.87	-118
Palm Coast	FL	83	29.58	-81.21
Fayetteville	AR	83	36.06	-94.16
Sioux City	IA	83	42.5	-96.4
Lake Forest	CA	82	33.65	-117.69
Merced	CA	82	37.3	-120.48
Longview	TX	82	32.5	-94.74
Bryan	TX	82	30.67	-96.37
Westland	MI	82	42.32	-83.4
Warwick	RI	82	41.7	-71.42
Lakewood	CA	82	33.85	-118.13
Farmington Hills	MI	81	42.49	-83.38
San Tan Valley	AZ	81	33.19	-111.53
Mount Pleasant	SC	81	32.79	-79.86
Cranston	RI	81	41.78	-71.44
Largo	FL	81	27.91	-82.79
South Suffolk	VA	81	36.72	-76.59
Avondale	AZ	81	33.44	-112.35
Tustin	CA	81	33.75	-117.83
Mountain View	CA	80	37.39	-122.08
Napa	CA	80	38.3	-122.29
Somerville	MA	80	42.39	-71.1
Lawrence	MA	80	42.71	-71.16
Melbourne	FL	80	28.08	-80.61
Parma	OH	80	41.4	-81.72
New Rochelle	NY	80	40.91	-73.78
Lynchburg	VA	80	37.41	-79.14
Medford	OR	80	42.33	-122.88
Deerfield Beach	FL	80	26.32	-80.1
Pleasanton	CA	80	37.66	-121.87
Brooklyn Park	MN	79	45.09	-93.36
Goodyear	AZ	79	33.44	-112.36
Kennewick	WA	79	46.21	-119.14
Alameda	CA	79	37.77	-122.26
Town 'n' Country	FL	78	28.01	-82.58
Bellflower	CA	78	33.88	-118.12
Chino Hills	CA	78	33.99	-117.76
Bloomington	IL	78	40.48	-88.99
Alafaya	FL	78	28.56	-81.21
Springdale	AR	78	36.19	-94.13
Racine	WI	78	42.73	-87.78
Hammond	IN	78	41.58	-87.5
Milpitas	CA	78	37.43	-121.91
Gary	IN	77	41.59	-87.35
Scranton	PA	77	41.41	-75.66
Baldwin Park	CA	77	34.09	-117.96
Auburn	WA	77	47.31	-122.23
Fishers	IN	77	39.96	-86.01
Saint Joseph	MO	77	39.77	-94.85
Pharr	TX	77	26.19	-98.18
Upland	CA	76	34.1	-117.65
Folsom	CA	76	38.68	-121.18
Baytown	TX	76	29.74	-94.98
San Ramon	CA	76	37.78	-121.98
Camden	NJ	76	39.93	-75.12
Lake Charles	LA	76	30.21	-93.2
Kalamazoo	MI	76	42.29	-85.59
Arlington Heights	IL	76	42.09	-87.98
Plymouth	MN	76	45.01	-93.46
Waterford	MI	76	42.69	-83.41
Evanston	IL	76	42.04	-87.69
Manteca	CA	75	37.8	-121.22
Kendall	FL	75	25.68	-80.32
Wyoming	MI	75	42.91	-85.71
Loveland	CO	75	40.4	-105.07
Cheektowaga	NY	75	42.9	-78.75
Kings Bridge	NY	75	40.88	-73.91
Perris	CA	75	33.78	-117.23
Bethlehem	PA	75	40.63	-75.37
Albany	GA	75	31.58	-84.16
Schaumburg	IL	75	42.03	-88.08
Gastonia	NC	75	35.26	-81.19
Brownsville	NY	74	40.66	-73.92
Union City	CA	74	37.6	-122.02
Bolingbrook	IL	74	41.7	-88.07
Iowa City	IA	74	41.66	-91.53
Layton	UT	74	41.06	-111.97
Appleton	WI	74	44.26	-88.42
Missouri City	TX	74	29.62	-95.54
Shelby	MI	74	42.67	-83.03
Fort Myers	FL	74	26.62	-81.84
Boynton Beach	FL	74	26.53	-80.07
Jonesboro	AR	74	35.84	-90.7
Rapid City	SD	74	44.08	-103.23
Warner Robins	GA	73	32.62	-83.63
Rochester Hills	MI	73	42.66	-83.15
Decatur	IL	73	39.84	-88.95
Southfield	MI	73	42.47	-83.22
Saint George	UT	73	37.1	-113.58
New Britain	CT	73	41.66	-72.78
Franklin	TN	73	35.93	-86.87
Turlock	CA	72	37.49	-120.85
Temple	TX	72	31.1	-97.34
Apple Valley	CA	72	34.5	-117.19
Lynwood	CA	72	33.93	-118.21
Waukesha	WI	72	43.01	-88.23
Wilmington	DE	72	39.75	-75.55
Canton	OH	72	40.8	-81.38
Gulfport	MS	72	30.37	-89.09
Pawtucket	RI	72	41.88	-71.38
Lauderhill	FL	72	26.14	-80.21
Rock Hill	SC	72	34.92	-81.03
Silver Spring	MD	71	38.99	-77.03
West Gulfport	MS	71	30.4	-89.09
Flower Mound	TX	71	33.01	-97.1
Bismarck	ND	71	46.81	-100.78
Centreville	VA	71	38.84	-77.43
Lafayette	IN	71	40.42	-86.88
Passaic	NJ	71	40.86	-74.13
Riverview	FL	71	27.87	-82.33
Redlands	CA	71	34.06	-117.18
Missoula	MT	71	46.87	-113.99
Rancho Cordova	CA	71	38.59	-121.3
New Braunfels	TX	71	29.7	-98.12
Cherry Hill	NJ	70	39.93	-75.03
Flagstaff	AZ	70	35.2	-111.65
Muncie	IN	70	40.19	-85.39
Weston	FL	70	26.1	-80.4
Frederick	MD	69	39.41	-77.41
Pasco	WA	69	46.24	-119.1
Pittsburg	CA	69	38.03	-121.88
Palatine	IL	69	42.11	-88.03
North Richland Hills	TX	69	32.83	-97.23
Union City	NJ	69	40.78	-74.02
Kissimmee	FL	69	28.3	-81.42
Walnut Creek	CA	69	37.91	-122.06
Mount Vernon	NY	69	40.91	-73.84
Conroe	TX	69	30.31	-95.46
Dothan	AL	69	31.22	-85.39
Waterloo	IA	68	42.49	-92.34
Maple Grove	MN	68	45.07	-93.46
Framingham	MA	68	42.28	-71.42
Redondo Beach	CA	68	33.85	-118.39
Bossier City	LA	68	32.52	-93.73
Yorba Linda	CA	68	33.89	-117.81
Woodbury	MN	68	44.92	-92.96
Eau Claire	WI	68	44.81	-91.5
Waldorf	MD	68	38.62	-76.94
Forest Hills	NY	68	40.72	-73.85
Davis	CA	68	38.54	-121.74
Glen Burnie	MD	68	39.16	-76.62
Camarillo	CA	68	34.22	-119.04
Victoria	TX	68	28.81	-97
Gaithersburg	MD	67	39.14	-77.2
Jacksonville	NC	67	34.75	-77.43
South San Francisco	CA	67	37.65	-122.41
Kenner	LA	67	29.99	-90.24
Jackson Heights	NY	67	40.76	-73.89
Rockville	MD	67	39.08	-77.15
Jackson	TN	67	35.61	-88.81
Yuba City	CA	67	39.14	-121.62
Portland	ME	67	43.66	-70.26
Palo Alto	CA	67	37.44	-122.14
Casas Adobes	AZ	67	32.32	-111
Marysville	WA	67	48.05	-122.18
South Jordan	UT	67	40.56	-111.93
Oshkosh	WI	67	44.02	-88.54
North Little Rock	AR	67	34.77	-92.27
Homestead	FL	66	25.47	-80.48
Bayside	NY	66	40.77	-73.78
Bayonne	NJ	66	40.67	-74.11
Eagan	MN	66	44.8	-93.17
Delray Beach	FL	66	26.46	-80.07
Johnson City	TN	66	36.31	-82.35
Dale City	VA	66	38.64	-77.31
Cedar Park	TX	66	30.51	-97.82
Parkchester	NY	66	40.84	-73.86
Atascocita	TX	66	30	-95.18
Saint Cloud	MN	66	45.56	-94.16
Ellicott City	MD	66	39.27	-76.8
Laguna Niguel	CA	66	33.52	-117.71
Saint Charles	MO	66	38.78	-90.48
Harlingen	TX	66	26.19	-97.7
San Clemente	CA	66	33.43	-117.61
West Lynchburg	VA	66	37.4	-79.18
Framingham Center	MA	65	42.3	-71.44
Schenectady	NY	65	42.81	-73.94
Broomfield	CO	65	39.92	-105.09
Ames	IA	65	42.03	-93.62
Shawnee	KS	65	39.04	-94.72
Conway	AR	65	35.09	-92.44
East Orange	NJ	65	40.77	-74.2
Skokie	IL	65	42.03	-87.73
Daytona Beach	FL	65	29.21	-81.02
West Bloomfield Township	MI	65	42.57	-83.38
Tamarac	FL	65	26.21	-80.25
Youngstown	OH	65	41.1	-80.65
Lodi	CA	65	38.13	-121.27
Greenville	SC	65	34.85	-82.39
Mansfield	TX	64	32.56	-97.14
Santa Cruz	CA	64	36.97	-122.03
Pico Rivera	CA	64	33.98	-118.1
Madera	CA	64	36.96	-120.06
Janesville	WI	64	42.68	-89.02
West Des Moines	IA	64	41.58	-93.71
Montebello	CA	64	34.01	-118.11
Georgetown	TX	64	30.63	-97.68
Alpharetta	GA	64	34.08	-84.29
Lorain	OH	64	41.45	-82.18
Bowling Green	KY	64	36.99	-86.44
Flatlands	NY	64	40.62	-73.93
Dundalk	MD	64	39.25	-76.52
Eden Prairie	MN	63	44.85	-93.47
North Bergen	NJ	63	40.8	-74.01
Florence-Graham	CA	63	33.97	-118.24
Waltham	MA	63	42.38	-71.24
Cheyenne	WY	63	41.14	-104.82
West Hartford	CT	63	41.76	-72.74
Rogers	AR	63	36.33	-94.12
Carol City	FL	63	25.94	-80.25
Encinitas	CA	63	33.04	-117.29
Haverhill	MA	63	42.78	-71.08
Jupiter	FL	63	26.93	-80.09
Council Bluffs	IA	63	41.26	-95.86
Wellington	FL	63	26.66	-80.24
West Coon Rapids	MN	63	45.16	-93.35
North Miami	FL	62	25.89	-80.19
Hamilton	OH	62	39.4	-84.56
North Port	FL	62	27.04	-82.24
Tulare	CA	62	36.21	-119.35
Coon Rapids	MN	62	45.12	-93.29
Millcreek	UT	62	40.69	-111.88
La Habra	CA	62	33.93	-117.95
Blaine	MN	62	45.16	-93.23
Auburn	AL	62	32.61	-85.48
Lake Elsinore	CA	62	33.67	-117.33
Carmichael	CA	62	38.62	-121.33
Taylor	MI	62	42.24	-83.27
Burnsville	MN	61	44.77	-93.28
Monterey Park	CA	61	34.06	-118.12
Castro Valley	CA	61	37.69	-122.09
Irvington	NJ	61	40.73	-74.23
Rocklin	CA	61	38.79	-121.24
Utica	NY	61	43.1	-75.23
Malden	MA	61	42.43	-71.07
National City	CA	61	32.68	-117.1
Springfield	OR	61	44.05	-123.02
Bethesda	MD	61	38.98	-77.1
Terre Haute	IN	61	39.47	-87.41
Vineland	NJ	61	39.49	-75.03
San Marcos	TX	61	29.88	-97.94
Brentwood	NY	61	40.78	-73.25
Lakeville	MN	61	44.65	-93.24
West Allis	WI	61	43.02	-88.01
Redmond	WA	61	47.67	-122.12
Cupertino	CA	61	37.32	-122.03
Taylorsville	UT	61	40.67	-111.94
Bristol	CT	60	41.67	-72.95
Moore	OK	60	35.34	-97.49
Gardena	CA	60	33.89	-118.31
Petaluma	CA	60	38.23	-122.64
Grand Junction	CO	60	39.06	-108.55
Casper	WY	60	42.87	-106.31
Rowlett	TX	60	32.9	-96.56
La Mesa	CA	60	32.77	-117.02
Pine Hills	FL	60	28.56	-81.45
Bensonhurst	NY	60	40.6	-73.99
Coney Island	NY	60	40.58	-73.99
Meriden	CT	60	41.54	-72.81
Pontiac	MI	60	42.64	-83.29
Port Orange	FL	60	29.14	-81
Hamden	CT	60	41.4	-72.9
Lakewood	WA	60	47.17	-122.52
Fountainebleau	FL	60	25.77	-80.35
Saint Clair Shores	MI	60	42.5	-82.89
Springfield	OH	60	39.92	-83.81
Great Falls	MT	60	47.5	-111.3
Chapel Hill	NC	60	35.91	-79.06
Huntington Park	CA	59	33.98	-118.23
Lancaster	PA	59	40.04	-76.31
Coconut Creek	FL	59	26.25	-80.18
Idaho Falls	ID	59	43.47	-112.03
San Rafael	CA	59	37.97	-122.53
Noblesville	IN	59	40.05	-86.01
Marietta	GA	59	33.95	-84.55
Fairfield	CT	59	41.14	-73.26
Owensboro	KY	59	37.77	-87.11
Eastvale	CA	59	33.96	-117.56
Royal Oak	MI	59	42.49	-83.14
Brentwood	CA	59	37.93	-121.7
Dubuque	IA	59	42.5	-90.66
Brookline	MA	59	42.33	-71.12
Novi	MI	59	42.48	-83.48
Des Plaines	IL	59	42.03	-87.88
Orland Park	IL	59	41.63	-87.85
Bartlett	TN	59	35.2	-89.87
Woodland	CA	59	38.68	-121.77
Lehi	UT	58	40.39	-111.85
White Plains	NY	58	41.03	-73.76
Arcadia	CA	58	34.14	-118.04
Reston	VA	58	38.97	-77.34
Ocala	FL	58	29.19	-82.14
South Vineland	NJ	58	39.45	-75.03
Sanford	FL	58	28.8	-81.27
Bowie	MD	58	38.94	-76.73
Kokomo	IN	58	40.49	-86.13
Wayne	NJ	58	40.93	-74.28
Santee	CA	58	32.84	-116.97
Dublin	CA	58	37.7	-121.94
Palm Harbor	FL	57	28.08	-82.76
Medford	MA	57	42.42	-71.11
Midwest City	OK	57	35.45	-97.4
Margate	FL	57	26.24	-80.21
South Whittier	CA	57	33.95	-118.04
Tinley Park	IL	57	41.57	-87.78
Pflugerville	TX	57	30.44	-97.62
New Brunswick	NJ	57	40.49	-74.45
Grand Forks	ND	57	47.93	-97.03
Fountain Valley	CA	57	33.71	-117.95
Diamond Bar	CA	57	34.03	-117.81
Taunton	MA	57	41.9	-71.09
Oak Lawn	IL	57	41.71	-87.76
Union	NJ	57	40.7	-74.26
Ankeny	IA	57	41.73	-93.61
Chicopee	MA	57	42.15	-72.61
Berwyn	IL	56	41.85	-87.79
Manhattan	KS	56	39.18	-96.57
Kendale Lakes	FL	56	25.71	-80.41
Smyrna	GA	56	33.88	-84.51
Dearborn Heights	MI	56	42.34	-83.27
Porterville	CA	56	36.07	-119.02
Piscataway	NJ	56	40.5	-74.4
Doral	FL	56	25.82	-80.36
Hendersonville	TN	56	36.3	-86.62
Rocky Mount	NC	56	35.94	-77.79
Corvallis	OR	56	44.56	-123.26
Valdosta	GA	56	30.83	-83.28
Hanford	CA	56	36.33	-119.65
Castle Rock	CO	56	39.37	-104.86
Greenwood	IN	56	39.61	-86.11
Hempstead	NY	56	40.71	-73.62
Novato	CA	56	38.11	-122.57
Kettering	OH	56	39.69	-84.17
Bellevue	NE	56	41.14	-95.89
Shoreline	WA	55	47.76	-122.34
Decatur	AL	55	34.61	-86.98
Paramount	CA	55	33.89	-118.16
Port Arthur	TX	55	29.89	-93.94
Anderson	IN	55	40.11	-85.68
Tamiami	FL	55	25.76	-80.4
Towson	MD	55	39.4	-76.6
North Chicopee	MA	55	42.18	-72.6
Sarasota	FL	55	27.34	-82.53
Cypress Hills	NY	55	40.68	-73.89
West Haven	CT	55	41.27	-72.95
Rosemead	CA	55	34.08	-118.07
Jackson	NJ	55	39.78	-74.86
Highland	CA	55	34.13	-117.21
Mount Prospect	IL	55	42.07	-87.94
Colton	CA	55	34.07	-117.31
Carson City	NV	55	39.16	-119.77
Pocatello	ID	54	42.87	-112.45
Bradenton	FL	54	27.5	-82.57
Weymouth	MA	54	42.22	-70.94
Port Charlotte	FL	54	26.98	-82.09
Normal	IL	54	40.51	-88.99
Spring	TX	54	30.08	-95.42
Allapattah	FL	54	25.81	-80.22
Richland	WA	54	46.29	-119.28
Euless	TX	54	32.84	-97.08
Blue Springs	MO	54	39.02	-94.28
East Pensacola Heights	FL	54	30.43	-87.18
Hacienda Heights	CA	54	33.99	-117.97
Ozone Park	NY	54	40.68	-73.84
Briarwood	NY	54	40.71	-73.82
Cathedral City	CA	54	33.78	-116.47
Lakewood	NJ	54	40.1	-74.22
Elyria	OH	54	41.37	-82.11
Wheaton	IL	54	41.87	-88.11
Commerce City	CO	54	39.81	-104.93
Hoboken	NJ	54	40.74	-74.03
Watsonville	CA	54	36.91	-121.76
Lake Havasu City	AZ	54	34.48	-114.32
Revere	MA	53	42.41	-71.01
West New York	NJ	53	40.79	-74.01
Yucaipa	CA	53	34.03	-117.04
Gilroy	CA	53	37.01	-121.57
Pensacola	FL	53	30.42	-87.22
Poinciana	FL	53	28.14	-81.46
Kingsport	TN	53	36.55	-82.56
Levittown	PA	53	40.16	-74.83
Palm Beach Gardens	FL	53	26.82	-80.14
Milford	CT	53	41.22	-73.06
Delano	CA	53	35.77	-119.25
West Sacramento	CA	53	38.58	-121.53
Huntersville	NC	53	35.41	-80.84
Perth Amboy	NJ	53	40.51	-74.27
Southaven	MS	53	34.99	-90.01
Saint Peters	MO	53	38.8	-90.63
Harrisonburg	VA	53	38.45	-78.87
Peabody	MA	53	42.53	-70.93
Placentia	CA	52	33.87	-117.87
Lenexa	KS	52	38.95	-94.73
DeSoto	TX	52	32.59	-96.86
Burlington	NC	52	36.1	-79.44
South Hill	WA	52	47.14	-122.27
Elkhart	IN	52	41.68	-85.98
La Crosse	WI	52	43.8	-91.24
Oak Park	IL	52	41.89	-87.78
Florissant	MO	52	38.79	-90.32
Sammamish	WA	52	47.64	-122.08
Wakefield	NY	52	40.9	-73.85
Albany	OR	52	44.64	-123.11
Hoffman Estates	IL	52	42.04	-88.08
Glendora	CA	52	34.14	-117.87
Queens Village	NY	52	40.73	-73.74
Brookhaven	GA	52	33.86	-84.34
Levittown	NY	52	40.73	-73.51
Palm Desert	CA	52	33.72	-116.38
Joplin	MO	52	37.08	-94.51
Enid	OK	52	36.4	-97.88
Bonita Springs	FL	52	26.34	-81.78
Irondequoit	NY	52	43.21	-77.58
Caldwell	ID	52	43.66	-116.69
Minnetonka	MN	52	44.91	-93.5
Pinellas Park	FL	52	27.84	-82.7
Battle Creek	MI	52	42.32	-85.18
Casa Grande	AZ	51	32.88	-111.76
Mott Haven	NY	51	40.81	-73.92
The Villages	FL	51	28.93	-81.96
Grand Island	NE	51	40.93	-98.34
Grapevine	TX	51	32.93	-97.08
Stratford	CT	51	41.18	-73.13
Kentwood	MI	51	42.87	-85.64
City of Milford (balance)	CT	51	41.22	-73.06
Tigard	OR	51	45.43	-122.77
East Hartford	CT	51	41.78	-72.61
Apple Valley	MN	51	44.73	-93.22
Plainfield	NJ	51	40.63	-74.41
Leesburg	VA	51	39.12	-77.56
Parsippany	NJ	51	40.86	-74.43
Coral Gables	FL	51	25.72	-80.27
The Hammocks	FL	51	25.67	-80.44
Buckeye	AZ	51	33.37	-112.58
Flagami	FL	51	25.76	-80.32
Catalina Foothills	AZ	51	32.3	-110.92
Lakewood	OH	51	41.48	-81.8
North La Crosse	WI	50	43.85	-91.25
Burien	WA	50	47.47	-122.35
Logan	UT	50	41.74	-111.83
Olympia	WA	50	47.04	-122.9
South Peabody	MA	50	42.51	-70.95
Aliso Viejo	CA	50	33.57	-117.73
Galveston	TX	50	29.3	-94.8
Poway	CA	50	32.96	-117.04
Edina	MN	50	44.89	-93.35
Minnetonka Mills	MN	50	44.94	-93.44
Stonecrest	GA	50	33.71	-84.13
Cerritos	CA	50	33.86	-118.06
Redford	MI	50	42.38	-83.3
East Honolulu	HI	50	21.29	-157.72
Troy	NY	50	42.73	-73.69
Sunnyside	NY	50	40.74	-73.94
Charleston	WV	50	38.35	-81.63
Downers Grove	IL	50	41.81	-88.01
Azusa	CA	50	34.13	-117.91
Wilson	NC	50	35.72	-77.92
Monroe	LA	50	32.51	-92.12
Parker	CO	50	39.52	-104.76
La Mirada	CA	50	33.92	-118.01
Minot	ND	49	48.23	-101.3
Aloha	OR	49	45.49	-122.87
Saginaw	MI	49	43.42	-83.95
Bedford	TX	49	32.84	-97.14
Rancho Santa Margarita	CA	49	33.64	-117.6
Cypress	CA	49	33.82	-118.04
Murray	UT	49	40.67	-111.89
Cuyahoga Falls	OH	49	41.13	-81.48
Coeur d'Alene	ID	49	47.68	-116.78
Bloomfield	NJ	49	40.81	-74.19
Harrisburg	PA	49	40.27	-76.88
Rowland Heights	CA	49	33.98	-117.91
Covina	CA	49	34.09	-117.89
Stillwater	OK	49	36.12	-97.06
Niagara Falls	NY	49	43.09	-79.06
Collierville	TN	49	35.04	-89.66
Summerville	SC	49	33.02	-80.18
Sheboygan	WI	49	43.75	-87.71
Middletown	OH	49	39.52	-84.4
Aspen Hill	MD	49	39.08	-77.07
Dunwoody	GA	49	33.95	-84.33
Huntington	WV	49	38.42	-82.45
Maricopa	AZ	49	33.06	-112.05
Roswell	NM	49	33.39	-104.52
Cedar Hill	TX	49	32.59	-96.96
East Brunswick	NJ	48	40.43	-74.42
East Lansing	MI	48	42.74	-84.48
Apopka	FL	48	28.68	-81.51
Maspeth	NY	48	40.72	-73.91
Wheaton	MD	48	39.04	-77.06
Mishawaka	IN	48	41.66	-86.16
Portage	MI	48	42.2	-85.58
West Orange	NJ	48	40.8	-74.24
McLean	VA	48	38.93	-77.18
Newark	OH	48	40.06	-82.4
Ceres	CA	48	37.59	-120.96
Alexandria	LA	48	31.31	-92.45
Chesterfield	MO	48	38.66	-90.58
Barnstable	MA	48	41.7	-70.3
Salina	KS	48	38.84	-97.61
Lawrence	IN	48	39.84	-86.03
Bel Air South	MD	48	39.51	-76.32
Pearl City	HI	48	21.4	-157.98
Euclid	OH	48	41.59	-81.53
Roseville	MI	48	42.5	-82.94
Texas City	TX	48	29.38	-94.9
Wauwatosa	WI	48	43.05	-88.01
Florin	CA	48	38.5	-121.41
Twin Falls	ID	47	42.56	-114.46
Glenview	IL	47	42.07	-87.79
East Providence	RI	47	41.81	-71.37
Palm Springs	CA	47	33.83	-116.55
San Luis Obispo	CA	47	35.28	-120.66
Methuen	MA	47	42.73	-71.19
Country Club	FL	47	25.95	-80.32
Madison	AL	47	34.7	-86.75
Jeffersonville	IN	47	38.28	-85.74
San Jacinto	CA	47	33.78	-116.96
Mentor	OH	47	41.67	-81.34
Mansfield	OH	47	40.76	-82.52
Hattiesburg	MS	47	31.33	-89.29
Draper	UT	47	40.52	-111.86
Middletown	CT	47	41.56	-72.65
Wylie	TX	47	33.02	-96.54
Columbus	IN	47	39.2	-85.92
Smyrna	TN	47	35.98	-86.52
Charlottesville	VA	47	38.03	-78.48
Lincoln	CA	46	38.89	-121.29
Lacey	WA	46	47.03	-122.82
Littleton	CO	46	39.61	-105.02
Beavercreek	OH	46	39.71	-84.06
Kannapolis	NC	46	35.49	-80.62
Everett	MA	46	42.41	-71.05
Binghamton	NY	46	42.1	-75.92
Cypress	TX	46	29.97	-95.7
Elmhurst	IL	46	41.9	-87.94
City of Sammamish	WA	46	47.6	-122.04
Antelope	CA	46	38.71	-121.33
Keller	TX	46	32.93	-97.25
Biloxi	MS	46	30.4	-88.89
Apex	NC	46	35.73	-78.85
West Lafayette	IN	46	40.43	-86.91
Titusville	FL	45	28.61	-80.81
Altoona	PA	45	40.52	-78.39
Saint Louis Park	MN	45	44.95	-93.35
Enfield	CT	45	41.98	-72.59
Dublin	OH	45	40.1	-83.11
Tuckahoe	VA	45	37.59	-77.56
Potomac	MD	45	39.02	-77.21
Cleveland Heights	OH	45	41.52	-81.56
Sayreville	NJ	45	40.46	-74.36
Cutler Bay	FL	45	25.58	-80.34
Hackensack	NJ	45	40.89	-74.04
Pine Bluff	AR	45	34.23	-92
West Seneca	NY	45	42.85	-78.8
Strongsville	OH	45	41.31	-81.84
Coachella	CA	45	33.68	-116.17
Bentonville	AR	44	36.37	-94.21
Fort Pierce	FL	44	27.45	-80.33
Bridgewater	NJ	44	40.6	-74.65
Danville	CA	44	37.82	-122
Oakland Park	FL	44	26.17	-80.13
Attleboro	MA	44	41.94	-71.29
Severn	MD	44	39.14	-76.7
Blacksburg	VA	44	37.23	-80.41
Haltom City	TX	44	32.8	-97.27
Lompoc	CA	44	34.64	-120.46
Wesley Chapel	FL	44	28.24	-82.33
Urbandale	IA	44	41.63	-93.71
York	PA	44	39.96	-76.73
North Miami Beach	FL	44	25.93	-80.16
El Centro	CA	44	32.79	-115.56
Rego Park	NY	44	40.73	-73.85
Cleveland	TN	44	35.16	-84.88
North Bethesda	MD	44	39.04	-77.12
Beaumont	CA	44	33.93	-116.98
Lombard	IL	44	41.88	-88.01
Bountiful	UT	44	40.89	-111.88
North Lauderdale	FL	44	26.22	-80.23
Burleson	TX	44	32.54	-97.32
Ocoee	FL	44	28.57	-81.54
Oro Valley	AZ	44	32.39	-110.97
Ashburn	VA	44	39.04	-77.49
Augusta	GA	43	33.47	-81.97
Bozeman	MT	43	45.68	-111.04
Sierra Vista	AZ	43	31.55	-110.3
Freeport	NY	43	40.66	-73.58
Pittsfield	MA	43	42.45	-73.25
Hilo	HI	43	19.73	-155.09
West Babylon	NY	43	40.72	-73.35
DeKalb	IL	43	41.93	-88.75
San Bruno	CA	43	37.63	-122.41
Jefferson City	MO	43	38.58	-92.17
Altamonte Springs	FL	43	28.66	-81.37
Bell Gardens	CA	43	33.97	-118.15
Morgan Hill	CA	43	37.13	-121.65
Bothell	WA	43	47.76	-122.21
Fond du Lac	WI	43	43.77	-88.44
Sicklerville	NJ	43	39.72	-74.97
Sayreville Junction	NJ	43	40.47	-74.33
Farmington	NM	43	36.73	-108.22
Salem	MA	43	42.52	-70.9
Arlington	MA	43	42.42	-71.16
Altadena	CA	43	34.19	-118.13
Fairfield	OH	43	39.35	-84.56
Rancho Palos Verdes	CA	43	33.74	-118.39
North Highlands	CA	43	38.69	-121.37
Moline	IL	43	41.51	-90.52
Concord	NH	43	43.21	-71.54
East Concord	NH	43	43.24	-71.54
Rockwall	TX	43	32.93	-96.46
Plainfield	IL	43	41.63	-88.2
Burlington	VT	42	44.48	-73.21
Rohnert Park	CA	42	38.34	-122.7
Urbana	IL	42	40.11	-88.21
Midland	MI	42	43.62	-84.25
Prescott Valley	AZ	42	34.61	-112.32
State College	PA	42	40.79	-77.86
Kearny	NJ	42	40.77	-74.15
El Dorado Hills	CA	42	38.69	-121.08
Danville	VA	42	36.59	-79.4
Belleville	IL	42	38.52	-89.98
Linden	NJ	42	40.62	-74.24
Moorhead	MN	42	46.87	-96.77
Woodside	NY	42	40.75	-73.91
Brea	CA	42	33.92	-117.9
Riverton	UT	42	40.52	-111.94
Prescott	AZ	42	34.54	-112.47
Mount Laurel	NJ	42	39.93	-74.89
The Colony	TX	42	33.09	-96.89
Manassas	VA	42	38.75	-77.48
Brentwood	TN	42	36.03	-86.78
Westfield	MA	42	42.13	-72.75
Hutchinson	KS	42	38.06	-97.93
Leominster	MA	42	42.53	-71.76
Catonsville	MD	42	39.27	-76.73
Hicksville	NY	42	40.77	-73.53
Bartlett	IL	42	42	-88.19
Buffalo Grove	IL	41	42.15	-87.96
Woonsocket	RI	41	42	-71.51
Edmonds	WA	41	47.81	-122.38
Marana	AZ	41	32.44	-111.23
Shelton	CT	41	41.32	-73.09
Cedar Falls	IA	41	42.53	-92.45
Beverly	MA	41	42.56	-70.88
University	FL	41	28.07	-82.44
Coppell	TX	41	32.95	-97.02
Findlay	OH	41	41.04	-83.65
Campbell	CA	41	37.29	-121.95
Lake Ridge	VA	41	38.69	-77.3
Burke	VA	41	38.79	-77.27
Mankato	MN	41	44.16	-94.01
Annandale	VA	41	38.83	-77.2
Covington	KY	41	39.08	-84.51
Morris Heights	NY	41	40.85	-73.92
Peachtree Corners	GA	41	33.97	-84.22
South Valley	NM	41	35.01	-106.68
Ormond Beach	FL	41	29.29	-81.06
Carrollwood Village	FL	41	28.07	-82.52
Huntsville	TX	41	30.72	-95.55
Sumter	SC	41	33.92	-80.34
Quincy	IL	41	39.94	-91.41
Wilkes-Barre	PA	41	41.25	-75.88
La Puente	CA	41	34.02	-117.95
Holyoke	MA	41	42.2	-72.62
Sherman	TX	41	33.64	-96.61
Goose Creek	SC	41	32.98	-80.03
Maplewood	MN	41	44.95	-93
Streamwood	IL	41	42.03	-88.18
Fitchburg	MA	41	42.58	-71.8
Hilton Head Island	SC	41	32.19	-80.74
La Quinta	CA	40	33.66	-116.31
North Atlanta	GA	40	33.87	-84.34
Crystal Lake	IL	40	42.24	-88.32
Hagerstown	MD	40	39.64	-77.72
San Gabriel	CA	40	34.1	-118.11
Hickory	NC	40	35.73	-81.34
Beverly Cove	MA	40	42.55	-70.85
Carol Stream	IL	40	41.91	-88.13
Winter Garden	FL	40	28.57	-81.59
Warren	OH	40	41.24	-80.82
Marlboro	NJ	40	40.32	-74.25
Teaneck	NJ	40	40.9	-74.02
Calexico	CA	40	32.68	-115.5
Florence	AL	40	34.8	-87.68
Shakopee	MN	40	44.8	-93.53
Billerica	MA	40	42.56	-71.27
Norwich	CT	40	41.52	-72.08
Amherst	MA	40	42.37	-72.52
Duncanville	TX	40	32.65	-96.91
New Berlin	WI	40	42.98	-88.11
Marlborough	MA	40	42.35	-71.55
Oakley	CA	40	38	-121.71
Lancaster	OH	40	39.71	-82.6
Romeoville	IL	40	41.65	-88.09
Montclair	NJ	40	40.83	-74.21
Meridian	MS	40	32.36	-88.7
Puyallup	WA	40	47.19	-122.29
Woburn	MA	40	42.48	-71.15
Bremerton	WA	40	47.57	-122.63
Hallandale Beach	FL	39	25.98	-80.15
Clovis	NM	39	34.4	-103.21
Annapolis	MD	39	38.98	-76.49
Weslaco	TX	39	26.16	-97.99
Cape Girardeau	MO	39	37.31	-89.52
Bullhead City	AZ	39	35.15	-114.57
North Fort Myers	FL	39	26.67	-81.88
Chelsea	MA	39	42.39	-71.03
Grove City	OH	39	39.88	-83.09
Essex	MD	39	39.31	-76.47
Atlantic City	NJ	39	39.36	-74.42
Pacifica	CA	39	37.61	-122.49
Germantown	TN	39	35.09	-89.81
Northglenn	CO	39	39.89	-104.99
Far Rockaway	NY	39	40.61	-73.76
Kensington	NY	39	40.65	-73.97
Coram	NY	39	40.87	-73
Wausau	WI	39	44.96	-89.63
Hurst	TX	39	32.82	-97.17
Stanton	CA	39	33.8	-117.99
Lancaster	TX	39	32.59	-96.76
Friendswood	TX	39	29.53	-95.2
Gainesville	GA	39	34.3	-83.82
The Acreage	FL	39	26.79	-80.27
Montclair	CA	39	34.08	-117.69
Kailua	HI	39	21.4	-157.74
Rock Island	IL	39	41.51	-90.58
Whitney	NV	39	36.1	-115.04
Oviedo	FL	39	28.67	-81.21
Carpentersville	IL	39	42.12	-88.26
Lake Oswego	OR	38	45.42	-122.67
Muskogee	OK	38	35.75	-95.37
Hobbs	NM	38	32.7	-103.14
Muskegon	MI	38	43.23	-86.25
Westerville	OH	38	40.13	-82.93
Little Elm	TX	38	33.16	-96.94
Hanover Park	IL	38	42	-88.15
Channelview	TX	38	29.78	-95.11
Panama City	FL	38	30.16	-85.66
Florence	SC	38	34.2	-79.76
Waipahu	HI	38	21.39	-158.01
Wake Forest	NC	38	35.98	-78.51
Huber Heights	OH	38	39.84	-84.12
Martinez	CA	38	38.02	-122.13
East Meadow	NY	38	40.71	-73.56
Hanover	MD	38	39.19	-76.72
Wheeling	IL	38	42.14	-87.93
Apache Junction	AZ	38	33.42	-111.55
Pleasant Grove	UT	38	40.36	-111.74
Brookfield	WI	38	43.06	-88.11
Delaware	OH	38	40.3	-83.07
Roy	UT	38	41.16	-112.03
Valley Stream	NY	38	40.66	-73.71
Schertz	TX	38	29.55	-98.27
Spanish Fork	UT	38	40.11	-111.65
Keizer	OR	38	44.99	-123.03
Leander	TX	38	30.58	-97.85
Woodlawn	MD	38	39.32	-76.73
Lima	OH	38	40.74	-84.11
Spartanburg	SC	38	34.95	-81.93
Park Ridge	IL	38	42.01	-87.84
Winter Haven	FL	38	28.02	-81.73
Aventura	FL	38	25.96	-80.14
Severna Park	MD	38	39.07	-76.55
Royal Palm Beach	FL	38	26.71	-80.23
Brighton	CO	38	39.99	-104.82
Phenix City	AL	38	32.47	-85
Milton	GA	38	34.13	-84.3
Dover	DE	38	39.16	-75.52
Sun City	AZ	37	33.6	-112.27
Lake Worth	FL	37	26.62	-80.07
Kew Gardens Hills	NY	37	40.73	-73.82
Jamaica Plain	MA	37	42.31	-71.12
Monrovia	CA	37	34.15	-118
Hollister	CA	37	36.85	-121.4
Los Banos	CA	37	37.06	-120.85
Plant City	FL	37	28.02	-82.11
Greenfield	WI	37	42.96	-88.01
Marion	IA	37	42.03	-91.6
Braintree	MA	37	42.2	-71
Newnan	GA	37	33.38	-84.8
Texarkana	TX	37	33.43	-94.05
Addison	IL	37	41.93	-87.99
Reynoldsburg	OH	37	39.95	-82.81
Odenton	MD	37	39.08	-76.7
Mableton	GA	37	33.82	-84.58
Hilton Head	SC	37	32.22	-80.75
Grants Pass	OR	37	42.44	-123.33
Indian Trail	NC	37	35.08	-80.67
Calumet City	IL	37	41.62	-87.53
Lincoln Park	MI	37	42.25	-83.18
Lynnwood	WA	37	47.82	-122.32
Whitestone	NY	37	40.79	-73.82
Beloit	WI	37	42.51	-89.03
Belleville	NJ	37	40.79	-74.15
Longview	WA	37	46.14	-122.94
Columbia	TN	37	35.62	-87.04
Portage	IN	37	41.58	-87.18
Westfield	IN	37	40.04	-86.13
New Albany	IN	37	38.29	-85.82
Fort Lee	NJ	37	40.85	-73.97
Brighton	NY	37	43.15	-77.55
Bartlesville	OK	37	36.75	-95.98
Ewing	NJ	37	40.27	-74.8
San Juan	TX	37	26.19	-98.16
Woodhaven	NY	37	40.69	-73.86
Mission Bend	TX	37	29.69	-95.66
San Juan Capistrano	CA	36	33.5	-117.66
Pahrump	NV	36	36.21	-115.98
Saint Charles	MD	36	38.6	-76.94
Temple City	CA	36	34.11	-118.06
Marion	OH	36	40.59	-83.13
Mechanicsville	VA	36	37.61	-77.37
Lufkin	TX	36	31.34	-94.73
Pennsauken	NJ	36	39.96	-75.06
Rome	GA	36	34.26	-85.16
Claremont	CA	36	34.1	-117.72
Franklin	WI	36	42.89	-88.04
Richfield	MN	36	44.88	-93.28
Bell	CA	36	33.98	-118.19
Lewiston	ME	36	44.1	-70.21
Dunedin	FL	36	28.02	-82.77
Kendall West	FL	36	25.71	-80.44
Del Rio	TX	36	29.36	-100.9
Oakville	MO	36	38.47	-90.3
Commack	NY	36	40.84	-73.29
Menomonee Falls	WI	36	43.18	-88.12
Moorpark	CA	36	34.29	-118.88
Gadsden	AL	36	34.01	-86.01
Issaquah	WA	36	47.53	-122.03
Spring Hill	TN	36	35.75	-86.93
Trumbull	CT	36	41.24	-73.2
Olive Branch	MS	36	34.96	-89.83
Mooresville	NC	36	35.58	-80.81
West Torrington	CT	36	41.82	-73.14
Willowbrook	CA	36	33.92	-118.26
Leavenworth	KS	36	39.31	-94.92
Clinton	MD	36	38.77	-76.9
Cottage Grove	MN	36	44.83	-92.94
Wildwood	MO	36	38.58	-90.66
Richmond	IN	36	39.83	-84.89
Oregon City	OR	36	45.36	-122.61
Goldsboro	NC	36	35.38	-77.99
Manhattan Beach	CA	36	33.88	-118.41
Parkland	WA	36	47.16	-122.43
Martinez	GA	36	33.52	-82.08
East Florence	AL	36	34.81	-87.65
Kyle	TX	36	29.99	-97.88
Kearns	UT	36	40.66	-112
Linton Hall	VA	36	38.76	-77.57
South Miami Heights	FL	36	25.6	-80.38
Tupelo	MS	36	34.26	-88.7
Hot Springs	AR	36	34.5	-93.06
Wildomar	CA	36	33.6	-117.28
Wentzville	MO	36	38.81	-90.85
Roseville	MN	36	45.01	-93.16
Valrico	FL	36	27.94	-82.24
Coventry	RI	36	41.7	-71.68
Rosenberg	TX	36	29.56	-95.81
Bettendorf	IA	36	41.52	-90.52
East Point	GA	35	33.68	-84.44
Prattville	AL	35	32.46	-86.46
Ponte Vedra Beach	FL	35	30.24	-81.39
Boardman	OH	35	41.02	-80.66
Cooper City	FL	35	26.06	-80.27
Oxon Hill-Glassmanor	MD	35	38.8	-76.97
Egypt Lake-Leto	FL	35	28.02	-82.51
Oak Creek	WI	35	42.89	-87.86
Peachtree City	GA	35	33.4	-84.6
Merrillville	IN	35	41.48	-87.33
Hot Springs National Park	AR	35	34.53	-93.06
Saint Cloud	FL	35	28.25	-81.28
La Porte	TX	35	29.67	-95.02
University City	MO	35	38.66	-90.31
Upper Arlington	OH	35	39.99	-83.06
Torrington	CT	35	41.8	-73.12
Beverly Hills	CA	35	34.07	-118.4
Inver Grove Heights	MN	35	44.85	-93.04
Cumberland	RI	35	41.97	-71.43
Pleasant Hill	CA	35	37.95	-122.06
Stow	OH	35	41.16	-81.44
Lauderdale Lakes	FL	35	26.17	-80.21
La Vergne	TN	35	36.02	-86.58
Winter Springs	FL	35	28.7	-81.31
Merritt Island	FL	35	28.54	-80.67
West Little River	FL	35	25.86	-80.24
Brunswick	OH	35	41.24	-81.84
San Dimas	CA	35	34.11	-117.81
Monroe	NC	35	34.99	-80.55
Queen Creek	AZ	35	33.25	-111.63
Kaneohe	HI	35	21.4	-157.8
Gahanna	OH	35	40.02	-82.88
Leawood	KS	35	38.97	-94.62
Owasso	OK	35	36.27	-95.85
Derry Village	NH	35	42.89	-71.31
Orange	NJ	34	40.77	-74.23
Central Islip	NY	34	40.79	-73.2
Norristown	PA	34	40.12	-75.34
Dyker Heights	NY	34	40.62	-74.01
Glendale	NY	34	40.7	-73.89
Cottonwood Heights	UT	34	40.62	-111.81
Gallatin	TN	34	36.39	-86.45
Houma	LA	34	29.6	-90.72
Rubidoux	CA	34	34	-117.41
Collinwood	OH	34	41.56	-81.57
Glendale Heights	IL	34	41.91	-88.06
Butte	MT	34	46	-112.53
Dana Point	CA	34	33.47	-117.7
Benton	AR	34	34.56	-92.59
Vestavia Hills	AL	34	33.45	-86.79
La Presa	CA	34	32.71	-117
Oakton	VA	34	38.88	-77.3
Chester	PA	34	39.85	-75.36
Mount Vernon	WA	34	48.42	-122.33
Salisbury	NC	34	35.67	-80.47
Riviera Beach	FL	34	26.78	-80.06
Orangevale	CA	34	38.68	-121.23
Oswego	IL	34	41.68	-88.35
El Mirage	AZ	34	33.61	-112.32
West Lake Sammamish	WA	34	47.58	-122.1
Chelmsford	MA	34	42.6	-71.37
Bay City	MI	34	43.59	-83.89
Nacogdoches	TX	34	31.6	-94.66
Shrewsbury	MA	34	42.3	-71.71
McMinnville	OR	34	45.21	-123.2
Dalton	GA	34	34.77	-84.97
Olney	MD	34	39.15	-77.07
North Providence	RI	34	41.85	-71.47
Newark	DE	34	39.68	-75.75
Oak Hill	VA	34	38.93	-77.4
Deer Park	TX	34	29.71	-95.12
Holland	MI	34	42.79	-86.11
Throgs Neck	NY	34	40.82	-73.82
Northbrook	IL	34	42.13	-87.83
Hilliard	OH	34	40.03	-83.16
Wenatchee	WA	34	47.42	-120.31
Fair Lawn	NJ	34	40.94	-74.13
West Fargo	ND	34	46.87	-96.9
Kennesaw	GA	34	34.02	-84.62
New City	NY	34	41.15	-73.99
Long Beach	NY	34	40.59	-73.66
Richmond	KY	34	37.75	-84.29
Suitland-Silver Hill	MD	34	38.85	-76.93
Chillum	MD	34	38.96	-76.99
Foster City	CA	33	37.56	-122.27
Fairborn	OH	33	39.82	-84.02
Menlo Park	CA	33	37.45	-122.18
Lawndale	CA	33	33.89	-118.35
Hinesville	GA	33	31.85	-81.6
Waxahachie	TX	33	32.39	-96.85
St. Charles	MD	33	38.61	-76.92
Woodridge	IL	33	41.75	-88.05
Carrollwood	FL	33	28.05	-82.49
Elk Grove Village	IL	33	42	-87.97
Pekin	IL	33	40.57	-89.64
Socorro	TX	33	31.65	-106.3
Elmont	NY	33	40.7	-73.71
Adelanto	CA	33	34.58	-117.41
Tooele	UT	33	40.53	-112.3
Golden Glades	FL	33	25.91	-80.2
Marrero	LA	33	29.9	-90.1
Jackson	MI	33	42.25	-84.4
Foothill Farms	CA	33	38.68	-121.35
Englewood	CO	33	39.65	-104.99
Copperas Cove	TX	33	31.12	-97.9
Bath Beach	NY	33	40.6	-74
Huntington Station	NY	33	40.85	-73.41
Seaside	CA	33	36.61	-121.85
Kearney	NE	33	40.7	-99.08
Redan	GA	33	33.75	-84.13
Manitowoc	WI	33	44.09	-87.66
Goshen	IN	33	41.58	-85.83
Saint Charles	IL	33	41.91	-88.31
Greenacres City	FL	33	26.62	-80.13
Salisbury	MD	33	38.36	-75.6
Douglasville	GA	33	33.75	-84.75
Security-Widefield	CO	33	38.75	-104.71
University Place	WA	33	47.24	-122.55
Pullman	WA	33	46.73	-117.18
Juneau	AK	33	58.3	-134.42
Mount Lebanon	PA	33	40.36	-80.05
Alabaster	AL	33	33.24	-86.82
Farmers Branch	TX	33	32.93	-96.9
Oildale	CA	33	35.42	-119.02
La Verne	CA	33	34.1	-117.77
Mason	OH	33	39.36	-84.31
Eastpointe	MI	33	42.47	-82.96
Gillette	WY	33	44.29	-105.5
Valparaiso	IN	33	41.47	-87.06
Midvale	UT	33	40.61	-111.9
Spring Valley	NY	33	41.11	-74.04
Rome	NY	33	43.21	-75.46
Lewiston	ID	33	46.42	-117.02
North Ridgeville	OH	32	41.39	-82.02
Petersburg	VA	32	37.23	-77.4
Ken Caryl	CO	32	39.58	-105.11
Randallstown	MD	32	39.37	-76.8
Westlake	OH	32	41.46	-81.92
Bangor	ME	32	44.8	-68.78
Clermont	FL	32	28.55	-81.77
Sun Prairie	WI	32	43.18	-89.21
Georgetown	KY	32	38.21	-84.56
Fairbanks	AK	32	64.84	-147.72
College Park	MD	32	38.98	-76.94
Springville	UT	32	40.17	-111.61
Natick	MA	32	42.28	-71.35
Massillon	OH	32	40.8	-81.52
Walla Walla	WA	32	46.06	-118.34
Florence	KY	32	39	-84.63
Andover	MN	32	45.23	-93.29
Hopkinsville	KY	32	36.87	-87.49
Laramie	WY	32	41.31	-105.59
Greenville	MS	32	33.41	-91.06
Bethel Park	PA	32	40.33	-80.04
Cookeville	TN	32	36.16	-85.5
Randolph	MA	32	42.16	-71.04
Oceanside	NY	32	40.64	-73.64
Danville	IL	32	40.12	-87.63
Montgomery Village	MD	32	39.18	-77.2
North Olmsted	OH	32	41.42	-81.92
Land O' Lakes	FL	32	28.22	-82.46
Richmond West	FL	32	25.61	-80.43
Watertown	MA	32	42.37	-71.18
Glastonbury	CT	32	41.71	-72.61
Westmont	CA	32	33.94	-118.3
Garfield	NJ	32	40.88	-74.11
Laguna Hills	CA	32	33.61	-117.71
West Bend	WI	32	43.43	-88.18
Willingboro	NJ	32	40.03	-74.87
Mundelein	IL	32	42.26	-88
Centereach	NY	32	40.86	-73.1
Mount Juliet	TN	32	36.2	-86.52
Naugatuck	CT	32	41.49	-73.05
San Luis	AZ	32	32.49	-114.78
Brighton Beach	NY	31	40.58	-73.96
Michigan City	IN	31	41.71	-86.9
Dania Beach	FL	31	26.05	-80.14
Lewiston Orchards	ID	31	46.38	-116.98
Lexington	MA	31	42.45	-71.22
Navarre	FL	31	30.4	-86.86
Holly Springs	NC	31	35.65	-78.83
Shawnee	OK	31	35.33	-96.93
Galesburg	IL	31	40.95	-90.37
Bowling Green	OH	31	41.37	-83.65
Des Moines	WA	31	47.4	-122.32
Wheat Ridge	CO	31	39.77	-105.08
Florence	AZ	31	33.03	-111.39
Gurnee	IL	31	42.37	-87.9
Myrtle Beach	SC	31	33.69	-78.89
Parkersburg	WV	31	39.27	-81.56
Miami Lakes	FL	31	25.91	-80.31
Saratoga	CA	31	37.26	-122.02
East Lake	FL	31	28.11	-82.69
Banning	CA	31	33.93	-116.88
Goleta	CA	31	34.44	-119.83
Lakeside	FL	31	30.13	-81.77
Long Branch	NJ	31	40.3	-73.99
Fair Oaks	CA	31	38.64	-121.27
Wayne	PA	31	40.04	-75.39
Lake Stevens	WA	31	48.02	-122.06
Dover	NH	31	43.2	-70.87
Radnor	PA	31	40.05	-75.36
Holladay	UT	31	40.67	-111.82
Herriman	UT	31	40.51	-112.03
South Kingstown	RI	31	41.45	-71.52
Estero	FL	31	26.44	-81.81
Ithaca	NY	31	42.44	-76.5
North Tonawanda	NY	31	43.04	-78.86
Brooklyn Center	MN	31	45.08	-93.33
Pikesville	MD	31	39.37	-76.72
New Iberia	LA	31	30	-91.82
Alamogordo	NM	31	32.9	-105.96
Parkville	MD	31	39.38	-76.54
Statesboro	GA	31	32.45	-81.78
Morgantown	WV	31	39.63	-79.96
Los Gatos	CA	31	37.23	-121.97
Matthews	NC	31	35.12	-80.72
Los Altos	CA	31	37.39	-122.11
Clearfield	UT	31	41.11	-112.03
Franklin	MA	31	42.08	-71.4
Owings Mills	MD	31	39.42	-76.78
Aiken	SC	31	33.56	-81.72
Plainfield	IN	31	39.7	-86.4
Helena	MT	31	46.59	-112.04
Ballwin	MO	31	38.6	-90.55
Manchester	CT	31	41.78	-72.52
Algonquin	IL	31	42.17	-88.29
Bel Air North	MD	31	39.55	-76.37
Newington	CT	31	41.7	-72.72
Westfield	NJ	31	40.66	-74.35
Santa Paula	CA	31	34.35	-119.06
Fallbrook	CA	31	33.38	-117.25
Eldersburg	MD	31	39.4	-76.95
Sherwood	AR	31	34.82	-92.22
Springfield Gardens	NY	31	40.66	-73.76
Lawrenceville	GA	30	33.96	-83.99
Springfield	VA	30	38.79	-77.19
Kaysville	UT	30	41.04	-111.94
Granger	IN	30	41.75	-86.11
Burlingame	CA	30	37.58	-122.37
Post Falls	ID	30	47.72	-116.95
Liberty	MO	30	39.25	-94.42
San Pablo	CA	30	37.96	-122.35
Savage	MN	30	44.78	-93.34
Poughkeepsie	NY	30	41.7	-73.92
Texarkana	AR	30	33.44	-94.04
North Royalton	OH	30	41.31	-81.72
Chicago Heights	IL	30	41.51	-87.64
Lebanon	TN	30	36.21	-86.29
Walnut	CA	30	34.02	-117.87
Madison Heights	MI	30	42.49	-83.11
DeLand	FL	30	29.03	-81.3
Cedar City	UT	30	37.68	-113.06
Parkland	FL	30	26.31	-80.24
West Warwick	RI	30	41.7	-71.52
Jamestown	NY	30	42.1	-79.24
New Bern	NC	30	35.11	-77.04
Rochester	NH	30	43.3	-70.98
Cleburne	TX	30	32.35	-97.39
Winter Park	FL	30	28.6	-81.34
Carney	MD	30	39.39	-76.52
Southlake	TX	30	32.94	-97.13
San Carlos	CA	30	37.51	-122.26
Woodstock	GA	30	34.1	-84.52
East Hill-Meridian	WA	30	47.41	-122.17
Niles	IL	30	42.02	-87.8
Laplace	LA	30	30.07	-90.48
Westchester	FL	30	25.75	-80.33
Atascadero	CA	30	35.49	-120.67
Kent	OH	30	41.15	-81.36
Gloucester	MA	30	42.61	-70.66
Nicholasville	KY	30	37.88	-84.57
Oak Park	MI	30	42.46	-83.18
Highland Park	IL	30	42.18	-87.8
Elizabethtown	KY	30	37.69	-85.86
Austintown	OH	30	41.1	-80.76
East Palo Alto	CA	30	37.47	-122.14
South Gate	MD	30	39.13	-76.63
Pueblo West	CO	30	38.35	-104.72
Port Chester	NY	30	41	-73.67
Princeton	NJ	30	40.35	-74.66
Fort Hood	TX	30	31.13	-97.78
LaGrange	GA	30	33.04	-85.03
Salem	NH	30	42.79	-71.2
Opelika	AL	30	32.65	-85.38
Rahway	NJ	30	40.61	-74.28
Middle Village	NY	29	40.72	-73.88
North Chicago	IL	29	42.33	-87.84
Morristown	TN	29	36.21	-83.29
Cheshire	CT	29	41.5	-72.9
Branford	CT	29	41.28	-72.82
Raytown	MO	29	39.01	-94.46
Fruit Cove	FL	29	30.11	-81.64
Port Huron	MI	29	42.97	-82.42
Tewksbury	MA	29	42.61	-71.23
Franklin Square	NY	29	40.71	-73.68
Oak Ridge	TN	29	36.01	-84.27
Southgate	MI	29	42.21	-83.19
East Haven	CT	29	41.28	-72.87
Upper Alton	IL	29	38.91	-90.15
Johnston	RI	29	41.82	-71.51
Atwater	CA	29	37.35	-120.61
West Falls Church	VA	29	38.86	-77.19
Williamsport	PA	29	41.24	-77
Duluth	GA	29	34	-84.14
Fort Bragg	NC	29	35.14	-79.01
Russellville	AR	29	35.28	-93.13
Sanford	NC	29	35.48	-79.18
Harker Heights	TX	29	31.08	-97.66
Voorhees	NJ	29	40.48	-74.48
Burbank	IL	29	41.73	-87.78
Marion	IN	29	40.56	-85.66
Granite City	IL	29	38.7	-90.15
Milford Mill	MD	29	39.35	-76.77
Lake in the Hills	IL	29	42.18	-88.33
Evans	GA	29	33.53	-82.13
O'Fallon	IL	29	38.59	-89.91
Fort Hamilton	NY	29	40.62	-74.03
Carlsbad	NM	29	32.42	-104.23
Ferry Pass	FL	29	30.51	-87.21
Kingman	AZ	29	35.19	-114.05
Orcutt	CA	29	34.87	-120.44
Henderson	KY	29	37.84	-87.59
Needham	MA	29	42.28	-71.23
Crown Point	IN	29	41.42	-87.37
Big Spring	TX	29	32.25	-101.48
Dracut	MA	29	42.67	-71.3
Schererville	IN	29	41.48	-87.45
Burton	MI	29	43	-83.62
Ridgecrest	CA	29	35.62	-117.67
Windsor	CT	29	41.85	-72.64
Eagle Pass	TX	29	28.71	-100.5
Agawam	MA	29	42.07	-72.61
Weatherford	TX	29	32.76	-97.8
West Elkridge	MD	29	39.21	-76.73
East Chicago	IN	29	41.64	-87.45
Redmond	OR	29	44.27	-121.17
Jacksonville	AR	29	34.87	-92.11
Socorro Mission Number 1 Colonia	TX	29	31.64	-106.29
Norwood	MA	29	42.19	-71.2
Northampton	MA	29	42.33	-72.64
Englewood	NJ	29	40.89	-73.97
Lake Magdalene	FL	29	28.07	-82.47
Perry Hall	MD	28	39.41	-76.46
Maryville	TN	28	35.76	-83.97
Hobart	IN	28	41.53	-87.26
Fresh Meadows	NY	28	40.73	-73.79
Mehlville	MO	28	38.51	-90.32
Greer	SC	28	34.94	-82.23
Lansing	IL	28	41.56	-87.54
Harrison	NY	28	40.97	-73.71
Monterey	CA	28	36.6	-121.89
Desert Hot Springs	CA	28	33.96	-116.5
West Islip	NY	28	40.71	-73.31
American Fork	UT	28	40.38	-111.8
Central	LA	28	30.55	-91.04
Newburgh	NY	28	41.5	-74.01
Chamblee	GA	28	33.89	-84.3
Millville	NJ	28	39.4	-75.04
North Andover	MA	28	42.7	-71.14
SeaTac	WA	28	47.45	-122.29
Elmira	NY	28	42.09	-76.81
Spring Valley	CA	28	32.74	-117
Stockbridge	GA	28	33.54	-84.23
Glen Ellyn	IL	28	41.88	-88.07
Monroeville	PA	28	40.42	-79.79
Benicia	CA	28	38.05	-122.16
Fredericksburg	VA	28	38.3	-77.46
Suisun	CA	28	38.24	-122.04
Aberdeen	SD	28	45.46	-98.49
Cranberry Township	PA	28	40.68	-80.11
Garfield Heights	OH	28	41.42	-81.61
South Chicago	IL	28	41.74	-87.55
Cornelius	NC	28	35.49	-80.86
Oakdale	MN	28	44.96	-92.96
Oak Forest	IL	28	41.6	-87.74
Garner	NC	28	35.71	-78.61
Drexel Hill	PA	28	39.95	-75.29
North Kingstown	RI	28	41.55	-71.47
Bella Vista	AR	28	36.48	-94.27
Melrose	MA	28	42.46	-71.07
Fitchburg	WI	28	42.96	-89.47
Wellesley	MA	28	42.3	-71.29
Enterprise	AL	28	31.32	-85.86
Winchester	NV	28	36.13	-115.12
Slidell	LA	28	30.28	-89.78
University Heights	NY	28	40.86	-73.91
Dodge City	KS	28	37.75	-100.02
West Springfield	MA	28	42.11	-72.62
Paragould	AR	28	36.06	-90.5
Maywood	CA	28	33.99	-118.19
Seguin	TX	28	29.57	-97.96
Shirley	NY	28	40.8	-72.87
Livingston	NJ	28	40.8	-74.31
Round Lake Beach	IL	28	42.37	-88.09
Frankfort	KY	28	38.2	-84.87
Sterling	VA	28	39.01	-77.43
Middletown	NY	28	41.45	-74.42
Fountain	CO	28	38.68	-104.7
Saratoga Springs	NY	28	43.08	-73.78
Kirkwood	MO	28	38.58	-90.41
Drexel Heights	AZ	28	32.14	-111.03
Deer Park	NY	28	40.76	-73.33
Lafayette	CO	28	39.99	-105.09
Fridley	MN	28	45.09	-93.26
West Scarborough	ME	28	43.57	-70.39
Queensbury	NY	28	43.38	-73.61
Rexburg	ID	28	43.83	-111.79
Wheeling	WV	28	40.06	-80.72
Shaker Heights	OH	28	41.47	-81.54
Mililani Town	HI	28	21.45	-158.02
Bergenfield	NJ	28	40.93	-74
Marshalltown	IA	28	42.05	-92.91
Tucker	GA	28	33.85	-84.22
Nutley	NJ	28	40.82	-74.16
Lake Jackson	TX	28	29.03	-95.43
Plum	PA	28	40.5	-79.75
Windsor	CA	27	38.55	-122.82
West Chicago	IL	27	41.88	-88.2
Allen Park	MI	27	42.26	-83.21
Wilmette	IL	27	42.07	-87.72
Imperial Beach	CA	27	32.58	-117.11
Glen Cove	NY	27	40.86	-73.63
Syracuse	UT	27	41.09	-112.06
Maryland Heights	MO	27	38.71	-90.43
Mason City	IA	27	43.15	-93.2
Crofton	MD	27	39	-76.69
Anderson	SC	27	34.5	-82.65
Eagle Mountain	UT	27	40.31	-112.01
College Point	NY	27	40.79	-73.85
Winchester	VA	27	39.19	-78.16
Lindenhurst	NY	27	40.69	-73.37
Spanaway	WA	27	47.1	-122.43
Belmont	CA	27	37.52	-122.28
Hunts Point	NY	27	40.81	-73.88
Holbrook	NY	27	40.81	-73.08
New London	CT	27	41.36	-72.1
Paso Robles	CA	27	35.63	-120.69
Tualatin	OR	27	45.38	-122.76
Fleming Island	FL	27	30.09	-81.72
Winona	MN	27	44.05	-91.64
Thomasville	NC	27	35.88	-80.08
Casselberry	FL	27	28.68	-81.33
Eureka	CA	27	40.8	-124.16
East Saint Louis	IL	27	38.62	-90.15
Garden City	KS	27	37.97	-100.87
Alton	IL	27	38.89	-90.18
Milton	MA	27	42.25	-71.07
University Park	FL	27	25.75	-80.37
Auburn	NY	27	42.93	-76.57
Williston	ND	27	48.15	-103.62
Paramus	NJ	27	40.94	-74.08
Back Mountain	PA	27	41.34	-76
West Milford	NJ	27	41.13	-74.37
Jeffersontown	KY	27	38.19	-85.56
Garden City	MI	27	42.33	-83.33
Easton	PA	27	40.69	-75.22
Horn Lake	MS	27	34.96	-90.03
Stoughton	MA	27	42.13	-71.1
Prairieville	LA	27	30.3	-90.97
Dix Hills	NY	27	40.8	-73.34
Gladstone	MO	27	39.2	-94.55
Cutler Ridge	FL	27	25.58	-80.35
Independence	KY	27	38.94	-84.54
Watertown	NY	27	43.97	-75.91
Wooster	OH	27	40.81	-81.94
Bessemer	AL	27	33.4	-86.95
Merrimack	NH	27	42.87	-71.49
Lemon Grove	CA	27	32.74	-117.03
Kankakee	IL	27	41.12	-87.86
Wethersfield	CT	27	41.71	-72.65
Bristol	TN	27	36.6	-82.19
McHenry	IL	27	42.33	-88.27
Cibolo	TX	27	29.56	-98.23
Saugus	MA	27	42.46	-71.01
Stevens Point	WI	27	44.52	-89.57
West Linn	OR	27	45.37	-122.61
Superior	WI	27	46.72	-92.1
Greenville	TX	27	33.14	-96.11
Magna	UT	27	40.71	-112.1
Batavia	IL	26	41.85	-88.31
Danvers	MA	26	42.58	-70.93
Shoreview	MN	26	45.08	-93.15
Paradise	CA	26	39.76	-121.62
Fremont	NE	26	41.43	-96.5
Smithtown	NY	26	40.86	-73.2
Pearl	MS	26	32.27	-90.13
Mansfield City	CT	26	41.77	-72.23
Mercerville-Hamilton Square	NJ	26	40.23	-74.67
North Creek	WA	26	47.82	-122.18
Carbondale	IL	26	37.73	-89.22
Westport	CT	26	41.14	-73.36
Medina	OH	26	41.14	-81.86
Bay Shore	NY	26	40.73	-73.25
Kahului	HI	26	20.89	-156.47
Vernon Hills	IL	26	42.22	-87.98
Zionsville	IN	26	39.95	-86.26
Norco	CA	26	33.93	-117.55
Wasco	CA	26	35.59	-119.34
Mount Pleasant	WI	26	42.7	-87.86
Fortuna Foothills	AZ	26	32.66	-114.41
Barberton	OH	26	41.01	-81.61
Kingsville	TX	26	27.52	-97.86
Statesville	NC	26	35.78	-80.89
Plainview	NY	26	40.78	-73.47
Laurel	MD	26	39.1	-76.85
Carrollton	GA	26	33.58	-85.08
South Pasadena	CA	26	34.12	-118.15
Howard Beach	NY	26	40.66	-73.84
Four Corners	FL	26	28.33	-81.65
South Laurel	MD	26	39.07	-76.85
Asheboro	NC	26	35.71	-79.81
Buenaventura Lakes	FL	26	28.34	-81.35
Clinton	IA	26	41.84	-90.19
Mount Pleasant	MI	26	43.6	-84.77
Twentynine Palms	CA	26	34.14	-116.05
Huntley	IL	26	42.17	-88.43
Xenia	OH	26	39.68	-83.93
Reisterstown	MD	26	39.47	-76.83
Green	OH	26	40.95	-81.48
Brawley	CA	26	32.98	-115.53
Yukon	OK	26	35.51	-97.76
Forest Hills	MI	26	42.96	-85.49
Lafayette	CA	26	37.89	-122.12
Ramsey	MN	26	45.26	-93.45
Suitland	MD	26	38.85	-76.92
Rosedale	NY	26	40.66	-73.74
New Lenox	IL	26	41.51	-87.97
Madison	MS	26	32.46	-90.12
Neenah	WI	26	44.19	-88.46
Alvin	TX	26	29.42	-95.24
Key West	FL	26	24.56	-81.78
Randolph	NJ	26	40.85	-74.58
Temple Terrace	FL	26	28.04	-82.39
Owatonna	MN	26	44.08	-93.23
Homewood	AL	26	33.47	-86.8
Sahuarita	AZ	26	31.96	-110.96
Maple Valley	WA	26	47.39	-122.05
Hazelwood	MO	26	38.77	-90.37
Troy	OH	26	40.04	-84.2
Lemoore	CA	26	36.3	-119.78
Mint Hill	NC	26	35.18	-80.65
Ridgewood	NJ	26	40.98	-74.12
Cabot	AR	26	34.97	-92.02
Reedley	CA	26	36.6	-119.45
Edgewood	MD	26	39.42	-76.29
Meadow Woods	FL	26	28.39	-81.37
South Portland	ME	26	43.64	-70.24
West Whittier-Los Nietos	CA	26	33.98	-118.07
Lebanon	PA	26	40.34	-76.41
Zanesville	OH	25	39.94	-82.01
Colleyville	TX	25	32.88	-97.16
Canton	GA	25	34.24	-84.49
Ossining	NY	25	41.16	-73.86
Salem	VA	25	37.29	-80.05
Burlington	IA	25	40.81	-91.11
Saratoga Springs	UT	25	40.35	-111.9
Melrose Park	IL	25	41.9	-87.86
Starkville	MS	25	33.45	-88.82
Lochearn	MD	25	39.34	-76.72
Chanhassen	MN	25	44.86	-93.53
Hercules	CA	25	38.02	-122.29
Galt	CA	25	38.25	-121.3
Prior Lake	MN	25	44.71	-93.42
Grandview	MO	25	38.89	-94.53
Clinton	MS	25	32.34	-90.32
Yarmouth	MA	25	41.71	-70.23
Sandusky	OH	25	41.45	-82.71
Balch Springs	TX	25	32.73	-96.62
White Bear Lake	MN	25	45.08	-93.01
Chaska	MN	25	44.79	-93.6
Harvey	IL	25	41.61	-87.65
Middle River	MD	25	39.33	-76.44
Woodstock	IL	25	42.31	-88.45
Ardmore	OK	25	34.17	-97.14
Lockport	IL	25	41.59	-88.06
Woodburn	OR	25	45.14	-122.86
Wyandotte	MI	25	42.21	-83.15
Mauldin	SC	25	34.78	-82.31
Belvidere	IL	25	42.26	-88.84
Moscow	ID	25	46.73	-117
Milford	MA	25	42.14	-71.52
West Memphis	AR	25	35.15	-90.18
Athens	OH	25	39.33	-82.1
Mercer Island	WA	25	47.57	-122.22
Bridgeton	NJ	25	39.43	-75.23
Maplewood	NJ	25	40.73	-74.27
Soledad	CA	25	36.42	-121.33
Farmington	CT	25	41.72	-72.83
Brownsburg	IN	25	39.84	-86.4
Saginaw Township North	MI	25	43.46	-84.01
Edwardsville	IL	25	38.81	-89.95
Riverside	OH	25	39.78	-84.12
Athens	AL	25	34.8	-86.97
Sanger	CA	25	36.71	-119.56
Westmont	IL	25	41.8	-87.98
Wakefield	MA	25	42.51	-71.07
Rockledge	FL	25	28.35	-80.73
Hastings	NE	25	40.59	-98.39
Cave Spring	VA	25	37.23	-80.01
North Tustin	CA	25	33.76	-117.79
Daphne	AL	25	30.6	-87.9
Whitehall Township	PA	25	40.67	-75.5
Paducah	KY	25	37.08	-88.6
Cliffside Park	NJ	25	40.82	-73.99
Elmwood Park	IL	25	41.92	-87.81
Vineyard	CA	25	38.46	-121.35
Lodi	NJ	25	40.88	-74.08
Hazleton	PA	25	40.96	-75.97
Coronado	CA	25	32.69	-117.18
Hillside	NY	25	40.71	-73.79
Eagle River	AK	25	61.32	-149.57
South Salt Lake	UT	25	40.72	-111.89
Paris	TX	25	33.66	-95.56
Northport	AL	25	33.23	-87.58
Uniondale	NY	25	40.7	-73.59
University Park	TX	25	32.85	-96.8
Ponca City	OK	25	36.71	-97.09
Muskego	WI	25	42.91	-88.14
Collinsville	IL	25	38.67	-89.98
Reading	MA	25	42.53	-71.1
Belmont	MA	25	42.4	-71.18
Dedham	MA	25	42.24	-71.17
Short Pump	VA	25	37.65	-77.61
De Pere	WI	25	44.45	-88.06
Caledonia	WI	25	42.81	-87.92
Inkster	MI	25	42.29	-83.31
Vincentown	NJ	25	39.93	-74.75
Bixby	OK	25	35.94	-95.88
Emporia	KS	25	38.4	-96.18
Fort Dodge	IA	25	42.5	-94.17
Walker	MI	25	43	-85.77
Palmetto Bay	FL	25	25.62	-80.32
Ottumwa	IA	25	41.02	-92.41
Junction City	KS	25	39.03	-96.83
Seal Beach	CA	25	33.74	-118.1
Tarpon Springs	FL	25	28.15	-82.76
Franklin	IN	25	39.48	-86.05
Herndon	VA	25	38.97	-77.39
Austin	MN	25	43.67	-92.97
Sachse	TX	25	32.98	-96.6
Sun City West	AZ	25	33.66	-112.34
Watauga	TX	25	32.86	-97.25
Burlington	MA	24	42.5	-71.2
San Benito	TX	24	26.13	-97.63
Freeport	IL	24	42.3	-89.62
Staunton	VA	24	38.15	-79.07
Selma	CA	24	36.57	-119.61
South Windsor	CT	24	41.82	-72.62
North Potomac	MD	24	39.08	-77.26
Homer Glen	IL	24	41.6	-87.94
Coral Terrace	FL	24	25.75	-80.3
Norfolk	NE	24	42.03	-97.42
Ridgeland	MS	24	32.43	-90.13
Scaggsville	MD	24	39.15	-76.9
Cudahy	CA	24	33.96	-118.19
Washington	UT	24	37.13	-113.51
New Smyrna Beach	FL	24	29.03	-80.93
South Plainfield	NJ	24	40.58	-74.41
Pasadena	MD	24	39.11	-76.57
Columbine	CO	24	39.59	-105.07
Greenbelt	MD	24	39	-76.88
South Riding	VA	24	38.92	-77.5
Citrus Park	FL	24	28.08	-82.57
Boca Del Mar	FL	24	26.35	-80.15
Newport	RI	24	41.49	-71.31
Norton Shores	MI	24	43.17	-86.26
Barstow Heights	CA	24	34.87	-117.06
Rockville Centre	NY	24	40.66	-73.64
Searcy	AR	24	35.25	-91.74
North Platte	NE	24	41.12	-100.77
Rolling Meadows	IL	24	42.08	-88.01
Carteret	NJ	24	40.58	-74.23
Immokalee	FL	24	26.42	-81.42
Medford	NY	24	40.82	-73
Riverbank	CA	24	37.74	-120.94
Zion	IL	24	42.45	-87.83
Trotwood	OH	24	39.8	-84.31
North Haven	CT	24	41.39	-72.86
Summerlin South	NV	24	36.12	-115.33
Mahwah	NJ	24	41.09	-74.14
Loma Linda	CA	24	34.05	-117.26
Peekskill	NY	24	41.29	-73.92
Keystone	FL	24	28.16	-82.62
Baldwin	NY	24	40.66	-73.61
Fairfax	VA	24	38.85	-77.31
Maywood	IL	24	41.88	-87.84
Sebastian	FL	24	27.82	-80.47
Holt	MI	24	42.64	-84.52
Muscatine	IA	24	41.42	-91.04
Elk River	MN	24	45.3	-93.57
Rock Springs	WY	24	41.59	-109.2
Golden Gate	FL	24	26.19	-81.7
Corsicana	TX	24	32.1	-96.47
Hialeah Gardens	FL	24	25.87	-80.32
Waverly	MI	24	42.74	-84.62
Hunt Valley	MD	24	39.5	-76.64
Fuquay-Varina	NC	24	35.58	-78.8
Fountain Hills	AZ	24	33.61	-111.72
Forest Grove	OR	24	45.52	-123.11
Unionport	NY	24	40.83	-73.85
Champlin	MN	24	45.19	-93.4
South Portland Gardens	ME	24	43.64	-70.32
Centerville	OH	24	39.63	-84.16
Bloomington	CA	24	34.07	-117.4
Bainbridge Island	WA	24	47.63	-122.52
Marshall	TX	24	32.54	-94.37
Morrisville	NC	24	35.82	-78.83
Watertown	WI	24	43.19	-88.73
Kernersville	NC	24	36.12	-80.07
Dickinson	ND	24	46.88	-102.79
Old Bridge	NJ	24	40.41	-74.37
Fort Washington	MD	24	38.71	-77.02
Dinuba	CA	24	36.54	-119.39
Barstow	CA	24	34.9	-117.02
Fairland	MD	24	39.08	-76.96
Brookings	SD	24	44.31	-96.8
Blue Island	IL	24	41.66	-87.68
Faribault	MN	24	44.29	-93.27
Baileys Crossroads	VA	24	38.85	-77.13
Eagle	ID	24	43.7	-116.35
Norland	FL	24	25.95	-80.21
Scotch Plains	NJ	24	40.66	-74.39
Glenville	OH	24	41.53	-81.62
El Cerrito	CA	24	37.92	-122.31
Brandon	MS	24	32.27	-89.99
Derby	KS	24	37.55	-97.27
Graham	WA	23	47.05	-122.29
Ilchester	MD	23	39.25	-76.76
Bayonet Point	FL	23	28.33	-82.68
Easton	MA	23	42.02	-71.13
Loves Park	IL	23	42.32	-89.06
Avon Lake	OH	23	41.51	-82.03
San Lorenzo	CA	23	37.68	-122.12
Morton Grove	IL	23	42.04	-87.78
Kingston	NY	23	41.93	-74
McDonough	GA	23	33.45	-84.15
Romulus	MI	23	42.22	-83.4
Rosemount	MN	23	44.74	-93.13
Mansfield	MA	23	42.03	-71.22
Laguna Beach	CA	23	33.54	-117.78
Springfield	PA	23	39.93	-75.32
Bellview	FL	23	30.46	-87.31
Terrytown	LA	23	29.91	-90.03
Crestview	FL	23	30.76	-86.57
Keene	NH	23	42.93	-72.28
Greenwood	SC	23	34.2	-82.16
Gallup	NM	23	35.53	-108.74
South Old Bridge	NJ	23	40.41	-74.35
Duncan	OK	23	34.5	-97.96
Griffin	GA	23	33.25	-84.26
Dolton	IL	23	41.64	-87.61
Webster Groves	MO	23	38.59	-90.36
Belton	MO	23	38.81	-94.53
Columbus	MS	23	33.5	-88.43
Denison	TX	23	33.76	-96.54
East Elmhurst	NY	23	40.76	-73.87
Kerrville	TX	23	30.05	-99.14
Pooler	GA	23	32.12	-81.25
Mequon	WI	23	43.22	-88.03
Vicksburg	MS	23	32.35	-90.88
Morrisania	NY	23	40.83	-73.91
Wright	FL	23	30.46	-86.64
Palm City	FL	23	27.17	-80.27
Middleborough	MA	23	41.89	-70.91
Arnold	MD	23	39.03	-76.5
Isla Vista	CA	23	34.41	-119.86
Vero Beach South	FL	23	27.62	-80.41
Van Buren	AR	23	35.44	-94.35
East Peoria	IL	23	40.67	-89.58
Landover	MD	23	38.93	-76.9
Windham	CT	23	41.7	-72.16
Jacksonville Beach	FL	23	30.29	-81.39
Calabasas	CA	23	34.16	-118.64
Solon	OH	23	41.39	-81.44
Chantilly	VA	23	38.89	-77.43
Candler-McAfee	GA	23	33.73	-84.27
Roselle	IL	23	41.98	-88.08
Copiague	NY	23	40.68	-73.4
Munster	IN	23	41.56	-87.51
Ladera Ranch	CA	23	33.57	-117.64
Lisle	IL	23	41.8	-88.07
Picnic Point-North Lynnwood	WA	23	47.86	-122.29
East Naples	FL	23	26.14	-81.77
Crystal	MN	23	45.03	-93.36
Cloverleaf	TX	23	29.78	-95.17
Dixiana	AL	23	33.74	-86.65
Highland	IN	23	41.55	-87.45
Machesney Park	IL	23	42.35	-89.04
East Tremont	NY	23	40.85	-73.89
Pelham	AL	23	33.29	-86.81
Auburn	ME	23	44.1	-70.23
Tremont	NY	23	40.85	-73.91
Lincolnia	VA	23	38.82	-77.14
Kiryas Joel	NY	23	41.34	-74.17
Valinda	CA	23	34.05	-117.94
Marysville	OH	23	40.24	-83.37
Haines City	FL	23	28.11	-81.62
Columbus	NE	23	41.43	-97.37
Bristol	RI	23	41.68	-71.27
Millbrae	CA	23	37.6	-122.39
Newberg	OR	23	45.3	-122.97
The Crossings	FL	23	25.67	-80.4
Valley Station	KY	23	38.11	-85.87
East Lake-Orient Park	FL	23	27.98	-82.38
Lennox	CA	23	33.94	-118.35
Farmington	MN	23	44.64	-93.14
Wilsonville	OR	23	45.3	-122.77
Hutto	TX	23	30.54	-97.55
Bloomingdale	FL	23	27.89	-82.24
Inglewood-Finn Hill	WA	23	47.72	-122.23
West Odessa	TX	23	31.84	-102.5
Oak Harbor	WA	23	48.29	-122.64
‘Ewa Gentry	HI	23	21.34	-158.03
Oak Ridge	FL	23	28.47	-81.42
Rosemont	CA	23	38.55	-121.36
Auburn Hills	MI	23	42.69	-83.23
Pottstown	PA	23	40.25	-75.65
Leisure City	FL	23	25.5	-80.43
West Puente Valley	CA	23	34.05	-117.97
Maple Heights	OH	23	41.42	-81.57
Willoughby	OH	23	41.64	-81.41
Benbrook	TX	23	32.67	-97.46
Cranford	NJ	23	40.66	-74.3
Garden City	NY	23	40.73	-73.63
Farmington	UT	23	40.98	-111.89
Wasco	IL	23	41.94	-88.4
Hastings	MN	23	44.74	-92.85
Avon	OH	23	41.45	-82.04
North Augusta	SC	23	33.5	-81.97
Guilford	CT	22	41.29	-72.68
Cottage Lake	WA	22	47.74	-122.08
Corcoran	CA	22	36.1	-119.56
Melrose	NY	22	40.82	-73.91
East Patchogue	NY	22	40.77	-73
West Springfield	VA	22	38.77	-77.22
Hudson	OH	22	41.24	-81.44
Port Hueneme	CA	22	34.15	-119.2
Holiday	FL	22	28.19	-82.74
Radcliff	KY	22	37.84	-85.95
Hopewell	VA	22	37.3	-77.29
New Castle	PA	22	41	-80.35
South Elgin	IL	22	41.99	-88.29
New Brighton	MN	22	45.07	-93.2
Prichard	AL	22	30.74	-88.08
Anniston	AL	22	33.66	-85.83
Palm Springs	FL	22	26.64	-80.1
Ruston	LA	22	32.52	-92.64
Wilmington	MA	22	42.55	-71.17
Midlothian	TX	22	32.48	-96.99
Oxford	MS	22	34.37	-89.52
Oakdale	CA	22	37.77	-120.85
Darien	IL	22	41.75	-87.97
Bloomingdale	IL	22	41.96	-88.08
Venice	FL	22	27.1	-82.45
Ludlow	MA	22	42.16	-72.48
South Bradenton	FL	22	27.46	-82.58
Hillside	NJ	22	40.7	-74.23
North Plainfield	NJ	22	40.63	-74.43
Acworth	GA	22	34.07	-84.68
Pascagoula	MS	22	30.37	-88.56
Sunny Isles Beach	FL	22	25.95	-80.12
Roseburg	OR	22	43.22	-123.34
Oxford	OH	22	39.51	-84.75
Merrick	NY	22	40.66	-73.55
Somerset	NJ	22	40.5	-74.49
Moses Lake	WA	22	47.13	-119.28
Greater Northdale	FL	22	28.11	-82.53
Northdale	FL	22	28.09	-82.51
Saginaw	TX	22	32.86	-97.36
Summit	NJ	22	40.72	-74.36
Watertown	SD	22	44.9	-97.12
Alliance	OH	22	40.92	-81.11
LaPorte	IN	22	41.61	-86.72
Kalispell	MT	22	48.2	-114.31
South Holland	IL	22	41.6	-87.61
Princeton	FL	22	25.54	-80.41
Kenmore	WA	22	47.76	-122.24
Del City	OK	22	35.44	-97.44
Derry	NH	22	42.88	-71.33
Hamtramck	MI	22	42.39	-83.05
Great Kills	NY	22	40.55	-74.15
Wekiwa Springs	FL	22	28.7	-81.43
Leesburg	FL	22	28.81	-81.88
Duarte	CA	22	34.14	-117.98
Converse	TX	22	29.52	-98.32
Villa Park	IL	22	41.89	-87.99
Decatur	GA	22	33.77	-84.3
Park Forest	IL	22	41.49	-87.67
Christiansburg	VA	22	37.13	-80.41
Jurupa Valley	CA	22	33.99	-117.52
Ashland	CA	22	37.69	-122.11
West and East Lealman	FL	22	27.82	-82.69
Farragut	TN	22	35.88	-84.15
La Porte	IN	22	41.61	-86.71
Prairie Village	KS	22	38.99	-94.63
Smithfield	RI	22	41.92	-71.55
Clarksville	IN	22	38.3	-85.76
Wadsworth	OH	22	41.03	-81.73
Camas	WA	22	45.59	-122.4
Fort Walton Beach	FL	22	30.42	-86.62
Geneva	IL	22	41.89	-88.31
Brent	FL	22	30.47	-87.24
South Euclid	OH	22	41.52	-81.52
Brushy Creek	TX	22	30.51	-97.74
Windsor	CO	22	40.48	-104.9
Sugar Hill	GA	22	34.11	-84.03
Westchase	FL	22	28.06	-82.61
Chillicothe	OH	22	39.33	-82.98
South Lake Tahoe	CA	22	38.93	-119.98
Anthem	AZ	22	33.87	-112.15
West Carson	CA	22	33.82	-118.29
Massapequa	NY	22	40.68	-73.47
Canton	MA	22	42.16	-71.14
Lincoln	RI	22	41.92	-71.44
Roselle	NJ	22	40.65	-74.26
Lumberton	NC	22	34.62	-79.01
Taylors	SC	22	34.92	-82.3
Yucca Valley	CA	22	34.11	-116.43
Westford	MA	22	42.58	-71.44
Edgewater	FL	22	28.99	-80.9
Allison Park	PA	22	40.56	-79.96
Bay Point	CA	22	38.03	-121.96
Portsmouth	NH	22	43.08	-70.76
Sedalia	MO	22	38.7	-93.23
Naples	FL	22	26.14	-81.8
Patterson	CA	21	37.47	-121.13
Greenfield	IN	21	39.79	-85.77
Waynesboro	VA	21	38.07	-78.89
Albertville	AL	21	34.27	-86.21
Stoneham	MA	21	42.48	-71.1
Perrysburg	OH	21	41.56	-83.63
Erie	CO	21	40.05	-105.05
Clinton	UT	21	41.14	-112.05
Klamath Falls	OR	21	42.22	-121.78
Green Valley	AZ	21	31.85	-110.99
Evans	CO	21	40.38	-104.69
Mandan	ND	21	46.83	-100.89
Winchester	MA	21	42.45	-71.14
Okemos	MI	21	42.72	-84.43
Arnold	MO	21	38.43	-90.38
East Moline	IL	21	41.5	-90.44
West Pensacola	FL	21	30.43	-87.28
Kinston	NC	21	35.26	-77.58
Shelbyville	TN	21	35.48	-86.46
Marquette	MI	21	46.54	-87.4
Fairfield Heights	IN	21	39.83	-86.38
Biddeford	ME	21	43.49	-70.45
Golden Valley	MN	21	45.01	-93.35
Canyon Lake	TX	21	29.88	-98.26
Oxford	AL	21	33.61	-85.83
South Milwaukee	WI	21	42.91	-87.86
Marina	CA	21	36.68	-121.8
Mukilteo	WA	21	47.94	-122.3
Rancho San Diego	CA	21	32.75	-116.94
Charleston	IL	21	39.5	-88.18
Bedford	NH	21	42.95	-71.52
Carrboro	NC	21	35.91	-79.08
Crest Hill	IL	21	41.55	-88.1
Saint Andrews	SC	21	34.05	-81.13
Ashland	KY	21	38.48	-82.64
Hays	KS	21	38.88	-99.33
Ferguson	MO	21	38.74	-90.31		فرگوسن
Conway	SC	21	33.84	-79.05
Laurelton	NY	21	40.67	-73.75
Lino Lakes	MN	21	45.16	-93.09
West Lake Stevens	WA	21	47.99	-122.1
New Hope	MN	21	45.04	-93.39
Palm River-Clair Mel	FL	21	27.92	-82.38
Trussville	AL	21	33.62	-86.61
Woodrow	NY	21	40.54	-74.2
Corinth	TX	21	33.15	-97.06
Mountlake Terrace	WA	21	47.79	-122.31
Chester	VA	21	37.36	-77.44
Nixa	MO	21	37.04	-93.29
East Ridge	TN	21	35.01	-85.25
Plainview	TX	21	34.18	-101.71
Agoura Hills	CA	21	34.14	-118.77
Grayslake	IL	21	42.34	-88.04
Acton	MA	21	42.49	-71.43
Sanford	ME	21	43.44	-70.77
Silver Firs	WA	21	47.87	-122.16
Hauppauge	NY	21	40.83	-73.2
Kīhei	HI	21	20.76	-156.45
South El Monte	CA	21	34.05	-118.05
Arvin	CA	21	35.21	-118.83
Johnston	IA	21	41.67	-93.7
Gardner	KS	21	38.81	-94.93
Lathrop	CA	21	37.82	-121.28
Ashland	OR	21	42.19	-122.71
Sidney	OH	21	40.28	-84.16
Birmingham	MI	21	42.55	-83.21
Sweetwater	FL	21	25.76	-80.37
Milwaukie	OR	21	45.45	-122.64
East Millcreek	UT	21	40.7	-111.81
Grand Island	NY	21	43.03	-78.96
Union City	GA	21	33.59	-84.54
Woodlawn	VA	21	38.72	-77.13
Piqua	OH	21	40.14	-84.24
Lomita	CA	21	33.79	-118.32
Cockeysville	MD	21	39.48	-76.64
Easley	SC	21	34.83	-82.6
New Springville	NY	21	40.59	-74.16
Pleasantville	NJ	21	39.39	-74.52
Liberal	KS	21	37.04	-100.92
Palisades Park	NJ	21	40.85	-74
Jenks	OK	21	36.02	-95.97
Latham	NY	21	42.75	-73.76
Simpsonville	SC	21	34.74	-82.25
Darien	CT	21	41.08	-73.47
Pleasant Prairie	WI	21	42.55	-87.93
Adrian	MI	21	41.9	-84.04
Chambersburg	PA	21	39.94	-77.66
Mountain Brook	AL	21	33.5	-86.75
West Melbourne	FL	21	28.07	-80.65
Rotterdam	NY	21	42.79	-73.97
Lakeside	CA	21	32.86	-116.92
Bethany	OR	21	45.56	-122.87
Lake Worth Corridor	FL	21	26.62	-80.1
Winter Gardens	CA	21	32.83	-116.93
Lockport	NY	21	43.17	-78.69
Lebanon	OH	21	39.44	-84.2
Wade Hampton	SC	21	34.9	-82.33
Murphy	TX	21	33.02	-96.61
Coralville	IA	21	41.68	-91.58
Ensley	FL	21	30.52	-87.27
Sapulpa	OK	21	36	-96.11
American Canyon	CA	21	38.17	-122.26
South San Jose Hills	CA	21	34.01	-117.9
Belton	TX	21	31.06	-97.46
Agoura	CA	21	34.14	-118.74
Bayville	NJ	21	39.91	-74.15
Arbutus	MD	20	39.25	-76.7
Hammond	LA	20	30.5	-90.46
Libertyville	IL	20	42.28	-87.95
Pittsburg	KS	20	37.41	-94.7
Portsmouth	OH	20	38.73	-83
Granite Bay	CA	20	38.76	-121.16
Louisville	CO	20	39.98	-105.13
Northfield	MN	20	44.46	-93.16
Rocky River	OH	20	41.48	-81.84
Raymore	MO	20	38.8	-94.45
Middletown	DE	20	39.45	-75.72
Havelock	NC	20	34.88	-76.9
Harvey	LA	20	29.9	-90.08
Gardner	MA	20	42.58	-72
Golden	CO	20	39.76	-105.22
Cartersville	GA	20	34.17	-84.8
Ashland	OH	20	40.87	-82.32
Oakleaf Plantation	FL	20	30.17	-81.84
Affton	MO	20	38.55	-90.33
Ramona	CA	20	33.04	-116.87
Cambria Heights	NY	20	40.69	-73.74
Elko	NV	20	40.83	-115.76
Elmwood Park	NJ	20	40.9	-74.12
Hollis	NY	20	40.71	-73.77
Nogales	AZ	20	31.34	-110.93
La Cañada Flintridge	CA	20	34.2	-118.19
Parma Heights	OH	20	41.39	-81.76
Mustang	OK	20	35.38	-97.72
Rose Hill	VA	20	38.79	-77.11
East Northport	NY	20	40.88	-73.32
Glen Avon	CA	20	34.01	-117.48
Shelby	NC	20	35.29	-81.54
Sulphur	LA	20	30.24	-93.38
Montville Center	CT	20	41.48	-72.15
Ferndale	MI	20	42.46	-83.13
South Saint Paul	MN	20	44.89	-93.03
Lynn Haven	FL	20	30.25	-85.65
Lake Ronkonkoma	NY	20	40.84	-73.13
Lexington	SC	20	33.98	-81.24
Murrysville	PA	20	40.43	-79.7
Cumberland	MD	20	39.65	-78.76
Stephenville	TX	20	32.22	-98.2
Oregon	OH	20	41.64	-83.49
Eastmont	WA	20	47.9	-122.18
Monroe	MI	20	41.92	-83.4
Coconut Grove	FL	20	25.71	-80.26
West Mifflin	PA	20	40.36	-79.87
Mill Creek	WA	20	47.86	-122.2
Pace	FL	20	30.6	-87.16
Miamisburg	OH	20	39.64	-84.29
Palm Valley	FL	20	30.18	-81.39
Rolla	MO	20	37.95	-91.77
Tukwila	WA	20	47.47	-122.26
DeBary	FL	20	28.88	-81.31
Lyndhurst	NJ	20	40.81	-74.12
Germantown	WI	20	43.23	-88.11
Lake Zurich	IL	20	42.2	-88.09
Bryant	AR	20	34.6	-92.49
Eustis	FL	20	28.85	-81.69
Universal City	TX	20	29.55	-98.29
Newburg	KY	20	38.16	-85.66
Johnstown	PA	20	40.33	-78.92
Socastee	SC	20	33.68	-79
Ypsilanti	MI	20	42.24	-83.61
North Bellmore	NY	20	40.69	-73.53
Hayesville	OR	20	44.99	-122.98
King of Prussia	PA	20	40.09	-75.4
Warrensburg	MO	20	38.76	-93.74
Mokena	IL	20	41.53	-87.89
Norwood	OH	20	39.16	-84.46
Mariners Harbor	NY	20	40.64	-74.16
Bonney Lake	WA	20	47.18	-122.19
Dickinson	TX	20	29.46	-95.05
Clifton	CO	20	39.09	-108.45
Lealman	FL	20	27.82	-82.68
Hermosa Beach	CA	20	33.86	-118.4
Selden	NY	20	40.87	-73.04
Clemmons	NC	20	36.02	-80.38
West Chester	PA	20	39.96	-75.61
Evergreen Park	IL	20	41.72	-87.7
Southbury	CT	20	41.48	-73.21
Baldwin	PA	20	40.34	-79.98
Marblehead	MA	20	42.5	-70.86
Norton	MA	20	41.97	-71.19
Plattsburgh	NY	20	44.7	-73.45
North Salt Lake	UT	20	40.85	-111.91
Sand Springs	OK	20	36.14	-96.11
Painesville	OH	20	41.72	-81.25
Greenfield	MA	20	42.59	-72.6
Pickerington	OH	20	39.88	-82.75
New Canaan	CT	20	41.15	-73.49
Albany	CA	20	37.89	-122.3
Snellville	GA	20	33.86	-84.02
Sparta	NJ	20	41.03	-74.64
Columbia Heights	MN	20	45.04	-93.26
Holtsville	NY	20	40.82	-73.05
Salmon Creek	WA	20	45.71	-122.65
La Crescenta-Montrose	CA	20	34.23	-118.24
Spanish Lake	MO	20	38.79	-90.22
Willmar	MN	20	45.12	-95.04
Tysons Corner	VA	20	38.92	-77.23
Forest Lake	MN	20	45.28	-92.99
Bethany	OK	20	35.52	-97.63
Montclair	VA	20	38.61	-77.34
Lynbrook	NY	20	40.65	-73.67
Orchards	WA	20	45.67	-122.56
Payson	UT	20	40.04	-111.73
West Saint Paul	MN	20	44.92	-93.1
Madisonville	KY	20	37.33	-87.5
Ives Estates	FL	20	25.96	-80.18
Selma	AL	20	32.41	-87.02
Papillion	NE	20	41.15	-96.04
Montgomery	IL	19	41.73	-88.35
Badger	AK	19	64.8	-147.53
Seymour	IN	19	38.96	-85.89
Lake Shore	MD	19	39.11	-76.48
McKeesport	PA	19	40.35	-79.86
Pinecrest	FL	19	25.67	-80.31
Weirton Heights	WV	19	40.41	-80.54
Port Angeles	WA	19	48.12	-123.43
Hazel Dell	WA	19	45.67	-122.66
Angleton	TX	19	29.17	-95.43
Fernley	NV	19	39.61	-119.25
Alice	TX	19	27.75	-98.07
Lake Forest	IL	19	42.26	-87.84
Battle Ground	WA	19	45.78	-122.53
Dixon	CA	19	38.45	-121.82
Forest Park	GA	19	33.62	-84.37
Mamaroneck	NY	19	40.95	-73.73
Homewood	IL	19	41.56	-87.67
Bear	DE	19	39.63	-75.66
Bayou Cane	LA	19	29.62	-90.75
Orange	TX	19	30.09	-93.74
Alsip	IL	19	41.67	-87.74
Lutz	FL	19	28.15	-82.46
Green Haven	MD	19	39.14	-76.55
Lexington	NC	19	35.82	-80.25
Bellwood	IL	19	41.88	-87.88
Clayton	NC	19	35.65	-78.46
Central Falls	RI	19	41.89	-71.39
Sun Valley	NV	19	39.6	-119.78
Horizon City	TX	19	31.69	-106.21
Sherwood	OR	19	45.36	-122.84
Waterford	CT	19	41.34	-72.14
Orinda	CA	19	37.88	-122.18
Pinole	CA	19	38	-122.3
Woodbridge	NJ	19	40.56	-74.28
Sun City Center	FL	19	27.72	-82.35
Altamont	OR	19	42.21	-121.74
Rosedale	MD	19	39.32	-76.52
Howard	WI	19	44.54	-88.09
Alamo	TX	19	26.18	-98.12
Broadview Heights	OH	19	41.31	-81.69
Upper Saint Clair	PA	19	40.34	-80.08
Haslett	MI	19	42.75	-84.4
Glassboro	NJ	19	39.7	-75.11
Newton	KS	19	38.05	-97.35
Altus	OK	19	34.64	-99.33
Blythe	CA	19	33.61	-114.6
Silverdale	WA	19	47.64	-122.69
Covington	WA	19	47.36	-122.12
Matteson	IL	19	41.5	-87.71
Tumwater	WA	19	47.01	-122.91
Old Jamestown	MO	19	38.83	-90.29
Weirton	WV	19	40.42	-80.59
White Oak	OH	19	39.21	-84.6
Carlisle	PA	19	40.2	-77.19
Mineola	NY	19	40.75	-73.64
Shelbyville	IN	19	39.52	-85.78
Tullahoma	TN	19	35.36	-86.21
Ozark	MO	19	37.02	-93.21
Secaucus	NJ	19	40.79	-74.06
Jacksonville	IL	19	39.73	-90.23
Fairwood	WA	19	47.45	-122.16
Madison	CT	19	41.28	-72.6
Camp Springs	MD	19	38.8	-76.91
Ronkonkoma	NY	19	40.82	-73.11
Saco	ME	19	43.5	-70.44
Maple Shade	NJ	19	39.95	-74.99
Hawthorne	NJ	19	40.95	-74.15
East Massapequa	NY	19	40.67	-73.44
Fresno	TX	19	29.54	-95.45
Amherst Center	MA	19	42.38	-72.52
Montrose	CO	19	38.48	-107.88
Brownwood	TX	19	31.71	-98.99
Southbridge	MA	19	42.08	-72.03
Deerfield	IL	19	42.17	-87.84
Castaic	CA	19	34.49	-118.62
Ennis	TX	19	32.33	-96.63
Ellensburg	WA	19	47	-120.55
Claremore	OK	19	36.31	-95.62
Waukee	IA	19	41.61	-93.89
Jasmine Estates	FL	19	28.29	-82.69
Melville	NY	19	40.79	-73.42
Kew Gardens	NY	19	40.71	-73.83
Middleton	WI	19	43.1	-89.5
Bartow	FL	19	27.9	-81.84
Sylvania	OH	19	41.72	-83.71
Rio Rico	AZ	19	31.47	-110.98
Murray	KY	19	36.61	-88.31
Arlington	WA	19	48.2	-122.13
North Druid Hills	GA	19	33.82	-84.31
Brookfield	IL	19	41.82	-87.85
North Bay Shore	NY	19	40.74	-73.26
Milledgeville	GA	19	33.08	-83.23
Stillwater	MN	19	45.06	-92.81
Cortland	NY	19	42.6	-76.18
Berea	OH	19	41.37	-81.85
Twinsburg	OH	19	41.31	-81.44
Wantagh	NY	19	40.68	-73.51
West Hempstead	NY	19	40.7	-73.65
Ansonia	CT	19	41.35	-73.08
Troy	AL	19	31.81	-85.97
Mayfield Heights	OH	19	41.52	-81.46
Laurel	MS	19	31.69	-89.13
Syosset	NY	19	40.83	-73.5
Brook Park	OH	19	41.4	-81.8
Union Hill-Novelty Hill	WA	19	47.68	-122.03
Erlanger	KY	19	39.02	-84.6
Rossville	NY	19	40.56	-74.21
South Burlington	VT	19	44.47	-73.17
Casa de Oro-Mount Helix	CA	19	32.76	-116.97
Langley Park	MD	19	38.99	-76.98
Brigham City	UT	19	41.51	-112.02
Thomasville	GA	19	30.84	-83.98
Fairmont	WV	19	39.49	-80.14
Fairhope	AL	19	30.52	-87.9
Greater Upper Marlboro	MD	19	38.83	-76.75
Frederickson	WA	19	47.1	-122.36
Iselin	NJ	19	40.58	-74.32
Suwanee	GA	19	34.05	-84.07
Whitehall	OH	19	39.97	-82.89
Rutherford	NJ	19	40.83	-74.11
Islip	NY	19	40.73	-73.21
Forest Park	OH	19	39.29	-84.5
Westminster	MD	19	39.58	-77
Frankfort	IL	19	41.5	-87.85
Niles	OH	19	41.18	-80.77
Marshfield	WI	19	44.67	-90.17
Lorton	VA	19	38.7	-77.23
Morristown	NJ	19	40.8	-74.48
Gautier	MS	19	30.39	-88.61
Bourbonnais	IL	19	41.15	-87.89
Goodings Grove	IL	19	41.63	-87.93
Macomb	IL	19	40.46	-90.67
Point Pleasant	NJ	19	40.08	-74.07
Bellaire	TX	19	29.71	-95.46
El Reno	OK	19	35.53	-97.96
Chowchilla	CA	19	37.12	-120.26
Mead Valley	CA	19	33.83	-117.3
Hyattsville	MD	19	38.96	-76.95
Happy Valley	OR	18	45.45	-122.53
Augusta	ME	18	44.31	-69.78
Onalaska	WI	18	43.88	-91.24
Round Lake	IL	18	42.35	-88.09
Stafford	TX	18	29.62	-95.56
Yorkville	IL	18	41.64	-88.45
North Ogden	UT	18	41.31	-111.96
Winchester	KY	18	37.99	-84.18
Bensenville	IL	18	41.96	-87.94
Forney	TX	18	32.75	-96.47
Monsey	NY	18	41.11	-74.07
Fern Creek	KY	18	38.16	-85.59
Shenandoah	LA	18	30.4	-91
El Dorado	AR	18	33.21	-92.67
Trenton	MI	18	42.14	-83.18
Ashtabula	OH	18	41.87	-80.79
Natchitoches	LA	18	31.76	-93.09
Cudahy	WI	18	42.96	-87.86
Dover	NJ	18	40.88	-74.56
Ottawa	IL	18	41.35	-88.84
Shafter	CA	18	35.5	-119.27
Amesbury	MA	18	42.86	-70.93
Franklin Park	IL	18	41.94	-87.87
Meadowbrook	VA	18	37.45	-77.47
McAlester	OK	18	34.93	-95.77
Punta Gorda Isles	FL	18	26.92	-82.08
Palestine	TX	18	31.76	-95.63
Sherrelwood	CO	18	39.84	-105
Creve Coeur	MO	18	38.66	-90.42
Ballenger Creek	MD	18	39.37	-77.44
Cinco Ranch	TX	18	29.74	-95.76
Helena	AL	18	33.3	-86.84
Palmer	MA	18	42.16	-72.33
Belle Glade	FL	18	26.68	-80.67
Makakilo	HI	18	21.35	-158.09
Franconia	VA	18	38.78	-77.15
Eastlake	OH	18	41.65	-81.45
Manchester	MO	18	38.6	-90.51
Cameron Park	CA	18	38.67	-120.99
Steubenville	OH	18	40.37	-80.63
Springboro	OH	18	39.55	-84.23
Wallingford Center	CT	18	41.45	-72.82
Lanham-Seabrook	MD	18	38.97	-76.85
Clark-Fulton	OH	18	41.46	-81.71
Farmington	MO	18	37.78	-90.42
Pampa	TX	18	35.54	-100.96
Somerset	MA	18	41.77	-71.13
Florida Ridge	FL	18	27.58	-80.39
Five Corners	WA	18	45.68	-122.58
Boone	NC	18	36.22	-81.67
Seminole	FL	18	27.84	-82.79
Punta Gorda	FL	18	26.93	-82.05
Rosamond	CA	18	34.86	-118.16
Cutler	FL	18	25.62	-80.31
Mattoon	IL	18	39.48	-88.37
Arroyo Grande	CA	18	35.12	-120.59
Monroe	WA	18	47.86	-121.97
Rancho Mirage	CA	18	33.74	-116.41
Limerick	PA	18	40.23	-75.52
Wilton	CT	18	41.2	-73.44
Huntington	NY	18	40.87	-73.43
Ojus	FL	18	25.95	-80.15
Santa Fe Springs	CA	18	33.95	-118.09
Vincennes	IN	18	38.68	-87.53
Amsterdam	NY	18	42.94	-74.19
Durango	CO	18	37.28	-107.88
Dumont	NJ	18	40.94	-74
Hanahan	SC	18	32.92	-80.02
Central Point	OR	18	42.38	-122.92
Highland	UT	18	40.43	-111.79
Elizabeth City	NC	18	36.29	-76.25
Newburyport	MA	18	42.81	-70.88
Rockland	MA	18	42.13	-70.92
Westbrook	ME	18	43.68	-70.37
St. Marys	GA	18	30.73	-81.55
Cary	IL	18	42.21	-88.24
Lackawanna	NY	18	42.83	-78.82
Westerly	RI	18	41.38	-71.83
Maumelle	AR	18	34.87	-92.4
Leland	NC	18	34.26	-78.04
Wisconsin Rapids	WI	18	44.38	-89.82
Lenoir	NC	18	35.91	-81.54
North Massapequa	NY	18	40.7	-73.46
Scarsdale	NY	18	41.01	-73.78
Nanuet	NY	18	41.09	-74.01
Gretna	LA	18	29.91	-90.05
Sheridan	WY	18	44.8	-106.96
North Amityville	NY	18	40.7	-73.43
Arcata	CA	18	40.87	-124.08
Hannibal	MO	18	39.71	-91.36
Wahiawā	HI	18	21.5	-158.02
Colonial Heights	VA	18	37.27	-77.41
Marion	IL	18	37.73	-88.93
Colonia	NJ	18	40.57	-74.3
Logansport	IN	18	40.75	-86.36
Oswego	NY	18	43.46	-76.51
Linda	CA	18	39.13	-121.55
Tinton Falls	NJ	18	40.3	-74.1
Godfrey	IL	18	38.96	-90.19
Portsmouth	RI	18	41.6	-71.25
Willimantic	CT	18	41.71	-72.21
Calverton	MD	18	39.06	-76.94
Oxon Hill	MD	18	38.8	-76.99
Takoma Park	MD	18	38.98	-77.01
Sycamore	IL	18	41.99	-88.69
Wallingford	CT	18	41.46	-72.82
Cocoa	FL	18	28.39	-80.74
Martinsburg	WV	18	39.46	-77.96
Marco Island	FL	18	25.94	-81.72
Tiffin	OH	18	41.11	-83.18
Albert Lea	MN	18	43.65	-93.37
South Hadley	MA	18	42.26	-72.57
Shaw	DC	18	38.91	-77.02
Ocean Springs	MS	18	30.41	-88.83
Hinsdale	IL	18	41.8	-87.94
New Castle	IN	18	39.93	-85.37
Winthrop	MA	18	42.38	-70.98
Lindenwold	NJ	18	39.82	-75
Bay City	TX	18	28.98	-95.97
Hopkins	MN	18	44.92	-93.46
Allendale	MI	18	42.97	-85.95
Menasha	WI	18	44.2	-88.45
Palos Hills	IL	18	41.7	-87.82
Prunedale	CA	18	36.78	-121.67
Culpeper	VA	18	38.47	-78
Stevenson Ranch	CA	18	34.39	-118.57
South Houston	TX	18	29.66	-95.24
Kirksville	MO	18	40.19	-92.58
Tallmadge	OH	18	41.1	-81.44
North Babylon	NY	18	40.72	-73.32
Mesquite	NV	17	36.81	-114.07
New Philadelphia	OH	17	40.49	-81.45
Saint Matthews	KY	17	38.25	-85.66
Maitland	FL	17	28.63	-81.36
North Aurora	IL	17	41.81	-88.33
Safety Harbor	FL	17	27.99	-82.69
North Canton	OH	17	40.88	-81.4
East Hemet	CA	17	33.74	-116.94
Radford	VA	17	37.13	-80.58
White Oak	MD	17	39.04	-76.99
Tillmans Corner	AL	17	30.59	-88.17
Detroit-Shoreway	OH	17	41.48	-81.73
Anoka	MN	17	45.2	-93.39
East Cleveland	OH	17	41.53	-81.58
Sudbury	MA	17	42.38	-71.42
Plainville	CT	17	41.67	-72.86
Ada	OK	17	34.77	-96.68
Middletown	RI	17	41.55	-71.29
Glassmanor	MD	17	38.82	-77
South Orange	NJ	17	40.75	-74.26
Idylwood	VA	17	38.9	-77.21
Seabrook	MD	17	38.97	-76.85
Durant	OK	17	33.99	-96.37
Killingly Center	CT	17	41.84	-71.87
Kings Park	NY	17	40.89	-73.26
Canby	OR	17	45.26	-122.69
Poplar Bluff	MO	17	36.76	-90.39
Moraga	CA	17	37.83	-122.13
Massapequa Park	NY	17	40.68	-73.46
Kuna	ID	17	43.49	-116.42
Foley	AL	17	30.41	-87.68
Ruskin	FL	17	27.72	-82.43
Hermiston	OR	17	45.84	-119.29
Nederland	TX	17	29.97	-93.99
Greenfield	CA	17	36.32	-121.24
Ashwaubenon	WI	17	44.48	-88.07
Live Oak	CA	17	36.98	-121.98
Bristol	VA	17	36.6	-82.19
Okolona	KY	17	38.14	-85.69
Bayside	CA	17	40.84	-124.06
Wyckoff	NJ	17	41.01	-74.17
Woodmere	NY	17	40.63	-73.71
Huntington	IN	17	40.88	-85.5
Imperial	CA	17	32.85	-115.57
Wayne	MI	17	42.28	-83.39
White Settlement	TX	17	32.76	-97.46
Eloy	AZ	17	32.76	-111.55
Beckley	WV	17	37.78	-81.19
Broad Ripple	IN	17	39.87	-86.14
El Segundo	CA	17	33.92	-118.42
Holden	MA	17	42.35	-71.86
Avenel	NJ	17	40.58	-74.29
East Setauket	NY	17	40.94	-73.11
Goodlettsville	TN	17	36.32	-86.71
Fayetteville	GA	17	33.45	-84.45
Colchester	VT	17	44.54	-73.15
Altoona	IA	17	41.64	-93.46
Terrell	TX	17	32.74	-96.28
Artesia	CA	17	33.87	-118.08
South Ogden	UT	17	41.19	-111.97
La Vista	NE	17	41.18	-96.03
Hanover	MA	17	42.11	-70.81
Tanque Verde	AZ	17	32.25	-110.74
Glenvar Heights	FL	17	25.71	-80.33
Pendleton	OR	17	45.67	-118.79
Centerville	UT	17	40.92	-111.87
Sayville	NY	17	40.74	-73.08
Clarksdale	MS	17	34.2	-90.57
Fairview Heights	IL	17	38.59	-89.99
Norwalk	OH	17	41.24	-82.62
San Carlos Park	FL	17	26.47	-81.8
Concord	MA	17	42.46	-71.35
Springfield	TN	17	36.51	-86.89
New Milford	NJ	17	40.94	-74.02
North Attleborough Center	MA	17	41.97	-71.32
Country Club Hills	IL	17	41.57	-87.72
Lemont	IL	17	41.67	-88
Sartell	MN	17	45.62	-94.21
Dyersburg	TN	17	36.03	-89.39
Defiance	OH	17	41.28	-84.36
Beltsville	MD	17	39.03	-76.91
Centralia	WA	17	46.72	-122.95
Chalmette	LA	17	29.94	-89.97
Shorewood	IL	17	41.52	-88.2
Ferndale	MD	17	39.18	-76.64
Mount Vernon	OH	17	40.39	-82.49
Westchester	IL	17	41.85	-87.88
Bluffton	SC	17	32.24	-80.86
Tifton	GA	17	31.45	-83.51
Auburn	MA	17	42.19	-71.84
Nipomo	CA	17	35.04	-120.48
Laurel	VA	17	37.64	-77.51
Taylor	TX	17	30.57	-97.41
North Decatur	GA	17	33.79	-84.31
Morganton	NC	17	35.75	-81.68
Danville	KY	17	37.65	-84.77
Barrington	RI	17	41.74	-71.31
Washington	IL	17	40.7	-89.41
Phoenixville	PA	17	40.13	-75.51
Mercedes	TX	17	26.15	-97.91
Center Point	AL	17	33.65	-86.68
Lemay	MO	17	38.53	-90.28
Wolcott	CT	17	41.6	-72.99
Norcross	GA	17	33.94	-84.21
Troutdale	OR	17	45.54	-122.39
Oak Grove	OR	17	45.42	-122.64
North Valley Stream	NY	17	40.69	-73.7
Easton	MD	17	38.77	-76.08
Easthampton	MA	17	42.27	-72.67
Bothell West	WA	17	47.81	-122.24
Tahlequah	OK	17	35.92	-94.97
Hazel Park	MI	17	42.46	-83.1
Douglas	AZ	17	31.34	-109.55
Opelousas	LA	17	30.53	-92.08
Grafton	MA	17	42.21	-71.69
Sandalfoot Cove	FL	17	26.34	-80.19
Brenham	TX	17	30.17	-96.4
Opa-locka	FL	17	25.9	-80.25
Beaver Dam	WI	17	43.46	-88.84
Coalinga	CA	17	36.14	-120.36
Seymour	CT	17	41.4	-73.08
Cohoes	NY	17	42.77	-73.7
Jenison	MI	17	42.91	-85.79
Swansea	MA	17	41.75	-71.19
Donna	TX	17	26.17	-98.05
Vienna	VA	17	38.9	-77.27
Pinewood	FL	17	25.87	-80.22
Lansdale	PA	17	40.24	-75.28
Sevierville	TN	16	35.87	-83.56
Chickasha	OK	16	35.05	-97.94
Kingsland	GA	16	30.8	-81.69
Uvalde	TX	16	29.21	-99.79
Hillcrest Heights	MD	16	38.83	-76.96
Stuart	FL	16	27.2	-80.25
Fairhaven	MA	16	41.64	-70.9
Avon	IN	16	39.76	-86.4
Zachary	LA	16	30.65	-91.16
Red Wing	MN	16	44.56	-92.53
Sikeston	MO	16	36.88	-89.59
Bethpage	NY	16	40.74	-73.48
Concord	MO	16	38.52	-90.36
Flowing Wells	AZ	16	32.29	-111.01
Bridgeview	IL	16	41.75	-87.8
Fairview Park	OH	16	41.44	-81.86
Laguna Woods	CA	16	33.61	-117.73
Anacortes	WA	16	48.51	-122.61
Cañon City	CO	16	38.44	-105.24
Mount Clemens	MI	16	42.6	-82.88
Saint Michael	MN	16	45.21	-93.66
South River	NJ	16	40.45	-74.39
Fort Thomas	KY	16	39.08	-84.45
Sunset	FL	16	25.71	-80.35
Prospect Heights	IL	16	42.1	-87.94
Griffith	IN	16	41.53	-87.42
Estelle	LA	16	29.85	-90.11
Schofield Barracks	HI	16	21.5	-158.07
Bon Air	VA	16	37.52	-77.56
Oconomowoc	WI	16	43.11	-88.5
Hough	OH	16	41.51	-81.64
Vero Beach	FL	16	27.64	-80.4
Sunnyside	WA	16	46.32	-120.01
Lebanon	OR	16	44.54	-122.91
Bayshore Gardens	FL	16	27.43	-82.59
Streetsboro	OH	16	41.24	-81.35
Calhoun	GA	16	34.5	-84.95
Morton	IL	16	40.61	-89.46
Menomonie	WI	16	44.88	-91.92
Truckee	CA	16	39.33	-120.18
Fremont	OH	16	41.35	-83.12
Buckhall	VA	16	38.73	-77.43
Gainesville	TX	16	33.63	-97.13
Aberdeen	WA	16	46.98	-123.82
Baychester	NY	16	40.87	-73.84
Hopatcong Hills	NJ	16	40.94	-74.67
Waterville	ME	16	44.55	-69.63
Oroville	CA	16	39.51	-121.56
Roosevelt	NY	16	40.68	-73.59
Laconia	NH	16	43.53	-71.47
Bellmore	NY	16	40.67	-73.53
Hibbing	MN	16	47.43	-92.94
Sudley	VA	16	38.79	-77.5
Dublin	GA	16	32.54	-82.9
Coos Bay	OR	16	43.37	-124.22
Hope Mills	NC	16	34.97	-78.95
Katy	TX	16	29.79	-95.82
Brunswick	GA	16	31.15	-81.49
Clarksburg	WV	16	39.28	-80.34
Jollyville	TX	16	30.44	-97.78
Highland Village	TX	16	33.09	-97.05
Ocean Acres	NJ	16	39.74	-74.28
Wolf Trap	VA	16	38.94	-77.29
Madison	NJ	16	40.76	-74.42
Portland	TX	16	27.88	-97.32
Midway	FL	16	30.41	-87.01
Sulphur Springs	TX	16	33.14	-95.6
Maryland City	MD	16	39.09	-76.82
Siloam Springs	AR	16	36.19	-94.54
Ham Lake	MN	16	45.25	-93.25
Frankfort	IN	16	40.28	-86.51
West Columbia	SC	16	33.99	-81.07
Dyer	IN	16	41.49	-87.52
Mount Pleasant	TX	16	33.16	-94.97
Rye	NY	16	40.98	-73.68
Fort Hunt	VA	16	38.73	-77.06
Americus	GA	16	32.07	-84.23
Hermitage	PA	16	41.23	-80.45
Buffalo	MN	16	45.17	-93.87
Crawfordsville	IN	16	40.04	-86.87
Lake Mary	FL	16	28.76	-81.32
Republic	MO	16	37.12	-93.48
Albemarle	NC	16	35.35	-80.2
Cherry Hill	VA	16	38.57	-77.27
Country Walk	FL	16	25.63	-80.43
Riverdale	GA	16	33.57	-84.41
Abington	MA	16	42.1	-70.95
Floral Park	NY	16	40.72	-73.7
Prosper	TX	16	33.24	-96.8
Walnut Park	CA	16	33.97	-118.23
Pecan Grove	TX	16	29.63	-95.73
Overland	MO	16	38.7	-90.36
Grandville	MI	16	42.91	-85.76
Four Corners	OR	16	44.93	-122.98
Sunland Park	NM	16	31.8	-106.58
North Liberty	IA	16	41.75	-91.6
Burlington	KY	16	39.03	-84.72
Parole	MD	16	38.98	-76.53
Vincent	CA	16	34.5	-118.12
Vincent	CA	16	34.1	-117.92
Southchase	FL	16	28.39	-81.38
Ukiah	CA	16	39.15	-123.21
La Marque	TX	16	29.37	-94.97
La Palma	CA	16	33.85	-118.05
North Arlington	NJ	16	40.79	-74.13
Seagoville	TX	16	32.64	-96.54
Lebanon	IN	16	40.05	-86.47
Clayton	MO	16	38.64	-90.32
Pearl River	NY	16	41.06	-74.02
Conyers	GA	16	33.67	-84.02
Myrtle Grove	FL	16	30.42	-87.31
Aldine	TX	16	29.93	-95.38
Narragansett	RI	16	41.45	-71.45
Kaukauna	WI	16	44.28	-88.27
Port Washington	NY	16	40.83	-73.7
New Port Richey	FL	16	28.24	-82.72
Aurora	OH	16	41.32	-81.35
Adams Morgan	DC	16	38.92	-77.04
Rutland	VT	16	43.61	-72.97
Asbury Park	NJ	16	40.22	-74.01
Lutherville-Timonium	MD	16	39.44	-76.61
Ashland	MA	16	42.26	-71.46
Hybla Valley	VA	16	38.75	-77.08
Longmeadow	MA	16	42.05	-72.58
Elkton	MD	16	39.61	-75.83
Grosse Pointe Woods	MI	16	42.44	-82.91
Alton	TX	16	26.29	-98.31
Pinehurst	NC	16	35.2	-79.47
Groves	TX	16	29.95	-93.92
West University Place	TX	16	29.72	-95.43
Wilkinsburg	PA	16	40.44	-79.88
Manassas Park	VA	16	38.78	-77.47
Willow Grove	PA	16	40.14	-75.12
Avon Center	OH	16	41.46	-82.02
Gatesville	TX	16	31.44	-97.74
La Grange	IL	16	41.81	-87.87
Great Bend	KS	16	38.36	-98.76
Shively	KY	16	38.2	-85.82
Highland Springs	VA	16	37.55	-77.33
Hueytown	AL	16	33.45	-87
Mill Creek East	WA	16	47.84	-122.19
New Haven	IN	16	41.07	-85.01
Talladega	AL	16	33.44	-86.11
Middleburg Heights	OH	16	41.36	-81.81
Pacific Grove	CA	16	36.62	-121.92
Mitchell	SD	16	43.71	-98.03
Humble	TX	16	30	-95.26
Greenwood Village	CO	16	39.62	-104.95
Bryn Mawr-Skyway	WA	16	47.49	-122.24
Bradley	IL	16	41.14	-87.86
Elkridge	MD	16	39.21	-76.71
Aberdeen	MD	16	39.51	-76.16
North Myrtle Beach	SC	16	33.82	-78.68
Williamstown	NJ	16	39.69	-75
Long Beach	MS	16	30.35	-89.15
Boulder City	NV	16	35.98	-114.83
Otsego	MN	16	45.27	-93.59
Fillmore	CA	16	34.4	-118.92
Lake Wales	FL	16	27.9	-81.59
Addison	TX	16	32.96	-96.83
East Riverdale	MD	16	38.96	-76.92
Laurinburg	NC	16	34.77	-79.46
Hernando	MS	16	34.82	-89.99
Hurricane	UT	16	37.18	-113.29
Plainfield	CT	15	41.68	-71.92
Hanover	PA	15	39.8	-76.98
Lithia Springs	GA	15	33.79	-84.66
Farmingville	NY	15	40.83	-73.03
Mastic	NY	15	40.8	-72.84
Setauket-East Setauket	NY	15	40.93	-73.1
Harrison	NJ	15	40.75	-74.16
Martha Lake	WA	15	47.85	-122.24
Port Richmond	NY	15	40.63	-74.14
Indianola	IA	15	41.36	-93.56
Perry	GA	15	32.46	-83.73
Jasper	IN	15	38.39	-86.93
Clive	IA	15	41.6	-93.72
Winder	GA	15	33.99	-83.72
Clemson	SC	15	34.68	-82.84
Greenwood	MS	15	33.52	-90.18
Tavares	FL	15	28.8	-81.73
Great Falls	VA	15	39	-77.29
Jamestown	ND	15	46.91	-98.71
Terrace Heights	NY	15	40.72	-73.77
Emerson Hill	NY	15	40.61	-74.1
Avocado Heights	CA	15	34.04	-117.99
Eden	NC	15	36.49	-79.77
Bay Village	OH	15	41.48	-81.92
Lake Butler	FL	15	28.5	-81.54
Makakilo City	HI	15	21.35	-158.09
Bostonia	CA	15	32.81	-116.94
Westbury	NY	15	40.76	-73.59
Iona	FL	15	26.52	-81.96
Dickson	TN	15	36.08	-87.39
Newport	KY	15	39.09	-84.5
Cullman	AL	15	34.17	-86.84
Live Oak	TX	15	29.57	-98.34
Payson	AZ	15	34.23	-111.33
Roanoke Rapids	NC	15	36.46	-77.65
Storrs	CT	15	41.81	-72.25
The Dalles	OR	15	45.59	-121.18
Los Lunas	NM	15	34.81	-106.73
Dixon	IL	15	41.84	-89.48
Bellevue	WI	15	44.44	-87.92
Millbrook	AL	15	32.48	-86.36
Brownsville	FL	15	25.82	-80.24
Wailuku	HI	15	20.89	-156.51
Warren Township	NJ	15	40.61	-74.52
Seaford	NY	15	40.67	-73.49
Washougal	WA	15	45.58	-122.35
Dallas	OR	15	44.92	-123.32
Graniteville	NY	15	40.62	-74.15
Henderson	NC	15	36.33	-78.4
Stallings	NC	15	35.09	-80.69
River Falls	WI	15	44.86	-92.62
Berkley	MI	15	42.5	-83.18
Damascus	MD	15	39.29	-77.2
Shelbyville	KY	15	38.21	-85.22
Susanville	CA	15	40.42	-120.65
Pataskala	OH	15	40	-82.67
Traverse City	MI	15	44.76	-85.62
South Yuba City	CA	15	39.12	-121.64
Ledyard	CT	15	41.44	-72.01
Merrifield	VA	15	38.87	-77.23
Fords	NJ	15	40.53	-74.32
Kapolei	HI	15	21.34	-158.06
New Territory	TX	15	29.59	-95.68
Clearlake	CA	15	38.96	-122.63
McKinleyville	CA	15	40.95	-124.1
Brunswick	ME	15	43.91	-69.97
Highview	KY	15	38.14	-85.62
Kenmore	NY	15	42.97	-78.87
Belvedere Park	GA	15	33.75	-84.27
Ripon	CA	15	37.74	-121.12
Rossville	MD	15	39.34	-76.48
Depew	NY	15	42.9	-78.69
Seven Oaks	SC	15	34.05	-81.15
Gates-North Gates	NY	15	43.17	-77.7
Parlier	CA	15	36.61	-119.53
Wilmington Island	GA	15	32	-80.97
East Rancho Dominguez	CA	15	33.9	-118.2
Natchez	MS	15	31.56	-91.4
Cloverly	MD	15	39.11	-77
Newton	IA	15	41.7	-93.05
Lamont	CA	15	35.26	-118.91
East Brainerd	TN	15	35	-85.15
Rio Linda	CA	15	38.69	-121.45
Vandalia	OH	15	39.89	-84.2
East Longmeadow	MA	15	42.06	-72.51
Ramsey	NJ	15	41.06	-74.14
West Park	FL	15	25.98	-80.2
Greeneville	TN	15	36.16	-82.83
Mount Vernon	IL	15	38.32	-88.9
Adelphi	MD	15	39	-76.97
Front Royal	VA	15	38.92	-78.19
Weston	WI	15	44.89	-89.55
Spanish Springs	NV	15	39.65	-119.71
Fort Leonard Wood	MO	15	37.71	-92.16
Sterling	IL	15	41.79	-89.7
Williamsburg	VA	15	37.27	-76.71
Somerton	AZ	15	32.6	-114.71
Three Lakes	FL	15	25.64	-80.4
Auburndale	FL	15	28.07	-81.79
Gloversville	NY	15	43.05	-74.34
Hereford	TX	15	34.82	-102.4
Eggertsville	NY	15	42.96	-78.8
Batavia	NY	15	43	-78.19
Dumas	TX	15	35.87	-101.97
Pierre	SD	14	44.37	-100.35
Stanford	CA	14	37.42	-122.17		Palo Alto
Montpelier	VT	8	44.26	-72.58
=UY
Montevideo		1271	-34.9	-56.19	C	Montevidéu|مونٹی ویڈیو|مونته‌ویدئو|Монтевидео
Salto		100	-31.38	-57.97
Paysandú		73	-32.32	-58.08
Las Piedras		70	-34.73	-56.22
Rivera		65	-30.91	-55.55
Maldonado		55	-34.9	-54.95
Tacuarembó		52	-31.72	-55.98
Melo		51	-32.37	-54.17
Mercedes		42	-33.25	-58.03
Artigas		42	-30.4	-56.47
Minas		38	-34.38	-55.24
San José de Mayo		37	-34.34	-56.71
Durazno		34	-33.38	-56.52
Florida		32	-34.1	-56.21
Barros Blancos		32	-34.75	-56
Treinta y Tres		26	-33.23	-54.38
Rocha		26	-34.48	-54.33
San Carlos		25	-34.79	-54.92
Pando		24	-34.72	-55.96
Fray Bentos		23	-33.12	-58.31
Colonia del Sacramento		22	-34.46	-57.84
Trinidad		21	-33.52	-56.9
La Paz		20	-34.76	-56.23
Canelones		20	-34.52	-56.28
Delta del Tigre		18	-34.76	-56.36
Carmelo		17	-34	-58.28
Santa Lucía		16	-34.45	-56.39
Progreso		16	-34.67	-56.22
Young		16	-32.7	-57.63
Dolores		16	-33.53	-58.22
Paso de Carrasco		15	-34.86	-56.05
=UZ
Tashkent		1978	41.26	69.22	C	Tachkent|Taschkent|تاشقند|تاشکند|طشقند|Ташкент
Namangan		432	41	71.67
Samarkand		319	39.65	66.96		Samarcande|Samarqand|سمرقند|Самарканд
Andijon		318	40.78	72.34
Bukhara		248	39.77	64.43
Nukus		230	42.45	59.61
Qarshi		223	38.86	65.79
Qo‘qon		187	40.53	70.94
Chirchiq		168	41.47	69.58
Fergana		164	40.38	71.78
Jizzax		153	40.12	67.83
Urganch		150	41.55	60.63
Tirmiz		140	37.22	67.28
Marg‘ilon		133	40.47	71.72
Navoiy		130	40.08	65.38
Angren		127	41.02	70.14
Olmaliq		121	40.84	69.6
Bekobod		86	40.22	69.27
Denov		69	38.27	67.9
Chust		65	41	71.24
Kogon Shahri		63	39.73	64.55
Yangiyŭl		60	41.11	69.05
Koson		60	39.04	65.58
Kattaqo’rg’on Shahri		59	39.91	66.27
Oltinko‘l		59	43.07	58.9
Shahrisabz		57	39.06	66.83
Asaka		57	40.64	72.24
Khiwa		56	41.38	60.36
Guliston		53	40.49	68.78
Beruniy		51	41.69	60.75
Xo‘jayli Shahri		50	42.41	59.45
Chortoq		50	41.07	71.82
Novyy Turtkul’		49	41.55	61.02
Urgut Shahri		47	39.42	67.26
Kosonsoy		44	41.25	71.55
Kitob		42	39.12	66.89
G’ijduvon Shahri		41	40.1	64.68
Oqtosh		38	39.92	65.93
Parkent		36	41.29	69.68
Ohangaron		36	40.91	69.64
Uchqŭrghon Shahri		33	41.11	72.08
Quva		33	40.52	72.07
Yangiyer		33	40.27	68.82
Quvasoy		32	40.3	71.98
Manghit		31	42.12	60.06
Uychi		30	41.08	71.92
Nurota		29	40.56	65.69
Muborak		29	39.26	65.15
Toshbuloq		29	40.92	71.58
Yangiqo‘rg‘on		28	41.19	71.72
Piskent		28	40.9	69.35
To‘rqao‘rg‘on		28	41	71.51
Qibray		28	41.39	69.47
Iskandar		28	41.55	69.7
Gurlan		28	41.84	60.39
Zomin Shaharchasi		27	39.96	68.4
Showot		27	41.66	60.3
Sirdaryo		27	40.84	68.66
Bulung’ur Shahri		27	39.76	67.27
Toshloq		27	40.48	71.77
Shofirkon Shahri		27	40.12	64.5
Salor		26	41.37	69.38
Bektemir		26	41.21	69.33
Haqqulobod		26	40.92	72.12
Qo‘rg‘ontepa		26	40.73	72.76
Oltiariq		26	40.39	71.47
G‘uzor		25	38.62	66.25
Boysun		25	38.21	67.21
Yangirabot		25	40.03	65.96
Sho‘rchi		25	38	67.79
Yangiobod		25	41.12	70.09
Gagarin Shahri		25	40.66	68.17
Zafar		25	40.98	68.9
Payshamba Shahri		25	40.01	66.23
G‘azalkent		25	41.56	69.77
Chinoz		25	40.94	68.76
Karakul’		22	39.53	63.83
Pop		22	40.87	71.11
Beshariq		22	40.44	70.61
Paxtakor Shahri		21	40.31	67.96
Tŭytepa		21	41.03	69.36
Kirguli		20	40.44	71.77
Yaypan		20	40.38	70.82
Juma Shahri		20	39.72	66.66
Dashtobod		20	40.13	68.49
Bo‘ka		20	40.81	69.19
Chiroqchi		19	39.03	66.57
Hazorasp		18	41.32	61.07
Beshkent		17	38.82	65.65
Qŭshkŭpir		17	41.53	60.35
Xo‘jaobod		17	40.67	72.56
Chelak		17	39.92	66.86
Vobkent Shahri		17	40	64.5
Do’stlik Shahri		17	40.53	68.03
Galaosiyo Shahri		16	39.86	64.45
Amir Timur		0	41.02	68.94
=VA
Vatican City		1	41.9	12.45	C	Vatican|Cité du Vatican|Vatikanstadt|Ciudad del Vaticano|Città del Vaticano|ویٹیکن سٹی|واتیکان|الفاتيكان|Ватикан
=VC
Kingstown		25	13.16	-61.23	C
Georgetown		2	13.28	-61.12
Barrouallie		1	13.24	-61.27
Port Elizabeth		1	13.01	-61.24
Chateaubelair		1	13.29	-61.24
Layou		0	13.2	-61.27
=VE
Caracas		3000	10.49	-66.88	C	کاراکس|کراکس|كاراكاس|Каракас
Maracaibo		2225	10.67	-71.61
Maracay		1754	10.24	-67.59
Valencia		1385	10.16	-68.01
Barquisimeto		809	10.06	-69.36
Ciudad Guayana		747	8.35	-62.64
Barcelona		425	10.14	-64.69
Maturín		411	9.75	-63.18
Puerto La Cruz		370	10.21	-64.63
Petare		365	10.48	-66.81
Barinas		353	8.62	-70.21
Turmero		345	10.23	-67.47
Ciudad Bolívar		338	8.13	-63.54
Mérida		300	8.59	-71.16
Alto Barinas		284	8.59	-70.23
Santa Teresa del Tuy		279	10.23	-66.66
Cumaná		258	10.45	-64.18
San Cristóbal		247	7.77	-72.22
Baruta		244	10.43	-66.88
Mucumpiz		215	8.42	-71.13
Cabimas		201	10.4	-71.45
Coro		195	11.4	-69.67
Guatire		192	10.47	-66.54
Cúa		183	10.16	-66.88
Guarenas		182	10.47	-66.62
Puerto Cabello		174	10.47	-68.01
Ocumare del Tuy		166	10.12	-66.78
Guacara		152	10.23	-67.88
El Tigre		151	8.89	-64.25
El Limón		148	10.31	-67.63
Acarigua		144	9.55	-69.2
Los Teques		141	10.34	-67.04
Punto Fijo		132	11.69	-70.2
Charallave		129	10.24	-66.86
Palo Negro		129	10.17	-67.54
Cagua		119	10.19	-67.46
Anaco		118	9.43	-64.46
Calabozo		117	8.92	-67.43
Guanare		112	9.04	-69.74
Carúpano		112	10.67	-63.25
Ejido		107	8.55	-71.24
Catia La Mar		107	10.61	-67.03
Mariara		105	10.3	-67.72
Carora		94	10.17	-70.08
Valera		94	9.32	-70.6
Yaritagua		90	10.08	-69.12
Valle de La Pascua		89	9.22	-66.01
San Juan de los Morros		88	9.91	-67.35
Porlamar		87	10.96	-63.87
La Victoria		87	10.23	-67.33
Tinaquillo		82	9.92	-68.3
San Fernando de Apure		79	7.89	-67.47
San Carlos		77	9.66	-68.58
San Felipe		77	10.34	-68.74
Villa de Cura		77	10.04	-67.49
Araure		73	9.58	-69.24
Güigüe		72	10.08	-67.78
La Villa del Rosario		65	10.33	-72.31
Chacao		65	10.5	-66.85
San Antonio de Los Altos		64	10.39	-66.95
Machiques		63	10.06	-72.55
San José de Guanipa		62	8.89	-64.17
El Vigía		59	8.61	-71.66
Caucaguita		59	10.36	-66.8
Punta Cardón		59	11.66	-70.22
Los Dos Caminos		58	10.49	-66.83
El Hatillo		58	10.42	-66.83
San Carlos del Zulia		57	9	-71.93
Upata		54	8.02	-62.41
El Tocuyo		53	9.79	-69.79
Maiquetía		53	10.59	-66.96
Caucagüito		53	10.49	-66.74
Puerto Ayacucho		53	5.66	-67.58
Rubio		52	7.7	-72.36
Tucupita		52	9.06	-62.05
San Mateo		50	10.21	-67.42
Chivacoa		46	10.16	-68.89
Morón		44	10.49	-68.2
Lagunillas		44	10.13	-71.26
San Joaquín		42	10.26	-67.79
Quíbor		42	9.93	-69.62
Zaraza		41	9.35	-65.32
Carrizal		41	10.35	-66.99
Altagracia de Orituco		40	9.86	-66.38
Güiria		40	10.58	-62.3
Tacarigua		39	10.09	-67.92
Colón		38	8.03	-72.26
Trujillo		38	9.37	-70.44
Caraballeda		38	10.61	-66.85
La Asunción		35	11.03	-63.86
Los Rastrojos		35	10.03	-69.24
Barinitas		34	8.76	-70.41
Las Tejerías		33	10.25	-67.17
Cantaura		33	9.31	-64.36
San Antonio del Táchira		32	7.81	-72.44
Santa Rita		32	10.54	-71.51
Guasdualito		31	7.24	-70.73
Nirgua		30	10.15	-68.56
Santa Elena de Uairén		30	4.6	-61.11
Juan Griego		28	11.08	-63.97
Villa Bruzual		28	9.33	-69.12
Táriba		27	7.82	-72.22
La Fría		27	8.22	-72.25
La Guaira		25	10.6	-66.93
=VG
Road Town		8	18.43	-64.62	C
=VI
Saint Croix		51	17.73	-64.75
Charlotte Amalie		20	18.34	-64.93	C
Cruz Bay		3	18.33	-64.79
=VN
Ho Chi Minh City		3467	10.82	106.63		Saigon|Saïgon|Hô Chi Minh-Ville|ہو چی منہ سٹی|Хошимин
Hanoi		1431	21.02	105.84	C	Hanoï|ہنوئی|هانوی|هانوي|Ханой
Da Nang		752	16.07	108.22
Haiphong		603	20.86	106.68
Biên Hòa		407	10.94	106.82
Huế		287	16.46	107.6
Nha Trang		283	12.25	109.19
Cần Thơ		260	10.04	105.79
Rạch Giá		228	10.01	105.08
Qui Nhon		210	13.78	109.22
Vũng Tàu		210	10.35	107.08
Sa Dec		204	10.29	105.76
Ðà Lạt		197	11.95	108.44
Nam Định		193	20.43	106.18
Vinh		164	18.67	105.69
Đưc Trọng		161	11.74	108.37
La Gi		161	10.66	107.77
Phan Thiết		161	10.93	108.1
Long Xuyên		158	10.39	105.44
Cần Giuộc		152	10.61	106.67
Bảo Lộc		152	11.55	107.81
Hạ Long		148	20.95	107.07
Buôn Ma Thuột		147	12.67	108.04
Cam Ranh		147	11.92	109.16
Cẩm Phả Mines		135	21.02	107.3
Thái Nguyên		134	21.59	105.85
Mỹ Tho		122	10.36	106.36
Sóc Trăng		114	9.6	105.97
Pleiku		114	13.98	108
Thanh Hóa		112	19.8	105.77
Cà Mau		112	9.18	105.15
Bạc Liêu		108	9.29	105.73
Yên Vinh		107	18.67	105.67
Hòa Bình		105	20.82	105.34
Vĩnh Long		103	10.25	105.97
Yên Bái		97	21.72	104.91
Sông Cầu		94	13.46	109.22
Việt Trì		93	21.32	105.4
Phan Rang-Tháp Chàm		92	11.56	108.99
Thủ Dầu Một		91	10.98	106.65
Cung Kiệm		80	21.19	106.16
Củ Chi		75	10.97	106.49
Móng Cái		73	21.52	107.97
Cho Dok		70	10.7	105.12
Tuy Hòa		70	13.1	109.32
Tân An		65	10.54	106.41
Thành Phố Uông Bí		64	21.03	106.77
Cao Lãnh		64	10.46	105.63
Bến Tre		59	10.24	106.38
Tam Kỳ		59	15.57	108.47
Hải Dương		58	20.94	106.33
Trà Vinh		57	9.95	106.34
Lạng Sơn		56	21.85	106.76
Cần Giờ		55	10.41	106.95
Bỉm Sơn		54	20.08	105.86
Bắc Giang		54	21.27	106.19
Thái Bình		53	20.45	106.34
Hà Đông		51	20.97	105.78
Phú Khương		48	11.28	106.13
Kon Tum		47	14.35	108.01
Bắc Ninh		44	21.19	106.08
Cao Bằng		41	22.67	106.26
Sơn Tây		41	21.14	105.51
Dien Bien Phu		40	21.39	103.02
Hưng Yên		40	20.65	106.05
Hà Tiên		40	10.38	104.49
Ninh Bình		37	20.26	105.98
Lào Cai		37	22.49	103.97
Tây Ninh		36	11.31	106.1
Tuyên Quang		36	21.82	105.21
Quảng Ngãi		33	15.12	108.79
Hội An		33	15.88	108.33
Hà Giang		33	22.82	104.98
Phủ Lý		32	20.55	105.91
Kwang Binh		31	17.47	106.62
Cát Bà		30	20.73	107.05
Hà Tĩnh		28	18.34	105.91
Vị Thanh		24	9.78	105.47
Don Luan		24	11.53	106.88
Thị Trấn Tân Thành		23	10.26	105.59
Sơn La		19	21.33	103.92
Vĩnh Yên		18	21.31	105.6
Bắc Kạn		18	22.15	105.83
Ðông Hà		18	16.82	107.1
Đinh Văn		16	11.79	108.24
Bình Long		15	11.65	106.61
Dương Đông		15	10.22	103.96
Gia Nghĩa		0	12	107.69
Lai Châu		0	22.4	103.46
Thành Phố Bà Rịa		0	10.5	107.17
=VU
Port-Vila		36	-17.74	168.31	C
Luganville		13	-15.52	167.16
Isangel		1	-19.54	169.28
Sola		1	-13.88	167.55
Lakatoro		1	-16.1	167.42
Saratamata		0	-15.29	167.97
=WF
Mata-Utu		1	-13.28	-176.17	C
Leava		0	-14.29	-178.16
Alo		0	-14.31	-178.11
=WS
Apia		40	-13.83	-171.77	C
Asau		7	-13.52	-172.64
Mulifanua		5	-13.83	-172.04
Afega		2	-13.8	-171.85
Leulumoega		1	-13.82	-171.96
Safotu		1	-13.45	-172.4
Lufilufi		1	-13.87	-171.6
Vailoa		1	-13.76	-172.31
Samamea		0	-13.93	-171.53
Safotulafai		0	-13.67	-172.18
Satupa‘itea		0	-13.77	-172.33
=XK
Pristina		550	42.67	21.17	C	Prishtina|Priština|پرسٹینا|پریشتینا|Приштина
Prizren		171	42.21	20.74
Mitrovicë		107	42.88	20.87
Gjakovë		94	42.38	20.43
Suva Reka		72	42.36	20.82
Ferizaj		60	42.37	21.16
Glogovac		59	42.63	20.89
Gjilan		52	42.46	21.47
Deçan		51	42.54	20.29
Peć		49	42.66	20.29
Vitina		47	42.32	21.36
Istok		40	42.78	20.49
Dragash		35	42.03	20.65
Podujeva		35	42.91	21.19
Shtime		35	42.43	21.04
Vushtrri		31	42.82	20.97
Orahovac		22	42.4	20.65
Llazicë		20	42.56	20.76
Leposaviq		19	43.1	20.8
Zvečan		17	42.91	20.84
Kosovo Polje		16	42.66	21.1
=YE
Sanaa		1937	15.35	44.21	C	Sana'a|صنعا|صنعاء|Сана
Hodeidah		618	14.8	42.95		Hodeida|الحديدة|حدیده
Ta‘izz		615	13.58	44.02
Aden		551	12.78	45.04		عدن|Аден
Mukalla		258	14.54	49.12
Ibb		235	13.97	44.18
Dhamār		160	14.54	44.41
‘Amrān		91	15.66	43.94
Sayyān		69	15.17	44.32
Zabīd		53	14.2	43.32
Sa'dah		52	16.94	43.76
Bājil		48	15.06	43.29
Ḩajjah		44	15.69	43.61
Dhī as Sufāl		38	13.83	44.11
Al Bayda		38	13.99	45.57
Ataq		37	14.54	46.83
Bayt al Faqīh		34	14.52	43.32
Yarīm		33	14.3	44.38
Saḩar		32	15.32	44.31
Laḩij		23	13.06	44.88
Zinjibār		20	13.13	45.38
Al Ḩazm		18	16.16	44.78
Ma'rib		17	15.46	45.33
Dhalie		15	13.7	44.73
Al Ghayz̧ah		11	16.21	52.18
Al Maḩwīt		11	15.47	43.54
Al Jabīn		0	14.7	43.6
=YT
Mamoudzou		55	-12.78	45.23	C
Koungou		18	-12.73	45.2
Dzaoudzi		15	-12.78	45.26
Dembeni		10	-12.84	45.18
Sada		10	-12.85	45.1
Pamandzi		9	-12.8	45.28
Bandraboua		8	-12.7	45.12
Mtsamboro		8	-12.7	45.07
Tsingoni		8	-12.79	45.1
Ouangani		7	-12.85	45.14
Chiconi		7	-12.83	45.11
Bandrélé		6	-12.91	45.19
Chirongui		6	-12.93	45.15
Bouéni		5	-12.9	45.08
M'Tsangamouji		5	-12.76	45.08
Kani Kéli		5	-12.95	45.1
Acoua		5	-12.72	45.06
=ZA
Cape Town		3433	-33.93	18.42		Le Cap|Kapstadt|Ciudad del Cabo|Città del Capo|Kaapstad|کیپ ٹاؤن|کیپ تاون|كيب تاون|Кейптаун
Durban		3120	-29.86	31.03		ڈربن|دوربان
Johannesburg		2026	-26.2	28.04		جوہانسبرگ|ژوهانسبورگ|جوهانسبرغ|Йоханнесбург|Jo'burg
Soweto		1695	-26.27	27.86
Pretoria		1619	-25.74	28.19	C	پریٹوریا|پرتوریا|بريتوريا|Претория
Port Elizabeth		968	-33.96	25.61		پورٹ الزبتھ
Pietermaritzburg		751	-29.62	30.39
Benoni		605	-26.19	28.32
Tembisa		512	-26	28.23
East London		479	-33.02	27.91
Vereeniging		475	-26.67	27.93
Bloemfontein		463	-29.12	26.21
Boksburg		445	-26.21	28.26
Welkom		432	-27.98	26.74
Newcastle		405	-27.76	29.93
Krugersdorp		379	-26.09	27.78
Randburg		337	-26.09	28
Botshabelo		310	-29.27	26.73
Brakpan		306	-26.24	28.37
Witbank		262	-25.87	29.23
Richards Bay		253	-28.78	32.04
Vanderbijlpark		247	-26.71	27.84
Centurion		233	-25.86	28.19		سنچورین|سینچورین
Uitenhage		229	-33.76	25.4
Roodepoort		225	-26.16	27.87
Paarl		190	-33.73	18.98
Carletonville		182	-26.36	27.4
Klerksdorp		179	-26.85	26.67
Midrand		173	-25.99	28.13
Westonaria		157	-26.32	27.65
Middelburg		155	-25.78	29.46
Vryheid		150	-27.77	30.79
Orkney		146	-26.98	26.67
Kimberley		142	-28.73	24.76
eMbalenhle		142	-26.53	29.07
Nigel		141	-26.43	28.48
Mpumalanga		140	-29.81	30.64
Bhisho		137	-32.85	27.44
Randfontein		134	-26.18	27.7
Worcester		128	-33.65	19.45
Rustenburg		124	-25.67	27.24
Polokwane		124	-23.9	29.47
Potchefstroom		124	-26.72	27.1
Virginia		123	-28.1	26.87
Brits		122	-25.63	27.78
Alberton		122	-26.27	28.12
Nelspruit		110	-25.47	30.97
Phalaborwa		109	-23.94	31.14
Queenstown		105	-31.9	26.88
Kroonstad		104	-27.65	27.23
Bethal		102	-26.46	29.47
Mokopane		101	-24.19	29.01
Mabopane		97	-25.5	28.1
Kutloanong		95	-27.83	26.75
Stellenbosch		94	-33.93	18.87
Stilfontein		93	-26.84	26.77
Delmas		92	-26.15	28.68
Grahamstown		92	-33.3	26.53
Warmbaths		90	-24.88	28.28
Louis Trichardt		87	-23.04	29.9
Dundee		84	-28.17	30.23
Piet Retief		84	-27.01	30.81
Phuthaditjhaba		84	-28.52	28.82
Bethlehem		84	-28.23	28.31
Mthatha		79	-31.59	28.78
Sasolburg		77	-26.81	27.82
Standerton		74	-26.93	29.24
Bothaville		72	-27.39	26.62
Upington		71	-28.45	21.26
Parys		71	-26.9	27.46
Schweizer-Reneke		70	-27.19	25.33
Ga-Rankuwa		69	-25.62	27.99
Knysna		69	-34.04	23.05
Saldanha		68	-33.01	17.94
Barberton		68	-25.79	31.05
Lichtenburg		66	-26.15	26.16
Heidelberg		64	-26.5	28.36
Graaff-Reinet		63	-32.25	24.53
Fochville		62	-26.49	27.49
Oudtshoorn		62	-33.6	22.2
Atlantis		60	-33.57	18.48
KwaDukuza		60	-29.33	31.29
Mossel Bay		59	-34.18	22.15
Fort Beaufort		58	-32.77	26.63
Kraaifontein		58	-33.85	18.72
Wellington		56	-33.64	19.01
Heilbron		55	-27.28	27.97
Viljoenskroon		55	-27.21	26.95
Port Shepstone		53	-30.74	30.45
Vryburg		50	-26.96	24.73
Wolmaransstad		49	-27.2	25.98
Edenvale		49	-26.14	28.15
eSikhaleni		49	-28.87	31.9
Balfour		46	-26.66	28.59
Mondlo		45	-27.98	30.72
Beaufort West		45	-32.36	22.58
Aliwal North		44	-30.69	26.71
Thohoyandou		44	-22.95	30.48
Volksrust		43	-27.37	29.88
Wesselsbron		43	-27.85	26.37
Ceres		42	-33.37	19.31
Ermelo		41	-26.53	29.98
Senekal		40	-28.32	27.62
Thaba Nchu		39	-29.21	26.84
Vredenburg		38	-32.91	17.99
Ekangala		38	-25.7	28.75
Giyani		37	-23.3	30.72
Stutterheim		36	-32.57	27.42
Harrismith		35	-28.27	29.13
Malmesbury		35	-33.46	18.73
Theunissen		35	-28.41	26.7
Margate		34	-30.86	30.37
Butterworth		34	-32.33	28.15
Lebowakgomo		33	-24.2	29.5
Cradock		33	-32.16	25.62
Richmond		32	-29.87	30.27
De Aar		32	-30.65	24.01
Retreat		32	-34.06	18.48
Allanridge		32	-27.75	26.64
Nkowakowa		30	-23.89	30.29
Postmasburg		30	-28.33	23.07
Grabouw		30	-34.15	19.02
Howick		29	-29.48	30.23
Driefontein		28	-27.02	30.45
Empangeni		28	-28.76	31.89
Robertson		28	-33.8	19.89
Bronkhorstspruit		27	-25.81	28.74
Siyabuswa		26	-25.11	29.04
Mpophomeni		26	-29.57	30.19
Cullinan		25	-25.67	28.52
Kokstad		25	-30.55	29.42
Hermanus		25	-34.42	19.23
Lady Frere		25	-31.7	27.23
Midstream		25	-25.92	28.2
Duiwelskloof		25	-23.69	30.14
Scottburgh		24	-30.29	30.75
Hennenman		23	-27.98	27.02
Pampierstad		22	-27.78	24.69
Lydenburg		22	-25.1	30.44
Ulundi		21	-28.34	31.42
Modimolle		21	-24.7	28.4
Komatipoort		21	-25.43	31.95
Secunda		20	-26.55	29.17
eMkhomazi		20	-30.21	30.8
Queensdale		20	-31.87	26.98
Plettenberg Bay		19	-34.05	23.37
Kruisfontein		19	-34	24.73
Middelburg		18	-31.49	25.01
Port Alfred		18	-33.59	26.88
Warrenton		18	-28.11	24.85
Zeerust		18	-25.54	26.08
Christiana		18	-27.91	25.16
Ladybrand		17	-29.19	27.46
Ballito		17	-29.54	31.21
Bloemhof		17	-27.65	25.61
Tzaneen		17	-23.83	30.16
Reitz		17	-27.8	28.43
Riversdale		16	-34.09	21.26
Somerset East		16	-32.72	25.59
White River		16	-25.33	31.01
Hendrina		16	-26.16	29.72
Montagu		15	-33.79	20.12
Rondebosch		15	-33.96	18.48
Kriel		15	-26.27	29.23
Berea		15	-29.85	30.99
Mahikeng		14	-25.87	25.64
=ZM
Lusaka		1267	-15.41	28.29	C	لوساکا
Kitwe		401	-12.8	28.21
Ndola		395	-12.96	28.64
Kabwe		189	-14.45	28.45
Chingola		149	-12.53	27.88
Mufulira		121	-12.55	28.24
Luanshya		113	-13.14	28.42
Livingstone		109	-17.84	25.85
Kasama		91	-10.21	31.18
Chipata		86	-13.63	32.65
Kalulushi		67	-12.84	28.09
Mazabuka		64	-15.86	27.75
Chililabombwe		57	-12.36	27.82
Mongu		53	-15.25	23.13
Kafue		48	-15.77	28.18
Choma		47	-16.81	26.99
Mansa		42	-11.2	28.89
Kansanshi		41	-12.1	26.43
Kapiri Mposhi		38	-13.97	28.67
Monze		30	-16.28	27.48
Mpika		28	-11.83	31.45
Nchelenge		24	-9.35	28.73
Kawambwa		21	-9.79	29.08
Mbala		21	-8.84	31.37
Samfya		20	-11.36	29.56
Sesheke		20	-17.48	24.3
Petauke		19	-14.24	31.32
Mumbwa		19	-14.98	27.06
Siavonga		19	-16.54	28.71
Chinsali		14	-10.54	32.08
Solwezi		5	-12.17	26.39
=ZW
Harare		1543	-17.83	31.05	C	ہرارے|هراره|هراري|Хараре
Bulawayo		699	-20.15	28.58		بلاوائیو
Chitungwiza		340	-18.01	31.08
Mutare		184	-18.97	32.67
Gweru		146	-19.45	29.82
Kwekwe		99	-18.93	29.81
Kadoma		79	-18.33	29.92
Masvingo		76	-20.06	30.83
Chinhoyi		62	-17.37	30.2
Marondera		57	-18.19	31.55
Norton		52	-17.88	30.7
Chegutu		47	-18.13	30.14
Bindura		37	-17.3	31.33
Zvishavane		36	-20.33	30.07
Victoria Falls		36	-17.93	25.83
Hwange		33	-18.36	26.5
Redcliff		33	-19.03	29.78
Ruwa		30	-17.89	31.24
Rusape		29	-18.53	32.13
Chiredzi		28	-21.05	31.67
Beitbridge		26	-22.22	30
Kariba		26	-16.52	28.8
Karoi		25	-16.81	29.69
Gokwe		19	-18.2	28.93
Chipinge		19	-20.19	32.62
Shurugwi		17	-19.67	30.01
Gwanda		14	-20.94	29.01
Lupane		1	-18.93	27.81
`;
