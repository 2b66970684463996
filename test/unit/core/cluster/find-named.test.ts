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
  expect(findNamed(notice('Coast Times', 9, headline), [story], false)?.story).toBe(story);
});

test.each([
  ['of another agency', notice('Meridian', 9, headline)],
  ['of a later report', notice('Coast Times', 5, headline)],
  ['of another headline', notice('Coast Times', 9, 'Minister Ode opens new port in Kessin')],
])('a notice %s names none', (_what, other) => {
  expect(findNamed(other, [story], false)).toBeUndefined();
});

test('a headline of few words names no report', () => {
  const short = newStoryProfile(filed('Coast Times', 6, 'Blast in Kessin'));
  expect(findNamed(notice('Coast Times', 9, 'Blast in Kessin'), [short], false)).toBeUndefined();
});

const reported = 'A gas leak at a school in Kessin injured 31 pupils on Tuesday, the fire brigade said.';
const school = newStoryProfile(filed('Coast Times', 6, 'Gas leak at school injures 31', reported));

test('a correction names the report whose text it repeats, with another number and name', () => {
  const corrected = reported.replace('31', '13').replace('Tuesday', 'Monday');
  const full = filed('Coast Times', 9, 'Correction: thirteen hurt by fumes', corrected);
  expect(findNamed(full, [story, school], true)?.story).toBe(school);
});

test('a short correction names the report that it is about, a withdrawal does not', () => {
  const text =
    'In a story about a gas leak at a school in Kessin, we misspelled the name of the chief of the fire brigade.';
  const about = filed('Coast Times', 9, 'Correction: Kessin-School story', text);
  expect(findNamed(about, [story, school], true)?.story).toBe(school);
  expect(findNamed(about, [story, school], false)).toBeUndefined();
});
