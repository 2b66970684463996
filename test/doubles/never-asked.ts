/** For a SourceAdmin whose test and poll are not used. */
export const neverAsked = {
  test: async () => ({
    outcome: 'failed' as const,
    detail: 'not asked',
    feeds: [],
    reports: [],
    problems: [],
  }),
  poll: async () => undefined,
};
