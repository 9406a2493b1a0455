import { beforeAll, expect, test } from 'vitest'
import { aPassword, aVisitor } from '@/lib/accounts/fixtures'
import { proveOwner } from '@/lib/accounts/codes/prove-owner'
import { setPassword } from '@/lib/accounts/sign-in/set-password'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { messagesOf } from '../fixtures/case-rows'
import { printActivation } from '../slips/print-activation'

let scene: Scene
beforeAll(async () => void (scene = await openScene()))

const ticks = { isOwner: true, isPaperSeen: true }
const entry = { oldToken: null, visitor: aVisitor() }
const enter = (login: string, code: string) => proveOwner(login, code, aVisitor())
async function openWindow(login: string, code: string) {
  const proved = await enter(login, code)
  if (!proved.ok) throw new Error(proved.reason)
  return proved.grant
}

/** An approved case, the code that its message brought, and the counter that prints another. */
async function anApproved() {
  const { id, reference, person } = await scene.aCase({ stage: 'approved' })
  const message = (await messagesOf(id)).find(({ secret }) => secret)!
  const sent = /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec(message.body)![0]
  const print = async () => {
    const printed = await printActivation({ officer: scene.officers.TN089, reference, ticks })
    if (!printed.ok) throw new Error(printed.reason)
    return printed.slip.code
  }
  return { login: person.bhxhCode, sent, print }
}

test('in phiếu: mã trong tin nhắn và mã trên phiếu trước không mở được gì, mã trên phiếu mới thì được', async () => {
  const { login, sent, print } = await anApproved()
  const [first, second] = [await print(), await print()]
  for (const code of [sent, first])
    expect(await enter(login, code)).toEqual({ ok: false, reason: 'wrong-code' })
  expect(await enter(login, second)).toMatchObject({ ok: true })
})

test('in phiếu: ai đã nhập mã từ trước và đang mở trang đặt mật khẩu thì không đặt được nữa', async () => {
  const { login, sent, print } = await anApproved()
  const window = await openWindow(login, sent)
  const slip = await print()
  expect(await setPassword(window, aPassword, entry)).toEqual({ ok: false, reasons: ['expired'] })
  expect(await setPassword(await openWindow(login, slip), aPassword, entry)).toMatchObject({
    ok: true,
  })
})
