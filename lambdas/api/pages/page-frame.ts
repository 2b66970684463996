import { html, type Markup } from '#lambdas/api/pages/html.ts';

interface PageParts {
  title: string;
  /** The text of the search box. */
  q?: string | undefined;
  /** Additional lines of the head: alternate formats and neighbouring pages. */
  head?: Markup | undefined;
  body: Markup;
}

/** A complete page: the masthead with the search, `body`, and the footer. No inline style, no inline script. */
export function pageFrame({ title, q, head, body }: PageParts): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/atom+xml" title="Dateline" href="/feed.atom">
${head}
<script src="/page.js" type="module"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
<p class="name"><a href="/">Dateline</a></p>
<p class="motto">Many agencies, one story</p>
<form action="/" role="search">
<label for="q">Search</label>
<input id="q" name="q" type="search" maxlength="200" value="${q ?? ''}" autocomplete="off">
<button>Find</button>
</form>
</header>
<main id="main">
${body}
</main>
<footer class="foot">
<p>Every sentence is quoted word for word from the reports that it names. Times are UTC.</p>
<p><a href="/sources">Sources</a> <a href="/feeds">Feeds</a> <a href="/openapi.json">API</a></p>
</footer>
</body>
</html>
`.text;
}

const rightToLeft = new Set([
  'ar',
  'fa',
  'prs',
  'ps',
  'ur',
  'he',
  'ckb',
  'sd',
  'ug',
  'dv',
  'yi',
  'arc',
  'bal',
  'azb',
]);

/** The direction for text in `language`; `auto` (by its first strong letter) if the language does not determine it. */
export function directionOf(language: string): 'rtl' | 'auto' {
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'auto';
}

/** "3 agencies, 2 origins". */
export function tally(agencies: number, origins: number): string {
  return `${agencies} ${agencies === 1 ? 'agency' : 'agencies'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`;
}
