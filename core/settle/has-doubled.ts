// When to settle a story that is never quiet.

/** First version that triggers a settle step while reports still arrive. */
const firstGrownVersion = 8;
/**
 * True for versions 8, 16, 32, and so on. A version number is saved once and never repeats, so a redelivery settles
 * nothing, and no extra state is stored. The number of reports would not do: it falls when reports are moved out.
 */
export function hasDoubled(version: number): boolean {
  return version >= firstGrownVersion && Number.isInteger(Math.log2(version / firstGrownVersion));
}
