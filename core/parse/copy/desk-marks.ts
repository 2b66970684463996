// Reads the marks of a news desk: "UPDATE 2-" before a headline, "(Adds quote)" under it, "Eds: UPDATES with toll." in a note.
import type { Signal } from '#core/report.ts';
import { correctionMarkers } from '#core/tables/correction-words.ts';

/** Marks of one signal, in English, French, German, Spanish, Italian and Portuguese, as desks print them before a headline. */
const MARKS: readonly (readonly [Signal | 'repeat', string])[] = [
  [
    'update',
    '(?:\\d+(?:st|nd|rd|th) )?updates? ?\\d*|updated ?\\d*|recasts?|actualisation ?\\d*|actualisé|mise à jour ?\\d*|aktualisierung ?\\d*|aktualisiert|neufassung|(?:\\d+[aª]? ?)?actualización ?\\d*|actualiza ?\\d*|actualizado|(?:\\d+[aª]? ?)?ampliación ?\\d*|avance ?\\d*|aggiornamento ?\\d*|atualização ?\\d*|atualiza ?\\d*',
  ],
  [
    'correction',
    `(?:ap |official )?corrections?(?: to)?|corr|korr|clarified|précisions?|korrigierte (?:fassung|version)|annule et remplace|rectifié|rectif|correzione|corretto|correção|corrigido|${correctionMarkers}`,
  ],
  [
    'lead',
    '(?:\\d+(?:st|nd|rd|th|er|è?me|e|ère|º|ª)? ?)?(?:ld|lead)[ -]writethr(?:u|ough)|writethr(?:u|ough)|(?:\\d+(?:st|nd|rd|th|er|è?me|e|ère|º|ª)? ?)?(?:ld|lead) ?\\d*|\\d+\\. ?(?:lead|neu)|lead-all',
  ],
  [
    'wrap',
    'wrap(?:up)? ?\\d*|roundup ?\\d*|synthèse ?\\d*|papier (?:général|d.angle)|(?:\\d+\\. ?)?zusammenfassung ?\\d*|(?:\\d+\\. ?)?zf|resumen ?\\d*|resumo ?\\d*',
  ],
  [
    'alert',
    "breaking(?: news)?|(?:news ?)?alert|news ?flash|flash|bulletin|just in|alerte(?: info)?|alerta|allerta|dernière minute|eil(?:meldung)?|última hora|ultim[’']ora|فوری|خبر فوری|عاجل|بریکنگ(?: نیوز)?|молния",
  ],
  ['urgent', 'urgent|urgente|dringend|срочно'],
  ['repeat', 'rpts?|repeats?|répétition|wiederholung|wdh|repetición|repite|ripetizione|repete'],
];
/** In capitals accents are often left out. */
const withBareLetters = (names: string) =>
  names.replace(/[à-ÿ]/g, (letter) => `[${letter}${letter.normalize('NFD').charAt(0)}]`);
const ANY_MARK = withBareLetters(MARKS.map(([, names]) => names).join('|'));
/** "UPDATE 2-Oil", "CORRECTED (OFFICIAL)-Oil", "Correction: Oil", "(CORRECTED) Oil", "(Zusammenfassung 1430 - neu: Zitate) Öl". */
const parted = new RegExp(
  String.raw`^[\s*]*(?:[([]\s*(${ANY_MARK}|neu(?=:))(?:\s+\d{3,4})?(?:\s*[-–:,]\s[^()[\]]{1,80})?\s*[)\]]\s*[-–—:]?|(${ANY_MARK})(?:-?\s*\(\p{Lu}{3,20}\))?(?:-(?=\S)|(?<=\d)-\s|\s*:|\s+[-–—]\s|[–—|/]|\s\|)|[*+=#|]{1,3}\s*(${ANY_MARK})\s*(?:[*+=|]{1,3}|:|(?<=#\p{Lu}{2,20}\s)))\s*`,
  'iu',
);
/** "CORRECTED Oil": only capitals set such a mark apart from the headline. */
const before = new RegExp(String.raw`^[\s*]*(${ANY_MARK})\s+(?=\S)`, 'iu');
const trailing = new RegExp(
  String.raw`(?:\s[([]\s?(${ANY_MARK})\s?[)\]]|\s[-–—]{1,2}\s?(${ANY_MARK})|,\s(\d(?:st|nd|rd|th) (?:ld|lead)(?:[ -]writethru)?))$`,
  'iu',
);
const plainWord =
  /^(?:leads?(?: \d)?|précisions?|flash|alerte?|breaking|bulletin|urgente?|eil|updates?|wrap|corrects|corrige|actualiza|repite|repete|repeats?|recasts?|e? ?lead)$/iu;

