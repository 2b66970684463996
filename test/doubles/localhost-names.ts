import dns from 'node:dns';

/** Makes names below `localhost`, as the emulator gives to queues, resolve to 127.0.0.1 in this process. */
export function resolveLocalhostNames(): void {
  const { lookup } = dns;
  dns.lookup = ((name: string, ...rest: unknown[]) =>
    Reflect.apply(lookup, dns, [
      name.endsWith('.localhost') ? '127.0.0.1' : name,
      ...rest,
    ])) as typeof dns.lookup;
}
