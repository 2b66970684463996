// Phrases that mark a kind of item, whatever the outlet. Data only. Matched on lower-case words of the headline or of the URL path; `#` is any number.

/** What a phrase speaks for. `market`, `interview` and `paywall` are no kinds of their own: the model weighs them. */
export type Cue =
  | 'live'
  | 'market'
  | 'roundup'
  | 'shopping'
  | 'puzzle'
  | 'horoscope'
  | 'table'
  | 'schedule'
  | 'press-release'
  | 'opinion'
  | 'explainer'
  | 'interview'
  | 'paywall';

/** Anywhere in a headline. */
export const headlinePhrases: Readonly<Record<Cue, string>> = {
  live:
    'live updates|live update|live blog|liveblog|live coverage|live ticker|liveticker|live stream|livestream|watch live|as it happened|newsticker|' +
    'news ticker|newsblog|en direct|en vivo|minuto a minuto|ao vivo|diretta|canlı anlatım|canlı blog|онлайн трансляция|текстовая трансляция|' +
    'хроника|مباشر|لحظه به لحظه',
  market:
    'stock market today|morning bid|markets wrap|market wrap|wall street close|dax aktuell|börse aktuell',
  roundup:
    'morning briefing|evening briefing|daily briefing|news briefing|briefing|newsletter|morning brief|evening brief|daily digest|news digest|weekly digest|round up|roundup|' +
    'news schedule|news agenda|news budget|news diary|daybook|coverage plan|planned coverage|terminvorschau|tagesvorschau|agenda du jour|' +
    'weekly recap|daily recap|the week in|this week in|week in review|week ahead|in brief|news in brief|top stories|top headlines|headlines of the day|today in|' +
    'here is what to know|things to know today|news leaks and rumors|weekend read|die lage am morgen|die lage am abend|lage am|das wichtigste|die wichtigsten|wichtigste nachrichten|' +
    'was heute wichtig|was diese woche wichtig war|der morgen|kurz gemeldet|kurzmeldungen|nachrichten des tages|polizeibericht|l essentiel|revue de presse|ce qu il faut retenir|' +
    'las noticias|noticias del día|resumen del día|günün özeti|günün önemli|haftanın özeti|дайджест|итоги дня|итоги недели|главное за|главные новости|' +
    'مهم ترین خبرها|مهمترین اخبار|چکیده اخبار|اخبار کوتاه|موجز|أهم الأخبار',
  shopping:
    'promo code|promo codes|coupon|coupons|coupon code|discount code|voucher code|gift card|gift cards|best deals|deals|deal of the day|% off|# off|$ off|lowest price|price drop|best price|save up to|' +
    'save $|back to school sale|labor day sale|black friday|prime day|cyber monday|buying guide|best of #|of # tested|tested and reviewed|i tested|i tried|we tested|we tried|hands on|' +
    'worth the upgrade|which should you buy|you can buy|i swear by|how to claim|best laptops|best headphones|best phones|im test|testsieger|im vergleich|angebot|angebote|rabatt|schnäppchen|gutschein|' +
    'günstiger|zum bestpreis|kaufberatung|bon plan|bons plans|promo|en promotion|descuento|oferta|ofertas|offerta|sconto|indirim|indirimli|kampanya|скидка|скидки|промокод|распродажа|تخفیف|فروش ویژه|خصم',
  puzzle:
    'wordle|nyt connections|nyt strands|nyt pips|nyt mini|spelling bee|quordle|hurdle|crossword|sudoku|quiz|nachrichtenquiz|kreuzworträtsel|rätsel|mots croisés|crucigrama|autodefinido|pasatiempos|trivia|hints|hints answers|' +
    'answers for|brain teaser|bulmaca|кроссворд|викторина|جدول کلمات',
  horoscope:
    'horoscope|horoscopes|horoskop|tageshoroskop|wochenhoroskop|monatshoroskop|jahreshoroskop|horóscopo|oroscopo|zodiac|star sign|star signs|sternzeichen|tierkreiszeichen|astrology|burç|burçlar|burcu|günlük burç|гороскоп|знаки зодиака|знак зодиака|' +
    'فال روز|فال روزانه|طالع|الأبراج|moon phase',
  table:
    'winning numbers|lottery results|lottery numbers|powerball|eurojackpot|gewinnzahlen|lottozahlen|weather forecast|pollen forecast|wettervorhersage|das wetter|wetteraussichten|unwetterwarnung|' +
    'hava durumu|прогноз погоды|курс доллара|курс евро|курс валют|курсы валют|ожидается до|altın fiyatları|döviz kurları|dolar kaç tl|kaç tl|puan durumu|baraj doluluk|nöbetçi eczane|son depremler|' +
    'قیمت طلا|قیمت دلار|قیمت سکه|قیمت ارز|قیمت خودرو|نرخ ارز|هواشناسی|league table|power rankings|fixtures|death notices|ergebnisse tabelle|spielergebnisse',
  schedule:
    'how to watch|where to watch|how to stream|what time is|what time does|what channel|tv schedule|tv guide|tv listings|start time|kick off time|release date|im livestream|im tv|im free tv|live im tv|übertragung|' +
    'zeitplan|spielplan|tv programm|sur quelle chaîne|à quelle heure|où voir|a qué hora|dónde ver|hangi kanalda|hangi gün|saat kaçta|ne zaman|şifresiz|canlı izle|takvimi|başvuruları|elektrik kesintisi|' +
    'su kesintisi|где смотреть|во сколько|расписание|ساعت پخش|زمان پخش|پخش زنده|برنامه بازی|برنامه هفته',
  'press-release':
    'press release|pressemitteilung|communiqué de presse|sponsored|advertorial|sponsored content|paid content|paid post|anzeige|belediye başkanlığı|resmi ilan|пресс релиз|بیانیه بانک|رپورتاژ آگهی',
  opinion:
    'opinion|op ed|editorial|commentary|letters to the editor|pro und contra|kommentar|meinung|kolumne|leitartikel|we must|why we|why i|we should|should we|i think|the case for|the case against|' +
    'tribune|édito|opinión|opinione|köşe yazısı|мнение|колонка|یادداشت|سرمقاله|مقال رأي',
  explainer:
    'explained|explainer|what to know|what we know|everything we know|need to know|here is why|here is how|here is what|the rise of|the fall of|the history of|the story of|the secret of|guide to|' +
    'takeaways|fact check|faktencheck|in pictures|in photos|in charts|photo essay|recipe|recipes|rezept|podcast|tips|long read|years after|years later|years on|years ago|das müssen sie wissen|was wir wissen|so geht|' +
    'erklärt|ce que l on sait|pourquoi|tout savoir|qué se sabe|por qué|cosa sappiamo|nasıl|neden|nedir|kimdir|почему|что известно|как это|چرا|چگونه|چیست|کیست|لماذا|كيف',
  interview:
    'interview|q a|im gespräch|entretien|entrevista|intervista|röportaj|söyleşi|интервью|مصاحبه|گفتگو|گفت وگو|حوار|is pleased to welcome',
  paywall: 'z abopflichtiger inhalt|sz plus|f plus|subscriber only|abonnés|für abonnenten',
};

