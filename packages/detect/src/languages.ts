/**
 * What is known of each language besides franc's trigrams: the letters it has beyond a–z (or, in Cyrillic, all that tell it apart), and its
 * commonest function words. General knowledge; nothing was counted from a corpus.
 */
export interface Profile {
  /** BCP 47. */
  readonly language: string
  /** ISO 639-3, as franc names it. */
  readonly code: string
  readonly letters: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

const latin = `
en eng | | the of and to in a is was that for on with as by at from it he are this be have has not but they his an or which were their said
de deu | äöüß | der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei
fr fra | àâçéèêëîïôœùûüÿæ | le la les de des et en un une du est que dans qui pour au sur pas il par plus ce avec sont a ne se ou son cette été
es spa | áéíñóúü | el la de que y en los se del las un por con no una su para es al lo como más fue ha sus entre sobre pero este
pt por | áâãàçéêíóôõú | o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à seu sua são
it ita | àèéìíîòóùú | il di che e la in un a per è una sono da non del con si le della dei nel alla anche come più ha al gli lo
nl nld | éëïóöü | de het een van en in is dat op te voor met zijn die niet aan er om ook als bij door naar maar uit was wordt heeft
sv swe | åäöé | och i att det som en på är av för med den till inte om har de ett var så men från vid sig kan efter han
da dan | æøå | og i at det er en til af på for med den der ikke som de et har om men fra var sig blev efter hun han også
nb nob | æøå | og i det er på til av en for med som at har ikke den et de om var men fra seg ble etter han også hun skal
nn nno | æøå | og i det er på til av ein for med som at har ikkje den eit dei om var men frå seg vart etter han òg ho skal
fi fin | äöå | ja on ei se että oli hän mutta kuin ovat myös joka sekä ole niin kun jos tai vain sitä mukaan olla hänen
et est | äöõüšž | ja on ei see et ta oli kui ka mis aga oma selle või ning siis nii mida kes pole veel välja
lv lav | āčēģīķļņšūž | un ir ka no ar par uz kas bet tas arī pēc tā lai nav bija vai gan kā to viņš
lt lit | ąčęėįšųūž | ir kad yra į su iš tai bet kaip jis buvo ne už apie dėl nuo jo taip po tik ar bus šis
pl pol | ąćęłńóśźż | i w na z się do nie że to jest o jak a po co dla od przez za ale był przed oraz tym już są
cs ces | áčďéěíňóřšťúůýž | a v se na je že o s z do i to ve k pro za by ale jako od po jsou si jeho byl také podle
sk slk | áäčďéíĺľňóôŕšťúýž | a v sa na je že o s z do i to vo k pre za by ale ako od po sú si jeho bol aj podľa
sl slv | čšž | in je v na se za da so ki z s pa po ne tudi od pri bi kot bil do še ali ga iz
hr hrv | čćđšž | i je u na se da su za od o s a kako koji što ne iz ali ili će bi nije sam po tijekom prije gdje vijesti tko
bs bos | čćđšž | i je u na se da su za od o s a kako koji što ne iz ali ili će bi nije sam po tokom prije gdje ko također
ro ron | ăâîșțşţ | și de în a la cu nu că o din pe care este un mai să pentru sunt au ce al dar fost sau prin după
hu hun | áéíóöőúüű | a az és hogy nem is egy ez meg volt már csak de mint még azt el ki lesz kell vagy ha volna aki
tr tur | çğıİöşü | ve bir bu da de için ile olarak çok daha olan en kadar ise ne olduğu gibi var sonra o ki değil
az azj | əçğıİöşü | və bir bu da də üçün ilə olan çox daha ki ən kimi isə o sonra idi edib olub
sq als | çë | të e në dhe i një për me nga që është u ka më se si do janë kjo ky nuk por
ca cat | àçéèíïóòúü | de la el que i a en un per del les els una és amb no al se més dels com va ha són
gl glg | áéíñóú | de a o que e do da en un os para con non unha no na se por máis as dos como foi ao
eu eus | ñ | eta da ez du bat dira zen ere izan dute zuen baina hau egin bere duen dela ditu
is isl | áðéíóúýþæö | og að í á er sem til um var það við en með ekki hann fyrir af því hafa hún
cy cym | âêîôûŵŷ | yn y a i mae ar o yr wedi bod am fel ond gan ei eu hynny sydd oedd
ga gle | áéíóú | an na agus ar i a is go bhí le sé ag do tá de leis nach faoi
eo epo | ĉĝĥĵŝŭ | la de kaj en estas al por ke ne kun li estis kiu sed pri ĝi da el oni
af afr | êëîïôûéèáó | die en van in is het nie te wat op vir om aan hy met dat sy word ook as was na
vi vie | ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ | và của là có trong được cho một không với các người những đã để khi từ này
id ind | é | yang dan di dengan untuk pada adalah ini dari dalam itu tidak akan oleh juga ke sebagai bisa karena mereka saat
ms zlm | é | yang dan di dengan untuk pada adalah ini dari dalam itu tidak akan oleh juga ke sebagai boleh kerana mereka bagi telah
tl tgl | ñ | ang ng sa na mga at ay para hindi ito si kung may ni siya niya pero isang dahil kay
sw swh | | ya na wa kwa ni katika la za kuwa cha hiyo huo hii kama lakini yake alisema baada
so som | | iyo ee oo in ka ku waxaa uu la ay ah soo waa isku ayaa wuxuu si
yo yor | àáèéẹìíòóọùúṣńǹ | ti ni awọn si o ati wọn lati fun pe kan bi ó jẹ
zu zul | | ukuthi futhi kanye ngoba uma kodwa lapho ngesikhathi umuntu abantu uthi
xh xho | | ukuba kunye ngokuba kwaye xa okanye umntu abantu ukuze uthi kuba
sn sna | | kuti uye zvakare munhu vanhu asi kana kubva uyu izvi pamwe
st sot | | le ho ya hore ke ka ba a mme empa hape tse bana
tn tsn | | le go ya gore ke ka ba mo a mme fa kgotsa batho
ts tso | | ku na hi ni swi leswaku va ka ya kumbe vanhu loko naswona
lg lug | | nti mu ku okuba abantu era naye kubanga nga bwe
rw kin | | mu ku na ko ya ba kandi cyangwa abantu ubwo ari
ha hau | ɓɗƙ | da na ya a ta cewa ba wannan don mai shi ne ce
`
const cyrillic = `
ru rus | абвгдеёжзийклмнопрстуфхцчшщъыьэюя | и в не на что с по он как это но из к у за от так же для о его было она бы только уже все или был
uk ukr | абвгґдеєжзиіїйклмнопрстуфхцчшщьюя | і в не на що з до та як у за від це але для про його є його було вона був ще вже або при року які під
be bel | абвгдеёжзійклмнопрстуўфхцчшыьэюя | і ў не на што з да як у за ад гэта але для пра яго быў яна было яшчэ ці які
bg bul | абвгдежзийклмнопрстуфхцчшщъьюя | на и да в за се от че е с не по като са ще ли до той това но при което му
sr srp | абвгдђежзијклљмнњопрстћуфхцчџш | и је у на се да су за од о са а како који што не из али или ће би није сам
mk mkd | абвгдѓежзѕијклљмнњопрстќуфхцчџш | на и во да се за од со е не што ги како кој но ќе му или бил
kk kaz | аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя | және мен бұл үшін бар деп бір да де болып қазақстан ол туралы
ky kir | абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя | жана бул үчүн менен бир деп болуп кыргыз ал эле
mn khk | абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя | нь юм бол энэ байна гэж байсан болон их монгол тэр
tg tgk | абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя | ва дар аз ба ки бо ин аст барои он ҳам
tt tat | абвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюяә | һәм белән бу өчен дип бер татарстан да дә
`
const others = `
ar arb | ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ | في من على أن إلى التي عن مع هذا هذه الذي كان لا بعد ما قال وقد كما
fa pes | ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءآئ | در و به از که این را با است برای آن یک خود تا شد بر
ur urd | ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےءآئ | کے کی میں ہے اور سے کا کو پر نے کہ اس ہیں یہ
hi hin | | के है में की और से का को पर यह ने कि हैं एक नहीं
mr mar | | आहे या आणि च्या ते हे की व तर नाही होते
ne npi | | छ र को मा ले यो पनि गरेको हो भएको
he heb | | של את על לא הוא זה עם כי גם היא אל
yi ydd | | און די איז אין פון דער צו האט נישט דאס
`

const parse = (table: string): ReadonlyArray<Profile> =>
  table.trim().split("\n").map((line) => {
    const [codes = "", letters = "", words = ""] = line.split("|").map((part) => part.trim())
    const [language = "", code = ""] = codes.split(" ")
    return { language, code, letters: new Set(letters), words: new Set(words.split(" ").filter((word) => word !== "")) }
  })

/** The languages of each script that several share. */
export const profiles: Readonly<Record<string, ReadonlyArray<Profile>>> = (() => {
  const rest = parse(others)
  const of = (...languages: ReadonlyArray<string>) => rest.filter(({ language }) => languages.includes(language))
  return { Latn: parse(latin), Cyrl: parse(cyrillic), Arab: of("ar", "fa", "ur"), Deva: of("hi", "mr", "ne"), Hebr: of("he", "yi") }
})()

/** Scripts that one language is written in, or nearly so. Han without kana is taken for Chinese. */
export const soleLanguage: Readonly<Record<string, string>> = {
  Grek: "el", Armn: "hy", Geor: "ka", Hang: "ko", Hira: "ja", Kana: "ja", Hani: "zh", Bopo: "zh", Thai: "th", Laoo: "lo", Khmr: "km", Mymr: "my", Tibt: "bo", Beng: "bn",
  Guru: "pa", Gujr: "gu", Orya: "or", Taml: "ta", Telu: "te", Knda: "kn", Mlym: "ml", Sinh: "si", Ethi: "am", Thaa: "dv", Cher: "chr", Mong: "mn", Syrc: "syr"
}
