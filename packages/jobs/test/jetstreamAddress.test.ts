import { expect, it } from "vitest"
import { addressesOf } from "../src/jetstream/address.ts"

it("takes user and password, or a token, out of addresses", () => {
  expect(addressesOf(["nats://one:4222", "two:4223"])).toEqual({ servers: ["one:4222", "two:4223"] })
  expect(addressesOf(["nats://me:p%40ss@one:4222", "nats://me:p%40ss@two:4222"])).toEqual({ servers: ["one:4222", "two:4222"], user: "me", pass: "p@ss" })
  expect(addressesOf(["tls://s3cret@one:4222"])).toEqual({ servers: ["one:4222"], token: "s3cret", tls: {} })
})

it("leaves what is no address to the connection", () => {
  expect(addressesOf(["nats://[::1]:4222", "nats://a b", ""])).toEqual({ servers: ["[::1]:4222", "nats://a b", ""] })
})
