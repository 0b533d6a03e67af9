import { describe, it } from "vitest"
import { expectForms, type Kind } from "./expectForms.ts"

describe("Polish", () => {
  it.each<[Kind, string, string]>([
    ["person", "Bartosz Zieliński", "Bartosza Zielińskiego, Bartoszowi Zielińskiemu, Bartoszem Zielińskim"],
    ["person", "Grażyna Zielińska", "Grażyny Zielińskiej, Grażynie Zielińskiej, Grażynę Zielińską"],
    ["person", "Marek Kwiatek", "(Marka Kwiatka), (Markowi Kwiatkowi), (Markiem Kwiatkiem)"],
    ["person", "Paweł Wojtowiec", "Pawła Wojtowca, (Pawłem Wojtowcem)"],
    ["person", "Aleksander Stępień", "Aleksandra Stępnia, Aleksandrowi Stępniowi"],
    ["person", "Jerzy Konieczny", "Jerzego Koniecznego, Jerzym Koniecznym"],
    ["person", "Antoni Biały", "Antoniego Białego, Antoniemu Białemu"],
    ["person", "Kuba Zaręba", "Kuby Zaręby, Kubie Zarębie, Kubę Zarębę"],
    ["person", "Olga Wierzba", "Olgi Wierzby, Oldze Wierzbie"],
    ["person", "Natalia Mucha", "Natalii Muchy, Natalii Musze, Natalię Muchę"],
    ["person", "Maja Nowak", "Mai Nowak, Maję Nowak, Mają Nowak"],
    ["person", "Hanna Krawczyk", "Hanny Krawczyk, Hannie Krawczyk"],
    ["person", "Jan Iwaszko", "Jana Iwaszki, Janowi Iwaszce, Janem Iwaszką"],
    ["person", "Emmanuel Macron", "Emmanuela Macrona, Emmanuelem Macronem"],
    ["person", "Robert Kennedy", "Roberta Kennedy'ego, Robertem Kennedym"],
    ["person", "Roger Moore", "Rogera Moore'a, Rogerowi Moore'owi"],
    ["person", "Johann Goethe", "Johanna Goethego, Johannowi Goethemu"],
    ["person", "Tomasz Jagiełło", "(Tomasza Jagiełły)"],
    ["person", "Anna Achmatowa", "Anny Achmatowej, Annę Achmatową"],
    ["place", "Katowice", "Katowic, Katowicom, Katowicach"], ["place", "Bydgoszcz", "Bydgoszczy, Bydgoszczą"], ["place", "Łódź", "Łodzi, Łodzią"],
    ["place", "Gdańsk", "Gdańska, Gdańskiem, Gdańsku"], ["place", "Sosnowiec", "Sosnowca, Sosnowcem"], ["place", "Kraków", "Krakowa, Krakowem, Krakowie"], ["place", "Wrocław", "Wrocławia, Wrocławiu"],
    ["place", "Węgry", "Węgier, Węgrom, Węgrzech"], ["place", "Szwajcaria", "Szwajcarii, Szwajcarię"], ["place", "Nowy Targ", "Nowego Targu, Nowym Targiem"], ["place", "Zielona Góra", "Zielonej Góry, Zieloną Górę"],
    ["organisation", "Ministerstwo Obrony", "Ministerstwa Obrony, Ministerstwem Obrony"], ["organisation", "Sąd Najwyższy", "Sądu Najwyższego, Sądem Najwyższym"],
    ["organisation", "Komisja Europejska", "Komisji Europejskiej, Komisję Europejską"], ["organisation", "Urząd Miasta", "Urzędu Miasta, Urzędem Miasta"],
    ["demonym", "Ukrainiec", "Ukraińca, (Ukraińcy), (Ukraińców)"], ["demonym", "Polak", "Polaka, (Polacy), (Polaków)"], ["demonym", "Czech", "Czecha, (Czesi), (Czechów)"], ["demonym", "Rosjanin", "Rosjanina, (Rosjanie), (Rosjan)"]
  ])("%s %s", (kind, name, forms) => expectForms("pl", kind, name, forms))
})

