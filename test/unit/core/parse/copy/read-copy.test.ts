import { readdirSync, readFileSync } from 'node:fs';
import { Instant } from '#core/instant.ts';
import { readCopy, readParagraphs } from '#core/parse/copy/read-copy.ts';
import { growth, tooSteep } from '#test/doubles/growth.ts';

const fixtures = new URL('../../../../fixtures/copy/', import.meta.url);
const hints = { filedNear: Instant.parse('2022-01-16T00:00:00.000Z'), sourceAgency: 'AFP' };

describe('each fixture gives the expected parts', () => {
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.txt'));
  test.each(names)('%s', (name) => {
    const text = readFileSync(new URL(name, fixtures), 'utf8');
    const expected = readFileSync(new URL(name.replace('.txt', '.expected.json'), fixtures), 'utf8');
    expect(readCopy(text, hints)).toEqual(JSON.parse(expected));
  });
});

describe('a headline', () => {
  test('is the text above a byline, a date or a dateline', () => {
    expect(
      readCopy('Ferry aground\n15-01-2022\nBy Jane Doe\nHERAT: The ferry ran aground.', hints).headline,
    ).toBe('Ferry aground');
  });
  test('may run over two lines', () => {
    expect(
      readCopy('Ferry aground in fog,\nharbour closed\n\nHERAT: The ferry ran aground.', hints).headline,
    ).toBeUndefined();
    expect(
      readCopy('Ferry aground in fog\nand harbour closed\n\nHERAT: The ferry ran aground.', hints).headline,
    ).toBe('Ferry aground in fog and harbour closed');
  });
  test('in capitals is not taken for a dateline', () => {
    const copy = readCopy(
      'KABUL: SEVEN KILLED IN FIRE\n\nKABUL: Seven people died on Saturday, doctors said.',
      hints,
    );
    expect([copy.headline, copy.paragraphs, copy.datelines.length]).toEqual([
      'KABUL: SEVEN KILLED IN FIRE',
      ['Seven people died on Saturday, doctors said.'],
      1,
    ]);
  });
  test('is not made from the first sentence of a text', () => {
    expect(
      readCopy('Seven people died.\n\nThe fire broke out at noon in a street of wooden houses.', hints)
        .headline,
    ).toBeUndefined();
  });
});

describe('a wrapped first sentence is not a headline', () => {
  test.each(['Sputnik.', 'by Dudley Moor.', 'September 30.', 'April 3'])(
    'when one of its lines is "%s"',
    (line) => {
      const text = `The board chairman said the ferry\nwould be renamed after the ship\n${line}\nHe gave no reason for that choice\nand took no questions.`;
      const copy = readCopy(text, hints);
      expect([copy.headline, copy.byline]).toEqual([undefined, undefined]);
    },
  );
});

describe('the date of filing', () => {
  test('in the dateline has priority over the one above the text', () => {
    expect(readCopy('16-01-2022\nKABUL, Jan 15 (AFP) - The talks ended.', hints).filedOn).toBe('2022-01-15');
  });
  test('is read beside an agency and a time of day', () => {
    const copy = readCopy(
      'Ferry aground\nXinhua | Updated: 2022-01-15 17:52\nHERAT - The ferry ran aground.',
      hints,
    );
    expect(copy).toMatchObject({ headline: 'Ferry aground', filedOn: '2022-01-15', credits: ['Xinhua'] });
  });
  test('above the text is used when the dateline has none', () => {
    expect(readCopy('16-01-2022\nKABUL: The talks ended.', hints).filedOn).toBe('2022-01-16');
  });
});

describe('signals', () => {
  test.each([
    ['URGENT\nKABUL: The airport is closed.', 'urgent'],
    ['UPDATE 2-Airport closed\n\nKABUL: The airport is closed.', 'update'],
    ['KILL\n\nKABUL: The airport is closed.', 'kill'],
    ['عاجل\nكابول: أغلق المطار.', 'alert'],
    ['KABUL: The airport is closed.', undefined],
    ['Withdrawal of troops begins\n\nKABUL: The troops left.', undefined],
    ['Embargo lifted\n\nKABUL: The port is open.', undefined],
    ['دولت فوری پاسخ داد\n\nتهران: دولت گفت.', undefined],
    ['Leading banks fail\n\nKABUL: The banks failed.', undefined],
  ])('%j is %s', (text, signal) => {
    expect(readCopy(text, hints).signal).toBe(signal);
  });
});

