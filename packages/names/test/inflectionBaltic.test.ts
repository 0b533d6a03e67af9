import { declineName, lemmatiseName, nameForms } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

type Kind = "person" | "place" | "organisation" | "demonym"
const oblique = ["genitive", "dative", "accusative", "instrumental", "locative", "vocative"] as const

/** The standard form of each case, those of the oblique cases in a row; a dash leaves one out. */
function expectDeclined(language: string, kind: Kind, nominative: string, row: string): void {
  const forms = row.split(", ")
  for (const [at, form] of forms.entries()) {
    if (form === "-") continue
    expect(declineName(nominative, { language, kind, case: oblique[at]! }).form, `${oblique[at]!} of ${nominative}`).toBe(form)
    expect(nameForms(nominative, { language, kind }), `forms of ${nominative}`).toContain(form)
    expect(lemmatiseName(form, { language, kind }).map(({ lemma }) => lemma), `nominatives of ${form}`).toContain(nominative)
  }
}
const first = (language: string, kind: Kind, form: string) => lemmatiseName(form, { language, kind })[0]

describe("Lithuanian", () => {
  it.each<[Kind, string, string]>([
    ["person", "Jonas Kazlauskas", "Jono Kazlausko, Jonui Kazlauskui, Joną Kazlauską, Jonu Kazlausku, Jone Kazlauske, Jonai Kazlauskai"],
    ["person", "Petras Vileišis", "Petro Vileišio, Petrui Vileišiui, Petrą Vileišį, Petru Vileišiu, Petre Vileišyje, Petrai Vileiši"],
    ["person", "Mykolas Gaidys", "Mykolo Gaidžio, Mykolui Gaidžiui, Mykolą Gaidį, Mykolu Gaidžiu, Mykole Gaidyje, Mykolai Gaidy"],
    ["person", "Egidijus Žemaitis", "Egidijaus Žemaičio, Egidijui Žemaičiui, Egidijų Žemaitį, Egidijumi Žemaičiu, Egidijuje Žemaityje, Egidijau Žemaiti"],
    ["person", "Saulius Butkus", "Sauliaus Butkaus, Sauliui Butkui, Saulių Butkų, Sauliumi Butkumi, Sauliuje Butkuje, Sauliau Butkau"],
    ["person", "Algirdas Stankevičius", "Algirdo Stankevičiaus, Algirdui Stankevičiui, Algirdą Stankevičių, Algirdu Stankevičiumi"],
    ["person", "Andrius Nemura", "Andriaus Nemuros, Andriui Nemurai, Andrių Nemurą, Andriumi Nemura"],
    ["person", "Ona Vaitkienė", "Onos Vaitkienės, Onai Vaitkienei, Oną Vaitkienę, Ona Vaitkiene, Onoje Vaitkienėje, Ona Vaitkiene"],
    ["person", "Rūta Žukaitė", "Rūtos Žukaitės, Rūtai Žukaitei, Rūtą Žukaitę, Rūta Žukaite"],
    ["person", "Eglė Rimkutė", "Eglės Rimkutės, Eglei Rimkutei, Eglę Rimkutę, Egle Rimkute"],
    ["person", "Daiva Norė", "Daivos Norės, Daivai Norei, Daivą Norę"],
    ["person", "Marija Petraitytė-Rimkienė", "Marijos Petraitytės-Rimkienės, Marijai Petraitytei-Rimkienei"],
    ["person", "Ostapas Hrynenka", "Ostapo Hrynenkos, Ostapui Hrynenkai, Ostapą Hrynenką"],
    ["person", "Tomas Edisonas", "Tomo Edisono, Tomui Edisonui, Tomą Edisoną, Tomu Edisonu, Tome Edisone, Tomai Edisonai"],
    ["person", "Fiodoras Dostojevskis", "Fiodoro Dostojevskio, Fiodorui Dostojevskiui, Fiodorą Dostojevskį"],
    ["person", "Arthur Vogt", "Arthuro Vogto, Arthurui Vogtui, Arthurą Vogtą, Arthuru Vogtu"],
    ["person", "Angela Schmidt", "Angelos Schmidt, Angelai Schmidt, Angelą Schmidt"],
    ["person", "Džo Karteris", "Džo Karterio, Džo Karteriui, Džo Karterį"],
    ["place", "Vilnius", "Vilniaus, Vilniui, Vilnių, Vilniumi, Vilniuje, Vilniau"], ["place", "Kaunas", "Kauno, Kaunui, Kauną, Kaunu, Kaune, Kaune"],
    ["place", "Klaipėda", "Klaipėdos, Klaipėdai, Klaipėdą, Klaipėda, Klaipėdoje"], ["place", "Panevėžys", "Panevėžio, Panevėžiui, Panevėžį, Panevėžiu, Panevėžyje"],
    ["place", "Palanga", "Palangos, Palangai, Palangą, Palanga, Palangoje"], ["place", "Šilutė", "Šilutės, Šilutei, Šilutę, Šilute, Šilutėje"],
    ["place", "Trakai", "Trakų, Trakams, Trakus, Trakais, Trakuose, Trakai"], ["place", "Šiauliai", "Šiaulių, Šiauliams, Šiaulius, Šiauliais, Šiauliuose"],
    ["place", "Kaišiadorys", "Kaišiadorių, Kaišiadorims, Kaišiadoris, Kaišiadorimis, Kaišiadoryse"], ["place", "Neris", "Neries, Neriai, Nerį, Nerimi, Neryje"],
    ["place", "Naujoji Akmenė", "Naujosios Akmenės, Naujajai Akmenei, Naująją Akmenę, Naująja Akmene, Naujojoje Akmenėje"],
    ["place", "Kazlų Rūda", "Kazlų Rūdos, Kazlų Rūdai, Kazlų Rūdą"], ["place", "Didžioji Britanija", "Didžiosios Britanijos, Didžiajai Britanijai, Didžiąją Britaniją"],
    ["place", "Paryžius", "Paryžiaus, Paryžiui, Paryžių, Paryžiumi, Paryžiuje"],
    ["place", "Jungtinės Amerikos Valstijos", "Jungtinių Amerikos Valstijų, Jungtinėms Amerikos Valstijoms, Jungtines Amerikos Valstijas, Jungtinėmis Amerikos Valstijomis, Jungtinėse Amerikos Valstijose"],
    ["organisation", "Lietuvos Respublikos Seimas", "Lietuvos Respublikos Seimo, Lietuvos Respublikos Seimui, Lietuvos Respublikos Seimą, Lietuvos Respublikos Seimu, Lietuvos Respublikos Seime"],
    ["organisation", "Užsienio reikalų ministerija", "Užsienio reikalų ministerijos, Užsienio reikalų ministerijai, Užsienio reikalų ministeriją, Užsienio reikalų ministerija, Užsienio reikalų ministerijoje"],
    ["organisation", "Aukščiausiasis Teismas", "Aukščiausiojo Teismo, Aukščiausiajam Teismui, Aukščiausiąjį Teismą, Aukščiausiuoju Teismu, Aukščiausiajame Teisme"],
    ["organisation", "Tarptautinis valiutos fondas", "Tarptautinio valiutos fondo, Tarptautiniam valiutos fondui, Tarptautinį valiutos fondą"],
    ["organisation", "Jungtinių Tautų Organizacija", "Jungtinių Tautų Organizacijos, Jungtinių Tautų Organizacijai, Jungtinių Tautų Organizaciją"],
    ["organisation", "Statistikos departamentas", "Statistikos departamento, Statistikos departamentui"], ["organisation", "Karinės jūrų pajėgos", "Karinių jūrų pajėgų, Karinėms jūrų pajėgoms, Karines jūrų pajėgas"],
    ["demonym", "ukrainietis", "ukrainiečio, ukrainiečiui, ukrainietį, ukrainiečiu, ukrainietyje"], ["demonym", "lenkė", "lenkės, lenkei, lenkę, lenke"]
  ])("%s %s", (kind, nominative, forms) => expectDeclined("lt", kind, nominative, forms))

  it.each<[Kind, string, string, string]>([
    ["person", "Jonui Kazlauskui", "Jonas Kazlauskas", "dative"], ["person", "Onos Vaitkienės", "Ona Vaitkienė", "genitive"], ["person", "Rasą Žukaitę", "Rasa Žukaitė", "accusative"],
    ["person", "Kazlausko", "Kazlauskas", "genitive"], ["person", "Mykolu Žemaičiu", "Mykolas Žemaitis", "instrumental"], ["person", "Sauliumi Butkumi", "Saulius Butkus", "instrumental"],
    ["person", "Stankevičiaus", "Stankevičius", "genitive"], ["place", "Vilniuje", "Vilnius", "locative"], ["place", "Kaune", "Kaunas", "locative"], ["place", "Klaipėdoje", "Klaipėda", "locative"],
    ["place", "Šiauliuose", "Šiauliai", "locative"], ["place", "Naujojoje Akmenėje", "Naujoji Akmenė", "locative"], ["organisation", "Lietuvos Respublikos Seimo", "Lietuvos Respublikos Seimas", "genitive"],
    ["organisation", "Užsienio reikalų ministerijoje", "Užsienio reikalų ministerija", "locative"], ["organisation", "Aukščiausiajam Teismui", "Aukščiausiasis Teismas", "dative"],
    ["organisation", "Tarptautinio valiutos fondo", "Tarptautinis valiutos fondas", "genitive"], ["organisation", "Jungtinių Tautų Organizacijos", "Jungtinių Tautų Organizacija", "genitive"]
  ])("%s %s comes from %s", (kind, form, lemma, grammaticalCase) => expect(first("lt", kind, form)).toMatchObject({ lemma, case: grammaticalCase }))

  it.each<[Kind, string]>([["person", "Jonas Kazlauskas"], ["person", "Ona Vaitkienė"], ["place", "Vilnius"], ["place", "Klaipėda"], ["place", "Trakai"], ["organisation", "Lietuvos Respublikos Seimas"], ["organisation", "NATO"]])(
    "%s %s is a nominative", (kind, name) => expect(first("lt", kind, name)?.lemma).toBe(name)
  )

  it("knows families in the plural and people of a country", () => {
    expect(nameForms("Žemaitis", { language: "lt", kind: "person" })).toEqual(expect.arrayContaining(["Žemaičiai", "Žemaičių", "Žemaičiams"]))
    expect(nameForms("ukrainietis", { language: "lt", kind: "demonym" })).toEqual(expect.arrayContaining(["ukrainiečiai", "ukrainiečių", "ukrainiečiais"]))
    expect(nameForms("lietuviškas", { language: "lt", kind: "demonym" })).toEqual(expect.arrayContaining(["lietuviško", "lietuviška", "lietuviškos", "lietuviški", "lietuviškų"]))
  })
})

