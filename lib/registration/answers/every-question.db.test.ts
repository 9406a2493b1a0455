import { beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as review } from '@/app/(public)/dang-ky/kiem-tra/route'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { jar } from '@/lib/review/fixtures/browser'
import { drawCase } from '@/lib/review/fixtures/case-page'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { startStatement } from '@/lib/site/official-sentences'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { readDeclaration, type Declaration } from '../steps/declaration'
import { paperLines } from '../printed/paper-lines'
import { declarationPdf } from '../printed/declaration-pdf'
import { kindOf, kinds, type KindId } from '../kinds/kinds'
import { aFullDraftOf } from '../fixtures'
import { begun } from '../fixtures/presses'
import { lineHead } from './officer-lines'
import { printDeclaration } from '../printed/print-declaration'
import { plainWords, type PrintedDeclaration } from '../printed/printed-declaration'
import type { AnyQuestion } from '../questions/definition'
import { stepAnswers, tellings, toldAnswer, type Telling } from './told'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

// A declaration with an answer to every question, through every place that tells answers (decision 0065).

const solid = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

/** Where answers are told: what is read there, what a definition says of it, and the line it stands in. */
type Place = {
  text: string
  said: (telling: Telling) => object | undefined
  line: (telling: Telling, of: object) => string
}
const placeNames = ['trang kiểm tra', 'trang của cán bộ', 'mẫu 01', 'mã QR'] as const
type PlaceName = (typeof placeNames)[number]
type Told = { answers: Declaration; printed: PrintedDeclaration; places: Record<PlaceName, Place> }
let told: Record<KindId, Told>
const kindIds = Object.keys(kinds) as KindId[]

beforeAll(async () => {
  const scene = await openScene()
  const all = []
  for (const kind of kindIds) all.push([kind, await toldOf(kind, scene)])
  told = Object.fromEntries(all)
})

async function toldOf(kind: KindId, scene: Scene): Promise<Told> {
  const fullDraft = aFullDraftOf(kind)
  const answers = readDeclaration(fullDraft)
  const { photos: _, birthCertificate: __, ...typed } = fullDraft
  const { reference } = await scene.aCase({ stage: 'received', kind, typed: () => typed })
  jar.clear()
  await signIn(scene.officers.TD089)
  const ofOfficer = await drawCase({ reference })
  jar.clear()
  await begun(fullDraft)
  const checked = await drawn(review, '/dang-ky/kiem-tra')
  const printed = await printDeclaration(reference, answers)
  const places: Record<PlaceName, Place> = {
    'trang kiểm tra': {
      text: readOn(checked) + picturesOn(checked),
      said: ({ question }) => question?.told,
      line: (telling, of) => telling.told.label + toldAnswer(telling, of, printed),
    },
    'trang của cán bộ': {
      text: readOn(ofOfficer) + picturesOn(ofOfficer),
      said: ({ told: { officer } }) => officer,
      line: (telling, of) => lineHead(telling).label + ofOfficerIn(telling, of, printed),
    },
    'mẫu 01': {
      text: textOf(await declarationPdf({ ...printed, code: '1' })),
      said: ({ told: { paper } }) => paper,
      line: ({ told: { paper }, step, field }, of) =>
        'line' in paper
          ? `${paper.line}:${plainWords(of as Declaration).find((one) => one.step === step && one.field === field)?.words}`
          : 'no line',
    },
    'mã QR': {
      text: linesOfCode(answers, printed),
      said: ({ told: { paper } }) => ('drawn' in paper ? undefined : paper),
      line: (telling, of) => linesOfCode(of, printed, [telling]),
    },
  }
  return { answers, printed, places }
}

/** The code holds what the paper prints, also what the paper draws in a way of its own. */
const linesOfCode = (of: object, printed: PrintedDeclaration, only = tellings): string => {
  const labels = only.map(({ told: { paper, label } }) => ('line' in paper ? paper.line : label))
  return paperLines(of, printed)
    .filter(({ label }) => labels.includes(label))
    .map(({ label, value }) => label + value)
    .join()
}

const ofOfficerIn = (telling: Telling, of: object, printed: PrintedDeclaration): string => {
  const { officer } = telling.told
  return officer && 'line' in officer
    ? officer.line(stepAnswers(telling, of) as never)
    : toldAnswer(telling, of, printed)
}

/** A picture is told by its name and itself: its address ends with its id. */
const picturesOn = (html: string) =>
  [...html.matchAll(/src="[^"]*\/([^"/]+)" alt="(.*?) giấy tờ/g)]
    .map(([, id, name]) => `${name}${id}`)
    .join()

/** Told there in other words than elsewhere. */
const drawnAs: Record<string, (of: Told) => string> = {
  'mẫu 01: transaction.startsOn': ({ answers }) => startStatement(answers.transaction.startsOn),
  'trang của cán bộ: subject.subject': ({ answers }) => kindOf(answers).title,
  'mẫu 01: transaction.place': ({ printed }) =>
    printed.transactionPlace.kind === 'ivan' ? printed.transactionPlace.name : 'no I-VAN',
  // The pictures of this case are the demo's own.
  'trang của cán bộ: photos.front': () => 'Ảnh mặt trước',
  'trang của cán bộ: photos.back': () => 'Ảnh mặt sau',
  'trang của cán bộ: birthCertificate.front': () => 'Giấy khai sinh, mặt trước',
  'trang của cán bộ: birthCertificate.back': () => 'Giấy khai sinh, mặt sau',
}

/** Whether an answer stands in a place, is told there with another one, or the definition gives the reason why not. */
function isTold(
  kind: KindId,
  name: PlaceName,
  telling: Telling,
  of: object = told[kind].answers,
): boolean {
  const { text, said: saidOf, line } = told[kind].places[name]
  const said = saidOf(telling) ?? {}
  if ('nowhere' in said) return true
  if ('in' in said)
    return isTold(
      kind,
      name,
      tellings.find(({ step, field }) => step === telling.step && field === said.in)!,
      of,
    )
  const own = drawnAs[`${name}: ${telling.step}.${telling.field}`]?.(told[kind])
  const words =
    'drawn' in said ? (own ?? toldAnswer(telling, of, told[kind].printed)) : line(telling, of)
  return words !== '' && solid(text).includes(solid(words))
}

const everywhere = kindIds.flatMap((kind) => placeNames.map((name) => [kind, name] as const))

describe.each(everywhere)('tờ khai %s, %s', (kind, name) => {
  const asked: readonly { id: string }[] = kinds[kind].steps
  const own = tellings.filter(({ step }) => asked.some(({ id }) => id === step))

  test.each(own.map((telling) => [`${telling.step}.${telling.field}`, telling] as const))(
    'người đọc thấy %s, hoặc định nghĩa nói vì sao không',
    (_, telling) => expect(isTold(kind, name, telling)).toBe(true),
  )

  test('một câu hỏi bị quên thì phép thử này thấy', () => {
    const question: AnyQuestion = {
      label: 'Màu mũ',
      input: { kind: 'text', autoComplete: 'off' },
      paper: { line: 'Màu mũ' },
      returnable: true,
    }
    const forgotten = { step: 'contact', field: 'hatColour', told: question, question } as const
    const { answers } = told[kind]
    const contact = { ...answers.contact, hatColour: 'Xanh lam nhạt' }
    expect(isTold(kind, name, forgotten, { ...answers, contact })).toBe(false)
  })
})
