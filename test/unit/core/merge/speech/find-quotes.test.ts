import fc from 'fast-check';
import { findQuotes } from '#core/merge/speech/find-quotes.ts';

const first = (text: string) => findQuotes(text)[0];

test('a quotation and each of its parts are verbatim at their offsets, in any text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    ' Omar Rahimi said ',
    'we will come back home',
    '. ',
    ', ',
    '\n',
    '«',
    '»',
    'he added',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      for (const quote of findQuotes(text)) {
        expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        for (const { start, end } of quote.parts) expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
      }
    }),
    { numRuns: 300 },
  );
});

const speakers: [string, string, string, string][] = [
  ['after, name first', '“The road is closed to all,” Omar Rahimi said.', 'Omar Rahimi', 'said'],
  [
    'after, verb first',
    '“The road is closed to all,” said Omar Rahimi, the mayor of Herat.',
    'Omar Rahimi',
    'said',
  ],
  ['before, with a colon', 'Omar Rahimi told reporters: “The road is closed to all.”', 'Omar Rahimi', 'told'],
  [
    'before, in mid-sentence',
    'Omar Rahimi said the road “is closed to all traffic” for a week.',
    'Omar Rahimi',
    'said',
  ],
  ['with a title', '“The road is closed to all,” said Gov. Omar Rahimi.', 'Gov. Omar Rahimi', 'said'],
  [
    'in apposition',
    'Leila Noor, an aide to Omar Rahimi, said the road “is closed to all traffic”.',
    'Leila Noor',
    'said',
  ],
  [
    'by role before the name',
    '“The road is closed to all,” NRF spokesman Omar Rahimi said.',
    'Omar Rahimi',
    'said',
  ],
  [
    'quoted by another',
    '“The road is closed to all,” the ministry quoted the governor, Omar Rahimi, as saying.',
    'Omar Rahimi',
    'quoted',
  ],
  [
    'French, an office of a town',
    '« La route est fermée à tous », a prévenu le maire de Herat, Omar Rahimi.',
    'Omar Rahimi',
    'prévenu',
  ],
  [
    'Spanish, an office of a town',
    '"La carretera está cerrada para todos", advirtió el alcalde de Herat, Omar Rahimi.',
    'Omar Rahimi',
    'advirtió',
  ],
  [
    'Italian, ha dichiarato',
    '"La strada è chiusa a tutti", ha dichiarato il sindaco Omar Rahimi.',
    'Omar Rahimi',
    'dichiarato',
  ],
  [
    'Portuguese, afirmou',
    '"A estrada está fechada a todos", afirmou o prefeito Omar Rahimi.',
    'Omar Rahimi',
    'afirmou',
  ],
  ['Turkish, dedi', 'Omar Rahimi, "Yol herkese kapalı, geçmeyin" dedi.', 'Omar Rahimi', 'dedi'],
  [
    'Turkish, diyen',
    '"Yol herkese kapalı, geçmeyin" diyen Omar Rahimi, bölgeye gitti.',
    'Omar Rahimi',
    'diyen',
  ],
  [
    'German, mahnte',
    '„Die Straße ist für alle gesperrt“, mahnte Bürgermeister Omar Rahimi am Montag.',
    'Omar Rahimi',
    'mahnte',
  ],
  ['according to', '“The road is closed to all,” according to Omar Rahimi.', 'Omar Rahimi', 'according to'],
  ['after a quoted question', '“Who would close the road now?” Omar Rahimi asked.', 'Omar Rahimi', 'asked'],
];
test.each(speakers)('the speaker is found: %s', (_where, text, speaker, verb) => {
  const quote = first(text);
  const named = [speaker, speaker.replace('Gov. ', '')];
  expect(named).toContain(quote?.speaker);
  expect(quote?.verb).toBe(verb);
});

test('a surname and a pronoun resolve to the full name that the report gives', () => {
  const quotes = findQuotes(
    'Omar Rahimi, the mayor of Herat, met the press.\n“The road is closed to all,” Rahimi said.\n“It will open again on Monday,” he added.',
  );
  expect(quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
    ['Omar Rahimi', 'the mayor of Herat'],
    ['Omar Rahimi', 'the mayor of Herat'],
  ]);
});

