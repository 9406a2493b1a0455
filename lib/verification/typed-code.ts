import { readSigns } from '@/lib/text/spoken-signs'
import { codeRules, CODE_LENGTH, type Purpose } from './one-time-code'

export const DIGITS = 6

export const codeLength = (purpose: Purpose): number =>
  codeRules[purpose].kind === 'digits' ? DIGITS : CODE_LENGTH

/** How a code stands among the words of its message: `749136`, `749 136`, `K7P-M3Q-XR`, and `#K7PM3QXR` in the last line. */
const amongWords = {
  digits: /(?<!\d[\s.\-–]?)(?<![A-Z])\d{3}[\s.\-–]?\d{3}(?![0-9A-Z]|[\s.\-–]\d)/g,
  signs:
    /(?<![0-9A-Z])[0-9A-Z]{3}\p{Pd}[0-9A-Z]{3}\p{Pd}[0-9A-Z]{2}(?![0-9A-Z])|#[0-9A-Z]{8}(?![0-9A-Z])/gu,
} as const

/** What somebody typed, or pasted with the message around it, as the code it means. */
export function readTypedCode(purpose: Purpose, typed: string): string {
  const signs = readSigns(typed)
  if (signs.length <= codeLength(purpose)) return signs
  const text = typed.normalize('NFKC').toUpperCase()
  const found = text.match(amongWords[codeRules[purpose].kind]) ?? []
  const meant = new Set(found.map(readSigns))
  return meant.size === 1 ? [...meant][0]! : signs
}
