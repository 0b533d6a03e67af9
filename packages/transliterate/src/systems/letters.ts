/** Letters that Cyrillic alphabets share and that nearly every system romanises alike. */
export const plain = "а a, б b, в v, д d, з z, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f"

/** The rest of the Russian letters after the manner of English spelling, without those that systems differ in. */
export const english = `${plain}, г g, ж zh, и i, х kh, ц ts, ч ch, ш sh, щ shch`

/** The same after the manner of Czech spelling. */
export const czech = `${plain}, г g, ж ž, и i, й j, ц c, ч č, ш š`

const tie = "\u0361"
/** The libraries' letters that come in every language: two letters for one stand under a tie. */
export const library = `${plain}, ж zh, й ĭ, х kh, ц t${tie}s, ч ch, ш sh, ь ʹ, ю i${tie}u, я i${tie}a`
