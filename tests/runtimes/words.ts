/** Words and names that the cases are made with, from general knowledge. */

/** A name or two in the letters of each script, by ISO 15924. */
export const byScript: Readonly<Record<string, string>> = {
  Cyrl: "Щербань Юрій’єв ЩУКА Ёлкин Ђорђевић Қазақстан Ѓорѓи Ўзбекистон Әхмәт Ўладзімір", Grek: "Παπαδόπουλος Άγγελος ΜΠΑΜΠΗΣ Ἀθῆναι", Armn: "Երևան Հայաստան", Geor: "თბილისი ბერიძე", Hebr: "יְרוּשָׁלַיִם כהן",
  Arab: "محمد عبد الرحمن القاهرة گرگان ټکی ھەولێر", Ethi: "አዲስ አበባ", Thaa: "މާލެ", Deva: "नई दिल्ली संस्कृतम्", Beng: "কলকাতা", Guru: "ਅੰਮ੍ਰਿਤਸਰ", Gujr: "અમદાવાદ", Orya: "ଭୁବନେଶ୍ୱର", Taml: "சென்னை", Telu: "హైదరాబాద్",
  Knda: "ಬೆಂಗಳೂರು", Mlym: "തിരുവനന്തപുരം", Sinh: "කොළඹ", Thai: "กรุงเทพมหานคร", Laoo: "ວຽງຈັນ", Mymr: "ရန်ကုန်", Khmr: "ភ្នំពេញ", Tibt: "ལྷ་ས།", Mong: "ᠤᠯᠠᠭᠠᠨᠪᠠᠭᠠᠲᠤᠷ", Hang: "서울특별시 김민준",
  Jpan: "とうきょう シンジュク おおさか", Kana: "とうきょう シンジュク", Hani: "北京 重庆 吕布", Hans: "北京 重庆", Hant: "臺北 呂布", Bopo: "ㄅㄟˇ ㄐㄧㄥ", Latn: "Strauß Łódź Đà Nẵng İstanbul Ærø"
}

export const names: ReadonlyArray<readonly [text: string, language: string]> = [
  ["Володимир Зеленський", "uk"], ["Владимира Зеленского", "ru"], ["Volodymyr Zelensky", "en"], ["Wołodymyra Zełenskiego", "pl"], ["Selenskyj", "de"], ["فولوديمير زيلينسكي", "ar"], ["泽连斯基", "zh"],
  ["Лубінця", "uk"], ["Dmytro Lubinets", "en"], ["Ганна О’Коннор-Петренко", "uk"], ["José Ángel de la Cruz y Vega", "es"], ["Nguyễn Thị Minh Khai", "vi"], ["محمد بن سلمان آل سعود", "ar"],
  ["Kim Jong-un", "en"], ["김정은", "ko"], ["小泉純一郎", "ja"], ["Αλέξης Τσίπρας", "el"], ["Recep Tayyip Erdoğan", "tr"], ["Љубица Ђурић", "sr"], ["Ana Đurić", "hr"], ["Vaclav Havel", "en"], ["Václava Havla", "cs"], ["J. R. R. Tolkien", "en"], ["", "en"], ["😀", "en"]
]

export const bodies: ReadonlyArray<string> = ["Ministry of Foreign Affairs of Ukraine", "МЗС України", "Acme Holdings Ltd.", "ТОВ «Акме Холдингс»", "Deutsche Bank AG", "Universität Wien", "University of Vienna", "UNESCO"]
export const places: ReadonlyArray<string> = ["Kyiv", "Київ", "Kiev", "Одесса", "Odesa", "Wien", "Vienna", "القاهرة", "北京", "Peking"]

/** Texts that try what engines do differently: unpaired surrogates, marks, other digits, long runs, dates at their limits. */
export const odd: ReadonlyArray<string> = [
  "", "\u{feff}Kyiv\r\nOdesa\r\rLviv", "a\ud800b \udc00c", "Cafe\u0301 \u212B ﬁn ﬃ İi ıI ß ẞ Σσς", "٣ مارس ٢٠٢٦ و ۱۲ اسفند", "e\u0301".repeat(300), "x".repeat(5000), "👩‍👩‍👧‍👦🏳️‍🌈 flag 🇺🇦", "ǅ ǈ ǋ Ǆ", "1.5.2026 – 3/4/26 – 2026-02-30 – 29 February 2025",
  "“a ‘b” c’ «d „e“» 「f『g』」", "Кyiv аnd Оdesa", "http://example.org/ä?b=c&d a@b.example @c #d", "１２３ＡＢＣ　ｶﾞｷﾞｸﾞ", "\u202eabc\u202c \u200bz\u00adhyphen"
]
