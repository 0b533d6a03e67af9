/** The first bytes of every pack. As in PNG, the line ends show a transfer that altered them. */
export const magic = Uint8Array.of(0x89, 0x50, 0x4c, 0x58, 0x0d, 0x0a, 0x1a, 0x0a)
/** The version of the format that is written, and the only one that is read. */
export const formatVersion = 1
/** Where the content begins: after the magic (8 bytes), the version (4), the content's length (4) and its SHA-256 (32). */
export const contentAt = 48
