import { isDependent } from '#core/text/is-dependent.ts';

test.each([
  'He added that the road was closed.',
  'But nobody came.',
  'However, the talks went on.',
  '“The road is closed,” he said.',
  '“The road is closed,” the minister added.',
  '“The road is closed.”',
  'Its best known commander was killed.',
  'In addition, the bridge fell.',
  'لیکن کوئی نہیں آیا۔',
  'وی افزود که راه بسته است.',
  'Он добавил, что дорога закрыта.',
  'Nazary described the exchange between those two men as brief.',
  'The longer part of the meeting, he said, was informal.',
  'Aber niemand kam.',
  'Das sagte ein Sprecher der Feuerwehr am Mittag.',
  'C’est ce qu’a annoncé la mairie.',
  'Así lo informó la alcaldía.',
  'Lo ha riferito il prefetto.',
  '« Il faut se parler », a-t-il ajouté.',
  'Nun kam es erneut zu Gefechten.',
  'From there, the lorry went north.',
  'The second was sent in March.',
  'Chuck Rahimi called that stance a tantrum.',
  'Police said he was armed.',
  'Sources described him as a student.',
  'The court found that her brother knew of it.',
])('"%s" needs the sentence before it', (sentence) => {
  expect(isDependent(sentence)).toBe(true);
});

test.each([
  'The minister said the road was closed.',
  '“The road is closed,” Omar Rahimi said.',
  'Herat was quiet on Monday.',
  'Das Feuer ist gelöscht.',
  'Così lo Stato paga di più.',
  'The bank keeps money that account holders claim.',
  '“He is wrong,” said Leila Noor.',
  'وزیر خارجه وارد تهران شد.',
])('"%s" does not need the sentence before it', (sentence) => {
  expect(isDependent(sentence)).toBe(false);
});

test.each([
  'Both members of the county board signed affidavits on Wednesday.',
  'Another 6.6 million people filed for benefits last week.',
  'The three men were arrested in Harwick.',
  'This week the council voted on the bridge.',
])('the first sentence of a report points to nothing: %s', (sentence) => {
  expect(isDependent(sentence, true)).toBe(false);
});

test.each(['He resigned on Friday.', 'Both of them, he said, will resign.'])(
  'the first sentence of a report with a pronoun needs another: %s',
  (sentence) => {
    expect(isDependent(sentence, true)).toBe(true);
  },
);
