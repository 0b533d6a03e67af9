/** Turkish. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const tr = `
appeal 3: destek ol*, destek ver*, bizi destekle*, gazetemizi destekle*, bağış yap*, bağışınız*, bağışçı*, desteğiniz*, desteğinle, katkınız*, katkıda bulun*, üye ol*, üyemiz ol*, bağımsız gazetecili*, bağımsız habercili*, bağımsız basın*, bağımsız medya*, okurlarımız*, okurlarının desteği*, okur desteği*, okur destekli, destekçimiz ol*, destekçi ol*, bize yardım, yardımınız*, yanımızda ol*, her katkı, her lira, patronsuz, sahibi okurları, ayakta kalma*
appeal 3: ^destekle*, ^destek ol*, ^bağış*, ^katkı*, ^üye ol*, ^bize katıl*
appeal 2: bağış*, reklamsız, bağımsız kal*, özgür basın*, haber merkezimiz*, gazeteciliğimiz*, abone desteği*, kitle fonlama*, bir kahve
appeal 1: destek*, bağımsız*, katkı*, okur*, üyelik*
subscribe 3: abone ol*, aboneli*, bülten*, bültenimiz*, kaydol*, kayıt ol*, e postanıza, e posta kutunuz*, gelen kutunuz*, bildirim*, bildirimleri aç*, takip et*, takip edin, bizi takip, kanalımız*, kanalımıza katıl*, kaçırma*, kaçırmayın, ücretsiz dene*, deneme sürüm*, telegram kanal*, whatsapp kanal*, youtube kanal*, istediğiniz zaman iptal, sınırsız erişim, ilk siz, haberdar ol*, son gelişmeler*, podcast*
subscribe 3: ^abone*, ^takip et*, ^kaydol*, ^haberdar*, ^bizi takip*, ^katıl*, ^dinle*, ^indir*
subscribe 2: ücretsiz*, her sabah, her akşam, her hafta, her gün, her cuma, her pazar, ilk ay, e posta, posta kutu*, kanal*, günlük, haftalık, telegram*, seçtiklerimiz
consent 4: gizlilik politikası, gizlilik ilkeleri, gizlilik sözleşmesi, çerez*, çerez politikası, kullanım koşulları, kullanım şartları, kişisel veri*, kişisel verilerin korunması, tümünü kabul, hepsini kabul, tümünü reddet, kvkk, aydınlatma metni, tercihleri yönet, çerez ayarları
consent 2: kabul et*, kabul ediyor*, reddet*, ayarlar, onay*, onaylıyor*, rıza*, gizlilik*, devam ederek, üçüncü taraf*
share 4: bu haberi paylaş, haberi paylaş, yazıyı paylaş, paylaş*, bağlantıyı kopyala, linki kopyala, link kopyalandı, yazdır, arkadaşına gönder*, facebook ta, twitter da, whatsapp ta
share 3: ^paylaş*, ^yazdır$, ^kaydet$, ^kopyala$, ^gönder$, ^tweetle$, ^beğen$, ^dinle$, ^favori*, ^e posta$
button 3: ^bir kez$, ^bir kere$, ^bir defa$, ^tek seferlik$, ^aylık$, ^her ay$, ^yıllık$, ^haftalık$, ^devam$, ^devam et$, ^ileri$, ^geri$, ^iptal$, ^kapat$, ^gönder$, ^tamam$, ^evet$, ^hayır$, ^diğer tutar$, ^başka tutar$, ^tutar seç*, ^öde$, ^devamını oku$, ^devamı$, ^daha fazla$, ^daha fazlası$, ^tümünü gör$, ^tümü$, ^şimdi değil$, ^sonra$, ^daha sonra$, ^hayır teşekkürler$, ^teşekkürler$, ^onayla$, ^seç$, ^oynat$, ^yükle*, ^uygula$, ^bağış yap$
button 3: ödeme yöntem*, güvenli ödeme, kredi kartı*, banka kartı*, havale*, eft, e posta adresi*, e posta adresiniz*, adınız*, soyadınız*, şifre*, parola*, tekrar dene*, bir hata oluştu, yükleniyor, zaten üye*, hesabınız var*, zorunlu alan*
navigation 4: giriş yap, üye girişi, çıkış yap, oturum aç, hesabım, içeriğe geç*, içeriğe atla, başa dön, yukarı çık, sayfa başı, hakkımızda, bize ulaşın, iletişim, site haritası, ana sayfa, anasayfaya dön
navigation 3: ^anasayfa$, ^menü$, ^ara$, ^arama$, ^gündem$, ^siyaset$, ^politika$, ^ekonomi$, ^spor$, ^futbol$, ^kültür$, ^kültür sanat$, ^sanat$, ^dünya$, ^türkiye$, ^sağlık$, ^bilim$, ^teknoloji$, ^yaşam$, ^yazarlar$, ^video$, ^videolar$, ^foto galeri$, ^galeri$, ^iletişim$, ^künye$, ^etiketler, ^etiket, ^son dakika$, ^eğitim$, ^magazin$, ^otomobil$, ^hava durumu$, ^yerel$, ^çevre$, ^kadın$, ^arşiv$, ^kategoriler$, ^konular, ^haberler$, ^manşet*, ^üçüncü sayfa$, ^resmi ilanlar$, ^reklam ver$, ^kariyer$, ^yardım$
related 5: ayrıca oku*, bunu da oku*, ilgili haberler, ilgili haber, ilgili yazılar, ilgili içerikler, benzer haberler, benzer yazılar, en çok okunan*, en çok izlenen*, en son haberler, son haberler, son dakika haberleri, bunlar da ilginizi, ilginizi çekebilir, önerilen haberler, sizin için seç*, diğer haberler, daha fazla haber, editörün seçtikleri, öne çıkan*, popüler haberler, gözden kaçmasın, sonraki haber, önceki haber, sıradaki haber
related 4: ^okuyun, ^oku, ^izleyin, ^izle, ^video, ^analiz, ^röportaj, ^söyleşi, ^canlı, ^galeri, ^haberin devamı, ^ayrıca, ^öneri*, ^dosya, ^podcast, ^yorum, ^foto galeri
author-bio 4: gazetecidir, muhabiridir, editörüdür, yazarıdır, yazarımız, köşe yazarı, hakkında yazıyor, yazar hakkında, yazarın diğer, mezunudur, çalışmaktadır, görev yap*, serbest gazeteci, yazarın tüm yazıları
author-bio 2: gazeteci, muhabir*, editör*, yazar*
advertisement 5: ^reklam$, ^reklam, ^ilan$, ^sponsorlu, ^advertorial, ^tanıtım$, ^iş birliği$, reklamdan sonra
advertisement 2: reklam*, sponsor*
legal 5: tüm hakları saklıdır, her hakkı saklıdır, hakları saklıdır, izinsiz*, kaynak gösterilmeden, kaynak gösterilerek, alıntılanamaz, kopyalanamaz, yayınlanamaz, telif hak*, sorumluluğu yazarına aittir, yazarın görüş*
comment 4: ^yorumlar, ^yorum yap*, ^yorum$, yorum yaz*, yorum yap*, yorum bırak*, yorum ekle*, yorum gönder, yorumunuz*, ilk yorumu, hata bildir*, düzeltme*, görüşleriniz*, fikriniz*, tartışmaya katıl*, ^yanıtla$, ^cevapla$
promotion 4: uygulamamızı, uygulamayı indir*, mobil uygulama*, dakikalık okuma, dakika okuma, dk okuma, okuma süresi, ücretsiz makale, sadece aboneler*, abonelere özel, google news, google haberler, haberi dinle, bizi google
letter 4: ^sevgili okur*, ^değerli okur*, ^sayın okur*, ^kıymetli okur*, ^okurlarımıza, ^sevgili dostlar
us 1: biz, bizim, bize, bizi, bizden, bizimle, gazetemiz*, sitemiz*
you 1: siz, sizin, size, sizi, sizden, sizinle, sen, senin, seni, sana
currency 1: lira, liraya, tl
period 1: ayda, aylık, yılda, yıllık, haftada, haftalık, ilk ay
speech 1: dedi, söyledi, söylüyor, diyor, açıkladı, belirtti, göre, ifade etti, duyurdu, kaydetti, vurguladı, konuştu, aktardı, anlattı, anlatıyor, ekledi, bildirdi, savundu, yanıtladı
function 1: ve, bir, bu, ile, için, da, de, olarak, olan, çok, daha, en, gibi, sonra, kadar, ancak, ama, ne, ise, her, o, mi, değil, olduğu, olduğunu, üzere, tarafından, şu, ya, ki, var, yok, sadece, bile, hem, veya, diye, nasıl
trade 1: gazeteci, muhabir*, editör*, yazar, haber merkezi, fotoğrafçı, foto muhabiri, köşe yazarı, özel haber
body 2: bakanlığı, bakanlık, polis, jandarma, ordu, hükümet, meclis*, komisyon*, mahkeme*, savcılığı, başsavcılığı, üniversite*, enstitü*, müze*, müzesi, vakfı, derneği, odası, birliği, sendika*, parti*, banka*, bankası, ajansı, cumhurbaşkanlığı, belediye*, valiliği, kaymakamlığı, müdürlüğü, kurumu, kurulu, büyükelçiliğ*, arşiv*, merkezi, hastane*, itfaiye*, federasyonu, kulübü, tiyatrosu, opera*
agency 3: anadolu ajansı, anka, aa, dha, iha, demirören, ihlas haber ajansı
photo 5: ^fotoğraf, ^foto, ^görsel, ^kaynak, ^çizim, ^illüstrasyon, ^harita
photo 4: fotoğraf arşiv, arşiv fotoğraf*, temsili fotoğraf, temsili görsel, ekran görüntüsü
place 1: istanbul, ankara, izmir, yeni, kuzey, güney, doğu, batı, orta doğu, avrupa
dating 1: yayınlanma, yayınlandı, yayın, tarihi, tarih, güncelleme, güncellendi, güncellenme, saat, eklenme, giriş, son, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, bugün, dün, önce, dakika
share 2: bu haberi, bu yazıyı, bu haber, bu yazı, bu içerik
share 3: haberi beğen*, yazıyı beğen*, arkadaşlarınız*
`
