import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { createCitizenAccount, renewActivation } from './create-account'
import { aCitizen, anApprovedCitizen, aPassword, aVisitor } from './fixtures'
import { proveOwner } from './codes/prove-owner'
import { setPassword } from './sign-in/set-password'

describe('cấp tài khoản', () => {
  test('một mã số, một tài khoản; lần hai bị từ chối mà không hỏng giao dịch', async () => {
    const citizen = aCitizen()
    const create = () =>
      inTransaction((tx) =>
        createCitizenAccount({ ...citizen, declarationId: aCitizen().declarationId }, tx),
      )
    expect(await create()).toMatchObject({ ok: true })
    expect(await create()).toEqual({ ok: false, reason: 'account-exists' })
  })

  test('hai cán bộ cùng duyệt một lúc thì chỉ có một tài khoản', async () => {
    const citizen = aCitizen()
    const create = () => inTransaction((tx) => createCitizenAccount(citizen, tx))
    const outcomes = await Promise.all([create(), create(), create()])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('duyệt không thành thì không có tài khoản nào ở lại', async () => {
    const citizen = aCitizen()
    const failing = inTransaction(async (tx) => {
      await createCitizenAccount(citizen, tx)
      throw new Error('approval failed')
    })
    await expect(failing).rejects.toThrow('approval failed')
    expect(await db.account.count({ where: { login: citizen.login } })).toBe(0)
  })

  test('phiếu tại quầy có mã mới; tài khoản đã kích hoạt thì không in nữa', async () => {
    const { id, login } = await anApprovedCitizen()
    const renewed = await inTransaction((tx) => renewActivation(id, 'account:officer', tx))
    if (!renewed.ok) throw new Error(renewed.reason)
    expect(renewed).toMatchObject({ login, fullName: 'Lò Thị Mẩy' })
    const proved = await proveOwner(login, renewed.activationCode, aVisitor())
    if (!proved.ok) throw new Error(proved.reason)
    await setPassword(proved.grant, aPassword, { oldToken: null, visitor: aVisitor() })
    expect(await inTransaction((tx) => renewActivation(id, 'account:officer', tx))).toEqual({
      ok: false,
      reason: 'already-activated',
    })
  })
})
