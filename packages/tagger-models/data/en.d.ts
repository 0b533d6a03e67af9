/** The model `en`, in base64. See en.js. */
export declare const model: string
