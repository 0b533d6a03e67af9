import type { Language } from "../language.ts"

export const pl: Language = {
  code: "pl",
  space: " ",
  persons: {
    voloshchuk: "Daryna [Wołoszczuk]; Daryny [Wołoszczuk]; Daryną [Wołoszczuk]", mykytenko: "Taras [Mykytenko]; Tarasa [Mykytenki]; Tarasem [Mykytenką]", skliar: "Jewhenija [Sklar]; Jewheniji [Sklar]; Jewheniją [Sklar]",
    kulagin: "Andriej [Kułagin]; Andrieja [Kułagina]; Andriejem [Kułaginem]", parshina: "Lidija [Parszyna]; Lidiji [Parszyny]; Lidiją [Parszyną]", wronski: "Zbigniew [Wroński]; Zbigniewa [Wrońskiego]; Zbigniewem [Wrońskim]",
    cieslak: "Małgorzata [Cieślak]; Małgorzaty [Cieślak]; Małgorzatą [Cieślak]", kestner: "Jürgen [Kestner]; Jürgena [Kestnera]; Jürgenem [Kestnerem]", muehlbauer: "Annegret [Mühlbauer]",
    garrigou: "Étienne [Garrigou]; Étienne’a [Garrigou]; Étienne’em [Garrigou]", vauquelin: "Hélène [Vauquelin]", arrizabal: "Joaquín [Arrizabal]; Joaquína [Arrizabala]; Joaquínem [Arrizabalem]",
    penalver: "Lucía [Peñalver]; Lucíi [Peñalver]; Lucíą [Peñalver]", denizoglu: "Şükrü [Denizoğlu]", karaagac: "Gülşen [Karaağaç]", hadidi: "Samir [al-Hadidi]; Samira [al-Hadidiego]; Samirem [al-Hadidim]",
    darwish: "Salwa [Darwisz]; Salwy [Darwisz]; Salwą [Darwisz]", li: "[Li] Wenhao", zhao: "[Zhao] Minlan", ashworth: "Rosalind [Ashworth]", dunmore: "Callum [Dunmore]; Calluma [Dunmore’a]; Callumem [Dunmore’em]"
  },
  roles: {
    minister: "minister transportu; ministra transportu", mayor: "burmistrz; burmistrzyni", doctor: "naczelny lekarz; naczelna lekarka", ambassador: "ambasador; ambasadorka", engineer: "główny inżynier; główna inżynierka",
    envoy: "specjalny wysłannik; specjalna wysłanniczka", member: "poseł; posłanka", director: "dyrektor muzeum; dyrektorka muzeum"
  },
  bodies: {
    commission: "Komisja Europejska; Komisji Europejskiej", un: "ONZ; ONZ|Organizacja Narodów Zjednoczonych; Organizacji Narodów Zjednoczonych", worldBank: "Bank Światowy; Banku Światowego",
    redCross: "Czerwony Krzyż; Czerwonego Krzyża", who: "Światowa Organizacja Zdrowia; Światowej Organizacji Zdrowia", unesco: "UNESCO; UNESCO", osce: "OBWE; OBWE", danube: "firma Linia Dunajska; firmy Linia Dunajska"
  },
  places: {
    odesa: "Odessa; w Odessie; z Odessy", kyiv: "Kijów; w Kijowie; z Kijowa", lviv: "Lwów; we Lwowie; ze Lwowa", kharkiv: "Charków; w Charkowie; z Charkowa", istanbul: "Stambuł; w Stambule; ze Stambułu",
    geneva: "Genewa; w Genewie; z Genewy", cairo: "Kair; w Kairze; z Kairu", beijing: "Pekin; w Pekinie; z Pekinu", warsaw: "Warszawa; w Warszawie; z Warszawy", berlin: "Berlin; w Berlinie; z Berlina",
    vienna: "Wiedeń; w Wiedniu; z Wiednia", paris: "Paryż; w Paryżu; z Paryża", madrid: "Madryt; w Madrycie; z Madrytu", london: "Londyn; w Londynie; z Londynu"
  },
  topics: {
    ferry: {
      headlines: ["Pierwszy od dwóch lat prom wypłynął {L.from}", "{a}: nocny prom {L.from} znów popłynie"],
      leads: ["Linia promowa {L.from} ruszy znów {day}, {A:powiedział|powiedziała} na nabrzeżu {A.r} {A}.", "Po dwóch latach przerwy {day} {L.from} wypłynął prom, na pokładzie {A:był|była} {A.r} {A}."],
      details: ["Nowy statek zabiera {n} pasażerów i płynie na prąd.", "{O} płaci za nową przystań, na której może czekać {n} samochodów.", "Bilety na pierwszy tydzień sprzedano w {n} minut."]
    },
    hospital: {
      headlines: ["Nowy szpital otwarto {L.in}", "{a} {A:pokazał|pokazała} pierwsze sale szpitala {L.in}"],
      leads: ["Szpital na {n} łóżek otwarto {L.in} {day}, {A:powiedział|powiedziała} dziennikarzom {A.r} {A}.", "{A.r} {A} {day} {A:oprowadził|oprowadziła} pierwszych gości po nowym szpitalu {L.in}."],
      details: ["{O} przekazuje aparaturę i pierwsze {n} zestawów narzędzi.", "Oddział dziecięcy ma ruszyć wiosną.", "Lekarze zbadali już {n} chorych."]
    },
    grain: {
      headlines: ["Rozmowy o zbożu {L.in} trwają drugi tydzień", "{a} widzi wyjście w rozmowach o zbożu"],
      leads: ["Rozmowy o zbożu toczyły się {day} {L.in}, {A:powiedział|powiedziała} po spotkaniu {A.r} {A}.", "{A.r} {A} {day} {A:wyjechał|wyjechała} {L.from} bez podpisu, ale z datą następnej rundy."],
      details: ["Na redzie czeka {n} statków.", "{O} proponuje kontrolę {n} statków tygodniowo.", "Rolnicy mówią, że silosy są pełne."]
    },
    museum: {
      headlines: ["Zaginione obrazy pokazano {L.in}", "{a} {A:otworzył|otworzyła} wystawę {L.in}"],
      leads: ["Wystawa {n} obrazów, które uważano za zaginione, ruszyła {L.in} {day}, {A:powiedział|powiedziała} {A.r} {A}.", "{A.r} {A} {day} {A:otworzył|otworzyła} drzwi nowej galerii {L.in}."],
      details: ["{O} płaci za konserwację.", "W pierwszych dniach przyszło {n} zwiedzających.", "Na najstarszym obrazie jest rzeka zimą."]
    }
  },
  further: [
    "– Czekaliśmy na ten dzień dwa lata – {A:powiedział|powiedziała} {a}.", "{B.r} {B} {B:stał|stała} obok i nie {B:chciał|chciała} mówić o pieniądzach.", "Według {A.g} wszystko będzie opłacone do końca roku.",
    "Był tam też przedstawiciel {O.g}.", "– Mogło być szybciej – {B:powiedział|powiedziała} {b} – ale się udało.", "{a} {A:obszedł|obeszła} miasto pieszo razem z {B.i}.", "{B} opowie o tym {L.in} w przyszłym miesiącu."
  ]
}
