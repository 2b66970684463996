import { createHmac, timingSafeEqual } from 'node:crypto';
import { SourceId } from '#core/ids.ts';
import { confirmSubscription, websubPath } from '#core/sources/websub.ts';
import type { Api, ApiWorld } from '#lambdas/api/api-world.ts';
import { codes } from '#lambdas/api/http-codes.ts';
import { refuse } from '#lambdas/api/refuse.ts';

/** By the name before `=` in X-Hub-Signature. */
const algorithms = new Set(['sha1', 'sha256', 'sha384', 'sha512']);

/** The callback of WebSub. In: a challenge, or a notice. Out: the challenge again, or a request to poll the source. */
export function mountWebsub(api: Api, { sources: admin, clock }: ApiWorld): void {
  const { states, pollSoon } = admin ?? {};
  if (states === undefined || pollSoon === undefined) return;
  const path = `${websubPath}:id/:token`;
  const unknown = (c: Parameters<typeof refuse>[0]) =>
    refuse(c, { kind: 'not_found', detail: 'No such subscription.' });

  api.get(path, async (c) => {
    const id = SourceId.safeParse(c.req.param('id'));
    const { 'hub.mode': mode = '', 'hub.topic': topic = '', 'hub.challenge': challenge = '' } = c.req.query();
    const leaseSeconds = Number(c.req.query('hub.lease_seconds'));
    const sent = { token: c.req.param('token'), mode, topic, leaseSeconds };
    if (!id.success || !(await confirmSubscription(id.data, sent, { states, clock }))) return unknown(c);
    return c.text(challenge, codes.ok, { 'Content-Type': 'text/plain; charset=utf-8' });
  });

  api.post(path, async (c) => {
    const id = SourceId.safeParse(c.req.param('id'));
    const websub = id.success ? (await states.findState(id.data))?.websub : undefined;
    if (!id.success || websub === undefined || websub.token !== c.req.param('token')) return unknown(c);
    const body = new Uint8Array(await c.req.arrayBuffer());
    // A wrong signature gets the same answer (section 8 of the recommendation).
    if (isSigned(body, c.req.header('X-Hub-Signature') ?? '', websub.secret)) await pollSoon(id.data);
    else c.var.log.warn('websub.forged', { sourceId: id.data });
    return c.body(null, codes.accepted);
  });
}

function isSigned(body: Uint8Array, header: string, secret: string): boolean {
  const [, algorithm = '', signature = ''] = /^(sha\d{1,3})=([\da-f]{40,128})$/i.exec(header.trim()) ?? [];
  if (!algorithms.has(algorithm.toLowerCase())) return false;
  const expected = createHmac(algorithm.toLowerCase(), secret).update(body).digest();
  const sent = Buffer.from(signature, 'hex');
  return sent.length === expected.length && timingSafeEqual(sent, expected);
}
