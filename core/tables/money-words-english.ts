// What sums of money are for, as English copy says it: the first row of core/tables/money-words.ts.
import type { MoneyWords } from '#core/tables/money-kinds.ts';

// biome-ignore format: one line a kind, so that languages can be read against each other.
export const english: MoneyWords = {
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