describe('paragraphs of a feed item', () => {
  test('lose their dateline and their sign-off, and are neither joined nor split', () => {
    const copy = readParagraphs(
      ['KABUL, Jan 15 (AFP) -', 'The talks ended.', 'No date was set', 'AFP jit/mba'],
      hints,
    );
    expect(copy).toMatchObject({
      filedOn: '2022-01-15',
      credits: ['AFP'],
      paragraphs: ['The talks ended.', 'No date was set'],
    });
  });
  test('keep a short first paragraph that has no headline below it', () => {
    expect(
      readParagraphs(['Talks end', 'The talks ended on Saturday after nine hours of argument.'], hints),
    ).toMatchObject({
      paragraphs: ['Talks end', 'The talks ended on Saturday after nine hours of argument.'],
    });
  });
  test('may be empty', () => {
    expect(readParagraphs([], hints)).toEqual({ datelines: [], credits: [], paragraphs: [] });
  });
});

test('short sentences on separate lines are separate paragraphs', () => {
  const lines = [
    'The minister said that talks would go on.',
    'He left at noon on Saturday.',
    'Nobody asked him why he had come so late.',
  ];
  expect(readCopy(`KABUL: ${lines.join('\n')}`, hints).paragraphs).toEqual(lines);
});

test.each([
  ['The ferry sank. (Reporting by Jane Doe and Ali Rezai; Editing by Max Weber)', ['Jane Doe', 'Ali Rezai']],
  ['The ferry sank. (With inputs from PTI)', undefined],
  ['The ferry sank. (Reporting by Jane Doe Editing by Max Weber)', ['Jane Doe']],
])('"%s" is signed in its last line', (last, people) => {
  const copy = readCopy(`KABUL: The talks ended.\n\n${last}`, hints);
  expect(copy.paragraphs).toEqual(['The talks ended.', 'The ferry sank.']);
  expect(copy.byline?.people).toEqual(people);
});

test('text in brackets at the end of the last line may be part of the sentence', () => {
  const last = 'The ferry was slow. (Reporters were not on board, the union said.)';
  expect(readCopy(`KABUL: The talks ended.\n\n${last}`, hints).paragraphs.at(-1)).toBe(last);
});

test('a text that consists of a sign-off only keeps it', () => {
  expect(readCopy('AFP', hints).paragraphs).toEqual(['AFP']);
});

describe('agencies that the text quotes are credited', () => {
  test.each([
    ['The head of the school told AFP that it would open.', ['AFP']],
    ['The school will open, Xinhua reported.', ['Xinhua']],
    ['The school will open, according to the Associated Press.', ['AP']],
    ["L'école rouvrira, a dit à l'AFP son directeur.", ['AFP']],
    ['Die Schule öffnet, sagte er der dpa.', []],
    ['Laut Plan öffnet die Schule, sagte der dpa ein Lehrer.', ['dpa']],
    ['Школа откроется, сообщает ТАСС.', ['TASS']],
    ['به گزارش خبرگزاری ایرنا مدرسه باز می‌شود.', ['IRNA']],
    ['به گزارش خبرگزاری فارس، مدرسه باز می‌شود.', ['Fars']],
    ['او به زبان فارس‌ها و فارس سخن گفت.', []],
    ['A Reuters photographer was hurt.', []],
    ['The APP was downloaded twice.', []],
  ])('%s', (text, credits) => {
    expect(readCopy(text, hints).credits).toEqual(credits);
  });
});

