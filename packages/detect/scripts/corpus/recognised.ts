/**
 * Debian's names of the languages whose words Tesseract recognises, and their tags: those of a script that languages share. Serbian's words in Latin letters are left out, for Croatian
 * ones are among them.
 */
export const recognised: Readonly<Record<string, string>> = {
  afr: "af", aze: "az", bel: "be", bos: "bs", bul: "bg", cat: "ca", ces: "cs", cym: "cy", dan: "da", deu: "de", eng: "en", epo: "eo", est: "et", eus: "eu", fin: "fi", fra: "fr", gle: "ga",
  glg: "gl", hin: "hi", hrv: "hr", hun: "hu", ind: "id", isl: "is", ita: "it", kaz: "kk", lat: "la", lav: "lv", lit: "lt", mar: "mr", mkd: "mk", mon: "mn", mri: "mi", msa: "ms", nep: "ne",
  nld: "nl", nor: "nb", pol: "pl", por: "pt", ron: "ro", rus: "ru", slk: "sk", slv: "sl", spa: "es", sqi: "sq", srp: "sr-Cyrl", swa: "sw", swe: "sv", fil: "tl", tur: "tr",
  ukr: "uk", urd: "ur", vie: "vi", yor: "yo", ara: "ar", fas: "fa"
}
