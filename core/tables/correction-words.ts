// How agencies mark corrections and withdrawals. All values are sources of regular expressions, tried without regard to case.

/** Before or after a headline: the item corrects an earlier one. */
export const correctionMarkers =
  'corrected|correction|corrects|refile[ds]?|recasts?|clarification|erratum|errata|rectif\\.?|rectificatif|rectification|correctif|corrigée?|mise au point|' +
  '(?:korrektur|berichtigung|richtigstellung)(?: zu)?|korrigiert|berichtigt|corrección|corrige|corregid[oa]|fe de err(?:atas?|ores)|rectificación|rectifica|' +
  'errata corrige|rettific(?:a|ato|ata)|correzione|correção|corrigid[oa]|retificação|düzeltme|' +
  'اصلاحیه|اصلاح شده|تصحیح|تصحيح|исправлен\\p{L}*|исправление|поправка|уточнение';

/** Before or after a headline: the item withdraws an earlier one. */
export const killMarkers =
  'retraction|retracted|retracts?|withdrawn|withdrawal|withdraws?|(?:mandatory |story |advisory )?kill(?:ed)?|' +
  '(?:story|report|article|item) (?:removed|withdrawn|killed|retracted|deleted)|removed|' +
  'annulation|annulée?|annule|retrait|retirée?|rétractation|dépêche annulée|' +
  'rückzug|rückruf|zurückgezogen|zurückziehung|annulliert|annullierung|storno|storniert|widerruf|meldung zurückgezogen|' +
  'anulación|anulad[oa]|anula|se anula|retractación|retirad[oa]|' +
  'annullamento|annullat[oa]|ritirat[oa]|anulação|retratação|iptal|geri çekildi|' +
  'ابطال(?: خبر)?|لغو(?: خبر)?|حذف(?: خبر)?|پس گرفته شد|سحب(?: خبر)?|إلغاء(?: خبر)?|отозвано?|отзыв|аннулир(?:ован|уется)\\p{L}*|снято с ленты|منسوخ';

/** In the text of an item of its own: an earlier item is withdrawn. */
export const killNotices = [
  '\\b(?:has|have|is|are|hereby)\\s+(?:now\\s+|hereby\\s+)?(?:withdrawn|withdraws?|withdrawing|retracted|retracts?|retracting|killed|kills)\\b[^.]{0,80}\\b(?:story|report|article|item|dispatch|alert)\\b',
  '\\b(?:story|report|article|item|dispatch|alert)\\b[^.]{0,200}\\b(?:is|are|has been|have been|was)\\s+(?:hereby\\s+)?(?:withdrawn|retracted|killed|removed|cancell?ed)\\b',
  '\\b(?:please|kindly|must|should)\\s+(?:immediately\\s+)?(?:kill|remove|delete|disregard|withdraw|do not (?:use|publish)|not be (?:used|published))\\b',
  '(?:^|[.:] )(?:editors?,? )?(?:kill|remove|delete|disregard|withdraw|do not (?:use|publish)) (?:the|our|this|all) (?:story|report|article|item|dispatch|alert|versions)\\b|\\bkill is mandatory\\b',
  '\\b(?:mandatory|story) kill\\b|\\bsubstitute (?:story|item) (?:will|may) follow\\b',
  '(?:bitte|wir bitten)[^.]{0,100}(?:nicht (?:mehr )?(?:zu )?verwenden|nicht (?:zu )?veröffentlichen|löschen)|bitte (?:verwenden|nutzen|veröffentlichen) sie\\b[^.]{0,160}\\bnicht\\b',
  '(?:meldung|bericht|text|beitrag|nachricht)\\b[^.]{0,160}(?:zurückgezogen|annulliert|gesperrt)|(?:ziehen|zieht)\\b[^.]{0,120}\\bzurück\\b',
  '(?:prière|merci|veuillez|vous prions|bien vouloir)[^.]{0,80}(?:annuler|supprimer|ne pas (?:utiliser|publier|tenir compte))',
  '(?:dépêche|information|article|papier)\\b[^.]{0,160}(?:est|a été|sont|ont été) (?:annulé|retiré|supprimé)',
  '(?<!\\p{L})(?:retire|annule|supprime)(?:nt)? (?:sa|la|cette|leur|notre|une) dépêche(?!\\p{L})',
  '(?:rogamos|se ruega|por favor|pedimos)[^.]{0,80}(?:anul|suprim|elimin|no (?:utilicen|utilizar|publiquen|publicar|usen|usar|difundan|difundir|ten(?:gan|er) en cuenta))',
  '(?:si prega|vi preghiamo|per favore)[^.]{0,80}(?:annullar|eliminar|non (?:utilizzar|usar|pubblicar))|(?:pedimos|solicitamos|por favor)[^.]{0,80}(?:não (?:us|utiliz|publi)|eliminem|desconsider)',
  '(?:noticia|despacho|información|nota)\\b[^.]{0,160}(?:queda|ha sido|fue|está) (?:anulad|retirad|suprimid)',
  '(?<!\\p{L})(?:retira|anula|elimina|suprime)n? (?:su|la|esta|nuestra|una) (?:noticia|nota informativa)(?!\\p{L})',
  '(?:لطفا|لطفاً|خواهشمند)[^.]{0,100}(?:حذف|استفاده نکنید|منتشر نکنید|نادیده)|خبر[^.]{0,140}(?:باطل|لغو|حذف|پس گرفته) (?:شد|می‌شود|است)',
  '(?:просим|просьба)[^.]{0,80}(?:аннулировать|не использовать|снять|удалить)|(?:сообщени|новост|заметк)\\p{L}*[^.]{0,140}(?:отозван|аннулирован|снят)',
];

