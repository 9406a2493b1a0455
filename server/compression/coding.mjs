import Negotiator from 'negotiator'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {'br' | 'gzip'} Coding */

/** Among what a browser likes equally, the smaller. */
const OURS = /** @type {const} */ (['br', 'gzip', 'identity'])

/**
 * How this browser wants its text. Plain also for one that refuses everything: an answer it may not like is better than none.
 * @param {Request} request
 * @returns {Coding | 'identity'}
 */
export function codingFor(request) {
  const negotiator = new Negotiator(request)
  // @ts-expect-error its types are those of an older version
  const coding = negotiator.encoding([...OURS], { preferred: [...OURS] })
  return /** @type {Coding | undefined} */ (coding) ?? 'identity'
}

/** Whoever keeps the answer must know that another browser may get it otherwise. @param {Response} response */
export function varyByCoding(response) {
  if (!/\baccept-encoding\b/i.test(String(response.getHeader('Vary') ?? '')))
    response.appendHeader('Vary', 'Accept-Encoding')
}
