import type { SpeechTable } from "../speechTable.ts"

/** Spanish. General knowledge. */
export const es: SpeechTable = {
  language: "es",
  say: [
    ["afirm declar explic señal asegur indic coment manifest subray recalc destac apunt precis agreg resalt remarc anunci confes revel lament critic denunci reclam exclam grit susurr murmur pregunt contest alert aclar detall relat recalc opin consider argument enfatiz reiter record report ironiz brome replic zanj avis pronostic plante celebr vaticin tuite rese rele sentenci apostill aleg resum puntualiz matiz aconsej recomend rog suplic amenaz jur protest valor cont recit core rez apel", "ó a aba aron an aban ado ando ará"],
    ["insist coincid aplaud advirt repit admit añad respond defend promet escrib", "ió e ía en ieron ían ido iendo"],
    ["queja quejó quejaba quejan zanja dijo dice dicen decía decían dijeron dicho diciendo dirá dijera escrito añade añadió añaden añadía añadieron añadido advierte advierten advirtió advirtieron advertido sostiene sostienen sostuvo sostenía sostuvieron sostenido repite repitió repetido reconoce reconocen reconoció reconocía reconocieron reconocido pide piden pidió pedía pidieron pedido cree creen creía creyó piensa pensó recuerda recuerdan cuenta cuentan contaba contó sugiere sugirió sugerido concluye concluyó concluido propone propuso propuesto mantiene mantuvo mantenido niega negó negado confirma confirmó informa informó reprocha reprochó predice predijo refiere refirió exige exigió exigía ruega comentan tuiteó bromeó planteó plantea bromea expuso expone expresó expresa expresaron sentenció proclamó proclama prometió promete teme temía responde respondió respondía lee", "-"],
    ["puso_de_relieve dejó_claro", "-"]
  ],
  call: [
    ["agradec", "ió ieron e ía ido"],
    ["compar calific describ tild tach denomin bautiz", "ó a aba aron an ado ando"],
    ["se_mostró se_mostraba se_muestra se_declaró se_declara ve ven veía llamó llama llaman llamaron describió describe describen define definió definía definido habló_de hablaron_de habla_de hablan_de hablado_de considera consideró tildó", "-"]
  ],
  cite: [["citó cita citado citaba citan", "-"]],
  near: [["ríe rio rió sonríe sonrió suspira suspiró continúa continuó prosigue prosiguió solloza sollozó apostilla bromea empieza asiente cuestiona", "-"]],
  participles: [["diciendo añadiendo afirmando asegurando señalando coreando gritando calificando explicando prometiendo pidiendo", "-"]],
  by: "según de_acuerdo_con a_juicio_de en_opinión_de en_palabras_de a_decir_de conforme_a",
  byHim: "según_él",
  byHer: "según_ella",
  words: "palabras_de frase_de",
  view: "para",
  byAfter: "",
  he: "él", she: "ella", they: "ellos ellas yo nosotros usted ustedes alguien",
  oblique: "a al de del en con por para sin sobre entre hacia hasta desde contra ante tras bajo durante mediante según que",
  indefinite: "un una unos unas varios varias algunos algunas dos tres cuatro otro otra otros muchos su sus mi nuestro nuestra",
  joints: "y e pero o u ni",
  relatives: "quien quienes cuyo cuya donde cuando porque aunque si mientras",
  that: "que si",
  light: "también después luego entonces además ya ayer hoy ha han había habían ayer se le les lo más tarde aún este jueves viernes lunes martes miércoles sábado domingo",
  like: "como",
  scare: "llamado llamada llamados llamadas denominado denominada denominados autodenominado autodenominada presunto presunta supuesto supuesta titulado titulada apodado apodada conocido_como conocida_como palabra término nombre",
  terms: "término términos palabra palabras expresión concepto fórmula",
  signs: "cartel carteles pancarta pancartas letrero letreros rótulo inscripción lema eslogan consigna titular pintada",
  titles: "película libro novela canción álbum disco serie obra ópera ballet cuadro artículo revista periódico diario programa podcast juego exposición poema cuento proyecto operación campaña grupo banda premio festival hotel restaurante informe reportaje",
  roles: "",
  impersonal: "se_dice como_se_dice dicen_que refrán proverbio"
}
