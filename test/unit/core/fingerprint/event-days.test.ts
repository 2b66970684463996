import { eventDaysIn } from '#core/fingerprint/event-days.ts';
import { normalizeSpelling, wordsIn } from '#core/fingerprint/words.ts';
import { dayMs, instantOf } from '#core/instant.ts';

/** 2 February 2024, a Friday. */
const friday = instantOf(Date.UTC(2024, 1, 2, 8));
const daysBefore = (text: string) =>
  eventDaysIn(wordsIn(normalizeSpelling(text)), friday).map((day) => Date.UTC(2024, 1, 2) / dayMs - day);

describe('eventDaysIn', () => {
  test.each([
    ['police said on Thursday night', [1]],
    ['closed higher on Friday', [0]],
    ['fell on Saturday', [6]],
    ["over Wednesday's bomb", [2]],
    ['a été arrêté jeudi', [1]],
    ['am Donnerstag', [1]],
    ['в четверг', [1]],
  ])('%s', (text, days) => {
    expect(daysBefore(text)).toEqual(days);
  });

  test('short forms that are words as well are no days', () => {
    expect(daysBefore('She sat in the sun and wed in mon village')).toEqual([]);
  });

  test('the same weekday a week later is another day', () => {
    const words = wordsIn('on Thursday');
    expect(eventDaysIn(words, instantOf(Date.UTC(2024, 1, 9, 8)))).not.toEqual(eventDaysIn(words, friday));
  });
});
