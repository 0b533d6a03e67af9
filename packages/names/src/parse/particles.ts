/** Small words of persons' names, in plain letters. General knowledge. */
import { wordSet } from "./words.ts"

/** Stand before a family name and belong to it: von, de la, al. */
export const particles = wordSet(`
  von vom van zu zum zur und der den dem des de del dela della dello delle degli dei dalla dal dallo di da do dos das du la le lo los las les el al ad as ash at az an ar
  af av ten ter te tot op het aan in y e i d l t s dell dall degl san ben mac mc st ste saint sankt o ni nic ui
  фон ван цу дер ден дем дес дез де дель делла ді ди да ду дос дуж ля ла ле лє лос ель эль ал аль ас аш ад ар ат аз тер тен бен д и
  ال آل ذو فون دير دي دو دا فان ده لا دل دوس
  אל דה פון ואן די דו דל לה דוס בר בן
  φον βαν φαν ντε ντι ντα ντελ ντερ ντου λε λα
  フォン ファン ヴァン デ デル デラ ディ ダ ドス ドゥ ラ アル 馮 冯 德 폰 반 데 디 다 델 라
`)
/** Particles that begin names and words as well: they are read as particles only in small letters. */
export const needSmall = wordSet("an as at az ar ad aan op in y e i d l t s te het и д o ui mac mc ал ас ад ар ат аз")
/** Particles that stand between the parts of a double family name. */
export const between = wordSet("y e i и und")
/** Particles with a capital letter, as Irish and Scottish names have them before the family name. */
export const gaelic = wordSet("ó ní nic uí mac mhac mc")

/** "Son of", "daughter of" before the father's name, with the bearer's gender. */
export const sonOf: ReadonlyMap<string, "m" | "f"> = new Map([
  ...[...wordSet("ibn bin ben ap anak بن ابن בן ибн бин бен ібн бін イブン ビン 빈 本")].map((word): [string, "m"] => [word, "m"]),
  ...[...wordSet("bint binti binte bat ferch verch بنت בת бинт бінт бинти")].map((word): [string, "f"] => [word, "f"])
])
/** Of these, the ones that are as often the beginning of a family name: Ben Ali, בן גוריון. */
export const sonOrFamily = wordSet("ben בן бен")
/** Those that begin a family name if no known given name is after them: bin Laden. */
export const sonOrWord = wordSet("bin بن бин бін ビン 빈 本 בן ben бен")
/** "Father of", "mother of": with the word after it one name. */
export const parentOf = wordSet("abu aboo abou umm oum ابو ابي ابا ام אבו абу умм アブ アブー 아부 阿布")
/** "Servant of": the word after it belongs to it. */
export const servantOf = wordSet("abd abdul abdel abdal abdus abdur abdoul abdol عبد עבד абд абдул абдель абдул アブドゥル アブドル アブド 압둘")
/** Words that make a name with "servant of", also where nothing else stands beside them. */
export const namesOfGod = wordSet(
  "rahman rahim aziz malik karim latif qadir kader hamid majid wahid salam hakim jabbar ghani ghafur khaliq razzaq razak sattar samad nasser nasir halim hafiz wahab rashid rauf hadi basit bari jalil qayyum quddus matin hamid allah " +
  "рахман рахим азиз азіз малик карим керим латиф кадир хамид маджид вахид салам хаким джаббар гани рашид рашід рахім"
)
/** "Of the faith", "of God": ends a compound given name after another word. */
export const endsCompound = wordSet("eddin eddine uddin addin aldin uldin allah ullah الدين الله аддин уддин")
/** The same, where an article stands before it. */
export const endsWithArticle = wordSet("din deen dine abidin abidine дин דין")
/** The same, where more of the name is after them. */
export const godsNames = wordSet("allah rahman rahim")
export const compoundArticles = wordSet("ad al ud ul ed el eh ur us ash аль ад уд эль ель אל")

/** Words that make one given name with a word of devotion: María del Carmen, Juan de Dios. */
export const devout = wordSet("maria jose juan ana luz rosa flor joao jesus")
export const devotions = wordSet(
  "carmen pilar rosario mar angeles dolores mercedes lourdes jesus dios consuelo rocio sol luz socorro fatima nieves montserrat guadalupe cristo valle amor remedios pino ceu conceicao gloria paz"
)

/** Turkic and Georgian words that make a patronymic of the name before them, with the bearer's gender. */
export const fatherWords: ReadonlyMap<string, "m" | "f"> = new Map([
  ...[...wordSet("oglu oglou ogly ohlu ogli uulu uly ugli оглу огли оглы оғлы угли уғли ўғли уулу улы ұлы оглі ძე")].map((word): [string, "m"] => [word, "m"]),
  ...[...wordSet("qizi kyzy kizi gizi qyzy кизи кызы гызы қызы қизи кизі ასული")].map((word): [string, "f"] => [word, "f"])
])
/** Before a maiden name. */
export const bornAs = wordSet("nee geb geborene born урожд урожденная народжена уроджена")
/** Before another name. */
export const knownAs = wordSet("aka alias")
