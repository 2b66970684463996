/** The limits of one fetch, all redirects together unless it says otherwise. A limit of 0 is refused: it never means "none". */
export interface FetchCaps {
  /** Of the body as sent, and of the header section. */
  maxWireBytes: number;
  maxHeaderBytes: number;
  /** Of the body after its one content encoding. */
  maxDecodedBytes: number;
  /** Beyond the first megabyte a body may expand to no more than this many times its bytes on the wire. */
  maxRatio: number;
  ratioFreeBytes: number;
  maxRedirects: number;
  /** Of one look-up or one connection; of one answer's header section, connecting included; of everything. */
  connectMs: number;
  firstByteMs: number;
  totalMs: number;
  /** Asked of a body from `rateGraceMs` after its header section on, as a mean. */
  minBytesPerSecond: number;
  rateGraceMs: number;
}

const standardCaps: FetchCaps = {
  maxWireBytes: 10_000_000,
  maxHeaderBytes: 131_072,
  maxDecodedBytes: 30_000_000,
  maxRatio: 200,
  ratioFreeBytes: 1_000_000,
  maxRedirects: 5,
  connectMs: 5_000,
  firstByteMs: 10_000,
  totalMs: 20_000,
  minBytesPerSecond: 1_024,
  rateGraceMs: 5_000,
};

/** The default limits, changed by the given ones. @throws when one is not a positive number. */
export function fetchCaps(changed: Partial<FetchCaps> = {}): FetchCaps {
  const caps = { ...standardCaps, ...changed };
  for (const [name, limit] of Object.entries(caps)) {
    if (!(Number.isFinite(limit) && limit > 0))
      throw new Error(`fetcher: ${name} must be above 0, not ${limit}`);
  }
  return caps;
}
