import type { WordTable } from "../wordTable.ts"

/** Spanish. General knowledge. */
export const es: WordTable = {
  language: "es",
  roles: `presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro exministra canciller alcalde alcaldesa exalcalde gobernador gobernadora senador senadora diputado diputada eurodiputado eurodiputada secretario secretaria embajador embajadora comisario comisaria portavoz vocero vocera jefe jefa consejero consejera concejal concejala
director directora gerente responsable líder dirigente fundador fundadora cofundador cofundadora juez jueza fiscal abogado abogada magistrado magistrada notario notaria defensor defensora procurador procuradora
pastor pastora periodista corresponsal redactor redactora reportero reportera fotógrafo fotógrafa columnista escritor escritora novelista autor autora poeta poetisa traductor traductora historiador historiadora filósofo filósofa sociólogo socióloga politólogo politóloga economista analista experto experta especialista
investigador investigadora profesor profesora catedrático catedrática maestro maestra rector rectora decano decana médico médica doctor doctora cirujano cirujana enfermero enfermera farmacéutico farmacéutica psicólogo psicóloga ingeniero ingeniera arquitecto arquitecta hidrólogo hidróloga meteorólogo meteoróloga geólogo geóloga biólogo bióloga
general coronel comandante capitán teniente sargento soldado almirante policía bombero bombera rey reina príncipe princesa infanta duque duquesa papa obispo arzobispo cardenal sacerdote párroco
actor actriz cantante músico música compositor compositora bailarín bailarina pintor pintora escultor escultora artista productor productora guionista cineasta coreógrafo coreógrafa dramaturgo dramaturga
entrenador entrenadora jugador jugadora futbolista tenista ciclista atleta nadador nadadora campeón campeona árbitro delantero portero empresario empresaria agricultor agricultora ganadero ganadera pescador pescadora panadero panadera hostelero hostelera camarero camarera conductor conductora obrero obrera empleado empleada jubilado jubilada estudiante vecino vecina restaurador restauradora conservador conservadora comisario comisaria archivero archivera bibliotecario bibliotecaria arqueólogo arqueóloga geógrafo geógrafa cartógrafo cartógrafa
sindicalista activista voluntario voluntaria asesor asesora delegado delegada representante homólogo homóloga colega coordinador coordinadora negociador negociadora mediador mediadora librero librera bibliotecario bibliotecaria técnico técnica mandatario mandataria`,
  modifiers: "ex primer primera vice alto alta actual nuevo nueva antiguo antigua entonces gran",
  links: "de del la el los las para en a y e ejecutivo ejecutiva general adjunto adjunta interino interina técnico técnica",
  honorificsMale: "señor sr don sres",
  honorificsFemale: "señora sra doña señorita srta",
  honorifics: "dr dra d prof",
  speech: `dijo dice afirmó afirma declaró declara explicó explica añadió añade señaló señala aseguró asegura indicó indica recordó recuerda anunció anuncia advirtió advierte subrayó subraya destacó destaca
contó cuenta respondió responde preguntó concluyó lamentó reconoció insistió escribió escribe apuntó apunta opinó comentó sostiene manifestó pidió calificó confirmó`,
  by: "según",
  organisations: `ministerio comité consejo corte tribunal comisión agencia universidad partido banco fondo oficina servicio servicios guardia fuerzas asociación organización federación unión confederación parlamento senado congreso asamblea academia instituto fundación sociedad grupo
autoridad cámara ejército policía frente alianza liga movimiento club escuela hospital museo teatro orquesta centro observatorio sindicato compañía ayuntamiento fiscalía dirección secretaría audiencia junta generalitat diputación colegio red cruz iglesia arzobispado biblioteca ballet plataforma coordinadora patronato unidad brigada`,
  media: "país mundo vanguardia periódico diario gaceta correo heraldo noticias tiempo nación clarín prensa razón",
  joints: "de del la el los las y e para en sobre por",
  topics: "",
  generics: "agencia periódico diario revista empresa compañía grupo cadena portal emisora firma",
  places: "plaza calle avenida paseo puente palacio estación puerto aeropuerto lago monte montaña montañas mar océano isla islas bosque valle castillo catedral región provincia estadio parque jardín cabo golfo estrecho península costa sierra río embalse central",
  placeWords: "ciudad pueblo región provincia municipio puerto capital isla barrio estado localidad río villa",
  prepositions: "en desde hacia cerca a",
  stops: `el la los las un una unos unas lo al del de él ella ellos ellas nosotros yo tú usted ustedes este esta estos estas ese esa esos esas aquel aquella y o u e pero sino aunque porque que quien qué quién cómo cuándo dónde cuánto por para
con sin sobre entre hasta desde hacia según contra durante tras ante bajo su sus mi mis tu tus nuestro nuestra si no sí también tampoco ya aún todavía más menos muy bien mal solo sólo nunca siempre hoy ayer mañana aquí allí ahora
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre foto lea ver después antes entonces además luego dos tres cuatro cinco seis siete ocho nueve diez
primer primera segundo segunda cada todo toda todos todas otro otra otros otras mismo misma cuando donde como mientras a en ha han fue es son está están hay era nadie nada algo alguien última último`,
  articles: "el la los las un una",
  particles: "de del la las los da das do dos di van von der den al el bin ibn san",
  labels: "por foto fotos texto imagen fuente",
  events: "guerra juegos copa campeonato mundial foro cumbre festival feria revolución exposición batalla premio premios bienal liga",
  products: "tratado acuerdo convenio pacto ley carta"
}
