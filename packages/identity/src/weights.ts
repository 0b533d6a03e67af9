/** What speaks for and against, in nats; set by `bench/tune.ts` on one half of the persons of a made corpus. */
export const weights = {
  /** Of the names' own log odds. */
  name: 0.48,
  bias: -0.5,
  /** Of how common a name is. */
  common: 0.3,
  /** What a shared person, body, place or role says that few documents have. */
  PER: 1.96,
  ORG: 1.51,
  LOC: 1.28,
  role: 5.09,
  /** How many times a feature's share of the sightings counts, up to one. */
  share: 1.03,
  /** As much more what is missing says where there are many sightings. */
  surest: 2.44,
  sharedMost: 2.42,
  roleAlike: 1.67,
  roleApart: -2.2,
  placesApart: -0.66,
  othersApart: 0.03,
  bodiesApart: -1.82,
  yearsApart: -0.45,
  /** What may speak against a lone sighting being the only one who is called so. */
  only: -0.25,
  /** What has to speak for the one, of several with a surname, who shares something; by how much more than for the next; and for the only one with it. */
  surnameShared: 0.13,
  surnameClearly: 0.62,
  surnameOnly: -1.47
}
