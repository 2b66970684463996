// Embeddings of the reports of a document, where a model is configured. Requested once for each text and stored.

import { embeddingKeyOf, textToEmbed } from '#core/fingerprint/embedding.ts';
import { embeddingOf } from '#core/fingerprint/embedding-model.ts';
import type { Fingerprint } from '#core/fingerprint/fingerprint.ts';
import { fingerprintOf } from '#core/fingerprint/fingerprint-of.ts';
import type { NewsRarity } from '#core/fingerprint/news-rarity.ts';
import type { Instant } from '#core/instant.ts';
import type { Embedder, EmbeddingStore, Log, ReportStore } from '#core/ports.ts';
import { contentDigestOf, type Report } from '#core/report.ts';

export interface EmbeddingWorld {
  /** Absent where no model is configured. */
  embedder?: Embedder | undefined;
  /** Stored embeddings; a rebuild uses these only. */
  embeddings?: EmbeddingStore | undefined;
  /** Absent: the table in the repository. */
  newsRarity?: NewsRarity | undefined;
}

/**
 * Requests, in one call for the document, embeddings of new texts that are about to be assigned, and stores them
 * first. Where the service is unavailable, reports are assigned without. Does nothing where no embedder is
 * configured.
 */
export async function embedReports(
  reports: readonly Report[],
  world: EmbeddingWorld & { reports: ReportStore; log: Log },
): Promise<void> {
  const { embedder, embeddings } = world;
  if (embedder === undefined || embeddings === undefined) return;
  const asked = new Map<string, { text: string; since: Instant; language: string }>();
  for (const report of reports) {
    const text = textToEmbed(report);
    const digest = embeddingKeyOf(text);
    if (text === '' || asked.has(digest) || (await needsNoEmbedding(report, world.reports))) continue;
    if ((await embeddings.findEmbedding(digest)) === undefined)
      asked.set(digest, { text, since: report.receivedAt, language: report.language.split('-')[0] ?? '' });
  }
  if (asked.size === 0) return;
  const answer = await embedder.embed([...asked.values()].map(({ text }) => text));
  if (answer.kind === 'unavailable') {
    world.log.warn('embedding.unavailable', {
      model: embedder.model,
      texts: asked.size,
      detail: answer.detail,
    });
    return;
  }
  await Promise.all(
    [...asked].map(async ([digest, { since, language }], at) => {
      const vector = answer.vectors[at];
      if (vector === undefined) return;
      await embeddings.saveEmbedding(digest, {
        ...embeddingOf(vector, embedder.model, language),
        since,
      });
    }),
  );
}

/** The fingerprint, with an embedding where one was stored when the report was received. */
export async function fingerprintWithEmbedding(
  report: Report,
  { embeddings, newsRarity }: EmbeddingWorld,
  fingerprint = fingerprintOf(report, newsRarity),
): Promise<Fingerprint> {
  const stored = await embeddings?.findEmbedding(embeddingKeyOf(textToEmbed(report)));
  if (stored === undefined || report.receivedAt < stored.since) return fingerprint;
  const { since: _, ...embedding } = stored;
  return { ...fingerprint, embedding };
}

/** Whether this version is assigned already, or is a kill. */
async function needsNoEmbedding(report: Report, reports: ReportStore): Promise<boolean> {
  if (report.status === 'canceled') return true;
  const known = await reports.findAssignment(report.id);
  const digest = contentDigestOf(report);
  return known?.versions.some(({ contentDigest }) => contentDigest === digest) ?? false;
}
