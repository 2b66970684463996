/** Events as agencies might report them: one event per row, one wording per sentence. */
export const eventWordings = [
  [
    'A ferry with 214 people ran aground off Harwick in thick fog.',
    'The Harwick coastguard took all passengers of the ferry ashore.',
    'Harbour master Ruth Ellery said nobody was hurt on the ferry.',
    'The ferry Northern Star was on its way from Harwick to Ostend.',
  ],
  [
    'An earthquake of magnitude 6.1 shook the Zarand valley.',
    'At least 34 people died in the Zarand earthquake, the governor said.',
    'Rescuers dug through the night in Zarand after the earthquake.',
    'The Zarand earthquake cut the road to Kerman, officials said.',
  ],
  [
    'The central bank of Norvania raised its key rate to 4.25 per cent.',
    'Norvania bank governor Ilse Brandt said inflation stayed too high.',
    'Economists in Norvania had expected the rate to stay unchanged.',
    'The Norvania crown rose against the euro after the bank decision.',
  ],
] as const;
