/** The lexical forms that a value must have before linked data may state it. The grammars are general knowledge: RFC 5646, ISO 8601, the URL standard. */

const languageTag =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i
const noLanguage = /^(?:und|zxx)(?:-|$)/i

/** Whether a text is a well-formed BCP 47 tag that names a language: not `und` or `zxx`. */
export function isLanguage(tag: string): boolean {
  return languageTag.test(tag) && !noLanguage.test(tag)
}

const dateTime = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/
const daysOf = (year: number, month: number): number =>
  month === 2 ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28 : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Whether a text is a whole ISO 8601 date of the calendar, with or without a time, in the extended format: `2024-02-29`, `2024-02-29T18:30+02:00`. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = dateTime.exec(text) ?? []
  return day !== undefined && Number(day) <= daysOf(Number(year), Number(month))
}

/** A text as an absolute `http` or `https` address without user name or password, `undefined` for anything else. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  url.username = ""
  url.password = ""
  return url.href
}