/** A line between desks, whole or in brackets. Every verb is one of editing, so that no sentence of a report begins so. */
const NOTE_VERBS =
  'adds?|adding|updates?|updating|recasts?|recasting|corrects?|correcting|refiles?|refiling|repeats?|repeating|rewrites?|restores?|removes?|fixes?|clarifies|changes?|writes through|no change|story (?:first|refiled)|' +
  'ajoute|actualise|corrige|précise|répète|rectifie|complète|remplace|reprend|avec (?:des )?(?:précisions|réactions|détails|citations)|' +
  'ergänzt|aktualisiert|berichtigt|korrigiert|neu|wiederholt|präzisiert|durchgehend neu|mit (?:neue[nmrs]?|weiteren)|(?:im|in der|in) [^,;]{2,40} (?:wurde|muss es heißen)|' +
  'agrega|añade|actualiza|corrige|repite|amplía|precisa|con (?:nuevos|más) (?:datos|detalles)|aggiunge|aggiorna|acrescenta|atualiza|n ?i ?e ?u ?w bericht';
/** "Police corrects toll to 13": what others corrected is a note too. */
const CORRECTS = String.raw`(?:[\p{L}.’']+\s){1,4}(?:corrects?|clarifies|corrige|rectifie|berichtigt|korrigiert)`;
const bracketNote = new RegExp(
  String.raw`^\((?:(?:eds?|attn):\s*)?(?:${NOTE_VERBS}|${CORRECTS})(?![\p{L}\p{N}])[^()]{0,600}(?:\([^()]{0,200}\)[^()]{0,200})*\)\.?$`,
  'iu',
);
const barePattern =
  /^(?:eds?|editors?|note to editors?|attention editors?|achtung redaktionen|hinweis|attention rédactions?|nota(?: a los editores| del editor)?|n\. ?d\. ?l\. ?r)\s*[.:]/iu;
/** "RECASTS lead, ADDS details": verbs of editing in capitals, or a list of them. */
const verbsInCapitals =
  /^(?:RECASTS|ADDS|UPDATES|CORRECTS|REFILES|REPEATS|REWRITES|CHANGES|REMOVES|FIXES|AJOUTE|ACTUALISE|CORRIGE|ERGÄNZT|AKTUALISIERT|BERICHTIGT|NEU|AGREGA|AÑADE|ACTUALIZA|REPITE)(?=[\s:](?!\d{1,2}-).*\p{Ll})/u;
/** "(This March 7 story has been corrected to say …)", "اصلاحیه: شمار کشته‌ها ۱۲ نفر است و نه ۲۱" */
const correctedStory =
  /^[([](?:this|the) (?:(?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+) )?(?:(?:version of )?(?:the|this) )?(?:story|report|article|item|dispatch|version)\b[^()[\]]{0,60}\b(?:corrects?|corrected|refiled|amended|clarif(?:y|ies|ied)|fixe[sd]|restore[sd]?)\b[^()[\]]{0,600}[)\]]\.?$|^(?:اصلاحیه|تصحیح|تصحيح|поправка|исправление)\s*:(?=.{0,400}(?:و نه|به جای|اشتباه|وليس|بدلا|а не|вместо))/iu;
export const longestNote = 800;

/** True for a line that informs other desks of what changed; it belongs neither to the headline nor to the text. */
export function isDeskNote(line: string): boolean {
  if (line.length > longestNote) return false;
  return [bracketNote, barePattern, verbsInCapitals, correctedStory].some((pattern) => pattern.test(line));
}

const noteSignals: readonly (readonly [Signal, RegExp])[] = [
  [
    'correction',
    /^\W*(?:eds?\W+)?(?:correct(?:s|ed|ing|ion)|clarifies|corrige|rectifie|berichtigt|korrigiert|korrektur|corrección|corregido)(?!\p{L})/iu,
  ],
  [
    'update',
    /^\W*(?:eds?\W+)?(?:updat(?:es|ed|ing)|adds|adding|recasts?|refiles?|rewrites|writes through|ajoute|actualise|complète|ergänzt|aktualisiert|neu|durchgehend neu|agrega|añade|actualiza|amplía)(?!\p{L})/iu,
  ],
];

/** What a note to editors says of the item: "Corrects port name" is a correction. */
export function readNoteSignal(note: string): Signal | undefined {
  if (correctedStory.test(note)) return 'correction';
  return noteSignals.find(([, pattern]) => pattern.test(note))?.[0];
}

const ANY_ALERT = withBareLetters(
  MARKS.flatMap(([signal, names]) => (signal === 'alert' || signal === 'urgent' ? [names] : [])).join('|'),
);
const alertAlone = new RegExp(`^(?:ap ?)?(${ANY_ALERT})[:!]?$`, 'iu');

