import type { Language } from "../language.ts"

export const de: Language = {
  code: "de",
  space: " ",
  persons: {
    voloshchuk: "Daryna [Woloschtschuk]", mykytenko: "Taras [Mykytenko]", skliar: "Jewhenija [Skljar]", kulagin: "Andrej [Kulagin]", parshina: "Lidija [Parschina]", wronski: "Zbigniew [Wroński]|Zbigniew [Wronski]",
    cieslak: "Małgorzata [Cieślak]|Malgorzata [Cieslak]", kestner: "Jürgen [Kestner]", muehlbauer: "Annegret [Mühlbauer]", garrigou: "Étienne [Garrigou]", vauquelin: "Hélène [Vauquelin]", arrizabal: "Joaquín [Arrizabal]",
    penalver: "Lucía [Peñalver]", denizoglu: "Şükrü [Denizoğlu]", karaagac: "Gülşen [Karaağaç]", hadidi: "Samir [al-Hadidi]", darwish: "Salwa [Darwisch]", li: "[Li] Wenhao", zhao: "[Zhao] Minlan",
    ashworth: "Rosalind [Ashworth]", dunmore: "Callum [Dunmore]"
  },
  roles: {
    minister: "Verkehrsminister; Verkehrsministerin", mayor: "Bürgermeister; Bürgermeisterin", doctor: "Chefarzt; Chefärztin", ambassador: "Botschafter; Botschafterin", engineer: "Chefingenieur; Chefingenieurin",
    envoy: "der Sondergesandte; die Sondergesandte", member: "der Abgeordnete; die Abgeordnete", director: "Museumsdirektor; Museumsdirektorin"
  },
  bodies: {
    commission: "die Europäische Kommission; der Europäischen Kommission", un: "die UNO; der UNO|die Organisation der Vereinten Nationen; der Vereinten Nationen", worldBank: "die Weltbank; der Weltbank",
    redCross: "das Rote Kreuz; des Roten Kreuzes", who: "die Weltgesundheitsorganisation; der Weltgesundheitsorganisation", unesco: "die UNESCO; der UNESCO", osce: "die OSZE; der OSZE",
    danube: "die Reederei Donaulinie; der Reederei Donaulinie"
  },
  places: {
    odesa: "Odessa; in Odessa; aus Odessa|Odesa; in Odesa; aus Odesa", kyiv: "Kiew; in Kiew; aus Kiew|Kyjiw; in Kyjiw; aus Kyjiw", lviv: "Lwiw; in Lwiw; aus Lwiw|Lemberg; in Lemberg; aus Lemberg",
    kharkiv: "Charkiw; in Charkiw; aus Charkiw", istanbul: "Istanbul; in Istanbul; aus Istanbul", geneva: "Genf; in Genf; aus Genf", cairo: "Kairo; in Kairo; aus Kairo", beijing: "Peking; in Peking; aus Peking",
    warsaw: "Warschau; in Warschau; aus Warschau", berlin: "Berlin; in Berlin; aus Berlin", vienna: "Wien; in Wien; aus Wien", paris: "Paris; in Paris; aus Paris", madrid: "Madrid; in Madrid; aus Madrid",
    london: "London; in London; aus London"
  },
  topics: {
    ferry: {
      headlines: ["Erste Fähre legt nach zwei Jahren {L.in} ab", "{a}: Nachtfähre fährt wieder"],
      leads: ["Die Fährlinie {L.from} wird am {day} wieder geöffnet, sagte {A.r} {A} am Kai.", "Nach zwei Jahren ohne Schiff fuhr am {day} {L.in} wieder eine Fähre; {A.r} {A} war an Bord."],
      details: ["Das neue Schiff trägt {n} Fahrgäste und fährt mit Strom.", "{O} hat den neuen Anleger bezahlt, auf dem {n} Autos warten können.", "Die Karten für die erste Woche waren nach {n} Minuten ausverkauft."]
    },
    hospital: {
      headlines: ["Neues Krankenhaus {L.in} eröffnet", "{a} zeigt die ersten Zimmer des Krankenhauses {L.in}"],
      leads: ["Ein Krankenhaus mit {n} Betten hat am {day} {L.in} geöffnet, sagte {A.r} {A} vor Journalisten.", "{A.r} {A} führte am {day} die ersten Besucher durch das neue Krankenhaus {L.in}."],
      details: ["{O} gab die Geräte und die ersten {n} Bestecke.", "Die Kinderstation soll im Frühjahr folgen.", "Die Ärzte haben schon {n} Kranke untersucht."]
    },
    grain: {
      headlines: ["Getreidegespräche {L.in} gehen in die zweite Woche", "{a} sieht einen Ausweg im Streit um Getreide"],
      leads: ["Die Gespräche über Getreide gingen am {day} {L.in} weiter, sagte {A.r} {A} nach dem Treffen.", "{A.r} {A} verließ {L} am {day} ohne Unterschrift, aber mit einem Termin für die nächste Runde."],
      details: ["{n} Schiffe liegen vor Anker und warten.", "{O} bietet an, {n} Schiffe in der Woche zu prüfen.", "Die Bauern sagen, dass die Speicher voll sind."]
    },
    museum: {
      headlines: ["Verschollene Bilder {L.in} gezeigt", "{a} eröffnet Ausstellung {L.in}"],
      leads: ["Eine Ausstellung mit {n} Bildern, die als verschollen galten, hat am {day} {L.in} begonnen, sagte {A.r} {A}.", "{A.r} {A} öffnete am {day} die Türen der neuen Galerie {L.in}."],
      details: ["{O} hat die Restaurierung bezahlt.", "In den ersten Tagen kamen {n} Besucher.", "Das älteste Bild zeigt einen Fluss im Winter."]
    }
  },
  further: [
    "„Wir haben zwei Jahre auf diesen Tag gewartet“, sagte {a}.", "{B.r} {B} stand daneben und wollte nicht über Geld sprechen.", "Nach den Worten von {A} ist bis zum Jahresende alles bezahlt.",
    "Auch ein Vertreter {O.g} war dabei.", "„Es hätte schneller gehen können“, sagte {b}, „aber es ging.“", "{B} wird im nächsten Monat {L.in} darüber berichten.", "{a} und {b} kennen sich seit Jahren."
  ]
}
