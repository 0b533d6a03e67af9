import { describe, expect, test } from "vitest"
import { numeral } from "../../src/quantities/numerals.ts"
import { Reader } from "../../src/quantities/reader.ts"
import { lists } from "../../src/time/words/index.ts"

/** The value of a text that is one numeral; undefined where it is none or more. */
function valueOf(text: string, language: string): number | undefined {
  const reader = new Reader(text, [{ start: 0, end: text.length }], [], language, lists)
  const found = numeral(reader, 0)
  return found === undefined || found.end !== reader.tokens.length ? undefined : found.value
}

const numbers: Readonly<Record<string, ReadonlyArray<readonly [string, number]>>> = {
  en: [["twenty-one", 21], ["two hundred and fifty", 250], ["twelve hundred", 1200], ["three million two hundred thousand and five", 3_200_005], ["half a million", 500_000], ["two and a half million", 2_500_000], ["1,250,000", 1_250_000], ["2.5bn", 2.5e9], ["two thirds", 0.6667], ["twenty-first", 21], ["101st", 101], ["one billion", 1e9]],
  uk: [["двадцять одна тисяча", 21_000], ["сто двадцять п’ять", 125], ["двохсот п'ятдесяти", 250], ["три мільйони двісті тисяч", 3_200_000], ["півтора мільйона", 1_500_000], ["12 500", 12_500], ["4,5 млрд", 4.5e9], ["дві третини", 0.6667], ["двадцять перший", 21], ["пів мільйона", 500_000]],
  ru: [["двадцать одна тысяча", 21_000], ["двухсот пятидесяти", 250], ["три миллиона двести тысяч", 3_200_000], ["полтора миллиона", 1_500_000], ["1,5 млн", 1_500_000], ["две пятых", 0.4], ["тридцать второй", 32]],
  de: [["einundzwanzig", 21], ["zweihundertfünfzig", 250], ["dreitausendfünfhundert", 3500], ["drei Millionen zweihunderttausend", 3_200_000], ["anderthalb Millionen", 1_500_000], ["1.250.000", 1_250_000], ["7,10", 7.1], ["drei Viertel", 0.75], ["einundzwanzigsten", 21], ["dritter", 3]],
  fr: [["vingt et un", 21], ["quatre-vingts", 80], ["quatre-vingt-dix-sept", 97], ["soixante et onze", 71], ["deux cent cinquante", 250], ["trois millions deux cent mille", 3_200_000], ["2,5 milliards", 2.5e9], ["12 500", 12_500], ["deux tiers", 0.6667], ["79e", 79], ["septante-deux", 72]],
  es: [["veintiuno", 21], ["treinta y cinco mil", 35_000], ["doscientas cincuenta", 250], ["tres millones doscientos mil", 3_200_000], ["dos mil millones", 2e9], ["2,5 millones", 2_500_000], ["1.250", 1250], ["dos tercios", 0.6667], ["dos millones y medio", 2_500_000]],
  pl: [["dwadzieścia jeden tysięcy", 21_000], ["dwustu pięćdziesięciu", 250], ["trzy miliony dwieście tysięcy", 3_200_000], ["półtora miliona", 1_500_000], ["12 500", 12_500], ["dwie trzecie", 0.6667], ["dwudziesty pierwszy", 21]],
  tr: [["yirmi bir bin", 21_000], ["on beş", 15], ["iki yüz elli", 250], ["üç milyon iki yüz bin", 3_200_000], ["iki buçuk milyon", 2_500_000], ["1.250", 1250], ["üçte bir", 0.3333], ["yirminci", 20]],
  ar: [["خمسة وعشرون", 25], ["مئتان وخمسون", 250], ["ثلاثة ملايين ومئتي ألف", 3_200_000], ["مئة وخمسة وعشرون ألفا", 125_000], ["٤٠ مليون", 40_000_000], ["نصف مليون", 500_000], ["التاسع عشر", 19]],
  zh: [["三万五千", 35_000], ["一百二十五", 125], ["二〇二五", 2025], ["十五", 15], ["3.5万", 35_000], ["两亿三千万", 230_000_000], ["三分之一", 0.3333], ["第十二", 12]]
}

describe.each(Object.entries(numbers))("numerals in %s", (language, rows) => {
  test.each(rows)("%s", (text, value) => {
    expect(valueOf(text, language)).toBe(value)
  })
})
