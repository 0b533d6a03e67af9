import { describe, expect, it } from "vitest"
import { byTable } from "../src/engine.ts"
import { armenian } from "../src/systems/armenian.ts"
import { georgian } from "../src/systems/georgian.ts"

const by = (id: string) => byTable([...georgian, ...armenian].find(({ info }) => info.id === id)!, {}, (text) => text).convert

describe("Georgian", () => {
  it("is romanised by each system", () => {
    const text = "ჭავჭავაძე, ყვავილი, პური, თოვლი, ქართული ჩაი, წყალი, ცხენი, ღვინო, ჯიხვი"
    expect(by("national-2002")(text)).toBe("ch’avch’avadze, q’vavili, p’uri, tovli, kartuli chai, ts’q’ali, tskheni, ghvino, jikhvi")
    expect(by("bgn-pcgn-1981-ka")(text)).toBe("chavchavadze, qvavili, puri, t’ovli, k’art’uli ch’ai, tsqali, ts’kheni, ghvino, jikhvi")
    expect(by("iso-9984-1996")(text)).toBe("čavčavaje, qvavili, puri, t̕ovli, k̕art̕uli č̕ai, cqali, c̕xeni, ḡvino, ǰixvi")
    expect(by("ala-lc-2011-ka")(text)).toBe("čavčavaże, qvavili, puri, tʻovli, kʻartʻuli čʻai, cqali, cʻxeni, ġvino, jixvi")
    expect(by("odni-2015-ka")(text)).toBe("chavchavadze, qvavili, puri, tovli, kartuli chai, tsqali, tskheni, ghvino, jikhvi")
  })
  it("has capitals where the script has", () => {
    expect(by("national-2002")("ᲗᲑᲘᲚᲘᲡᲘ ᲨᲝᲗᲐ")).toBe("TBILISI SHOTA")
    expect(by("ala-lc-2011-ka")("Ⴋⴀⴐⴈⴀⴋ, ⴋⴄⴔⴄ")).toBe("Mariam, mepʻe")
  })
})

describe("Armenian", () => {
  it("is romanised by each system", () => {
    const text = "Երեւան, Էջմիածին, Ոսկի, ով, ուրախ, Գյումրի, սիրտ, ընկեր, ճանապարհ, չորս, ծառ, ձյուն, լեռ, օր, հայերեն"
    expect(by("bgn-pcgn-1981-hy")(text)).toBe("Yerevan, Ejmiatsin, Voski, ov, urakh, Gyumri, sirt, ynker, chanaparh, ch’ors, tsarr, dzyun, lerr, or, hayeren")
    expect(by("iso-9985-1996")(text)).toBe("Erewan, Ēǰmiaçin, Oski, ov, owrax, Gyowmri, sirt, ënker, č\u0323anaparh, čors, çaṙ, jyown, leṙ, òr, hayeren")
    expect(by("ala-lc-1997-hy")(text)).toBe("Erewan, Ējmiatsin, Oski, ov, urakh, Gyumri, sirt, ěnker, chanaparh, chʻors, tsaṛ, dzyun, leṛ, ōr, hayeren")
    expect(by("hubschmann-meillet-1913")(text)).toBe("Erewan, Ēǰmiacin, Oski, ov, urax, Gyumri, sirt, ənker, čanaparh, čʿors, caṙ, jyun, leṙ, ōr, hayeren")
  })
  it("has yev, ye and vo where BGN/PCGN asks for them", () => {
    expect(by("bgn-pcgn-1981-hy")("և, Սևան, հայ եւ ռուս, Նաեւ, Աերո, ԵՐԵՒԱՆ, ՈՍԿԻ, Ուտիք")).toBe("yev, Sevan, hay yev rrus, Nayev, Ayero, YEREVAN, VOSKI, Utik’")
  })
  it("keeps its signs on the vowel of a word, ու included", () => {
    expect(by("bgn-pcgn-1981-hy")("Ո՞ւր ես։ Գրո՛ւմ է։")).toBe("U՞r yes. Gru՛m e.")
  })
})
