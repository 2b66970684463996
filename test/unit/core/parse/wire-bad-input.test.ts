// Long runs of one character and documents beyond the limits must not break the wire format parsers.
import { parseDocument } from '#core/parse/parse-document.ts';
import type { ParsedDocument } from '#core/parse/parse-result.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { growth, tooSteep } from '#test/doubles/growth.ts';

const codes = ({ problems }: ParsedDocument): string[] => problems.map(({ code }) => code);

const runs = [' ', '\t', '-', '=', '<', '*', ';', '_', 'A,', 'a ', '(', '\n '];
const shapes: Readonly<Record<string, (run: string) => string>> = {
  'a NewsML-G2 field': (run) =>
    `<newsItem guid="a" version="1"><itemMeta><versionCreated>${run}x</versionCreated></itemMeta><contentMeta><headline>H${run}x</headline><dateline>A${run}x</dateline><by>B${run}x</by></contentMeta></newsItem>`,
  'a NITF body': (run) =>
    `<nitf><body><body.head><byline>By A${run}x</byline><dateline>P${run}x</dateline></body.head><body.content><p>T${run}x</p></body.content></body></nitf>`,
  'a NewsML 1 reference': (run) =>
    `<NewsML><NewsItem><NewsManagement><Instruction FormalName="Kill"/><AssociatedWith NewsItem="urn:newsml:a:b:c${run}x"/></NewsManagement><NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>`,
  'a ninjs field': (run) =>
    JSON.stringify({
      uri: `a/${run}x`,
      headline: `H${run}x`,
      located: `L${run}x`,
      body_html: `<p>${run}x</p>`,
    }),
  'an IPTC 7901 message': (run) =>
    `\u0001eca062 4 i 211 a${run}\n\u0002H${run}x =\nText${run}x\n\u0003\u0004`,
  'an ANPA header and line': (run) =>
    `\u0016\u0016\u0001a1234\u001f\nr i ${run}x\n\u0002^Slug${run}x<\n^By A${run}x=\n\tText${run}x\n\u0003\u0004`,
  'a mail': (run) =>
    `Message-ID: <a@b>\nDate: ${run}x\nSubject: S${run}x\nContent-Type: text/plain\n\nHeadline:${run}x\nText${run}x\n`,
  'a declaration in RSS': (run) =>
    `<rss version="2.0"><channel><item><title>T</title><guid>1</guid><![CDATA${run}[x]></item></channel></rss>`,
};

test.each(Object.keys(shapes))('%s with 100,000 of one character is read in linear time', async (name) => {
  for (const run of runs) {
    const factor = await growth(
      (length) => parseDocument(anArchived(shapes[name]?.(run.repeat(length / run.length)) ?? '')),
      100_000,
    );
    if (factor >= tooSteep) throw new Error(`${JSON.stringify(run)}: ${factor} times for four times as much`);
  }
});

test('an email of endless lines is parsed in time proportional to their length', async () => {
  const mail = (lines: number): string =>
    `Message-ID: <a@b>\nMIME-Version: 1.0\n\nKABUL: Text.\n${'\n '.repeat(lines)}x`;
  expect(await growth((lines) => parseDocument(anArchived(mail(lines))), 400_000)).toBeLessThan(tooSteep);
});

test('a multipart message of 60,000 short lines is left out', async () => {
  const parts = `--b\nContent-Type: text/plain\n\n${'x\n'.repeat(60_000)}--b--\n`;
  const mail = `Message-ID: <a@b>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${parts}`;
  const parsed = await parseDocument(anArchived(mail));
  expect({ reports: parsed.reports, codes: codes(parsed) }).toEqual({ reports: [], codes: ['truncated'] });
});

test('items over the limit are counted, the others parsed', async () => {
  const items = Array.from(
    { length: 5_010 },
    (_, n) =>
      `<newsItem guid="g${n}" version="1"><itemMeta><versionCreated>2026-11-24T08:00:00Z</versionCreated></itemMeta></newsItem>`,
  );
  const parsed = await parseDocument(
    anArchived(`<newsMessage><itemSet>${items.join('')}</itemSet></newsMessage>`),
  );
  expect(parsed.reports).toHaveLength(5_000);
  expect(codes(parsed)).toEqual(['too_large']);
});

test.each([
  ['a general entity', '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ['a parameter entity', '<!DOCTYPE nitf [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]>'],
])('NITF that declares %s is refused', async (_, doctype) => {
  const parsed = await parseDocument(
    anArchived(`${doctype}<nitf><body><body.content><p>&x;</p></body.content></body></nitf>`),
  );
  expect(parsed.reports).toEqual([]);
  expect(codes(parsed)).toEqual(['forbidden_entity']);
});

test('an inclusion and a style sheet are parsed as markup without text', async () => {
  const { reports } = await parseDocument(
    anArchived(
      '<?xml-stylesheet href="http://127.0.0.1/x.xsl"?><nitf><body><body.content><p>Text.</p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/></body.content></body></nitf>',
    ),
  );
  expect(reports[0]?.paragraphs).toEqual(['Text.']);
});
