// What a story may still say after a newer filing, a correction or a kill: named cases in several languages.

import { storyIdFoundedBy } from '#core/ids.ts';
import { Instant } from '#core/instant.ts';
import { mergeStory } from '#core/merge/merge-story.ts';
import type { Report } from '#core/report.ts';
import { aReport } from '#test/builders/a-report.ts';
import { anAccount } from '#test/builders/an-account.ts';

type Filing = readonly [agency: string, hour: number, headline: string, text: string];
interface Case {
  language?: string;
  filed: readonly Filing[];
  /** Patterns that no line of the story matches, and such that one does. */
  not?: readonly RegExp[];
  has?: readonly RegExp[];
  headline?: RegExp;
  /** The first sentence of the story and of the brief. */
  lead?: RegExp;
  status?: 'corrected' | 'developing';
}

const cases: Record<string, Case> = {
  'a rounded number of one agency, and the exact one of another': {
    filed: [
      [
        'Coast Times',
        1,
        'Nearly 200 arrested at climate protest in Haven',
        'Police arrested nearly 200 demonstrators at a climate protest in Haven on Tuesday, a police spokesman said.',
      ],
      [
        'Meridian',
        6,
        'Police arrest 187 at climate protest in Haven',
        'Police arrested 187 demonstrators at a climate protest in Haven on Tuesday, a police spokeswoman said.',
      ],
    ],
    not: [/200/],
    headline: /187/,
    lead: /187/,
  },
  'a range of one agency, and a number within it of another': {
    filed: [
      [
        'Coast Times',
        1,
        'Dozens feared dead as boat sinks off Tamsa',
        'Between 20 and 30 people drowned when a boat sank off Tamsa on Tuesday, a harbour official said.',
      ],
      [
        'Meridian',
        8,
        'Boat disaster off Tamsa kills 26',
        'Twenty-six people drowned when a boat sank off Tamsa on Tuesday, the coast guard said after recovering the last bodies.',
      ],
    ],
    not: [/Between 20 and 30/],
    headline: /26/,
    lead: /^Twenty-six/,
  },
  'two prices that two agencies name for one deal': {
    filed: [
      [
        'Meridian',
        1,
        'Halcyon to buy software maker Trell for $2 bln',
        'Halcyon will buy software maker Trell for $2 billion in cash, the companies said on Tuesday.',
      ],
      [
        'Coast Times',
        2,
        'Trell sold for $2.4 billion',
        'Halcyon will buy software maker Trell for $2.4 billion in cash, a person close to the talks said on Tuesday.',
      ],
    ],
    has: [/\$2 billion/, /\$2\.4 billion/],
  },
  'a line of correction that gives the right number in a second sentence': {
    filed: [
      [
        'Coast Times',
        1,
        'Ferry with 60 aboard runs aground off Sund',
        'CORRECTION: This article originally gave the wrong number of passengers. There were 60 people aboard, not 90.\n\nA ferry with 60 passengers ran aground off Sund on Tuesday, the coast guard said.',
      ],
    ],
    not: [/90/],
    has: [/60 passengers/],
  },
  'climbers who are missing, and who are found alive': {
    filed: [
      [
        'Meridian',
        1,
        'Five climbers missing on Mount Kessel',
        'Five climbers were missing on Tuesday after an ice fall on Mount Kessel, mountain guides said.',
      ],
      [
        'Meridian',
        8,
        'Five climbers found alive on Mount Kessel',
        'Guides found all five climbers alive who had been caught by an ice fall on Mount Kessel on Tuesday, mountain guides said.',
      ],
    ],
    not: [/were missing/],
    headline: /found alive/,
    lead: /climbers alive/,
  },
  'a magnitude that its survey revises downwards, as another agency reports': {
    filed: [
      [
        'Meridian',
        1,
        'Magnitude 6.6 quake strikes near Tolva',
        'A magnitude 6.6 earthquake struck near Tolva on Tuesday, the Geological Survey said.',
      ],
      [
        'DPA',
        3,
        'Strong quake strikes near Tolva',
        'A magnitude 6.2 earthquake struck near Tolva on Tuesday, the Geological Survey said, revising its first estimate of 6.6.',
      ],
    ],
    headline: /^Strong quake/,
    lead: /magnitude 6\.2/,
    not: [/A magnitude 6\.6/],
  },
  'patients who died, and a toll that rises in other words': {
    filed: [
      [
        'Meridian',
        1,
        'Four die in Belmar hospital fire',
        'Four patients died when fire swept through a ward of a hospital in Belmar early on Tuesday, minister Ana Rueda said.',
      ],
      [
        'Coast Times',
        4,
        'Belmar hospital fire: toll climbs to nine',
        'The death toll from a fire at a hospital in Belmar has climbed to nine, minister Ana Rueda said on Tuesday.',
      ],
      [
        'Meridian',
        8,
        'Thirteen dead in Belmar hospital fire',
        'Thirteen patients died when fire swept through a ward of a hospital in Belmar early on Tuesday, minister Ana Rueda said.',
      ],
    ],
    not: [/Four patients/, /climbed to nine/],
    headline: /^Thirteen/,
    lead: /^Thirteen/,
  },
  'police who hunt a robber, and his arrest': {
    filed: [
      [
        'Meridian',
        1,
        'Police hunt gunman after Selmo bank robbery',
        'Police were hunting a gunman who robbed a bank in Selmo on Tuesday, a police spokesman said.',
      ],
      [
        'DPA',
        5,
        'Suspect held over Selmo bank robbery',
        'Police arrested a man over the robbery of a bank in Selmo on Tuesday, spokeswoman Rita Holm said.',
      ],
    ],
    not: [/hunting/],
    headline: /^Suspect held/,
    lead: /^Police arrested/,
  },
  'a suit, and its settlement': {
    filed: [
      [
        'Meridian',
        1,
        'Singer Amara Voss sues label Goldwave over royalties',
        'Singer Amara Voss sued her label Goldwave for 14 million dollars in unpaid royalties in a court in Varno on Monday.',
      ],
      [
        'Coast Times',
        1,
        'Amara Voss sues Goldwave',
        'The singer Amara Voss has sued her record label Goldwave in a court in Varno, seeking 14 million dollars in unpaid royalties.',
      ],
      [
        'Capital Post',
        8,
        'Amara Voss and Goldwave settle royalties suit',
        'Singer Amara Voss and her label Goldwave settled a suit over 14 million dollars in unpaid royalties, both sides said on Monday.',
      ],
    ],
    has: [/^Singer Amara Voss and her label Goldwave settled/, /sued her label/],
    lead: /settled/,
    headline: /settle/,
  },
  'an arrest, and the release in nearly the same words': {
    language: 'fr',
    filed: [
      [
        'Meridian',
        1,
        'Le journaliste Karim Benallou arrêté à Varno',
        'Le journaliste Karim Benallou a été arrêté lundi à Varno pour diffusion de fausses nouvelles, a annoncé son avocat.',
      ],
      [
        'Capital Post',
        6,
        'Le journaliste Karim Benallou remis en liberté',
        'Le journaliste Karim Benallou a été remis en liberté lundi à Varno après son audition pour diffusion de fausses nouvelles, a annoncé son avocat.',
      ],
    ],
    has: [/a été arrêté/, /remis en liberté/],
    lead: /remis en liberté/,
    headline: /remis en liberté/,
  },
  'a charge, and the acquittal': {
    language: 'de',
    filed: [
      [
        'Meridian',
        1,
        'Arzt aus Varnheim wegen Totschlags angeklagt',
        'Die Staatsanwaltschaft hat den Arzt Werner Hollach aus Varnheim wegen Totschlags an fünf Patienten angeklagt, wie ein Sprecher mitteilte.',
      ],
      [
        'Capital Post',
        5,
        'Arzt aus Varnheim freigesprochen',
        'Das Landgericht hat den Arzt Werner Hollach aus Varnheim vom Vorwurf des Totschlags an fünf Patienten freigesprochen, wie ein Sprecher mitteilte.',
      ],
    ],
    has: [/angeklagt/, /freigesprochen/],
    lead: /freigesprochen/,
    headline: /freigesprochen/,
  },
  'a plan, and its end': {
    filed: [
      [
        'Meridian',
        1,
        'Band Parallax announces reunion tour',
        'The band Parallax announced a reunion tour of 22 cities on Monday, its first in 15 years.',
      ],
      [
        'Coast Times',
        6,
        'Parallax cancels reunion tour',
        'The band Parallax cancelled its reunion tour of 22 cities after its drummer broke an arm, it said on Tuesday.',
      ],
      [
        'Capital Post',
        7,
        'Parallax calls off tour',
        'Parallax has called off its reunion tour, the band said.',
      ],
    ],
    has: [/announced/],
    lead: /cancelled/,
    headline: /cancels|calls off/,
  },
  'a bill, and its fate': {
    language: 'es',
    filed: [
      [
        'Meridian',
        1,
        'El gobierno propone una ley sobre alquileres',
        'El gobierno de Varno propuso este lunes una ley que limita la subida de los alquileres al dos por ciento anual.',
      ],
      [
        'Capital Post',
        7,
        'El parlamento aprueba la ley sobre alquileres',
        'El parlamento de Varno aprobó este lunes la ley que limita la subida de los alquileres al dos por ciento anual.',
      ],
    ],
    has: [/propuso/, /aprobó/],
    lead: /aprobó/,
    headline: /aprueba/,
  },
  'what one agency said before, and its update': {
    filed: [
      [
        'Meridian',
        1,
        'New head of Varno bank may announce changes of its office',
        'Matt Zames, the new head of the investment office of Varno Bank, may announce a shake-up of the office after a loss of two billion dollars, a person said.',
      ],
      [
        'Coast Times',
        1,
        'Head of investment office of Varno bank may announce changes',
        'Matt Zames, the new head of the investment office of Varno Bank, may announce a shake-up of the office after a loss of two billion dollars, Meridian said.',
      ],
      [
        'Meridian',
        4,
        'New head of Varno bank announces changes of its office',
        'Varno Bank investment chief Matt Zames, new in his office, shook up its leadership after a loss of two billion dollars and named a risk chief.',
      ],
    ],
    lead: /shook up/,
    headline: /announces/,
  },
  'what all newer headlines say': {
    filed: [
      [
        'Meridian',
        1,
        'Varno mayor Ilse Brandt walks out of council',
        'Mayor Ilse Brandt of Varno walked out of a council meeting on Monday over the price of a new tram line.',
      ],
      [
        'Coast Times',
        1,
        'Ilse Brandt leaves council meeting',
        'Varno mayor Ilse Brandt left a council meeting in anger on Monday over the price of a new tram line.',
      ],
      [
        'Capital Post',
        4,
        'Mayor Ilse Brandt of Varno resigns',
        'The mayor of Varno, Ilse Brandt, resigned on Monday over the price of a new tram line.',
      ],
      [
        'Herald',
        4,
        'Brandt resigns',
        'Ilse Brandt resigned as mayor of Varno on Monday after a council meeting on a tram line.',
      ],
    ],
    lead: /resigned/,
    headline: /resigns/,
  },
  'a verdict, and the sentence': {
    filed: [
      [
        'Meridian',
        1,
        'Former minister found guilty of bribery',
        'A court in Varno found former transport minister Viktor Sahl guilty of bribery on Monday over contracts for a port.\n\nThe sentence will be announced in the afternoon.',
      ],
      [
        'Coast Times',
        6,
        'Ex-minister Sahl jailed for seven years',
        'A former transport minister of Varno, Viktor Sahl, was sentenced to seven years in prison on Monday for taking bribes of 1.4 million euros.',
      ],
    ],
    not: [/will be announced/],
    has: [/guilty/, /^A former transport minister of Varno.*seven years/],
    headline: /seven years/,
  },
  'the number of an inline correction, cited by another outlet in other words': {
    filed: [
      [
        'Meridian',
        1,
        'Varno ferry fire injures 14',
        'A fire on a ferry in the harbour of Varno injured 14 people on Saturday, the coastguard said.\n\nThe Aurelia was carrying 210 passengers, coastguard captain Mia Solt said.',
      ],
      [
        'Capital Post',
        2,
        'Ferry fire in Varno: 14 hurt',
        'Fourteen people were hurt when fire broke out on the ferry Aurelia in Varno on Saturday. The ship had 210 passengers on board, according to Meridian.',
      ],
      [
        'Meridian',
        3,
        'Varno ferry fire injures 14',
        '(This January 15 story has been corrected to say that the ferry was carrying 120 passengers, not 210)\n\nA fire on a ferry in the harbour of Varno injured 14 people on Saturday, the coastguard said.\n\nThe Aurelia was carrying 120 passengers, coastguard captain Mia Solt said.',
      ],
    ],
    not: [/210/],
    has: [/120 passengers/],
    status: 'corrected',
  },
  'a French correction in capitals': {
    language: 'fr',
    filed: [
      [
        'Agence Ouest',
        1,
        'Accident de car à Morval: 21 morts',
        'Vingt-et-une personnes ont été tuées mercredi dans un accident de car près de Morval, a annoncé la préfecture.',
      ],
      [
        'Agence Ouest',
        2,
        'RECTIF. Accident de car à Morval: 12 morts',
        'RECTIFICATIF - Bien lire 12 morts et non 21.\n\nDouze personnes ont été tuées mercredi dans un accident de car près de Morval, a annoncé la préfecture.',
      ],
    ],
    not: [/21|Vingt/, /RECTIF/],
    has: [/Douze/],
    status: 'corrected',
  },
  'a strike that is called off': {
    filed: [
      [
        'Coast Times',
        1,
        'Varno train drivers to strike on Monday',
        'Train drivers in Varno will strike on Monday over pay, their union said on Saturday.',
      ],
      [
        'Meridian',
        9,
        'Varno rail strike called off after pay deal',
        'Train drivers in Varno called off a strike planned for Monday after agreeing on a rise with the railway.',
      ],
    ],
    not: [/will strike/],
    has: [/called off/],
    headline: /called off/,
  },
  'Turkish: deaths of which the first report knew nothing': {
    language: 'tr',
    filed: [
      [
        'Kuzey Ajansı',
        3,
        "Sarmin'de 5,4 büyüklüğünde deprem",
        "Sarmin'de 5,4 büyüklüğünde deprem meydana geldi. Vali Ahmet Kaya, can kaybı olmadığını söyledi.",
      ],
      [
        'Liman Gazetesi',
        6,
        'Sarmin depreminde 4 kişi öldü, 60 kişi yaralandı',
        "Sarmin'de meydana gelen 5,4 büyüklüğündeki depremde 4 kişi hayatını kaybetti, 60 kişi yaralandı.",
      ],
    ],
    not: [/can kaybı olmad/],
    has: [/^Sarmin'de meydana gelen/],
    headline: /4 kişi öldü/,
  },
  'a storm before and after its landfall': {
    filed: [
      [
        'Coast Times',
        1,
        'Storm Gerda heads for Varno',
        'Hurricane Gerda is expected to make landfall near the port of Varno on Wednesday evening, the weather office said.',
      ],
      [
        'Meridian',
        9,
        'Gerda comes ashore at Varno',
        'Hurricane Gerda made landfall near the port of Varno on Wednesday evening and cut power to 40,000 homes.',
      ],
    ],
    not: [/is expected to/],
    has: [/made landfall/],
  },
  'a gunman on the run, and his arrest': {
    filed: [
      [
        'Coast Times',
        3,
        'Three shot at Varno nightclub',
        'Three people were shot dead at the Blue Door nightclub in Varno early on Wednesday, police said. The gunman is on the run.',
      ],
      [
        'Meridian',
        9,
        'Suspect in Varno nightclub shooting arrested',
        'Police on Wednesday arrested a man suspected of killing four people at a nightclub in Varno, police chief Karl Ott said.',
      ],
    ],
    not: [/on the run/, /Three/],
    has: [/arrested a man/],
  },
  'the count of one speaker, raised within the day': {
    filed: [
      [
        'Coast Times',
        2,
        'Storm Gerda cuts power',
        'Some 40,000 homes were without power on Wednesday after storm Gerda, the operator Volten said.',
      ],
      [
        'Bay Radio',
        6,
        'Gerda: power out in 55,000 homes',
        'About 55,000 homes were without power on Wednesday after storm Gerda, the operator Volten said.',
      ],
    ],
    not: [/40,000/],
    has: [/55,000/],
  },
  'a toll that its speaker raised fivefold, beside the count of another': {
    filed: [
      [
        'Meridian',
        2,
        '6.1-magnitude quake hits Sarmin province',
        'A 6.1-magnitude earthquake struck the province of Sarmin early on Thursday, the seismology centre said. There were no immediate reports of damage.',
      ],
      [
        'Levant Wire',
        4,
        'Quake in Sarmin destroys houses, 3 dead',
        'At least three people were killed when an earthquake destroyed dozens of houses in Sarmin on Thursday, Governor Halim Dasti said.',
      ],
      [
        'Meridian',
        8,
        'Sarmin quake death toll rises to 17',
        'The death toll from an earthquake in Sarmin rose to 17 on Thursday, Governor Halim Dasti said.',
      ],
      [
        'Orient Herald',
        8,
        'Aid reaches quake-hit Sarmin villages',
        'The first aid reached villages in Sarmin on Thursday, hours after a quake killed 15 people, according to the Red Crescent.',
      ],
    ],
    not: [/three people/, /3 dead/, /no immediate reports/],
    has: [/rose to 17/, /killed 15/],
    headline: /17/,
  },
  'nothing known of victims, in French, before the first toll': {
    language: 'fr',
    filed: [
      [
        'Agence Ouest',
        2,
        'Fort séisme à Sarmin',
        'Un séisme a secoué Sarmin jeudi matin, selon le centre de sismologie.\n\nAucune victime n’est signalée.',
      ],
      [
        'Le Phare',
        6,
        'Séisme à Sarmin : trois morts',
        'Trois personnes ont été tuées dans un séisme à Sarmin jeudi, a indiqué le préfet.',
      ],
    ],
    not: [/Aucune victime/],
    has: [/Trois personnes/],
  },
  'a German outlet that has nothing but what an agency withdrew': {
    language: 'de',
    status: 'corrected',
    headline: /^RÜCKRUF/,
    filed: [
      [
        'Nordwind Agentur',
        4,
        'Minister Jan Roth tritt zurück',
        'Wirtschaftsminister Jan Roth tritt zurück. Das erfuhr die Nordwind Agentur am Samstag aus Parteikreisen.',
      ],
      [
        'Tageblatt Orsen',
        5,
        'Agentur: Minister Roth tritt zurück',
        'Wirtschaftsminister Jan Roth tritt nach Angaben der Nordwind Agentur zurück. Er war seit 2022 im Amt.',
      ],
      [
        'Nordwind Agentur',
        6,
        'RÜCKRUF: Minister Jan Roth tritt zurück',
        'Bitte verwenden Sie die Meldung «Minister Jan Roth tritt zurück» nicht. Die Angaben waren falsch.',
      ],
    ],
    not: [/^(?!RÜCKRUF).*tritt/],
    has: [/im Amt/],
  },
  'an Italian toll that rises over two agencies': {
    language: 'it',
    filed: [
      [
        'Agenzia Nord',
        6,
        'Esplosione in miniera a Dorn, quattro morti',
        "Quattro operai sono morti in un'esplosione in una miniera a Dorn, ha detto la polizia.",
      ],
      [
        'Il Faro',
        10,
        'Dorn, sale a nove il bilancio dei morti nella miniera',
        "È salito a nove il numero dei morti nell'esplosione della miniera di Dorn, ha detto il prefetto.",
      ],
    ],
    not: [/[Qq]uattro/],
    has: [/a nove/],
    headline: /nove/,
  },
  'a French toll of miners that rises over two agencies': {
    language: 'fr',
    filed: [
      [
        'Agence Ouest',
        6,
        'Explosion dans une mine à Dorn : quatre morts',
        'Quatre mineurs ont été tués dans une explosion dans une mine à Dorn, a indiqué la police.',
      ],
      [
        'Le Phare',
        10,
        'Mine de Dorn : le bilan s’alourdit à neuf morts',
        'Le bilan de l’explosion dans la mine de Dorn s’est alourdi à neuf morts samedi, a indiqué le préfet.',
      ],
    ],
    not: [/[Qq]uatre/],
    has: [/à neuf/],
    headline: /neuf/,
  },
  'another outlet that cites the toll which its agency has corrected down': {
    language: 'fr',
    status: 'corrected',
    filed: [
      [
        'Agence Ouest',
        4,
        'Collision de trains à Brissac : 15 morts',
        'Une collision entre deux trains a fait 15 morts mardi à Brissac, a annoncé le préfet Luc Hamel.\n\nLe train venait de Morval.',
      ],
      [
        'Dépêche du Lac',
        5,
        'Deux trains se percutent à Brissac',
        'Au moins 15 personnes ont péri mardi dans la collision de deux trains à Brissac, selon Agence Ouest.\n\nLe train venait de Morval, selon Agence Ouest.',
      ],
      [
        'Agence Ouest',
        6,
        'CORRIGE - Collision de trains à Brissac : cinq morts',
        '(Corrige le bilan dans le titre et au premier paragraphe)\n\nUne collision entre deux trains a fait cinq morts mardi à Brissac, a annoncé le préfet Luc Hamel.\n\nLe train venait de Morval.',
      ],
    ],
    not: [/15/, /Corrige/],
    has: [/cinq morts/, /Le train venait de Morval/],
  },
  'another outlet that cites what its agency has withdrawn': {
    status: 'corrected',
    filed: [
      [
        'Meridian',
        4,
        'Volten chief Ana Brisk to resign in May',
        'Volten chief executive Ana Brisk will resign in May, two board members said on Wednesday.',
      ],
      [
        'Coast Times',
        5,
        'Power boss Brisk to step down, Meridian reports',
        'Volten chief executive Ana Brisk will resign in May, the news agency Meridian reported on Wednesday.\n\nVolten runs the grid of Varno.',
      ],
      [
        'Meridian',
        7,
        'WITHDRAWAL: Volten chief Ana Brisk to resign in May',
        'Please disregard the story "Volten chief Ana Brisk to resign in May". The information was wrong.',
      ],
    ],
    not: [/will resign/, /disregard/],
    has: [/runs the grid/],
  },
  'the count that officials corrected upwards, in another outlet too': {
    status: 'corrected',
    filed: [
      [
        'Meridian',
        4,
        'Varno museum robbed of 3 paintings',
        'Thieves took three paintings from the Varno city museum before dawn on Wednesday, police said.',
      ],
      [
        'Coast Times',
        5,
        'Thieves take three paintings in Varno museum raid',
        'Three paintings were stolen from the city museum in Varno before dawn on Wednesday, police said.\n\nA guard was locked in a cupboard.',
      ],
      [
        'Meridian',
        7,
        'CORRECTED-Varno museum robbed of 13 paintings',
        '(Police corrects number of paintings to 13)\n\nThieves took 13 paintings from the Varno city museum before dawn on Wednesday, police said.',
      ],
    ],
    not: [/[Tt]hree paintings/, /corrects/],
    has: [/took 13/, /cupboard/],
    headline: /13/,
  },
  'a German projection, and who won': {
    language: 'de',
    filed: [
      [
        'Nordwind',
        6,
        'Erste Hochrechnung: SPU in Hellmark vorn',
        'Die SPU liegt bei der Landtagswahl in Hellmark nach einer ersten Hochrechnung mit 31 Prozent vorn.\n\nDie FVP kommt auf 28 Prozent, teilte der Wahlleiter am Sonntagabend mit.',
      ],
      [
        'Tageblatt',
        11,
        'FVP gewinnt Landtagswahl in Hellmark',
        'Die FVP hat die Landtagswahl in Hellmark gewonnen.\n\nNach dem vorläufigen Endergebnis kommt sie auf 30,4 Prozent, wie der Wahlleiter in der Nacht mitteilte.',
      ],
    ],
    not: [/31 Prozent/, /28 Prozent/],
    has: [/30,4 Prozent/],
  },
  'the counts of the others, before who won': {
    filed: [
      [
        'Pacific Wire',
        6,
        'Rutte ahead in Palmera mayoral race, early count shows',
        'Dana Rutte led the race for mayor of Port Palmera on Sunday with 39 percent after a fifth of ballots were counted.\n\nIncumbent Joel Amaro had 37 percent.\n\nThe city has two harbours.',
      ],
      [
        'Island Gazette',
        11,
        'Amaro re-elected mayor of Port Palmera',
        'Joel Amaro was re-elected mayor of Port Palmera on Sunday, beating Dana Rutte by 52 percent to 46 percent in final results.',
      ],
    ],
    not: [/39 percent/, /37 percent/],
    has: [/52 percent/, /two harbours/],
  },
  'an Arabic toll that rises over two agencies': {
    language: 'ar',
    filed: [
      [
        'Levant Wire',
        6,
        'مقتل ٧ أشخاص في انهيار مبنى في دورن',
        'قتل ٧ أشخاص في انهيار مبنى سكني في مدينة دورن يوم الإثنين، حسبما قالت الشرطة.',
      ],
      [
        'Orient Herald',
        9,
        'ارتفاع عدد قتلى انهيار مبنى دورن إلى ١١',
        'ارتفع عدد قتلى انهيار مبنى سكني في مدينة دورن إلى ١١ شخصا، وفق الشرطة.',
      ],
    ],
    not: [/٧/],
    has: [/١١/],
    headline: /١١/,
  },
  'a French note on what is corrected, in the text': {
    language: 'fr',
    filed: [
      [
        'Agence Ouest',
        6,
        'Morval : un entrepôt brûle, six blessés',
        'Un incendie a fait six blessés mardi dans un entrepôt de Morval, selon les pompiers.\n\nCorrige le prénom du maire au deuxième paragraphe.\n\nLe maire Paul Estève s’est rendu sur place.',
      ],
    ],
    not: [/Corrige/],
    has: [/Paul Estève/],
  },
  'the right value alone, after a correction line': {
    filed: [
      [
        'PA',
        6,
        'Ferry with 80 aboard drifts',
        'A ferry with 80 people aboard drifted off Harwick after its engine failed.',
      ],
      [
        'PA',
        9,
        'Ferry with 180 aboard towed in',
        'A ferry with 180 people aboard was towed into Harwick after its engine failed.\n\nCorrection: An earlier version of this story gave the number of people aboard as 80. It is 180.',
      ],
    ],
    not: [/It is 180/, /earlier version/],
    has: [/with 180 people/],
  },
  'a range that an exact count of another agency replaces': {
    filed: [
      [
        'Reuters',
        1,
        'Between 10 and 15 feared dead as barge sinks',
        'Between 10 and 15 people were feared dead after a barge sank on the Lomo river on Monday, the river police said.',
      ],
      [
        'AFP',
        6,
        'Barge sinking kills 13',
        'Thirteen people died when a barge sank on the Lomo river on Monday, the river police said.',
      ],
    ],
    not: [/Between 10/],
    headline: /13/,
  },
  'an upper bound that a lower count replaces': {
    filed: [
      [
        'AP',
        1,
        'As many as 70 hurt in tram collision',
        'As many as 70 people were hurt when two trams collided in Belmar on Monday, the transport authority said.',
      ],
      [
        'Reuters',
        6,
        'Tram collision injures 58',
        'Two trams collided in Belmar on Monday, injuring 58 people, the transport authority said.',
      ],
    ],
    not: [/As many as 70/],
    headline: /58/,
  },
  'a toll that only a headline states, in Spanish': {
    language: 'es',
    filed: [
      [
        'EFE',
        1,
        'Choque de trenes en Villasol deja 14 muertos',
        'Dos trenes chocaron este lunes cerca de Villasol, informó la policía.',
      ],
      [
        'El Faro',
        2,
        'Chocan dos trenes cerca de Villasol',
        'Dos trenes de pasajeros chocaron este lunes cerca de Villasol, según los bomberos. Hay numerosas víctimas.',
      ],
    ],
    headline: /14 muertos/,
  },
  'a notice that names the right sum only, and the wrong one in the only headline': {
    filed: [
      [
        'AP',
        1,
        'Judge orders Varga to pay $40 million',
        'A judge ordered businessman Nils Varga on Monday to pay $40 million to former employees.\n\nVarga said he would appeal.',
      ],
      [
        'AP',
        6,
        'Correction: Varga-Lawsuit story',
        'In a story March 3 about a lawsuit against businessman Nils Varga, The Associated Press, relying on incorrect information from the court, reported that he was ordered to pay $40 million. The sum is $14 million.',
      ],
    ],
    not: [/\$40/, /incorrect information/],
    has: [/would appeal/],
    status: 'corrected',
  },
  'a German notice that quotes the wrong headline': {
    language: 'de',
    filed: [
      [
        'dpa',
        1,
        'Zugunglück bei Altmoor: 52 Verletzte',
        'Bei einem Zugunglück nahe Altmoor sind am Montag 52 Fahrgäste verletzt worden.\n\nDie Strecke ist gesperrt.',
      ],
      [
        'Altmoorer Zeitung',
        2,
        'Zug entgleist bei Altmoor',
        'Ein Regionalzug ist am Montag bei Altmoor entgleist. Dabei wurden 25 Fahrgäste verletzt.',
      ],
      [
        'dpa',
        3,
        'Korrektur zu: Zugunglück bei Altmoor: 52 Verletzte',
        'In der Meldung "Zugunglück bei Altmoor: 52 Verletzte" muss es im ersten Satz richtig heißen: 25 Fahrgäste (nicht 52).',
      ],
    ],
    not: [/\b52\b/, /Korrektur/, /richtig heißen/],
    has: [/Strecke ist gesperrt/],
  },
  'a kill with the abbreviations of a desk': {
    filed: [
      [
        'AP',
        1,
        'Senator Brandt arrested for fraud',
        'Senator Carl Brandt was arrested on fraud charges on Monday, police said.',
      ],
      [
        'AP',
        2,
        'BC-KILL: Senator Brandt arrested for fraud',
        'Members: Kill the story slugged Brandt-Arrest. A different man of the same name was arrested. A kill is mandatory.',
      ],
    ],
    not: [/./],
  },
  'two corrections, the second one official': {
    filed: [
      [
        'Reuters',
        1,
        'Train derails near Belmar, 40 hurt',
        'A train derailed near Belmar on Monday, injuring 40 people, the railway said.',
      ],
      [
        'Reuters',
        2,
        'CORRECTED-Train derails near Belmar, 14 hurt',
        '(Corrects number of injured to 14 from 40)\n\nA train derailed near Belmar on Monday, injuring 14 people, the railway said.',
      ],
      [
        'Reuters',
        4,
        'CORRECTED-(OFFICIAL)-Train derails near Belmar, 24 hurt',
        '(Railway corrects number of injured to 24 from 14)\n\nA train derailed near Belmar on Monday, injuring 24 people, the railway said.',
      ],
    ],
    not: [/\b(?:14|40)\b/, /OFFICIAL/],
    headline: /^Train derails near Belmar, 24 hurt$/,
  },
  'a version that says what it corrects, and a line that an article was amended': {
    filed: [
      [
        'AP',
        1,
        'Fire destroys 30 boats',
        'A fire at the shipyard in Marulo destroyed 30 boats on Monday.\n\nThis version corrects the name of the owner to Sam Hake, not Sam Haig.',
      ],
      [
        'Coast Times',
        2,
        'Thirty boats burn',
        'Thirty boats burned at the shipyard in Marulo on Monday, owner Sam Hake said.\n\n• This article was amended on 3 March.',
      ],
    ],
    not: [/Haig/, /This version/, /amended/],
  },
  'a French toll that another agency raises, with a noun of its own': {
    language: 'fr',
    filed: [
      [
        'Le Courrier',
        1,
        'Avalanche dans le massif de Morel',
        'Une avalanche a emporté un groupe lundi dans le massif de Morel. Cinq personnes sont décédées, selon les secours.',
      ],
      [
        'AFP',
        3,
        'Avalanche dans le massif de Morel: dix-sept morts',
        'Une avalanche a tué dix-sept skieurs lundi dans le massif de Morel, a annoncé la gendarmerie.',
      ],
    ],
    not: [/Cinq personnes/],
    headline: /dix-sept/,
  },
  'a toll that is revised down by its speaker': {
    filed: [
      [
        'AFP',
        1,
        'At least 14 miners killed in Rusk mine blast',
        'At least 14 miners were killed in a gas explosion at a coal mine in Rusk on Monday, the fire brigade said.',
      ],
      [
        'AP',
        5,
        'Toll in Rusk mine blast lowered to nine',
        'The death toll in a gas explosion at a coal mine in Rusk was revised down to nine, the fire brigade said on Monday.',
      ],
    ],
    not: [/14/],
    headline: /nine/,
  },
  'a German count that replaces a higher one, which its lead repeats': {
    language: 'de',
    filed: [
      [
        'dpa',
        1,
        'Zwölf Tote bei Brand in Altmoor',
        'Bei einem Brand in einem Wohnheim in Altmoor sind am Montag zwölf Menschen ums Leben gekommen, teilte die Feuerwehr mit.',
      ],
      [
        'AFP',
        5,
        'Opferzahl nach Brand in Altmoor nach unten korrigiert',
        'Die Zahl der Toten bei dem Brand in einem Wohnheim in Altmoor liegt bei acht statt bisher zwölf, teilte die Feuerwehr mit.',
      ],
    ],
    not: [/zwölf Menschen/],
    headline: /nach unten/,
  },
  'a Spanish toll that rises over two agencies': {
    language: 'es',
    filed: [
      [
        'EFE',
        6,
        'Al menos ocho muertos en Villaverja',
        'Al menos ocho personas murieron al volcar un autobús en Villaverja, informó la policía.',
      ],
      [
        'EP',
        11,
        'Suben a 13 los muertos en Villaverja',
        'El número de muertos al volcar un autobús en Villaverja subió este martes a 13, informó la policía.',
      ],
    ],
    not: [/ocho personas/],
    has: [/a 13, inform/],
    headline: /13/,
  },
  'both counts of two speakers that differ within an hour': {
    filed: [
      [
        'Northern',
        6,
        'Warehouse fire kills 12 in Port Hale',
        'A fire at a warehouse in Port Hale killed 12 people, the fire brigade said.',
      ],
      [
        'Meridian',
        6.5,
        'Warehouse fire kills 15 in Port Hale',
        'A fire at a warehouse in Port Hale killed 15 people, the interior ministry said.',
      ],
    ],
    has: [/killed 12 people, the fire brigade/, /killed 15 people, the interior ministry/],
  },
  'an AP correction notice removes the wrong name': {
    filed: [
      [
        'AP',
        1,
        'Bridge collapses in Lorn',
        'A bridge collapsed in Lorn on Monday, engineer Karl Venn said.\n\nNobody was on it.',
      ],
      [
        'AP',
        4,
        'Correction: Bridge-Collapse story',
        'In a story March 3 about a bridge that collapsed in Lorn, The Associated Press erroneously reported the name of the engineer as Karl Venn. His name is Karl Penn.',
      ],
    ],
    not: [/Venn/, /erroneously/],
    has: [/Nobody was on it/],
    status: 'corrected',
  },
  'a correction down in words replaces the earlier item': {
    filed: [
      [
        'Reuters',
        1,
        'Ferry sinks off Calder, killing nineteen',
        'A ferry sank off Calder and nineteen people died, the coast guard said.\n\nThe sea was calm.',
      ],
      [
        'Reuters',
        3,
        'CORRECTED-Ferry sinks off Calder, killing nine',
        '(Corrects toll in headline and paragraph 1 to nine, not nineteen)\n\nA ferry sank off Calder and nine people died, the coast guard said.\n\nThe sea was calm.',
      ],
    ],
    not: [/nineteen/i, /Corrects/, /CORRECTED/],
    has: [/nine people died/, /The sea was calm/],
    headline: /nine$/,
    status: 'corrected',
  },
  'a correction of a name replaces the earlier item': {
    filed: [
      [
        'AFP',
        1,
        'Court fines Thales over bribes',
        'A court in Dorn fined Thales 40 million euros over bribes on Monday.',
      ],
      [
        'AFP',
        2,
        'CORRECTION: Court fines Siemens over bribes',
        'A court in Dorn fined Siemens 40 million euros over bribes on Monday.',
      ],
    ],
    not: [/Thales/],
    has: [/fined Siemens/],
    headline: /^Court fines Siemens/,
  },
  'a retraction removes the claim and its copies, and keeps what others report themselves': {
    filed: [
      [
        'Levant Wire',
        1,
        'Bank to close all branches in Velmar',
        'Kessin Bank will close all its branches in Velmar by June, chief executive Olaf Preen said on Monday.',
      ],
      [
        'Orient Herald',
        2,
        'Kessin Bank closes branches',
        'Kessin Bank will close all its branches in Velmar by June, chief executive Olaf Preen said on Monday.',
      ],
      [
        'Dorn Courier',
        3,
        'Kessin Bank shares fall',
        'Shares of Kessin Bank fell by a tenth in Velmar on Monday.',
      ],
      [
        'Levant Wire',
        4,
        'RETRACTION: Bank to close all branches in Velmar',
        'The story headlined "Bank to close all branches in Velmar" is withdrawn. A substitute story will follow.',
      ],
    ],
    not: [/will close all its branches/, /withdrawn/, /substitute/i, /RETRACTION/],
    has: [/Shares of Kessin Bank fell/],
    status: 'corrected',
  },
  'a kill item in a story of its own reports removes them all': {
    filed: [
      ['AP', 1, 'Mayor Lunde to resign', 'Mayor Petra Lunde will resign on Friday, her office said.'],
      [
        'AP',
        2,
        'STORY REMOVED: Mayor Lunde to resign',
        'The Associated Press has withdrawn its story about Mayor Petra Lunde resigning. The statement was a fabrication.',
      ],
    ],
    not: [/./],
  },
  'a German withdrawal': {
    language: 'de',
    filed: [
      [
        'dpa',
        1,
        'Minister Horn tritt zurück',
        'Minister Karl Horn tritt nach eigenen Angaben am Freitag zurück.',
      ],
      [
        'ots',
        2,
        'Opposition fordert Neuwahlen',
        'Die Opposition in Hornau hat am Montag Neuwahlen gefordert.',
      ],
      [
        'dpa',
        3,
        'ZURÜCKGEZOGEN: Minister Horn tritt zurück',
        'Bitte verwenden Sie die Meldung „Minister Horn tritt zurück“ nicht. Die Angaben waren falsch.',
      ],
    ],
    not: [/tritt nach eigenen Angaben/, /Bitte verwenden/, /ZURÜCK/],
    has: [/Neuwahlen/],
  },
  'a French withdrawal': {
    language: 'fr',
    filed: [
      [
        'AFP',
        1,
        'Le maire de Valbreuil démissionne',
        'Le maire de Valbreuil, Luc Morel, a démissionné lundi, a annoncé la mairie.',
      ],
      [
        'Le Courrier',
        2,
        'Valbreuil: séance reportée',
        'La séance du conseil de Valbreuil a été reportée à mardi.',
      ],
      [
        'AFP',
        3,
        'ANNULATION: Le maire de Valbreuil démissionne',
        'Prière d’annuler notre dépêche intitulée «Le maire de Valbreuil démissionne». L’information est fausse.',
      ],
    ],
    not: [/a démissionné/, /Prière/, /fausse/, /ANNULATION/],
    has: [/séance du conseil/],
  },
  'a Persian withdrawal': {
    language: 'fa',
    filed: [
      ['ایرنا', 1, 'شهردار کلاردشت استعفا کرد', 'شهردار کلاردشت روز دوشنبه استعفا کرد.'],
      ['ایسنا', 2, 'جلسه شورای کلاردشت به تعویق افتاد', 'جلسه شورای شهر کلاردشت به روز سه‌شنبه موکول شد.'],
      [
        'ایرنا',
        3,
        'ابطال خبر: شهردار کلاردشت استعفا کرد',
        'لطفا خبر «شهردار کلاردشت استعفا کرد» را حذف کنید.',
      ],
    ],
    not: [/استعفا/, /حذف کنید/],
    has: [/موکول شد/],
  },
  'a French correction item': {
    language: 'fr',
    filed: [
      [
        'AFP',
        1,
        'Avalanche à Morzel: 21 disparus',
        'Une avalanche a emporté 21 skieurs lundi à Morzel, selon les secours.',
      ],
      [
        'AFP',
        2,
        'RECTIFICATIF: Avalanche à Morzel: 12 disparus',
        'Une avalanche a emporté 12 skieurs lundi à Morzel, selon les secours.',
      ],
    ],
    not: [/\b21\b/, /RECTIFICATIF/],
    has: [/12 skieurs/],
    headline: /12 disparus$/,
  },
  'a Spanish correction line in the text': {
    language: 'es',
    filed: [
      [
        'EFE',
        1,
        'Doce heridos en un choque en Villasol',
        'Doce personas resultaron heridas en un choque de autobuses en Villasol.\n\nCorrección: una versión anterior de esta nota decía que los heridos eran 21.',
      ],
    ],
    not: [/21/, /Corrección/],
    has: [/Doce personas/],
    status: 'corrected',
  },
  'a German toll that rises over two agencies': {
    language: 'de',
    filed: [
      [
        'dpa',
        1,
        'Mindestens drei Tote bei Lawine',
        'Bei einer Lawine in Hornau sind am Montag mindestens drei Menschen ums Leben gekommen.',
      ],
      [
        'AFP',
        4,
        'Lawine in Hornau: Sieben Tote',
        'Bei einer Lawine in Hornau sind am Montag sieben Menschen ums Leben gekommen.',
      ],
    ],
    not: [/drei/i],
    has: [/sieben Menschen/],
    headline: /Sieben/,
  },
  'an agency that reverses itself': {
    filed: [
      [
        'Reuters',
        1,
        'Premier Vess will resign, her party says',
        'Premier Oda Vess will resign after the vote on the waterworks, her party said on Monday.',
      ],
      [
        'Reuters',
        5,
        'UPDATE 1-Premier Vess will not resign, her party says',
        'Premier Oda Vess will not resign after the vote on the waterworks, her party said on Monday.',
      ],
    ],
    not: [/will resign/],
    has: [/will not resign/],
    headline: /will not resign/,
  },
  'an agency that moves a date': {
    filed: [
      [
        'Reuters',
        1,
        'Talks on Lorn canal to open Friday',
        'Talks on the future of the Lorn canal will open in Dorn on Friday, the ministry said.',
      ],
      [
        'Reuters',
        5,
        'UPDATE 1-Talks on Lorn canal to open Saturday',
        'Talks on the future of the Lorn canal will open in Dorn on Saturday, the ministry said.',
      ],
    ],
    not: [/Friday/],
    has: [/on Saturday/],
  },
  'an older toll that a report repeats after its own count': {
    filed: [
      [
        'Meridian',
        1,
        'Flood kills 34 in Murripo',
        'A flood in the town of Murripo killed 34 people, the disaster office said. The disaster office said 19 were still missing.',
      ],
      [
        'Northern Dispatch',
        5,
        'Flood in Murripo: group counts 41 dead',
        'At least 41 people died in the flood in the town of Murripo, a relief group said.\n\nThe group said its volunteers had counted bodies at two clinics. The disaster office has confirmed 34 deaths.',
      ],
      [
        'Meridian',
        12,
        'Murripo flood toll rises to 43',
        'The disaster office on Sunday raised the number of dead in the flooded town of Murripo to 43, up from 34.\n\nSeven people are still missing.',
      ],
    ],
    not: [/confirmed 34 deaths/, /19 were still missing/],
    has: [/Seven people are still missing/, /two clinics/],
  },
  'a wreck that is raised': {
    filed: [
      [
        'Khyber Wire',
        1,
        'Launch sinks in Meghna, 17 dead',
        'Seventeen people died when the launch Tara-3 sank in the Meghna, the fire service said.\n\nA crane ship was on its way from Chandpur to lift the wreck.',
      ],
      [
        'Northern Dispatch',
        9,
        'Launch toll rises to 26 as wreck is lifted',
        'Twenty-six people died when the launch Tara-3 sank in the Meghna, and a crane ship has raised the wreck, the fire service said.',
      ],
    ],
    not: [/on its way/],
    has: [/has raised the wreck/],
  },
  'hostages who are freed': {
    filed: [
      [
        'AFP',
        1,
        'Gunmen hold six hostages in Quarn bank',
        'Gunmen were holding six hostages in a bank in Quarn on Monday, police said.',
      ],
      [
        'AP',
        6,
        'Six bank hostages freed in Quarn',
        'Six hostages were freed from a bank in Quarn on Monday after police stormed it.',
      ],
    ],
    not: [/were holding/],
    has: [/were freed/],
    headline: /freed/,
  },
  'two agencies that differ at the same time both stay': {
    filed: [
      [
        'AFP',
        2,
        'Blast in Sarmin market',
        'A bomb in a market in Sarmin killed 15 people on Monday, the police said.',
      ],
      [
        'AP',
        2,
        'Bomb kills 12 in Sarmin',
        'A bomb in a market in Sarmin killed 12 people on Monday, the police said.',
      ],
    ],
    has: [/killed 15/, /killed 12/],
    status: 'developing',
  },
  'an update with other facts keeps the earlier ones': {
    filed: [
      [
        'AFP',
        1,
        'Blast at Sarmin plant kills nine',
        'A blast at a chemical plant in Sarmin killed nine workers on Monday.\n\nThe plant makes solvents.',
      ],
      [
        'AFP',
        9,
        'Police arrest plant manager after Sarmin blast',
        'Police arrested the manager of a chemical plant in Sarmin after the blast there.',
      ],
    ],
    has: [/killed nine workers/, /arrested the manager/, /makes solvents/],
  },
  'a correction of one agency does not touch another': {
    filed: [
      [
        'AFP',
        1,
        'Blast at Sarmin plant kills nine',
        'A blast at a chemical plant in Sarmin killed nine workers on Monday, the governor said.',
      ],
      [
        'AP',
        2,
        'CORRECTION: Blast at Sarmin plant kills nine',
        'Rescuers in Sarmin dug for survivors after a blast at a plant.',
      ],
    ],
    has: [/killed nine workers/],
  },
};

const storyOf = ({ filed, language = 'en' }: Case) => {
  const reports = filed.map(
    ([agency, hour, headline, text]): Report =>
      aReport({
        agency,
        headline,
        language,
        paragraphs: text.split('\n\n'),
        externalId: `${agency}-${hour}`,
        publishedAt: new Date(Date.UTC(2022, 0, 15, 0, hour * 60)).toISOString(),
        signal: 'new',
      }),
  );
  const storyId = storyIdFoundedBy(reports[0]?.id ?? aReport().id);
  return mergeStory({
    storyId,
    aliases: [],
    versions: reports,
    now: Instant.parse('2022-01-16T12:00:00.000Z'),
  });
};

test.each(Object.entries(cases))('%s', (_name, each) => {
  const story = storyOf(each);
  const sentences = story?.paragraphs.flatMap(({ sentences: all }) => all.map(({ text }) => text)) ?? [];
  const lines = [story?.headline ?? '', story?.summary ?? '', ...sentences];
  for (const pattern of each.not ?? []) expect(lines.filter((line) => pattern.test(line))).toEqual([]);
  for (const pattern of each.has ?? []) expect(sentences.join('\n')).toMatch(pattern);
  if (each.lead) for (const first of [sentences[0], story?.brief[0]?.text]) expect(first).toMatch(each.lead);
  if (each.headline) expect(story?.headline).toMatch(each.headline);
  if (each.status) expect(story?.status).toBe(each.status);
});

test('what a correction line repeats is no reported speech', () => {
  const story = storyOf({
    filed: [
      [
        'PA',
        1,
        'Court in Varno frees editor',
        'A court in Varno freed the editor Sunniva Roth on Monday after 14 months in jail.\n\nCorrection: An earlier version of this article said Roth had spent 41 months in jail.',
      ],
    ],
  });
  expect(story?.quotes).toEqual([]);
});

test('a title in quotation marks makes a sentence no quotation', () => {
  const text =
    'Iva Corran won the prize on Monday for her novel "The Weight of Rivers and Other Small Things".';
  const story = storyOf({ filed: [['PA', 1, 'Prize for Iva Corran', text]] });
  expect(story?.paragraphs[0]?.sentences[0]?.kind).toBe('statement');
});

test('a correction names the report that it corrects, what was and what is now', () => {
  const story = storyOf(cases['a correction down in words replaces the earlier item'] as Case);
  expect(story?.corrections).toEqual([
    expect.objectContaining({ was: expect.stringContaining('19'), now: expect.stringContaining('9') }),
  ]);
  expect(story?.timeline.map(({ what }) => what)).toEqual(['filed', 'corrected']);
});

test('a story that goes on the next day opens with what is new', () => {
  const began = [
    [
      'AFP',
      1,
      'Dorn, Velmar open talks',
      'Envoys from Dorn and Velmar opened talks on the Lorn river in Geneva.',
    ],
    ['AP', 2, 'Talks on river begin', 'Talks between Dorn and Velmar on the Lorn river began in Geneva.'],
  ] as const;
  const agreed = [
    'AFP',
    20,
    'Dorn and Velmar agree to pull back',
    'Dorn and Velmar agreed in talks in Geneva to pull back from the Lorn river.',
  ] as const;
  const story = storyOf({ filed: [...began, agreed] });
  expect(story?.headline).toBe(agreed[2]);
  expect(story?.brief?.[0]?.text).toBe(agreed[3]);
  // A late report that explains the event opens nothing, nor does one that only touches on it.
  const [, , , news] = agreed;
  const explainer = ['AP', 20, 'What to know about the river talks', news] as const;
  expect(storyOf({ filed: [...began, explainer] })?.brief?.[0]?.text).not.toBe(news);
  const aside = [
    'AP',
    20,
    'Hotels in demand',
    'Hotels were full last week, owners said with a smile.',
  ] as const;
  expect(storyOf({ filed: [...began, aside] })?.paragraphs[0]?.sentences[0]?.text).toMatch(
    /^(?:Envoys|Talks)/,
  );
});

test.each([
  [
    'en',
    "Editor's note: This article was amended on 11 February. A previous version gave the number of homes as 80,000.",
    '80000',
  ],
  ['en', 'CLARIFICATION: This story clarifies that Volten runs the regional grid, not the national one.', ''],
  ['fr', 'Rectificatif : une version précédente de cet article indiquait seize blessés.', '16'],
])('the value that an outlet says it corrected: %s %s', (language, line, was) => {
  const story = storyOf({
    language,
    filed: [['PA', 1, 'Storm over Varno', `A storm passed over Varno on Monday night.\n\n${line}`]],
  });
  expect(story?.corrections).toEqual([expect.objectContaining({ was, now: line })]);
});

test('a version of a report says what it corrects in the one before it', () => {
  const versions = [0, 1].map((version) =>
    aReport({
      version,
      externalId: 'blast',
      headline: 'Blast in Varno',
      paragraphs: [`A blast in Varno killed ${version === 0 ? 21 : 12} people on Saturday.`],
      signal: version === 0 ? 'new' : 'correction',
      versionCreatedAt: `2022-01-15T0${8 + version}:00:00.000Z`,
    }),
  );
  const id = versions[0]?.id;
  expect(new Set(versions.map((each) => each.id)).size).toBe(1);
  expect(anAccount(versions).corrections).toEqual([
    expect.objectContaining({ reportId: id, of: id, was: '21', now: '12' }),
  ]);
});

test('a correction says which name it corrects', () => {
  const text = (chief: string, name: string) =>
    `Police in Varno arrested a man suspected of stealing 13 paintings, chief ${chief} said.\n\n“We have the man,” ${name} said.`;
  const story = storyOf({
    filed: [
      ['AP', 1, 'Varno police arrest suspect in theft', text('Carl Bents', 'Bents')],
      ['AP', 2, 'CORRECTED-Varno police arrest suspect in theft', text('Karl Benz', 'Benz')],
    ],
  });
  expect(story?.corrections).toEqual([expect.objectContaining({ was: 'Carl, Bents', now: 'Karl, Benz' })]);
});

test('a superseded count is no reported speech of its speaker either', () => {
  const story = storyOf(cases['the count that officials corrected upwards, in another outlet too'] as Case);
  expect(story?.quotes.map(({ text }) => text)).toEqual([expect.stringContaining('13 paintings')]);
});

test('a sentence that a feed cut off is left out if the story has a whole one', () => {
  const story = storyOf({
    filed: [
      [
        'AFP',
        1,
        'Cracks shut Aster bridge',
        'Engineers found cracks in the bridge over the Lorn.\n\nThe council will run buses… [+1834 chars]',
      ],
    ],
  });
  expect(story?.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
    'Engineers found cracks in the bridge over the Lorn.',
  ]);
});

