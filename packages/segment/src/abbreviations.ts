/**
 * Words that end in a full stop without ending a sentence, in lower case and without their last stop, by language.
 * General knowledge; what follows one of them with a capital letter is taken to go on.
 */
const table: Readonly<Record<string, string>> = {
  en: "mr mrs ms dr prof sr jr st gen col lt maj capt sgt cpl adm cmdr sen rep gov pres rev hon amb dep supt det vs no nos fig vol pp ed eds cf al inc ltd co corp bros approx dept est univ jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e u.s u.k u.n a.m p.m ph.d b.a m.a d.c",
  uk: "р рр ст див ін т тт п пп м с смт вул просп бул пл обл р-н кв буд оф тел ім проф акад доц канд д-р гр грн коп тис млн млрд трлн св о ред упор пер напр наприкл англ нім фр рос укр гол заст ген полк майор кап сержант нар рік стор табл мал с.-г н.е т.д т.п т.ін т.зв",
  ru: "г гг в вв см ср т тт п пп м с пос ул просп бул пл обл р-н кв д оф тел им проф акад доц канд д-р гр руб коп тыс млн млрд трлн св о ред сост пер напр англ нем фр рус укр гл зам ген полк стр табл рис т.е т.д т.п т.к и.о н.э др пр",
  be: "г гг ст гл т тт п м в вул праф акад тыс млн млрд ім стар напр",
  de: "hr fr dr prof dipl ing st nr bzw ca evtl ggf inkl usw vgl str abs art aufl bd ebd mio mrd tel geb gest jan feb mär apr jun jul aug sep sept okt nov dez z.b d.h u.a o.ä i.d.r s.o",
  fr: "m mm mme mmes mlle dr pr me st ste av bd art chap éd etc env fig hab j.-c janv févr avr juil sept oct nov déc p.ex c.-à-d",
  es: "sr sra sres srta dr dra d dña prof ing lic gral cnel cap st sto sta av avda art pág págs núm nº etc aprox p.ej ee.uu",
  pl: "r w prof dr hab inż mgr lic ks o św gen płk mjr kpt por sierż ul al pl os nr str zob por ok tys mln mld godz min sek m.in np tzn tj itp itd ww im woj pow gm jan lut",
  it: "sig sigg sig.ra dott dott.ssa prof ing avv on sen gen st art cap pag pagg ecc es vol n",
  pt: "sr sra dr dra prof eng exmo exma av art cap pág págs n.º etc ex aprox",
  tr: "dr prof doç av sn hz st no vb vs bkz çev s yy cad sok mah",
  cs: "p pí dr ing mgr prof doc st ul č str tj tzv např atd apod mil mld tis",
  nl: "dhr mevr dr prof ir ing st nr blz bv enz ca incl jl nl o.a d.w.z z.g"
}
const byLanguage = new Map(Object.entries(table).map(([language, words]) => [language, new Set(words.split(" "))]))
const none: ReadonlySet<string> = new Set()

/** The abbreviations of a language (BCP 47; the primary subtag decides); none for a language that has no list. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  return byLanguage.get(language.split("-", 1)[0]!.toLowerCase()) ?? none
}
