import type { WordTable } from "../wordTable.ts"

/** German. General knowledge. */
export const de: WordTable = {
  language: "de",
  roles: `*präsident* *präsidentin *minister* *ministerin *kanzler* *kanzlerin *chef *chefs *chefin *sprecher* *sprecherin *meister* *meisterin *direktor* *direktorin *leiter* *leiterin *vorsitzende *vorsitzender *vorsitzenden
*abgeordnete *abgeordneter *abgeordneten *kommissar* *kommissarin *beauftragte *beauftragter *beauftragten *sekretär* *sekretärin *anwalt* *anwältin *richter* *richterin *experte *experten *expertin *forscher* *forscherin *trainer* *trainerin
*botschafter* *botschafterin *politiker* *politikerin *korrespondent* *korrespondentin *redakteur* *redakteurin *reporter* *reporterin *fotograf *fotografen *fotografin *journalist *journalisten *journalistin *autor* *autorin *schriftsteller* *schriftstellerin
*professor* *professorin *lehrer* *lehrerin *ärztin *arzt *pfleger* *pflegerin *ingenieur* *ingenieurin *wissenschaftler* *wissenschaftlerin *historiker* *historikerin *ökonom *ökonomin *architekt *architektin *bauer *landwirt *landwirtin
*general *oberst *hauptmann *leutnant *kommandant* *kommandeur* *soldat *soldatin *könig *königin *prinz *prinzessin *papst *bischof *pfarrer* *pfarrerin *regisseur* *regisseurin *schauspieler* *schauspielerin *sänger* *sängerin *musiker* *musikerin
*künstler* *künstlerin *spieler* *spielerin *sportler* *sportlerin *weltmeister* *kollege *kollegen *kollegin *rentner* *rentnerin *student *studentin *unternehmer* *unternehmerin *gründer* *gründerin *inhaber* *inhaberin *manager* *managerin
*rat *rätin *landrat *landrätin *senator* *senatorin bürgermeister* *führer* *führerin *berater* *beraterin *mitarbeiter* *mitarbeiterin *vertreter* *vertreterin *ministerpräsident* *hydrologe *hydrologin *meteorologe *meteorologin *geologe *geologin *biologe *biologin *psychologe *psychologin *soziologe *soziologin *politologe *politologin *analyst *analystin *dirigent *dirigentin *komponist *komponistin *bäcker* *bäckerin *förster* *försterin *winzer* *winzerin *wirt *wirtin *verkäufer* *verkäuferin *fahrer* *fahrerin *lokführer* *erzieher* *erzieherin *bewohner* *bewohnerin *anwohner* *anwohnerin *helfer* *helferin *händler* *händlerin *restaurator* *restauratorin *kurator* *kuratorin *archivar* *archivarin *bibliothekar* *bibliothekarin *archäologe *archäologin *konservator* *konservatorin *lotse *lotsin kapitän* kapitänin`,
  modifiers: "ehemalige* früher* damalig* stellvertretend* amtierend* designierte* bisherig* ex parteilos* leitend* ehrenamtlich* neu* langjährig* zuständig* ex- vize",
  links: "der des von für im in am beim bei und vom zur zum die",
  honorificsMale: "herr herrn",
  honorificsFemale: "frau",
  honorifics: "dr prof professor",
  speech: `sagt sagte sagten erklärt erklärte betont betonte berichtet berichtete erzählt erzählte meint meinte fordert forderte kritisierte kritisiert warnte warnt schrieb schreibt teilte fügte
sprach spricht kündigte bat bittet so lobte dankte antwortete fragte räumte zufolge glaubt begründete bestätigte versicherte`,
  by: "laut",
  organisations: `*ministerium* *gericht* *gerichtshof* *amt *amtes *rat *rats *rates *tag *tages *verband* *verbands *partei *bank *anstalt *behörde *werk *werks *kommission *fonds *universität *hochschule *institut* *instituts *gesellschaft *stiftung *verein *vereins *gewerkschaft
*polizei *wehr *armee *agentur *konzern* *konzerns *kammer *parlament* *parlaments *senat* *senats *kabinett* *bund *bundes *union *organisation *zentrum* *zentrums *klinik *museum* *theater* *schule *akademie *dienst* *dienstes *allianz *liga *club *klub *staatsanwaltschaft kreuz kreuzes nationen gmbh ag kg se bundesregierung bundeswehr bundestag* bundesrat* landtag* charité`,
  media: "*zeitung *anzeiger *kurier *blatt *tageblatt *nachrichten *rundschau *rundfunk *magazin *spiegel *presse allgemeine *funk",
  joints: "für der des und von zur zum am im in",
  topics: "",
  generics: "gewerkschaft partei stiftung zeitung magazin agentur firma unternehmen konzern nachrichtenagentur sender verein portal band",
  places: "*straße *strasse *platz *ufer *allee *gasse *brücke *damm *see *gebirge *wald *tal *insel *bahnhof *flughafen *schloss *burg",
  placeWords: "*stadt *dorf *gemeinde *region *provinz *insel *landkreis *bezirk *ortsteil stadtteil *viertel ort *vorort *hafenort *badeort",
  prepositions: "in im bei aus nach am nahe an",
  stops: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man und oder aber doch auch noch nur schon so wie was wer wo wann warum wenn als ob da dann denn weil obwohl nach vor
seit bei mit von zu zum zur in im an am auf aus für gegen ohne um über unter durch bis während trotz wegen laut mein sein seine ihre unser unsere dieser diese dieses jeder jede alle viele mehr weniger rund etwa
nicht kein keine nie immer heute gestern morgen jetzt hier dort später früher zuvor zuletzt bisher montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
september oktober november dezember foto bild lesen uhr euro prozent meter jahr jahre tag tage woche menschen mann kind sohn tochter mutter vater angaben stadt land bund nacht abend nachmittag vormittag jetzt
beide einige andere zwei drei vier fünf sechs sieben acht neun zehn erst erste zweite dritte ja nein`,
  articles: "der die das den dem des",
  particles: "von van der den zu zum zur vom de del di da du la le ten ter al el bin ibn",
  labels: "von foto fotos text bild quelle archivbild symbolbild grafik",
  events: "*krieg* *kriegs *spiele *meisterschaft *meisterschaften *fest *festival* *messe *gipfel* *gipfels",
  products: "*vertrag *abkommen *gesetz *protokoll"
}
