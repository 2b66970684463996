import { html } from '#lambdas/api/pages/html.ts';
import { pageFrame } from '#lambdas/api/pages/page-frame.ts';

interface FeedsParts {
  origin: string;
  /** The reader's own feed key; absent where feeds need none. */
  key: string | undefined;
  canSignOut: boolean;
}

const names = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** The addresses for a feed reader. */
export function feedsPage({ origin, key, canSignOut }: FeedsParts): string {
  const query = key === undefined ? '' : `?key=${key}`;
  const rows = Object.entries(names).map(([form, name]) => {
    const url = `${origin}/feed.${form}${query}`;
    return html`<li>${name}: <a href="${url}">${url}</a></li>\n`;
  });
  const body = html`<section class="problem">
<h1>Feeds</h1>
<p class="standfirst">Add one of these addresses to your feed reader. To narrow a feed, add the conditions of the story list, such as <code>place=Tehran</code> or <code>lang=en</code>.</p>
<ul>
${rows}</ul>
${key !== undefined && html`<p class="small">The key in these addresses is yours and can only read feeds. Keep it private. It stops working when your access token is revoked.</p>`}
${canSignOut && html`<form action="/sign-out" method="post"><button>Sign out</button></form>`}
</section>`;
  return pageFrame({ title: 'Feeds – Dateline', body });
}
