import * as z from 'zod'

// What stands in a file of data. Nothing is a number: đồng and shares are exact decimal text, codes keep their zeros.

export const decimalValue = z.string().regex(/^-?\d+(\.\d+)?$/)
export const dayValue = z.iso.date()
export const monthValue = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** Time of the clock in Việt Nam as a hospital wrote it, of some only the day. */
export const timeValue = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
export const textValue = z.string().nullable()

/** What the source did not tell is null, never an empty text. */
export const orNull = (text: string): string | null => (text === '' ? null : text)
