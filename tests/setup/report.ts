import { full, seed } from "./mode.ts"

/** Says once, before the tests, what they are run with. */
export default function (): void {
  console.log(`seed of the properties: ${seed}${full ? ", everything is run" : ""}`)
}
