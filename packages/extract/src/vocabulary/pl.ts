/** Polish. Lines as in `international.ts`; written by hand for this project from general knowledge. */
export const pl = `
appeal 3: wesprzyj, wesprzyjcie, wspieraj, wspieraj nas, wpłać, wpłata, darowizn*, przekaż, twoje wsparcie, twojego wsparcia, twoja wpłata, wasze wsparcie, waszego wsparcia, państwa wsparcie, dołącz do nas, dołącz do, zostań patronem, zostań darczyńcą, zostań członkiem, pomóż nam, pomóżcie nam, niezależne dziennikarstwo, niezależnego dziennikarstwa, dzięki wam, dzięki czytelnikom, dzięki wsparciu, dziękujemy za wsparcie, postaw kawę, postaw nam kawę, niezależnymi, niezależni, niezależne media, zrzutk*
appeal 3: ^wesprzyj*, ^wspieraj*, ^pomóż*, ^dołącz*, ^zostań, ^wpłać, ^przekaż, ^dorzuć, ^postaw
appeal 2: nasza redakcja, naszej redakcji, naszą pracę, naszej pracy, nasi czytelnicy, naszych czytelników, darczyńc*, patron*, bez reklam, nie mamy właściciela, właściciela, crowdfunding, wolne media, wolnych mediów, społeczność czytelników, składk*
appeal 1: wspar*, wspier*, niezależn*, pomoc, czytelnik*
subscribe 3: zapisz się, zapisz, subskrybuj, subskrypcj*, prenumerat*, prenumeruj, newslettera, na swoją skrzynkę, na twoją skrzynkę, skrzynkę, skrzynce, włącz powiadomienia, powiadomienia, bądź na bieżąco, nie przegap, obserwuj nas, śledź nas, obserwuj, nasz kanał, naszego kanału, naszym kanale, nasz newsletter, naszego newslettera, zrezygnować w każdej, anuluj w każdej, kup dostęp, wykup dostęp, pełny dostęp, dostęp do, okres próbny, wypróbuj, za darmo, czytaj bez ograniczeń, czytaj nas, codziennie rano, nasz podcast
subscribe 3: ^zapisz, ^subskrybuj, ^odbieraj, ^otrzymuj, ^włącz, ^bądź, ^obserwuj, ^śledź, ^dołącz, ^pobierz, ^wypróbuj, ^kup, ^słuchaj, ^czytaj nas, ^chcesz, ^nie przegap, ^zarejestruj, ^zamów, ^polub, ^zyskaj
subscribe 2: newsletter*, abonament*, abonent*, subskrybent*, prenumerator*, codziennie, co tydzień, co rano, w tygodniu, bezpłatn*, e mail, adres e mail, pierwszy miesiąc, kanał, telegram, whatsapp, najważniejsze informacje, premium
consent 4: polityka prywatności, polityki prywatności, polityką prywatności, polityka cookies, plików cookie*, pliki cookie*, regulamin, regulaminu, ochrona danych, danych osobowych, dane osobowe, ustawienia prywatności, akceptuję, rodo, nasi partnerzy, zaufani partnerzy, ciasteczka, używamy plików, używa plików, wykorzystuje pliki
consent 2: zgadzam się, zgod*, akceptuj, odrzuć, prywatnoś*, ustawienia, zaakceptuj, przetwarzan*, kontynuując, korzystając, klikając, przejdź do serwisu
share 4: udostępnij, podziel się, skopiuj link, kopiuj link, wyślij znajomemu, wydrukuj, drukuj, podaj dalej, poleć, wyślij mailem, link skopiowany, udostępnij na
share 3: ^udostępn*, ^podziel*, ^drukuj$, ^zapisz$, ^wyślij$, ^kopiuj$, ^tweetnij$, ^lubię to$, ^lubię$, ^zakładki$, ^posłuchaj$, ^odsłuchaj$, ^schowek$, ^zapisz na później$
button 3: ^jednorazowo$, ^raz$, ^jednorazowa$, ^jednorazowa wpłata$, ^miesięcznie$, ^co miesiąc$, ^rocznie$, ^co rok$, ^tygodniowo$, ^kwartalnie$, ^dalej$, ^kontynuuj$, ^anuluj$, ^zamknij$, ^wyślij$, ^tak$, ^nie$, ^inna kwota$, ^kwota$, ^zapłać$, ^więcej$, ^pokaż więcej$, ^czytaj więcej$, ^czytaj dalej$, ^dowiedz się więcej$, ^zobacz więcej$, ^nie teraz$, ^później$, ^przypomnij później$, ^nie dziękuję$, ^wróć$, ^wstecz$, ^następny$, ^poprzedni$, ^rozumiem$, ^ok$, ^wszystkie$, ^wybierz$, ^załaduj więcej$, ^rozwiń$, ^zwiń$
button 3: metody płatności, metoda płatności, formy płatności, karta płatnicza, kartą płatniczą, karta kredytowa, przelew, przelewem, przelewy24, karta, twój e mail, twój email, ^imię$, ^nazwisko$, ^hasło$, ^adres e mail$, przypomnij później, przypomnij mi, spróbuj ponownie, nie udało się, wystąpił błąd, bezpieczna płatność, podaj, masz już konto, jesteś już, wpisz
navigation 4: zaloguj się, wyloguj, moje konto, przejdź do treści, przejdź do głównej, strona główna, do góry, wróć na górę, mapa strony, o nas, kim jesteśmy, na stronę główną, kontakt z redakcją
navigation 3: ^strona główna$, ^menu$, ^szukaj$, ^zaloguj$, ^logowanie$, ^rejestracja$, ^kraj$, ^świat$, ^polityka$, ^gospodarka$, ^biznes$, ^sport$, ^kultura$, ^opinie$, ^nauka$, ^technologie$, ^zdrowie$, ^wideo$, ^pogoda$, ^kontakt$, ^redakcja$, ^reklama$, ^archiwum$, ^tagi, ^tematy, ^najnowsze$, ^wiadomości$, ^polska$, ^europa$, ^społeczeństwo$, ^styl życia$, ^podcasty$, ^praca$, ^motoryzacja$, ^region$, ^regiony$, ^felietony$, ^historia$, ^rozrywka$, ^ogłoszenia$, ^aktualności$, ^edukacja$, ^turystyka$, ^plotki$, ^pomoc$, ^działy$, ^e wydanie$
navigation 2: kontakt, reklama, praca, archiwum
related 5: czytaj też, czytaj także, czytaj również, przeczytaj też, przeczytaj także, przeczytaj również, zobacz też, zobacz także, zobacz również, warto przeczytać, polecamy, polecane, powiązane, powiązane artykuły, podobne artykuły, najczęściej czytane, najpopularniejsze, popularne, najchętniej czytane, więcej na ten temat, na ten temat, więcej o, inne artykuły, najnowsze wiadomości, może cię zainteresować, może zainteresować, to może cię, posłuchaj też, sprawdź też, sprawdź również, obejrzyj też, czytaj więcej o, z naszego archiwum, w temacie, redakcja poleca, pisaliśmy o
related 4: ^czytaj, ^przeczytaj, ^zobacz, ^wideo, ^posłuchaj, ^galeria, ^zdjęcia, ^analiza, ^wywiad, ^komentarz, ^na żywo, ^relacja, ^quiz, ^polec*, ^więcej, ^sprawdź, ^obejrzyj, ^sonda, ^reportaż, ^podcast, ^pilne, ^mapa
author-bio 4: dziennikark* działu, dziennikarz działu, redaktor* działu, jest dziennikar*, jest redaktor*, jest korespondent*, jest reporter*, jest autor*, pisze o, zajmuje się, o autorze, o autorce, absolwent*, pracował* w, pracuje w, publicyst*, współpracuje z, specjalizuje się, dziennikarz gazety, dziennikarka gazety, szef działu, szefowa działu
author-bio 2: dziennikar*, redaktor*, korespondent*, reporter*, felietonist*
advertisement 5: ^reklama, ^materiał sponsorowany, ^artykuł sponsorowany, ^materiał partnera, ^sponsorowane, ^promocja$, ^ogłoszenie$, dalszy ciąg, ciąg dalszy pod, dalsza część, pod reklamą, ^materiał promocyjny, ^artykuł partnerski, ^autopromocja
advertisement 2: reklam*, sponsorowan*
legal 5: wszelkie prawa zastrzeżone, wszystkie prawa zastrzeżone, prawa zastrzeżone, przedruk*, kopiowanie, bez zgody, rozpowszechnianie, zabronione, powielanie, prawa autorskie, prawem autorskim
legal 2: praw*, zgod*, licencj*, wydawc*, wydawnictwo
comment 4: ^skomentuj, ^komentarze, ^komentarz$, dodaj komentarz, napisz komentarz, zostaw komentarz, zobacz komentarze, pokaż komentarze, dołącz do dyskusji, twoja opinia, co o tym sądzisz, co sądzicie, znalazłeś błąd, zauważyłeś błąd, widzisz błąd, zgłoś błąd, zgłoś literówkę, błąd w tekście, napisz do nas, napisz do redakcji, masz temat, listy do redakcji, ^dyskusja, ^opinie, ^odpowiedz$, wyślij zgłoszenie
promotion 4: nasza aplikacja, naszej aplikacji, naszą aplikację, pobierz aplikację, pobierz naszą, czas czytania, min czytania, minut czytania, minuty czytania, darmowych artykułów, bezpłatnych artykułów, przeczytałeś, pozostało ci, tylko dla prenumeratorów, tylko dla subskrybentów, posłuchaj artykułu, wydaniu papierowym, wydanie papierowe, od redakcji, dlaczego możesz nam ufać, google news, w aplikacji
letter 4: ^drodzy czytelnicy, ^drogi czytelniku, ^szanowni czytelnicy, ^drodzy państwo, ^szanowni państwo, ^drodzy przyjaciele, ^od redakcji, ^droga czytelniczko, ^czytelniku
us 1: my, nas, piszemy, robimy, pracujemy, działamy, możemy, chcemy, potrzebujemy, prosimy, jesteśmy, tworzymy, wierzymy, walczymy, nam, nami, nasz, nasza, nasze, naszej, naszego, naszych, naszą, naszym, mamy, nasi
you 1: możesz, chcesz, czytasz, cenisz, jesteś, masz, lubisz, chcecie, możecie, ty, cię, tobie, twój, twoja, twoje, twojej, wy, was, wam, wasz, wasza, wasze, państwa, państwu
currency 1: zł, złotych, złoty, złote, euro, dolarów
period 1: miesięcznie, na miesiąc, za miesiąc, rocznie, tygodniowo, pierwszy miesiąc, za rok, co miesiąc, dziennie
speech 1: powiedział*, mówi, dodał*, poinformował*, oświadczył*, podkreślił*, zaznaczył*, odparł*, stwierdził*, przypomniał*, według, jak podał*, zapowiedział*, zapowiada, podkreśla, odpowiada, ocenił*, napisał*, potwierdził*, żartował*, wyjaśnił*
function 1: w, we, i, z, ze, na, do, że, nie, się, o, od, za, po, dla, jak, jest, to, który, która, które, przez, oraz, ale, był, była, było, były, być, będzie, ma, tego, tym, już, także, pod, przy, jego, jej, ich, u, a, nad, czy, gdy, aby, co, tylko
trade 1: dziennikar*, redaktor*, korespondent*, reporter*, fotograf*, fotoreporter*, redakcja, oprac, opracowanie, autor*, felietonist*, specjalnie
body 2: ministerstw*, mon, msz, mswia, policja, wojsko, straż, urząd, rząd, rada, komisja, komitet, sąd, uniwersytet, instytut, muzeum, fundacja, stowarzyszenie, związek, federacja, partia, bank, agencja, służba, kancelaria, kprm, sejm, senat, ambasada, prasa, prasowe, archiwum, telewizja, centrum, biuro, organizacja, spółka, grupa, prokuratura, szpital, miasto, nato, sztab, pałac, prezydenta, materiały, polska, wojewódzki, gmina, lotnisko, pkp
photo 5: ^fot, ^foto, ^zdjęcie, ^fotografia, ^źródło, ^ilustracja, ^grafika, ^screen
photo 4: zdjęcie ilustracyjne, zdjęcie archiwalne, fot ilustracyjna, materiały prasowe, mat prasowe
place 1: warszawa, kraków, gdańsk, nowy, nowa, polska, europa, bliski, wschód, świat, stany, wielka
dating 1: opublikowano, aktualizacja, data, publikacji, godz, godzina, dodano, zaktualizowano, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, dziś, dzisiaj, wczoraj, temu, godzin, minut, r, roku, ostatnia, utworzono
share 2: ten tekst, ten artykuł, tego tekstu, tego artykułu, ten materiał
share 3: podobał ci się, podobał się, spodobał ci się, prześlij, wyślij go, podaj dalej
appeal 3: dzięki tobie, bez twojej, bez twojego, bez was, każda złotówka, każda wpłata, dobre dziennikarstwo, rzetelne dziennikarstwo, wpłacam, nasze teksty, utrzymują nas, żyjemy z, finansują nas
navigation 3: ^przejdź, ^wróć, ^powrót, ^koszyk$, ^wydanie$
related 4: ^warto, warto wiedzieć, ^ciekawe, ^inne, ^zobacz więcej, ^o tym, ^kontekst, ^w dziale
appeal 3: rozważ stałe zlecenie, stałe zlecenie, ustaw zlecenie, żyjemy z tego, gazetą lokalną, co nam przekażecie
comment 4: regulamin komentowania, zgłoś naruszenie
body 2: teatr, opera, akademia, lotnisko, port, diecezja, izba, festiwal, zoo, park, politechnika, straż pożarna, straż miejska, starostwo, marszałkowski, powiat, gminy, ratownicy, gopr, wopr
photo 5: ^wizualizacja, ^mapa, ^rysunek, ^kadr
appeal 3: dołóż, cegiełk*, niezależność kosztuje, wspieram, dorzuć się
comment 4: przyślij je do nas, przyślij nam, wyślij nam, prześlij nam, czekamy na
photo 4: ^biuro prasowe, ^materiały prasowe
`
