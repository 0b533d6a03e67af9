import type { Scheme } from "./generator.ts"
import { dandas, digits } from "./schemes.ts"

/** Keys of a Latin keyboard for Sanskrit's letters. */
export const harvardKyoto: ReadonlyArray<Scheme> = [{
  consonants: `क k, ख kh, ग g, घ gh, ङ G, च c, छ ch, ज j, झ jh, ञ J, ट T, ठ Th, ड D, ढ Dh, ण N, त t, थ th, द d, ध dh, न n, प p, फ ph, ब b, भ bh, म m,
    य y, र r, ल l, व v, श z, ष S, स s, ह h`,
  vowels: "अ a, आ A, इ i, ई I, उ u, ऊ U, ऋ R, ॠ RR, ऌ lR, ॡ lRR, ए e, ऐ ai, ओ o, औ au",
  signs: `ं M, ः H, ऽ ', ॐ oM, ${digits}, ${dandas}`
}]

export const itrans: ReadonlyArray<Scheme> = [...harvardKyoto, {
  consonants: "ङ ~N, च ch, छ Ch, ञ ~n, श sh, ष Sh, ळ L, क़ q, ख़ K, ग़ G, ज़ z, ड़ .D, ढ़ .Dh, फ़ f",
  vowels: "ऋ RRi, ॠ RRI, ऌ LLi, ॡ LLI", signs: "ँ .N, ऽ .a, ॐ OM"
}]

/** One key for each sound. */
export const slp1: ReadonlyArray<Scheme> = [{
  consonants: `क k, ख K, ग g, घ G, ङ N, च c, छ C, ज j, झ J, ञ Y, ट w, ठ W, ड q, ढ Q, ण R, त t, थ T, द d, ध D, न n, प p, फ P, ब b, भ B, म m,
    य y, र r, ल l, ळ L, व v, श S, ष z, स s, ह h`,
  vowels: "अ a, आ A, इ i, ई I, उ u, ऊ U, ऋ f, ॠ F, ऌ x, ॡ X, ए e, ऐ E, ओ o, औ O",
  signs: `ं M, ँ ~, ः H, ऽ ', ॐ oM, ${digits}, । ., ॥ ..`
}]

export const velthuis: ReadonlyArray<Scheme> = [...harvardKyoto, {
  consonants: "ङ \"n, ञ ~n, ट .t, ठ .th, ड .d, ढ .dh, ण .n, ळ L, श \"s, ष .s",
  vowels: "आ aa, ई ii, ऊ uu, ऋ .r, ॠ .rr, ऌ .l, ॡ .ll",
  signs: "ं .m, ँ ~m, ः .h, ऽ .a, ॐ o.m"
}]

/** One key for each letter, as computational linguists in India use them. */
export const wx: ReadonlyArray<Scheme> = [{
  consonants: `क k, ख K, ग g, घ G, ङ f, च c, छ C, ज j, झ J, ञ F, ट t, ठ T, ड d, ढ D, ण N, त w, थ W, द x, ध X, न n, प p, फ P, ब b, भ B, म m,
    य y, र r, ल l, व v, श S, ष R, स s, ह h`,
  vowels: "अ a, आ A, इ i, ई I, उ u, ऊ U, ऋ q, ॠ Q, ऌ L, ए e, ऐ E, ओ o, औ O",
  signs: `ं M, ँ z, ः H, ऽ Z, ॐ oM, ${digits}, । ., ॥ ..`
}]
