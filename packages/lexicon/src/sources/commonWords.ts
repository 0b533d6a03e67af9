/**
 * Frequent words that names of one word are spelled like: pronouns, particles, prepositions, conjunctions, auxiliary verbs, and words of time and number. Written by hand from
 * general knowledge; by BCP 47 language.
 */
const words: Readonly<Record<string, string>> = {
  en: `a about above after again against all also always am an and another any are as at away back be because been before being below between both but by came can come could day days
    did do does done down during each either even ever every few first for from get go good got had has have he her here hers herself him himself his how i if in into is it its itself
    just last less let like long made make man many may me might mine more most much must my myself near never new next no none nor not nothing now of off old on once one only or
    other our ours out over own part people per same say see she should since so some such take than that the their them then there these they thing this those three through time
    to today together tomorrow too two under until up upon us use very was way we week well were what when where which while who whom whose why will with within without woman
    work would year years yes yet you young your yours monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`,
  uk: `а або аж але багато без би був була були було бути в вам вас ваш вже ви вид від він вона вони воно все всі всіх вчора год головне де день для до добре є ж жінка за завжди завтра зараз з зі й
    його їй її їм їх й із і інший каже коли кожен край кілька крім кто лише людина люди майже мене мені ми мій може можна моя на над нам нас наш не нема ні ніколи ніхто ніщо новий ну нині один одна одне о
    от під після по поки потім при про раз разом рік років сам свій себе сказав собі сьогодні та так там також такий твій те теж тепер ти тільки то тобі тоді той тому три тут
    у увесь усе усі хоча хто це цей ці час через чи чому що щоб я як яка яке який які якщо`,
  ru: `а без более бы был была были было быть в вам вас ваш весь во вот время все всегда всего всех вчера вы где год да даже для до его ее ей ему если есть еще же за завтра здесь и из или им их к
    каждый как какой когда который кто ли лишь лучше люди между меня мне много может можно мой моя мы на над надо наш не него нее ней нельзя нет ни никогда ним них ничего но ну о об один однако он
    она они оно от очень перед по под после потом потому почти при про раз с сам свой себя сегодня сейчас сказал со совсем так также такой там твой те тебе тебя тем теперь то тогда того тоже
    только том тот три тут ты у уже хорошо хоть чего человек чем через что чтобы эта эти это этот я`,
  de: `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da damit dann das dass dein dem den denn der des dich die dies diese dieser dieses dir
    doch dort du durch ein eine einem einen einer eines einige er es etwas euch euer für gegen gestern gewesen gut hab habe haben hat hatte heute hier hin hinter ich ihm ihn ihnen ihr ihre im in
    ist ja jahr jede jeder jetzt kann kein keine können mal man mein mich mir mit morgen muss nach nein nicht nichts noch nun nur ob oder ohne schon sehr sein seine selbst sich sie sind so
    soll sondern über um und uns unser unter viel vom von vor wann war waren warum was weg weil welche wenn wer werden wie wieder will wir wird wo wohl zu zum zur zwei zwischen`,
  fr: `à alors ai au aucun aussi autre aux avec avoir bien bon car ce ceci cela ces cet cette chez comme comment dans de demain des deux devant dit donc dont du elle elles en encore entre est et
    été être eu fait faire hier homme ici il ils je jour la là le les leur leurs lui ma mais me même mes moi moins mon ne ni non nos notre nous on ont ou où par pas peu plus pour pourquoi quand que
    quel quelle qui quoi sa sans se selon ses si soi son sont sous sur ta tard te tes toi ton toujours tous tout toute très trop tu un une vers voici voilà vos votre vous y`,
  es: `a al algo alguno ante antes aquel aquí así aún ayer bajo bien cada casi como con contra cual cuando de del desde después día donde dos durante el él ella ellas ellos en entre era es esa ese
    eso esta este esto estos fue ha hace hacia hasta hay hombre hoy la las le les lo los mañana más me menos mi mientras mis mucho muy nada ni no nos nosotros nuestro nunca o otro para pero poco por
    porque pues que qué quien se según ser si sí sin sobre solo son soy su sus también tan te tiene todo todos tres tu tú un una uno unos usted y ya yo`,
  it: `a ad al alla anche ancora avere bene che chi ci come con contro cosa così cui da dal dalla del della dei di dopo dove due e è ed era fa fare fra già gli ha hai hanno ho i ieri il in io la le lei
    lo loro lui ma mai me meno mi mia mio molto ne nei nel nella no noi non nostro o oggi ogni per perché più poco poi prima qua quale quando quanto quello questo qui sa se sei sempre senza si sia
    sono sopra sotto su sua sul suo te ti tra tre tu tutti tutto un una uno vi voi`,
  pt: `a ainda ao aos aquele as assim até bem cada com como contra da das de dele depois desde dia do dois dos e é ela elas ele eles em entre era essa esse esta está este eu foi há hoje homem isso isto já
    lá lhe mais mas me mesmo meu minha muito na não nas nem no nos nós o onde ontem os ou outro para pela pelo por porque qual quando que quem se sem sempre ser seu sim sob sobre sua só também te
    tem ter todo três tu tudo um uma você`,
  pl: `a aby albo ale ani aż bardzo bez bo by być był była było były co czas czy dla do dobrze dzień dziś gdy gdzie go i ich ile im inny ja jak jako jego jej jest już jutro każdy kiedy kto który ku lub
    lud ma mam mi mnie może mój my na nad nam nas nasz nic nie nigdy nim niż o od on ona one oni ono oraz po pod potem przed przez przy raz rok są sam się sobie ta tak także tam te tego ten teraz też
    to tu twój ty tylko u w wam was wczoraj we wiele więc wszystko wy z za zawsze ze że`,
  nl: `aan af al alle als altijd andere ben bij daar dag dan dat de der deze die dit doch doen door dus een en er ge geen geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja
    jaar je kan kunnen maar me meer men met mij mijn moet morgen na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor want waren was wat
    werd wezen wie wil worden zal ze zelf zich zij zijn zo zonder zou`,
  tr: `acaba ama ancak artık asla az bana bazı belki ben beni benim bile bir biri biz bize bu bugün buna bunu bunun çok çünkü da daha de defa değil diğer diye dün en gibi göre gün hangi hem hep her
    hiç için iki ile ise kadar ki kim mi mu nasıl ne neden nerede niye o olan olarak oldu on ona onlar onu sana sen siz sonra şey şimdi şu tüm üç var ve veya ya yarın yeni yıl yok zaman`,
  cs: `a aby ale ani asi až bez bude by byl byla bylo být co či dál den dnes do ho i já jak jako je jeden jeho její jejich jen ještě jim jiný již jsem jsou k každý kde kdo kdy když která který ku má málo mě
    mezi mi můj my na nad nám nás náš ne nebo než nic nikdo o od on ona oni pak po pod podle pokud pro proč proto před při rok s sám se si so strana svůj ta tak také tam tedy ten teď to tu tvůj ty u už v vám
    vás ve více však vše všechno vy z za ze zítra že`,
  sv: `alla allt att av blev bli dag de dem den denna dess det detta dig din dock du där efter ej eller en er ett fram från få för gott han hans har henne hennes här hon honom hur i icke idag igår imorgon in
    inte jag ju kan kom kunde man med mellan men mer mig min mot mycket många måste nu när något någon och om oss på rätt samma sedan sig sin ska som så till under upp ut var vad vem vi vid vill
    är år åt över`,
  be: `а але або без бо бы быў была было быць вас ваш ве ўсё ўсе вы год дзе дзень для да ён яна яны і ці калі каб каля мне мой мы на над нас наш не няма ні ну о па пад пасля пра при раз сам свой сёння
    так там таму тое той толькі ты ты ў у хто час чым што як які я яго яе іх гэта гэты`,
  bg: `а ако аз без беше би бил била в вас ваш ви все всеки всички във вчера го да дали два ден днес до един ето за защо и из или им има как каква като когато кой която ли между ме много мой му на над най
    нас наш не него нея ни никой но ние няма о от по под при през преди само са се сега си след съм със та така там те ти това този той тук тя утре ще що я`,
  ro: `a ai al am ar are as au azi că ca care ce cel cu cum când da dar de deci din doar după ea ei el ele eu face fi fie fost ieri iar în își la le lor lui mai mâine mult ne nici noi nostru nu o om
    ori pe pentru prin sa sau să se si și spre sub sunt te tot toate tu un una unde unei unor voi zi`
}

