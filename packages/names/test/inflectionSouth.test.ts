import { describe, it } from "vitest"
import { expectForms, type Kind } from "./expectForms.ts"

describe("Slovene", () => {
  it.each<[Kind, string, string]>([
    ["person", "Janez Kovač", "Janeza Kovača, Janezu Kovaču, Janezom Kovačem"], ["person", "Peter Drnovec", "(Petra Drnovca), (Petrom Drnovcem)"], ["person", "Marko Jazbinšek", "(Marka Jazbinška), (Markom Jazbinškom)"],
    ["person", "Igor Mlinar", "Igorja Mlinarja, Igorju Mlinarju, Igorjem Mlinarjem"], ["person", "Aleksander Kos", "(Aleksandra Kosa), (Aleksandru Kosu)"], ["person", "Pavel Vrhovec", "Pavla Vrhovca, Pavlu Vrhovcu"],
    ["person", "Jože Turk", "Jožeta Turka, Jožetu Turku"], ["person", "Luka Horvat", "Luke Horvata, Luki Horvatu"], ["person", "Andrej Bizjak", "Andreja Bizjaka, Andrejem Bizjakom"], ["person", "Miloš Gorski", "Miloša Gorskega, Milošu Gorskemu"],
    ["person", "Vladimir Kučan", "Vladimirja Kučana, Vladimirju Kučanu"], ["person", "Mojca Kovač", "Mojce Kovač, Mojci Kovač"], ["person", "Marija Zupan", "Marije Zupan, Mariji Zupan"], ["person", "Rebeka Zajc", "Rebeke Zajc, Rebeki Zajc"],
    ["person", "Robert Kennedy", "Roberta Kennedyja, Robertu Kennedyju, Robertom Kennedyjem"], ["person", "Emmanuel Macron", "Emmanuela Macrona, Emmanuelu Macronu"], ["person", "Georg Hegel", "(Georga Hegla), (Georgu Heglu)"], ["person", "Toni Rossi", "Tonija Rossija, Toniju Rossiju"],
    ["place", "Ljubljana", "Ljubljane, Ljubljani, Ljubljano"], ["place", "Koper", "Kopra, Kopru"], ["place", "Maribor", "Maribora, Mariboru"], ["place", "Celje", "Celja, Celju"], ["place", "Brežice", "Brežic, Brežicah"], ["place", "Jesenice", "Jesenic, Jesenicam"],
    ["place", "Bruselj", "Bruslja, Bruslju"], ["place", "Nova Gorica", "Nove Gorice, Novi Gorici"], ["place", "Novo mesto", "Novega mesta, Novem mestu"],
    ["organisation", "Državni zbor", "Državnega zbora, Državnemu zboru"], ["organisation", "Ministrstvo za obrambo", "Ministrstva za obrambo, Ministrstvu za obrambo"], ["organisation", "Evropska unija", "Evropske unije, Evropsko unijo"], ["organisation", "Ustavno sodišče", "Ustavnega sodišča, Ustavnemu sodišču"],
    ["demonym", "Slovenec", "Slovenca, (Slovenci), (Slovencev)"], ["demonym", "Avstrijka", "Avstrijke, (Avstrijk)"]
  ])("%s %s", (kind, name, forms) => expectForms("sl", kind, name, forms))
})

