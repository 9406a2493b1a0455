import { SOURCE, languages, readLanguage, translated } from './languages.mjs'

/** @typedef {import('./languages.mjs').Language} Language */

/** The officers' pages, the printed form, data for programs, files: they are never translated. */
const WITHOUT_LANGUAGE =
  /^\/(can-bo|api|_next|ma-qr|du-lieu-mo\/v1|to-khai)(?=[/?#]|$)|^\/[^?#]*\.\w+(?=[?#]|$)/

/** @param {string} address from the root, without a language */
export const speaksVietnameseOnly = (address) => WITHOUT_LANGUAGE.test(address)

/** The language an address asks for and speaks, and the address of the page itself. @param {string} address @returns {{ language: Language, address: string }} */
export function readAddress(address) {
  const [, prefix, rest = ''] = /^\/([a-z]{2})(?=[/?]|$)(.*)$/s.exec(address) ?? []
  const language = readLanguage(prefix)
  if (language === SOURCE) return { language, address }
  // One slash in front: two would name another site.
  const own = `/${rest.replace(/^[/\\]+/, '')}`
  return { language: speaksVietnameseOnly(own) ? SOURCE : language, address: own }
}

/** The address of the same page in a language. @param {Language} language @param {string} address from the root */
export const addressIn = (language, address) =>
  language === SOURCE || speaksVietnameseOnly(address)
    ? address
    : `/${language}${address === '/' ? '' : address.replace(/^\/(?=[?#])/, '')}`

/** The same page in a language, or the front page while it has none. @param {Language} language @param {string} address */
export const addressOfSwitch = (language, address) =>
  addressIn(language, language !== SOURCE && speaksVietnameseOnly(address) ? '/' : address)

/** Of the links and forms in a drawn document; `hreflang`, or `lang` of a button, leads on purpose to another language. */
const LINKS =
  /(?<= (?:href|action|formAction)=")(?<!hrefLang="\w*" href="| lang="\w*"[^<>]* formAction=")\/(?!\/)[^"]*(?=")/gi

/** A drawn page all of whose links stay in its language. @param {string} html @param {Language} language */
export const linkedInLanguage = (html, language) =>
  language === SOURCE ? html : html.replace(LINKS, (address) => addressIn(language, address))

/** Stands for the page itself in one that is built before it knows its address. */
export const HERE = '/_here'

/** Its switch leads to the same page in another language. @param {string} html of a page built beforehand @param {string} address */
export const ofAddress = (html, address) =>
  translated().reduce(
    (given, language) =>
      given.replaceAll(`"${addressIn(language, HERE)}"`, `"${addressOfSwitch(language, address)}"`),
    html,
  )

/** @param {string} html of a page built beforehand @param {string} address its own @param {string} site */
export const withOwnAddress = (html, address, site) =>
  ofAddress(html, address).replace('</head>', () => `${sameElsewhere(address, site)}</head>`)

/** For search engines: the same page in each language. @param {string | null | undefined} address @param {string} site */
export function sameElsewhere(address, site) {
  const page = address?.split('?', 1)[0]
  if (!page || speaksVietnameseOnly(page)) return ''
  return Object.keys(languages)
    .map((language) => new URL(addressIn(readLanguage(language), page), site))
    .map(
      (href, index) =>
        `<link rel="alternate" hreflang="${Object.keys(languages)[index]}" href="${href}"/>`,
    )
    .join('')
}
