/**
 * Inflected forms that no rule gives, of names in the pack: language and name, a colon, the forms. Written by hand from general knowledge; CC0 1.0.
 */
export const irregularForms = `
uk Відень: Відня, Відню, Відневі, Віднем, Відні
uk Велика Британія: Великої Британії, Великій Британії, Велику Британію, Великою Британією
uk Велика Новосілка: Великої Новосілки, Великій Новосілці, Велику Новосілку, Великою Новосілкою
uk Велика двадцятка: Великої двадцятки, Великій двадцятці, Велику двадцятку, Великою двадцяткою
uk Велика сімка: Великої сімки, Великій сімці, Велику сімку, Великою сімкою
uk Білий дім: Білого дому, Білому дому, Білим домом, Білому домі
uk Білий Дім: Білого Дому, Білому Дому, Білим Домом, Білому Домі
uk Бангкок: Бангкока, Бангкоку, Бангкоком
uk Тель-Авів: Тель-Авіва, Тель-Авіву, Тель-Авівом, Тель-Авіві
uk Твер: Твері, Твер'ю
uk Орел: Орла, Орлу, Орлом, Орлі
uk Часів Яр: Часового Яру, Часовому Яру, Часовим Яром, Часовому Яру, Часова Яру
uk Республіка Сербська: Республіки Сербської, Республіці Сербській, Республіку Сербську, Республікою Сербською
uk Лікарі без кордонів: Лікарів без кордонів, Лікарям без кордонів, Лікарями без кордонів
uk Відомості: Відомостей, Відомостям, Відомостями, Відомостях
uk Близький Схід: Близького Сходу, Близькому Сходу, Близьким Сходом, Близькому Сході
uk Далекий Схід: Далекого Сходу, Далекому Сходу, Далеким Сходом, Далекому Сході
uk Кривий Ріг: Кривого Рогу, Кривому Рогу, Кривим Рогом, Кривому Розі
uk Україна: України, Україні, Україну, Україною
ru Ирпень: Ирпеня, Ирпеню, Ирпенем, Ирпене
ru Часов Яр: Часова Яра, Часову Яру, Часовом Яре, Часовым Яром, Часовом Яру
ru Объединённые Арабские Эмираты: Объединённых Арабских Эмиратов, Объединённым Арабским Эмиратам, Объединёнными Арабскими Эмиратами, Объединённых Арабских Эмиратах
uk Об'єднані Арабські Емірати: Об'єднаних Арабських Еміратів, Об'єднаним Арабським Еміратам, Об'єднаними Арабськими Еміратами, Об'єднаних Арабських Еміратах
pl Łódź: Łodzi, Łodzią
pl Bydgoszcz: Bydgoszczy, Bydgoszczą
pl Wrocław: Wrocławia, Wrocławiowi, Wrocławiem, Wrocławiu
pl Opole: Opola, Opolu, Opolem
pl Bliski Wschód: Bliskiego Wschodu, Bliskiemu Wschodowi, Bliskim Wschodem, Bliskim Wschodzie
pl Korea Północna: Korei Północnej, Koreę Północną, Koreą Północną
pl Korea Południowa: Korei Południowej, Koreę Południową, Koreą Południową
pl Arabia Saudyjska: Arabii Saudyjskiej, Arabię Saudyjską, Arabią Saudyjską
pl Macedonia Północna: Macedonii Północnej, Macedonię Północną, Macedonią Północną
pl Irlandia Północna: Irlandii Północnej, Irlandię Północną, Irlandią Północną
pl Białoruś: Białorusi, Białorusią
pl Ruś: Rusi, Rusią
pl Niemcy: Niemiec, Niemcom, Niemcami, Niemczech
pl Włochy: Włoch, Włochom, Włochami, Włoszech
pl Węgry: Węgier, Węgrom, Węgrami, Węgrzech
pl Charków: Charkowa, Charkowowi, Charkowem, Charkowie
pl Lwów: Lwowa, Lwowowi, Lwowem, Lwowie
pl Chersoń: Chersonia, Chersoniowi, Chersoniem, Chersoniu
pl Kazań: Kazania, Kazaniem, Kazaniu
pl Zaporoże: Zaporoża, Zaporożu, Zaporożem
pl Morze Czarne: Morza Czarnego, Morzu Czarnemu, Morzem Czarnym, Morzu Czarnym
pl Morze Bałtyckie: Morza Bałtyckiego, Morzu Bałtyckiemu, Morzem Bałtyckim, Morzu Bałtyckim
pl Morze Śródziemne: Morza Śródziemnego, Morzem Śródziemnym, Morzu Śródziemnym
pl Morze Czerwone: Morza Czerwonego, Morzem Czerwonym, Morzu Czerwonym
pl Zatoka Perska: Zatoki Perskiej, Zatoce Perskiej, Zatokę Perską, Zatoką Perską
pl Pałac Elizejski: Pałacu Elizejskiego, Pałacowi Elizejskiemu, Pałacem Elizejskim, Pałacu Elizejskim
pl Zachodni Brzeg: Zachodniego Brzegu, Zachodnim Brzegiem, Zachodnim Brzegu
`
