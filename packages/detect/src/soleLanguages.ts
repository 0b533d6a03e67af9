/** Scripts that one language is written in, or nearly so. */
export const soleLanguages: Readonly<Record<string, string>> = {
  Grek: "el", Armn: "hy", Geor: "ka", Hang: "ko", Hira: "ja", Kana: "ja", Hani: "zh", Bopo: "zh", Thai: "th", Laoo: "lo", Khmr: "km", Hebr: "he", Beng: "bn", Mymr: "my", Ethi: "am", Tibt: "bo",
  Guru: "pa", Gujr: "gu", Orya: "or", Taml: "ta", Telu: "te", Knda: "kn", Mlym: "ml", Sinh: "si", Thaa: "dv", Cher: "chr", Mong: "mn", Syrc: "syr", Cans: "iu",
  Yiii: "ii", Tfng: "zgh", Nkoo: "nqo"
}
