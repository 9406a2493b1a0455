import { beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as review } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { today } from '@/lib/forms/days/dates'
import { textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { jar } from '@/lib/review/fixtures/browser'
import { drawCase } from '@/lib/review/fixtures/case-page'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { startStatement } from '@/lib/site/official-sentences'
import { openScene } from '@/prisma/demo/scene'
import { declarationSchema, type Declaration } from '../steps/declaration'
import { declarationPdf } from '../printed/declaration-pdf'
import { describeTyped } from './describe-typed'
import { aFullDraft, aTypedDraft } from '../fixtures'
import { begun, current, save } from '../fixtures/presses'
import { lineHead } from './officer-lines'
import { printDeclaration } from '../printed/print-declaration'
import { plainWords, type PrintedDeclaration } from '../printed/printed-declaration'
import type { AnyQuestion } from '../questions/definition'
import { stepHref } from '../steps/addresses'
import { allSteps, isPostable, questionsOf, type StepId, type TypedDraft } from '../steps/steps'
import { tellings, toldAnswer, type Telling } from './told'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

// A declaration with an answer to every question, through every place that tells answers (decision 0065).

const fullDraft = {
  ...aFullDraft(),
  transaction: { ...aFullDraft().transaction, startsOn: today() },
}
const answers = declarationSchema.parse(fullDraft)
const solid = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

/** Where answers are told: what is read there, what a definition says of it, and the line it stands in. */
type Place = {
  text: string
  said: (telling: Telling) => object | undefined
  line: (telling: Telling, of: Declaration) => string
}
let places: Record<PlaceName, Place>
const placeNames = ['trang kiểm tra', 'trang của cán bộ', 'mẫu 01'] as const
type PlaceName = (typeof placeNames)[number]

let printed: PrintedDeclaration
beforeAll(async () => {
  const scene = await openScene()
  const { photos: _, ...typed } = fullDraft
  const { reference } = await scene.aCase({ stage: 'received', typed: () => typed })
  await signIn(scene.officers.TD089)
  const ofOfficer = await drawCase({ reference })
  jar.clear()
  await begun(fullDraft)
  const checked = await drawn(review, '/dang-ky/kiem-tra')
  printed = await printDeclaration(reference, answers)
  places = {
    'trang kiểm tra': {
      text: readOn(checked) + picturesOn(checked),
      said: ({ question }) => question?.told,
      line: (telling, of) => telling.told.label + toldAnswer(telling, of, printed),
    },
    'trang của cán bộ': {
      text: readOn(ofOfficer) + picturesOn(ofOfficer),
      said: ({ told }) => told.officer,
      line: (telling, of) => lineHead(telling).label + ofOfficerIn(telling, of),
    },
    'mẫu 01': {
      text: textOf(await declarationPdf(printed)),
      said: ({ told }) => told.paper,
      line: ({ told, field }, of) =>
        'line' in told.paper
          ? `${told.paper.line}:${(plainWords(of) as Record<string, string>)[field]}`
          : 'no line',
    },
  }
})

const ofOfficerIn = (telling: Telling, of: Declaration): string => {
  const { officer } = telling.told
  return officer && 'line' in officer
    ? officer.line(of[telling.step] as never)
    : toldAnswer(telling, of, printed)
}

/** A picture is told by its name and itself: its address ends with its id. */
const picturesOn = (html: string) =>
  [...html.matchAll(/src="[^"]*\/([^"/]+)" alt="(.*?) giấy tờ/g)]
    .map(([, id, name]) => `${name}${id}`)
    .join()

/** Told there in other words than elsewhere. */
const drawnAs: Record<string, () => string> = {
  'mẫu 01: transaction.startsOn': () => startStatement(answers.transaction.startsOn),
  'mẫu 01: transaction.place': () =>
    printed.transactionPlace.kind === 'ivan' ? printed.transactionPlace.name : 'no I-VAN',
  // The pictures of this case are the demo's own.
  'trang của cán bộ: photos.front': () => 'Ảnh mặt trước',
  'trang của cán bộ: photos.back': () => 'Ảnh mặt sau',
}

/** Whether an answer stands in a place, is told there with another one, or the definition gives the reason why not. */
function isTold(name: PlaceName, telling: Telling, of = answers): boolean {
  const { text, said: saidOf, line } = places[name]
  const said = saidOf(telling) ?? {}
  if ('nowhere' in said) return true
  if ('in' in said)
    return isTold(
      name,
      tellings.find(({ field }) => field === said.in)!,
      of,
    )
  const own = drawnAs[`${name}: ${telling.step}.${telling.field}`]?.()
  const words = 'drawn' in said ? (own ?? toldAnswer(telling, of, printed)) : line(telling, of)
  return words !== '' && solid(text).includes(solid(words))
}

describe.each(placeNames)('%s', (name) => {
  test.each(tellings.map((telling) => [`${telling.step}.${telling.field}`, telling] as const))(
    'người đọc thấy %s, hoặc định nghĩa nói vì sao không',
    (_, telling) => expect(isTold(name, telling)).toBe(true),
  )

  test('một câu hỏi bị quên thì phép thử này thấy', () => {
    const question: AnyQuestion = {
      label: 'Màu mũ',
      input: { kind: 'text', autoComplete: 'off' },
      paper: { line: 'Màu mũ' },
      returnable: true,
    }
    const forgotten = { step: 'declarant', field: 'hatColour', told: question, question } as const
    const declarant = { ...answers.declarant, hatColour: 'Xanh lam nhạt' }
    expect(isTold(name, forgotten, { ...answers, declarant })).toBe(false)
  })
})

const pageOf = async ({ slug, id }: (typeof allSteps)[number], typed: TypedDraft) => {
  jar.clear()
  await begun(typed)
  return drawn((await import(`../../../app/(public)/dang-ky/${slug}/route.tsx`)).GET, stepHref(id))
}

const asked = (id: StepId, ...unless: string[]) =>
  Object.entries(questionsOf(id)).filter(([, { input }]) => !unless.includes(input.kind))

test.each(allSteps.map((step) => [step.title, step] as const))(
  'trang của phần %s hỏi mọi câu của mình',
  async (_, step) => {
    // The places of an address are asked in one of two ways, and a code until it is confirmed.
    const { [step.id]: __, ...without } = aTypedDraft()
    const pages: string[] = []
    for (const typed of [aFullDraft(), aTypedDraft(), without])
      pages.push(await pageOf(step, typed))
    const names = asked(step.id, 'day').map(([field, { input }]) =>
      input.kind === 'code' ? 'code' : field,
    )
    expect(names.filter((name) => !pages.join().includes(` name="${name}"`))).toEqual([])
  },
)

const postable = allSteps
  .filter(({ id }) => isPostable(id))
  .map(({ title, id }) => [title, id] as const)

test.each(postable)('phần %s: mọi câu trả lời gửi lên đều được giữ', async (_, id) => {
  jar.clear()
  const { reference } = await begun({})
  await save(id, { ...aFullDraft()[id], reference, intent: 'luu' })
  const kept = (await current()).typed[id] ?? {}
  expect(Object.keys(aFullDraft()[id]).filter((field) => !kept[field])).toEqual([])
})

test.each(postable)('phần %s: điều đã nhập mà không giữ được thì được trả lại', async (_, id) => {
  const told = (await describeTyped(id, aFullDraft()[id])).map(({ label }) => label)
  // An address is told in one line.
  const lines = asked(id, 'day', 'place').filter(([, { label }]) => !told.includes(label))
  expect(lines.map(([field]) => field)).toEqual([])
})
