/** Italian, in brief. Lines as in `international.ts`; written by hand for this project from general knowledge. */
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
`
