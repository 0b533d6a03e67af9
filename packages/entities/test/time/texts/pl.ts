/** Polish texts of a page published on 2025-09-18, marked as `marked.ts` says. */
export const dated: ReadonlyArray<string> = [
  "Plama na arkuszu 88 jest stara.",
  "W [latach 90. XX wieku|199X] i [kilka dni temu|null] padało.",
  "Most otwarto we [wtorek|2025-09-16] po {trzech|other;3;year} latach prac.",
  "Komisja zbierze się w [poniedziałek|2025-09-22], a decyzja będzie później.",
  "[3 września 2024 roku|2024-09-03] muzeum kupiło {14|count;14} rysunków.",
  "Urodziła się [4 marca 1951 r.|1951-03-04] i mieszkała tu od [czerwca 1970 roku|1970-06].",
  "Targi będą trwały [3–7 października|2025-10-03/2025-10-07].",
  "Wystawa była otwarta od [3 do 5 maja|2025-05-03/2025-05-05].",
  "Odszedł [dwa tygodnie temu|2025-09-01/2025-09-07], a [przed rokiem|2024] wrócił.",
  "W [zeszłym tygodniu|2025-09-08/2025-09-14] spadł śnieg, w [tym miesiącu|2025-09] było ciepło.",
  "Nowa ustawa wejdzie w życie [za dwa lata|2027].",
  "Chór śpiewa w każdy piątek.",
  "W [latach 90.|199X] stała tu fabryka, a w [XIX wieku|18XX] młyn.",
  "W latach [2023–2024|2023/2024] zbudowano {pięć|count;5} szkół.",
  "Salę otworzą o [18.30|2025-09-18T18:30:00].",
  "[Jutro, 19 września|2025-09-19], będzie koncert.",
  "Fundusz wypłacił {2,5 mln zł|money;2500000;PLN} ponad {400|count;400;;>} gospodarstwom.",
  "Ceny wzrosły o {4,5 proc.|percent;4.5}, do co najmniej {1250 złotych|money;1250;PLN;>=}.",
  "{47|age;47;year}-letnia nauczycielka i jej {dwaj|count;2} synowie są cali.",
  "Zginęła {jedna trzecia|other;0.3333;fraction} krzewów.",
  "Przegrali {2:3|other;null;score} w {drugiej|ordinal;2} rundzie.",
  "Mieszka tam około {pół miliona|count;500000;;~} ludzi, {setki|count;null} w chatach.",
  "Zgodnie z art. 12 wejdź do sali nr 4.",
  "Pociąg przejechał {120|other;120;kilometre} kilometrów w {45|other;45;minute} minut.",
  "{Dwadzieścia jeden tysięcy|count;21000} osób wyszło na plac.",
  "To trwało {półtora|other;1.5;year} roku.",
  "Decyzja zapadnie do [końca roku|2025-12].",
  "Pierwsza dama przyjechała [wiosną|2025-21].",
  "W [maju ubiegłego roku|2024-05] wygrał.",
  "Spotkali się w [sobotę|2025-09-13] rano.",
  "{Połowa|other;0.5;fraction} uczniów nie przyszła."
]

/** The same of a page without a date. */
export const undated: ReadonlyArray<string> = ["Spotkali się we [wtorek|null], nie [wczoraj|null], a [5 maja 2020 r.|2020-05-05] też."]
