import type { WordTable } from "../wordTable.ts"

/** English. General knowledge. */
export const en: WordTable = {
  language: "en",
  roles: `president presidents premier minister ministers chancellor ombudsman ombudswoman ombudsperson spokesman spokeswoman spokesperson commissioner
secretary secretary-general general chief head chair chairman chairwoman chairperson governor mayor senator congressman congresswoman
representative lawmaker parliamentarian mp mep deputy ambassador envoy diplomat judge justice magistrate prosecutor attorney lawyer barrister solicitor counsel
advocate notary director manager executive ceo cfo coo founder co-founder owner entrepreneur businessman businesswoman banker broker economist
analyst expert specialist researcher scientist professor lecturer teacher schoolteacher headteacher rector dean provost academic historian
philosopher sociologist physicist chemist biologist geologist hydrologist meteorologist climatologist seismologist ecologist botanist
zoologist astronomer mathematician engineer architect designer programmer developer technician mechanic electrician plumber
carpenter builder farmer fisherman baker butcher chef cook waiter waitress barista gardener shepherd winemaker brewer driver pilot
captain commander colonel major lieutenant sergeant corporal private marshal admiral commodore brigadier soldier serviceman officer
policeman policewoman detective inspector sheriff constable firefighter paramedic doctor surgeon physician nurse midwife
dentist pharmacist psychologist psychiatrist therapist veterinarian vet journalist reporter correspondent editor editor-in-chief
columnist photographer photojournalist cameraman presenter anchor host blogger writer author novelist poet playwright translator interpreter
publisher librarian archivist curator restorer conservator cartographer bookbinder artist painter sculptor illustrator musician composer conductor pianist violinist guitarist singer
rapper dancer ballerina choreographer actor actress comedian filmmaker director producer screenwriter activist campaigner dissident
volunteer worker coordinator organizer organiser leader co-leader chieftain king queen prince princess duke duchess earl baron count emperor empress emir sultan
sheikh ayatollah imam rabbi priest pastor bishop archbishop cardinal pope patriarch metropolitan monk nun rev
coach manager trainer goalkeeper striker midfielder defender forward captain footballer swimmer runner sprinter cyclist skier skater boxer wrestler
gymnast athlete referee champion winner medalist medallist grandmaster veteran pensioner retiree student pupil resident witness
survivor plaintiff defendant counterpart adviser advisor aide assistant consultant inspector auditor accountant treasurer controller
whip speaker leader negotiator mediator delegate observer monitor rapporteur registrar clerk comptroller consul attache attaché vice-president
lady importer exporter trader shopkeeper grocer miner sailor skipper welder cleaner caretaker landlord tenant technologist epidemiologist virologist
immunologist oncologist cardiologist neurologist paediatrician pediatrician anthropologist archaeologist linguist librarian statistician cmdr gov sen rep gen col lt sgt capt maj adm cpl pvt insp det supt
strategist commentator campaigner whistleblower fundraiser undersecretary chairholder vice-chair superintendent warden ranger conservationist marine`,
  modifiers: `prime vice deputy former acting interim outgoing incoming senior junior assistant associate chief executive lead leading principal
honorary permanent special first second third ex-president late veteran retired managing general foreign interior finance defense defence
health education commerce trade justice energy culture agriculture transport labour labor environment economy home attorney supreme
high under state federal national regional local opposition press human rights ruling presidential parliamentary military naval
communist socialist liberal conservative social democratic green republican democrat right-hand brigadier lieutenant major rear staff ex`,
  links: "of for at to in from with on and the a an against",
  honorificsMale: "mr mister sir lord messrs",
  honorificsFemale: "mrs ms miss madam dame madame",
  honorifics: "dr prof rev hon",
  speech: `said says say saying told tells added adds wrote writes noted notes explained explains recalled recalls argued argues insisted insists
warned warns announced announces admitted stressed emphasized emphasised claimed claims replied asked asks commented declared
stated confirmed acknowledged promised joked predicted suggested complained concluded testified tweeted posted cautioned remarked
believes thinks laughs shrugged laughed agreed disagreed`,
  by: "according by",
  organisations: `ministry ministries committee council court commission agency university college party bank fund office service services guard forces headquarters
department association organization organisation federation union confederation parliament senate congress assembly academy institute
institution foundation trust corporation company group authority bureau board chamber tribunal army navy police front
alliance league coalition movement society club institute school hospital museum observatory orchestra theatre theater
network airlines airways railways railway inc ltd llc plc corp gmbh ag sa holdings partners industries motors systems technologies
laboratories pharmaceuticals studios records brothers prosecutor secretariat directorate administration cabinet treasury
unit consortium syndicate brigade regiment battalion division fleet command corps inspectorate registry
archives library gallery centre center initiative watch ngo cooperative exchange reserve registrar legislature knesset diet
politburo presidium international media broadcasting limited pty entertainment insurance petroleum bancorp church archdiocese diocese synod senate conference delegation mission embassy consulate`,
  media: `times post journal gazette herald tribune chronicle courier independent guardian telegraph observer mail news weekly review
examiner inquirer mirror express globe star sun bulletin dispatch advertiser newspaper broadcaster magazine press reporter monitor`,
  joints: "of for the and on against &",
  topics: `foreign affairs defense defence interior justice finance health education culture agriculture energy economy commerce trade transport
infrastructure environment labour labor labour tourism sport sports science human rights refugees security state border emergency situations intelligence`,
  generics: "newspaper agency company firm magazine website outlet broadcaster channel platform startup group party",
  places: `region oblast province district county prefecture governorate raion palace square street avenue road boulevard lane airport bridge river lake
mount mountain mountains sea ocean island islands peninsula bay gulf strait valley desert forest canyon canal harbour harbor port
station stadium cathedral castle park beach cape hill hills reservoir dam falls plateau basin cemetery monastery tower gate wall plant
territory republic kingdom voivodeship house hotel hall arena inn taluk`,
  placeWords: "city town village region district province river lake port capital suburb island peninsula state county oblast municipality settlement neighbourhood neighborhood",
  prepositions: "in at from near to outside around across inside toward towards via",
  stops: `the a an he she it we they i you this that these those there here when where why how what who which while if as at by in on of for from to with
and but or nor so yet after before since until during because although though however moreover meanwhile instead still also even only
not no yes both each every all some many most more few several other another such same our their his her its my your him them us me
almost nearly about over under between among against into onto upon through than then once never ever always often sometimes now today
yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun dear hello thanks thank read also related
photo image video watch live breaking update exclusive opinion analysis editorial correction is are was were be been being has have
had do does did will would can could should may might must let let’s asked one two three four five six seven eight nine ten
according earlier later last next first second third new old good great please see follow share sign subscribe ok okay oh well just
despite without within like unlike whether either neither speaking nobody somebody everyone someone nothing something anything god
pow pows internet christmas easter english ad bc am pm tv dvd cd pc it hr pr ai dna hiv gdp gps usb pdf faq diy vip id ufo suv atm bbq rsvp asap
lol omg wtf imo fyi aka phd mba url html http https www cet utc gmt est pst edt http`,
  articles: "the a an",
  particles: "de la del da dos di du van von der den ter ten al el bin ibn bint abu ben le zu zum",
  labels: "by photo photos image picture credit courtesy via copyright story text reporting written words illustration handout file pool archive stock",
  events: "war games cup olympics championship championships forum summit festival conference revolution uprising marathon prix expo battle siege massacre",
  products: "convention treaty pact act accord accords protocol agreement charter declaration"
}
