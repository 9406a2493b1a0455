import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { faultsOfSummary, readOn, wordsIn } from '@/lib/forms/fixtures/drawn-page'
import { db } from '@/lib/platform/db'
import { listEntries } from '@/lib/platform/journal'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { askChange } from './ask-change'
import { lookAt, newestTo, openCounter, post, rowOf } from './fixtures/at-counter'
import { aCitizen, aPhone } from './fixtures/citizens'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let counter: Awaited<ReturnType<typeof openCounter>>
beforeAll(async () => void (counter = await openCounter()))
beforeEach(() => jar.clear())

describe('người thứ hai tự xem rồi mới duyệt', () => {
  const ticks = { isOwner: 'co', isPaperSeen: 'co' }

  test.each([
    ['gửi trống', () => ({})],
    ['chỉ đánh dấu', () => ticks],
    ['chỉ nhập số', (paperNumber: string) => ({ paperNumber })],
    ['thiếu ô người', (paperNumber: string) => ({ isPaperSeen: 'co', paperNumber })],
    ['thiếu ô giấy tờ', (paperNumber: string) => ({ isOwner: 'co', paperNumber })],
    [
      'ô đánh dấu bằng lời khác',
      (paperNumber: string) => ({ isOwner: 'on', isPaperSeen: 'yes', paperNumber }),
    ],
    ['số của giấy tờ khác', () => ({ ...ticks, paperNumber: '001099999999' })],
    ['số không phải số', () => ({ ...ticks, paperNumber: 'đã xem' })],
    ['số thiếu một chữ số', (number: string) => ({ ...ticks, paperNumber: number.slice(0, -1) })],
    [
      'đã ghi lý do không đổi',
      (paperNumber: string) => ({ ...ticks, paperNumber, reason: 'Ảnh khác' }),
    ],
  ])('%s: chưa đổi gì, ô còn thiếu được chỉ ra, điều đã nhập còn đó', async (_, fieldsFor) => {
    const { id, paperNumber } = await counter.waiting()
    await signIn(counter.approver)
    const fields: Record<string, string> = fieldsFor(paperNumber)
    const goal = await post(id, 'approve', fields)
    expect((await rowOf(id)).state).toBe('CONFIRMED')
    const html = await lookAt(id, goal.slice(goal.indexOf('?'), goal.indexOf('#')))
    const { links, faults } = faultsOfSummary(html)
    expect(links.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
    for (const link of links)
      expect(['paperNumber', 'isOwner', 'isPaperSeen', 'reason']).toContain(link)
    if (fields.paperNumber) expect(wordsIn(html, 'paperNumber')).toBe(fields.paperNumber)
    if (fields.reason) expect(wordsIn(html, 'reason')).toBe(fields.reason)
  })

  test('cầm bản gốc, gặp người, nhập đủ số (có dấu cách cũng được): đổi, và nhật ký ghi đã xem gì', async () => {
    const { id, paperNumber, accountId } = await counter.waiting()
    await signIn(counter.approver)
    const spaced = paperNumber.replace(/(...)/g, '$1 ')
    await post(id, 'approve', { ...ticks, paperNumber: spaced })
    expect(await rowOf(id)).toMatchObject({ state: 'DONE', decidedById: counter.approver.id })
    expect((await listEntries(`account:${accountId}`)).at(-1)).toMatchObject({
      act: 'approve-contact-change',
      details: { seen: ['person', 'paper', 'paper-number'] },
    })
  })

  test('trang của người duyệt nói ai nhận, giấy tờ nào; số đủ chỉ có trên giấy', async () => {
    const { id, paperNumber } = await counter.waiting()
    await signIn(counter.approver)
    const words = readOn(await lookAt(id))
    expect(words).toContain(`${counter.receiver.fullName} (${counter.receiver.login})`)
    expect(words).toContain(`Thẻ căn cước (CCCD), ba ký tự cuối là ${paperNumber.slice(-3)}`)
    expect(words).not.toContain(paperNumber)
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
  await askChange(counter.receiver, account.id, { kind: 'EMAIL', value: 'ke.la@vidu.vn' })
  for (const contact of [account.phone!, 'bao@vidu.vn'])
    expect((await newestTo(contact)).body).toContain('đang đề nghị đổi thư điện tử')
})
