import { currentLanguage } from './asked-language'
import { SOURCE } from './languages.mjs'

/** The `lang` of an element that holds a Vietnamese name: needless where the whole page is Vietnamese. */
export const languageOfNames = (): 'vi' | undefined =>
  currentLanguage() === SOURCE ? undefined : SOURCE
