import type { ClaimField } from '../tables/claim-field'

const MOST = 16

/**
 * A value as a report may show it: of fields that say nothing of a person, and only what looks like an amount, a date or a code.
 * A number of a person that slipped into a wrong field is cut before it could be read: only a date keeps more than eight digits.
 */
export function toldValue(field: ClaimField, value = ''): string | undefined {
  if (!field.told) return undefined
  // Visits are of this century; most births that slip in are not.
  const isDate = field.type === 'time' && /^20\d{6,10}$/.test(value)
  if (isDate) return value
  if (!/^[A-Z0-9.,:;+-]*$/.test(value)) return '…'
  const short = value.replace(/\d{9,}/g, (digits) => `${digits.slice(0, 3)}…`)
  return short.length > MOST ? `${short.slice(0, MOST)}…` : short
}
