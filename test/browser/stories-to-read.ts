import type { Report } from '#core/report.ts';
import type { Figure, Quote, Story } from '#core/story.ts';
import { aReport } from '#test/builders/a-report.ts';
import { aSentence, aStory } from '#test/builders/a-story.ts';

const opening =
  'Talks between the Taliban and the last armed opposition group in Afghanistan ended in Tehran without result, the group’s foreign relations chief said.';
const twoPages = '“We were on two separate pages,” Ali Maisam Nazary told AFP in Paris.';
const guarantee =
  'The Taliban foreign minister, Amir Khan Muttaqi, said he had guaranteed the safety of Ahmad Massoud should he return.';
const fighters = 'The group says it has 4,000 men under arms.';
const fewer = 'Western diplomats put the force at no more than 2,500 men.';
const share = 'It claims to hold 60 per cent of the Panjshir valley.';
const unproven = 'How much ground the group holds could not be verified.';
const denied = 'Kabul denies that there is any resistance to its rule.';

function filed(agency: string, hour: string, place: string, paragraphs: string[]): Report {
  const headline = `Tehran talks end without result (${agency})`;
  const datelines = [{ text: place.toUpperCase(), place }];
  return aReport({ agency, headline, paragraphs, datelines, publishedAt: `2022-01-15T${hour}:00.000Z` });
}

export const tehranReports: readonly [Report, ...Report[]] = [
  filed('AFP', '06:40', 'Paris', [
    `${opening} ${twoPages}`,
    `${guarantee} ${fighters} ${share}`,
    `${unproven} ${denied}`,
  ]),
  filed('IRNA', '07:05', 'Tehran', [guarantee]),
  filed('Khaama Press', '08:20', 'Kabul', [`${opening} ${denied}`, share]),
  filed('Dawn', '09:30', 'Islamabad', [`${opening} ${guarantee} ${fewer}`]),
];
const carries = (text: string) => aSentence(text, tehranReports).provenance;

const figure: Figure = {
  what: 'men under arms',
  state: 'conflicting',
  values: [
    { value: 4000, text: '4,000', asOf: tehranReports[0].publishedAt, provenance: carries(fighters) },
    {
      value: 2500,
      text: '2,500',
      qualifier: 'no more than',
      asOf: tehranReports[0].publishedAt,
      provenance: carries(fewer),
    },
  ],
};
const quote: Quote = {
  text: 'We were on two separate pages.',
  speaker: 'Ali Maisam Nazary',
  role: 'foreign relations chief',
  verb: 'told',
  toldTo: 'AFP',
  provenance: carries(twoPages),
};

/** One event reported by four agencies: a conflicting figure, a quote, a claim, a denial, and an unverified sentence. */
export const tehranStory: Story = aStory(
  {
    headline: 'Tehran talks between Taliban and Panjshir opposition end without result',
    summary: 'Both sides stay on “separate pages”; Muttaqi offers Massoud safety if he returns.',
    byline: 'By AFP + IRNA + Khaama Press + Dawn',
    datelines: tehranReports.flatMap(({ datelines }) => datelines),
    datelineText: 'PARIS/ TEHRAN/ KABUL/ ISLAMABAD:',
    filedOn: '2022-01-15',
    origins: 3,
    paragraphs: [
      { sentences: [aSentence(opening, tehranReports), aSentence(twoPages, tehranReports, 'quote')] },
      {
        sentences: [
          aSentence(guarantee, tehranReports),
          aSentence(fighters, tehranReports, 'claim'),
          aSentence(fewer, tehranReports),
        ],
      },
      {
        sentences: [
          aSentence(share, tehranReports, 'claim'),
          aSentence(unproven, tehranReports, 'unverified'),
          aSentence(denied, tehranReports, 'denial'),
        ],
      },
    ],
    figures: [figure],
    quotes: [quote],
  },
  tehranReports,
);

const persian = aReport({
  agency: 'ایرنا',
  language: 'fa',
  headline: 'پایان بی‌نتیجه گفت‌وگوهای تهران',
  datelines: [{ text: 'تهران', place: 'تهران' }],
  paragraphs: [
    'گفت‌وگوهای دو طرف در تهران بی‌نتیجه پایان یافت. وزیر امور خارجه گفت که این گفت‌وگوها ادامه خواهد یافت.',
    'AFP نیز این خبر را تأیید کرد.',
  ],
  publishedAt: '2022-01-15T08:00:00.000Z',
});
/** A story in a right-to-left script with a paragraph that starts with a Latin word. */
export const persianStory: Story = aStory(
  { byline: 'ایرنا', summary: 'وزیر امور خارجه از ادامه گفت‌وگوها خبر داد.' },
  [persian],
);

/** Text that would be active content if it were printed unescaped. */
export const hostileStory: Story = aStory(
  { summary: '<img src=x onerror="document.title=1">', byline: '"><script>document.title=1</script>' },
  [
    aReport({
      agency: '"><img src=x onerror=alert(1)>',
      headline: '<b>x</b> &lt;script&gt; &amp;lt;script&amp;gt;',
      paragraphs: ['</p></article><script>document.title = 1</script> & so on.'],
      publishedAt: '2022-01-13T10:00:00.000Z',
    }),
  ],
);

/** The newest story, corrected after its first version. */
export const ferryStory: Story = aStory(
  { status: 'corrected', updatedAt: '2022-01-16T07:15:00.000Z', origins: 1 },
  [
    aReport({ agency: 'Reuters' }),
    aReport({ agency: 'Harwick Echo', publishedAt: '2022-01-15T11:00:00.000Z' }),
  ],
);

/** A story of the day before, without a dateline; its standfirst repeats the headline. */
export const plainStory: Story = aStory({ summary: 'Port workers end a nine-day strike' }, [
  aReport({
    agency: 'AP',
    headline: 'Port workers end a nine-day strike',
    datelines: [],
    paragraphs: ['Port workers returned on Friday after nine days.'],
    publishedAt: '2022-01-14T16:20:00.000Z',
  }),
]);
