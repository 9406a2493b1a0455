import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/platform/db'
import { record } from '@/lib/platform/journal'
import { keyHash } from '@/lib/platform/seal'
import { actorOf } from './account'
import { anActiveCitizen } from './fixtures'
import { HISTORY_PAGE, listHistory, listSignIns } from './list-history'
import { openProfile } from './open-profile'
import { findSession } from './sessions/repository'

const aUser = async (declarationId: string = randomUUID()) => {
  const { token } = await anActiveCitizen({ declarationId })
  return (await findSession(keyHash(token)))!.user
}
const anOfficer = () =>
  db.account.create({
    data: {
      kind: 'OFFICER',
      login: `TD${randomUUID()}`,
      fullName: 'Danh Sóc Rây',
      officeCode: '089',
    },
  })

describe('ai đã xem dữ liệu của tôi', () => {
  test('thấy cán bộ nào mở hồ sơ đã sinh ra tài khoản của mình, mới nhất ở trên', async () => {
    const declarationId = randomUUID()
    const [user, officer] = [await aUser(declarationId), await anOfficer()]
    const stream = `declaration:${declarationId}`
    await record({ stream, act: 'view-declaration', actor: actorOf(officer) })
    expect((await listHistory(user)).lines[0]).toMatchObject({
      what: 'Mở hồ sơ đăng ký',
      who: `Cán bộ ${officer.login}`,
    })
  })

  test('thấy ai đó đã tra ra mã số của mình, từ thiết bị nào', async () => {
    const user = await aUser()
    await record({
      stream: `person:${user.bhxhCode}`,
      act: 'find-own-code',
      actor: 'citizen',
      details: { device: 'Firefox trên Linux' },
    })
    expect((await listHistory(user)).lines[0]).toMatchObject({
      what: 'Tra cứu ra mã số BHXH của bạn',
      who: 'Người chưa đăng nhập',
      device: 'Firefox trên Linux',
    })
  })

  test('không thấy gì về người khác', async () => {
    const [user, neighbour] = [await aUser(), await aUser()]
    await openProfile(neighbour, { inFull: true })
    expect((await listHistory(user)).lines.map(({ what }) => what)).toEqual([
      'Đăng nhập',
      'Kích hoạt tài khoản',
      'Cấp tài khoản',
    ])
  })

  test('nhật ký dài được chia trang, không dòng nào mất, không dòng nào hai lần', async () => {
    const user = await aUser()
    const stream = `person:${user.bhxhCode}`
    for (let look = 1; look <= HISTORY_PAGE; look++) {
      const details = { device: `lần ${look}` }
      await record({ stream, act: 'find-own-code', actor: 'citizen', details })
    }
    const [first, second] = [await listHistory(user), await listHistory(user, 2)]
    expect([first.lines.length, second.lines.length]).toEqual([HISTORY_PAGE, 3])
    expect(first.lines[0]).toMatchObject({ device: `lần ${HISTORY_PAGE}` })
    expect(first.lines.at(-1)).toMatchObject({ device: 'lần 1' })
    expect(second.lines.at(-1)).toMatchObject({ what: 'Cấp tài khoản' })
    expect(await listHistory(user, 99)).toEqual(second)
    expect((await listHistory(user, -3)).page).toBe(1)
  })

  test('mỗi lần hiện đầy đủ số được ghi lại, xem bản che thì không', async () => {
    const user = await aUser()
    await openProfile(user, { inFull: false })
    expect((await listHistory(user)).lines.length).toBe(3)
    const { phone } = await openProfile(user, { inFull: true })
    expect(phone).toMatch(/^\+84/)
    expect((await listHistory(user)).lines[0]).toMatchObject({
      what: 'Xem đầy đủ số điện thoại và giấy tờ',
      who: 'Bạn',
    })
  })

  test('các lần đăng nhập gần đây kèm tên thiết bị', async () => {
    expect(await listSignIns(await aUser())).toMatchObject([{ device: 'Edge trên Windows' }])
  })
})
