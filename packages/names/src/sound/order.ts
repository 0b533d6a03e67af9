/** The scripts that tables read; `Roma` is for romanised letters of others. In a table of two, the earlier is on the left. */
export const order: ReadonlyArray<string> = ["Cyrl", "Arab", "Hebr", "Kana", "Hang", "Hani", "Roma", "Latn"]
