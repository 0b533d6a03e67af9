/** Names of East Asia in Cyrillic letters: whether the family name stands first. General knowledge of the usual transcriptions. */
import type { Token } from "./tokens.ts"
import { wordSet } from "./words.ts"

const surnames = wordSet(`
  ван ли чжан лю чэнь чень ян чжао хуан чжоу сюй сунь ху чжу гао линь хэ го ма ло лян лян сун чжэн се хань тан фэн фен юй дун сяо чэн цао юань дэн ден фу шэнь цзэн пэн пен люй су цзян цай цзя дин вэй вей сюэ янь пань ду дай ся чжун тянь жэнь си сі вэнь вень мао цзин чан ин
  ким кім лі пак чой чхве цой чон кан чо юн лим лім хан о со син сін квон хван ан рю ю мун сон хо но чу цзю кван ро нам сим ха ки кі пан
  нгуен нгуєн чан ле фам хо нго до буй во ву данг зыонг дао дінь динь фан хюинь хоанг
`)
const syllables = /^(?:[бвгджзйклмнпрстфхцчшщџђћјљњ]{0,3}[аеёиоуыэюяіїє]{1,2}(?:нь|нг|[бгджйклмнпрст])?){1,2}$/

/** Log odds, in nats, that the first word is such a family name. */
export function cyrillicEastAsianOdds(tokens: ReadonlyArray<Token>): number {
  if (tokens.length < 2 || tokens.length > 4 || tokens.some((token) => token.script !== "Cyrl" || token.plain.length > 10) || !surnames.has(tokens[0]!.plain) || tokens[0]!.dotted) return 0
  const rest = tokens.slice(1)
  if (rest.length > 1) return rest.every((token) => token.plain.length <= 6 && syllables.test(token.plain) && !token.dotted) ? 5 : 0
  return /(?:нь|нг|ао|яо|пин|пін|пинь|дун|мин|мин|хуа|тао|цзе|цзи|цзы|чжи|чжоу|лай|цян|чан|жун|гуан|сян|лян|ань|ян)$/.test(rest[0]!.plain) && syllables.test(rest[0]!.plain) && rest[0]!.plain.length > 3 ? 3.5 : 0
}
