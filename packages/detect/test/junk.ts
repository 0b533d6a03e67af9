/**
 * Strings that are no text in any one language, by kind: nothing may be answered `reliable` for them. Names of persons and places are in scripts that several
 * languages share.
 */
const listed: Readonly<Record<string, string>> = {
  numbers: "42|3.14159|1,000,000|−17 °C|1e-9|0x7fff|½ + ¼|٣٤٥|१२३४|二〇二六|MMXXVI|XLVIII",
  "product codes": "SKU-48213-B|WH-1000XM5|B08N5WRWNW|RTX 4090 Ti|AK-47|iPhone 15 Pro Max 256GB|ISBN 978-3-16-148410-0|GTIN 04012345123456|LOT 22A-0914|A320neo|M8×1.25|SM-G991B/DS",
  "hashes and keys": "d41d8cd98f00b204e9800998ecf8427e|da39a3ee5e6b4b0d3255bfef95601890afd80709|550e8400-e29b-41d4-a716-446655440000|eyJhbGciOiJIUzI1NiJ9|dGhlIGZlcnJ5|AKFJ3-99XQ2-LLP0D-77VBN|$2b$12$KIXQ0b7m|bafybeigdyrzt5sfp7udm7hu76uh7y26nf3|ssh-rsa AAAAB3NzaC1yc2E|9f86d081|zQmXw4Lr|0b10110111",
  addresses: "https://example.org/harbour/ferries?day=3#noon|www.example.com|http://192.168.0.1:8080/|ftp://mirror.example.net/pub/|mailto:desk@example.org|example.co.uk|desk@example.org|//cdn.example.com/a.min.js|https://uk.example.org/новини|tel:+380441234567|doi:10.1000/182|urn:isbn:0451450523",
  "file names": "IMG_20240318_104512.jpg|report-final-v2(1).docx|README.md|/usr/local/bin/node|C:\\Windows\\System32\\drivers|package-lock.json|backup.tar.gz|index.d.ts|~/.bashrc|DSC00417.ARW|Untitled-1.psd|main.c",
  handles: "@harbour_desk|#ferry2026|@ivan_petrenko #kyiv|u/saltmarsh|r/boats|#новини|@олена|#BlackFriday|@nasa|#tbt #ootd|xX_dark_wolf_Xx|t.me/desk",
  "brand names": "Coca-Cola|Volkswagen|Nike Adidas Puma|Samsung Galaxy|IKEA|Louis Vuitton|Nestlé|Škoda Octavia|Nvidia GeForce|Netflix|Mercedes-Benz|Heineken|Ferrero Rocher|Toyota Corolla|YouTube|Nivea|Lidl|Huawei Mate",
  persons: "Anna Kowalska|Jean-Luc Dubois|Maria Garcia|Novak|John Smith|Li Wei|Nguyen|Björn Larsson|Mehmet|Giovanni Rossi|O’Connor|van der Berg|Kim Jung|Ivan Horvat|Elena Popescu|Schmidt, P.|Peter|Emma",
  "persons in other scripts": "Олександр Шевченко|Иван Петров|Марија Јовановић|Петров|Анна|Тарас Бульба|王小明|李娜|山田太郎|محمد علي|فاطمة|احمد|דוד כהן|राम कुमार|अमित शर्मा|Виктор|Наталія|Ольга Токарчук",
  places: "Paris|San Francisco|Kyiv|Baden-Baden|Rio de Janeiro|Oslo|Porto|Zagreb, Split|Dar es Salaam|New York|Göteborg|Buenos Aires|Praha|Roma|Los Angeles|Bern|Toronto|Dublin",
  "places in other scripts": "Київ|Москва|Минск|София|Одеса|東京|北京|上海|القاهرة|بغداد|تهران|ירושלים|दिल्ली|मुंबई|Белград|Алматы|Скопје|Львів",
  emoji: "😀|😂😂😂|👍🏽|🇺🇦🇵🇱|❤️🔥|👨‍👩‍👧‍👦|🎉🎉 2026 🎉|¯\\_(ツ)_/¯|:-)|(╯°□°)╯︵ ┻━┻|xD|^_^",
  "keyboard mash": "asdfghjkl|qwertyuiop|sdkjfhskdjfh|jkl;jkl;|zxcvbnm|йцукенгшщз|фывапролдж|фівапролджє|ячсмитьбю|aaaaaaaaaaaa|xkcdqzwv|hjkhjkhjk ghfjdk|ضصثقفغعهخ|zzzz|lkjsdf oiuwer mnbzx|dfgdfg dfgdfg dfgdfg|qqqqqq wwwwww|ываыва ываыва",
  "chemical formulas": "H2O|C6H12O6|NaCl|CH₃CH₂OH|Fe2(SO4)3|2 H₂ + O₂ → 2 H₂O|CO₂|KMnO4 + HCl|HNO3|N,N-diethyl-m-toluamide|CaCO₃|SiO2",
  "chess moves": "1. e4 e5 2. Nf3 Nc6 3. Bb5 a6|O-O-O|Qxf7#|Nbd2|1. d4 d5 2. c4|exd8=Q+|Rad1|12. Bxh7+ Kxh7|½–½|e.p.|Kf1 Ke8|rnbqkbnr/pppppppp/8/8",
  abbreviations: "NATO|e.g.|Ltd.|Ph.D.|UNESCO|HTML CSS JS|FAQ|a.m.|etc.|ASAP|ООН|СССР|США|т. д.|ГОСТ|НАТО|GmbH & Co. KG|vs.",
  "placeholder text": "Lorem ipsum|Lorem ipsum dolor sit amet|Lorem ipsum dolor sit amet, consectetur adipiscing elit|dolor sit amet|Foo bar baz|foobar|xxx xxx xxx|TODO TBD N/A|blah blah blah|____ ____|test test test|abc abc",
  "musical notes": "C D E F G A B C|do re mi fa sol la si|Am F C G|F#m7 B7 Emaj7|♩♪♫♬|Cm7♭5|Dsus4 Gadd9|c’ d’ e’|BWV 1007|Op. 27 No. 2|pp mf ff|K. 525",
  times: "17:30|2026-11-26T16:55:02Z|9/11/2001|12.03.2024|23:59:59.999|08:00–16:30|Q3 2025|W48|GMT+2|1941–1945|24/7|UTC",
  coordinates: "50.4501° N, 30.5234° E|48°51′24″N 2°21′08″E|-33.8688, 151.2093|UTM 36U 325000 5590000|8FVC9G8F+6X|x=12, y=−4|37.7749,-122.4194|(0, 0, 1)|52N 13E|EPSG:4326|λ = 30.52|9q8yyk8yt",
  currency: "$19.99|€ 1.299,00|100 ₴|¥5000|£3.50/kg|USD/EUR 1.0842|1 BTC|99¢|CHF 20.–|₹ 1,499|500 руб.|$5–$10",
  units: "120 km/h|5 kg|16 GB RAM|230 V ~ 50 Hz|10×15 cm|37,5 °C|3.2 GHz|4K UHD|75 cl|12 ml|90 dB(A)|⌀ 8 mm",
  code: "for (let i = 0; i < n; i++) { s += a[i] }|SELECT * FROM t WHERE id = 7|<div class=\"box\"></div>|x = y**2 + 1|npm i -D vitest|#include <stdio.h>|λx.x|rgb(255, 0, 0)|#ff8800|if __name__ == \"__main__\":|git rebase -i HEAD~3|&nbsp;&amp;&lt;",
  mathematics: "E = mc²|a² + b² = c²|∑ i=1..n|∀x ∃y: x < y|f(x) = sin x|∫ e^x dx|π ≈ 3,14|x ∈ ℝ|2 + 2 = 4|P(A, B)|n!|α β γ",
  "vehicles and flights": "AB 123 CD|КА 7777 АА|LH 1843|EK 501 DXB|B-MW 2026|Boeing 737-800|T-72|KBP → WAW|U-Bahn U2|ICE 597|Tu-154|F-16",
  "letters and symbols": "a|Z|ж|— — —|***|?!|§ 12 (3)|№ 7|©®™|A B C|→→→|…",
  "scores and ranks": "3:1|2–0 (1–0)|6-4 7-5 6-2|#1|1st 2nd 3rd|A+ B−|10/10|4.5★|Elo 2785|P1 P2 P3|100 %|±5"
}

export const junk: ReadonlyArray<readonly [kind: string, text: string]> = Object.entries(listed).flatMap(([kind, list]) => list.split("|").map((text) => [kind, text] as const))
