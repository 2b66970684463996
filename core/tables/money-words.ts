// The purposes of sums of money in four languages, as patterns around a sum.

/** How one language states the purpose of a sum. All values are sources of case-insensitive regular expressions. */
export interface MoneyWords {
  /** Qualifiers of a sum: [pattern, the English qualifier]. */
  qualifiers: readonly (readonly [string, string])[];
  /** The purpose by its noun: [in English, pattern, what else the sentence must have]. The first that fits counts. */
  nouns: readonly (readonly [string, string, string?])[];
  /** The purpose by the verb before the sum. */
  verbs: readonly (readonly [string, string])[];
  /** The purpose by a later verb: "[pay] $3m [to settle]". [In English, the verb before, what follows.] */
  aims: readonly (readonly [string, string, string])[];
  /** Adjectives that make another measure of the same noun: "net" profit, "insured" losses. [In English, pattern.] */
  measures: readonly (readonly [string, string])[];
  /** Whether the sum is paid, planned or claimed, by a verb before it or its noun: [in English, pattern]. */
  stances: readonly (readonly [string, string])[];
  /** Before such a verb where it follows: "aid of $3m [was] pledged". */
  passive: string;
  /** Between a noun and the sum after it: "fine [of] $3m". */
  link: string;
  /** Between a sum and the noun after it: "$3m [worth of] damage". */
  glue: string;
  /** Words that no noun phrase contains: a noun after them belongs to something else. */
  stops: string;
  /**
   * Right after a noun that is only the first part of a compound: "cost [gap]". Absent where grammar does not mark
   * it.
   */
  compound: string;
  /** Among the words before a noun that is only a part, or one of several: "the [first phase] of the contract". */
  part: string;
  /** Words that never occur between a verb and its sum. */
  breaks: string;
  /** Between a thing and the sum that it is worth, and between such a sum and the thing. */
  worth: readonly [before: string, after: string];
  /** Between a noun and its object: "damage [to] crops". */
  object: string;
  /** After a sum that is a rate or a part: "a barrel", "in cash". */
  notAfter: string;
  /** Before a sum that is a part, an addition or only a comparison. */
  notBefore: string;
  /** Words that open a comparison with another time, up to the next comma. */
  comparison: string;
  /** Between the two ends of a range. */
  to: string;
  /** Before a sum that repeats another in other money: "(", "or about". */
  converted: string;
  /** The period that a sum is for. */
  period: string;
}

