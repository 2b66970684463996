import { z } from 'zod';
import { rowKeys } from '#adapters/dynamodb/row-keys.ts';
import { receiptOf } from '#adapters/shared/first-received.ts';
import { type Packing, packJson, partsOf, unpackJson } from '#adapters/shared/packed-json.ts';
import {
  type Condition,
  ifAbsent,
  ifEqual,
  ifRevision,
  type Row,
  type Table,
} from '#adapters/shared/table.ts';
import { Assignment } from '#core/decision.ts';
import { ReportId, type StoryId } from '#core/ids.ts';
import { Mention } from '#core/kind/mention.ts';
import { compareStoryRulings, StoryRuling } from '#core/membership/ruling.ts';
import type { ReportStore } from '#core/ports.ts';
import { compareText, compareVersions, contentDigestOf, Report } from '#core/report.ts';

const ClaimRow = z.object({ reportId: ReportId, headline: z.string(), words: z.string() });
const AssignmentRow = z.object({ placed: z.instanceof(Uint8Array) });
const MemberRow = z.object({
  report: z.instanceof(Uint8Array),
  received: z.string(),
  parts: z.number().int().min(1),
});
const MentionRow = z.object({ mention: z.instanceof(Uint8Array) });
const RulingRow = z.object({ ruling: z.instanceof(Uint8Array) });
const MorePart = z.object({ report: z.instanceof(Uint8Array) });

/** Reports as rows: one assignment a report, one member row a version, its text compressed. */
export function makeReportStore(table: Table): ReportStore {
  const eachMember = (storyId: StoryId) =>
    reportsIn(table.query({ ...membersIn(rowKeys.story(storyId), 'M#'), consistent: true }));
  return {
    async findClaim(id) {
      const row = await table.get(rowKeys.claim(id), false);
      return row && ClaimRow.parse(row);
    },
    async saveClaim(id, claim) {
      return table.put({ ...rowKeys.claim(id), ...claim }, ifAbsent);
    },
    async eraseClaim(id, reportId) {
      await table.put({ ...rowKeys.claim(id), reportId, headline: '', words: '' });
    },
    async findAssignment(id, freshness) {
      const row = await table.get(rowKeys.assignment(id), freshness !== 'maybe-stale');
      return row && Assignment.parse(unpackJson(AssignmentRow.parse(row).placed));
    },
    async saveAssignment(assignment) {
      return table.put(assignmentRow(assignment, table.packing), ifRevision(assignment.revision));
    },
    restoreAssignments: (all) => table.putAll(all.map((one) => assignmentRow(one, table.packing))),
    async putMember(storyId, report, asOf = 0) {
      const key = rowKeys.member(storyId, report.id, contentDigestOf(report));
      const received = receiptOf(report);
      const [first, ...more] = partsOf(packJson(report, table.packing));
      const moved = asOf === 0 ? {} : { asOf };
      // Parts keep the newest word too: what is taken away by an older one must not be half of a version.
      const newest: Condition = [
        [{ attribute: 'asOf', is: 'absent' }],
        [{ attribute: 'asOf', is: '<=', value: asOf }],
      ];
      for (const [at, part] of more.entries())
        await table.put({ ...rowKeys.memberPart(key, received, at + 1), report: part, ...moved }, newest);
      // A refusal means that the same version, received earlier, is there: nothing to do.
      await table.put(
        { ...key, received, parts: more.length + 1, report: first, ...moved },
        putAfter(received, asOf),
      );
    },
    async membersOf(storyId) {
      const reports: Report[] = [];
      for await (const report of eachMember(storyId)) reports.push(report);
      return reports.sort((a, b) => compareText(a.id, b.id) || compareVersions(a, b));
    },
    eachMember,
    async removeMember(storyId, reportId, before) {
      const range = membersIn(rowKeys.story(storyId), `M#${reportId}#`);
      const rows: Row[] = [];
      for await (const row of table.query({ ...range, consistent: true, keysOnly: true })) rows.push(row);
      if (rows.length === 0) return;
      if (before === undefined) return table.remove(rows);
      for (const row of rows) await table.removeIf(row, ifOlder(before));
    },
    async versionsIn(storyId, reportId) {
      const reports: Report[] = [];
      const range = membersIn(rowKeys.story(storyId), `M#${reportId}#`);
      for await (const report of reportsIn(table.query({ ...range, consistent: true }))) reports.push(report);
      return reports.sort(compareVersions);
    },
    async putStoryRuling(storyId, ruling) {
      const key = rowKeys.storyRuling(storyId, ruling);
      // A refusal means that this ruling was stored before; the stored one is kept.
      await table.put({ ...key, ruling: packJson(ruling, table.packing) }, ifAbsent);
    },
    async rulingsOf(storyId) {
      const range = membersIn(rowKeys.story(storyId), 'E#');
      const rulings: StoryRuling[] = [];
      for await (const row of table.query({ ...range, consistent: true }))
        rulings.push(StoryRuling.parse(unpackJson(RulingRow.parse(row).ruling)));
      return rulings.sort(compareStoryRulings);
    },
    async putMention(storyId, mention) {
      await table.put({ ...rowKeys.mention(storyId, mention.reportId), mention: packJson(mention) });
    },
    async mentionsOf(storyId, limit) {
      const range = membersIn(rowKeys.story(storyId), 'L#');
      const mentions: Mention[] = [];
      for await (const row of table.query({ ...range, pageSize: limit })) {
        if (mentions.length === limit) break;
        mentions.push(Mention.parse(unpackJson(MentionRow.parse(row).mention)));
      }
      return mentions;
    },
    removeMention: (storyId, list) => table.remove([rowKeys.mention(storyId, list)]),
  };
}

