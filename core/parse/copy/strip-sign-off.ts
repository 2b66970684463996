// Removes the sign-off: the last lines of a report, which credit agencies and persons.
import { agencies, findAgencies, findAgencyName } from '#core/agencies.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';
import { creditedAgencies, isOrganisation } from '#core/parse/copy/credited-agencies.ts';
import { isDeskNote } from '#core/parse/copy/desk-marks.ts';
import { readSigners } from '#core/parse/copy/find-byline.ts';

/** The text without its sign-off, and the content of the sign-off. */
export interface SignedText {
  lines: string[];
  /** Canonical agency names, in the order of the text. */
  credits: string[];
  /** Persons who reported, for a text without a byline. */
  people: string[];
  /** Lines for other desks. */
  notes: string[];
}

const mostSignOffs = 8;
/** Code units; a longer last line is text. */
const longestSignOff = 400;
/** Maximum length of a line that has only names of agencies, desks or initials. */
const longestName = 120;
/** Maximum length of a match of TRAILING, with its white space. */
const longestTrailing = 100;
const END_MARK =
  /^[\s(/*=#_-]{0,40}(?:(?:ends?|the end)\.?|more|(?:more|details?|story|update) (?:to )?follows?|fin|suite|à suivre|mehr folgt|segue|sigue|ende|enditem|nnnn|انتهای پیام|نهاية|-?30-?)[\s)/*=#_-]{0,40}$|^[#*=_-]{2,200}$/iu;
/** Trailer lines of Reuters and AP copy: links for terminals, newsrooms, transmission stamps, addresses of editors. */
const DESK_LINES = [
  /^source text(?: for [\p{L} ]{1,30})?\s*:/iu,
  /^further company coverage\b/iu,
  /^\((?:\p{Lu}[\p{L}.'’-]*,? ){1,4}(?:newsroom|bureau|desk|redaktion|rédaction|redacción)[^()]{0,60}\)$/iu,
  /^(?:APTV|AP|UPI|UP)(?:-[A-Z]{2,3})?[- ]\d\d-\d\d-\d\d\s+\d{4}\s?[A-Z]{2,4}$/,
  /^(?:[A-Z]{2,7} )?\d{6}\s?(?:GMT|UTC|Z|[A-Z]{3,4})\s[A-Z]{3}\s(?:\d\d|\d{4})$/,
  /^\(\(?[^()\s@]{1,60}@[^()]{3,200}\)\)?$/,
  /^\(\(.{3,300}\)\)$/,
  /^\(schluss\)(?: [\p{Ll}/]{2,12})?$/iu,
  /^\p{Lu}{2,4} ?\/\/ ?\p{Lu}{2,4}\.?$/u,
  /^\p{L}{2,10}\/(?:fim|fin|fine|ende?)\.?$/iu,
  /^[^\s@]{1,60}@[^\s@]{3,80}$/,
  /^(?:keywords?|our standards|eikon|reuters messaging)\s*:/iu,
  /^\(?(?:for (?:more|related|the latest|full|a)\b.{0,120}|to read .{0,120})(?:click|double[- ]click|<[^<>]{3,40}>)/iu,
];
const INPUTS =
  /^[\s([–—*-]*(?:with\s+(?:additional\s+)?(?:inputs?|reporting|files|agency inputs?|information|material)\s*(?:from|by)?|additional\s+reporting\s+by|reporting\s+by|(?:re)?writing\s+by|edit(?:ed|ing)\s+by|compiled\s+by|contributed\s+(?:by|to\s+this\s+report)|(?:[ée]crit|r[ée]dig[ée]|[ée]dit[ée]|traduit|reportage)\s+(?:par|de)|(?:version française|avec la contribution)\s+(?:de|d['’])|(?:geschrieben|redigiert|bearbeitet|berichtet|bericht)\s+von|(?:reporte|reportaje|escrito|redactado|editado|traducido)(?:\s+en\s+español)?\s+(?:de|por)|(?:scritto|redatto|a cura|reportagem|escrito|edição)\s+(?:da|di|de|por)|avec|mit (?:material|informationen) von|con información de|به کمک|با استفاده از گزارش)\b[\s:]*(.*)$/iu;
/** "(Rosa Lind, édité par Karim Tahan)" */
const EDITED =
  /^\([^()]{0,200}(?<!\p{L})(?:editing by|[ée]dit[ée] par|redigiert von|editado (?:en español )?por)\b[^()]{0,200}\)$/iu;
/** "Source: AFP", "منبع: ایرنا". */
const SOURCE_LABEL = /^(?:source|sources?|credit|quelle|fuente|fonte|источник|منبع|المصدر|بشکریہ)\s*:\s*/iu;
/** "© 2022 AFP", "Copyright AP. All rights reserved." */
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)(?:\s*©)?\s*(?:\d{4}(?:\s*[–-]\s*\d{4})?)?[\s,]*(?:by\s+)?(.{2,60}?)(?:[.,]?\s*all rights reserved)?\.?$/iu;
/** "dpa ab xy z1": an agency written in lower case, and its editors. */
const SMALL_DESK = /^(dpa|epd|sda|ats|apa)(?:[ /]\p{Ll}{1,4}\d?){1,6}$/u;
const CONTRIBUTED = /^[\s([–—*-]*([^\s([–—*-].{2,159}?)\scontributed (?:to|reporting)\b.*$/iu;
const SIGN_OFF_FORMS: readonly { name: string; form: RegExp }[] = Object.values(agencies).flatMap((row) =>
  'signOff' in row ? [{ name: row.name, form: row.signOff }] : [],
);
/**
 * "ND/as/tr", "HKP/nr", "pa/ka": initials of an agency and its editors, or of editors alone; no sentence has this
 * form.
 */
const EDITORS = /^(?:\p{Lu}{2,6}(?:\/\p{Ll}{1,4}){1,4}|\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4})$/u;
/** "ع ز/ماب/كام": the same in Arabic (AFP). */
const EDITORS_ARABIC = /^(?:\p{Script=Arabic}{1,4} ?){1,3}(?:\/(?:\p{Script=Arabic}{1,4} ?){1,3}){1,4}$/u;
/** "… a clash. (Reporting by Ann Writer)": a signature in the last line of the text. */
const SIGNED_IN_TEXT = /(?<=[.!?۔؟"”’)])\s*(\([^()]{8,300}\)\.?)\s*$/u;
/** "ANS 1420": initials and the filing time. */
const TIMED = /^(\p{Lu}{2,6})\s+(?:[01]\d|2[0-3])[.:]?[0-5]\d(?:\s?(?:GMT|UTC|Z))?$/u;
const TRAILING = /(?<=[.!?۔؟"”’)])\s*(?:[–—-]{1,2}\s*|\()([\p{L}][\p{L}\s./+-]{1,40}?)\)?\.?\s*$/u;

/** Initials of the editors behind an agency and a full stop. */
const INITIALS = /(?<=[.!?”"’])\s+(\p{Lu}{2,5})(?:\s\p{Lu}{2,6}){1,4}\s*$/u;
/** What dpa adds for desks, to the end. */
const notesOfDpa = /^#{0,2}\s*dpa-Notizblock\b/iu;
/** Xinhua ends its text with this word, or a square. */
const endOfItem = /(?<=[.!?”"’])\s*(?:Enditem\.?|[■□▪◼])\s*$/u;

/**
 * Removes the lines under the text: an agency's name alone, initials ("AFP jit/mba", "HKP/nr"), end marks,
 * "(Reporting by …)", "With inputs from …", and an agency after the last full stop ("… he said. — AFP"). The first
 * line is never removed.
 */
export function stripSignOff(lines: readonly string[], sourceAgency: string | undefined): SignedText {
  const notes = lines.findIndex((line, at) => at > 0 && notesOfDpa.test(line));
  const kept = notes < 0 ? [...lines] : lines.slice(0, notes);
  const signed: SignedText = { lines: kept, credits: [], people: [], notes: [] };
  takeInitials(signed);
  for (let taken = 0; taken < mostSignOffs && signed.lines.length > 1; ) {
    const line = (signed.lines.at(-1) ?? '').trim();
    if (line !== '' && !takeSignOff(line, sourceAgency, signed)) break;
    if (line !== '') taken++;
    signed.lines.pop();
  }
  signed.lines.push((signed.lines.pop() ?? '').replace(endOfItem, ''));
  takeSignedInText(signed);
  takeTrailing(signed);
  takeInitialsAlone(signed);
  signed.credits.reverse();
  return signed;
}

/** "… on the run. PTI RL KT", and "KT" once more below. */
function takeInitials(signed: SignedText): void {
  const at = signed.lines.findLastIndex((line) => line.trim() !== '');
  const last = signed.lines[at]?.trim() ?? '';
  const above = signed.lines[at - 1] ?? '';
  const isRepeated = /^\p{Lu}{2,6}$/u.test(last) && above.trimEnd().endsWith(` ${last}`);
  const line = isRepeated ? above : (signed.lines[at] ?? '');
  const tailAt = Math.max(0, line.length - longestTrailing);
  const found = INITIALS.exec(line.slice(tailAt));
  const agency = findAgencyName(found?.[1] ?? '');
  if (found === null || agency === undefined) return;
  signed.credits.push(agency);
  signed.lines.splice(isRepeated ? at - 1 : at, signed.lines.length, line.slice(0, tailAt + found.index));
}

/** "… six hours. EFE": an agency in capitals behind the last full stop. */
function takeInitialsAlone(signed: SignedText): void {
  const last = signed.lines.at(-1) ?? '';
  const [end, initials = ''] = /(?<=[.!?”"’»])\s(\p{Lu}{2,7})\s?$/u.exec(last.slice(-12)) ?? [];
  const agency = findAgencyName(initials);
  if (end === undefined || agency === undefined) return;
  signed.credits.push(agency);
  signed.lines[signed.lines.length - 1] = last.slice(0, -end.length);
}

function takeSignedInText(signed: SignedText): void {
  const last = signed.lines.at(-1) ?? '';
  const tailAt = Math.max(0, last.length - longestSignOff);
  const found = last.endsWith(')') || last.endsWith(').') ? SIGNED_IN_TEXT.exec(last.slice(tailAt)) : null;
  if (found?.[1] === undefined || !INPUTS.test(found[1]) || !takeSignOff(found[1], undefined, signed)) return;
  signed.lines[signed.lines.length - 1] = last.slice(0, tailAt + found.index);
}

/** "… he said. — AFP": the agencies after the last full stop. */
function takeTrailing(signed: SignedText): void {
  const last = signed.lines.at(-1) ?? '';
  const tailAt = Math.max(0, last.length - longestSignOff);
  const trailing = /[–—(-]/.test(last.slice(-longestTrailing)) ? TRAILING.exec(last.slice(tailAt)) : null;
  const credited =
    trailing?.[1] === undefined ? [] : trailing[1].split(/[/+]/).map((name) => agencyAlone(name.trim()));
  if (trailing !== null && credited.length > 0 && credited.every((name) => name !== undefined)) {
    signed.lines[signed.lines.length - 1] = last.slice(0, tailAt + trailing.index);
    signed.credits.push(...credited.filter((name) => name !== undefined));
  }
}

/**
 * Records the content of a line under the text; false when the line belongs to the text. Credits are collected from
 * the last line upwards.
 */
function takeSignOff(line: string, sourceAgency: string | undefined, signed: SignedText): boolean {
  if (line.length > longestSignOff) return false;
  const bare = line.replace(/^[\s([/–—*.-]+|[\s)\]/.*–—-]+$/gu, '');
  if (END_MARK.test(line) || bare === '' || DESK_LINES.some((form) => form.test(line))) return true;
  if (isDeskNote(line)) return signed.notes.unshift(line) > 0;
  if (bare.length <= longestName && takeName(bare, sourceAgency, signed)) return true;
  const inputs = INPUTS.exec(line) ?? (/contributed/iu.test(line) ? CONTRIBUTED.exec(line) : null);
  if (inputs === null) return EDITED.test(line);
  signed.credits.push(...creditedAgencies(inputs[1] ?? line).reverse());
  for (const clause of (inputs[1] ?? '')
    .split(/;|(?<!\p{L})(?:editing by|[ée]dit[ée] par|editado)\b/iu)
    .slice(0, 1)) {
    signed.people.push(...(readSigners(clause, clause.replace(/[\s).\]]+$/u, '').trim())?.people ?? []));
  }
  return true;
}

/** Records a short line that names only an agency, a desk's initials, or "Agencies". */
function takeName(bare: string, sourceAgency: string | undefined, signed: SignedText): boolean {
  const named = SMALL_DESK.exec(bare)?.[1] ?? COPYRIGHT.exec(bare)?.[1] ?? bare.replace(SOURCE_LABEL, '');
  const alone = agencyAlone(named) ?? signedBy(bare, sourceAgency);
  if (alone !== undefined) return signed.credits.push(alone) > 0;
  if (/^(?:agencies|agences|agencias|agenturen|ایجنسیاں|وكالات|خبرگزاری‌ها)$/iu.test(bare)) return true;
  const [, signer = '', initials = ''] = /^(?:(\p{L}[\p{L} ]*?)\s+)?(\S+)$/u.exec(bare) ?? [];
  const agency = signer === '' ? ownerOf(initials, sourceAgency) : findAgencyName(signer);
  if (agency !== undefined && SIGN_OFF_FORMS.some(({ form }) => form.test(initials))) {
    return signed.credits.push(agency) > 0;
  }
  return EDITORS.test(bare) || EDITORS_ARABIC.test(bare);
}

/** The agency that is the whole of a text: registered, or with the form of an agency's name. */
function agencyAlone(name: string): string | undefined {
  return findAgencyName(name) ?? (isOrganisation(name) ? name : undefined);
}

/**
 * The agency before a slash and initials, or before a time: in its own capitals ("pa/ka" is not PA), or as the
 * source's initials.
 */
function signedBy(bare: string, sourceAgency: string | undefined): string | undefined {
  const initials = TIMED.exec(bare)?.[1] ?? (EDITORS.test(bare) ? bare.split('/')[0] : undefined);
  if (initials === undefined) return undefined;
  const [known] = findAgencies(initials);
  if (known !== undefined || sourceAgency === undefined || initials !== initials.toUpperCase()) return known;
  return isShortFor(initials, sourceAgency) ? (findAgencyName(sourceAgency) ?? sourceAgency) : undefined;
}

/** "HKP" for Hindukush Press, "TBO" for Tagesblick Online: the letters in order, from the first on. */
function isShortFor(initials: string, name: string): boolean {
  const inOrder = new RegExp(`^${[...initials.toLowerCase()].join('.*')}`, 'u');
  return inOrder.test(foldName(name.replace(/^the\s/iu, '')));
}

/** The agency with these initials: the source's own, else the only registered one that fits. */
function ownerOf(initials: string, sourceAgency: string | undefined): string | undefined {
  const owners = SIGN_OFF_FORMS.filter(({ form }) => form.test(initials)).map(({ name }) => name);
  const own = sourceAgency === undefined ? undefined : (findAgencyName(sourceAgency) ?? sourceAgency);
  return owners.length === 1 ? owners[0] : own;
}
