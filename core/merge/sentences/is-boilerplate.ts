// Recognises text around the news that no story repeats: sign-offs, copyright lines, photo credits, links to
// other pages, advertisements.
import { latinPattern } from '#core/text/latin-pattern.ts';

/** Sentences that are boilerplate anywhere in a report. */
const FORMS_ANYWHERE: readonly RegExp[] = [
  /^(?:read (?:more|also|next|the full)|(?:click|tap) here|also read|see also|related:|more:|watch:|listen:|advertisement\b|story continues)/iu,
  /^view all .{0,40}newsletters\.?$/iu,
  /^(?:must (?:watch|read|see)\b|most read in\b|mehr (?:dazu )?im live-?(?:ticker|blog)|alle (?:neuigkeiten|entwicklungen) im live-?(?:ticker|blog))/iu,
  /^[—–-]?\s*with assistance (?:by|from)\b|^got a (?:news )?(?:story|tip)\b|^e-?mail (?:us\b|the (?:newsroom|desk)|\S+@)/iu,
  /^(?:sign up (?:for|to)|subscribe (?:to|now|for)|follow us\b|like us on|join our|download (?:the|our) app|support our journalism)/iu,
  /^(?:newsletter sign up|sign up(?: you agree|$)|you must (?:select a newsletter|be logged in)|thank you for subscribing|invalid e-?mail)\b/iu,
  /^(?:please (?:re-?enter|verify you|try again later)|an error has occurred\.?$|could not subscribe|get .{3,60} (?:to|in) your inbox)/iu,
  /^(?:scroll (?:down|below) |read or share this|share this (?:story|article|post|page)|order reprints|a version of this (?:story|article) (?:appear|ran))/iu,
  /^(?:(?:do you )?(?:have|got) an? (?:news )?(?:story|tip|suggestion)\b.{0,80}\?$|we pay for (?:your )?(?:stories|videos)|e-?mail us |send us (?:a|your) )/iu,
  /^(?:(?:chat with|find|check) us (?:out )?(?:in|on) |follow .{2,60} on (?:twitter|facebook|instagram|x)\b|for more .{2,40} coverage:)/iu,
  /^(?:.{2,20} transcripts are created on|this (?:text|transcript) may (?:not be in its final form|be updated)|accuracy and availability may vary)/iu,
  /^(?:image (?:source|caption)\b|listen to this (?:article|story)|already a (?:subscriber|member)|sign in\b.{0,30}$|log in\b.{0,30}$|about the author|media contacts?:|\d{1,2} min(?:ute)?s? read)/iu,
  /^media (?:playback is (?:not |un)supported|caption\b)/iu,
  /^(?:get (?:digital|full|unlimited) access\b.{0,40}$|re-?enter (?:your )?(?:zip|postal)|enter your (?:zip|postal) code|related (?:what|why|how|who|the|a)\b.{5,120}\??$)/iu,
  /^\[\+\d+ chars\]$|^\(?this (?:story|article) has not been edited by\b|^also read\s*[|:]/iu,
  /^this (?:press|news) release (?:contains|may contain|includes)\b|^forward[- ]looking statements\b/iu,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/u,
  /^the authoritative record of .{2,60} is the (?:audio|video)/iu,
  /^(?:inscrivez-vous|abonnez-vous|jetzt abonnieren|abonnieren sie|melden sie sich (?:jetzt|hier|für)|suscr[ií]b(?:ete|ase)|подпи(?:шитесь|сывайтесь))(?!\p{L})/iu,
  /^(?:©|\(c\) |copyright\b|all rights reserved|this material may not be published|reproduction (?:is )?prohibited)/iu,
  /^\[?(?:photo(?:graph)?|image|picture|file photo|video|graphic)s?\s*(?:by|credit|courtesy|copyright|:|\/)/iu,
  /^(?:enlarge this image|(?:hide|show|toggle) caption|play slideshow|facebook twitter pinterest)\b/iu,
  /^\d{1,3}\/\d{1,3} (?:\d{1,2} \p{L}+ \d{4}\b|.*\b(?:getty|afp|reuters|epa|ap|pa)(?: images)?$)/iu,
  /^\((?:photo|image|picture|file)\b[^)]*\)\.?$/iu,
  /^file\b.{0,3}\bin this\b.{0,60}\bphoto\b/iu,
  /^\([^()]{0,60}\b(?:associated press|ap|reuters|afp|getty images)\)\.?$/iu,
  /^(?:reuters|afp|ap photo|getty images|epa)\s?\/\s?\p{Lu}\S+(?:\s\p{Lu}\S+){0,3}$/iu,
  /^(?:reporting|writing|editing|additional reporting|compiled) by\b/iu,
  /^\((?:with (?:inputs|input|agencies)|additional reporting|reporting|writing|editing|compiled|this story|end)\b[^)]*\)\.?$/iu,
  /^this (?:story|article|report) (?:was|has been|is) (?:originally |first |auto-?)?(?:published|generated|syndicated|updated)/iu,
  /^\(?(?:more (?:to (?:follow|come)|soon|details soon)|this is a (?:developing|breaking) (?:news )?story|(?:suite|mehr) (?:à suivre|in kürze|folgt)|details to follow)\b.{0,60}$/iu,
  /^(?:end|ends|more|stop|-30-|###|\*{3,}|enditem)\.?$/iu,
  /^(?:check back (?:for|soon)|comments are (?:now )?(?:closed|disabled|moderated)|we use cookies|this (?:site|website) uses cookies|continue reading|with reporting (?:by|from)|support (?:our|independent|quality) journalism|your e-?mail address will not be published)\b.{0,80}$/iu,
  /^(?:recommended for you|more (?:from|on) this (?:story|topic)|most (?:read|viewed|popular)|trending now|top stories|skip (?:to|past) (?:the )?(?:content|newsletter)|view (?:comments|gallery)|read full (?:story|article)|(?:press|investor|media) (?:contacts?|relations|enquiries|inquiries))\b[^.]{0,40}$/iu,
  /^(?:cautionary (?:note|statement)|safe harbor\b|certain (?:statements|information) (?:in|contained|made)\b.{0,80}\bforward-looking|notes? to editors|for (?:further|more) information,? (?:please )?(?:contact|visit|call)\b|contacts?:\s)/iu,
  /^\p{Lu}[\p{L}\p{N} .,&'’-]{1,60} \((?:nasdaq|nyse|lse|tsx|asx|otc\w*|euronext\w*|tse)\b[^()]{0,60}\) is an? (?:[\p{L}-]+ ){0,5}(?:leader|provider|developer|manufacturer|supplier|company|maker|operator)\b/iu,
  /^(?:dieser (?:artikel|text|beitrag) (?:erschien|wurde|ist) (?:zuerst|ursprünglich|erstmals|zunächst)|hören sie (?:den|diesen) (?:artikel|beitrag|text)|diesen (?:artikel|beitrag) (?:teilen|hören|vorlesen|drucken)|wir verwenden cookies|das könnte sie auch interessieren|newsletter (?:bestellen|abonnieren))(?!\p{L}).{0,80}$/iu,
  /^(?:mehr zum thema|lesen sie (?:hier|mehr|dazu|jetzt)|zur startseite|kommentare? (?:sind geschlossen|schreiben)|quelle:)(?!\p{L})[^.]{0,40}$/iu,
  /^(?:cet article (?:a été|est paru|est initialement)|écouter (?:l['’]article|cet article)|partager (?:cet|l['’])\s?article|la suite après (?:la|cette) publicité|nous utilisons des cookies|réservé aux abonnés|sur le même sujet|publicité$|crédit photo)(?!\p{L}).{0,80}$/iu,
  /^(?:este artículo (?:fue|ha sido|se) publicad[oa]|escuch(?:a|e|ar) (?:este|el) artículo|compart(?:a|e|ir) (?:este|el) artículo|utilizamos cookies|con información de|más información:?$)(?!\p{L}).{0,80}$/iu,
  /^(?:این مطلب را|انتهای پیام|منبع: |مزید خبروں|اقرأ المزيد|تابعونا على|haberin devamı|ilgili haber|kaynak:|читать (?:далее|полностью)|подробнее:|фото:|источник:)/iu,
  /^(?:lire aussi|à lire aussi|lesen sie auch|lea también|читайте также|بیشتر بخوانید|مزید پڑھیں|یہ بھی پڑھیں|اقرأ أيضا)/iu,
];
/** All forms in one pattern, since nearly no sentence matches any. Each begins with "^", and so must the whole, which else is tried at every letter. */
const ANYWHERE = latinPattern(`^(?:${FORMS_ANYWHERE.map(({ source }) => source).join('|')})`);
/** The only forms that begin within a sentence. */
const WITHIN = /all rights reserved\.?$|\bforward-looking statements within the meaning\b/i;
/** Sign-offs of agencies: "0042***1430", "abc/def", "SOURCE HydroLift". */
const SIGN_OFF =
  /^(?:\d{4}\*+\d{4}|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}|SOURCE:? \p{Lu}[\p{L}\p{N} .,&-]{1,60})$/u;
/**
 * A caption after its photo agency: "Getty Images Rescuers at the quay". The agency may also be the subject
 * of news.
 */
const CAPTION =
  /^(?:GETTY|Getty(?: Images)?)(?: - \p{L}+)? (?!.*\b(?:said|says|announced|CEO|[Cc]hief|shares|sued)\b)(?:\p{Lu}|\d)/u;
/** The outlet refers to itself: "is on page 6", "on our website", "in our own port". */
const OWN_OUTLET =
  /\bon page [A-Z]?\d+\b|\bin these pages\b|\bour (?:own |web ?)?(?:readers|website|site|pages|newspaper|newsletter|app|paper|port|harbou?r|region|county|reporters?|correspondents?)\b/iu;
/** A line that only dates the page: "Posted on Jan 5, 2011 3:39 PM EST", "Sunday 4 August 2013, 19:30". */
const DATE_LINE =
  /^(?=.*\d)(?=.*(?:posted|published|updated|day\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))(?:\b(?:posted|published|updated|modified|created|last|first|on|at|date|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]\.? ?m\b|[ecmp][ds]t|gmt|utc|bst|ces?t|ist|\d+(?:st|nd|rd|th)?)\b|[\s,.:|/+()–-])+$/iu;
const longestDateLineUnits = 60;
/** Only in the last two sentences of a report. */
const AT_FOOT: readonly RegExp[] = [
  /^(?:afp|ap|reuters|upi|dpa|ani|pti|irna|xinhua|bbc|cnn)(?:[/ ,&-]+(?:afp|ap|reuters|upi|dpa|ani|pti|irna|xinhua))*\.?$/iu,
  /^(?:with (?:inputs|input|reporting) from|source:|agencies\b)/iu,
];
/** A short line without end punctuation: crossheads, buttons, speaker names of transcripts. */
const CROSSHEAD = /^(?!.*[.!?…۔؟।]["'”’»)]*$)(?:\S+\s+){0,2}\S+$/u;
const longestBoilerplateUnits = 240;
/** A shorter report may consist of headline-like lines, which are then its news. */
const fewestSentencesForCrossheads = 5;

/** Position of a sentence in its report. */
export interface SentencePlace {
  place: number;
  /** Number of sentences in the report. */
  count: number;
  /** Whether it is the only sentence of its paragraph. */
  isAlone: boolean;
}

/** "The council will run buses…", "[+1834 chars]": a feed cut the text here. */
const CUT_OFF = /\[(?:\+\d+ chars|…|\.{3})\]$/u;

/** Whether a feed cut the sentence off. */
export function isCutOff(sentence: string): boolean {
  const printed = sentence.trimEnd();
  return printed.endsWith('…') || printed.endsWith('...') || (printed.endsWith(']') && CUT_OFF.test(printed));
}

/** Whether the sentence is boilerplate at this position. Precision first: in doubt, it stays. */
export function isBoilerplate(sentence: string, { place, count, isAlone }: SentencePlace): boolean {
  if (sentence.length > longestBoilerplateUnits) return false;
  if (isAlone && count >= fewestSentencesForCrossheads && CROSSHEAD.test(sentence)) return true;
  if (sentence.length <= longestDateLineUnits && DATE_LINE.test(sentence)) return true;
  if ([ANYWHERE, WITHIN, SIGN_OFF, CAPTION].some((form) => form.test(sentence))) return true;
  // Fast check: few sentences contain one of these words.
  const mayBeOwn = sentence.includes('our ') || sentence.includes(' page');
  if (mayBeOwn && OWN_OUTLET.test(sentence) && !/["“«„]/u.test(sentence)) return true;
  return place >= count - 2 && count > 1 && AT_FOOT.some((form) => form.test(sentence));
}
