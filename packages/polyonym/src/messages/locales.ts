/** The languages that messages are written in; known before a message is. */
export const locales = ["en", "uk", "ru", "de", "fr", "es", "pl", "tr", "ar", "zh"] as const
