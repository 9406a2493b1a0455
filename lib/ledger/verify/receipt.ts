import * as z from 'zod'

const hex = z.string().regex(/^([0-9a-f]{2}){0,64}$/)
const step = z.object({ side: z.enum(['left', 'right']), hash: hex })
const signedDay = z.object({
  day: z.string(),
  first: z.number(),
  last: z.number(),
  root: hex,
  before: hex,
  digest: hex,
  keyId: z.string(),
  signature: hex,
})

/**
 * One line of a stream. `text` is what was hashed, to the letter; of a line whose content is not told there is only its hash. `told` is how the portal tells it.
 */
const line = z.object({
  text: z.string().optional(),
  hash: hex.optional(),
  told: z.object({ at: z.string(), who: z.string(), what: z.string() }),
})

/** The last anchor of a day that the stream grew on, and its way to that day's root. */
const headOfDay = z.object({
  day: z.string(),
  number: z.number(),
  length: z.number(),
  head: hex,
  at: z.string(),
  path: z.array(step),
})

export const receiptSchema = z.object({
  format: z.literal('bhxh-bien-nhan-nhat-ky/1'),
  madeAt: z.string(),
  name: z.string(),
  streams: z.array(
    z.object({ stream: z.string(), lines: z.array(line), heads: z.array(headOfDay) }),
  ),
  /** The days that are named above. */
  days: z.array(signedDay),
})
export type JournalReceipt = z.infer<typeof receiptSchema>

/** The book of all days, as it is published. */
export const bookSchema = z.object({
  format: z.literal('bhxh-so-goc-nhat-ky/1'),
  days: z.array(signedDay),
})
export type Book = z.infer<typeof bookSchema>
