import type { SpeechTable } from "../speechTable.ts"

/** Polish. General knowledge. */
export const pl: SpeechTable = {
  language: "pl",
  say: [
    ["powiedzia mówi napisa pisa doda dodawa zaznaczy zaznacza podkreśli podkreśla wyjaśni wyjaśnia tłumaczy oświadczy oświadcza stwierdzi stwierdza ocenia oceni zapewni zapewnia ostrzeg ostrzega przyzna przyznawa przypomnia przypomina zauważy zauważa zapyta pyta spyta odpowiedzia odpowiada odpar odrzek rzuci rzek krzykną krzyknę krzycza zażartowa żartowa poinformowa informowa ogłosi ogłasza zapowiedzia zapowiada uzna uważa twierdzi potwierdzi potwierdza zaapelowa apelowa wezwa wzywa zaproponowa proponowa skomentowa komentowa argumentowa relacjonowa opowiada opowiedzia wspomina wspomnia przekaza przekonywa przekona skandowa szepną szepnę westchną westchnę zaprzeczy zaprzecza obieca obiecywa zażąda żąda podsumowa poprosi prosi poskarży ubolewa ripostowa wtrąci przestrzeg przestrzega sugerowa zasugerowa wskaza wskazywa zgodzi podziękowa pochwali powtórzy powtarza", "ł ła li ły ło"],
    ["powiedzie napise odpowiedzie krzyknę zapowiedzie przypomnie wspomnie opowiedzie", "li"],
    ["mówi twierdzi tłumaczy prosi", "- ą"],
    ["mówią twierdzą tłumaczą proszą pisze piszą dodaje dodają zaznacza zaznaczają podkreśla podkreślają wyjaśnia wyjaśniają oświadcza stwierdza ocenia oceniają zapewnia zapewniają ostrzega ostrzegają przyznaje przyznają przypomina zauważa pyta pytają odpowiada odpowiadają informuje informują ogłasza zapowiada zapowiadają uważa uważają potwierdza potwierdzają apeluje apelują wzywa proponuje komentuje komentują argumentuje relacjonuje opowiada wspomina przekazuje przekonuje przekonują skanduje skandują zaprzecza obiecuje żąda podsumowuje skarży ubolewa sugeruje wskazuje krzyczy krzyczą żartuje przestrzega powtarza dziękuje wylicza", "-"],
    ["czytamy", "-"]
  ],
  call: [
    ["porówna nazwa nazywa określi określa opisa opisywa oceni skrytykowa", "ł ła li ły ło"],
    ["nazywa nazywają określa określają opisuje ocenia mówił_o mówiła_o mówi_o określono nazwano opisano oceniono", "-"]
  ],
  cite: [["cytuje cytują zacytował zacytowała cytował cytowała cytowały", "-"]],
  near: [["uśmiecha uśmiechną uśmiechnę śmieje zaśmia śmia wzdycha kiwa kontynuowa zacz zaczą zaczę ciągną ciągnę", "- ł ła"], ["kontynuuje ciągnie śmieje_się", "-"]],
  participles: [["mówiąc dodając twierdząc podkreślając zaznaczając nazywając określając skandując krzycząc wyjaśniając zapewniając powiedziawszy", "-"]],
  by: "według zdaniem jak_podaje jak_podał jak_podała jak_informuje w_ocenie w_opinii słowami zgodnie_ze_słowami jak_twierdzi",
  byHim: "jego_zdaniem według_niego w_jego_ocenie w_jego_opinii",
  byHer: "jej_zdaniem według_niej w_jej_ocenie w_jej_opinii",
  words: "słowa słowami słów",
  view: "dla",
  byAfter: "",
  he: "on", she: "ona", they: "oni one my ja wy ty ktoś",
  oblique: "w we na do z ze od o po u pod nad przy przed za dla bez przez między podczas wobec mimo obok wśród ku według zdaniem",
  indefinite: "jeden jedna pewien pewna jakiś jakaś kilku kilka wielu inni inny inna jego jej ich",
  joints: "i a oraz ale lub",
  relatives: "który która które którzy którego której których któremu którym którą gdzie gdy kiedy jeśli choć ponieważ",
  that: "że żeby aby czy iż",
  light: "też także potem później następnie wtedy cicho już jeszcze tak dziś wczoraj tylko dalej się z_kolei na_to jednak",
  like: "jak",
  scare: "tzw tzw. tak_zwany tak_zwana tak_zwane tak_zwanych tak_zwanej tak_zwanego tak_zwaną tak_zwanym rzekomy rzekoma rzekomo słowo słowa termin pod_nazwą o_nazwie pt pt. zwany zwana zwanej zwanego",
  terms: "termin terminu terminem słowo słowem określenie określenia określeniem pojęcie pojęcia pojęciem zwrot sformułowanie",
  signs: "napis napisem napisy napisami transparent transparenty transparentem baner banery tablica tabliczka plakat plakaty plakatem hasło hasłem hasła motto dewiza szyld nagłówek",
  titles: "film filmu filmie książka książki książkę książce powieść powieści piosenka piosenki piosenkę album albumu spektakl spektaklu serial serialu sztuka sztuki opera opery balet obraz obrazu artykuł artykułu czasopismo gazeta program programu programie zespół zespołu grupa grupy projekt projektu operacja operacji festiwal festiwalu nagroda nagrody wystawa wystawy tomik opowiadanie konkurs hotel restauracja kampania kampanii",
  roles: "",
  impersonal: "jak_mówią mówi_się jak_to_mówią przysłowie powiedzenie"
}
