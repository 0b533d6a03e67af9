import type { Words } from "../senses.ts"

const small = ["dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix_-_sept", "dix_-_huit", "dix_-_neuf"]
const compound = Object.fromEntries(small.flatMap((word, at) => [
  [`num ${70 + at}`, at === 1 ? "soixante_et_onze soixante_-_et_-_onze" : `soixante_-_${word}`], [`num ${90 + at}`, `quatre_-_vingt_-_${word}`]
]))

/** French words of number, money and measure. */
export const numbers: Words = {
  ...compound,
  "num 0": "zéro", "num 1": "un une", "num 2": "deux", "num 3": "trois", "num 4": "quatre", "num 5": "cinq", "num 6": "six", "num 7": "sept", "num 8": "huit", "num 9": "neuf", "num 10": "dix dizaine", "num 11": "onze", "num 12": "douze douzaine", "num 13": "treize", "num 14": "quatorze", "num 15": "quinze quinzaine", "num 16": "seize",
  "num 17": "dix_-_sept", "num 18": "dix_-_huit", "num 19": "dix_-_neuf", "num 20": "vingt vingtaine", "num 30": "trente trentaine", "num 40": "quarante quarantaine", "num 50": "cinquante cinquantaine", "num 60": "soixante soixantaine", "num 70": "soixante_-_dix septante", "num 80": "quatre_-_vingt(|s) huitante octante", "num 90": "quatre_-_vingt_-_dix nonante", "num 100": "centaine", "num 500000": "un_demi_-_million", "num 500000000": "un_demi_-_milliard",
  "ord 1": "premier première premiers premières 1er 1re 1ère", "ord 2": "deuxième deuxièmes second seconde", "ord 3": "troisième troisièmes", "ord 4": "quatrième", "ord 5": "cinquième", "ord 6": "sixième", "ord 7": "septième", "ord 8": "huitième", "ord 9": "neuvième", "ord 10": "dixième", "ord 11": "onzième", "ord 12": "douzième", "ord 13": "treizième", "ord 14": "quatorzième", "ord 15": "quinzième", "ord 16": "seizième", "ord 20": "vingtième", "ord 30": "trentième", "ord 40": "quarantième", "ord 50": "cinquantième", "ord 60": "soixantième", "ord 100": "centième",
  ordsuffix: "e er re ère ème eme nd nde es", "scale 100": "cent cents", "scale 1000": "mille", "scale 1000000000": "mds",
  "part 2": "moitié demi demie", "part 3": "tiers", "part 4": "quart quarts", "part 5": "cinquièmes", "part 10": "dixièmes", plusHalf: "et_demi et_demie",
  vague: "centaines milliers dizaines millions milliards", percent: "pour_cent pourcent", points: "point(|s)_de_pourcentage", times: "fois", old: "ans", oldword: "ans an", aged: "âgé_de âgée_de âgés_de âgées_de l'âge_de âgé_d'", oldest: "plus_âgé plus_âgée plus_jeune benjamin doyen doyenne",
  "currency EUR": "euro euros", "currency /100": "centime centimes", "currency USD": "dollar(|s) dollars_américains", "currency GBP": "livre(|s)_sterling livres", "currency CHF": "franc(|s)_suisse(|s)", "currency UAH": "hryvnia(|s)", "currency RUB": "rouble(|s)", "currency PLN": "zloty(|s)", "currency CNY": "yuan(|s)", "currency JPY": "yen(|s)", "currency TRY": "livres_turques", "currency MAD": "dirham(|s)", "currency CAD": "dollars_canadiens",
  "measure tonne": "tonne(|s)", "measure kilometre": "km", "measure degree": "degré(|s)", "measure hectare": "hectare(|s)", "measure litre": "litre(|s)", "measure metre": "mètre(|s)", "measure kilometre per hour": "km/h",
  gt: "plus_de plus_d' supérieur_à au-delà_de", lt: "moins_de moins_d' inférieur_à", ge: "au_moins pas_moins_de minimum", le: "jusqu'à au_plus au_maximum", about: "environ près_de quelque presque autour_de à_peu_près",
  label: "article articles chapitre page paragraphe numéro n° no ligne voie chaîne salle groupe partie tome feuille feuillet planche", notordinal: "guerre_mondiale ministre ministres dame abord lieu_de", adverb: "premièrement", person: "homme femme garçon fille adolescent adolescente enfant enfants fillette bébé fils jeune", span: "prison peine réclusion durée période mandat contrat plan délai bail bilan guerre"
}
