// Resolves surnames and descriptions of speakers to full names across the reports of a story.
import { splitWords } from '#core/text/split-words.ts';

/** A speaker as one report gives it. */
interface SpeakerMention {
  speaker: string;
  role?: string | undefined;
}

/** Titles of the same office. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  head: 'chief',
  director: 'chief',
  leader: 'chief',
  spokeswoman: 'spokesman',
  spokesperson: 'spokesman',
  chairwoman: 'chairman',
  chair: 'chairman',
};
const SMALL = new Set('a an the of for in at to and who is was his her their its s former then'.split(' '));
/** A description of one word ("the mayor") may be someone else in another report. */
const minDescriptionWords = 2;

/**
 * Makes a function from a speaker as one report gives it to the full name: for a surname that only one person
 * has, or a description ("the NRF's foreign relations chief") whose words all occur in one person's role.
 * Ambiguous speakers are returned unchanged.
 */
export function makeFullNameResolver(spoken: readonly SpeakerMention[]): (speaker: string) => string {
  const byLastName = new Map<string, Set<string>>();
  const rolesOf = new Map<string, Set<string>>();
  const rolesRead = new Set<string>();
  const full = new Map<string, boolean>();
  const isFull = (speaker: string) => {
    const known = full.get(speaker) ?? isFullName(speaker);
    full.set(speaker, known);
    return known;
  };
  for (const { speaker, role } of spoken) {
    if (!isFull(speaker)) continue;
    const last = lastWord(speaker);
    byLastName.set(last, (byLastName.get(last) ?? new Set()).add(speaker));
    const known = rolesOf.get(speaker) ?? new Set();
    rolesOf.set(speaker, known);
    if (role === undefined || rolesRead.has(`${speaker}\n${role}`)) continue;
    rolesRead.add(`${speaker}\n${role}`);
    for (const word of contentWords(role)) known.add(word);
  }
  const resolve = (speaker: string): string => {
    if (speaker === '' || isFull(speaker)) return speaker;
    const named = byLastName.get(lastWord(speaker));
    if (!/\s/u.test(speaker)) return onlyOne(named) ?? speaker;
    const words = contentWords(speaker);
    if (words.length < minDescriptionWords) return speaker;
    const described = [...rolesOf].filter(([, role]) => words.every((word) => role.has(word)));
    return onlyOne(new Set(described.map(([name]) => name))) ?? speaker;
  };
  const resolved = new Map<string, string>();
  return (speaker) => {
    const known = resolved.get(speaker) ?? resolve(speaker);
    resolved.set(speaker, known);
    return known;
  };
}

/** Two and more words, capitalised except particles: "Ali Maisam Nazary", "Ursula von der Leyen". */
function isFullName(speaker: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|al|bin|da|de|del|der|den|di|du|ibn|la|le|van|von))*\s\p{Lu}[\p{L}\p{M}.’'-]+$/u.test(
    speaker,
  );
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).replace(/['’]s$/u, '');
}

function contentWords(text: string): string[] {
  const words = splitWords(text).map((word) => word.replace(/'s?$/, ''));
  return words.filter((word) => !SMALL.has(word)).map((word) => SAME_OFFICE[word] ?? word);
}

function onlyOne(names: ReadonlySet<string> | undefined): string | undefined {
  return names?.size === 1 ? [...names][0] : undefined;
}
