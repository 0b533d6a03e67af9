import { Pipeline } from "@polyonym/core"
import { detectLanguage } from "@polyonym/detect"
import { tagEntities } from "@polyonym/entities"
import { extractArticle, plainText } from "@polyonym/extract"
import { emitJsonLd } from "@polyonym/jsonld"
import { Lexicon } from "@polyonym/lexicon"
import { normaliseNames } from "@polyonym/names"
import { segment } from "@polyonym/segment"
import { type StageLaw, stageLaws } from "@polyonym/testkit"
import { transliterate } from "@polyonym/transliterate"
import { describe, it } from "vitest"
import { full } from "../../../tests/setup/mode.ts"

const layer = Lexicon.layerDefault
const article = Pipeline.empty.to(extractArticle())
const languages = Pipeline.empty.to(plainText()).to(detectLanguage())
const segments = languages.to(segment())
const mentions = segments.to(tagEntities())
const identities = Pipeline.empty.to(extractArticle()).to(detectLanguage()).to(segment()).to(tagEntities()).to(normaliseNames())

const stages: Readonly<Record<string, ReadonlyArray<StageLaw>>> = {
  extractArticle: stageLaws(extractArticle()),
  "extractArticle of HTML": stageLaws(extractArticle({ mediaType: "text/html" })),
  plainText: stageLaws(plainText()),
  detectLanguage: stageLaws(detectLanguage(), { after: article }),
  "segment alone": stageLaws(segment()),
  "segment by languages": stageLaws(segment(), { after: languages }),
  transliterate: stageLaws(transliterate({ to: "Latn" }), { after: languages }),
  tagEntities: stageLaws(tagEntities(), { after: segments, layer }),
  normaliseNames: stageLaws(normaliseNames(), { after: mentions, layer }),
  emitJsonLd: stageLaws(emitJsonLd(), { after: identities, layer })
}

describe.each(Object.entries(stages))("%s", (_, laws) => {
  // Time is measured where everything is run; tests/growth tries the same stages on small texts every time.
  for (const law of laws) it.skipIf(law.skipped !== undefined || law.law === "growth" && !full)(law.name, law.run, 120_000)
})
