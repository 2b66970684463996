// The structure of ninjs 1.x to 3.x. Versions differ in case (versioncreated, versionCreated) and form (headline,
// headlines[]): keys are folded to lower case, then one schema reads all.
import { z } from 'zod';

/** A well-formed property, else undefined: one odd property never costs the item. */
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = z.string().max(2_000_000);
const words = z.union([text, z.number().transform(String)]);

const Rendition = z.object({ href: text, mimetype: maybe(text), contenttype: maybe(text) });
const Code = z.object({
  code: maybe(words),
  name: maybe(text),
  literal: maybe(words),
  uri: maybe(text),
  scheme: maybe(text),
  rel: maybe(text),
});
/** `headlines`, `descriptions`, `bodies` since 2.0. */
const Spoken = z.object({ role: maybe(text), contenttype: maybe(text), value: text });

/** One item; keys in lower case. Names that only some agencies use are listed beside those of the standard. */
export const Ninjs = z.object({
  uri: maybe(text),
  guid: maybe(text),
  altids: maybe(z.unknown()),
  type: maybe(text),
  version: maybe(words),
  firstcreated: maybe(text),
  versioncreated: maybe(text),
  contentcreated: maybe(text),
  embargoed: z.unknown().optional(),
  embargoedreason: maybe(text),
  pubstatus: maybe(text),
  urgency: maybe(words),
  language: maybe(text),
  headline: maybe(text),
  title: maybe(text),
  name: maybe(text),
  slugline: maybe(text),
  slug: maybe(text),
  byline: maybe(text),
  by: maybe(text),
  bylines: maybe(
    z.array(z.object({ by: maybe(text), title: maybe(text) }).catch({ by: undefined, title: undefined })),
  ),
  /** Superdesk. */
  authors: maybe(
    z.array(z.object({ name: maybe(text), role: maybe(text) }).catch({ name: undefined, role: undefined })),
  ),
  located: maybe(text),
  datelinelocation: maybe(z.object({ city: maybe(text), countryname: maybe(text) })),
  ednote: maybe(text),
  usageterms: maybe(z.union([text, z.array(text)])),
  copyrightnotice: maybe(text),
  copyrightholder: maybe(text),
  source: maybe(text),
  provider: maybe(text),
  creditline: maybe(text),
  evolvedfrom: maybe(text),
  signals: maybe(z.array(text)),
  signal: maybe(z.union([text, z.array(text)])),
  keywords: maybe(z.array(text)),
  description_text: maybe(text),
  description_html: maybe(text),
  description_summary: maybe(text),
  description_caption: maybe(text),
  body_text: maybe(text),
  body_html: maybe(text),
  body_xhtml: maybe(text),
  body_html5: maybe(text),
  body_nitf: maybe(text),
  headlines: maybe(z.array(Spoken.catch({ value: '' }))),
  descriptions: maybe(z.array(Spoken.catch({ value: '' }))),
  bodies: maybe(z.array(Spoken.catch({ value: '' }))),
  subject: maybe(z.array(Code.catch({}))),
  subjects: maybe(z.array(Code.catch({}))),
  genre: maybe(z.array(Code.catch({}))),
  service: maybe(z.array(Code.catch({}))),
  renditions: maybe(z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())])),
  associations: maybe(z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())])),
  infosources: maybe(z.array(Code.catch({}))),
});
export type Ninjs = z.infer<typeof Ninjs>;
export type NinjsCode = z.infer<typeof Code>;

/** One rendition of a picture or recording; undefined when it has no address. */
export function readRendition(given: unknown): z.infer<typeof Rendition> | undefined {
  const read = Rendition.safeParse(folded(given));
  return read.success ? read.data : undefined;
}

/** An item with its keys folded; undefined when it is not a JSON object. */
export function readNinjsFields(given: unknown): Ninjs | undefined {
  if (!isObject(given)) return undefined;
  const read = Ninjs.safeParse(folded(given));
  return read.success ? read.data : undefined;
}

/**
 * The items of a ninjs document: one, a list, or one in an agency's envelope (AP's `data.item`, lists under `item`,
 * `items`, `_items` or TT's `hits`). Undefined when it is not ninjs: our own Report has neither `uri` nor properties
 * of ninjs.
 */
export function ninjsItems(json: unknown): unknown[] | undefined {
  const given: unknown[] = Array.isArray(json) ? json : [json];
  const items = given.flatMap((part) => (isNinjs(part) ? [part] : enveloped(part)));
  return items.some(isNinjs) ? items : undefined;
}

const own =
  /^(?:pubstatus|versioncreated|body_(?:text|html|xhtml|html5|nitf)|bodies|headlines|descriptions|description_(?:text|html)|copyrightholder|renditions|associations|infosources|representationtype)$/;

function isNinjs(given: unknown): boolean {
  if (!isObject(given)) return false;
  const keys = Object.keys(given).map((key) => key.toLowerCase());
  const isNamed = keys.includes('uri') || keys.includes('guid');
  const says = [given.$standard, given.standard].some(
    (standard) => isObject(standard) && /ninjs/i.test(String(standard.name ?? '')),
  );
  // Our own Report has `id` and `url`; a `uri` beside its text does not make it ninjs.
  const isOurs = keys.includes('paragraphs') || keys.includes('text');
  return says || (keys.includes('uri') && !isOurs) || (isNamed && keys.some((key) => own.test(key)));
}

function enveloped(given: unknown): unknown[] {
  if (!isObject(given)) return [];
  const inner = isObject(given.data) ? given.data : given;
  for (const name of ['item', 'items', '_items', 'hits']) {
    const held = inner[name];
    if (isNinjs(held)) return [held];
    if (Array.isArray(held)) {
      const list: unknown[] = held;
      // AP wraps every entry of a list in a further object: {"item": {…}}.
      return list.map((entry) => (isObject(entry) && isNinjs(entry.item) ? entry.item : entry));
    }
  }
  return [];
}

function folded(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(folded);
  if (!isObject(given)) return given;
  // New entries: a key "__proto__" becomes a property, never a prototype.
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const name = key.toLowerCase();
      return [name, /^(?:renditions|associations|altids)$/.test(name) ? value : folded(value)];
    }),
  );
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
