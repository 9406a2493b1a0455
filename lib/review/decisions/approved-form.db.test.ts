import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as getOfAccount } from '@/app/(citizen)/ca-nhan/to-khai-da-duyet/route'
import { GET as getOfOffice } from '@/app/(officer)/can-bo/ho-so/[reference]/giay-to/[id]/route'
import { GET as getOfBrowser } from '@/app/(public)/to-khai/[address]/da-duyet/route'
import { canInspect, textOf } from '@/lib/pdf/fixtures/inspect-pdf'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { unsealFile } from '@/lib/stored-files/sealed-file'
import { keyHash, newKey } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { addKey } from '@/lib/registration/keys/repository'
import { shownReference } from '@/lib/registration/reference/reference'
import { openScene, type PlayedCase, type Scene } from '@/prisma/demo/scene'
import { approveCase } from './approve-case'
import { carryOutDecision } from './carry-out-decision'
import { decideDeclaration } from './decide-declaration'
import { drawApprovedForm } from './draw-approved-form'
import { jar } from '../fixtures/browser'
import { decideAtOnce } from '../fixtures/decide-at-once'
import { goalOf, signIn } from '../fixtures/sign-in'
import { findCase, lockCase } from '../repository'

vi.mock('next/headers', () => import('../fixtures/browser'))
vi.mock('next-auth', () => import('../fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

const formsOf = (declarationId: string, kind: 'FORM' | 'APPROVED_FORM') =>
  db.storedFile.findMany({ where: { declarationId, kind } })
const approve = ({ reference }: PlayedCase) =>
  decideAtOnce({ officer: scene.officers.DU089, reference }, 'approve')
const aRequest = () => new Request('http://localhost:3000/')

describe('duyệt hồ sơ', () => {
  test('làm đúng một bản đã duyệt, cạnh bản gốc không đổi một byte', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const before = await formsOf(one.id, 'FORM')
    expect(await approve(one)).toMatchObject({ ok: true })
    expect(await approve(one)).toEqual({ ok: false, reason: 'already-decided' })
    expect(await formsOf(one.id, 'FORM')).toEqual(before)
    expect(before).toHaveLength(1)
    const [copy, ...more] = await formsOf(one.id, 'APPROVED_FORM')
    expect(more).toEqual([])
    const bytes = unsealFile(copy!.sealed, copy!.id)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    if (!canInspect) return
    expect(textOf(bytes)).toContain(`mã hồ sơ ${shownReference(one.reference)}`)
    expect(textOf(bytes)).toContain(one.person.fullName)
    expect(textOf(bytes)).not.toContain(scene.officers.DU089.fullName)
  })

  test('quyết định còn hoàn tác được thì chưa có bản nào; có hiệu lực mới có', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const which = { officer: scene.officers.DU089, reference: one.reference }
    expect(await decideDeclaration(which, 'approve')).toEqual({ ok: true })
    expect(await formsOf(one.id, 'APPROVED_FORM')).toEqual([])
    expect(await carryOutDecision(which)).toMatchObject({ ok: true })
    expect(await formsOf(one.id, 'APPROVED_FORM')).toHaveLength(1)
  })

  test('tờ khai đổi trong lúc bản đã duyệt đang được vẽ: chưa duyệt, không có bản nào', async () => {
    const officer = scene.officers.DU089
    const one = await scene.aCase({ stage: 'decided' })
    const which = { reference: one.reference, officeCodes: [officer.officeCode] }
    const officeCase = (await findCase(which))!
    const form = await drawApprovedForm(officer, officeCase)
    const carryOut = () =>
      inTransaction(async (tx) =>
        approveCase({ officer, officeCase: (await lockCase(which, tx))!, form }, tx),
      )
    const { contact, ...others } = officeCase.answers
    const answers = { ...others, contact: { ...contact, email: 'khac@vidu.vn' } }
    await db.declaration.update({ where: { id: one.id }, data: { answers } })
    expect(await carryOut()).toEqual({ ok: false, reason: 'not-now' })
    expect(await formsOf(one.id, 'APPROVED_FORM')).toEqual([])
    expect(await db.account.count({ where: { declarationId: one.id } })).toBe(0)
    await db.declaration.update({ where: { id: one.id }, data: { answers: officeCase.answers } })
    expect(await carryOut()).toMatchObject({ ok: true })
  })

  test('không duyệt được, hay hỏng giữa chừng, thì không có bản nào', async () => {
    const refused = await scene.aCase({ stage: 'proposed' })
    const { bhxhCode, fullName } = refused.person
    await db.account.create({ data: { kind: 'CITIZEN', login: bhxhCode, fullName } })
    expect(await approve(refused)).toMatchObject({ ok: false })
    const broken = await scene.aCase({ stage: 'proposed' })
    // The last write of the transaction fails, after the copy was kept.
    await db.$executeRawUnsafe(
      `ALTER TABLE "Declaration" ADD CONSTRAINT broken CHECK (id <> '${broken.id}' OR status <> 'APPROVED')`,
    )
    await expect(approve(broken)).rejects.toThrow()
    await db.$executeRawUnsafe('ALTER TABLE "Declaration" DROP CONSTRAINT broken')
    for (const { id } of [refused, broken]) expect(await formsOf(id, 'APPROVED_FORM')).toEqual([])
    const again = { officer: scene.officers.DU089, reference: broken.reference }
    expect(await carryOutDecision(again)).toMatchObject({ ok: true })
    expect(await formsOf(broken.id, 'APPROVED_FORM')).toHaveLength(1)
  })
})

