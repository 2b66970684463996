// Links as identities: what names a page, without what merely follows the reader about. In: a URL. Out: a URL.
import { findUrl } from '#core/find-url.ts';

const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_(?:medium|campaign|custom\d*|link\w*|format|ptr_\w+|bbc_\w+)|fbclid|gclid|dclid|gclsrc|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|ns_(?:mchannel|source|campaign|linkname|fee)|wt[._]mc\w*|cmp(?:id)?|cmpid|ocid|icid|ftag|xtor|sref|ref_?src|spm|ito|source=rss|feature=rss|traffic_source|__twitter_impression|oly_\w+|vero_\w+|rss)$/i;

/**
 * `url` without fragment and tracking parameters, with the others in order, host in lower case, and no final slash: equal
 * for links that lead to one page. For identity only; readers get the link as it came.
 */
export function canonicalLink(url: string): string {
  const link = findUrl(url);
  if (link === undefined) return url.trim();
  link.hash = '';
  for (const name of [...link.searchParams.keys()]) if (tracking.test(name)) link.searchParams.delete(name);
  link.searchParams.sort();
  return link.href.replace(/\?$/, '').replace(/\/$/, '');
}
