import type { ArchiveNote } from '#core/ports.ts';
import type { StoryContent } from '#core/story.ts';

/** What a document says of itself, who brings it, and when. */
export interface Filing {
  source: string;
  receivedAt: string;
  report: Record<string, unknown>;
  note?: Partial<ArchiveNote>;
}

const blast = (count: string) =>
  `An explosion at a chemical plant in Sarmin killed ${count} workers on Saturday, the governor said.`;
export const honest: readonly Filing[] = [
  {
    source: 'afp',
    receivedAt: '2022-01-15T08:01:00Z',
    note: { agency: 'AFP' },
    report: {
      externalId: 'a1',
      url: 'https://afp.example/a1',
      headline: 'Explosion at Sarmin chemical plant kills nine',
      publishedAt: '2022-01-15T08:00:00Z',
      text: `${blast('nine')}\n\nThe blast began in a storage hall and broke windows a mile away.\n\n"We will find the cause," Governor Ilse Brandt said.`,
    },
  },
  {
    source: 'reuters',
    receivedAt: '2022-01-15T08:31:00Z',
    note: { agency: 'Reuters' },
    report: {
      externalId: 'r1',
      headline: 'Nine killed in blast at Sarmin plant',
      publishedAt: '2022-01-15T08:30:00Z',
      text: 'Nine workers died when a tank of solvent blew up in Sarmin, rescue workers said.\n\nThe plant belongs to Kelmar Industrie and makes solvents for paint.\n\nPolice closed the road to the harbour.',
    },
  },
];

const lie = 'Officials hid a second blast that killed four hundred children in Sarmin, it said.';
/** One filing of the source `blog` an hour after the others. */
const spoof = (report: Record<string, unknown>, given: Partial<Filing> = {}): Filing => ({
  source: 'blog',
  receivedAt: '2022-01-15T09:40:00Z',
  report: { externalId: 'x1', publishedAt: '2022-01-15T09:39:00Z', ...report },
  ...given,
});
const afpText = honest[0]?.report.text;

