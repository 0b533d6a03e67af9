/** The model `ru`, in base64. See ru.js. */
export declare const model: string
