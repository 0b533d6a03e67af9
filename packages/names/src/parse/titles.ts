/** Titles of persons and what follows their names, in plain letters. General knowledge. */
import { plainLetters } from "./letters.ts"
import { wordSet } from "./words.ts"

const plain = (words: string): ReadonlySet<string> => new Set([...wordSet(words)].map((word) => plainLetters(word.replaceAll("-", ""))))

/** Titles of men. */
const manly = plain(`
  mr mister sir lord herr monsieur messr señor sr sig signor signore senhor pan fr father padre rabbi king prince baron viscount marquess monsignor msgr pope imam mullah maulana mawlana mawlawi maulvi
  ayatollah hojatoleslam sheikh shaykh shaikh sheik cheikh sri shri thiru emir count archduke tsar czar kaiser
  пан господин г-н містер мистер сер сэр лорд король князь принц барон граф шейх імам имам аятола аятолла мулла цар царь папа отець отец месьє месье
  السيد الشيخ شيخ الملك الأمير آقای سید מר הרב רבי κ κος κύριος श्री जनाब জনাব শ্রী திரு శ్రీ محترم جناب ທ້າວ លោក นาย ဦး ကို
`)
/** Titles of women. */
const womanly = plain(`
  mrs ms miss madam madame mme mlle mademoiselle dame lady frau fräulein señora sra señorita srta signora signorina senhora dona doña pani panna mevr mevrouw queen princess baroness countess duchess
  smt shrimati begum sister
  пані панна госпожа г-жа місіс миссис міс мисс мадам леді леди королева княгиня княжна принцеса принцесса графиня баронеса баронесса
  السيدة الملكة الأميرة خانم גברת גב κα κυρία श्रीमती सुश्री শ্রীমতী திருமதி శ్రీమతి محترمہ بیگم ນາງ លោកស្រី អ្នកស្រី นาง นางสาว ဒေါ် daw
`)
/** Titles of either. */
const common = plain(`
  dr doctor mx st prof professor rev reverend rt hon honourable honorable judge justice gov governor sen senator rep pres president presidente chancellor kanzler ambassador amb minister chief capt captain cpt col colonel gen general lt lieutenant maj sgt sergeant
  cmdr commander adm admiral brig brigadier marshal bishop archbishop cardinal deacon pastor saint hrh dra dott dottssa avv ing mgr phdr judr mudr rndr mvdr doc dipl mag ir drs
  hajji haji hadji hajj hadj hj dato datuk datin tun tengku tunku tuanku raden ustad ustadh ustaz pandit
  др д-р проф професор профессор акад академик академік доц генерал полковник підполковник подполковник адмірал адмирал президент св святий святой товариш товарищ тов архієпископ архиепископ єпископ епископ патріарх патриарх митрополит
  الدكتور دكتور دکتر مهندس د الرئيس الحاج דר פרופ δρ καθ डॉ ดร 박사 博士
`)
/** Titles whose words are names in other languages: read only for these languages. */
const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["es", wordSet("don d rey reina infante infanta")], ["it", wordSet("don d re regina papa")], ["pt", wordSet("dom d rei rainha")],
  ["", wordSet("u")], ["en", wordSet("u")], ["my", wordSet("u ko ma maung saya")], ["am", wordSet("ato weyzero woizero ras dejazmach lij አቶ ወይዘሮ ዶ ራስ")], ["tr", wordSet("bay bayan sayin")], ["ms", wordSet("tan sri puan encik cik")], ["fr", wordSet("m roi reine mgr")], ["ru", wordSet("г о")],
  ["de", plain("könig königin prinz prinzessin papst graf gräfin freiherr freifrau fürst fürstin")], ["uk", wordSet("о")], ["pl", plain("ks o bp abp mec król królowa")],
  ["nl", wordSet("dhr mw jhr")], ["th", wordSet("khun")], ["id", wordSet("bapak ibu kh gus")]
])
/** Titles that are given or family names as well: they need a full stop, a small letter or one of these languages; `-` stands for none told. */
const ambiguous: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...wordSet("st count justice marshal sister begum bishop pastor deacon chief gen col sen тов"),
  "pan pl cs sk sl", "fr en ga", "ms - en", "doc cs sk", "ing cs sk it es de", "mag de sl", "ir nl id", "tun ms", "prince - en fr", "king - en", "raden id", "dona pt", "d es pt it", "m fr", "г ru", "u my", "dame - en", "kaiser - de", "sri hi"
].map((line): [string, ReadonlySet<string>] => [line.split(" ", 1)[0]!, new Set(line.split(" ").slice(1))]))

/** Whether a word in front of a name is a title. `marked`: it has a full stop or a small first letter. */
export function isTitle(word: string, language: string, marked: boolean): boolean {
  const others = ambiguous.get(word)
  if (byLanguage.get(language)?.has(word)) return true
  if (!common.has(word) && !manly.has(word) && !womanly.has(word)) return false
  if (word === "imam" && (language === "id" || language === "jv")) return false
  return others === undefined || marked || others.has(language === "" ? "-" : language)
}

/** The gender that a title tells. */
export function titleGender(word: string): "m" | "f" | undefined {
  return womanly.has(word) ? "f" : manly.has(word) ? "m" : undefined
}

/** Titles after a comma with which the rest is a title too: "…, Baron Harlan of Wick". */
export const peerages = plain("baron baroness viscount viscountess earl countess duke duchess marquess lord lady prince princess")
/** Titles of several words, joined. */
export const titlePhrases = plain("hisexcellency herexcellency hismajesty hermajesty hisholiness hishighness herhighness hisroyalhighness herroyalhighness righthonourable tansri datoseri datosri datukseri rthon ltcol ltgen majgen sigra heh hm")

/** Titles behind a name. */
export const titlesBehind = plain("san sama kun chan sensei ssi nim 씨 님 さん 氏 様 君 先生 女士 小姐 ちゃん hanım hanim bey efendi paşa khanum ханум бей паша ханым мырза janab sahib saheb ji")
/** Titles that are joined to a name without a space: behind it. */
export const joinedBehind: ReadonlyArray<string> = ["先生", "女士", "小姐", "さん", "さま", "ちゃん", "博士", "教授", "総理", "首相", "氏", "様"]
/** The same, before it. */
export const joinedBefore: ReadonlyArray<string> = ["นางสาว", "นาย", "นาง", "พลเอก", "ဒေါ်", "ဦး"]

/** Words behind a name that tell a generation. */
export const generations = plain("jr sr jnr jun junior snr senior ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii filho neto sobrinho júnior hijo nieto père fils молодший старший младший мл ст джуниор джуніор جونیور الابن ジュニア 주니어 2世 世")
/** Letters behind a name: degrees, orders, seats. */
export const lettersBehind = plain("esq phd dphil obe mp mep mbe kbe cbe dbe ch om gbe kcmg gcmg cmg kcb gcb cb kg kt mba md qc kc sc jp rn dds dvm jd llb llm frs fba frcs cpa cfa msc bsc ma ba mla mlc mpp mna td ret usn usmc sj osb op ofm csc dsc edd ssc am ao ac mnna mhk mlas candscient csc drsc")
/** Of these, those that are names or words as well: only in capitals after a comma or with full stops. */
export const needComma = plain("ma ba ch om am ao ac op td sc jp sj cb kg kt ret jd rn ssc csc")
/** Generations that are surnames as well: only behind two words or more. */
export const lateGenerations = plain("filho neto sobrinho nieto hijo père fils junior senior jun")
