import type { WordTable } from "../wordTable.ts"

/** Turkish, with the endings of the compound and of the plural. General knowledge. */
export const tr: WordTable = {
  language: "tr",
  roles: `insanı cumhurbaşkanı cumhurbaşkanımız başkan başkanı başkanvekili bakan bakanı bakanımız başbakan başbakanı sözcü sözcüsü müdür müdürü müsteşar müsteşarı sekreter sekreteri milletvekili vekil vekili vali valisi kaymakam kaymakamı muhtar muhtarı büyükelçi büyükelçisi elçi elçisi konsolos konsolosu temsilci temsilcisi
lider lideri senatör senatörü şansölye şansölyesi komiser komiseri yargıç yargıcı hâkim hakim hâkimi hakimi savcı savcısı başsavcı başsavcısı avukat avukatı noter general generali orgeneral korgeneral tümgeneral tuğgeneral albay yarbay binbaşı yüzbaşı teğmen amiral amirali komutan komutanı subay asker astsubay polis
gazeteci gazetecisi restoratör restoratörü küratör küratörü arşivci arşivcisi arkeolog arkeoloğu tarihçi tarihçisi kütüphaneci kütüphanecisi muhabir muhabiri editör editörü yazar yazarı yazarımız fotoğrafçı fotoğrafçısı kameraman spiker sunucu sunucusu yapımcı yapımcısı yönetmen yönetmeni oyuncu oyuncusu şarkıcı şarkıcısı sanatçı sanatçısı müzisyen besteci ressam heykeltıraş şair şairi romancı çevirmen tarihçi filozof sosyolog psikolog ekonomist iktisatçı analist uzman uzmanı danışman danışmanı
profesör doçent akademisyen araştırmacı araştırmacısı rektör rektörü dekan dekanı öğretmen öğretmeni doktor doktoru cerrah hemşire hemşiresi eczacı veteriner mühendis mühendisi mimar mimarı şoför pilot pilotu kaptan kaptanı çiftçi çiftçisi esnaf işçi işçisi sendikacı fırıncı berber balıkçı çoban terzi
antrenör antrenörü direktör direktörü futbolcu futbolcusu kaleci kalecisi forvet oyuncu şampiyon şampiyonu sporcu güreşçi atlet hakem kurucu kurucusu sahibi patron patronu yönetici yöneticisi ceo yetkili yetkilisi üye üyesi aktivist öğrenci öğrencisi tanık kral kralı kraliçe kraliçesi prens prensi prenses papa patrik patriği imam imamı müftü müftüsü
koordinatör koordinatörü meslektaşı mevkidaşı yardımcı yardımcısı şef şefi amir amiri astronot mucit kâşif işletmeci girişimci jinekolog meteorolog jeolog biyolog arkeolog arkeoloğu`,
  modifiers: "eski yeni genel eş baş birinci yardımcı vekil teknik dönem dünya milli millî ulusal olimpiyat emekli kıdemli onursal kurucu icra yönetim kurulu grup belediye il ilçe büyükşehir özel daimi daimî",
  links: "ve",
  honorificsMale: "bay bey beyefendi",
  honorificsFemale: "bayan hanım hanımefendi",
  honorifics: "sayın sn dr prof doç av op merhum şehit",
  speech: `dedi diyor söyledi söylüyor belirtti belirtiyor açıkladı açıklıyor kaydetti anlattı anlatıyor vurguladı vurguluyor ekledi ekliyor yazdı yazıyor konuştu konuşuyor bildirdi sordu yanıtladı uyardı savundu aktardı duyurdu değindi hatırlattı eleştirdi tekrarladı yineledi`,
  by: "",
  organisations: `bakanlığı bakanlık üniversitesi belediyesi partisi parti mahkemesi mahkeme kurumu kurulu kurul konseyi komisyonu komitesi başkanlığı müdürlüğü valiliği kaymakamlığı müsteşarlığı bankası banka derneği vakfı birliği odası borsası sendikası federasyonu konfederasyonu enstitüsü akademisi hastanesi okulu lisesi fakültesi müzesi kütüphanesi tiyatrosu orkestrası operası merkezi ajansı
şirketi holding holdingi kulübü ordusu kuvvetleri komutanlığı savcılığı başsavcılığı meclisi parlamentosu senatosu divanı danıştay yargıtay sayıştay teşkilatı örgütü ittifakı ofisi ajansı idaresi kilisesi patrikhanesi büyükelçiliği konsolosluğu emniyeti jandarması milletler fonu`,
  media: "gazetesi gazete haber televizyonu radyosu ajansı postası",
  joints: "ve ile",
  topics: "devlet bilim iş sağlık adalet millî milli eğitim dışişleri içişleri tarım orman çevre şehircilik enerji ulaştırma altyapı maliye hazine ticaret sanayi teknoloji savunma aile gençlik spor kültür turizm çalışma merkez anayasa güvenlik insan hakları",
  generics: "gazetesi dergisi ajansı şirketi",
  places: "denizi gölü dağı dağları nehri ırmağı çayı adası adaları boğazı körfezi yarımadası ovası yaylası vadisi ormanı caddesi sokağı bulvarı meydanı köprüsü havalimanı havaalanı limanı barajı garı istasyonu sarayı kalesi stadı stadyumu parkı çölü burnu kanalı mahallesi köyü tüneli santrali kulesi",
  placeWords: "kenti şehri kasabası köyü ilçesi",
  prepositions: "",
  stops: `bu şu o bir iki üç dört beş altı yedi sekiz dokuz on ve veya ya da de ki mi mı mu mü ama ancak fakat çünkü eğer ise için ile gibi kadar göre sonra önce daha en çok az her hiç bazı tüm bütün birçok birkaç diğer öte yandan ayrıca böylece şimdi bugün dün yarın sabah akşam gece öğle hafta ay yıl gün saat
pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ben sen biz siz onlar kim ne nasıl neden niçin nerede nereye hangi kaç var yok evet hayır artık hâlâ hala henüz yine tekrar sadece yalnız belki elbette işte özellikle genel son yeni eski ilk ikinci üçüncü aynı başka böyle öyle şöyle kendi
foto fotoğraf video haberin devamı okuyun abone olun paylaş tıklayın burada orada arasında üzerinde altında içinde karşı rağmen dolayı hakkında olarak olan oldu olduğu edildi etti eden yapılan yaptı gelen geldi giden gitti açılan`,
  articles: "",
  particles: "bin ibn al el de la van von der",
  labels: "fotoğraf foto haber yazan kaynak muhabir video",
  events: "savaşı festivali şampiyonası olimpiyatları kupası fuarı zirvesi konferansı ödülü ödülleri bienali",
  products: "antlaşması anlaşması yasası kanunu sözleşmesi"
}
