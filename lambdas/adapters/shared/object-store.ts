/**
 * Bytes under names, for what is too large for a row of the table or must outlive it. Private to the adapters: no part of
 * core knows of it. Names are ASCII and slash-separated; what lies under one never changes.
 */
export interface ObjectStore {
  /** Puts the bytes there durably before it resolves. False when something lies there already: that stands. */
  put(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Undefined when there is nothing. */
  find(name: string): Promise<Uint8Array | undefined>;
  /** Takes them away for good, no earlier copy is left behind. Absent ones are no error. */
  remove(names: readonly string[]): Promise<void>;
}
