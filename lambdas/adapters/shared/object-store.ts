/**
 * Bytes under names, for content that is too large for a row of the table or must outlive it. Private to the
 * adapters. Names are ASCII and slash-separated; the bytes under a name never change.
 */
export interface ObjectStore {
  /** Stores the bytes durably before it resolves. False when the name exists already; its bytes are kept. */
  put(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Undefined when there is nothing. */
  find(name: string): Promise<Uint8Array | undefined>;
  /** Takes them away for good, no earlier copy is left behind. Absent ones are no error. */
  remove(names: readonly string[]): Promise<void>;
}
