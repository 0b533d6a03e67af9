import type { PackedModel } from "@polyonym/detect/pure"
/** The weights of the large model. See large.js. */
export declare const large: PackedModel
