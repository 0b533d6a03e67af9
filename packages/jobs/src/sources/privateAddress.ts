import { BlockList, isIP } from "node:net"

const listOf = (kind: "ipv4" | "ipv6", nets: ReadonlyArray<readonly [net: string, prefix: number]>): BlockList => {
  const list = new BlockList()
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, kind)
  return list
}

/** Addresses that are not of the public internet (IANA's special-purpose registries; general knowledge). Of IPv6 also those that stand for one of IPv4. Two lists: one would match the other kind's too. */
const notPublic4 = listOf("ipv4", [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15],
  ["224.0.0.0", 4], ["240.0.0.0", 4]
])
const notPublic6 = listOf("ipv6", [["::", 96], ["::ffff:0:0", 96], ["64:ff9b::", 96], ["2002::", 16], ["fc00::", 7], ["fe80::", 10], ["ff00::", 8]])

/** The addresses of a host by its name. */
export type Resolve = (host: string) => Promise<ReadonlyArray<string>>

const isPrivateIp = (address: string): boolean => {
  const kind = isIP(address)
  return kind === 6 ? notPublic6.check(address, "ipv6") : kind === 4 && notPublic4.check(address, "ipv4")
}

/** Whether a host of an address (`URL.hostname`) is of a private net, by itself or by what its name stands for. */
export async function isPrivate(hostname: string, resolve: Resolve): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, "")
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  return addresses.some(isPrivateIp)
}
