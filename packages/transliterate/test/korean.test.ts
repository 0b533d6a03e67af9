import { describe, expect, it } from "vitest"
import { byTable } from "../src/engine.ts"
import { korean } from "../src/systems/korean.ts"
import { processorTime, within } from "../../../tests/setup/processorTime.ts"

const conversion = (id: string) => byTable(korean.find(({ info }) => info.id === id)!, {}, (text) => text)
const by = (id: string) => conversion(id).convert
const ids = korean.map(({ info }) => info.id)

describe("Revised Romanization", () => {
  const convert = by("mct-2000")
  it("writes ㄱ ㄷ ㅂ ㄹ by what stands behind", () => {
    expect(convert("대구 부산 목포 밥그릇 꽃 부엌 앞 라면 달 빨래 호랑이")).toBe("daegu busan mokpo bapgeureut kkot bueok ap ramyeon dal ppallae horangi")
  })
  it("writes assimilation", () => {
    expect(convert("국물 앞문 꽃눈 섭리 정류장 난로 칼날 강릉 곡류 읽는 핥네 놓는")).toBe("gungmul ammun kkonnun seomni jeongnyujang nallo kallal gangneung gongnyu ingneun halle nonneun")
  })
  it("joins a final to a vowel, clusters with both letters, and makes ㄷ ㅌ affricates before 이", () => {
    expect(convert("옷이 밖에 닭이 앉아 많아 싫어 없어 강아지 미닫이 팥이 닫혀 좋은")).toBe("osi bakke dalgi anja mana sireo eopseo gangaji midaji pachi dachyeo joeun")
  })
  it("makes aspirates of ㅎ where only verbs can stand, and keeps it behind ㄱ ㄷ ㅂ", () => {
    expect(convert("좋다 많고 옳지 앉혀 밝혀 꽂히다 북한 입학 닿소")).toBe("jota manko olchi anchyeo balkyeo kkochida bukhan iphak daso")
  })
  it("leaves tense sounds and 의 as they are spelt", () => {
    expect(convert("학생 옆집 광희 무늬")).toBe("haksaeng yeopjip gwanghui munui")
  })
  it("does not look across spaces, hyphens and punctuation", () => {
    expect(convert("밥 먹는 밥-먹는, 국! 물 (옷)이 K국 3월")).toBe("bap meongneun bap-meongneun, guk! mul (ot)i Kguk 3wol")
  })
})

describe("transliterations of Korean", () => {
  it("letter by letter in the revised letters", () => {
    expect(by("mct-2000-letters")("값 밟다 국립 아우 낚시 옷을 있습니까 앞에 앉았다")).toBe("gabs balbda guglib a-u nakksi os-eul iss-seubnikka ap-e anj-assda")
  })
  it("by ISO/TR 11941, both methods", () => {
    expect(by("iso-tr-11941-1996-method-1")("서울 아버지 오빠 책상 의원 치킨 있다")).toBe("seo'ul apeoci o'ppa chaeksang yi'weon chi'khin issta")
    expect(by("iso-tr-11941-1996-method-2")("서울 아버지 오빠 책상 의원 치킨 있다")).toBe("seo'ul abeoji o'bba caegsang yi'weon cikin issda")
  })
  it("by Yale", () => {
    expect(by("yale")("한국 학교 늙은 늘근 무 구 개의 가예 의사 못하다 부엌")).toBe("hankwuk hak.kyo nulk.un nulkun mu kwu kay.uy kayey uysa moshata puekh")
  })
  it("tells each word from every other where it says that nothing is lost", () => {
    const finals = ["", ..."ᆨᆩᆪᆫᆬᆭᆮᆯᆰᆲᆺᆻᆼᆽᆾᆿᇀᇁᇂᆸᆹ"]
    const initials = [..."ᄀᄁᄂᄃᄄᄅᄇᄈᄉᄊᄋᄌᄍᄎᄏᄐᄑᄒ"]
    const words = finals.flatMap((final) => initials.flatMap((initial) => ["ᅡ", "ᅢ", "ᅦ", "ᅣ", "ᅵ"].flatMap((vowel) => ["가", "개", "구"].map((first) => (first.normalize("NFD") + final + initial + vowel).normalize("NFC")))))
    for (const { info } of korean.filter(({ info }) => !info.lossy)) expect(new Set(words.map(by(info.id))).size, info.id).toBe(words.length)
  })
})

describe("McCune–Reischauer and its kin", () => {
  it("voices between voiced sounds, but ㄷ ㅈ not behind ㄹ", () => {
    expect(by("mccune-reischauer")("가구 바둑 전기 감기 공부 갈대 골짜기 발전 일본 물가 한국")).toBe("kagu paduk chŏn’gi kamgi kongbu kaltae koltchagi palchŏn ilbon mulga han’guk")
  })
  it("writes assimilation, rh, shw, tch, and ë behind a and o", () => {
    expect(by("mccune-reischauer")("압력 발해 쉼터 햇살 짝꿍 낮잠 학교에 차에 좋고 라디오 디자인")).toBe("amnyŏk parhae shwimt’ŏ haessal tchakkung natcham hakkyoë ch’aë chok’o radio tijain")
  })
  it("reads the spelling before 1933", () => {
    expect(by("mccune-reischauer-1939")("됴션 뎨일 쟈랑 녀자 리익 로인 텬하")).toBe("chosŏn cheil charang yŏja iik noin ch’ŏnha")
  })
  it("by BGN/PCGN 1945 sounds change across a hyphen", () => {
    expect(by("bgn-pcgn-1945")("신흥-리 압록-강 낙산-동 서해-갑문 a-b -")).toBe("sinhŭng-ni amnok-kang naksan-dong sŏhae-gammun a-b -")
  })
  it("by the DPRK's rules", () => {
    expect(by("dprk-2002")("남포 청진 한강 함경 백두산 라선 토끼 쪽 독립 문학 닭")).toBe("nampho chŏngjin han-gang hamgyŏng paektusan rasŏn thokki jjok tongrip munhak tak")
  })
})

describe("all systems for Korean", () => {
  it.each(ids)("%s leaves no syllable and no modern letter over", (id) => {
    const syllables = String.fromCharCode(...Array.from({ length: 11_172 }, (_, i) => 0xac00 + i))
    const letters = String.fromCharCode(...Array.from({ length: 51 }, (_, i) => 0x3131 + i), ...Array.from({ length: 30 }, (_, i) => 0xffa1 + i))
    expect(by(id)(`${syllables} ${letters}`)).not.toMatch(/[\u1100-\u11ff\u3131-\u3163\uac00-\ud7a3\uffa0-\uffdc]/)
  })
  it.each(ids)("%s reads decomposed syllables as composed ones", (id) => {
    const text = "독립 신라 없었습니다, 같이 앉아 쉬다 (값) 학교에"
    expect(by(id)(text.normalize("NFD"))).toBe(by(id)(text))
  })
  it("has a span for each syllable", () => {
    const { text, spans } = conversion("mct-2000").withSpans("국물 a")
    expect(spans.map(([from, to, start, end]) => ["국물 a".slice(from, to), text.slice(start, end)])).toEqual([["국", "gung"], ["물", "mul"], [" a", " a"]])
  })
  it("keeps hanja, old letters and everything else", () => {
    expect(by("mct-2000")("佛國寺 ㆍ 12, \ud800 é")).toBe("佛國寺 ㆍ 12, \ud800 é")
  })
  it("takes time in line with length", () => {
    const text = "ᆨ앉값ᄀᄀ".repeat(100_000)
    const begin = processorTime()
    by("mct-2000")(text)
    within(begin, 5000)
  })
})
