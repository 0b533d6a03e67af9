/** Turkish texts of a page published on 2025-09-18, marked as `marked.ts` says. */
export const dated: ReadonlyArray<string> = [
  "Pafta 88 eski.",
  "{On binlerce|count;null} kişi [cuma|2025-09-12] akşamı yürüdü, [önümüzdeki salı|2025-09-23] yine yürüyecek.",
  "Köprü [salı günü|2025-09-16] {üç|other;3;year} yıl süren çalışmadan sonra açıldı.",
  "Komisyon [pazartesi günü|2025-09-22] toplanacak.",
  "[3 Eylül 2024|2024-09-03]'te müze {14|count;14} çizim aldı.",
  "[4 Mart 1951|1951-03-04]'de doğdu ve [Haziran 1970|1970-06]'te taşındı.",
  "Fuar [3-7 Ekim|2025-10-03/2025-10-07] tarihlerinde yapılacak.",
  "[İki hafta önce|2025-09-01/2025-09-07] istifa etti, [gelecek ay|2025-10] dönecek.",
  "[Geçen hafta|2025-09-08/2025-09-14] kar yağdı, [bu hafta|2025-09-15/2025-09-21] hava güzel.",
  "Havuz [üç gün sonra|2025-09-21] açılacak.",
  "Koro her cuma söylüyor.",
  "[1990|199X]'larda burada fabrika vardı, [19. yüzyılda|18XX] değirmen.",
  "Yasa [2019|2019]'dan beri yürürlükte.",
  "[2024 yılında|2024] {beş|count;5} okul yapıldı.",
  "Kapılar [yarın saat 18.30|2025-09-19T18:30:00]'da açılacak.",
  "[11 Eylül Perşembe günü|2025-09-11] dükkânlar kapandı.",
  "Fon {2,5 milyon lira|money;2500000;TRY} ödedi, {400|count;400;;>}'den fazla çiftliğe.",
  "Kiralar {yüzde 4,5|percent;4.5} arttı, en az {1.250 avro|money;1250;EUR;>=} oldu.",
  "Kiralar {%12|percent;12} arttı.",
  "{15|age;15;year} yaşındaki kız ve {iki|count;2} kardeşi kurtuldu.",
  "Asmaların {yarısı|other;0.5;fraction} öldü.",
  "{İkinci|ordinal;2} turda {3-2|other;null;score} kaybettiler.",
  "Yaklaşık {yarım milyon|count;500000;;~} kişi orada yaşıyor, {binlerce|count;null} aile çadırda.",
  "Madde 12 uyarınca salon açıldı.",
  "Tren {120|other;120;kilometre} kilometre yolu {45|other;45;minute} dakikada aldı.",
  "{Yirmi bir bin|count;21000} kişi meydana çıktı.",
  "Karar [yıl sonuna|2025-12] kadar verilecek.",
  "[Geçen yıl|2024] kazandı, [bu yıl|2025] kaybetti.",
  "[Dün|2025-09-17] akşam geldi, [yarın|2025-09-19] gidecek.",
  "[Eylül ayında|2025-09] yağmur yağdı.",
  "{12 milyar dolar|money;12000000000;USD} geldi.",
  "Nüfus {üç|other;3;times} kat arttı."
]

/** The same of a page without a date. */
export const undated: ReadonlyArray<string> = ["[Salı günü|null] görüştüler, [dün|null] değil, [5 Mayıs 2020|2020-05-05]'de de görüştüler."]
