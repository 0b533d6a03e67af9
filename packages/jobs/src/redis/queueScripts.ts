/**
 * What is done to one queue within the server, in one step each, by the server's clock. KEYS[1] is the queue's prefix: `ready` (a list of ids, the next one last), `delayed` and `leased`
 * (sorted by the time of their end), `payload`, `attempts` and `lease` (hashes by id), `ids` (what is known, by the time it was finished), `failed` (a list).
 */
import { scriptOf } from "./script.ts"

const clock = `
local key = KEYS[1]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`

/** ARGV: id, lease. Goes on only for who has the lease. */
const release = `${clock}
local id = ARGV[1]
if redis.call('HGET', key .. 'lease', id) ~= ARGV[2] then return 0 end
redis.call('HDEL', key .. 'lease', id)
redis.call('ZREM', key .. 'leased', id)
`

const forget = `
redis.call('HDEL', key .. 'payload', id)
redis.call('HDEL', key .. 'attempts', id)
`

/** ARGV: id, payload, milliseconds of delay. An id that is known is not queued again. */
export const offer = scriptOf(`${clock}
if redis.call('ZADD', key .. 'ids', 'NX', '+inf', ARGV[1]) == 0 then return 0 end
redis.call('HSET', key .. 'payload', ARGV[1], ARGV[2])
if tonumber(ARGV[3]) > 0 then redis.call('ZADD', key .. 'delayed', now + tonumber(ARGV[3]), ARGV[1])
else redis.call('LPUSH', key .. 'ready', ARGV[1]) end
return 1
`)

/**
 * KEYS[1]: prefix of all queues. ARGV: lease, its milliseconds, names of queues. Queues what is due and what has lost its lease, then gives the next one of the first queue that has
 * one: name, id, attempts with this one, payload.
 */
export const claim = scriptOf(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for i = 3, #ARGV do
  local key = KEYS[1] .. ARGV[i] .. ':'
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', key .. 'leased', '-inf', now, 'LIMIT', 0, 100)) do
    redis.call('ZREM', key .. 'leased', id)
    redis.call('HDEL', key .. 'lease', id)
    redis.call('RPUSH', key .. 'ready', id)
  end
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', key .. 'delayed', '-inf', now, 'LIMIT', 0, 100)) do
    redis.call('ZREM', key .. 'delayed', id)
    redis.call('LPUSH', key .. 'ready', id)
  end
  local id = redis.call('RPOP', key .. 'ready')
  if id then
    redis.call('ZADD', key .. 'leased', now + tonumber(ARGV[2]), id)
    redis.call('HSET', key .. 'lease', id, ARGV[1])
    return { ARGV[i], id, redis.call('HINCRBY', key .. 'attempts', id, 1), redis.call('HGET', key .. 'payload', id) }
  end
end
return false
`)

/** ARGV: id, lease, its milliseconds. 0: another has it. */
export const renew = scriptOf(`${clock}
if redis.call('HGET', key .. 'lease', ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('ZADD', key .. 'leased', now + tonumber(ARGV[3]), ARGV[1])
return 1
`)

/** ARGV: id, lease. */
export const complete = scriptOf(`${release}${forget}
redis.call('ZADD', key .. 'ids', 'XX', now, id)
return 1
`)

/** ARGV: id, lease. The next to be taken, as if it had not been. */
export const giveBack = scriptOf(`${release}
redis.call('HINCRBY', key .. 'attempts', id, -1)
redis.call('RPUSH', key .. 'ready', id)
return 1
`)

/** ARGV: id, lease, milliseconds until it is due again. */
export const retry = scriptOf(`${release}
redis.call('ZADD', key .. 'delayed', now + tonumber(ARGV[3]), id)
return 1
`)

/** ARGV: id, lease. Puts the payload aside. */
export const fail = scriptOf(`${release}
redis.call('RPUSH', key .. 'failed', redis.call('HGET', key .. 'payload', id))
${forget}return 1
`)

/** ARGV: milliseconds. Forgets the ids of what was finished longer ago. */
export const forgetOld = scriptOf(`${clock}
return redis.call('ZREMRANGEBYSCORE', key .. 'ids', '-inf', now - tonumber(ARGV[1]))
`)
