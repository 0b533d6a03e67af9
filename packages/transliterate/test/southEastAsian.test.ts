import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { byTable, byUnits } from "../src/engine.ts"
import { burmese } from "../src/systems/burmese.ts"
import { lao } from "../src/systems/lao.ts"
import { mlcts } from "../src/systems/mlcts.ts"
import { mongolScript } from "../src/systems/mongolScript.ts"
import { thaiBySound } from "../src/systems/thaiBySound.ts"
import { thaiLetters } from "../src/systems/thai.ts"
import { tibetan } from "../src/systems/tibetan.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"
import { sizeOf } from "../../../tests/setup/mode.ts"

const all = [...thaiLetters, ...thaiBySound, ...lao, ...burmese, ...mlcts, ...tibetan, ...mongolScript]
const conversion = (id: string) => {
  const system = all.find(({ info }) => info.id === id)!
  return "rules" in system ? byTable(system, {}, (text) => text) : byUnits(system)
}
const by = (id: string) => conversion(id).convert
const pairs = (text: string): ReadonlyArray<readonly [source: string, result: string]> => text.trim().split("\n").map((line) => {
  const [source = "", ...result] = line.trim().split(" | ")
  return [source, result.join(" | ")]
})
const expectAll = (id: string, text: string): void => {
  const wanted = pairs(text)
  expect(wanted.map(([source]) => [source, by(id)(source)])).toEqual(wanted)
}

const thai = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไฤ่้๊๋็์"
const alphabets: Readonly<Record<string, string>> = {
  th: thai, pi: "กขคฆงจฉชฌญฏฐฑฒณตถทธนปผพภมยรลวสหฬอะาิีฺุูํเโ",
  lo: "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມຢຣລວຫອຮໜໝະັາຳິີຶືຸູົຽເແໂໃໄໍ່້", my: "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအဣဤဥဦဧဩဪျြွှာါိီုူေဲံ့း်္",
  bo: "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨིེོུྐྒྔྗྙྟྡྣྤྦྨྩྫྭྱྲླྷ་།", mn: "ᠠᠡᠢᠣᠤᠥᠦᠧᠨᠩᠪᠫᠬᠭᠮᠯᠰᠱᠲᠳᠴᠵᠶᠷᠸᠹᠺᠻᠼᠽᠾᠿᡀᡁᡂ᠂᠃᠋᠌᠍᠎"
}

describe("every system", () => {
  it("gives spans that tile both texts, and the text of convert", () => {
    const made = fc.constantFrom(...all).chain(({ info }) => fc.tuple(fc.constant(info.id), fc.array(fc.constantFrom(...alphabets[info.from]!, " ", ".", "a", "\u200c"), { maxLength: 16 })))
    fc.assert(fc.property(made, ([id, letters]) => {
      const source = letters.join("")
      const { convert, withSpans } = conversion(id)
      const { text, spans } = withSpans(source)
      expect(text).toBe(convert(source))
      const edges = [[0, 0], ...spans.map(([, inEnd, , outEnd]) => [inEnd, outEnd])]
      expect(spans.map(([inStart, , outStart]) => [inStart, outStart])).toEqual(edges.slice(0, -1))
      expect(edges.at(-1)).toEqual([source.length, text.length])
      expect(spans.every(([inStart, inEnd, outStart, outEnd]) => inStart < inEnd && outStart <= outEnd)).toBe(true)
      expect(source.split(" ").map(convert).join(" ")).toBe(text)
    }), { numRuns: 1000 })
  })
  it("reads composed and decomposed letters alike", () => {
    const made = fc.constantFrom(...all).chain(({ info }) => fc.tuple(fc.constant(info.id), fc.array(fc.constantFrom(...alphabets[info.from]!, "ဦ"), { maxLength: 12 })))
    fc.assert(fc.property(made, ([id, letters]) => {
      const source = letters.join("")
      expect(by(id)(source.normalize("NFD")).normalize("NFC")).toBe(by(id)(source.normalize("NFC")).normalize("NFC"))
    }), { numRuns: 1000 })
    for (const { info } of tibetan) {
      for (const letter of ["\u0f43", "\u0f4d", "\u0f52", "\u0f57", "\u0f5c", "\u0f69", "ཧ\u0f73", "ཧ\u0f75", "ཀ\u0f76", "ཀ\u0f78", "ཀ\u0f81", "ས\u0fa2"]) {
        expect(by(info.id)(letter)).toBe(by(info.id)(letter.normalize("NFD")))
      }
    }
  })
  it("leaves ASCII and other scripts", () => {
    for (const { info } of all) expect(by(info.id)("it's 24/7, Ωж 中 😀")).toBe("it's 24/7, Ωж 中 😀")
  })
  it("leaves no letter of the alphabet where letters are romanised one by one", () => {
    for (const system of all) {
      if (!("rules" in system)) continue
      const left = [...alphabets[system.info.from]!].filter((letter) => /[\p{Script=Thai}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}]/u.test(by(system.info.id)(letter)))
      expect([system.info.id, left]).toEqual([system.info.id, []])
    }
  })
  it("is through with many characters of one pattern at once", { timeout: 60_000, retry: 3 }, () => {
    const patterns: Readonly<Record<string, ReadonlyArray<string>>> = {
      th: ["ก", "กร", "เ", "์", "กา"], pi: ["เ", "กฺ", "เกฺ"], lo: ["ກ", "ກວ", "ເ"], my: ["က", "က်", "္"], bo: ["ཀ", "འི", "ྐ"], mn: ["ᠠ", "\u202f"]
    }
    for (const { info } of all) {
      for (const pattern of patterns[info.from]!) {
        const source = pattern.repeat(sizeOf(60_000) / pattern.length)
        const start = processorTime()
        by(info.id)(source)
        within(start, 2000)
      }
    }
  })
})

