/** The primary subtag of a language tag (BCP 47), for tables by language; `und` for what every object has by that name. */
export function languageBase(tag: string): string {
  const base = tag.split("-", 1)[0]!
  return base in Object.prototype ? "und" : base
}
