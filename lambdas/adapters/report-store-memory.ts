import { firstReceived } from '#adapters/first-received.ts';
import type { Placement } from '#core/decision.ts';
import type { ReportId, StoryId } from '#core/ids.ts';
import type { ReportStore } from '#core/ports.ts';
import { compareText, compareVersions, contentDigestOf, type Report } from '#core/report.ts';

/** Reports in memory, for replays and tests: gone with the process. Values are kept as given, for nothing alters one. */
export function makeMemoryReportStore(): ReportStore {
  const placements = new Map<ReportId, Placement>();
  const stories = new Map<StoryId, Map<ReportId, Report[]>>();
  return {
    async findPlacement(id) {
      return placements.get(id);
    },
    async savePlacement(placement) {
      if ((placements.get(placement.reportId)?.revision ?? -1) !== placement.revision - 1) return false;
      placements.set(placement.reportId, placement);
      return true;
    },
    async putMember(storyId, report) {
      const members = stories.get(storyId) ?? new Map<ReportId, Report[]>();
      stories.set(storyId, members);
      members.set(report.id, withVersion(members.get(report.id) ?? [], report));
    },
    async membersOf(storyId) {
      const members = [...(stories.get(storyId) ?? [])].sort(([a], [b]) => compareText(a, b));
      return members.flatMap(([, versions]) => versions);
    },
    async removeMember(storyId, reportId) {
      stories.get(storyId)?.delete(reportId);
    },
  };
}

/** A new list, oldest version first. Of two that differ only in how they were received, the one received first stands. */
function withVersion(versions: readonly Report[], report: Report): Report[] {
  if (versions.length === 0) return [report];
  const digest = contentDigestOf(report);
  const same = versions.findIndex((version) => contentDigestOf(version) === digest);
  if (same < 0) return [...versions, report].sort(compareVersions);
  return versions
    .map((version, at) => (at === same ? firstReceived(version, report) : version))
    .sort(compareVersions);
}
