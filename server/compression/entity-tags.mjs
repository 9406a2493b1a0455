import { varyByCoding } from './coding.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const TAG = /(?:W\/)?"[^"]*"/g

/** Each coding has other bytes, so each has a tag of its own (RFC 9110, 8.8.3.3). @param {string} tag @param {string} coding */
export const codedTag = (tag, coding) => tag.replace(/"$/, `-${coding}"`)

/** Whether this browser holds what the tag names; «weak» or not makes no difference here. @param {Request} request @param {string} tag */
export function isKnown({ headers }, tag) {
  const known = headers['if-none-match'] ?? ''
  return known.trim() === '*' || (known.match(TAG) ?? []).some((one) => bare(one) === bare(tag))
}

/** @param {string} tag */
const bare = (tag) => tag.replace(/^W\//, '')

/**
 * Who answers names and knows tags without a coding. What the browser holds in another coding is not what it would get now.
 * @param {Request} request
 * @param {string} coding
 */
export function tellKnownTags({ headers }, coding) {
  for (const name of /** @type {const} */ (['if-none-match', 'if-range'])) {
    const given = headers[name]
    if (typeof given !== 'string' || !given.includes('"')) continue
    const end = `-${coding}"`
    const known = (given.match(TAG) ?? []).filter((tag) => tag.endsWith(end))
    if (known.length > 0)
      headers[name] = known.map((tag) => `${tag.slice(0, -end.length)}"`).join(', ')
    else delete headers[name]
  }
}

/** What is missing or refused has no tag: «not changed» would be no answer to it. @param {Response} response @param {string} coding */
export function nameCoding(response, coding) {
  const tag = response.getHeader('ETag')
  if (!tag) return
  if (response.statusCode >= 400) return response.removeHeader('ETag')
  response.setHeader('ETag', codedTag(String(tag), coding))
  varyByCoding(response)
}