test('a pronoun resolves to the subject of the sentence before, not to the last speaker or name', () => {
  const quotes = findQuotes(
    'Omar Rahimi and Leila Noor met Ahmad Karim in Herat.\n“The road is closed to all,” Rahimi said.\nNoor told AFP that the plan was hers. “They came to us first,” she said.',
  );
  const direct = quotes.filter((quote) => quote.direct);
  expect(direct.map(({ speaker }) => speaker)).toEqual(['Omar Rahimi', 'Leila Noor']);
});

test('a pronoun after a role names no speaker if another person is named before', () => {
  const text =
    'Prosecutor Ana Couto had accused him of theft. “I never hid a cent,” the banker told reporters. “We will appeal to the high court,” she said.';
  expect(findQuotes(text).map(({ speaker }) => speaker)).toEqual(['the banker', '']);
  const alone = text.replace(/^[^.]*\. /u, '');
  expect(findQuotes(alone).map(({ speaker }) => speaker)).toEqual(['the banker', 'the banker']);
});

test('a quotation split by its attribution is one quotation', () => {
  const text = '“We were on two pages from the start,” Omar Rahimi said. “They would not move at all.”';
  const quotes = findQuotes(text);
  expect(quotes.map((quote) => quote.text)).toEqual([text.slice(1, -1)]);
  expect(quotes[0]?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'We were on two pages from the start,',
    'They would not move at all.',
  ]);
});

test('a sentence split by its attribution is one quotation, and the sentence after it names no speaker', () => {
  const text =
    '“We will not leave this road,” Omar Rahimi said, “until the last lorry has turned back.” Employers called it unlawful.';
  expect(findQuotes(text).map(({ parts, speaker }) => [parts.length, speaker])).toEqual([[2, 'Omar Rahimi']]);
});

test('“it” is the organisation that the sentence before names as its speaker, not a number that opens it', () => {
  const text =
    'Twelve people died on the road, the health ministry said.\nTwenty lorries were burnt, it said.';
  expect(findQuotes(text).map(({ speaker }) => speaker)).toEqual([
    'the health ministry',
    'the health ministry',
  ]);
});

test('a quotation split by a long attribution is two quotations of one speaker', () => {
  const quotes = findQuotes(
    '“We were on two pages,” said Omar Rahimi, who has been the mayor of Herat since 2009. “They would not move.”',
  );
  expect(quotes.map(({ text, speaker }) => [text, speaker])).toEqual([
    ['We were on two pages,', 'Omar Rahimi'],
    ['They would not move.', 'Omar Rahimi'],
  ]);
});

test('the addressee of a statement is kept', () => {
  expect(first('Omar Rahimi told AFP in Paris that the road “is closed to all traffic”.')?.toldTo).toBe(
    'AFP',
  );
});

test('one or two words in quotation marks are not a quotation', () => {
  expect(findQuotes('The “road map” of Omar Rahimi is a “guerrilla” plan.')).toEqual([]);
});

const others: [string, string, string][] = [
  ['German', '„Die Straße ist für alle gesperrt“, sagte Omar Rahimi am Montag.', 'Omar Rahimi'],
  ['French', '« La route est fermée à tous », a déclaré Omar Rahimi lundi.', 'Omar Rahimi'],
  ['Spanish', '«La carretera está cerrada para todos», dijo Omar Rahimi.', 'Omar Rahimi'],
  ['Russian', '«Дорога закрыта для всех машин», — сказал Омар Рахими.', 'Омар Рахими'],
  ['Persian', 'عمر رحیمی گفت: «جاده به روی همه بسته است».', 'عمر رحیمی'],
  ['Urdu', 'عمر رحیمی نے کہا کہ ”سڑک سب کے لیے بند ہے“۔', 'عمر رحیمی'],
  ['Arabic', 'وقال عمر رحيمي: «الطريق مغلق أمام الجميع».', 'عمر رحيمي'],
  ['German, speaker first', 'Omar Rahimi sagte: „Die Straße ist für alle gesperrt.“', 'Omar Rahimi'],
  ['French, speaker first', 'Omar Rahimi a déclaré : « La route est fermée à tous. »', 'Omar Rahimi'],
  ['Spanish, straight marks', '"La carretera está cerrada para todos", afirmó Omar Rahimi.', 'Omar Rahimi'],
  ['Russian, speaker first', 'Омар Рахими заявил: «Дорога закрыта для всех машин».', 'Омар Рахими'],
  ['Persian, speaker last', '«جاده به روی همه بسته است»؛ عمر رحیمی به خبرنگاران گفت.', 'عمر رحیمی'],
  ['Urdu, speaker last', '”سڑک سب کے لیے بند ہے“، عمر رحیمی نے بتایا۔', 'عمر رحیمی'],
  ['Arabic, speaker last', '«الطريق مغلق أمام الجميع»، قال عمر رحيمي.', 'عمر رحيمي'],
  ['Arabic, straight marks', 'أكد عمر رحيمي أن "الطريق مغلق أمام الجميع".', 'عمر رحيمي'],
];
test.each(others)('%s: the quotation and its speaker are found', (_language, text, speaker) => {
  expect(first(text)?.speaker).toBe(speaker);
});

