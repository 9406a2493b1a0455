import { beforeAll, describe, expect, test } from 'vitest'
import { findSession } from '@/lib/accounts/sessions/repository'
import { today } from '@/lib/forms/days/dates'
import { db, pool } from '@/lib/platform/database/db'
import { sendHandoverAgain } from '@/lib/ivan/handovers/send-again'
import { showHandover } from '@/lib/ivan/handovers/show-handover'
import { inTransaction } from '@/lib/platform/database/transaction'
import { keyHash } from '@/lib/platform/seal/seal'
import { findContactNow } from '@/lib/registration/contact/contact-now'
import { newReference } from '@/lib/registration/reference/new-reference'
import { loadCatalogues } from '@/prisma/import/catalogues'
import { carryOutStop } from '../stop/carry-out-stops'
import { findTransaction } from './find-transaction'
import { openRequest } from '../open-request'
import { aNewPhone, aUser, codeTo, inPlus, phoneOf, shownTo, wishing } from '../fixtures/own-wishes'
import { adjustAccount } from './adjust-account'
import { findConfirming } from './find-confirming'
import { findAdjusting, keepChoice, keepNewValues } from './keep-wishes'

beforeAll(async () => void (await loadCatalogues(pool)))

describe('điều được điều chỉnh, và ai không điều chỉnh được', () => {
  test('địa chỉ, nơi giao dịch, cơ quan: một mã là đủ; cũ và mới được giữ, không máy nào bị đăng xuất', async () => {
    const { user, token } = await aUser()
    await wishing(user, {
      ...{ address: 'yes', structure: 'today', province: '91', commune: '30316', street: 'Tổ 9' },
      ...{ transaction: 'yes', place: 'portal', ivan: 'khong-co' },
      ...{ office: 'yes', officeProvince: '089', officeCode: '08902' },
    })
    const code = await codeTo(user.id, await phoneOf(user), 'transaction')
    const shown = await shownTo(user)
    const adjusted = await adjustAccount(user, { code, shown }, token)
    const request = await openRequest(user, 'id' in adjusted ? adjusted.id : '')
    const [address, place, office] = request!.changes
    expect(address).toMatchObject({
      part: 'Địa chỉ liên hệ',
      before: expect.stringMatching(/Tổ 3/),
    })
    expect(address!.after).toMatch(/^Tổ 9, .*Tỉnh An Giang$/)
    expect(place).toMatchObject({ before: '', after: expect.stringMatching(/^Cổng thông tin/) })
    expect(office!.after).toContain('Châu Đốc')
    expect(await db.account.findUnique({ where: { id: user.id } })).toMatchObject({
      address: address!.after,
      adjusted: {
        address: { commune: '30316' },
        transaction: { place: 'portal', ivan: '', officeCode: '08902' },
      },
    })
    expect((await findTransaction(user)).office).toBe(office!.after)
    expect(await findSession(keyHash(token))).not.toBeNull()
    const kept = await db.accountRequest.findUniqueOrThrow({ where: { id: request!.id } })
    expect(await db.oneTimeCode.findUnique({ where: { id: kept.codeId! } })).toMatchObject({
      purpose: 'transaction',
      usedAt: expect.any(Date),
    })
  })

  test('chọn một tổ chức I-VAN: tổ chức ấy được báo ngay khi xác nhận; ngừng tài khoản trước khi báo được thì thôi', async () => {
    const { user, token } = await aUser()
    const data = { reference: newReference(), login: user.login, typed: {} }
    const { id: declarationId } = await db.declaration.create({ data })
    await db.account.update({ where: { id: user.id }, data: { declarationId } })
    const waiting = () => db.ivanHandover.findMany({ where: { declarationId } })
    await wishing(user, {
      ...{ transaction: 'yes', place: 'ivan', ivan: 'vnpt' },
      ...{ office: 'yes', officeProvince: '089', officeCode: '08902' },
    })
    expect(await waiting()).toEqual([])
    const code = await codeTo(user.id, await phoneOf(user), 'transaction')
    const shown = await shownTo(user)
    expect(await adjustAccount(user, { code, shown }, token)).toMatchObject({ ok: true })
    expect(await waiting()).toMatchObject([{ provider: 'vnpt', state: 'WAITING' }])
    const stop = { id: user.id, accountId: user.id, day: today(), actor: 'system' }
    await inTransaction((tx) => carryOutStop(stop, tx))
    expect(await waiting()).toMatchObject([{ provider: 'vnpt', state: 'WITHDRAWN' }])
    expect(await showHandover(declarationId)).toBeNull()
    expect(await inTransaction((tx) => sendHandoverAgain(declarationId, tx))).toBe(false)
  })

  test('cơ quan của tỉnh khác không được nhận', async () => {
    const { user } = await aUser()
    await keepChoice(user, { office: 'yes' })
    await keepNewValues(user, { officeProvince: '001', officeCode: '08902' })
    expect((await findAdjusting(user)).draft!.typed).toMatchObject({
      officeProvince: '001',
      officeCode: '',
    })
    expect(await findConfirming(user)).toEqual({ state: 'incomplete' })
  })

  test('hồ sơ mở bằng số cũ ở máy khác thì phải mở lại, vì số cũ không còn là của chủ tài khoản', async () => {
    const { user, token } = await aUser()
    const [before, newPhone] = [await phoneOf(user), aNewPhone()]
    const draft = await db.declaration.create({
      data: {
        reference: newReference(),
        login: user.login,
        typed: { confirmedPhone: { confirmedPhone: before } },
        keys: { create: { keyHash: keyHash(`key ${token}`) } },
      },
    })
    await wishing(user, { phone: 'yes', newPhone })
    const typed = {
      code: await codeTo(user.id, before, 'transaction'),
      phoneCode: await codeTo(user.id, inPlus(newPhone), 'new-contact'),
      shown: await shownTo(user),
    }
    expect(await adjustAccount(user, typed, token)).toMatchObject({ ok: true })
    const where = { declarationId: draft.id, endedAt: null }
    expect(await db.declarationKey.count({ where })).toBe(0)
    const declared = { id: draft.id, login: user.login, phone: before }
    expect(await findContactNow(declared)).toMatchObject({ phone: inPlus(newPhone) })
  })

  test('số đổi giữa hai mã: mã của số trước không xác nhận cho số sau', async () => {
    const { user, token } = await aUser()
    const [before, first, second] = [await phoneOf(user), aNewPhone(), aNewPhone()]
    await wishing(user, { phone: 'yes', newPhone: first })
    const code = await codeTo(user.id, before, 'transaction')
    const phoneCode = await codeTo(user.id, inPlus(first), 'new-contact')
    await keepNewValues(user, { newPhone: second })
    const shown = await shownTo(user)
    expect(await adjustAccount(user, { code, phoneCode, shown }, token)).toEqual({
      ok: false,
      codes: [{ field: 'phoneCode', reason: 'wrong' }],
    })
    expect(await phoneOf(user)).toBe(before)
  })

  test('mã đã dùng không dùng lại được cho lần sau', async () => {
    const { user, token } = await aUser('cu@vidu.vn')
    await wishing(user, { email: 'yes', newEmail: 'mot@vidu.vn' })
    const typed = {
      code: await codeTo(user.id, await phoneOf(user), 'transaction'),
      emailCode: await codeTo(user.id, 'mot@vidu.vn', 'new-contact'),
    }
    const shown = await shownTo(user)
    expect(await adjustAccount(user, { ...typed, shown }, token)).toMatchObject({ ok: true })
    await keepChoice(user, { email: 'yes' })
    await keepNewValues(user, { newEmail: 'hai@vidu.vn' })
    const again = { ...typed, shown: await shownTo(user) }
    expect((await adjustAccount(user, again, token)).ok).toBe(false)
  })
})
