import type { Case } from "../annotated.ts"

export const es: ReadonlyArray<Case> = [
  ["«El puente abrirá el lunes», dijo la {a:ROLE|alcaldesa} {a|Jimena Tarrío}.", "a"],
  ["{a|Bruno Valdor} declaró: «No tenemos nada que ocultar».", "a"],
  ["“Esto se acabó”, añadió. ", "-"],
  ["«Esto se acabó», lamentó {a|Valdor}. «Cerramos», añadió.", "a a"],
  ["Según {a|Bruno Valdor}, la carretera está «en un estado lamentable».", "a"],
  ["La llamada «flota fantasma» zarpó al amanecer.", "x"],
  ["{a|Jimena Tarrío} se reunió con {b|Bruno Valdor} el viernes. «La charla fue útil», explicó ella.", "a"],
  ["Una portavoz de {a|Bruno Valdor} calificó las acusaciones de «pura invención».", "-"],
  ["Los vecinos llevaban una pancarta con el lema «El río es nuestro».", "x"],
  ["«¿Están listos?», preguntó {a|Bruno Valdor}. «Siempre», respondió {b|Jimena Tarrío}.", "a b"],
  ["{a|Jimena Tarrío} subrayó que el pacto está «muerto» y dio las gracias a {b|Valdor}.", "a"],
  ["{a|Jimena Tarrío}: «No me iré»", "a"],
  ["—No sé —dijo {a|Bruno}—. Ya veremos.", "a a"],
  ["Así lo contó a la {b:ORG|Agencia del Río} el {a:ROLE|director} {a|Bruno Valdor}: \"Nadie vino\".", "a"],
  ["“Nos quedamos”, ha dicho la {a:ROLE|alcaldesa}, {a|Jimena Tarrío}, en la radio. La alcaldesa insistió en que es “una locura”.", "a a"],
  ["La gente coreaba «¡Agua!» en la plaza.", "-"],
  ["Para {a|Bruno Valdor}, es «una señal de alarma».", "a"],
  ["«Los dos ganan», tronó {a|Bruno Valdor}. «Y todos pierden», remachó.", "a a"],
  ["{a|Jimena Tarrío} se mostró «convencida» de la obra.", "a"],
  ["El director lo resumió así:\n«Hemos sufrido».", "-"]
]
