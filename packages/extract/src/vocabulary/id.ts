/** Indonesian. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const id = `
appeal 3: dukung kami, dukung jurnalisme, dukungan anda, dukunganmu, donasi, donasi sekarang, berdonasi, jadi anggota, menjadi anggota, jadilah, bantu kami, jurnalisme independen, media independen, pembaca kami, berkat pembaca, kontribusi anda, sumbangan anda, ^dukung, ^donasi, ^bantu, ^ayo dukung, setiap rupiah
appeal 2: sumbangan, donatur, karya kami, redaksi kami, tanpa iklan, urun dana, nirlaba
appeal 1: dukung*, independen, pembaca, anggota
subscribe 3: berlangganan, langganan, berlangganan sekarang, daftar sekarang, daftarkan, buletin, nawala, ke email, di kotak masuk, aktifkan notifikasi, notifikasi, ikuti kami, ikuti kanal, kanal kami, saluran kami, jangan lewatkan, jangan ketinggalan, coba gratis, batalkan kapan saja, akses tanpa batas, gabung di, ^berlangganan, ^ikuti, ^daftar, ^dapatkan, ^jangan lewatkan, ^unduh, ^coba, ^dengarkan, ^gabung, ^simak
subscribe 2: gratis, setiap pagi, setiap minggu, setiap hari, pelanggan, alamat email, bulan pertama, harian, mingguan, whatsapp, telegram, kanal
consent 4: kebijakan privasi, kebijakan cookie, menggunakan cookie, syarat dan ketentuan, ketentuan layanan, ketentuan penggunaan, terima semua, tolak semua, data pribadi, pengaturan cookie, pedoman media siber, mitra kami
consent 2: setuju, menyetujui, terima, tolak, persetujuan, privasi
share 4: bagikan ke, bagikan artikel, bagikan di, salin tautan, salin link, tautan disalin, cetak artikel, kirim lewat email
share 3: ^bagikan$, ^bagikan, ^cetak$, ^simpan$, ^salin$, ^kirim$, ^suka$, ^komentar$, ^dengarkan$
button 3: ^sekali$, ^satu kali$, ^bulanan$, ^setiap bulan$, ^per bulan$, ^tahunan$, ^per tahun$, ^lanjut$, ^lanjutkan$, ^berikutnya$, ^selanjutnya$, ^sebelumnya$, ^kembali$, ^batal$, ^tutup$, ^kirim$, ^konfirmasi$, ^ya$, ^tidak$, ^jumlah lain$, ^nominal lain$, ^pilih jumlah$, ^baca selengkapnya$, ^selengkapnya$, ^baca lagi$, ^lihat semua$, ^lihat lainnya$, ^lainnya$, ^muat lagi$, ^tampilkan lebih*, ^nanti$, ^nanti saja$, ^tidak terima kasih$, ^bayar$, ^pilih$, ^putar$, ^ok$, ^cari$
button 3: metode pembayaran, cara pembayaran, kartu kredit, kartu debit, transfer bank, alamat email anda, nama anda, kata sandi, coba lagi, terjadi kesalahan, memuat, sudah punya akun, sudah berlangganan, wajib diisi
navigation 4: masuk, keluar, akun saya, lewati ke konten, langsung ke konten, kembali ke atas, tentang kami, hubungi kami, kontak kami, peta situs, daftar akun, beranda
navigation 3: ^home$, ^menu$, ^cari$, ^berita$, ^nasional$, ^internasional$, ^dunia$, ^politik$, ^ekonomi$, ^bisnis$, ^olahraga$, ^bola$, ^budaya$, ^hiburan$, ^sains$, ^teknologi$, ^tekno$, ^kesehatan$, ^pendidikan$, ^lingkungan$, ^daerah$, ^regional$, ^megapolitan$, ^opini$, ^kolom$, ^video$, ^foto$, ^cuaca$, ^gaya hidup$, ^travel$, ^otomotif$, ^hukum$, ^redaksi$, ^karier$, ^iklan$, ^info iklan$, ^indeks$, ^terkini$, ^terpopuler$, ^trending$, ^tag, ^topik, ^kategori$
related 5: baca juga, baca pula, lihat juga, simak juga, tonton juga, berita terkait, artikel terkait, terkait, terpopuler, paling banyak dibaca, berita terpopuler, berita terkini, berita terbaru, artikel terbaru, rekomendasi untuk anda, rekomendasi, berita lainnya, artikel lainnya, mungkin anda suka, artikel selanjutnya, artikel sebelumnya, berita sebelumnya, berita selanjutnya, topik terkait, pilihan editor, pilihan redaksi
related 4: ^baca, ^lihat, ^tonton, ^simak, ^video, ^wawancara, ^analisis, ^liputan, ^foto foto, ^galeri, ^terkait, ^populer, ^infografis, ^opini
author-bio 4: adalah wartawan, adalah jurnalis, adalah reporter, adalah editor, adalah koresponden, adalah penulis, menulis tentang, bekerja di, tentang penulis, profil penulis, lulusan
author-bio 2: wartawan*, jurnalis*, reporter*, koresponden*, penulis*
advertisement 5: ^iklan, ^advertorial, ^konten bersponsor, ^disponsori, ^advertisement, scroll untuk melanjutkan
legal 5: hak cipta, hak cipta dilindungi, dilarang mengutip, dilarang menyalin, dilarang mereproduksi, tanpa izin, all rights reserved
comment 4: ^komentar, tulis komentar, beri komentar, tinggalkan komentar, kirim komentar, lihat komentar, kolom komentar, laporkan kesalahan, koreksi artikel, menemukan kesalahan, ^balas$, ^laporkan$
promotion 4: unduh aplikasi, aplikasi kami, menit baca, waktu baca, khusus pelanggan, hanya untuk pelanggan, dengarkan artikel, google news, google berita
letter 4: ^pembaca yang terhormat, ^pembaca yth, ^kepada pembaca, ^para pembaca
us 1: kami, kita
you 1: anda, kamu, kalian, saudara
currency 1: rupiah, rp, dolar
period 1: per bulan, bulanan, per tahun, tahunan, per minggu, bulan pertama
speech 1: kata, ujar, tutur, menurut, mengatakan, menyatakan, menjelaskan, menambahkan, ungkap, jelas, menegaskan, mengungkapkan, tegas, ucap
function 1: yang, dan, di, dari, ini, itu, dengan, untuk, pada, dalam, tidak, akan, ke, oleh, juga, adalah, karena, sudah, saat, telah, bisa, ada, sebagai, para, atau, tersebut, mereka, lebih, secara, hingga, setelah, agar, serta, bahwa, namun, tetapi, ia, dia
trade 1: wartawan, jurnalis, reporter, koresponden, redaksi, fotografer, editor, penulis
body 2: kementerian, polisi, polri, tni, pemerintah, dinas, badan, dewan, komisi, pengadilan, kejaksaan, universitas, institut, museum, yayasan, asosiasi, serikat, partai, bank, kedutaan, rumah sakit, pemadam, bupati, gubernur
agency 3: antara, antara foto
photo 5: ^foto, ^gambar, ^ilustrasi, ^sumber foto
photo 4: foto ilustrasi, foto arsip, dok pribadi, tangkapan layar
dating 1: diterbitkan, dipublikasikan, diperbarui, terbit, tayang, pukul, wib, wita, wit, senin, selasa, rabu, kamis, jumat, sabtu, minggu, hari, ini, kemarin, lalu, tanggal
`
