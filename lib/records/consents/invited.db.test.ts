import { describe, expect, test } from 'vitest'
import { listHistory } from '@/lib/accounts/personal/list-history'
import { stopAccount } from '@/lib/accounts/sign-in/stop-account'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { aUser } from '@/lib/requests/fixtures/own-wishes'
import { listSubjects } from '../list-subjects'
import { acceptConsent, refuseConsent } from './accept-consent'
import { endConsentsOf } from './end-consent'
import { consented, offered, readyToGive } from './fixtures/a-consent'
import { typedConsent } from './fixtures/typed-consent'
import { actsOf, byAnotherPhone, guard, look, toldTo, twoPeople } from './fixtures/two-people'
import { giveConsent } from './give/give-consent'
import { findConsentPage } from './give/giving'
import { listConsents } from './list-consents'

describe('mời ai', () => {
  test('đúng người, sai tên, không có tài khoản, trẻ em, tài khoản đã ngừng: câu trả lời như nhau', async () => {
    const { giver, receiver } = await twoPeople()
    const child = (await aUser()).user
    await guard(child, receiver)
    const stopped = (await aUser()).user
    await inTransaction((tx) => stopAccount(stopped.id, new Date(), tx))
    const invited = [
      receiver,
      { login: (await aUser()).user.login, fullName: 'Nguyễn Thị Không Phải' },
      { login: '9900000001', fullName: 'Lò Thị Mẩy' },
      child,
      stopped,
    ]
    for (const to of invited) {
      await byAnotherPhone(giver)
      await offered(giver, to)
      const { given } = await listConsents(giver)
      expect(given[0]).toMatchObject({ name: to.fullName, code: to.login, state: 'waiting' })
    }
    const heard = await db.message.findMany({ where: { body: { contains: 'mời ông/bà xem' } } })
    const ids = [receiver.id, child.id, stopped.id]
    expect(heard.filter(({ accountId }) => ids.includes(accountId!))).toMatchObject([
      { accountId: receiver.id },
    ])
    const [open] = (await listConsents(receiver)).offered
    expect(open).toMatchObject({ initials: 'L. T. Mẩy' })
    expect((await listConsents(child)).offered).toEqual([])
    const toChild = await db.recordConsent.findFirstOrThrow({
      where: { receiverCode: child.login },
    })
    expect(await acceptConsent(child, toChild.id)).toBe(false)
    expect(await acceptConsent(receiver, toChild.id)).toBe(false)
    await byAnotherPhone(giver)
    const more = await readyToGive(giver, typedConsent({ login: '9900000002', fullName: 'Lò Xa' }))
    expect(await giveConsent(giver, more)).toEqual({ ok: false, reason: 'too-many' })
  })

  test('trẻ em không cho được; sai mã, sai mật khẩu, điều đã đổi ở cửa sổ khác thì chưa mời ai', async () => {
    const { giver, receiver } = await twoPeople()
    const typed = await readyToGive(giver, typedConsent(receiver))
    const code = typed.code === '000000' ? '111111' : '000000'
    expect(await giveConsent(giver, { ...typed, password: 'sai' })).toMatchObject({
      reason: 'old-wrong',
    })
    expect(await giveConsent(giver, { ...typed, code })).toMatchObject({ reason: 'wrong' })
    expect(await giveConsent(giver, { ...typed, shown: 'khác' })).toMatchObject({
      reason: 'changed',
    })
    await guard(giver, receiver)
    expect(await giveConsent(giver, typed)).toMatchObject({ reason: 'not-adult' })
    expect(await db.recordConsent.count({ where: { giverId: giver.id } })).toBe(0)
  })

  test('từ chối: người mời vẫn thấy đang chờ, mời lại thì người kia không nghe nữa', async () => {
    const { giver, receiver } = await twoPeople()
    expect(await refuseConsent(receiver, await offered(giver, receiver))).toBe(true)
    expect((await listConsents(giver)).given[0]).toMatchObject({ state: 'waiting' })
    expect(await actsOf(giver)).not.toContain('refuse-consent')
    await offered(giver, receiver)
    expect((await listConsents(receiver)).offered).toEqual([])
    expect(await toldTo(receiver, 'mời ông/bà xem')).toBe(1)
  })
})

describe('cho lại cùng một người', () => {
  test('trang xác nhận nói lần đang có thôi ngay, và thôi ngay thật; người kia nhận lời mới thì xem được tiếp', async () => {
    const { giver, receiver } = await twoPeople()
    await consented(giver, receiver)
    const typed = await readyToGive(giver, typedConsent(receiver, ['cards']))
    expect((await findConsentPage(giver))!.replaces).toMatchObject({ state: 'live' })
    expect(await giveConsent(giver, typed)).toEqual({ ok: true, hasEnded: true })
    expect(await look(receiver, giver.id, 'visits')).toBeNull()
    await readyToGive(giver, typedConsent(receiver, ['cards']))
    expect((await findConsentPage(giver))!.replaces).toMatchObject({ state: 'waiting' })
  })

  test('người kia vừa nhận lời sau khi trang hiện ra: điều sẽ thôi đã khác, nên được hỏi lại', async () => {
    const { giver, receiver } = await twoPeople()
    const id = await offered(giver, receiver)
    const typed = await readyToGive(giver, typedConsent(receiver, ['cards']))
    await acceptConsent(receiver, id)
    expect(await giveConsent(giver, typed)).toMatchObject({ reason: 'changed' })
    expect(await look(receiver, giver.id, 'visits')).not.toBeNull()
  })
})

describe('khi một bên không còn như trước', () => {
  test('ngừng tài khoản thì hết, đăng ký lại cũng không sống lại', async () => {
    const { giver, receiver } = await twoPeople()
    await consented(giver, receiver)
    const held = (await aUser()).user
    await consented(held, giver)
    await inTransaction(async (tx) => {
      await stopAccount(giver.id, new Date(), tx)
      await endConsentsOf(giver.id, tx)
    })
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
    expect(await toldTo(held, 'đã thôi xem')).toBe(1)
    await db.account.update({ where: { id: giver.id }, data: { stoppedAt: null } })
    expect(await look(receiver, giver.id, 'cards')).toBeNull()
    expect(await listSubjects(giver)).toHaveLength(1)
  })

  test('con đủ 18 tuổi tự cho mẹ xem: mẹ chỉ còn xem, theo lời con cho', async () => {
    const { giver: child, receiver: mother } = await twoPeople()
    await guard(child, mother, '2020-01-01')
    expect(await look(mother, child.id, 'cards')).toBeNull()
    await consented(child, mother, ['cards'])
    const opened = await look(mother, child.id, 'cards')
    expect(opened).toMatchObject({ relation: 'consent' })
    const { lines } = await listHistory(child, { page: 1, isOwn: false })
    expect(lines[0]!.who).toBe('Lò Thị Mẩy (vợ hoặc chồng, được bạn cho xem)')
  })
})
