import { beforeAll, expect, test } from 'vitest'
import { askCode } from '@/lib/accounts/codes/ask-code'
import { aPassword, aVisitor } from '@/lib/accounts/fixtures'
import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import { proveOwner } from '@/lib/accounts/codes/prove-owner'
import { setPassword } from '@/lib/accounts/sign-in/set-password'
import { db } from '@/lib/platform/database/db'
import { approveChange } from './decide-change'
import { newestTo, openCounter } from '../fixtures/at-counter'
import { aCitizen, aPhone, paper } from '../fixtures/citizens'

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))

const entry = { oldToken: null, visitor: aVisitor() }

/** Somebody who forgot the password, with the code that came to the old phone. */
async function aForgetful() {
  const account = await aCitizen(counter.scene, { passwordHash: await hashPassword(aPassword) })
  await askCode(account.login, 'sms', aVisitor())
  const { body } = await newestTo(account.phone!)
  return { account, code: /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec(body)![0] }
}
const change = async (accountId: string, kind: 'PHONE' | 'EMAIL') => {
  const value = kind === 'PHONE' ? aPhone() : 'moi@vidu.vn'
  const { id } = await counter.waiting(value, kind, accountId)
  expect(await approveChange(counter.approver, id, paper)).toEqual({ ok: true })
}

test.each(['PHONE', 'EMAIL'] as const)(
  'đổi %s tại quầy: mã đã đến số cũ, hay trang đặt mật khẩu mở bằng mã ấy, không đặt được mật khẩu',
  async (kind) => {
    const [waiting, opened] = [await aForgetful(), await aForgetful()]
    const proved = await proveOwner(opened.account.login, opened.code, aVisitor())
    if (!proved.ok) throw new Error(proved.reason)
    for (const { account } of [waiting, opened]) await change(account.id, kind)
    expect(await proveOwner(waiting.account.login, waiting.code, aVisitor())).toMatchObject({
      ok: false,
    })
    expect(await setPassword(proved.grant, 'thuyền lá tre rơi', entry)).toEqual({
      ok: false,
      reasons: ['expired'],
    })
    const { passwordHash } = await db.account.findUniqueOrThrow({
      where: { id: opened.account.id },
    })
    expect(passwordHash).toBe(opened.account.passwordHash)
  },
)
