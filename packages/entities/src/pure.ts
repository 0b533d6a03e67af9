/** Names, roles and demonyms of a text, free of `effect`. */
export { tagText, type TagOptions } from "./tagText.ts"
