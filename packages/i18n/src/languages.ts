/** Languages whose names serve a locale. */

function canonical(locale: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale.replaceAll("_", "-"))
  } catch {
    return undefined
  }
}
const scriptOf = (tag: string): string | undefined => canonical(tag)?.maximize().script

/**
 * The languages (BCP 47) whose names serve a locale, the nearest first: of `de-AT` that is `de` as well; of `zh-TW` `zh-Hant`, and not `zh`, which is in other letters.
 */
export function languagesFor(locale: string): ReadonlyArray<string> {
  const own = canonical(locale)
  if (own === undefined) return [locale]
  const tag = own.toString()
  const { language, script } = own.maximize()
  const shorter: Array<string> = []
  for (let rest = tag; rest !== ""; rest = rest.slice(0, Math.max(0, rest.lastIndexOf("-")))) shorter.push(rest)
  const all = [...shorter, `${language}-${script}`, ...(language === "no" ? ["nb"] : [])]
  return [...new Set(all)].filter((one) => one === tag || scriptOf(one) === script)
}

/** Whether a locale is written in Latin letters. */
export const writesLatin = (locale: string): boolean => scriptOf(locale) === "Latn"
