/** The first bytes of every pack. As in PNG, the line ends show a transfer that altered them. */
export const magic = Uint8Array.of(0x89, 0x50, 0x4c, 0x58, 0x0d, 0x0a, 0x1a, 0x0a)
/** The version of the format that is written, and the only one that is read. */
export const formatVersion = 2
/** Where the content begins: after the magic (8 bytes), the version (4), the content's length (4) and its SHA-256 (32). */
export const contentAt = 48

/** The numbers that the content begins with, in order, in 32 bits each: the length of the info in bytes, counts, and what the table of sequences needs. */
export const numberNames = ["info", "entities", "named", "names", "forms", "texts", "keys", "capacity", "reach", "longest"] as const
/** The tables, in order. Their lengths in bytes follow the numbers; each begins at a multiple of four bytes. */
export const tableNames = ["alphabet", "texts", "textPlaces", "ids", "idPlaces", "keys", "keyPlaces", "entities", "entityPlaces", "forms", "formPlaces", "slots", "first", "nodes"] as const

export type NumberName = (typeof numberNames)[number]
export type TableName = (typeof tableNames)[number]

/** How many bytes a part takes with the zeros after it. */
export function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
