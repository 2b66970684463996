import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet (IANA special-purpose registry), or that lead to a cloud's own controls. */
const closedV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // "this" network; 0.0.0.0 reaches the machine itself
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT; holds a cloud's metadata server at 100.100.100.200
  ['127.0.0.0', 8],
  ['168.63.129.16', 32], // public by number, but the host of the virtual machine on Azure
  ['169.254.0.0', 16], // link-local: metadata of instances and containers
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24], // 6to4 relays, withdrawn
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Parts of 2000::/3 that are not the public internet, or that wrap an IPv4 address. */
const closedV6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments: Teredo, benchmarking, ORCHID
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4
  ['3ffe::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [network, prefix] of closedV4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of closedV6) closed.addSubnet(network, prefix, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether `address` is a host on the public internet, by the IANA special-purpose address registries. Of IPv6 only
 * 2000::/3 is: mapped, compatible, NAT64, unique-local and link-local addresses all lie outside it.
 * False for what is no address, has a zone, or is spelled in any way but dotted IPv4 and standard IPv6.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !closed.check(address, 'ipv4');
    case 6:
      return !address.includes('%') && globalUnicast.check(address, 'ipv6') && !closed.check(address, 'ipv6');
    default:
      return false;
  }
}
