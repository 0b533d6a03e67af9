import { expect, it, vi } from "vitest"
import { locales } from "../src/messages/locales.ts"

it("a language is read when it is asked for, and is English until then", async () => {
  // As in a process that has read none yet.
  vi.resetModules()
  const { loadMessages, messagesIn } = await import("../src/messages/onDemand.ts")
  expect(messagesIn("de").say("title")).toBe("Title")
  expect(messagesIn("de").locale).toBe("de")
  await loadMessages("de-CH")
  expect(messagesIn("de").say("title")).toBe("Titel")
  expect(messagesIn("pl").say("title")).toBe("Title")
  for (const locale of locales) await loadMessages(locale)
  expect(new Set(locales.map((locale) => messagesIn(locale).say("none"))).size).toBe(locales.length)
  await loadMessages("xx")
  expect(messagesIn("xx").say("none")).toBe("none")
})
