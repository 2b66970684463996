// Limits of what is read from one document.

/** Code units of the first paragraph within which a dateline must end; the longest of the two measured sets takes 66; held by test/unit/core/parse/copy/find-datelines.test.ts. */
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
/** UTF-16 code units of plain copy or of a mail's one text that are looked at: five times what a report may hold. */
export const maxTextChars = 1_000_000;
/** UTF-16 code units of one report's text; longer text is cut after a whole paragraph. About 30,000 words. */
export const maxReportChars = 200_000;
/** Code units of a headline that we make from the text because the agency gave none. */
export const maxMadeHeadlineChars = 120;
/** How far a date may lie after receipt before it is taken for a wrong clock. */
export const maxDateAheadMs = 5 * 60 * 1000;
/** A date older than this before receipt is reported as suspicious, and kept: archives are filed late. */
export const suspiciousDateAgeMs = 10 * 365.25 * 86_400_000;
/** Steps that sax, under rss-parser, may need for the declarations of one document; beyond, our own reader reads it. About 1 s. */
export const maxRssParserSteps = 100_000_000;
/** Problems told of one document; the rest is counted in the last one. */
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
/** Code units of text below which what was found on a page is no article but a menu or a notice. */
export const minArticleChars = 200;
