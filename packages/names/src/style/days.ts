/** The first day of an ISO 8601 date or part of one: 2019-08 is 2019-08-01. What stands behind the day is left out. */
export const firstDay = (date: string): string => `${date.slice(0, 10)}${"-01-01".slice(date.length >= 10 ? 6 : date.length - 4)}`

/** Whether something holds from `since` on until the day before `until`. Without `asOf`: what has no end. */
export function holds({ since, until }: { readonly since?: string; readonly until?: string }, asOf: string | undefined): boolean {
  if (asOf === undefined) return until === undefined
  const day = firstDay(asOf)
  return (since === undefined || firstDay(since) <= day) && (until === undefined || day < firstDay(until))
}
