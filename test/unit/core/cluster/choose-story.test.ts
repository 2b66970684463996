import { type ChoiceRule, chooseStory } from '#core/cluster/choose-story.ts';
import { pairScorer } from '#core/cluster/pair-score.ts';
import { placingModel } from '#core/cluster/placing-model.ts';
import { newStoryProfile, withMember } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const rule: ChoiceRule = {
  score: pairScorer(),
  threshold: placingModel.joinLogit,
  relatedBand: placingModel.relatedBand,
};

interface Filed {
  agency: string;
  hour: number;
  headline: string;
  text?: string;
  language?: string;
}
const filed = ({ agency, hour, headline, text = '', language = 'en' }: Filed) =>
  fingerprintOf(
    aReport({
      agency,
      externalId: `${agency} ${hour} ${headline}`,
      language,
      headline,
      summary: text,
      paragraphs: text === '' ? [] : [text],
      publishedAt: new Date(Date.UTC(2024, 4, 1, hour)).toISOString(),
    }),
  );
const isJoined = (one: Filed, other: Filed) =>
  chooseStory(filed(other), [newStoryProfile(filed(one))], rule).joined !== undefined;

const ferry = {
  agency: 'Levant Wire',
  hour: 8,
  headline: 'Ferry Aurelia sinks off Kessin, nine dead',
  text: 'Nine people died when the ferry Aurelia sank off the port of Kessin on Wednesday, harbour master Ilse Brandt said.',
};

describe('two reports of one event are joined', () => {
  test.each<[string, Filed, Filed]>([
    [
      'told in other words by another agency',
      ferry,
      {
        agency: 'Orient Herald',
        hour: 10,
        headline: 'Nine drown as ferry goes down near Kessin',
        text: 'The Aurelia, a ferry on its way to Kessin, sank on Wednesday; nine passengers drowned, harbour master Brandt said.',
      },
    ],
    [
      'the toll of which is higher later, by one agency',
      {
        agency: 'Levant Wire',
        hour: 8,
        headline: 'Ferry Aurelia sinks off Kessin, nine dead',
        text: 'Nine people died when the ferry Aurelia sank off Kessin late on Tuesday, the coastguard said.',
      },
      {
        agency: 'Levant Wire',
        hour: 32,
        headline: 'Toll rises to 14 as ferry Aurelia sinks off Kessin',
        text: 'Fourteen people are known to have died when the ferry Aurelia sank off Kessin, the coastguard said on Thursday.',
      },
    ],
    [
      'that names its day four days later',
      {
        agency: 'Levant Wire',
        hour: 4,
        headline: 'Blast at Sarmin market kills nine',
        text: 'A bomb killed nine people at the spice market in Sarmin on Wednesday, police chief Adil Noor said.',
      },
      {
        agency: 'Orient Herald',
        hour: 100,
        headline: 'Police arrest two over Sarmin market bombing',
        text: 'Police arrested two brothers over the bomb that killed nine people at the spice market in Sarmin on Wednesday, police chief Adil Noor said.',
      },
    ],
    ['the same words by two outlets', ferry, { ...ferry, agency: 'Dorn Courier', hour: 9 }],
  ])('%s', (_, one, other) => {
    expect(isJoined(one, other)).toBe(true);
  });
});

describe('two events are kept apart', () => {
  test.each<[string, Filed, Filed]>([
    [
      'that share one place',
      { agency: 'A', hour: 8, headline: 'Kessin court jails publisher for fraud' },
      { agency: 'B', hour: 9, headline: 'Kessin stock exchange delays its new index' },
    ],
    [
      'that share one company',
      { agency: 'A', hour: 8, headline: 'Kelmar recalls solar roofs after fires' },
      { agency: 'B', hour: 9, headline: 'Kelmar names new head of its bus division' },
    ],
    [
      'that share one number',
      { agency: 'A', hour: 8, headline: 'Police make 20 arrests after march in Dorn' },
      { agency: 'B', hour: 9, headline: 'Museum sells painting for 20 million crowns' },
    ],
    [
      'of one kind in one day by one agency',
      { agency: 'A', hour: 8, headline: 'Ada Lind, novelist of the northern coast, dies at 84' },
      { agency: 'A', hour: 20, headline: 'Otto Brandt, painter of small rooms, dies at 84' },
    ],
    [
      'in one sentence about two subjects and two places',
      { agency: 'A', hour: 8, headline: 'Museum of clocks opens in Prague' },
      { agency: 'B', hour: 9, headline: 'Museum of maps opens in Toledo' },
    ],
    [
      'by the same words for two towns',
      {
        agency: 'A',
        hour: 8,
        headline: 'House fire in Toledo kills nine',
        text: 'Nine people died in a fire in a house in Toledo early on Wednesday, the fire brigade said.',
      },
      {
        agency: 'B',
        hour: 12,
        headline: 'House fire in Prague kills five',
        text: 'Five people died in a fire in a house in Prague early on Wednesday, the fire brigade said.',
      },
    ],
    [
      'of two days in the words of one form',
      { agency: 'A', hour: 6, headline: 'Weather in Dorn: rain in the morning, wind from the west' },
      { agency: 'A', hour: 54, headline: 'Weather in Dorn: sun in the morning, wind from the south' },
    ],
    [
      'that share names in two languages',
      ferry,
      {
        agency: 'Agence Nord',
        hour: 12,
        language: 'fr',
        headline: 'Kessin élit un nouveau maire',
        text: 'Ilse Brandt a été élue maire de Kessin mercredi avec 52 pour cent des voix.',
      },
    ],
  ])('%s', (_, one, other) => {
    expect(isJoined(one, other)).toBe(false);
  });
});

