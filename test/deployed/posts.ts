// One body for each content type that POST /v1/reports takes, each of an event of its own.

export interface Post {
  contentType: string;
  body: Uint8Array | string;
  /** Words that its story shows. */
  shows: string;
}

const feedItem = (guid: string, title: string, text: string) =>
  `<rss version="2.0"><channel><title>Desk</title><item><guid>${guid}</guid><title>${title}</title>` +
  `<description>${text}</description><pubDate>Sat, 15 Jan 2022 10:00:00 GMT</pubDate></item></channel></rss>`;

/** By media type; the test compares the keys with what /openapi.json lists. */
export const posts: Record<string, Post> = {
  'application/json': {
    contentType: 'application/json',
    body: JSON.stringify({
      externalId: 'urn:desk:bridge',
      headline: 'Kabul opens a second bridge over the river',
      date: '2022-01-15T08:00:00Z',
      lang: 'en',
      text: 'KABUL: A second bridge over the Kabul river was opened on Saturday, mayor Mohammad Daud said.',
    }),
    shows: 'second bridge',
  },
  'application/xml': {
    contentType: 'application/xml; charset=utf-8',
    body: feedItem(
      'urn:desk:vineyard',
      'Frost kills vines near Dijon',
      'Frost killed vines near Dijon on Friday night, growers said.',
    ),
    shows: 'Frost kills vines',
  },
  'text/xml': {
    contentType: 'text/xml',
    body: feedItem(
      'urn:desk:library',
      'Library in Lisbon lends its millionth book',
      'The city library of Lisbon lent its millionth book on Saturday, librarian Rosa Prado said.',
    ),
    shows: 'millionth book',
  },
  'application/rss+xml': {
    contentType: 'application/rss+xml',
    body: feedItem(
      'urn:desk:zoo',
      'A panda is born in Vienna',
      'A panda was born in Vienna on Saturday morning, the zoo said.',
    ),
    shows: 'panda is born',
  },
  'application/atom+xml': {
    contentType: 'application/atom+xml; charset=utf-8',
    body:
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk</title><entry><id>urn:desk:lake</id>' +
      '<title>Lake Van freezes for the first time in a decade</title><updated>2022-01-15T07:00:00Z</updated>' +
      '<summary>Lake Van froze over on Saturday for the first time in ten years, villagers said.</summary></entry></feed>',
    shows: 'Lake Van freezes',
  },
  'application/rdf+xml': {
    contentType: 'application/rdf+xml',
    body:
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">' +
      '<channel rdf:about="https://desk.example"><title>Desk</title></channel><item rdf:about="https://desk.example/mill">' +
      '<title>Windmill at Kinderdijk turns again</title><link>https://desk.example/mill</link>' +
      '<description>A windmill at Kinderdijk turned on Saturday after two years of repairs.</description></item></rdf:RDF>',
    shows: 'Windmill at Kinderdijk',
  },
  'application/vnd.iptc.g2.newsitem+xml': {
    contentType: 'application/vnd.iptc.g2.newsitem+xml',
    body:
      '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:desk:opera" version="1">' +
      '<itemMeta><versionCreated>2022-01-15T09:00:00Z</versionCreated></itemMeta>' +
      '<contentMeta><headline>Opera in Sydney replaces its curtain</headline></contentMeta><contentSet><inlineXML>' +
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The opera house in Sydney hung a new curtain on Saturday.</p></body>' +
      '</html></inlineXML></contentSet></newsItem>',
    shows: 'Opera in Sydney',
  },
  'application/vnd.iptc.ninjs+json': {
    contentType: 'application/vnd.iptc.ninjs+json',
    body: JSON.stringify({
      uri: 'urn:desk:tram',
      type: 'text',
      versioncreated: '2022-01-15T09:30:00Z',
      headline: 'Trams return to the old town of Riga',
      body_text: 'Trams ran through the old town of Riga on Saturday for the first time since 1962.',
    }),
    shows: 'Trams return',
  },
  'application/feed+json': {
    contentType: 'application/feed+json',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Desk',
      items: [
        {
          id: 'urn:desk:olives',
          title: 'Olive growers of Crete press a late harvest',
          content_text: 'Olive growers of Crete pressed their harvest three weeks late on Saturday.',
          date_published: '2022-01-15T09:45:00Z',
        },
      ],
    }),
    shows: 'Olive growers',
  },
  'text/plain': {
    contentType: 'text/plain; charset=utf-8',
    body: '15-01-2022\nBy Mina Farrokh\nHERAT: Customs officers in Herat seized two tonnes of saffron, traders said.',
    shows: 'saffron',
  },
  'application/octet-stream': {
    contentType: 'application/octet-stream',
    // Windows-1252, which no gateway hands over as text unchanged.
    body: Buffer.from(
      '15-01-2022\nBy Ana Mu\xf1oz\nM\xc1LAGA: A caf\xe9 in M\xe1laga burned down on Saturday \x96 nobody was hurt, police said.',
      'latin1',
    ),
    shows: 'caf\u00e9 in M\u00e1laga',
  },
  'message/rfc822': {
    contentType: 'message/rfc822',
    body: [
      'From: desk@wire.example',
      'To: dateline@wire.example',
      'Date: Sat, 15 Jan 2022 10:30:00 +0000',
      'Message-ID: <glacier@wire.example>',
      'Subject: Glacier above Grindelwald loses a tower of ice',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'GRINDELWALD: A tower of ice fell from the glacier above Grindelwald on Saturday, guides said.',
    ].join('\r\n'),
    shows: 'Glacier above Grindelwald',
  },
};

/** Words of no language, different for each number. */
function madeWord(number: number): string {
  const syllables = [
    'ba',
    'ke',
    'li',
    'mo',
    'nu',
    'ra',
    'se',
    'ti',
    'vo',
    'zu',
    'pa',
    'de',
    'fi',
    'go',
    'hu',
    'ja',
  ];
  let word = '';
  for (let rest = number + 4096; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
  return word;
}

/** A report of this many bytes, all of whose sentences differ. */
export function largeReport(bytes: number): {
  externalId: string;
  headline: string;
  date: string;
  paragraphs: string[];
} {
  const paragraphs: string[] = [];
  let length = 0;
  let number = 0;
  while (length < bytes) {
    const words = Array.from({ length: 12 }, () => madeWord((number++ * 7919) % 60_000));
    const paragraph = `Commissioner ${words[0]} said on Saturday that ${words.slice(1).join(' ')} would follow.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 3;
  }
  // A report has at most 10,000 paragraphs.
  const perParagraph = Math.ceil(paragraphs.length / 9_000);
  const joined = Array.from({ length: Math.ceil(paragraphs.length / perParagraph) }, (_, at) =>
    paragraphs.slice(at * perParagraph, (at + 1) * perParagraph).join(' '),
  );
  return {
    externalId: 'urn:desk:inquiry',
    headline: 'The harbour inquiry publishes its whole record',
    date: '2022-01-15T11:00:00Z',
    paragraphs: joined,
  };
}
