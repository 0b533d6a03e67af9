import type { Words } from "../../quantities/senses.ts"

/** Turkish words of time. */
export const time: Words = {
  "month 1": "ocakta ocağın", "month 2": "şubatta", "month 3": "martta", "month 4": "nisanda", "month 5": "mayısta", "month 6": "haziranda", "month 7": "temmuzda", "month 8": "ağustosta", "month 9": "eylülde", "month 10": "ekimde ekimin", "month 11": "kasımda", "month 12": "aralıkta",
  weakmonth: "ocak ekim mart kasım aralık nisan", weekdays: "pazartesileri salıları çarşambaları perşembeleri cumaları cumartesileri pazarları", weakweekday: "pazar cuma salı",
  "day -2": "evvelsi_gün önceki_gün", "day -1": "dün", "day 0": "bugün bu_(sabah|akşam|gece)", "day 1": "yarın", "day 2": "öbür_gün",
  "rel -1": "geçen geçtiğimiz önceki", "rel 0": "bu içinde_bulunduğumuz", "rel 1": "gelecek önümüzdeki",
  "unit week": "haftası haftanın haftaya haftada haftadan haftasında", "unit century": "yüzyıl(da|ın|dan|ı|lar|larda)",
  "unit hour": "saatte saatten", "unit minute": "dakikada dakikadan", "unit second": "saniyede", "unit month": "ay aylar ayı ayın ayda aydan ayında ayının aya", "unit year": "yılı yılın yılda yıldan yılında yılının yıla sene senesi", "unit day": "günü günün günde günden gününde", "unit quarter": "çeyrek çeyreğinde çeyreği", "unit weekend": "hafta_sonu hafta_sonunda", "unit night": "gece",
  "season 21": "ilkbahar ilkbaharda bahar baharda", "season 22": "yaz yazın", "season 23": "sonbahar sonbaharda güz", "season 24": "kış kışın", weakseason: "yaz yazın kış bahar",
  ago: "önce evvel", aheadafter: "sonra içinde", vaguenum: "birkaç bir_kaç", article: "bir", since: "", until: "", sinceafter: "beri itibaren bu_yana sonra", untilafter: "kadar önce", every: "her", startend: "", endphrase: "yıl_sonu yıl_sonunda yıl_sonuna yıl_sonundan yıl_başında", yearmark: "yılı yılında yılının yılından yılına yıl", daymark: "günü gününde", monthmark: "ayı ayında ayının",
  daypart: "sabah öğlen akşam gece sabahı akşamı", clockbefore: "saat saati saatleri", clockprep: "saat", sameyear: "aynı_yıl aynı_yılın", bc: "mö m.ö.", decademark: "lar ler larda lerde lı li ların lerin", and: "ve", rangeto: "ile ve", the: "",
  "decade 20": "yirmili_yıl(lar|larda|ların)", "decade 30": "otuzlu_yıl(lar|larda|ların)", "decade 40": "kırklı_yıl(lar|larda|ların)", "decade 50": "ellili_yıl(lar|larda|ların)", "decade 60": "altmışlı_yıl(lar|larda|ların)", "decade 70": "yetmişli_yıl(lar|larda|ların)", "decade 80": "seksenli_yıl(lar|larda|ların)", "decade 90": "doksanlı_yıl(lar|larda|ların)"
}
