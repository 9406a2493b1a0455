import { beforeEach, describe, expect, test, vi } from 'vitest'
import { POST as keep } from '@/app/(auth)/dat-mat-khau/route'
import { GET as page } from '@/app/(auth)/dat-mat-khau/route'
import { drawn, faultsOfSummary } from '@/lib/forms/fixtures/drawn-page'
import { jar } from '@/lib/review/fixtures/browser'
import { formOf } from '@/lib/review/fixtures/sign-in'
import { anApprovedCitizen, aPassword } from '../fixtures'
import { keepGrant } from '../codes/password-grant'
import { findForPassword } from './repository'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))
beforeEach(() => jar.clear())

type Words = Record<string, string>
async function press(words: Words) {
  const { id } = await anApprovedCitizen()
  await keepGrant({ accountId: id, passwordMark: (await findForPassword(id))!.passwordMark })
  const to = (await keep(formOf(words), undefined as never)).headers.get('location') ?? ''
  return { to, hasPassword: (await findForPassword(id))!.passwordHash !== null }
}

describe('đặt mật khẩu', () => {
  test('khi tắt JavaScript có ô thứ hai, khi bật thì không: ở đó đã có nút hiện', async () => {
    await press({ newPassword: '' })
    const html = await drawn(page, '/dat-mat-khau')
    expect(html).toMatch(/<noscript>.*name="repeat".*<\/noscript>/s)
    expect(html.replace(/<noscript>.*?<\/noscript>/gs, '')).not.toContain('name="repeat"')
  })

  test.each([
    [
      'gõ lệch một chữ ở ô thứ hai',
      { newPassword: aPassword, repeat: `${aPassword}y` },
      ['repeat'],
    ],
    ['bỏ trống ô thứ hai', { newPassword: aPassword, repeat: '' }, ['repeat']],
    ['bỏ trống cả hai', { newPassword: '', repeat: '' }, ['newPassword', 'repeat']],
    ['dễ đoán và gõ lệch', { newPassword: 'matkhau1', repeat: 'x' }, ['newPassword', 'repeat']],
    ['dễ đoán', { newPassword: 'matkhau1' }, ['newPassword']],
  ])('%s thì chưa đặt gì, và lời nhắc ở đúng ô', async (_, words, fields) => {
    const { to, hasPassword } = await press(words)
    expect(hasPassword).toBe(false)
    const { links, faults } = faultsOfSummary(await drawn(page, to.replace('#loi', '')))
    expect({ links, faults }).toEqual({ links: fields, faults: [] })
  })

  test.each<Words>([{ newPassword: aPassword }, { newPassword: aPassword, repeat: aPassword }])(
    'gõ đúng thì vào được',
    async (words) =>
      expect(await press(words)).toEqual({ to: '/ca-nhan?xong=kich-hoat', hasPassword: true }),
  )

  test('cán bộ quay lại sau khi mã đã dùng: chỉ gặp lối của cán bộ', async () => {
    const to = (
      await keep(formOf({ 'can-bo': '1', newPassword: aPassword }), undefined as never)
    ).headers.get('location')!
    const html = await drawn(page, to)
    expect(html).toContain('href="/can-bo/kich-hoat"')
    expect(html).toContain('người vận hành cổng')
    expect(html).not.toContain('>Xin mã đặt lại mật khẩu<')
  })
})
