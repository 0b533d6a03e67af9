/**
 * Measures inflection. Arguments: the parts wanted (`factRuEval inflectedPairs silver pages peers roundTrip sizes speed`; all unless named), `--errors N`, `--held`.
 * Reads the data that POLYONYM_DATA names and the peers (npm shevchenko, lvovich, russian-nouns-js) under `node_modules` of the folder that INFLECTION_PEERS names; says with a line what is not there.
 *
 * `node --conditions=@polyonym/source packages/names/scripts/inflection/measure.ts [parts]`
 */
import { factRuEval } from "./factRuEval.ts"
import { inflectedPairs } from "./inflectedPairs.ts"
import { pages } from "./pages.ts"
import { peers, speed } from "./peers.ts"
import { roundTrip } from "./roundTrip.ts"
import { sizes } from "./sizes.ts"
import { silver } from "./silver.ts"

const parts: Readonly<Record<string, () => void | Promise<void>>> = { factRuEval, inflectedPairs, silver, pages, peers, roundTrip, sizes, speed }
const wanted = process.argv.slice(2).filter((argument) => Object.hasOwn(parts, argument))
for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part()