describe("Latvian", () => {
  it.each<[Kind, string, string]>([
    ["person", "Jānis Bērziņš", "Jāņa Bērziņa, Jānim Bērziņam, Jāni Bērziņu, Jāni Bērziņu, Jānī Bērziņā, Jāni Bērziņ"],
    ["person", "Anna Bērziņa", "Annas Bērziņas, Annai Bērziņai, Annu Bērziņu, Annu Bērziņu, Annā Bērziņā, Anna Bērziņa"],
    ["person", "Kārlis Ozols", "Kārļa Ozola, Kārlim Ozolam, Kārli Ozolu, Kārli Ozolu, Kārlī Ozolā, Kārli Ozol"],
    ["person", "Andris Lācis", "Andra Lāča, Andrim Lācim, Andri Lāci, Andri Lāci, Andrī Lācī"],
    ["person", "Pēteris Briedis", "Pētera Brieža, Pēterim Briedim, Pēteri Briedi"],
    ["person", "Guntis Kalējs", "Gunta Kalēja, Guntim Kalējam, Gunti Kalēju"],
    ["person", "Valdis Zvirbulis", "Valda Zvirbuļa, Valdim Zvirbulim, Valdi Zvirbuli"],
    ["person", "Ilze Lāce", "Ilzes Lāces, Ilzei Lācei, Ilzi Lāci, Ilzi Lāci, Ilzē Lācē, Ilze Lāce"],
    ["person", "Mikus Egle", "Mikus Egles, Mikum Eglem, Miku Egli"], ["person", "Juris Liepa", "Jura Liepas, Jurim Liepam, Juri Liepu"],
    ["person", "Oļegs Babickis", "Oļega Babicka, Oļegam Babickim, Oļegu Babicki"], ["person", "Uldis Krūmiņš", "Ulda Krūmiņa, Uldim Krūmiņam, Uldi Krūmiņu"],
    ["person", "Imants Vilks", "Imanta Vilka, Imantam Vilkam, Imantu Vilku"], ["person", "Līga Kalniņa-Ozola", "Līgas Kalniņas-Ozolas, Līgai Kalniņai-Ozolai"],
    ["person", "Tomass Edisons", "Tomasa Edisona, Tomasam Edisonam, Tomasu Edisonu"], ["person", "Džo Smits", "Džo Smita, Džo Smitam, Džo Smitu"],
    ["person", "Olena Tkačuka", "Olenas Tkačukas, Olenai Tkačukai, Olenu Tkačuku"], ["person", "Žaks Renuārs", "Žaka Renuāra, Žakam Renuāram"], ["person", "Aivars Baltais", "Aivara Baltā, Aivaram Baltajam, Aivaru Balto"],
    ["place", "Rīga", "Rīgas, Rīgai, Rīgu, Rīgu, Rīgā"], ["place", "Ogre", "Ogres, Ogrei, Ogri, Ogri, Ogrē"], ["place", "Liepāja", "Liepājas, Liepājai, Liepāju, Liepāju, Liepājā"],
    ["place", "Daugavpils", "Daugavpils, Daugavpilij, Daugavpili, Daugavpili, Daugavpilī"], ["place", "Cēsis", "Cēsu, Cēsīm, Cēsis, Cēsīm, Cēsīs"],
    ["place", "Talsi", "Talsu, Talsiem, Talsus, Talsiem, Talsos"], ["place", "Limbaži", "Limbažu, Limbažiem, Limbažus, Limbažiem, Limbažos"], ["place", "Berlīne", "Berlīnes, Berlīnei, Berlīni, Berlīni, Berlīnē"],
    ["place", "Melnā jūra", "Melnās jūras, Melnajai jūrai, Melno jūru, Melno jūru, Melnajā jūrā"], ["place", "Baltijas jūra", "Baltijas jūras, Baltijas jūrai, Baltijas jūru, Baltijas jūru, Baltijas jūrā"],
    ["place", "Amerikas Savienotās Valstis", "Amerikas Savienoto Valstu, Amerikas Savienotajām Valstīm, Amerikas Savienotās Valstis, Amerikas Savienotajām Valstīm, Amerikas Savienotajās Valstīs"],
    ["organisation", "Latvijas Republikas Saeima", "Latvijas Republikas Saeimas, Latvijas Republikas Saeimai, Latvijas Republikas Saeimu, Latvijas Republikas Saeimu, Latvijas Republikas Saeimā"],
    ["organisation", "Ārlietu ministrija", "Ārlietu ministrijas, Ārlietu ministrijai, Ārlietu ministriju, Ārlietu ministriju, Ārlietu ministrijā"],
    ["organisation", "Augstākā tiesa", "Augstākās tiesas, Augstākajai tiesai, Augstāko tiesu, Augstāko tiesu, Augstākajā tiesā"],
    ["organisation", "Starptautiskais Valūtas fonds", "Starptautiskā Valūtas fonda, Starptautiskajam Valūtas fondam, Starptautisko Valūtas fondu"],
    ["organisation", "Apvienoto Nāciju Organizācija", "Apvienoto Nāciju Organizācijas, Apvienoto Nāciju Organizācijai, Apvienoto Nāciju Organizāciju"],
    ["organisation", "Ministru kabinets", "Ministru kabineta, Ministru kabinetam, Ministru kabinetu"],
    ["demonym", "latvietis", "latvieša, latvietim, latvieti, latvieti, latvietī"], ["demonym", "latviete", "latvietes, latvietei, latvieti"]
  ])("%s %s", (kind, nominative, forms) => expectDeclined("lv", kind, nominative, forms))

  it.each<[Kind, string, string, string]>([
    ["person", "Jānim Bērziņam", "Jānis Bērziņš", "dative"], ["person", "Jāņa Bērziņa", "Jānis Bērziņš", "genitive"], ["person", "Annai Bērziņai", "Anna Bērziņa", "dative"],
    ["person", "Andra Lāča", "Andris Lācis", "genitive"], ["person", "Kārlim Briedim", "Kārlis Briedis", "dative"], ["person", "Mikum Eglem", "Mikus Egle", "dative"], ["person", "Jurim Liepam", "Juris Liepa", "dative"],
    ["person", "Ilzes Lāces", "Ilze Lāce", "genitive"], ["person", "Vilkam", "Vilks", "dative"], ["place", "Rīgā", "Rīga", "locative"], ["place", "Talsos", "Talsi", "locative"], ["place", "Cēsīs", "Cēsis", "locative"],
    ["place", "Daugavpilī", "Daugavpils", "locative"], ["place", "Melnajā jūrā", "Melnā jūra", "locative"], ["organisation", "Latvijas Republikas Saeimā", "Latvijas Republikas Saeima", "locative"],
    ["organisation", "Ārlietu ministrijai", "Ārlietu ministrija", "dative"], ["organisation", "Augstākās tiesas", "Augstākā tiesa", "genitive"], ["organisation", "Starptautiskā Valūtas fonda", "Starptautiskais Valūtas fonds", "genitive"]
  ])("%s %s comes from %s", (kind, form, lemma, grammaticalCase) => expect(first("lv", kind, form)).toMatchObject({ lemma, case: grammaticalCase }))

  it.each<[Kind, string]>([["person", "Jānis Bērziņš"], ["person", "Anna Bērziņa"], ["person", "Mikus Egle"], ["place", "Rīga"], ["place", "Talsi"], ["organisation", "Latvijas Republikas Saeima"], ["organisation", "NATO"]])(
    "%s %s is a nominative", (kind, name) => expect(first("lv", kind, name)?.lemma).toBe(name)
  )

  it("knows families in the plural and people of a country", () => {
    expect(nameForms("Lācis", { language: "lv", kind: "person" })).toEqual(expect.arrayContaining(["Lāči", "Lāču", "Lāčiem"]))
    expect(nameForms("latvietis", { language: "lv", kind: "demonym" })).toEqual(expect.arrayContaining(["latvieši", "latviešu", "latviešiem"]))
    expect(nameForms("latvisks", { language: "lv", kind: "demonym" })).toEqual(expect.arrayContaining(["latviska", "latviskas", "latviski", "latvisku"]))
  })
})
