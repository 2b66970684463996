import fc from 'fast-check';
import { Instant } from '#core/instant.ts';
import { readCopy, readParagraphs } from '#core/parse/copy/read-copy.ts';
import { findDate } from '#core/parse/dates/find-date.ts';
import { anyCharacter } from '#test/builders/any-text.ts';
import { runs } from '#test/builders/runs.ts';

const hints = { filedNear: Instant.parse('2022-01-16T00:00:00.000Z') };
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Text made of parts of headlines and datelines, so that the rules meet in every combination. */
const pieces = fc.constantFrom(
  'KABUL',
  'Paris',
  'تهران',
  'МОСКВА',
  'اسلام آباد',
  'UNITED NATIONS',
  'Ore.',
  'By ',
  'By Jane Doe',
  'Bureau Report',
  '(AFP)',
  '(',
  ')',
  ' - ',
  '—',
  ':',
  '/ ',
  ', ',
  '۔ ',
  'Jan 15',
  '15-01-2022',
  '۲۵ دی ۱۴۰۰',
  '\n',
  '\n\n',
  '    ',
  'The talks ended on Monday.',
  'AFP jit/mba',
  'With inputs from PTI',
  ' told Reuters',
  'URGENT',
  '\u200f',
  '\ud800',
  '\u0000',
  '٣',
  '+',
  ' and ',
);
const copies = fc.oneof(
  fc.array(pieces, { maxLength: 25 }).map((some) => some.join('')),
  fc.string({ unit: anyCharacter, maxLength: 400 }),
);

const cities = fc.constantFrom(
  'KABUL',
  'TEHRAN',
  'ISLAMABAD',
  'PARIS',
  'MAZAR-E SHARIF',
  'PORT-AU-PRINCE',
  'UNITED NATIONS',
  'NEW YORK',
  'ST. LOUIS',
  'RIO DE JANEIRO',
);
const lists = fc.uniqueArray(cities, { minLength: 1, maxLength: 5 });

test('reading copy never throws, and every paragraph occurs in the text', () => {
  fc.assert(
    fc.property(copies, (text) => {
      const copy = readCopy(text, hints);
      const letters = lettersOf(text);
      for (const paragraph of copy.paragraphs) {
        expect(letters).toContain(lettersOf(paragraph));
        expect(paragraph).toBe(paragraph.trim());
        expect(paragraph).not.toBe('');
      }
    }),
    runs(500),
  );
});

test('reading paragraphs never increases their number', () => {
  fc.assert(
    fc.property(
      fc.array(copies, { maxLength: 6 }),
      (paragraphs) => readParagraphs(paragraphs, hints).paragraphs.length <= paragraphs.length,
    ),
  );
});

test('reading the same copy twice gives the same', () => {
  fc.assert(fc.property(copies, (text) => expect(readCopy(text, hints)).toEqual(readCopy(text, hints))));
});

test('every list of cities before a mark is found completely and in order, and the text starts after it', () => {
  const joints = fc.constantFrom('/ ', '/', ' / ', ', ', ' + ', ' and ');
  const tails = fc.constantFrom(
    ': ',
    ' - ',
    ' — ',
    ' – ',
    ' (AFP) - ',
    ': (APP) ',
    ', Jan 15 - ',
    ', 15 January 2022 (AFP) — ',
  );
  fc.assert(
    fc.property(lists, joints, tails, (names, joint, tail) => {
      const copy = readCopy(`${names.join(joint)}${tail}The talks ended on Monday.`, hints);
      expect(copy.datelines.map((dateline) => dateline.text)).toEqual(names);
      expect(copy.paragraphs).toEqual(['The talks ended on Monday.']);
      expect(copy.filedOn).toBe(tail.includes('15') ? '2022-01-15' : undefined);
    }),
  );
});

test('a sentence that starts with a city in lower case has no dateline', () => {
  const verbs = fc.constantFrom(
    'is',
    'was',
    'fell silent',
    'and its rivals',
    ': a city',
    ', a city,',
    '- and its people -',
    '(a city)',
  );
  fc.assert(
    fc.property(fc.constantFrom('Paris', 'Kabul', 'New York', 'Mazar-e Sharif'), verbs, (city, verb) => {
      expect(readCopy(`${city} ${verb} that many love.`, hints).datelines).toEqual([]);
    }),
  );
});

test('every day of two centuries is parsed from its numbers and from its words', () => {
  const months = [
    'January',
    'Feb.',
    'mars',
    'April',
    'mayo',
    'Juni',
    'июля',
    'August',
    'ستمبر',
    'اکتبر',
    'نوفمبر',
    'Dec',
  ];
  const days = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (moment) => {
      const on = moment.toISOString().slice(0, 10);
      const [year, month, day] = on.split('-');
      expect(findDate(`${day}-${month}-${year}`, hints.filedNear)?.on).toBe(on);
      expect(findDate(`${Number(day)} ${months[Number(month) - 1]} ${year}`, hints.filedNear)?.on).toBe(on);
    }),
  );
});

test("every solar day of a century is the Gregorian day given by the runtime's calendar", () => {
  const solar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const days = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2049-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (moment) => {
      const parts = Object.fromEntries(solar.formatToParts(moment).map((part) => [part.type, part.value]));
      const text = `${parts.year}/${parts.month}/${parts.day}`;
      expect(findDate(text, hints.filedNear)?.on).toBe(moment.toISOString().slice(0, 10));
    }),
  );
});
