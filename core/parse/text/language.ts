// The language of a report: as declared, else detected by script and frequent short words.

/** Frequent short words of one language that its neighbours lack. Latin script, then Arabic. */
const latin = wordSets({
  en: 'the of and to in that is was for on with his he has said have are from by which at were they their but not be will would who after had been an it as this or says warns kills killed dies dead hits amid into over under arrest arrested arrests bomb calls cuts ends faces fail fails falls fire flood floods killed loses plans prices quake rejects resigns rise rises seeks strike talks urges vows wins meets visits opens closes signs reopens sinks',
  fr: 'le la les des et du une est dans pour que qui par sur au avec ce cette pas ont été aux il elle son sa se ses leur ou plus mais à après selon morts tués blessés dit contre accord arrêté déraille démissionne grève incendie meurt ministre séisme élections gouvernement président veut impôts procès française plusieurs guerre attaque leurs annonce hausse baisse dont être fait trois deux personnes reçoit rencontre gagne perd ouvre ferme signe rejette',
  de: 'der die das und den von zu mit sich des ist im dem nicht ein eine einen einer auf für als auch es werden wurde wird bei hat haben am nach aus sie er sind noch nur vor tote verletzte sagt gegen wegen entgleist erdbeben festgenommen fordert gericht mindestens polizei regierung sinkt steigt stirbt streik toten tritt unfall verletzt warnt zurück zwölf beim zum zur vom über unter zwischen soll kann muss mehr neue neuer neuen jahr jahre menschen steuern bundestag deutschland krieg angriff kritik einigen kündigt weiter gestorben senken erhöht trifft besucht reist gewinnt verliert öffnet schließt unterzeichnet lehnt',
  es: 'el los las del que en y por una con para es se lo como más pero sus fue según sobre este ha al menos personas murieron muertos tras contra detenido dimite descarrila elecciones gobierno heridos huelga muere mueren policía terremoto trenes presidente ley años país quiere anuncia sube baja bajo ataque guerra millones ser hasta desde tres dos impuestos recibe visita gana pierde abre cierra firma rechaza',
  it: 'il di che è della per non una sono del con gli nel alla dei più anche stato morti feriti dopo contro almeno arrestato deragliato dimette elezioni muore polizia sciopero si treni treno governo presidente guerra vuole tasse legge anni paese attacco annuncia sulla sul dal dalla tra fra due tre persone miliardi incontra riceve vince perde apre chiude firma respinge',
  nl: 'het een van en dat niet zijn voor met ook aan door naar bij werd deze doden gewonden minste ontspoort overlijdt politie staking trein verkiezingen wil kabinet regering miljoen jaar oorlog tegen mensen krijgt moet gaat nieuwe belasting aanval twee na ontmoet bezoekt wint verliest opent sluit tekent',
  pt: 'do da em não uma os para com mais foi pelo pela dos ao são eleições feridos greve mortos morre polícia menos governo presidente quer impostos guerra ataque anuncia anos país contra após dois três pessoas milhões diz sobre recebe ganha perde encerra assina rejeita',
  tr: 've bir bu için ile olarak olan daha çok olduğu ancak sonra deprem etti istifa kişi oldu seçim yangın yaralı öldü hükümet başkan vergi savaş saldırı yeni yıl karşı polis bakan cumhurbaşkanı türkiye göre milyon kadar',
});
const arabic = wordSets({
  fa: 'در به از که این را با است برای آن شد می های و کرد شده گفت خود بر تا نیز اما وی کشته زخمی شدند وزیر',
  ps: 'په د چې کې او ته له دا یې شوي کړي وي دي کړه سره هم ده شو خو نه افغانستان',
  ur: 'کے کی میں ہے نے سے کا کو اور پر ہیں کہ یہ تھا گیا کر بھی ایک نہیں تھے ہو کیا ہلاک دھماکہ دھماکے',
  ar: 'في من على إلى أن التي عن الذي مع هذا كان ما هذه قال بعد بين وقد ذلك لم كما مقتل شخصا خلال إثر وزير رئيس يعلن تعلن عشرات مسؤول',
});

/** Words from which a text can contradict the declared language, and how many times as many short words of its own it must have. */
const leastContradicting = 20;
const contradictingShare = 4;

/**
 * The declared language if valid, else the source's, else the detected one; `und` when unsure. Systems that declare English or another
 * language in Latin script for all they carry are contradicted by a text that is plainly in another. Underscores and odd case are
 * corrected ("en_us" is "en-US"). Dari and Persian are not distinguished: only a source can declare Dari.
 */
