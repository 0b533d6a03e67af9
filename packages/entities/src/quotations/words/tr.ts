import type { SpeechTable } from "../speechTable.ts"

/** Turkish. General knowledge. */
export const tr: SpeechTable = {
  language: "tr",
  say: [
    ["dedi dediler diyor diyorlar demişti demiş der söyledi söylediler söylüyor söylemişti belirtti belirttiler belirtiyor açıkladı açıkladılar açıklıyor kaydetti kaydettiler anlattı anlattılar anlatıyor vurguladı vurguladılar vurguluyor ekledi eklediler ekliyor yazdı yazdılar yazıyor konuştu konuştular konuşuyor bildirdi bildirdiler sordu soruyor yanıtladı yanıtlıyor cevapladı yanıt_verdi cevap_verdi cevabını_verdi yanıtını_verdi uyardı uyardılar uyarıyor savundu savundular savunuyor iddia_etti ifade_etti ifade_ettiler ifade_ediyor dile_getirdi dile_getirdiler altını_çizdi dikkat_çekti çağrıda_bulundu açıklamasını_yaptı açıklamasında_bulundu değerlendirmesinde_bulundu değerlendirmesini_yaptı yorumunu_yaptı yorumladı ifadesini_kullandı ifadelerini_kullandı ifadelerine_yer_verdi sözlerini_kullandı sözlerini_söyledi mesajını_verdi mesajını_paylaştı paylaştı paylaşımında_bulundu tepki_gösterdi çağırdı bağırdı bağırdılar haykırdı fısıldadı hatırlattı şikâyet_etti şikayet_etti itiraf_etti kabul_etti söz_verdi vaat_etti eleştirdi eleştirdiler istedi aktardı aktardılar duyurdu değindi düşünüyor düşündü öne_sürdü karşılık_verdi devam_etti sözü_verdi slogan_attı sloganı_attı sloganı_attılar sloganları_attı haber_verdi sürdürdü yineledi tekrarladı seslendi itiraz_etti çıkıştı espri_yaptı not_düştü vadetti kınadı kutladı sordular güvence_verdi teşekkür_etti dile_getiriyor ifadelerini_paylaştı diye_ekledi", "-"]
  ],
  call: [["nitelendirdi nitelendirdiler nitelendiriyor niteledi tanımladı tanımladılar tanımlıyor adlandırdı olarak_gördü değerlendirdi diye_çağırdı nitelemesinde_bulundu olduğunu_söyledi olduğunu_belirtti olduğunu_açıkladı", "-"]],
  cite: [["alıntıladı aktarıyor", "-"]],
  near: [["güldü gülüyor gülümsedi gülümsüyor ağladı ağlıyor başladı", "-"]],
  participles: [["diyen söyleyen belirten açıklayan kaydeden anlatan vurgulayan ekleyen yazan konuşan bildiren soran yanıtlayan uyaran savunan ifade_eden dile_getiren öne_süren hatırlatan nitelendiren tanımlayan ifadesini_kullanan ifadelerini_kullanan diyerek söyleyerek belirterek ekleyerek ifade_ederek bağıran haykıran", "-"]],
  by: "",
  byHim: "ona_göre",
  byHer: "",
  words: "",
  view: "",
  byAfter: "göre",
  he: "o", she: "", they: "onlar biz ben siz sen kimse",
  oblique: "ile için gibi kadar",
  indefinite: "bir birkaç bazı iki üç başka birçok",
  joints: "ve ama ancak fakat veya",
  relatives: "çünkü eğer",
  that: "ki",
  light: "diye şeklinde şeklindeki de da sözleriyle ifadeleriyle biçiminde olarak sonra ise daha ardından dün bugün yine tekrar",
  like: "",
  scare: "sözde güya adlı isimli başlıklı kelimesi sözcüğü adıyla lakaplı",
  terms: "sözcüğü kelimesi terimi ifadesi kavramı sözcük kelime terim kavram adlı isimli",
  signs: "pankart pankartı pankartta pankartlarda pankartlar yazılı tabela tabelada afiş afişte afişlerde yazısı yazan_pankart döviz dövizler dövizlerde slogan sloganı",
  titles: "film filmi kitap kitabı roman romanı şarkı şarkısı albüm albümü dizi dizisi oyun oyunu şiir şiiri dergi dergisi gazete gazetesi program programı proje projesi operasyon operasyonu",
  roles: "başkan başkanı cumhurbaşkanı bakan bakanı başbakan sözcü sözcüsü müdür müdürü genel_sekreter genel_sekreteri vali valisi milletvekili vekili büyükelçi büyükelçisi lider lideri yetkili yetkilisi uzman uzmanı avukat avukatı öğretmen doktor profesör yazar gazeteci tanık üyesi danışmanı kaynak vatandaş",
  impersonal: "derler atasözü denir"
}
