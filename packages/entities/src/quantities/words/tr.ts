import type { Words } from "../senses.ts"

/** Turkish words of number, money and measure. */
export const numbers: Words = {
  "num 0": "sıfır", "num 1": "bir", "num 2": "iki ikisi", "num 3": "üç üçü", "num 4": "dört dördü", "num 5": "beş beşi", "num 6": "altı", "num 7": "yedi", "num 8": "sekiz sekizi", "num 9": "dokuz", "num 10": "on", "num 20": "yirmi", "num 30": "otuz", "num 40": "kırk", "num 50": "elli", "num 60": "altmış", "num 70": "yetmiş", "num 80": "seksen", "num 90": "doksan", "num 12": "düzine", "num 1.5": "bir_buçuk", "num 500000": "yarım_milyon", "num 500000000": "yarım_milyar",
  "ord 1": "birinci birincisi ilk", "ord 2": "ikinci ikincisi", "ord 3": "üçüncü üçüncüsü", "ord 4": "dördüncü", "ord 5": "beşinci", "ord 6": "altıncı", "ord 7": "yedinci", "ord 8": "sekizinci", "ord 9": "dokuzuncu", "ord 10": "onuncu", "ord 20": "yirminci", "ord 30": "otuzuncu", "ord 40": "kırkıncı", "ord 50": "ellinci", "ord 100": "yüzüncü", ordsuffix: "inci ıncı uncu üncü nci ncı ncu ncü",
  "scale 100": "yüz", "scale 1000": "bin", "scale 1000000": "milyon mn", "scale 1000000000": "milyar mr", "scale 1000000000000": "trilyon", "part 2": "yarı yarısı yarısını yarısının yarım", "part 4": "çeyrek çeyreği", plusHalf: "buçuk", "part 3": "üçte_bir üçte_biri",
  vague: "yüzlerce binlerce onlarca milyonlarca milyarlarca", percent: "yüzdesi", percentbefore: "yüzde", points: "puan", times: "kat katı katına kez defa kere", old: "yaşında yaşındaki yaşındayken yaş yaşını yaşına", oldest: "en_yaşlı en_genç",
  "currency TRY": "tl lira liralık lirası liraya liradan türk_lirası", "currency USD": "dolar dolarlık doları dolara", "currency EUR": "euro avro euroluk avroluk", "currency GBP": "sterlin", "currency RUB": "ruble", "currency UAH": "grivna", "currency CNY": "yuan", "currency JPY": "yen",
  "measure kilometre": "km kilometrelik", "measure metre": "metrelik", "measure tonne": "ton tonluk", "measure degree": "derece", "measure hectare": "hektar", "measure litre": "litre",
  "unit year": "yıllık", "unit day": "günlük", "unit month": "aylık", "unit week": "haftalık", "unit hour": "saatlik saat", "unit minute": "dakikalık",
  gt: "", gtafter: "den_fazla dan_fazla ten_fazla tan_fazla aşkın fazla", ltafter: "den_az dan_az", ge: "en_az asgari", le: "en_fazla azami", about: "yaklaşık neredeyse civarında", label: "madde maddesi sayfa bölüm numara no no. kanal grup pafta yaprak", notordinal: "dünya_savaşı lady", count: "kişi kişinin kişiyi"
}
