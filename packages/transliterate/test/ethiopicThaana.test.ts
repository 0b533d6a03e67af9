import { describe, expect, it } from "vitest"
import { byTable } from "../src/engine.ts"
import { ethiopicSystems } from "../src/systems/ethiopic.ts"
import { thaana } from "../src/systems/thaana.ts"

const by = (id: string) => byTable([...ethiopicSystems, ...thaana].find(({ info }) => info.id === id)!, {}, (text) => text).convert

describe("Amharic and Tigrinya", () => {
  it("by each system", () => {
    const text = "አዲስ አበባ፣ ሐረር፣ ጎንደር፣ ቋራ፣ ጅማ"
    expect(by("bgn-pcgn-1967-am")(text)).toBe("ādīs ābeba፣ hārer፣ gonder፣ k’wara፣ jma")
    expect(by("un-1967-am")(text)).toBe("adisi\u0320 abe\u0320ba፣ hare\u0320ri\u0320፣ goni\u0320de\u0320ri\u0320፣ k’wara፣ ji\u0320ma")
    expect(by("ala-lc-2011-am")(text)).toBe("ʼadise ʼababā፣ ḥarare፣ gonedare፣ qwārā፣ ǧemā")
    expect(by("bgn-pcgn-2007-ti")("ኣስመራ፣ ሓማሴን፣ ዓድዋ፣ ቐይሕ")).toBe("’asĭmera፣ ḥamasienĭ፣ ‘adĭwa፣ ḵ’eyĭḥĭ")
    expect(by("ala-lc-2011-ti")("ትግርኛ፣ ጸሓይ")).toBe("tegereñā፣ ṣaḥāye")
  })
  it("has the rows that are spoken alike", () => {
    expect(by("bgn-pcgn-1967-am")("ኸረ፣ ዓለም፣ ቈየ፣ ሰዓት")).toBe("here፣ ‘alem፣ k’oye፣ se‘at")
  })
  it("has numbers in digits", () => {
    expect(by("un-1967-am")("፲፱፻፺፯ ፻ ፳፻፲፮ ፭ ፼ ፪፼፻፩")).toBe("1997 100 2016 5 10000 20101")
  })
})

describe("Divehi", () => {
  it("by each system", () => {
    const text = "ދިވެހި، މާލެ، ފުވައްމުލައް، ބަންޑޮސް، ކަނޑު، ރަށް"
    expect(by("bgn-pcgn-1988")(text)).toBe("dhivehi, maale, fuvammulah, bandos, kan’du, rah")
    expect(by("bgn-pcgn-1972")(text)).toBe("divehi, māle, fuva’mula’, banḍos, kaňḍu, rash")
    expect(by("ala-lc-dv")(text)).toBe("divehi, māle, fuvammulah, banḍos, kaṁḍu, raḫ")
  })
})
