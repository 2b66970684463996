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
}

export const stages: readonly Stage[] = [
  {
    // Nothing known yet of dead, injured or damage, and the first of them.
    isOfAnyEvent: true,
    open:
      '\\bno (?:immediate |initial |early )?(?:reports?|word|information|details?|news|signs?) (?:of|on|about) (?:any )?(?:\\p{L}+ or )?(?:damages?|casualties|injuries|victims|deaths|fatalities)\\b|\\b(?:casualties|injuries|damage|victims) (?:were|was) not (?:immediately|yet) (?:known|clear|reported)\\b|' +
      "(?<!\\p{L})(?:keine (?:berichte|angaben|informationen|meldungen|hinweise) (?:über|zu|auf) (?:mögliche )?(?:schäden|opfer|verletzte|tote)|aucun(?:e)? (?:victime|dégât|blessé|bilan)s? (?:n[’'](?:est|a été) )?(?:signalée?|connue?|rapportée?|dans l[’']immédiat)|no (?:hay|había|se han|se tienen) (?:\\p{L}+ )?(?:reportes|informes|noticias|informado|reportado|datos) (?:de |sobre )?(?:víctimas|daños|heridos|muertos)|گزارشی از (?:تلفات|خسارت)[^.]{0,40}(?:نشده|منتشر نشد)|сведений о (?:пострадавших|жертвах|разрушениях)[^.]{0,30}(?:нет|не поступало))",
    closed:
      '\\b(?:killed|killing|kills|dead|died|deaths|toll|injured|injuring|wounded|destroyed|damaged|bodies)\\b|(?<!\\p{L})(?:tote[nr]?|getötet|ums leben|verletzte?|zerstört|morts?|tuée?s?|blessée?s?|détruit|muert|herid|murieron|destruid|کشته|زخمی|جان باخت|ویران|погиб|ранен|пострадал|разрушен)(?!\\p{L}{6})',
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
];
