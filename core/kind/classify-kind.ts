// The kind of an item: news, or something that reports no single event. In: what a kind is read from. Out: kind, reasons, probability of news.
import { z } from 'zod';
import { type KindInput, kindFeaturesOf } from '#core/kind/kind-features.ts';
import { roundupLabelOf } from '#core/kind/list-label.ts';
import { markedKindOf } from '#core/kind/marked-kind.ts';
import { type KindReason, listKinds, ReportKind } from '#core/kind/report-kind.ts';
import modelFile from '#core/models/kind.data.json' with { type: 'json' };
import { lazily } from '#core/text/lazily.ts';

/** Multinomial logistic regression (Cox 1958). `weights`: feature -> one weight a class, in the order of `classes`. */
export const KindModel = z.object({
  classes: z.array(ReportKind),
  bias: z.array(z.number()),
  /** The probability of all list kinds together from which an item counts as one of them. */
  listThreshold: z.number(),
  /** The probability from which an item counts as `feature` or `opinion`. */
  softThreshold: z.number(),
  weights: z.record(z.string(), z.array(z.number())),
  training: z.unknown(),
});
export type KindModel = z.infer<typeof KindModel>;

export interface Kind {
  kind: ReportKind;
  /** The features that speak most for the kind; none for news. */
  kindReasons: KindReason[];
  /** Probability that the item reports one event, 0 to 1 in hundredths. */
  newsProbability: number;
}

const mostReasons = 3;
const standardModel = lazily(() => KindModel.parse(modelFile));

/** Class probabilities by softmax, in the order of the model's classes. */
export function kindProbabilities(features: Iterable<string>, { bias, weights }: KindModel): number[] {
  const sums = [...bias];
  for (const feature of features)
    for (const [at, weight] of (weights[feature] ?? []).entries()) sums[at] = (sums[at] ?? 0) + weight;
  const greatest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** A round-up that says so and lists events is one, and so is an item that shows its kind by its form. Of other items decides for a list kind only where the kinds together reach the threshold: a news item taken for a list is lost to its story. */
export function classifyKind(input: KindInput, model: KindModel = standardModel()): Kind {
  const label = roundupLabelOf(input.headline);
  if (label !== undefined)
    return { kind: 'roundup', kindReasons: [{ signal: 'label', text: label }], newsProbability: 0 };
  const marked = markedKindOf(input.headline, input.paragraphs ?? []);
  if (marked !== undefined) return { kind: marked.kind, kindReasons: [marked.reason], newsProbability: 0 };
  const features = kindFeaturesOf(input);
  const probabilities = kindProbabilities(features.keys(), model);
  const probabilityOf = (kinds: (kind: ReportKind) => boolean) =>
    model.classes.reduce((sum, kind, at) => sum + (kinds(kind) ? (probabilities[at] ?? 0) : 0), 0);
  const mostLikely = (kinds: (kind: ReportKind) => boolean) =>
    model.classes.reduce(
      (best, kind, at) =>
        kinds(kind) && (probabilities[at] ?? 0) > best.p ? { kind, p: probabilities[at] ?? 0 } : best,
      { kind: 'news' as ReportKind, p: -1 },
    ).kind;
  const isList = (kind: ReportKind) => listKinds.has(kind);
  const isSoft = (kind: ReportKind) => kind === 'feature' || kind === 'opinion';
  const kind =
    probabilityOf(isList) >= model.listThreshold
      ? mostLikely(isList)
      : probabilityOf(isSoft) >= model.softThreshold
        ? mostLikely(isSoft)
        : 'news';
  const column = model.classes.indexOf(kind);
  const reasons = [...features]
    .map(([signal, text]) => ({ signal, text, weight: model.weights[signal]?.[column] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.signal < b.signal ? -1 : 1))
    .slice(0, mostReasons);
  return {
    kind,
    kindReasons: kind === 'news' ? [] : reasons.map(({ signal, text }) => ({ signal, text })),
    newsProbability: Math.round(probabilityOf((each) => each === 'news') * 100) / 100,
  };
}
