import { nameKeys } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

const share = (a: readonly [string, string?], b: readonly [string, string?]): boolean => {
  const keys = new Set(nameKeys(a[0], { language: a[1] }))
  return nameKeys(b[0], { language: b[1] }).some((key) => keys.has(key))
}

describe("keys", () => {
  it("are short, with their version, in the order of likelihood", () => {
    expect(nameKeys("Taras Bondar")).toEqual(["1:PMT TLS", "1:PMTL"])
    for (const name of ["Олена Петрівна Ткаченко", "金正恩", "محمد مرسي", "Ludwig von der Heide", "Maria del Carmen Ruiz y Blanco"]) {
      const keys = nameKeys(name)
      expect(keys.length).toBeGreaterThan(0)
      expect(keys.length).toBeLessThanOrEqual(12)
      for (const key of keys) expect(key).toMatch(/^1:[A-Z]{1,5}( [A-Z]{1,3})?$/)
    }
  })
  it.each([
    [["Юрій Щербань", "uk"], ["Shcherban, Yurii"]],
    [["Юрій Щербань", "uk"], ["Juri Schtscherban", "de"]],
    [["Михаил Горшков", "ru"], ["Mykhailo Horshkov"]],
    [["Γιώργος Παππάς", "el"], ["Giorgos Pappas"]],
    [["Վարդան Պետրոսյան", "hy"], ["Vardan Petrosyan"]],
    [["דוד לוי", "he"], ["David Levi"]],
    [["Олена Петрівна Ткаченко", "uk"], ["Olena Tkachenko"]]
  ] as const)("%s and %s share one", (a, b) => {
    expect(share(a, b)).toBe(true)
  })
  it("tell most names apart", () => {
    expect(share(["Taras Bondar"], ["Olena Tkachenko"])).toBe(false)
    expect(share(["Taras Bondar"], ["Taras Hrytsenko"])).toBe(false)
  })
  it("are none for what is no name", () => {
    for (const text of ["", "😀", "!!", "\ud800"]) expect(nameKeys(text)).toEqual([])
  })
})
