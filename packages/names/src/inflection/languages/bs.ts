/** Bosnian declension of names: that of Croatian. */
import type { InflectionLanguage } from "../language.ts"
import { hr } from "./hr.ts"

export const bs: InflectionLanguage = hr