/** What a headline says that is only a label, "APNewsAlert" or "URGENT": the news is the text under it. */
export function readAlertLabel(headline: string): Signal | undefined {
  const mark = alertAlone.exec(headline.trim())?.[1];
  return mark === undefined ? undefined : /urgent|dringend|срочно/iu.test(mark) ? 'urgent' : 'alert';
}

export interface MarkedHeadline {
  headline: string;
  /** "(Corrects toll in paragraph 1)" after the headline. */
  note?: string;
  signal?: Signal;
}

/** The headline without the marks before and after it, and what the strongest of them says. Never empties a headline. */
export function readDeskMarks(given: string): MarkedHeadline {
  const found = new Set<Signal | 'repeat'>();
  // dpa ends its headlines with the sign of equality.
  let headline = given.trim().replace(/\s=$/, '');
  const open = headline.lastIndexOf(' (');
  const last = open < 0 ? '' : headline.slice(open + 1);
  const note =
    open > 0 && last.length <= longestNote && /\s/.test(last) && bracketNote.test(last) ? last : undefined;
  if (note !== undefined) headline = headline.slice(0, open).trim();
  const [first = '', ahead = ''] = /^(\([^()]{1,200}\)) +(?=\S)/.exec(headline) ?? [];
  const noteAhead = bracketNote.test(ahead) && parted.exec(headline) === null ? ahead : undefined;
  if (noteAhead !== undefined) {
    headline = headline.slice(first.length);
    const change = readNoteSignal(noteAhead);
    if (change !== undefined) found.add(change);
  }
  const said = note ?? noteAhead;
  for (let marks = 0; marks < 4; marks++) {
    const match = parted.exec(headline) ?? inCapitals(headline);
    const after = match === null ? trailing.exec(headline) : null;
    const mark = match?.slice(1).find(Boolean) ?? after?.slice(1).find(Boolean);
    if (mark === undefined) break;
    const rest = match === null ? headline.slice(0, after?.index) : headline.slice(match[0].length);
    // "Lead-lined", "Flash - the horse": in small letters, a colon or brackets set a mark apart.
    const isWord =
      match !== null && plainWord.test(mark) && mark !== mark.toUpperCase() && !/[:)\]]\s*$/.test(match[0]);
    if (rest.trim() === '' || isWord) break;
    found.add(signalOfMark(mark));
    headline = rest.trim();
  }
  const signal = (['correction', 'update', 'lead', 'wrap', 'alert', 'urgent'] as const).find((one) =>
    found.has(one),
  );
  return {
    headline,
    ...(signal === undefined ? {} : { signal }),
    ...(said === undefined ? {} : { note: said }),
  };
}

function inCapitals(headline: string): RegExpExecArray | null {
  const match = before.exec(headline);
  const mark = match?.[1] ?? '';
  const isMark = mark === mark.toUpperCase() || /^\d+\./.test(mark);
  return isMark && headline !== headline.toUpperCase() ? match : null;
}

const patterns = MARKS.map(
  ([signal, names]) => [signal, new RegExp(`^(?:${withBareLetters(names)})$`, 'iu')] as const,
);

function signalOfMark(mark: string): Signal | 'repeat' {
  return (
    patterns.find(([, pattern]) => pattern.test(mark))?.[0] ?? (/^neu$/i.test(mark) ? 'update' : 'repeat')
  );
}

/** A slug on a line of its own: "BC-LORN-BLAST", "LORN-FERRY". */
export function isSlug(line: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]*(?:[-–/]{1,2}[\p{Lu}\p{N}]+)+\/?$/u.test(line) && line.length < 60;
}

/** Lines of AP copy above its headline: "BC-AS--Aster-Ferry, 2nd Ld-Writethru", "BC-US--Lorn Mayor,0210", "a0567----", "r a". */
const keywordLine =
  /^(?:(?:BC|AM|PM)-(?:\p{Lu}{2}--[^.!?]{2,60}|[\p{L}\p{N}'’ &-]{2,50}(?:,\s?\d{2,4}|(?:,\s?|\s)(?:\d(?:st|nd|rd|th|ST|ND|RD|TH) )?(?:Ld|Lead|LD|LEAD|Add|ADD|Sub|Insert)(?:-\p{L}{1,20})?(?:,\s?\d{2,4})?))|[a-z]\d{4}-{0,9}|[a-z] [a-z])$/u;

export function isKeywordLine(line: string): boolean {
  return keywordLine.test(line);
}

/** Whether a slug, take key or title names a new lead of a running text: "1st Ld-Writethru", "2ND LEAD". */
export function namesNewLead(text: string): boolean {
  return /(?:^|[\s,-])(?:\d+(?:st|nd|rd|th)[ -](?:ld|lead)|(?:ld|lead)-(?:writethr|all)|writethr)/iu.test(
    text,
  );
}
