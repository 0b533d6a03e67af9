/** The model `hr`, in base64. See hr.js. */
export declare const model: string
