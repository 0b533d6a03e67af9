import type { SpeechTable } from "../speechTable.ts"

/** French. General knowledge. */
export const fr: SpeechTable = {
  language: "fr",
  say: [
    ["déclar affirm expliqu ajout soulign précis assur estim indiqu racont not confi rappel lanc insist martel plaid avou annonç demand constat regrett observ remarqu raill ironis plaisant critiqu dénonc argu propos clam cri murmur souffl soupir tonn gliss témoign jug rétorqu répliqu nuanc résum confirm jur vant salu réclam évoqu considér détaill préconis redout chuchot scand hurl alert exhort lâch tranch fulmin grogn tempêt marmonn balbuti object acquiesc emport lament signal tweet post argument avanc menac exclam étonn inquiét interrog insurg indign agac amus alarm félicit pest protest", "e a ait é èrent ent aient ant"],
    ["plaint plaignait désole emporte dit dis disent disait disaient écrit écrivait écrivent répond répondent répondait répondu répondit soutient soutenait soutenu prévient prévenait prévenu reconnaît reconnait reconnaissait reconnu admet admettait admis promet promettait promis poursuit poursuivait poursuivi conclut concluait conclu se_souvient souvient souvenait craint craignait défend défendait défendu prétend prétendait prétendu maintient sourit rit rappelle rappellent rappelait lance achève reprend reprenait complète veut_croire croit croyait pense pensait pensé appelle appelé annonce", "-"],
    ["fait_valoir fait_savoir fait_remarquer a_fait_valoir", "-"]
  ],
  call: [
    ["remerci compar qualifi décri dénonc désign trait surnomm", "e a ait é ent èrent"],
    ["se_montre se_montrait s’_est_montré s’_est_montrée appelle appelait appelé décrit décrivait parle_d’ parle_de a_parlé_de a_parlé_d a_parlé_d’ parle_d parlait_d parlé_d parlé_de parlé_d’ parlait_de y_voit y_voyait y_voient a_vu_dans qualifiant dénonçant", "-"]
  ],
  cite: [["cite cité citait citent", "-"]],
  near: [["sourit rit soupire s’amuse rigole sanglote hausse pleure souriait riait enchaîne renchérit poursuit continue commence abonde", "-"]],
  participles: [["disant ajoutant affirmant expliquant déclarant estimant criant scandant qualifiant dénonçant précisant évoquant promettant assurant", "-"]],
  by: "selon d’_après d'_après suivant aux_yeux_de de_l’_avis_de de_l’_avis_d’ dixit selon_les_mots_de",
  byHim: "selon_lui d’_après_lui",
  byHer: "selon_elle d’_après_elle",
  words: "mots_de propos_de paroles_de mots_d’ phrase_de",
  view: "pour",
  byAfter: "",
  he: "il", she: "elle", they: "ils elles on nous je vous tu quelqu’un",
  oblique: "à au aux de du des d’ d' dans en pour par avec sur sous chez contre vers entre devant derrière après avant sans depuis pendant malgré selon parmi près que qu’",
  indefinite: "un une plusieurs certains certaines deux trois quatre cinq d’autres son sa ses leur leurs mon ma notre",
  joints: "et mais ou puis",
  relatives: "qui dont où lequel laquelle lorsque quand parce puisque si alors tandis",
  that: "que qu’",
  light: "a ont aussi ensuite encore enfin alors également toutefois pourtant pour sa son part ainsi avait avaient mercredi jeudi vendredi samedi dimanche lundi mardi hier s’est s’ est s’était s’ s' est était n’ se lui simplement",
  like: "comme",
  scare: "soi-disant dit dite dits dites prétendu prétendue prétendus prétendument dénommé dénommée surnommé surnommée baptisé baptisée intitulé intitulée appelé appelée mot terme nom",
  terms: "terme termes mot mots expression formule concept notion",
  signs: "panneau panneaux pancarte pancartes banderole banderoles affiche affiches inscription slogan slogans devise titre écriteau",
  titles: "film livre roman chanson album série pièce opéra ballet tableau article revue magazine journal émission programme podcast jeu exposition poème nouvelle projet opération campagne spectacle groupe collectif association restaurant hôtel prix festival recueil rapport",
  roles: "",
  impersonal: "on_dit dit-on proverbe dicton comme_on_dit adage"
}
