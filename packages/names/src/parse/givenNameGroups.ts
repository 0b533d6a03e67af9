/**
 * Given names that are one name in several languages. A line: gender, the full forms, `|`, short forms and diminutives.
 * General knowledge; the first form names the group.
 */
export const groups = `
m Володимир Владимир Уладзімір Vladimir Volodymyr Wladimir Wolodymyr Volodimir Uladzimir Włodzimierz Vladimír Volodymir Wolodimir | Вова Володя Вовка Vova Volodya Wolodja
m Дмитро Дмитрий Дмитрій Зміцер Дзмітрый Димитър Димитар Dmytro Dmitry Dmitri Dmitriy Dmitrij Dmitrii Dmytriy Dimitri Dimitrij Dmitro Dimitar Demetrios | Діма Дима Міма Дмитрик Dima Mitya Митя
m Олександр Алекзандер Алехандро Алессандро Александр Аляксандр Александър Александар Oleksandr Alexander Aleksandr Alexandre Alexandr Aleksander Oleksander Olexandr Alessandro Alejandro Alexandros Aleksandar Aliaksandr Alexandru Alexandar | Саша Сашко Саня Шура Олесь Лесь Алекс Sasha Alex Sascha Sacha
f Олександра Александра Аляксандра Oleksandra Alexandra Aleksandra Alessandra Alejandra | Саша Леся Олеся Шура Sasha Lesya Olesya Sandra
m Олексій Алексей Аляксей Алексий Oleksiy Oleksii Aleksei Alexei Alexey Aleksey Alexej Aleksej Oleksij Alexeï Alexis Aliaksei Alexiy | Льоша Лёша Альоша Алёша Alyosha Lyosha
m Сергій Сергей Сяргей Sergey Sergei Serhiy Serhii Sergej Serhij Sergiy Serge Sergii Siarhei Sergio Sergeĭ Siergiej | Сергійко Серёжа Сергійок Seryozha
m Микола Ніколас Николас Ніколя Николя Ніколає Николае Николай Мікалай Никола Mykola Nikolay Nikolai Nikolaj Nikolaï Nicholas Nicolas Mikola Nikola Nicolae Mikalai Mikołaj Niccolò Nicolás Nikolaus Nikolaos Nicolai | Коля Kolya Nick Nico
m Михайло Майкл Міхаель Михаэль Мішель Мишель Мігель Мигель Міхал Михал Михаил Міхаіл Михаил Mykhailo Mikhail Michael Mihail Mychajlo Michail Mykhaylo Michał Michel Miguel Mihai Michele Mikhaïl Mikhaylo Mihailo Mihajlo Mykhajlo Mikhael | Міша Миша Misha Mike Mischa
m Іван Иван Джон Жан Йоганн Иоганн Хуан Жуан Джованні Джованни Ганс Ян Ivan Iwan John Johann Jean Jan Juan Giovanni João Johannes Ioannis Ioan Hans Johan Jovan Yann | Ваня Іванко Vanya Jack Johnny
m Петро Пітер Питер П'єр Пьер Петер Педро Піт Пётр Пятро Петър Петар Petro Pyotr Peter Piotr Pierre Pedro Pietro Petr Petar Petru Piter Petros | Петя Петрик Petya Pete
m Павло Пол Поль Пауль Пабло Паоло Павел Паўло Павле Pavlo Pavel Paul Paweł Pablo Paolo Pavle Paulo Pawlo Pavol Paulus Pavlos | Паша Павлик Pasha
m Андрій Ендрю Эндрю Анджей Анджей Андре Андреас Андрей Андрэй Andriy Andrii Andrey Andrei Andrew Andrij Andrzej André Andreas Andrés Andrej Ondřej Andreï Andri | Андрійко Андрюша Andy
m Юрій Юрий Юры Yuriy Yurii Yuri Yury Iurii Jurij Juri Iouri Jurij Youri Juriy | Юра Юрко Yura Jura
m Георгій Георгий Джордж Жорж Георг Хорхе Ґеорґ Георги Георги Heorhiy Heorhii Georgy Georgiy Georgi Georgii George Georg Georges Jorge Giorgio Gheorghe Jerzy Giorgi Georgios Jiří | Жора Гоша
m Ігор Игорь Ігар Игор Ihor Igor Igors Ighor | Ігорко
m Олег Алег Oleh Oleg Oleh Aleh Oleg | 
m Василь Василий Васіль Васил Vasyl Vasily Vasiliy Vasili Vasilij Wassili Vasil Basil Vasile Wasyl Vassili Basilio Basile Vasilii Vasilios | Вася Vasya
m Євген Юджин Евгений Яўген Евгени Yevhen Evgeny Yevgeny Evgeniy Evgenii Jewgeni Yevgeniy Eugene Eugen Evgeni Jevhen Ievgen Yevgen Evhen Eugène Eugenio Eugeniusz Evguéni Yevgeni | Женя Zhenya Gene
m Віктор Віктор Виктор Віктар Viktor Victor Wiktor Víctor Vittorio Viktar | Вітя Витя Vitya Vic
m Віталій Виталий Віталь Vitaliy Vitalii Vitaly Vitali Vitalij Witali Vitalie Vitalik | Виталик Віталик
m Анатолій Анатолий Анатоль Anatoliy Anatolii Anatoly Anatoli Anatolij Anatolie Anatol Anatole | Толя Толик Tolya
m Валерій Валерий Валеры Valeriy Valerii Valery Valeri Valerij Waleri Valerio | Валера Valera
m Григорій Григорий Рыгор Hryhoriy Hryhorii Grigory Grigori Grigoriy Gregory Grigorij Hryhorij Grigor Gregor Grzegorz Gregorio Grégoire Grigorii | Гриша Грицько Grisha Greg
m Богдан Bohdan Bogdan | Бодя
m Роман Раман Roman Román Romain | Рома Roma
m Тарас Taras |
m Степан Стівен Стивен Стефен Стефан Stepan Stephan Stephen Steven Stefan Stefano Esteban Étienne Štěpán Stevan Stjepan Szczepan Stephane Stéphane Сцяпан | Стёпа Steve
m Костянтин Константин Канстанцін Kostiantyn Kostyantyn Konstantin Constantin Konstantyn Constantine Konstanty Costantino Konstantinos | Костя Kostya
m Максим Максім Maksym Maxim Maksim Maxime Massimo Máximo Makism | Макс Max
m Денис Дзяніс Denys Denis Dennis Dionysios |
m Артем Артём Арцём Artem Artyom Artjom Artiom | Тёма
m Антон Ентоні Энтони Антуан Антоніо Антонио Антонью Антоніу Антониу Антін Anton Anthony Antoine Antonio António Antoni Antonín Antonios Antony | Антоша Тоша Tony
m Борис Барыс Борислав Borys Boris | Боря Borya
m Леонід Леонид Леанід Leonid Leonyd Léonid Leonidas | Лёня Льоня Lyonya
m Лев Leo Lev Lew Léon Leon Leone León | Лёва Левко
m Ілля Илья Ілья Илия Illia Illya Ilya Ilia Ilja Ilie Elijah Elias Eliyahu | Илюша
m Яків Джеймс Якоб Якуб Жак Яков Якаў Yakiv Yakov Jakob Jacob Jakub Jacques Jakov Iakov Jakiv Iakiv James Giacomo | Яша Yasha Jim
m Федір Фёдор Фёдар Теодор Fedir Fyodor Fedor Fjodor Theodor Theodore Fiodor Teodor Théodore Todor | Федя Fedya Ted
m Семен Семён Сямён Симеон Semen Semyon Simon Semion Szymon Simeon Simón Šimon Semjon | Сеня
m Матвій Метью Мэттью Маттео Матеуш Матвей Мацвей Matviy Matvei Matthew Matvey Matthias Mateusz Matthieu Matteo Mateo Matej Matthäus Mathieu Mattias Matvii | Matt
m Марко Маркус Марк Mark Marko Marc Marco Marcos Marek Markus Marcus |
m Лука Люк Luka Luke Luca Lucas Lukas Luc Łukasz Lukáš |
m Данило Даниил Даніїл Данила Danylo Daniil Daniel Danilo Danil Danyil Daniele | Даня Danya Dan
m Кирило Кирилл Кірыл Кирил Kyrylo Kirill Kiril Cyril Kyrill Cyrille Kirill |
m Ярослав Яраслаў Yaroslav Jaroslav Jarosław Iaroslav Yaroslaw | Ярик
m Станіслав Станислав Станіслаў Stanislav Stanisław Stanislaw Stanislas | Стас Stas
m Вячеслав В'ячеслав Вацлав Viacheslav Vyacheslav Vjacheslav Wjatscheslaw Viatcheslav Vjačeslav Václav Wacław | Слава Slava
m Святослав Sviatoslav Svyatoslav Swjatoslaw Svjatoslav |
m Ростислав Rostyslav Rostislav Rastislav |
m Мстислав Mstyslav Mstislav |
m Владислав Уладзіслаў Vladyslav Vladislav Władysław Wladislaw László Ladislav | Влад Vlad
m В'ячеслав Viacheslav |
m Едуард Эдуард Eduard Edward Édouard Eduardo Edvard Edoardo | Едик Эдик Ed
m Альберт Albert Alberto |
m Артур Artur Arthur Arturo |
m Руслан Ruslan Rouslan |
m Іса Иса Isa Issa |
m Гаррі Гарри Harry |
m Нікіта Микита Никита Nikita Mykyta Nikyta |
m Савва Сава Savva Sava |
m Гнат Hnat |
m Панас Афанасій Афанасий Panas Afanasy |
m Мустафа Mustafa Mustapha |
m Тимур Timur Tymur Timour |
m Тимофій Тимофей Tymofiy Timofei Timofey Timothy Tymofii Timothée | Тима Tim
m Тиміш Тимош Tymish |
m Назар Nazar |
m Остап Ostap |
m Орест Orest |
m Ілларіон Илларион Hilarion Ilarion |
m Вадим Вадзім Vadym Vadim Wadim |
m Геннадій Геннадий Генадзь Hennadiy Hennadii Gennady Gennadiy Gennadi Guennadi Gennadij Gennadii | Гена Gena
m Аркадій Аркадий Arkadiy Arkady Arkadi Arkadij Arkadii |
m Йосип Хосе Jose Джозеф Джо Йозеф Юзеф Жозе Джузеппе Иосиф Осип Іосіф Йосиф Josef Joseph Yosyp Iosif Iosef José Józef Giuseppe Josip Yosef Osip Jozef |
m Захар Захарій Zakhar Zachar Zachary Zacharias |
m Кузьма Kuzma Kozma |
m Мирослав Myroslav Miroslav Mirosław |
m Веніамін Вениамин Beniamin Benjamin Veniamin Binyamin | Ben
m Авраам Abraham Avraham Avram Ibrahim Ибрагим |
m Давид Дэвид Девід David Davyd Davide | Dave
m Рамзан Ramzan Ramazan Рамазан |
m Магомед Мохаммед Мухаммад Мухаммед Мохаммад Мохамед Мохамад Магомет Магомет Mohammed Muhammad Mohamed Mohammad Muhammed Mehmet Mahomed Magomed Мехмет |
m Ахмед Ахмад Ahmed Ahmad Ahmet Akhmed Akhmad Achmed Ахмет |
m Хасан Гасан Hasan Hassan Khasan Gasan |
m Алі Али Ali Aly |
m Вільям Уильям William Wilhelm Guillaume Guillermo Вильгельм Вільгельм | Will Bill Білл Билл Билли
m Роберт Robert Roberto | Bob Боб Bobby Rob
m Річард Ричард Richard Riccardo Ricardo Ryszard Рихард | Dick
m Чарльз Карл Charles Karl Carl Carlos Carlo Karol Karel Шарль Carlo | Charlie
m Томас Фома Хома Thomas Tomas Tomáš Tomasz Tommaso Том Tomás | Tom
m Дональд Donald Дональд | Дон Don
m Франсуа Francis François Francisco Francesco Franz Франциск Франсуа František Franciszek Френсіс | Frank
m Людвіг Людовик Луи Луї Louis Ludwig Luis Luigi Ludvig |
m Реджеп Раджеп Recep |
m Емманюель Эмманюэль Еммануель Эммануил Emmanuel Emanuel Manuel Manuele |
m Філіп Филипп Philip Philippe Philipp Felipe Filip Filippo Пилип Pylyp |
m Фрідріх Фридрих Frederick Friedrich Frédéric Federico Fryderyk Fridrich | Fred
m Генріх Генрих Генрі Генри Анрі Анри Henry Heinrich Henri Enrico Enrique Henryk | Harry
m Крістіан Кристиан Christian Kristian Cristian |
m Тарік Tariq Tarik |
m Єгор Егор Yehor Yegor Egor Jegor Jehor Iegor | 
m Гліб Глеб Hlib Gleb Глеб |
m Ігнат Игнат Игнатий Ігнатій Ignat Ignatius Ignacio Ihnat Ignace Ignacy |
m Ерік Эрик Erik Eric |
f Олена Елена Алена Алёна Olena Elena Helen Helena Yelena Jelena Hélène Elene Ielena Olenka Ielena Eleni Єлена | Лена Оленка Леночка Lena
f Альона Алёна Alyona Alona Aljona |
f Ольга Вольга Olha Olga Volha Olʹga Olga | Оля Olya
f Наталія Наталья Наталя Наталля Nataliia Natalia Natalya Nataliya Natalie Natalija Natalja Natallia Nathalie | Наташа Natasha Natascha
f Тетяна Татьяна Таццяна Tetiana Tatiana Tatyana Tetyana Tatjana Tatsiana Tania | Таня Tanya
f Ірина Ирина Ірына Iryna Irina Irena Irène Irene Iryna | Іра Ира Ira
f Катерина Кетрін Кэтрин Катаріна Катарина Екатерина Кацярына Kateryna Ekaterina Catherine Yekaterina Katharina Caterina Katarina Jekaterina Katarzyna Catalina Kateřina Katherine Katerina Katrin | Катя Katya Kate Kathy Катруся
f Марія Мері Мэри Марі Мари Мария Марыя Мария Maria Mariya Mary Mariia Marie Marija Marya María Maryia | Маша Маруся Masha Manya
f Анна Енн Энн Анн Анне Ганна Ана Anna Hanna Anne Ann Ana Hannah Ganna Anne | Аня Анюта Anya Нюра
f Дарія Дарина Дарья Дар'я Daria Dariia Darya Dariya Darja Daryna | Даша Dasha
f Софія София Софья Sofia Sofiia Sophia Sofiya Sophie Sofya Zofia Sofija | Соня Sonya Sonia
f Юлія Джулія Джулия Жюлі Юлия Yulia Yuliia Julia Yuliya Julija Iuliia Julie Yuliia Iulia Giulia | Юля Yulya
f Світлана Светлана Святлана Svitlana Svetlana Swetlana Switlana Sviatlana | Світа Света Sveta
f Людмила Людміла Liudmyla Lyudmila Ludmila Ljudmila Lyudmyla Liudmila Ludmilla | Люда Мила Luda
f Любов Любовь Liubov Lyubov Lubov Ljubov Ljubow | Люба Lyuba
f Надія Надежда Надзея Nadiia Nadezhda Nadia Nadiya Nadeschda Nadejda Nadieżda | Надя Nadya
f Віра Вера Vira Vera Wera |
f Галина Галіна Halyna Galina Halina Galyna | Галя Galya
f Валентина Валянціна Valentyna Valentina Walentina Valentine | Валя Valya
m Валентин Валянцін Valentyn Valentin Walentin Valentino Valentine | Валя
f Вікторія Виктория Viktoriia Victoria Viktoria Viktoriya Viktorija Wiktoria Victoire | Віка Вика Vika
f Оксана Ксенія Ксения Аксана Oksana Kseniia Ksenia Xenia Kseniya Oxana | Ксюша
f Анастасія Анастасия Anastasiia Anastasia Anastasiya Anastasija Anastassia Anastazja | Настя Nastya Настуся
f Єлизавета Елізабет Элизабет Ізабель Изабель Елизавета Лізавета Yelyzaveta Elizaveta Elizabeth Elisabeth Yelizaveta Elżbieta Isabel Isabella Jelisaweta | Ліза Лиза Liza Lisa Beth
f Олеся Alesia Алеся Olesia Olesya | Леся
f Жанна Zhanna Jeanne Janna Joanna Joanne Иоанна Йоанна Giovanna Juana |
f Маргарита Margaryta Margarita Margaret Marguerite Margarethe Małgorzata | Рита Rita
f Урсула Ursula Orsola |
f Ангела Анжела Angela Анхела Anhela | 
f Христина Кристина Крістіна Khrystyna Kristina Christina Kristyna Christine Cristina Krystyna |
f Крістін Кристин Christine Kristin |
f Зоя Zoya Zoia Zoe Zoë |
f Лариса Larysa Larisa Larissa | Лара
f Інна Инна Inna |
f Раїса Раиса Raisa Raïssa Raissa | Рая
f Алла Alla |
f Діана Диана Diana Diane |
f Вероніка Вероника Veronika Veronica Véronique |
f Поліна Полина Polina Pauline Paulina Apollinaria |
f Яна Yana Jana Iana |
f Ніна Нина Nina |
f Тамара Tamara |
f Євгенія Евгения Yevheniia Evgenia Yevgenia Eugenia Evgeniya Eugénie Jewgenija | Женя Zhenya
f Валерія Валерия Valeriia Valeria Valeriya Valérie | Лера
f Лідія Лидия Lidiia Lidia Lydia Lidiya Lidija |
f Мирослава Myroslava Miroslava |
f Марина Marina Maryna |
f Ліна Лина Lina |
f Іванна Иванна Ivanna |
f Аліна Алина Alina |
f Карина Каріна Karina Karyna |
f Лілія Лилия Liliia Lilia |
f Ніка Ника Nika |
f Уляна Ульяна Uliana Ulyana |
f Елла Элла Ella |
f Емма Эмма Emma |
f Ева Эва Єва Eva Ewa Eve |
f Аліса Алиса Alice Alisa |
f Сюзанна Susanna Susan Suzanne Сюзан |
f Барбара Варвара Barbara Varvara Warwara |
f Беата Beata |
f Агнешка Agnieszka Agnes Агнес |
f Маріанна Марианна Marianne Marianna |
f Роза Роза Rosa Rose Roza |
f Соломія Соломия Solomiia Solomiya Solomia |
f Сара Sarah Sara |
f Джоанна Joanna Joan |
f Камала Kamala |
f Меланія Мелания Melania Melanie |
`
