import { describe, expect, it } from "vitest"
import { nearestName, whyNotAName } from "../src/packageName.ts"

describe("names of packages", () => {
  it.each(["my-pages", "a", "news.room_2", "@acme/pages", "x".repeat(214)])("%s will do", (name) => {
    expect(whyNotAName(name)).toBeUndefined()
  })
  it.each([
    ["", "is empty"], ["x".repeat(215), "more than 214"], ["My", "may have only"], ["seven seas", "may have only"], [".hidden", "must begin"], ["_x", "must begin"], ["@acme", "may have only"],
    ["../up", "may have only"], ["гавань", "may have only"], ["http", "of Node itself"], ["node_modules", "of Node itself"], ["polyonym", "polyonym's own"], ["@polyonym/core", "polyonym's own"]
  ])("%j will not: %s", (name, why) => {
    expect(whyNotAName(name)).toContain(why)
  })
  it.each([
    ["My Pages", "my-pages"], ["Ünïted", "united"], ["__x", "x"], ["гавань", "my-polyonym"], ["http", "http-project"], ["polyonym", "polyonym-project"], ["a/../b", "a-..-b"], ["x".repeat(900), "x".repeat(200)]
  ])("%j is nearest to %s, which will do", (name, near) => {
    expect(nearestName(name)).toBe(near)
    expect(whyNotAName(near)).toBeUndefined()
  })
})
