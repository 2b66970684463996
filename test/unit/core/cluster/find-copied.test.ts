import { findCopied } from '#core/cluster/find-copied.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const sentences = [
  'A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said in a statement.',
  'Lifeboats from three stations took the people off the Lady Maren within two hours, and nobody was hurt at all.',
  'Harbour master Ruth Ellery said the vessel had drifted from the channel when its radar failed in thick fog.',
  'The owners, a family firm from Kesta, promised to pay for hotels and to help the inquiry that opens on Monday.',
  'Divers looked at the hull in the evening and found a dent but no leak, so a tug will try to free it at high tide.',
];
const filed = (paragraphs: string[], externalId: string, publishedAt = '2022-01-15T09:30:00.000Z') =>
  fingerprintOf(aReport({ paragraphs, externalId, publishedAt }));
const origin = filed(sentences, 'origin');

describe('findCopied', () => {
  test('a report with the same words is a copy of the member filed first', () => {
    const later = filed(sentences, 'later', '2022-01-15T11:00:00.000Z');
    expect(findCopied(filed(sentences, 'copy'), [later, origin])).toBe(origin.reportId);
  });

  test('a text without its last sentence is a copy; its first sentence alone is not', () => {
    expect(findCopied(filed(sentences.slice(0, 4), 'cut'), [origin])).toBe(origin.reportId);
    expect(findCopied(filed(sentences.slice(0, 1), 'alert'), [origin])).toBeUndefined();
  });

  test('a text with the same sentences but other numbers is not a copy', () => {
    const form = (bid: string) => [
      `The Norland treasury said it will sell ${bid} billion crowns of three- and six-month bills at its regular auction next week to refund bills that mature on the same day.`,
    ];
    expect(findCopied(filed(form('12.8'), 'b'), [filed(form('13.2'), 'a')])).toBeUndefined();
    expect(findCopied(filed(form('13.2'), 'b'), [filed(form('13.2'), 'a')])).toBeDefined();
  });

  test('a text with the same sentences but other names is not a copy', () => {
    const form = (town: string) => [
      `Two people were hurt on Wednesday when a house with six flats burned down in ${town}, the fire brigade of ${town} said in a statement in the evening.`,
    ];
    expect(findCopied(filed(form('Toledo'), 'b'), [filed(form('Akron'), 'a')])).toBeUndefined();
    expect(findCopied(filed(form('Toledo'), 'b'), [filed(form('Toledo'), 'a')])).toBeDefined();
  });

  test('a report is not a copy of itself', () => {
    expect(findCopied(origin, [origin])).toBeUndefined();
  });
});
