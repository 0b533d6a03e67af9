import { article } from "polyonym"
import { describe, expect, it } from "vitest"

const czech = `Do Lhotky se vrátil zvonař

Starosta Lhotky Vratislav Kohoutek v pátek otevřel opravenou zvonici. „Čekali jsme na to osm let,“ řekl Kohoutek.

Opravu vedla architektka Radka Sedláčková. Bez Radky Sedláčkové by se podle Kohoutka nezvonilo ani letos. Dělníci Sedláčkové darovali starý trám.

Zvon ulil zvonař Bohumil Havránek z Pelhřimova. S Havránkem přijela i jeho dcera Eliška Havránková. Havránkovi prý práce trvala celou zimu.

O Vratislavu Kohoutkovi natočila televize film. Elišku Havránkovou v něm uvidíme také. Film odvysílá televize v neděli.`

const croatian = `Svjetionik ponovno svijetli

Ravnatelj muzeja Zvonimir Matošec otvorio je u subotu obnovljeni svjetionik. „Čekali smo deset godina”, rekao je Matošec.

Obnovu je vodila arhitektica Jasna Kovačec. Bez Jasne Kovačec, kaže Matošec, kula bi se srušila. S Matošcem su došli i ribari.

Sliku kule naslikao je Tomislav Jurković iz Rovinja. O Tomislavu Jurkoviću snima se film. Jurkovića su mještani dočekali pljeskom. Zvonimiru Matošcu darovali su staru svjetiljku.

Knjigu o svjetioniku napisala je Dubravka Perić. S Dubravkom Perić razgovarali smo u Zadru.`

const lithuanian = `Malūnas vėl mala

Meras Vytautas Gaidelis penktadienį atidarė seną malūną. „Laukėme aštuonerius metus“, – sakė Gaidelis.

Darbams vadovavo architektė Rasa Žvirblytė. Be Rasos Žvirblytės, pasak Gaidelio, stogas būtų nukritęs. Žvirblytei padėjo du broliai.

Girnas nutašė meistras Jonas Kurtinaitis. Su Kurtinaičiu atvyko jo duktė Ieva Kurtinaitė. Apie Vytautą Gaidelį kuriamas filmas. Joną Kurtinaitį žmonės sutiko plojimais. Ievai Kurtinaitei padovanota duona.`

const bulgarian = `Мелницата отново мели

Кметът на Долно село Красимир Дончев откри в петък старата мелница. „Чакахме осем години“, каза Дончев.

Ремонта ръководи архитект Ралица Манолова. Без Манолова, каза Красимир Дончев, покривът щеше да падне. Ралица Манолова живее отдавна там.

Воденичарят Стамен Гърбов смля първото брашно. На Гърбов помагаше синът му Петко Гърбов. Според Дончев брашното е добро. Манолова и Стамен Гърбов опитаха хляба.`

describe("pages in languages whose names change by case", () => {
  it.each([
    ["cs", czech, {
      "Vratislav Kohoutek": ["Vratislav Kohoutek", "Kohoutek", "Kohoutka", "Vratislavu Kohoutkovi"], "Radka Sedláčková": ["Radka Sedláčková", "Radky Sedláčkové", "Sedláčkové"],
      "Bohumil Havránek": ["Bohumil Havránek", "Havránkem", "Havránkovi"], "Eliška Havránková": ["Eliška Havránková", "Elišku Havránkovou"]
    }],
    ["hr", croatian, {
      "Zvonimir Matošec": ["Zvonimir Matošec", "Matošec", "Matošec", "Matošcem", "Zvonimiru Matošcu"], "Jasna Kovačec": ["Jasna Kovačec", "Jasne Kovačec"],
      "Tomislav Jurković": ["Tomislav Jurković", "Tomislavu Jurkoviću", "Jurkovića"], "Dubravka Perić": ["Dubravka Perić", "Dubravkom Perić"]
    }],
    ["lt", lithuanian, {
      "Vytautas Gaidelis": ["Vytautas Gaidelis", "Gaidelis", "Gaidelio", "Vytautą Gaidelį"], "Rasa Žvirblytė": ["Rasa Žvirblytė", "Rasos Žvirblytės", "Žvirblytei"],
      "Jonas Kurtinaitis": ["Jonas Kurtinaitis", "Kurtinaičiu", "Joną Kurtinaitį"], "Ieva Kurtinaitė": ["Ieva Kurtinaitė", "Ievai Kurtinaitei"]
    }],
    ["bg", bulgarian, {
      "Красимир Дончев": ["Красимир Дончев", "Дончев", "Красимир Дончев", "Дончев"], "Ралица Манолова": ["Ралица Манолова", "Манолова", "Ралица Манолова", "Манолова"],
      "Стамен Гърбов": ["Стамен Гърбов", "Гърбов", "Стамен Гърбов"], "Петко Гърбов": ["Петко Гърбов"]
    }]
  ])("make one identity of a person, preferred in the nominative: %s", async (language, page, persons) => {
    const out = await article(page, { language })
    expect(out.language).toBe(language)
    const found = out.names.filter(({ type }) => type === "PER")
    expect(Object.fromEntries(found.map(({ preferred, mentions }) => [preferred["en"], mentions.map(({ text }) => text)]))).toEqual(persons)
    expect(found).toHaveLength(Object.keys(persons).length)
  })

  it("find in any case the places that the default pack has in the nominative", async () => {
    const out = await article("Ministr přijal v pátek v Praze delegaci z Varšavy. Příště se sejdou v Kyjevě, řekl novinářům v Praze.", { language: "cs" })
    expect(out.names.map(({ id, mentions }) => [id, mentions.map(({ text }) => text)])).toEqual([["Q1085", ["Praze", "Praze"]], ["Q270", ["Varšavy"]], ["Q1899", ["Kyjevě"]]])
  })
})
