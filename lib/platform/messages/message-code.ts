import { randomInt } from 'node:crypto'
import { plainLetters } from '@/lib/text/plain-letters'
import { smsParts } from '@/lib/text/sms-parts'
import { readSigns, SIGNS } from '@/lib/text/spoken-signs'
import { speaking } from '@/lib/words/asked-language'
import type { Language } from '@/lib/words/languages.mjs'
import { msg, t } from '@/lib/words/t'

/** As long as no other code of ours, so that whoever types a secret one can be told. One of 32^7: a guess finds nothing in a thousand tries. */
const MESSAGE_CODE_LENGTH = 7

export const newMessageCode = (): string =>
  Array.from({ length: MESSAGE_CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')

/** `K7PM3QX` → `K7P-M3QX` */
export const shownMessageCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`

/** «Kiểm tra: K7P-M3QX», as somebody copies the whole line. */
const LABEL = /^[^:]*:/

/** Null when it can't be the code of a message. */
export function readMessageCode(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(LABEL, '')
  const code = readSigns(text)
  return code.length === MESSAGE_CODE_LENGTH && !/[^\x00-\x7f]/.test(text) ? code : null
}

const label = msg('Kiểm tra: {code}')

/** By this last line a browser fills in a code, and no other may come after it. */
const FOR_BROWSER = /\n@\S+ #\S+$/

type Composed = { channel: 'SMS' | 'EMAIL' | 'VOICE'; language: Language; body: string }

/** The words that are sent: with the code by which anybody can ask whether they are ours. */
export function bodyWithCode({ channel, language, body }: Composed, code: string): string {
  // Nobody writes down what a voice says to look it up.
  if (channel === 'VOICE') return body
  const line = speaking(language, () => t(label, { code: shownMessageCode(code) }))
  if (channel === 'EMAIL') return `${body}\n\n${line}`
  const last = FOR_BROWSER.exec(body)?.[0] ?? ''
  return `${body.slice(0, body.length - last.length)}\n${line}${last}`
}

const MOST_PARTS = 2

/** As a telephone gets it: with its marks where that takes two paid parts, else without, which a reader of Vietnamese knows from every bank. */
export function textForPhone(body: string, { isPlain }: { isPlain: boolean }): string {
  // A telephone makes a number to be called only of one with usual spaces.
  const text = body.replaceAll('\u00a0', ' ')
  return isPlain || smsParts(text) > MOST_PARTS ? plainLetters(text) : text
}

/** Every shape in which a secret code stands in a message: `K7P-M3Q-XR`, `749136`, `#K7PM3QXR`, and spoken `7, 4, 9, 1, 3, 6`. */
const SECRETS =
  /(?<![0-9A-Z])(?:[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{2}|\d{6})(?![0-9A-Z])|#[0-9A-Z]+|(?<![0-9A-Z])(?:[0-9A-Z], ){5,7}[0-9A-Z](?![0-9A-Z])/gi
const WIPED = '•••'

/** What may be kept of a message that brings a code, and compared with what somebody pastes. */
export const withoutSecret = (body: string): string => body.replace(SECRETS, WIPED)
