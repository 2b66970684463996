import { findUrl } from '#core/find-url.ts';

/** A URL that may be asked for: its host's addresses must still be vetted, unless the pair is `trusted`. */
export type CheckedUrl =
  | { kind: 'allowed'; url: URL; hostname: string; port: number; trusted: boolean }
  | { kind: 'blocked'; detail: string };

/** Names that mean "inside" by RFC 6761, RFC 6762, RFC 8375, RFC 9476 or custom. */
const innerNames = new Set([
  ...['localhost', 'local', 'localdomain', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'arpa'],
  ...['invalid', 'onion', 'alt'],
]);
const publicPorts: readonly number[] = [80, 443];

/** Exceptions of a deployment to the general rules. */
export interface UrlRules {
  /** Exact pairs as readTrustedPairs gives them. */
  trustedPairs: ReadonlySet<string>;
  /** Ports besides 80 and 443, on public hosts. */
  alsoPorts: readonly number[];
}

/** Lower-case `host:port`, the host as ASCII; IPv6 hosts stand in brackets. No pattern, no range. */
const hostAndPort = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+):(\d{1,5})$/;

/**
 * The pairs of `host:port` that a deployment trusts in spite of the address and port rules, in their standard spelling.
 * @throws when an entry is anything but one exact host and port.
 */
export function readTrustedPairs(entries: readonly string[]): ReadonlySet<string> {
  return new Set(
    entries.map((entry) => {
      const [, host = '', port = ''] = hostAndPort.exec(entry.trim().toLowerCase()) ?? [];
      const url = findUrl(`http://${host}/`);
      if (url === undefined || Number(port) < 1 || Number(port) > 65_535) {
        throw new Error(`fetcher: "${entry}" is not a host and port such as 127.0.0.1:8080`);
      }
      return `${hostOf(url)}:${Number(port)}`;
    }),
  );
}

/**
 * Applies every rule that needs no look-up: scheme, user name, port, inward names. The text is parsed once, here, by the
 * WHATWG rules, against `base` when it is a redirect; whatever is asked for later is asked for by this `url`. The detail never repeats the URL, which may hold
 * a password.
 */
export function checkUrl(text: string, base: URL | undefined, rules: UrlRules): CheckedUrl {
  const url = findUrl(text, base?.href);
  if (url === undefined) return { kind: 'blocked', detail: 'not a URL' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { kind: 'blocked', detail: `scheme ${url.protocol.slice(0, 20)} is not http: or https:` };
  }
  if (url.username !== '' || url.password !== '')
    return { kind: 'blocked', detail: 'a user name in the URL' };
  const hostname = hostOf(url);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (rules.trustedPairs.has(`${hostname}:${port}`))
    return { kind: 'allowed', url, hostname, port, trusted: true };
  if (!publicPorts.includes(port) && !rules.alsoPorts.includes(port)) {
    return { kind: 'blocked', detail: `port ${port} is not allowed` };
  }
  if (isInnerName(hostname)) return { kind: 'blocked', detail: `${hostname} is a name inside some network` };
  return { kind: 'allowed', url, hostname, port, trusted: false };
}

/** The host without the dot that ends a full name. */
function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/, '');
}

/** One label alone would be looked up in the machine's own search domains. */
function isInnerName(hostname: string): boolean {
  if (hostname.startsWith('[')) return false;
  const lastLabel = hostname.split('.').at(-1) ?? '';
  return lastLabel === hostname || lastLabel === '' || innerNames.has(lastLabel);
}
