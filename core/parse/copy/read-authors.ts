// Reads author fields of feeds and wires: persons and desks. Such fields also hold user names, addresses and instructions.
import { findAgencies, findAgencyName } from '#core/agencies.ts';
import { findPlace } from '#core/gazetteer/find-place.ts';
import { isCredit } from '#core/parse/copy/credited-agencies.ts';
import { isPerson, readSigners, signed } from '#core/parse/copy/find-byline.ts';
import type { Byline } from '#core/report.ts';

/** Longer texts are not names, and no report has more authors. */
const longestCreator = 400;
const mostCreators = 50;
/** Instructions and placeholders of content systems, in the languages of the sources. */
const placeholder =
  /^(?:(?:site|web|wp|super)?[ -]?(?:admin(?:istrator)?|user|master)|admin\d*|root|unknown|anonymous|anonyme?|guest|test|author|authors?|none|null|undefined|n\/?a|no author|various|webmaster|editor|editors|editorial team|contributed|posts?|about the author|(?:the )?editorial(?: board| staff)?|(?:sponsored|partner|paid|promoted|branded) (?:content|posts?|stor(?:y|ies))|advertorial|sponsored|promoted|(?:last )?(?:updated|published|posted|modified)(?: on| at)?|publiée?(?: le)?|mise? à jour(?: le)?|aktualisiert(?: am)?|(?:publicado|actualizado)(?: el)?|unbekannt|inconnue?|desconocido|sconosciuto|неизвестен|неизвестно|админ|نامعلوم|نامشخص|ناشناس|مدیر|ادمین|(?:هیئت )?تحریریه|ادارہ|مجهول|(?:e-?mail|contact|follow|message|meet|view|see|more (?:by|from)|all (?:posts|articles)|posts? by|bio of|read more)\b.*)$/iu;
/** What somebody does; a desk of correspondents is kept as an organisation. */
const occupation =
  /(?:^|\s)(?:editor(?:-in-chief)?|chief|columnist|contributor|producer|host|anchor|director|author|blogger|freelancer?|intern|fellow|professor|analyst|critic|photographer|videographer|publisher|redakteur(?:in)?|chefredakteur(?:in)?|journalist(?:in|e)?|reporter(?:in)?|rédact(?:eur|rice)(?: en chef)?|éditorialiste|chroniqueu(?:r|se)|redactor(?:a)?|periodista|giornalista|редактор|журналист|korrespondent(?:in)?|correspondante?|envoyée? spéciale?|grand reporter|corresponsal|enviad[oa] especial|corrispondente|inviat[oa])s?$/iu;
const prefix =
  /^(?:(?:posted|published|submitted|created|compiled|uploaded|authored|reviewed|words|photos?|text|edited)(?: on)? +(?:by|from)|publié par|rédigé par|écrit par|escrito por|publicado por|geschrieben von|veröffentlicht von|autore?r?|auteurs?|autor(?:es|in)?|redaktion|authors?|reporters?|writers?|story|(?:text|words|texte|texto|testo)(?=\s*[:：])|(?:propos|textes?) recueillis par|a cura di|oleh|yazan|haber|(?:view )?all posts by|(?:analysis|opinion|comment|commentary|review|interview|explainer|profile|essay|column|additional reporting) by|(?:eine? )?(?:kommentar|analyse|interview|bericht|gastbeitrag|essay|porträt|kolumne) von|(?:analyse|entretien|chronique|tribune) (?:de|par)|(?:análisis|opinión|entrevista|columna) (?:de|por)|(?:von )?unsere[mnr] (?:korrespondent|mitarbeiter|redakteur|reporter)(?:in|en)?|(?:de )?notre (?:correspondante?|envoyée? spéciale?)|(?:de )?nuestr[oa] (?:corresponsal|enviad[oa] especial)|dal nostro (?:corrispondente|inviato)|our (?:correspondent|reporter)|نویسنده|نگارنده|مصنف|إعداد|تقرير|متابعة|حوار|حاوره|تهیه) ?[:：–-]? (?=\S)/iu;
