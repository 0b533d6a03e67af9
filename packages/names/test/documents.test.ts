import { groupNames, identitiesOf } from "@polyonym/names/pure"
import type { Mention } from "@polyonym/facts/pure"
import { describe, expect, it } from "vitest"

/** `text language`, of one entity after the other; given to the grouping in turns. */
type Entities = ReadonlyArray<ReadonlyArray<string>>

const split = (entry: string): { readonly text: string; readonly language: string } => {
  const at = entry.lastIndexOf(" ")
  return { text: entry.slice(0, at), language: entry.slice(at + 1) }
}
function inTurns(entities: Entities): ReadonlyArray<string> {
  const rounds = Math.max(...entities.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) => entities.flatMap((entity) => entity[round] === undefined ? [] : [entity[round]])).flat()
}
const sorted = (groups: Entities): ReadonlyArray<string> => groups.map((group) => [...group].sort().join(" | ")).sort()
const grouped = (entries: ReadonlyArray<string>, type?: string): Entities => groupNames(entries.map((entry) => ({ ...split(entry), type }))).map((group) => group.map((i) => entries[i]!))

/** Every entity of the document is one group, in the order given and in the opposite one. */
function expectGroups(entities: Entities, type?: string): void {
  const entries = inTurns(entities)
  expect(sorted(grouped(entries, type))).toEqual(sorted(entities))
  expect(sorted(grouped([...entries].reverse(), type))).toEqual(sorted(entities))
}

describe("one person in several scripts", () => {
  it.each<readonly [string, Entities]>([
    ["Arabic", [["محمود درويش ar", "Mahmoud Darwish en", "درويش ar"], ["نجيب محفوظ ar", "Naguib Mahfouz en", "Mahfouz en"]]],
    ["Arabic and Russian", [["فيروز كمال ar", "Фейруз Камаль ru"], ["ياسر عرفات ar", "Ясира Арафата ru", "Арафатом ru", "عرفات ar"]]],
    ["Persian", [["فروغ فرخزاد fa", "Forough Farrokhzad en", "فرخزاد fa"], ["صادق هدایت fa", "Sadegh Hedayat en"]]],
    ["Hebrew", [["גולדה מאיר he", "Golda Meir en", "מאיר he", "Голда Меїр uk"], ["יצחק רבין he", "Yitzhak Rabin en", "Rabin en", "רבין he"]]],
    ["Chinese", [["鲁迅 zh", "Lu Xun en"], ["邓小平 zh", "Deng Xiaoping en", "Deng en", "Дэн Сяопин ru"], ["周恩来 zh", "Zhou Enlai en"]]],
    ["Korean", [["김대중 ko", "Kim Dae-jung en"], ["박근혜 ko", "Park Geun-hye en", "Park en"]]],
    ["Japanese", [["アンゲラ・メルケル ja", "Angela Merkel de", "Merkel de", "メルケル ja"], ["エマニュエル・マクロン ja", "Emmanuel Macron fr"]]],
    ["Greek", [["Κωνσταντίνος Καβάφης el", "Konstantinos Kavafis en", "Καβάφη el"], ["Μελίνα Μερκούρη el", "Melina Mercouri en", "Mercouri en"]]],
    ["Georgian", [["ნიკოლოზ ბარათაშვილი ka", "Nikoloz Baratashvili en", "Baratashvili en"], ["ილია ჭავჭავაძე ka", "Ilia Chavchavadze en", "ჭავჭავაძე ka"]]],
    ["Armenian", [["Արամ Խաչատրյան hy", "Aram Khachaturian en", "Арама Хачатуряна ru"], ["Սերժ Սարգսյան hy", "Serzh Sargsyan en", "Саргсян ru"]]],
    ["Devanagari", [["नरेन्द्र मोदी hi", "Narendra Modi en", "मोदी hi", "Modi en"], ["राहुल गांधी hi", "Rahul Gandhi en"]]],
    ["Ukrainian, Russian, Polish and German", [["Тарас Бойчук uk", "Тараса Бойчука ru", "Tarasem Bojczukiem pl", "Bojtschuk de"], ["Ірина Мельник uk", "Irina Melnik en", "Мельник ru"]]],
    ["four scripts", [["Golda Meir en", "Голди Меїр uk", "גולדה מאיר he", "غولدا مائير ar"], ["Yasser Arafat en", "Ясира Арафата uk", "יאסר ערפאת he", "ياسر عرفات ar"]]]
  ])("%s", (_, entities) => {
    expectGroups(entities)
  })
})