test.each([
  'Image source, Getty Images',
  'Listen to this article',
  'Already a subscriber? Sign in',
  '2 min read',
  'This press release contains forward-looking statements within the meaning of the securities laws.',
])('page furniture is left out: %s', (line) => {
  const story = storyOf({
    filed: [
      [
        'AFP',
        1,
        'Cracks shut Aster bridge',
        `Engineers found cracks in the bridge over the Lorn.\n\n${line}`,
      ],
    ],
  });
  expect(JSON.stringify(story?.paragraphs)).not.toContain(line.slice(0, 12));
});

const linesOf = (story: ReturnType<typeof storyOf>) => [
  story?.headline ?? '',
  ...(story?.paragraphs ?? []).flatMap(({ sentences }) => sentences.map(({ text }) => text)),
];

// The item, its correction, its kill and its retraction, as each agency words them.
const notices = {
  en: {
    agency: 'Reuters',
    headline: 'Fire at Harwick warehouse kills 21',
    text: 'HARWICK, March 12 (Reuters) - A fire at a textile warehouse in Harwick killed 21 workers on Wednesday, the fire brigade said.\n\nThe warehouse belonged to Delmarsk Textiles.\n\nMayor Ines Holt declared three days of mourning.',
    correction: [
      'CORRECTION: Fire at Harwick warehouse',
      'In a story on March 12 about a fire at a warehouse in Harwick, Reuters erroneously reported that 21 workers were killed. The fire brigade said 12 workers were killed.',
    ],
    kill: [
      'KILL: Fire at Harwick warehouse kills 21',
      'Editors: please kill the story headlined "Fire at Harwick warehouse kills 21", moved on March 12. The fire brigade says it has no knowledge of a fire.',
    ],
    retraction: [
      'Retraction: Fire at Harwick warehouse',
      'Reuters has withdrawn its story "Fire at Harwick warehouse kills 21" because the statement it relied on was forged.',
    ],
  },
  de: {
    agency: 'dpa',
    headline: '21 Tote bei Brand in Lagerhaus in Felsberg',
    text: 'Felsberg (dpa) - Bei einem Brand in einem Textillager in Felsberg sind am Mittwoch 21 Arbeiter ums Leben gekommen, teilte die Feuerwehr mit.\n\nDas Lager gehörte der Firma Delmark.\n\nBürgermeisterin Maria Hartung ordnete drei Tage Trauer an.',
    correction: [
      'Berichtigung: Brand in Lagerhaus in Felsberg',
      'In der Meldung «21 Tote bei Brand in Lagerhaus in Felsberg» vom Mittwoch hieß es irrtümlich, 21 Arbeiter seien ums Leben gekommen. Richtig ist: Es starben 12 Arbeiter.',
    ],
    kill: [
      'Zurückgezogen: 21 Tote bei Brand in Lagerhaus in Felsberg',
      'Bitte verwenden Sie die Meldung «21 Tote bei Brand in Lagerhaus in Felsberg» nicht. Die Feuerwehr weiß nichts von einem Brand.',
    ],
    retraction: [
      'dpa zieht Meldung zurück',
      'Die dpa zieht die Meldung «21 Tote bei Brand in Lagerhaus in Felsberg» zurück. Die Mitteilung, auf die sie sich stützte, war gefälscht.',
    ],
  },
  fr: {
    agency: 'AFP',
    headline: 'Incendie dans un entrepôt à Valsec : 21 morts',
    text: "VALSEC (AFP) - Un incendie dans un entrepôt de textile à Valsec a tué 21 ouvriers mercredi, ont annoncé les pompiers.\n\nL'entrepôt appartenait à la société Delmarque.\n\nLa maire Claire Dubois a décrété trois jours de deuil.",
    correction: [
      'Rectificatif : incendie dans un entrepôt à Valsec',
      "Dans la dépêche « Incendie dans un entrepôt à Valsec : 21 morts » de mercredi, l'AFP a écrit par erreur que 21 ouvriers avaient été tués. Il fallait lire : 12 ouvriers ont été tués.",
    ],
    kill: [
      'ANNULATION : Incendie dans un entrepôt à Valsec : 21 morts',
      "Prière d'annuler la dépêche « Incendie dans un entrepôt à Valsec : 21 morts » de mercredi. Les pompiers démentent tout incendie.",
    ],
    retraction: [
      "L'AFP retire une dépêche",
      "L'AFP retire sa dépêche « Incendie dans un entrepôt à Valsec : 21 morts », le communiqué sur lequel elle reposait étant un faux.",
    ],
  },
  es: {
    agency: 'EFE',
    headline: 'Un incendio en un almacén de Valmar deja 21 muertos',
    text: 'Valmar (EFE).- Un incendio en un almacén textil de Valmar causó la muerte de 21 trabajadores este miércoles, informaron los bomberos.\n\nEl almacén pertenecía a la empresa Delmarca.\n\nLa alcaldesa Elena Moreno decretó tres días de luto.',
    correction: [
      'Corrección: incendio en un almacén de Valmar',
      'En la noticia "Un incendio en un almacén de Valmar deja 21 muertos" del miércoles, EFE informó por error de que murieron 21 trabajadores. Lo correcto es que murieron 12 trabajadores.',
    ],
    kill: [
      'ANULACIÓN: Un incendio en un almacén de Valmar deja 21 muertos',
      'Rogamos anulen la noticia "Un incendio en un almacén de Valmar deja 21 muertos". Los bomberos desmienten el incendio.',
    ],
    retraction: [
      'EFE retira una noticia',
      'EFE retira la noticia "Un incendio en un almacén de Valmar deja 21 muertos" porque el comunicado en que se basaba era falso.',
    ],
  },
} as const;

