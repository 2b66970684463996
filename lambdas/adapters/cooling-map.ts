import { type Cold, makeColdBytes } from '#adapters/cold-bytes.ts';

/** The part of a Map that the stores in memory need. */
export interface CoolingMap<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
  set(key: string, value: V): void;
  delete(key: string): void;
}

/** A cooling map whose values are packed one by one: for those that are asked for again at any time. */
export function makeCoolingMap<V>(
  pack: (value: V) => Uint8Array,
  unpack: (packed: Uint8Array) => V,
  warm?: number,
): CoolingMap<V> {
  return coolingOver(makeColdBytes(pack, unpack), warm);
}

/**
 * A map that keeps values as they are while they are in use, and in `cold` when they are not: the `warm` latest are whole, and
 * up to as many more. What comes out may be another value than went in, but an equal one.
 */
export function coolingOver<V>(cold: Cold<V>, warm = 10_000): CoolingMap<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  const keepWhole = (key: string, value: V) => {
    young.set(key, value);
    old.delete(key);
    if (young.size <= warm) return;
    cold.put([...old].filter(([name]) => !cold.has(name)));
    old = young;
    young = new Map();
  };
  return {
    get(key) {
      const whole = young.get(key);
      if (whole !== undefined) return whole;
      const value = old.get(key) ?? cold.get(key);
      if (value !== undefined) keepWhole(key, value);
      return value;
    },
    has: (key) => young.has(key) || old.has(key) || cold.has(key),
    set(key, value) {
      cold.delete(key);
      keepWhole(key, value);
    },
    delete(key) {
      for (const values of [young, old, cold]) values.delete(key);
    },
  };
}
