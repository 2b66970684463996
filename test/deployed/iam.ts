// Decides as IAM does for roles of one account: nothing is allowed unless a statement allows it and none denies it.

export interface Statement {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource: string | string[];
  Principal?: string | Record<string, string | string[]>;
  Condition?: Record<string, Record<string, string | string[]>>;
}
/** One action on one resource, with the condition keys that the service sets. */
export interface Access {
  action: string;
  resource: string;
  context?: Record<string, string>;
}

/** The statements that speak of this access. */
export function matching(statements: readonly Statement[], access: Access): Statement[] {
  return statements.filter(
    ({ Action, Resource, Condition = {} }) =>
      [Action].flat().some((pattern) => isLike(access.action.toLowerCase(), pattern.toLowerCase())) &&
      [Resource].flat().some((pattern) => isLike(access.resource, pattern)) &&
      Object.entries(Condition).every(([operator, keys]) =>
        Object.entries(keys).every(([key, wanted]) =>
          holds(operator, access.context?.[key], [wanted].flat()),
        ),
      ),
  );
}

export function isAllowed(statements: readonly Statement[], access: Access): boolean {
  const found = matching(statements, access);
  return found.some(({ Effect }) => Effect === 'Allow') && !found.some(({ Effect }) => Effect === 'Deny');
}

function holds(operator: string, value: string | undefined, wanted: readonly string[]): boolean {
  switch (operator) {
    case 'StringEquals':
    case 'ArnEquals':
    case 'Bool':
      return value !== undefined && wanted.some((one) => String(one) === value);
    case 'StringLike':
    case 'ArnLike':
      return value !== undefined && wanted.some((pattern) => isLike(value, pattern));
    default:
      throw new Error(`iam: the condition operator ${operator} is not known here`);
  }
}

/** `*` matches any characters, `?` one. */
function isLike(value: string, pattern: string): boolean {
  const source = pattern
    .replaceAll(/[\\^$.+()|[\]{}]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(value);
}
