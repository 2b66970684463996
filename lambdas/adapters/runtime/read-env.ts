// Environment of a function, checked once at its door: a missing or wrong variable names itself.
import type { z } from 'zod';

/** The environment is not as the schema asks; `message` names every variable that is missing or wrong. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment';
}

/** The variables that `schema` asks for. @throws BadEnvironment. */
export function readEnv<Schema extends z.ZodType>(
  schema: Schema,
  env: NodeJS.ProcessEnv = process.env,
): z.infer<Schema> {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new BadEnvironment(`environment: ${wrong.join('; ')}`);
}
