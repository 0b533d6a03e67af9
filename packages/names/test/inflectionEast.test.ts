import { declineName, lemmatiseName, nameForms } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

type Kind = "person" | "place" | "organisation"
const cases = ["genitive", "dative", "accusative", "instrumental", "locative"] as const
/** Genitive, dative, accusative, instrumental, locative; `-` is not looked at. */
function expectCases(language: string, kind: Kind, name: string, forms: string): void {
  for (const [at, form] of forms.split(", ").entries()) {
    if (form !== "-") expect(declineName(name, { language, kind, case: cases[at]! }).form, `${cases[at]} of ${name}`).toBe(form)
  }
}
const best = (language: string, kind: Kind, text: string, others?: ReadonlyArray<string>): string | undefined => lemmatiseName(text, { language, kind, others })[0]?.lemma

describe("Ukrainian names declined", () => {
  it.each<[Kind, string, string]>([
    ["person", "Павло Зозуля", "Павла Зозулі, Павлу Зозулі, Павла Зозулю, Павлом Зозулею, Павлові Зозулі"],
    ["person", "Яків Сокіл", "Якова Сокола, -, Якова Сокола, Яковом Соколом"], ["person", "Ігор Кравець", "Ігоря Кравця, Ігорю Кравцю, Ігоря Кравця, Ігорем Кравцем"],
    ["person", "Ярослав Петрів", "Ярослава Петрова"], ["person", "Олег Лесків", "-, -, -, Олегом Лесковим"], ["person", "Назар Гончар", "Назара Гончаря, -, -, Назаром Гончарем"],
    ["person", "Оксана Білозір", "Оксани Білозір, Оксані Білозір, Оксану Білозір, Оксаною Білозір"], ["person", "Тамара Гвердцителі", "Тамари Гвердцителі"],
    ["person", "Зураб Церетелі", "Зураба Церетелі, Зурабу Церетелі"], ["person", "Армен Джигарханян", "Армена Джигарханяна"], ["person", "Нані Брегвадзе", "Нані Брегвадзе"],
    ["person", "Леся Українка", "Лесі Українки, Лесі Українці, Лесю Українку, Лесею Українкою"], ["person", "Іван Карпенко-Карий", "Івана Карпенка-Карого, -, -, Іваном Карпенком-Карим"],
    ["person", "Семен Палій", "Семена Палія, Семену Палію"], ["person", "Марко Вовчок", "Марка Вовчка"], ["person", "Віктор Гюго", "Віктора Гюго"], ["person", "Девід Бек", "Девіда Бека"],
    ["person", "Ольга Іванівна Мороз", "Ольги Іванівни Мороз, Ользі Іванівні Мороз"], ["person", "Андрій Малишко", "Андрія Малишка, Андрію Малишку"],
    ["place", "Львів", "Львова, Львову, Львів, Львовом, Львові"], ["place", "Кам'янець-Подільський", "Кам'янця-Подільського, -, Кам'янець-Подільський, Кам'янцем-Подільським"],
    ["place", "Нью-Йорк", "Нью-Йорка"], ["place", "Ростов-на-Дону", "Ростова-на-Дону"], ["place", "Рівне", "Рівного, Рівному, Рівне, Рівним"], ["place", "Прилуки", "Прилук, Прилукам, Прилуки, Прилуками, Прилуках"],
    ["place", "Казахстан", "Казахстану"], ["place", "Полтавська область", "Полтавської області, -, Полтавську область, Полтавською областю"], ["place", "Осло", "Осло, Осло"],
    ["organisation", "Верховний Суд", "Верховного Суду, Верховному Суду, Верховний Суд, Верховним Судом"], ["organisation", "Рада Європи", "Ради Європи, Раді Європи, Раду Європи"],
    ["organisation", "НАТО", "НАТО"], ["organisation", "Фонд «Відродження»", "Фонду «Відродження»"]
  ])("%s %s", (kind, name, forms) => expectCases("uk", kind, name, forms))

  it("heeds the gender and the number that are asked for", () => {
    expect(declineName("Мороз", { language: "uk", case: "genitive", gender: "f" }).form).toBe("Мороз")
    expect(declineName("Мороз", { language: "uk", case: "genitive", gender: "m" }).form).toBe("Мороза")
    expect(declineName("Грінченко", { language: "uk", case: "nominative", number: "plural" }).form).toBe("Грінченки")
    expect(declineName("Грінченко", { language: "uk", case: "genitive", number: "plural" }).form).toBe("Грінченків")
  })
  it("gives the other forms that are in use", () => {
    expect(declineName("Тарас Шевченко", { language: "uk", case: "dative" })).toMatchObject({ form: "Тарасу Шевченку", alternatives: expect.arrayContaining(["Тарасові Шевченкові", "Тарасові Шевченку"]) as unknown })
  })
  it("says what it does not know", () => {
    expect(() => declineName("Ada Lovelace", { language: "en", case: "genitive" })).toThrow(expect.objectContaining({ _tag: "UnknownInflection" }) as Error)
    expect(() => declineName("Леся", { language: "uk", case: "ablative" as "genitive" })).toThrow(expect.objectContaining({ _tag: "UnknownCase" }) as Error)
    expect(declineName("", { language: "uk", case: "genitive" })).toEqual({ form: "", alternatives: [] })
    expect(declineName("42", { language: "uk", case: "genitive" }).form).toBe("42")
  })
})

