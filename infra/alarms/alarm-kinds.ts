// Every kind of alarm. The name of a kind is its runbook page: docs/operator/runbook/<kind>.md.

interface AlarmKind {
  /** The fault, without the name of the part. */
  meaning: string;
  rings: 'over' | 'under';
  bound: number;
  /** Length of one period. */
  minutes: number;
  /** The number of consecutive periods beyond the limit. */
  periods: number;
  /** The meaning of a period without data: usually that nothing happened, which is normal. */
  missing?: 'breaching';
}

export const alarmKinds = {
  'function-errors': { meaning: 'A function failed.', rings: 'over', bound: 0, minutes: 5, periods: 1 },
  'function-throttles': {
    meaning: 'A function was refused for want of concurrency.',
    rings: 'over',
    bound: 0,
    minutes: 5,
    periods: 2,
  },
  'table-throttles': {
    meaning: 'The table refuses reads or writes.',
    rings: 'over',
    bound: 0,
    minutes: 5,
    periods: 2,
  },
  'queue-age': {
    meaning: 'A message has waited for more than 5 minutes.',
    rings: 'over',
    bound: 300,
    minutes: 5,
    periods: 1,
  },
  'dead-letters': {
    meaning: 'A message failed too often and was set aside.',
    rings: 'over',
    bound: 0,
    minutes: 5,
    periods: 1,
  },
  'api-errors': { meaning: 'The API answered 5xx.', rings: 'over', bound: 0, minutes: 5, periods: 1 },
  'api-latency': {
    meaning: 'The slowest 1 % of calls took more than 3 seconds.',
    rings: 'over',
    bound: 3_000,
    minutes: 5,
    periods: 3,
  },
  silence: {
    meaning: 'Sources were due and nothing was archived.',
    rings: 'over',
    bound: 0,
    // The period is `silenceMinutes` of the deployment's context.
    minutes: 60,
    periods: 1,
  },
  'source-silent': {
    meaning: 'A source brings nothing for longer than it usually does.',
    rings: 'over',
    bound: 0,
    minutes: 60,
    periods: 1,
  },
  'source-frantic': {
    meaning: 'A source changes far more often than it usually does.',
    rings: 'over',
    bound: 0,
    minutes: 60,
    periods: 1,
  },
  'dispatch-stopped': {
    meaning: 'No source was dispatched: the schedule or its function stopped.',
    rings: 'under',
    bound: 1,
    minutes: 5,
    periods: 2,
    missing: 'breaching',
  },
  'not-ingested': {
    meaning: 'Archived documents were not ingested within two hours.',
    rings: 'over',
    bound: 0,
    minutes: 15,
    periods: 1,
  },
  'sweep-failing': {
    meaning: 'No sweep succeeded.',
    rings: 'under',
    bound: 1,
    minutes: 15,
    periods: 1,
    missing: 'breaching',
  },
} as const satisfies Record<string, AlarmKind>;

export type AlarmKindName = keyof typeof alarmKinds;

/** AWS Budgets notifies the topic itself; its page is here because it has no CloudWatch alarm. */
export const budgetPage = 'budget';
