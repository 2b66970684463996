// Kinds of item that the text shows by its form, whatever the outlet. In: headline and paragraphs. Out: the kind and what marks it.
import type { KindReason, ReportKind } from '#core/kind/report-kind.ts';

/** "09:40", "9.40 am", "09h40", "0940 GMT", at the head of a paragraph. */
const clockAtHead = /^[\s•*-]{0,3}(?:[01]?\d|2[0-3])(?:[:.hH]|(?=\d{2}\s?GMT))[0-5]\d(?!\d)/u;
const clock = /(?<![\d.,:])(?:[01]?\d|2[0-3])(?:[:.h]|(?=\d{2}\s?GMT))[0-5]\d(?![\d%])/gu;
/** A headline that says it is one, whatever else it says. */
const liveWord =
  /(?<!\p{L})(?:live|live-?ticker|live-?blog|news-?ticker|en directo?|en vivo|ao vivo|in diretta|canlı|онлайн|مباشر|لحظه به لحظه)(?!\p{L})/iu;
/** "Opinion | Why …", "Kommentar: …", "Tribune. …": it judges an event that others report. */
const opinionLabel =
  /^(?:opinion|guest essay|comment|commentary|editorial|op-ed|column|viewpoint|letters? to the editor|(?:gast)?kommentar|meinung|kolumne|leitartikel|glosse|tribune|édito(?:rial)?|chronique|opinión|columna|opinione|editoriale|yorum|köşe yazısı|мнение|колонка|یادداشت|سرمقاله|رأي)(?=\s*[:|–—])|^(?:tribune|opinión|édito)(?=\.\s)/iu;
const diaryHeadline =
  /(?<!\p{L})(?:schedule (?:for|of) (?:news )?events|(?:news|political|economic) diary|diary of (?:\p{L}+ ){0,3}events|daybook|terminvorschau|tagesvorschau|agenda (?:informativa|du jour|del día|del giorno|(?:du|del|de) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)))(?!\p{L})/iu;
/** "Brinton 2 Portlow 1", "Hexley - Denby 0:0". */
const scoreLine =
  /^(?:\p{Lu}[\p{L}.'’ -]{1,30}\s\d{1,3},?\s\p{Lu}[\p{L}.'’ -]{1,30}\s\d{1,3}|\p{Lu}[\p{L}.'’ -]{1,30}\s[-–v]\s?\p{Lu}[\p{L}.'’ -]{1,30}\s\d{1,3}\s?[:–-]\s?\d{1,3})\.?$/u;

const leastEntries = 2;
const leastEntriesUnlabelled = 4;
const leastScores = 3;

/** The label of a headline that says it is an opinion; undefined for any other. */
export function labelOfOpinion(headline: string): string | undefined {
  return opinionLabel.exec(headline.trim())?.[0];
}

/** A live blog, opinion, news diary or list of results that is one by its form; undefined for all other items. */
export function markedKindOf(
  headline: string,
  paragraphs: readonly string[],
): { kind: ReportKind; reason: KindReason } | undefined {
  const marked = (kind: ReportKind, signal: string, text: string) => ({ kind, reason: { signal, text } });
  const entries = paragraphs.filter((paragraph) => clockAtHead.test(paragraph));
  const least = liveWord.test(headline) ? leastEntries : leastEntriesUnlabelled;
  if (entries.length >= least && 2 * entries.length > paragraphs.length && !diaryHeadline.test(headline))
    return marked('liveblog', 'clock times', `${entries.length} entries with a time`);
  const opinion = labelOfOpinion(headline);
  if (opinion !== undefined) return marked('opinion', 'label', opinion);
  const diary = diaryHeadline.exec(headline);
  if (diary !== null && (paragraphs.join('\n').match(clock) ?? []).length >= leastEntries)
    return marked('schedule', 'diary', diary[0]);
  const scores = paragraphs.filter((paragraph) => scoreLine.test(paragraph.trim()));
  if (scores.length >= leastScores && 2 * scores.length > paragraphs.length)
    return marked('table', 'results', `${scores.length} results`);
  return undefined;
}
