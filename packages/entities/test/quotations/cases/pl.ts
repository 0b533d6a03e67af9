import type { Case } from "../annotated.ts"

export const pl: ReadonlyArray<Case> = [
  ["„Most otworzymy w poniedziałek” – powiedziała {a:ROLE|burmistrzyni} {a|Jagna Tarlicka}.", "a"],
  ["{a|Borys Waldor} oświadczył: „Nie mamy nic do ukrycia”.", "a"],
  ["– To koniec – westchnął {a|Waldor}. – Dalej się nie da.", "a a"],
  ["Według {a|Waldora~Waldor} droga jest „w fatalnym stanie”.", "a"],
  ["Tak zwana „flota cieni” wypłynęła o świcie.", "x"],
  ["{a|Jagna Tarlicka} spotkała się z {b|Borysem Waldorem~Borys Waldor}. „Rozmowa była pożyteczna” – powiedziała.", "a"],
  ["Rzecznik {a|Waldora~Waldor} nazwał zarzuty „zmyślonymi”.", "-"],
  ["Mieszkańcy trzymali transparent „Rzeka jest nasza”.", "x"],
  ["„Gotowi?” – zapytał {a|Borys Waldor}. „Zawsze” – odpowiedziała {b|Jagna Tarlicka}.", "a b"],
  ["{a|Jagna Tarlicka} podkreśliła, że umowa jest „martwa”, i podziękowała {b|Waldorowi~Waldor}.", "a"],
  ["{a|Jagna Tarlicka}: „Nie odejdę”", "a"],
  ["«Zostajemy» – dodał {a|Waldor}, a {b|Tarlicka} wyszła.", "a"],
  ["Zdaniem {a|Tarlickiej~Tarlicka} to „czarny dzień”.", "a"],
  ["Tłum skandował „Wody!” przez godzinę.", "-"],
  ["„Nikt tu nie przyjechał” – cytuje {a|Waldora~Waldor} „{b:ORG|Gazeta Rzeczna}”.", "a"],
  ["Rybak z {c:LOC|Torwiku~Torwik} machnął ręką. „Nikt mnie nie pytał” – mówi.", "-"],
  ["{a|Borys Waldor} wstał. – Nie ma już czasu – dodał cicho.", "a"],
  ["Jej zdaniem most jest „martwy” – tak mówiła {a|Jagna Tarlicka}.", "a"],
  ["„Nigdy więcej!” – takie hasła widniały na transparentach.", "x"]
]