export function languageOf(
  declared: string | undefined,
  ofSource: string | undefined,
  texts: readonly string[],
): string {
  const said = tagOf(declared) ?? tagOf(ofSource);
  const text = texts.join(' ').slice(0, 4000);
  return said === undefined ? detectLanguage(text) : (contradicted(said, text) ?? said);
}

function contradicted(said: string, text: string): string | undefined {
  const words = latin[said.split('-')[0] ?? ''];
  const inText = wordsOf(text);
  if (words === undefined || inText.length < leastContradicting) return undefined;
  const leastShare = contradictingShare * shareOf(inText, words);
  if (leastShare >= 1) return undefined;
  const detected = detectLanguage(text);
  const own = latin[detected] ?? arabic[detected];
  if (detected === 'und' || (own !== undefined && shareOf(inText, own) < leastShare)) return undefined;
  return said.split('-')[0] === detected ? undefined : detected;
}

function tagOf(declared: string | undefined): string | undefined {
  const [language = '', ...parts] = (declared ?? '').trim().replaceAll('_', '-').split('-');
  if (!/^[a-z]{2,3}$/i.test(language) || /^(?:und|mul|zxx|xx)$/i.test(language)) return undefined;
  const known = parts.filter((part) => /^[a-z\d]{2,8}$/i.test(part));
  const cased = known.map((part) =>
    part.length === 2 ? part.toUpperCase() : part.length === 4 ? title(part) : part.toLowerCase(),
  );
  return [language.toLowerCase(), ...cased].join('-');
}

const title = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();

/** The language of running text by its script and short words: en fr de es it nl pt tr fa ps ur ar ru; a few more by their letters; else `und`. */
export function detectLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return 'und';
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / letters;
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
  if (share(/\p{Script=Arabic}/gu) > 0.5) return arabicLanguage(text);
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.5) return 'zh';
  if (share(/\p{Script=Devanagari}/gu) > 0.5) return 'hi';
  if (share(/\p{Script=Hebrew}/gu) > 0.5) return 'he';
  if (letters < 8 || share(/\p{Script=Latin}/gu) <= 0.5) return 'und';
  const byWords = bestByWords(text, latin, 0.06);
  return byWords === 'und' ? languageByLetters(text) : byWords;
}

/** Letters that neighbours of a language lack. One word may be a name. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  cs: /[ěřů]/i,
  hu: /[őű]/i,
  pl: /[ąćęłńśźż]/i,
  ro: /[ățș]/i,
  tr: /[ğışİ]/i,
};

function languageByLetters(text: string): string {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = Object.entries(ownLetters).map(([language, letters]) => ({
    language,
    count: words.filter((word) => letters.test(word)).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  return best !== undefined && best.count >= 2 && best.count > 2 * (next?.count ?? 0) ? best.language : 'und';
}

/** A letter that only one language has counts as five short words. */
function arabicLanguage(text: string): string {
  const letters = { ps: /[ټډړږښڼځڅېۍ]/g, ur: /[ٹڈڑےںھہ]/g, ar: /[ةىأإؤئًٌٍ]/g, fa: /[پچژگ]\B/g };
  const ofOwn = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const inText = wordsOf(text);
  const scores = Object.entries(letters).map(([language, pattern]) => {
    const common = language === 'fa' ? 0.5 : 2;
    return {
      language,
      score:
        shareOf(inText, arabic[language] ?? new Set()) * 100 + (common * ofOwn(pattern) * 100) / text.length,
    };
  });
  scores.sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
  const [best, next] = scores;
  return best !== undefined && best.score > 4 && best.score > 1.1 * (next?.score ?? 0)
    ? best.language
    : 'und';
}

function bestByWords(text: string, table: typeof latin, least: number): string {
  const inText = wordsOf(text);
  const shares = Object.entries(table).map(([language, words]) => ({
    language,
    share: shareOf(inText, words),
  }));
  shares.sort((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1));
  const [best, next] = shares;
  return best !== undefined && best.share >= least && best.share > 1.2 * (next?.share ?? 0)
    ? best.language
    : 'und';
}

/** A headline of so many words is judged by one long word. */
const fewWords = 8;
const longWord = 4;

function wordSets(lists: Readonly<Record<string, string>>): Readonly<Record<string, ReadonlySet<string>>> {
  return Object.fromEntries(
    Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Share of the words that are frequent in a language; zero with fewer than two different ones, which may be an accident. */
function shareOf(inText: readonly string[], words: ReadonlySet<string>): number {
  const found = inText.filter((word) => words.has(word));
  const isProved = inText.length <= fewWords && found.some((word) => word.length >= longWord);
  return new Set(found).size < 2 && !isProved ? 0 : found.length / inText.length;
}
