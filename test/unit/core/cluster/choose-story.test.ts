import { type ChoiceRule, chooseStory } from '#core/cluster/choose-story.ts';
import { isNearTranslation } from '#core/cluster/pair-features.ts';
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
    [
      'that one agency brings up to date',
      {
        agency: 'Levant Wire',
        hour: 7,
        headline: 'Three shot dead at Sarmin nightclub',
        text: 'Three people were shot dead outside the Blue Door nightclub in Sarmin early on Saturday, police said. The gunman fled on foot.',
      },
      {
        agency: 'Levant Wire',
        hour: 17,
        headline: 'Man, 24, arrested over Sarmin nightclub shooting',
        text: 'A man of 24 was arrested on Saturday on suspicion of killing three people outside the Blue Door nightclub in Sarmin, police said.',
      },
    ],
    [
      'in two headlines of one agency, one after the other',
      { agency: 'Levant Wire', hour: 9, headline: 'Ferry sinks off Lesbos, 12 dead' },
      { agency: 'Levant Wire', hour: 12, headline: 'Death toll in Lesbos ferry sinking rises to 20' },
    ],
    [
      'in German words of which rare nouns pass for names',
      {
        agency: 'Rheinblatt',
        hour: 3,
        headline: 'Berühmter Elefantenbulle Craig in Kenia gestorben',
        text: 'Der Elefantenbulle Craig ist im Alter von 54 Jahren gestorben.',
        language: 'de',
      },
      {
        agency: 'Nordkurier',
        hour: 4,
        headline: 'Stoßzahn-Gigant: Elefantenbulle Craig ist tot',
        text: 'Kenias bekanntester Elefantenbulle Craig lebte im Nationalpark Amboseli.',
        language: 'de',
      },
    ],
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
      'in one city, by one agency: an attack in the morning and one in the evening',
      {
        agency: 'A',
        hour: 8,
        headline: 'Suicide bomber kills nine outside Quetta court',
        text: 'A suicide bomber blew himself up outside a court in Quetta on Monday morning, killing nine people including three lawyers, police said.',
      },
      {
        agency: 'A',
        hour: 19,
        headline: 'Gunmen shoot dead two traffic police in Quetta',
        text: 'Gunmen opened fire on a traffic police post in the Sariab area of Quetta on Monday evening, killing two officers, police said.',
      },
    ],
    [
      'of one firm in one hour, by one agency',
      {
        agency: 'A',
        hour: 17,
        headline: 'Samara unveils Orion 9 phone with folding screen',
        text: 'Samara on Thursday unveiled the Orion 9, a phone with a folding screen that lasts 400,000 folds. The phone goes on sale on 12 October from $1,299, Samara said at an event in San Jose.',
      },
      {
        agency: 'A',
        hour: 17.5,
        headline: 'Samara unveils Pulse 3 watch that measures blood pressure',
        text: 'Samara on Thursday unveiled the Pulse 3, a watch that measures blood pressure without a cuff. The watch goes on sale on 12 October from $399, Samara said at an event in San Jose.',
      },
    ],
    [
      'of one president on one day, by one agency',
      {
        agency: 'A',
        hour: 9,
        headline: 'Okello promises relief for flood victims in north',
        text: 'President James Okello promised on Saturday to rebuild 12,000 homes destroyed by floods in the north, saying the first funds would reach families within two weeks.',
      },
      {
        agency: 'A',
        hour: 14,
        headline: 'Okello rules out third term',
        text: 'President James Okello said on Saturday that he would not seek a third term in the election due in March, ending months of speculation over his plans.',
      },
    ],
    [
      'of one president on one day, by two agencies',
      {
        agency: 'A',
        hour: 9,
        headline: 'Okello promises relief for flood victims in north',
        text: 'President James Okello promised on Saturday to rebuild 12,000 homes destroyed by floods in the north, saying the first funds would reach families within two weeks.',
      },
      {
        agency: 'B',
        hour: 14.3,
        headline: 'Okello says he will not run for third term',
        text: 'President James Okello said on Saturday he would not run for a third term in March, putting an end to months of speculation.',
      },
    ],
    [
      'in two headlines of one agency with a place and a thing in common',
      { agency: 'A', hour: 9, headline: 'Ferry accident off Mombasa leaves dozens missing' },
      { agency: 'A', hour: 12, headline: 'Mombasa ferry fares to rise in January' },
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

  test('may be less likely news when it shares three names, places or numbers', () => {
    const unsure = { ...filed(german), unlikeNews: 180 };
    expect(isNearTranslation(filed(dam), unsure)).toBe(true);
    expect(isNearTranslation(filed(dam), { ...unsure, unlikeNews: 200 })).toBe(false);
    const english = filed({ ...dam, text: 'A dam broke in Colombia.' });
    const translated = filed({ ...german, text: 'In Kolumbien brach ein Damm.' });
    expect(isNearTranslation(english, translated)).toBe(true);
    expect(isNearTranslation(english, { ...translated, unlikeNews: 180 })).toBe(false);
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

test('a member of the same agency on another part of the event does not prevent a join that others support', () => {
  const quake = [
    {
      agency: 'Quake Wire',
      hour: 4,
      headline: 'Strong earthquake shakes Izmir in western Turkey',
      text: 'A strong earthquake of magnitude 6.4 shook the Turkish city of Izmir early on Sunday, the disaster agency AFAD said. Residents ran into the streets.',
    },
    {
      agency: 'Quake Wire',
      hour: 6,
      headline: 'At least 9 dead after earthquake hits Izmir',
      text: 'At least nine people were killed when an earthquake of magnitude 6.4 hit the Turkish city of Izmir early on Sunday, the disaster agency AFAD said. Several buildings collapsed.',
    },
  ].map(filed);
  const rescue = filed({
    agency: 'Quake Wire',
    hour: 11,
    headline: 'Rescuers pull girl alive from rubble in Izmir',
    text: 'Rescuers pulled a four-year-old girl alive from the rubble of a building in Izmir on Sunday, hours after an earthquake of magnitude 6.4 killed at least nine people in the Turkish city.',
  });
  const [first, second] = quake.map(newStoryProfile);
  if (first === undefined || second === undefined || quake[1] === undefined) throw new Error('no story');
  expect(chooseStory(rescue, [first], rule).joined).toBeUndefined();
  expect(chooseStory(rescue, [second], rule).joined).toBeDefined();
  expect(chooseStory(rescue, [withMember(first, quake[1])], rule).joined).toBeDefined();
});

test('beside one member in its own language, a report needs more support where the others are in another', () => {
  const [persian, english, report] = ['fa', 'en', 'fa'].map((language, hour) =>
    filed({ agency: `A${hour}`, hour, headline: `${language} ${hour}`, language }),
  );
  if (persian === undefined || english === undefined || report === undefined) throw new Error('no report');
  const story = withMember(newStoryProfile(persian), english);
  const joinsAt = (own: number) =>
    chooseStory(report, [story], { ...rule, score: (_, { language }) => (language === 'fa' ? own : -6) })
      .joined !== undefined;
  expect(joinsAt(rule.threshold + 0.5)).toBe(false);
  expect(joinsAt(rule.threshold + 2)).toBe(true);
});

test('vectors of one model let reports that share names alone be one event, of two agencies only', () => {
  const search = filed({ agency: 'A', hour: 8, headline: 'Feds search home of Eric Swalwell' });
  const race = (agency: string) =>
    filed({ agency, hour: 9, headline: 'Aisha Wahab takes Eric Swalwell seat' });
  const embedding = { model: 'multilingual-e5-small' };
  const isJoinedOf = (agency: string, vectors: object) =>
    chooseStory({ ...race(agency), ...vectors }, [newStoryProfile({ ...search, ...vectors })], {
      ...rule,
      score: () => 2,
    }).joined !== undefined;
  expect(isJoinedOf('B', {})).toBe(false);
  expect(isJoinedOf('B', { embedding })).toBe(true);
  expect(isJoinedOf('A', { embedding })).toBe(false);
});
