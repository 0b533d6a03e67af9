import { lemmatiseName, nameForms } from "@polyonym/names/pure"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

type Kind = "person" | "place" | "organisation" | "demonym"
const expectForms = (language: string, kind: Kind, name: string, forms: string): void => {
  const found = nameForms(name, { language, kind })
  expect(found[0]).toBe(name)
  for (const form of forms.split(", ")) expect(found, `${form} of ${name}`).toContain(form)
}

describe("Ukrainian forms", () => {
  it.each<[Kind, string, string]>([
    ["person", "Ольга Грінченко", "Ольги Грінченко, Ользі Грінченко, Ольгу Грінченко, Ольгою Грінченко"],
    ["person", "Петро Сагайдачний", "Петра Сагайдачного, Петрові Сагайдачному, Петром Сагайдачним"],
    ["person", "Стрілець", "Стрільця, Стрільцем, Стрільцеві, Стрільці"],
    ["person", "Марія Заньковецька", "Марії Заньковецької, Марію Заньковецьку, Марією Заньковецькою"],
    ["person", "Гребінка", "Гребінки, Гребінці, Гребінку, Гребінкою"],
    ["person", "Андрій Мельник", "Андрія Мельника, Андрієві Мельнику, Андрієм Мельником"],
    ["person", "Бойко", "Бойка, Бойкові, Бойку, Бойком, Бойки, Бойків"],
    ["person", "Томаш Коваль", "Томаша Коваля, Томашем Ковалем"],
    ["person", "Іван Петрович Кармелюк", "Івана Петровича Кармелюка, Іваном Петровичем Кармелюком"],
    ["person", "Людвіг ван Бетховен", "Людвіга ван Бетховена, Людвігом ван Бетховеном"],
    ["person", "Юлія Косач", "Юлії Косач, Юлію Косач, Юлією Косач"],
    ["person", "Лукашевич", "Лукашевича, Лукашевичу, Лукашевичем"],
    ["person", "Ганна Чехова", "Ганни Чехової, Ганну Чехову, Ганною Чеховою"],
    ["place", "Польща", "Польщі, Польщу, Польщею"], ["place", "Литва", "Литви, Литві, Литву, Литвою"], ["place", "Японія", "Японії, Японію, Японією"],
    ["place", "Миколаїв", "Миколаєва, Миколаєву, Миколаєвом, Миколаєві"], ["place", "Васильків", "Василькова, Василькові"], ["place", "Лондон", "Лондона, Лондону, Лондоном, Лондоні"],
    ["place", "Прага", "Праги, Празі, Прагу"], ["place", "Прилуки", "Прилук, Прилукам, Прилуками, Прилуках"], ["place", "Біла Церква", "Білої Церкви, Білій Церкві, Білу Церкву, Білою Церквою"],
    ["place", "Новий Розділ", "Нового Розділу, Новому Розділі"], ["place", "Тернопіль", "Тернополя, Тернополем, Тернополі"], ["place", "Запоріжжя", "Запоріжжю, Запоріжжям, Запоріжжі"],
    ["place", "Червоне море", "Червоного моря, Червоному морі"], ["place", "Зальцбург", "Зальцбурга, Зальцбурзі"], ["place", "Чернівці", "Чернівців, Чернівцям, Чернівцях"],
    ["organisation", "Національний банк України", "Національного банку України, Національним банком України"],
    ["organisation", "Служба зовнішньої розвідки", "Служби зовнішньої розвідки, Службі зовнішньої розвідки"],
    ["organisation", "Верховний Суд", "Верховного Суду, Верховному Суді"],
    ["demonym", "польський", "польська, польське, польські, польської, польських, польським"],
    ["demonym", "канадець", "канадця, канадцем, канадці, канадців"], ["demonym", "чешка", "чешки, чешці, чешок"], ["demonym", "киянин", "киянина, кияни, киян"]
  ])("%s %s", (kind, name, forms) => expectForms("uk", kind, name, forms))

  it("leaves what does not change", () => {
    expect(nameForms("НАТО", { language: "uk", kind: "organisation" })).toEqual(["НАТО"])
    expect(nameForms("Оттоне", { language: "uk", kind: "person" })).toEqual(["Оттоне"])
    expect(nameForms("Tokyo", { language: "en", kind: "place" })).toEqual(["Tokyo"])
  })
})

