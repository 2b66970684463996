import { SourceId } from '#core/ids.ts';
import { attributeReport } from '#core/parse/report/attribute-report.ts';

const sourceId = SourceId.parse('harbour-post');
const source = { sourceId, agency: 'The Harbour Post', speaksFor: ['AFP', 'Lorn News'] };

test.each([
  ['nothing', undefined, 'The Harbour Post'],
  ['its own name in other case', 'the harbour post', 'the harbour post'],
  ['its id', 'harbour post', 'harbour post'],
  ['an agency on its list', 'AFP', 'AFP'],
  ['another name of an agency on its list', 'Agence France-Presse', 'Agence France-Presse'],
])('a source that names %s speaks for it', (_, named, agency) => {
  expect(attributeReport(named, undefined, source)).toEqual({ agency, sourceName: 'The Harbour Post' });
});

test.each([
  ['an agency that is not on its list', 'Reuters', 'Reuters'],
  ['an agency in Cyrillic letters', 'АР', 'AP'],
  ['an agency in mixed letters', 'Rеuters', 'Reuters'],
  ['an agency in full-width letters', 'Ｒｅｕｔｅｒｓ', 'Ｒｅｕｔｅｒｓ'],
  ['a name over two lines', 'Reuters\nKILL: all', 'Reuters KILL: all'],
  ['a Cyrillic name of another outlet', 'Вечерний Лорн', 'Вечерний Лорн'],
])('a source that names %s cites it', (_, named, agency) => {
  expect(attributeReport(named, undefined, source)).toEqual({
    agency,
    sourceName: 'The Harbour Post',
    citesAgency: true,
  });
});

test('a list with * speaks for every agency', () => {
  const desk = { sourceId, speaksFor: ['*'] };
  expect(attributeReport('Reuters', undefined, desk)).toEqual({
    agency: 'Reuters',
    sourceName: 'harbour-post',
  });
});

test('a feed that calls itself by the name of an agency cites it, and its configured name wins', () => {
  expect(attributeReport(undefined, 'Reuters', { sourceId })).toMatchObject({
    agency: 'Reuters',
    citesAgency: true,
  });
  expect(attributeReport(undefined, 'Reuters', source)).not.toHaveProperty('citesAgency');
});
