import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { listEntries } from '@/lib/platform/journal/journal'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { aDraft } from '../fixtures/drafts-under-test'
import { aTypedDraft } from '../fixtures'
import { mergeTyped } from '../repository'
import { saveStep } from '../saving/save-step'
import { submitDeclaration } from './submit-declaration'
import { withdrawDeclaration } from './withdraw-declaration'

beforeAll(async () => void (await loadCatalogues(pool)))

describe('ghi nhận', () => {
  test('một lần ghi nhận cho một hồ sơ, một mẫu 01, tin nhắn và dòng nhật ký', async () => {
    const draft = await aDraft()
    expect(await submitDeclaration(await draft.load())).toEqual({ ok: true })
    const after = await draft.load()
    expect(after).toMatchObject({
      status: 'AWAITING_PAPER',
      reference: expect.stringMatching(/^.{8}$/),
    })
    expect(after.paperAddress!.length * 6).toBeGreaterThanOrEqual(122)
    expect(await db.storedFile.count({ where: { declarationId: draft.id, kind: 'FORM' } })).toBe(1)
    const messages = await db.message.findMany({
      where: { declarationId: draft.id },
      orderBy: { channel: 'asc' },
    })
    expect(messages.map(({ channel, recipient }) => [channel, recipient])).toEqual([
      ['SMS', '+84912345678'],
      ['EMAIL', 'may@vidu.vn'],
    ])
    const entries = await listEntries(`declaration:${draft.id}`)
    expect(entries.map(({ act, actor }) => [act, actor])).toEqual([['submit', 'citizen']])
  })

  test('nhấn mười lần cùng lúc vẫn chỉ ghi nhận một lần', async () => {
    const draft = await aDraft()
    const own = await draft.load()
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => submitDeclaration(own)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      outcomes.filter((outcome) => !outcome.ok && outcome.reason === 'already-submitted'),
    ).toHaveLength(9)
    expect(await db.storedFile.count({ where: { declarationId: draft.id, kind: 'FORM' } })).toBe(1)
    expect(await db.message.count({ where: { declarationId: draft.id, channel: 'SMS' } })).toBe(1)
  })

  test('tờ khai còn thiếu thì chưa nộp được và vẫn là nháp', async () => {
    const draft = await aDraft(aTypedDraft({ declarant: { bhxhCode: '123' } }))
    expect(await submitDeclaration(await draft.load())).toMatchObject({ reason: 'incomplete' })
    expect(await draft.load()).toMatchObject({ status: 'DRAFT' })
  })

  test('hẹn bưu điện đến nhận thì có phiếu thu gom', async () => {
    const submission = { method: 'post', pickupAddress: 'Số 8 ngõ 3', pickupTime: 'morning' }
    const draft = await aDraft(aTypedDraft({ submission }))
    await submitDeclaration(await draft.load())
    expect(await draft.load()).toMatchObject({ status: 'RECORDED' })
    expect(await db.postalOrder.findFirst({ where: { declarationId: draft.id } })).toMatchObject({
      pickupAddress: 'Số 8 ngõ 3',
      pickupTime: 'morning',
    })
  })

  test('đã ghi nhận thì không sửa được nữa', async () => {
    const draft = await aDraft()
    await submitDeclaration(await draft.load())
    expect(await mergeTyped(draft.id, 'declarant', { fullName: 'Người Khác' })).toBeNull()
  })

  test('rút được khi chưa ai xử lý, và chỉ một lần', async () => {
    const draft = await aDraft()
    await submitDeclaration(await draft.load())
    expect(await withdrawDeclaration(draft.id)).toBe(true)
    expect(await withdrawDeclaration(draft.id)).toBe(false)
  })

  test('rút hồ sơ đã hẹn bưu điện thì bưu điện không đến nữa; rút trễ thì hẹn vẫn còn', async () => {
    const submission = { method: 'post', pickupAddress: 'Số 8 ngõ 3', pickupTime: 'morning' }
    const stateAfter = async (status: 'RECORDED' | 'UNDER_REVIEW') => {
      const { id, load } = await aDraft(aTypedDraft({ submission }))
      await submitDeclaration(await load())
      await db.declaration.update({ where: { id }, data: { status } })
      const before = await db.postalOrder.findFirstOrThrow({ where: { declarationId: id } })
      await withdrawDeclaration(id)
      const after = await db.postalOrder.findFirstOrThrow({ where: { declarationId: id } })
      return [before.state, after.state]
    }
    expect(await stateAfter('RECORDED')).toEqual(['WAITING', 'CANCELLED'])
    expect(await stateAfter('UNDER_REVIEW')).toEqual(['WAITING', 'WAITING'])
  })
})

