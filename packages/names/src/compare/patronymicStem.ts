/** Endings that make a father's name a patronymic, in plain letters; general knowledge. */
const ending = /(?:(?:й|ь|і|и)?(?:ович|евич|івна|ївна|овна|евна)|(?:инична|ична|ич)|(?:[yijьʹ']{0,2})(?:ovich|ovych|ovic|ovitch|owitsch|owicz|evich|evych|evic|evitch|ewitsch|ewicz|ivna|yivna|ovna|evna|owna|ewna|ichna|ich))$/

/** The father's name in a patronymic, as far as it can be told; the word itself where the ending is another or nothing would be left. */
export function patronymicStem(plain: string): string {
  const stem = plain.replace(ending, "")
  return stem.length < 2 ? plain : stem
}
