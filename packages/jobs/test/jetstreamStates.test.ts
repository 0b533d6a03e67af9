import { createHash } from "node:crypto"
import { expect, it } from "vitest"
import { type State, states } from "../src/recordOrder.ts"
import { StateTable } from "../src/jetstream/stateTable.ts"

const keyOf = (index: number): string => createHash("sha256").update(String(index)).digest("hex").slice(0, 32)
const stateOf = (index: number): State => states[index % states.length] ?? "waiting"

it("counts the states of documents as a map of them does, beyond its first room", () => {
  const table = new StateTable()
  const map = new Map<string, State>()
  const put = (key: string, state: State): void => {
    table.set(key, state)
    map.set(key, state)
  }
  for (let index = 0; index < 20_000; index++) put(keyOf(index), stateOf(index))
  for (let index = 0; index < 20_000; index += 3) put(keyOf(index), stateOf(index + 1))
  const expected = Object.fromEntries(states.map((state) => [state, [...map.values()].filter((one) => one === state).length]))
  expect(table.total).toBe(map.size)
  expect(Object.fromEntries(states.map((state) => [state, table.count(state)]))).toEqual(expected)
})
