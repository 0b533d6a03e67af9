import type { Language } from "../language.ts"

export const es: Language = {
  code: "es",
  space: " ",
  persons: {
    voloshchuk: "Daryna [Voloshchuk]", mykytenko: "Taras [Mykytenko]", skliar: "Yevgenia [Skliar]", kulagin: "Andréi [Kulaguin]|Andrei [Kulagin]", parshina: "Lidia [Párshina]|Lidia [Parshina]", wronski: "Zbigniew [Wroński]|Zbigniew [Wronski]",
    cieslak: "Małgorzata [Cieślak]|Malgorzata [Cieslak]", kestner: "Jürgen [Kestner]", muehlbauer: "Annegret [Mühlbauer]", garrigou: "Étienne [Garrigou]|Etienne [Garrigou]", vauquelin: "Hélène [Vauquelin]", arrizabal: "Joaquín [Arrizabal]",
    penalver: "Lucía [Peñalver]", denizoglu: "Şükrü [Denizoğlu]|Sükrü [Denizoglu]", karaagac: "Gülşen [Karaağaç]|Gülsen [Karaagac]", hadidi: "Samir [al Hadidi]|Samir [al-Hadidi]", darwish: "Salwa [Darwish]", li: "[Li] Wenhao",
    zhao: "[Zhao] Minlan", ashworth: "Rosalind [Ashworth]", dunmore: "Callum [Dunmore]"
  },
  roles: {
    minister: "el ministro de Transportes; la ministra de Transportes", mayor: "el alcalde; la alcaldesa", doctor: "el jefe médico; la jefa médica", ambassador: "el embajador; la embajadora",
    engineer: "el ingeniero jefe; la ingeniera jefa", envoy: "el enviado especial; la enviada especial", member: "el diputado; la diputada", director: "el director del museo; la directora del museo"
  },
  bodies: {
    commission: "la Comisión Europea; de la Comisión Europea", un: "la ONU; de la ONU|la Organización de las Naciones Unidas; de las Naciones Unidas", worldBank: "el Banco Mundial; del Banco Mundial",
    redCross: "la Cruz Roja; de la Cruz Roja", who: "la Organización Mundial de la Salud; de la Organización Mundial de la Salud|la OMS; de la OMS", unesco: "la UNESCO; de la UNESCO", osce: "la OSCE; de la OSCE",
    danube: "la compañía Línea del Danubio; de la compañía Línea del Danubio"
  },
  places: {
    odesa: "Odesa; en Odesa; de Odesa|Odessa; en Odessa; de Odessa", kyiv: "Kiev; en Kiev; de Kiev|Kyiv; en Kyiv; de Kyiv", lviv: "Leópolis; en Leópolis; de Leópolis|Lviv; en Lviv; de Lviv", kharkiv: "Járkov; en Járkov; de Járkov|Járkiv; en Járkiv; de Járkiv",
    istanbul: "Estambul; en Estambul; de Estambul", geneva: "Ginebra; en Ginebra; de Ginebra", cairo: "El Cairo; en El Cairo; de El Cairo", beijing: "Pekín; en Pekín; de Pekín", warsaw: "Varsovia; en Varsovia; de Varsovia",
    berlin: "Berlín; en Berlín; de Berlín", vienna: "Viena; en Viena; de Viena", paris: "París; en París; de París", madrid: "Madrid; en Madrid; de Madrid", london: "Londres; en Londres; de Londres"
  },
  topics: {
    ferry: {
      headlines: ["El primer ferri en dos años sale {L.from}", "{a}: el ferri nocturno vuelve {L.in}"],
      leads: ["La línea de ferri {L.from} volverá a abrir el {day}, dijo en el muelle {A.r} {A}.", "Tras dos años sin barco, un ferri salió {L.from} el {day} con {A.r} {A} a bordo."],
      details: ["El nuevo barco lleva {n} pasajeros y funciona con electricidad.", "{O} paga el nuevo muelle, donde pueden esperar {n} coches.", "Los billetes de la primera semana se agotaron en {n} minutos."]
    },
    hospital: {
      headlines: ["Abre un nuevo hospital {L.in}", "{a} muestra las primeras salas del hospital {L.in}"],
      leads: ["Un hospital de {n} camas abrió {L.in} el {day}, dijo a los periodistas {A.r} {A}.", "{A.r} {A} guio el {day} a los primeros visitantes por el nuevo hospital {L.in}."],
      details: ["{O} entrega los aparatos y los primeros {n} juegos de instrumentos.", "La sala de niños abrirá en primavera.", "Los médicos ya han atendido a {n} enfermos."]
    },
    grain: {
      headlines: ["Las conversaciones sobre cereales {L.in} entran en su segunda semana", "{a} ve una salida en las conversaciones sobre cereales"],
      leads: ["Las conversaciones sobre cereales siguieron {L.in} el {day}, dijo tras la reunión {A.r} {A}.", "{A.r} {A} salió {L.from} el {day} sin firma, pero con fecha para la próxima ronda."],
      details: ["{n} barcos esperan anclados.", "{O} ofrece inspeccionar {n} barcos por semana.", "Los agricultores dicen que los silos están llenos."]
    },
    museum: {
      headlines: ["Cuadros perdidos se muestran {L.in}", "{a} abre una exposición {L.in}"],
      leads: ["Una exposición de {n} cuadros que se creían perdidos abrió {L.in} el {day}, dijo {A.r} {A}.", "{A.r} {A} abrió el {day} las puertas de la nueva galería {L.in}."],
      details: ["{O} paga la restauración.", "En los primeros días llegaron {n} visitantes.", "El cuadro más antiguo muestra un río en invierno."]
    }
  },
  further: [
    "«Esperamos este día dos años», dijo {a}.", "{B.r} {B} estaba al lado y no quiso hablar de dinero.", "Según {A}, todo estará pagado antes de fin de año.", "También estaba un representante {O.g}.",
    "«Pudo ir más rápido», dijo {b}, «pero salió».", "{B} informará de ello {L.in} el mes que viene.", "{a} y {b} se conocen desde hace años."
  ]
}
