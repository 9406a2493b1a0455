import 'server-only'
import type { Typed } from '@/lib/forms/form-state'
import { wholeOfficeName } from '@/lib/offices/office'
import { findIvanProvider, findOffice } from '@/lib/offices/repository'
import { describePlaces } from './describe-places'
import type { AnyInput } from '../questions/definition'
import { questionsOf, type StepId } from '../steps/steps'
import { t } from '@/lib/words/t'

export type TypedLine = { label: string; value: string }

type Read<Kind> = (
  words: string,
  input: Extract<AnyInput, { kind: Kind }>,
) => string | null | Promise<string | null>

/** How a person reads the words of a field, by its kind: empty where there are none, null where nothing can be told. */
const readings: { [Kind in AnyInput['kind']]: Read<Kind> } = {
  text: (words) => words,
  choice: (chosen, input) => {
    const words = input.words[chosen]
    return words ? t(words) : ''
  },
  provider: async (code) => (code === '' ? '' : ((await findIvanProvider(code))?.name ?? null)),
  office: async (code) => {
    const office = code === '' ? null : await findOffice(code)
    return office ? wholeOfficeName(office) : code === '' ? '' : null
  },
  // Places are told together; pictures and a code are kept by verbs of their own, and nobody types the day.
  place: () => null,
  picture: () => null,
  code: () => null,
  day: () => null,
}

/** The words of one step as a person reads them, right or wrong, for giving back what could not be kept; `blank` stands for none. */
export async function describeTyped(step: StepId, typed: Typed, blank = ''): Promise<TypedLine[]> {
  const questions = Object.entries(questionsOf(step))
  const [places, ...lines] = await Promise.all([
    questions.some(([, { input }]) => input.kind === 'place')
      ? describePlaces({ ...typed, street: '' })
      : null,
    ...questions.map(async ([field, { label, input }]) => {
      const words = typed[field]
      const read = readings[input.kind] as Read<AnyInput['kind']>
      const said = words === undefined ? null : await read(words, input)
      return { label: t(label), value: said === null ? '' : said || blank }
    }),
  ])
  return [
    { label: t('Nơi ở hiện nay'), value: places?.address ?? '' },
    { label: t('Nơi ở ghi trên giấy tờ cũ'), value: places?.oldAddress ?? '' },
    ...lines,
  ].filter(({ value }) => value !== '')
}
