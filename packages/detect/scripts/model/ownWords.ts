/** Words that tell a language from its nearest neighbours, written down for this project from general knowledge of the languages. Each counts like a word that is met so many times. */
export const ownCount = 12
export const ownWords: Readonly<Record<string, string>> = {
  hr: `tko netko nitko svatko itko što uopće tjedan tjedna tjednu tjedana tisuća tisuće tisuću vlak vlaka zrakoplov zračna kolodvor nogomet nogometni nogometaš općina općine općini općinski županija
    županije županijski sveučilište sveučilišta siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca točno točka točke uvjet uvjeti uvjeta sudjelovati sudjeluje sudjelovao
    sudionik sudionici glazba glazbe glazbeni kazalište kazališta povijest povijesti povijesni znanost znanosti znanstvenik znanstveni tvrtka tvrtke poduzeće opće opći općenito izvješće izvješća priopćenje priopćio suradnja
    suradnje suradnik vijeće vijesti prije gdje uvijek vrijeme mjesto cijena djeca dijete europa europski europske europskoj utjecaj obitelj obitelji kruh rajčica otok otoka nazočan predsjednik promet prometa redatelj skladatelj
    tajnik ravnatelj gospodarstvo gospodarski dužnosnik dužnosnici također unatoč tijekom osobito ured ureda postrojba putovnica kava sretan sretna neovisno neovisnost ovisno ovisi zapovjednik prosvjed prosvjeda prosvjednici
    izbornik preglednik poveznica zaslon datoteka organizirati financirati kritizirati definirati informirati registrirati kontrolirati reagirati realizirati vidjeti željeti htio živio rješenje riješiti posljednji sljedeći čovjek
    riječ riječi cijeli dio bijel vjera tijelo snijeg pjesma rijeka lijevo mlijeko djevojka dječak svijet svijeta svjetski razumjeti primjer smjer mjera sigurnost obavijest vježba
    sustav sustava sustavi sustavu zrak zraka stoljeće stoljeća stoljeću tvornica tvornice tvornici vlastiti vlastita vlastite razina razine razini razinu
    stupanj stupnja stupnjeva tlak tlaka duljina duljine opseg kut kuta suvremen suvremeni suvremena suvremene prijevoz prijevoza prijevod prijevoda natjecanje natjecanja natjecatelj natjecatelji djelatnik djelatnici djelatnika
    djelatnost djelatnosti proračun proračuna veleposlanik veleposlanica veleposlanstvo mirovina mirovine vojarna stožer zemljovid uporaba uporabe uporabu cesta ceste cesti prometnica tipkovnica ljekarna liječnik liječnika liječnici
    žlica juha krumpir kemija kemijski kirurg kršćanski kršćani isus krist europljani njemačka njemački njemačke njemačkoj francuskoj španjolska španjolski talijanski talijan talijana grčki rumunjska nizozemska židov židovi
    iznimno iznimka izvanredno vjerojatno vjerovati vjerujem htjeti htjela htjeli vidio vidjela živjeti živjeli željela umrijeti trebao trebala mogao dvije obje obiju dvjesto gdjegdje ovdje ondje nigdje negdje uvjeren
    mjesec mjeseca mjeseci mjesecima mjesta mjestu vremena vremenski prijatelj poslije slijedi slijedeći dijelovi dijelu dijela djelo djela djelomično zajedno zahtjev zahtjeva promjena promjene promjenu mijenjati primjena primjene
    primjenu ocjena ocjene namijenjen namjera vrijedi vrijednost vrijednosti uspjeh uspjeha uspješno uspio korijen lijek lijekovi liječenje odjel odjela odjelu podjela cvijet cvijeće zvijezda zvijezde bijela bijeli cijela cijelu
    cijelo obavijesti savjet savjeti svjetlo svjetlost posjet posjetitelj posjetitelji pobjeda pobjede pobjednik smještaj smješten smještena izmjena rješenja rješenje riješen korisnik korisnička općinsko povjerenstvo povjerenik
    zaklada udruga udruge nazočni glede tijek tijeku tvrditi tvrdi kazao kazala kazati priopćeno dogoditi siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom studeni prosincu siječanj veljača
    ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad prosinac tjedno zračni putnik glasovanje glasovati izbornici nogometaši igrač rukomet košarka vaterpolo momčad momčadi utakmica postaja postaje glazbenik
    skladba skladbe pjesnik pjesnici spisatelj nakladnik znanstveno učinak učinka uzrok uljudba tisućljeće obrana obrane braniti pričuva crta crte dopuštenje dopušten dopustiti nositi stajati unatoč odnosno kako bi`,
  "sr-Latn": `ko neko niko svako šta uopšte nedelja nedelje nedelju hiljada hiljade hiljadu voz voza avion aerodrom aerodroma stanica fudbal fudbalski fudbaler opština opštine opštini opštinski okrug okruga univerzitet
    univerziteta januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra tačno tačka tačke uslov uslovi uslova učestvovati učestvuje učestvovao učesnik učesnici muzika muzike muzički pozorište
    pozorišta istorija istorije istorijski nauka nauke naučnik naučni preduzeće preduzeća opšte opšti uopšteno izveštaj izveštaja saopštenje saopštio saradnja saradnje saradnik savet saveta vesti pre gde uvek vreme mesto cena
    deca dete evropa evropski evropske evropskoj uticaj porodica porodice hleb paradajz ostrvo ostrva prisutan predsednik predsednika saobraćaj saobraćaja reditelj kompozitor sekretar direktor privreda privredni zvaničnik
    zvaničnici takođe uprkos tokom naročito kancelarija jedinica pasoš kafa srećan srećna nezavisno nezavisnost zavisno zavisi komandant protest protesta demonstranti meni veza ekran fajl organizovati finansirati kritikovati
    definisati informisati registrovati kontrolisati reagovati realizovati videti želeti hteo živeo rešenje rešiti poslednji sledeći sledeće čovek reč reči ceo cela celo deo beo vera telo sneg pesma pesme reka reke levo mleko
    devojka dečak svet sveta svetski razumeti primer primera smer mera mere bezbednost bezbednosti obaveštenje vežba
    sistem sistema sistemi sistemu vazduh vazduha vek veka veku fabrika fabrike fabrici sopstveni sopstvena sopstvene nivo nivoa nivou nivoi stepen stepena
    pritisak pritiska dužina dužine obim obima ugao ugla savremen savremeni savremena savremene prevoz prevoza prevod prevoda takmičenje takmičenja takmičar takmičari radnik radnici zaposleni delatnost delatnosti budžet budžeta
    ambasador ambasada ambasade penzija penzije kasarna štab mapa upotreba upotrebe upotrebu put puta putu put drum tastatura apoteka lekar lekara lekari kašika supa krompir hemija hemijski hirurg hrišćanski hrišćani isus hristos
    evropljani nemačka nemački nemačke nemačkoj francuskoj španija španski italijanski italijan italijana grčki rumunija holandija jevrejin jevreji izuzetno izuzetak vanredno verovatno verovati verujem hteti htela hteli video
    videla živeti živeli želela umreti trebalo mogao dve obe dvesta negde ovde onde nigde uveren mesec meseca meseci mesecima mesta mestu prijatelj posle sledi delovi delu dela delo delimično zajedno zahtev zahteva promena
    promene promenu menjati primena primene primenu ocena ocene namenjen namera vredi vrednost vrednosti uspeh uspeha uspešno uspeo koren lek lekovi lečenje odeljenje odeljenja odsek podela cvet cveće zvezda zvezde bela beli
    obaveštenja savet saveti svetlo svetlost poseta posetilac posetioci pobeda pobede pobednik smeštaj smešten smeštena izmena rešenja rešen korisnik korisnička komisija komesar fondacija udruženje udruženja povodom tok toku
    tvrdi rekao rekla kazati saopšteno desiti januaru februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru januar februar mart april maj jun jul avgust septembar oktobar novembar decembar nedeljno
    vazdušni putnik glasanje glasati reprezentacija fudbaleri rukomet košarka vaterpolo tim timu utakmica stanice muzičar kompozicija kompozicije pesnik pesnici pisac izdavač naučno efekat efekta uzrok hiljadu odbrana odbrane
    braniti rezerva linija linije dozvola dozvoljen dozvoliti sprat šolja kiseonik azot vodonik kiseonika vodonika ukoliko pošto jeste bezbedan bezbedno bio izvor svakako srpski srpska srpske srbija srbije srbiji beograd
    beograda beogradu beogradski vojvodina vojvodine niš novosadski`,
  bs: `uopće hiljada hiljade općina općine historija historije historijski lahko mehko kahva januara februara augusta septembra također ko šta tačno uslovi fudbal aerodrom univerzitet evropa evropski vrijeme mjesto predsjednik
    gdje uvijek prije saradnja učestvovati vijeće federacija federacije entitet kanton kantona muzika porodica saopćenje saopćio izvještaj izvještaja hljeb voz sedmica sedmice saobraćaj preduzeće tokom organizovati organizirati bosna
    bosanski hercegovina hercegovine bošnjaci vanjski`,
  uk: `вже що як він вона вони воно ми ви їх його її їм цей ця це ці той та ті який яка яке які але або чи якщо бо тому коли поки доки після перед під над між через щоб також тільки лише дуже ще зараз сьогодні завтра вчора тут там звідки
    куди чому хто ніхто ніщо нічого щось хтось усі всі весь уся є був була було були буде будуть немає треба можна може мати має маю знаю знаєш робити робить сказав сказала людина люди рік року років день дня час місто вдома додому дякую
    будь ласка привіт добре погано великий мала новий перший другий від до із зі біля проти без для про на у в з і й та`,
  ru: `уже что как он она они оно мы вы их его её им этот эта это эти тот та те который которая которое которые но или если потому когда пока после перед под над между через чтобы также только лишь очень ещё еще сейчас сегодня завтра вчера
    здесь там откуда куда почему кто никто ничего что-то кто-то все весь вся есть был была было были будет будут нет надо нужно можно может иметь имеет знаю знаешь делать делает сказал сказала человек люди год года лет день дня время город
    дома домой спасибо пожалуйста привет хорошо плохо большой новый первый второй от до из со около против без для о об на у в с и`,
  be: `ужо што як ён яна яны яно мы вы іх яго яе ім гэты гэта гэтыя той тая тыя які якая якое якія але або ці калі бо таму пакуль пасля перад пад над паміж праз каб таксама толькі вельмі яшчэ зараз сёння заўтра ўчора тут там адкуль куды чаму
    хто ніхто нічога нешта нехта усе ўсе увесь ёсць быў была было былі будзе будуць няма трэба можна можа мае ведаю рабіць сказаў сказала чалавек людзі год года гадоў дзень дня час горад дома дадому дзякуй калі ласка добра вялікі новы першы
    другі ад да з са каля супраць без для пра на у ў і`,
  bg: `вече че какво как той тя те то ние вие техния неговия нея им този тази това тези онзи който която което които но или ако защото когато докато след преди под над между през за да също само много още сега днес утре вчера тук там откъде къде
    защо кой никой нищо нещо някой всички целия е беше бяха ще няма трябва може има имам зная правя каза човек хора година години ден време град вкъщи благодаря моля здравей добре лошо голям нов първият вторият от до из със около против без на
    във в с и съм си сме сте са`,
  mk: `веќе дека што како тој таа тие тоа ние вие нивниот неговиот неа им овој оваа ова овие оној кој која кое кои но или ако бидејќи кога додека по пред под над меѓу преку за да исто само многу уште сега денес утре вчера тука таму од каде каде
    зошто кој никој ништо нешто некој сите целиот е беше беа ќе нема треба може има имам знам правам рече човек луѓе година години ден време град дома благодарам ве молам здраво добро лошо голем нов првиот вториот до со околу против без на во и
    сум си сме сте се`,
  "sr-Cyrl": `већ да шта како он она они оно ми ви њих његов њен им овај ова ово ови онај који која које који али или ако јер када док после пре под над између кроз за такође само веома још сада данас сутра јуче овде тамо одакле где зашто ко нико
    ништа нешто неко сви цео је био била било били ће нема треба може има имам знам радим рекао рекла човек људи година године дан време град код куће хвала молим здраво добро лоше велики нови први други од до са око против без на у и сам си смо
    сте су се`,
  cs: `kdo co proč ještě jen když kdyby protože který která které kteří kterého jsou jsem jsme jste byl byla byli bylo budeme říct řekl řekla dělat vidět vědět není nejsou nikdo někdo něco velmi hodně více
    takže nebo už teď včera zítra odkud tato tito její jejich můj chci může můžu nemůže lidé říká místo přes před mezi pouze znovu zde`,
  sk: `kto čo prečo ešte iba keď pretože ktorý ktorá ktoré ktorí ktorého sú sme ste bol bola boli bolo povedať povedal povedala robiť vidieť vedieť nič nikto niekto niečo veľmi veľa viac
    tiež alebo teraz včera zajtra odkiaľ táto tieto chcem môže môžem nemôže ľudia hovorí miesto medzi znova`,
  sl: `kdo zakaj še če ker kateri katera katero kdor bomo rekel rekla vedeti nič nihče nekdo nekaj zelo veliko več tudi torej vendar že zdaj včeraj jutri kje hočem lahko ljudje vsak hiša čez spet tukaj`,
  id: `adalah bisa karena saja uang mobil sepeda kantor polisi perusahaan pemerintah layanan siswa mahasiswa universitas januari februari maret april juni juli agustus desember menit sedangkan tersebut dia ia namun gratis coba
    ingin yaitu setelah saat informasi bahwa komite presiden provinsi kabupaten rapat ujian bisnis anggota kasus pengadilan pengacara tanggal waktu rupiah kota desa bandara televisi film musik dewan masyarakat partai pemilu akun
    sandi tautan halaman unduh pengaturan berkas gambar tampilan pencarian beberapa telah sudah belum bukan nomor rusak kapan mungkin agar serta maupun seorang sebuah warga tim gubernur bupati kecelakaan korban tewas`,
  ms: `ialah boleh kerana sahaja wang awak kereta basikal hospital pejabat polis syarikat kerajaan perkhidmatan pelajar universiti mac jun julai ogos disember minit apabila manakala berkenaan beliau bagaimanapun percuma cuba mahu
    daripada iaitu selepas semasa maklumat bahawa jawatankuasa perdana negeri mesyuarat peperiksaan perniagaan ahli isu kes mahkamah peguam tarikh masa ringgit bandar kampung televisyen filem muzik majlis rakyat parti akaun laluan
    pautan laman tetapan perisian fail imej paparan carian sebarang ramai berjaya sekiranya sekarang`,
  nb: `ikke jeg hva hvordan hvorfor hvem hvor noen noe mye bare fra være vært ble hele selv gjøre gjør sier mer flere tidligere derfor også dere hos uke uker kommer kirke skole første sammen gikk mens siden ennå verden nåværende
    innbyggere hovedstad ligger høyre eneste navn navnet heter skriver spiller hver hun`,
  nn: `ikkje eg kva korleis kvifor kven kvar nokon noko mykje berre frå vere vore vart blei heile sjølv gjere gjer seier meir fleire tidlegare difor òg dykk hjå veke veker kjem kyrkje skule fyrste saman gjekk medan sidan enno verda
    noverande innbyggjarar hovudstad ligg høgre einaste namn namnet heiter skriv spelar kvart ho dei ein eit`
}
