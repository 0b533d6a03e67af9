import { describe, expect, it } from "vitest"
import { byTable } from "../src/engine.ts"
import { greekSystems } from "../src/systems/greek.ts"

const by = (id: string) => byTable(greekSystems.find(({ info }) => info.id === id)!, {}, (text) => text).convert

describe("Greek", () => {
  it("by ELOT 743 is transcribed", () => {
    const convert = by("elot-743-2001")
    expect(convert("Ευαγγελία Παπαδοπούλου")).toBe("Evangelía Papadopoúlou")
    expect(convert("αυτοκίνητο, αύριο, ευθύς, εύρημα, ηύρα")).toBe("aftokínito, ávrio, efthýs, évrima, ívra")
    expect(convert("μπαρ, λάμπα, Γκολφ, άγκυρα, ελέγχω, σφίγξ")).toBe("bar, lámpa, Gkolf, ágkyra, eléncho, sfínx")
    expect(convert("προϊόν, Μαΐου, ξυπνάω, ψυχή, χθες")).toBe("proïón, Maḯou, xypnáo, psychí, chthes")
    expect(convert("Πού είσαι; Εδώ· έλα.")).toBe("Poú eísai? Edó; éla.")
    expect(convert("ΘΕΟΦΙΛΟΣ, ΜΠΟΥΜΠΟΥΛΙΝΑ, Χ. Ψαράς")).toBe("THEOFILOS, BOUMPOULINA, Ch. Psarás")
  })
  it("by ISO 843 keeps its letters apart", () => {
    const convert = by("iso-843-1997")
    expect(convert("Ευαγγελία, ηλιοβασίλεμα, ώρα, ύμνος, ουρανός")).toBe("Euaggelía, īliovasílema, ṓra, ýmnos, ouranós")
    expect(convert("ὁ ἥλιος, αἱ ἡμέραι, τῇ ὥρᾳ")).toBe("ho hī́lios, hai hīmérai, tī̧̃ hṓra̧")
  })
  it("by the libraries has no accents", () => {
    expect(by("ala-lc-2010-el")("Γκίκας, μπάλα, ντουλάπα, πάντα, άγκυρα, ευχή, φύλλο, Αχαΐα")).toBe("Gkikas, bala, ḏoulapa, panta, ankyra, euchē, phyllo, Achaia")
    expect(by("ala-lc-2010-grc")("ἡ Ἑλλάς, ὁ Ὅμηρος, ῥήτωρ, Πυῤῥός, οἱ βάρβαροι, υἱός, ἄγγελος")).toBe("hē Hellas, ho Homēros, rhētōr, Pyrrhos, hoi barbaroi, huios, angelos")
  })
  it("by BGN/PCGN 1962 goes by the sound", () => {
    expect(by("bgn-pcgn-1962-el")("Γεώργιος, Γαλάτεια, Αγία Ειρήνη, Ανδρέας, Χίος, Εύβοια, Πειραιεύς, Νεοχώρι, Αετός")).toBe("Yeóryios, Galátia, Ayía Iríni, Andréas, Khíos, Évvoia, Piraiévs, Neokhóri, Aëtós")
  })
  it("in other ways", () => {
    expect(by("passport-el")("Ευάγγελος ΧΑΪΔΑΣ, Ταΰγετος")).toBe("Evangelos CHAIDAS, Taygetos")
    expect(by("un-1987-el")("Μάιος, τσάι, μπέικον")).toBe("Máïos, tsáï, béïkon")
    expect(by("elot-743-1982-transliteration")("αυτή η άγκυρα, ήχος")).toBe("af̱tí̱ i̱ ágkyra, í̱chos")
    expect(by("un-1987-el-phonetic")("Ο κόσμος, εύφορος, τζάμι, παιδιά, ΓΑΛΑ")).toBe("o kozmos, ɛforos, dzɑmi, pɛðiɑ, ɣɑlɑ")
  })
})
