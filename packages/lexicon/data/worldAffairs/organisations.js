/**
 * International organisations, states' bodies, courts, parliaments, parties, armed forces and groups. Written by hand from general
 * knowledge; CC0 1.0. The lines are as in `heads.js`; `m` is a form for every language.
 */
export const organisations = `
Q1065||.9||en=United Nations, United Nations Organization, ^UN, ^U.N.|uk=Організація Об'єднаних Націй, Об'єднані Нації, ^ООН|ru=Организация Объединённых Наций, Объединённые Нации, ^ООН|de=Vereinte Nationen, Vereinten Nationen, ^UN, ^UNO|fr=Nations unies, Organisation des Nations unies, ^ONU|es=Naciones Unidas, Organización de las Naciones Unidas, ^ONU|it=Nazioni Unite, ^ONU|pt=Nações Unidas, ^ONU|pl=Organizacja Narodów Zjednoczonych, Narody Zjednoczone, ^ONZ|zh=联合国|ar=الأمم المتحدة|cs=^OSN|tr=Birleşmiş Milletler, ^BM
Q458||.92||en=European Union, ^EU, ^E.U.|uk=Європейський Союз, Європейський союз, Євросоюз, ^ЄС|ru=Европейский Союз, Европейский союз, Евросоюз, ^ЕС|de=Europäische Union, Europäischen Union, ^EU|fr=Union européenne, ^UE|es=Unión Europea, ^UE|it=Unione europea, ^UE|pt=União Europeia, ^UE|pl=Unia Europejska, ^UE|cs=Evropská unie, ^EU|sk=Európska únia, ^EÚ|tr=Avrupa Birliği, ^AB|nl=Europese Unie, ^EU|sv=Europeiska unionen, ^EU|hu=Európai Unió, ^EU|ro=Uniunea Europeană, ^UE|bg=Европейски съюз, ^ЕС|zh=欧盟, 欧洲联盟|ar=الاتحاد الأوروبي
Q7184||.92||m=^NATO|en=North Atlantic Treaty Organization|uk=^НАТО, Північноатлантичний альянс|ru=^НАТО, Североатлантический альянс|bg=^НАТО|fr=^OTAN|es=^OTAN|pt=^OTAN|pl=Sojusz Północnoatlantycki|zh=北约|ja=北大西洋条約機構|ko=나토|ar=الناتو, حلف شمال الأطلسي, حلف الناتو
Q8880||.75||en=European Commission|uk=Європейська комісія, Єврокомісія|ru=Европейская комиссия, Еврокомиссия|de=Europäische Kommission, Europäischen Kommission, EU-Kommission|fr=Commission européenne|es=Comisión Europea|pl=Komisja Europejska|it=Commissione europea|zh=欧盟委员会|ar=المفوضية الأوروبية
Q8889||.7||en=European Parliament|uk=Європейський парламент, Європарламент|ru=Европейский парламент, Европарламент|de=Europäisches Parlament, Europäischen Parlament, Europaparlament, EU-Parlament|fr=Parlement européen|es=Parlamento Europeo, Eurocámara|pl=Parlament Europejski, Europarlament|it=Parlamento europeo|zh=欧洲议会|ar=البرلمان الأوروبي
Q8886||.65||en=European Council|uk=Європейська рада, Європейська Рада|ru=Европейский совет, Евросовет|de=Europäischer Rat, Europäischen Rat|fr=Conseil européen|es=Consejo Europeo|pl=Rada Europejska|ar=المجلس الأوروبي
Q8908||.7||en=Council of Europe|uk=Рада Європи|ru=Совет Европы|de=Europarat|fr=Conseil de l'Europe|es=Consejo de Europa|pl=Rada Europy|zh=欧洲委员会|ar=مجلس أوروبا
-||.6||en=Parliamentary Assembly of the Council of Europe, ^PACE|uk=Парламентська асамблея Ради Європи, ^ПАРЄ|ru=Парламентская ассамблея Совета Европы, ^ПАСЕ|fr=^APCE|es=^APCE|de=Parlamentarische Versammlung des Europarates
Q122880||.75||en=European Court of Human Rights, ^ECHR, ^ECtHR|uk=Європейський суд з прав людини, ^ЄСПЛ|ru=Европейский суд по правам человека, ^ЕСПЧ|de=Europäischer Gerichtshof für Menschenrechte, Europäischen Gerichtshof für Menschenrechte, ^EGMR|fr=Cour européenne des droits de l'homme, ^CEDH|es=Tribunal Europeo de Derechos Humanos, ^TEDH|pl=Europejski Trybunał Praw Człowieka, ^ETPC|ar=المحكمة الأوروبية لحقوق الإنسان
Q47488||.75||en=International Criminal Court, ^ICC|uk=Міжнародний кримінальний суд, ^МКС|ru=Международный уголовный суд, ^МУС|de=Internationaler Strafgerichtshof, Internationalen Strafgerichtshof, ^IStGH|fr=Cour pénale internationale, ^CPI|es=Corte Penal Internacional, ^CPI|pl=Międzynarodowy Trybunał Karny, ^MTK|zh=国际刑事法院|ar=المحكمة الجنائية الدولية
Q7801||.7||en=International Court of Justice, ^ICJ|uk=Міжнародний суд ООН, Міжнародний суд|ru=Международный суд ООН, Международный суд|de=Internationaler Gerichtshof, Internationalen Gerichtshof, ^IGH|fr=Cour internationale de justice, ^CIJ|es=Corte Internacional de Justicia, ^CIJ|pl=Międzynarodowy Trybunał Sprawiedliwości|zh=国际法院|ar=محكمة العدل الدولية
-||.55||en=European Court of Justice, Court of Justice of the European Union, ^CJEU, ^ECJ|uk=Суд Європейського Союзу, Суд ЄС|ru=Суд Европейского союза, Суд ЕС|de=Europäischer Gerichtshof, Europäischen Gerichtshof, ^EuGH|fr=Cour de justice de l'Union européenne, ^CJUE|es=Tribunal de Justicia de la Unión Europea, ^TJUE|pl=Trybunał Sprawiedliwości Unii Europejskiej, ^TSUE
Q8901||.55||en=European Central Bank, ^ECB|uk=Європейський центральний банк, ^ЄЦБ|ru=Европейский центральный банк, ^ЕЦБ|de=Europäische Zentralbank, Europäischen Zentralbank, ^EZB|fr=Banque centrale européenne, ^BCE|es=Banco Central Europeo, ^BCE|pl=Europejski Bank Centralny, ^EBC
-||.5||en=European External Action Service, ^EEAS|uk=Європейська служба зовнішніх дій|ru=Европейская служба внешнеполитической деятельности
-||.5||m=^Europol|uk=Європол|ru=Европол
Q8475||.55||l=Interpol|m=^INTERPOL|uk=Інтерпол|ru=Интерпол
-||.55||l=Frontex|uk=Фронтекс|ru=Фронтекс
-||.55||l=Eurojust|uk=Євроюст|ru=Евроюст
-||.55||en=European Investment Bank, ^EIB|uk=Європейський інвестиційний банк, ^ЄІБ|ru=Европейский инвестиционный банк, ^ЕИБ|de=Europäische Investitionsbank, Europäischen Investitionsbank, ^EIB|fr=Banque européenne d'investissement, ^BEI|es=Banco Europeo de Inversiones, ^BEI|pl=Europejski Bank Inwestycyjny, ^EBI
-||.55||en=European Bank for Reconstruction and Development, ^EBRD|uk=Європейський банк реконструкції та розвитку, ^ЄБРР|ru=Европейский банк реконструкции и развития, ^ЕБРР|de=Europäische Bank für Wiederaufbau und Entwicklung, ^EBRD|fr=Banque européenne pour la reconstruction et le développement, ^BERD|es=Banco Europeo de Reconstrucción y Desarrollo, ^BERD|pl=Europejski Bank Odbudowy i Rozwoju, ^EBOR
Q81299||.7||en=Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, ^OSCE|uk=Організація з безпеки і співробітництва в Європі, ^ОБСЄ|ru=Организация по безопасности и сотрудничеству в Европе, ^ОБСЕ|de=Organisation für Sicherheit und Zusammenarbeit in Europa, ^OSZE|fr=Organisation pour la sécurité et la coopération en Europe, ^OSCE|es=Organización para la Seguridad y la Cooperación en Europa, ^OSCE|pl=Organizacja Bezpieczeństwa i Współpracy w Europie, ^OBWE|ar=منظمة الأمن والتعاون في أوروبا
Q7809||.65||m=^UNESCO|en=Unesco|fr=Unesco|es=Unesco|uk=^ЮНЕСКО|ru=^ЮНЕСКО|zh=联合国教科文组织|ar=اليونسكو
Q740308||.6||m=^UNICEF|es=Unicef|fr=Unicef|uk=^ЮНІСЕФ|ru=^ЮНИСЕФ|ar=اليونيسف|zh=联合国儿童基金会
Q7817||.75||en=World Health Organization, World Health Organisation, ^WHO|uk=Всесвітня організація охорони здоров'я, ^ВООЗ|ru=Всемирная организация здравоохранения, ^ВОЗ|de=Weltgesundheitsorganisation, ^WHO|fr=Organisation mondiale de la santé, ^OMS|es=Organización Mundial de la Salud, ^OMS|pl=Światowa Organizacja Zdrowia, ^WHO|it=^OMS|zh=世界卫生组织, 世卫组织|ar=منظمة الصحة العالمية
Q41984||.7||en=International Atomic Energy Agency, ^IAEA|uk=Міжнародне агентство з атомної енергії, ^МАГАТЕ|ru=Международное агентство по атомной энергии, ^МАГАТЭ|de=Internationale Atomenergiebehörde, Internationalen Atomenergiebehörde, ^IAEA, ^IAEO|fr=Agence internationale de l'énergie atomique, ^AIEA|es=Organismo Internacional de Energía Atómica, ^OIEA|pl=Międzynarodowa Agencja Energii Atomowej, ^MAEA|zh=国际原子能机构|ar=الوكالة الدولية للطاقة الذرية
Q7804||.7||en=International Monetary Fund, ^IMF|uk=Міжнародний валютний фонд, ^МВФ|ru=Международный валютный фонд, ^МВФ|de=Internationaler Währungsfonds, Internationalen Währungsfonds, ^IWF|fr=Fonds monétaire international, ^FMI|es=Fondo Monetario Internacional, ^FMI|pl=Międzynarodowy Fundusz Walutowy, ^MFW|zh=国际货币基金组织|ar=صندوق النقد الدولي
Q7164||.7||en=World Bank|uk=Світовий банк|ru=Всемирный банк|de=Weltbank|fr=Banque mondiale|es=Banco Mundial|pl=Bank Światowy|zh=世界银行|ar=البنك الدولي
Q7825||.65||en=World Trade Organization, ^WTO|uk=Світова організація торгівлі, ^СОТ|ru=Всемирная торговая организация, ^ВТО|de=Welthandelsorganisation, ^WTO|fr=Organisation mondiale du commerce, ^OMC|es=Organización Mundial del Comercio, ^OMC|pl=Światowa Organizacja Handlu|zh=世界贸易组织, 世贸组织|ar=منظمة التجارة العالمية
-||.75||en=International Committee of the Red Cross, ^ICRC|uk=Міжнародний комітет Червоного Хреста, ^МКЧХ|ru=Международный комитет Красного Креста, ^МККК|de=Internationales Komitee vom Roten Kreuz, Internationale Komitee vom Roten Kreuz, ^IKRK|fr=Comité international de la Croix-Rouge, ^CICR|es=Comité Internacional de la Cruz Roja, ^CICR|pl=Międzynarodowy Komitet Czerwonego Krzyża, ^MKCK|zh=红十字国际委员会|ar=اللجنة الدولية للصليب الأحمر
-||.65||en=Red Cross|uk=Червоний Хрест|ru=Красный Крест|de=Rotes Kreuz, Roten Kreuz, Rote Kreuz|fr=Croix-Rouge|es=Cruz Roja|pl=Czerwony Krzyż|zh=红十字会|ar=الصليب الأحمر
-||.65||en=Office of the United Nations High Commissioner for Refugees, ^UNHCR|uk=Управління Верховного комісара ООН у справах біженців, ^УВКБ ООН|ru=Управление Верховного комиссара ООН по делам беженцев, ^УВКБ ООН|fr=Haut-Commissariat des Nations unies pour les réfugiés, Haut-Commissariat aux réfugiés, ^HCR|es=Alto Comisionado de las Naciones Unidas para los Refugiados, ^ACNUR|de=UN-Flüchtlingshilfswerk, Flüchtlingshilfswerk der Vereinten Nationen, ^UNHCR|pl=^UNHCR|ar=المفوضية السامية للأمم المتحدة لشؤون اللاجئين, مفوضية اللاجئين|zh=联合国难民署
-||.6||en=Office of the United Nations High Commissioner for Human Rights, ^OHCHR|uk=Управління Верховного комісара ООН з прав людини, ^УВКПЛ|ru=Управление Верховного комиссара ООН по правам человека, ^УВКПЧ|de=UN-Hochkommissariat für Menschenrechte, UN-Menschenrechtsbüro|fr=Haut-Commissariat aux droits de l'homme, ^HCDH|es=Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos, ^ACNUDH|pl=Biuro Wysokiego Komisarza ONZ ds. Praw Człowieka
Q37470||.65||en=UN Security Council, United Nations Security Council, U.N. Security Council|uk=Рада Безпеки ООН, Радбез ООН|ru=Совет Безопасности ООН, Совбез ООН|de=UN-Sicherheitsrat, UNO-Sicherheitsrat|fr=Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies|es=Consejo de Seguridad de la ONU, Consejo de Seguridad de las Naciones Unidas|pl=Rada Bezpieczeństwa ONZ|zh=联合国安理会|ar=مجلس الأمن الدولي
Q47423||.6||en=UN General Assembly, United Nations General Assembly|uk=Генеральна Асамблея ООН, Генасамблея ООН|ru=Генеральная Ассамблея ООН, Генассамблея ООН|de=UN-Generalversammlung, UN-Vollversammlung|fr=Assemblée générale de l'ONU, Assemblée générale des Nations unies|es=Asamblea General de la ONU, Asamblea General de las Naciones Unidas|pl=Zgromadzenie Ogólne ONZ
-||.55||en=UN Human Rights Council, United Nations Human Rights Council|uk=Рада ООН з прав людини|ru=Совет ООН по правам человека|de=UN-Menschenrechtsrat|fr=Conseil des droits de l'homme|es=Consejo de Derechos Humanos|pl=Rada Praw Człowieka ONZ|ar=مجلس حقوق الإنسان
-||.6||en=World Food Programme, World Food Program, ^WFP|uk=Всесвітня продовольча програма|ru=Всемирная продовольственная программа|de=Welternährungsprogramm|fr=Programme alimentaire mondial, ^PAM|es=Programa Mundial de Alimentos, ^PMA
-||.55||en=International Organization for Migration, ^IOM|uk=Міжнародна організація з міграції, ^МОМ|ru=Международная организация по миграции, ^МОМ|de=Internationale Organisation für Migration, Internationalen Organisation für Migration, ^IOM|fr=Organisation internationale pour les migrations, ^OIM|es=Organización Internacional para las Migraciones, ^OIM|pl=Międzynarodowa Organizacja ds. Migracji, ^IOM|ar=المنظمة الدولية للهجرة|zh=国际移民组织
-||.6||m=^UNRWA|uk=^БАПОР|ru=^БАПОР|ar=الأونروا
Q1000341||.55||en=International Labour Organization, ^ILO|uk=Міжнародна організація праці, ^МОП|ru=Международная организация труда, ^МОТ|de=Internationale Arbeitsorganisation, Internationalen Arbeitsorganisation, ^ILO|fr=Organisation internationale du travail, ^OIT|es=Organización Internacional del Trabajo, ^OIT|pl=Międzynarodowa Organizacja Pracy, ^MOP|ar=منظمة العمل الدولية
Q41550||.55||en=Organisation for Economic Co-operation and Development, ^OECD|uk=^ОЕСР|ru=^ОЭСР|de=Organisation für wirtschaftliche Zusammenarbeit und Entwicklung, ^OECD|fr=Organisation de coopération et de développement économiques, ^OCDE|es=Organización para la Cooperación y el Desarrollo Económicos, ^OCDE|pl=Organizacja Współpracy Gospodarczej i Rozwoju, ^OECD
Q7795||.6||m=^OPEC|uk=^ОПЕК|ru=^ОПЕК|fr=Opep, ^OPEP|es=^OPEP|ar=أوبك|zh=欧佩克
-||.6||m=^BRICS|uk=^БРІКС|ru=^БРИКС|zh=金砖国家|ar=بريكس
-||.65||m=^G7|en=Group of Seven, G-7|uk=Велика сімка|ru=Большая семёрка|zh=七国集团
-||.65||m=^G20|uk=Велика двадцятка|ru=Большая двадцатка|zh=二十国集团
Q7159||.6||en=African Union|uk=Африканський союз|ru=Африканский союз|de=Afrikanische Union, Afrikanischen Union|fr=Union africaine|es=Unión Africana|pl=Unia Afrykańska|ar=الاتحاد الأفريقي
Q7172||.6||en=Arab League, League of Arab States|uk=Ліга арабських держав|ru=Лига арабских государств|de=Arabische Liga, Arabischen Liga|fr=Ligue arabe|es=Liga Árabe|pl=Liga Arabska|ar=جامعة الدول العربية, الجامعة العربية
Q7768||.6||m=^ASEAN|uk=^АСЕАН|ru=^АСЕАН|fr=Asean|zh=东盟
Q7779||.55||en=Commonwealth of Independent States|uk=Співдружність Незалежних Держав, ^СНД|ru=Содружество Независимых Государств, ^СНГ|de=^GUS
-||.55||en=Collective Security Treaty Organization, ^CSTO|uk=Організація Договору про колективну безпеку, ^ОДКБ|ru=Организация Договора о коллективной безопасности, ^ОДКБ|fr=^OTSC
-||.55||en=Shanghai Cooperation Organisation, Shanghai Cooperation Organization|uk=Шанхайська організація співробітництва, ^ШОС|ru=Шанхайская организация сотрудничества, ^ШОС|zh=上海合作组织, 上合组织
-||.5||en=Eurasian Economic Union|uk=Євразійський економічний союз, ^ЄАЕС|ru=Евразийский экономический союз, ^ЕАЭС
-||.5||en=Visegrad Group|uk=Вишеградська група, Вишеградська четвірка|ru=Вишеградская группа|pl=Grupa Wyszehradzka
-||.5||en=Gulf Cooperation Council, ^GCC|uk=Рада співробітництва країн Перської затоки|ru=Совет сотрудничества стран Персидского залива|ar=مجلس التعاون الخليجي
-||.5||en=Organisation of Islamic Cooperation|ar=منظمة التعاون الإسلامي
-||.55||en=Organisation for the Prohibition of Chemical Weapons, ^OPCW|uk=Організація із заборони хімічної зброї, ^ОЗХЗ|ru=Организация по запрещению химического оружия, ^ОЗХО
Q40970||.6||en=International Olympic Committee, ^IOC|uk=Міжнародний олімпійський комітет, ^МОК|ru=Международный олимпийский комитет, ^МОК|de=Internationales Olympisches Komitee, ^IOC|fr=Comité international olympique, ^CIO|es=Comité Olímpico Internacional, ^COI|pl=Międzynarodowy Komitet Olimpijski, ^MKOl
Q253414||.6||m=^FIFA|uk=^ФІФА|ru=^ФИФА|fr=Fifa
Q35572||.6||m=^UEFA|uk=^УЄФА|ru=^УЕФА
-||.5||en=World Anti-Doping Agency, ^WADA|uk=^ВАДА|ru=^ВАДА
Q42970||.65||en=Amnesty International|uk=Міжнародна амністія|ru=Международная амнистия|m=Amnesty International|ar=منظمة العفو الدولية|zh=国际特赦组织, 大赦国际
Q187052||.65||m=Human Rights Watch, ^HRW|ar=هيومن رايتس ووتش
-||.6||en=Reporters Without Borders, ^RSF|uk=Репортери без кордонів|ru=Репортёры без границ|de=Reporter ohne Grenzen|fr=Reporters sans frontières, ^RSF|es=Reporteros Sin Fronteras|pl=Reporterzy bez Granic|ar=مراسلون بلا حدود
-||.6||en=Doctors Without Borders, Médecins Sans Frontières|uk=Лікарі без кордонів|ru=Врачи без границ|de=Ärzte ohne Grenzen|fr=Médecins sans frontières|es=Médicos Sin Fronteras|pl=Lekarze bez Granic|ar=أطباء بلا حدود
Q81307||.55||m=Greenpeace|uk=Грінпіс|ru=Гринпис
-||.55||en=Transparency International|m=Transparency International
-||.5||en=Committee to Protect Journalists, ^CPJ|uk=Комітет захисту журналістів|ru=Комитет защиты журналистов
-||.5||m=Save the Children
-||.5||m=Oxfam
-||.55||en=International Federation of Red Cross and Red Crescent Societies, ^IFRC
-||.5||en=Red Crescent|uk=Червоний Півмісяць|ru=Красный Полумесяц|de=Roter Halbmond, Rote Halbmond, Roten Halbmond|fr=Croissant-Rouge|es=Media Luna Roja|pl=Czerwony Półksiężyc|ar=الهلال الأحمر
-|UA|.75||en=Verkhovna Rada, Ukrainian parliament, Parliament of Ukraine|uk=Верховна Рада України, Верховна Рада, Верховна рада, ?Рада|ru=Верховная Рада Украины, Верховная рада Украины, Верховная Рада, Верховная рада, ?Рада|de=Werchowna Rada|fr=Verkhovna Rada|es=Rada Suprema, Verjovna Rada|pl=Rada Najwyższa, Rada Najwyższa Ukrainy
-|UA|.65||en=Cabinet of Ministers of Ukraine|uk=Кабінет Міністрів України, Кабінет Міністрів, Кабмін|ru=Кабинет министров Украины, Кабмин
-|UA|.7||en=Office of the President of Ukraine, Presidential Office of Ukraine|uk=Офіс Президента України, Офіс Президента|ru=Офис президента Украины, Офис президента
-|UA|.7||en=Ministry of Foreign Affairs of Ukraine, Ukrainian Foreign Ministry|uk=Міністерство закордонних справ України, ^МЗС України|ru=Министерство иностранных дел Украины, ^МИД Украины
-|UA|.7||en=Ministry of Defence of Ukraine, Ministry of Defense of Ukraine, Ukrainian Defence Ministry, Ukrainian Defense Ministry|uk=Міністерство оборони України, Міноборони України|ru=Министерство обороны Украины, Минобороны Украины
-|UA|.6||en=Ministry of Internal Affairs of Ukraine|uk=Міністерство внутрішніх справ України, ^МВС України|ru=Министерство внутренних дел Украины, ^МВД Украины
-|UA|.6||en=Ministry of Justice of Ukraine|uk=Міністерство юстиції України, Мінʼюст України|ru=Министерство юстиции Украины, Минюст Украины
-|UA|.75||en=Armed Forces of Ukraine, Ukrainian Armed Forces, ^AFU|uk=Збройні Сили України, Збройні сили України, ^ЗСУ|ru=Вооружённые силы Украины, ^ВСУ|de=Streitkräfte der Ukraine|fr=Forces armées ukrainiennes|es=Fuerzas Armadas de Ucrania|pl=Siły Zbrojne Ukrainy, ^SZU
-|UA|.6||en=General Staff of the Armed Forces of Ukraine|uk=Генеральний штаб Збройних сил України, Генеральний штаб ЗСУ, Генштаб ЗСУ, Генштаб|ru=Генеральный штаб Вооружённых сил Украины, Генеральный штаб ВСУ, Генштаб ВСУ
-|UA|.7||en=Security Service of Ukraine, ^SBU|uk=Служба безпеки України, ^СБУ|ru=Служба безопасности Украины, ^СБУ|de=^SBU|fr=^SBU|pl=Służba Bezpieczeństwa Ukrainy, ^SBU
-|UA|.65||en=Main Directorate of Intelligence, Defence Intelligence of Ukraine, ^HUR|uk=Головне управління розвідки, Головне управління розвідки Міністерства оборони України, ^ГУР|ru=Главное управление разведки, ^ГУР|de=^HUR
-|UA|.65||en=National Anti-Corruption Bureau of Ukraine, National Anti-Corruption Bureau, ^NABU|uk=Національне антикорупційне бюро України, Національне антикорупційне бюро, ^НАБУ|ru=Национальное антикоррупционное бюро Украины, ^НАБУ|de=^NABU
-|UA|.6||en=Specialised Anti-Corruption Prosecutor's Office, ^SAPO|uk=Спеціалізована антикорупційна прокуратура, ^САП|ru=Специализированная антикоррупционная прокуратура, ^САП
-|UA|.6||en=Office of the Prosecutor General of Ukraine, Prosecutor General's Office of Ukraine|uk=Офіс Генерального прокурора, Офіс генпрокурора|ru=Офис генерального прокурора Украины, Офис генпрокурора
-|UA|.65||en=Coordination Headquarters for the Treatment of Prisoners of War|uk=Координаційний штаб з питань поводження з військовополоненими, Координаційний штаб|ru=Координационный штаб по вопросам обращения с военнопленными
-|UA|.6||en=National Security and Defence Council of Ukraine, National Security and Defense Council|uk=Рада національної безпеки і оборони України, Рада національної безпеки і оборони, ^РНБО|ru=Совет национальной безопасности и обороны Украины, ^СНБО
-|UA|.6||en=State Emergency Service of Ukraine, State Emergency Service|uk=Державна служба України з надзвичайних ситуацій, ^ДСНС|ru=Государственная служба Украины по чрезвычайным ситуациям, ^ГСЧС
-|UA|.6||en=National Police of Ukraine|uk=Національна поліція України, Нацполіція|ru=Национальная полиция Украины, Нацполиция
-|UA|.55||en=National Guard of Ukraine|uk=Національна гвардія України, Нацгвардія|ru=Национальная гвардия Украины, Нацгвардия Украины
-|UA|.55||en=State Bureau of Investigation|uk=Державне бюро розслідувань, ^ДБР|ru=Государственное бюро расследований, ^ГБР
-|UA|.55||en=State Border Guard Service of Ukraine|uk=Державна прикордонна служба України, Держприкордонслужба|ru=Государственная пограничная служба Украины
-|UA|.6||en=National Bank of Ukraine, ^NBU|uk=Національний банк України, Нацбанк України, ^НБУ|ru=Национальный банк Украины, Нацбанк Украины, ^НБУ
-|UA|.55||en=Constitutional Court of Ukraine|uk=Конституційний Суд України, ^КСУ|ru=Конституционный суд Украины
-|UA|.55||en=Servant of the People|uk=Слуга народу|ru=Слуга народа
-|UA|.55||en=European Solidarity|uk=Європейська солідарність|ru=Европейская солидарность
-|UA|.5||en=Orthodox Church of Ukraine|uk=Православна церква України, ^ПЦУ|ru=Православная церковь Украины, ^ПЦУ
-|UA|.5||en=Azov Brigade, Azov Regiment|uk=?Азов|ru=?Азов
-|UA|.5||l=Energoatom|uk=Енергоатом|ru=Энергоатом
-|UA|.5||en=Naftogaz|l=Naftogaz|uk=Нафтогаз|ru=Нафтогаз
-|UA|.5||en=Ukrenergo|l=Ukrenergo|uk=Укренерго|ru=Укрэнерго
-|UA|.5||en=Ukrzaliznytsia|l=Ukrzaliznytsia|uk=Укрзалізниця|ru=Укрзализныця
-|UA|.5||l=DTEK|m=^DTEK|uk=^ДТЕК|ru=^ДТЭК
Q403446|RU|.75||en=State Duma|uk=Державна дума, Держдума|ru=Государственная дума, Госдума|de=Staatsduma|fr=Douma, Douma d'État|es=Duma, Duma Estatal|pl=Duma Państwowa
-|RU|.6||en=Federation Council|uk=Рада Федерації|ru=Совет Федерации, Совфед|de=Föderationsrat
-|RU|.7||en=Ministry of Foreign Affairs of Russia, Russian Foreign Ministry|uk=Міністерство закордонних справ Росії, ^МЗС Росії, ^МЗС РФ|ru=Министерство иностранных дел России, ^МИД России, ^МИД РФ|de=russisches Außenministerium|pl=rosyjskie ^MSZ
-|RU|.75||en=Ministry of Defence of Russia, Russian Defence Ministry, Russian Defense Ministry, Russian Ministry of Defence, Russian Ministry of Defense|uk=Міністерство оборони Росії, Міністерство оборони РФ, Міноборони Росії, Міноборони РФ|ru=Министерство обороны России, Министерство обороны РФ, Минобороны России, Минобороны РФ|de=russisches Verteidigungsministerium
-|RU|.6||en=Russian Armed Forces, Armed Forces of Russia|uk=Збройні сили Росії, Збройні сили РФ|ru=Вооружённые силы России, Вооружённые силы РФ, ^ВС РФ
-|RU|.7||en=Federal Security Service, ^FSB|uk=Федеральна служба безпеки, ^ФСБ|ru=Федеральная служба безопасности, ^ФСБ|de=^FSB, Inlandsgeheimdienst FSB|fr=^FSB|es=^FSB|pl=^FSB
-|RU|.55||en=Foreign Intelligence Service|uk=Служба зовнішньої розвідки|ru=Служба внешней разведки, ^СВР
-|RU|.6||en=^GRU|de=^GRU|fr=^GRU|es=^GRU|pl=^GRU|uk=^ГРУ|ru=^ГРУ
-|RU|.6||en=Investigative Committee of Russia, Investigative Committee|uk=Слідчий комітет Росії|ru=Следственный комитет России, Следственный комитет
-|RU|.55||en=Roskomnadzor|l=Roskomnadzor|uk=Роскомнагляд|ru=Роскомнадзор|de=Roskomnadsor
-|RU|.55||en=Rosgvardia|l=Rosgvardia|uk=Росгвардія|ru=Росгвардия
-|RU|.55||en=Federal Penitentiary Service|uk=Федеральна служба виконання покарань, ^ФСВП|ru=Федеральная служба исполнения наказаний, ^ФСИН
-|RU|.6||en=Central Bank of Russia, Bank of Russia|uk=Центральний банк Росії|ru=Центральный банк России, Банк России, Центробанк России
-|RU|.55||en=United Russia|uk=Єдина Росія|ru=Единая Россия|de=Einiges Russland|fr=Russie unie|es=Rusia Unida|pl=Jedna Rosja
-|RU|.65||en=Wagner Group, ?Wagner|de=Wagner-Gruppe, Gruppe Wagner, Söldnergruppe Wagner|fr=groupe Wagner|es=Grupo Wagner|pl=Grupa Wagnera|uk=ПВК «Вагнер», ПВК Вагнер, Вагнер|ru=ЧВК «Вагнер», ЧВК Вагнер, Вагнер
-|RU|.6||en=Gazprom|l=Gazprom|de=Gasprom, Gazprom|uk=Газпром|ru=Газпром
-|RU|.6||en=Rosneft|l=Rosneft|uk=Роснефть|ru=Роснефть
-|RU|.6||en=Rosatom|l=Rosatom|uk=Росатом|ru=Росатом
-|RU|.55||en=Lukoil|l=Lukoil|uk=Лукойл|ru=Лукойл
-|RU|.55||en=Sberbank|l=Sberbank|uk=Сбербанк|ru=Сбербанк
-|RU|.55||en=Aeroflot|l=Aeroflot|uk=Аерофлот|ru=Аэрофлот
-|RU|.6||en=?Memorial|uk=?Меморіал|ru=?Мемориал
-|RU|.5||en=Anti-Corruption Foundation, ^FBK|uk=Фонд боротьби з корупцією|ru=Фонд борьбы с коррупцией, ^ФБК
-|RU|.5||en=OVD-Info|l=OVD-Info|uk=ОВД-Інфо|ru=ОВД-Инфо
-|RU|.5||en=Russian Orthodox Church|uk=Російська православна церква, ^РПЦ|ru=Русская православная церковь, ^РПЦ|de=Russisch-Orthodoxe Kirche
-|RU|.5||en=Black Sea Fleet|uk=Чорноморський флот|ru=Черноморский флот|de=Schwarzmeerflotte|fr=flotte de la mer Noire|es=Flota del mar Negro|pl=Flota Czarnomorska
-|RU|.5||en=Supreme Court of Russia|uk=Верховний суд Росії|ru=Верховный суд России
Q11268|US|.75||en=US Congress, U.S. Congress, Congress|uk=Конгрес США, Конгрес|ru=Конгресс США, Конгресс|de=US-Kongress|fr=Congrès américain|es=Congreso de Estados Unidos|pl=Kongres USA
Q66096|US|.65||en=US Senate, U.S. Senate|uk=Сенат США|ru=Сенат США|de=US-Senat|fr=Sénat américain|pl=Senat USA
Q11701|US|.65||en=House of Representatives|uk=Палата представників|ru=Палата представителей|de=Repräsentantenhaus|fr=Chambre des représentants|es=Cámara de Representantes|pl=Izba Reprezentantów
Q789915|US|.7||en=US State Department, U.S. State Department, State Department, Department of State|uk=Державний департамент США, Держдепартамент США, Держдеп|ru=Государственный департамент США, Госдепартамент США, Госдеп|de=US-Außenministerium|fr=département d'État|es=Departamento de Estado|pl=Departament Stanu USA, Departament Stanu
-|US|.75||m=Pentagon|pl=Pentagon|en=US Defense Department, US Department of Defense|uk=Пентагон|ru=Пентагон|fr=Pentagone|es=Pentágono|it=Pentagono|ar=البنتاغون|zh=五角大楼
Q37230|US|.75||m=^CIA|en=Central Intelligence Agency|uk=^ЦРУ, Центральне розвідувальне управління|ru=^ЦРУ, Центральное разведывательное управление|zh=中央情报局|ar=وكالة المخابرات المركزية
Q8333|US|.7||m=^FBI|en=Federal Bureau of Investigation|uk=^ФБР, Федеральне бюро розслідувань|ru=^ФБР, Федеральное бюро расследований|zh=联邦调查局
-|US|.6||en=National Security Agency, ^NSA|de=^NSA|uk=^АНБ|ru=^АНБ
-|US|.6||en=US Supreme Court, U.S. Supreme Court|uk=Верховний суд США|ru=Верховный суд США|fr=Cour suprême américaine|de=Oberster Gerichtshof der USA
-|US|.6||en=US Treasury Department, Treasury Department, US Treasury|uk=Міністерство фінансів США, Мінфін США|ru=Министерство финансов США, Минфин США|de=US-Finanzministerium
-|US|.6||en=US Justice Department, Department of Justice, Justice Department|uk=Міністерство юстиції США, Мін'юст США|ru=Министерство юстиции США, Минюст США|de=US-Justizministerium
-|US|.55||en=Department of Homeland Security|uk=Міністерство внутрішньої безпеки США|ru=Министерство внутренней безопасности США
Q53536|US|.65||en=Federal Reserve, US Federal Reserve, ~Fed|uk=Федеральна резервна система, ^ФРС|ru=Федеральная резервная система, ^ФРС|de=US-Notenbank Fed|fr=Réserve fédérale|es=Reserva Federal
Q23548|US|.6||m=^NASA|uk=^НАСА|ru=^НАСА|fr=Nasa|ar=ناسا|zh=美国国家航空航天局
-|US|.6||m=^USAID
Q29468|US|.65||en=Republican Party|uk=Республіканська партія|ru=Республиканская партия|de=Republikanische Partei|fr=Parti républicain|es=Partido Republicano|pl=Partia Republikańska
Q29552|US|.65||en=Democratic Party|uk=Демократична партія|ru=Демократическая партия|de=Demokratische Partei|fr=Parti démocrate|es=Partido Demócrata|pl=Partia Demokratyczna
Q11005|GB|.6||en=House of Commons|uk=Палата громад|ru=Палата общин|de=Unterhaus, britisches Unterhaus|fr=Chambre des communes|es=Cámara de los Comunes|pl=Izba Gmin
Q11007|GB|.55||en=House of Lords|uk=Палата лордів|ru=Палата лордов|de=?Oberhaus|fr=Chambre des lords|pl=Izba Lordów
Q9630|GB|.6||en=Labour Party|uk=Лейбористська партія|ru=Лейбористская партия|de=Labour-Partei|fr=Parti travailliste|es=Partido Laborista
Q9626|GB|.6||en=Conservative Party|uk=Консервативна партія|ru=Консервативная партия|fr=Parti conservateur
-|GB|.6||en=Foreign Office|uk=Форин-офіс|ru=Форин-офис
-|GB|.55||en=Ministry of Defence|fr=ministère britannique de la Défense
-|GB|.55||m=^MI6
-|GB|.55||m=^MI5
-|GB|.55||en=Bank of England|uk=Банк Англії|ru=Банк Англии|de=Bank of England|fr=Banque d'Angleterre
-|GB|.55||en=Scotland Yard|m=Scotland Yard|uk=Скотленд-Ярд|ru=Скотленд-Ярд
Q154797|DE|.75||m=Bundestag|de=Bundestag|pl=Bundestag|uk=Бундестаг|ru=Бундестаг|zh=德国联邦议院
-|DE|.6||m=Bundesrat|de=Bundesrat|pl=Bundesrat|uk=Бундесрат|ru=Бундесрат
-|DE|.65||m=Bundeswehr|pl=Bundeswehra|uk=Бундесвер|ru=Бундесвер
-|DE|.65||de=Bundesregierung|en=German government|fr=gouvernement allemand
-|DE|.6||de=Auswärtiges Amt, Auswärtigen Amt, Auswärtige Amt, Bundesaußenministerium|en=German Foreign Office, German Foreign Ministry
-|DE|.6||de=Bundesverteidigungsministerium|en=German Defence Ministry
-|DE|.6||de=Bundesverfassungsgericht|en=Federal Constitutional Court
-|DE|.6||de=Bundesgerichtshof, ^BGH
-|DE|.6||de=Bundesnachrichtendienst, ^BND
-|DE|.55||de=Bundesamt für Verfassungsschutz, Verfassungsschutz
-|DE|.55||de=Bundeskriminalamt, ^BKA
Q49762|DE|.65||m=^CDU|de=Christlich Demokratische Union|uk=^ХДС|ru=^ХДС
Q49763|DE|.6||m=^CSU|uk=^ХСС|ru=^ХСС
Q49768|DE|.65||m=^SPD|uk=^СДПН|ru=^СДПГ
Q6721203|DE|.6||m=^AfD|de=Alternative für Deutschland|en=Alternative for Germany|uk=Альтернатива для Німеччини|ru=Альтернатива для Германии
Q13124|DE|.55||m=^FDP|de=Freie Demokraten
-|DE|.6||de=Die Grünen, Bündnis 90/Die Grünen
-|FR|.65||fr=Assemblée nationale|en=National Assembly|de=Nationalversammlung
-|FR|.6||fr=Quai d'Orsay, ministère des Affaires étrangères|en=French Foreign Ministry
-|FR|.55||fr=Rassemblement national|en=National Rally|uk=Національне об'єднання|ru=Национальное объединение|de=Rassemblement National
-|FR|.5||fr=La France insoumise, ^LFI
-|FR|.5||fr=Conseil constitutionnel
-|FR|.5||fr=^DGSE
-|PL|.7||m=Sejm|pl=Sejm|uk=Сейм|ru=Сейм
-|PL|.6||pl=Prawo i Sprawiedliwość, ^PiS|en=Law and Justice, ^PiS|de=^PiS|uk=Право і справедливість|ru=Право и справедливость
-|PL|.6||pl=Koalicja Obywatelska, Platforma Obywatelska|en=Civic Coalition, Civic Platform
-|PL|.6||pl=Ministerstwo Spraw Zagranicznych, ^MSZ|en=Polish Foreign Ministry
-|PL|.6||pl=Ministerstwo Obrony Narodowej, ^MON|en=Polish Defence Ministry
-|PL|.55||pl=Trybunał Konstytucyjny|en=Constitutional Tribunal
-|PL|.55||pl=Agencja Bezpieczeństwa Wewnętrznego, ^ABW
-|PL|.5||pl=Straż Graniczna
-|HU|.55||m=Fidesz|uk=Фідес|ru=Фидес
-|ES|.6||es=Congreso de los Diputados|en=Congress of Deputies
-|ES|.6||es=Partido Socialista Obrero Español, ^PSOE|en=^PSOE
-|ES|.6||es=Partido Popular|en=?People's Party
-|ES|.55||es=Vox|en=Vox
-|ES|.55||es=Tribunal Supremo
-|ES|.55||es=Guardia Civil
-|ES|.55||es=Audiencia Nacional
-|IL|.65||m=Knesset|fr=Knesset|es=Knéset|pl=Kneset|uk=Кнесет|ru=Кнессет|ar=الكنيست
-|IL|.65||en=Israel Defense Forces, Israel Defence Forces, ^IDF|uk=^ЦАХАЛ, Армія оборони Ізраїлю|ru=^ЦАХАЛ, Армия обороны Израиля|fr=Tsahal
-|IL|.6||m=Mossad|uk=Моссад|ru=Моссад|de=Mossad|pl=Mosad|ar=الموساد
-|IL|.5||m=Likud|uk=Лікуд|ru=Ликуд|fr=Likoud
Q38799|PS|.75||m=Hamas|pl=Hamas|es=Hamás|uk=^ХАМАС|ru=^ХАМАС|ar=حماس, حركة حماس|zh=哈马斯
-|PS|.5||m=Fatah|uk=^ФАТХ|ru=^ФАТХ|ar=حركة فتح
-|PS|.55||en=Palestinian Authority|uk=Палестинська автономія, Палестинська адміністрація|ru=Палестинская автономия, Палестинская администрация|de=Palästinensische Autonomiebehörde|fr=Autorité palestinienne|es=Autoridad Palestina|ar=السلطة الفلسطينية
Q41053|LB|.65||en=Hezbollah, Hizbollah|de=Hisbollah|fr=Hezbollah|es=Hezbolá|pl=Hezbollah|uk=Хезболла, Хізболла|ru=Хезболла|ar=حزب الله|zh=真主党
-|YE|.6||en=Houthis, Houthi|de=Huthi, Huthis|fr=Houthis|es=hutíes|pl=Huti|uk=хусити|ru=хуситы|ar=الحوثيون, الحوثيين
Q42418|AF|.65||m=Taliban|fr=talibans|es=talibanes, talibán|pl=talibowie|uk=Талібан|ru=Талибан|ar=طالبان|zh=塔利班
Q2429253||.65||en=Islamic State, ^ISIS, ^ISIL|uk=Ісламська держава, ^ІДІЛ|ru=Исламское государство, ^ИГИЛ|de=Islamischer Staat|fr=^EI, État islamique, Daech|es=Estado Islámico, Daesh|pl=Państwo Islamskie|ar=داعش, تنظيم الدولة الإسلامية
-||.6||en=al-Qaeda, al-Qaida, Al Qaeda|de=al-Qaida, Al-Kaida|fr=Al-Qaïda|es=Al Qaeda|pl=Al-Kaida|uk=Аль-Каїда|ru=Аль-Каида|ar=تنظيم القاعدة
-|IR|.6||en=Islamic Revolutionary Guard Corps, Revolutionary Guards, ^IRGC|uk=Корпус вартових ісламської революції, ^КВІР|ru=Корпус стражей исламской революции, ^КСИР|de=Revolutionsgarden, Revolutionsgarde|fr=Gardiens de la révolution|es=Guardia Revolucionaria|ar=الحرس الثوري
-|TR|.55||m=^PKK|uk=^РПК|ru=^РПК
-|TR|.55||tr=Adalet ve Kalkınma Partisi, AKP|en=Justice and Development Party, ^AKP|de=^AKP
-|TR|.55||tr=Türkiye Büyük Millet Meclisi, ^TBMM|en=Grand National Assembly of Turkey
-|CN|.65||en=Chinese Communist Party, Communist Party of China|uk=Комуністична партія Китаю|ru=Коммунистическая партия Китая, ^КПК|de=Kommunistische Partei Chinas|fr=Parti communiste chinois|es=Partido Comunista de China|zh=中国共产党, 中共
-|CN|.6||en=People's Liberation Army|uk=Народно-визвольна армія Китаю|ru=Народно-освободительная армия Китая|zh=中国人民解放军, 解放军
-|CN|.6||en=Chinese Foreign Ministry, Ministry of Foreign Affairs of China|zh=中国外交部, 外交部
-|CN|.55||en=National People's Congress|zh=全国人民代表大会, 全国人大
-|IN|.5||en=Bharatiya Janata Party, ^BJP
Q159583|VA|.6||en=Holy See|uk=Святий Престол|ru=Святой Престол|de=Heiliger Stuhl, Heiligen Stuhl|fr=Saint-Siège|es=Santa Sede|pl=Stolica Apostolska|it=Santa Sede
-|BR|.5||pt=Supremo Tribunal Federal, ^STF|en=Supreme Federal Court
`
