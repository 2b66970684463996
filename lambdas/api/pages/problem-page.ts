import { html } from '#lambdas/api/pages/html.ts';
import { pageFrame } from '#lambdas/api/pages/page-frame.ts';

interface ProblemParts {
  status: number;
  title: string;
  detail: string;
  requestId: string;
}

/** An error as a page: the problem, the remedy, and the request id to quote. */
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
