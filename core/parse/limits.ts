// Limits of what is read from one document.

/** Code units of the first paragraph within which a dateline must end; the longest of the two measured sets takes 66. Test: find-datelines. */
export const datelineSpan = 200;
/** Bytes read of one document; the rest is counted as `too_large`. Decoded size, three times the cap on the wire. */
export const maxDocumentBytes = 30_000_000;
/** Items read of one document; the rest is counted. */
export const maxDocumentItems = 5_000;
/** Elements within elements; deeper markup is refused. The deepest wire format seen (NewsML-G2) uses about 15. */
export const maxXmlDepth = 100;
/** Attributes of one element. */
export const maxXmlAttributes = 256;
/** Elements of one document; items beyond are counted, another document is refused. Memory: a tree of so many takes about 100 MB. */
export const maxXmlElements = 200_000;
/** Values (members, entries) of one JSON document. Memory, as above; 5,000 full ninjs items have about 250,000. */
export const maxJsonValues = 1_000_000;
/** UTF-16 code units read of plain copy or of a mail with one text: five times what a report may hold. */
export const maxTextChars = 1_000_000;
/** UTF-16 code units of one report's text; longer text is cut after a whole paragraph. About 30,000 words. */
export const maxReportChars = 200_000;
/** Code units of a headline that is made from the text where the agency gave none. */
export const maxMadeHeadlineChars = 120;
/** A date further after receipt than this comes from a wrong clock: a problem is recorded. */
export const clockDriftMs = 5 * 60 * 1000;
/** A date older than this before receipt is reported as suspicious, and kept: archives are filed late. */
export const suspiciousDateAgeMs = 10 * 365.25 * 86_400_000;
/** Steps of the quadratic parts of rss-parser (declarations in sax, its tag stripper) in one document: about 1 s. The tolerant reader reads what exceeds it. */
export const maxRssParserSteps = 100_000_000;
/** Problems listed for one document; the last one counts the rest. */
export const maxProblems = 100;
/** MIME parts within parts, and messages within messages. */
export const maxMailPartDepth = 20;
export const maxMailMessageDepth = 2;
/** All header lines of a message and its parts. Long chains of Received and DKIM lines take about 10 KB. */
export const maxMailHeaderBytes = 262_144;
/** Lines of under 40 bytes in a message of several parts: postal-mime takes about 10 µs for each. Test: wire-bad-input, "lines without end". */
export const maxMailShortLines = 50_000;
/** Elements within elements, and elements in all, of a page that is searched for its article. News pages have 60 and 5,000. */
export const maxPageDepth = 300;
export const maxPageElements = 20_000;
/** Elements of such a page times the square of its depth, and its length times its depth: the reader's time grows with them; at most 2 s. Test: html, "too many steps". */
export const maxPageSteps = 12_000_000;
export const maxPageCharSteps = 80_000_000;
/** A shorter text found on a page is a menu or a notice, not an article. Code units. */
export const minArticleChars = 200;
