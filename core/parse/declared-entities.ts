// Entities that a DOCTYPE declares. In: its internal subset. Out: whether they could carry text. None is ever expanded or fetched.

/** `modules`: nothing but parts of the document type, in files that would stand beside it; `text`: anything else. */
export type DeclaredEntities = 'modules' | 'text';

/** `<!ENTITY % nitf SYSTEM "../nitf/dtd/nitf-3-0.dtd">`: a relative path to a DTD, no address and no root. */
const moduleOfType =
  /<!ENTITY\s{1,20}%\s{1,20}[\w.-]{1,60}\s{1,20}(?:SYSTEM|PUBLIC\s{1,20}(?:"[^"<>]{0,200}"|'[^'<>]{0,200}'))\s{1,20}(["'])(?:\.\.\/){0,4}[\w-][\w./-]{0,99}\.(?:dtd|mod)\1\s{0,20}>/g;

/** What `subset` declares; undefined when it declares no entity. Over-cautious: a declaration in a comment counts. */
export function entitiesIn(subset: string): DeclaredEntities | undefined {
  if (!/<!ENTITY/i.test(subset)) return undefined;
  return /<!ENTITY/i.test(subset.replace(moduleOfType, '')) ? 'text' : 'modules';
}
