/**
 * The languages of the portal, each in its own words. One more: a line here and a catalogue in `catalogues/` (docs/translating.md).
 * @typedef {'vi' | 'en'} Language
 * @type {Record<Language, string>}
 */
export const languages = { vi: 'Tiếng Việt', en: 'English' }

/** The one the program is written in. Its addresses have no prefix. */
export const SOURCE = 'vi'

/** @returns {Language[]} */
export const translated = () =>
  /** @type {Language[]} */ (Object.keys(languages)).filter((language) => language !== SOURCE)

/** @param {string | null | undefined} given @returns {Language} */
export const readLanguage = (given) => translated().find((language) => language === given) ?? SOURCE
