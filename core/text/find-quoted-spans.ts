// Finds quotations in one paragraph by their quotation marks.
import { matchEach } from '#core/text/match-each.ts';

/** A passage in quotation marks: `start` at the opening mark, `end` after the closing one (UTF-16 code units). */
export interface QuotedSpan {
  start: number;
  end: number;
  /** False when the paragraph ends before the quotation does: agencies then open the next paragraph with a new mark. */
  closed: boolean;
}

/** Closing marks by opening mark. German sets „…“ and »…«, so a mark may both open and close. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  // Urdu and Swedish copy opens with the mark that closes elsewhere.
  '”': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '「': '」',
  '"': '"',
  '‹': '›',
  // Copy for old terminals uses two apostrophes. A span begins and ends at the inner ones.
  "''": "''",
};
const MARK = /[“”„«»‘’「」"‹›]|''/g;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quoted passages of one paragraph, outermost only, in order. Apostrophes are not quotation marks. A quotation
 * without a closing mark runs to the end of the paragraph. Never throws.
 */
export function findQuotedSpans(paragraph: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  if (paragraph.includes("'") && !/["“„«]|''/u.test(paragraph)) return findSingleQuoted(paragraph);
  let open: { start: number; closers: string; inner: number } | undefined;
  for (const { index, 0: mark } of matchEach(paragraph, MARK)) {
    if (open === undefined) {
      if (opens(paragraph, index, mark))
        open = { start: index + mark.length - 1, closers: CLOSERS[mark] ?? '', inner: 0 };
    } else if (open.closers.includes(mark) && closes(paragraph, index, mark)) {
      spans.push({ start: open.start, end: index + 1, closed: true });
      open = undefined;
    } else if (mark === "''" && open.closers === '"' && endsHere(paragraph, index, 2)) {
      spans.push({ start: open.start, end: index + 1, closed: true });
      open = undefined;
    } else if (mark === '"' && open.closers === '”') {
      // A straight mark closes a curly one; pairs of straight marks inside are an inner quotation.
      if (opens(paragraph, index, mark)) open.inner += 1;
      else if (open.inner > 0) open.inner -= 1;
      else if (endsHere(paragraph, index)) {
        spans.push({ start: open.start, end: index + 1, closed: true });
        open = undefined;
      }
    } else if (mark === '”' && open.closers === '"' && endsHere(paragraph, index)) {
      spans.push({ start: open.start, end: index + 1, closed: true });
      open = undefined;
    } else if (mark === '“' && open.closers === '”' && endsHere(paragraph, index)) {
      // Copy with the opening mark at both ends.
      spans.push({ start: open.start, end: index + 1, closed: true });
      open = undefined;
    } else if ((mark === '“' && open.closers === '”') || (open.closers === '’' && '“"«„'.includes(mark))) {
      open = { start: index, closers: CLOSERS[mark] ?? '', inner: 0 };
    }
  }
  if (open !== undefined && open.closers !== '’')
    spans.push({ start: open.start, end: paragraph.length, closed: false });
  return spans;
}

/**
 * British quotations between single marks. An apostrophe is the same mark, so that one opens before a capital letter only, closes
 * at a stop or comma only, and a quotation without its closing mark is none.
 */
function findSingleQuoted(paragraph: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let start: number | undefined;
  for (const { 0: mark, index } of matchEach(paragraph, /['‘’]/g)) {
    const before = paragraph[index - 1] ?? ' ';
    const after = paragraph[index + 1] ?? ' ';
    const last = paragraph[index + 2] ?? ' ';
    const isClose =
      (/[.,!?…]/.test(before) && /[\s).,;—–]/.test(after)) ||
      (/[^s\s.,!?]/.test(before) && /[,.]/.test(after) && /\s/.test(last));
    if (start !== undefined && mark !== '‘' && isClose) spans.push({ start, end: index + 1, closed: true });
    else if (start !== undefined && mark !== '‘' && /\p{L}/u.test(after)) continue;
    start = mark !== '’' && /[\s([—–:-]/.test(before) && /\p{Lu}/u.test(after) ? index : undefined;
  }
  return spans;
}

/** A mark right after quoted text, with none of it behind. */
function endsHere(paragraph: string, at: number, units = 1): boolean {
  return (
    /[\p{L}\p{N}.,!?]/u.test(paragraph[at - 1] ?? ' ') && /[\s.,;:')]/.test(paragraph[at + units] ?? ' ')
  );
}

function opens(paragraph: string, at: number, mark: string): boolean {
  if (!(mark in CLOSERS)) return false;
  if (mark !== '"' && mark !== '‘' && mark !== '»' && mark !== '”' && mark !== "''") return true;
  const before = paragraph[at - 1] ?? ' ';
  const after = paragraph[at + mark.length] ?? ' ';
  return !LETTER.test(before) && !/[.,!?]/.test(before) && !/\s/.test(after);
}

function closes(paragraph: string, at: number, mark: string): boolean {
  const before = paragraph[at - 1] ?? ' ';
  const after = paragraph[at + 1] ?? ' ';
  if (mark === '’') return !LETTER.test(after);
  return mark !== '"' || !/\s/.test(before) || !LETTER.test(after);
}