test('a story within the band is shown as possibly the same only where a member shares words with the report', () => {
  const inBand: ChoiceRule = { ...rule, score: () => rule.threshold - rule.relatedBand / 2 };
  const relatedTo = (one: Filed, other: Filed) =>
    chooseStory(filed(other), [newStoryProfile(filed(one))], inBand).related.length;
  const again = {
    ...ferry,
    agency: 'Orient Herald',
    headline: 'Inquiry into the Aurelia, nine dead off Kessin',
  };
  const vote = { agency: 'Orient Herald', hour: 9, headline: 'Velmar votes on a new budget' };
  expect(relatedTo(ferry, again)).toBe(1);
  expect(relatedTo(ferry, vote)).toBe(0);
  expect(relatedTo(ferry, { ...vote, language: 'de', headline: 'Velmar stimmt ab' })).toBe(1);
});

describe('a near translation', () => {
  const dam = {
    agency: 'Levant Wire',
    hour: 8,
    headline: 'Dam breaks near Medellín, 31 dead',
    text: 'At least 31 people were killed when a dam broke near Medellín in Colombia on Wednesday, governor Andrés Restrepo said.',
  };
  const german = {
    agency: 'Tagesblick',
    hour: 11,
    language: 'de',
    headline: '31 Tote nach Dammbruch bei Medellín',
    text: 'Bei einem Dammbruch nahe Medellín in Kolumbien sind am Mittwoch mindestens 31 Menschen getötet worden, sagte Gouverneur Andrés Restrepo.',
  };

  test('joins within half a day, by one member if the other is unlike it', () => {
    expect(isJoined(dam, german)).toBe(true);
    expect(isJoined(dam, { ...german, hour: 21 })).toBe(false);
    const later = { agency: 'Orient Herald', hour: 9, headline: 'President declares three days of mourning' };
    const story = withMember(newStoryProfile(filed(dam)), filed(later));
    expect(chooseStory(filed(german), [story], rule).joined?.nearest.reportId).toBe(filed(dam).reportId);
  });

  test('needs more than numbers and one name', () => {
    const lotto = { ...dam, headline: 'Lotto: 31, 44, 49', text: 'The numbers drawn were 31, 44 and 49.' };
    const toto = {
      ...german,
      headline: 'Toto: 31, 44, 49',
      text: 'Gezogen wurden die Zahlen 31, 44 und 49.',
    };
    expect(isJoined(lotto, toto)).toBe(false);
    const flood = {
      ...german,
      headline: 'Hochwasser bei Medellín',
      text: 'Bei einem Hochwasser nahe Medellín in Kolumbien sind 17 Menschen gerettet worden, sagte Bürgermeister Otto Brandt.',
    };
    expect(isJoined(dam, flood)).toBe(false);
  });
});

test('one like member among several is not enough: a chain needs the support of two', () => {
  const other = {
    ...ferry,
    agency: 'Dorn Courier',
    hour: 9,
    headline: 'Inquiry into the night at sea opens in Ostend',
  };
  const story = withMember(
    newStoryProfile(filed(ferry)),
    filed({
      ...other,
      text: 'Judge Tom Arden opened an inquiry in Ostend and will hear the captain on Monday.',
    }),
  );
  const report = filed({
    agency: 'Velmar Times',
    hour: 11,
    headline: 'Kessin mourns the dead of the ferry Aurelia',
    text: 'Shops in Kessin closed on Wednesday.',
  });
  expect(chooseStory(report, [newStoryProfile(filed(ferry))], rule).joined).toBeDefined();
  expect(chooseStory(report, [story], rule).joined).toBeUndefined();
});
