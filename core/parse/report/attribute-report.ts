// Decides whose words a report is: its source's own, those of an agency that the source may speak for, or those of an agency that it cites.
import { findAgencyName } from '#core/agencies.ts';
import { foldName } from '#core/gazetteer/fold-name.ts';
import { mixesScripts, toLatinLookAlikes } from '#core/gazetteer/look-alikes.ts';
import { oneLine } from '#core/parse/text/plain-text.ts';
import type { ArchiveNote } from '#core/ports.ts';
import type { Report } from '#core/report.ts';

/**
 * The agency that a document names as its author, and whether its source may speak for it. A source speaks for itself, by its name
 * or its id, and for the agencies on its list; names are compared without regard to case, script variants and look-alike letters.
 * @param named agency as the document names it
 * @param outlet name that the document gives the outlet: the source's name where its configuration has none
 */
export function attributeReport(
  named: string | undefined,
  outlet: string | undefined,
  { sourceId, agency: own, speaksFor = [] }: Pick<ArchiveNote, 'sourceId' | 'agency' | 'speaksFor'>,
): Pick<Report, 'agency' | 'sourceName' | 'citesAgency'> {
  const sourceName = own || sourceId;
  const agency = nameOf(named || own || outlet || sourceId);
  const keys = new Set([sourceId, sourceName, ...speaksFor].map(keyOf));
  if (keys.has(keyOf(agency)) || speaksFor.includes('*')) return { agency, sourceName };
  return { agency, sourceName, citesAgency: true };
}

/** A name on one line, as printed. Look-alike letters become Latin in a word that mixes scripts, or if that makes the name of a known agency. */
function nameOf(name: string): string {
  const line = oneLine(name);
  const plain = toLatinLookAlikes(line);
  if (plain === line || findAgencyName(line) !== undefined) return line;
  return findAgencyName(plain) ?? (mixesScripts(line) ? plain : line);
}

function keyOf(name: string): string {
  const printed = nameOf(name);
  return foldName(findAgencyName(printed) ?? printed) || printed;
}