const reported: [string, string, string, string][] = [
  [
    'a speaker after it, and what the speaker did with it',
    'A quake of magnitude 6.1 struck off Sorong Bay, the Geological Survey said, revising its first estimate.',
    'A quake of magnitude 6.1 struck off Sorong Bay',
    'Geological Survey',
  ],
  [
    'that',
    'Omar Rahimi said that the road is closed to all traffic.',
    'the road is closed to all traffic',
    'Omar Rahimi',
  ],
  [
    'a bare clause',
    'Omar Rahimi said the road is closed to all traffic.',
    'the road is closed to all traffic',
    'Omar Rahimi',
  ],
  [
    'told somebody',
    'Omar Rahimi told AFP on Monday that the road is closed.',
    'the road is closed',
    'Omar Rahimi',
  ],
  [
    'according to, first',
    'According to Omar Rahimi, the road is closed to all traffic.',
    'the road is closed to all traffic',
    'Omar Rahimi',
  ],
  [
    'according to, last',
    'The northern road is closed to all traffic, according to Omar Rahimi.',
    'The northern road is closed to all traffic',
    'Omar Rahimi',
  ],
  [
    'the speaker last',
    'The northern road is closed to all traffic, Omar Rahimi said on Monday.',
    'The northern road is closed to all traffic',
    'Omar Rahimi',
  ],
  [
    'according to, before a second statement',
    'The northern road is closed, according to the unions; police counted forty lorries.',
    'The northern road is closed',
    'the unions',
  ],
  [
    'according to, before an apposition',
    'The northern road is closed, according to Omar Rahimi, who leads the council.',
    'The northern road is closed',
    'Omar Rahimi',
  ],
  [
    'according to, a plural that owns',
    "The northern road is closed to all, according to the Drivers' Association.",
    'The northern road is closed to all',
    "Drivers' Association",
  ],
  [
    'two speakers',
    'The northern road is closed to all traffic, police and council officials said.',
    'The northern road is closed to all traffic',
    'police and council officials',
  ],
  [
    'German, dass',
    'Omar Rahimi erklärte, dass die Straße für alle gesperrt sei.',
    'die Straße für alle gesperrt sei',
    'Omar Rahimi',
  ],
  [
    'German, a day between',
    'Omar Rahimi sagte am Montag, dass die Straße gesperrt bleibt.',
    'die Straße gesperrt bleibt',
    'Omar Rahimi',
  ],
  [
    'French, que',
    'Omar Rahimi a déclaré que la route est fermée à tous.',
    'la route est fermée à tous',
    'Omar Rahimi',
  ],
  [
    'French, selon',
    'Selon Omar Rahimi, la route est fermée à tous.',
    'la route est fermée à tous',
    'Omar Rahimi',
  ],
  [
    'Spanish, que',
    'Omar Rahimi dijo que la carretera está cerrada para todos.',
    'la carretera está cerrada para todos',
    'Omar Rahimi',
  ],
  [
    'Spanish, según',
    'Según Omar Rahimi, la carretera está cerrada para todos.',
    'la carretera está cerrada para todos',
    'Omar Rahimi',
  ],
  [
    'Russian, что',
    'Омар Рахими заявил, что дорога закрыта для всех.',
    'дорога закрыта для всех',
    'Омар Рахими',
  ],
  [
    'Russian, по словам',
    'По словам Омар Рахими, дорога закрыта для всех.',
    'дорога закрыта для всех',
    'Омар Рахими',
  ],
  ['Persian, گفت که', 'عمر رحیمی گفت که جاده به روی همه بسته است.', 'جاده به روی همه بسته است', 'عمر رحیمی'],
  [
    'Persian, به گفته',
    'به گفته عمر رحیمی، جاده به روی همه بسته است.',
    'جاده به روی همه بسته است',
    'عمر رحیمی',
  ],
  ['Urdu, نے کہا کہ', 'عمر رحیمی نے کہا کہ سڑک سب کے لیے بند ہے۔', 'سڑک سب کے لیے بند ہے', 'عمر رحیمی'],
  [
    'Urdu, کا کہنا ہے کہ',
    'عمر رحیمی کا کہنا ہے کہ سڑک سب کے لیے بند ہے۔',
    'سڑک سب کے لیے بند ہے',
    'عمر رحیمی',
  ],
  ['Arabic, قال إن', 'قال عمر رحيمي إن الطريق مغلق أمام الجميع.', 'الطريق مغلق أمام الجميع', 'عمر رحيمي'],
];
test.each(reported)('reported speech is found: %s', (_form, text, said, speaker) => {
  const quotes = findQuotes(`${text}`);
  expect(quotes.map((q) => [q.text, q.speaker, q.direct])).toEqual([[said, speaker, false]]);
});

