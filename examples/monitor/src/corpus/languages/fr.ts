import type { Language } from "../language.ts"

export const fr: Language = {
  code: "fr",
  space: " ",
  first: "1er",
  persons: {
    voloshchuk: "Daryna [Volochtchouk]", mykytenko: "Taras [Mykytenko]", skliar: "Ievhenia [Skliar]", kulagin: "Andreï [Koulaguine]", parshina: "Lidia [Parchina]", wronski: "Zbigniew [Wroński]|Zbigniew [Wronski]",
    cieslak: "Małgorzata [Cieślak]|Malgorzata [Cieslak]", kestner: "Jürgen [Kestner]", muehlbauer: "Annegret [Mühlbauer]", garrigou: "Étienne [Garrigou]", vauquelin: "Hélène [Vauquelin]", arrizabal: "Joaquín [Arrizabal]|Joaquin [Arrizabal]",
    penalver: "Lucía [Peñalver]|Lucia [Penalver]", denizoglu: "Şükrü [Denizoğlu]|Sükrü [Denizoglu]", karaagac: "Gülşen [Karaağaç]|Gülsen [Karaagaç]", hadidi: "Samir [al-Hadidi]|Samir [Al-Hadidi]", darwish: "Salwa [Darwich]",
    li: "[Li] Wenhao", zhao: "[Zhao] Minlan", ashworth: "Rosalind [Ashworth]", dunmore: "Callum [Dunmore]"
  },
  roles: {
    minister: "le ministre des Transports; la ministre des Transports", mayor: "le maire; la maire", doctor: "le médecin-chef; la médecin-chef", ambassador: "l’ambassadeur; l’ambassadrice",
    engineer: "l’ingénieur en chef; l’ingénieure en chef", envoy: "l’envoyé spécial; l’envoyée spéciale", member: "le député; la députée", director: "le directeur du musée; la directrice du musée"
  },
  bodies: {
    commission: "la Commission européenne; de la Commission européenne", un: "l’ONU; de l’ONU|l’Organisation des Nations unies; des Nations unies", worldBank: "la Banque mondiale; de la Banque mondiale",
    redCross: "la Croix-Rouge; de la Croix-Rouge", who: "l’Organisation mondiale de la santé; de l’Organisation mondiale de la santé|l’OMS; de l’OMS", unesco: "l’UNESCO; de l’UNESCO", osce: "l’OSCE; de l’OSCE",
    danube: "la compagnie Ligne du Danube; de la compagnie Ligne du Danube"
  },
  places: {
    odesa: "Odessa; à Odessa; d’Odessa", kyiv: "Kiev; à Kiev; de Kiev|Kyiv; à Kyiv; de Kyiv", lviv: "Lviv; à Lviv; de Lviv", kharkiv: "Kharkiv; à Kharkiv; de Kharkiv", istanbul: "Istanbul; à Istanbul; d’Istanbul",
    geneva: "Genève; à Genève; de Genève", cairo: "Le Caire; au Caire; du Caire", beijing: "Pékin; à Pékin; de Pékin", warsaw: "Varsovie; à Varsovie; de Varsovie", berlin: "Berlin; à Berlin; de Berlin",
    vienna: "Vienne; à Vienne; de Vienne", paris: "Paris; à Paris; de Paris", madrid: "Madrid; à Madrid; de Madrid", london: "Londres; à Londres; de Londres"
  },
  topics: {
    ferry: {
      headlines: ["Le premier ferry en deux ans part {L.from}", "{a} : le ferry de nuit reprend {L.in}"],
      leads: ["La ligne de ferry au départ {L.from} rouvrira le {day}, a déclaré sur le quai {A.r} {A}.", "Après deux ans sans bateau, un ferry a quitté le port {L.in} le {day} ; {A.r} {A} était à bord."],
      details: ["Le nouveau bateau emporte {n} passagers et marche à l’électricité.", "{O} paie le nouveau quai, où {n} voitures peuvent attendre.", "Les billets de la première semaine sont partis en {n} minutes."]
    },
    hospital: {
      headlines: ["Un nouvel hôpital ouvre {L.in}", "{a} montre les premières chambres de l’hôpital {L.in}"],
      leads: ["Un hôpital de {n} lits a ouvert {L.in} le {day}, a dit aux journalistes {A.r} {A}.", "{A.r} {A} a guidé le {day} les premiers visiteurs du nouvel hôpital {L.in}."],
      details: ["{O} donne les appareils et les {n} premières trousses d’instruments.", "Le service des enfants suivra au printemps.", "Les médecins ont déjà reçu {n} malades."]
    },
    grain: {
      headlines: ["Les pourparlers sur les céréales {L.in} entrent dans leur deuxième semaine", "{a} voit une issue aux pourparlers sur les céréales"],
      leads: ["Les pourparlers sur les céréales ont repris {L.in} le {day}, a dit après la réunion {A.r} {A}.", "{A.r} {A} est {A:parti|partie} {L.from} le {day} sans signature, mais avec une date pour la suite."],
      details: ["{n} navires attendent au mouillage.", "{O} propose d’inspecter {n} navires par semaine.", "Les agriculteurs disent que les silos sont pleins."]
    },
    museum: {
      headlines: ["Des tableaux perdus exposés {L.in}", "{a} ouvre une exposition {L.in}"],
      leads: ["Une exposition de {n} tableaux que l’on croyait perdus a ouvert {L.in} le {day}, a dit {A.r} {A}.", "{A.r} {A} a ouvert le {day} les portes de la nouvelle galerie {L.in}."],
      details: ["{O} paie la restauration.", "Les premiers jours, {n} visiteurs sont venus.", "Le plus ancien tableau montre une rivière en hiver."]
    }
  },
  further: [
    "« Nous avons attendu ce jour deux ans », a dit {a}.", "{B.r} {B} se tenait à côté et n’a pas voulu parler d’argent.", "Selon {A}, tout sera payé avant la fin de l’année.", "Un représentant {O.g} était là aussi.",
    "« Cela aurait pu aller plus vite, a dit {b}, mais c’est fait. »", "{B} en parlera {L.in} le mois prochain.", "{a} et {b} se connaissent depuis des années."
  ]
}
