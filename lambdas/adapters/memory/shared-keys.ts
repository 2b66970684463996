/**
 * Under how many of the keys of one look-up each story was found, by the stories' numbers (see KnownStories): flat lists that stay
 * from look-up to look-up, as hundreds of stories are passed in each.
 */
export class SharedKeys {
  /** Of the stories found; 0 of all others. */
  #counts = new Uint16Array(1024);
  /** In which turn a story was last found: a key finds a story once, under however many of its postings. */
  #foundIn = new Uint32Array(1024);
  #turn = 0;
  readonly #found: number[] = [];

  /** The numbers of the stories found, each once, in the order in which they were found. */
  get stories(): readonly number[] {
    return this.#found;
  }

  countOf(story: number): number {
    return this.#counts[story] ?? 0;
  }

  /** Forgets what the look-up before found. */
  begin(): void {
    for (const story of this.#found) this.#counts[story] = 0;
    this.#found.length = 0;
  }

  nextKey(): void {
    this.#turn += 1;
  }

  /** Records the story under the current key. */
  find(story: number): void {
    if (story >= this.#counts.length) this.#makeRoomFor(story);
    if (this.#foundIn[story] === this.#turn) return;
    this.#foundIn[story] = this.#turn;
    const count = this.countOf(story);
    if (count === 0) this.#found.push(story);
    this.#counts[story] = count + 1;
  }

  #makeRoomFor(story: number): void {
    const [counts, foundIn] = [this.#counts, this.#foundIn];
    const room = 2 ** Math.ceil(Math.log2(story + 1));
    this.#counts = new Uint16Array(room);
    this.#counts.set(counts);
    this.#foundIn = new Uint32Array(room);
    this.#foundIn.set(foundIn);
  }
}
