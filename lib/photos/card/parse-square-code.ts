import * as z from 'zod'
import { sexes } from '@/lib/insured/person'
import { cleanText } from '@/lib/text/clean-text'
import type { CardReading } from './card-reading'
import { dayOfCode } from './days-of-cards'
import { isOfNumber } from './is-of-number'

const day = z.string().transform((text, context) => {
  const found = dayOfCode(text)
  if (found === null) context.addIssue({ code: 'custom' })
  return found ?? z.NEVER
})
/** number|old CMND|name|birth date|sex|address|issue date; newer cards add more. */
const codeSchema = z
  .tuple([
    z.string().regex(/^\d{12}$/),
    z.string().regex(/^(\d{9}(\d{3})?)?$/),
    z.string().regex(/^\p{L}[\p{L}\p{M}' -]{1,79}$/u),
    day,
    z.enum(sexes),
    z.string(),
    day,
  ])
  .rest(z.string())

/**
 * What a card's QR code says. Its own error correction guards each letter, and the number says year and sex once more: what contradicts
 * itself is not told. The address is not kept: nobody asks for it.
 */
export function parseSquareCode(text: string): CardReading | null {
  const parts = codeSchema.safeParse(text.split('|').map(cleanText)).data
  if (!parts) return null
  const [number, formerNumber, fullName, birthDate, sex, , issuedOn] = parts
  if (!isOfNumber(number, birthDate, sex)) return null
  const former = formerNumber ? { formerNumber } : {}
  return { source: 'square-code', number, ...former, fullName, birthDate, sex, issuedOn }
}
