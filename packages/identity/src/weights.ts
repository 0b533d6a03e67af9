/** What speaks for and against, in nats; set by `bench/tune.ts` on one half of the persons of a made corpus. */
export const weights = {
  /** Of the names' own log odds. */
  name: 0.48,
  bias: -0.51,
  /** Of how common a name is. */
  common: 0.3,
  /** How rare a person, body, place or role is taken to be that few documents have: minus the log of its share. */
  rarity: { PER: 2.52, ORG: 1.9, LOC: 5.77, role: 2.63 },
  /** How fast what stands beside a person is taken to repeat itself, the lower the faster: the strength of the Dirichlet prior. */
  strength: { PER: 4.6, ORG: 1.44, LOC: 0.76, role: 1.6 },
  /** How much of what a kind says counts: they say the same in part. */
  scale: { PER: 0.4, ORG: 0.79, LOC: 0.11, role: 0.45 },
  sharedMost: 4.47,
  roleAlike: 1.18,
  roleApart: -2.2,
  yearsApart: -0.22,
  /** By how much more than for a third, where what stands beside them speaks for two. */
  clearly: 0.3,
  /** What may speak against a lone sighting being the only one who is called so. */
  only: -0.53,
  /** What has to speak for the one, of several with a surname, who shares something; by how much more than for the next; and for the only one with it. */
  surnameShared: 0.3,
  surnameClearly: 0.13,
  surnameOnly: -1.64
}
