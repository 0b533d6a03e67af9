/**
 * Words that end in a full stop without ending a sentence, in lower case and without their last stop, by language. General knowledge.
 *
 * Three kinds, parted by `|`. What comes before a name or a number and never ends a sentence (titles, "No.", "вул."); what may end one (units, "etc.",
 * "U.S.", "р.") and does so before a word that sentences begin with; those words themselves.
 */
const table: Readonly<Record<string, string>> = {
  en: "mr mrs ms messrs mx dr prof sr st ste gen lt col maj capt cpt cmdr sgt cpl pvt adm brig sen rep gov pres rev hon amb dep supt det insp fr msgr vs v no nos fig figs vol vols p pp ch sec art ed eds cf e.g i.e mt ft approx dept est univ al viz ca c | jr sr inc ltd co corp bros llc plc etc a.m p.m u.s u.k u.n e.u d.c ph.d b.a m.a m.d b.c a.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd | the he she it they we you i this that these those there then in on at but and so if when while after before his her its their our my what who how why as a an for to no not yes also however meanwhile today yesterday",
  uk: "ім проф акад доц канд д-р гр м с смт вул просп пр бул пл обл кв буд оф тел св о упор пер напр наприкл англ нім фр рос укр гол заст ген полк підполк майор кап лейт сержант нар рис табл див мал ред вид п пп ст т тт гл ч арк о. б зав кін поч | р рр ін т.д т.п т.ін т.зв н.е грн коп тис млн млрд трлн год хв сек км кг см га гг століття сс д п к | це він вона воно вони ми ви я ти у в на з за до по та і й але а або як що коли де хто чому тому тоді потім після перед його її їх їхній наш ваш цей ця ці той там тут також однак втім проте якщо якби хоча для про від при через між під над без інші решта багато усе усі все всі не ні так",
  ru: "им проф акад доц канд д-р гр г-н г-жа м с пос ул просп пр бул пл обл кв д оф тел св о сост пер напр англ нем фр рус укр гл зам ген полк подполк майор кап лейт серж рис табл см ср ред изд п пп ст т тт ч стр мл зав | г гг в вв др т.д т.п т.к т.е т.н и.о н.э руб коп тыс млн млрд трлн час мин сек км кг сс д п | это он она оно они мы вы я ты у в на с со за до по и но а или как что когда где кто почему потому тогда потом затем после перед его ее её их наш ваш этот эта эти тот там тут здесь также однако если хотя для про от из при через между под над без все всё не ни так конец",
  be: "праф акад дац канд д-р гр м в вул прасп пл вобл кв тэл св напр англ ням фр рус бел ген гл ст п пп т тт імя | г гг ст ін т.д т.п руб тыс млн млрд | гэта ён яна яно яны мы вы я ты у на з за да па і але а або як што калі дзе хто чаму тады потым пасля яго яе іх наш гэты тут там таксама аднак калі",
  bg: "проф акад доц д-р инж г-н г-жа ул бул пл гр с обл св ген полк стр чл ал т напр англ | г гг лв ст др т.н т.е и.д хил млн млрд км кг | това той тя то те ние вие аз в на с за от до по и но а или как какво кога къде кой защо тогава след преди неговият този тази тези там тук също обаче ако не",
  sr: "проф др инж мр ул бул св ген пук стр чл ст тзв нпр тј г prof dr inž mr ul bul sv gen puk str čl st tzv npr tj g gđa | год г хиљ мил итд и сл god hilj mil itd km kg din | то он она оно они ми ви ја у на с за од до по и али а или како шта када где ко зашто тада после пре његов овај ова ови тај тамо ту такође међутим ако не to on ona ono oni mi vi ja u na s za od do po i ali a ili kako šta kada gde ko zašto tada posle pre njegov ovaj ova ovi taj tamo tu takođe međutim ako ne",
  hr: "prof dr mr inž ing ul bul sv gen puk str čl st tzv npr tj g gđa gosp br sl mons o fra | god tis mil itd km kg kn | to on ona ono oni mi vi ja u na s za od do po i ali a ili kako što kada gdje tko zašto tada nakon prije njegov ovaj ova ovi taj tamo tu također međutim ako ne",
  mk: "проф д-р г-дин г-ѓа ул бул св ген стр чл на | г год др итн т.н км кг | тоа тој таа тие ние вие јас во на со за од до по и но а или како што кога каде кој зошто тогаш по пред овој оваа тука таму исто",
  de: "hr fr dr prof dipl ing mag st nr bzw ca evtl ggf inkl exkl vgl str abs art aufl bd ebd tel geb gest hrsg z d u s o a z.b d.h u.a o.ä i.d.r s.o s.u v.a gen kap lt pfr abt bes insb sog | jan feb mär apr jun jul aug sep sept okt nov dez usw etc mio mrd tsd v.chr n.chr chr std min km kg | der die das er sie es wir ihr ich in im am auf bei mit von zu und aber oder wie was wann wo wer warum dann danach nach vor sein ihre dieser diese dieses jener dort hier auch jedoch wenn weil obwohl nicht ein eine heute gestern so doch seit",
  fr: "m mm mme mmes mlle mlles me dr pr mgr st ste av bd boul art chap fig éd env cf p pp vol n no gén col cap lt cdt j.-c p.ex c.-à-d | etc janv févr avr juil sept oct nov déc éd hab km kg h | il elle ils elles nous vous je tu on ce cette ces c'est c’est mais et ou où comment quand que qui pourquoi puis ensuite après avant son sa ses dans en sur avec pour par si ainsi cependant pourtant aujourd'hui aujourd’hui hier",
  es: "sr sra sres srta srtas dr dra dres d dña da prof profa ing lic arq gral cnel tte cap sto sta av avda art cap pág págs p pp núm nº vol fig ej p.ej ee rr ff aa mons | etc ud uds vd vds aprox uu ee.uu a.m p.m a.c d.c km kg | el la los las él ella ellos ellas nosotros yo tú esto este esta pero y o cómo cuándo qué quién dónde porque entonces luego después antes su sus en con por para si también sin hoy ayer",
  pt: "sr sra srs dr dra drs prof profa eng exmo exma gen cel cap d s sto sta av art pág págs p pp n núm vol fig ex | etc aprox a.c d.c km kg h | o a os as ele ela eles elas nós eu isto este esta esse essa mas e ou como quando que quem onde porque então depois antes seu sua em no na com por para se também hoje ontem não",
  it: "sig sigg sig.ra sigra sig.na dott dott.ssa prof prof.ssa ing avv arch on sen gen col cap mons s san sto st art cap pag pagg p pp n nr vol fig es cfr | ecc a.c d.c km kg | il lo la i gli le lui lei loro noi voi io questo questa ma e o come quando che chi dove perché poi dopo prima suo sua in con per se anche oggi ieri non è",
  pl: "prof dr hab inż mgr lic ks bp abp św o gen płk ppłk mjr kpt por ppor sierż al ul pl os nr str s zob por np tzw tzn tj im woj pow gm red wyd m.in t ok jw p pn | r w in itp itd etc tys mln mld godz min sek zł gr km kg n.e p.n.e ww | to on ona ono oni one my wy ja ty w we na z ze za do po i ale a lub jak co kiedy gdzie kto dlaczego wtedy potem po przed jego jej ich ten ta te tam tu także jednak jeśli choć nie od dla przez między",
  cs: "p pí sl dr ing mgr bc prof doc phdr mudr judr st sv ul nám č str tj tzv např gen plk mjr kpt por resp popř s odst | atd apod aj mj r mil mld tis hod min km kg kč | to on ona ono oni my vy já ty v ve na s se za do po i ale a nebo jak co když kde kdo proč pak potom před jeho její ten ta ty tam zde také však pokud",
  sk: "p sl dr ing mgr bc prof doc judr mudr sv ul nám č str tj tzv napr gen plk mjr kpt por resp s ods | atď apod r mil mld tis hod min km kg | to on ona ono oni my vy ja ty v vo na s so za do po i ale a alebo ako čo keď kde kto prečo potom pred jeho jej ten tá tie tam tu tiež však ak",
  sl: "g ga gdč dr prof doc mag inž sv ul str št npr tj t.i gen | itd ipd oz l km kg mio tisoč | to on ona oni mi vi jaz v na s z za do po in ali pa kako kaj ko kje kdo zakaj potem nato pred njegov ta tam tu tudi vendar če ne",
  ro: "dl d-l d-na dna dr prof ing gen col cpt sf str bd nr pag p art al lit vol | etc mil mld lei î.hr d.hr km kg | el ea ei ele noi voi eu acesta aceasta dar și sau cum când ce cine unde de apoi după înainte în la cu pe pentru dacă",
  hu: "dr id ifj özv prof gr br vö pl ill kb u ún stb st sz old o ker | stb kft rt zrt bt nyrt | ez az ő ők mi ti én de és vagy hogy mikor mi ki hol miért aztán után előtt itt ott is ha nem a egy",
  tr: "dr prof doç yrd av sn hz st no vb bkz çev s alb gen org yzb mah cad sok apt | vs yy m.ö m.s km kg | bu o onlar biz siz ben sen ama ve veya nasıl ne kim nerede neden sonra önce şimdi ancak eğer bir da",
  nl: "dhr mevr mw dr prof ir ing drs mr st nr blz p vs bv nl ca incl gen kol bijv o.a d.w.z z.g m.n t.a.v | enz etc jl jr b.v n.v km kg | de het een hij zij ze wij we jij ik dit dat deze die maar en of hoe wanneer wat wie waar waarom dan daarna na voor zijn haar in op met van ook echter als niet",
  sv: "dr prof hr fr st nr s sid bl.a t.ex d.v.s dvs t.o.m fr.o.m kl ca resp jfr | osv etc m.m kr st km kg f.kr e.kr | det den han hon de vi ni jag du men och eller hur när vad vem var varför sedan efter före i på med om också",
  da: "dr prof hr fr st nr s bl.a f.eks dvs kl ca jf pr stk | osv etc mv m.m kr mio mia km kg | det den han hun de vi i jeg du men og eller hvordan når hvad hvem hvor hvorfor så efter før på med om også",
  nb: "dr prof hr fr st nr s bl.a f.eks dvs kl ca jf pr stk | osv etc mv m.m kr mill mrd km kg | det den han hun de vi jeg du men og eller hvordan når hva hvem hvor hvorfor så etter før i på med om også",
  fi: "tri dr prof nro s esim ns ks vrt mm ts eli t ym klo n | jne ym milj mrd km kg eur | se ne hän he me te minä mutta ja tai kuin mitä kuka missä miksi sitten kun myös jos",
  el: "κ κα κκ κος δρ καθ αγ αρ βλ σελ τ τηλ οδ λεωφ στρ πρβλ π.χ | κ.λπ κλπ κ.ά κ.τ.λ μ.μ π.μ π.χ μ.χ ευρώ χιλ εκατ | το ο η οι τα αυτός αυτή αυτό και αλλά ή πώς πότε τι ποιος πού γιατί μετά πριν στο στη με για αν επίσης όμως δεν",
  ar: "د أ م ص ج ت س ش ق ه ا | |",
  he: "ד פרופ גב מר עמ מס | וכו וגו |"
}
/** Languages without a list of their own that share another's. */
const like: Readonly<Record<string, string>> = { nn: "nb", bs: "hr", gl: "es", ca: "es", af: "nl", lb: "de", kk: "ru", ky: "ru", tg: "ru", tt: "ru", ba: "ru" }

/** The abbreviations of a language, and the words that its sentences often begin with. */
export interface Abbreviations {
  readonly never: ReadonlySet<string>
  readonly sometimes: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  /** Whether a number with a full stop is an ordinal number. */
  readonly ordinals: boolean
}
const ordinal = new Set("de lb da nb nn is fo fi et lv cs sk sl hr bs sr hu tr pl".split(" "))
const none: ReadonlySet<string> = new Set()
const made = new Map<string, Abbreviations>()

/** The abbreviations of a language (BCP 47; the primary subtag decides); none for a language that has no list. */
export function abbreviationsOf(language: string): Abbreviations {
  const tag = language.split("-", 1)[0]!.toLowerCase()
  const known = made.get(tag)
  if (known !== undefined) return known
  const list = Object.hasOwn(table, tag) ? table[tag] : Object.hasOwn(like, tag) ? table[like[tag]!] : undefined
  const [never = none, sometimes = none, starters = none] = list?.split("|").map((part) => new Set(part.trim().split(" "))) ?? []
  const found = { never, sometimes, starters, ordinals: ordinal.has(tag) }
  // Tags come from outside: only those that have a list are kept.
  if (list !== undefined) made.set(tag, found)
  return found
}
