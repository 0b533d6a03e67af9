import type { Words } from "../../quantities/senses.ts"

/** French words of time. */
export const time: Words = {
  weakmonth: "mars mai août", weekdays: "lundis mardis mercredis jeudis vendredis samedis dimanches",
  "day -2": "avant-hier", "day -1": "hier", "day 0": "aujourd'hui ce_(matin|soir) cet_après-midi cette_nuit", "day 1": "demain", "day 2": "après-demain",
  "rel -1": "dernier dernière passé passée précédent précédente", "rel 0": "ce cet cette", "rel 1": "prochain prochaine",
  "unit quarter": "trimestre(|s)", "unit weekend": "week-end(|s)", "unit year": "an ans année années", "unit night": "nuit",
  "season 21": "printemps", "season 22": "été", "season 23": "automne", "season 24": "hiver", weakseason: "été",
  agobefore: "il_y_a voici voilà", ahead: "dans d'ici", since: "depuis dès après", until: "avant d'ici jusqu'à jusqu'au jusqu'en", inprep: "en de d' depuis dès après avant jusqu'à jusqu'en au à du le la l' début fin mi courant entre et vers pour les printemps ce", article: "un une",
  vaguenum: "plusieurs quelques", rangeto: "au à", every: "chaque tous_les toutes_les", startend: "(début|fin|milieu|mi)(|_de|_du|_de_l'|_d'|_de_la)", yearbefore: "l'an année années l'année", the: "le la l'", daypart: "matin après-midi soir midi minuit nuit",
  clockprep: "à vers dès jusqu'à de", oclock: "h heure heures", sameyear: "de_la_même_année la_même_année", bc: "av._j.-c. avant_notre_ère", first: "er", of: "de d' du", and: "et",
  past: "a ont est sont avait avaient était étaient fut furent", future: "va vont doit doivent prévoit prévu prévue sera seront aura auront attendu attendue",
  "decade 20": "années_vingt", "decade 30": "années_trente", "decade 40": "années_quarante", "decade 50": "années_cinquante", "decade 60": "années_soixante", "decade 70": "années_soixante_-_dix", "decade 80": "années_quatre_-_vingt", "decade 90": "années_quatre_-_vingt_-_dix"
}
