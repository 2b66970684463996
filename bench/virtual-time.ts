interface Sleeper {
  atMs: number;
  wake: () => void;
}

/**
 * A clock that stops while anything can run, and then jumps to the next waiting caller: hours pass in moments, and
 * the same work always takes the same course. Everything that takes time must wait by it, so no real disk or network
 * may take part.
 */
export class VirtualTime {
  nowMs: number;
  /** The next to wake last; of several at one moment who came first wakes first. */
  readonly #sleepers: Sleeper[] = [];

  constructor(startMs: number) {
    this.nowMs = startMs;
  }

  wait(ms: number): Promise<void> {
    return new Promise((wake) => {
      const atMs = this.nowMs + ms;
      let low = 0;
      let high = this.#sleepers.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((this.#sleepers[middle]?.atMs ?? 0) >= atMs) low = middle + 1;
        else high = middle;
      }
      // Behind, in this order before, all that wake at the same moment.
      while (low > 0 && this.#sleepers[low - 1]?.atMs === atMs) low -= 1;
      this.#sleepers.splice(low, 0, { atMs, wake });
    });
  }

  /** Lets time pass until `work` is done. @throws what it throws; when it waits for something that will never come. */
  async passUntil<Result>(work: Promise<Result>): Promise<Result> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    for (;;) {
      // All that can go on without time passing goes on before an immediate is called.
      await new Promise((resolve) => setImmediate(resolve));
      if (isOver) return work;
      const next = this.#sleepers.pop();
      if (next === undefined) throw new Error('virtual-time: everybody waits, and nobody for the clock');
      this.nowMs = next.atMs;
      next.wake();
    }
  }
}
