/** Made up. Persons and places are ids of the default pack: Wikidata items. */
export interface Visit {
  readonly host: string
  readonly guest: string
  readonly city: string
  readonly date: Date
  readonly talks: number
}

export const visits: ReadonlyArray<Visit> = [
  { host: "Q3874799", guest: "Q60772", city: "Q1899", date: new Date("2026-05-04T12:00:00Z"), talks: 2 },
  { host: "Q946", guest: "Q566257", city: "Q270", date: new Date("2026-05-06T12:00:00Z"), talks: 1 },
  { host: "Q60772", guest: "Q3874799", city: "Q1085", date: new Date("2026-05-09T12:00:00Z"), talks: 5 }
]
