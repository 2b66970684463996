// Regular expressions of more than linear time: a report made of the very text that makes one slow is filed and merged in bounded time.
import { boundedByTest } from '#checks/check-patterns.ts';
import { anApi } from '#test/builders/an-api.ts';

const textChars = 50_000;

/** The text that the checker found, at about the length of a very long report. */
function attackOf(expression: string): string {
  const counts = (factor: number): string =>
    expression.replace(
      /repeat\((\d+)\)/g,
      (_, count) => `repeat(${Math.max(1, Math.round(Number(count) * factor))})`,
    );
  // Only string literals, `repeat` and `+`, as recheck writes them.
  const make = (code: string): string => new Function(`return ${code}`)() as string;
  return make(counts(textChars / make(counts(1)).length));
}

const escaped = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Processor time of filing, placing and merging a report made of the text, in seconds. */
async function secondsFor(attack: string): Promise<number> {
  const text = escaped(attackOf(attack));
  const short = text.slice(0, 5_000);
  const document = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Ferry ${short}</title><guid>1</guid>
<dc:creator>${short}</dc:creator><category>${short}</category><pubDate>${short}</pubDate><description>&lt;p&gt;KABUL (AFP) - 12 people were killed, officials said.&lt;/p&gt;&lt;p&gt;${text}&lt;/p&gt;&lt;p&gt;The minister said: "${text}" and ${text}&lt;/p&gt;</description></item></channel></rss>`;
  const api = anApi();
  const before = process.cpuUsage();
  const headers = { 'Content-Type': 'application/xml' };
  const answer = await api.app.request('/v1/reports?source=wire', {
    method: 'POST',
    headers,
    body: document,
  });
  await api.settle();
  const { user, system } = process.cpuUsage(before);
  expect(answer.status).toBe(202);
  return (user + system) / 1e6;
}

const mostSeconds = 2;
const mostTries = 4;

test('a report of each text that makes one of our expressions slow is read, placed and merged in 2 s of processor time', async () => {
  const slow: string[] = [];
  // What a process loads and compiles once is no cost of a text.
  await secondsFor("'Ferry'");
  for (const { at, attack } of boundedByTest()) {
    let seconds = await secondsFor(attack);
    // Again: another process may have had the core.
    for (let tries = 1; tries < mostTries && seconds > mostSeconds; tries++)
      seconds = Math.min(seconds, await secondsFor(attack));
    if (seconds > mostSeconds) slow.push(`${at}: ${seconds.toFixed(1)} s: ${attack.slice(0, 80)}`);
  }
  expect(slow).toEqual([]);
}, 300_000);
