/** Italian. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const it = `
appeal 3: sostienici, sostieni, fai una donazione, dona ora, il tuo sostegno, il tuo contributo, aiutaci, diventa socio, diventa sostenitore, giornalismo indipendente, giornalismo libero, ^sostieni, ^aiutaci, ^dona, ^contribuisci, grazie ai lettori
appeal 1: sostegno, donazion*, indipendent*, lettori, sostenitor*
subscribe 3: abbonati, iscriviti, registrati, la nostra newsletter, nella tua casella, ricevi, notifiche, attiva le, seguici, il nostro canale, non perdere, prova gratis, disdici quando, abbonamento, ^iscriviti, ^ricevi, ^abbonati, ^seguici, ^attiva, ^scarica
subscribe 2: gratis, ogni mattina, ogni settimana, ogni giorno, abbonat*, primo mese
consent 4: informativa sulla privacy, privacy policy, utilizziamo i cookie, questo sito utilizza, termini e condizioni, note legali, accetta tutti, rifiuta, gestisci i cookie, dati personali
consent 2: accetta, accetto, consenso, preferenze
share 4: condividi su, copia link, copia il link, stampa articolo, regala articolo, ^condividi, ^stampa$, ^salva$, ^invia$, ^copia$
button 3: ^una tantum$, ^una volta$, ^mensile$, ^ogni mese$, ^annuale$, ^ogni anno$, ^continua$, ^avanti$, ^annulla$, ^chiudi$, ^invia$, ^altro importo$, ^leggi tutto$, ^leggi di più$, ^mostra altro$, ^non ora$, ^più tardi$, ^no grazie$, metodi di pagamento, carta di credito, bonifico, la tua email, riprova, si è verificato un errore
navigation 4: accedi, il mio account, vai al contenuto, torna su, chi siamo, contattaci, mappa del sito
navigation 3: ^home$, ^menu$, ^cerca$, ^politica$, ^economia$, ^sport$, ^cultura$, ^esteri$, ^cronaca$, ^mondo$, ^opinioni$, ^salute$, ^scienza$, ^tecnologia$, ^meteo$, ^contatti$, ^redazione$, ^tag, ^argomenti, ^ultima ora$, ^interni$
related 5: leggi anche, vedi anche, potrebbe interessarti, articoli correlati, i più letti, più letti, più lette, ti potrebbe interessare, ultime notizie, consigliati per te, altri articoli, per approfondire, sullo stesso tema, guarda anche
related 4: ^leggi, ^video, ^foto, ^l intervista, ^l analisi, ^il commento, ^diretta, ^approfondimento, ^guarda
author-bio 4: è giornalista, è una giornalista, è un giornalista, è corrispondente, è redattor*, scrive di, si occupa di, collabora con, sull autore, è autore, è autrice
author-bio 2: giornalista, corrispondente, redattor*
advertisement 5: ^pubblicità, ^contenuto sponsorizzato, ^sponsorizzato, ^annuncio$, ^inserzione
legal 5: tutti i diritti riservati, diritti riservati, riproduzione riservata, partita iva, registrazione tribunale
comment 4: ^commenti, ^commenta, lascia un commento, scrivi un commento, segnala un errore, hai trovato un errore, la tua opinione, partecipa alla discussione
promotion 4: la nostra app, scarica l app, minuti di lettura, tempo di lettura, min di lettura, articoli gratuiti, riservato agli abbonati, ascolta l articolo, messaggio da
letter 4: ^cari lettori, ^care lettrici, ^caro lettore, ^gentili lettori
us 1: siamo, vogliamo, facciamo, lavoriamo, crediamo, abbiamo, viviamo, possiamo, noi, nostro, nostra, nostri, nostre, ci
you 1: leggi, puoi, vuoi, hai, tu, tuo, tua, tuoi, tue, ti, voi, vostro, vostra
period 1: al mese, mensile, all anno, a settimana, primo mese
speech 1: ha detto, ha dichiarato, secondo, ha spiegato, ha aggiunto, afferma, ha affermato, dice, ha annunciato, racconta
function 1: il, lo, la, i, gli, le, di, del, della, dei, e, che, un, una, in, per, con, non, si, da, al, alla, nel, nella, sono, ha, è, come, anche, più, ma, dal, sul, sulla, hanno, stato, dopo, l, dell
trade 1: giornalista, corrispondente, redattor*, inviat*, redazione, fotograf*, autor*
body 2: ministero, polizia, carabinieri, esercito, governo, consiglio, commissione, tribunale, università, istituto, museo, fondazione, associazione, sindacato, partito, banca, agenzia, presidenza, comune, regione, senato, ambasciata, stampa, archivio, ufficio, palazzo, quirinale
photo 5: ^foto, ^immagine, ^fotografia, ^credito, ^illustrazione
dating 1: pubblicato, aggiornato, il, alle, ore, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, oggi, ieri, fa, modifica
appeal 3: sostieni il, sostenere il, sostieni la, sostieni un giornalismo, con il tuo aiuto, un piccolo contributo, ogni euro, ogni contributo, una donazione, informazione indipendente, informazione libera, senza padroni, senza editori, finanziato dai lettori, sostenuto dai lettori, i nostri lettori, chi ci legge, unisciti a noi, abbiamo bisogno di te, fondi pubblici, cinque per mille, 5 per mille
appeal 2: donazioni, il nostro lavoro, la nostra redazione, la nostra indipendenza, il nostro giornalismo, stampa libera, sostenitori, campagna, raccolta fondi, senza pubblicità
subscribe 3: ricevi la, ogni venerdì, nella tua mail, via mail, via email, la newsletter, alla newsletter, segui il, resta aggiornato, rimani aggiornato, resta informato, ogni mese, accesso illimitato, offerta, prova per, primo mese a, le notizie del giorno, ^ogni mattina, ^resta, ^rimani, ^segui, ^non perdere, ^prova, ^scopri, ^vuoi
subscribe 2: casella, posta elettronica, e mail, mail, canale, whatsapp, telegram, quotidiana, settimanale, notizie
consent 4: cookie policy, informativa cookie, tutela della privacy, trattamento dei dati, accetta e continua, rifiuta tutto, gestisci preferenze, personalizza, i nostri partner, continua senza accettare
share 4: condividi questo, condividi l articolo, condividi via, invia per email, link copiato, stampa questo, inoltra
share 3: ^tweet$, ^mi piace$, ^preferiti$, ^ascolta$, ^regala$, ^salva articolo$
button 3: ^conferma$, ^ok$, ^sì$, ^no$, ^scegli$, ^importo, ^singola$, ^donazione singola$, ^dona$, ^dona ora$, ^vai$, ^indietro$, ^successivo$, ^precedente$, ^altro$, ^tutti$, ^vedi tutti$, ^vedi tutte$, ^continua a leggere$, ^leggi$, ^scopri di più$, ^carica altri$, ^ricordamelo$, ^play$, ^apri$, ^mostra tutto$, ^accetto$
button 3: pagamento sicuro, metodo di pagamento, carta di debito, il tuo nome, la tua mail, indirizzo email, indirizzo e mail, password, hai già un account, già abbonato, sei già, inserisci la, caricamento, riprova più tardi, campo obbligatorio, campi obbligatori
navigation 4: esci, registrati, area personale, il mio profilo, salta al contenuto, vai al menu, torna in alto, torna alla home, pagina iniziale, mappa sito, la redazione, pubblicità su, lavora con noi
navigation 3: ^attualità$, ^notizie$, ^news$, ^primo piano$, ^homepage$, ^italia$, ^europa$, ^spettacoli$, ^libri$, ^cinema$, ^musica$, ^scuola$, ^ambiente$, ^società$, ^diritti$, ^lavoro$, ^viaggi$, ^motori$, ^cucina$, ^podcast$, ^video$, ^foto$, ^newsletter$, ^abbonamenti$, ^archivio$, ^commenti$, ^rubriche$, ^sezioni$, ^edizioni$, ^tecnologia$, ^calcio$, ^innovazione$, ^in evidenza$, ^temi$, ^etichette, ^chi siamo$, ^privacy$, ^aiuto$
related 5: leggi tutti, da leggere, i più visti, le più lette, più visti, articoli simili, contenuti correlati, notizie correlate, in primo piano, dello stesso autore, ultimi articoli, altre notizie, scelti per voi, scelti per te, non perderti, da non perdere, continua con, articolo precedente, articolo successivo, tutti gli articoli
related 4: ^ultime, ^correlati, ^consigliati, ^il caso, ^la storia, ^lo speciale, ^speciale, ^dossier, ^reportage, ^intervista, ^analisi, ^inchiesta, ^l inchiesta, ^il reportage, ^ascolta, ^podcast, ^vai allo, ^in diretta, ^galleria, ^fotogallery, ^altri, ^altre, ^anche
author-bio 4: giornalista professionista, ha collaborato, ha lavorato, ha scritto per, è nata a, è nato a, scrive per, lavora a, lavora per, è caporedattor*, è direttor*, inviato di, inviata di, laureat* in, vive a, informazioni sull autore, l autore, l autrice, tutti gli articoli di
advertisement 5: ^pubblicità$, ^contenuto pubblicitario, ^in collaborazione con, ^publiredazionale, dopo la pubblicità, continua dopo la
legal 5: copyright, tutti i diritti, è vietata la riproduzione, riproduzione vietata, senza autorizzazione, testata registrata, direttore responsabile, iscrizione al, p iva, codice fiscale, le opinioni espresse, licenza creative
comment 4: ^commento$, inserisci un commento, aggiungi un commento, i commenti, commenta l articolo, accedi per commentare, rispondi, segnala, ^rispondi$, ^segnala$, di la tua, dicci la tua, scrivici, lettere al direttore, correzioni, segnalaci
promotion 4: app gratuita, scarica la nostra, disponibile su, min lettura, tempo lettura, articolo riservato, contenuto riservato, solo per abbonati, per gli abbonati, leggi l edizione, edizione cartacea, google news, ascolta questo
letter 4: ^cari amici, ^cara lettrice, ^care lettrici e, ^ai nostri lettori, ^gentile lettore
currency 1: euro, dollari
share 2: questo articolo, questo testo, questa notizia, questa inchiesta
share 3: ti è piaciuto, ti piace questo, inoltralo, condividilo
place 1: roma, milano, torino, napoli, new, san, santa, nord, sud, est, ovest, stati, europa, medio
agency 3: adnkronos, agi, lapresse, askanews, ansa, dire, nova
photo 4: foto di repertorio, foto d archivio, foto archivio, immagine di repertorio, foto di, ufficio stampa
`
