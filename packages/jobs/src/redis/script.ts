/** Lua scripts, sent whole only to a server that does not have them. */
import { createHash } from "node:crypto"
import type { RedisArgument } from "redis"
import type { Client, Reply } from "./client.ts"

export interface Script {
  readonly lua: string
  readonly sha: string
}

export const scriptOf = (lua: string): Script => ({ lua, sha: createHash("sha1").update(lua).digest("hex") })

const isUnknown = (thrown: unknown): boolean => thrown instanceof Error && thrown.message.startsWith("NOSCRIPT")

export async function run(client: Client, { lua, sha }: Script, keys: ReadonlyArray<string>, args: ReadonlyArray<RedisArgument>): Promise<Reply> {
  const rest = [String(keys.length), ...keys, ...args]
  try {
    return await client.send(["EVALSHA", sha, ...rest])
  } catch (thrown) {
    if (!isUnknown(thrown)) throw thrown
    return client.send(["EVAL", lua, ...rest])
  }
}
