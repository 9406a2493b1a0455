import * as z from 'zod'
import { facilityKinds, type FacilityKind } from '@/lib/catalogues/facility'
import { lengthComplaint } from '@/lib/forms/fields'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { cleanText } from '@/lib/text/clean-text'
import { ownNumberComplaint } from './own-number'

export const LONGEST_TEXT = 200
const MOST_PAGES = 1_000_000

export type SearchParams = Record<string, string | string[] | undefined>

// What stands in the address, by its short Vietnamese names. Codes that cannot be any are taken as not given.
const text = z
  .string()
  .default('')
  .transform(cleanText)
  .superRefine((typed, context) => {
    const message = lengthComplaint(LONGEST_TEXT)(typed)
    if (message) context.addIssue({ code: 'custom', message })
  })
const code = (form: RegExp) => z.string().regex(form).catch('')
const provinceCode = code(/^\d{2}$/)
const page = z.coerce.number().int().min(1).max(MOST_PAGES).catch(1)

/** How somebody says where: by today's two levels, or by the three of before 01/07/2025. */
const placeParts = {
  noi: z.enum(['nay', 'cu']).optional().catch(undefined),
  'tinh-nay': provinceCode,
  xa: code(/^\d{5}$/),
  tinh: provinceCode,
  huyen: code(/^\d{3}$/),
}
const parts = { tim: text, ...placeParts, trang: page }

const kind = z.enum(Object.keys(facilityKinds) as FacilityKind[]).optional()

/** One schema a look-up: whatever stands in the address, it gives a question, or says what to shorten. */
export const querySchemas = {
  'co-quan-bhxh': z.object(parts),
  'co-so-kcb-bhyt': z.object({ ...parts, loai: kind.catch(undefined) }),
  'co-so-cap-giay-nghi-viec': z.object({ ...parts, loai: kind.catch(undefined) }),
  'don-vi-tham-gia': z.object({ ...parts, 'co-quan': code(/^\d{3,5}$/) }),
  'diem-thu': z.object(parts),
} satisfies Record<CatalogueLookUpId, z.ZodType>

/** The parsed address; what a look-up does not ask for is left out. */
export type Query = {
  tim: string
  noi?: 'nay' | 'cu'
  'tinh-nay': string
  xa: string
  tinh: string
  huyen: string
  loai?: FacilityKind
  'co-quan'?: string
  trang: number
}

export type Read = {
  /** Null where something must be put right first. */
  query: Query | null
  /** As typed, for the form. */
  typed: Record<string, string>
  /** Something was asked, be it nothing but empty boxes. */
  isAsked: boolean
  errors: { field: string; message: string }[]
}

/** A parameter given twice counts once, the first time. */
const firstOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

export function readQuery(id: CatalogueLookUpId, params: SearchParams): Read {
  const schema: z.ZodType<Query> = querySchemas[id]
  const names = Object.keys(querySchemas[id].shape)
  const typed = Object.fromEntries(names.map((name) => [name, firstOf(params[name]) ?? '']))
  const given = Object.entries(typed).filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(given))
  const ownNumber = ownNumberComplaint(id, cleanText(typed.tim ?? ''))
  const errors = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }))
  if (ownNumber) errors.push({ field: 'tim', message: ownNumber })
  return {
    query: parsed.data && !ownNumber ? settleStructure(parsed.data) : null,
    typed: { ...typed, tim: cleanText(typed.tim ?? '') },
    isAsked: names.some((name) => params[name] !== undefined),
    errors,
  }
}

/** Only one of the two ways to say where counts: the chosen one, or else the one that was filled in. */
function settleStructure(query: Query): Query {
  const noi = query.noi ?? (query['tinh-nay'] || !query.tinh ? 'nay' : 'cu')
  return noi === 'nay'
    ? { ...query, noi, tinh: '', huyen: '' }
    : { ...query, noi, 'tinh-nay': '', xa: '' }
}
