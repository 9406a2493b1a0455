import { beforeAll, expect, test, vi } from 'vitest'
import { drawn, opened } from '@/lib/forms/fixtures/drawn-page'
import { pool } from '@/lib/platform/database/db'
import { jar } from '@/lib/review/fixtures/browser'
import { storeFile } from '@/lib/stored-files/store-file'
import { inTransaction } from '@/lib/platform/database/transaction'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { mergeTyped } from '../repository'
import { aFullDraft, aFullDraftOf, aTypedDraftOf, kindAsking } from '../fixtures'
import { begun, current, save } from '../fixtures/presses'
import { fileKindOf, sides } from '../photos/keep-photo'
import { kinds, type KindId } from '../kinds/kinds'
import { stepHref } from '../steps/addresses'
import {
  allSteps,
  isPictureStep,
  isPostable,
  questionsOf,
  type StepId,
  type TypedDraft,
} from '../steps/steps'
import { describeTyped } from './describe-typed'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

// The page of every step, of whichever kind (decision 0065).

beforeAll(async () => void (await loadCatalogues(pool)))

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
    const kind = kindAsking(step.id)
    const { [step.id]: __, ...without } = aTypedDraftOf(kind)
    const pages: string[] = []
    for (const typed of [aFullDraftOf(kind), aTypedDraftOf(kind), without])
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

const picturesOfKinds = Object.entries(kinds).flatMap(([kind, { steps }]) =>
  steps.flatMap(({ id, slug, title }) =>
    isPictureStep(id) ? [[kind as KindId, title, { id, slug }] as const] : [],
  ),
)

test.each(picturesOfKinds)(
  'hồ sơ %s, phần %s: ảnh đã gửi mở được từ trang của phần ấy',
  async (kind, _, { id, slug }) => {
    jar.clear()
    const { id: declarationId } = await begun(aTypedDraftOf(kind))
    for (const side of sides) {
      const paper = { declarationId, kind: fileKindOf[id][side], mediaType: 'image/jpeg' }
      const bytes = Buffer.from(`${id} ${side}`)
      const picture = await inTransaction((tx) => storeFile({ ...paper, bytes }, tx))
      await mergeTyped(declarationId, id, { [side]: picture })
    }
    const room = `../../../app/(public)/dang-ky/${slug}`
    const html = await drawn((await import(`${room}/route.tsx`)).GET, stepHref(id))
    const sources = [...html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, source = '']) => source)
    const shown = sources.filter((source) => source.startsWith(`${stepHref(id)}/`))
    // Without its route the picture is broken, and nothing else says so.
    const { GET: show } = await import(`${room}/[id]/route.ts`)
    const bodies = shown.map((source) => opened(show, source, { id: source.split('/').at(-1) }))
    expect(await Promise.all(bodies)).toEqual(sides.map((side) => `${id} ${side}`))
  },
)