describe('bản nháp', () => {
  test.each(['\n', '\r\n', '\u2028', '\u2029', '\u0085'])(
    'dán tên có dấu xuống dòng %j: giữ thành dấu cách, mở lại rồi nhấn lần nữa cũng không dính chữ',
    async (line) => {
      const draft = await aDraft({})
      await draft.save('declarant', { fullName: `Lê${line}Văn An` })
      expect((await draft.load()).typed.declarant?.fullName).toBe('Lê Văn An')
    },
  )

  test('giữ nguyên cả điều gõ sai', async () => {
    const draft = await aDraft({})
    await draft.save('declarant', { fullName: 'An 7', bhxhCode: '12' })
    expect((await draft.load()).typed.declarant).toEqual({ fullName: 'An 7', bhxhCode: '12' })
  })

  test('hai cửa sổ cùng mở một trang không xóa chữ của nhau', async () => {
    const draft = await aDraft({})
    const own = await draft.load()
    const shown = { fullName: '', bhxhCode: '', idNumber: '' }
    await Promise.all([
      saveStep(own, 'declarant', { ...shown, fullName: 'Lò Thị Mẩy' }, shown),
      saveStep(own, 'declarant', { ...shown, bhxhCode: '1410203040' }, shown),
    ])
    const { declarant } = (await draft.load()).typed
    expect(declarant).toEqual({ fullName: 'Lò Thị Mẩy', bhxhCode: '1410203040' })
  })

  test('sửa họ tên thì người liên hệ cùng tên cũng được sửa; người khác thì giữ', async () => {
    const typed = (contactPerson: string) => ({
      declarant: { fullName: 'Công Tằng Thị A' },
      contact: { contactPerson, phone: '0912345678' },
    })
    for (const [contactPerson, after] of [
      ['Công Tằng Thị A', "H'Hen Niê"],
      ['Lò Thị Mẩy', 'Lò Thị Mẩy'],
    ] as const) {
      const draft = await aDraft(typed(contactPerson))
      const saved = await draft.save('declarant', { fullName: "H'Hen Niê" })
      expect(saved.ok).toBe(true)
      expect((await draft.load()).typed.contact).toEqual({
        contactPerson: after,
        phone: '0912345678',
      })
    }
  })

  test('hai mươi phần ghi cùng lúc đều còn', async () => {
    const draft = await aDraft({})
    const own = await draft.load()
    const fields = ['contactPerson', 'email', 'phone'] as const
    await Promise.all(fields.map((field) => saveStep(own, 'contact', { [field]: field }, {})))
    expect((await draft.load()).typed.contact).toEqual({
      contactPerson: 'contactPerson',
      email: 'email',
      phone: 'phone',
    })
  })

  test('đổi tỉnh thì xóa xã đã chọn ở tỉnh cũ', async () => {
    const draft = await aDraft()
    await saveStep(await draft.load(), 'address', { province: '79' }, { province: '01' })
    expect((await draft.load()).typed.address).toMatchObject({ province: '79', commune: '' })
  })

  test('phường cũ cho ra phường hiện nay; phường bị chia thì phải chọn', async () => {
    const draft = await aDraft({})
    const old = { structure: 'old', oldProvince: '01', oldDistrict: '001', oldWard: '00004' }
    await draft.save('address', old)
    expect((await draft.load()).typed.address).toMatchObject({ province: '01', commune: '00004' })
    await draft.save('address', { oldDistrict: '009', oldWard: '00358' })
    expect((await draft.load()).typed.address).toMatchObject({ oldWard: '00358', commune: '' })
  })

  test('mã cơ quan, mã I-VAN không có thật thì coi như chưa chọn', async () => {
    const draft = await aDraft({})
    await draft.save('transaction', { officeCode: '99999', ivan: 'x' })
    const { transaction } = (await draft.load()).typed
    expect(transaction).toMatchObject({ officeCode: '', ivan: '' })
  })

  test('biểu mẫu không ghi được vào phần của máy chủ', async () => {
    const draft = await aDraft({})
    await draft.save('confirmedPhone', { confirmedPhone: '+84912345678' })
    await draft.save('photos', { front: randomUUID() })
    expect((await draft.load()).typed).toEqual({ confirmedPhone: {}, photos: {} })
  })
})
