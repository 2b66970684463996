import { Logger } from '@aws-lambda-powertools/logger';
import { cleanFields, cleanText } from '#adapters/runtime/log-fields.ts';
import type { Log } from '#core/ports.ts';

/** The same lines through the Powertools logger, which adds the function's name, request and trace to each. */
export function makePowertoolsLog(service: string): Log {
  const logger = new Logger({ serviceName: service });
  return {
    info: (event, fields = {}) => logger.info(cleanText(event), { fields: cleanFields(fields) }),
    warn: (event, fields = {}) => logger.warn(cleanText(event), { fields: cleanFields(fields) }),
    error: (event, fields = {}) => logger.error(cleanText(event), { fields: cleanFields(fields) }),
  };
}
