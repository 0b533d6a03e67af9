import type { SpeechTable } from "../speechTable.ts"

/** German. General knowledge. */
export const de: SpeechTable = {
  language: "de",
  say: [
    ["sag erklär erzähl mein beton warn ergänz füg frag antwort versicher kritisier forder bestätig berichte erläuter kommentier bemerk behaupt erwider entgegne mahn klag bekräftig kündig räum witzel scherz spott jubel schimpf flüster murmel erinner argumentier prognostizier twitter verkünd konter wünsch glaub lob beklag urteil begründ äußer appellier verlang droh schwärm resümier konstatier fürcht beteuer vermut polter zeig", "te ten t en"],
    ["berichtet berichteten berichtete antwortet antwortete antworteten behauptet behauptete behaupteten entgegnet entgegnete entgegneten twittert twitterte meldet meldete äußert äußerte äußerten warnt fordert ergänzt", "-"],
    ["sprach sprachen spricht schrieb schrieben schreibt rief riefen ruft bat baten bittet gab_an gab_bekannt gibt_an gibt_bekannt wies teilte teilten teilt hieß heißt_es hieß_es sah sieht fand findet hielt verspricht versprach schwor brüllte schrie schreit las gesteht gestand befand", "-"],
    ["mitteilen ausrichten verlauten gesagt erklärt betont geschrieben mitgeteilt vorgeworfen gewarnt beschrieben verglichen gefordert kritisiert berichtet bezeichnet hinzugefügt gemeint gerufen versprochen", "-"],
    ["so", "-"]
  ],
  call: [
    ["nenn bezeichn", "t en et ete eten"],
    ["verglich vergleicht nannte nannten genannt bezeichnet bewertete bewertet wertete wertet kritisierte lobte verurteilte verurteilt beschrieb beschreibt würdigte zeigte_sich zeigt_sich warf wirft warfen dankte dankt dankten sprach_von spricht_von sprachen_von", "-"]
  ],
  cite: [["zitiert zitierte zitieren zitierten", "-"]],
  near: [["lacht lachte lächelt lächelte seufzt seufzte nickt nickte schluchzt schluchzte grinst grinste weint weinte überlegt überlegte fährt_fort fuhr_fort gab_er gibt_er", "-"]],
  participles: [],
  by: "laut nach_angaben_von nach_angaben_des nach_angaben_der nach_angaben nach_den_worten_von nach_den_worten nach_den_angaben_von nach_worten_von nach_worten_des nach_worten_der nach_worten nach_aussage nach_aussagen nach_einschätzung nach_ansicht nach_auskunft nach_meinung",
  byHim: "nach_seinen_worten nach_seinen_angaben seiner_meinung_nach seiner_ansicht_nach ihm_zufolge",
  byHer: "nach_ihren_worten nach_ihren_angaben ihrer_meinung_nach ihrer_ansicht_nach ihr_zufolge",
  words: "worte worten wort satz",
  view: "für",
  byAfter: "zufolge",
  he: "er", she: "sie", they: "wir ich man es jemand du",
  oblique: "dem den des einem einen eines einer von vom zu zum zur mit bei beim in im ins an am ans auf aus nach für gegen gegenüber über um durch ohne unter vor hinter neben zwischen seit wegen trotz laut seinem seinen seines seiner ihrem ihren ihres ihrer",
  indefinite: "ein eine mehrere viele einige andere zwei drei manche sein seine ihr ihre unser unsere mein meine",
  joints: "und aber oder doch",
  relatives: "welcher welche welches wo weil während obwohl wenn als nachdem deren dessen",
  that: "dass daß ob",
  light: "auch dann später noch zudem weiter nun jetzt dazu am abend heute gestern bereits schon daraufhin hat hatte haben sich hinzu",
  like: "wie",
  scare: "sogenannte sogenannten sogenannter sogenanntes sogenanntem so_genannte so_genannten so_genannter so_genanntes genannt angeblich angebliche angeblichen vermeintliche vermeintlichen namens wort begriff titel motto",
  terms: "begriff begriffs wort worte formulierung ausdruck schlagwort unwort",
  signs: "schild schilder schildern plakat plakate plakaten transparent transparente transparenten banner aufschrift inschrift überschrift schriftzug motto graffito tafel etikett aufkleber",
  titles: "film buch roman lied song album serie stück oper ballett gemälde artikel zeitschrift magazin zeitung programm sendung show podcast spiel ausstellung gedicht erzählung projekt operation aktion kampagne gruppe initiative restaurant hotel schiff preis festival",
  roles: "",
  impersonal: "man_sagt sagt_man man_so_sagt man_so_schön_sagt sprichwort heißt_es_im_volksmund redensart sogenannt"
}
