import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { listEntries } from '@/lib/platform/journal/journal'
import { db, pool } from '@/lib/platform/database/db'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { correctDeclaration, reviewCorrection } from './correct-declaration'
import { ofKind, readDeclaration } from '../steps/declaration'
import { afterCorrecting } from '../steps/next-words'
import { keptCorrection } from '../answers/changes-of'
import { aDraft } from '../fixtures/drafts-under-test'
import { aTypedDraft } from '../fixtures'
import { findAnswers, mergeTyped } from '../repository'
import { submitDeclaration } from './submit-declaration'
import type { StepId } from '../steps/steps'
import { listTimeline } from './timeline'

beforeAll(async () => void (await loadCatalogues(pool)))

const byPost = { submission: { method: 'post', pickupAddress: 'Ấp 3', pickupTime: 'morning' } }

const orderOf = (declarationId: string) =>
  db.postalOrder.findFirstOrThrow({ where: { declarationId }, orderBy: { createdAt: 'desc' } })

const keptOf = async (id: string) =>
  keptCorrection(
    (await listEntries(`declaration:${id}`)).findLast(({ act }) => act.startsWith('correct'))!
      .details,
  )

describe('bổ sung sau khi được trả lại', () => {
  async function aReturned(step: StepId, field: string, typed = {}) {
    const draft = await aDraft(aTypedDraft(typed))
    await submitDeclaration(await draft.load())
    const corrections = [{ step, field, code: 'x', text: 'Sửa lại.' }]
    await db.declaration.update({
      where: { id: draft.id },
      data: { status: 'RETURNED', corrections },
    })
    return draft
  }

  test('chỉ thay ảnh thì không phải in và ký lại, và có ngày hẹn mới', async () => {
    const draft = await aReturned('photos', 'front')
    await mergeTyped(draft.id, 'photos', { front: randomUUID() })
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({
      status: 'UNDER_REVIEW',
      corrections: [],
      dueOn: expect.any(Date),
    })
    expect(await db.storedFile.count({ where: { declarationId: draft.id, kind: 'FORM' } })).toBe(1)
  })

  test('đổi điều in trên giấy thì phải nộp bản in mới', async () => {
    const draft = await aReturned('declarant', 'fullName')
    await draft.save('declarant', { fullName: 'Lò Thị Mây' })
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'AWAITING_PAPER' })
    expect(await db.storedFile.count({ where: { declarationId: draft.id, kind: 'FORM' } })).toBe(2)
  })

  test('điều không in, và điều mẫu cũ chưa hỏi, không bắt in và ký lại', async () => {
    const draft = await aReturned('photos', 'front', { contact: { email: '' } })
    await mergeTyped(draft.id, 'photos', { front: randomUUID() })
    const { contact, ...rest } = ofKind((await findAnswers(draft.id))!, 'person')!
    const { email: _, ...asked } = contact
    const answers = { ...rest, contact: asked, declarant: { ...rest.declarant, later: 'một điều' } }
    await db.declaration.update({ where: { id: draft.id }, data: { answers } })
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'UNDER_REVIEW' })
  })

  test('bản giấy chưa ký thì phải nộp bản mới dù không đổi chữ nào', async () => {
    const draft = await aReturned('submission', 'method')
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'AWAITING_PAPER' })
  })

  test('gửi lại mà chưa sửa mục được nêu thì được hỏi, và lời nhắn quá dài thì được báo', async () => {
    const draft = await aReturned('declarant', 'fullName')
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: false, reason: 'unchanged' })
    const long = await draft.reply({ unchanged: 'yes', note: 'a'.repeat(501) })
    expect(await correctDeclaration(long)).toEqual({ ok: false, reason: 'unchanged' })
    expect((await draft.load()).typed.reply!.note).toHaveLength(501)
    expect(await draft.load()).toMatchObject({ status: 'RETURNED' })
  })

  test('nói là không có gì cần sửa thì gửi được, cán bộ được báo, và lần sau lại được hỏi', async () => {
    const draft = await aReturned('declarant', 'fullName')
    const said = { unchanged: 'yes', note: 'Tên trong căn cước đúng như vậy.' }
    expect(await correctDeclaration(await draft.reply(said))).toEqual({
      ok: true,
    })
    const kept = await keptOf(draft.id)
    expect(kept).toEqual({ changes: [], unchanged: ['x'], note: said.note })
    expect((await listTimeline(draft.id))[0]!.label).toContain('không sửa gì')
    expect((await draft.load()).typed.reply).toBeUndefined()
  })

  test('nhật ký giữ điều đã đổi, trước và sau', async () => {
    const draft = await aReturned('declarant', 'fullName')
    await draft.save('declarant', { fullName: 'Lò Thị Mây' })
    await correctDeclaration(await draft.load())
    const name = { step: 'declarant', field: 'fullName', label: 'Họ và tên' }
    const contact = { step: 'contact', field: 'contactPerson', label: 'Người liên hệ' }
    const words = { before: 'Lò Thị Mẩy', after: 'Lò Thị Mây' }
    expect(await keptOf(draft.id)).toEqual({
      // Who is their own contact person is called the same there too.
      changes: [
        { ...name, ...words },
        { ...contact, ...words },
      ],
      unchanged: [],
      note: '',
    })
  })

  test('hồ sơ nhờ bưu điện mà phải in lại thì bưu điện được hẹn đến nhận lần nữa', async () => {
    const draft = await aReturned('declarant', 'fullName', byPost)
    await db.postalOrder.updateMany({
      where: { declarationId: draft.id },
      data: { state: 'DELIVERED' },
    })
    await draft.save('declarant', { fullName: 'Lò Thị Mây' })
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'RECORDED' })
    expect(await orderOf(draft.id)).toMatchObject({ state: 'WAITING', pickupAddress: 'Ấp 3' })
    const [sms] = await db.message.findMany({
      where: { declarationId: draft.id, channel: 'SMS' },
      orderBy: { createdAt: 'desc' },
    })
    expect(sms!.body).toContain('bưu điện')
    expect(sms!.body).not.toContain('nộp tại cơ quan')
  })

  test('bản ký bị trả lại thì đổi được cả cách nộp; thôi nhờ bưu điện thì bưu điện không đến nữa', async () => {
    const draft = await aReturned('submission', 'method', byPost)
    await draft.save('submission', { method: 'counter' })
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'AWAITING_PAPER' })
    expect(await orderOf(draft.id)).toMatchObject({ state: 'CANCELLED' })
  })

  test('bản ký bị trả lại thì chuyển sang nhờ bưu điện được, với địa chỉ và buổi', async () => {
    const draft = await aReturned('submission', 'method')
    await draft.save('submission', byPost.submission)
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'RECORDED' })
  })

  const elsewhere = 'Số 5 đường Giả Định, phường Châu Đốc, tỉnh An Giang'

  test('sửa tên và đổi nơi bưu điện đến nhận: bưu điện được hẹn đến nơi mới', async () => {
    const draft = await aReturned('declarant', 'fullName', byPost)
    await draft.save('declarant', { fullName: 'Lò Thị Mây' })
    const pickup = { pickupAddress: elsewhere, pickupTime: 'afternoon' }
    await draft.save('submission', pickup)
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await orderOf(draft.id)).toMatchObject({ state: 'WAITING', ...pickup })
    expect(await findAnswers(draft.id)).toMatchObject({ submission: pickup })
  })

  test('sửa tên và thôi nhờ bưu điện, hay bắt đầu nhờ: hồ sơ đi theo cách mới', async () => {
    const byHand = await aReturned('declarant', 'fullName', byPost)
    await byHand.save('declarant', { fullName: 'Lò Thị Mây' })
    await byHand.save('submission', { method: 'counter' })
    expect(await correctDeclaration(await byHand.load())).toEqual({ ok: true })
    expect(await byHand.load()).toMatchObject({ status: 'AWAITING_PAPER' })
    expect(await orderOf(byHand.id)).toMatchObject({ state: 'CANCELLED' })

    const draft = await aReturned('declarant', 'fullName')
    await draft.save('declarant', { fullName: 'Lò Thị Mây' })
    await draft.save('submission', byPost.submission)
    expect(await correctDeclaration(await draft.load())).toEqual({ ok: true })
    expect(await draft.load()).toMatchObject({ status: 'RECORDED' })
  })

  test('đổi cách nộp mà rốt cuộc không phải nộp lại: cách nộp giữ như lần trước, và trang nói vậy', async () => {
    const draft = await aReturned('declarant', 'fullName', byPost)
    await draft.save('submission', { method: 'counter' })
    const answers = readDeclaration((await draft.load()).typed)
    const review = await reviewCorrection(await draft.load(), answers)
    expect(review).toMatchObject({ needsNewPaper: false, keepsWay: true, changes: [] })
    expect(afterCorrecting('post', review, { byCode: false })).toContain(
      'Cách nộp giữ như lần trước.',
    )
    const said = await draft.reply({ unchanged: 'yes' })
    expect(await correctDeclaration(said)).toEqual({ ok: true })
    expect((await draft.load()).typed.submission).toMatchObject(byPost.submission)
    expect(await findAnswers(draft.id)).toMatchObject(byPost)
    expect(await orderOf(draft.id)).toMatchObject({ state: 'WAITING', pickupAddress: 'Ấp 3' })
  })

  test('phần không bị nêu thì không sửa được', async () => {
    const draft = await aReturned('declarant', 'fullName')
    await draft.save('declarant', { bhxhCode: '9999999999' })
    expect((await draft.load()).typed.declarant).toMatchObject({ bhxhCode: '1410 203 040' })
  })
})