describe("what stands for a name in full", () => {
  it.each<readonly [string, Entities]>([
    ["a surname, also in another case or script", [["Ostap Hryn en", "Hryn en", "Гринем uk", "Остапа Гриня uk"], ["Oksana Lysenko en", "Лисенко uk"]]],
    ["a given name", [["Егор Лапшин ru", "Егора ru", "Лапшиным ru"], ["Нина Сомова ru", "Нине ru"]]],
    ["a title with a surname", [["Jane Whitfield en", "Mrs Whitfield en", "Dr. Whitfield en"], ["Paul Norton en", "Mr Norton en"]]],
    ["initials with a surname", [["Taras Boychuk en", "T. Boychuk en", "Т. Бойчук uk"], ["Iryna Lysenko en", "I. Lysenko en"]]],
    ["a given name with a patronymic", [["Борис Андреевич Сомов ru", "Бориса Андреевича ru", "Сомову ru", "Борису Сомову ru"], ["Вера Лапина ru"]]],
    ["a surname with its particle", [["Hugo van der Meer nl", "Van der Meer nl"], ["Claire de Villiers fr", "De Villiers fr"]]],
    ["a surname with its particle, in Arabic", [["لودفيغ فان بيتهوفن ar", "فان بيتهوفن ar", "بيتهوفن ar"], ["كلارا شومان ar", "شومان ar"]]],
    ["some of several names", [["Luis Alberto Campos Prado es", "Campos Prado es"], ["Rosa Prieto es"]]],
    ["a German genitive", [["Sabine Krämer de", "Krämers de", "Sabine Krämers de"]]],
    ["the surname of the one whom it is nearer to", [["Robert Smith en", "Smith en"], ["Karl Schmitt en", "Schmitt en"]]]
  ])("%s", (_, entities) => {
    expectGroups(entities)
  })
})

describe("what stays apart", () => {
  it.each<readonly [string, Entities]>([
    ["brothers", [["Vitalii Klymko en", "Віталія Климка uk"], ["Volodymyr Klymko en", "Володимиром Климком uk"]]],
    ["brothers across scripts", [["Khalid bin Rashid en"], ["محمد بن راشد ar"]]],
    ["sisters and brothers of one surname in Korean", [["김정은 ko", "Kim Jong-un en"], ["김여정 ko", "Kim Yo-jong en"]]],
    ["a surname that two bear", [["Anna Harcourt en"], ["John Harcourt en"], ["Harcourt en"]]],
    ["husband and wife, by the ending", [["Volodymyr Zelensky en", "Zelensky en", "Зеленського uk"], ["Olena Zelenska en", "Zelenska en", "Зеленської uk"]]],
    ["a woman's surname beside a man", [["Павло Вишневський uk"], ["Вишневська uk"]]],
    ["a man's surname beside a woman", [["Olha Vyshnevska en"], ["Vyshnevsky en"]]],
    ["two patronymics", [["Иван Петрович Сомов ru", "Ивана Петровича ru"], ["Иван Павлович Сомов ru", "Ивану Павловичу ru"]]],
    ["initials that contradict", [["Taras Boychuk en"], ["O. Boychuk en"]]],
    ["initials that contradict across scripts", [["Тарас Бойчук uk", "T. Boychuk en"], ["N. Boychuk en"]]],
    ["two titles", [["Mary Norton en", "Mrs Norton en"], ["Peter Norton en", "Mr Norton en"]]],
    ["given names of one family in Chinese", [["宋美龄 zh"], ["宋庆龄 zh"]]],
    ["a family", [["Остап Бондаренко uk", "Бондаренком uk"], ["Бондаренків uk"]]],
    ["near surnames", [["Oleh Petrenko en"], ["Oleh Petrenchuk en"]]]
  ])("%s", (_, entities) => {
    expectGroups(entities)
  })
})

