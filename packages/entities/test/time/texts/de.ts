/** German texts of a page published on 2025-09-18, marked as `marked.ts` says. */
export const dated: ReadonlyArray<string> = [
  "Im [Februar|2026-02] sind die Bilder in Lomel zu sehen. Der Fleck auf Blatt 88 ist alt.",
  "Vom [1. bis zum 3. September|2025-09-01/2025-09-03] regnete es, am [Wochenende|2025-09-13/2025-09-14] schien die Sonne.",
  "Ein {41|age;41;year} Jahre alter Mann wurde in der {ersten|ordinal;1} Hälfte des Spiels gefasst.",
  "In den letzten Jahren galt das vom [29. September|2026-09-29] bis [2. Oktober 2026|2026-10-02] nicht.",
  "Die Brücke wurde am [Dienstag|2025-09-16] nach {drei|other;3;year} Jahren Arbeit eröffnet.",
  "Der Ausschuss wird am [Montag|2025-09-22] tagen.",
  "Am [3. September 2024|2024-09-03] kaufte das Museum {14|count;14} Zeichnungen.",
  "Sie wurde am [4. März 1951|1951-03-04] geboren und zog im [Juni 1970|1970-06] um.",
  "Die Messe dauert vom [3. bis 7. Oktober|2025-10-03/2025-10-07].",
  "Am [14./15. September|2025-09-14/2025-09-15] regnete es.",
  "Er trat [vor zwei Wochen|2025-09-01/2025-09-07] zurück und kommt [nächsten Monat|2025-10] wieder.",
  "[Vergangene Woche|2025-09-08/2025-09-14] fiel Schnee, [heuer|2025] zum {ersten|ordinal;1} Mal.",
  "Das Bad öffnet [in drei Tagen|2025-09-21].",
  "Der Chor singt jeden Freitag und montags.",
  "In den [1990er Jahren|199X] stand hier eine Fabrik, im [19. Jahrhundert|18XX] eine Mühle.",
  "Der Vertrag gilt seit [April|2025-04], für Schiffe seit [2019|2019].",
  "Einlass ist [heute um 18.30 Uhr|2025-09-18T18:30:00].",
  "Am [Donnerstag, dem 11. September|2025-09-11], schlossen die Läden.",
  "Der Fonds zahlte {2,5 Millionen Euro|money;2500000;EUR} an mehr als {400|count;400;;>} Höfe.",
  "Die Mieten stiegen um {4,5 Prozent|percent;4.5} auf mindestens {1.250 Euro|money;1250;EUR;>=}.",
  "Eine {34|age;34;year}-jährige Pilotin und ihre {zwei|count;2} Söhne blieben unverletzt.",
  "{Zwei Drittel|other;0.6667;fraction} der Reben starben.",
  "Sie verloren {2:3|other;null;score} in der {zweiten|ordinal;2} Runde.",
  "Rund {eine halbe Million|count;500000;;~} Menschen leben dort, {Tausende|count;null} in Hütten.",
  "Nach Artikel 12 gilt Zimmer 4.",
  "Der Zug fuhr {120|other;120;kilometre} Kilometer in {45|other;45;minute} Minuten.",
  "{Einundzwanzigtausend|count;21000} Zuschauer kamen.",
  "{Zweihundertfünfzig|count;250} Betten sind frei.",
  "Bis [Jahresende|2025-12] soll entschieden werden.",
  "Er reist [morgen|2025-09-19] ab, am Morgen.",
  "Im [Sommer 2022|2022-22] war es heiß, im [vergangenen Winter|2024-24] kalt.",
  "[Heute|2025-09-18] ist Anna Vogt {66|age;66;year} Jahre alt.",
  "Der Preis galt im Jahr [1987|1987] als hoch."
]

/** The same of a page without a date. */
export const undated: ReadonlyArray<string> = ["Am [Dienstag|null] trafen sie sich, [gestern|null] nicht, am [5. Mai 2020|2020-05-05] schon."]
