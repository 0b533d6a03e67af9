import type { Case } from "../annotated.ts"

export const fr: ReadonlyArray<Case> = [
  ["« Le pont ouvrira lundi », a déclaré {a:ROLE|la maire} {a|Solène Marlou}.", "a"],
  ["{a|Gaspard Tiraque} a expliqué : « Nous n’avons rien à cacher. »", "a"],
  ["« C’est fini », a-t-il ajouté.", "-"],
  ["« C’est fini », soupire {a|Tiraque}. « On ferme », ajoute-t-il.", "a a"],
  ["Selon {a|Tiraque}, la route est « dans un état affreux ».", "a"],
  ["La soi-disant « flotte fantôme » a quitté le port à l’aube.", "x"],
  ["{a|Solène Marlou} a rencontré {b|Gaspard Tiraque} vendredi. « L’échange a été utile », a-t-elle confié.", "a"],
  ["Une porte-parole de {a|Gaspard Tiraque} a qualifié ces accusations de « pure invention ».", "-"],
  ["Les manifestants portaient une banderole « Touche pas à ma rivière ».", "x"],
  ["« Êtes-vous prêts ? » a demandé {a|Gaspard Tiraque}. « Toujours », a répondu {b|Solène Marlou}.", "a b"],
  ["{a|Solène Marlou} a souligné que l’accord était « mort » et remercié {b|Tiraque}.", "a"],
  ["{a|Solène Marlou} : « Je ne partirai pas »", "a"],
  ["— Viens, dit {a|Gaspard}.\n— Non, répondit {b|Solène}.", "a b"],
  ["À la sortie, {a|Solène Marlou} parle d’un « jour noir ».", "a"],
  ["« Personne n’est venu », affirme à l’{b:ORG|Agence Riveraine} l’ancien {a:ROLE|directeur} {a|Gaspard Tiraque}.", "a"],
  ["“Nous restons”, insiste la {a:ROLE|ministre} {a|Solène Marlou}. “Quoi qu’il arrive”, prévient la ministre.", "a a"],
  ["Pour {a|Gaspard Tiraque}, ce plan est « une coquille vide ».", "a"],
  ["« Nous avons fait, se défend le maire, {a|Gaspard Tiraque}, tout ce qui était possible. »", "a"],
  ["D’après {a|Solène Marlou}, ce serait « un geste ».", "a"],
  ["« On nous a menti », maugrée {a|Solène Marlou}.", "a"],
  ["Au village, on dit : « Qui dort dîne ».", "x"]
]
