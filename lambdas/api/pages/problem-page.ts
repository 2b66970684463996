import { html } from '#lambdas/api/pages/html.ts';
import { pageFrame } from '#lambdas/api/pages/page-frame.ts';

interface ProblemParts {
  status: number;
  title: string;
  detail: string;
  requestId: string;
}

/** What a reader sees in place of a page: what is wrong, what to do, and the id to name when asking. */
export function problemPage({ status, title, detail, requestId }: ProblemParts): string {
  const body = html`<section class="problem">
<p class="kicker">${status}</p>
<h1>${title}</h1>
<p class="standfirst">${detail}</p>
<p><a href="/">Newest stories</a></p>
<p class="small">Request ${requestId}</p>
</section>`;
  return pageFrame({ title: `${title} – Dateline`, body });
}