describe("places and bodies", () => {
  it.each<readonly [string, string, Entities]>([
    ["places in several scripts and cases", "LOC", [["Полтава uk", "Полтавою uk", "Poltava en"], ["Тбилиси ru", "თბილისი ka", "Tbilisi en"]]],
    ["a place with a word more", "LOC", [["South Korea en"], ["North Korea en"], ["Korea en"]]],
    ["places with numbers", "LOC", [["Sector 7 en", "Сектор 7 uk"], ["Sector 9 en"]]],
    ["places that sound alike", "LOC", [["Греция ru", "Греции ru"], ["Грузия ru", "Грузии ru"]]],
    ["acronyms", "ORG", [["European Union en", "EU en", "Європейський Союз uk"], ["Europejski Bank Inwestycyjny pl", "EBI pl"]]],
    ["a body's short name", "ORG", [["корпорация Philips ru", "Philips ru"], ["Facebook ru"], ["Teachbook ru"]]],
    ["an office and whose it is", "ORG", [["администрации Кремля ru"], ["Кремль ru"]]],
    ["ministries of two countries", "ORG", [["Ministry of Defence of Ukraine en"], ["Ministry of Defence of Poland en"]]]
  ])("%s", (_, type, entities) => {
    expectGroups(entities, type)
  })
})

describe("identities of a mixed document", () => {
  let at = 0
  const mention = (entry: string, more: Partial<Mention> = {}): Mention => {
    const { text, language } = split(entry)
    const start = at
    at += text.length + 1
    return { text, start, end: start + text.length, type: "PER", confidence: 0.9, language, why: [], ...more }
  }
  it("has all spellings, and tells why", () => {
    const { identities } = identitiesOf([mention("Golda Meir en", { chain: "a" }), mention("Meir en", { chain: "a" }), mention("גולדה מאיר he"), mention("Голдою Меїр uk"), mention("מאיר he")])
    expect(identities).toHaveLength(1)
    const [one] = identities
    expect(one!.spellings.map(({ text, script }) => [text, script])).toEqual(expect.arrayContaining([["Golda Meir", "Latn"], ["גולדה מאיר", "Hebr"], ["Голдою Меїр", "Cyrl"], ["מאיר", "Hebr"]]))
    expect(one!.preferred).toEqual({ en: "Golda Meir", uk: "Голда Меїр", ru: "Golda Meir" })
    expect(one!.id).toBe(identitiesOf([mention("Golda Meir en")]).identities[0]!.id)
    const codes = one!.why.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(["same-chain", "same-name", "surname-of"]))
  })
  it("keeps two links apart, whatever the script, and a bare name between them alone", () => {
    const { identities } = identitiesOf([mention("Taras Boychuk en", { id: "Q1" }), mention("Тарас Бойчук uk", { id: "Q2" })])
    expect(identities.map(({ id }) => id)).toEqual(["Q1", "Q2"])
  })
  it("joins a chain across scripts to the link that its name fits", () => {
    const { identities } = identitiesOf([mention("Yasser Arafat en", { id: "Q7", name: "Yasser Arafat" }), mention("ياسر عرفات ar", { chain: "b" }), mention("عرفات ar", { chain: "b" })])
    expect(identities).toMatchObject([{ id: "Q7", mentions: [0, 1, 2] }])
  })
})
