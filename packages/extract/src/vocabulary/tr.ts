/** Turkish, in brief. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const tr = `
appeal 3: destek ol*, bizi destekle*, bağış yap*, bağış*, desteğiniz*, katkınız*, üye ol*, bağımsız gazetecili*, bağımsız habercili*, okurlarımız*, destekçimiz ol*
appeal 1: destek*, bağımsız*, katkı*
subscribe 3: abone ol*, bülten*, kaydol*, e postanıza, bildirim*, takip et*, takip edin, kanalımız*, kaçırma*, ücretsiz dene*, aboneli*, telegram kanal*, whatsapp kanal*
subscribe 2: ücretsiz*, her sabah, her hafta, her gün, ilk ay
consent 4: gizlilik politikası, çerez*, kullanım koşulları, kişisel veri*, tümünü kabul, kvkk, aydınlatma metni
consent 2: kabul et*, reddet, ayarlar, onay*
share 4: paylaş*, bağlantıyı kopyala, linki kopyala, yazdır
share 3: ^yazdır$, ^kaydet$, ^kopyala$, ^gönder$, ^tweetle$, ^beğen$
button 3: ^bir kez$, ^tek seferlik$, ^aylık$, ^her ay$, ^yıllık$, ^devam$, ^devam et$, ^ileri$, ^iptal$, ^kapat$, ^gönder$, ^diğer tutar$, ^devamını oku$, ^daha fazla$, ^şimdi değil$, ^sonra$, ^hayır teşekkürler$, ödeme yöntem*, kredi kartı, havale, e posta adresi*, tekrar deneyin, bir hata oluştu
navigation 4: giriş yap, hesabım, içeriğe geç, başa dön, hakkımızda, bize ulaşın, site haritası, ana sayfa
navigation 3: ^anasayfa$, ^menü$, ^ara$, ^gündem$, ^siyaset$, ^ekonomi$, ^spor$, ^kültür$, ^dünya$, ^türkiye$, ^sağlık$, ^bilim$, ^teknoloji$, ^yaşam$, ^yazarlar$, ^video$, ^iletişim$, ^künye$, ^etiketler, ^son dakika$, ^eğitim$
related 5: ayrıca oku*, bunu da oku*, ilgili haberler, ilgili haber, benzer haberler, en çok okunan*, en çok izlenen*, son haberler, bunlar da ilginizi, ilginizi çekebilir, önerilen haberler, diğer haberler, daha fazla haber, editörün seçtikleri
related 4: ^okuyun, ^izleyin, ^video, ^analiz, ^röportaj, ^canlı, ^galeri, ^haberin devamı
author-bio 4: gazetecidir, muhabiridir, editörüdür, yazarıdır, hakkında yazıyor, yazar hakkında
author-bio 2: gazeteci, muhabir*, editör*
advertisement 5: ^reklam$, ^reklam, ^ilan$, ^sponsorlu, ^advertorial
legal 5: tüm hakları saklıdır, her hakkı saklıdır, izinsiz*, kaynak gösterilmeden, alıntılanamaz
comment 4: ^yorumlar, ^yorum yap*, yorum yaz*, yorum bırak*, yorum ekle*, hata bildir*, düzeltme
promotion 4: uygulamamızı, uygulamayı indir*, dakikalık okuma, dakika okuma, okuma süresi, ücretsiz makale, sadece aboneler*, google news
letter 4: ^sevgili okur*, ^değerli okur*, ^sayın okur*
us 1: biz, bizim, bize, bizi
you 1: siz, sizin, size, sizi, sen, senin
period 1: ayda, aylık, yıllık, haftalık, ilk ay
speech 1: dedi, söyledi, açıkladı, belirtti, göre, ifade etti, duyurdu, kaydetti, vurguladı, konuştu, aktardı
function 1: ve, bir, bu, ile, için, da, de, olarak, olan, çok, daha, en, gibi, sonra, kadar, ancak, ama, ne, ise, her, o, mi, değil, olduğu, olduğunu, üzere, tarafından
trade 1: gazeteci, muhabir*, editör*, yazar, haber merkezi, fotoğrafçı
body 2: bakanlığı, bakanlık, polis, ordu, hükümet, meclis*, komisyon*, mahkeme*, üniversite*, enstitü*, müze*, vakfı, derneği, sendika*, parti*, banka*, ajansı, cumhurbaşkanlığı, belediye*, büyükelçiliğ*, arşiv*, merkezi
agency 3: anadolu ajansı, anka, aa, dha, iha
photo 5: ^fotoğraf, ^foto, ^görsel, ^kaynak
dating 1: yayınlanma, yayın, tarihi, güncelleme, güncellendi, saat, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, bugün, dün, önce
`
