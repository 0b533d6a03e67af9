import type { Words } from "../senses.ts"

const end = "(e|en|er|es|em)"

/** German words of number, money and measure; compounds are read by `germanNumber`. */
export const numbers: Words = {
  "num 0": "null", "num 1": "eins", "num 500000": "eine_halbe_million", "num 500000000": "eine_halbe_milliarde", "num 1.5": "anderthalb eineinhalb", "num 2.5": "zweieinhalb", "num 3.5": "dreieinhalb", "num 12": "dutzend",
  "scale 1000000": "mio mio.", "scale 1000000000": "mrd mrd.", "scale 1000": "tsd. tsd",
  "part 2": "hälfte halbe halbes halben", "part 3": "drittel dritteln", "part 4": "viertel vierteln", "part 5": "fünftel fünfteln", "part 6": "sechstel", "part 8": "achtel", "part 10": "zehntel",
  vague: "hunderte hunderten tausende tausenden dutzende dutzenden millionen milliarden zehntausende zehntausenden hunderttausende hunderttausenden", percent: "prozent", points: "prozentpunkt(|e|en|s)", times: "mal fach -mal",
  old: `jährig(${end.slice(1, -1)}) jahre_alt jahre_alt(e|er|en|es) jahren_alt jahr_alt jährige jähriger`, aged: "alter_von", agebefore: "im_alter_von", oldest: "älteste(|r|n) jüngste(|r|n)", oldword: "jahre jahren",
  "currency EUR": "euro euros", "currency USD": "dollar us-dollar dollars", "currency /100": "cent", "currency GBP": "pfund britische_pfund", "currency CHF": "franken schweizer_franken", "currency UAH": "hrywnja griwna", "currency RUB": "rubel", "currency PLN": "zloty złoty", "currency CNY": "yuan", "currency JPY": "yen", "currency TRY": "türkische_lira lira",
  "unit day": "tägig tägige tägigen tägiger", "unit hour": "stündig stündige stündigen stündiger", "unit minute": "minütig minütige minütigen minütiger", "unit week": "wöchig wöchige wöchigen", "unit month": "monatig monatige monatigen", "measure percent": "prozentig prozentige prozentigen", "measure tonne": "tonne tonnen", "measure degree": "grad", "measure kilometre": "km", "measure litre": "liter", "measure hectare": "hektar", "measure kilometre per hour": "km/h stundenkilometer(|n)", "measure kilowatt hour": "kilowattstunde(|n)", "measure square metre": "quadratmeter(|n)", "measure square kilometre": "quadratkilometer(|n)",
  gt: "mehr_als über", lt: "weniger_als unter", ge: "mindestens wenigstens", le: "bis_zu höchstens maximal", about: "rund etwa circa ca. ungefähr fast knapp gut",
  label: "artikel art. paragraf paragraph § nummer nr. seite s. kapitel absatz abs. kanal linie gleis halle zimmer gruppe klasse teil blatt tafel", notordinal: "weltkrieg weltkriegs weltkrieges lady hilfe", score: "gewann gewannen verlor verloren siegte"
}
