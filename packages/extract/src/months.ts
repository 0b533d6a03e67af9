import { fold } from "./characters.ts"

/**
 * Month names, and short forms, of the languages that dates are read in; stems end in `*`. One line a language, twelve fields.
 * General knowledge; the Arabic lists are the Egyptian, the Levantine and the Maghreb names.
 */
const names: ReadonlyArray<string> = [
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec",
  "січн* січ|лют*|берез* бер|квіт* кві|трав* тра|черв* чер|лип*|серп* сер|верес* вер|жовт* жов|листоп* лис|груд* гру",
  "январ* янв|феврал* фев|март* мар|апрел* апр|мая май|июн*|июл*|август* авг|сентябр* сен сент|октябр* окт|ноябр* ноя нояб|декабр* дек",
  "januar jänner jan|februar feber feb|märz mrz mär|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez",
  "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc",
  "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic",
  "stycz* sty|lut*|marca marzec mar|kwie* kwi|maja maj|czerw* cze|lipca lipiec lip|sierp* sie|wrze* wrz|paźdz* paź|listop* lis|grudn* grudzień gru",
  "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic",
  "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
  "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
  "يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
  "كانون_الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين_الأول|تشرين_الثاني|كانون_الأول",
  "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
  "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober okt|november|december",
  "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu listopad|prosince prosinec",
  "ianuarie ian|februarie febr|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie sept|octombrie oct|noiembrie noi|decembrie dec",
  "januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep|oktober okt|november nov|december dec",
  "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu|september sep|oktober okt|november nov|desember des",
  "जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
  "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
  "มกราคม ม_ค|กุมภาพันธ์ ก_พ|มีนาคม มี_ค|เมษายน เม_ย|พฤษภาคม พ_ค|มิถุนายน มิ_ย|กรกฎาคม ก_ค|สิงหาคม ส_ค|กันยายน ก_ย|ตุลาคม ต_ค|พฤศจิกายน พ_ย|ธันวาคม ธ_ค"
]

const whole = new Map<string, number>()
const stems = new Map<string, number>()
for (const line of names) {
  line.split("|").forEach((forms, month) => {
    for (const form of forms.split(" ")) {
      const folded = fold(form)
      if (folded.endsWith("*")) stems.set(folded.slice(0, -1), month + 1)
      else whole.set(folded.replace("_", " "), month + 1)
    }
  })
}

/** The month, 1 to 12, that a folded word names (or two folded words, for the Levantine names); `undefined` where it names none. */
export function monthOf(word: string): number | undefined {
  const known = whole.get(word)
  if (known !== undefined || word.includes(" ")) return known
  for (let length = 3; length <= word.length && length <= 6; length++) {
    const month = stems.get(word.slice(0, length))
    if (month !== undefined) return month
  }
  return undefined
}
