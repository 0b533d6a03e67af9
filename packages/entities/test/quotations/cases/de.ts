import type { Case } from "../annotated.ts"

export const de: ReadonlyArray<Case> = [
  ["„Die Brücke öffnet am Montag“, sagte {a:ROLE|Bürgermeisterin} {a|Petra Sundby}.", "a"],
  ["{a|Uwe Tarrick} erklärte: „Wir haben nichts zu verbergen.“", "a"],
  ["»Das ist das Ende«, so {a|Tarrick}.", "a"],
  ["Nach Angaben von {a|Uwe Tarrick} ist die Straße „in einem furchtbaren Zustand“.", "a"],
  ["Die sogenannte „Geisterflotte“ lief im Morgengrauen aus.", "x"],
  ["{a|Petra Sundby} traf am Freitag {b|Uwe Tarrick}. „Das Gespräch war nützlich“, sagte sie danach.", "a"],
  ["Am Abend sagte {a|Tarrick}: „Wir bleiben hier.“", "a"],
  ["Ein Sprecher von {a|Petra Sundby} nannte die Vorwürfe „frei erfunden“.", "-"],
  ["„Mich hat niemand gefragt“, zitiert die {b:ORG|Arvoner Post} {a|Petra Sundby}.", "a"],
  ["Auf einem Plakat stand „Hände weg vom Fluss“.", "x"],
  ["„Sind Sie bereit?“, fragte {a|Uwe Tarrick}. „Immer“, antwortete {b|Petra Sundby}.", "a b"],
  ["{a|Petra Sundby} betonte, der Vertrag sei „tot“, und dankte {b|Uwe Tarrick}.", "a"],
  ["{a|Petra Sundby}: „Ich gehe nicht“", "a"],
  ["„Er hat gerufen: ‚Weg hier!‘ Dann brannte es“, erinnert sich {a|Uwe Tarrick}.", "a -"],
  ["Laut {a|Tarrick} war es „ein schwarzer Tag“. „Wir trauern“, fügte er hinzu.", "a a"],
  ["„Niemand kam her“, hat {a|Tarrick} dem {b:ORG|Seeboten} gesagt.", "a"],
  ["{a|Sundby} zufolge ist der Plan „zu teuer“.", "a"],
  ["{a|Uwe Tarrick} hat den Plan als „überfällig“ bezeichnet.", "a"],
  ["{a|Petra Sundby} sagte der „Seezeitung“: „Wir kommen wieder.“", "a"],
  ["{a|Petra Sundby} nannte den Plan „zu spät“, {b|Uwe Tarrick} dagegen „zu teuer“.", "a b"],
  ["„Wir gehen“, sagte {a|Petra Sundby}. Ihr Bruder {b|Uwe Tarrick} nickt. „Alle zusammen.“", "a b"],
  ["Wie die {c:ORG|Arvoner Post} berichtet, sprach {a|Uwe Tarrick} von einem „Debakel“.", "a"]
]
