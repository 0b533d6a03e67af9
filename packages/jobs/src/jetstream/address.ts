/** Addresses of servers as `connect` takes them: without user and password, which it asks for by themselves. */

export interface Addresses {
  readonly servers: ReadonlyArray<string>
  readonly user?: string
  readonly pass?: string
  readonly token?: string
  readonly tls?: Readonly<Record<string, never>>
}

const parsed = (address: string): URL | undefined => {
  try {
    return new URL(address.includes("://") ? address : `nats://${address}`)
  } catch {
    return undefined
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** User and password, or a token, are those of the first address that has some; `tls://` at one of them means TLS. */
export function addressesOf(addresses: ReadonlyArray<string>): Addresses {
  const urls = addresses.map(parsed)
  const servers = urls.map((url, index) => url?.host || (addresses[index] ?? ""))
  const known = urls.find((url) => url !== undefined && url.username !== "")
  const tls = urls.some((url) => url?.protocol === "tls:") ? { tls: {} } : {}
  if (known === undefined) return { servers, ...tls }
  const user = decoded(known.username)
  return known.password === "" ? { servers, token: user, ...tls } : { servers, user, pass: decoded(known.password), ...tls }
}
