import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

// Labelled cases: [name, first report, second report]. "=" before the second: filed in the same minute by
// another agency; ">" before it: filed four hours later by another agency; "^": filed four hours later by the same agency.
type Case = [name: string, first: string, second: string];

const at = (hour: number) => `2022-01-15T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** The figures on which the two reports disagree: [name, state, values]. */
function disagreements(first: string, marked: string, language = 'en') {
  const second = marked.slice(1);
  const later = marked.startsWith('=') ? 9 : 13;
  const agency = marked.startsWith('^') ? 'AFP' : 'DPA';
  const filed = (from: string, hour: number, text: string) =>
    aReport({
      agency: from,
      language,
      externalId: `${from}-${hour}`,
      publishedAt: at(hour),
      versionCreatedAt: at(hour),
      paragraphs: text.split('\n'),
    });
  const versions = [filed('AFP', 9, first), filed(agency, later, second)];
  return anAccount(versions)
    .figures.filter(({ state }) => state !== 'agreed')
    .map(({ what, state, values }) => [what, state, ...values.map(({ value }) => value)].join(' '));
}

const conflicts: [...Case, string][] = [
  [
    'two tolls at once',
    'The blast in Herat killed 12 people.',
    '=Fifteen people were killed in the Herat blast.',
    'killed conflicting 12 15',
  ],
  [
    'words against digits',
    'Nine people died in the landslide.',
    '=A landslide killed 11 people.',
    'killed conflicting 9 11',
  ],
  [
    'a verb of its own',
    'At least 17 people drowned off the coast.',
    '=Twenty-two people died when the boat sank off the coast.',
    'killed conflicting 17 22',
  ],
  [
    'bodies',
    'Rescuers pulled 17 bodies from the river.',
    '=The sinking killed 21 people.',
    'killed conflicting 17 21',
  ],
  [
    'a falling toll of another agency',
    'The blast killed 15 people.',
    '>Twelve people were killed in the blast.',
    'killed conflicting 15 12',
  ],
  [
    'injured',
    'Twelve people were injured in the fire.',
    '=The fire left 19 people injured.',
    'injured conflicting 12 19',
  ],
  [
    'injured, in any wording',
    'Twelve people were injured in the fire.',
    '=Fifteen workers were injured in the fire.',
    'injured conflicting 12 15',
  ],
  [
    'wounded against hurt',
    'The shelling wounded 31 people.',
    '=Forty-four people were hurt by the shelling.',
    'injured conflicting 31 44',
  ],
  [
    'missing',
    'Thirty people are missing after the flood.',
    '=Forty-two people were missing after the flood.',
    'missing conflicting 30 42',
  ],
  [
    'a toll that rises and is disputed',
    'The quake killed three people.',
    '>Five people died in the quake, the mayor said, two more than the governor has confirmed.',
    'killed conflicting 3 5',
  ],
  [
    'a report that sets its own count beside another',
    'Twelve people were injured in the fire.',
    '>Fifteen people were injured in the fire, the council said.\nThe brigade spoke of 12 injured.',
    'injured conflicting 12 15',
  ],
  [
    'the crowd, by one report',
    'Some 8,000 people gathered in the square, police said. The organisers spoke of 20,000.',
    '=The square was full by noon.',
    'demonstrators conflicting 8000 20000',
  ],
  [
    'the crowd, by two',
    'Some 5,000 people marched through the city.',
    '=About 9,000 people marched through the city.',
    'demonstrators conflicting 5000 9000',
  ],
  [
    'magnitude',
    'A magnitude 6.1 earthquake struck at dawn.',
    '=A 6.4-magnitude earthquake struck at dawn.',
    'magnitude conflicting 6.1 6.4',
  ],
  [
    'fighters of one front',
    'The envoy said the front commands 4,000 fighters in the valley.',
    '=The envoy said the front commands 3,000 fighters in the valley.',
    'fighters conflicting 3000 4000',
  ],
  [
    'a share of one valley',
    'The front holds 60 percent of the Panjshir valley.',
    '=The front holds 40 percent of the Panjshir valley.',
    'per cent of Panjshir valley conflicting 40 60',
  ],
  [
    'seats in one vote',
    'The Civic Union won 61 seats in the new parliament on Sunday.',
    '=The Civic Union won 58 seats in the new parliament on Sunday.',
    'seats conflicting 58 61',
  ],
  [
    'homes in one storm',
    'The storm destroyed 400 homes along the northern coast.',
    '=The storm destroyed 650 homes along the northern coast.',
    'homes conflicting 400 650',
  ],
  [
    'arrested in one raid',
    'Police arrested 14 people in the raid on the harbour quarter.',
    '=Police arrested 23 people in the raid on the harbour quarter.',
    'arrested conflicting 14 23',
  ],
  [
    'soldiers killed',
    'The ambush near Ostren killed seven soldiers on the mountain road.',
    '=The ambush near Ostren killed ten soldiers on the mountain road.',
    'soldiers killed conflicting 7 10',
  ],
  [
    'a toll that rose',
    'The blast in Herat killed 12 people.',
    '>Fifteen people were killed in the Herat blast.',
    'killed revised 12 15',
  ],
  [
    'a toll that its own source raised',
    'The flood killed 34 people.',
    '^The flood has killed 43 people.',
    'killed revised 34 43',
  ],
  [
    'a toll that its own source lowered',
    'The blast killed 15 people.',
    '^The blast killed 12 people.',
    'killed revised 15 12',
  ],
  [
    'raised in words',
    'The flood killed 34 people.',
    '^The office raised the number of dead in the town to 43, up from 34.',
    'killed revised 34 43',
  ],
  [
    'rose to',
    'Rescuers pulled 17 bodies from the river.',
    '^The number of people known to have died rose to 26 on Monday, revising its earlier count of 17.',
    'killed revised 17 26',
  ],
  [
    'the death toll',
    'The quake killed 120 people.',
    '>The death toll from the quake climbed to 204.',
    'killed revised 120 204',
  ],
  [
    'injured that rose',
    'The crash injured 20 people.',
    '>The crash left 31 people injured.',
    'injured revised 20 31',
  ],
  [
    'missing that its own source lowered',
    'Forty people are missing after the flood.',
    '^Twelve people were missing after the flood.',
    'missing revised 40 12',
  ],
  [
    'evacuated that rose',
    'Some 800 people were evacuated from the slopes of the volcano.',
    '>More than 2,100 people were evacuated from the slopes of the volcano.',
    'evacuated revised 800 2100',
  ],
  [
    'at least, and then more',
    'At least 12 people were killed in the blast.',
    '>The blast killed 13 people.',
    'killed revised 12 13',
  ],
];

test.each(conflicts)('a conflict is found: %s', (_name, first, second, expected) => {
  expect(disagreements(first, second)).toEqual([expected]);
});

const traps: Case[] = [
  [
    'years',
    'The bridge of 1998 killed 12 people when it fell.',
    '=The bridge, rebuilt in 2004, killed 12 people when it fell.',
  ],
  ['ages', 'Omar Rahimi, 54, was killed on Monday.', '=Omar Rahimi, 45, was killed on Monday.'],
  ['times', 'The blast came at 4:12 and killed 12 people.', '=The blast came at 4:48 and killed 12 people.'],
  ['flight numbers', 'Flight 214 crashed, killing 12 people.', '=Flight 412 crashed, killing 12 people.'],
  [
    'ordinals',
    'The 3rd blast of the week killed 12 people.',
    '=The fourth blast in a week killed 12 people.',
  ],
  [
    'a part named by including',
    'The blast killed 12 people.',
    '=Twelve people were killed, including 5 children killed at the school.',
  ],
  [
    'a part named by of them',
    'Fifteen people were injured.',
    '=Fifteen people were injured, three of them seriously injured.',
  ],
  [
    'a part in a later sentence',
    'The blast killed 12 people.',
    '=The blast killed 12 people.\nNearby 4 people were killed at the gate.',
  ],
  [
    'another year',
    'The mine blast killed 11 people.',
    '=An explosion in the same mine killed seven men in 2018.',
  ],
  ['another attack', 'The attack killed 11 people.', '=A similar attack killed 20 people near the port.'],
  ['years ago', 'Floods killed 34 people.', '=Floods killed 17 people here three years ago.'],
  ['since', 'The shelling killed 8 people.', '=At least 30 people have been killed since January.'],
  [
    'a dated attack elsewhere',
    'The truck killed 84 people.',
    '=The plan was made after the Nov. 13 Paris attacks that killed 130 people.',
  ],
  [
    'a number of another order',
    'The quake killed 12 people.',
    '=Some 2,400 people were killed in the great quake of the region.',
  ],
  ['dead against injured', 'The crash killed 12 people.', '=The crash injured 15 people.'],
  [
    'dead against missing',
    'Twelve people are dead after the storm.',
    '=Twenty people are missing after the storm.',
  ],
  ['soldiers against all', 'The clash killed 12 people.', '=The clash killed 5 soldiers.'],
  ['a rounded number', 'About 60 people were injured.', '=The blast injured 63 people.'],
  ['more than a round number', 'More than 100 people were injured.', '=The blast injured 104 people.'],
  [
    'nearly a round number',
    'Nearly 200 people were evacuated from the tower block.',
    '=Firemen evacuated 196 people from the tower block.',
  ],
  [
    'per cent against points',
    'The bank raised the rate by 0.5 percentage points.',
    '=The bank raised the rate to 3.75 percent of deposits.',
  ],
  [
    'percent of two things',
    'The front holds 60 percent of Panjshir.',
    '=The front wants 40 percent of ministries.',
  ],
  [
    'units',
    'The road is closed for 12 kilometres after two people were killed.',
    '=The road is closed for 8 miles after two people were killed.',
  ],
  ['a range', 'Between 10 and 15 people were killed.', '=The blast killed 12 people.'],
  ['nobody', 'The blast injured two people.', '=The company said that no one was injured.'],
  [
    'others of another kind',
    'The crash killed 12 people.',
    '=The plane crashed, killing the 10 visitors and two local pilots on board.',
  ],
  [
    'a count it only compares with',
    'Twenty-one people are known to have died.',
    '=Twenty-one people are known to have died, more than the 17 deaths announced by the fire service.',
  ],
  [
    'fighters elsewhere',
    'Nazary said the front has 4,000 fighters in the Panjshir valley.',
    '=The ministry sent 3,000 fighters to the southern border on Monday.',
  ],
  [
    'passengers of two ships',
    'The ferry Aurora carried 214 passengers to Harwick.',
    '=The launch took 90 passengers down the river.',
  ],
  ['what may come', 'The heat killed 12 people.', '=The heat could leave 30 people dead by Sunday.'],
];

test.each(traps)('no conflict is found: %s', (_name, first, second) => {
  expect(disagreements(first, second)).toEqual([]);
});

const sums: [...Case, string][] = [
  [
    'damage',
    'The storm caused $3 billion in damage along the Varesian coast, insurers said.',
    '=Insurers put the damage from the storm along the Varesian coast at $5 billion.',
    'damage conflicting 3000000000 5000000000',
  ],
  [
    'a verb against a noun, a scale written onto the number',
    'A court in Ostren fined the chemicals group Halvex $40m for price fixing.',
    '=The chemicals group Halvex was given a fine of US$ 65 million by a court in Ostren for price fixing.',
    'fine conflicting 40000000 65000000',
  ],
  [
    'a ransom',
    'The kidnappers of the two Ostren engineers demanded a ransom of €1.2 million.',
    '=The kidnappers demanded €2 million in ransom for the two engineers from Ostren.',
    'ransom sought conflicting 1200000 2000000',
  ],
  [
    'a contract',
    'Halvex won a contract worth £220 million to build the harbour of Ostren.',
    '=Halvex is to build the harbour of Ostren under a £310m contract.',
    'contract conflicting 220000000 310000000',
  ],
  [
    'aid',
    'Donors meeting in Lurame pledged $750 million in aid for the flooded province.',
    '=Donors at the Lurame meeting pledged aid of $900 million to the flooded province.',
    'aid pledged conflicting 750000000 900000000',
  ],
  [
    'crores',
    'The state assembly sanctioned a loan of Rs 500 crore for the Murripo dam.',
    '=A loan of 650 crore rupees for the Murripo dam was sanctioned by the state assembly.',
    'loan conflicting 5000000000 6500000000',
  ],
  [
    'a price against a deal',
    'Halvex agreed to buy the drugmaker Tamsin for $4.2 billion.',
    '=Halvex is to acquire the drugmaker Tamsin in a $5.1 billion deal.',
    'deal conflicting 4200000000 5100000000',
  ],
  [
    'loot',
    'Robbers stole 3 million euros from a bank vault in Ostren on Friday.',
    '=Masked robbers made off with €4.5 million from the vault of a bank in Ostren.',
    'money stolen conflicting 3000000 4500000',
  ],
  [
    'what something is worth',
    'Customs officers seized cocaine worth $30 million in the port of Ostren.',
    '=Cocaine worth $48 million was seized by customs officers in the port of Ostren.',
    'value of cocaine conflicting 30000000 48000000',
  ],
  [
    'compensation',
    'A court ordered the airline to pay $12 million in compensation to families of the passengers.',
    '=The airline must pay compensation of $20 million to the families of the passengers, the court ruled.',
    'compensation conflicting 12000000 20000000',
  ],
  [
    'a fine that is lower with another agency',
    'The regulator fined the bank Orlan & Sons 65 million dollars over its money transfers.',
    '>The regulator fined the bank Orlan & Sons 40 million dollars over its money transfers.',
    'fine conflicting 65000000 40000000',
  ],
  [
    'speakers of two names',
    'The flood in Murripo caused damage of $300 million, the governor, Ana Belo, said.',
    '=Damage caused by the flood in Murripo amounts to $460 million, according to the insurer Tamsin Re.',
    'damage conflicting 300000000 460000000',
  ],
  [
    'damage that its own source raised',
    'The quake caused $300 million in damage.',
    '^The quake caused $520 million in damage, far more than thought.',
    'damage revised 300000000 520000000',
  ],
  [
    'damage that rose with time',
    'The flood in Murripo caused at least $300 million in damage, the governor said.',
    '>The governor said the flood in Murripo caused damage of $460 million.',
    'damage revised 300000000 460000000',
  ],
  [
    'a loan that its own source lowered',
    'The bank granted the harbour authority a loan of €90 million.',
    '^The bank granted the harbour authority a loan of €70 million.',
    'loan revised 90000000 70000000',
  ],
];

const foreignSums: [...Case, string, string][] = [
  [
    'French',
    "Les inondations ont causé 3 milliards d'euros de dégâts dans la province de Lurame, selon les assureurs.",
    "=Les dégâts des inondations dans la province de Lurame sont estimés à 4,5 milliards d'euros, selon les assureurs.",
    'damage conflicting 3000000000 4500000000',
    'fr',
  ],
  [
    'German',
    'Ein Gericht in Ostren verurteilte den Chemiekonzern Halvex zu einer Geldstrafe von 13,2 Millionen Euro.',
    '=Der Chemiekonzern Halvex muss nach dem Urteil des Gerichts in Ostren eine Geldstrafe von 18 Mio. Euro zahlen.',
    'fine conflicting 13200000 18000000',
    'de',
  ],
  [
    'Spanish',
    'El Gobierno de Lurame firmó un contrato de 220 millones de dólares con la empresa Halvex para el puerto.',
    '=La empresa Halvex firmó con el Gobierno de Lurame un contrato por 310 millones de dólares para el puerto.',
    'contract conflicting 220000000 310000000',
    'es',
  ],
];

test.each(sums)('a conflict of sums is found: %s', (_name, first, second, expected) => {
  expect(disagreements(first, second)).toEqual([expected]);
});

test.each(foreignSums)('a conflict of sums is found in %s', (_name, first, second, expected, language) => {
  expect(disagreements(first, second, language)).toEqual([expected]);
});

const sumTraps: Case[] = [
  [
    'one sum in two currencies',
    'The storm caused $3 million (€2.7 million) in damage in the harbour of Ostren.',
    '=The storm caused €2.2 million in damage in the harbour of Ostren.',
  ],
  [
    'one sum in two currencies, set off by commas',
    'The court in Ostren fined Halvex £40m, or about $52m, for price fixing.',
    '=The court in Ostren fined Halvex $60 million for price fixing.',
  ],
  [
    'two currencies',
    'The storm caused $3 million in damage in the harbour of Ostren.',
    '=The storm caused €5 million in damage in the harbour of Ostren.',
  ],
  [
    'dollars of two countries',
    'The storm caused 3 million Canadian dollars in damage in the harbour of Ostren.',
    '=The storm caused $5 million in damage in the harbour of Ostren.',
  ],
  [
    'rupees of two countries',
    'The army gave the flooded villages of Lurame a grant of 500 million Pakistani rupees.',
    '=The army gave the flooded villages of Lurame a grant of 300 million Indian rupees.',
  ],
  [
    'sought and pledged',
    'The agency appealed for $900 million in aid for the flooded province of Lurame.',
    '=Donors pledged $600 million in aid for the flooded province of Lurame.',
  ],
  [
    'demanded and awarded',
    'The families of the passengers are seeking $20 million in compensation from the airline.',
    '=The airline was ordered to pay the families of the passengers $12 million in compensation.',
  ],
  [
    'a fine and compensation',
    'The court in Ostren fined the airline $12 million over the crash of the passenger plane.',
    '=The court in Ostren ordered the airline to pay $20 million in compensation over the crash of the passenger plane.',
  ],
  [
    'a range',
    'The storm caused between $2 billion and $4 billion in damage along the Varesian coast.',
    '=The storm caused $5 billion in damage along the Varesian coast.',
  ],
  [
    'a range with one sign',
    'The storm caused $2-4 billion in damage along the Varesian coast.',
    '=The storm caused $6 billion in damage along the Varesian coast.',
  ],
  [
    'a price per barrel',
    'Under the contract Halvex delivers crude oil at $80 a barrel to the refinery of Ostren.',
    '=Under the contract Halvex delivers crude oil at $95 a barrel to the refinery of Ostren.',
  ],
  [
    'a wage',
    'The bill would set a minimum wage of $15 an hour.',
    '=The bill sets a minimum wage of $11 an hour.',
  ],
  [
    'a share price',
    'Shares in Halvex rose to $40 after its deal with the drugmaker Tamsin.',
    '=Shares in Halvex stood at $55 after its deal with the drugmaker Tamsin.',
  ],
  [
    'the year before',
    'Halvex reported a net profit of $3 billion, up from $2 billion last year.',
    '=Halvex reported a net profit of $3 billion after $2.2 billion.',
  ],
  [
    'two measures of profit',
    'Halvex reported a net profit of $2 billion for the second quarter on Tuesday.',
    '=Halvex reported an operating profit of $3 billion for the second quarter on Tuesday.',
  ],
  [
    'two periods',
    'Halvex reported a net profit of $2 billion for the second quarter on Tuesday.',
    '=Halvex reported on Tuesday a net profit of $4 billion for the first half.',
  ],
  [
    'a part in cash',
    'Halvex is buying the drugmaker Tamsin for $334 million, the two said on Monday.',
    '=Halvex is buying the drugmaker Tamsin for $281 million in cash and the rest in shares.',
  ],
  [
    'a part named by including',
    'The storm caused $5 billion in damage along the Varesian coast.',
    '=The storm caused $5 billion in damage along the Varesian coast, including $3 billion in damage to farms.',
  ],
  [
    'a first tranche',
    'The fund granted Lurame a loan of $900 million to pay its teachers.',
    '=The fund paid out the first $300 million of the loan granted to Lurame to pay its teachers.',
  ],
  [
    'an addition',
    'Donors pledged $750 million in aid for the flooded province of Lurame.',
    '=Donors pledged another $300 million in aid for the flooded province of Lurame.',
  ],
  [
    'rounding without a word for it',
    'Halvex agreed to buy the drugmaker Tamsin for $5.42 billion.',
    '=Halvex agreed to buy the drugmaker Tamsin for $5.4 billion.',
  ],
  [
    'about',
    'The storm caused about $300 million in damage along the Varesian coast.',
    '=The storm caused $285 million in damage along the Varesian coast.',
  ],
  [
    'more than',
    'The storm caused more than $3 billion in damage along the Varesian coast.',
    '=The storm caused $3.6 billion in damage along the Varesian coast.',
  ],
  [
    'two measures of loss',
    'The storm caused insured losses of $2 billion along the Varesian coast.',
    '=The storm caused economic losses of $5 billion along the Varesian coast.',
  ],
  [
    'damage to two things',
    'The storm caused damage to crops of $200 million along the Varesian coast.',
    '=The storm caused damage to roads of $350 million along the Varesian coast.',
  ],
  [
    'damage in two places',
    'The storm Ilka caused damage of $200 million in Varesia, the authorities said.',
    '=The storm Ilka caused damage of $350 million in Lurame, the authorities said.',
  ],
  [
    'two that were fined',
    'The cartel office fined the chemicals group Halvex $40 million for price fixing on Monday.',
    '=The cartel office fined the chemicals group Tamsin $65 million for price fixing on Monday.',
  ],
  [
    'two spans of years',
    'The plan of the ministry has a budget of $1.2 trillion over eight years for railways and roads.',
    '=The plan of the ministry has a budget of $973 billion over five years for railways and roads.',
  ],
  [
    'another year',
    'The flood caused $3 billion in damage in the province of Lurame.',
    '=Floods caused $5 billion in damage in the province of Lurame in 2011.',
  ],
  [
    'what may come',
    'The court in Ostren fined the bank $300 million for breaking the sanctions.',
    '=The bank could face a fine of up to $800 million for breaking the sanctions, the court in Ostren said.',
  ],
  [
    'two sides of a haggle',
    'President Orla Brandt proposed a $1.7 trillion relief package for the harbour towns.',
    '=Republicans in the Senate answered with a $1 trillion relief package for the harbour towns.',
  ],
  [
    'pounds of weight',
    'The villagers of Lurame raised 5,000 pounds of rice for the harbour towns.',
    '=The villagers of Lurame raised 7,000 pounds of flour for the harbour towns.',
  ],
];

const foreignSumTraps: [...Case, string][] = [
  [
    'a range in French',
    "Les inondations ont causé de 3 à 5 milliards d'euros de dégâts dans la province de Lurame.",
    "=Les inondations ont causé 7 milliards d'euros de dégâts dans la province de Lurame.",
    'fr',
  ],
  [
    'damage to two things in German',
    'Der Sturm richtete einen Schaden von 3 Millionen Euro an der Schule in Ostren an.',
    '=Der Sturm richtete einen Schaden von 5 Millionen Euro an der Brücke in Ostren an.',
    'de',
  ],
  [
    'one sum in two currencies in Spanish',
    'La empresa Halvex firmó un contrato de 220 millones de dólares (200 millones de euros) para el puerto.',
    '=La empresa Halvex firmó un contrato de 260 millones de euros para el puerto.',
    'es',
  ],
];

test.each(sumTraps)('no conflict of sums is found: %s', (_name, first, second) => {
  expect(disagreements(first, second)).toEqual([]);
});

test.each(foreignSumTraps)('no conflict of sums is found: %s', (_name, first, second, language) => {
  expect(disagreements(first, second, language)).toEqual([]);
});

// Cases written in three rounds after the rules for sums. At first the rules found 27 of 36 conflicts and 8 false ones in 61 traps.
const laterSums: [first: string, second: string, expected: string, language: string][] = [
  [
    'The earthquake that hit Kastria on Sunday caused damage worth $12 billion, the finance ministry said.',
    '=Damage from Sunday’s earthquake in Kastria is estimated at $17 billion, the World Bank said.',
    'damage conflicting 12000000000 17000000000',
    'en',
  ],
  [
    'European regulators on Tuesday hit the search company Querix with a €2.4 billion fine for abusing its market power.',
    '=Querix was fined 2.9 billion euros by European regulators on Tuesday for abusing its dominance of the market.',
    'fine conflicting 2400000000 2900000000',
    'en',
  ],
  [
    'The pharmaceutical company Belmora will pay $1.5 billion to settle lawsuits over its painkillers, the prosecutors said.',
    '=Belmora agreed to a settlement of $2.1 billion in lawsuits over its painkillers, prosecutors said.',
    'settlement conflicting 1500000000 2100000000',
    'en',
  ],
  [
    'Police in Selmo arrested three men after burglars stole jewellery worth £9m from a country house.',
    '=Jewellery worth £14 million was taken by burglars from a country house near Selmo, police said.',
    'value of jewellery conflicting 9000000 14000000',
    'en',
  ],
  [
    'The IMF approved a $3 billion loan for Dervania on Wednesday to support its currency.',
    '=The IMF board approved on Wednesday a loan of $4.5 billion for Dervania to support its currency.',
    'loan conflicting 3000000000 4500000000',
    'en',
  ],
  [
    'The telethon raised £12 million for the victims of the famine in Lower Kasai.',
    '=A telethon for victims of the famine in Lower Kasai has raised £18m.',
    'money raised conflicting 12000000 18000000',
    'en',
  ],
  [
    'The company reported a net loss of $1.3 billion for the third quarter, hurt by the strike at its Harlow plant.',
    '=Hurt by the strike at its Harlow plant, the company posted a third-quarter net loss of $1.9 billion for the third quarter.',
    'net losses conflicting 1300000000 1900000000',
    'en',
  ],
  [
    'Hackers who shut down the hospital network of Varna demanded a ransom of $4 million in bitcoin.',
    '=The hackers behind the shutdown of the Varna hospital network demanded a $7 million ransom in bitcoin.',
    'ransom sought conflicting 4000000 7000000',
    'en',
  ],
  [
    'India will build the port of Chandar at a cost of Rs 8,500 crore, the shipping minister said.',
    '=The port of Chandar will be built at a cost of Rs 6,000 crore, the shipping minister said.',
    'cost conflicting 60000000000 85000000000',
    'en',
  ],
  [
    'The government set aside a budget of 40 billion afghanis for the winter campaign in the northern provinces.',
    '=The budget for the winter campaign in the northern provinces is 55 billion afghanis, the government said.',
    'budget conflicting 40000000000 55000000000',
    'en',
  ],
  [
    'A judge set bail at $500,000 for the captain of the ferry Aurora.',
    '=The captain of the ferry Aurora was held on $750,000 bail.',
    'bail conflicting 500000 750000',
    'en',
  ],
  [
    'Le tribunal de Sarnac a condamné le groupe Halvex à une amende de 13 millions d’euros pour pollution de la rivière.',
    '=Le groupe Halvex a été condamné par le tribunal de Sarnac à 21 millions d’euros d’amende pour pollution de la rivière.',
    'fine conflicting 13000000 21000000',
    'fr',
  ],
  [
    'Bei dem Brand der Fabrik in Ostren entstand nach Angaben der Polizei ein Schaden von rund drei Millionen Euro.',
    '=Der Brand der Fabrik in Ostren richtete nach Angaben der Polizei einen Schaden von 5,5 Millionen Euro an.',
    'damage conflicting 3000000 5500000',
    'de',
  ],
  [
    'Unos ladrones robaron 26 millones de pesos mexicanos de un banco en el centro de Lurame.',
    '=Los ladrones se llevaron un botín de 40 millones de pesos mexicanos de un banco en el centro de Lurame.',
    'money stolen conflicting 26000000 40000000',
    'es',
  ],
  [
    'The wildfire around Pelham destroyed 300 homes and caused $1.1 billion in insured losses, the insurers said.',
    '=Insured losses from the wildfire around Pelham will reach $1.6 billion, according to the insurers.',
    'insured losses conflicting 1100000000 1600000000',
    'en',
  ],
  [
    'A gang that blew up the cash machine in Grettau made off with 180,000 euros, police said.',
    '=Police said the gang got away with 240,000 euros after blowing up the cash machine in Grettau.',
    'money stolen conflicting 180000 240000',
    'en',
  ],
  [
    'The army was awarded a contract worth 900 million dirhams for new patrol boats.',
    '=The shipyard won a 1.2 billion dirhams contract for new patrol boats of the army.',
    'contract conflicting 900000000 1200000000',
    'en',
  ],
  [
    'The foundation of the actor Dan Orrel donated $2 million to the children’s hospital in Kells.',
    '=The actor Dan Orrel has donated $3.5 million to the children’s hospital in Kells through his foundation.',
    'money donated conflicting 2000000 3500000',
    'en',
  ],
  [
    'Auditors found that the former minister Igor Palan had embezzled $45 million from the pension fund.',
    '=The former minister Igor Palan embezzled $70 million from the pension fund, the auditors found.',
    'money embezzled conflicting 45000000 70000000',
    'en',
  ],
  [
    'Authorities offered a reward of $50,000 for information leading to the escaped prisoner.',
    '=A $75,000 reward is offered for information that leads to the escaped prisoner.',
    'reward conflicting 50000 75000',
    'en',
  ],
  [
    'Nach dem Hagelsturm in Grettau schätzt die Versicherung die Schäden auf 80 Millionen Euro.',
    '=Die Versicherung beziffert die Schäden nach dem Hagelsturm in Grettau auf 110 Millionen Euro.',
    'damage conflicting 80000000 110000000',
    'de',
  ],
  [
    'Le groupe Belmora va racheter le laboratoire Tamsin pour 4,2 milliards de dollars.',
    '=Le laboratoire Tamsin est racheté par le groupe Belmora pour 5,1 milliards de dollars.',
    'deal conflicting 4200000000 5100000000',
    'fr',
  ],
  [
    'La aseguradora calcula que el terremoto de Lurame causó daños por 700 millones de dólares.',
    '=Los daños del terremoto de Lurame ascienden a 950 millones de dólares, según la aseguradora.',
    'damage conflicting 700000000 950000000',
    'es',
  ],
  [
    'The jury awarded the singer Mira Tell $8 million in damages from the newspaper.',
    '=The singer Mira Tell won $5 million in damages from the newspaper after the jury found for her.',
    'damages conflicting 5000000 8000000',
    'en',
  ],
  [
    'Customs at the port of Vesna intercepted counterfeit watches worth €7 million, officials said.',
    '=Counterfeit watches worth €11 million were found by customs officers at the port of Vesna.',
    'value of watches conflicting 7000000 11000000',
    'en',
  ],
  [
    'The town of Pelham Bay was hit by a ransomware attack and paid a ransom of $600,000.',
    '=The town of Pelham Bay paid the hackers $850,000 in ransom after the ransomware attack.',
    'ransom paid conflicting 600000 850000',
    'en',
  ],
  [
    'Energy giant Norvik Oil posted a net profit of 2.1 billion dollars for the second quarter.',
    '=Norvik Oil, the energy giant, had a net profit of $2.6 billion in the second quarter.',
    'net profit conflicting 2100000000 2600000000',
    'en',
  ],
  [
    'The art dealer Hugo Strand was ordered to pay a fine of 9 million Swiss francs for tax evasion.',
    '=The art dealer Hugo Strand was fined 14 million Swiss francs for tax evasion.',
    'fine conflicting 9000000 14000000',
    'en',
  ],
  [
    'Three robbers escaped with $2.3 million from a casino in Lake Ardo early on Friday.',
    '=Robbers stole $3.1 million from a casino in Lake Ardo early on Friday.',
    'money stolen conflicting 2300000 3100000',
    'en',
  ],
  [
    'The cost of the new stadium in Brennick is put at £480 million, the council said.',
    '=The new stadium in Brennick will be built at a cost of £620 million, according to the council.',
    'cost conflicting 480000000 620000000',
    'en',
  ],
  [
    'Tamsin Foods is buying the bakery chain Brotmann for €1.3 billion.',
    '=Tamsin Foods has agreed to acquire the bakery chain Brotmann in a deal valued at €1.8 billion.',
    'deal conflicting 1300000000 1800000000',
    'en',
  ],
  [
    'Das Unternehmen Vesta soll nach dem Urteil 40 Millionen Euro Schadenersatz an die Opfer des Unfalls zahlen.',
    '=Nach dem Urteil zahlt das Unternehmen Vesta den Opfern des Unfalls einen Schadenersatz von 65 Millionen Euro.',
    'compensation conflicting 40000000 65000000',
    'de',
  ],
];

test.each(laterSums)('a conflict of sums is found: %s', (first, second, expected, language) => {
  expect(disagreements(first, second, language)).toEqual([expected]);
});

const laterTraps: [first: string, second: string, language: string][] = [
  [
    'The budget of the ministry is $5 billion for defence and $3 billion for schools.',
    '=The budget of the ministry is $4 billion for defence.',
    'en',
  ],
  [
    'Oil rose to $91.40 a barrel after the attack on the refinery in Selmo.',
    '=Oil traded at $94 per barrel after the attack on the refinery in Selmo.',
    'en',
  ],
  [
    'Querix shares fell 4 percent, wiping $12 billion off its market value.',
    '=Querix shares fell 5 percent, wiping $15 billion off its market value.',
    'en',
  ],
  [
    'The fine of $40m is the largest since a penalty of $25m was imposed on Orlan in the same case.',
    '=The court fined Querix $40 million.',
    'en',
  ],
  [
    'The Red Cross launched an appeal for $20 million in aid for the victims of the Murripo flood.',
    '=The European Union gave $5 million in aid for the victims of the Murripo flood.',
    'en',
  ],
  [
    'Japan pledged $300 million in aid for the victims of the Murripo flood at the donors’ meeting.',
    '=Norway pledged $200 million in aid for the victims of the Murripo flood at the donors’ meeting.',
    'en',
  ],
  [
    'Querix reported revenue of $9.3 billion for the quarter on Thursday.',
    '=Querix reported quarterly revenue of $9.28 billion on Thursday.',
    'en',
  ],
  [
    'The ministry said the bridge cost $300 million to build.',
    '=Repairs of the bridge will cost $120 million, the ministry said.',
    'en',
  ],
  [
    'Lawyers for the victims asked the court for compensation of $30 million.',
    '=The court awarded the victims compensation of $11 million.',
    'en',
  ],
  [
    'The company was fined £2m for the spill and ordered to pay costs of £400,000.',
    '=The company was fined £2m for the spill and told to pay £600,000 in compensation.',
    'en',
  ],
  [
    'The car maker will invest up to €3 billion in its plant in Ostren by 2030.',
    '=The car maker will invest €1.5 billion in its plant in Ostren this year.',
    'en',
  ],
  [
    'The minister said the first phase of the railway contract is worth $400 million.',
    '=The railway contract is worth $900 million, the minister said.',
    'en',
  ],
  [
    'The lottery player won a prize of $12 million before taxes.',
    '=The lottery player won a prize of $7.5 million after taxes.',
    'en',
  ],
  [
    'The club sold the striker Paolo Renga for £50m.',
    '=The club bought the striker Anton Vess for £35m.',
    'en',
  ],
  [
    'The bank was fined 100 million dollars in Kastria and 150 million dollars in Selmo.',
    '=The bank was fined 120 million dollars in Kastria.',
    'en',
  ],
  [
    'Damage from the fire was put at $2 million, but officials later said it was closer to $3 million.',
    '=The fire caused $3 million in damage, officials said.',
    'en',
  ],
  [
    'Der Konzern meldete für das Quartal einen Gewinn von 1,2 Milliarden Euro nach 0,9 Milliarden Euro im Vorjahr.',
    '=Der Konzern meldete für das Halbjahr einen Gewinn von 2,3 Milliarden Euro.',
    'de',
  ],
  [
    'Le déficit du budget atteint 5 milliards d’euros, soit 2 milliards de plus que prévu.',
    '=Le déficit de la sécurité sociale atteint 7 milliards d’euros.',
    'fr',
  ],
  [
    'El banco ofreció un préstamo de 300 millones de euros a la empresa Halvex.',
    '=La empresa Halvex pidió un préstamo de 500 millones de euros al banco.',
    'es',
  ],
  [
    'The company earned a profit of $3.1 billion in 2020.',
    '=The company earned a profit of $4.2 billion in 2021.',
    'en',
  ],
  [
    'Berlin promised Dervania a loan of $300 million.',
    '=Paris promised Dervania a loan of $450 million.',
    'en',
  ],
  [
    'The storm caused $40 million in damage to boats in the marina at Pelham.',
    '=The storm caused $65 million in damage at the marina in Pelham.',
    'en',
  ],
  [
    'The ministry’s deficit rose by $2 billion to $9 billion.',
    '=The ministry’s deficit rose by $3 billion.',
    'en',
  ],
  [
    'Police seized drugs worth $4 million in a raid in Kells on Monday and cash worth $1 million.',
    '=Police seized drugs worth $4.2 million in a raid in Kells on Monday.',
    'en',
  ],
  [
    'The actor paid $30 million for the villa, which was valued at $22 million.',
    '=The villa was bought by the actor for $30 million.',
    'en',
  ],
  ['He was released on $100,000 bail.', '=His wife was released on $150,000 bail.', 'en'],
  [
    'The bank set aside $5 billion for losses on loans in the first quarter.',
    '=The bank had losses of $3 billion on loans in the second quarter.',
    'en',
  ],
  [
    'The government plans to spend $9 billion on the dam, of which $4 billion is a loan.',
    '=The government is to take up a loan of $6 billion for the dam.',
    'en',
  ],
  ['The chain said it had raised 1.2 million pounds.', '=The chain said it had raised £1.5 million.', 'en'],
  [
    'Fines totalling $900 million have been imposed on six banks.',
    '=One of the six banks was fined $300 million.',
    'en',
  ],
  [
    'The prosecutor demanded a fine of €5 million for the company.',
    '=The court imposed a fine of €3 million on the company.',
    'en',
  ],
  [
    'The fund pays Dervania $1.2 billion of a $4 billion loan.',
    '=Dervania receives a loan of $3 billion from the fund.',
    'en',
  ],
  [
    'The cost of the tunnel rose from $3 billion to $5 billion.',
    '=The cost of the tunnel was put at $3 billion.',
    'en',
  ],
  [
    'Sales of the phone brought in revenue of about $52 billion.',
    '=Revenue from the phone was $50 billion.',
    'en',
  ],
  ['The robbers took £3m in cash and jewels worth £6m.', '=The robbers stole £9m in cash and jewels.', 'en'],
  [
    'Harwick United will pay a transfer fee of £40m, rising to £55m with bonuses.',
    '=Harwick United will pay a transfer fee of £55m.',
    'en',
  ],
  [
    'The settlement with the state is worth $600 million.',
    '=The settlement with the victims is worth $900 million.',
    'en',
  ],
  [
    'Die Bank gewährt der Reederei einen Kredit von 90 Millionen Euro.',
    '=Der Bund gewährt der Reederei einen Kredit von 140 Millionen Euro.',
    'de',
  ],
  [
    'La compagnie a reçu une amende de 3 millions d’euros en France.',
    '=La compagnie a reçu une amende de 5 millions d’euros en Italie.',
    'fr',
  ],
  [
    'The firm lost $2 million a day during the strike.',
    '=The firm lost $3 million a day during the strike.',
    'en',
  ],
  [
    'The airport bought 12 scanners for $3 million each.',
    '=The airport bought the scanners for $36 million.',
    'en',
  ],
  [
    'President Marko Dulic unveiled a budget of $12 billion for next year.',
    '=The opposition says the budget should be $10 billion.',
    'en',
  ],
  [
    'The airline Avanta lost $400 million in the first three months of the year.',
    '=The airline Avanta lost $1.1 billion in the year to March.',
    'en',
  ],
  [
    'Gold rose to $1,840 an ounce, its highest price since June.',
    '=Gold hit $1,855 per ounce on Friday.',
    'en',
  ],
  [
    'The telescope cost $10 billion, ten times the first estimate.',
    '=The telescope had been estimated to cost $6 billion.',
    'en',
  ],
  [
    'The victims will each receive compensation of $200,000.',
    '=The victims will share compensation of $30 million.',
    'en',
  ],
  [
    'The insurer expects claims of $700 million from the hurricane.',
    '=The hurricane caused $1.2 billion in damage in the islands.',
    'en',
  ],
  [
    'Anders Holm, who owns the club, bought a yacht worth $30 million.',
    '=A yacht worth $45 million that belongs to the singer Ida Falk was seized in the port.',
    'en',
  ],
  [
    'The state will pay $90 million for the vaccines, or $15 a dose.',
    '=The state will pay $120 million for vaccines and syringes.',
    'en',
  ],
  [
    'The settlement is the largest since Orbex paid $1.2 billion in 2009.',
    '=Querix agreed to a settlement of $800 million.',
    'en',
  ],
  [
    'Inflation pushed the price of bread to 12 dinars from 7 dinars.',
    '=Bread costs 14 dinars in the capital.',
    'en',
  ],
  [
    'The charity raised $3 million, more than double the $1.4 million of the year before.',
    '=The charity raised $3 million at its gala.',
    'en',
  ],
  [
    'Its debt stands at €31 billion, the company said.',
    '=The company has debts of about €40 billion, creditors said.',
    'en',
  ],
  [
    'The Senate passed a $1.2 trillion infrastructure bill.',
    '=The infrastructure bill contains $550 billion in new spending.',
    'en',
  ],
  [
    'A fine of $5,000 was imposed on the driver of the bus.',
    '=A fine of $8,000 was imposed on the owner of the bus.',
    'en',
  ],
  [
    'The court froze assets worth $80 million belonging to the banker.',
    '=The banker is accused of embezzling $110 million.',
    'en',
  ],
  [
    'The storm caused damage of 3 billion yen in Ehara, 2 billion yen in Osumi.',
    '=The storm caused damage of 5 billion yen.',
    'en',
  ],
  [
    'Les pertes du groupe atteignent 300 millions d’euros au premier semestre.',
    '=Les pertes du groupe atteignent 700 millions d’euros sur un an.',
    'fr',
  ],
  [
    'El rescate de la mina costó 20 millones de dólares.',
    '=El rescate bancario costó 60 millones de dólares.',
    'es',
  ],
  [
    'Der Bund gibt dem Land 300 Millionen Euro Hilfe für die Opfer der Flut.',
    '=Das Land braucht 900 Millionen Euro Hilfe für die Opfer der Flut.',
    'de',
  ],
  [
    'The company said it would invest $2 billion in the factory, creating 3,000 jobs.',
    '=The company will invest $5 billion in three factories.',
    'en',
  ],
];

test.each(laterTraps)('no conflict of sums is found: %s', (first, second, language) => {
  expect(disagreements(first, second, language)).toEqual([]);
});
