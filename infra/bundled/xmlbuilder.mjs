// Bundled in place of `xmlbuilder`, which xml2js loads to write XML. Dateline only reads it (through rss-parser).
export default {};