const western: ReadonlyArray<readonly [Kind, string, string]> = [
  ["person", "Ivan Horvat", "Ivana Horvata, Ivanu Horvatu, Ivanom Horvatom"], ["person", "Petar Kovačević", "(Petra Kovačevića), (Petru Kovačeviću), (Petrom Kovačevićem)"], ["person", "Aleksandar Babić", "(Aleksandra Babića), (Aleksandrom Babićem)"],
  ["person", "Miloš Kolar", "Miloša Kolara, Milošem Kolarom"], ["person", "Luka Marić", "Luke Marića, Luki Mariću"], ["person", "Nikola Vuk", "Nikole Vuka, Nikolu Vuka"], ["person", "Hrvoje Bilić", "Hrvoja Bilića, Hrvojem Bilićem"],
  ["person", "Zlatko Starac", "(Zlatka Starca), (Zlatkom Starcem)"], ["person", "Vuk Gajski", "Vuka Gajskog, Vuku Gajskom"],
  ["person", "Ana Marić", "Ane Marić, Ani Marić, Anom Marić"], ["person", "Branka Novak", "Branke Novak, Branki Novak"], ["person", "Milica Ilić", "Milice Ilić, Milicom Ilić"], ["person", "Marina Ahmatova", "Marine Ahmatove, (Marinu Ahmatovu)"],
  ["person", "Robert Kennedy", "Roberta Kennedyja, Robertu Kennedyju"], ["person", "Johann Goethe", "(Johanna Goethea), (Johannom Goetheom)"], ["person", "Vladimir Putin", "Vladimira Putina, Vladimirom Putinom"], ["person", "Emmanuel Macron", "Emmanuela Macrona, Emmanuelu Macronu"],
  ["place", "Zagreb", "Zagreba, Zagrebu, Zagrebom"], ["place", "Karlovac", "Karlovca, Karlovcu"], ["place", "Sisak", "Siska, Sisku"], ["place", "Rijeka", "Rijeke, Rijeci"], ["place", "Hrvatska", "Hrvatske, Hrvatskoj"], ["place", "Vinkovci", "Vinkovaca, Vinkovcima"], ["place", "Sarajevo", "Sarajeva, Sarajevu"],
  ["place", "Banja Luka", "Banje Luke, Banjoj Luci, Banju Luku"], ["place", "Slavonski Brod", "Slavonskog Broda, Slavonskom Brodu"], ["place", "Plitvička jezera", "Plitvičkih jezera, Plitvičkim jezerima"],
  ["organisation", "Vlada Republike Hrvatske", "Vlade Republike Hrvatske, Vladi Republike Hrvatske"], ["organisation", "Ustavni sud", "Ustavnog suda, Ustavnom sudu, Ustavnim sudom"], ["organisation", "Europska komisija", "Europske komisije, Europskoj komisiji"], ["organisation", "Hrvatski centar", "Hrvatskog centra, Hrvatskom centru"],
  ["demonym", "Slovenac", "Slovenca, (Slovenci)"], ["demonym", "Poljak", "Poljaka, (Poljaci)"]
]
describe("Croatian", () => {
  it.each(western)("%s %s", (kind, name, forms) => expectForms("hr", kind, name, forms))
})
describe("Bosnian", () => {
  it.each(western.filter(([kind]) => kind === "person"))("%s %s", (kind, name, forms) => expectForms("bs", kind, name, forms))
  it("declines bodies", () => expectForms("bs", "organisation", "Ustavni sud BiH", "Ustavnog suda BiH, Ustavnom sudu BiH"))
})

describe("Serbian", () => {
  it.each<[Kind, string, string]>([
    ["person", "Јован Петровић", "Јована Петровића, Јовану Петровићу, Јованом Петровићем"], ["person", "Петар Николић", "(Петра Николића), (Петром Николићем)"], ["person", "Ђорђе Илић", "Ђорђа Илића, Ђорђу Илићу"], ["person", "Никола Стојанов", "Николе Стојанова, Николу Стојанова"],
    ["person", "Милош Обилић", "Милоша Обилића, Милошем Обилићем"], ["person", "Павле Ђинђић", "Павла Ђинђића, Павлу Ђинђићу"], ["person", "Љиљана Јовић", "Љиљане Јовић, Љиљани Јовић"], ["person", "Марија Ђорђевић", "Марије Ђорђевић, Марију Ђорђевић"],
    ["person", "Бранка Петровић", "Бранке Петровић, Бранки Петровић"], ["person", "Роберт Кенеди", "Роберта Кенедија, Роберту Кенедију"], ["person", "Емануел Макрон", "Емануела Макрона, Емануелу Макрону"], ["person", "Фјодор Достојевски", "Фјодора Достојевског, Фјодору Достојевском"],
    ["person", "Вук Старац", "(Вука Старца), (Вуку Старцу)"], ["person", "Марко Лазић", "(Марка Лазића), (Марком Лазићем)"], ["person", "Jovan Petrović", "Jovana Petrovića, Jovanu Petroviću"], ["person", "Ljiljana Jović", "Ljiljane Jović, Ljiljani Jović"], ["person", "Đorđe Ilić", "Đorđa Ilića, Đorđu Iliću"],
    ["place", "Београд", "Београда, Београду"], ["place", "Крагујевац", "Крагујевца, Крагујевцу"], ["place", "Нови Сад", "Новог Сада, Новом Саду"], ["place", "Србија", "Србије, Србију"], ["place", "Сарајево", "Сарајева, Сарајеву"], ["place", "Америка", "Америке, Америци"], ["place", "Novi Sad", "Novog Sada, Novom Sadu"],
    ["organisation", "Народна банка Србије", "Народне банке Србије, Народној банци Србије"], ["organisation", "Врховни суд", "Врховног суда, Врховном суду"], ["organisation", "Народна скупштина", "Народне скупштине, Народној скупштини"],
    ["demonym", "Словенац", "Словенца, (Словенци)"], ["demonym", "Пољак", "Пољака, (Пољаци)"]
  ])("%s %s", (kind, name, forms) => expectForms("sr", kind, name, forms))
})

