// Verbs of saying in eight languages, the most frequent first.
import { matchEach } from '#core/text/match-each.ts';

const ENGLISH =
  'said|says|say|saying|told|tells|telling|added|adds|adding|wrote|writes|writing|asked|asks|asking|noted|notes|noting|argued|argues|arguing|tweeted|tweets|tweeting|called|calls|calling|announced|announces|announcing|suggested|suggests|suggesting|explained|explains|explaining|described|describes|describing|declared|declares|declaring|stated|states|stating|claimed|claims|claiming|warned|warns|warning|insisted|insists|insisting|acknowledged|acknowledges|acknowledging|admitted|admits|admitting|responded|responds|responding|replied|replies|concluded|concludes|continued|continues|recalled|recalls|joked|jokes|quipped|conceded|concedes|vowed|vows|vowing|promised|promises|pledged|predicted|predicts|urged|urges|urging|accused|accuses|accusing|criticized|criticizes|criticised|blasted|slammed|denounced|denounces|dismissed|dismisses|dismissing|praised|praises|demanded|demands|assured|assures|proposed|issued|shot|wondered|declaring|criticizing|proposing|asserted|asserts|asserting|alleged|alleges|alleging|emphasized|emphasised|emphasizes|stressed|stresses|stressing|confirmed|confirms|confirming|revealed|reveals|remarked|observed|cautioned|countered|complained|complains|charged|charging|mused|shouted|yelled|posted|testified|lamented|maintained|maintains|reiterated|repeated|quoted|proclaimed|reported|reports|labeled|labelled|characterized|decried|deemed|agreed|agrees|thinks|think|believes|believe|expressed|cited|cites|citing|referred|referring|attacked|attacking|defended|defending|touted|blamed|blames|derided|mocked|commented|elaborated|recounted|boasted|bragged|opined|read|reads|estimated|appealed|rejected|rejecting|denied|denies|denying|welcomed|condemned|sighed|whispered|exclaimed|retorted|cried|fumed|speculated';
const OTHERS =
  'déclaré|déclare|dit|affirmé|affirme|ajouté|ajoute|expliqué|explique|estimé|estime|souligné|souligne|indiqué|assuré|lancé|précisé|prévenu|averti|dénoncé|dénonce|regretté|regrette|martelé|rappelé|rappelle|confié|jugé|répondu|plaidé|salué|déploré|insisté|a-t-il|a-t-elle|detto|dichiarato|affermato|spiegato|aggiunto|sottolineato|commentato|ribadito|afferma|spiega|disse|afirmou|declarou|explicou|acrescentou|garantiu|destacou|alertou|reiterou|lamentou|salientou|sublinhou|referiu|sagte|sagt|erklärte|erklärt|meinte|betonte|fügte|schrieb|teilte|kritisierte|warnte|forderte|mahnte|bekräftigte|berichtete|ergänzte|entgegnete|erwiderte|beklagte|lobte|versicherte|räumte|äußerte|appellierte|beteuerte|versprach|verspricht|erinnerte|erinnert|kündigte|meldete|fragte|gestand|erzählte|erzählt|betont|warnt|fordert|mahnt|kritisiert|schreibt|lobt|dijo|dice|afirmó|afirma|declaró|aseguró|señaló|añadió|explicó|indicó|advirtió|agregó|subrayó|insistió|recalcó|reiteró|lamentó|denunció|destacó|sostuvo|manifestó|comentó|prometió|admitió|reconoció|respondió|apuntó|precisó|criticó|сказал|сказала|заявил|заявила|отметил|отметила|сообщил|сообщила|добавил|добавила|подчеркнул|подчеркнула|пояснил|пояснила|написал|написала|считает|говорит|گفت|گفته|افزود|گفتند|نوشت|اعلام|تأکید|تاکید|اظهار|خاطرنشان|تصریح|کہا|بتایا|قال|قالت|وقال|وقالت|أكد|وأكد|أضاف|وأضاف|أضافت|وأضافت|أوضح|وأوضح|صرح|وصرح|أعلن|وأعلن|تابع|وتابع|كتب|وكتب|کړه|وویل|ویلي';

/** German sentences put names and verbs in any order: a speaker is named only by a full name. */
const GERMAN =
  /^(?:sagte|sagt|erklärte|erklärt|meinte|betonte|fügte|schrieb|teilte|kritisierte|warnte|forderte|mahnte|bekräftigte|berichtete|ergänzte|entgegnete|erwiderte|beklagte|lobte|versicherte|räumte|äußerte|appellierte|beteuerte|versprach|verspricht|erinnerte|erinnert|kündigte|meldete|fragte|gestand|erzählte|erzählt|betont|warnt|fordert|mahnt|kritisiert|schreibt|lobt|laut)$/iu;

const VERBS: ReadonlySet<string> = new Set(`${ENGLISH}|${OTHERS}`.split('|'));
const WORD = /[\p{L}\p{M}][\p{L}\p{M}-]*/gu;

/** A verb of saying as printed, and its offset in UTF-16 code units. */
export interface SpeechVerb {
  verb: string;
  at: number;
}

/** The verbs of saying in `text`, in order; a capitalised one is a name ("Ian Read"). */
export function findSpeechVerbs(text: string): SpeechVerb[] {
  return matchEach(text, WORD).flatMap(({ 0: verb, index: at }) => (VERBS.has(verb) ? [{ verb, at }] : []));
}

/** Words before a speaker without a verb: "according to". */
export const ACCORDING_TO =
  /(?:according to|in the words of|per|selon|d'après|d’après|laut|nach Angaben von|según|по словам|согласно|به گفته|بنا بر گفته|کے مطابق|بحسب|وفقا ل|حسب)\s+/iu;

/** Whether `verb` is German. */
export function isGermanVerb(verb: string): boolean {
  return GERMAN.test(verb);
}
