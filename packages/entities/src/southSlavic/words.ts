/** Words of Croatian, Serbian and Bosnian, in Latin small letters, that say of names what no name is. From general knowledge. */

const words = (list: string): ReadonlyArray<string> => list.trim().split(/\s+/u)
/** Stems and endings as one set of forms. */
const forms = (stems: string, endings: string): Array<string> => words(stems).flatMap((stem) => endings.split(" ").map((ending) => stem + (ending === "-" ? "" : ending)))

/** Abbreviations of taxes, sciences, engineering and the like: no bodies, whatever a sentence says of them. */
export const notBodies: ReadonlySet<string> = new Set(words(`
  PDV BDP DNK RNK DNA RNA HIV SIDA AIDS SARS GPS LED LCD DVD CD TV PC IT ICT IoT VIP IQ SMS MMS HD SUV USB MP PDF HTML GSM ADSL PR HR CV TNT EKG EEG CT PET PIN PIB JMBG OIB SSP VHF UV WC LGBT DJ BBQ ID IP
  SOS NLO UFO REM FM AM AC DC CEO PVC`))

/** People of countries and cities, men and women, in all cases. */
export const peoples: ReadonlySet<string> = new Set([
  ...forms(`alban alžir amerikan argentin australijan austrijan avganistan afganistan azerbejdžan bavar belgijan bosan brazil britan crnogor čilean dalmatin dan eston filipin fin gruzij hercegov indij iran izrael japan jordan kenij
    kolumbij korej kuban leton liban libij litvan makedon marokan meksikan moldav nem nijem nigerij pakistan palestin peruan portugal saudij sirij sloven somal škotlan španjol špan švajcar švicar sudan ukrajin venecuel vijetnam velš
    šumadin prištin sofijan novosađan`, "ac ca cu če cem ci aca cima ce"),
  ...forms(`beograđan sarajevljan dubrovčan egipćan evropljan europljan holanđan nizozem iračan islanđan kanađan kipran luksemburžan maltežan norvežan novozelanđan šveđan tajlanđan tunižan zagrepčan splićan riječan londonjan parižan
    moskovljan bečlij istanbuljan solunjan atinjan vojvođan etiopljan jamajčan`, "in ina inu inom ine i a ima e"),
  ...forms("kosovar kurd čeh čečen turč mađar rumun rus srb hrvat slovak poljak poljac bošnjak bošnjac bugar jevrej židov jermen armen kinez englez francuz belorus bjelorus mongol kazah azer arap jugosloven jugoslaven italijan talijan grk",
    "- a u om em e i ima in ina inu inom"),
  ...forms(`albank amerikank australijank austrijank avganistank belgijank beograđank bosank brazilk britank bugark crnogork čehinj češkinj dankinj engleskinj evropljank finkinj francuskinj grkinj gruzijk holanđank hrvatic irkinj italijank
    talijank japank jermenk kanađank kineskinj korejk koreank mađaric makedonk nemic njemic norvežank poljakinj rumunk ruskinj slovakinj slovenk srpkinj sudank španjolk špankinj švajcark šveđank turkinj ukrajink`, "a e i u o om ama"),
  ..."turci turaka turcima turke turčin grci grcima česi česima slovaci slovacima".split(" ")
])

/** Countries and regions whose names are adjectives, up to their -k-: Hrvatska, Turska, Češka. Towns and regions that are declined like them: Brčko, Bačka. */
export const adjectivalPlaces: ReadonlySet<string> = new Set(words(`
  hrvats bugars turs grč mađars madžars nemač njemač francus poljs češ slovač dans norveš šveds fins irs engles škots švajcars švicars moravs šles bavars sas koruš štajers gorenjs dolenjs primors rumunjs nizozems španjols kranjs furlans
  prus srps kazahs holands brč krš jastrebars laš topus bač raš uč baš gradiš aljas nebras`))

const nouns = (stems: string): RegExp => new RegExp(`^(?:${words(stems).join("|")})(?:|a|e|i|u|o|om|em|oj|og|ama|ima)$`, "u")

/** Offices and callings. */
export const callings = nouns(`predsednik predsjednik ministar ministr ministark premijer premijerk kancelar kancelark komentator senator analitičar analitičark direktor direktoric portparol glasnogovornik glasnogovornic glumac glumc
  glumic režiser redatelj pisac pisc pevač pevačic pjevač pjevačic trener izbornik poslanik poslanic zastupnik zastupnic general pukovnik novinar novinark profesor profesoric doktor biskup patrijarh ambasador veleposlanik guverner načelnik
  gradonačelnik sudac sudij advokat odvjetnik lider vođ čelnik potpredsednik potpredsjednik pesnik pjesnik arhitekt umetnik umjetnik dopisnik tužilac tužitelj istoričar povjesničar šef šefic zamenik zamjenik pomoćnik savetnik savjetnik
  sekretar tajnik osnivač vlasnik urednik autor autork`)

/** What heads the names of events, papers and plans, and no name of a body. */
export const things = nouns(`festival parad prvenstv olimpijad samit sastan konferencij konvencij sporazum ugovor deklaracij zakon ustav rezolucij nagrad strategij plan program projekt projekat mehanizam mehanizm instrument pesm pjesm
  poslanic izveštaj izvještaj dan nedelj tjedan tjedn ligu lig kup turnir maraton delegacij presud povelj direktiv protokol akt zakonik bitk rat revolucij operacij`)

/** Small words inside names of persons; "da" is none, which here is "that". */
export const particles: ReadonlySet<string> = new Set(words("fon von van den der de di del della la le bin ben ibn el dos ter ten af zu"))
