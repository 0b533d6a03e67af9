/**
 * What is written in each language outside ASCII, the commonest letter first (general knowledge of the languages).
 *
 * `letters` are small ones; of Latin scripts only those that ASCII lacks.
 */
export interface Profile {
  readonly letters: string
  /** Whole classes of characters beside the listed ones, and what share of the text they are. */
  readonly classes?: ReadonlyArray<readonly [first: number, last: number, share: number]>
  /** The share of quotation marks, dashes and other signs in all that is not ASCII. */
  readonly marks: number
}

const latin: ReadonlyArray<string> = [
  "éèàêçùâîôœûëïæÿ", "üäöß", "óíáéñúü¿¡ºª", "ãçáéóêíõúâàôºª", "èàùòìéîó", "ëéïèüöáó", "äåöé", "åøæéòóô", "äöåšž", "áðíþéúöýæó", "àéèòíóçúïü·", "łąężóśćńź", "íáéěřšýžčůúťďňó",
  "áíéýčžšúťľôňďäóŕĺ", "éáöóőüíúű", "ăîâşţșț", "čšžćđ", "ışğüçöİâîû", "ėšžįųčūęą", "āīēšūņļģžčķ", "äõüöšž", "ëç", "đôơưâăêàáạảãế", "ŵŷâêîôû", "ċħġżàèìòù", "ĉĝĥĵŝŭ", "áéíóú"
]
const cyrillic: ReadonlyArray<string> = [
  "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "оанівиетрслкупмдязьгбчйхцжїшюєщфґё", "аеоитнрсвлдпкмзубгящчъжхцйшюфьѝ", "аоеинрстувдјкмлпгзбшчцћжхњљђфџ", "аіненртсолкудзпмгыябвцчьэйўшжюхёф", "аоеинртсвдклупмјзбгчжшцхѓќњљџѕф"
]
const simplified = "的一是不了人在有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
const traditional = "的一是不我有人在了他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取望覺術領共確傳師觀清今切院讓識候帶導爭運台灣"
const hiragana = "のいるにとたをしはでてがなかれらもこすりさまっくきよあけだんそうみつせおどめわえばやちじろびげほふごべへぎねひずむぐづぶぼざぜぞゆぬぱぽ"
const kanji = "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当約主題下首意法不来作性的要用制治度務強気小成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近考判認画海参売利組知案道信策集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終挙果西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検町常校料裁状工建語球営空職証土与急止送援供可役構木割聞身費付施切由説転食比難防補車"
const hangul = "이다는에의을가를고하은로지한도서사자기인대정나시리있어그아해라부수전과스원일구장상제주동조만연보오국성여것들신들선우안회생공비유미게경마등세위면계모민금소내관당교결진재실문건식할중년용했니관적습으까지치와며요트드김최박"

const ideographs: Profile["classes"] = [[0x4e00, 0x9fff, 0.3]]

/** Profiles by the script that they are of. */
export const profiles: ReadonlyArray<Profile> = [
  ...latin.map((letters) => ({ letters, marks: 0.3 })),
  ...cyrillic.map((letters) => ({ letters, marks: 0.06 })),
  { letters: "αοιετνσρκπμλυηςόάίγέθωφχδήώβύξζψϊϋ", marks: 0.06 },
  { letters: "יוהלארתבשמנדעחקפצגטזכסםןךףץ", marks: 0.06 },
  { letters: "اليمنرتبودسعةفكهقحجشأطصخضذزىغثءئؤإآظ،؟ـ", marks: 0.06 },
  { letters: "اینردتهبمسوشکلزفگخقعآجپحطچصژذضثغظءئ‌،؟", marks: 0.06 },
  { letters: "านรอกเงมยลวดตสทปคบพหจขแชใไผถซณ่้ิีัืุูำ์็ะาโึธษศฐฉภญฟฏ", marks: 0.06 },
  { letters: simplified, classes: ideographs, marks: 0.06 },
  { letters: traditional, classes: ideographs, marks: 0.06 },
  { letters: hiragana + kanji, classes: [[0x30a1, 0x30fe, 0.15], [0x4e00, 0x9fff, 0.03]], marks: 0.06 },
  { letters: hangul, classes: [[0xac00, 0xd7a3, 0.2], [0x4e00, 0x9fff, 0.005]], marks: 0.06 }
]

/** Marks that stand in texts of every language, the commonest first. */
export const marks = "’“”–«»„‘…—•°©·\u00a0‚›‹£€®§№´\u00ad™×¿¡、。，「」『』（）！？：；・《》〈〉【】～ー"
