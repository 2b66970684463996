// What sums of money are for, as German, French and Spanish copy says it: rows of core/tables/money-words.ts.
import type { MoneyWords } from '#core/tables/money-kinds.ts';

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const french: MoneyWords = {
  qualifiers: [
    ["au moins|pas moins d[e']|un minimum d[e']", 'at least'], ["au plus|au maximum", 'at most'], ["jusqu'à", 'up to'],
    ["(?:un peu )?plus d[e']", 'more than'], ["(?:un peu )?moins d[e']", 'less than'], ['environ|quelque|autour de', 'about'], ['près de|presque', 'nearly'],
  ],
  nouns: [
    ['damage', 'dégâts|dommages(?! et intérêts|-intérêts)|dégât'], ['damages', 'dommages(?: et |-)intérêts'], ['losses', 'pertes?'], ['fine', 'amendes?'], ['ransom', 'rançon'],
    ['compensation', 'indemnisations?|indemnités?|dédommagements?'], ['aid', 'aides?'], ['loan', 'prêts?|crédits?'], ['grant', 'subventions?'],
    ['contract', 'contrat'], ['deal', 'rachat|acquisition|fusion'], ['bid', 'offre'], ['bail', 'caution'], ['reward', 'récompense'],
    ['profit', 'bénéfices?'], ['revenue', "chiffre d'affaires"], ['debt', 'dettes?'], ['deficit', 'déficit'], ['budget', 'budget'],
    ['investment', 'investissements?'], ['cost', 'coûts?'], ['package', 'plan'], ['money stolen', 'butin'],
  ],
  verbs: [
    ['money stolen', 'volé|dérobé|volant|dérobant'], ['money raised', 'levé|récolté|collecté'], ['money donated', 'fait don de'], ['investment', 'investir|investi|investira'],
    ['losses', 'perdu'], ['deal', '(?:racheter|rachète|rachat|acquérir|acquiert|acheter|acheté|racheté|acquis)(?!\\p{L}).{0,60}(?<!\\p{L})pour'],
  ],
  aims: [['deal', 'payer|paie|paiera|payé|débourser|débourse|déboursé', 'pour (?:racheter|acquérir|acheter)']],
  measures: [['net', 'nettes?|nets?'], ['operating', 'opérationnel(?:le)?s?|d\'exploitation'], ['gross', 'brute?s?'], ['insured', 'assurée?s'], ['economic', 'économiques'], ['annual', 'annuel(?:le)?s?'], ['quarterly', 'trimestriel(?:le)?s?'], ['humanitarian', 'humanitaires?'], ['military', 'militaires?']],
  stances: [
    ['sought', 'demand\\p{L}*|réclam\\p{L}*|requi\\p{L}*|sollicit\\p{L}*|besoin'], ['offered', 'propos\\p{L}*|offr\\p{L}*|offert|prévoi\\p{L}*|envisag\\p{L}*'],
    ['pledged', 'prom\\p{L}*|engag\\p{L}*'], ['paid', 'vers(?:é|er|ée|ées|és)|payé\\p{L}*|payer|reçu'],
  ],
  passive: '(?:été|est|sont) ',
  link: "de|d'|à|pour|par|(?:d'un (?:montant|total|coût) d[e'])|(?:d'une valeur d[e'])|atteint|atteignent|atteignant|s'élève(?:nt)? à|(?:sont |est )?(?:estimée?s?|évaluée?s?|chiffrée?s?|fixée?s?) à|dépasse(?:nt)?",
  glue: "d[e']|en",
  compound: '(?!)',
  part: 'premi(?:er|ère)s?|second\\p{L}*|deuxième|partie|phase|tranche|moitié|autres?|nouve\\p{L}+',
  breaks: 'pour|par|à|qui|que',
  worth: ["d'une valeur d[e']|valant", '(?!)'],
  stops: "à|par|pour|et|ou|mais|après|avant|dans|avec|qui|que|sur|le|la|les|un|une|des|du|est|sont|a|ont",
  object: "à|aux?|pour|sur",
  notAfter: "(?:\\s(?:le|la|l'|par|chacun\\p{L}*|de plus|supplémentaires?|en (?:numéraire|cash|liquide|actions|espèces)|comptant|sur les|du total|de ce|de ces)|\\s?/)(?![\\p{L}])",
  notBefore: "contre|au lieu de|par rapport à|après|premiers?|premières?|première tranche de|derniers|autres|supplémentaires?|seulement|pas|moitié des|dont|sur les|initialement|plutôt que",
  comparison: 'contre|par rapport à|après',
  to: 'à|et|ou|-|–',
  converted: '\\(|\\[|,? (?:soit|ou)(?: environ| près de| quelque)?|\\s?[/=–—-]',
  period: "(?:sur|en|pendant|pour) (?:les )?(?:\\S+ )?(?:(?:prochaine?s|dernière?s) )?(?:ans|années?|mois|trimestre|semestre)|(?:premier|deuxième|troisième|quatrième|second) (?:trimestre|semestre)",
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const german: MoneyWords = {
  qualifiers: [
    ['mindestens|wenigstens|zumindest', 'at least'], ['höchstens|maximal', 'at most'], ['bis zu', 'up to'], ['(?:deutlich |weit )?(?:mehr als|über)', 'more than'],
    ['weniger als|unter', 'less than'], ['rund|etwa|ungefähr|circa|ca\\.|gut|geschätzte?n?|schätzungsweise', 'about'], ['fast|nahezu|knapp|beinahe', 'nearly'],
  ],
  nouns: [
    ['damage', '(?:sach|gesamt)?schäden|(?:sach|gesamt)?schadens?|sachschadens?'], ['losses', 'verluste?n?|einbußen'], ['fine', 'geldstrafen?|geldbußen?|bußgelde?r?|strafe'], ['ransom', 'lösegelde?s?'],
    ['compensation', 'entschädigung(?:en)?|schadens?ersatz'], ['aid', '(?:finanz|nothilfe|sofort)?hilfen?|hilfsgelder|unterstützung'], ['loan', 'kredite?n?|darlehens?'], ['grant', 'zuschuss|zuschüsse|fördermittel'],
    ['contract', 'vertrags?|auftrags?'], ['deal', 'übernahme|kaufpreis|fusion'], ['bid', 'angebots?|offerte'], ['bail', 'kaution'], ['reward', 'belohnung'],
    ['profit', 'gewinns?|überschuss'], ['revenue', 'umsatz|umsatzes|erlöse?'], ['debt', 'schulden'], ['deficit', 'defizits?|fehlbetrag'], ['budget', 'haushalts?|budgets?|etats?'],
    ['investment', 'investitionen|investition'], ['cost', 'kosten'], ['package', '(?:hilfs|konjunktur|rettungs)?pakets?'], ['money stolen', 'beute'],
  ],
  verbs: [
    ['money stolen', 'stahlen|stahl|raubten|raubte|erbeuteten|erbeutete|gestohlen'], ['money raised', 'sammelten|sammelte|eingesammelt'], ['money donated', 'spendeten|spendete|spendet'],
    ['investment', 'investierte|investiert|investieren'], ['losses', 'verlor|verloren'], ['deal', '(?:kauft|kaufte|übernimmt|übernahm|erwirbt|erwarb)(?!\\p{L}).{0,60}(?<!\\p{L})für'],
  ],
  aims: [],
  measures: [['net', 'netto\\p{L}*'], ['operating', 'operative[rsn]?|betriebs\\p{L}*'], ['gross', 'brutto\\p{L}*'], ['insured', 'versicherte[rn]?'], ['economic', 'volkswirtschaftliche[rn]?|wirtschaftliche[rn]?'], ['annual', 'jährliche[rn]?'], ['humanitarian', 'humanitäre[rn]?'], ['military', 'militärische[rn]?|militär\\p{L}*']],
  stances: [
    ['sought', 'forder\\p{L}*|gefordert|verlang\\p{L}*|beantrag\\p{L}*|benötig\\p{L}*|brauch\\p{L}*|bitt?et'], ['offered', 'biete\\p{L}*|bot|geboten|vorgeschlagen|schlug|schlägt|plan\\p{L}*|erwäg\\p{L}*'],
    ['pledged', 'zugesagt|sagte\\p{L}*|sagt|versprach\\p{L}*|versprochen'], ['paid', 'gezahlt|zahlte\\p{L}*|erhielt\\p{L}*|erhalten'],
  ],
  passive: '',
  link: 'von|auf|bei|über|in höhe von|im wert von|beträgt|betrug|betragen|beläuft sich auf|belaufen sich auf|erreichte?|übersteigt|um|zu',
  glue: 'an|wert|-|',
  compound: '(?!)',
  part: 'erste[rnsm]?|zweite[rnsm]?|teil|phase|tranche|hälfte|weitere[rnsm]?|zusätzliche[rnsm]?',
  breaks: 'um|zu|für|dass',
  worth: ['im wert von', '(?!)'],
  stops: 'zu|von|für|und|oder|aber|nach|vor|in|im|mit|der|die|das|dem|den|auf|bei|wird|wurde|ist|sind|hat|haben|war|dass|aus|durch|werden|muss|soll',
  object: 'an|am|für|bei',
  notAfter: '(?:\\s(?:pro|je|jährlich|monatlich|täglich|im (?:jahr|monat)|mehr|in bar|davon|der insgesamt|von insgesamt|zusätzlich|extra)|\\s?/)(?![\\p{L}])',
  notBefore: 'statt|gegenüber|nach|nach zuvor|zuvor|zunächst|ursprünglich|weitere[nr]?|zusätzliche[nr]?|ersten?|restlichen?|anderen?|nur|nicht|je|jeweils|davon|der insgesamt|als|um',
  comparison: 'gegenüber|nach|verglichen mit',
  to: 'bis|und|oder|-|–',
  converted: '\\(|\\[|,? (?:oder|also|umgerechnet|das sind)(?: rund| etwa| knapp| gut)?|\\s?[/=–—-]',
  period: '(?:über|in|innerhalb von|für) (?:den |die )?(?:nächsten |kommenden |vergangenen )?(?:\\S+ )?(?:jahren?|monaten?|quartal)|(?:ersten|zweiten|dritten|vierten) (?:quartal|halbjahr)',
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const spanish: MoneyWords = {
  qualifiers: [
    ['al menos|por lo menos|como mínimo|no menos de', 'at least'], ['como máximo', 'at most'], ['hasta', 'up to'], ['más de|superior(?:es)? a', 'more than'], ['menos de', 'less than'],
    ['unos|unas|alrededor de|cerca de|aproximadamente|en torno a', 'about'], ['casi', 'nearly'],
  ],
  nouns: [
    ['damage', 'daños'], ['losses', 'pérdidas?'], ['fine', 'multas?|sanción'], ['ransom', 'rescate'], ['compensation', 'indemnización(?:es)?|indemnizaciones|compensación'],
    ['aid', 'ayudas?|asistencia'], ['loan', 'préstamos?|créditos?'], ['grant', 'subvención|subvenciones'], ['contract', 'contrato'], ['deal', 'adquisición|fusión|compra'],
    ['bid', 'oferta'], ['bail', 'fianza'], ['reward', 'recompensa'], ['prize', 'premio'], ['profit', 'beneficios?|ganancias?|utilidades'], ['revenue', 'ingresos|facturación'],
    ['debt', 'deudas?'], ['deficit', 'déficit'], ['budget', 'presupuesto'], ['investment', 'inversión|inversiones'], ['cost', 'costes?|costos?'], ['package', 'paquete'], ['money stolen', 'botín'],
  ],
  verbs: [
    ['money stolen', 'robaron|robó|robado|sustrajeron'], ['money raised', 'recaudó|recaudaron|recaudado'], ['money donated', 'donó|donaron|donado'],
    ['investment', 'invertirá|invirtió|invertir|invertido'], ['losses', 'perdió|perdieron|perdido'], ['fine', 'multó|multaron|multado'],
    ['deal', '(?:compra|compró|comprar|comprará|adquirir|adquirió|adquirirá|adquiere)(?!\\p{L}).{0,60}(?<!\\p{L})por'],
  ],
  aims: [['deal', 'pagar|paga|pagó|pagará', 'para (?:comprar|adquirir)']],
  measures: [['net', 'net[oa]s?'], ['operating', 'operativ[oa]s?'], ['gross', 'brut[oa]s?'], ['insured', 'asegurad[oa]s'], ['economic', 'económic[oa]s'], ['annual', 'anual(?:es)?'], ['quarterly', 'trimestral(?:es)?'], ['humanitarian', 'humanitaria'], ['military', 'militar']],
  stances: [
    ['sought', 'pid(?:e|ió|en|ieron)|exig\\p{L}*|solicit\\p{L}*|reclam\\p{L}*|necesit\\p{L}*'], ['offered', 'ofrec\\p{L}*|propus\\p{L}*|propon\\p{L}*|plane\\p{L}*|estudia'],
    ['pledged', 'promet\\p{L}*|compromet\\p{L}*'], ['paid', 'pagó|pagaron|pagado|recib\\p{L}*|entreg\\p{L}*'],
  ],
  passive: '(?:fue|fueron|sido|es|son) ',
  link: 'de|por|a|en|por valor de|por un (?:valor|monto|importe|total) de|valorad[oa]s? en|estimad[oa]s? en|asciende(?:n)? a|alcanza(?:n|ron)?|alcanzó|supera(?:n)?|ascendieron a|fijada en',
  glue: 'de|en|por',
  compound: '(?!)',
  part: 'primer[oa]?|segund[oa]|parte|fase|tramo|mitad|otr[oa]|nuev[oa]',
  breaks: 'para|que',
  worth: ['por valor de|valorad[oa]s? en', '(?!)'],
  stops: 'a|por|para|y|o|pero|tras|antes|con|que|sobre|el|la|los|las|un|una|del|es|son|ha|han|fue|al|según',
  object: 'a|al|para|sobre',
  notAfter: '(?:\\s(?:por|cada|al (?:día|mes|año)|el (?:barril|kilo|litro)|la (?:tonelada|hora)|más|adicionales|en (?:efectivo|acciones)|anuales|mensuales|de los|del total)|\\s?/)(?![\\p{L}])',
  notBefore: 'frente a|en lugar de|desde|primeros|primeras|otros|otras|últimos|restantes|adicionales|solo|sólo|no|tras|inicialmente|de los',
  comparison: 'frente a|comparado con|tras',
  to: 'a|y|o|-|–',
  converted: '\\(|\\[|,? (?:o|unos|es decir)(?: unos| cerca de)?|\\s?[/=–—-]',
  period: '(?:en|durante|por) (?:los |un )?(?:próximos |últimos )?(?:\\S+ )?(?:años?|meses|trimestre|semestre)|(?:primer|segundo|tercer|cuarto) (?:trimestre|semestre)',
};
