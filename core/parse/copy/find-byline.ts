// Reads bylines: persons, desks, bureaus and agencies, from one line of a head or the brackets of a dateline.
import { findAgencies, findAgencyName } from '#core/agencies.ts';
import { findPlace } from '#core/gazetteer/find-place.ts';
import { isCredit, isDesk, isOrganisation } from '#core/parse/copy/credited-agencies.ts';
import type { Byline } from '#core/report.ts';

const longestByline = 200;
/** The words before a name: "By", "Von", "گزارش:". */
export const signed =
  /^(?:by|byline|par|von|por|di|door|av|af|автор(?:ы)?|от|текст|written by|reported by|reporting by|story by|گزارش(?:گر)?(?: از)?|خبرنگار|خبرنګار|نویسنده|نوشته|بقلم|كتب(?:ه|ت)?|کتب|تحریر|تحرير|رپورٹ|لیکوال)\s*(?:\s*[:–-]\s*|\s+)(?=\S)/iu;
const PARTED = /\s*[+،,;|/؛•]\s*|\s+(?:and|et|und|with|avec|mit|и|اور|او)\s+|\s+[&–—-]\s+|\s+و\s+/iu;
const PERSON_WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\u200c.'’-]*|(?:al|el|ul|ur|bin|ben|ibn|de|del|da|dos|di|du|la|le|van|von|der|den|ter|af|av|e|y)(?:-\p{L}+)?|d['’]\p{L}+)$/u;
const TITLE =
  /^(?:(?:mr|mrs|ms|dr|prof|sir)\.?|(?:[\p{L}]+\s+){1,3}(?:writers?|correspondents?|journalists?|reporters?)(?=\s+\p{Lu}\p{Ll}+\s+\p{Lu}))\s+/iu;
/** "Associated Press Writer" names the agency. */
const OCCUPATION =
  /\s+(?:(?:staff|sports|business|political|special|senior|medical|science|chief)\s+)*(?:writers?|correspondents?|reporters?|journalists?|editors?|photographers?)$/iu;
/** Given names that are agencies only in capitals: the feed author "Ann" is not the agency ANN. */
const GIVEN_NAME = /^(?:Ann|Ina|Nan|Sana|Mena)$/u;
/** Parts of an agency: "REUTERS TV". */
const SERVICE = /^(?:tv|radio|video|pictures?|photos?|graphics|english|sports?|staff)$/iu;
const WEEKDAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|june|july|august|september|october|november|december)\b/iu;

/**
 * Reads a line of the head as a byline; undefined when it is something else. A line without "By" counts only when
 * each of its parts is a desk or an agency. Agencies get their canonical name, other organisations keep the printed
 * one.
 */
export function findByline(line: string): Byline | undefined {
  const plain = line.replace(/\s+/g, ' ').trim();
  const text = /^[*([]/.test(plain) ? plain.replace(/^[\s*([]+|[\s*)\]]+$/g, '') : plain;
  const sign = signed.exec(text);
  // "Dr." ends no sentence, and brackets are one more part: "By Dr. Jane Doe (AFP)".
  const named = text
    .slice(sign?.[0].length ?? 0)
    .replace(/\b(?:Dr|Mr|Mrs|Ms|Prof)\.\s/g, '')
    .replace(/\s*\(([^()]*)\)?/g, ', $1');
  if (text.length > longestByline || named === '' || /[?!:]|[^\p{Lu}\s.]\.\s|[۔؟]/u.test(named))
    return undefined;
  const byline = readSigners(text, named.replace(/(?<=\p{L}{2})\.$/u, ''));
  if (byline === undefined || (sign === null && !isBareCredit(text) && !isPersonWithDesk(text, byline)))
    return undefined;
  return byline;
}

/** Reads a list of signers; undefined when some part is neither a person nor an organisation. */
export function readSigners(text: string, named: string): Byline | undefined {
  const byline: Byline = { text, people: [], organisations: [] };
  for (const part of named.split(PARTED)) {
    const name = part
      .replace(/\s+(?:in|at|from|à|in|aus|en)\s+\p{Lu}.*$/u, '')
      .replace(TITLE, '')
      .trim();
    if (name === '' || /^(?:in|at|from|à|en|aus)\s+\p{Lu}/u.test(name)) continue;
    const agency = GIVEN_NAME.test(name) ? undefined : (findAgencyName(name) ?? employerIn(name));
    if (agency !== undefined) add(byline.organisations, agency);
    else if (isCredit(name) && !isNamesake(name)) add(byline.organisations, name);
    else if (isPerson(name)) add(byline.people, name);
    else return undefined;
  }
  return byline.people.length + byline.organisations.length === 0 ? undefined : byline;
}

/** The agency of a signing writer, in its own spelling: "Ann Writer" is a person. */
function employerIn(name: string): string | undefined {
  const employer = name.replace(OCCUPATION, '');
  return employer === name || findAgencies(employer).length === 0 ? undefined : findAgencyName(employer);
}

/**
 * "ANN LEE", "Hina Khan" are persons although agencies have these names. "AFP Kabul", "IRNA English" are agencies:
 * only the agency is in capitals, or a place follows.
 */
function isNamesake(name: string): boolean {
  const words = name.split(' ');
  const others = words.filter((word) => findAgencyName(word) === undefined);
  if (words.length < 2 || others.length === 0 || others.length === words.length) return false;
  const inCapitals = words.filter((word) => /^\p{Lu}{2,}$/u.test(word));
  const isAbbreviated = inCapitals.length > 0 && inCapitals.length < words.length;
  return (
    !isAbbreviated &&
    !others.some((word) => SERVICE.test(word)) &&
    isPerson(name) &&
    !/^\p{Lo}/u.test(name) &&
    !isDesk(name) &&
    !isOrganisation(name) &&
    findPlace(others.join(' '), {}) === undefined
  );
}

export function isPerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length <= 5 &&
    name.length <= 60 &&
    !WEEKDAY_OR_MONTH.test(name) &&
    words.every((word) => PERSON_WORD.test(word))
  );
}

/**
 * "Bureau Report", "Our Correspondent", "Agencies", "AFP": short, with a desk word at the end. "Police report
 * arrests" is not.
 */
function isBareCredit(text: string): boolean {
  return text.split(PARTED).every((part) => {
    const words = part.trim().split(' ');
    return (
      findAgencyName(part) !== undefined ||
      (words.length <= 4 && isDesk(words.at(-1) ?? '') && words.every(isTitleWord))
    );
  });
}

/**
 * "Jane Doe | Reuters", "SJA Jafri + Bureau Report": one person with two names or more, then only desks and agencies.
 */
function isPersonWithDesk(text: string, { people: [person = '', other] }: Byline): boolean {
  const [first, ...desks] = text.split(/\s*[+|/]\s*/);
  if (other !== undefined || first !== person || !person.includes(' ') || findPlace(person, {}) !== undefined)
    return false;
  return desks.length > 0 && desks.every(isBareCredit);
}

function isTitleWord(word: string): boolean {
  return !/^\p{Ll}/u.test(word) || isDesk(word);
}

function add(names: string[], name: string): void {
  if (!names.includes(name)) names.push(name);
}
