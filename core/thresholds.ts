// Thresholds: every tuning number of core, with how it was found, on what, and which test fails if it moves.
// Grouped by room; nothing here is read from the environment.

// --- intake and settle ---

/** Lost races in a row before a save is left to a later delivery. Five: design.md of optimistic saving; with a backlog per story of one merge, two is already rare. Test: save-account, "a story that others keep saving". */
export const maxSaveAttempts = 5;

/** Ended embargoes that one sweep sends on; the rest wait for the next one, oldest first. A bound on one run, not tuned. */
export const maxWakeups = 500;

/** How long the end of an embargo is told again, in case a notice was lost: two runs of the schedule on AWS (one a minute). */
export const wakeAgainForMs = 120_000;

// --- polling ---

/** Wait after the first failure of a source; doubles with each further one. Media Cloud's fetcher backs off likewise. */
export const backOffFromMs = 60_000;

/** Longest wait between two attempts at a failing source: one a day finds a feed that came back. */
export const backOffUpToMs = 86_400_000;

// --- merge and text ---

/** Words in a run by which sentences are compared: four, the width that the redundancy goal is stated in. Test: unite-sentences, "no two told sentences". */
export const shingleWords = 4;
/** Quotations up to this length (UTF-16 code units) are not split: the attribution stays with all of it. Test: split-sentences, "a quotation of several sentences". */
export const longestWholeQuoteUnits = 600;
/** Sentences whose runs overlap by this Jaccard share say the same: the bound of the redundancy goal. Test: unite-sentences. */
export const sameSentenceJaccard = 0.5;
/** A sentence of which another holds this share of the runs is told by that other one. Test: unite-sentences, "a shorter sentence". */
export const heldSentenceShare = 0.8;
/** A report of whose own words (quotations aside) this share stands in another origin's report is a copy of it. Test: find-origins. */
export const copyShare = 0.8;
/** As copyShare, when the report credits that very agency. Test: find-origins, "credits". */
export const creditedCopyShare = 0.5;
/** From this share on a report that is no copy is a rewrite. Test: find-origins. */
export const rewriteShare = 0.3;
/** A story to which nothing was filed for this long is settled: one news day. Test: story-status. */
export const settledAfterMs = 24 * 60 * 60 * 1000;
/** Words that a summary aims for: enough for who, what, where and when. Test: choose-summary. */
export const summaryWords = 45;
/** Names of one kind that a story lists, the most told first. Test: names-in-story. */
export const maxNames = 24;
