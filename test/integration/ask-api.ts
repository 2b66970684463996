import type { StoryId } from '#core/ids.ts';
import type { anApi } from '#test/builders/an-api.ts';

export type AnApi = ReturnType<typeof anApi>;
export interface ProblemAnswer {
  type: string;
  title: string;
  status: number;
  detail: string;
  requestId: string;
  field?: string;
  problems?: { code: string; message: string }[];
  archiveKey?: string;
}

/** The problem details of a refused request. A cast: the members are checked here. */
export async function refusalOf(api: AnApi, path: string, init?: RequestInit): Promise<ProblemAnswer> {
  const answer = await api.app.request(path, init);
  const problem: unknown = await answer.json();
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^urn:x-dateline:problem:/),
    title: expect.any(String),
    status: answer.status,
    detail: expect.any(String),
    requestId: answer.headers.get('X-Request-Id'),
  });
  return problem as ProblemAnswer;
}
export const post = (body: BodyInit, contentType: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'Content-Type': contentType, ...headers },
});
const filing = (parts: Record<string, unknown>) => post(JSON.stringify(parts), 'application/json');
/** The report ids in the answer to a post. */
export async function filed(api: AnApi, parts: Record<string, unknown>): Promise<string[]> {
  const answer = await api.app.request('/v1/reports', filing(parts));
  expect(answer.status).toBe(202);
  const { reports }: { reports: { id: string }[] } = await answer.json();
  await api.settle();
  return reports.map(({ id }) => id);
}
export async function cards(api: AnApi, query = ''): Promise<{ id: StoryId; headline: string }[]> {
  const { stories }: { stories: { id: StoryId; headline: string }[] } = await (
    await api.app.request(`/v1/stories${query}`)
  ).json();
  return stories;
}
export const copy = `15-01-2022
By Ruth Ellery + Agencies
HARWICK/ LONDON: A passenger ferry ran aground on a sandbank off Harwick early on Saturday, the coastguard said.
All 214 people on board were taken off by lifeboat.`;
