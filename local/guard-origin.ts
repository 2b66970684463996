// One machine listens on loopback without tokens: only requests that a program or page of this machine meant for it are answered.
import { findUrl } from '#core/find-url.ts';

/** `bindings`: of the server, handed on. */
export type Answer = (request: Request, bindings?: object) => Response | Promise<Response>;

const ownNames = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses a `Host` that is not this machine's (a foreign page may point its own name here: DNS rebinding), and what a page of
 * another site sends from a browser, except a link that a person follows.
 * @param publicUrl its host is answered too: another server passes requests on.
 */
export function guardOrigin(answer: Answer, publicUrl: string | undefined): Answer {
  const names = new Set([...ownNames, ...(publicUrl === undefined ? [] : [findUrl(publicUrl)?.hostname])]);
  return (request, bindings) => {
    const { hostname } = new URL(request.url);
    if (!names.has(hostname))
      return refuse(`This server is not ${hostname}. Set PUBLIC_URL to the address that readers use.`);
    const isCrossSite = request.headers.get('sec-fetch-site') === 'cross-site';
    const isLink = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate';
    if (isCrossSite && !isLink) return refuse('A page of another site sent this request.');
    return answer(request, bindings);
  };
}

function refuse(detail: string): Response {
  const problem = { type: 'urn:x-dateline:problem:not-allowed', title: 'Not allowed', status: 403, detail };
  return Response.json(problem, { status: 403, headers: { 'content-type': 'application/problem+json' } });
}
