import { readReference } from './reference'

/** In the address of every page of one declaration: a browser may hold several, and each window keeps to its own. */
const NAME = 'ma'

/** The declaration that an address names. */
export const namedIn = (search: Record<string, string | string[] | undefined>): string | null => {
  const named = search[NAME]
  return typeof named === 'string' ? readReference(named) : null
}

/** The same address for one declaration. */
export const ofDeclaration = (href: string, reference: string): string =>
  named(href, reference, '&')

function named(href: string, reference: string, and: string): string {
  const [address = '', fragment] = href.split('#')
  const query = `${address.includes('?') ? and : '?'}${NAME}=${reference}`
  return `${address}${query}${fragment === undefined ? '' : `#${fragment}`}`
}

/** Pages that show one declaration. `/ho-so?khac=1` asks for another one; the same page in the other language names this one already. */
const linksOfOne =
  /(?<= href=")(?:\/ho-so|\/dang-ky\/[^"?#]+(?!\?[^"#]*\bma=)(?:\?[^"#]*)?)(?:#[^"]*)?(?=")/g

/** A drawn page of one declaration whose links lead to that one's pages, whichever the browser used last. */
export const linkedToOwn = (html: string, reference: string): string =>
  html.replace(linksOfOne, (href) => named(href, reference, '&amp;'))
