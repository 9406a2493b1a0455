import * as z from 'zod'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { cleanText } from '@/lib/text/clean-text'
import { ownNumberError } from './own-number'
import { partNames, queryParts, type PartChoice, type PartName } from './query-parts'

export type SearchParams = Record<string, string | string[] | undefined>

const common = ['tim', 'xa', 'huyen', 'tinh-nay', 'tinh', 'noi', 'trang'] as const
type Common = (typeof common)[number]

/** What each look-up asks for. */
const shapes: Record<CatalogueLookUpId, readonly PartName[]> = {
  'co-quan-bhxh': common,
  'co-so-kcb-bhyt': [...common, 'loai'],
  'co-so-cap-giay-nghi-viec': [...common, 'loai'],
  'don-vi-tham-gia': [...common, 'co-quan'],
  'diem-thu': common,
}

/** In one order everywhere. */
export const partsOf = (id: CatalogueLookUpId): PartName[] =>
  partNames.filter((name) => shapes[id].includes(name))

/** The lists to choose from in its form, besides the places. */
export const choicesOf = (id: CatalogueLookUpId): (PartChoice & { name: PartName })[] =>
  partsOf(id).flatMap((name) => {
    const { choice } = queryParts[name]
    return choice ? [{ name, ...choice }] : []
  })

type Values = { [Name in PartName]: z.infer<(typeof queryParts)[Name]['schema']> }
/** The parsed address; what a look-up does not ask for is left out. */
export type Query = Pick<Values, Common> & Partial<Values>

/** One schema a look-up: whatever stands in the address, it gives a question, or says what to shorten. */
const schemaOf = (id: CatalogueLookUpId): z.ZodType<Query> =>
  z.object(
    Object.fromEntries(partsOf(id).map((name) => [name, queryParts[name].schema])),
  ) as z.ZodType as z.ZodType<Query>

export type ReadQuery = {
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

export function readQuery(id: CatalogueLookUpId, params: SearchParams): ReadQuery {
  const schema = schemaOf(id)
  const names = partsOf(id)
  const typed = Object.fromEntries(names.map((name) => [name, firstOf(params[name]) ?? '']))
  const given = Object.entries(typed).filter(([, value]) => value !== '')
  const parsed = schema.safeParse(Object.fromEntries(given))
  const ownNumber = ownNumberError(id, cleanText(typed.tim ?? ''))
  const errors = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: path.join('.'),
    message,
  }))
  if (ownNumber) errors.push({ field: 'tim', message: ownNumber })
  return {
    query: parsed.data && !ownNumber ? oneStructure(parsed.data) : null,
    typed: { ...typed, tim: cleanText(typed.tim ?? '') },
    isAsked: names.some((name) => params[name] !== undefined),
    errors,
  }
}

/** Only one of the two ways to say where counts, the chosen one, or else the one that was filled in; a smaller place only within its province. */
function oneStructure(query: Query): Query {
  const noi = query.noi ?? (query['tinh-nay'] || !query.tinh ? 'nay' : 'cu')
  const { tinh, 'tinh-nay': todays } =
    noi === 'nay' ? { ...query, tinh: '' } : { ...query, 'tinh-nay': '' }
  return {
    ...query,
    noi,
    tinh,
    'tinh-nay': todays,
    xa: todays && query.xa,
    huyen: tinh && query.huyen,
    ...(query['co-quan'] !== undefined && { 'co-quan': tinh && query['co-quan'] }),
  }
}
