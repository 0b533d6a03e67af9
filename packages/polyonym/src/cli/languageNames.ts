/** Names of languages in one language. */
export interface LanguageNames {
  /** The name of a tag's language; nothing where there is none. */
  readonly of: (tag: string) => string | undefined
  /** The tags, of those given, whose language has that name, in this language or in English. */
  readonly named: (name: string, tags: ReadonlyArray<string>) => ReadonlyArray<string>
}

const namer = (locale: string): (tag: string) => string | undefined => {
  const names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" })
  return (tag) => {
    try {
      return names.of(tag)
    } catch {
      return undefined
    }
  }
}

/** Names in the language of a locale, as the platform's `Intl` has them. */
export function languageNamesIn(locale: string): LanguageNames {
  const own = namer(locale)
  const english = namer("en")
  return {
    of: (tag) => own(tag) ?? english(tag),
    named: (name, tags) => {
      const wanted = name.toLowerCase()
      return tags.filter((tag) => own(tag)?.toLowerCase() === wanted || english(tag)?.toLowerCase() === wanted)
    }
  }
}
