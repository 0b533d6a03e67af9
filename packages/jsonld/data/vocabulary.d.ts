export declare const release: string
export declare const prefixes: string
export declare const types: string
export declare const properties: string
