/** Every format with the media types that announce it; apart from the readers (core/parse/formats.ts), which a caller that only names types need not load. */
export const formatMediaTypes = {
  report: ['application/json'],
  ninjs: ['application/json', 'application/vnd.iptc.ninjs+json'],
  jsonfeed: ['application/json', 'application/feed+json'],
  rss: ['application/xml', 'text/xml', 'application/rss+xml'],
  atom: ['application/xml', 'text/xml', 'application/atom+xml'],
  rdf: ['application/xml', 'text/xml', 'application/rdf+xml'],
  'newsml-g2': ['application/xml', 'text/xml', 'application/vnd.iptc.g2.newsitem+xml'],
  'newsml-1': ['application/xml', 'text/xml'],
  nitf: ['application/xml', 'text/xml'],
  text: ['text/plain'],
  iptc7901: ['text/plain'],
  anpa1312: ['text/plain'],
  email: ['message/rfc822'],
  html: ['text/html'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
