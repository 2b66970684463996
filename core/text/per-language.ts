/** What `make` gives for a row of the table, made at the first use of its language: patterns of all languages would slow down every start. */
export function perLanguage<Row, Made>(
  table: Readonly<Record<string, Row>>,
  make: (row: Row, language: string) => Made,
): (language: string) => Made | undefined {
  const made = new Map<string, Made>();
  return (language) => {
    const known = made.get(language);
    const row = table[language];
    if (known !== undefined || row === undefined) return known;
    const fresh = make(row, language);
    made.set(language, fresh);
    return fresh;
  };
}
