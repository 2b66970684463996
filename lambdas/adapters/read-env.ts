// Environment of a function, checked once at its door: a missing or wrong variable names itself.
import { z } from 'zod';

/** The variables that `schema` asks for. @throws Error that names every variable that is missing or wrong. */
export function readEnv<Schema extends z.ZodType>(
  schema: Schema,
  env: NodeJS.ProcessEnv = process.env,
): z.infer<Schema> {
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  throw new Error(`environment: ${z.prettifyError(read.error)}`);
}
