// The subjects of a NewsML-G2 item: categories with the common name of their scheme, and keywords.
import { codeOf } from '#core/parse/formats/newsml-g2/newsml-g2-wire.ts';
import {
  attributeOf,
  childrenNamed,
  elementsNamed,
  firstLineOf,
  lineOf,
} from '#core/parse/formats/shared/wire-tree.ts';
import type { XmlElement } from '#core/parse/xml/xml-tree.ts';
import type { Category } from '#core/report.ts';

/** Common names of the IPTC's vocabularies, by the last step of their URIs. */
const vocabularies: Readonly<Record<string, string>> = {
  medtop: 'mediatopic',
  subj: 'subjectcode',
  sttsubj: 'subjectcode',
  dpasubject: 'dpasubject',
};
const newscodes = /^https?:\/\/cv\.iptc\.org\/newscodes\/([\w-]+)\/?$/i;
/** Subjects that are persons, places or organisations belong to the story and are not topics. */
const notTopics = /(?:person|organi[sz]ation|geoarea|poi|object|event)$/i;

/** Categories of `subject` and `genre`; the scheme is the alias, or the IPTC's own name where the catalog has it. */
export function g2Categories(item: XmlElement, meta: XmlElement | undefined): Category[] {
  const aliases = aliasesOf(item);
  const found = new Map<string, Category>();
  for (const subject of childrenNamed(meta, 'subject')) {
    if (notTopics.test(attributeOf(subject, 'type') ?? '')) continue;
    const code = codeOf(subject);
    const scheme = schemeOf(subject, aliases);
    if (code === undefined || code === '' || scheme === undefined || found.has(`${scheme}:${code}`)) continue;
    const name = firstLineOf(childrenNamed(subject, 'name'));
    found.set(`${scheme}:${code}`, { scheme, code, ...(name === undefined ? {} : { name }) });
  }
  return [...found.values()];
}

/** `keyword`s, and subjects that are words without a code. */
export function g2Keywords(meta: XmlElement | undefined): string[] {
  const words = childrenNamed(meta, 'keyword').flatMap((keyword) => lineOf(keyword) ?? []);
  const literals = childrenNamed(meta, 'subject')
    .filter((subject) => codeOf(subject) === undefined)
    .flatMap(
      (subject) => attributeOf(subject, 'literal') ?? firstLineOf(childrenNamed(subject, 'name')) ?? [],
    );
  return [...new Set([...words, ...literals])];
}

function aliasesOf(item: XmlElement): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const scheme of elementsNamed(item, 'scheme')) {
    const [alias, uri] = [attributeOf(scheme, 'alias'), attributeOf(scheme, 'uri')];
    if (alias !== undefined && uri !== undefined) aliases.set(alias, uri);
  }
  return aliases;
}

function schemeOf(subject: XmlElement, aliases: ReadonlyMap<string, string>): string | undefined {
  const alias = attributeOf(subject, 'qcode')?.split(':')[0];
  const uri =
    alias === undefined
      ? attributeOf(subject, 'uri')
          ?.slice(0, 500)
          .replace(/[^/#:]*$/, '')
      : aliases.get(alias);
  const ofIptc = newscodes.exec(uri ?? '')?.[1];
  if (ofIptc !== undefined) return ofIptc;
  if (alias === undefined) return uri;
  return Object.hasOwn(vocabularies, alias) ? vocabularies[alias] : alias;
}
