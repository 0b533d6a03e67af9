/** Romanian. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const ro = `
appeal 3: susține ne, susține, susțineți, sprijină, sprijină ne, donează, donați, donează acum, o donație, donația ta, susținerea ta, sprijinul tău, contribuția ta, devino membru, devino susținător, ajută ne, jurnalism independent, presă independentă, presa independentă, cititorii noștri, datorită cititorilor, redirecționează, ^susține, ^donează, ^sprijină, ^contribuie, ^ajută, fiecare leu
appeal 2: donații, donator*, munca noastră, redacția noastră, fără reclame, crowdfunding*
appeal 1: sprijin*, independent*, cititor*, membru
subscribe 3: abonează te, abonați vă, abonare, abonament*, înscrie te, înscrieți vă, înregistrează te, newsletter*, pe e mail, pe email, în inbox, notificări, activează notificările, urmărește ne, urmăriți ne, canalul nostru, nu rata, încearcă gratuit, anulezi oricând, acces nelimitat, ^abonează, ^urmărește, ^înscrie, ^primește, ^nu rata, ^descarcă, ^ascultă, ^activează, ^vrei
subscribe 2: gratuit, gratis, în fiecare dimineață, în fiecare săptămână, în fiecare zi, abonat*, adresa de e mail, adresa de email, prima lună, zilnic*, săptămânal*, whatsapp, telegram
consent 4: politica de confidențialitate, politica de cookies, politica cookies, folosește cookies, folosim cookies, utilizăm cookies, module cookie, termeni și condiții, termenii și condițiile, acceptă toate, acceptați toate, respinge toate, date cu caracter personal, datelor personale, setări cookies, partenerii noștri, gdpr
consent 2: acceptă, accept, sunt de acord, refuz, consimțământ*, preferințe, confidențialitate
share 4: distribuie pe, distribuie articolul, distribuie, copiază link*, link copiat, trimite pe e mail, printează, trimite unui prieten
share 3: ^distribuie$, ^share$, ^tipărește$, ^printează$, ^salvează$, ^copiază$, ^trimite$, ^îmi place$, ^ascultă$
button 3: ^o singură dată$, ^o dată$, ^unic$, ^lunar$, ^în fiecare lună$, ^pe lună$, ^anual$, ^pe an$, ^continuă$, ^înainte$, ^următorul$, ^anterior$, ^înapoi$, ^anulează$, ^închide$, ^trimite$, ^confirmă$, ^da$, ^nu$, ^altă sumă$, ^alege suma$, ^citește mai mult$, ^citește mai departe$, ^citește tot$, ^mai mult$, ^mai multe$, ^vezi tot$, ^vezi toate$, ^vezi mai mult$, ^arată mai mult$, ^încarcă mai multe$, ^nu acum$, ^mai târziu$, ^nu mulțumesc$, ^plătește$, ^alege$, ^donează$
button 3: metode de plată, metodă de plată, plată securizată, card bancar, card de credit, transfer bancar, adresa ta de e mail, numele tău, parola, încearcă din nou, a apărut o eroare, se încarcă, ai deja cont, ești deja, câmpuri obligatorii
navigation 4: autentificare, conectare, intră în cont, contul meu, deconectare, sari la conținut, mergi la conținut, înapoi sus, despre noi, contactează ne, harta site, pagina principală, prima pagină
navigation 3: ^acasă$, ^meniu$, ^caută$, ^căutare$, ^știri$, ^actualitate$, ^politică$, ^economie$, ^economic$, ^sport$, ^cultură$, ^externe$, ^internațional$, ^social$, ^societate$, ^sănătate$, ^știință$, ^tehnologie$, ^tech$, ^educație$, ^mediu$, ^opinii$, ^video$, ^foto$, ^podcast$, ^vremea$, ^contact$, ^arhivă$, ^monden$, ^timp liber$, ^călătorii$, ^local$, ^investigații$, ^cariere$, ^publicitate$, ^redacția$, ^etichete, ^taguri, ^subiecte, ^categorii$
related 5: citește și, citiți și, citește si, vezi și, vedeți și, articole similare, articole asemănătoare, articole recomandate, știri similare, cele mai citite, cele mai noi, cele mai populare, ultimele știri, te ar putea interesa, s ar putea să te intereseze, recomandări, recomandate, recomandarea, alte articole, alte știri, pe aceeași temă, articolul anterior, articolul următor, din arhivă, mai multe despre
related 4: ^citește, ^citiți, ^vezi, ^video, ^interviu, ^analiză, ^reportaj, ^live, ^galerie foto, ^exclusiv, ^mai multe, ^podcast, ^opinie, ^ascultă
author-bio 4: este jurnalist*, este reporter*, este redactor*, este corespondent*, este editor*, scrie despre, scrie pentru, lucrează la, a lucrat la, despre autor, autorul este, a absolvit
author-bio 2: jurnalist*, reporter*, redactor*, corespondent*, editor*
advertisement 5: ^publicitate, ^reclamă, ^advertorial, ^articol susținut de, ^conținut sponsorizat, ^sponsorizat
legal 5: toate drepturile rezervate, drepturi de autor, este interzisă, fără acordul, preluarea, reproducerea
comment 4: ^comentarii, ^comentariu$, ^comentează, lasă un comentariu, adaugă un comentariu, scrie un comentariu, spune ți părerea, ai găsit o greșeală, semnalează o eroare, sesizează o eroare, ^răspunde$
promotion 4: aplicația noastră, descarcă aplicația, minute de citit, timp de citire, timp de lectură, doar pentru abonați, exclusiv pentru abonați, ascultă articolul, google news, google știri
letter 4: ^dragi cititori, ^dragă cititor*, ^stimați cititori, ^stimate cititor*
us 1: noi, nostru, noastră, noștri, noastre, ne
you 1: tu, tău, ta, tăi, tale, voi, vostru, voastră, dumneavoastră, te, vă
currency 1: lei, euro, dolari
period 1: pe lună, lunar, pe an, anual, pe săptămână, prima lună
speech 1: a spus, a declarat, potrivit, a precizat, a explicat, a adăugat, spune, a anunțat, susține că, a transmis, a afirmat, a povestit
function 1: și, de, la, în, a, cu, pe, că, nu, o, un, din, pentru, să, care, mai, este, sunt, se, au, ai, al, ale, fost, dar, prin, după, ca, sau, lui, fi, era, această, acest, sa, său, până, între, am
trade 1: jurnalist, reporter, redactor, corespondent, redacția, fotograf, editor
body 2: ministerul, poliția, armata, guvernul, consiliul, comisia, tribunalul, curtea, universitatea, institutul, muzeul, fundația, asociația, sindicatul, partidul, banca, agenția, primăria, prefectura, spitalul, ambasada, președinția, parlamentul
agency 3: agerpres, mediafax, news ro, inquam, inquam photos
photo 5: ^foto, ^imagine, ^sursa foto, ^sursă foto, ^fotografie, ^ilustrație
photo 4: foto arhivă, imagine de arhivă, foto ilustrativ, captură video
dating 1: publicat, actualizat, postat, la, ora, data, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, azi, astăzi, ieri, acum
`
