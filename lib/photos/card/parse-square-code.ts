import { readIdNumber } from '@/lib/insured/id-number'
import { cleanText } from '@/lib/text/clean-text'
import type { CardReading } from './card-reading'
import { dayOfCode } from './days-of-cards'

const sexes = ['Nam', 'Nữ'] as const
const NAME = /^\p{L}[\p{L}\p{M}' -]{1,79}$/u

/**
 * number|old CMND|name|birth date|sex|address|issue date; newer cards add more. Its own error correction guards each letter, and the
 * number says year and sex once more: what contradicts itself is not told. The address is not kept: nobody asks for it.
 */
export function parseSquareCode(text: string): CardReading | null {
  const parts = text.split('|').map((part) => cleanText(part.normalize('NFC')))
  const [number = '', former = '', fullName = '', birth = '', sexText = ''] = parts
  const says = readIdNumber(number)
  const sex = sexes.find((one) => one === sexText)
  const birthDate = dayOfCode(birth)
  const issuedOn = dayOfCode(parts[6] ?? '')
  if (!says || !sex || !birthDate || !issuedOn || !NAME.test(fullName)) return null
  const agrees = says.sex === sex && birthDate.startsWith(String(says.birthYear))
  if (!agrees || !(former === '' || /^\d{9}(\d{3})?$/.test(former))) return null
  return {
    source: 'square-code',
    number,
    ...(former && { formerNumber: former }),
    fullName,
    birthDate,
    sex,
    issuedOn,
  }
}