describe('a sign-off is removed and credited', () => {
  test.each<[last: string, credits: string[], people: string[]]>([
    ['AFP jit/mba', ['AFP'], []],
    ['© 2022 AFP', ['AFP'], []],
    ['Copyright 2022 The Associated Press. All rights reserved.', ['AP'], []],
    ['dpa ab xy z1 cd', ['dpa'], []],
    ['Ends.', [], []],
    ['jit/mba', ['AFP'], []],
    ['Reuter', ['Reuters'], []],
    ['(AP)', ['AP'], []],
    ['— Agencies contributed to this report', [], []],
    ['With inputs from PTI and ANI', ['PTI', 'ANI'], []],
    ['(With inputs from agencies)', [], []],
    ['Additional reporting by Omid Karimi in Herat', [], ['Omid Karimi']],
    ['(Reporting by Jane Doe and Ali Rezai; Editing by Max Weber)', [], ['Jane Doe', 'Ali Rezai']],
    ['1234**5678', ['IRNA'], []],
    ['Source: Reuters', ['Reuters'], []],
    ['منبع: ایرنا', ['IRNA'], []],
    ['APP/ali', ['APP'], []],
    ['HKP/nr', [], []],
    ['ND/as/tr', [], []],
    ['pa/ka', ['AFP'], []],
    ['More to follow', [], []],
    ['(more)', [], []],
    ['MORE', [], []],
    ['Details to follow', [], []],
    ['(With inputs from Khyber Wire)', ['Khyber Wire'], []],
    ['With inputs from Khyber Wire and PTI', ['PTI', 'Khyber Wire'], []],
    ['With inputs from Omid Karimi', [], ['Omid Karimi']],
    ['Northern Dispatch', ['Northern Dispatch'], []],
    ['Source: Khyber Wire', ['Khyber Wire'], []],
    ['(Agencies)', [], []],
    ['انتهای پیام/', [], []],
    ['ENDS', [], []],
    ['-30-', [], []],
    ['###', [], []],
  ])('%s', (last, credits, people) => {
    const copy = readCopy(`HERAT: The school will open on Monday.\nIts head said so.\n${last}\n`, hints);
    expect(copy.paragraphs).toEqual(['The school will open on Monday.', 'Its head said so.']);
    expect([copy.credits, copy.byline?.people ?? []]).toEqual([credits, people]);
  });

  test('initials alone name no person when the source is not known', () => {
    const copy = readCopy('HERAT: The school will open.\njit/mba', { filedNear: hints.filedNear });
    expect([copy.credits, copy.paragraphs]).toEqual([[], ['The school will open.']]);
  });

  test.each([
    ['ND/sh', 'Northern Dispatch'],
    ['ANS 1420', 'Alborz News Service'],
    ['TBO/kl/mm', 'Tagesblick Online'],
    ['HP 09:05 GMT', 'The Harbour Post'],
  ])('%s signs for its source, %s', (last, sourceAgency) => {
    const copy = readCopy(`HERAT: The school will open.\n${last}`, { ...hints, sourceAgency });
    expect([copy.credits, copy.paragraphs]).toEqual([[sourceAgency], ['The school will open.']]);
  });

  test.each([
    'He said no more.',
    'More follows from this than he thinks.',
    'BZW 1420',
    'ANS 2960',
    'And/or not',
    'The Minister Quits His Post',
    'Emily Post',
    'Fin de la guerre',
    'He was with Reuters.',
    'More than forty were hurt.',
    'Sports',
    'Ending by Monday',
  ])('no sign-off is found in "%s"', (last) => {
    expect(readCopy(`HERAT: The school will open on Monday.\n${last}`, hints).paragraphs).toHaveLength(2);
  });
});

test.each([
  '(',
  ')',
  '-',
  '—',
  ' ',
  '/ ',
  ', ',
  'A ',
  'A',
  'KABUL/ ',
  'By ',
  '15 ',
  '. ',
  '\n',
  '\n\n',
  ' \n',
  'ا',
  'AFP ',
  '"',
  ':',
])('half a megabyte of %j is parsed in linear time', async (mark) => {
  const factor = await growth((length) => {
    const text = mark.repeat(Math.ceil(length / mark.length));
    readCopy(text, hints);
    readCopy(`${text}x`, hints);
    readParagraphs([text, `KABUL: ${text}.`], hints);
  }, 500_000);
  expect(factor).toBeLessThan(tooSteep);
});

test('a given name is not credited as an agency with a name in capitals', () => {
  const { byline, credits } = readCopy('By Ann\nLONDON: Officials said on Saturday.', {
    filedNear: Instant.parse('2022-01-16T00:00:00.000Z'),
  });
  expect({ byline, credits }).toMatchObject({ byline: { people: ['Ann'], organisations: [] }, credits: [] });
});

test('a person whose name is also an agency’s gives no credit', () => {
  const copy = readCopy('By ANN LEE and Petra Smith (AFP)\nLONDON: Officials said on Saturday.', {
    filedNear: Instant.parse('2022-01-16T00:00:00.000Z'),
  });
  expect(copy).toMatchObject({ byline: { people: ['ANN LEE', 'Petra Smith'] }, credits: ['AFP'] });
});

test.each([
  ['Eds: Updates with new toll.', 'ARDELL (AP) — ', 'A tornado killed five people on Tuesday.'],
  ['(Adds quote)', 'LORN, Jan 15 (Reuters) - ', 'The bank cut rates on Saturday, it said.'],
])('a note to editors on the line of the text is no part of it: %s', (note, dateline, sentence) => {
  for (const copy of [
    readCopy(`${note} ${dateline}${sentence}\n\nMore text.`, hints),
    readParagraphs([`${note} ${dateline}${sentence}`, 'More text.'], hints),
  ])
    expect([copy.editorialNote, copy.datelines.length, copy.paragraphs]).toEqual([
      note,
      1,
      [sentence, 'More text.'],
    ]);
});

test('a note to editors without a text behind it stays whole', () => {
  const note = 'Note to editors: the company is based in Dorn. It sells phones.';
  expect(readCopy(`${note}\n\nMore text.`, hints).editorialNote).toBe(note);
});
