import fc from 'fast-check';
import { archiveKeyOf, ReportId, SourceId, StoryId, splitStoryId } from '#core/ids.ts';
import { instantOf } from '#core/instant.ts';
import {
  isReserved,
  isRuling,
  type Ruling,
  readRuling,
  rulingDocument,
  rulingsSource,
} from '#core/membership/ruling.ts';
import { Source } from '#core/sources/source.ts';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 20, maxLength: 20 });
const aReportId = hex.map((digits) => ReportId.parse(`r_${digits}`));
const aStoryId = hex.map((digits) => StoryId.parse(`s_${digits}`));
const anyRuling: fc.Arbitrary<Ruling> = fc.record({
  kind: fc.constantFrom('merge', 'split', 'move', 'regroup'),
  from: aStoryId,
  to: aStoryId,
  reportIds: fc.array(aReportId, { minLength: 1, maxLength: 200 }),
  stay: fc.array(aReportId, { maxLength: 64 }),
  seen: fc.nat(),
});
const at = instantOf(Date.UTC(2022, 0, 16));
const key = archiveKeyOf(rulingsSource, at, 'a'.repeat(64));

test('an archived decision is read back with its time, reports and editor', () => {
  fc.assert(
    fc.property(anyRuling, (ruling) => {
      const { bytes, note } = rulingDocument(ruling, at);
      expect(isRuling(note)).toBe(true);
      const by = ruling.kind === 'regroup' ? 'settle' : 'editor';
      expect(readRuling({ key, bytes, note })).toEqual({ ...ruling, key, at, by });
    }),
  );
});

test('a repeated decision has the same bytes, so that it is archived once', () => {
  fc.assert(
    fc.property(anyRuling, ({ kind, ...rest }) => {
      const [one, other] = [
        rulingDocument({ kind, ...rest }, at),
        rulingDocument({ ...rest, kind }, instantOf(0)),
      ];
      expect(one.bytes).toEqual(other.bytes);
    }),
  );
});

test('bytes that are not a decision return a problem that names the field, and never throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.json().map((text) => new TextEncoder().encode(text)),
      ),
      (bytes) => {
        expect(readRuling({ key, bytes, note: rulingDocument(aRuling(), at).note })).toHaveProperty(
          'problem',
        );
      },
    ),
  );
  const crooked = { ...aRuling(), reportIds: ['r_1'] };
  const bytes = new TextEncoder().encode(JSON.stringify(crooked));
  expect(readRuling({ key, bytes, note: rulingDocument(aRuling(), at).note })).toMatchObject({
    problem: { code: 'bad_report', at: 'reportIds.0' },
  });
});

test('neither a content type nor a feed makes a document an editor decision', () => {
  const { note } = rulingDocument(aRuling(), at);
  expect(isRuling({ ...note, sourceId: SourceId.parse('desk') })).toBe(false);
  expect(isReserved(rulingsSource)).toBe(true);
  expect(isReserved('dateline')).toBe(false);
  const feed = { id: rulingsSource, url: 'https://example.com/feed', agency: 'AFP' };
  expect(Source.safeParse(feed).success).toBe(false);
  expect(Source.safeParse({ ...feed, id: 'afp' }).success).toBe(true);
});

test('the id of a split depends on its reports and on how often it was made, not on their order', () => {
  fc.assert(
    fc.property(aStoryId, fc.uniqueArray(aReportId, { minLength: 2, maxLength: 5 }), (from, reportIds) => {
      const id = splitStoryId(from, reportIds);
      expect(splitStoryId(from, [...reportIds].reverse())).toBe(id);
      expect(splitStoryId(from, [...reportIds, ...reportIds])).toBe(id);
      expect(splitStoryId(from, reportIds.slice(1))).not.toBe(id);
      expect(splitStoryId(from, reportIds, 1)).not.toBe(id);
    }),
  );
});

function aRuling(): Ruling {
  const [from, to] = [StoryId.parse(`s_${'1'.repeat(20)}`), StoryId.parse(`s_${'2'.repeat(20)}`)];
  return { kind: 'move', from, to, reportIds: [ReportId.parse(`r_${'3'.repeat(20)}`)], stay: [], seen: 1 };
}