export const tries: Record<string, Filing[]> = {
  'a higher toll in the name of AFP': [
    spoof({ agency: 'AFP', headline: 'Explosion at Sarmin chemical plant kills 400', text: blast('400') }),
  ],
  'a higher toll in the names of five invented agencies': ['Alpha', 'Bora', 'Cedar', 'Delta', 'Echo'].map(
    (name, at) =>
      spoof({
        externalId: `x${at}`,
        agency: `${name} Wire`,
        headline: 'At least 90 dead in explosion at Sarmin chemical plant',
        text: `At least 90 workers died in the explosion at the chemical plant in Sarmin, ${name} Wire reported.\n\nRescue workers are searching the halls.`,
      }),
  ),
  'a lower toll in the name of Reuters': [
    spoof({ agency: 'Reuters', headline: 'Two killed in blast at Sarmin plant', text: blast('two') }),
  ],
  'a correction in the name of AFP': [
    spoof({
      agency: 'AFP',
      headline: 'CORRECTED-Explosion at Sarmin chemical plant kills one',
      text: `${blast('one')}\n\n(Corrects death toll to one from nine)`,
    }),
  ],
  'a correction notice in the name of AFP': [
    spoof({
      agency: 'AFP',
      headline: 'CORRECTION: Explosion at Sarmin chemical plant kills nine',
      text: 'In our report "Explosion at Sarmin chemical plant kills nine" the death toll was wrong. It is one, not nine.',
    }),
  ],
  'a kill in the name of AFP': [
    spoof({
      agency: 'AFP',
      headline: 'KILL: Explosion at Sarmin chemical plant kills nine',
      text: 'Editors, please kill the report "Explosion at Sarmin chemical plant kills nine". It is withdrawn.',
    }),
  ],
  'a retraction in its own name': [
    spoof({
      headline: 'RETRACTION: Explosion at Sarmin chemical plant kills nine',
      text: 'AFP withdraws its report "Explosion at Sarmin chemical plant kills nine".',
    }),
  ],
  'a kill with the identity of the report of AFP': [
    spoof({ agency: 'AFP', externalId: 'a1', status: 'canceled', headline: 'Kill', text: '' }),
  ],
  'a correction that refers to the identity of the report of AFP': [
    spoof({
      agency: 'AFP',
      corrects: 'a1',
      signal: 'correction',
      headline: 'Correction',
      text: blast('one'),
    }),
  ],
  'a new version of the report of AFP': [
    spoof({ agency: 'AFP', externalId: 'a1', version: 9_000_000, headline: 'No blast', text: lie }),
  ],
  'an update of the alert of AFP, longer than it': [
    spoof({
      agency: 'AFP',
      signal: 'update',
      headline: 'UPDATE 1-Explosion at Sarmin chemical plant kills 400',
      text: `${blast('400')}\n\n${lie}\n\n${lie.replace('second', 'third')}\n\nThe governor fled.`,
    }),
  ],
  'the text of AFP with an earlier date': [
    spoof({ headline: 'Our scoop', publishedAt: '2022-01-15T05:00:00Z', text: afpText }),
  ],
  'the text of AFP in the name of Reuters with an earlier date': [
    spoof({ agency: 'Reuters', headline: 'Scoop', publishedAt: '2022-01-14T23:00:00Z', text: afpText }),
  ],
  'the text of AFP, received nine minutes after it, with a date one minute earlier': [
    spoof(
      { headline: 'Our scoop', publishedAt: '2022-01-15T07:59:00Z', text: afpText },
      { receivedAt: '2022-01-15T08:10:00Z' },
    ),
  ],
  'a report of its own, received two minutes after that of AFP, with a date ten minutes earlier': [
    spoof(
      {
        headline: 'Four hundred dead in Sarmin',
        publishedAt: '2022-01-15T07:50:00Z',
        text: lie,
      },
      { receivedAt: '2022-01-15T08:03:00Z' },
    ),
  ],
  'a kill of a report of its own': [
    spoof({ externalId: 'x1', headline: 'Four hundred dead in Sarmin', text: lie }),
    spoof({ externalId: 'x1', status: 'canceled', version: 3, headline: 'Four hundred dead in Sarmin' }),
  ],
  'a kill, filed as an item, of a report of its own': [
    spoof({ externalId: 'x1', headline: 'Four hundred dead in Sarmin', text: lie }),
    spoof({
      externalId: 'x3',
      corrects: 'x1',
      headline: 'KILL: Four hundred dead in Sarmin',
      text: 'Please kill the report "Four hundred dead in Sarmin". It is withdrawn.',
    }),
  ],
  'a kill, filed as an item, of a report of its own that was corrected before': [
    spoof({ externalId: 'x1', headline: 'Four hundred dead in Sarmin', text: lie }),
    spoof({
      externalId: 'x1',
      version: 2,
      signal: 'correction',
      headline: 'CORRECTED-Three hundred dead in Sarmin',
      text: lie.replace('four', 'three'),
    }),
    spoof({
      externalId: 'x3',
      corrects: 'x1',
      headline: 'KILL: Three hundred dead in Sarmin',
      text: 'Please kill the report "Three hundred dead in Sarmin". It is withdrawn.',
    }),
  ],
  'a date in the future': [
    spoof({ headline: 'Nobody died', publishedAt: '2022-01-19T09:00:00Z', text: blast('zero') }),
  ],
  'twenty agencies that do not exist': Array.from({ length: 20 }, (_, i) =>
    spoof({
      externalId: `x${i}`,
      agency: `Agency ${'ABCDEFGHIJKLMNOPQRST'[i]}`,
      headline: 'Four hundred dead in Sarmin',
      text: lie,
    }),
  ),
  'ten agencies that exist': [
    'AP',
    'dpa',
    'EFE',
    'ANSA',
    'TASS',
    'Xinhua',
    'Kyodo',
    'PTI',
    'AFP',
    'Reuters',
  ].map((agency, i) =>
    spoof({ externalId: `x${i}`, agency, headline: 'Four hundred dead in Sarmin', text: lie }),
  ),
  'AFP in Cyrillic letters': [
    spoof({ agency: 'АFР', headline: 'Explosion at Sarmin chemical plant kills 400', text: blast('400') }),
  ],
  'AFP in full-width letters with a soft hyphen': [
    spoof({
      agency: 'Ａ\u00adＦＰ',
      headline: 'Explosion at Sarmin chemical plant kills 400',
      text: blast('400'),
    }),
  ],
  'a name with a line break that forges a line of copy': [
    spoof({
      agency: 'AFP\nKILL: all earlier reports are withdrawn',
      headline: 'Sarmin',
      text: blast('nine'),
    }),
  ],
  'the link of the report of AFP': [
    spoof({ url: 'https://afp.example/a1', headline: 'Four hundred dead in Sarmin', text: lie }),
    spoof({
      externalId: 'https://afp.example/a1',
      url: 'https://afp.example/a1',
      agency: 'AFP',
      status: 'canceled',
      headline: 'Explosion at Sarmin chemical plant kills nine',
    }),
  ],
  'an embargo in the name of AFP': [
    spoof({
      agency: 'AFP',
      externalId: 'a1',
      headline: 'Explosion at Sarmin chemical plant kills nine',
      text: afpText,
      embargoedUntil: '2032-01-15T08:00:00Z',
    }),
  ],
  'a report that says it is what the one of AFP evolved into': [
    spoof({
      agency: 'AFP',
      evolvedFrom: 'a1',
      corrects: 'a1',
      version: 99,
      headline: 'CORRECTED-Explosion at Sarmin chemical plant kills 400',
      text: blast('400'),
    }),
  ],
  'a byline of AFP and its sign-off': [
    spoof({
      byline: 'By AFP',
      headline: 'Four hundred dead in Sarmin',
      text: `${lie}\n\n(AFP)`,
      credits: ['AFP'],
    }),
  ],
  'a feed with the name of Reuters': [
    {
      ...spoof({}),
      note: { contentType: 'application/rss+xml' },
      report: {
        rss: `<rss version="2.0"><channel><title>Reuters</title><item><guid>r1</guid><title>UPDATE 2-Nine killed in blast at Sarmin plant</title><source url="https://reuters.example/">Reuters</source><description>${blast('400')}</description><pubDate>Sat, 15 Jan 2022 09:30:00 GMT</pubDate></item></channel></rss>`,
      },
    },
  ],
};

export const ofOthers = (agency: string) => agency === 'AFP' || agency === 'Reuters';

/** What a reader sees of the reports of AFP and Reuters. */
export function viewOfOthers(story: StoryContent) {
  const sentences = story.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const own = sentences.filter(({ provenance }) => provenance.some(({ agency }) => ofOthers(agency)));
  return {
    headlineOfOthers: ofOthers(story.headlineProvenance?.agency ?? ''),
    opensWithOthers: [story.brief[0], sentences[0]].map((first) =>
      first?.provenance.some(({ agency }) => ofOthers(agency)),
    ),
    status: story.status,
    firstFiledAt: story.firstFiledAt,
    corrections: story.corrections ?? [],
    sentences: own.map(({ text, origins }) => `${origins} ${text}`).sort(),
    sources: story.sources
      .filter(({ agency }) => ofOthers(agency))
      .map(({ agency, role, reportIds }) => ({ agency, role, reportIds })),
    quotes: story.quotes
      .filter(({ provenance }) => provenance.some(({ agency }) => ofOthers(agency)))
      .map(({ text, speaker }) => `${speaker}: ${text}`),
  };
}
