// Which grants of the template were used, and by which access each was.

import type { RecordedAccess } from '#test/deployed/aws-proxy.ts';
import { type Access, matching, type Statement } from '#test/deployed/iam.ts';

/** One action that a role may take on one resource, as `Role action resource`. */
interface Grant extends Access {
  role: string;
  statement: Statement;
}

function grantsOf(roles: ReadonlyMap<string, readonly Statement[]>): Grant[] {
  return [...roles].flatMap(([role, statements]) =>
    statements
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action, Resource, Condition }) =>
        [Action].flat().flatMap((action) =>
          [Resource].flat().map((resource) => ({
            role,
            action,
            resource,
            statement: {
              Effect: 'Allow' as const,
              Action: action,
              Resource: resource,
              ...(Condition && { Condition }),
            },
          })),
        ),
      ),
  );
}

/** Grants that no access used, as `Role action resource`, without the hashes of CloudFormation's ids. */
export function unusedGrants(
  roles: ReadonlyMap<string, readonly Statement[]>,
  accesses: readonly RecordedAccess[],
): string[] {
  return grantsOf(roles)
    .filter(
      ({ role, statement }) =>
        !accesses.some((access) => access.role === role && matching([statement], access).length > 0),
    )
    .map(readable)
    .sort();
}

/** Refused accesses, each once. */
export function deniedAccesses(accesses: readonly RecordedAccess[]): string[] {
  return [...new Set(accesses.filter(({ allowed }) => !allowed).map(readable))].sort();
}

function readable({ role, action, resource }: Access & { role: string }): string {
  const name = resource.split(/:(?:table\/|log-group:)?/).pop() ?? '';
  return `${withoutHash(role)} ${action} ${withoutHash(name)}`;
}

function withoutHash(text: string): string {
  return text.replace(/(?<=^[A-Za-z]+)[0-9A-Fa-f]{8}(?=$|[./:])/, '');
}