describe("Russian names declined", () => {
  it.each<[Kind, string, string]>([
    ["person", "Лев Гумилёв", "Льва Гумилёва, Льву Гумилёву, Льва Гумилёва, Львом Гумилёвым, Льве Гумилёве"], ["person", "Павел Третьяков", "Павла Третьякова, -, Павла Третьякова"],
    ["person", "Анна Седых", "Анны Седых"], ["person", "Фёдор Долгих", "Фёдора Долгих"], ["person", "Илья Глазунов", "Ильи Глазунова, -, -, Ильёй Глазуновым"],
    ["person", "Анатолий Кравченко", "Анатолия Кравченко"], ["person", "Валерий Брумель", "Валерия Брумеля, Валерию Брумелю"], ["person", "Инна Брумель", "Инны Брумель"],
    ["person", "Арам Хачатурян", "Арама Хачатуряна, -, -, Арамом Хачатуряном"], ["person", "Зураб Соткилава", "Зураба Соткилавы"],
    ["place", "Тверь", "Твери, Твери, Тверь, Тверью, Твери"], ["place", "Ярославль", "Ярославля"], ["place", "Великие Луки", "Великих Лук"], ["place", "Набережные Челны", "-, Набережным Челнам"],
    ["place", "Новая Зеландия", "Новой Зеландии, -, Новую Зеландию"], ["place", "Тбилиси", "Тбилиси"], ["organisation", "Совет Федерации", "Совета Федерации, Совету Федерации"],
    ["organisation", "Единая Россия", "Единой России, -, Единую Россию"], ["organisation", "Министерство внутренних дел", "Министерства внутренних дел"]
  ])("%s %s", (kind, name, forms) => expectCases("ru", kind, name, forms))
})

describe("Belarusian names declined", () => {
  it.each<[Kind, string, string]>([
    ["person", "Васіль Быкаў", "Васіля Быкава, Васілю Быкаву, Васіля Быкава, Васілем Быкавым"], ["person", "Янка Купала", "Янкі Купалы, Янку Купалу, Янку Купалу"],
    ["person", "Максім Танк", "Максіма Танка, Максіму Танку, -, Максімам Танкам"], ["person", "Уладзімір Караткевіч", "Уладзіміра Караткевіча, Уладзіміру Караткевічу"],
    ["person", "Ларыса Геніюш", "Ларысы Геніюш, Ларысе Геніюш, Ларысу Геніюш"], ["person", "Кастусь Каліноўскі", "Кастуся Каліноўскага, Кастусю Каліноўскаму"],
    ["person", "Вольга Іпатава", "Вольгі Іпатавай, Вользе Іпатавай, Вольгу Іпатаву"], ["person", "Наталля Арсеннева", "Наталлі Арсенневай"], ["person", "Рыгор Барадулін", "Рыгора Барадуліна, -, -, Рыгорам Барадуліным"],
    ["person", "Цётка", "Цёткі"], ["person", "Дональд Трамп", "Дональда Трампа, Дональду Трампу"], ["person", "Янка Брыль", "Янкі Брыля"],
    ["place", "Мінск", "Мінска, Мінску, Мінск, Мінскам, Мінску"], ["place", "Брэст", "Брэста, -, -, -, Брэсце"], ["place", "Магілёў", "Магілёва, -, -, -, Магілёве"], ["place", "Прага", "Прагі, Празе, Прагу"],
    ["place", "Беларусь", "Беларусі, Беларусі, Беларусь, Беларуссю"], ["place", "Баранавічы", "Баранавіч, Баранавічам"], ["place", "Германія", "Германіі, Германіі, Германію, Германіяй"],
    ["place", "Гродзенская вобласць", "Гродзенскай вобласці, -, Гродзенскую вобласць"], ["place", "Палессе", "Палесся, Палессю"], ["place", "Літва", "Літвы, Літве, Літву"],
    ["organisation", "Міністэрства культуры", "Міністэрства культуры, Міністэрству культуры, -, Міністэрствам культуры"], ["organisation", "Вярхоўны Суд", "Вярхоўнага Суда, -, Вярхоўны Суд"], ["organisation", "Еўрапейскі саюз", "Еўрапейскага саюза, Еўрапейскаму саюзу"]
  ])("%s %s", (kind, name, forms) => expectCases("be", kind, name, forms))
  it.each<[Kind, string, string]>([
    ["person", "Васілю Быкаву", "Васіль Быкаў"], ["person", "Вользе Іпатавай", "Вольга Іпатава"], ["person", "Караткевічам", "Караткевіч"], ["person", "Кастуся Каліноўскага", "Кастусь Каліноўскі"],
    ["place", "Брэсце", "Брэст"], ["place", "Беларуссю", "Беларусь"], ["place", "Гродзенскай вобласці", "Гродзенская вобласць"], ["organisation", "Міністэрствам культуры", "Міністэрства культуры"]
  ])("%s %s comes from %s", (kind, form, lemma) => expect(best("be", kind, form)).toBe(lemma))
})