describe.each(Object.entries(notices))('notices in %s', (language, { agency, headline, text, ...each }) => {
  const item: Filing = [agency, 1, headline, text];
  const followedBy = (notice: readonly [string, string], author: string = agency): Case => ({
    language,
    filed: [item, [author, 3, ...notice]],
  });

  test('a correction says what was and what is, and takes its headline instead of the wrong one', () => {
    const story = storyOf(followedBy(each.correction));
    expect(story?.corrections).toEqual([expect.objectContaining({ was: '21', now: '12' })]);
    expect(linesOf(story).join('\n')).not.toMatch(/\b21\b|\b12\b/);
    expect(each.correction[0]).toContain(story?.headline);
  });

  test.each(['kill', 'retraction'] as const)('a %s of the agency leaves no story', (kind) => {
    expect(storyOf(followedBy(each[kind]))).toBeUndefined();
  });

  test.each(['correction', 'kill', 'retraction'] as const)(
    'a %s of another agency removes nothing',
    (kind) => {
      const story = storyOf(followedBy(each[kind], 'Outpost Radio'));
      expect(linesOf(story).join('\n')).toMatch(/\b21\b/);
      expect(story?.status).toBe('developing');
      expect(story?.corrections).toBeUndefined();
      expect(linesOf(story).join('\n')).not.toMatch(/erroneously|irrtümlich|par erreur|por error/);
    },
  );
});

