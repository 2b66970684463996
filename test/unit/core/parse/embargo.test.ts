import { parseDocument } from '#core/parse/parse-document.ts';
import { anArchived } from '#test/builders/an-archived.ts';

const g2 = (
  embargoed: string,
): string => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:wire.example,2026:1" version="1">
  <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-11-24T10:00:00Z</versionCreated>${embargoed}<pubStatus qcode="stat:usable"/></itemMeta>
  <contentMeta><headline>Port fees rise</headline></contentMeta>
  <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Port fees rise in May.</p></body></html></inlineXML></contentSet></newsItem>`;
const ninjs = (embargoed: unknown): string =>
  JSON.stringify({
    uri: 'urn:1',
    headline: 'Port fees rise',
    body_text: 'Port fees rise in May.',
    embargoed,
  });
const json = (embargo: unknown, field = 'embargoedUntil'): string =>
  JSON.stringify({ id: '1', headline: 'Port fees rise', text: 'Port fees rise in May.', [field]: embargo });
const text = (line: string): string =>
  `${line}\n\nPort fees rise in May\n\nKABUL, Nov 24 (AFP) - Port fees rise in May, the port of Lowe said on Tuesday.\n`;
const nitf = (docdata: string): string =>
  `<nitf><head><docdata ${docdata}</docdata></head><body><body.head><hedline><hl1>Port fees rise</hl1></hedline></body.head><body.content><p>Port fees rise in May.</p></body.content></body></nitf>`;

test.each([
  ['JSON, "soon"', json('soon')],
  ['JSON, "until further notice"', json('until further notice')],
  ['JSON, "soon" as embargo', json('soon', 'embargo')],
  ['JSON, true as embargoed', json(true, 'embargoed')],
  ['ninjs, "until further notice"', ninjs('until further notice')],
  ['ninjs, true', ninjs(true)],
  ['ninjs, an object', ninjs({ until: 'Monday' })],
  ['NewsML-G2, empty', g2('<embargoed/>')],
  ['NewsML-G2, words', g2('<embargoed>when the minister speaks</embargoed>')],
  ['NITF, embargoed without a release time', nitf('management-status="embargoed">')],
  ['NITF, an unreadable release time', nitf('><date.release norm="later"/>')],
  ['text, "EMBARGOED UNTIL FURTHER NOTICE"', text('EMBARGOED UNTIL FURTHER NOTICE')],
  ['text, "Sperrfrist: bis zur Rede"', text('Sperrfrist: bis zur Rede')],
  ['text, "Sous embargo jusqu’à nouvel ordre"', text('Sous embargo jusqu’à nouvel ordre')],
  ['text, "EMBARGO"', text('EMBARGO')],
])('an embargo that names no time withholds the report and says so: %s', async (_, document) => {
  const { reports, problems } = await parseDocument(anArchived(document));
  expect(reports).toMatchObject([{ status: 'withheld' }]);
  expect(problems.map(({ code }) => code)).toContain('unreadable_embargo');
});

test.each([
  ['JSON', json('2026-12-01T06:00:00Z')],
  ['JSON, as embargo', json('2026-12-01T06:00:00Z', 'embargo')],
  ['ninjs', ninjs('2026-12-01T06:00:00Z')],
  ['NewsML-G2', g2('<embargoed>2026-12-01T06:00:00Z</embargoed>')],
  ['NITF', nitf('management-status="embargoed"><date.release norm="20261201T060000Z"/>')],
  ['text', text('EMBARGOED UNTIL 0600 GMT 1 December 2026'.replace('0600', '06:00'))],
  ['text without a year', text('EMBARGOED UNTIL 06:00 GMT, December 1')],
  ['text in German', text('Sperrfrist: 01.12.2026, 06:00 GMT')],
])('an embargo with a time ends then: %s', async (_, document) => {
  const { reports, problems } = await parseDocument(anArchived(document));
  expect(reports).toMatchObject([{ status: 'usable', embargoedUntil: '2026-12-01T06:00:00.000Z' }]);
  expect(problems.map(({ code }) => code)).not.toContain('unreadable_embargo');
});

test.each([
  ['ninjs, null', ninjs(null)],
  ['ninjs, false', ninjs(false)],
  ['ninjs, absent', ninjs(undefined)],
  ['JSON, null', json(null, 'embargo')],
  ['JSON, false', json(false, 'embargoed')],
])('a report with no embargo is usable: %s', async (_, document) => {
  expect((await parseDocument(anArchived(document))).reports).toMatchObject([{ status: 'usable' }]);
});