const address =
  /[<(]?(?:\bhttps?:\/\/|\bwww\.)[^\s()<>]+[)>]?|[<(]?[^\s()<>@]+@[^\s()<>@]+\.[^\s()<>@]+[)>]?|\(?@[\w.]+\)?/giu;
const date =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d\S*|(?:\p{Lu}\p{L}+day,? )?\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? (?:\d{1,2},? ?)?\d{4}(?:(?! by ).)*/giu;
/** "Updated 3 hours ago", "(Twitter: )" after a name. */
const trailer =
  /\s+\(?(?:updated|published|posted|modified|twitter|instagram|facebook|mastodon|bluesky)\b.*$/iu;
/** "Rosa Lind Political Editor": the role after a name of two words. */
const roleAfterName =
  /^(?!(?:chief|senior|deputy|associate|managing|executive|assistant|political|our)\b)(\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’-]+) (?:\p{Lu}\p{L}+ ){1,3}(?:editor|correspondent|reporter|writer|columnist)$/iu;
/** "Rosa Lind for Tidewater Weekly": the paper after the name. */
const employer = /\s+(?:for|of|pour|für|para|per)\s+(?:the\s+|la\s+|le\s+)?(\p{Lu}.*)$/u;
const newsroom = / (?:editorial board|editorial team|editors|newsroom|redaktion|rédaction|redacción)$/iu;
const surnameFirst =
  /^(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|de|van|von))?), ?(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}.]*)?)$/u;

/** The persons and organisations that author fields name; undefined when they name no one. */
export function readAuthors(fields: readonly string[]): Byline | undefined {
  const given = fields.filter((name) => name.length <= longestCreator).slice(0, mostCreators);
  const people: string[] = [];
  const organisations: string[] = [];
  for (const part of given.flatMap(namesIn)) {
    const [, paper] = employer.exec(part) ?? [];
    const name = part.replace(employer, '').replace(roleAfterName, '$1').trim();
    if (placeholder.test(name)) continue;
    if (newsroom.test(name)) {
      organisations.push(name);
      continue;
    }
    const read = readSigners(name, name);
    if (read !== undefined) {
      people.push(...read.people.filter((person) => !occupation.test(person)));
      organisations.push(...read.organisations);
    } else if (isSmallName(name)) people.push(name);
    else for (const piece of name.split(/\s*[,/|+&]\s*/)) takePiece(piece, people, organisations);
    if (paper !== undefined && (people.length > 0 || organisations.length > 0)) organisations.push(paper);
  }
  // "TNN", "IANS": an agency that is in no table.
  for (const name of people.filter((person) => /^\p{Lu}{2,4}$/u.test(person))) organisations.push(name);
  if (people.length + organisations.length === 0) return undefined;
  // "Rosa Lind, BBC News, Kabul".
  const isPlace = (name: string) => !name.includes(' ') && findPlace(name, {}) !== undefined;
  const named = people.filter((name) => !organisations.includes(name));
  const persons = named.some((name) => name.includes(' ')) ? named.filter((name) => !isPlace(name)) : named;
  const text = given.map((name) => name.replace(/\s+/g, ' ').trim()).filter(isPrintable);
  return {
    text: text.join(', '),
    people: [...new Set(persons)],
    organisations: [...new Set(organisations)],
  };
}

/** A field that is only an address or a placeholder is not printed. */
function isPrintable(text: string): boolean {
  const bare = text.replace(address, '').trim();
  return bare !== '' && !placeholder.test(bare);
}

function takePiece(piece: string, people: string[], organisations: string[]): void {
  if (placeholder.test(piece)) return;
  const agency = findAgencyName(piece);
  if (agency !== undefined) organisations.push(agency);
  else if (isCredit(piece)) organisations.push(piece);
  else if (isPerson(piece) && !occupation.test(piece)) people.push(piece);
}

