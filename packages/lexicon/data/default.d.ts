/** The bytes of the default pack in base64; `openPack` reads them. */
export declare const base64: string
