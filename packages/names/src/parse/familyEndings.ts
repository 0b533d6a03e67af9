/** Endings of family names, by script, and the gender that some tell. General knowledge. */

const cyrillic = /(енко|ський|ська|цький|цька|зький|зька|ский|ская|цкий|цкая|[оеёє]в|[оеє]ва|ин|ина|ін|іна|їн|їна|чук|юк|ук|як|ець|ец|ко|ич|ых|их|ишин|ян|дзе|швили|швілі|адзе|уа|аускас|явичюс|скі|ская|цкі|ович|евич|ић|ски|ска|заде|задә|зода|пур)$/
const latin = /(enko|sky|ski|ska|cki|cka|skyi|skiy|skaya|czyk|wicz|[oe]v|[oe]va|ovich|evich|ic|chuk|czuk|yan|dze|shvili|poulos|opoulou|idis|akis|escu|eanu|sson|sen|berg|stein|mann|baum|feld|thal|witz|vitz|oglu|zade|zadeh|ez|enz|ini|elli|etti|ucci|yewa|owa|aitis|auskas|iene|aite|yte|nen|quist|gren|strom|lund|ers|ma|stra|inga|nyi|ffy|wala|pour|nejad|uulu|ovic|evic)$/
const other = /(იძე|აძე|ძე|შვილი|იანი|უა|ავა|յան|եան|ιδου|ιδης|πουλος|πουλου|ακης|ακη|יאן|ביץ|סקי|מן|ברג|שטיין|یان|زاده|پور|نژاد|スキー|ビッチ|ヴィッチ|スカヤ|エンコ|ヤン|シヴィリ|エフ|オフ|斯基|耶夫|諾夫|诺夫|什维利|스키|예프|노프)$/

/** Of these, the ones that given names have as well. */
const weak = /([^ш]ина|[^ш]іна|ин|ін|ко|ић|ов|ма|ers|ma|ic|ez|ini|elli|nen|sen|stein|yan|dze|ян|יאן|מן|ヤン|یان)$/

/** How much the ending of a word in plain letters speaks for a family name, 0..1. */
export function familyEnding(plain: string, script: string): number {
  if (plain.length < 4) return plain.length === 3 && script === "Cyrl" && /(ко|ов|ук)$/.test(plain) ? 0.5 : 0
  if (!(script === "Cyrl" ? cyrillic : script === "Latn" ? latin : other).test(plain)) return 0
  return plain.length < 7 && weak.test(plain) ? 0.5 : plain.length < 9 && /(ина|іна)$/.test(plain) ? 0.6 : 1
}

const notWomanly = /^(casanova|villanova|terranova|canova|cordova|genova|padova|bonanova|cueva|nova|della?cueva|geneva|sova|нова|сова|корова|єва|ева)$/
const women = /(ська|цька|зька|ская|цкая|[sc]ka|dzka|skaya|skaia|skaja|οπουλου|ιδου|opoulou|idou|iene|aite|yte)$/
const men = /(ський|цький|зький|ский|цкий|[^аеиіоуыяюєї][оеє]в|opoulos|ιδης|πουλος|idis|auskas|skyi|skiy)$/

/** The gender that a family name in plain letters tells; `alone` when it has no given name with it. */
export function familyGender(plain: string, alone: boolean): "m" | "f" | undefined {
  if (women.test(plain)) return "f"
  if (!alone && plain.length > 5 && /([оеє]ва|[^aeiou][oe]va|ieva|aeva)$/.test(plain) && !notWomanly.test(plain)) return "f"
  return men.test(plain) ? "m" : undefined
}
