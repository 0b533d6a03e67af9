/** What is done to records within the server, in one step each. */
import { rankOf, states } from "../recordOrder.ts"
import { scriptOf } from "./script.ts"

const ranks = states.map((state) => `${state} = ${rankOf[state]}`).join(", ")

/** Fields of a record's hash, in the order in which `write` has them. */
export const fields = ["version", "state", "attempts", "hash", "receipt", "body"] as const

/**
 * Writes records where they outrank what is there. KEYS: prefix of the records, counts, prefix of the seconds, ids that are done, ids that are dead. ARGV: for each document its key
 * and the `fields`. Gives the places (from 0) of the documents that have a newer version.
 */
export const write = scriptOf(`
local rank = { ${ranks} }
local records, counts, seconds = KEYS[1], KEYS[2], KEYS[3]
local sets = { done = KEYS[4], dead = KEYS[5] }
local newer, changes = {}, {}
local settled = 0
for i = 1, #ARGV, ${fields.length + 1} do
  local key, version, state, attempts = ARGV[i], tonumber(ARGV[i + 1]), ARGV[i + 2], tonumber(ARGV[i + 3])
  local record = records .. key
  local old = redis.call('HMGET', record, 'version', 'state', 'attempts')
  local oldVersion, before = tonumber(old[1] or '-1'), old[2]
  local wins = version > oldVersion
  if version == oldVersion then
    if state == before then wins = attempts >= tonumber(old[3]) else wins = rank[state] > rank[before] end
  end
  if oldVersion > version then newer[#newer + 1] = (i - 1) / ${fields.length + 1} end
  if wins then
    redis.call('HSET', record, 'version', ARGV[i + 1], 'state', state, 'attempts', ARGV[i + 3], 'hash', ARGV[i + 4], 'receipt', ARGV[i + 5], 'body', ARGV[i + 6])
    if state ~= 'waiting' then settled = settled + 1 end
    if before ~= state then
      if before then changes[before] = (changes[before] or 0) - 1 end
      changes[state] = (changes[state] or 0) + 1
      if before and sets[before] then redis.call('ZREM', sets[before], key) end
      if sets[state] then redis.call('ZADD', sets[state], 0, key) end
    end
  end
end
for state, change in pairs(changes) do
  if change ~= 0 then redis.call('HINCRBY', counts, state, change) end
end
if settled > 0 then
  local second = seconds .. redis.call('TIME')[1]
  redis.call('INCRBY', second, settled)
  redis.call('EXPIRE', second, 120)
end
return newer
`)

/** KEYS: prefix of the records. ARGV: keys of documents. For each its version, state and hash, or empty strings. */
export const known = scriptOf(`
local found = {}
for i = 1, #ARGV do
  local record = redis.call('HMGET', KEYS[1] .. ARGV[i], 'version', 'state', 'hash')
  for field = 1, 3 do found[#found + 1] = record[field] or '' end
end
return found
`)

/** KEYS: counts, prefix of the seconds. The counts by state in the order of ARGV, then what was settled in the last minute. */
export const status = scriptOf(`
local found = {}
for i = 1, #ARGV do found[i] = tonumber(redis.call('HGET', KEYS[1], ARGV[i]) or '0') end
local now = tonumber(redis.call('TIME')[1])
local settled = 0
for second = now - 59, now do settled = settled + tonumber(redis.call('GET', KEYS[2] .. string.format('%d', second)) or '0') end
found[#found + 1] = settled
return found
`)
