/** Names a second, lemmatised and declined, warm: run with `node --conditions=@polyonym/source bench/inflection.ts`. Beside other packages: `scripts/inflection/measure.ts speed`. */
import { declineName, lemmatiseName } from "../src/pure.ts"

const given = ["Остап", "Тарас", "Богдан", "Максим", "Назар", "Левко", "Данило", "Мирон"]
const families = ["Бойчук", "Кравець", "Шевченко", "Горобець", "Сагайдачний", "Петрів", "Мельник", "Стрілець", "Гребінка", "Коваль"]
const names = given.flatMap((one) => families.map((family) => `${one} ${family}`))
const forms = names.map((name, index) => declineName(name, { language: "uk", case: index % 2 === 0 ? "instrumental" : "genitive" }).form)

function rate(work: () => void): number {
  const runs = 200
  for (let i = 0; i < runs; i++) work()
  const start = performance.now()
  for (let i = 0; i < runs; i++) work()
  return 1000 * runs * names.length / (performance.now() - start)
}
const lemmas = rate(() => { for (const form of forms) lemmatiseName(form, { language: "uk", kind: "person" }) })
const declined = rate(() => { for (const name of names) declineName(name, { language: "uk", case: "dative" }) })
console.log(`lemmatised ${lemmas.toFixed(0)} a second, declined ${declined.toFixed(0)}`)
