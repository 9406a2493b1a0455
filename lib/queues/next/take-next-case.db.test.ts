import { beforeAll, expect, test } from 'vitest'
import type { Officer } from '@/lib/accounts/account'
import { listEntries } from '@/lib/platform/journal/journal'
import { releaseCase } from '@/lib/review/checking/release-case'
import { takeCase } from '@/lib/review/checking/take-case'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { NOBODY } from '../list-wish'
import { sealWords } from '../sealed-words'
import { readSearch } from '../search'
import { findCases, showQueue } from '../show-queue'
import { takeNextCase } from './take-next-case'

const MANY = 20

let scene: Scene
let cases: PlayedCase[]
beforeAll(async () => {
  scene = await openScene()
  cases = []
  while (cases.length < MANY + 2)
    cases.push(await scene.aCase({ stage: 'received', officeCode: '08902' }))
})

const aCrew = (count: number) =>
  Promise.all(Array.from({ length: count }, () => scene.anOfficer('08902', ['CHECKER'])))
const listed = async (officer: Officer, asked = {}) =>
  (await showQueue(officer, 'can-xu-ly', 1, asked))!.cases
const referencesOf = (list: { reference: string }[]) => list.map(({ reference }) => reference)

test('hai mươi cán bộ cùng lúc nhận hồ sơ tiếp theo: hai mươi hồ sơ khác nhau, mỗi hồ sơ một dòng nhật ký', async () => {
  const crew = await aCrew(MANY)
  const before = referencesOf(await listed(crew[0]!))
  const taken = await Promise.all(crew.map((officer) => takeNextCase(officer, 'can-xu-ly', {})))
  const references = taken.map((one) => (one.ok ? one.reference : one.reason))
  expect(new Set(references).size).toBe(MANY)
  // The head of the queue, nobody passed over.
  expect(references.toSorted()).toEqual(before.slice(0, MANY).toSorted())
  for (const [at, { id }] of crew.entries()) {
    const { id: declarationId } = cases.find((one) => one.reference === references[at])!
    const entries = await listEntries(`declaration:${declarationId}`)
    const takes = entries.filter(({ act }) => act === 'take-case')
    expect(takes.map(({ actor }) => actor)).toEqual([`account:${id}`])
  }
  const shown = await listed(crew[0]!)
  for (const one of shown.filter(({ reference }) => references.includes(reference)))
    expect(one.holder?.id).toBe(crew[references.indexOf(one.reference)]!.id)
})

test('cùng một người nhấn hai lần thì vẫn một hồ sơ; hết hồ sơ thì được báo', async () => {
  const [officer, last, none] = await aCrew(3)
  const [first, second] = await Promise.all([
    takeNextCase(officer!, 'can-xu-ly', {}),
    takeNextCase(officer!, 'can-xu-ly', {}),
  ])
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual(first)
  expect(await takeNextCase(last!, 'can-xu-ly', {})).toMatchObject({ ok: true })
  expect(await takeNextCase(none!, 'can-xu-ly', {})).toEqual({ ok: false, reason: 'nothing-free' })
})

test('lọc theo người xử lý, theo mã hồ sơ; cùng địa chỉ cùng danh sách với hai cán bộ cùng quyền', async () => {
  const free = await scene.aCase({ stage: 'received', officeCode: '001' })
  const held = await scene.aCase({ stage: 'received', officeCode: '001' })
  const [officer, colleague] = await Promise.all([
    scene.anOfficer('001', ['CHECKER']),
    scene.anOfficer('001', ['CHECKER']),
  ])
  await takeCase({ officer, reference: held.reference })
  const addresses = [
    [{}, [free, held]],
    [{ nguoi: NOBODY }, [free]],
    [{ nguoi: officer.id }, [held]],
    [{ nguoi: colleague.id }, []],
    [{ nguoi: 'toi' }, [free, held]],
    [{ chu: sealWords(officer, held.reference) }, [held]],
  ] as const
  for (const [asked, expected] of addresses) {
    const lists = [await listed(officer, asked), await listed(colleague, asked)]
    expect(referencesOf(lists[0]!).toSorted(), JSON.stringify(asked)).toEqual(
      referencesOf([...expected]).toSorted(),
    )
    expect(lists[1]).toEqual(lists[0])
    const { found } = (await showQueue(colleague, 'can-xu-ly', 1, asked))!
    expect(found).toBe(expected.length)
  }
  const { fullName } = held.person
  const { cases: seen } = (await findCases(colleague, readSearch(fullName)!.search))!
  expect(seen.find(({ reference }) => reference === held.reference)).toMatchObject({
    status: 'UNDER_REVIEW',
    holder: { id: officer.id, name: officer.fullName },
  })
  await releaseCase({ officer, reference: held.reference })
  expect(await listed(colleague, { nguoi: officer.id })).toEqual([])
})

test('không ai được giao hồ sơ của chính mình: hồ sơ kế tiếp được nhận thay', async () => {
  const next = await scene.aCase({ stage: 'received', officeCode: '001' })
  const own = await scene.aCase({ stage: 'received', officeCode: '001' })
  const { bhxhCode } = own.person
  const officer = await scene.anOfficer('001', ['CHECKER'], { bhxhCode })
  expect(referencesOf(await listed(officer, { xep: 'moi' }))[0]).toBe(own.reference)
  expect(await takeNextCase(officer, 'can-xu-ly', { xep: 'moi' })).toEqual({
    ok: true,
    reference: next.reference,
  })
})

test('tiếp nhận, giám sát, kiểm toán không nhận hồ sơ; người thẩm định không nhận hồ sơ chờ duyệt', async () => {
  for (const role of ['RECEIVER', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR'] as const)
    expect(await takeNextCase(await scene.anOfficer('089', [role]), 'can-xu-ly', {})).toEqual({
      ok: false,
      reason: 'not-your-role',
    })
  await scene.aCase({ stage: 'proposed', officeCode: '089' })
  const officer = await scene.anOfficer('089', ['CHECKER'])
  expect(await takeNextCase(officer, 'cho-duyet', {})).toEqual({
    ok: false,
    reason: 'nothing-free',
  })
})

test('nhận hồ sơ tiếp theo theo bộ lọc của địa chỉ, không theo cả hàng', async () => {
  const { reference, person } = await scene.aCase({ stage: 'received', officeCode: '089' })
  await scene.aCase({ stage: 'received', officeCode: '089' })
  const officer = await scene.anOfficer('089', ['CHECKER'])
  const asked = { xep: 'cho-lau', chu: sealWords(officer, person.bhxhCode) }
  expect(await takeNextCase(officer, 'can-xu-ly', asked)).toEqual({ ok: true, reference })
})
