import type { Words } from "../../quantities/senses.ts"

const adj = "(y|i|ego|iego|emu|iemu|ym|im|a|ia|ej|iej|ą|ią|e|ie)"

/** Polish words of time. */
export const time: Words = {
  "month 1": "stycz(niowi|niem|niu)", "month 2": "lut(emu|ym)", "month 3": "mar(cowi|cem|cu)", "month 4": "kwiet(niowi|niem|niu)", "month 5": "maj(owi|em|u)", "month 6": "czerw(cowi|cem|cu)", "month 7": "lip(cowi|cem|cu)", "month 8": "sierp(niowi|niem|niu)", "month 9": "wrze(śniowi|śniem|śniu)", "month 10": "październik(owi|iem|u)", "month 11": "listopad(owi|em|zie)", "month 12": "grud(niowi|niem|niu)",
  weakmonth: "maja maj luty lutym maju", "weekday 1": "poniedział(ku|kiem|kowi)", "weekday 2": "wtor(ku|kiem)", "weekday 3": "środ(y|ę|ą) środzie", "weekday 4": "czwart(ku|kiem)", "weekday 5": "piąt(ku|kiem)", "weekday 6": "sobot(y|ę|ą) sobocie", "weekday 7": "niedziel(i|ę|ą)",
  weekdays: "poniedziałki wtorki środy czwartki piątki soboty niedziele", weakweekday: "środy soboty", "day -2": "przedwczoraj", "day -1": "wczoraj", "day 0": "dziś dzisiaj", "day 1": "jutro", "day 2": "pojutrze",
  "rel -1": `ubiegł${adj} zeszł${adj} minion${adj} poprzedni(|ego|m|ej|ą)`, "rel 0": "ten tego tym ta tę tej bieżąc(ego|ym|y|ej)", "rel 1": "przyszł(y|ego|ym|a|ej|ą) następn(y|ego|ym|a|ej|ą) nadchodząc(y|ego|ym|ej|ą)",
  "unit quarter": "kwartał(|u|y|ów|em) kwartale", "unit weekend": "weekend(|u|y|ów)", "unit night": "noc nocy", "unit year": "lat lata latach latami latom rok roku rokiem",
  "season 21": "wiosn(a|y|ę|ą) wiośnie", "season 22": "lato latem", "season 23": "jesień jesieni jesienią", "season 24": "zim(a|y|ę|ą) zimie", weakseason: "lato zimy",
  ago: "temu", agobefore: "przed", ahead: "za", until: "do przed", since: "od po z", inprep: "w we na do od po z ze przed przez około około końcem początku końcu końca połowie i a o z lub", article: "", vaguenum: "kilka kilku parę wiele", rangeto: "do", every: "każdy każdego każdą każdej co", startend: "(początek|początku|początkiem|koniec|końca|końcu|końcem|połowa|połowie|połowy)",
  yearmark: "roku r. rok r", yearbefore: "rok roku lata latach lat", daypart: "rano wieczorem popołudniu południu nocą nocy wieczór", clockprep: "o od do po około godz. godzinie", oclock: "godz. godzinie godzina", weekend: "w_weekend", sameyear: "tego_samego_roku", bc: "p.n.e. przed_naszą_erą", and: "i", past: "był była było byli były", future: "będzie będą ma mają planuje planują może zamierza",
  "decade 20": "(lata|lat|latach)_dwudziest(e|ych)", "decade 30": "(lata|lat|latach)_trzydziest(e|ych)", "decade 40": "(lata|lat|latach)_czterdziest(e|ych)", "decade 50": "(lata|lat|latach)_pięćdziesiąt(e|ych)", "decade 60": "(lata|lat|latach)_sześćdziesiąt(e|ych)", "decade 70": "(lata|lat|latach)_siedemdziesiąt(e|ych)", "decade 80": "(lata|lat|latach)_osiemdziesiąt(e|ych)", "decade 90": "(lata|lat|latach)_dziewięćdziesiąt(e|ych)"
}
