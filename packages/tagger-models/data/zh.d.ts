/** The model `zh`, in base64. See zh.js. */
export declare const model: string