function assignmentRow(assignment: Assignment, packing: Packing): Row {
  const { reportId, revision } = assignment;
  return { ...rowKeys.assignment(reportId), revision, placed: packJson(assignment, packing) };
}

/** Of one version the receipt that came first is kept, and of that the row that the newest assignment authorised. */
function putAfter(received: string, asOf: number): Condition {
  const cameLater: Condition = [...ifAbsent, [{ attribute: 'received', is: '>', value: received }]];
  if (asOf === 0) return cameLater;
  return [...cameLater, ...ifOlder(asOf).map((older) => [...ifEqual({ received }).flat(), ...older])];
}

/** No assignment that moved the report, or an older one than `asOf`, authorised the row. */
function ifOlder(asOf: number): Condition {
  return [[{ attribute: 'asOf', is: 'absent' }], [{ attribute: 'asOf', is: '<', value: asOf }]];
}

/** `~` follows every character that ids and digests are made of. */
function membersIn(pk: string, prefix: string): { pk: string; from: string; upTo: string } {
  return { pk, from: prefix, upTo: `${prefix}~` };
}

/** Parts of a large report follow it under keys of their own, which name the receipt that they belong to. */
async function* reportsIn(rows: AsyncIterable<Row>): AsyncGenerator<Report, void, undefined> {
  let together: Row[] = [];
  for await (const row of rows) {
    const [member] = together;
    if (member !== undefined && !row.sk.startsWith(`${member.sk}#`)) {
      yield* reportIn(together);
      together = [];
    }
    together.push(row);
  }
  yield* reportIn(together);
}

/** The report of a member row and its parts; none of parts whose member was never written. */
function reportIn([row, ...others]: readonly Row[]): Report[] {
  const member = MemberRow.safeParse(row);
  if (row === undefined || !member.success) return [];
  const { received, parts, report } = member.data;
  const more = Array.from({ length: parts - 1 }, (_, at) => {
    const { sk } = rowKeys.memberPart(row, received, at + 1);
    return MorePart.parse(others.find((other) => other.sk === sk)).report;
  });
  return [Report.parse(unpackJson(Buffer.concat([report, ...more])))];
}
