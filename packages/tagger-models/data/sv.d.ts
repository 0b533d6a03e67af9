/** The model `sv`, in base64. See sv.js. */
export declare const model: string
