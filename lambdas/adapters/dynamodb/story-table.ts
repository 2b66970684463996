/**
 * The one table, as CDK and the local engine create it: string keys, one sparse index that holds keys only, and an
 * attribute by which DynamoDB may delete outlived index rows. Nothing depends on that deletion. Imports no SDK.
 * See docs/maintainer/data-model.md for what lies under which key.
 */
export const storyTable = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since 1970, on postings only. */
  timeToLive: 'expiresAt',
  /** Lines of the list of changes by the time of update that they brought: the list of stories. */
  listIndex: { name: 'list', partitionKey: 'lk', sortKey: 'ls' },
} as const;
