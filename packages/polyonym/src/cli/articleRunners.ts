import { type ArticleRunner, modelsFor, openArticle } from "../article.ts"
import { type Input, stringOf } from "./input.ts"
import { packsOf } from "./packs.ts"
import { styleNamed } from "./styleFile.ts"
import type { Common } from "./task.ts"

/** What the preset `article` may be told. */
export interface PresetOptions {
  readonly style: string | undefined
  readonly packs: ReadonlyArray<string>
  readonly withDefault: boolean
}

/** Opens the preset `article`; each input gets a runner with the models of its language, opened where it is first asked for. */
export async function articleRunners(common: Common, { style, packs, withDefault }: PresetOptions): Promise<(input: Input) => Promise<ArticleRunner>> {
  const { locale } = common.messages
  const settings = { packs: await packsOf(packs, common), defaultPack: withDefault, locale, ...(style === undefined ? {} : { style: await styleNamed(style, common.messages) }) }
  // One that reads no language's model is opened at once, so that a wrong style is told before anything is read.
  const runners = new Map<string, ArticleRunner>([["", await openArticle(settings)]])
  return async (input) => {
    const models = modelsFor(input.text, stringOf(input, "language"))
    const key = models.join(" ")
    const runner = runners.get(key) ?? await openArticle({ ...settings, models })
    runners.set(key, runner)
    return runner
  }
}