describe("lemmas of bodies and of places of several words", () => {
  it.each<[string, Kind, string, string]>([
    ["uk", "organisation", "Міністерства культури України", "Міністерство культури України"], ["uk", "organisation", "Організації Об'єднаних Націй", "Організація Об'єднаних Націй"], ["uk", "organisation", "Львівською міською радою", "Львівська міська рада"],
    ["uk", "organisation", "Фонду «Відродження»", "Фонд «Відродження»"], ["uk", "organisation", "комітету ООН", "комітет ООН"], ["ru", "organisation", "Верховной Рады", "Верховная Рада"], ["ru", "organisation", "Министерства сельского хозяйства", "Министерство сельского хозяйства"],
    ["ru", "organisation", "Союза писателей", "Союз писателей"], ["uk", "place", "Полтавської області", "Полтавська область"], ["uk", "place", "річкою Десною", "річка Десна"], ["ru", "place", "Нижнем Новгороде", "Нижний Новгород"], ["uk", "place", "Нью-Йорку", "Нью-Йорк"]
  ])("%s %s: %s comes from %s", (language, kind, form, lemma) => expect(best(language, kind, form)).toBe(lemma))
})

describe("what else is known", () => {
  it("lets a name that exists win", () => {
    const known = (lemma: string): boolean => lemma === "Кельвина"
    expect(lemmatiseName("Кельвина", { language: "ru", kind: "place", known })[0]).toMatchObject({ lemma: "Кельвина", case: "nominative" })
  })
  it("takes the lemma that explains the other mentions", () => {
    expect(best("uk", "person", "Довбуша", ["Довбушем", "Довбуш"])).toBe("Довбуш")
    expect(best("ru", "place", "Ошве", ["Ошву", "Ошвой", "Ошвы"])).toBe("Ошва")
    expect(best("ru", "place", "Ошве", ["Ошв", "Ошвом"])).toBe("Ошв")
  })
  it("keeps capitals and apostrophes", () => {
    expect(best("uk", "person", "СТРІЛЬЦЕМ")).toBe("СТРІЛЕЦЬ")
    expect(best("uk", "person", "Лук’яненка")).toBe("Лук’яненко")
    expect(declineName("Лук’яненко", { language: "uk", case: "genitive", gender: "m" }).form).toBe("Лук’яненка")
  })
  it("leaves a suffix of what is behind the name", () => expect(best("uk", "person", "Остапа Чайки,")).toBe("Остап Чайка,"))
  it("reads every form that it makes", () => {
    for (const language of ["uk", "ru", "be"]) {
      for (const name of ["Тарас Кулик", "Роман Коваль"]) {
        for (const form of nameForms(name, { language, kind: "person" })) expect(lemmatiseName(form, { language, kind: "person" }).map(({ lemma }) => lemma), `${language} ${form}`).toContain(name)
      }
    }
  })
})
