import type { Api } from '#lambdas/api/api-world.ts';

/** GET /openapi.json: generated from the routes, with the address of the request as server. */
export function describeApi(api: Api): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token with the scopes read, write or admin. Not needed where the server is started without tokens.',
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'dateline',
    description: 'The session of a person who signed in at /sign-in. On https its name is __Host-dateline.',
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'feedKey', {
    type: 'apiKey',
    in: 'query',
    name: 'key',
    description:
      'A key that reads feeds only, for feed readers that send no header. The page /feeds shows it.',
  });
  api.doc31('/openapi.json', (c) => ({
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: '1',
      description:
        'News stories merged from the reports of many agencies. Every sentence names the reports that carry it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: c.var.ownOrigin }],
    tags: [
      { name: 'Stories', description: 'Stories, their reports and their history' },
      { name: 'Changes', description: 'What changed, in order' },
      { name: 'Reports', description: 'Post reports' },
      { name: 'Editing', description: 'Decisions of editors' },
      { name: 'Feeds', description: 'Stories as feeds' },
      { name: 'Pages', description: 'Pages for people' },
      { name: 'Operation', description: 'State of the service' },
    ],
  }));
}
