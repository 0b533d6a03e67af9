import type { Words } from "../../quantities/senses.ts"

const part = "(|morgen|vormittag|mittag|nachmittag|abend|nacht|früh)"

/** German words of time. */
export const time: Words = {
  "month 1": "januars jänner", "month 2": "februars feber", "month 5": "mais", "month 6": "junis", "month 7": "julis", "month 8": "augusts",
  "shortmonth 3": "mrz mrz.", "weekday 1": `montag${part}`, "weekday 2": `dienstag${part}`, "weekday 3": `mittwoch${part}`, "weekday 4": `donnerstag${part}`, "weekday 5": `freitag${part}`, "weekday 6": `samstag${part} sonnabend${part}`, "weekday 7": `sonntag${part}`,
  weakmonth: "mai", weekdays: "montags dienstags mittwochs donnerstags freitags samstags sonntags montagen dienstagen mittwochen donnerstagen freitagen samstagen sonntagen",
  "day -2": "vorgestern", "day -1": "gestern", "day 0": "heute", "day 1": "morgen", "day 2": "übermorgen",
  "year 0": "heuer", "rel -1": "letzt(e|en|em|er|es) vergangen(e|en|em|er|es) vorig(e|en|em|er|es)", "rel 0": "dies(e|en|em|er|es) laufend(en|e)", "rel 1": "nächst(e|en|em|er|es) kommend(e|en|em|er|es)",
  "unit quarter": "quartal(|s|e|en)", "unit weekend": "wochenende(|s|n)", "unit night": "nacht", "unit year": "jahrs",
  "season 21": "frühling(|s) frühjahr(|s)", "season 22": "sommer(|s)", "season 23": "herbst(|es|s)", "season 24": "winter(|s)", weakseason: "",
  agobefore: "vor", ahead: "in", since: "seit ab von nach", until: "bis bis_zum vor bis_zu", inprep: "in im am an seit ab von vom nach bis zum zu vor für um der des den dem das anfang mitte ende und aus ins spätestens gegen über zwischen", article: "einem einer ein eine",
  vaguenum: "einigen mehreren wenigen ein_paar einige mehrere vielen", rangeto: "bis bis_zum", every: "jeden jede jedes jeder jedem", startend: "(anfang|mitte|ende)(|_des|_der)", yearbefore: "jahr jahre jahren jahres", endphrase: "jahresende jahresbeginn", "year 0e": "",
  daypart: "morgen vormittag mittag nachmittag abend nacht früh", clockprep: "um ab gegen bis", oclock: "uhr", weekend: "am_wochenende", sameyear: "desselben_jahres des_gleichen_jahres jenes_jahres", bc: "v._chr. vor_christus", decademark: "er ern", the: "der den dem", and: "und",
  past: "ging kam gab stand fand sprach fiel blieb hielt ließ lief nahm rief sah schrieb starb stieg traf trat trug verlor zog fuhr flog gewann begann schlug brach schloss bat hieß lag saß kamen gaben standen fanden fielen blieben hielten nahmen trafen trugen verloren zogen fuhren gewannen begannen hat haben war waren wurde wurden hatte hatten ist sind worden", future: "wird werden soll sollen will wollen muss müssen geplant kann können möchte startet beginnt",
  "decade 30": "dreißiger dreißiger_jahre(|n) dreißigerjahre(|n)", "decade 40": "vierziger vierziger_jahre(|n) vierzigerjahre(|n)", "decade 50": "fünfziger fünfziger_jahre(|n) fünfzigerjahre(|n)", "decade 60": "sechziger sechziger_jahre(|n) sechzigerjahre(|n)", "decade 70": "siebziger siebziger_jahre(|n) siebzigerjahre(|n)", "decade 80": "achtziger achtziger_jahre(|n) achtzigerjahre(|n)", "decade 90": "neunziger neunziger_jahre(|n) neunzigerjahre(|n)"
}
