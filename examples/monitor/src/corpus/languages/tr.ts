import type { Language } from "../language.ts"

export const tr: Language = {
  code: "tr",
  space: " ",
  persons: {
    voloshchuk: "Darına [Voloşçuk]|Daryna [Voloshchuk]", mykytenko: "Taras [Mykytenko]|Taras [Mıkıtenko]", skliar: "Yevgeniya [Sklyar]", kulagin: "Andrey [Kulagin]", parshina: "Lidiya [Parşina]", wronski: "Zbigniew [Wroński]|Zbigniew [Wronski]",
    cieslak: "Małgorzata [Cieślak]|Malgorzata [Cieslak]", kestner: "Jürgen [Kestner]", muehlbauer: "Annegret [Mühlbauer]", garrigou: "Étienne [Garrigou]|Etienne [Garrigou]", vauquelin: "Hélène [Vauquelin]", arrizabal: "Joaquín [Arrizabal]|Joaquin [Arrizabal]",
    penalver: "Lucía [Peñalver]|Lucia [Penalver]", denizoglu: "Şükrü [Denizoğlu]", karaagac: "Gülşen [Karaağaç]", hadidi: "Samir [el-Hadidi]", darwish: "Selva [Derviş]", li: "[Li] Wenhao", zhao: "[Zhao] Minlan",
    ashworth: "Rosalind [Ashworth]", dunmore: "Callum [Dunmore]"
  },
  roles: {
    minister: "Ulaştırma Bakanı; Ulaştırma Bakanı", mayor: "Belediye Başkanı; Belediye Başkanı", doctor: "Başhekim; Başhekim", ambassador: "Büyükelçi; Büyükelçi", engineer: "Başmühendis; Başmühendis",
    envoy: "özel temsilci; özel temsilci", member: "milletvekili; milletvekili", director: "müze müdürü; müze müdürü"
  },
  bodies: {
    commission: "Avrupa Komisyonu; Avrupa Komisyonu’nun", un: "Birleşmiş Milletler; Birleşmiş Milletler’in|BM; BM’nin", worldBank: "Dünya Bankası; Dünya Bankası’nın", redCross: "Kızılhaç; Kızılhaç’ın",
    who: "Dünya Sağlık Örgütü; Dünya Sağlık Örgütü’nün", unesco: "UNESCO; UNESCO’nun", osce: "AGİT; AGİT’in", danube: "Tuna Hattı şirketi; Tuna Hattı şirketinin"
  },
  places: {
    odesa: "Odessa; Odessa’da; Odessa’dan", kyiv: "Kiev; Kiev’de; Kiev’den", lviv: "Lviv; Lviv’de; Lviv’den", kharkiv: "Harkiv; Harkiv’de; Harkiv’den", istanbul: "İstanbul; İstanbul’da; İstanbul’dan",
    geneva: "Cenevre; Cenevre’de; Cenevre’den", cairo: "Kahire; Kahire’de; Kahire’den", beijing: "Pekin; Pekin’de; Pekin’den", warsaw: "Varşova; Varşova’da; Varşova’dan", berlin: "Berlin; Berlin’de; Berlin’den",
    vienna: "Viyana; Viyana’da; Viyana’dan", paris: "Paris; Paris’te; Paris’ten", madrid: "Madrid; Madrid’de; Madrid’den", london: "Londra; Londra’da; Londra’dan"
  },
  topics: {
    ferry: {
      headlines: ["İki yıl sonra ilk feribot {L.from} kalktı", "{a}: gece feribotu {L.from} yeniden kalkacak"],
      leads: ["{L.from} kalkan feribot hattı {day} günü yeniden açılacak, dedi {A.r} {A} rıhtımda.", "İki yıllık aradan sonra {day} günü {L.from} bir feribot kalktı; {A.r} {A} gemideydi."],
      details: ["Yeni gemi {n} yolcu taşıyor ve elektrikle çalışıyor.", "{O} yeni iskelenin parasını ödüyor; orada {n} araba bekleyebilir.", "İlk haftanın biletleri {n} dakikada bitti."]
    },
    hospital: {
      headlines: ["{L.in} yeni hastane açıldı", "{a} {L.in} hastanenin ilk odalarını gösterdi"],
      leads: ["{n} yataklı bir hastane {day} günü {L.in} açıldı, dedi {A.r} {A} gazetecilere.", "{A.r} {A} {day} günü {L.in} yeni hastanede ilk konukları gezdirdi."],
      details: ["{O} cihazları ve ilk {n} alet takımını veriyor.", "Çocuk servisi ilkbaharda açılacak.", "Doktorlar şimdiden {n} hastaya baktı."]
    },
    grain: {
      headlines: ["{L.in} tahıl görüşmeleri ikinci haftasına girdi", "{a} tahıl görüşmelerinde çıkış yolu görüyor"],
      leads: ["Tahıl görüşmeleri {day} günü {L.in} sürdü, dedi {A.r} {A} toplantıdan sonra.", "{A.r} {A} {day} günü {L.from} imzasız, ama yeni tur için bir tarihle ayrıldı."],
      details: ["{n} gemi demirde bekliyor.", "{O} haftada {n} gemiyi denetlemeyi öneriyor.", "Çiftçiler siloların dolu olduğunu söylüyor."]
    },
    museum: {
      headlines: ["Kayıp tablolar {L.in} sergileniyor", "{a} {L.in} sergi açtı"],
      leads: ["Kayıp sanılan {n} tablonun sergisi {day} günü {L.in} açıldı, dedi {A.r} {A}.", "{A.r} {A} {day} günü {L.in} yeni galerinin kapılarını açtı."],
      details: ["{O} onarımın parasını ödüyor.", "İlk günlerde {n} ziyaretçi geldi.", "En eski tabloda kışın bir nehir var."]
    }
  },
  further: [
    "“Bu günü iki yıl bekledik” dedi {a}.", "{B.r} {B} yanında durdu ve para hakkında konuşmak istemedi.", "{A} her şeyin yıl sonuna kadar ödeneceğini söyledi.", "{O.g} bir temsilcisi de oradaydı.",
    "“Daha hızlı olabilirdi” dedi {b}, “ama oldu.”", "{B} gelecek ay {L.in} bunu anlatacak.", "{a} ile {b} yıllardır tanışıyor."
  ]
}
