import { findNamed } from '#core/cluster/find-named.ts';
import { newStoryProfile } from '#core/cluster/story-profile.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { aReport } from '#test/builders/a-report.ts';

const filed = (agency: string, hour: number, headline: string, text = 'More was not known.') =>
  fingerprintOf(
    aReport({
      agency,
      externalId: `${agency} ${hour}`,
      headline,
      paragraphs: [text],
      publishedAt: `2022-01-15T${String(hour).padStart(2, '0')}:00:00.000Z`,
    }),
  );
const headline = 'Minister Ode took money from port firm, papers show';
const story = newStoryProfile(filed('Coast Times', 6, headline));
const notice = (agency: string, hour: number, quoted: string) =>
  filed(agency, hour, 'Retraction: Ode', `We retract our report “${quoted}”. The papers were forged.`);

test('a notice names the earlier report of its agency whose headline it quotes', () => {
  expect(findNamed(notice('Coast Times', 9, headline), [story])?.story).toBe(story);
});

test.each([
  ['of another agency', notice('Meridian', 9, headline)],
  ['of a later report', notice('Coast Times', 5, headline)],
  ['of another headline', notice('Coast Times', 9, 'Minister Ode opens new port in Kessin')],
])('a notice %s names none', (_what, other) => {
  expect(findNamed(other, [story])).toBeUndefined();
});

test('a headline of few words names no report', () => {
  const short = newStoryProfile(filed('Coast Times', 6, 'Blast in Kessin'));
  expect(findNamed(notice('Coast Times', 9, 'Blast in Kessin'), [short])).toBeUndefined();
});
