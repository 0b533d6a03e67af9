/** French texts of a page published on 2025-09-18, marked as `marked.ts` says. */
export const dated: ReadonlyArray<string> = [
  "La tache de la feuille 88 est ancienne.",
  "Le pont a été ouvert [mardi|2025-09-16] après {trois|other;3;year} ans de travaux.",
  "La commission se réunira [lundi|2025-09-22].",
  "Le [3 septembre 2024|2024-09-03], le musée a acheté {14|count;14} dessins.",
  "Elle est née le [1er mars 1951|1951-03-01] et partit en [juin 1970|1970-06].",
  "La foire aura lieu du [3 au 7 octobre|2025-10-03/2025-10-07].",
  "Il a démissionné [il y a deux semaines|2025-09-01/2025-09-07] et reviendra le [mois prochain|2025-10].",
  "Il a neigé la [semaine dernière|2025-09-08/2025-09-14]; [cette semaine|2025-09-15/2025-09-21], il fait doux.",
  "La piscine rouvrira [dans trois jours|2025-09-21].",
  "Le chœur chante chaque vendredi et tous les lundis.",
  "Dans les [années 1990|199X], une usine; au [XIXe siècle|18XX], un moulin.",
  "La loi est en vigueur depuis [avril|2025-04], et depuis [2019|2019] pour les bateaux.",
  "Les portes ouvriront [demain à 18 h 30|2025-09-19T18:30:00].",
  "[Jeudi 11 septembre|2025-09-11], les magasins étaient fermés.",
  "Le fonds a versé {2,5 millions d’euros|money;2500000;EUR} à plus de {400|count;400;;>} fermes.",
  "Les loyers ont augmenté de {4,5 %|percent;4.5} pour atteindre au moins {1 250 euros|money;1250;EUR;>=}.",
  "Paul Lebrun, {48|age;48;year} ans, et ses {deux|count;2} fils sont indemnes.",
  "Les {deux tiers|other;0.6667;fraction} des vignes sont morts.",
  "Ils ont perdu {3-2|other;null;score} au {deuxième|ordinal;2} tour.",
  "Environ {trois cent mille|count;300000;;~} personnes y vivent, des {milliers|count;null} dans des cabanes.",
  "Selon l’article 12, salle 4, appelez le 01 44 55 66 77.",
  "Le train a parcouru {120|other;120;kilometre} kilomètres en {45|other;45;minute} minutes.",
  "{Quatre-vingt-dix-sept|count;97} places et {vingt et un|count;21} lits sont libres.",
  "La décision est attendue d’ici la [fin de l’année|2025-12].",
  "La Première ministre a parlé [hier|2025-09-17] soir.",
  "L’[été dernier|2025-22] fut chaud.",
  "Une peine de {20|other;20;year} ans pour un homme de {45|age;45;year} ans.",
  "C’est la {79e|ordinal;79} édition, dit le maire.",
  "En [mai de l’année dernière|2024-05], il gagna.",
  "La {moitié|other;0.5;fraction} des élèves étaient absents."
]

/** The same of a page without a date. */
export const undated: ReadonlyArray<string> = ["[Mardi|null], ils se sont vus, pas [hier|null], mais le [5 mai 2020|2020-05-05] oui."]