/** The names of one field, cleaned; occupations, dates, addresses and instructions are left out. */
function namesIn(field: string): string[] {
  const bare = field
    .replace(/\s+/g, ' ')
    .replace(/^\(([^()]{2,80})\)$/, '$1')
    .replace(address, ' ')
    .replace(date, ' ')
    .replace(trailer, '')
    .replace(
      /,? (?:with|and|avec|et|mit|und|con|y|com|e) (?:agenc(?:ies|ias|y)|agences|agenturen|agenzie|wires?|dpa-material)$/iu,
      '',
    )
    .replace(/(?<=\p{L}),? (?:on|ph\.? ?d\.?|m\.?d\.?|esq\.?)\s*$/iu, '')
    // A remark in brackets says for whom, not who else: "Rosa Lind (avec AFP)", "Rosa Lind (now)".
    .replace(/ ?\(([^()]{0,200})\)/g, (_, remark: string) => [' ', ...findAgencies(remark)].join(', '))
    .replace(/,\s*(?=(?:jr|sr|ii|iii|iv)\b)/i, ' ')
    .replace(/^[ *•|–-]{1,40}|[ *•|,;–-]{1,40}$/g, '')
    .trim()
    .replace(prefix, '')
    .replace(signed, '');
  const names = bare.split(/ ?[;•|·] ?| [–—-] /).flatMap((part) => {
    const [, surname, name] = surnameFirst.exec(part) ?? [];
    const isReversed = surname !== undefined && name !== undefined && !isSeveral(surname, name);
    if (isReversed) return [`${name} ${capitalised(surname)}`];
    return part
      .split(
        /\s*,\s*(?:(?:and|und|et) )?|\s+(?:and|et|und|with|avec|mit|y|e|и|اور|او|AND|ET|UND|Y)\s+(?=\p{L}+\s+\p{L})|\s+و\s+/u,
      )
      .flatMap(arabicPair)
      .flatMap(agencyBehind);
  });
  return names.map((name) => name.trim()).filter((name) => name !== '' && !/\d/.test(name));
}

/** "ROSA LIND The Associated Press": an agency of several words behind a name of two. */
function agencyBehind(name: string): string[] {
  const words = name.split(' ');
  const at = 2;
  if (words.length < 4 || words.length > 7 || findAgencyName(name) !== undefined) return [name];
  const agency = words.slice(at).join(' ').replace(/^the /i, '');
  return findAgencyName(agency) === undefined ? [name] : [words.slice(0, at).join(' '), agency];
}

/** Arabic joins "and" to the next name, but given names begin with the same letter. */
const andInArabic =
  /^و(?!ائل|اصف|جدي|حيد|داد|ديع|ردة|سام|سيم|ضاح|فاء|فيق|لاء|ليد|هيب)\p{Script=Arabic}{2,30}$/u;

function arabicPair(name: string): string[] {
  const words = name.split(' ');
  const at = words.findIndex((word, nth) => nth > 1 && nth < words.length - 1 && andInArabic.test(word));
  if (at < 0) return [name];
  return [words.slice(0, at).join(' '), words.slice(at).join(' ').slice(1)];
}

/** "Rosa Lind, Karim Tahan" are two persons, "LIND, Rosa" is one; a desk or an agency is no surname. */
function isSeveral(first: string, second: string): boolean {
  if (findAgencyName(first) !== undefined || findAgencyName(second) !== undefined) return true;
  if (isCredit(first) || isCredit(second) || occupation.test(second)) return true;
  const isInCapitals = first === first.toUpperCase() && second !== second.toUpperCase();
  return !isInCapitals && first.includes(' ');
}

function capitalised(name: string): string {
  if (name !== name.toUpperCase() || name.length < 3) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** "rosa lind", as content systems without capitals print it. */
function isSmallName(name: string): boolean {
  return /^\p{Ll}{2,}(?: \p{Ll}{2,}){1,2}$/u.test(name) && !isCredit(name) && !occupation.test(name);
}
