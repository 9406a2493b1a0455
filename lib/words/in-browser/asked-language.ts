import { readLanguage, type Language } from '../languages.mjs'

/** The page says its own. */
export const currentLanguage = (): Language => readLanguage(document.documentElement.lang)
