/** The model `pt`, in base64. See pt.js. */
export declare const model: string
