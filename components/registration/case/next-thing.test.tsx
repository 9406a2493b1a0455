import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Office } from '@/lib/offices/office'
import { closed, statuses, type Status } from '@/lib/registration/steps/status'
import { hotline } from '@/lib/site/settings'
import { inLanguage } from '@/lib/words/asked-language'
import { NextThing } from './next-thing'

const office = { code: '08902', name: 'BHXH TP Châu Đốc', address: null, phone: null } as Office
const DAY_MS = 24 * 60 * 60_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
const byPost = { method: 'post', pickupAddress: 'Ấp 3, xã Giả Định', pickupTime: 'morning' }

const declared = {
  reference: 'K7PM3QXR',
  typed: {},
  corrections: [],
  sent: null,
  paperAddress: 'a',
  submittedAt: new Date(),
  dueOn: null,
}

function shown(status: Status, own = {}): string {
  const declaration = { ...declared, status, ...own }
  const thing = <NextThing declaration={declaration} office={office} approvedFormHref={null} />
  return renderToStaticMarkup(thing)
}

/** Our own steps, without the official paragraph that stands apart. */
const ownWords = (html: string) => html.split('id="official"')[0]!

test('tài khoản đã kích hoạt: chủ đang đăng nhập thì có nút vào trang của mình, không phải nút “Đăng nhập”', () => {
  const drawnFor = (isSignedIn: boolean) => {
    const declaration = { ...declared, status: 'APPROVED' as const }
    const about = { declaration, office, approvedFormHref: null, activation: { at: null } }
    return renderToStaticMarkup(<NextThing {...about} isSignedIn={isSignedIn} />)
  }
  expect(drawnFor(true)).toContain('href="/ca-nhan"')
  expect(drawnFor(true)).not.toContain('href="/dang-nhap"')
  expect(drawnFor(false)).toContain('href="/dang-nhap"')
})

test('hồ sơ của con: tên đăng nhập là mã số của con, nói mục “Con của tôi” mở khi nào', () => {
  const page = shown('APPROVED', { typed: { subject: { subject: 'child' } } })
  expect(page).toContain('Tên đăng nhập là mã số BHXH của con.')
  expect(page).toContain('“Con của tôi”')
  expect(shown('APPROVED')).not.toContain('của con')
})

test('tờ khai của con: cha, mẹ hoặc người giám hộ ký', () => {
  const signs = 'Cha, mẹ hoặc người giám hộ ký tên ở trang cuối.'
  expect(shown('RECORDED', { typed: { subject: { subject: 'child' } } })).toContain(signs)
  expect(shown('RECORDED')).not.toContain(signs)
})

test('đọc tiếng Anh: được chỉ chỗ đọc lại điều đã khai mà còn mở được', () => {
  const page = inLanguage({ language: 'en', address: '/ho-so' }, () => shown('AWAITING_PAPER'))
  expect(page).toContain('“See what you answered” on the page of your case')
})

describe.each(['RECORDED', 'AWAITING_PAPER'] as const)('đã gửi (%s)', (status) => {
  test('nhờ bưu điện: nói nơi và buổi bưu điện đến, không bảo mang đến cơ quan', () => {
    const words = ownWords(shown(status, { typed: { submission: byPost } }))
    expect(words).toContain('Ấp 3, xã Giả Định')
    expect(words).toContain('Buổi sáng')
    expect(words).not.toContain('Mang tờ khai')
    expect(words).not.toContain('trước khi đến')
    expect(shown(status, { typed: { submission: byPost } })).toContain('nên không phải đến')
    expect(shown(status, { typed: { submission: byPost } })).toContain('dành cho người tự nộp')
  })

  test('tự nộp: nói mang đến cơ quan, không nhắc bưu điện', () => {
    const words = ownWords(shown(status, { typed: { submission: { method: 'counter' } } }))
    expect(words).toContain('Mang tờ khai đã ký')
    expect(words).not.toContain('bưu điện')
  })
})

describe('cơ quan BHXH trả lời muộn', () => {
  const waiting = ['UNDER_REVIEW', 'AWAITING_APPROVAL', 'DECIDED'] as const

  test.each(waiting)('%s: hạn đã qua thì nói là đã qua và hỏi ai', (status) => {
    const words = shown(status, { dueOn: inDays(-1) })
    expect(words).toContain('đã qua')
    expect(words).toContain(hotline.shown)
    expect(words).not.toContain('Bạn chưa phải làm gì thêm')
  })

  test.each(waiting)('%s: hạn hôm nay hay còn xa thì chưa muộn', (status) => {
    for (const days of [0, 3])
      expect(shown(status, { dueOn: inDays(days) })).not.toContain('đã qua')
  })
})

test('hồ sơ đã đóng mà chưa được cấp tài khoản thì đăng ký lại được ngay tại đó', () => {
  for (const status of statuses)
    expect(shown(status).includes('Đăng ký lại')).toBe(
      closed.includes(status) && status !== 'APPROVED',
    )
})
