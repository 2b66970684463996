// Abbreviations whose full stop may not end a sentence. Lower case, without the last full stop.

/** Titles and other words that never end a sentence, in the languages that Dateline reads. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st sen sens rep reps gov govs gen col lt sgt cpl capt cmdr adm maj brig rev hon pres supt det insp ' +
    'vs mt ft fig eq approx dept cf sr sra dra d.h z.b u.a bzw ca evtl ggf hr fr nr bd abs mme mlle mgr г ул им проф акад ' +
    'тов гр обл ст стр рис см д-р amb atty asst assoc messrs rs'
  ).split(' '),
);

/** Words that end a sentence only before a word of STARTERS. */
export const SOMETIMES_LAST: ReadonlySet<string> = new Set(
  (
    'u.s u.n u.k u.s.a e.u u.a.e d.c a.m p.m inc corp co ltd bros jr sr etc no jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'mon tue tues wed thu thurs fri sat sun ph.d m.d b.a m.a r d i.e e.g ala ariz ark calif colo conn del fla ga ill ind kan ' +
    'ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo n.h n.j n.m n.y n.c n.d r.i s.c s.d ' +
    'w.va ee.uu usw т.д т.п т.е тыс млн млрд руб mio mrd'
  ).split(' '),
);

/** Words that begin a sentence more often than they continue a name; they decide after U.S., a.m. and initials. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her their its our this that these those there here but and or so yet in on at by for ' +
    'from with after before when while if as although though however meanwhile some many most several one two three no not ' +
    'selon laut según what who why how where officials according asked last earlier under since during both all each another other also ' +
    'der die das ein eine er sie es im am le la les un une il elle en el los las una él ella он она они в на по это'
  ).split(' '),
);

/** After "15." in German these continue a date. */
export const GERMAN_MONTHS: ReadonlySet<string> = new Set(
  'januar jänner februar märz april mai juni juli august september oktober november dezember'.split(' '),
);
