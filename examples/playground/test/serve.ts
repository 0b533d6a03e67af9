import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, normalize } from "node:path"
import { gzipSync } from "node:zlib"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".json": "application/json",
  ".webmanifest": "application/manifest+json", ".png": "image/png", ".txt": "text/plain; charset=utf-8"
}

/** A file that was asked for, and how many bytes it had, packed with gzip. */
export interface Sent {
  readonly path: string
  readonly bytes: number
}

export interface Served {
  readonly origin: string
  /** What has been sent since the server began or since it was last emptied. */
  readonly sent: Array<Sent>
  readonly close: () => Promise<void>
}

/** Serves a folder on a free port of the loopback address, packed with gzip as any host does. */
export async function serve(folder: string): Promise<Served> {
  const sent: Array<Sent> = []
  const packed = new Map<string, Uint8Array>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, "/index.html")
    try {
      const body = packed.get(path) ?? gzipSync(readFileSync(join(folder, path)))
      packed.set(path, body)
      sent.push({ path, bytes: body.length })
      response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream", "content-encoding": "gzip", "content-length": body.length, "cache-control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache" })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  }
}
