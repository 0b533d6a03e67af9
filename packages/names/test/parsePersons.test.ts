import { prepareName } from "@polyonym/names/pure"
import { describe, expect, it } from "vitest"

/** g given, f family, p patronymic, q particle, i initial, t title, s suffix, n nickname. */
const letters: Readonly<Record<string, string>> = { given: "g", family: "f", patronymic: "p", particle: "q", initial: "i", title: "t", suffix: "s", nickname: "n" }
const read = (text: string, language: string): string => prepareName(text, language === "und" ? {} : { language }).parts.map((part) => `${part.text}:${letters[part.role] ?? part.role}`).join(" ")

const table: Readonly<Record<string, ReadonlyArray<readonly [text: string, parts: string]>>> = {
  en: [
    ["Margaret Holloway", "Margaret:g Holloway:f"],
    ["J. R. R. Whitcombe", "J:i R:i R:i Whitcombe:f"],
    ["Samuel T. Brookfield", "Samuel:g T:i Brookfield:f"],
    ["Dr. Helen Prescott", "Dr:t Helen:g Prescott:f"],
    ["Prof. Sir Martin Ashdown", "Prof:t Sir:t Martin:g Ashdown:f"],
    ["Henry Lockwood Jr.", "Henry:g Lockwood:f Jr:s"],
    ["Ashworth, Thomas III", "Ashworth:f Thomas:g III:s"],
    ["Thomas Ashworth, III", "Thomas:g Ashworth:f III:s"],
    ["Linda Carver, Ph.D.", "Linda:g Carver:f Ph:s D:s"],
    ["Jane Harkness QC MP", "Jane:g Harkness:f QC:s MP:s"],
    ["Robert (Bob) Trent", "Robert:g Bob:n Trent:f"],
    ["William \"Buck\" Harlan", "William:g Buck:n Harlan:f"],
    ["Dame Judith Farrow", "Dame:t Judith:g Farrow:f"],
    ["HOLLOWAY Margaret", "HOLLOWAY:f Margaret:g"],
    ["Sean McALLISTER", "Sean:g McALLISTER:f"],
    ["King Charles III", "King:t Charles:g III:s"],
    ["O'Brien, Patrick", "O'Brien:f Patrick:g"],
    ["Helen Prescott (née Rudd)", "Helen:g Prescott:f née:q Rudd:f"]
  ],
  de: [
    ["Ludwig von der Heide", "Ludwig:g von:q der:q Heide:f"],
    ["Friedrich von und zu Falkenstein", "Friedrich:g von:q und:q zu:q Falkenstein:f"],
    ["Anna-Lena Groß-Müller", "Anna:g Lena:g Groß:f Müller:f"],
    ["Prof. Dr. med. Karl Weber", "Prof:t Dr:t med:t Karl:g Weber:f"],
    ["Frau Ingrid Schröder", "Frau:t Ingrid:g Schröder:f"]
  ],
  nl: [
    ["Pieter van der Meulen", "Pieter:g van:q der:q Meulen:f"],
    ["Jan Willem de Ruiter", "Jan:g Willem:g de:q Ruiter:f"],
    ["Velde, Klaas van de", "Velde:f Klaas:g van:q de:q"],
    ["Hendrik van 't Hof", "Hendrik:g van:q t:q Hof:f"]
  ],
  fr: [
    ["Jean-Claude Lefèvre", "Jean:g Claude:g Lefèvre:f"],
    ["Valéry d'Aubigny", "Valéry:g d':q Aubigny:f"],
    ["Marie de La Tour", "Marie:g de:q La:q Tour:f"],
    ["LEFÈVRE Jean", "LEFÈVRE:f Jean:g"],
    ["Mme Claire Dubois", "Mme:t Claire:g Dubois:f"]
  ],
  it: [
    ["Giovanni della Rovere", "Giovanni:g della:q Rovere:f"],
    ["Massimo D'Alessio", "Massimo:g D'Alessio:f"],
    ["Lucia Di Stefano", "Lucia:g Di:q Stefano:f"],
    ["Dott. Paolo Ricci", "Dott:t Paolo:g Ricci:f"]
  ],
  es: [
    ["Gabriel José Fuentes Márquez", "Gabriel:g José:g Fuentes:f Márquez:f"],
    ["Mario Vargas Salcedo", "Mario:g Vargas:f Salcedo:f"],
    ["María del Carmen Pérez", "María:g del:q Carmen:g Pérez:f"],
    ["José Ortega y Robledo", "José:g Ortega:f y:q Robledo:f"],
    ["Juan de la Cruz Molina", "Juan:g de:q la:q Cruz:f Molina:f"],
    ["Don Álvaro Quintana", "Don:t Álvaro:g Quintana:f"]
  ],
  pt: [
    ["Maria dos Santos", "Maria:g dos:q Santos:f"],
    ["João Pedro da Silva Neto", "João:g Pedro:g da:q Silva:f Neto:s"],
    ["Ana Beatriz Carvalho e Souza", "Ana:g Beatriz:g Carvalho:f e:q Souza:f"]
  ],
  ca: [["Artur Puig i Ferrer", "Artur:g Puig:f i:q Ferrer:f"]],
  da: [["Niels af Rosenborg", "Niels:g af:q Rosenborg:f"]],
  sv: [["Karin Lindqvist", "Karin:g Lindqvist:f"]],
  fi: [["Pekka Virtanen", "Pekka:g Virtanen:f"]],
  is: [
    ["Sigríður Magnúsdóttir", "Sigríður:g Magnúsdóttir:p"],
    ["Bjarni Ólafur Gunnarsson", "Bjarni:g Ólafur:g Gunnarsson:p"]
  ],
  ga: [["Seán Ó Riain", "Seán:g Ó:q Riain:f"], ["Máire Ní Dhónaill", "Máire:g Ní:q Dhónaill:f"]],
  cy: [["Dafydd ap Gruffudd", "Dafydd:g ap:q Gruffudd:p"]],
  pl: [
    ["Katarzyna Wiśniewska-Nowak", "Katarzyna:g Wiśniewska:f Nowak:f"],
    ["Pan Jan Zieliński", "Pan:t Jan:g Zieliński:f"]
  ],
  cs: [["Jana Dvořáková", "Jana:g Dvořáková:f"], ["JUDr. Petr Svoboda", "JUDr:t Petr:g Svoboda:f"]],
  hr: [["Ana Petrović Kovač", "Ana:g Petrović:f Kovač:f"]],
  ro: [["Ion Luca Ionescu", "Ion:g Luca:g Ionescu:f"]],
  hu: [["Kovács János", "Kovács:f János:g"], ["Kovács Jánosné", "Kovács:f Jánosné:g"], ["Dr. Szabó Péter", "Dr:t Szabó:f Péter:g"], ["Nagy-Kiss Éva", "Nagy:f Kiss:f Éva:g"]],
  lt: [["Daiva Kazlauskienė", "Daiva:g Kazlauskienė:f"]],
  el: [["Νίκος Παπαδόπουλος", "Νίκος:g Παπαδόπουλος:f"], ["Ανδρέας Γεωργίου Λαμπράκης", "Ανδρέας:g Γεωργίου:p Λαμπράκης:f"], ["Λαμπράκης, Ανδρέας", "Λαμπράκης:f Ανδρέας:g"]],
  uk: [
    ["Олена Петрівна Ткаченко", "Олена:g Петрівна:p Ткаченко:f"],
    ["Ткаченко Олена Петрівна", "Ткаченко:f Олена:g Петрівна:p"],
    ["Ю.В. Бондаренко", "Ю:i В:i Бондаренко:f"],
    ["Бондаренко Ю. В.", "Бондаренко:f Ю:i В:i"],
    ["Степан «Сокіл» Гайдук", "Степан:g Сокіл:n Гайдук:f"],
    ["ГАЙДУК Степан Іванович", "ГАЙДУК:f Степан:g Іванович:p"],
    ["проф. Марія Лисенко", "проф:t Марія:g Лисенко:f"],
    ["д-р Іван Мороз", "д:t р:t Іван:g Мороз:f"]
  ],
  ru: [
    ["С. П. Воробьёв", "С:i П:i Воробьёв:f"],
    ["А.С.Белкин", "А:i С:i Белкин:f"],
    ["Белкин А.С.", "Белкин:f А:i С:i"],
    ["Белкин, Алексей Степанович", "Белкин:f Алексей:g Степанович:p"],
    ["Анна Ильинична Белкина", "Анна:g Ильинична:p Белкина:f"],
    ["Семён Кузьмич Гусев", "Семён:g Кузьмич:p Гусев:f"],
    ["Ким Чен Су", "Ким:f Чен:g Су:g"],
    ["Дэн Сяолинь", "Дэн:f Сяолинь:g"],
    ["г-н Пётр Орлов", "г:t н:t Пётр:g Орлов:f"],
    ["Гейдар Рустам оглы Алиев", "Гейдар:g Рустам:p оглы:p Алиев:f"]
  ],
  be: [["Алесь Мікалаевіч Барысевіч", "Алесь:g Мікалаевіч:p Барысевіч:f"]],
  bg: [["Стоян Петров Димитров", "Стоян:g Петров:p Димитров:f"], ["Мария Иванова Колева", "Мария:g Иванова:p Колева:f"]],
  sr: [["Марко Јовановић", "Марко:g Јовановић:f"]],
  mn: [["Батсүхийн Ганболд", "Батсүхийн:p Ганболд:g"], ["Б. Ганболд", "Б:i Ганболд:f"]],
  kk: [["Ерлан Серікұлы Ахметов", "Ерлан:g Серікұлы:p Ахметов:f"], ["Ахметова Айгүл Ерланқызы", "Ахметова:f Айгүл:g Ерланқызы:p"]],
  ky: [["Чынгыз Талант уулу", "Чынгыз:g Талант:p уулу:p"]],
  uz: [["Anvar Rustam o'g'li Karimov", "Anvar:g Rustam:p o'g'li:p Karimov:f"], ["Dilnoza Botir qizi Yusupova", "Dilnoza:g Botir:p qizi:p Yusupova:f"]],
  az: [["Elçin Vaqif oğlu Məmmədov", "Elçin:g Vaqif:p oğlu:p Məmmədov:f"], ["Leyla Vaqif qızı Məmmədova", "Leyla:g Vaqif:p qızı:p Məmmədova:f"]],
  tr: [["Mehmet Emin Karaca", "Mehmet:g Emin:g Karaca:f"], ["Ahmet Bey", "Ahmet:g Bey:t"]],
  ka: [["გიორგი ბერიძე", "გიორგი:g ბერიძე:f"], ["ნინო კვარაცხელიაშვილი", "ნინო:g კვარაცხელიაშვილი:f"]],
  hy: [["Արամ Պետրոսյան", "Արամ:g Պետրոսյան:f"], ["Արամ Սարգսի Պետրոսյան", "Արամ:g Սարգսի:p Պետրոսյան:f"]],
  ar: [
    ["محمد بن سلمان آل سعود", "محمد:g بن:q سلمان:p آل:q سعود:f"],
    ["عبد الرحمن الكندي", "عبد:g الرحمن:g الكندي:f"],
    ["الدكتور سمير حداد", "الدكتور:t سمير:g حداد:f"],
    ["أبو بكر الرازي", "أبو:q بكر:g الرازي:f"]
  ],
  fa: [["دکتر رضا کریمی", "دکتر:t رضا:g کریمی:f"]],
  he: [["דוד בן עמי", "דוד:g בן:q עמי:f"], ["ד״ר יעל לוי", "ד״ר:t יעל:g לוי:f"]],
  am: [["አበበ ከበደ", "አበበ:g ከበደ:p"]],
  so: [["Cabdi Maxamed Warsame", "Cabdi:g Maxamed:p Warsame:p"]],
  hi: [["श्री राजेश शर्मा", "श्री:t राजेश:g शर्मा:f"]],
  th: [["นายสมชาย ใจดี", "นาย:t สมชาย:g ใจดี:f"]],
  my: [["U Tin Maung", "U:t Tin:g Maung:g"], ["Daw Khin Mya Aye", "Daw:t Khin:g Mya:g Aye:g"]],
  id: [["Suharyono", "Suharyono:g"], ["Bambang Suharyono", "Bambang:g Suharyono:f"]],
  ms: [["Ahmad bin Ismail", "Ahmad:g bin:q Ismail:p"], ["Siti binti Osman", "Siti:g binti:q Osman:p"], ["Datuk Rahim Yusof", "Datuk:t Rahim:g Yusof:f"]],
  vi: [["Nguyễn Thị Hoa", "Nguyễn:f Thị:g Hoa:g"], ["Trần Văn Minh", "Trần:f Văn:g Minh:g"]],
  km: [["ហ៊ុន សុខា", "ហ៊ុន:f សុខា:g"]],
  zh: [
    ["王小明", "王:f 小明:g"], ["歐陽文德", "歐陽:f 文德:g"], ["司馬光中", "司馬:f 光中:g"], ["诸葛明", "诸葛:f 明:g"], ["李娜", "李:f 娜:g"],
    ["约翰·米切尔·布朗", "约翰:g 米切尔:g 布朗:f"], ["Li Xiaohong", "Li:f Xiaohong:g"], ["陳建國先生", "陳:f 建國:g 先生:t"]
  ],
  ja: [
    ["高橋健一", "高橋:f 健一:g"], ["森健太郎", "森:f 健太郎:g"], ["佐々木花子", "佐々木:f 花子:g"], ["山田 太郎", "山田:f 太郎:g"], ["長谷川誠", "長谷川:f 誠:g"],
    ["マイケル・ブラウン", "マイケル:g ブラウン:f"], ["高橋みなみ", "高橋:f みなみ:g"], ["山田さん", "山田:f さん:t"]
  ],
  ko: [["김민수", "김:f 민수:g"], ["남궁민수", "남궁:f 민수:g"], ["황보영", "황보:f 영:g"], ["김 민수", "김:f 민수:g"], ["마이클 브라운", "마이클:g 브라운:f"], ["이민호 씨", "이:f 민호:g 씨:t"]],
  und: [
    ["Kim Min-su", "Kim:f Min:g su:g"], ["Min-su Kim", "Min:g su:g Kim:f"], ["Park Ji Hoon", "Park:f Ji:g Hoon:g"], ["Chen Xiaoming", "Chen:f Xiaoming:g"],
    ["Tsai Ming-hui", "Tsai:f Ming:g hui:g"], ["Nguyen Van Thanh", "Nguyen:f Van:g Thanh:g"], ["Tanaka Hiroshi", "Tanaka:f Hiroshi:g"], ["Hiroshi Tanaka", "Hiroshi:g Tanaka:f"],
    ["Muhammad ibn Rashid al-Kindi", "Muhammad:g ibn:q Rashid:p al:q Kindi:f"], ["Osama bin Qadir", "Osama:g bin:q Qadir:f"], ["Abd al-Rahman al-Kindi", "Abd:g al:q Rahman:g al:q Kindi:f"],
    ["Abdul Rahman Siddiqui", "Abdul:g Rahman:g Siddiqui:f"], ["Salah ad-Din Haddad", "Salah:g ad:q Din:g Haddad:f"], ["Ahmed Abu Khalil", "Ahmed:g Abu:q Khalil:f"],
    ["Sheikh Hamad Al Mansour", "Sheikh:t Hamad:g Al:q Mansour:f"], ["Eliezer Ben-Ari", "Eliezer:g Ben:q Ari:f"], ["Yosef ben Natan", "Yosef:g ben:q Natan:p"],
    ["Ivan Petrovich Belkin", "Ivan:g Petrovich:p Belkin:f"], ["Olha Ivanivna Bondar", "Olha:g Ivanivna:p Bondar:f"], ["Belkin Ivan Petrovich", "Belkin:f Ivan:g Petrovich:p"],
    ["Nino Lomidze", "Nino:g Lomidze:f"], ["Aram Petrosyan", "Aram:g Petrosyan:f"], ["Guðrún Jónsdóttir", "Guðrún:g Jónsdóttir:p"], ["Ayatollah Hassan Karimi", "Ayatollah:t Hassan:g Karimi:f"],
    ["JRR Whitcombe", "JRR:i Whitcombe:f"], ["김정수", "김:f 정수:g"], ["金正秀", "金:f 正秀:g"], ["渡辺直人", "渡辺:f 直人:g"], ["Ferdinand 'Dodong' Reyes", "Ferdinand:g Dodong:n Reyes:f"], ["van der Velde, Ludwig", "van:q der:q Velde:f Ludwig:g"],
    ["De Luca, Anna", "De:q Luca:f Anna:g"], ["Mr Thompson", "Mr:t Thompson:f"], ["Zоlenko Ivan", "Zоlenko:f Ivan:g"], ["Louise Bridges", "Louise:g Bridges:f"]
  ]
}

describe.each(Object.entries(table))("a person's name in %s", (language, rows) => {
  it.each(rows)("%s", (text, parts) => expect(read(text, language)).toBe(parts))
})

it("covers what it should", () => {
  expect(Object.keys(table).length).toBeGreaterThanOrEqual(40)
  expect(Object.values(table).flat().length).toBeGreaterThanOrEqual(150)
})
