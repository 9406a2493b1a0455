import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { faultsOfSummary, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/database/db'
import { listEntries } from '@/lib/platform/journal/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { askChange } from './ask-change'
import { lookAt, newestTo, openCounter, post, rowOf } from '../fixtures/at-counter'
import { aCitizen, aPhone, paper } from '../fixtures/citizens'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

describe('người thứ hai tự xem rồi mới duyệt', () => {
  const ticks = { isOwner: 'co', isPaperSeen: 'co' }

  test.each<[string, Record<string, string>]>([
    ['gửi trống', {}],
    ['chỉ đánh dấu', ticks],
    ['chỉ nhập ngày cấp', paper],
    ['thiếu ô người', { isPaperSeen: 'co', ...paper }],
    ['thiếu ô giấy tờ', { isOwner: 'co', ...paper }],
    ['ô đánh dấu bằng lời khác', { isOwner: 'on', isPaperSeen: 'yes', ...paper }],
    ['ngày cấp của giấy tờ khác', { ...ticks, issuedOn: '2021-06-06' }],
    ['ngày không có trong lịch', { ...ticks, issuedOn: '2021-02-30' }],
    ['ngày chưa tới', { ...ticks, issuedOn: '2999-01-01' }],
    ['năm 0', { ...ticks, issuedOn: '0000-01-01' }],
    ['ngày bằng lời', { ...ticks, issuedOn: 'đã xem' }],
    ['đã ghi lý do không đổi', { ...ticks, ...paper, reason: 'Ảnh khác' }],
  ])('%s: chưa đổi gì, ô còn thiếu được chỉ ra, điều đã nhập còn đó', async (_, fields) => {
    const { id } = await counter.waiting()
    await signIn(counter.approver)
    const goal = await post(id, 'approve', fields)
    expect((await rowOf(id)).state).toBe('CONFIRMED')
    const html = await lookAt(id, goal.slice(goal.indexOf('?'), goal.indexOf('#')))
    const { links, faults } = faultsOfSummary(html)
    expect(links.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
    for (const link of links)
      expect(['issuedOn', 'isOwner', 'isPaperSeen', 'reason']).toContain(link)
    if (fields.issuedOn) expect(wordsIn(html, 'issuedOn')).toBe(fields.issuedOn)
    if (fields.reason) expect(wordsIn(html, 'reason')).toBe(fields.reason)
  })

  test('cầm bản gốc, gặp người, đọc đúng ngày cấp: đổi, và nhật ký ghi đã xem gì', async () => {
    const { id, accountId } = await counter.waiting()
    await signIn(counter.approver)
    await post(id, 'approve', { ...ticks, ...paper })
    expect(await rowOf(id)).toMatchObject({ state: 'DONE', decidedById: counter.approver.id })
    expect((await listEntries(`account:${accountId}`)).at(-1)).toMatchObject({
      act: 'approve-contact-change',
      details: { seen: ['person', 'paper', 'issue-day'] },
    })
  })

  test('ba lần sai là hết, kể cả gửi cùng lúc: không ai dò được ngày, mỗi lần sai vào nhật ký', async () => {
    const { id, accountId } = await counter.waiting()
    await signIn(counter.approver)
    const days = Array.from({ length: 9 }, (_, at) => `2020-01-0${at + 1}`)
    const goals = await Promise.all(
      days.map((issuedOn) => post(id, 'approve', { ...ticks, issuedOn })),
    )
    const told = (reason: string) => goals.filter((goal) => goal.includes(`loi=${reason}`)).length
    expect([told('paper-differs'), told('paper-missed'), told('not-now')]).toEqual([2, 1, 6])
    await post(id, 'approve', { ...ticks, ...paper })
    expect(await rowOf(id)).toMatchObject({ state: 'REFUSED', decidedById: counter.approver.id })
    const acts = (await listEntries(`account:${accountId}`)).map(({ act }) => act)
    expect(acts.filter((act) => act === 'miss-contact-paper')).toHaveLength(3)
    expect(acts.at(-1)).toBe('refuse-contact-change')
    expect(acts).not.toContain('approve-contact-change')
  })

  test('sai một lần rồi đọc lại đúng thì vẫn đổi được', async () => {
    const { id } = await counter.waiting()
    await signIn(counter.approver)
    await post(id, 'approve', { ...ticks, issuedOn: '2021-05-06' })
    await post(id, 'approve', { ...ticks, ...paper })
    expect((await rowOf(id)).state).toBe('DONE')
  })

  test('công dân tự đổi liên hệ ấy trong lúc chờ: đề nghị cũ không ghi đè', async () => {
    const { id, accountId } = await counter.waiting('chi.hoa@vidu.vn', 'EMAIL')
    await db.account.update({ where: { id: accountId }, data: { email: 'hoa.moi@vidu.vn' } })
    await signIn(counter.approver)
    const goal = await post(id, 'approve', { ...ticks, ...paper })
    expect(goal).toContain('loi=contact-moved')
    expect(await db.account.findUniqueOrThrow({ where: { id: accountId } })).toMatchObject({
      email: 'hoa.moi@vidu.vn',
    })
  })

  test('trang của người duyệt nói ai nhận, giấy tờ nào; ngày cấp chỉ có trên giấy', async () => {
    const { id, paperNumber } = await counter.waiting()
    await signIn(counter.approver)
    const words = readOn(await lookAt(id))
    expect(words).toContain(`${counter.receiver.fullName} (${counter.receiver.login})`)
    expect(words).toContain(`Thẻ căn cước (CCCD), ba ký tự cuối là ${paperNumber.slice(-3)}`)
    expect(words).not.toContain(paperNumber)
    for (const day of ['05/06/2021', '2021-06-05']) expect(words).not.toContain(day)
    expect(words).not.toContain('Đưa giấy tờ bản gốc')
    await signIn(counter.receiver)
    expect(readOn(await lookAt(id))).toContain('Đưa giấy tờ bản gốc cho người duyệt')
  })

  test('liên hệ mới đã có người dùng thì cả hai cán bộ được báo, không nói là ai', async () => {
    const other = await aCitizen(counter.scene, { email: 'Chung@vidu.vn' })
    const insured = counter.scene.people.find(
      ({ phone, bhxhCode }) => phone !== null && bhxhCode !== other.login,
    )!
    const officerPhone = aPhone()
    await db.account.update({ where: { id: counter.approver.id }, data: { phone: officerPhone } })
    for (const [value, kind, said] of [
      [other.phone!, 'PHONE', 'tài khoản của người khác'],
      ['chung@vidu.vn', 'EMAIL', 'tài khoản của người khác'],
      [insured.phone!, 'PHONE', 'Dữ liệu BHXH ghi số này là của người khác'],
      [officerPhone, 'PHONE', 'liên hệ của một cán bộ'],
    ] as const) {
      const { id } = await counter.waiting(value, kind)
      for (const officer of [counter.receiver, counter.approver]) {
        await signIn(officer)
        const words = readOn(await lookAt(id))
        expect(words).toContain(said)
        expect(words).not.toContain(other.fullName)
      }
    }
    const { id } = await counter.waiting()
    expect(readOn(await lookAt(id))).not.toContain('đã có người dùng')
  })
})

test('chủ tài khoản được báo ở mọi liên hệ ngay khi có đề nghị, cả ở liên hệ không đổi', async () => {
  const account = await aCitizen(counter.scene, { email: 'bao@vidu.vn' })
  await db.account.update({ where: { id: account.id }, data: { emailVerified: true } })
  await askChange(counter.receiver, account.id, { kind: 'EMAIL', value: 'ke.la@vidu.vn', ...paper })
  for (const contact of [account.phone!, 'bao@vidu.vn'])
    expect((await newestTo(contact)).body).toContain('đang đề nghị đổi thư điện tử')
})
