/** Who, what and where the articles are about. Every person is made up; places and most bodies are real. */

export const persons = {
  voloshchuk: ["f", "minister"], mykytenko: ["m", "mayor"], skliar: ["f", "doctor"], kulagin: ["m", "ambassador"], parshina: ["f", "engineer"], wronski: ["m", "envoy"], cieslak: ["f", "member"],
  kestner: ["m", "minister"], muehlbauer: ["f", "doctor"], garrigou: ["m", "envoy"], vauquelin: ["f", "director"], arrizabal: ["m", "ambassador"], penalver: ["f", "engineer"], denizoglu: ["m", "mayor"],
  karaagac: ["f", "member"], hadidi: ["m", "envoy"], darwish: ["f", "director"], li: ["m", "engineer"], zhao: ["f", "ambassador"], ashworth: ["f", "director"], dunmore: ["m", "mayor"]
} as const satisfies Readonly<Record<string, readonly ["f" | "m", string]>>

export type PersonKey = keyof typeof persons
export type RoleKey = (typeof persons)[PersonKey][1]
export type BodyKey = "commission" | "un" | "worldBank" | "redCross" | "who" | "unesco" | "osce" | "danube"
export type PlaceKey = "odesa" | "kyiv" | "lviv" | "kharkiv" | "istanbul" | "geneva" | "cairo" | "beijing" | "warsaw" | "berlin" | "vienna" | "paris" | "madrid" | "london"
export type TopicKey = "ferry" | "hospital" | "grain" | "museum"

/** Where a topic happens: most often at the first. */
export const places: Readonly<Record<TopicKey, ReadonlyArray<PlaceKey>>> = {
  ferry: ["odesa", "istanbul", "kyiv"],
  hospital: ["warsaw", "kharkiv", "vienna"],
  grain: ["geneva", "cairo", "beijing"],
  museum: ["paris", "madrid", "london", "berlin", "lviv"]
}
export const bodies: Readonly<Record<TopicKey, ReadonlyArray<BodyKey>>> = {
  ferry: ["danube", "worldBank"], hospital: ["redCross", "who"], grain: ["un", "osce"], museum: ["unesco", "commission"]
}
/** Who works at a topic, each at its own. */
export const circles: Readonly<Record<TopicKey, ReadonlyArray<PersonKey>>> = {
  ferry: ["voloshchuk", "mykytenko", "denizoglu"], hospital: ["muehlbauer", "cieslak", "karaagac", "dunmore"], grain: ["wronski", "garrigou", "hadidi", "kulagin", "zhao", "kestner"],
  museum: ["vauquelin", "darwish", "arrizabal"]
}
/** Who is in the news once. */
export const passing: ReadonlyArray<PersonKey> = ["skliar", "parshina", "penalver", "li", "ashworth"]
