// Management data of a NewsML-G2 item, from itemMeta: status, embargo, signal, and the items that it corrects or
// follows.
import { codeOf } from '#core/parse/formats/newsml-g2/newsml-g2-wire.ts';
import { attributeOf, childrenNamed, lineOf } from '#core/parse/formats/shared/wire-tree.ts';
import type { ParsedItem } from '#core/parse/parse-result.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { ReportStatus, Signal } from '#core/report.ts';

type Management = Pick<
  ParsedItem,
  'status' | 'signal' | 'corrects' | 'evolvedFrom' | 'embargoedText' | 'editorialNote'
>;

/** Reads `pubStatus`, `embargoed`, `signal`, `link` and `edNote`. Notes marked as not for publication are left out. */
export function g2Management(meta: XmlElement | undefined, ownGuid: string | undefined): Management {
  const embargoed = childrenNamed(meta, 'embargoed')[0];
  // An empty `embargoed` means: until further notice (NewsML-G2 specification, embargoed).
  const until = lineOf(embargoed) ?? (embargoed === undefined ? undefined : 'until further notice');
  const said = codeOf(childrenNamed(meta, 'pubstatus')[0])?.toLowerCase();
  const status = statusOf(said) ?? 'usable';
  const linked = (rel: RegExp): string | undefined =>
    childrenNamed(meta, 'link')
      .filter((link) => rel.test(attributeOf(link, 'rel') ?? ''))
      .flatMap((link) => attributeOf(link, 'residref') ?? attributeOf(link, 'href') ?? [])
      .find((target) => target !== ownGuid);
  const signal = status === 'canceled' ? 'kill' : signalOf(meta);
  return {
    status,
    ...(signal === undefined ? {} : { signal }),
    corrects: linked(/(?:correct(?:s|ionof)?|replaces|supersedes|cancels|kills)$/i),
    evolvedFrom: linked(/evolvedfrom$/i),
    embargoedText: until,
    editorialNote: notesOf(meta),
  };
}

function statusOf(said: string | undefined): ReportStatus | undefined {
  if (said === 'canceled' || said === 'cancelled') return 'canceled';
  return said === 'withheld' ? 'withheld' : undefined;
}

/** IPTC signals (sig:update, sig:correction) and Reuters' editorial status (edStat:C, edStat:U). */
const signals: Readonly<Record<string, Signal>> = {
  update: 'update',
  correction: 'correction',
  corrected: 'correction',
  kill: 'kill',
  cancel: 'kill',
  alert: 'alert',
  advisory: 'advisory',
  urgent: 'urgent',
  'edstat:c': 'correction',
  'edstat:u': 'update',
};

function signalOf(meta: XmlElement | undefined): Signal | undefined {
  for (const element of childrenNamed(meta, 'signal')) {
    const whole = attributeOf(element, 'qcode')?.toLowerCase() ?? '';
    const code = codeOf(element)?.toLowerCase() ?? '';
    if (Object.hasOwn(signals, whole)) return signals[whole];
    if (Object.hasOwn(signals, code)) return signals[code];
  }
  return undefined;
}

function notesOf(meta: XmlElement | undefined): string | undefined {
  const notes = childrenNamed(meta, 'ednote')
    .filter((note) => !/nonpublic/i.test(attributeOf(note, 'pubconstraint') ?? ''))
    .filter((note) => !/closing|notepad|contacts/i.test(attributeOf(note, 'role') ?? ''))
    .flatMap((note) => lineOf(note) ?? []);
  return notes.length === 0 ? undefined : notes.join(' ');
}
