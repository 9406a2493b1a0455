import { saidLanguage } from '../../lib/platform/display/display-cookies.mjs'
import { addressIn } from '../../lib/words/addresses.mjs'

/**
 * Next names where it leads to in both. Whoever has just chosen a language (/hien-thi) is led on in it.
 * @param {import('node:http').ServerResponse} response @param {import('../../lib/words/languages.mjs').Language} language
 */
export function leadInLanguage(response, language) {
  const set = [response.getHeader('Set-Cookie') ?? []].flat().join('; ')
  for (const name of ['Location', 'Refresh']) {
    const [, before = '', to] =
      /^(\d+;url=)?(\/(?!\/).*)$/.exec(response.getHeader(name)?.toString() ?? '') ?? []
    if (to) response.setHeader(name, `${before}${addressIn(saidLanguage(set) ?? language, to)}`)
  }
}
