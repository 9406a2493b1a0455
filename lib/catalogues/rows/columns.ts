import * as z from 'zod'
import { msg } from '@/lib/words/t'
import { rowStatus } from './row-status'

// Kinds of column. The title is what a table says above it, in Vietnamese; OpenAPI takes it over.

/**
 * What stands in a file must be harmless in a spreadsheet as it is: a cell that begins like a formula, or holds a control
 * character, is refused when it is read, so that nothing need be altered when it is given out.
 */
const filled = z
  .string()
  .trim()
  .max(500)
  .regex(/^[^\s=+\-@\p{Cc}][^\p{Cc}]*$/u)

export const text = (title: string) => filled.meta({ title })
export const optionalText = (title: string) => filled.nullable().meta({ title })
export const code = (title: string, pattern: RegExp) => z.string().regex(pattern).meta({ title })
export const optionalCode = (title: string, pattern: RegExp) =>
  z.string().regex(pattern).nullable().meta({ title })
export const day = (title: string) => z.iso.date().meta({ title })
const optionalDay = (title: string) => z.iso.date().nullable().meta({ title })
export const flag = (title: string) => z.boolean().meta({ title })
export const amount = (title: string) => z.number().nonnegative().meta({ title })

export const PROVINCE = /^\d{2}$/
export const DISTRICT = /^\d{3}$/
/** Five island districts have no ward and stand in for their own. */
export const COMMUNE = /^\d{5}$|^\d{3}$/

/** A provincial office's, or with two digits more a district's. */
export const OFFICE = /^\d{3}(?:\d{2})?$/

/** An office of after July 2025 has no known code: `25-79-03` is our key, given out nowhere. */
export const OFFICE_KEY = /^\d{3}(?:\d{2})?$|^25-\d{2}(?:-\d{2})?$/

/** What every row says of itself. */
export const dated = {
  validFrom: day(msg('Có hiệu lực từ')),
  validTo: optionalDay(msg('Hết hiệu lực sau ngày')),
  source: text(msg('Nguồn')),
  status: rowStatus.meta({ title: msg('Độ tin cậy') }),
}
