// The stories that a list (a round-up, a live blog, a news schedule) reports on. It joins none of them; it is listed under each.
import { candidateKeys, searchWindowMs } from '#core/cluster/candidate-keys.ts';
import { chooseStory } from '#core/cluster/choose-story.ts';
import { pairScorer } from '#core/cluster/pair-score.ts';
import { placingModel } from '#core/cluster/placing-model.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import { type StoryId, storyIdFoundedBy } from '#core/ids.ts';
import { shifted } from '#core/instant.ts';
import type { PlacingWorld } from '#core/intake/prepare-placing.ts';
import { canBeMention, type Mention } from '#core/kind/mention.ts';
import type { ReportStore, StoryIndex } from '#core/ports.ts';
import { type Report, voiceOf } from '#core/report.ts';
import { splitWords } from '#core/text/split-words.ts';

/** Paragraphs of a list that are looked up; each costs up to ten reads. */
const maxParagraphs = 8;
/** Shorter paragraphs are headings. */
const minWords = 6;
const maxCandidates = 8;

export interface MentionWorld extends PlacingWorld {
  index: Pick<StoryIndex, 'findCandidates'>;
  reports: Pick<ReportStore, 'putMention'>;
}

/** Records a list, or an opinion that says it is one, under the stories that it is about; nothing for other kinds. Repeating it changes nothing. */
export async function recordMentions(report: Report, world: MentionWorld): Promise<void> {
  if (report.kind === undefined || !canBeMention(report)) return;
  const own = storyIdFoundedBy(report.id);
  const { id: reportId, headline, kind, publishedAt: at } = report;
  const mention: Mention = { reportId, storyId: own, agency: voiceOf(report), headline, kind, at };
  for (const storyId of await findMentionedStories(report, world))
    if (storyId !== own) await world.reports.putMention(storyId, mention);
}

/** The story of each paragraph, if the paragraph alone would join it. */
async function findMentionedStories(
  report: Report,
  { index, model = placingModel }: MentionWorld,
): Promise<Set<StoryId>> {
  const { summary: _summary, ...rest } = report;
  const rule = { score: pairScorer(model), threshold: model.joinLogit, relatedBand: model.relatedBand };
  const since = shifted(report.publishedAt, -searchWindowMs);
  const found = new Set<StoryId>();
  const long = report.paragraphs.filter((text) => splitWords(text).length >= minWords);
  for (const text of long.slice(0, maxParagraphs)) {
    // A paragraph is compared as a report of one event and of no known agency: lists repeat the copy of their own agency.
    const one = { ...fingerprintOf({ ...rest, headline: '', paragraphs: [text] }), unlikeNews: 0, source: 0 };
    const candidates = await index.findCandidates(candidateKeys(one), since, maxCandidates, undefined, one);
    const { joined } = chooseStory(one, candidates, rule);
    if (joined !== undefined) found.add(joined.story.storyId);
  }
  return found;
}
