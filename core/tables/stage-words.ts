// Events that pass through stages: what is reported first gives way to how it ends. All values are sources of regular
// expressions, tried without regard to case.

/** A kind of event: what a text about it contains, its wording while it is open, and once it is decided. */
export interface Stage {
  /** Words that both texts contain, where the others are too common. */
  about?: string;
  open: string;
  closed: string;
  /** Whether the two texts need no words in common: the open one names nothing of the event. */
  isOfAnyEvent?: true;
  /** Whether the open text stays true: it opens the story no more, and it is not left out. */
  staysTrue?: true;
}

export const stages: readonly Stage[] = [
  {
    // Nothing known yet of dead, injured or damage, and the first of them.
    isOfAnyEvent: true,
    open:
      '\\bno (?:immediate |initial |early )?(?:reports?|word|information|details?|news|signs?) (?:of|on|about) (?:any )?(?:\\p{L}+ or )?(?:damages?|casualties|injuries|victims|deaths|fatalities)\\b|\\b(?:casualties|injuries|damage|victims) (?:were|was) not (?:immediately|yet) (?:known|clear|reported)\\b|' +
      "(?<!\\p{L})(?:keine (?:berichte|angaben|informationen|meldungen|hinweise) (?:über|zu|auf) (?:mögliche )?(?:schäden|opfer|verletzte|tote)|aucun(?:e)? (?:victime|dégât|blessé|bilan)s? (?:n[’'](?:est|a été) )?(?:signalée?|connue?|rapportée?|dans l[’']immédiat)|no (?:hay|había|se han|se tienen) (?:\\p{L}+ )?(?:reportes|informes|noticias|informado|reportado|datos) (?:de |sobre )?(?:víctimas|daños|heridos|muertos)|گزارشی از (?:تلفات|خسارت|کشته|مصدوم)[^.]{0,40}(?:نشده|منتشر نشد|نرسید|در دست نیست)|can kaybı (?:yok|olmad|yaşanmad|bildirilmed)\\p{L}*|ölen (?:ya da yaralanan )?(?:yok|olmad)\\p{L}*|nessun (?:ferito|morto)|non ci sono (?:vittime|feriti)|não há (?:registo de )?(?:vítimas|feridos)|сведений о (?:пострадавших|жертвах|разрушениях)[^.]{0,30}(?:нет|не поступало))",
    closed:
      '\\b(?:killed|killing|kills|dead|died|deaths|toll|injured|injuring|wounded|destroyed|damaged|bodies)\\b|(?<!\\p{L})(?:tote[nr]?|getötet|ums leben|verletzte?|zerstört|morts?|tuée?s?|blessée?s?|détruit|muert|herid|murieron|destruid|öldü|hayatını kaybe|can verdi|yaralandı|morti|vittime|feriti|mortos|feridos|کشته|زخمی|جان باخت|ویران|погиб|ранен|пострадал|разрушен)(?!\\p{L}{6})',
  },
  {
    // Votes while they are counted, and the result.
    about:
      '\\b(?:vot(?:e|es|ed|ers|ing)|ballots?|elections?|referendums?|runoff|polls?|presidency|seats?|per ?cent)\\b|%|wahl(?:en)?(?!\\p{L})|(?<!\\p{L})(?:wahl|stimm|prozent|abstimmung|élection|scrutin|voix|vote|référendum|pour cent|elecci|voto|escrutinio|por ciento|referéndum|انتخابات|آرا|رأی|درصد|همه‌پرسی|выбор|голос|референдум|процент)',
    open:
      '\\bleads\\b|(?<!\\bto )\\blead\\b(?= in| with| over| by)|\\bleading\\b(?= in| with| by| the (?:race|count|vote))|\\bled\\b(?! by| to)|\\bahead\\b(?! of)|\\btrail(?:s|ed|ing)?\\b|\\blevel (?:at|with|in)\\b|\\blevel\\b(?=.*\\bcounted\\b)|\\bneck and neck\\b|\\btoo close to call\\b|\\bexit polls?\\b|\\bpartial results?\\b|' +
      '\\b(?:with|after) [^.]{1,60}\\b(?:counted|reporting)\\b|\\bvotes? are in\\b|' +
      '(?<!\\p{L})(?:führt|liegt (?:[^.]{1,80} )?vorne?(?!\\p{L})|in führung|hochrechnung|prognose|kopf-an-kopf|ausgezählt|en tête|devance|coude-à-coude|dépouill|encabeza|lidera|a la cabeza|empate técnico|escrutad|پیشتاز|شمارش|лидирует|опережает|подсчитан)',
    closed:
      '\\b(?:wins?|won|winner|victory|conced(?:e|es|ed)|defeat(?:s|ed)?|elected|re-?elected|reject(?:s|ed)?|approve[sd]?|final results?)\\b|\\ball (?:the )?votes (?:were|had been|have been|are) counted\\b|' +
      '(?<!\\p{L})(?:gewinnt|gewann|gewonnen|siegt|sieger|wurde gewählt|wiedergewählt|lehnen?\\b.*\\bab\\b|abgelehnt|stimmen?\\b.*\\bzu\\b|endergebnis|remport|élue?(?!\\p{L})|réélue?|vainqueur|victoire|rejett|approuv|gana(?!\\p{L})|ganó|venc|elegid|reelegid|victoria|rechaz|aprueb|aprob|پیروز|برنده|انتخاب شد|رد کرد|победил|побед|избран|отклонил|одобрил)',
  },
  {
    // Missing or trapped people, and how they are found.
    open:
      '\\b(?:missing|search(?:es|ed|ing)?(?: on \\p{L}+)?(?: continues| continued| goes on)? for|unaccounted for|trapped|feared (?:dead|drowned|lost))\\b|' +
      '(?<!\\p{L})(?:vermisst|suche nach|suchen nach|gesucht|eingeschlossen|disparu|recherch|bloqués?(?!\\p{L})|desaparecid|buscan|búsqueda|atrapad|مفقود|ناپدید|جستجو|جست‌وجو|گرفتار|محبوس|пропал|ищут|поиск)',
    closed:
      '\\bbod(?:y|ies)\\b|\\bfound (?:dead|alive|safe)\\b|\\b(?:rescued|pulled out alive|brought out alive|all (?:dead|safe))\\b|' +
      '(?<!\\p{L})(?:leichen?|tot (?:geborgen|gefunden|aufgefunden)|gerettet|lebend|retrouvé|corps (?:de|des|sans vie)|sauvés?|secouru|cuerpos|cadáver|hallad|rescatad|con vida|جسد|اجساد|پیکر|نجات یافت|پیدا شد|тела(?!\\p{L})|найден|спасен|спасён)',
  },
  {
    // People feared dead, and the count of the dead.
    open: '\\bfeared (?:dead|drowned|lost|killed)\\b',
    closed: '\\b(?:kill(?:s|ed|ing)?|die[sd]|drowned|perished|deaths?|bodies)\\b(?<!feared \\p{L}{1,12})',
  },
  {
    // A hunt for suspects, and their arrest.
    open: '\\b(?:hunt(?:s|ed|ing)? for|search(?:es|ed|ing)? for (?:a |an |the )?(?:\\p{L}+ )?(?:suspects?|gunman|gunmen|attackers?|killers?)|on the run|at large|manhunt)\\b|(?<!\\p{L})(?:fahndung|fahndet|auf der flucht|recherché|en fuite|prófug|a la fuga|متواری|в розыске)',
    closed:
      '\\b(?:arrest(?:s|ed)?|detained|in custody|captured|caught|surrender(?:s|ed)?|shot dead)\\b|(?<!\\p{L})(?:festgenommen|verhaftet|gefasst|arrêté|interpell|detenid|arrestad|capturad|بازداشت|دستگیر|арестован|задержан)',
  },
  {
    // People who are held, and their release.
    open: '\\b(?:hostages?|kidnapped|abducted|held captive)\\b|(?<!\\p{L})(?:geisel|entführt|otage|enlevé|rehén|rehenes|secuestrad|گروگان|ربوده|заложник|похищ)',
    closed:
      '\\b(?:freed|released|set free)\\b|(?<!\\p{L})(?:freigelassen|befreit|libéré|liberad|آزاد شد|освобожд)',
  },
  {
    // Fires while they last, and their end.
    open: '\\b(?:still burning|out of control|battl(?:e|es|ed|ing) (?:the |a )?(?:fire|blaze|flames))\\b|(?<!\\p{L})(?:brennt weiter|außer kontrolle|luttent? contre|hors de contrôle|fuera de control|luchan contra)',
    closed:
      '\\b(?:put out|extinguished|under control)\\b|(?<!\\p{L})(?:gelöscht|unter kontrolle|éteint|maîtrisé|circonscrit|extinguid|controlad|sofocad|مهار شد|خاموش شد|потушен|локализован)',
  },
  {
    // Wrecks and trapped vehicles while their raising is planned, and once they are raised.
    about:
      '\\b(?:wreck(?:age)?|ship|ferry|boat|launch|vessel|trawler|submarine|barge|tug|bus|train|carriages?|plane|aircraft|helicopter)\\b',
    open: '\\bto (?:lift|raise|salvage|refloat|right|recover|hoist)\\b',
    closed:
      '\\b(?:lifted|raised|salvaged|refloated|righted|hoisted)\\b(?! (?:the |an? |its )?(?:alarm|toll|number|count|question|concern|fears?|doubts?|ban|hopes?))',
  },
  {
    // A sentence that is awaited, and the sentence.
    open: '\\b(?:sentence|sentencing) (?:will be|is (?:due|expected|scheduled)|was (?:due|expected)|is to be)\\b|\\b(?:will|to) be sentenced\\b|\\bawait(?:s|ed|ing)? (?:sentencing|sentence)\\b|\\bfaces? (?:up to |as much as )?(?:\\p{N}+|\\p{L}+) years\\b|(?<!\\p{L})(?:strafmaß (?:soll|wird)|la peine (?:sera|doit)|la sentencia se (?:dará|conocerá))',
    closed:
      '\\b(?:was|were|been) sentenced\\b|\\bsentenced (?:\\p{L}+ ){0,5}to\\b|\\bjailed for\\b|(?<!\\p{L})(?:zu (?:\\p{L}+ ){1,4}haft verurteilt|condamnée?s? à|condenad[oa]s? a)(?!\\p{L})',
  },
  {
    // A strike that is announced, and its beginning or end.
    about: '\\b(?:strikes?|walk-?outs?|stoppages?)\\b',
    open: '\\b(?:will|to|would|plan(?:s|ned)? to|threaten(?:s|ed)? to|set to|due to) (?:go on )?(?:strike|walk out)\\b|\\bstrike is (?:due|planned|set)\\b',
    closed:
      '\\b(?:call(?:s|ed) off|suspend(?:s|ed)?|end(?:s|ed)?|averted|began|begin(?:s)?|start(?:s|ed)?) (?:a |the |their |its )?(?:\\p{L}+ )?strike\\b|\\bstrike\\b[^.]{0,40}\\b(?:called off|suspended|averted|is over|ended|began)\\b',
  },
  {
    // A vote that is to come, and its outcome.
    about:
      '\\b(?:parliament|senate|house|lawmakers|council|assembly|congress|mps|committee|bundestag|board)\\b',
    open: '\\b(?:will|due to|set to|expected to|scheduled to|is to|are to|to) vote (?:on|over)\\b|\\bvote is (?:due|set|expected|scheduled)\\b',
    closed:
      '\\b(?:approv|pass|reject|adopt|defeat)(?:es|s|ed)\\b|\\bvoted (?:\\p{N}+|to|for|against|down|in favou?r|by)\\b',
  },
  {
    // A storm before it is ashore, and when it is.
    about: '\\b(?:storm|hurricane|cyclone|typhoon)\\b',
    open: '\\b(?:expected|forecast|set|likely|due|predicted) to (?:make landfall|hit|strike|reach|come ashore)\\b|\\bwill (?:make landfall|hit|strike|come ashore)\\b|\\b(?:approach(?:es|ed|ing)|bear(?:s|ing)? down on|head(?:s|ed|ing) (?:for|towards?))\\b',
    closed:
      '\\b(?:made|makes|making) landfall\\b|\\b(?:came|comes) ashore\\b|\\b(?:slammed|slams|ploughed|tore|ripped) (?:into|through)\\b|\\b(?:battered|lashed)\\b',
  },
  {
    // A launch that is to come, and the launch.
    about: '\\b(?:rocket|probe|satellite|spacecraft|capsule|shuttle|mission|astronauts?|crew)\\b',
    open: '\\b(?:due|set|scheduled|expected|ready|planned) to (?:launch|lift off|blast off|take off|be launched)\\b|\\b(?:lift-?off|launch) is (?:due|set|scheduled|planned|expected)\\b|\\bnext (?:attempt|launch window)\\b',
    closed: '\\b(?:lifted|lifts|blasted|blasts) off\\b|\\b(?:was|were|been) launched\\b',
  },
  {
    // A verdict, and the sentence.
    open: '\\b(?:guilty of|found guilty|convicted|guilty verdict)\\b|(?<!\\p{L})(?:schuldig gesprochen|reconnue? coupable|declarad[oa] culpable)(?!\\p{L})',
    closed:
      '\\b(?:was|were|been) sentenced\\b|\\bsentenced (?:\\p{L}+ ){0,5}to\\b|\\b(?:jailed|imprisoned) for\\b|\\b(?:years|life) (?:in (?:prison|jail)|behind bars)\\b|\\bgets (?:\\p{L}+ |\\p{N}+ )years\\b|(?<!\\p{L})(?:zu (?:\\p{L}+ ){1,4}haft verurteilt|condamnée?s? à|condenad[oa]s? a)(?!\\p{L})',
    staysTrue: true,
  },
];
