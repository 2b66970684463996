// Copy: a quick no for nearly every paragraph, before the slow patterns of find-credits. In: a paragraph. Out: whether a name
// stands where a credit could name an agency.

/** Last words of what stands before a credited name: "told AFP", "selon l'AFP". Kept in step with find-credits. */
const before: ReadonlySet<string> = new Set(
  (
    'told informed by with to from à selon rapporte après laut sagte berichtet berichtete berichtett berichtetet ' +
    'meldet meldete meldett meldetet según informó a secondo riferisce'
  ).split(' '),
);
/** What may stand between those and the name. */
const between: ReadonlySet<string> = new Set(
  'an a news agency correspondent correspondents reporter reporters the la le der die dem l agence'.split(
    ' ',
  ),
);
/** First words of what stands after it: "Xinhua reported", "Xinhua news agency reported". */
const after: ReadonlySet<string> = new Set(['reported', 'reports', 'quoted', 'cited', 'news']);
/** Letters that may begin a name, and characters beyond Latin script and its quotes and dashes. */
const notable = /[A-Z\u00C0-\u00DE\u0100-\u200F\u2027-\uFFFF]/g;
const mostWordsBetween = 6;

/** False only when find-credits would find nothing in `paragraph`. Other scripts than Latin are always looked at. */
export function mayCredit(paragraph: string): boolean {
  notable.lastIndex = 0;
  for (let found = notable.exec(paragraph); found !== null; found = notable.exec(paragraph)) {
    const at = found.index;
    if (paragraph.charCodeAt(at) > 0x24f) return true;
    if (isLetter(paragraph.charCodeAt(at - 1))) continue;
    if (followsCue(paragraph, at) || precedesCue(paragraph, at)) return true;
  }
  // The only agency whose name begins small.
  return paragraph.includes('dpa');
}

function followsCue(text: string, nameAt: number): boolean {
  let end = nameAt;
  for (let words = 0; words < mostWordsBetween; words++) {
    while (end > 0 && isGap(text.charCodeAt(end - 1))) end--;
    let start = end;
    while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
    if (start === end) return false;
    const word = text.slice(start, end);
    if (before.has(word)) return true;
    if (!between.has(word) && !word.startsWith('d')) return false;
    end = start;
  }
  return true;
}

function precedesCue(text: string, nameAt: number): boolean {
  let end = nameAt;
  while (isLetter(text.charCodeAt(end)) || text.charCodeAt(end) === 45) end++;
  let next = end;
  while (isGap(text.charCodeAt(next))) next++;
  if (next === end) return false;
  const first = text.charCodeAt(next);
  // r, q, c, n
  if (first !== 114 && first !== 113 && first !== 99 && first !== 110) return false;
  let stop = next;
  while (isLetter(text.charCodeAt(stop))) stop++;
  return after.has(text.slice(next, stop));
}

/** White space and apostrophes. */
function isGap(code: number): boolean {
  return code <= 32 || code === 39 || code === 0x2019 || code === 0xa0;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}
