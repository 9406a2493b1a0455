import { describe, expect, test } from 'vitest'
import { aCitizen, anActiveCitizen, aPassword, aVisitor } from '@/lib/accounts/fixtures'
import { streamOf } from '@/lib/accounts/account'
import { findTransactionTries } from '@/lib/accounts/codes/transaction-code'
import { createCitizenAccount } from '@/lib/accounts/create-account'
import { findSession } from '@/lib/accounts/sessions/repository'
import { signInFully } from '@/lib/accounts/fixtures/sign-in-fully'
import { today } from '@/lib/forms/days/dates'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { listEntries } from '@/lib/platform/journal/journal'
import { keyHash } from '@/lib/platform/seal/seal'
import { MOST_TRIES } from '@/lib/verification/one-time-code'
import { openRequest, openRequestForm } from '../open-request'
import { carryOutDueStops } from './carry-out-stops'
import { dropStop } from './drop-stop'
import { findConfirmable, keepStop, sendStopCode, stopMark } from './stop-draft'
import { stopByOwner } from './stop-request'

async function aUser() {
  const { token } = await anActiveCitizen()
  return { user: (await findSession(keyHash(token)))!.user, token }
}
type User = Awaited<ReturnType<typeof aUser>>['user']

async function asking(user: User, typed: Record<string, string>) {
  await keepStop(user, typed)
  expect(await sendStopCode(user)).toEqual({ ok: true })
  const where = { accountId: user.id, purpose: 'transaction' }
  const message = await db.message.findFirst({ where, orderBy: { id: 'desc' } })
  const shown = stopMark((await findConfirmable(user))!)
  return { shown, code: message!.body.match(/\b\d{6}\b/)![0], password: aPassword }
}
const tomorrow = () => new Date(Date.parse(today()) + 86_400_000).toISOString().slice(0, 10)
const actsOf = async ({ id }: User) => (await listEntries(streamOf(id))).map(({ act }) => act)
const entering = ({ login }: User, password = aPassword) =>
  signInFully({ kind: 'CITIZEN', login, password }, aVisitor())