const sets = new Map<string, ReadonlySet<string>>()

/** The frequent words of a language, by its tag; none for a language that there are none of here. */
function frequentWords(language: string): ReadonlySet<string> {
  const primary = language.split("-", 1)[0]!
  let set = sets.get(primary)
  if (set === undefined) {
    set = new Set(Object.hasOwn(words, primary) ? words[primary]!.split(/\s+/) : [])
    if (sets.size < 200) sets.set(primary, set)
  }
  return set
}

/**
 * Whether a written form is too common to be taken for a name by itself: in small letters a frequent word of its language (of English, if it is for every language), a single
 * letter, or without any letter. `further` are more such words, in small letters, for all languages.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict"
 * import { isCommonForm } from "@polyonym/lexicon/sources"
 *
 * assert.equal(isCommonForm("Will", "en"), true)
 * assert.equal(isCommonForm("Will", "uk"), false)
 * assert.equal(isCommonForm("Will Turner", "en"), false)
 * ```
 */
export function isCommonForm(form: string, language: string, further?: ReadonlySet<string>): boolean {
  if (form.length < 2 || !/\p{L}/u.test(form)) return true
  const word = form.toLowerCase()
  return frequentWords(language === "mul" ? "en" : language).has(word) || further?.has(word) === true
}
