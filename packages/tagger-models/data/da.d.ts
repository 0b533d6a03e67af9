/** The model `da`, in base64. See da.js. */
export declare const model: string