test.each([
  'The northern road is closed, said Omar Rahimi, the mayor of Herat.',
  'The council asked about a road on which, according to the drivers, forty lorries stood.',
  'His claim that the road is closed was checked by nobody.',
  'The mayor said nothing.',
  'Omar Rahimi spoke about the road to Herat for an hour.',
])('no reported speech is found in "%s"', (text) => {
  expect(findQuotes(text).map((q) => q.text)).toEqual(
    text.startsWith('The northern') ? ['The northern road is closed'] : [],
  );
});

test('what a speaker adds is of the speaker, not of what the sentence opens with', () => {
  const text =
    "Prices rose by a fifth, the ministry's statistics office said, adding that food was the main cause.";
  expect(first(text)?.speaker).toBe("the ministry's statistics office");
});

test('reported speech ends where the report continues in its own words', () => {
  const text = 'Omar Rahimi said the road is closed to all traffic, but the ministry opened it again.';
  expect(first(text)?.text).toBe('the road is closed to all traffic');
});

test('a sentence of reported speech with a quotation in it gives both', () => {
  const text = 'Omar Rahimi said that the northern road “is closed to all traffic” until the snow melts.';
  expect(findQuotes(text).map((q) => [q.direct, q.text])).toEqual([
    [false, 'the northern road “is closed to all traffic” until the snow melts'],
    [true, 'is closed to all traffic'],
  ]);
});

test.each([
  ['The mayor’s road engineer has also said the road is closed to all.', 'The mayor’s road engineer'],
  ['The roads are closed to all, an aide of the mayor has said.', 'an aide of the mayor'],
])('an auxiliary is not part of the speaker: "%s"', (text, speaker) => {
  expect(findQuotes(text).map((quote) => quote.speaker)).toEqual([speaker]);
});

test('a verb without a subject gives no speaker', () => {
  expect(findQuotes('The two sides have met, and have found that they do not agree at all.')).toEqual([]);
});

test('a person mentioned in reported speech is not the speaker of the next sentence', () => {
  const text =
    'Omar Rahimi called it a short meeting. The rest, he said, was led by Karim Khan. He stressed that it was the ministry which had asked.';
  expect(findQuotes(text).at(-1)?.speaker).toBe('Omar Rahimi');
});

test('a name ends where its sentence does', () => {
  const text = 'The film is on the BBC. Leila Karimi made it. “We made the whole film twice,” Karimi said.';
  expect(first(text)?.speaker).toBe('Leila Karimi');
});

test('a conjunction at the start of a sentence is not part of the speaker', () => {
  const text = 'While critics say the road is closed for good, the ministry opened it again.';
  expect(first(text)?.text).toBe('the road is closed for good');
});

test('the title of a programme or a book is not a quotation', () => {
  expect(
    findQuotes('Omar Rahimi is proud of “The Long Road to Herat” and hosts “The Morning with Omar”.'),
  ).toEqual([]);
});

test('a curly quotation mark can be closed by a straight one, and a straight one by a curly one', () => {
  for (const marks of ['“…"', '"…”', '“…“']) {
    const quoted = marks.replace('…', 'The road is closed to all,');
    expect(first(`${quoted} Omar Rahimi said. Nobody was seen on it.`)?.text).toBe(
      'The road is closed to all,',
    );
  }
});

