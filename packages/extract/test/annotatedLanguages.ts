/**
 * Made pages in more languages, marked as in `annotatedPages.ts`: payment buttons, a newsletter, a line about cookies, related links, a note about the author, comments.
 * Written for these tests; places, persons and events are made up.
 */
export const annotatedLanguages: Readonly<Record<string, string>> = {
  "tr, bir kıyı kasabası": `
- Anasayfa
- Gündem
- Spor
T Kıyıköy'ün eski vapuru on iki yıl sonra yeniden sefere çıkıyor
B Elif Demirtaş
D 14 Haziran 2024, 09:30
C Fotoğraf: Elif Demirtaş
P Kıyıköy ile ada arasında çalışan eski vapur, on iki yıl aradan sonra cumartesi günü yeniden sefere çıkacak.
P “Sesini hepimiz özledik,” dedi iskele memuru Hasan Kaya. “Çocukken düdüğünü duyunca koşardık.”
- Bunu da okuyun: Adada okul neden kapandı
P Belediye, vapurun onarımı için üç milyon lira harcandığını açıkladı. İlk sefere yüz kişi katılacak.
- Bağımsız gazeteciliğe destek olun. Bu haberi okurlarımızın katkısıyla yazdık.
- Tek seferlik
- Aylık
- Kredi kartı
- Bültenimize abone olun
- Elif Demirtaş gazetenin kıyı muhabiridir.
- Yorumlar
- Çerez politikası
- Tüm hakları saklıdır.`,

  "zh, 港口小镇": `
- 首页
- 国际
- 登录
T 旧渡轮停航十二年后将重新启航
B 本报记者 王小明
D 2024年6月14日 09:30
C 图片来源：海湾渔业协会
P 往返于海湾镇与小岛之间的旧渡轮在停航十二年后，将于星期六重新启航，镇政府在星期一宣布了这一消息。
P “大家都想念它的汽笛声，”码头管理员李大海说，“小时候我们一听见就往码头跑。”
- 延伸阅读：岛上的小学为什么关闭
P 镇政府表示，修理费用共三百万元，其中一半来自岛上居民的捐献。首航将有一百名乘客。
- 支持独立新闻。您的支持让我们能够继续报道。
- 每月
- 单次
- 支付宝
- 订阅我们的电子报
- 责任编辑：陈一
- 发表评论
- 我们使用 Cookie 改善您的体验。
- 版权所有 未经授权不得转载`,

  "ar, ميناء صغير": `
- الرئيسية
- سياسة
- تسجيل الدخول
T العبّارة القديمة تعود إلى البحر بعد اثني عشر عاما
B بقلم: ليلى منصور
D 14 يونيو 2024
C تصوير: ليلى منصور
P تعود العبّارة القديمة التي كانت تنقل سكان الجزيرة إلى البحر يوم السبت بعد توقف دام اثني عشر عاما، كما أعلنت البلدية.
P وقال حارس الميناء سالم حداد: «اشتقنا جميعا إلى صوتها، وكنا نركض إليها ونحن صغار».
- اقرأ أيضا: لماذا أغلقت مدرسة الجزيرة
P وأوضحت البلدية أن تكاليف الإصلاح بلغت ثلاثة ملايين، جمع أهل الجزيرة نصفها.
- ادعموا الصحافة المستقلة، تبرعوا الآن لنواصل عملنا.
- شهريا
- مرة واحدة
- اشترك في نشرتنا البريدية
- سياسة الخصوصية
- جميع الحقوق محفوظة`,

  "ja, 港の町": `
- ホーム
- 政治
- ログイン
T 古い渡し船が十二年ぶりに運航を再開へ
B 執筆：山田太郎
D 2024年6月14日 9時30分
C 写真：港町役場提供
P 港町と島を結んでいた古い渡し船が、十二年ぶりに土曜日から運航を再開する。町役場が月曜日に発表した。
P 「みんなあの汽笛の音が懐かしかった」と桟橋の管理人、佐藤健さんは話した。
- あわせて読みたい：島の小学校はなぜ閉じたのか
P 町役場によると、修理には三億円がかかり、その半分を島の住民が出した。最初の便には百人が乗る予定だ。
- ニュースレターに登録する
- 毎月
- 今回のみ
- クレジットカード
- 独立した報道をご支援ください。皆さまの寄付が私たちの取材を支えています。
- この記事をシェア
- コメントを書く
- プライバシーポリシー
- 無断転載を禁じます`,

  "ko, 항구 마을": `
- 홈
- 정치
- 로그인
T 낡은 나룻배, 열두 해 만에 다시 뜬다
B 홍길동 기자
D 2024년 6월 14일
C 사진 제공: 항구마을 주민회
P 항구 마을과 섬을 오가던 낡은 나룻배가 열두 해 만에 토요일부터 다시 운항한다고 면사무소가 월요일 밝혔다.
P “모두가 그 뱃고동 소리를 그리워했다”고 선착장 관리인 김철수 씨는 말했다.
- 관련 기사: 섬마을 학교는 왜 문을 닫았나
P 면사무소는 수리에 삼억 원이 들었고 그 절반을 섬 주민들이 모았다고 설명했다. 첫 배에는 백 명이 탄다.
- 독립언론을 후원해 주세요. 여러분의 후원이 저희에게 큰 힘이 됩니다.
- 매월
- 일시
- 신용카드
- 뉴스레터 구독하기
- 댓글쓰기
- 개인정보처리방침
- 무단전재 및 재배포 금지`,

  "th, เมืองท่าเล็ก": `
- หน้าแรก
- การเมือง
- เข้าสู่ระบบ
T เรือข้ามฟากลำเก่ากลับมาวิ่งอีกครั้งหลังหยุดไปสิบสองปี
B โดย สมชาย ใจดี
D 14 มิถุนายน 2567
C ภาพโดย ชมรมชาวเกาะ
P เรือข้ามฟากลำเก่าที่เคยวิ่งระหว่างเมืองท่ากับเกาะ จะกลับมาวิ่งอีกครั้งในวันเสาร์นี้ หลังจากหยุดไปสิบสองปี เทศบาลประกาศเมื่อวันจันทร์
P นายประเสริฐ ผู้ดูแลท่าเรือ กล่าวว่าทุกคนคิดถึงเสียงหวูดของเรือลำนี้มาก ตอนเด็กพอได้ยินเสียงก็จะวิ่งลงมาที่ท่า แล้วรอขึ้นเรือไปโรงเรียนด้วยกัน
- อ่านเพิ่มเติม: ทำไมโรงเรียนบนเกาะจึงปิด
P เทศบาลระบุว่าค่าซ่อมเรืออยู่ที่สามล้านบาท โดยชาวเกาะช่วยกันออกครึ่งหนึ่ง เที่ยวแรกจะมีผู้โดยสารหนึ่งร้อยคน และจะวิ่งวันละสองเที่ยวตลอดทั้งปี
- รายเดือน
- ครั้งเดียว
- บัตรเครดิต
- สมัครรับจดหมายข่าว
- แสดงความคิดเห็น
- นโยบายความเป็นส่วนตัว
- สงวนลิขสิทธิ์`,

  "nl, een havenstadje": `
- Home
- Binnenland
- Inloggen
T Oude veerpont vaart na twaalf jaar weer
B Door Jan de Vries
D 14 juni 2024, 09.30 uur
C Foto: Jan de Vries
P De oude veerpont naar het eiland vaart vanaf zaterdag weer, twaalf jaar na de laatste tocht, meldde de gemeente maandag.
P “We hebben het geluid allemaal gemist”, zei havenmeester Kees Molenaar.
- Lees ook: Waarom de school op het eiland dichtging
P De reparatie kostte drie miljoen euro, waarvan de eilanders de helft betaalden.
- Steun onafhankelijke journalistiek: word lid vanaf 5 euro per maand
- Eenmalig
- Maandelijks
- Meld je aan voor onze nieuwsbrief
- Jan de Vries is verslaggever en schrijft over de kust.
- Plaats een reactie
- Wij gebruiken cookies. Alles accepteren
- Alle rechten voorbehouden`,

  "cs, přístavní městečko": `
- Domů
- Zahraničí
- Přihlásit se
T Starý přívoz po dvanácti letech znovu vypluje
B Autor: Jana Nováková
D 14. června 2024, 9:30
C Foto: Jana Nováková
P Starý přívoz na ostrov vypluje v sobotu poprvé po dvanácti letech, oznámil v pondělí městský úřad.
P „Všem nám ten zvuk chyběl,“ řekl správce přístaviště Karel Dub.
- Čtěte také: Proč zavřeli školu na ostrově
P Oprava stála tři miliony korun a polovinu zaplatili sami ostrované.
- Podpořte nezávislou žurnalistiku. Vaše podpora nám umožňuje psát dál.
- Jednorázově
- Měsíčně
- Přihlaste se k odběru newsletteru
- Jana Nováková je redaktorka a píše o pobřeží.
- Napsat komentář
- Zásady ochrany osobních údajů
- Všechna práva vyhrazena`,

  "ro, un orășel la mare": `
- Acasă
- Externe
- Autentificare
T Vechiul bac pornește din nou după doisprezece ani
B Autor: Ioana Popescu
D 14 iunie 2024, 09:30
C Foto: Ioana Popescu
P Vechiul bac care ducea la insulă va porni din nou sâmbătă, după doisprezece ani, a anunțat luni primăria.
P „Tuturor ne-a lipsit sunetul lui”, a spus paznicul portului, Ion Munteanu.
- Citește și: De ce s-a închis școala de pe insulă
P Reparația a costat trei milioane de lei, iar jumătate au plătit chiar locuitorii insulei.
- Susține jurnalismul independent. Donația ta ne ajută să scriem mai departe.
- O singură dată
- Lunar
- Abonează-te la newsletter
- Ioana Popescu este jurnalistă și scrie despre coastă.
- Lasă un comentariu
- Politica de confidențialitate
- Toate drepturile rezervate`,

  "sv, en hamnstad": `
- Hem
- Utrikes
- Logga in
T Den gamla färjan går igen efter tolv år
B Av Anna Berg
D 14 juni 2024 kl. 09.30
C Foto: Anna Berg
P Den gamla färjan till ön går igen på lördag, tolv år efter den sista turen, meddelade kommunen i måndags.
P ”Vi har alla saknat ljudet”, säger hamnvakten Nils Ek.
- Läs också: Därför stängde skolan på ön
P Reparationen kostade tre miljoner kronor, och öborna betalade hälften av dem.
- Stöd oberoende journalistik. Din gåva gör att vi kan fortsätta.
- En gång
- Varje månad
- Prenumerera på vårt nyhetsbrev
- Anna Berg är reporter och skriver om kusten.
- Skriv en kommentar
- Vi använder cookies. Godkänn alla
- Alla rättigheter förbehållna`,

  "id, kota pelabuhan": `
- Beranda
- Internasional
- Masuk
T Kapal Penyeberangan Tua Berlayar Lagi Setelah Dua Belas Tahun
B Penulis: Budi Santoso
D 14 Juni 2024, 09:30 WIB
C Foto: Budi Santoso
P Kapal penyeberangan tua menuju pulau akan berlayar lagi pada Sabtu setelah berhenti selama dua belas tahun, kata pemerintah kota pada Senin.
P “Kami semua merindukan suaranya,” kata penjaga dermaga, Slamet Riyadi.
- Baca juga: Mengapa sekolah di pulau itu ditutup
P Perbaikannya menelan biaya tiga miliar rupiah, dan separuhnya dibayar oleh warga pulau.
- Dukung jurnalisme independen. Donasi Anda membantu kami terus menulis.
- Sekali
- Bulanan
- Berlangganan buletin kami
- Budi Santoso adalah wartawan yang menulis tentang pesisir.
- Tulis komentar
- Kebijakan privasi
- Hak cipta dilindungi undang-undang`,

  "hi, एक बंदरगाह": `
- होम
- राजनीति
- लॉग इन
T बारह साल बाद फिर चलेगी पुरानी नाव, शनिवार को पहला फेरा
B लेखक: राम कुमार
D 14 जून 2024
C फोटो: राम कुमार
P द्वीप तक जाने वाली पुरानी नाव बारह साल बाद शनिवार को फिर चलेगी, नगर पालिका ने सोमवार को यह जानकारी दी।
P “हम सबको उसकी आवाज़ की याद आती थी,” घाट के चौकीदार मोहन लाल ने कहा।
- यह भी पढ़ें: द्वीप का स्कूल क्यों बंद हुआ
P मरम्मत पर तीन करोड़ रुपये खर्च हुए और आधा खर्च द्वीप के लोगों ने उठाया।
- स्वतंत्र पत्रकारिता का समर्थन करें। आपका सहयोग हमें आगे लिखने की ताकत देता है।
- मासिक
- एक बार
- न्यूज़लेटर सब्सक्राइब करें
- टिप्पणी करें
- गोपनीयता नीति
- सर्वाधिकार सुरक्षित`,

  "fa, شهر بندری": `
- خانه
- سیاست
- ورود
T لنج قدیمی پس از دوازده سال دوباره به دریا می‌رود
B نویسنده: مریم احمدی
D ۱۴ ژوئن ۲۰۲۴
C عکس: مریم احمدی
P لنج قدیمی که مردم را به جزیره می‌برد، پس از دوازده سال روز شنبه دوباره به دریا می‌رود. شهرداری این خبر را روز دوشنبه اعلام کرد.
P نگهبان اسکله، رضا کریمی، گفت: «دل همه ما برای صدای آن تنگ شده بود.»
- بیشتر بخوانید: چرا مدرسه جزیره بسته شد
P شهرداری گفت تعمیر آن سه میلیارد تومان هزینه داشت و نیمی از آن را اهالی جزیره پرداختند.
- از روزنامه‌نگاری مستقل حمایت کنید. کمک شما به ما امکان نوشتن می‌دهد.
- ماهانه
- یک بار
- عضویت در خبرنامه
- ارسال نظر
- حریم خصوصی
- تمامی حقوق محفوظ است`,

  "it, un porto": `
- Home
- Esteri
- Accedi
T Il vecchio traghetto torna in mare dopo dodici anni
B di Giulia Ferri
D 14 giugno 2024, ore 9:30
C Foto: Giulia Ferri
P Il vecchio traghetto per l'isola torna in mare sabato, dodici anni dopo l'ultima corsa, ha annunciato lunedì il comune.
P «Il suono è mancato a tutti», ha detto il guardiano del molo, Piero Nardi.
- Leggi anche: Perché ha chiuso la scuola dell'isola
P La riparazione è costata tre milioni di euro e la metà l'hanno pagata gli isolani.
- Sostieni il giornalismo indipendente. Il tuo contributo ci permette di continuare.
- Una tantum
- Ogni mese
- Iscriviti alla nostra newsletter
- Giulia Ferri è giornalista e scrive di mare.
- Lascia un commento
- Utilizziamo i cookie. Accetta tutti
- Riproduzione riservata`,

  "pt, um porto": `
- Início
- Mundo
- Entrar
T A velha balsa volta ao mar depois de doze anos
B Por Joana Matos
D 14 de junho de 2024, 9h30
C Foto: Joana Matos
P A velha balsa que levava à ilha volta ao mar no sábado, doze anos depois da última viagem, anunciou a câmara na segunda-feira.
P “Todos sentimos falta do som dela”, disse o guarda do cais, Manuel Freitas.
- Leia também: Por que fechou a escola da ilha
P O conserto custou três milhões de euros, e metade foi paga pelos moradores da ilha.
- Apoie o jornalismo independente. A sua contribuição permite-nos continuar.
- Uma vez
- Mensal
- Assine a nossa newsletter
- Joana Matos é jornalista e escreve sobre o mar.
- Deixe um comentário
- Política de privacidade
- Todos os direitos reservados`
}