describe("Thai", () => {
  it("by ISO 11940, tone marks before the vowel above or below", () => {
    expectAll("iso-11940-1998", `
      กรุงเทพฯ | krungethphǂ
      ที่ | th̀ī
      ข้าว | k̄ĥāw
      น้ำ | n̂å
      ศุกร์ | ṣ̄ukr̒
      ภาษา ๒๕ | p̣hās̛̄ā 25
      เด็กๆ | ed̆k«
      ใจ ไฟ ฤๅ | ıc ịf vɨ
    `)
  })
  it("by the Royal Institute's system", () => {
    expectAll("rtgs-1999", `
      เชียงใหม่ | chiangmai
      ภูเก็ต | phuket
      สุราษฎร์ธานี | suratthani
      ขอนแก่น | khonkaen
      อยุธยา | ayutthaya
      สวัสดี | sawatdi
      ถนน | thanon
      ตลาด | talat
      ผู้ใหญ่ | phuyai
      จันทร์ | chan
      อาทิตย์ | athit
      กรรม | kam
      สวรรค์ | sawan
      ทราย | sai
      จริง | ching
      เดิน เลย เร็ว แมว | doen loei reo maeo
      เดียว เมือง เพื่อ ตัว สวน | diao mueang phuea tua suan
      อย่าง ไทย ใหม่ ๑๒ | yang thai mai 12
      เร็วๆ | reo reo
    `)
  })
  it("by the libraries' table, with the length of vowels", () => {
    expectAll("ala-lc-th", `
      จุฬาลงกรณ์ | čhulālongkǭn
      อยุธยา | ʻayutthayā
      เมือง เรือ | mư̄ang rư̄a
      สุนทร ภู่ | sunthǭn phū
      แก้ว เดิน หมู ชื่อ | kǣo dœ̄n mū chư̄
    `)
  })
  it("parts syllables by a hyphen where they would be read otherwise", () => {
    expectAll("rtgs-1999", "สะอาด | sa-at\nสง่า | sa-nga\nสำอาง | sam-ang")
  })
})

describe("Pali in Thai script", () => {
  it("reads a vowel behind the consonants that it stands before", () => {
    expectAll("iast-pi-thai", "พุทฺธํ สรณํ คจฺฉามิ | buddhaṃ saraṇaṃ gacchāmi\nนโม ตสฺส ภควโต | namo tassa bhagavato\nเทฺว พฺรหฺมา เอกํ โอกาส | dve brahmā ekaṃ okāsa")
    expectAll("iso-15919-pi-thai", "ธมฺมํ เม | dhammaṁ me")
    expect(conversion("iast-pi-thai").withSpans("เทฺวน").spans).toEqual([[0, 4, 0, 3], [4, 5, 3, 5]])
  })
})