test('two quotations joined by a conjunction are two', () => {
  const text = 'Omar Rahimi said it was “closed to all traffic” and “not safe at any hour”.';
  expect(
    findQuotes(text)
      .filter((q) => q.direct)
      .map((q) => q.text),
  ).toEqual(['closed to all traffic', 'not safe at any hour']);
});

test('two apostrophes on either side are quotation marks', () => {
  const quote = first("''The road is closed to all,'' Omar Rahimi said.");
  expect([quote?.text, quote?.speaker, quote?.direct]).toEqual([
    'The road is closed to all,',
    'Omar Rahimi',
    true,
  ]);
});

/** Direct quotations: the first words of each, and its speaker. */
const speakersIn = (text: string) =>
  findQuotes(text)
    .filter(({ direct }) => direct)
    .map((quote) => [quote.text.split(' ', 2).join(' '), quote.speaker]);

const attributions: [string, string, string[][]][] = [
  [
    'a dash at the end of the paragraph',
    'Mayor Ines Holt opened the pier.\n“The pier is sound again.” -Harbour Master Tomas Reel',
    [['The pier', 'Harbour Master Tomas Reel']],
  ],
  [
    'the paragraph before, with "from"',
    '“The pier is sound,” Ines Holt said.\nAnd from Deputy Mayor Nils Bark:\n“Ines has waited for this day.”',
    [
      ['The pier', 'Ines Holt'],
      ['Ines has', 'Nils Bark'],
    ],
  ],
  [
    'a colon after a full name, with another verb or none',
    'Union leader Sam Dray disagreed: “We can wait longer.”\nPort director Piet Vaal: “We cannot wait for the ships.”\nThe plan of Ada Noor has one goal: “to win more money”.',
    [
      ['We can', 'Sam Dray'],
      ['We cannot', 'Piet Vaal'],
      ['to win', ''],
    ],
  ],
  [
    'a quotation that its paragraph leaves open',
    '“The pier is sound,” said Ines Holt. “It will open soon.\n“We can sell tickets again.”',
    [
      ['The pier', 'Ines Holt'],
      ['It will', 'Ines Holt'],
      ['We can', 'Ines Holt'],
    ],
  ],
  [
    'nothing, where the quotation before is closed',
    '“The pier is sound again,” Ines Holt said.\n“It cost us far too much.”',
    [
      ['The pier', 'Ines Holt'],
      ['It cost', ''],
    ],
  ],
  [
    'an organisation that "it" stands for',
    'Ines Holt praised the work. Reel Marine has rebuilt the pier. “The pier will last a century,” it said.',
    [['The pier', 'Reel Marine']],
  ],
  [
    'a whole description with its preposition',
    'Ines Holt opened the pier. “The pier is sound again,” said a spokesman for Reel Marine.',
    [['The pier', 'a spokesman for Reel Marine']],
  ],
  [
    'an organisation before an abbreviation',
    'The inspector of St. Orlan Bridges Inc. said: “The pier is sound again.”',
    [['The pier', 'The inspector of St. Orlan Bridges Inc.']],
  ],
  [
    'an organisation with its connectives',
    'The Centers for Bridge Safety and Repair said the pier “is sound again at last”.',
    [['is sound', 'The Centers for Bridge Safety and Repair']],
  ],
  [
    'a participle, of the subject of the sentence',
    'Ines Holt told the council of Orlan, saying Nils Bark would “pull the whole pier down”.',
    [['pull the', 'Ines Holt']],
  ],
  [
    'the inquiry, not the accused',
    'Karl Dunn was charged on Monday. The inquiry found he lied. Investigators said Dunn had “opened the valves by hand”.',
    [['opened the', 'Investigators']],
  ],
  [
    'nobody, where a passive verb has the name',
    'Ines Holt was told the pier “is not safe at all”.',
    [['is not', '']],
  ],
  [
    'a pronoun after a sentence with a date in it, of its subject and not of the accused',
    'Ines Holt spoke on Tuesday, Feb. 3, of how Karl Dunn struck her. She said he was “out of his mind that day”.',
    [['out of', 'Ines Holt']],
  ],
  [
    'nobody, where "he" follows the words of a board',
    'The board of Orlan Bridges argued that the price was low. “We like the bridge very much,” he said.',
    [['We like', '']],
  ],
  [
    'a pronoun after "For Mr. Dunn", who is the topic',
    'Karl Dunn built Orlan Bridges. For Mr. Dunn, the pier is a thing that his team can mend. “We like the pier very much,” he said.',
    [['We like', 'Karl Dunn']],
  ],
  [
    'nobody, where the sentence before has a description as its subject',
    'The comedian gushed over the pier to her ex-boyfriend Karl Dunn. “I am so happy with it,” she said.',
    [['I am', '']],
  ],
  [
    'the person who is quoted by another text',
    'Karl Dunn made her do it, the article said, quoting him as saying, “Run the crane or leave it.”',
    [['Run the', 'Karl Dunn']],
  ],
  [
    'a pronoun behind a holiday',
    'Ines Holt is back. Last Thanksgiving, she wished all a happy day, but added a caveat: “Not you, Karl, and not the council.”',
    [['Not you,', 'Ines Holt']],
  ],
  [
    'a name without its office, though the office is long',
    '“The pier is sound again,” Orlan Chief Executive Ines Holt said.',
    [['The pier', 'Ines Holt']],
  ],
  [
    'a family and not the state of its senator',
    'The family of Sen. Karl Dunn, R-Ariz., said he “will be missed by us all”.',
    [['will be', 'The family of Sen. Karl Dunn']],
  ],
  [
    'a subject without the day',
    'The Orlan Court on Thursday said the pier “is sound at last”.',
    [['is sound', 'Orlan Court']],
  ],
  [
    'a subject behind a time',
    'The repair comes weeks after Ines Holt said the pier “is not safe at all”.',
    [['is not', 'Ines Holt']],
  ],
  [
    'nobody, where two people say it together',
    'Ines Holt and Karl Dunn filed a letter on Monday, saying they “would like to see the books”.',
    [['would like', '']],
  ],
  [
    'a name that only opens sentences',
    '“The pier is sound again,” said Holt, looking at the ruin of Bark. Holt left.',
    [['The pier', 'Holt']],
  ],
];
test.each(attributions)('a speaker is named by %s', (_kind, text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});

