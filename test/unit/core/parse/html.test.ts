import { parseDocument } from '#core/parse/parse-document.ts';
import { anArchived } from '#test/builders/an-archived.ts';
import { readFixture } from '#test/builders/read-fixture.ts';

const asked = { asPage: true, contentType: 'text/html', url: 'https://post.example/x' };

test('a requested page gives its article without menu, script and footer', async () => {
  const { format, reports, problems } = await readFixture('wire/page.html', asked);
  expect({ format, problems }).toEqual({ format: 'html', problems: [] });
  expect(reports[0]).toMatchObject({
    url: 'https://post.example/2026/ferry',
    agency: 'Harbour Post',
    headline: 'Ferry runs aground',
    language: 'en',
    publishedAt: '2026-11-23T08:15:00.000Z',
    byline: { people: ['Mira Tolan'] },
    datelines: [{ text: 'PORT LOWE' }],
    credits: ['Reuters'],
  });
  expect(reports[0]?.paragraphs).toHaveLength(3);
  expect(reports[0]?.paragraphs.join(' ')).not.toMatch(/track|Subscribe|Sport/);
});

test('a page served in place of a feed is not parsed', async () => {
  const { reports, problems } = await readFixture('wire/page.html', { contentType: 'text/html' });
  expect(reports).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['not_a_feed']);
});

test('a page without an article, and one nested too deeply, give nothing', async () => {
  const empty = await parseDocument(anArchived('<html><body><nav>Home</nav></body></html>', asked));
  expect(empty.problems.map(({ code }) => code)).toEqual(['not_a_feed']);
  const nested = `<html><body>${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}</body></html>`;
  const { problems } = await parseDocument(anArchived(nested, asked));
  expect(problems.map(({ code }) => code)).toEqual(['too_large']);
});

test.each([
  ['many short paragraphs, nested deep', 100, '<p>A passenger</p>', 18_000],
  ['long paragraphs, nested less deep', 45, `<p>${'A passenger, '.repeat(90)}</p>`, 1_600],
])(
  'a page that would take too many steps is refused before it is read: %s',
  async (_what, depth, part, count) => {
    const pageOf = (parts: number) =>
      `<!doctype html><html><body>${'<div>'.repeat(depth)}${part.repeat(parts)}${'</div>'.repeat(depth)}</body></html>`;
    const large = await parseDocument(anArchived(pageOf(count), asked));
    expect(large).toMatchObject({ reports: [], problems: [{ code: 'too_large' }] });
    const small = await parseDocument(anArchived(pageOf(16), asked));
    expect(small.problems.filter(({ code }) => code === 'too_large')).toEqual([]);
  },
);
