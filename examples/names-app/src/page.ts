import type { TFunction } from "i18next"
import { visits } from "./visits.ts"

const date = { dateStyle: "long", timeZone: "UTC" }

/** The page in the language of `t`. */
export function page(t: TFunction): string {
  const lines = visits.flatMap(({ host, guest, city, date: day, talks }) => [
    "",
    t("heading", { city, date: day, formatParams: { date } }),
    `  ${t("visit", { host, guest, context: t(`names:${host}`, { context: "gender" }) })}`,
    `  ${t("talks", { guest, count: talks })}`,
    `  ${t("road", { city })}`
  ])
  const cities = visits.map(({ city }) => t(`names:${city}`))
  const title = t("title")
  return [title, "=".repeat(title.length), ...lines, "", t("cities", { cities }), t("sources", { attribution: t("names:attribution") }), ""].join("\n")
}
