import { describe, expect, test } from 'vitest'
import { cookieName } from '../seal/cookies'
import { sealText } from '../seal/sealed-cookie'
import { forgetfulPage } from './forgetful-page'
import { currentKiosk, inKiosk, isIdle, KIOSK_IDLE_SECONDS, kioskIn } from './kiosk'

const SECOND = 1000
const asking = (cookie: string) =>
  new Request('http://localhost:3000/dang-ky', { headers: { cookie } })
const sealed = (secondsAgo: number) =>
  sealText(`089 ${Date.now() - secondsAgo * SECOND}`, { name: 'may-khach', seconds: 60 })
const held = (secondsAgo: number) =>
  kioskIn(asking(`khac=1; ${cookieName('may-khach')}=${sealed(secondsAgo)}`))

describe('máy cho khách', () => {
  test('biết là máy của cơ quan nào, và đã bao lâu không ai dùng', () => {
    expect(held(42)).toMatchObject({ officeCode: '089' })
    expect(held(42)!.idleSeconds).toBeCloseTo(42, 0)
    expect([isIdle(held(42)!), isIdle(held(KIOSK_IDLE_SECONDS)!)]).toEqual([false, true])
  })

  test('máy thường, hay ai tự viết cookie, thì không phải máy cho khách', () => {
    expect(kioskIn(new Request('http://localhost:3000/'))).toBeNull()
    expect(kioskIn(asking('may-khach=089%201'))).toBeNull()
    expect(kioskIn(asking(`may-khac=${sealed(1)}`))).toBeNull()
  })

  test('hai người hỏi cùng lúc, mỗi trang biết máy của mình', async () => {
    const told = await Promise.all([
      inKiosk(held(1), async () => currentKiosk()?.officeCode),
      inKiosk(null, async () => currentKiosk()?.officeCode),
    ])
    expect(told).toEqual(['089', undefined])
  })
})

test('trang ở máy cho khách: trình duyệt không điền sẵn, không nhớ; không có JavaScript thì trang tự rời đi', () => {
  const page = forgetfulPage(
    '<html><head><title>x</title></head><form method="post"><input name="phone" autoComplete="tel"><input autocomplete="one-time-code"></form></html>',
  )
  expect(page).not.toMatch(/ autocomplete="(?!off)/i)
  expect(page.match(/autocomplete="off"/g)).toHaveLength(3)
  expect(page).toContain(
    '<noscript><meta http-equiv="refresh" content="240;url=/may-khach/con-o-day?tiep=%2Fmay-khach">',
  )
})