describe('ngừng sử dụng tài khoản', () => {
  test('từ hôm nay: mọi phiên hết ngay; người có mật khẩu nghe ngừng khi nào, người khác thì không', async () => {
    const { user, token } = await aUser()
    const stopped = await stopByOwner(
      user,
      await asking(user, { when: 'today', reason: 'Ra nước ngoài' }),
    )
    expect(stopped).toMatchObject({ ok: true, isDone: true })
    expect(await findSession(keyHash(token))).toBeNull()
    expect(await actsOf(user)).toContain('stop')
    expect(await entering(user)).toMatchObject({
      ok: false,
      reason: 'stopped',
      at: expect.any(Date),
    })
    expect(await entering(user, 'không phải mật khẩu')).toEqual({ ok: false, reason: 'wrong' })
    const id = 'id' in stopped ? stopped.id : ''
    expect(await openRequest(user, id)).toMatchObject({ state: 'DONE', reason: 'Ra nước ngoài' })
    expect((await openRequestForm(user, id))!.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const told = await db.message.findMany({
      where: { accountId: user.id, body: { contains: 'tài khoản ngừng sử dụng' } },
    })
    expect(told).toHaveLength(1)
  })

  test('sai mật khẩu hay sai mã thì tài khoản vẫn còn', async () => {
    const { user } = await aUser()
    const typed = await asking(user, { when: 'today' })
    expect(await stopByOwner(user, { ...typed, password: 'sai' })).toMatchObject({
      reason: 'old-wrong',
    })
    expect(await stopByOwner(user, { ...typed, password: '' })).toMatchObject({ reason: 'no-old' })
    const code = typed.code === '000000' ? '111111' : '000000'
    expect(await stopByOwner(user, { ...typed, code })).toMatchObject({ reason: 'wrong' })
    expect(await entering(user)).toMatchObject({ ok: true })
  })

  test('cửa sổ khác đã đổi ngày: ngày không còn hiện ra thì không được xác nhận', async () => {
    const { user } = await aUser()
    const typed = await asking(user, { when: 'later', stopOn: tomorrow() })
    await keepStop(user, { when: 'today' })
    expect(await stopByOwner(user, typed)).toMatchObject({ ok: false, reason: 'changed' })
    expect(await entering(user)).toMatchObject({ ok: true })
  })

  test('từ ngày mai: hôm nay vẫn vào được, đến ngày thì hệ thống ngừng đúng một lần', async () => {
    const { user } = await aUser()
    const typed = await asking(user, { when: 'later', stopOn: tomorrow() })
    expect(await stopByOwner(user, typed)).toMatchObject({ ok: true, isDone: false })
    await carryOutDueStops()
    expect(await entering(user)).toMatchObject({ ok: true })
    await Promise.all([carryOutDueStops(tomorrow()), carryOutDueStops(tomorrow())])
    expect(await entering(user)).toMatchObject({ ok: false, reason: 'stopped' })
    expect((await actsOf(user)).filter((act) => act === 'stop')).toHaveLength(1)
  })

  test('đang có một lần ngừng chờ đến ngày thì cửa sổ khác không xác nhận thêm lần nữa, mà dẫn đến lần đang chờ', async () => {
    const { user } = await aUser()
    const first = await asking(user, { when: 'later', stopOn: tomorrow() })
    const asked = await stopByOwner(user, first)
    await keepStop(user, { when: 'today' })
    expect(await findConfirmable(user)).toBeNull()
    const again = await stopByOwner(user, first)
    expect(again).toMatchObject({ ok: false, reason: 'waiting' })
    expect('id' in again && again.id).toBe('id' in asked && asked.id)
    expect(await entering(user)).toMatchObject({ ok: true })
  })

  test('mật khẩu và mã đúng nhấn mười hai lần một lúc: hẹn ngừng một lần, không mất lượt thử nào', async () => {
    const { user } = await aUser()
    const typed = await asking(user, { when: 'later', stopOn: tomorrow() })
    const all = await Promise.all(Array.from({ length: 12 }, () => stopByOwner(user, typed)))
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    const reasons = all.flatMap((one) => (one.ok ? [] : [one.reason]))
    expect(reasons).not.toContain('wrong')
    expect((await findTransactionTries(user)).left).toBe(MOST_TRIES)
  })

  test('bỏ đề nghị trước ngày thì tài khoản vẫn dùng; người khác không bỏ được', async () => {
    const [{ user }, other] = [await aUser(), await aUser()]
    const typed = await asking(user, { when: 'later', stopOn: tomorrow() })
    const asked = await stopByOwner(user, typed)
    const id = 'id' in asked ? asked.id : ''
    expect(await dropStop(other.user, id)).toBe(false)
    expect(await dropStop(user, id)).toBe(true)
    await carryOutDueStops(tomorrow())
    expect(await entering(user)).toMatchObject({ ok: true })
    expect(await actsOf(user)).toContain('drop-stop')
  })

  test('đăng ký lại và được duyệt thì tài khoản mở lại: mật khẩu cũ thôi dùng, nhật ký còn nguyên', async () => {
    const { user } = await aUser()
    const adjusted = { transaction: { place: 'portal', officeCode: '001' } }
    await db.account.update({ where: { id: user.id }, data: { adjusted } })
    await stopByOwner(user, await asking(user, { when: 'today' }))
    const again = aCitizen({ login: user.login })
    const created = await inTransaction((tx) => createCitizenAccount(again, tx))
    expect(created).toMatchObject({ ok: true, accountId: user.id })
    expect(await entering(user)).toEqual({ ok: false, reason: 'wrong' })
    // The declaration of now says where they transact, not what was adjusted in their first life here.
    const { adjusted: kept } = await db.account.findUniqueOrThrow({ where: { id: user.id } })
    expect(kept).toEqual({})
    expect(await actsOf(user)).toEqual(expect.arrayContaining(['stop', 'create-account']))
    const once = await inTransaction((tx) =>
      createCitizenAccount(aCitizen({ login: user.login }), tx),
    )
    expect(once).toEqual({ ok: false, reason: 'account-exists' })
  })

  test('cha mẹ được báo khi tài khoản của con ngừng', async () => {
    const [child, parent] = [await aUser(), await aUser()]
    await db.guardianship.create({
      data: {
        childId: child.user.id,
        guardianCode: parent.user.login,
        kinship: 'mother',
        endsOn: new Date('2099-01-01'),
      },
    })
    await stopByOwner(child.user, await asking(child.user, { when: 'today' }))
    const where = { accountId: parent.user.id, body: { contains: 'tài khoản của con' } }
    expect(await db.message.count({ where })).toBe(1)
    expect(await entering(parent.user)).toMatchObject({ ok: true })
  })
})
