import { describe, expect, test } from 'vitest'
import { streamOf } from '@/lib/accounts/account'
import { findTransactionTries } from '@/lib/accounts/codes/transaction-code'
import { findSession } from '@/lib/accounts/sessions/repository'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import { adjustAccount } from './adjust-account'
import { keepChoice, keepNewValues } from './keep-wishes'
import { openRequest, openRequestForm } from '../open-request'
import { aNewPhone, aUser, codeTo, inPlus, phoneOf, shownTo, wishing } from '../fixtures/own-wishes'

describe('điều chỉnh từ tài khoản', () => {
  test('đổi số: mã của số cũ và của số mới; có hiệu lực ngay, ghi lại, báo cả hai số, giữ mẫu 01', async () => {
    const { user, token } = await aUser()
    const [before, newPhone] = [await phoneOf(user), aNewPhone()]
    await wishing(user, { phone: 'yes', newPhone })
    const code = await codeTo(user.id, before, 'transaction')
    const phoneCode = await codeTo(user.id, inPlus(newPhone), 'new-contact')
    const shown = await shownTo(user)
    const adjusted = await adjustAccount(user, { code, phoneCode, shown }, token)
    expect(adjusted).toMatchObject({ ok: true })
    expect(await phoneOf(user)).toBe(inPlus(newPhone))

    const id = 'id' in adjusted ? adjusted.id : ''
    expect(await openRequest(user, id)).toMatchObject({
      state: 'DONE',
      channel: 'SMS',
      sentTo: before,
      changes: [{ part: 'Điện thoại di động' }],
    })
    expect((await openRequestForm(user, id))!.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await listEntries(streamOf(user.id))).map(({ act }) => act)).toContain('adjust')
    const told = await db.message.findMany({
      where: { accountId: user.id, body: { contains: 'điều chỉnh thông tin tài khoản' } },
    })
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([before, inPlus(newPhone)].sort())
  })

  test('người đang đổi vẫn ở lại', async () => {
    const { user, token } = await aUser()
    const [before, newPhone] = [await phoneOf(user), aNewPhone()]
    await wishing(user, { phone: 'yes', newPhone })
    const codes = {
      code: await codeTo(user.id, before, 'transaction'),
      phoneCode: await codeTo(user.id, inPlus(newPhone), 'new-contact'),
    }
    await adjustAccount(user, { ...codes, shown: await shownTo(user) }, token)
    expect(await findSession(keyHash(token))).not.toBeNull()
  })

  test('một mã sai thì không đổi gì, và mã đúng bên cạnh vẫn còn dùng được', async () => {
    const { user, token } = await aUser()
    const [before, newPhone] = [await phoneOf(user), aNewPhone()]
    await wishing(user, { phone: 'yes', newPhone })
    const code = await codeTo(user.id, before, 'transaction')
    const phoneCode = await codeTo(user.id, inPlus(newPhone), 'new-contact')
    const wrong = phoneCode === '000000' ? '111111' : '000000'
    const shown = await shownTo(user)
    expect(await adjustAccount(user, { code, phoneCode: wrong, shown }, token)).toEqual({
      ok: false,
      codes: [{ field: 'phoneCode', reason: 'wrong' }],
    })
    expect(await phoneOf(user)).toBe(before)
    expect(await adjustAccount(user, { code, phoneCode, shown }, token)).toMatchObject({ ok: true })
  })

  test('hai mã đổi chỗ cho nhau thì không mở được gì', async () => {
    const { user, token } = await aUser()
    const [before, newPhone] = [await phoneOf(user), aNewPhone()]
    await wishing(user, { phone: 'yes', newPhone })
    const typed = {
      phoneCode: await codeTo(user.id, before, 'transaction'),
      code: await codeTo(user.id, inPlus(newPhone), 'new-contact'),
      shown: await shownTo(user),
    }
    expect((await adjustAccount(user, typed, token)).ok).toBe(false)
    expect(await phoneOf(user)).toBe(before)
  })

  test('mã quá hạn, ô trống, thiếu chữ số: từng ô nói điều của nó', async () => {
    const { user, token } = await aUser()
    const newPhone = aNewPhone()
    await wishing(user, { phone: 'yes', newPhone })
    const shown = await shownTo(user)
    expect(await adjustAccount(user, { phoneCode: '123', shown }, token)).toEqual({
      ok: false,
      codes: [
        { field: 'code', reason: 'no-code' },
        { field: 'phoneCode', reason: 'short-code' },
      ],
    })
    const code = await codeTo(user.id, await phoneOf(user), 'transaction')
    const phoneCode = await codeTo(user.id, inPlus(newPhone), 'new-contact')
    await db.oneTimeCode.updateMany({ data: { expiresAt: new Date(0) } })
    const late = await adjustAccount(user, { code, phoneCode, shown }, token)
    expect('codes' in late && late.codes.map(({ field }) => field)).toEqual(['code', 'phoneCode'])
  })

  test('mã của yêu cầu người khác không xác nhận được; yêu cầu của người khác không mở được', async () => {
    const [mine, other] = [await aUser(), await aUser()]
    const newEmail = 'moi@vidu.vn'
    await wishing(mine.user, { email: 'yes', newEmail })
    await wishing(other.user, { email: 'yes', newEmail })
    const typed = {
      code: await codeTo(other.user.id, await phoneOf(other.user), 'transaction'),
      emailCode: await codeTo(other.user.id, newEmail, 'new-contact'),
      shown: await shownTo(mine.user),
    }
    expect((await adjustAccount(mine.user, typed, mine.token)).ok).toBe(false)
    const shown = await shownTo(other.user)
    const done = await adjustAccount(other.user, { ...typed, shown }, other.token)
    expect(done).toMatchObject({ ok: true })
    expect(await openRequest(mine.user, 'id' in done ? done.id : '')).toBeNull()
    expect(await openRequestForm(mine.user, 'id' in done ? done.id : '')).toBeNull()
  })

  test('cửa sổ khác đã sửa giá trị mới: điều không còn hiện ra thì không được xác nhận', async () => {
    const { user, token } = await aUser()
    const before = await phoneOf(user)
    await wishing(user, { email: 'yes', newEmail: 'mot@vidu.vn' })
    const shown = await shownTo(user)
    const typed = {
      code: await codeTo(user.id, before, 'transaction'),
      emailCode: await codeTo(user.id, 'mot@vidu.vn', 'new-contact'),
      shown,
    }
    await keepNewValues(user, { newEmail: 'hai@vidu.vn' })
    expect(await adjustAccount(user, typed, token)).toEqual({ ok: false, reason: 'changed' })
    expect(await db.account.findUnique({ where: { id: user.id } })).toMatchObject({ email: null })
  })

  test('hai lần nhấn cùng lúc: một lần được, tin báo chỉ gửi một lần', async () => {
    const { user, token } = await aUser()
    const before = await phoneOf(user)
    await wishing(user, { email: 'yes', newEmail: 'moi@vidu.vn' })
    const typed = {
      code: await codeTo(user.id, before, 'transaction'),
      emailCode: await codeTo(user.id, 'moi@vidu.vn', 'new-contact'),
      shown: await shownTo(user),
    }
    const both = await Promise.all([1, 2].map(() => adjustAccount(user, typed, token)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const acts = (await listEntries(streamOf(user.id))).filter(({ act }) => act === 'adjust')
    expect(acts).toHaveLength(1)
  })

  test('mã đúng nhấn hai mươi lần một lúc, rồi nhấn lại: một lần được, không lần nào bị coi là mã sai hay mất lượt thử', async () => {
    const { user, token } = await aUser()
    await wishing(user, { email: 'yes', newEmail: 'hai-muoi@vidu.vn' })
    const typed = {
      code: await codeTo(user.id, await phoneOf(user), 'transaction'),
      emailCode: await codeTo(user.id, 'hai-muoi@vidu.vn', 'new-contact'),
      shown: await shownTo(user),
    }
    const all = await Promise.all(
      Array.from({ length: 20 }, () => adjustAccount(user, typed, token)),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(all.filter((one) => 'codes' in one)).toEqual([])
    expect(await adjustAccount(user, typed, token)).toMatchObject({ reason: 'incomplete' })
    expect((await findTransactionTries(user)).left).toBe(MOST_TRIES)
  })

  test('mở hai cửa sổ cùng lúc vẫn là một bản nháp', async () => {
    const { user } = await aUser()
    await Promise.all([1, 2, 3].map(() => keepChoice(user, { phone: 'yes' })))
    expect(await db.accountRequest.count({ where: { accountId: user.id } })).toBe(1)
  })
})
