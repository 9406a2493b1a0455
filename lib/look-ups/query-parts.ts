import * as z from 'zod'
import { facilityKinds, type FacilityKind } from '@/lib/catalogues/rows/facility'
import { lengthError } from '@/lib/forms/fields'
import { cleanText } from '@/lib/text/clean-text'
import { msg, t } from '@/lib/words/t'
import type { PlaceChoices } from './place-choices'

// What a question of a look-up is made of, each part once: what may stand in the address, what it is in words, and how it narrows the list.
// Another filter is another entry here, and its name in `shapes`.

export const LONGEST_TEXT = 200
const MOST_PAGES = 1_000_000

/** A list to choose from in the form, and the column it narrows. */
export type PartChoice = {
  label: string
  prompt: string
  options: Record<string, string>
  column: string
  /** The way out where nothing was found with it. */
  wider: string
}

type Part<Schema extends z.ZodType> = {
  schema: Schema
  /** Whether it alone is a question, only narrows one within a place, or says how to show it. */
  role: 'question' | 'within' | 'view'
  said?: (value: string, places: PlaceChoices) => string | undefined
  choice?: PartChoice
}

const text = z
  .string()
  .default('')
  .transform(cleanText)
  .superRefine((typed, context) => {
    const message = lengthError(LONGEST_TEXT)(typed)
    if (message) context.addIssue({ code: 'custom', message })
  })
/** Codes that cannot be any are taken as not given. */
const code = (form: RegExp) => z.string().regex(form).catch('')
const oneOf = <Value extends string>(options: Record<Value, string>) =>
  z
    .enum(Object.keys(options) as [Value, ...Value[]])
    .optional()
    .catch(undefined)

const part = <Schema extends z.ZodType>(one: Part<Schema>) => one
const place = (form: RegExp, role: 'question' | 'within', list: keyof PlaceChoices) =>
  part({
    schema: code(form),
    role,
    said: (value, places) => places[list].find((one) => one.code === value)?.name,
  })

/** By their short Vietnamese names, in the order of the address and of the words: the smallest place first. */
export const queryParts = {
  tim: part({ schema: text, role: 'question', said: (typed) => `“${typed}”` }),
  loai: part({
    schema: oneOf<FacilityKind>(facilityKinds),
    role: 'question',
    said: (kind) => t(facilityKinds[kind as FacilityKind]),
    choice: {
      label: msg('Loại cơ sở'),
      prompt: msg('Mọi loại'),
      options: facilityKinds,
      column: 'kind',
      wider: msg('Tìm mọi loại cơ sở'),
    },
  }),
  'co-quan': place(/^\d{3,5}$/, 'within', 'offices'),
  xa: place(/^\d{5}$/, 'within', 'communes'),
  huyen: place(/^\d{3}$/, 'within', 'districts'),
  'tinh-nay': place(/^\d{2}$/, 'question', 'todaysProvinces'),
  tinh: place(/^\d{2}$/, 'question', 'formerProvinces'),
  /** How somebody says where: by today's two levels, or by the three of before 01/07/2025. */
  noi: part({ schema: oneOf({ nay: '', cu: '' }), role: 'view' }),
  trang: part({ schema: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1), role: 'view' }),
} as const

export type PartName = keyof typeof queryParts
export const partNames = Object.keys(queryParts) as PartName[]