// biome-ignore format: one line a kind, so that languages can be read against each other.
const english: MoneyWords = {
  qualifiers: [
    ['at least|no less than|a minimum of|upwards of', 'at least'],
    ['at most|no more than|a maximum of', 'at most'],
    ['up to|as much as', 'up to'],
    ['(?:well |slightly |just |a little )?(?:more than|over|above)|in excess of|north of', 'more than'],
    ['(?:just )?(?:less than|under|below)', 'less than'],
    ['about|around|some|roughly|approximately|approx\\.|circa|an? (?:estimated|reported)|estimated|reportedly|close to', 'about'],
    ['(?:very )?nearly|almost|just short of', 'nearly'],
  ],
  nouns: [
    ['damages', 'damages', '(?:court|jury|judge|sue[ds]?|suing|lawsuit|awarded|ordered|punitive|tribunal|libel|defamation|pay|pays|paid)'], ['damage', 'damages?'], ['losses', 'loss(?:es)?'], ['fine', 'fines?|penalty|penalties'], ['ransom', 'ransom'],
    ['compensation', 'compensation'], ['settlement', 'settlement'], ['aid', 'aid|assistance'], ['loan', 'loans?|credit line|line of credit'],
    ['grant', 'grants?'], ['contract', 'contract'], ['deal', 'deal|acquisition|takeover|buyout|merger'], ['bid', 'bid|offer'],
    ['bail', 'bail'], ['reward', 'reward|bounty'], ['prize', 'prize'], ['profit', 'profits?|net income'],
    ['revenue', 'revenues?|turnover'], ['debt', 'debts?'], ['deficit', 'deficit'], ['budget', 'budget'], ['investment', 'investment'],
    ['cost', 'costs?|price tag'], ['package', 'package'],
  ],
  verbs: [
    ['fine', 'fined?|fines|fining'], ['money stolen', 'stole|stolen|stealing|steal|made off with|(?:got away|escaped|fled) with|robbed|robbing|looted'],
    ['money raised', 'raised|raising'], ['money donated', 'donated|donating|donates'], ['money pledged', 'pledged|pledging|pledges'],
    ['losses', 'lost'], ['settlement', '(?:settle|settles|settled|settling)\\b.{0,60}\\bfor'], ['investment', 'invest|invested|invests|investing'], ['loan', 'lent|lend|lends|lending|borrowed'],
    ['deal', '(?<!(?:bid|offer|offers|offered|offering|proposal|proposed|approach|seeking|seeks|sought|wants?|wanted|hopes?|hoping|trying|tried|talks)\\b[^,;]{0,40})(?:buy|buys|buying|bought|acquire|acquires|acquired|acquiring|purchase|purchased|take over|taken over)\\b.{0,60}\\bfor'],
    ['money embezzled', 'embezzled|embezzling|siphoned off'], ['money laundered', 'laundered|laundering'],
  ],
  aims: [
    ['settlement', 'pay|pays|paid|paying', 'to settle'],
    ['deal', 'pay|pays|paid|paying|spend|spends|spent|spending', '(?:to (?:acquire|buy|purchase|take over)|for (?:control|all) of)'],
  ],
  measures: [
    ['insured', 'insured'], ['uninsured', 'uninsured'], ['economic', 'economic'], ['direct', 'direct'], ['indirect', 'indirect'], ['property', 'property|structural'],
    ['net', 'net'], ['operating', 'operating|underlying'], ['gross', 'gross'], ['pre-tax', 'pre-?tax|before tax(?:es)?'], ['after-tax', 'after-tax|after tax(?:es)?'], ['adjusted', 'adjusted'],
    ['annual', 'annual|yearly|full-year'], ['quarterly', 'quarterly'], ['half-year', 'half-year(?:ly)?|first-half'], ['monthly', 'monthly'],
    ['military', 'military'], ['humanitarian', 'humanitarian'], ['punitive', 'punitive'], ['trade', 'trade(?= deficit)'], ['current-account', 'current.account'],
  ],
  stances: [
    ['sought', 'seeks?|seeking|sought|ask(?:s|ed|ing)?\\b[^,;]{0,40}\\bfor|request\\w*|appeal\\w*|demand\\w*|needs?|needed|requires?|required|wants?|wanted|claiming|sued?|sues|suing'],
    ['offered', 'offer(?:s|ed|ing)?|propos\\w+|planned|planning|plans to|consider\\w*|unveil\\w*|answer\\w*|counter\\w*'],
    ['pledged', 'pledg\\w+|promis\\w+|commit\\w*'],
    ['paid', 'paid|paying|pays?|receiv\\w+|deliver\\w*|disburs\\w+|handed over'],
  ],
  passive: '(?:was|were|been|being|is|are) ',
  link: 'of|at|to|worth|valued at|estimated at|(?:was|is|were|are)(?: put| set| estimated)?(?: at)?|reach(?:ed|es)?|(?:a )?total(?:l?ed|l?ing|s)?|amount(?:s|ed|ing) to|exceed(?:s|ed|ing)|hit|topp(?:ed|ing)|set at|put at',
  glue: "(?:worth )?(?:of|in)(?: the)?|-|’s|'s?(?: worth of)?",
  compound: "\\s+(?!(?:to|by|for|from|on|at|the|and|or|but|after|before|in|of|with|that|which|who|as|over|when|while|if|was|were|is|are|has|have|had|be|been|will|said|says|per|against|worth|along|across|around|among|near|since|until|without|within|towards?|via|through|throughout|during|off|out|up|down|so|then|if|where|because|it|they|he|she|we|you|there|not|also|would|could|may|might|can|should|did|does|do|came|went|rose|fell|stood|ran|made|more|than|now|last|this|must|due|paid|given|sought|set|put|won|between|under|hit|reach|amount|total|exceed|totals|amounts|exceeds|reaches)(?![\\p{L}])|\\p{L}+(?:ed|ing|ly)(?![\\p{L}])|\\p{L}*day(?![\\p{L}]))\\p{L}[\\p{L}'-]*",
  part: '(?:first|second|third|fourth)(?![- ](?:quarter|half))|phase|part|stage|share|portion|tranche|half of|instal\\p{L}+|some of|most of|bulk|rest|initial|another|additional|separate|further|extra|previous|earlier|each|other',
  breaks: 'to|by|for|at|that|which|who|as|when|while|if|was|were|is|are|in|on|over|with',
  worth: ['worth|valued at', "'?s?\\s+worth of"],
  stops: 'to|by|for|from|on|at|the|and|or|but|after|before|in|of|with|that|which|who|as|over|when|while|if|was|were|is|are|has|have|had|be|been|will|said|says|per|vs|versus|against|compared|plus|minus|up|down',
  object: 'to|for|with',
  notAfter: '(?:(?:-|\\s)(?:an?|per|each|every)(?:-|\\s)[\\p{L}]+|\\s?/|\\s(?:each|apiece|more|extra|in (?:cash|stock|shares|equity|advance|instal\\w+)|up ?front|cash|of (?:the|that|it|its|this|those|which|whom|them)|annually|monthly|daily|weekly|hourly|plus|of new|in new|short|tranche|instal\\w+|down payment|so far this))(?![\\p{L}])',
  notBefore: "from|than|against|versus|vs\\.?|compared (?:with|to)|instead of|rather than|not|only|another|additional|further|extra|first|initial|second|third|next|last|final|remaining|other|the rest,?|plus|earlier|originally|previous(?:ly)?|original|half of(?: the)?|part of(?: the)?|(?:out|some) of(?: the)?|by|after|minus|us|each|every|times",
  comparison: '(?:up|down) from|compared (?:with|to)|against|versus|after',
  to: '-|–|—|to|and|or|through',
  converted: '\\(|\\[|,? or(?: about| around| roughly| some| nearly| almost)?|,? \\(?(?:about|around|roughly|equivalent to|the equivalent of|equal to|worth(?: about| around| some)?)|\\s?[/=–—-]',
  period: "(?:over|in|within|during|through|for|across) (?:the )?(?:(?:next|coming|first|second|third|fourth|last|past|full) )?(?:\\w+ )?(?:years?|months?|quarters?|decades?|half|weeks?)|(?:(?:first|second|third|fourth)[- ]quarter|first[- ]half|half[- ]year|full[- ]year|quarterly|annual|\\w+-year)",
};

// biome-ignore format: one line a kind, so that languages can be read against each other.
const french: MoneyWords = {
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
const german: MoneyWords = {
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
const spanish: MoneyWords = {
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

/**
 * Rows by base language (see baseLanguage). Sums in the other languages of core/tables/figure-words.ts have no known
 * purpose.
 */
export const moneyWords: Readonly<Record<string, MoneyWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};
