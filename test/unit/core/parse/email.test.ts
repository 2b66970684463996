import { parseDocument } from '#core/parse/parse-document.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { readFixture } from '#test/builders/read-fixture.ts';

test('a multipart message gives its text part in its own charset, without the signature', async () => {
  const { format, reports, problems } = await readFixture('wire/email-multipart.eml');
  expect(format).toBe('email');
  expect(problems).toEqual([{ code: 'item_skipped', message: 'the attachment "ferry.jpg" was not read' }]);
  expect(reports[0]).toMatchObject({
    externalId: 'abc-1@harbour.example',
    publishedAt: '2026-11-23T09:00:00.000Z',
    agency: 'AFP',
    language: 'fr',
    headline: 'Un ferry s’échoue',
    datelines: [{ text: 'KABUL' }],
    filedOn: '2026-11-23',
    credits: ['AFP'],
    paragraphs: ['Un ferry s’est échoué lundi, ont dit les gardes-côtes.', 'Personne n’a été blessé.'],
  });
});

test('the sender is not read as the author', async () => {
  const { reports } = await readFixture('wire/email-multipart.eml');
  expect(reports[0]?.byline).toBeUndefined();
});

test('copy filed with a form gives the values of its labels', async () => {
  const { reports } = await readFixture('wire/email-form.eml');
  expect(reports[0]).toMatchObject({
    headline: 'Prison staff attacked',
    slugline: 'NZPRISON',
    summary: 'Something short.',
    byline: { people: ['Ann Lee'] },
    datelines: [{ text: 'AUCKLAND' }],
    paragraphs: ['Prisoners attacked staff on Saturday.', 'A wing has been in lockdown since.'],
  });
});

test('a message with only an HTML part is read from it', async () => {
  const mail =
    'Message-ID: <h@x.example>\nMIME-Version: 1.0\nSubject: Ferry aground\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>A ferry ran aground.</p><script>x()</script><p>All were saved.</p></body></html>\n';
  const { format, reports } = await parseDocument(anArchived(mail));
  expect(format).toBe('email');
  expect(reports[0]?.paragraphs).toEqual(['A ferry ran aground.', 'All were saved.']);
});

test('parts nested beyond the limit are refused', async () => {
  const deep = Array.from(
    { length: 40 },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  );
  const ends = Array.from({ length: 40 }, (_, level) => `--b${39 - level}--\n`);
  const mail = `MIME-Version: 1.0\nSubject: Deep\n${deep.join('')}Content-Type: text/plain\n\nText.\n${ends.join('')}`;
  const { reports, problems } = await parseDocument(anArchived(mail));
  expect(reports).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['truncated']);
});
