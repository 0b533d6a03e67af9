import type { WordTable } from "../wordTable.ts"

/** French. General knowledge. */
export const fr: WordTable = {
  language: "fr",
  roles: `président présidente vice-président vice-présidente ministre premier-ministre chancelier chancelière maire préfet préfète député députée eurodéputé eurodéputée sénateur sénatrice gouverneur gouverneure secrétaire ambassadeur ambassadrice commissaire porte-parole chef cheffe
directeur directrice directeur-général pdg patron patronne responsable dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice juge procureur procureure avocat avocate magistrat magistrate notaire greffier greffière défenseur défenseure
journaliste correspondant correspondante rédacteur rédactrice reporter photographe chroniqueur chroniqueuse écrivain écrivaine romancier romancière auteur autrice auteure poète poétesse traducteur traductrice historien historienne philosophe sociologue politologue économiste analyste expert experte
chercheur chercheuse professeur professeure enseignant enseignante instituteur institutrice recteur rectrice doyen doyenne médecin docteur chirurgien chirurgienne infirmier infirmière pharmacien pharmacienne psychologue psychiatre ingénieur ingénieure architecte hydrologue météorologue climatologue géologue biologiste
général colonel commandant capitaine lieutenant sergent soldat amiral maréchal brigadier gendarme policier policière pompier roi reine prince princesse duc duchesse pape évêque archevêque cardinal curé imam rabbin
metteur metteuse réalisateur réalisatrice comédien comédienne acteur actrice chanteur chanteuse musicien musicienne compositeur compositrice danseur danseuse chorégraphe peintre sculpteur sculptrice artiste producteur productrice régisseur régisseuse
entraîneur entraîneuse joueur joueuse footballeur footballeuse champion championne nageur nageuse coureur coureuse cycliste athlète arbitre agriculteur agricultrice éleveur éleveuse viticulteur vigneron vigneronne boulanger boulangère pêcheur pêcheuse chauffeur ouvrier ouvrière employé employée retraité retraitée étudiant étudiante habitant habitante restaurateur restauratrice conservateur conservatrice commissaire archiviste bibliothécaire archéologue géographe cartographe
syndicaliste militant militante activiste bénévole conseiller conseillère adjoint adjointe délégué déléguée représentant représentante homologue collègue élu élue leader coordinateur coordinatrice négociateur négociatrice médiateur médiatrice libraire bibliothécaire restaurateur restauratrice hôtelier hôtelière entrepreneur entrepreneure`,
  modifiers: "ancien ancienne ex futur future premier première vice haut haute actuel actuelle nouveau nouvelle ex- garde grand grande ministre",
  links: "de du des d’ d' la le les l’ l' à au aux en pour et chargé chargée général générale adjoint adjointe délégué déléguée",
  honorificsMale: "m monsieur mm",
  honorificsFemale: "mme madame mlle mademoiselle mmes",
  honorifics: "dr pr me maître",
  speech: `dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé précise précisé souligne souligné indique indiqué rappelle rappelé annonce annoncé assure assuré raconte raconté confie confié
répond répondu note noté regrette regretté soupire lance lancé insiste insisté conclut martèle plaide juge reconnaît écrit résume prévient`,
  by: "selon",
  organisations: `ministère comité conseil cour tribunal commission agence université parti banque fonds bureau service services garde forces association organisation fédération union confédération parlement sénat congrès assemblée académie institut fondation société groupe
autorité chambre armée police front alliance ligue mouvement club école lycée hôpital musée théâtre opéra orchestre centre observatoire syndicat compagnie préfecture mairie parquet direction secrétariat haut-commissariat ordre croix-rouge rassemblement collectif cnrs radio bibliothèque cabinet conservatoire ballet croissant-rouge caisse`,
  media: "monde figaro parisien gazette courrier dépêche télégramme progrès nouvelles échos libération tribune journal",
  joints: "de du des d’ d' la le les l’ l' et pour à au aux en sur",
  topics: "",
  generics: "agence journal quotidien hebdomadaire magazine société entreprise groupe chaîne site compagnie radio revue start-up",
  places: "place rue avenue boulevard quai pont palais gare port aéroport lac mont montagne montagnes mer océan île îles forêt vallée château cathédrale région département stade parc jardin cap golfe détroit péninsule côte hôtel centrale",
  placeWords: "ville village région département commune port capitale île province quartier état fleuve rivière",
  prepositions: "à en dans de près vers au",
  stops: `le la les l’ l' un une des du de d’ d' il elle ils elles nous vous je tu on ce cet cette ces et ou mais donc or ni car que qui quoi où quand comment pourquoi si comme dans en sur sous avec sans pour par contre entre vers chez
après avant pendant depuis selon malgré son sa ses leur leurs notre nos votre vos mon ma mes tout toute tous toutes autre autres même aussi encore déjà plus moins très bien ne pas non oui jamais toujours aujourd’hui hier demain ici là
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre photo lire voir alors ainsi enfin puis ensuite deux trois quatre cinq six sept huit neuf dix premier première deuxième
à au aux là c’ s’ n’ j’ m’ t’ qu’ c' s' n' j' m' t' qu' ancien aucun aucune chaque certains plusieurs face devant derrière parmi lors dont publié`,
  articles: "le la les l’ l' un une",
  particles: "de du des d’ d' la le van der von di da ben el al ibn den",
  labels: "par photo crédit crédits texte image ©",
  events: "festival guerre jeux coupe championnat championnats forum sommet révolution salon fête tour exposition bataille prix biennale",
  products: "traité accord convention pacte charte"
}