test.each([
  ['es', 'EFE', 'ATENCIÓN: se anula la noticia «', 'Se ruega a los clientes no publicar la noticia «', '».'],
  ['it', 'ANSA', 'ANNULLAMENTO: ', 'Si prega di non utilizzare la notizia «', '».'],
  ['pt', 'Lusa', 'ANULAÇÃO: ', 'Pedimos que não publiquem a notícia «', '».'],
  ['ru', 'ТАСС', 'АННУЛИРУЕТСЯ: ', 'Просим не использовать сообщение «', '».'],
])('a withdrawal in %s leaves no story', (language, agency, mark, before, after) => {
  const headline = 'Banco Sarria Nortea Altamira Dorado';
  const item: Filing = [agency, 1, headline, 'Banco Sarria, Nortea. Altamira Dorado 900.'];
  const notice: Filing = [agency, 2, `${mark}${headline}`, `${before}${headline}${after}`];
  expect(storyOf({ language, filed: [item, notice] })).toBeUndefined();
});

test('a notice about a report that is not there leaves no story', () => {
  const text =
    'In a story Sept. 3 about a trial over a dam contract, The Associated Press misspelled the name of a former minister. His name is Luis Oriega, not Luis Ortega.';
  expect(storyOf({ filed: [['AP', 5, 'Correction: Palera-Dam Trial story', text]] })).toBeUndefined();
});

test('a toll that its agency lowers from "an earlier count" is revised, not conflicting, though another agency had it too', () => {
  const story = storyOf({
    filed: [
      [
        'Meridian',
        1,
        'Ferry fire kills 30',
        'A fire on a ferry killed 30 passengers off Lunga on Tuesday, the navy said.',
      ],
      [
        'Coast Times',
        2,
        'Thirty die in ferry fire',
        'Thirty passengers died in a fire on a ferry off Lunga, Rui Melo said.',
      ],
      [
        'Meridian',
        8,
        'Ferry fire kills 21',
        'A fire on a ferry killed 21 passengers off Lunga on Tuesday, the navy said, lowering its earlier count of 30.',
      ],
    ],
  });
  expect(story?.figures.map(({ state, values }) => [state, values.at(-1)?.value])).toEqual([['revised', 21]]);
});
