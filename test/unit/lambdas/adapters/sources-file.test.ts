import path from 'node:path';
import { BadSourcesFile, readSources, readSourcesFile } from '#adapters/files/sources-file.ts';

const good = `sources:
  - id: wire
    url: https://wire.example/feed
    agency: Wire
    everySeconds: 60
`;

test('a valid file gives its sources, with the default interval where none is set', () => {
  expect(readSources(`${good}  - {id: other, url: "http://other.example/", agency: Other}\n`, 'f')).toEqual([
    { id: 'wire', url: 'https://wire.example/feed', agency: 'Wire', everySeconds: 60 },
    { id: 'other', url: 'http://other.example/', agency: 'Other', everySeconds: 300 },
  ]);
});

test('the sources file in the repository is valid', () => {
  expect(() => readSourcesFile(path.join(import.meta.dirname, '../../../../sources.yaml'))).not.toThrow();
});

test.each([
  ['a field that is missing', good.replace('    agency: Wire\n', ''), 'f.yaml:2: sources[0].agency: '],
  [
    'an invalid address',
    good.replace('https://wire.example/feed', 'wire'),
    'f.yaml:3: sources[0].url: must be an http or https address',
  ],
  ['a scheme that is not allowed', good.replace('https:', 'file:'), 'f.yaml:3: sources[0].url: '],
  ['an interval of 0', good.replace('60', '0'), 'f.yaml:5: sources[0].everySeconds: '],
  ['an unknown field', good.replace('everySeconds', 'evrySeconds'), 'f.yaml:5: sources[0].evrySeconds: '],
  ['an id with a space', good.replace('wire\n', 'the wire\n'), 'f.yaml:2: sources[0].id: '],
  [
    'an id used twice',
    good + good.slice(good.indexOf('\n') + 1),
    'f.yaml:6: sources[1].id: "wire" is used twice',
  ],
  [
    'an unknown field of a rule',
    `${good}    rules:\n      block:\n        headline: [sport]\n`,
    'f.yaml:8: sources[0].rules.block.headline: ',
  ],
  [
    'a kind that does not exist',
    `${good}    rules:\n      leaveOut: [puzzle, recipes]\n`,
    'f.yaml:7: sources[0].rules.leaveOut[1]: Invalid option',
  ],
  [
    'the former id of a source that is still listed',
    `${good}  - {id: new, agency: New, formerly: wire}\n`,
    'f.yaml:6: sources[1].formerly: "wire" is the id of another source of this list',
  ],
  [
    'a full text that is neither true nor false',
    `${good}    fullText: pages\n`,
    'f.yaml:6: sources[0].fullText: must be true or false',
  ],
  [
    'a full text of a source that is not polled',
    `${good}  - {id: desk, agency: Desk, fullText: true}\n`,
    'f.yaml:6: sources[1].fullText: needs a url: only items of a feed that is polled have pages',
  ],
  ['text that is not YAML', `${good}  - "`, 'f.yaml:6: '],
  ['a list where the name sources is missing', '- a\n', 'f.yaml:1: sources: '],
])('%s is reported with file, line and field', (_what, text, message) => {
  expect(() => readSources(text, 'f.yaml')).toThrow(BadSourcesFile);
  expect(() => readSources(text, 'f.yaml')).toThrow(message);
});

test('a missing file is reported by name', () => {
  expect(() => readSourcesFile('/nowhere/sources.yaml')).toThrow('/nowhere/sources.yaml: cannot be read');
});
