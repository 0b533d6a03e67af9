const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u).map((entry) => entry.replaceAll("_", " ")))

/**
 * Fields of work of ministries, faculties and museums, as they stand in the name: in the genitive in Ukrainian, Russian and Polish. Two words of one field have a low line
 * between them. General knowledge.
 */
export const fields: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`affairs agriculture antiquities archaeology archives arts business climate commerce communications construction consumer_protection culture defence defense design development digitalisation digitalization economics economy education
    employment energy engineering environment ethnography families family finance fisheries food forestry forests geography health heritage higher_education history housing immigration industry information infrastructure innovation interior
    irrigation justice labor labour law lands literature livestock media medicine migration mines mining music natural_resources navigation oceans philosophy planning ports public_works reconstruction religion research resources rural_development
    science sciences security shipping social_affairs social_policy social_security sport sports statistics technology telecommunications tourism trade training transport urban_development veterans water welfare women youth`),
  de: list(`arbeit archäologie arbeitsschutz arbeitssicherheit außenhandel bau bauen bergbau bildung bundesangelegenheiten denkmalpflege denkmalschutz design digitales digitalisierung energie entwicklung ernährung ethnologie europa europaangelegenheiten familie familien
    finanzen fischerei forschung forsten forstwirtschaft frauen geografie geographie geologie geschichte gesellschaft gesundheit gewerbe gleichstellung handel handwerk heimat industrie infrastruktur innere innovation integration
    jugend justiz katastrophenschutz klima klimaschutz kommunales kommunikation kultur kulturerbe kunst künste landesplanung landwirtschaft literatur medien medizin mobilität musik nachhaltigkeit naturkunde naturschutz philosophie pflege raumfahrt
    raumordnung reaktorsicherheit recht schifffahrt senioren sicherheit soziales sport stadtentwicklung statistik technik technologie tourismus umwelt umweltschutz verbraucherschutz verkehr verteidigung völkerkunde volkskunde weinbau welterbe
    wirtschaft wissenschaft wissenschaften wohnen wohnungsbau zusammenarbeit zivilschutz`),
  fr: list(`affaires_étrangères affaires_sociales agriculture aménagement archéologie archives artisanat arts biodiversité climat cohésion commerce communication culture défense développement droit eau économie éducation emploi énergie enfance enseignement_supérieur
    environnement équipement famille finances forêts formation géographie histoire industrie information infrastructures innovation intérieur jeunesse justice littérature logement médecine mer mines musique navigation patrimoine pêche pêches
    philosophie planification recherche relance santé sciences science sécurité solidarité sport sports statistique statistiques technologie technologies tourisme transition_écologique transports travail urbanisme`),
  es: list(`agenda_urbana agricultura alimentación ambiente archivos artes asuntos_exteriores ciencia ciencias comercio comunicación comunicaciones cooperación cultura defensa deporte deportes derecho desarrollo economía educación empleo energía familia finanzas
    formación_profesional ganadería geografía hacienda historia igualdad industria información infraestructura infraestructuras innovación interior investigación justicia juventud literatura medicina medio_ambiente migraciones minas minería movilidad música
    navegación obras_públicas patrimonio pesca planificación política_social salud sanidad seguridad seguridad_social tecnología trabajo transporte transportes turismo urbanismo universidades vivienda`),
  pl: list(`administracji aktywów_państwowych archeologii architektury archiwów budownictwa budowli cyfryzacji dziedzictwa dziedzictwa_narodowego edukacji ekonomii energii etnografii filozofii finansów funduszy geografii geologii gospodarki gospodarki_morskiej
    górnictwa handlu historii informatyki infrastruktury innowacji inwestycji klimatu komunikacji kultury leśnictwa literatury łączności medycyny młodzieży muzyki nauki nauk obrony obrony_narodowej ochrony_środowiska oświaty polityki_społecznej pracy prawa przemysłu
    psychologii rodziny rolnictwa rozwoju rozwoju_regionalnego rozwoju_wsi rybactwa rybołówstwa rzemiosła spraw_wewnętrznych spraw_zagranicznych sportu sprawiedliwości sztuki szkolnictwa_wyższego środowiska techniki technologii transportu turystyki zabytków zdrowia żeglugi żywności`),
  uk: list(`археології архівів архітектури будівництва винаходів відбудови ветеранів водних_ресурсів довкілля економіки екології енергетики етнографії житла закордонних_справ зв’язку здоров’я інвестицій інновацій інтеграції інформації інформаційної_політики інфраструктури історії
    культури літератури медицини мистецтв мистецтва міграції молоді морської_справи музики навігації науки оборони освіти охорони_здоров’я палива політики права праці природних_ресурсів продовольства промисловості психології рибальства розвитку
    сім’ї соціальної_політики спорту спадщини стратегічних_комунікацій судноплавства технологій торгівлі транспорту туризму фізики філософії фінансів хімії цифровізації юстиції`),
  ru: list(`археологии архивов архитектуры внутренних_дел высшего_образования географии геологии градостроительства дизайна жилищного_строительства здравоохранения инвестиций инноваций информации инфраструктуры искусства искусств истории коммуникаций культуры литературы массовых_коммуникаций
    медицины молодежи молодёжи музыки навигации наследия науки обороны образования окружающей_среды печати права природных_ресурсов продовольствия промышленности просвещения психологии развития рыболовства связи сельского_хозяйства
    семьи социальной_политики спорта строительства судоходства техники технологий торговли транспорта труда туризма физики философии финансов химии экологии экономики энергетики юстиции`)
}

/** What stands before the last of several fields. */
export const conjunctions: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list("and &"), de: list("und"), fr: list("et"), es: list("y e"), pl: list("i oraz"), uk: list("і й та"), ru: list("и")
}

/** What a field has before it after a conjunction or a comma. */
export const articles: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: list("de du des la le les l’ l' d’ d'"), es: list("de del la el los las")
}
