import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { aTypedDraftOf } from '@/lib/registration/fixtures'
import { begun, current, save } from '@/lib/registration/fixtures/presses'
import type { Whose } from '@/lib/registration/kinds/whose'
import { kinds, type KindId } from '@/lib/registration/kinds/kinds'
import { mergeTyped } from '@/lib/registration/repository'
import { submitDeclaration } from '@/lib/registration/sent/submit-declaration'
import { reviewHref, stepHref } from '@/lib/registration/steps/addresses'
import { readDeclaration, whoseOf } from '@/lib/registration/steps/declaration'
import { nextHref } from '@/lib/registration/steps/journey'
import { fieldsOf, isPostable, type StepId } from '@/lib/registration/steps/steps'
import { picturesOf } from '@/lib/registration/answers/pictures'
import { jar } from '@/lib/review/fixtures/browser'
import { drawCase } from '@/lib/review/fixtures/case-page'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

// Each kind of declaration from its data alone: no kind is named here.

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const kindIds = Object.keys(kinds) as KindId[]

/** What the steps leave by themselves, as somebody has typed it; the right words of the step beside it. */
async function answer(reference: string, step: StepId, words: Record<string, string>) {
  if (isPostable(step)) return save(step, { ...words, reference, intent: 'tiep' })
  // Pictures and the code of a phone come in by verbs of their own.
  await mergeTyped((await current()).id, step, words)
}

describe.each(kindIds)('tờ khai %s', (kind) => {
  const typed = aTypedDraftOf(kind)
  const steps = kinds[kind].steps.map(({ id }) => id)

  test('các trang theo đúng thứ tự của nó, trang nào cũng hỏi trước khi cho đi tiếp', async () => {
    const { reference } = await begun({})
    for (const step of steps) {
      expect(nextHref((await current()).typed)).toBe(stepHref(step))
      if (isPostable(step)) {
        const empty = await save(step, { ...emptied(step), reference, intent: 'tiep' })
        expect(empty.to, step).toContain('loi=1')
      }
      await answer(reference, step, typed[step]!)
    }
    expect(nextHref((await current()).typed)).toBe(reviewHref)
    expect(await submitDeclaration(await current())).toEqual({ ok: true })
    const { id } = await current()
    expect(await db.declaration.findUnique({ where: { id } })).toMatchObject({
      kind,
      ...columnsOf(whoseOf(readDeclaration((await current()).typed))),
    })
  })

  test('cán bộ nhận, kiểm tra, duyệt; người đứng tên có tài khoản', async () => {
    const { id } = await scene.aCase({ stage: 'approved', kind })
    const { answers } = await db.declaration.findUniqueOrThrow({ where: { id } })
    const { login } = whoseOf(answers as never)
    expect(await db.account.findUnique({ where: { login } })).toMatchObject({
      kind: 'CITIZEN',
      declarationId: id,
    })
  })

  test('trang của cán bộ có cột «Giấy tờ» khi tờ khai có ảnh, không ảnh thì không có cột', async () => {
    const one = await scene.aCase({ stage: 'received', kind })
    await signIn(scene.officers.TD089)
    const page = await drawCase(one)
    const { answers } = await db.declaration.findUniqueOrThrow({ where: { id: one.id } })
    const pictures = picturesOf(answers as never).length
    expect(page.match(/<figure [^>]*aria-label=/g)?.length ?? 0).toBe(pictures)
    expect(page.includes('>Giấy tờ</h2>')).toBe(pictures > 0)
  })

  test('bị trả lại thì chỉ những mục của chính nó được nêu', async () => {
    const fails = { 'paper-signed': 'paper-unsigned' } as const
    const { id } = await scene.aCase({ stage: 'returned', kind, fails })
    const { corrections } = await db.declaration.findUniqueOrThrow({ where: { id } })
    const named = (corrections as { step: StepId }[]).map(({ step }) => step)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((step) => !steps.some((one) => one === step))).toEqual([])
  })
})

const columnsOf = ({ fullName, login, bhxhCode, idNumber }: Whose) => ({
  fullName,
  login,
  bhxhCode: bhxhCode ?? null,
  idNumber: idNumber ?? null,
})

const emptied = (step: StepId) => Object.fromEntries(fieldsOf(step).map((field) => [field, '']))
