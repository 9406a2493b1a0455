import * as z from 'zod'
import { sexes } from '@/lib/insured/person'

/** Where on a paper it stood. */
const cardSources = ['square-code', 'card-lines', 'passport-lines'] as const
export type CardSource = (typeof cardSources)[number]

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** What a paper tells of its holder, as far as it could be read beyond doubt; kept sealed beside its picture. */
export const cardReadingSchema = z.object({
  source: z.enum(cardSources),
  /** Of the căn cước, or of the passport. */
  number: z.string(),
  /** Of the căn cước, where a passport tells it too. */
  ownNumber: z.string().optional(),
  formerNumber: z.string().optional(),
  /** With its marks; machine lines have none. */
  fullName: z.string().optional(),
  /** Capital letters without marks. `isCut`: the line was too short for it. */
  plainName: z.object({ text: z.string(), isCut: z.boolean() }).optional(),
  birthDate: day,
  sex: z.enum(sexes).optional(),
  issuedOn: day.optional(),
  expiresOn: day.optional(),
})
export type CardReading = z.infer<typeof cardReadingSchema>
