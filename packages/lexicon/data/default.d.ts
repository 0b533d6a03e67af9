/** The core of the default pack: raw DEFLATE (RFC 1951) in base64. */
export declare const base64: string
/** How many bytes it has when inflated. */
export declare const length: number
