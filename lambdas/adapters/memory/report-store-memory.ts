import { pickFirstReceived, receiptOf } from '#adapters/shared/first-received.ts';
import type { Assignment } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import type { Mention } from '#core/kind/mention.ts';
import { compareStoryRulings, type StoryRuling } from '#core/membership/ruling.ts';
import type { ReportClaim, ReportStore } from '#core/ports.ts';
import { compareText, compareVersions, contentDigestOf, type Report } from '#core/report.ts';

/**
 * Reports in memory, for replays and tests. Values are kept as given, because nothing changes them.
 */
export function makeMemoryReportStore(): ReportStore {
  const claims = new Map<ReportId, ReportClaim>();
  const assignments = new Map<ReportId, Assignment>();
  const members = new Map<string, Report[]>();
  /** story -> its members, in the order in which they came. */
  const stories = new Map<StoryId, ReportId[]>();
  const rulings = new Map<StoryId, StoryRuling[]>();
  const mentions = new Map<StoryId, Map<ReportId, Mention>>();
  const nameOf = (storyId: StoryId, reportId: ReportId) => `${storyId} ${reportId}`;
  /** Of versions that were moved: the revision of the assignment that put them there. */
  const putAsOf = new Map<string, number>();
  const markOf = (storyId: StoryId, report: Report) => `${storyId} ${contentDigestOf(report)}`;
  return {
    async findClaim(id) {
      return claims.get(id);
    },
    async saveClaim(id, claim) {
      if (claims.has(id)) return false;
      claims.set(id, claim);
      return true;
    },
    async eraseClaim(id, reportId) {
      claims.set(id, { reportId, headline: '', words: '' });
    },
    async findAssignment(id) {
      return assignments.get(id);
    },
    async saveAssignment(assignment) {
      if ((assignments.get(assignment.reportId)?.revision ?? -1) !== assignment.revision - 1) return false;
      assignments.set(assignment.reportId, assignment);
      return true;
    },
    async restoreAssignments(all) {
      for (const assignment of all) assignments.set(assignment.reportId, assignment);
    },
    async putMember(storyId, report, asOf = 0) {
      const name = nameOf(storyId, report.id);
      const reportIds = stories.get(storyId) ?? [];
      if (reportIds.length === 0 || !members.has(name)) stories.set(storyId, [...reportIds, report.id]);
      const isNewer = asOf > (putAsOf.get(markOf(storyId, report)) ?? 0);
      members.set(name, withVersion(members.get(name) ?? [], report, isNewer));
      if (isNewer) putAsOf.set(markOf(storyId, report), asOf);
    },
    async membersOf(storyId) {
      const reportIds = [...(stories.get(storyId) ?? [])].sort(compareText);
      return reportIds.flatMap((reportId) => members.get(nameOf(storyId, reportId)) ?? []);
    },
    async *eachMember(storyId) {
      for (const reportId of [...(stories.get(storyId) ?? [])])
        yield* members.get(nameOf(storyId, reportId)) ?? [];
    },
    async removeMember(storyId, reportId, before = Number.POSITIVE_INFINITY) {
      const name = nameOf(storyId, reportId);
      const versions = members.get(name) ?? [];
      const stay = versions.filter((version) => (putAsOf.get(markOf(storyId, version)) ?? 0) >= before);
      for (const version of versions) if (!stay.includes(version)) putAsOf.delete(markOf(storyId, version));
      if (stay.length > 0) return void members.set(name, stay);
      const others = stories.get(storyId)?.filter((id) => id !== reportId) ?? [];
      if (others.length > 0) stories.set(storyId, others);
      else stories.delete(storyId);
      members.delete(name);
    },
    async versionsIn(storyId, reportId) {
      return members.get(nameOf(storyId, reportId)) ?? [];
    },
    async putStoryRuling(storyId, ruling) {
      const known = rulings.get(storyId) ?? [];
      if (known.some((other) => compareStoryRulings(other, ruling) === 0)) return;
      rulings.set(storyId, [...known, ruling].sort(compareStoryRulings));
    },
    async rulingsOf(storyId) {
      return rulings.get(storyId) ?? [];
    },
    async putMention(storyId, mention) {
      mentions.set(storyId, (mentions.get(storyId) ?? new Map()).set(mention.reportId, mention));
    },
    async mentionsOf(storyId, limit) {
      const all = [...(mentions.get(storyId)?.values() ?? [])];
      return all.sort((a, b) => compareText(a.reportId, b.reportId)).slice(0, limit);
    },
    async removeMention(storyId, list) {
      mentions.get(storyId)?.delete(list);
    },
  };
}

/** A new list, oldest version first. Of two receipts of one version the first is kept, of one receipt the newer row. */
function withVersion(versions: readonly Report[], report: Report, isNewer: boolean): Report[] {
  if (versions.length === 0) return [report];
  const digest = contentDigestOf(report);
  const same = versions.findIndex((version) => contentDigestOf(version) === digest);
  if (same < 0) return [...versions, report].sort(compareVersions);
  return versions
    .map((version, at) => (at === same ? pickRow(version, report, isNewer) : version))
    .sort(compareVersions);
}

function pickRow(version: Report, report: Report, isNewer: boolean): Report {
  const isSameReceipt = receiptOf(version) === receiptOf(report);
  return isSameReceipt && isNewer ? report : pickFirstReceived(version, report);
}
