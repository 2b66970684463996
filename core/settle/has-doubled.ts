// Growth: when a story is settled that is never quiet. In: the version just saved. Out: whether it is time.

/** Version of a story with which it is settled although reports still come, and again whenever its version has doubled. Test: is-grown. */
const firstGrownVersion = 8;
/**
 * True with the 8th version of a story, the 16th, the 32nd, and so on. Versions stand for the bursts in which its reports came.
 * Unlike the number of reports, which falls when some are moved out, a version is saved once and never comes again: so a redelivery
 * settles nothing, no story is settled more often for this than it has doublings, and nothing has to be written down.
 */
export function hasDoubled(version: number): boolean {
  return version >= firstGrownVersion && Number.isInteger(Math.log2(version / firstGrownVersion));
}