/** A sentence about the text itself: what it said before, or that it was corrected. */
export const correctionLines = [
  "^[(\\[*]?\\s*(?:correction|clarification|corrected|corrects|editor[’']?s note|eds|rectificatif|correctif|erratum|korrektur|berichtigung|richtigstellung|corrección|corrige|fe de erratas?|rectificación|اصلاحیه|تصحیح|поправка|исправление)\\s*(?:[:(–—-]|\\d)",
  '^[(\\[](?:[\\p{L}.]+ ){0,4}(?:corrects|refiles|recasts|rewrites|fixes|amends|deletes|removes)\\b|^(?:corrects|fixes)\\b[^.]{0,120}\\b(?:paragraph|headline|to|from|not|instead)\\b',
  '^[(\\[]?(?:corrige|rectifie)(?!\\p{L})[^.]{0,160}(?:paragraphe|titre|chapô|bien lire|au lieu de|et non)|^[(\\[]?(?:berichtigt|korrigiert)(?!\\p{L})[^.]{0,160}(?:absatz|überschrift|titel|statt|rpt|nicht)|^[(\\[]?(?:si )?(?:corregge|rettifica)(?!\\p{L})[^.]{0,160}(?:paragrafo|titolo|e non|anziché|invece di|numero)|^[(\\[]?(?:corrige|rectifica)(?!\\p{L})[^.]{0,160}(?:párrafo|titular|título|en lugar de|en vez de)',
  '^(?:this|the) (?:version|story|article|report|item)(?: of (?:the|this) (?:story|article|report))? (?:corrects|restores|clarifies|removes|deletes)\\b',
  '\\b(?:this|the) (?:\\p{L}+\\.? \\d{1,2} )?(?:story|article|report|version|item|post|headline|piece)\\b[^.]{0,80}\\b(?:has been|was|have been|is) (?:corrected|amended|clarified|(?:updated|changed|revised|edited) to (?:correct|show|reflect|clarify|say))',
  '\\b(?:an?|the) (?:earlier|previous|prior|original|first) (?:version|report|story|article|headline|edition|post)\\b[^.]{0,80}\\b(?:said|stated|misstated|gave|incorrectly|wrongly|misspelled|misidentified|reported|misnamed|erroneously|mistakenly|had|put|listed|named)\\b',
  '\\bin (?:an?|its|our|some) (?:stor(?:y|ies)|reports?|articles?|dispatch(?:es)?|versions?)\\b.{0,240}\\b(?:erroneous|incorrect|wrong|mistaken|misspelled|misidentified|misstated|misnamed|in error|should have)',
  'in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung)|\\bin (?:unserer|der) meldung\\b[^.]{0,160}(?:fälschlich|irrtümlich|(?:muss|soll(?:te)?) es\\b[^.]{0,40}\\bheißen)|\\b(?:muss|müsste) es\\b[^.]{0,60}\\bheißen\\b|(?:artikel|text|meldung|beitrag) wurde (?:korrigiert|berichtigt)',
  '(?<!\\p{L})dans (?:la|sa|notre|une) dépêche(?!\\p{L})[^.]{0,200}(?:par erreur|à tort|erroné)',
  '(?<!\\p{L})en (?:la|su|nuestra|una) noticia(?!\\p{L})[^.]{0,200}(?:por error|erróneamente|equivocad)',
  'dans une (?:version|dépêche) (?:précédente|antérieure)|une (?:précédente|première) version\\b|(?:article|dépêche|texte) (?:a été|est) (?:corrigé|rectifié)',
  'en una versión (?:anterior|previa)|una versión (?:anterior|previa|inicial)\\b|(?:noticia|nota|artículo|texto) (?:ha sido|fue) (?:corregid|rectificad)',
  'در نسخه (?:قبلی|پیشین)|این (?:خبر|گزارش) (?:اصلاح|تصحیح) شد|در خبر (?:قبلی|پیشین)[^.]{0,160}(?:به اشتباه|اشتباه)',
  'в (?:предыдущей|более ранней) версии|(?:текст|сообщение|новость) (?:исправлен|уточнен)',
];

/** A sentence of a notice that repeats what was wrong. */
export const errorWords =
  '\\b(?:erroneous(?:ly)?|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|in error|false(?:ly)?|misstated|misspelled|misidentified|earlier|previous(?:ly)?)\\b|fälschlich|irrtümlich|falsch|(?:früheren|ersten|vorherigen|älteren) (?:version|fassung)|version (?:précédente|antérieure)|(?:précédente|première) version|versión (?:anterior|previa|inicial)|نسخه (?:قبلی|پیشین)|(?:предыдущей|более ранней) версии|par erreur|à tort|erronée?|por error|errónea|erróneamente|equivocadamente|به اشتباه|اشتباه|ошибочно|неверно|بالخطأ|خطأ';

/** Between what is right and what was wrong, the wrong value after it. */
export const insteadOf =
  '(?:,? ?\\(?(?:and )?not|instead of|rather than|from|statt|anstatt|nicht|und nicht|au lieu de|et non(?: pas)?|en lugar de|en vez de|y no|e non|anziché|invece di|e não|em vez de|به جای|و نه|вместо|а не)';

/** Months in English, German, French and Spanish, as notices date what they correct. */
export const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec|' +
  'januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