describe("Bulgarian", () => {
  it.each<[Kind, string, string]>([
    ["person", "Иван", "Иване"], ["person", "Петър", "(Петра), (Петре)"], ["person", "Димитър", "Димитре"], ["person", "Георги", "Георгия"], ["person", "Андрей", "Андрея"], ["person", "Стоян", "Стояне"], ["person", "Марко", "(Марка)"], ["person", "Александър", "(Александре)"], ["person", "Павел", "(Павле)"],
    ["person", "Мария", "Марийо"], ["person", "Радка", "Радке"], ["person", "Ана", "(Ано)"], ["person", "Ивана Георгиева", "Ивана Георгиева"], ["person", "Емануел Макрон", "Емануел Макрон"],
    ["place", "Балкани", "Балканите"], ["place", "София", "София"], ["place", "Запад", "(Запада)"], ["place", "Северна Македония", "Северна Македония"],
    ["organisation", "Министерство на отбраната", "Министерството на отбраната"], ["organisation", "Министерски съвет", "Министерския съвет, Министерският съвет"], ["organisation", "Народно събрание", "Народното събрание"],
    ["organisation", "Национална агенция за приходите", "Националната агенция за приходите"], ["organisation", "Върховен съд", "Върховния съд, Върховният съд"], ["organisation", "съвет", "съвета, съветът"], ["organisation", "Европейски парламент", "Европейския парламент"], ["organisation", "партия", "партията"],
    ["demonym", "българин", "българина, (българи), (българите)"], ["demonym", "немец", "немеца, (немци), (немците)"], ["demonym", "българка", "българката, (българки)"]
  ])("%s %s", (kind, name, forms) => expectForms("bg", kind, name, forms))
})

describe("Macedonian", () => {
  it.each<[Kind, string, string]>([
    ["person", "Иван", "Иване"], ["person", "Петар", "(Петра), (Петре)"], ["person", "Димитар", "Димитре"], ["person", "Александар", "(Александре)"], ["person", "Павел", "(Павле)"], ["person", "Јован", "Јоване"], ["person", "Марко", "(Марка)"], ["person", "Стојан", "Стојане"], ["person", "Ѓорѓи", "Ѓорѓија"],
    ["person", "Марија", "Маријо"], ["person", "Ана", "(Ано)"], ["person", "Билјана", "Билјано"], ["person", "Весна Ристовска", "Весна Ристовска"], ["person", "Емануел Макрон", "Емануел Макрон"],
    ["place", "Скопје", "Скопје"], ["place", "Охрид", "Охрид"], ["place", "Балкан", "Балканот"], ["place", "Филипини", "Филипините"],
    ["organisation", "Министерство за одбрана", "Министерството за одбрана"], ["organisation", "Врховен суд", "Врховниот суд"], ["organisation", "Народна банка", "Народната банка"], ["organisation", "Собрание", "Собранието"], ["organisation", "Европски парламент", "Европскиот парламент"], ["organisation", "влада", "владата"],
    ["demonym", "Македонец", "(Македонецот), (Македонци), (Македонците)"], ["demonym", "Македонка", "(Македонката), (Македонки)"]
  ])("%s %s", (kind, name, forms) => expectForms("mk", kind, name, forms))
})
