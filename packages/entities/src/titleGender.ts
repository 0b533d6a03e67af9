const capitalised = /\p{Lu}[\p{L}-]*/gu
/** Heads of roles that a woman alone is called by. */
const womansTitle: Readonly<Record<string, RegExp>> = {
  de: /.(?:er|or|ist|log|eur|ant|ent|and|ar|at|ech|urg|graf|ph|om)in$/u,
  fr: /.(?:trice|teuse|ière|ienne|esse|euse|ée)$/u,
  es: /.(?:dora|tora|sora|eña|triz|esa)$/u,
  pl: /.(?:torka|terka|nerka|istka|arka|yczka|niczka|erka|orka)$/u,
  uk: /.(?:торка|истка|істка|ачка|иниця|ниця|ерка|орка|арка|иня)$/u
}
/** Heads of German roles that men are called by, and women hardly. */
const mansTitle = /.(?:er|or|ist|loge|eur|minister|präsident|direktor|kanzler)$/u

/** The gender that a role beside a name tells, 0 if none, 1 a man's, 2 a woman's: in German by its first noun, in others by its first word. */
export function genderOfTitle(role: string | undefined, language: string): number {
  const womans = womansTitle[language]
  if (role === undefined || womans === undefined) return 0
  const head = language === "de" ? role.match(capitalised)?.[0] : role.split(" ")[0]
  if (head === undefined) return 0
  return womans.test(head.toLowerCase()) ? 2 : language === "de" && mansTitle.test(head.toLowerCase()) ? 1 : 0
}
