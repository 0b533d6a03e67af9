/** Spanish texts of a page published on 2025-09-18, marked as `marked.ts` says. */
export const dated: ReadonlyArray<string> = [
  "La mancha de la hoja 88 es vieja.",
  "Fue condenado a {tres|other;3;year} años en la [década de 1990|199X], con {5|other;5;degree} grados bajo cero.",
  "El puente se abrió el [martes|2025-09-16] tras {tres|other;3;year} años de obras.",
  "La comisión se reunirá el [lunes|2025-09-22].",
  "El [3 de septiembre de 2024|2024-09-03] el museo compró {14|count;14} dibujos.",
  "Nació el [4 de marzo de 1951|1951-03-04] y se mudó en [junio de 1970|1970-06].",
  "La feria será del [3 al 7 de octubre|2025-10-03/2025-10-07].",
  "Dimitió [hace dos semanas|2025-09-01/2025-09-07] y volverá el [próximo mes|2025-10].",
  "Nevó la [semana pasada|2025-09-08/2025-09-14]; [esta semana|2025-09-15/2025-09-21] hace sol.",
  "La piscina abrirá [dentro de tres días|2025-09-21].",
  "El coro canta cada viernes y todos los lunes.",
  "En los [años 90|199X] había una fábrica; en el [siglo XIX|18XX], un molino.",
  "La ley rige desde [abril|2025-04], y desde [2019|2019] para barcos.",
  "Las puertas se abrirán [mañana a las 18:30|2025-09-19T18:30:00].",
  "El [jueves 11 de septiembre|2025-09-11] cerraron las tiendas.",
  "El fondo pagó {2,5 millones de euros|money;2500000;EUR} a más de {400|count;400;;>} granjas.",
  "Los alquileres subieron un {4,5 %|percent;4.5} hasta al menos {1.250 euros|money;1250;EUR;>=}.",
  "Lucía Prado, de {48|age;48;year} años, y sus {dos|count;2} hijos están ilesos.",
  "Murieron {dos tercios|other;0.6667;fraction} de las viñas.",
  "Perdieron {3-2|other;null;score} en la {segunda|ordinal;2} ronda.",
  "Cerca de {medio millón|count;500000;;~} de personas viven allí, {miles|count;null} en chozas.",
  "Según el artículo 12, sala 4, llame al 915 55 01 44.",
  "El tren recorrió {120|other;120;kilometre} kilómetros en {45|other;45;minute} minutos.",
  "{Treinta y cinco mil|count;35000} espectadores y {veintiuna|count;21} bandas.",
  "La decisión llegará a [finales de año|2025-12].",
  "La primera dama habló por la mañana.",
  "En el [verano de 2022|2022-22] hizo calor.",
  "Una condena de {20|other;20;year} años para un hombre de {45|age;45;year} años.",
  "El [año que viene|2026] subirá; el [año pasado|2024] bajó.",
  "[Este jueves|2025-09-18] llegaron {dos mil millones de dólares|money;2000000000;USD}.",
  "La {mitad|other;0.5;fraction} de los alumnos faltó."
]

/** The same of a page without a date. */
export const undated: ReadonlyArray<string> = ["Se vieron el [martes|null], no [ayer|null], y el [5 de mayo de 2020|2020-05-05] también."]
