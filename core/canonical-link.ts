// Links to one page as one text, whatever scheme, tracking or fragment a feed adds.
import { findUrl } from '#core/find-url.ts';

const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|custom\d*|link\w*|format|ptr_\w+|bbc_\w+)|fbclid|gclid|dclid|gclsrc|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|ns_(?:mchannel|source|campaign|linkname|fee)|wt[._]mc\w*|cmp(?:id)?|cmpid|ocid|icid|ftag|xtor|sref|ref_?src|spm|ito|source=rss|feature=rss|traffic_source|__twitter_impression|oly_\w+|vero_\w+|rss)$/i;
/** Of a visitor or a request, not of the page. */
const perRequest =
  /^(?:php|asp|j)?sess(?:ion)?_?(?:id)?\w*$|^(?:rnd|rand(?:om)?|no_?cache|cache_?bust(?:er)?|cb|_|ts|timestamp|nonce)$/i;
/** A session under a short name: "sid" also names stories, by a number. */
const isSession = (name: string, value: string) =>
  /^(?:s|sid|token|auth|sig|signature|key)$/i.test(name) && /^(?=\D*\d)[\w-]{16,}$/.test(value);

/**
 * `url` with https, without `www`, fragment, tracking and session parameters, the other parameters sorted, host in lower case,
 * without a final slash: equal for links to one page. Parameters in `kept` stay, whatever their names say. For comparison only;
 * reports keep the link as received.
 */
export function canonicalLink(url: string, kept: readonly string[] = []): string {
  const link = findUrl(url);
  if (link === undefined) return url.trim();
  link.hash = '';
  if (link.protocol === 'http:') link.protocol = 'https:';
  link.host = link.host.replace(/^www\./, '');
  link.pathname = link.pathname.replace(/;jsessionid=[^/]{0,200}/i, '');
  for (const [name, value] of [...link.searchParams])
    if (!kept.includes(name) && (tracking.test(name) || perRequest.test(name) || isSession(name, value)))
      link.searchParams.delete(name);
  link.searchParams.sort();
  return link.href.replace(/\?$/, '').replace(/\/$/, '');
}

/** The link without these parameters; otherwise as it was. */
export function withoutParameters(url: string, names: readonly string[]): string {
  const link = findUrl(url);
  if (link === undefined || !names.some((name) => link.searchParams.has(name))) return url;
  for (const name of names) link.searchParams.delete(name);
  return link.href.replace(/\?(?=#|$)/, '');
}
