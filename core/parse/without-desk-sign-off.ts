// The last line of wire copy where a desk signs for its agency: "dpa wsz jln npr", "AAP RTV ar", "==Kyodo", "(©NTB)".
// It is no sentence of the text. In: paragraphs. Out: those before it, and who signed.
import { findAgencies } from '#core/agencies.ts';

/** An agency, then initials of editors or a desk in capitals; nothing else. */
const signedByDesk =
  /^[\s(=©/–—-]*(\p{Lu}{2,6}|dpa|epd|sda|ats|Kyodo|Belga|Ritzau)(?:[ /](?:\p{Lu}{2,8}|\p{Ll}{1,6}\d?)){0,6}[\s)=]*$/u;
const longestSignOff = 60;

/** `paragraphs` without the desk's sign-off, and that line. A text of one paragraph keeps it. */
export function withoutDeskSignOff(paragraphs: readonly string[]): {
  paragraphs: string[];
  signOff?: string;
} {
  const last = paragraphs.at(-1) ?? '';
  const agency = last.length > longestSignOff ? undefined : signedByDesk.exec(last)?.[1];
  const isSigned = paragraphs.length > 1 && agency !== undefined && findAgencies(agency).length > 0;
  return isSigned ? { paragraphs: paragraphs.slice(0, -1), signOff: last } : { paragraphs: [...paragraphs] };
}
