/** What is no language, though it has letters: addresses, handles, tags, names of files, placeholders of code. */
const noise = /(?:https?:\/\/|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]{1,64}|\b[\w-]{1,64}(?:\/[\w.-]{1,64}){1,10}\b|\b\w{1,64}\.(?:com|org|net|html?|js|ts|json|png|jpe?g|pdf)\b|[{}<>\\|$%^*=_~`]{1,64}/gu

/** The text with spaces where there is no language; as long as the text was. */
export function masked(text: string): string {
  return text.replace(noise, (found) => " ".repeat(found.length))
}
