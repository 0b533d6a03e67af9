/** The peers, by the file of theirs that is loaded: `npm install <package>` of each in the folder that DETECT_PEERS names. */
import type { Detector, Ready } from "../detector.ts"
import { cld2, cld3, fastText, lingua, whatlang } from "./compiled.ts"
import { eld, franc, lande, langdetect, languagedetect, tinyld } from "./plain.ts"

export interface Peer {
  readonly name: string
  readonly package: string
  /** Within the package. */
  readonly file: string
  readonly subset: Detector["subset"]
  /** What the file exports, made ready. */
  readonly make: (module: never) => Ready | Promise<Ready>
}

export const peers: ReadonlyArray<Peer> = [
  { name: "franc", package: "franc", file: "index.js", subset: "ranking", make: franc },
  { name: "franc-all", package: "franc-all", file: "index.js", subset: "ranking", make: franc },
  { name: "tinyld", package: "tinyld", file: "dist/tinyld.normal.node.mjs", subset: "option", make: tinyld },
  { name: "tinyld heavy", package: "tinyld", file: "dist/tinyld.heavy.node.mjs", subset: "option", make: tinyld },
  { name: "eld", package: "eld", file: "src/entries/dynamic.js", subset: "option", make: eld },
  { name: "eld large", package: "eld", file: "src/entries/static.large.js", subset: "option", make: eld },
  { name: "cld2", package: "cld", file: "index.js", subset: "none", make: cld2 },
  { name: "cld3", package: "cld3-asm", file: "dist/cjs/index.js", subset: "none", make: cld3 },
  { name: "lande", package: "lande", file: "standalone/t50.js", subset: "ranking", make: lande },
  { name: "languagedetect", package: "languagedetect", file: "index.js", subset: "ranking", make: languagedetect },
  { name: "langdetect", package: "langdetect", file: "index.js", subset: "ranking", make: langdetect },
  { name: "whatlang", package: "@notevenaneko/whatlang-node", file: "index.js", subset: "option", make: whatlang },
  { name: "fasttext", package: "fasttext.wasm.js", file: "dist/main/node.mjs", subset: "ranking", make: fastText },
  { name: "lingua", package: "@bluzzi/lingua", file: "src/lingua.js", subset: "ranking", make: lingua }
]
