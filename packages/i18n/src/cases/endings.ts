/**
 * How words of places' and bodies' names change, by language: what they end in in the nominative, the genitive and the instrumental. A name whose words change in another way is
 * not known well enough to be declined. `0` is no ending, after a consonant. General knowledge.
 */
export interface SureEndings {
  readonly nouns: ReadonlyArray<Ending>
  /** Of places alone: bodies have another genitive. */
  readonly placeNouns: ReadonlyArray<Ending>
  readonly adjectives: ReadonlyArray<Ending>
  /** What only a place's name of one word has for sure: plurals, and in Ukrainian a masculine genitive in -а, since common nouns have one in -у. */
  readonly towns: ReadonlyArray<Ending>
  /** An adjective that is a town's name by itself. */
  readonly townAdjective: RegExp
  /** What an adjective in the nominative ends in: behind a head that has changed it must have changed as well. */
  readonly adjective: RegExp
  /** What a word in the genitive ends in. */
  readonly genitive: RegExp
  /** What no form is spelt with, and nouns that do not change. */
  readonly impossible: RegExp
}
export type Ending = readonly [nominative: string, genitive: string, instrumental: string]

const rows = (text: string): ReadonlyArray<Ending> => text.split(", ").map((row) => row.split(" ").map((ending) => ending === "0" ? "" : ending) as unknown as Ending)
const none = /(?!)/

export const sureEndings: Readonly<Record<string, SureEndings>> = {
  uk: {
    nouns: rows("а и ою, а і ею, я і ею, ія ії ією, ть ті тю, ть ті ттю, 0 у ом, 0 у ем, ій ію ієм, й ю єм, й я єм, піль поля полем, ець ця цем, ів ова овом, їв єва євом, ів ева евом, іг огу огом, тво тва твом, сько ська ськом, сто ста стом, еро ера ером, ело ела елом, ре ря рем, ле ля лем, ще ща щем, я я ям, и ів ами, сили сил силами, війська військ військами"),
    placeNouns: rows("ь я ем, ень ня нем, ово ова овом, ево ева евом, єво єва євом, дно дна дном, про пра пром"),
    adjectives: rows("ий ого им, ій ього ім, а ої ою, я ьої ьою, е ого им, є ього ім, і их ими"),
    towns: rows("0 а ом, 0 а ем, и 0 ами, ці ців цями"),
    townAdjective: /[сцз]ьк(?:ий|а|е)$/,
    adjective: /(?:[иі]й|[сцз]ьк[аеі]|н[аеі])$/,
    genitive: /(?:[аяиіїую]|[иі]х|ого|ої|[іи]в|їв|ей|нь|ій)$/,
    impossible: /бюро|радіо|метро|кіно|депо|жюрі|журі/i
  },
  ru: {
    nouns: rows("а ы ой, а и ой, а ы ей, а и ей, я и ей, ия ии ией, ь и ью, 0 а ом, 0 а ем, й я ем, ец ца цем, ец ца цом, лец льца льцом, тво тва твом, йско йска йском, еро ера ером, ело ела елом, ре ря рем, ле ля лем, ие ия ием, ье ья ьем, ще ща щем, ы ов ами, силы сил силами, войска войск войсками, ии ий иями"),
    placeNouns: rows("ь я ем, ово ова овом, ево ева евом, дно дна дном"),
    adjectives: rows("ий ого им, ый ого ым, ой ого ым, ий его им, ая ой ой, яя ей ей, ое ого ым, ое ого им, ее его им, ые ых ыми, ие их ими"),
    towns: rows("ы 0 ами"),
    townAdjective: /[сц]к(?:ий|ая|ое)$/,
    adjective: /(?:ая|яя|ое|ее|ый|ий|ые|ие)$/,
    genitive: /(?:[аяиыую]|[иы]х|[ое]го|[оеи]й|[ое]в)$/,
    impossible: /[гкхжчшщ]ы|бюро|радио|метро|кино|депо|жюри/i
  },
  pl: {
    nouns: rows("a y ą, a i ą, ia ii ią, ja ji ją, ia i ią, ść ści ścią, dź dzi dzią, ódź odzi odzią, 0 u em, 0 u iem, óg ogu ogiem, ód odu odem, ół ołu ołem, no na nem, wo wa wem, ło ła łem, to ta tem, ro ra rem, sko ska skiem, cko cka ckiem, rze rza rzem, ole ola olem, nie nia niem, cie cia ciem"),
    placeNouns: rows("0 a em, 0 a iem, ów owa owem, ń nia niem"),
    adjectives: rows("y ego ym, i iego im, ska skiej ską, cka ckiej cką, dzka dzkiej dzką, na nej ną, owa owej ową, sza szej szą, cza czej czą, wa wej wą, ne nego nym, we wego wym, te tego tym, łe łego łym, sze szego szym, cze czego czym, kie kiego kim, ne nych nymi, we wych wymi, kie kich kimi"),
    towns: rows("ice ic icami"),
    townAdjective: none,
    adjective: /(?:(?:n|[scz]k|w|sz|cz|ż|t|ł)[aey]|[scz]kie|[scz]ki)$/,
    genitive: /(?:[aiyu]|ego|ej|[yi]ch|ów|ń|stw)$/,
    impossible: /stwej|cjej/
  },
  cs: {
    nouns: rows("a y ou, e e í, ie ie ií, ost osti ostí, 0 u em, 0 a em, ec ce cem, c ce cí, ň ně ní, eň ně ní, ž že ží, v vi ví, o a em, í í ím"),
    placeNouns: [],
    adjectives: rows("ý ého ým, á é ou, é ého ým, í ího ím"),
    towns: rows("ice ic icemi"),
    townAdjective: none,
    adjective: /[áýéí]$/,
    genitive: /(?:[aiyueůí]|ého|ých|ích)$/,
    impossible: none
  }
}
