import { makeStop } from '#adapters/fetch/stop.ts';

describe('stopping a fetch', () => {
  test('the first reason is kept', () => {
    const stop = makeStop();
    expect([stop.reason(), stop.signal.aborted]).toEqual([undefined, false]);
    stop.now('too large');
    stop.now('too slow');
    expect([stop.reason(), stop.signal.aborted]).toEqual(['too large', true]);
  });

  test('a cleared timeout does not stop anything', async () => {
    const stop = makeStop();
    stop.after(1, 'cleared')();
    const stopped = new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }));
    stop.after(5, 'late');
    await stopped;
    expect(stop.reason()).toBe('late');
  });
});
