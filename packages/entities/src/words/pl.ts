import type { WordTable } from "../wordTable.ts"

/** Polish. General knowledge. */
export const pl: WordTable = {
  language: "pl",
  roles: `prezydent* wiceprezydent* premier* wicepremier* minister* ministr* wiceminist* kanclerz* szef* przewodniczą* wiceprzewodniczą* marszał* wicemarszał* poseł posł* europos* senator* wojewod* burmistrz* starost* wójt* radn* ambasador* konsul* komisarz* rzeczni* sekretarz* prezes* wiceprezes* dyrektor* kierowni* naczelni* zastępc* przedstawiciel* pełnomocni* rzecznicz*
sędzi* prokurator* adwokat* mecenas* prawni* notariusz* dziennikar* korespondent* redaktor* reporter* reporterk* fotograf* fotografk* fotoreporter* pisar* poet* tłumacz* history* filozof* socjolo* politolo* ekonomist* anality* ekspert* specjalist* nauko* badacz* profesor* rektor* dziekan* nauczyciel* lekar* chirur* pielęgniar* psycholo* inżynier* architekt* hydrolo* meteorolo* geolo* biolo*
generał* pułkownik* major* kapitan* porucznik* sierżant* żołnierz* admirał* dowódc* policjant* strażak* król* królow* książę księżn* papież* biskup* arcybiskup* kardynał* proboszcz* ksiądz księdz* reżyser* reżyserk* aktor* aktork* piosenkar* muzyk* kompozytor* malar* rzeźbiar* artyst* producent* trener* trenerk* piłkar* tenisist* siatkar* mistrz* mistrzyni kolarz* biegacz* pływa*
rolni* piekar* kierowc* kierowczyn* maszynist* maszynistk* emeryt* emerytk* student* studentk* mieszkan* mieszkank* wolontariusz* wolontariuszk* aktywist* aktywistk* działacz* działaczk* doradc* doradczyn* przedsiębior* założyciel* właściciel* właścicielk* menedżer* menedżerk* lider* liderk* współpracowni* pracowni* negocjator* leśni* bibliotekar* bibliotekark* ratowni* konserwator* konserwatork* kurator* kuratork* archiwist* archeolo* geograf* kartograf* kustosz* kolega koleg* odpowiedni* pisarz`,
  modifiers: "były była byłego byłej byłym byłą pierwsz* wice zastępc* główn* generaln* honorow* stał* nadzwyczajn* pełnią* obecn* naczeln* ówczesn* ustępują* star* młodsz*",
  links: "ds do z ze w na i spraw przy od dla u",
  honorificsMale: "pan pana panu panem",
  honorificsFemale: "pani panią",
  honorifics: "dr prof państwo mgr inż ks",
  speech: `powiedział powiedziała mówi mówił mówiła dodał dodała dodaje oświadczył oświadczyła stwierdził stwierdziła podkreślił podkreśliła podkreśla zaznaczył zaznaczyła wyjaśnił wyjaśniła wyjaśnia napisał napisała
pisze poinformował poinformowała informuje zapowiedział zapowiedziała zapowiada przypomniał przypomniała odpowiedział odpowiedziała odpowiada zapytał odparł odparła ocenił oceniła ocenia uważa przyznał przyznała opowiada wspomina żartował żartowała komentuje ostrzegł ostrzegła tłumaczy`,
  by: "według zdaniem",
  organisations: `ministerstw* komitet* rad* rada sąd* trybunał* komisj* agencj* uniwersytet* parti* bank* fundusz* biur* służb* straż* sił* siły stowarzyszeni* organizacj* federacj* uni* związ* związek konfederacj* parlament* senat* kongres* zgromadzeni* akademi* instytut* fundacj* spółk* grup* urząd* urzęd* izb* armi* wojsk* policj* front* sojusz* lig* ruch* klub* szkoł* szpital* muze* teatr* oper* orkiestr* centr* obserwatori* prokuratur* kancelari* politechnik* dyrekcj* zakład* bibliotek* sejm* koalicj* platform* kości* kuri* inspekcj* inspektorat* krzyż* fabryk* kopaln* zarząd* polskie_radio`,
  media: "gazet* wyborcz* rzeczpospolit* dziennik* kurier* głos* tygodnik* polityk* wiadomości* przegląd* puls* fakt* express* radio",
  joints: "do spraw ds i w na rzecz dla z ze przy",
  topics: "",
  generics: "gazeta gazety gazecie dziennik dziennika tygodnik portal portalu agencja agencji firma firmy spółka spółki telewizja radio magazyn pismo partia fundacja zespół",
  places: "morz* ocean* jezior* gór* góry wysp* półwysep półwysp* rzek* plac* ulic* al alej* most* zam* pałac* dworz* lotnisk* port* las* puszcz* park* katedr* zatok* cieśnin* województw* dolin* przylą* elektrowni* rondo osiedl* wybrzeż*",
  placeWords: "miasto miasta mieście wieś wsi miejscowość miejscowości gmina gminie powiat powiecie województwo województwie rzeka rzeki rzece jezioro jeziorze wyspa wyspie stolica stolicy ulica ulicy ul plac placu region regionie port",
  prepositions: "w we do z ze pod koło na od przez",
  stops: `i oraz a ale lub albo że bo gdy jeśli choć więc jednak także też już jeszcze tylko nawet prawie nie tak to ten ta te ci on ona ono oni one my wy ja ty jego jej ich nasz nasza swój swoje w we z ze do od na po pod nad przed za o u przy przez dla bez
kto co gdzie kiedy jak dlaczego który która które czy ile wczoraj dziś dzisiaj jutro teraz potem później wcześniej wtedy tu tam zawsze nigdy bardzo więcej mniej około ponad jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć
poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj maja czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października
listopad listopada grudzień grudnia fot foto zdjęcie czytaj zobacz według podczas mimo wśród najpierw sam sama wszyscy każdy każda inny inna pierwszy pierwsza po słowa umowę mln mld tys proc`,
  articles: "",
  particles: "de von van der den di da del la le al el bin ibn du",
  labels: "fot foto zdjęcie autor autorka tekst źródło",
  events: "wojn* igrzysk* puchar* mistrzostw* forum szczyt* festiwal* rewolucj* targi konferencj* powstani* bitw*",
  products: "traktat* konwencj* ustaw*"
}
