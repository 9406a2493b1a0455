import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/platform/database/db'
import { adjustAccount } from '@/lib/requests/adjust/adjust-account'
import {
  aNewPhone,
  aUser,
  codeTo,
  inPlus,
  phoneOf,
  shownTo,
  wishing,
} from '@/lib/requests/fixtures/own-wishes'
import { jar } from '@/lib/review/fixtures/browser'
import { decideAtOnce } from '@/lib/review/fixtures/decide-at-once'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { listOwn } from '../drafts/current-declaration'
import { beginForChild } from '../drafts/begin-for-child'
import { openOfAccount } from '../drafts/open-of-account'
import { aTypedDraft } from '../fixtures'
import { begun } from '../fixtures/presses'
import { findContactNow } from './contact-now'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(() => jar.clear())

/** A parent whose phone changes; answers the number before and the one since. */
async function aParentWhoMoves(phone?: string) {
  const { user, token } = await aUser()
  if (phone) await db.account.update({ where: { id: user.id }, data: { phone } })
  const [before, typed] = [await phoneOf(user), aNewPhone()]
  const move = async () => {
    await wishing(user, { phone: 'yes', newPhone: typed })
    const codes = {
      code: await codeTo(user.id, before, 'transaction'),
      phoneCode: await codeTo(user.id, inPlus(typed), 'new-contact'),
    }
    const shown = await shownTo(user)
    expect(await adjustAccount(user, { ...codes, shown }, token)).toMatchObject({ ok: true })
  }
  return { user, before, now: inPlus(typed), move }
}

describe('cha, mẹ đổi số điện thoại khi hồ sơ của con đang chạy', () => {
  test('được duyệt sau đó: mã kích hoạt của con và tài khoản của con theo số mới, số cũ không nhận gì', async () => {
    const { id, reference, child } = await scene.aCase({ stage: 'proposed', kind: 'child' })
    const { phone } = await db.declaration.findUniqueOrThrow({ where: { id } })
    const { user, before, now, move } = await aParentWhoMoves(phone!)
    await db.declaration.update({ where: { id }, data: { accountId: user.id } })
    await move()
    const sentBefore = await db.message.count({ where: { recipient: before } })
    const officer = scene.officers.DU089
    expect(await decideAtOnce({ officer, reference }, 'approve')).toMatchObject({ ok: true })
    const account = await db.account.findUniqueOrThrow({ where: { login: child!.bhxhCode } })
    expect(account.phone).toBe(now)
    expect(await db.message.count({ where: { recipient: before } })).toBe(sentBefore)
    const where = { recipient: now, declarationId: id, purpose: 'activate' }
    expect(await db.message.count({ where })).toBe(1)
    const code = await db.oneTimeCode.findFirst({ where: { subject: account.id } })
    expect(code!.destination).toBe(now)
  })

  test('số khai không phải số cũ của tài khoản thì giữ nguyên', async () => {
    const { user, move } = await aParentWhoMoves()
    const { id } = await scene.aCase({ stage: 'sent', kind: 'child' })
    await db.declaration.update({ where: { id }, data: { accountId: user.id } })
    await move()
    const declared = { id, login: null, phone: '+84912000444' }
    expect(await findContactNow(declared)).toMatchObject({ phone: '+84912000444' })
  })

  test('máy đang mở tờ khai của chính mình cũng phải mở lại, dù lúc đầu khai nhầm là cho con', async () => {
    const { user, before, move } = await aParentWhoMoves()
    await begun(
      aTypedDraft({
        child: { bhxhCode: '9990000017' },
        declarant: { bhxhCode: user.login },
        confirmedPhone: { confirmedPhone: before },
      } as never),
    )
    await move()
    expect(await listOwn()).toEqual([])
  })

  test('máy đang mở tờ khai của con phải mở lại; chủ tài khoản mở được ở «Con của tôi»', async () => {
    const { user, move } = await aParentWhoMoves()
    const { reference } = await beginForChild(user)
    expect(await listOwn()).toHaveLength(1)
    await move()
    expect(await listOwn()).toEqual([])
    expect(await openOfAccount(user, reference)).toBe(true)
    expect(await listOwn()).toHaveLength(1)
  })
})