describe("Russian forms", () => {
  it.each<[Kind, string, string]>([
    ["person", "Антон Чехов", "Антона Чехова, Антону Чехову, Антоном Чеховым, Антоне Чехове"],
    ["person", "Илья Репин", "Ильи Репина, Ильёй Репиным"], ["person", "Анна Ахматова", "Анны Ахматовой, Анну Ахматову"],
    ["person", "Лев Толстой", "Льва Толстого, Льву Толстому, Львом Толстым"], ["person", "Софья Ковалевская", "Софьи Ковалевской, Софью Ковалевскую"],
    ["person", "Купец", "Купца, Купцу, Купцом"], ["person", "Андрей Белый", "Андрея Белого, Андреем Белым"], ["person", "Ткаченко", "Ткаченко"],
    ["person", "Королёв", "Королёва, Королева, Королеву"],
    ["place", "Казань", "Казани, Казанью"], ["place", "Великие Луки", "Великих Лук, Великими Луками"], ["place", "Старый Оскол", "Старого Оскола, Старом Осколе"],
    ["place", "Египет", "Египта, Египте"], ["place", "Белое море", "Белого моря, Белым морем"], ["place", "Франкфурт-на-Майне", "Франкфурта-на-Майне"], ["place", "Италия", "Италии, Италию"],
    ["organisation", "Государственная дума", "Государственной думы, Государственную думу"], ["organisation", "Министерство культуры", "Министерства культуры, Министерстве культуры"],
    ["demonym", "испанский", "испанская, испанской, испанских"], ["demonym", "австриец", "австрийца, австрийцы, австрийцев"], ["demonym", "горожанин", "горожане, горожан"]
  ])("%s %s", (kind, name, forms) => expectForms("ru", kind, name, forms))
})

describe("Polish forms", () => {
  it.each<[Kind, string, string]>([
    ["person", "Jan Nowak", "Jana Nowaka, Janowi Nowakowi, Janem Nowakiem"], ["person", "Maria Konopnicka", "Marii Konopnickiej, Marię Konopnicką"],
    ["person", "Adam Kownacki", "Adama Kownackiego, Adamem Kownackim"], ["place", "Praga", "Pragi, Pradze, Pragę"]
  ])("%s %s", (kind, name, forms) => expectForms("pl", kind, name, forms))
})

describe("lemmatiseName", () => {
  it.each<[string, Kind, string, string]>([
    ["uk", "person", "Стрільцем", "Стрілець"], ["uk", "person", "Заньковецької", "Заньковецька"], ["uk", "person", "Петром Сагайдачним", "Петро Сагайдачний"],
    ["uk", "person", "Ольги Грінченко", "Ольга Грінченко"], ["uk", "person", "Андрієві Мельнику", "Андрій Мельник"], ["uk", "person", "Бойка", "Бойко"],
    ["uk", "person", "Тараса Григоровича Шевченка", "Тарас Григорович Шевченко"], ["uk", "person", "Івасюком", "Івасюк"],
    ["ru", "person", "Антона Чехова", "Антон Чехов"], ["ru", "person", "Анной Ахматовой", "Анна Ахматова"], ["ru", "person", "Купцом", "Купец"], ["ru", "person", "Белинского", "Белинский"],
    ["pl", "person", "Adama Kownackiego", "Adam Kownacki"], ["uk", "place", "Японії", "Японія"], ["uk", "place", "Білої Церкви", "Біла Церква"]
  ])("%s %s: %s comes from %s", (language, kind, form, lemma) => {
    expect(lemmatiseName(form, { language, kind })[0]?.lemma).toBe(lemma)
  })
  it("gives both readings of a form that two nominatives share", () => {
    const found = lemmatiseName("Чехова", { language: "ru", kind: "person" })
    expect(found.find(({ lemma }) => lemma === "Чехов")).toMatchObject({ case: "genitive", gender: "m" })
    expect(found.find(({ lemma }) => lemma === "Чехова")).toMatchObject({ case: "nominative", gender: "f" })
  })
  it("undoes nameForms: the nominative is among the candidates of each of its forms", () => {
    for (const name of ["Остап Вишня", "Ліна Костенко", "Богдан Ступка", "Михайло Грушевський", "Іван Огієнко", "Павло Тичина", "Любов Возняк"]) {
      for (const form of nameForms(name, { language: "uk", kind: "person" })) {
        expect(lemmatiseName(form, { language: "uk", kind: "person" }).map(({ lemma }) => lemma), form).toContain(name)
      }
    }
  })
  it("tells the number, gender and case of families", () => {
    for (const [language, form, lemma, grammaticalCase, number] of [
      ["uk", "Зеленські", "Зеленський", "nominative", "plural"], ["uk", "Зеленських", "Зеленський", "genitive", "plural"], ["uk", "Бойчуки", "Бойчук", "nominative", "plural"], ["uk", "Бойчука", "Бойчук", "genitive", "singular"],
      ["ru", "Громовых", "Громов", "genitive", "plural"], ["ru", "Громовым", "Громов", "instrumental", "singular"], ["pl", "Zielińskich", "Zieliński", "genitive", "plural"], ["pl", "Zielińskiego", "Zieliński", "genitive", "singular"]
    ] as const) expect(lemmatiseName(form, { language, kind: "person" })[0], form).toMatchObject({ lemma, case: grammaticalCase, number, gender: "m" })
  })
  it("never throws, and its shares add up to one", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("uk", "ru", "pl", "en", ""), fc.constantFrom<Kind>("person", "place", "organisation", "demonym"), (text, language, kind) => {
      const found = lemmatiseName(text, { language, kind })
      expect(nameForms(text, { language, kind })[0]).toBe(text)
      if (text !== "") expect(found.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 2)
    }), { numRuns: 200 })
  })
})
