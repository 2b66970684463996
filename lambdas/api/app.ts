import { OpenAPIHono } from '@hono/zod-openapi';
import { mountSignIn } from '#lambdas/api/access/sign-in.ts';
import type { Api, ApiEnv, ApiWorld } from '#lambdas/api/api-world.ts';
import { describeApi } from '#lambdas/api/describe-api.ts';
import { mountFeeds } from '#lambdas/api/feeds/mount-feeds.ts';
import { mountListChanges } from '#lambdas/api/list-changes.ts';
import { mountListStories } from '#lambdas/api/list-stories.ts';
import { mountGuards } from '#lambdas/api/mount-guards.ts';
import { mountPages } from '#lambdas/api/pages/mount-pages.ts';
import { mountPostReports } from '#lambdas/api/post-reports.ts';
import { mountPostUploads } from '#lambdas/api/post-uploads.ts';
import { refuse } from '#lambdas/api/refuse.ts';
import { mountRuleStories } from '#lambdas/api/rule-stories.ts';
import { settleByTime } from '#lambdas/api/settle-by-time.ts';
import { mountShowHealth } from '#lambdas/api/show-health.ts';
import { mountShowStory } from '#lambdas/api/show-story.ts';
import { mountFreshSources, mountSources } from '#lambdas/api/sources/mount-sources.ts';
import { mountSourcesPage } from '#lambdas/api/sources/mount-sources-page.ts';
import { mountWebsub } from '#lambdas/api/sources/mount-websub.ts';
import { mountRejections } from '#lambdas/api/sources/rejections.ts';
import { mountStoryHistory } from '#lambdas/api/story-history.ts';
import { mountStoryReports } from '#lambdas/api/story-reports.ts';

export type { ApiWorld } from '#lambdas/api/api-world.ts';

/** The whole HTTP API and its pages, the same on AWS and on one machine. */
export function makeApp(given: ApiWorld): Api {
  const world = { ...given, stories: settleByTime(given.stories, given.clock) };
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (checked, c) => {
      if (checked.success) return undefined;
      if (checked.target === 'param')
        return refuse(c, { kind: 'not_found', detail: 'The id in the path is malformed.' });
      const issue = checked.error.issues[0];
      if (issue?.code === 'unrecognized_keys') {
        const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
        const detail = `Unknown query parameter: ${names}.`;
        return refuse(c, { kind: 'bad_field', field: issue.keys[0], detail });
      }
      return refuse(c, {
        kind: 'bad_field',
        field: issue?.path.join('.'),
        detail: issue?.message ?? 'not valid',
      });
    },
  });
  mountGuards(api, world);
  mountFreshSources(api, world);
  mountListStories(api, world);
  mountShowStory(api, world);
  mountStoryReports(api, world);
  mountStoryHistory(api, world);
  mountListChanges(api, world);
  mountPostReports(api, world);
  mountPostUploads(api, world);
  mountRuleStories(api, world);
  mountSources(api, world);
  mountSourcesPage(api, world);
  mountWebsub(api, world);
  mountRejections(api, world);
  mountFeeds(api, world);
  mountPages(api, world);
  mountSignIn(api, world);
  mountShowHealth(api, world);
  describeApi(api);
  return api;
}
