import { SOURCE, languages, readLanguage, translated } from './languages.mjs'

/** @typedef {import('./languages.mjs').Language} Language */

/** What speaks Vietnamese only or is no page: the officers' pages, data for programs, files. */
const WITHOUT_LANGUAGE =
  /^\/(can-bo|api|_next|ma-qr|du-lieu-mo\/v1)(?=[/?#]|$)|^\/[^?#]*\.\w+(?=[?#]|$)/

/** The language an address asks for, and the address of the page itself. @param {string} address @returns {{ language: Language, address: string }} */
export function readAddress(address) {
  const [, prefix, rest = ''] = /^\/([a-z]{2})(?=[/?]|$)(.*)$/s.exec(address) ?? []
  const language = readLanguage(prefix)
  if (language === SOURCE) return { language, address }
  const own = rest.startsWith('/') ? rest : `/${rest}`
  return { language: WITHOUT_LANGUAGE.test(own) ? SOURCE : language, address: own }
}

/** The address of the same page in a language. @param {Language} language @param {string} address from the root */
export const addressIn = (language, address) =>
  language === SOURCE || WITHOUT_LANGUAGE.test(address)
    ? address
    : `/${language}${address === '/' ? '' : address.replace(/^\/(?=[?#])/, '')}`

/** Of the links and forms in a drawn document; `hreflang` leads on purpose to another language. */
const LINKS = /(?<= (?:href|action|formAction)=")(?<!hrefLang="\w*" href=")\/(?!\/)[^"]*(?=")/gi

/** A drawn page all of whose links stay in its language. @param {string} html @param {Language} language */
export const linkedInLanguage = (html, language) =>
  language === SOURCE ? html : html.replace(LINKS, (address) => addressIn(language, address))

/** Stands for the page itself in one that is built before it knows its address. */
export const HERE = '/_here'

/** Its switch leads to the same page in another language. @param {string} html of a page built beforehand @param {string} address */
export const ofAddress = (html, address) =>
  translated().reduce(
    (given, language) =>
      given.replaceAll(`"${addressIn(language, HERE)}"`, `"${addressIn(language, address)}"`),
    html,
  )

/** @param {string} html of a page built beforehand @param {string} address its own @param {string} site */
export const withOwnAddress = (html, address, site) =>
  ofAddress(html, address).replace('</head>', () => `${sameElsewhere(address, site)}</head>`)

/** For search engines: the same page in each language. @param {string | null | undefined} address @param {string} site */
export function sameElsewhere(address, site) {
  const page = address?.split('?', 1)[0]
  if (!page || WITHOUT_LANGUAGE.test(page)) return ''
  return Object.keys(languages)
    .map((language) => new URL(addressIn(readLanguage(language), page), site))
    .map(
      (href, index) =>
        `<link rel="alternate" hreflang="${Object.keys(languages)[index]}" href="${href}"/>`,
    )
    .join('')
}
