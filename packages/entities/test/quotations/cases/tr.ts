import type { Case } from "../annotated.ts"

export const tr: ReadonlyArray<Case> = [
  ["Belediye Başkanı {a|Defne Tarhan}, “Köprü pazartesi açılacak” dedi.", "a"],
  ["{a|Bora Valdur}: “Saklayacak bir şeyimiz yok.”", "a"],
  ["“Bu iş bitti” diyen {a|Valdur}, kapıyı kapattı.", "a"],
  ["{a|Bora Valdur}'a göre yol “berbat durumda”.", "a"],
  ["Sözde “hayalet filo” şafakta denize açıldı.", "x"],
  ["{a|Defne Tarhan} cuma günü okula geldi. “Çok etkilendim” ifadesini kullandı.", "a"],
  ["{a|Valdur}'un sözcüsü iddiaları “hayal ürünü” olarak nitelendirdi.", "-"],
  ["“Hazır mısınız?” diye sordu {a|Bora Valdur}. “Her zaman” diye yanıtladı {b|Defne Tarhan}.", "a b"],
  ["{a|Tarhan}, anlaşmanın “ölü” olduğunu söyledi.", "a"],
  ["{a|Tarhan}'dan açıklama: “Gitmiyorum”", "a"],
  ["“Burada kalıyoruz” diye konuşan {a|Bora Valdur}, “Kimse gelmedi” dedi.", "a a"],
  ["Kalabalık “Su!” diye bağırdı.", "-"],
  ["{a|Defne Tarhan}, “Kara bir gün” şeklinde konuştu. Tarhan'ın ardından {b|Bora Valdur} söz aldı ve “Üzgünüz” dedi.", "a b"],
  ["Üzerinde “Nehir bizim” yazılı pankart asıldı.", "x"],
  ["{a|Bora Valdur}, “Biz hazırız” dedi, “Onlar da gelsin” diye ekledi.", "a a"],
  ["{a|Defne Tarhan}, {b|Bora Valdur}'a teşekkür ederek “Bizi yalnız bırakmadı” ifadesini kullandı.", "a"],
  ["“Silahlar susmalı” diyen {a|Defne Tarhan}, tarafları “itidale” çağırdı.", "a a"]
]
