import { cleanLines } from '@/lib/text/clean-text'
import type { ClaimField } from '../tables/claim-field'
import { decimalsOf, readDecimal } from '../values/decimal'
import { readClaimBirth, readLocalTime } from '../values/local-time'
import type { ClaimRule } from './claim-rules'

/** A value in its one shape, or the rule it breaks. */
type Cleaned = { value: string; broken?: ClaimRule }

const DECIMALS: Partial<Record<ClaimField['type'], number>> = {
  integer: 0,
  amount: 2,
  quantity: 3,
  percent: 2,
}

/** Every value as it is kept: text composed and seen, numbers and times in one shape, codes letter by letter. */
export function cleanValue(raw: string, field: ClaimField): Cleaned {
  const value = raw.trim()
  if (value === '') return { value }
  switch (field.type) {
    case 'text':
      return { value: PLAIN.test(value) ? value : cleanWords(value) }
    case 'code':
      return { value: composed(value) }
    case 'codes':
      return { value: composed(value).split(';').map(trimmed).filter(Boolean).join(';') }
    case 'time':
      return orBroken(readLocalTime(value), 'no-such-date')
    case 'times':
      return cleanTimes(value)
    case 'birth':
      return orBroken(readClaimBirth(value), 'no-such-date')
    default:
      return cleanNumber(value, DECIMALS[field.type]!)
  }
}

function cleanNumber(text: string, most: number): Cleaned {
  const value = readDecimal(text)
  const over = value === null ? 0 : decimalsOf(value) - most
  if (value !== null && most > 0 && over > 0) return { value, broken: 'too-many-decimals' }
  if (over > 0) return { value: '', broken: 'not-a-number' }
  return orBroken(value, 'not-a-number')
}

function cleanTimes(text: string): Cleaned {
  const times = text.split(';').map(trimmed).filter(Boolean).map(readLocalTime)
  return times.includes(null) ? { value: '', broken: 'no-such-date' } : { value: times.join(';') }
}

const orBroken = (value: string | null, broken: ClaimRule): Cleaned =>
  value === null ? { value: '', broken } : { value }

const trimmed = (text: string): string => text.trim()

/** Names of drugs, services and units come back by the thousand, and looking at every letter takes its time. */
function cleanWords(words: string): string {
  if (words.length > LONGEST_KEPT) return cleanLines(words)
  const known = cleaned.get(words)
  if (known !== undefined) return known
  if (cleaned.size >= MOST_KEPT) cleaned.clear()
  const clean = cleanLines(words)
  cleaned.set(words, clean)
  return clean
}

const cleaned = new Map<string, string>()
const LONGEST_KEPT = 120
const MOST_KEPT = 5000

/** Nothing in it that could be written in two ways. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/
const ASCII = /^[\x20-\x7e]*$/

const composed = (text: string): string =>
  ASCII.test(text) ? text : text.replace(/\s+/g, ' ').normalize('NFC')
