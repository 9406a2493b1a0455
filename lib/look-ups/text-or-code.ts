/** What stands in the one box for names: a name, a code, a tax number. People need not say which. */
export type TextOrCode = { text?: string; code?: string; taxCode?: string }

export const facilityText = (typed: string): TextOrCode =>
  /^\d{2}(?=.*\d)[\dA-Z]{3}$/i.test(typed) ? { code: typed.toUpperCase() } : nameOnly(typed)

export const officeText = (typed: string): TextOrCode =>
  /^\[?(\d{3}|\d{5})\]?$/.test(typed) ? { code: typed.replace(/\D/g, '') } : nameOnly(typed)

/** Ten digits, or thirteen for a branch, are a tax number; letters and digits in one word a unit's code: «YN0123Z». */
export function employerText(typed: string): TextOrCode {
  const joined = typed.replace(/[\s.]/g, '')
  if (/^\d{10}(-?\d{3})?$/.test(joined)) return { taxCode: joined }
  if (/^(?=.*\d)[A-Z]{1,3}[\dA-Z]{3,10}$/i.test(typed)) return { code: typed.toUpperCase() }
  return nameOnly(typed)
}

const nameOnly = (typed: string): TextOrCode => (typed ? { text: typed } : {})