test('a short answer is a quotation where a speech verb follows it', () => {
  expect(speakersIn('“Never,” Ines Holt replied. The “pier” is closed.')).toEqual([['Never,', 'Ines Holt']]);
});

test('a surname of two people in one report is not completed', () => {
  const text = 'Ines Holt and Karl Holt met. “The pier is sound again,” Holt said.';
  expect(speakersIn(text)).toEqual([['The pier', 'Holt']]);
});

test('a British quotation between single marks is one, apostrophes and all', () => {
  const text =
    "'The road is closed to all. It won't open before Omar's birthday,' Omar Rahimi said. 'We are sorry for it', he added.";
  expect(speakersIn(text)).toEqual([
    ['The road', 'Omar Rahimi'],
    ['We are', 'Omar Rahimi'],
  ]);
});

test.each([
  "The players' union met the owners' club on Monday, and didn't settle.",
  "It was the 'Great Storm' of 1987 that took the pier's roof.",
  "'Twas a long night for Omar Rahimi and his men in the fog.",
])('an apostrophe opens no quotation: "%s"', (text) => {
  expect(findQuotes(text).filter(({ direct }) => direct)).toEqual([]);
});

test('two apostrophes close a straight quotation mark', () => {
  const quote = first(`The union issued a "warning to all sailors'' in October and told crews to wait.`);
  expect(quote?.text).toBe('warning to all sailors');
});

test('titles are no quotations, even with the comma of the sentence', () => {
  expect(
    speakersIn('Ines Holt, who played in “The Pier of Orlan,” has left. “Never Again Now,” she said.'),
  ).toEqual([['Never Again', 'Ines Holt']]);
});

test('speech that a feed has cut off is left out', () => {
  for (const text of [
    'Ines Holt said “the pier is not sa...',
    'Ines Holt said the pier is not safe and will be..',
  ])
    expect(findQuotes(text)).toEqual([]);
});

test('a firm is not completed to the start of a sentence that it opens', () => {
  const text =
    'Current Velmo board members were asked to stay. Velmo was told so. “We will look at the offer first,” Velmo said.';
  expect(speakersIn(text)).toEqual([['We will', 'Velmo']]);
});

test('the office before a name is the role of the speaker', () => {
  const quote = first('“The pier is sound again,” Orlan Chief Executive Ines Holt said.');
  expect(quote?.role).toBe('Orlan Chief Executive');
});

