/** The command line cannot be understood; `message` says why. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}
