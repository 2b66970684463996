import { makePowertoolsLog } from '#adapters/runtime/log-powertools.ts';

describe('the log on AWS', () => {
  test('is one line of JSON per call, with the event as message and the fields redacted', () => {
    const before = { dev: process.env.POWERTOOLS_DEV, warn: console.warn };
    const lines: string[] = [];
    process.env.POWERTOOLS_DEV = 'true';
    console.warn = (line: string) => lines.push(line);
    try {
      makePowertoolsLog('fetch').warn('fetch.failed', { url: 'https://u:s3cret@h/', text: 'a\r\nb\u009b' });
    } finally {
      console.warn = before.warn;
      if (before.dev === undefined) delete process.env.POWERTOOLS_DEV;
      else process.env.POWERTOOLS_DEV = before.dev;
    }
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'WARN',
      service: 'fetch',
      message: 'fetch.failed',
      fields: { url: 'https://***@h/', text: 'a\r\nb\\u009b' },
    });
  });
});
