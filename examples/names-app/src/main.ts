/** One page in Ukrainian, English and German. The sentences are the app's own; the names, their cases and the gender of persons come from a knowledge pack through i18next. */
import { PolyonymBackend } from "@polyonym/i18n"
import { defaultPack } from "@polyonym/lexicon/pure"
import { createInstance } from "i18next"
import { page } from "./page.ts"
import { sentences } from "./sentences.ts"

const languages = ["uk", "en", "de"]

const i18n = createInstance()
await i18n.use(PolyonymBackend).init({
  lng: "uk",
  preload: languages,
  ns: ["app", "names"],
  defaultNS: "app",
  resources: sentences,
  partialBundledLanguages: true,
  interpolation: { escapeValue: false },
  backend: { packs: [defaultPack()], style: "own-preference" }
})

process.stdout.write(languages.map((language) => page(i18n.getFixedT(language))).join("\n"))
