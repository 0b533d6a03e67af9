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
uk Порт-о-Пренс: Порт-о-Пренса, Порт-о-Пренсу, Порт-о-Пренсові, Порт-о-Пренсом, Порт-о-Пренсі
uk річка Дніпро: річки Дніпро, річці Дніпро, річку Дніпро, річкою Дніпро
uk острів Зміїний: острова Зміїний, острову Зміїний, островом Зміїний, острові Зміїний
uk Громадське: Громадського, Громадському, Громадським
uk Суспільне: Суспільного, Суспільному, Суспільним
uk папа римський Франциск: папи римського Франциска, папі римському Франциску, папу римського Франциска, папою римським Франциском
uk Далай-лама: Далай-лами, Далай-ламі, Далай-ламу, Далай-ламою
uk Женя Беркович: Жені Беркович, Женю Беркович, Женею Беркович
uk Косіняк-Камиш: Косіняка-Камиша, Косіняку-Камишу, Косінякові-Камишеві, Косіняком-Камишем
uk Пан Гі Мун: Пан Гі Муна, Пан Гі Муну, Пан Гі Мунові, Пан Гі Муном, Пан Гі Муні
uk Юн Сок Йоль: Юн Сок Йоля, Юн Сок Йолю, Юн Сок Йолеві, Юн Сок Йолем, Юн Сок Йолі
ru Порт-о-Пренс: Порт-о-Пренса, Порт-о-Пренсу, Порт-о-Пренсом, Порт-о-Пренсе
ru река Днепр: реки Днепр, реке Днепр, реку Днепр, рекой Днепр
ru остров Змеиный: острова Змеиный, острову Змеиный, островом Змеиный, острове Змеиный
ru Громадское: Громадского, Громадскому, Громадским, Громадском
ru Укрзализныця: Укрзализныци, Укрзализныце, Укрзализныцю, Укрзализныцей
ru папа римский Франциск: папы римского Франциска, папе римскому Франциску, папу римского Франциска, папой римским Франциском, папе римском Франциске
ru Далай-лама: Далай-ламы, Далай-ламе, Далай-ламу, Далай-ламой
ru Женя Беркович: Жени Беркович, Жене Беркович, Женю Беркович, Женей Беркович
ru Косиняк-Камыш: Косиняка-Камыша, Косиняку-Камышу, Косиняком-Камышем, Косиняке-Камыше
ru Пан Ги Мун: Пан Ги Муна, Пан Ги Муну, Пан Ги Муном, Пан Ги Муне
ru Юн Сок Ёль: Юн Сок Ёля, Юн Сок Ёлю, Юн Сок Ёлем, Юн Сок Ёле
pl Sankt Petersburg: Sankt Petersburga, Sankt Petersburgowi, Sankt Petersburgiem, Sankt Petersburgu
pl Tel Awiw: Tel Awiwu, Tel Awiwowi, Tel Awiwem, Tel Awiwie
pl Wyspy Owcze: Wysp Owczych, Wyspom Owczym, Wyspami Owczymi, Wyspach Owczych
pl kraje bałtyckie: krajów bałtyckich, krajom bałtyckim, krajami bałtyckimi, krajach bałtyckich
pl Seszele: Seszeli, Seszelom, Seszelami, Seszelach
pl Europejski Bank Odbudowy i Rozwoju: Europejskiego Banku Odbudowy i Rozwoju, Europejskiemu Bankowi Odbudowy i Rozwoju, Europejskim Bankiem Odbudowy i Rozwoju, Europejskim Banku Odbudowy i Rozwoju
pl Zgromadzenie Ogólne ONZ: Zgromadzenia Ogólnego ONZ, Zgromadzeniu Ogólnemu ONZ, Zgromadzeniem Ogólnym ONZ, Zgromadzeniu Ogólnym ONZ
pl Suspilne: Suspilnego, Suspilnemu, Suspilnym
pl Karol III: Karola III, Karolowi III, Karolem III, Karolu III
pl książę William: księcia Williama, księciu Williamowi, księciem Williamem, księciu Williamie
pl Ban Ki-moon: Ban Ki-moona, Ban Ki-moonowi, Ban Ki-moonem, Ban Ki-moonie
pl Li Qiang: Li Qianga, Li Qiangowi, Li Qiangiem, Li Qiangu
pl Tamim bin Hamad Al Thani: Tamima bin Hamada Al Thani, Tamimowi bin Hamadowi Al Thani, Tamimem bin Hamadem Al Thani
pl Ali Chamenei: Alego Chameneiego, Alemu Chameneiemu, Alim Chameneim
pl papież Franciszek: papieża Franciszka, papieżowi Franciszkowi, papieżem Franciszkiem, papieżu Franciszku
pl patriarcha Cyryl: patriarchy Cyryla, patriarsze Cyrylowi, patriarchę Cyryla, patriarchą Cyrylem, patriarsze Cyrylu
pl Leon XIV: Leona XIV, Leonowi XIV, Leonem XIV, Leonie XIV
pl Filip VI: Filipa VI, Filipowi VI, Filipem VI, Filipie VI
pl Kim Dzong Un: Kim Dzong Una, Kim Dzong Unowi, Kim Dzong Unem, Kim Dzong Unie
pl Kim Jong Un: Kim Jong Una, Kim Jong Unowi, Kim Jong Unem, Kim Jong Unie
pl Kim Jong-un: Kim Jong-una, Kim Jong-unowi, Kim Jong-unem, Kim Jong-unie
pl Xi Jinping: Xi Jinpinga, Xi Jinpingowi, Xi Jinpingiem, Xi Jinpingu
pl Lee Jae-myung: Lee Jae-myunga, Lee Jae-myungowi, Lee Jae-myungiem, Lee Jae-myungu
pl Lee Jae Myung: Lee Jae Myunga, Lee Jae Myungowi, Lee Jae Myungiem, Lee Jae Myungu
pl Yoon Suk-yeol: Yoon Suk-yeola, Yoon Suk-yeolowi, Yoon Suk-yeolem, Yoon Suk-yeolu
pl Yoon Suk Yeol: Yoon Suk Yeola, Yoon Suk Yeolowi, Yoon Suk Yeolem, Yoon Suk Yeolu
pl Robert Fico: Roberta Ficy, Roberta Fica, Robertowi Ficowi, Robertem Ficą, Robertem Ficem, Robercie Ficu
pl Fico: Ficy, Fica, Ficowi, Ficą, Ficem, Ficu
pl Joe Biden: Joe Bidena, Joe Bidenowi, Joe Bidenem, Joe Bidenie
pl Fumio Kishida: Fumio Kishidy, Fumio Kishidzie, Fumio Kishidę, Fumio Kishidą
pl José Manuel Albares: José Manuela Albaresa, José Manuelowi Albaresowi, José Manuelem Albaresem, José Manuelu Albaresie
pl Mark Rutte: Marka Rutte, Markowi Rutte, Markiem Rutte, Marku Rutte
pl Nigel Farage: Nigela Farage, Nigelowi Farage, Nigelem Farage
pl Kylian Mbappé: Kyliana Mbappé, Kylianowi Mbappé, Kylianem Mbappé
`
