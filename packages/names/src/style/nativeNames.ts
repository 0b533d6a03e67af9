/** What entities whose Wikidata item is certain are called in their own language: what a systematic style romanises where no pack is asked. General knowledge. */
export const nativeNames: Readonly<Record<string, { readonly language: string; readonly text: string }>> = {
  Q3874799: { language: "uk", text: "Володимир Зеленський" },
  Q7747: { language: "ru", text: "Владимир Путин" },
  Q23530: { language: "ru", text: "Дмитрий Медведев" },
  Q30487: { language: "ru", text: "Михаил Горбачёв" },
  Q34453: { language: "ru", text: "Борис Ельцин" },
  Q58217: { language: "ru", text: "Сергей Лавров" },
  Q1899: { language: "uk", text: "Київ" },
  Q42308: { language: "uk", text: "Харків" },
  Q36036: { language: "uk", text: "Львів" },
  Q1874: { language: "uk", text: "Одеса" },
  Q48256: { language: "uk", text: "Дніпро" },
  Q41572: { language: "uk", text: "Миколаїв" },
  Q157835: { language: "uk", text: "Запоріжжя" },
  Q157137: { language: "uk", text: "Кривий Ріг" },
  Q129677: { language: "uk", text: "Чорнобиль" }
}

/** The language of a country's names, by ISO 3166-1 code, where it is written in Cyrillic letters. General knowledge. */
export const languageOfCountry: Readonly<Record<string, string>> = { UA: "uk", RU: "ru", BY: "be", BG: "bg", RS: "sr", MK: "mk" }
