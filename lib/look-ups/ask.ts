import 'server-only'
import type { FieldError } from '@/lib/forms/form-state'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { t } from '@/lib/words/t'
import { listPlaceChoices, readWhere, type PlaceChoices, type AskedWhere } from './place-choices'
import { partNames, queryParts } from './query-parts'
import { readQuery, type Query, type ReadQuery, type SearchParams } from './queries'

export type LookUpQuestion = ReadQuery & {
  places: PlaceChoices
  where: AskedWhere
  /** What is searched for, in words: «chau doc», Bệnh viện, Huyện Chợ Mới, Tỉnh An Giang. */
  inWords: string[]
}

/** The question that stands in the address, and the lists its form offers. */
export async function ask(id: CatalogueLookUpId, given: SearchParams): Promise<LookUpQuestion> {
  const read = readQuery(id, given)
  // Where the text must be put right first, the places chosen beside it stay.
  const places = await listPlaceChoices(read.query ?? readQuery(id, { ...given, tim: '' }).query)
  const { query, errors } = checkPlaces(read, places)
  const where = query ? await readWhere(query) : { filters: [] }
  return { ...read, query, errors, places, where, inWords: query ? describe(query, places) : [] }
}

type Checked = Pick<ReadQuery, 'query' | 'errors'>

/** A province nobody knows is said; a district left over from another province is simply dropped. */
function checkPlaces({ query, errors, isAsked }: ReadQuery, places: PlaceChoices): Checked {
  if (!query || !isAsked) return { query: null, errors }
  const error = unknownProvince(query, places) ?? (isEmpty(query) ? nothingAsked() : null)
  return error ? { query: null, errors: [error] } : { query: within(query, places), errors }
}

function unknownProvince(query: Query, places: PlaceChoices): FieldError | null {
  const isKnown = {
    tinh: query.tinh === '' || has(places.formerProvinces, query.tinh),
    'tinh-nay': query['tinh-nay'] === '' || has(places.todaysProvinces, query['tinh-nay']),
  }
  const field = !isKnown.tinh ? 'tinh' : !isKnown['tinh-nay'] ? 'tinh-nay' : null
  return (
    field && {
      field,
      message: t('Chọn lại tỉnh, thành phố trong danh sách.'),
    }
  )
}

const isEmpty = (query: Query): boolean =>
  partNames.every((name) => queryParts[name].role !== 'question' || !query[name])
const nothingAsked = () => ({
  field: 'tim',
  message: t('Nhập một cái tên, hoặc chọn tỉnh, thành phố rồi tìm.'),
})

const within = (query: Query, { communes, districts, offices }: PlaceChoices): Query => ({
  ...query,
  xa: has(communes, query.xa) ? query.xa : '',
  huyen: has(districts, query.huyen) ? query.huyen : '',
  ...(query['co-quan'] && !has(offices, query['co-quan']) && { 'co-quan': '' }),
})

type Coded = { code: string; name: string }
const has = (all: Coded[], code: string): boolean => all.some((one) => one.code === code)

const describe = (query: Query, places: PlaceChoices): string[] =>
  partNames.flatMap((name) => {
    const value = query[name]
    return (value && queryParts[name].said?.(String(value), places)) || []
  })
