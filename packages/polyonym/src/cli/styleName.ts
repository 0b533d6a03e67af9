/** Whether what is said of a style is a file: it has a folder before it or an extension behind it. */
export const isStyleFile = (style: string): boolean => /[/\\]|\.(?:json|ya?ml)$/i.test(style)
