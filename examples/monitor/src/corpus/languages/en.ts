import type { Language } from "../language.ts"

export const en: Language = {
  code: "en",
  space: " ",
  persons: {
    voloshchuk: "Daryna [Voloshchuk]|Darina [Voloschuk]", mykytenko: "Taras [Mykytenko]|Taras [Mikitenko]", skliar: "Yevheniia [Skliar]|Yevgenia [Sklyar]", kulagin: "Andrei [Kulagin]|Andrey [Kulagin]",
    parshina: "Lidia [Parshina]|Lidiya [Parshina]", wronski: "Zbigniew [Wronski]|Zbigniew [Wroński]", cieslak: "Malgorzata [Cieslak]|Małgorzata [Cieślak]", kestner: "Jürgen [Kestner]|Juergen [Kestner]",
    muehlbauer: "Annegret [Mühlbauer]|Annegret [Muehlbauer]", garrigou: "Étienne [Garrigou]|Etienne [Garrigou]", vauquelin: "Hélène [Vauquelin]|Helene [Vauquelin]", arrizabal: "Joaquín [Arrizabal]|Joaquin [Arrizabal]",
    penalver: "Lucía [Peñalver]|Lucia [Penalver]", denizoglu: "Şükrü [Denizoğlu]|Sukru [Denizoglu]", karaagac: "Gülşen [Karaağaç]|Gulsen [Karaagac]", hadidi: "Samir [al-Hadidi]|Sameer [al-Hadidi]",
    darwish: "Salwa [Darwish]|Salwa [Darwich]", li: "[Li] Wenhao", zhao: "[Zhao] Minlan", ashworth: "Rosalind [Ashworth]", dunmore: "Callum [Dunmore]"
  },
  roles: {
    minister: "Transport Minister; Transport Minister", mayor: "Mayor; Mayor", doctor: "chief physician; chief physician", ambassador: "Ambassador; Ambassador", engineer: "chief engineer; chief engineer",
    envoy: "special envoy; special envoy", member: "member of parliament; member of parliament", director: "museum director; museum director"
  },
  bodies: {
    commission: "the European Commission; of the European Commission", un: "the United Nations; of the United Nations", worldBank: "the World Bank; of the World Bank", redCross: "the Red Cross; of the Red Cross",
    who: "the World Health Organization; of the World Health Organization", unesco: "UNESCO; of UNESCO", osce: "the OSCE; of the OSCE", danube: "the Danube Line company; of the Danube Line company"
  },
  places: {
    odesa: "Odesa; in Odesa; from Odesa|Odessa; in Odessa; from Odessa", kyiv: "Kyiv; in Kyiv; from Kyiv|Kiev; in Kiev; from Kiev", lviv: "Lviv; in Lviv; from Lviv", kharkiv: "Kharkiv; in Kharkiv; from Kharkiv",
    istanbul: "Istanbul; in Istanbul; from Istanbul", geneva: "Geneva; in Geneva; from Geneva", cairo: "Cairo; in Cairo; from Cairo", beijing: "Beijing; in Beijing; from Beijing", warsaw: "Warsaw; in Warsaw; from Warsaw",
    berlin: "Berlin; in Berlin; from Berlin", vienna: "Vienna; in Vienna; from Vienna", paris: "Paris; in Paris; from Paris", madrid: "Madrid; in Madrid; from Madrid", london: "London; in London; from London"
  },
  topics: {
    ferry: {
      headlines: ["First ferry leaves {L} after two years", "{a}: night ferry {L.from} to sail again"],
      leads: ["The ferry line {L.from} will open again on {day}, {A.r} {A} said on the quay.", "After two years without a boat, a ferry sailed {L.from} on {day} with {A.r} {A} on board."],
      details: ["The new boat carries {n} passengers and runs on electricity.", "{O} has paid for the new pier, and {n} cars can wait on it.", "Tickets for the first week were gone within {n} minutes."]
    },
    hospital: {
      headlines: ["New hospital opens {L.in}", "{a} shows first wards of hospital {L.in}"],
      leads: ["A hospital with {n} beds opened {L.in} on {day}, {A.r} {A} told reporters.", "{A.r} {A} led the first visitors through the new hospital {L.in} on {day}."],
      details: ["{O} gave the scanners and the first {n} sets of instruments.", "The children's ward will follow in the spring.", "Doctors have already seen {n} patients."]
    },
    grain: {
      headlines: ["Grain talks {L.in} go into a second week", "{a} sees way out in grain talks"],
      leads: ["Talks about grain went on {L.in} on {day}, {A.r} {A} said after the meeting.", "{A.r} {A} left {L} on {day} without a signature, but with a date for the next round."],
      details: ["{n} ships are waiting at anchor.", "{O} offered to inspect {n} ships a week.", "Farmers say that the silos are full."]
    },
    museum: {
      headlines: ["Lost paintings shown {L.in}", "{a} opens exhibition {L.in}"],
      leads: ["An exhibition of {n} paintings that were thought lost opened {L.in} on {day}, {A.r} {A} said.", "{A.r} {A} opened the doors of the new gallery {L.in} on {day}."],
      details: ["{O} paid for the restoration.", "In the first days {n} visitors came.", "The oldest of the pictures is a view of a river in winter."]
    }
  },
  further: [
    "“We waited two years for this day,” {a} said.", "{B.r} {B} stood beside {a} and did not want to speak of money.", "According to {A}, everything will be paid for by the end of the year.",
    "A representative {O.g} was there too.", "“It could have gone faster,” {b} said, “but it went.”", "{B} will report on it {L.in} next month.", "{a} and {b} have known each other for years."
  ]
}