test('what is known or counted is not reported as said', () => {
  for (const text of [
    'Ines Holt knows that finding a new crane is her first task this year.',
    'Ines Holt added 11 rebounds, seven assists and five steals in the match at Orlan.',
    'It is also worth noting that this pier has some odd effects on the tide.',
  ])
    expect(findQuotes(text)).toEqual([]);
});

test('in German only a full name beside the verb is a speaker', () => {
  expect(speakersIn('Ines Holt kam spät. „Der Steg ist wieder sicher“, sagte Holt.')).toEqual([
    ['Der Steg', ''],
  ]);
});

test('a comparison with another count names no speaker', () => {
  const text =
    'Twenty-one people are known to have died in the sinking, doctors at the hospital said on Sunday, more than the 17 deaths announced by the fire service.';
  for (const { speaker } of findQuotes(text)) expect(speaker).not.toMatch(/deaths|more than/);
});

test('a pronoun after reported speech goes on with its speaker, not with the subject of what was said', () => {
  const appeal = 'Lena Orr will appeal against the ruling, the lawyer Otto Brand said.';
  expect(speakersIn(`${appeal} “She got not one crown,” he added.`)).toEqual([['She got', 'Otto Brand']]);
  const said = appeal.replace('the lawyer Otto Brand said', 'said the lawyer Otto Brand');
  expect(speakersIn(`${said} “She got not one crown,” he added.`)).toEqual([['She got', 'Otto Brand']]);
  // Either of the two may have said so.
  const hers = appeal.replace('the lawyer', 'her lawyer');
  expect(speakersIn(`${hers} “I got not one crown,” she added.`)).toEqual([['I got', '']]);
});

test.each([
  ['Le ministre Paul Estève est arrivé. « Il faut se parler », a-t-il dit sur Radio Lac.', 'Paul Estève'],
  ['« Nous ne céderons pas », a déclaré à Agence Ouest Marc Vidal, chef du syndicat.', 'Marc Vidal'],
  ['« Nous ne céderons pas », a déclaré à Agence Ouest le chef du syndicat.', ''],
  ['"El viento no ayuda", dijo a Agencia Sur Luis Mora.', 'Luis Mora'],
  ['طارق مال، وزیر خارجه دورن، گفت: «این گفتگوها آغاز خوبی بود.»', 'طارق مال'],
  ['در تهران، طارق مال گفت: «این گفتگوها آغاز خوبی بود.»', 'طارق مال'],
])('the speaker, not the listener or the role: %s', (text, speaker) => {
  expect(first(text)?.speaker).toBe(speaker);
});

test.each([
  ['„Ich habe nichts davon gewusst“, beteuerte der Angeklagte Uwe Tarn vor Gericht.', 'Uwe Tarn'],
  [
    '„Es war laut, dann wurde es still“, erinnert sich Marta Lohse, die im dritten Stock wohnt.',
    'Marta Lohse',
  ],
  [
    'Der Vorsitzende der Gewerkschaft, Olaf Reim, kündigte Streiks an: „Wir lassen uns nicht hinhalten.“',
    'Olaf Reim',
  ],
  ['Kapitän Luis Kern ging früh. Sein Trainer lobt ihn: „Luis ist ein Vorbild für die Jungen.“', ''],
])('the speaker of a German quotation: %s', (text, speaker) => {
  expect(findQuotes(text).filter(({ direct }) => direct)).toEqual([expect.objectContaining({ speaker })]);
});

test.each([
  'Der Film „Das letzte Boot nach Hause“ gewann den Preis.',
  'Le roman « La nuit du dernier bateau » a reçu le prix.',
  'The song “All the boats are leaving now” won the prize.',
])('a title is no quotation: %s', (text) => {
  expect(findQuotes(text)).toEqual([]);
});

test('a pronoun means the subject of the sentence before, not a name in its opening clause', () => {
  const text =
    'Mayor Omar Rahimi met Karim Noor on Monday.\n\nAsked why he trusted Mr Noor by reporter Leila Dost, Mr Rahimi lost his temper.\n\n“What do you do all the time?” he said.';
  expect(findQuotes(text).map(({ speaker }) => speaker)).toEqual(['Omar Rahimi']);
});

test('a role with "of" between an organisation and a name belongs to the name', () => {
  const text =
    '“The report is a disappointment for all,” said Ostrel Hiring Lab director of research Omar Rahimi.';
  expect(findQuotes(text).map(({ speaker }) => speaker)).toEqual(['Omar Rahimi']);
});
