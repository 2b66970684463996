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
      '\\bbod(?:y|ies)\\b|\\bfound (?:[^.,;]{1,40} )?(?:dead|alive|safe)\\b|\\b(?:rescued|pulled out alive|brought out alive|all (?:dead|safe))\\b|' +
      '(?<!\\p{L})(?:leichen?|tot (?:geborgen|gefunden|aufgefunden)|gerettet|lebend|retrouvé|corps (?:de|des|sans vie)|sauvés?|secouru|cuerpos|cadáver|hallad|rescatad|con vida|جسد|اجساد|پیکر|نجات یافت|پیدا شد|тела(?!\\p{L})|найден|спасен|спасён)',
  },
  {
    // People feared dead, and the count of the dead.
    open: '\\bfeared (?:dead|drowned|lost|killed)\\b',
    closed: '\\b(?:kill(?:s|ed|ing)?|die[sd]|drowned|perished|deaths?|bodies)\\b(?<!feared \\p{L}{1,12})',
  },
  {
    // A hunt for suspects, and their arrest.
    open: '\\b(?:hunt(?:s|ed|ing)? for|hunt(?:s|ed|ing)? (?:a |an |the )?(?:\\p{L}+ )?(?:suspects?|gunman|gunmen|attackers?|killers?|robbers?|shooters?)|search(?:es|ed|ing)? for (?:a |an |the )?(?:\\p{L}+ )?(?:suspects?|gunman|gunmen|attackers?|killers?)|on the run|at large|manhunt)\\b|(?<!\\p{L})(?:fahndung|fahndet|auf der flucht|recherché|en fuite|prófug|a la fuga|متواری|в розыске)',
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
  {
    // A suit, and how it ends.
    about:
      '\\b(?:sue[sd]?|suing|(?:law)?suits?|litigation|court|claims?|complaint|damages)\\b|(?<!\\p{L})(?:klag|prozess|plainte|procès|justice|demand|pleito|شکایت|иск)',
    open: '\\b(?:sue[sd]?|suing|(?:files?|filed|filing|brings?|brought) (?:an? |the |their |its |his |her )?(?:\\p{L}+ ){0,2}(?:law)?suits?)\\b|(?<!\\p{L})(?:verklagt|reicht\\p{L}* klage|klage eingereicht|porte plainte|porté plainte|poursuit en justice|demanda a|demandó|presentó una demanda|شکایت کرد|подал\\p{L}* иск)(?!\\p{L})',
    closed:
      '\\b(?:settl(?:e[sd]?|ing|ements?)|drop(?:s|ped|ping)? (?:an? |the |their |its |his |her )?(?:\\p{L}+ ){0,2}(?:law)?suits?|(?:throws|threw|thrown) out|dismiss(?:es|ed)|w(?:ins|on) (?:an? |the |their |its |his |her )?(?:\\p{L}+ ){0,2}(?:law)?suits?|loses|lost)\\b|(?<!\\p{L})(?:einig(?:t|en|ten)(?: \\p{L}+){0,12} (?:vergleich|außergerichtlich)|vergleich|verglich|weist\\p{L}* klage|klage abgewiesen|règlement à l[’\u0027]amiable|accord amiable|transig|débouté|llega(?:n|ron) a un acuerdo|acuerdo extrajudicial|desestim|мировое соглашение)',
    staysTrue: true,
  },
  {
    // An accusation, and the verdict or what ends the proceedings.
    open:
      '\\b(?:charged (?:[\\p{L}\\p{N},.’-]+ ){0,12}with|charges (?:\\p{L}+ )?with|charged over|facing charges|faces? (?:\\p{L}+ )?charges|indict(?:s|ed)|accused of|(?:go(?:es)?|went|put|stands?|stood) on trial|pleaded not guilty)\\b|' +
      '(?<!\\p{L})(?:angeklagt|anklage (?:erhoben|gegen)|erhebt anklage|erhob anklage|vor gericht|inculpée?s?|mise?s? en examen|accusée?s? (?:de|d[’\u0027])|jugée?s? pour|acusad[oa]s?|imputad[oa]s?|procesad[oa]s?|inculpad[oa]s?|متهم|обвин(?:ен|ил|яется)\\p{L}*)(?!\\p{L})',
    closed:
      '\\b(?:acquit(?:s|ted|tal)?|cleared of|found (?:not )?guilty|not guilty verdict|convict(?:s|ed|ion)|exonerated|sentenced|(?:drop(?:s|ped)?|dismiss(?:es|ed)?|withdr(?:aws|ew|awn)) (?:\\p{L}+ ){0,4}(?:charges|case|indictment)|(?:charges|case|indictment) (?:\\p{L}+ ){0,4}(?:dropped|dismissed|withdrawn|thrown out))\\b|' +
      '(?<!\\p{L})(?:freigesprochen|freispruch|verurteilt|schuldig gesprochen|verfahren eingestellt|acquittée?s?|acquitte(?:ment)?|relaxée?s?|relaxe|condamnée?s?|non-lieu|absuel\\p{L}+|absolv\\p{L}+|absolución|condenad[oa]s?|sobresei\\p{L}*|تبرئه|محکوم|оправда(?:н|л)\\p{L}*|осужд[её]н\\p{L}*|приговор\\p{L}*)(?!\\p{L})',
    staysTrue: true,
  },
  {
    // An arrest, and the release.
    open: '\\b(?:arrest(?:s|ed)?|detain(?:s|ed)?|taken into custody|(?:held|remanded) in custody)\\b|(?<!\\p{L})(?:festgenommen|verhaftet|in (?:unter)?haft|in gewahrsam|arrêtée?s?|interpellée?s?|gardes? à vue|incarcérée?s?|écrouée?s?|detenid[oa]s?|detuvo|detiene|arrestad[oa]s?|encarcelad[oa]s?|بازداشت شد\\p{L}*|دستگیر شد\\p{L}*|اعتقال|اعتقلت|задержан\\p{L}*|арестован\\p{L}*|gözaltına alın\\p{L}*|tutuklan\\p{L}*)(?!\\p{L})',
    closed:
      '\\b(?:(?:released|freed) (?:\\p{L}+ ){0,3}(?:on bail|on bond|from (?:custody|jail|prison|detention|police)|without charge|after questioning|pending)|(?:was|were|been|is) (?:released|freed|set free)|walk(?:s|ed) free|release(?:s|d) (?:\\p{L}+ ){0,3}(?:man|woman|suspects?|journalists?|activists?|protesters|teenager|students?))\\b|' +
      '(?<!\\p{L})(?:freigelassen|auf freiem fuß|wieder frei|aus (?:der )?(?:\\p{L}*haft|gewahrsam|gefängnis) entlassen|remise?s? en liberté|libérée?s?|relâchée?s?|(?:queda|quedó|puest[oa]|quedaron|en) (?:en )?libertad|excarcelad[oa]s?|liberad[oa]s?|آزاد شد\\p{L}*|إطلاق سراح|أفرجت|освобо(?:жд[её]н|дил)\\p{L}*|отпущен\\p{L}*|serbest bırakıl\\p{L}*|tahliye edil\\p{L}*)(?!\\p{L})',
    staysTrue: true,
  },
  {
    // A plan, and its end.
    open: '\\b(?:announc(?:e[sd]?|ing|ement)|plans?|planned|planning|unveil(?:s|ed)?|scheduled|agree[sd]? to (?:buy|acquire|merge|sell))\\b|(?<!\\p{L})(?:kündigt\\p{L}*|angekündigt|plant|planen|geplant\\p{L}*|annonc(?:e|ent|é|ée|és)|prévoi(?:t|ent)|anunci(?:a|an|ó|aron|ado|ada)|planea\\p{L}*|اعلام کرد|объявил\\p{L}*)(?!\\p{L})',
    closed:
      '\\b(?:cancel(?:s|led|ed)?|call(?:s|ed)? off|scrap(?:s|ped)?|postpone[sd]?|shelve[sd]?|abandon(?:s|ed)?)\\b|(?<!\\p{L})(?:abgesagt|sagt (?:[^.]{1,80} )?ab|sagte (?:[^.]{1,80} )?ab|verschoben|verschieb(?:t|en)|gestrichen|annul(?:e|ent|é|ée|és|ées)|report(?:é|ée|és|ées)|renonc(?:e|ent|é)|cancel(?:a|an|ó|aron|ado|ada)|suspend(?:e|en|ió|ieron|ido|ida)|aplaz(?:a|an|ó|aron|ado|ada)|لغو شد|لغو کرد|отмен(?:ил\\p{L}*|[её]н\\p{L}*))(?!\\p{L})',
    staysTrue: true,
  },
  {
    // A bill, and its fate.
    about:
      '\\b(?:bills?|laws?|legislation|measures?|proposals?|resolutions?|budgets?|reforms?|amendments?|acts?|bans?|tax(?:es)?)\\b|gesetz|reform|haushalt|(?<!\\p{L})(?:verbot|loi|projet|budget|ley|proyecto|presupuesto|قانون|لایحه|طرح|закон)',
    open: '\\b(?:propos(?:e[sd]?|ing|als?)|introduc(?:e[sd]?|ing)|tabl(?:e[sd]|ing)|debat(?:e[sd]?|ing)|consider(?:s|ed|ing)?|draft(?:s|ed|ing)?)\\b|(?<!\\p{L})(?:vorgeschlagen|schlägt (?:[^.]{1,80} )?vor|schlug (?:[^.]{1,80} )?vor|\\p{L}*entwurf|propos(?:e|ent|é|ée)|projets? de loi|examin(?:e|ent|é)|propon(?:e|en)|propuso|propuesta|proyectos? de ley|پیشنهاد|предлож\\p{L}*|законопроект\\p{L}*)(?!\\p{L})',
    closed:
      '\\b(?:pass(?:es|ed)|approv(?:es|ed)|adopt(?:s|ed)|enact(?:s|ed)|reject(?:s|ed)|vot(?:es|ed) (?:down|for|against|to)|veto(?:es|ed)|sign(?:s|ed) (?:[^.]{1,60} )?into law|withdr(?:aws|ew)|defeat(?:s|ed))\\b|(?<!\\p{L})(?:verabschiedet\\p{L}*|beschl(?:oss|ossen|ießt)|gebilligt|billigt\\p{L}*|abgelehnt|lehnt\\p{L}* (?:[^.]{1,80} )?ab|adopt(?:e|ent|é|ée|és)|vot(?:é|ée)|rejet(?:te|tent|é|ée)|promulgu\\p{L}*|apr(?:obó|ueba|ueban|obaron|obad[oa])|rechaz(?:a|an|ó|aron|ad[oa])|promulg\\p{L}*|تصویب|رد کرد|принял\\p{L}*|одобрил\\p{L}*|отклонил\\p{L}*)(?!\\p{L})',
    staysTrue: true,
  },
];
