/** Whether the write failed because the disk is full: it succeeds again when there is room. */
export function isDiskFull(fault: unknown): boolean {
  return /no space left|disk .*full/i.test(String(fault));
}