describe("Czech", () => {
  it.each<[Kind, string, string]>([
    ["person", "Petr Kolář", "Petra Koláře, Petru Koláři, Petrem Kolářem"],
    ["person", "Pavel Hájek", "Pavla Hájka, Pavlu Hájkovi, Pavlem Hájkem"],
    ["person", "Karel Němec", "Karla Němce, Karlu Němcovi, Karlem Němcem"],
    ["person", "Tomáš Beneš", "Tomáše Beneše, Tomášem Benešem"],
    ["person", "Jiří Krejčí", "Jiřího Krejčího, Jiřímu Krejčímu, Jiřím Krejčím"],
    ["person", "Ondřej Veselý", "Ondřeje Veselého, Ondřejem Veselým"],
    ["person", "Jan Svoboda", "Jana Svobody, Janu Svobodovi, Janem Svobodou"],
    ["person", "Kuba Vaněk", "Kuby Vaňka, Kubou Vaňkem"],
    ["person", "Miloš Zeman", "Miloše Zemana, Milošem Zemanem"],
    ["person", "Lucie Dvořáková", "Lucie Dvořákové, Lucii Dvořákové, Lucií Dvořákovou"],
    ["person", "Marie Veselá", "Marie Veselé, Marii Veselou"],
    ["person", "Olga Nováková", "Olgy Novákové, Olze Novákové, Olgu Novákovou"],
    ["person", "Rebeka Horáková", "Rebeky Horákové, Rebece Horákové"],
    ["person", "Věra Černá", "Věry Černé, Věře Černé, Věru Černou"],
    ["person", "Soňa Malá", "Soni Malé, Soňu Malou"],
    ["person", "Emmanuel Macron", "Emmanuela Macrona, Emmanuelu Macronovi"],
    ["person", "Robert Kennedy", "Roberta Kennedyho, Robertem Kennedym"],
    ["person", "Taras Ševčenko", "Tarase Ševčenka, Tarasem Ševčenkem"],
    ["person", "Volodymyr Hornskyj", "(Volodymyra Hornského), (Volodymyrem Hornským)"],
    ["person", "Klaus", "Klause, Klausovi, Klausem"],
    ["place", "Praha", "Prahy, Praze, Prahou"], ["place", "Plzeň", "Plzně, Plzni, Plzní"], ["place", "Brno", "Brna, Brně, Brnem"], ["place", "Čechy", "Čech, Čechách"],
    ["place", "Pardubice", "Pardubic, Pardubicích"], ["place", "Benešov", "Benešova, Benešově"], ["place", "Německo", "Německa, Německu"], ["place", "Paříž", "Paříže, Paříži"],
    ["place", "Liberec", "Liberce, Liberci"], ["place", "Karlovy Vary", "Karlových Varů, Karlových Varech"], ["place", "Spojené státy", "Spojených států, Spojeným státům"], ["place", "Nový Bor", "Nového Boru, Novém Boru"],
    ["organisation", "Univerzita Karlova", "Univerzity Karlovy, Univerzitě Karlově"], ["organisation", "Ministerstvo vnitra", "Ministerstva vnitra, Ministerstvu vnitra"],
    ["organisation", "Ústavní soud", "Ústavního soudu, Ústavním soudem"], ["organisation", "Evropská unie", "Evropské unie, Evropskou unii"],
    ["demonym", "Čech", "Čecha, (Češi), (Čechů)"], ["demonym", "Slovák", "Slováka, (Slováci), (Slováků)"], ["demonym", "Pražan", "Pražana, (Pražané), (Pražanů)"], ["demonym", "Němec", "Němce, (Němci), (Němců)"]
  ])("%s %s", (kind, name, forms) => expectForms("cs", kind, name, forms))
})

describe("Slovak", () => {
  it.each<[Kind, string, string]>([
    ["person", "Ján Kováč", "Jána Kováča, Jánovi Kováčovi, Jánom Kováčom"],
    ["person", "Peter Varga", "(Petra Vargu), (Petrovi Vargovi)"],
    ["person", "Pavol Nemec", "(Pavla Nemca), (Pavlovi Nemcovi)"],
    ["person", "Karol Haluška", "(Karla Halušku), (Karlovi Haluškovi)"],
    ["person", "Marek Vrabec", "Mareka Vrabca, Marekovi Vrabcovi"],
    ["person", "Juraj Tichý", "Juraja Tichého, Jurajovi Tichému, Jurajom Tichým"],
    ["person", "Štefan Čierny", "Štefana Čierneho, Štefanovi Čiernemu"],
    ["person", "Tomáš Polák", "Tomáša Poláka, Tomášom Polákom"],
    ["person", "Jozef Hašek", "(Jozefa Haška), (Jozefovi Haškovi)"],
    ["person", "Mária Kováčová", "Márie Kováčovej, Márii Kováčovej, Máriou Kováčovou"],
    ["person", "Soňa Tichá", "Sone Tichej, Soňu Tichú"],
    ["person", "Zuzana Malá", "Zuzany Malej, Zuzanu Malú"],
    ["person", "Lucia Horváthová", "Lucie Horváthovej, Luciu Horváthovú"],
    ["person", "Emmanuel Macron", "Emmanuela Macrona, Emmanuelovi Macronovi"],
    ["person", "Robert Kennedy", "Roberta Kennedyho, Robertovi Kennedymu"],
    ["person", "Danko", "(Danka), Dankovi"],
    ["place", "Bratislava", "Bratislavy, Bratislave"], ["place", "Košice", "Košíc, Košiciam, Košiciach"], ["place", "Prešov", "Prešova, Prešove"], ["place", "Pezinok", "Pezinka, Pezinku"],
    ["place", "Plzeň", "Plzne, Plzni"], ["place", "Budapešť", "Budapešti, Budapešťou"], ["place", "Slovensko", "Slovenska, Slovensku"], ["place", "Topoľčany", "Topoľčian, Topoľčanoch"], ["place", "Tatry", "Tatier, Tatrách"],
    ["place", "Banská Bystrica", "Banskej Bystrice, Banskou Bystricou"], ["place", "Nové Zámky", "Nových Zámkov, Nových Zámkoch"],
    ["organisation", "Ministerstvo vnútra", "Ministerstva vnútra, Ministerstvom vnútra"], ["organisation", "Národná banka", "Národnej banky, Národnú banku"], ["organisation", "Najvyšší súd", "Najvyššieho súdu, Najvyššiemu súdu"],
    ["demonym", "Slovák", "Slováka, (Slováci), (Slovákov)"], ["demonym", "Nemec", "Nemca, (Nemci), (Nemcov)"]
  ])("%s %s", (kind, name, forms) => expectForms("sk", kind, name, forms))
})
