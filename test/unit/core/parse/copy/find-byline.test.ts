import { findByline } from '#core/parse/copy/find-byline.ts';

describe('a byline names its persons and its organisations', () => {
  test.each<[line: string, people: string[], organisations: string[]]>([
    ['By SJA Jafri + Bureau Report + Agencies', ['SJA Jafri'], ['Bureau Report', 'Agencies']],
    ['By Bureau Report + Agencies', [], ['Bureau Report', 'Agencies']],
    ['By Jane Doe', ['Jane Doe'], []],
    ['BY JANE DOE AND JOHN SMITH', ['JANE DOE', 'JOHN SMITH'], []],
    ['By Jane Doe, John Smith and Ali Reza', ['Jane Doe', 'John Smith', 'Ali Reza'], []],
    ['By Jane Doe, Associated Press', ['Jane Doe'], ['AP']],
    ['By Jane Doe, Associated Press Writer', ['Jane Doe'], ['AP']],
    ['By AP Writer', [], ['AP']],
    ['By Ann Writer', ['Ann Writer'], []],
    ['By ANN LEE', ['ANN LEE'], []],
    ['By Hina Khan and Petra Smith', ['Hina Khan', 'Petra Smith'], []],
    ['By AFP Kabul', [], ['AFP Kabul']],
    ['By REUTERS TV', [], ['REUTERS TV']],
    ['By Jane Doe in Kabul', ['Jane Doe'], []],
    ['By Jane Doe | Reuters', ['Jane Doe'], ['Reuters']],
    ['By Our Correspondent', [], ['Our Correspondent']],
    ['By Northern Dispatch', [], ['Northern Dispatch']],
    ['By Jane Doe + Khyber Wire', ['Jane Doe'], ['Khyber Wire']],
    ['By The Harbour Post', [], ['The Harbour Post']],
    ['By Lahore Post', [], ['Lahore Post']],
    ['Par Agence Levant', [], ['Agence Levant']],
    ['By Emily Post', ['Emily Post'], []],
    ['By Staff Reporter & AFP', [], ['Staff Reporter', 'AFP']],
    ['By Abdul Qadir bin Saleh', ['Abdul Qadir bin Saleh'], []],
    ["By Conor O'Brien and Marie-Claire d'Arc", ["Conor O'Brien", "Marie-Claire d'Arc"], []],
    ['By J.R.R. Smith Jr.', ['J.R.R. Smith Jr'], []],
    ['Par Jeanne Dupont avec AFP', ['Jeanne Dupont'], ['AFP']],
    ['Von Hans Müller und Eva Braun-Weber, dpa', ['Hans Müller', 'Eva Braun-Weber'], ['dpa']],
    ['Por María García', ['María García'], []],
    ['Автор: Иван Петров', ['Иван Петров'], []],
    ['گزارش: احمد رضایی', ['احمد رضایی'], []],
    ['بقلم: محمد علي', ['محمد علي'], []],
    ['رپورٹ: نوائے وقت رپورٹ + ایجنسیاں', [], ['نوائے وقت رپورٹ', 'ایجنسیاں']],
    ['By Jane Doe - AFP', ['Jane Doe'], ['AFP']],
    ['By Jane Doe (AFP)', ['Jane Doe'], ['AFP']],
    ['By Dr. Ayesha Siddiqa', ['Ayesha Siddiqa'], []],
    ['Par Jean DUPONT, à Kaboul', ['Jean DUPONT'], []],
    ['خبرنگار: علی احمدی', ['علی احمدی'], []],
    ['كتب - أحمد علي', ['أحمد علي'], []],
    ['Jane Doe | Reuters', ['Jane Doe'], ['Reuters']],
    ['SJA Jafri + Bureau Report + Agencies', ['SJA Jafri'], ['Bureau Report', 'Agencies']],
    ['Bureau Report', [], ['Bureau Report']],
    ['Our Correspondent', [], ['Our Correspondent']],
    ['AFP', [], ['AFP']],
    ['Web Desk + Agencies', [], ['Web Desk', 'Agencies']],
  ])('%s', (line, people, organisations) => {
    expect(findByline(line)).toEqual({ text: line, people, organisations });
  });
});

describe('a line that is not a byline stays in the text', () => {
  test.each([
    'By Monday the toll had risen to twenty',
    'By Friday',
    'By the time rescuers came, the fire was out.',
    'By contrast, Reuters said the talks had failed.',
    'Von der Leyen visits Kyiv as talks stall',
    'Par for the course',
    'Police report seven arrests',
    'News agency staff strike over pay',
    'Jane Doe',
    'New York / AFP',
    'Trump, Reuters',
    'KABUL: Talks fail',
    'By Jane Doe: what we know',
    '',
    'By ',
  ])('%s', (line) => {
    expect(findByline(line)).toBeUndefined();
  });
});
