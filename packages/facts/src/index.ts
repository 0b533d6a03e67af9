/** The shared vocabulary of polyonym's stages: each fact with its schema. The plain shapes are behind `@polyonym/facts/pure`. */
export { Article } from "./article.ts"
export { Identities } from "./identities.ts"
export { Languages } from "./languages.ts"
export { LinkedData } from "./linkedData.ts"
export { Mentions } from "./mentions.ts"
export { Romanisation } from "./romanisation.ts"
export { Segments } from "./segments.ts"
