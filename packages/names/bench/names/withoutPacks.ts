/** Judges every pair of the thirds that it is told, with no given names and no words of bodies known, and writes the numbers as JSON. */
import { logistic } from "../../src/compare/comparison.ts"
import { compareByLexicon } from "../../src/organisations/compareOrganisations.ts"
import { emptyLexicon } from "../../src/organisations/lexicon.ts"
import { givenNames } from "../../src/parse/givenNames.ts"
import { pairsIn } from "../../scripts/model/pairs.ts"
import { byNames, preparedPair } from "./judges.ts"

if (givenNames("john").length > 0) throw new Error("the packs are not empty: emptyPacks.ts was not imported first")
const [data = "", parts = ""] = process.argv.slice(2)
console.log(JSON.stringify(pairsIn(data, parts.split(",").map(Number)).map((pair) => pair.kind === "org" ? logistic(compareByLexicon(...preparedPair(pair), emptyLexicon).odds) : byNames(pair))))