describe('xem bản đã duyệt', () => {
  const expectPrivate = (response: Response) => {
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  }
  const expectLook = async ({ id }: PlayedCase, actor: string) =>
    expect((await listEntries(`declaration:${id}`)).at(-1)).toMatchObject({
      act: 'view-paper',
      actor,
      details: { paper: 'APPROVED_FORM' },
    })

  test('người giữ khóa của hồ sơ mở được; trình duyệt khác có cả địa chỉ cũng không', async () => {
    const one = await scene.aCase({ stage: 'approved' })
    const { paperAddress } = await db.declaration.findUniqueOrThrow({ where: { id: one.id } })
    const get = () =>
      getOfBrowser(aRequest(), { params: Promise.resolve({ address: paperAddress! }) })
    expect((await get()).status).toBe(404)
    const key = newKey()
    await addKey(one.id, keyHash(key))
    jar.set('ho-so', key)
    expectPrivate(await get())
    await expectLook(one, 'citizen')
  })

  test('hồ sơ chưa duyệt thì ở địa chỉ ấy chưa có gì', async () => {
    const one = await scene.aCase({ stage: 'proposed' })
    const { paperAddress } = await db.declaration.findUniqueOrThrow({ where: { id: one.id } })
    const key = newKey()
    await addKey(one.id, keyHash(key))
    jar.set('ho-so', key)
    const params = Promise.resolve({ address: paperAddress! })
    expect((await getOfBrowser(aRequest(), { params })).status).toBe(404)
  })

  test('chủ tài khoản mở được từ trang cá nhân; chưa đăng nhập thì đến trang đăng nhập', async () => {
    const one = await scene.aCase({ stage: 'approved' })
    expect(await goalOf(getOfAccount(aRequest(), undefined))).toContain('/dang-nhap')
    const owner = await db.account.findUniqueOrThrow({ where: { declarationId: one.id } })
    await signIn(owner)
    expectPrivate(await getOfAccount(aRequest(), undefined))
    await expectLook(one, `account:${owner.id}`)
  })

  test('cán bộ của cơ quan mở được, lần xem vào nhật ký', async () => {
    const one = await scene.aCase({ stage: 'approved' })
    const [copy] = await formsOf(one.id, 'APPROVED_FORM')
    const checker = scene.officers.TD089
    await signIn(checker)
    const params = Promise.resolve({ reference: one.reference, id: copy!.id })
    expectPrivate(await getOfOffice(aRequest(), { params }))
    await expectLook(one, `account:${checker.id}`)
  })
})
