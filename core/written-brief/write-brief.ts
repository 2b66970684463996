// The written brief: an optional second brief that a model writes from the sentences of a story. Stored apart from the story, which stays
// verbatim; without a model nothing of this runs.
import type { StoryId } from '#core/ids.ts';
import type { Metrics } from '#core/metrics.ts';
import type { BriefWriter, Clock, Log, StoryStore, WrittenBriefs } from '#core/ports.ts';
import type { Sentence, WrittenBrief, WrittenSentence } from '#core/story.ts';
import { makeSentenceCheck } from '#core/written-brief/check-sentence.ts';
import { sentencesToCite } from '#core/written-brief/sentences-to-cite.ts';

const maxWritten = 8;
const maxSentenceChars = 600;

export interface WriteBriefWorld {
  stories: Pick<StoryStore, 'findStory'>;
  briefWriter: BriefWriter;
  writtenBriefs: WrittenBriefs;
  clock: Clock;
  log: Log;
  metrics?: Metrics | undefined;
}

/**
 * Has a brief written of the newest version and stores it; removes the stored one if there is none. A sentence that fails the check is replaced
 * by the first sentence that it cites. Never throws: a story is complete without it.
 */
export async function writeBrief(storyId: StoryId, world: WriteBriefWorld): Promise<void> {
  const { stories, briefWriter, writtenBriefs, clock, log, metrics } = world;
  try {
    const story = await stories.findStory(storyId);
    const { sentences, madeOf } = sentencesToCite(story ?? { brief: [], paragraphs: [] });
    if (story === undefined || sentences.length === 0) return await writtenBriefs.remove(storyId);
    if ((await writtenBriefs.find(storyId))?.madeOf === madeOf) return;
    const answer = await briefWriter.write(
      sentences.map(({ text }) => text),
      story.language,
    );
    if (answer.kind === 'unavailable') {
      log.warn('brief.not_written', { storyId, detail: answer.detail });
      metrics?.count('BriefsNotWritten');
      return await writtenBriefs.remove(storyId);
    }
    const written = checkedSentences(answer.sentences, sentences, story.language);
    const brief: WrittenBrief = { sentences: written, model: briefWriter.model, at: clock.now(), madeOf };
    if (written.length === 0) return await writtenBriefs.remove(storyId);
    await writtenBriefs.put(storyId, brief);
    log.info('brief.written', {
      storyId,
      sentences: written.length,
      verbatim: written.filter(({ isVerbatim }) => isVerbatim).length,
    });
  } catch (fault) {
    log.warn('brief.not_written', { storyId, fault });
    metrics?.count('BriefsNotWritten');
  }
}

/**
 * The sentences that pass, in the writer's order, with the positions of what they cite; a failing one is replaced by the first sentence that it
 * cites, unless that is there already.
 * @param cites of each written sentence: indexes into `given`
 */
function checkedSentences(
  written: readonly { text: string; cites: readonly number[] }[],
  given: readonly Sentence[],
  language: string,
): WrittenSentence[] {
  const check = makeSentenceCheck(language);
  const kept = new Map<string, WrittenSentence>();
  for (const { text, cites } of written.slice(0, maxWritten)) {
    const cited = [...new Set(cites)].flatMap((index) => given[index] ?? []);
    const line = text.replace(/\s+/gu, ' ').trim();
    const fault = line === '' || line.length > maxSentenceChars ? 'words' : check(line, cited);
    const [first] = cited;
    if (fault === undefined)
      kept.set(line, {
        text: line,
        isVerbatim: cited.some((sentence) => sentence.text === line),
        provenance: cited.flatMap(({ provenance }) => provenance.slice(0, 1)),
      });
    else if (first !== undefined)
      kept.set(first.text, { text: first.text, isVerbatim: true, provenance: first.provenance.slice(0, 1) });
  }
  return [...kept.values()];
}