/** In the words of a URL's path. */
export const pathPhrases: Readonly<Record<Cue, string>> = {
  live: 'liveblog|live blog|live updates|liveticker|newsblog|canli anlatim',
  market: 'market wrap|markets wrap|boerse aktuell',
  roundup: 'briefing|newsletter|roundup|recap|digest|kurzmeldungen|lage am morgen|morning briefing',
  shopping:
    'deals|deal|coupons|coupon|promo code|shopping|reviews|review|tests|gutschein|angebote|bestenliste|produktvergleich|vergleich|kaufberater|kampanya|buying guide|select|underscored|wirecutter|recommended',
  puzzle: 'quiz|quizzes|puzzle|puzzles|crossword|games|raetsel|bulmaca|wordle',
  horoscope: 'horoscope|horoscopes|horoskop|horoscopo|oroscopo|astrology|astroloji|burclar|goroskop',
  table: 'wetter|weather|hava durumu|pogoda|lotto|lottery|results|standings|kurs|doviz|finans',
  schedule:
    'how to watch|livestream|tv programm|tv|hangi kanalda|ne zaman|canli yayin|saat kacta|spielplan|takvimi',
  'press-release':
    'press release|press releases|presseportal|pressemitteilung|resmi ilanlar|resmi ilan|advertorial|sponsored|anzeige|partner content|brand studio',
  opinion:
    'opinion|opinions|commentisfree|comment|editorial|editorials|kommentar|kommentare|meinung|kolumne|kolumnen|makale|yazarlar|yazar|koseyazilari|kose yazilari|satire|blogs|blog|voices|columns|columnists|column|' +
    'views|ideas|perspectives|debate|letters|tribune|debats|mnenie|mneniya|leitartikel|glosse',
  explainer:
    'features|feature|lifestyle|culture|kultur|ratgeber|wissen|reise|travel|food|recipes|podcast|podcasts|video|videos|style|magazin|magazine|explainer|explainers|galeri|foto galeri|bildergalerie|saglik|yasam|' +
    'leute|people|stil|gesundheit|life|health and families|longread|long reads|familie|karriere|leben|panorama|history|geschichte|wellness|home|garden',
  interview: 'interview|interviews|roportaj|soylesi',
  paywall: 'plus|premium',
};

/** What stands alone before a colon, bar or dash at the head of a headline ("Opinion: …"). */
export const labelPhrases: Readonly<Record<Cue, string>> = {
  live: 'live|live updates|live blog|live news|liveblog|live ticker|livestream live updates|en direct|direct|canlı|en vivo|watch live|++',
  market: 'stock market today|markets|dax',
  roundup: 'briefing|morning briefing|the briefing|newsletter|in brief|dn direkt|brief',
  shopping: 'deal|deals|review|im test|hands on|kaufberatung|kaufberater',
  puzzle: 'quiz',
  horoscope: 'horoscope|horoskop|гороскоп',
  table: 'weather|wetter|погода|results',
  schedule: 'how to watch|preview',
  'press-release': 'sponsored|anzeige|press release|ad',
  opinion:
    'opinion|comment|commentary|editorial|analysis|column|op ed|letters|letter|view|viewpoint|kommentar|meinung|kolumne|leitartikel|glosse|analyse|essay|yorum|analiz|мнение|колонка|tribune|édito|éditorial|' +
    'opinión|análisis|analisi|نظر|یادداشت|تحلیل|سرمقاله|رأي',
  explainer:
    'explainer|explained|watch|video|videos|photos|pictures|podcast|listen|gallery|recipe|profile|portrait|porträt|reportage|feature|factbox|fact check|faktencheck|timeline|obituary|nachruf|why|how|q a|' +
    'the big question|in depth|long read|special report|ratgeber|wissen|reise',
  interview: 'interview|q a|exclusive interview|im gespräch|entretien|entrevista|röportaj|söyleşi|интервью',
  paywall: 'z abopflichtiger inhalt|sz plus|plus|exklusiv|exclusive',
};
