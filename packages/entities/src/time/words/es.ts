import type { Words } from "../../quantities/senses.ts"

/** Spanish words of time. */
export const time: Words = {
  "month 9": "setiembre", weakmonth: "", weekdays: "los_(lunes|martes|miércoles|jueves|viernes) sábados domingos",
  "day -2": "anteayer antier", "day -1": "ayer anoche", "day 0": "hoy esta_(mañana|tarde|noche)", "day 1": "mañana", "day 2": "pasado_mañana",
  "rel -1": "pasad(o|a) últim(o|a)", "rel 0": "este esta", "rel 1": "próxim(o|a) que_viene entrante",
  "unit quarter": "trimestre(|s)", "unit weekend": "fin_de_semana fines_de_semana", "unit night": "noche",
  "season 21": "primavera", "season 22": "verano", "season 23": "otoño", "season 24": "invierno",
  agobefore: "hace", ahead: "dentro_de en", since: "desde tras después_de a_partir_de", until: "hasta antes_de antes_del para", inprep: "en de desde hasta a para por del el la tras antes durante entre principios finales mediados y hacia los al", article: "un una",
  vaguenum: "varios varias algunos algunas unos unas muchos", rangeto: "al a hasta", every: "cada todos_los todas_las", startend: "(principio|principios|comienzo|comienzos|inicio|inicios|mediados|final|finales|fin|fines)(_de_|_del_|_de|_del)", yearbefore: "año años", the: "el la los", daypart: "mañana tarde noche madrugada mediodía medianoche",
  clockprep: "a las desde hasta hacia", oclock: "horas h", decadeof: "década_de década_de_los", sameyear: "del_mismo_año de_ese_año de_ese_mismo_año", bc: "a._c. a.c. antes_de_cristo", of: "de del", and: "y", am: "a.m. am", pm: "p.m. pm",
  past: "fue fueron ha han había habían dijo era eran hubo hizo tuvo estuvo", future: "va_a van_a debe deben prevé prevén previsto prevista planea será serán",
  "decade 20": "años_veinte", "decade 30": "años_treinta", "decade 40": "años_cuarenta", "decade 50": "años_cincuenta", "decade 60": "años_sesenta", "decade 70": "años_setenta", "decade 80": "años_ochenta", "decade 90": "años_noventa"
}