describe("Lao, Burmese, Tibetan", () => {
  it("Lao by BGN/PCGN 1966", () => {
    expectAll("bgn-pcgn-1966", `
      ວຽງຈັນ | viangchan
      ຫຼວງພະບາງ | louangphabang
      ສະຫວັນນະເຂດ | savannakhét
      ຊຽງຂວາງ | xiangkhoang
      ອຸດົມໄຊ | oudômxai
      ບໍ່ແກ້ວ | bokèo
      ອັດຕະປື | attapu
      ໄຊຍະບູລີ | xaignabouli
      ຫ້ວຍຊາຍ | houayxay
      ເມືອງ ລາວ ນ້ອຍ | muang lao noy
      ໒໐໒໔ | 2024
    `)
  })
  it("Burmese by the libraries' table and by the Language Commission's", () => {
    expectAll("ala-lc-my", "မြန်မာ | mranʻmā\nရန်ကုန် | ranʻkunʻ\nအောင်ဆန်းစုကြည် | oṅʻchanʻʺcukraññʻ\nမန္တလေး | mantaleʺ\nနိုင်ငံ ၁၂။ | nuiṅʻṅaṃ 12.\nအမေရိက ကျွန်တော် | amerika kyvanʻtoʻ")
    expectAll("mlcts", `
      မြန်မာ | mranma
      ဗမာ | ba.ma
      မန္တလေး | manta.le:
      နေပြည်တော် | nepranytau
      မြို့ | mrui.
      ကျောင်း | kyaung:
      လှ ရေ ဦး ဆယ် ပုဂံ | hla. re u: hcai pu.gam
      ၁၂၃၊ | 123,
    `)
  })
  it("Tibetan by Wylie's scheme, the vowel where the spelling has its root", () => {
    expectAll("wylie-extended", `
      བོད་ཡིག | bod yig
      བཀྲ་ཤིས་བདེ་ལེགས། | bkra shis bde legs/
      སངས་རྒྱས | sangs rgyas
      བསྒྲུབས | bsgrubs
      གཡག་གྱ | g.yag gya
      དག་དགའ་མདའ་ལགས | dag dga' mda' lags
      པའི་བྱའི་བའོ | pa'i bya'i ba'o
      ཨ་མ་ཨི | a ma i
      པདྨ་ཤཱཀྱ | pad+ma shAkya
      བརྒྱད་འབྲུག་དབང | brgyad 'brug dbang
      ༡༢ | 12
    `)
    expectAll("ala-lc-bo", "བསྟན་འཛིན་རྒྱ་མཚོ | bstan ʼdzin rgya mtsho\nངག་དབང་བློ་བཟང | ṅag dbaṅ blo bzaṅ\nགཡུ་ཐོག | gʹyu thog\nཤཱཀྱ་པདྨ་ཞུ | śākya padma źu")
    expect(conversion("wylie-extended").withSpans("གངས").spans).toEqual([[0, 1, 0, 2], [1, 2, 2, 4], [2, 3, 4, 5]])
  })
})

describe("Mongolian in its own script", () => {
  it("broad and strict", () => {
    expectAll("sasm-1978", "ᠮᠣᠩᠭᠣᠯ | monggol\nᠪᠢᠴᠢᠭ | biqig\nᠥᠨᠳᠦᠷ ᠬᠡᠯᠡ | ondur hele\nᠱᠠᠵᠢᠨ\u202fᠤ | xajin-u\nᠠᠭ᠋ᠠ ᠰᠢᠨ᠎ᠡ᠂ ᠑᠙᠃ | aga sin-e, 19.")
    expectAll("sasm-1978-strict", "ᠮᠣᠩᠭᠣᠯ | mônggôl\nᠤᠯᠤᠰ ᠥᠳᠦᠷ | ûlûs odur")
    expectAll("un-2013-mong", "ᠮᠣᠩᠭᠣᠯ | monggol")
  })
})
