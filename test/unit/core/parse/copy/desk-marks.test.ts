import { isDeskNote, readDeskMarks, readNoteSignal } from '#core/parse/copy/desk-marks.ts';

test.each([
  ['CORRECTED-Refinery blast kills 12', 'Refinery blast kills 12', 'correction'],
  ['Corrected: Refinery blast kills 12', 'Refinery blast kills 12', 'correction'],
  ['REFILE-UPDATE 2-Refinery blast kills 14', 'Refinery blast kills 14', 'correction'],
  ['UPDATE 1-Refinery blast kills 12', 'Refinery blast kills 12', 'update'],
  ['2ND UPDATE: Refinery blast kills 12', 'Refinery blast kills 12', 'update'],
  ['[UPDATE] Refinery blast kills 12', 'Refinery blast kills 12', 'update'],
  ['RECAST-Refinery blast kills 12', 'Refinery blast kills 12', 'update'],
  ['WRAPUP 3-Refinery burns', 'Refinery burns', 'wrap'],
  ['1st Ld-Writethru: Refinery burns', 'Refinery burns', 'lead'],
  ['LEAD 1-Explosion dans une raffinerie', 'Explosion dans une raffinerie', 'lead'],
  ['Refinery blast kills 12 (CORRECTED)', 'Refinery blast kills 12', 'correction'],
  ['Refinery blast kills 12 - CORRECTED', 'Refinery blast kills 12', 'correction'],
  ['CORRECTIF: Douze morts à Lorn', 'Douze morts à Lorn', 'correction'],
  ['ACTUALISATION 2-Douze morts à Lorn', 'Douze morts à Lorn', 'update'],
  ['SYNTHÈSE 2-Douze morts à Lorn', 'Douze morts à Lorn', 'wrap'],
  ['KORREKTUR: Zwölf Tote in Lorn', 'Zwölf Tote in Lorn', 'correction'],
  ['AKTUALISIERT - Zwölf Tote in Lorn', 'Zwölf Tote in Lorn', 'update'],
  ['ZUSAMMENFASSUNG 1-Zwölf Tote in Lorn', 'Zwölf Tote in Lorn', 'wrap'],
  ['CORREGIDO-Doce muertos en Lorn', 'Doce muertos en Lorn', 'correction'],
  ['ACTUALIZA 2-Doce muertos en Lorn', 'Doce muertos en Lorn', 'update'],
  ['RESUMEN 1-Doce muertos en Lorn', 'Doce muertos en Lorn', 'wrap'],
  ['CORRECTED (OFFICIAL)-Refinery blast kills 12', 'Refinery blast kills 12', 'correction'],
  ['(Zusammenfassung 1430 - neu: Zitate) Zwölf Tote in Lorn', 'Zwölf Tote in Lorn', 'wrap'],
  ['(Avance) Doce muertos en Lorn', 'Doce muertos en Lorn', 'update'],
  ['Zwölf Tote in Lorn =', 'Zwölf Tote in Lorn', undefined],
  ['RPT-The men who guard the refinery', 'The men who guard the refinery', undefined],
])('the marks of "%s" become its signal', (printed, headline, signal) => {
  expect(readDeskMarks(printed)).toEqual({ headline, ...(signal === undefined ? {} : { signal }) });
});

test.each([
  'Lead found in water',
  'Lead - the metal - is found in water',
  'Updates to the law are late',
  'Corrections officers strike',
  'Wrap-up of the season delights fans',
  'Factbox-Deadly refinery fires since 2000',
  'UPDATE ON THE FIRE IS DUE',
  'CORRECTED',
])('"%s" has no mark', (headline) => {
  expect(readDeskMarks(headline)).toEqual({ headline });
});

test.each([
  '(Adds quote, background, changes dateline)',
  '(Corrects death toll in headline and first paragraph to 12 from 21)',
  '(Repeats story first published on Friday, no change to text)',
  'RECASTS lead, ADDS details',
  'Eds: UPDATES with share price.',
  '(Ajoute citations, détails)',
  '(Actualise avec bilan)',
  '(Ergänzt: Zitat des Ministers)',
  '(Berichtigt die Zahl der Toten im ersten Absatz)',
  '(Agrega citas y contexto)',
  '(Actualiza con nuevos datos)',
  '(This March 7 story has been corrected to say that the ferry carried 120 people, not 210, in paragraph 2)',
  'اصلاحیه: شمار کشته‌ها ۱۲ نفر است و نه ۲۱ نفر.',
])('"%s" is a note for other desks', (line) => {
  expect(isDeskNote(line)).toBe(true);
});

test.each([
  'UPDATE 2-Airport closed',
  'RECAST-Airport closed',
  '(The minister changed his mind.)',
  '(The story of the two brothers is sad.)',
  'اصلاحیه: ۱۲ کشته در انفجار',
  'Adds to a list of failures, critics say',
  'Corrects nothing, says the minister',
  'Neue Brücke eröffnet',
])('"%s" is not a note', (line) => {
  expect(isDeskNote(line)).toBe(false);
});

test.each([
  ['Corrects port name', 'correction'],
  ['Eds: UPDATES with share price', 'update'],
  ['(Berichtigt Namen)', 'correction'],
  ['Actualiza cifras', 'update'],
  ['Picture follows', undefined],
  ['(This story has been corrected to fix the name)', 'correction'],
])('the note "%s" gives the signal %s', (note, signal) => {
  expect(readNoteSignal(note)).toBe(signal);
});
