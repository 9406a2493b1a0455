import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import type { InsuredPerson } from '@/lib/insured/person'
import type { TypedDraft } from '@/lib/registration/steps/steps'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { findDoubts } from '@/lib/registration/drafts/doubts'
import { readDeclaration } from '@/lib/registration/steps/declaration'
import { fillDraft } from '@/prisma/demo/send-declaration'
import { findFlagged } from './list-flagged'
import { listPairs } from './list-pairs'
import { lookAgainForDuplicates } from './look-again'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

/** The last two digits that differ, changed round. */
const swapped = (number: string) => number.replace(/(\d)(?!\1)(\d)(?=(\d)\3*$|$)/, '$2$1')
const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd')

/** Somebody's second case, typed as `again` says. */
async function twice(
  again: (person: InsuredPerson) => TypedDraft,
  officeCode: '089' | '001' = '089',
) {
  const first = await scene.aCase({ stage: 'received' })
  const second = await scene.aCase({
    stage: 'received',
    officeCode,
    typed: () => again(first.person),
  })
  return [first, second] as const
}
const pairsOf = async ({ id }: PlayedCase) =>
  (await listPairs(id)).map(({ likeness, state }) => ({ likeness, state }))

const declared = ({ fullName, bhxhCode, idNumber }: InsuredPerson, other: object): TypedDraft => ({
  declarant: { fullName, bhxhCode, idNumber, ...other },
})

describe('hồ sơ gửi lần thứ hai được báo ngay khi gửi', () => {
  test.each<[string, (person: InsuredPerson) => TypedDraft, string[]]>([
    ['cùng mã số', (one) => declared(one, { idNumber: 'B1234567' }), ['bhxh-same', 'name-birth']],
    [
      'cùng số giấy tờ, mã số khác hẳn',
      (one) => declared(one, { bhxhCode: '0000000019' }),
      ['id-same'],
    ],
    [
      'tên không dấu, mã số đảo hai chữ số, hộ chiếu',
      (one) =>
        declared(one, {
          fullName: bare(one.fullName),
          bhxhCode: swapped(one.bhxhCode),
          idNumber: 'B7654321',
        }),
      ['bhxh-near'],
    ],
  ])('%s', async (how, again, likeness) => {
    const [first, second] = await twice(again)
    const found = await pairsOf(second)
    expect(found).toHaveLength(1)
    expect(found[0]!.state).toBe('OPEN')
    expect(found[0]!.likeness).toEqual(expect.arrayContaining(likeness))
    expect(await pairsOf(first)).toEqual(found)
    expect(await findFlagged([first.reference, second.reference])).toEqual(
      new Set([first.reference, second.reference]),
    )
    const entries = await listEntries(`declaration:${second.id}`)
    const flag = entries.find(({ act }) => act === 'flag-pair')!
    // Its person reads the journal of a case: the other one is not in it.
    expect(JSON.stringify(flag)).not.toContain(first.reference)
    expect(JSON.stringify(flag)).not.toContain(first.id)
  })

  test('người khác thì không', async () => {
    const one = await scene.aCase({ stage: 'received' })
    expect(await pairsOf(one)).toEqual([])
    expect(await findFlagged([one.reference])).toEqual(new Set())
  })
})

test('hồ sơ đã rút không làm ai bị nghi', async () => {
  const first = await scene.aCase({ stage: 'withdrawn' })
  const second = await scene.aCase({ stage: 'received', typed: () => declared(first.person, {}) })
  expect(await pairsOf(second)).toEqual([])
})

test('đêm đến: hồ sơ chưa ai so được so; cặp đã kết luận không được nêu lại', async () => {
  const [, second] = await twice((one) => declared(one, {}))
  const [pair] = await listPairs(second.id)
  const judged = { state: 'NOT_DUPLICATE', judgedById: scene.officers.TD089.id } as const
  await db.likePair.update({ where: { id: pair!.id }, data: judged })
  await lookAgainForDuplicates()
  expect((await listPairs(second.id)).map(({ id, state }) => [id, state])).toEqual([
    [pair!.id, 'NOT_DUPLICATE'],
  ])

  // As if from before the portal compared cases.
  await db.caseWhose.deleteMany({})
  await db.likePair.deleteMany({})
  expect(await lookAgainForDuplicates()).toBeGreaterThan(2)
  expect(await pairsOf(second)).toMatchObject([{ state: 'OPEN' }])
})

test('dữ liệu đổi thì cặp được xét lại; không còn giống thì thôi nghi', async () => {
  const [first, second] = await twice((one) => declared(one, {}))
  const [pair] = await listPairs(second.id)
  const judged = { state: 'NOT_DUPLICATE', judgedById: scene.officers.TD089.id } as const
  await db.likePair.update({ where: { id: pair!.id }, data: judged })
  const change = async (declarant: object) => {
    const { answers } = await db.declaration.findUniqueOrThrow({ where: { id: second.id } })
    const now = answers as { declarant: object }
    await db.declaration.update({
      where: { id: second.id },
      data: { answers: { ...now, declarant: { ...now.declarant, ...declarant } } },
    })
    await lookAgainForDuplicates()
  }
  await change({ idNumber: 'C7654321' })
  expect(await pairsOf(second)).toMatchObject([{ state: 'OPEN' }])
  const stranger = scene.aStranger()
  const { fullName, bhxhCode, idNumber } = stranger
  await change({ fullName, bhxhCode, idNumber })
  expect(await pairsOf(first)).toEqual([])
})

describe('người gửi được nói điều nên nói trước khi gửi', () => {
  const doubtsOf = async (person: InsuredPerson, typed: TypedDraft) => {
    const draft = await (await fillDraft({ person, officeCode: '089', typed })).reload()
    return findDoubts(draft, readDeclaration(draft.typed))
  }

  test('cùng số điện thoại, mã số gõ khác một chỗ: được hỏi lại', async () => {
    const { person } = await scene.aCase({ stage: 'sent' })
    const again = declared(person, { bhxhCode: swapped(person.bhxhCode) })
    expect(await doubtsOf(person, again)).toContain('near-case')
  })

  test('tên gõ nhầm một chữ, mã số khác hẳn, hộ chiếu: cùng điện thoại thì cũng được hỏi', async () => {
    const { person } = await scene.aCase({ stage: 'sent' })
    const again = {
      fullName: person.fullName.replace(/.$/u, ''),
      bhxhCode: '0000000019',
      idNumber: 'B1234567',
    }
    expect(await doubtsOf(person, { declarant: again })).toContain('near-case')
  })

  test('số điện thoại khác: không nói gì, vì ai cũng gõ được số của người khác', async () => {
    const { person } = await scene.aCase({ stage: 'sent' })
    const stranger = scene.aStranger()
    expect(await doubtsOf(stranger, declared(person, {}))).not.toContain('near-case')
  })
})
