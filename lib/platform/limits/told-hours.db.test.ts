import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GET as emailPage } from '@/app/(citizen)/ca-nhan/thu-dien-tu/route'
import { POST as askEmail } from '@/app/(citizen)/ca-nhan/thu-dien-tu/gui-ma/route'
import { POST as findAccount } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { GET as counterPage } from '@/app/(officer)/can-bo/doi-lien-he/route'
import { GET as photoPage } from '@/app/(public)/dang-ky/anh-giay-to/route'
import { GET as ownCode } from '@/app/(public)/tra-cuu/ma-so-bhxh/route'
import { POST as findCode } from '@/app/(public)/tra-cuu/ma-so-bhxh/route'
import { GET as offices } from '@/app/(public)/tra-cuu/co-quan-bhxh/route'
import { anActiveCitizen } from '@/lib/accounts/fixtures'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { tooFast } from '@/lib/catalogues/open-response'
import { counterTicket, FIND_FORM } from '@/lib/contacts/counter/kept-words'
import { formatSoon } from '@/lib/forms/days/dates'
import { drawn, opened, readOn } from '@/lib/forms/fixtures/drawn-page'
import { begun, current, press, save, type Route } from '@/lib/registration/fixtures/presses'
import { keepPhoto } from '@/lib/registration/photos/keep-photo'
import { newReference } from '@/lib/registration/reference/new-reference'
import { jar } from '@/lib/review/fixtures/browser'
import { signIn } from '@/lib/review/fixtures/sign-in'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { hotline } from '@/lib/site/settings'
import { db } from '../database/db'
import { env } from '../env'
import { networkMarks } from './find-storage-block'
import { ceilingsOf } from './limit-network'
import { networkOf } from './network'
import { secretHash } from '../seal/seal'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let scene: Scene
beforeAll(async () => void (scene = await openScene()))
beforeEach(async () => {
  jar.clear()
  await db.rateLimit.deleteMany()
})

const HOUR = 60
const aPhoto = { jpeg: Buffer.from('ảnh'), warnings: [] } as never
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)

/** As if it had been used as often as it may, by what is counted so. */
async function useUp(name: string, key: string, until: Date) {
  const counter = { key: `${name}:${key}`, points: 100_000, expire: BigInt(+until) }
  await db.rateLimit.upsert({ where: { key: counter.key }, create: counter, update: counter })
}
const ofNetwork = (name: string, address: string, until: Date) =>
  useUp(name, ceilingsOf(networkOf(address), { name, points: 1, seconds: 1 })[0]!.key, until)

const person = {
  ...{ fullName: 'Lò Thị Mẩy', birthDate: '05/05/1990', by: 'phone', phone: '0912345678' },
  province: '01',
}

// In the same day, and beyond it; each asks from a network of its own, since a limiter remembers whom it refuses.
let network = 0
const anAddress = () => `198.51.100.${++network}`

describe.each([20, 30 * HOUR])('giờ mở lại cách %i phút', (minutes) => {
  const until = inMinutes(minutes)
  const when = formatSoon(until)

  test('tra cứu quá nhanh: trang nói từ giờ nào, chương trình được nói còn bao nhiêu giây', async () => {
    const address = anAddress()
    await ofNetwork('look-ups', address, until)
    expect(readOn(await opened(offices, '/tra-cuu/co-quan-bhxh', {}, address))).toContain(
      `Hãy thử lại từ ${when}.`,
    )
  })

  test('dữ liệu mở: nói từ giờ nào, và còn bao nhiêu giây', async () => {
    const address = anAddress()
    await ofNetwork('open-data', address, until)
    const headers = { 'x-client-address': address }
    const refused = (await tooFast(new Request('http://localhost:3000/', { headers })))!
    expect(((await refused.json()) as { error: string }).error).toContain(`Hỏi lại từ ${when}`)
    const left = Number(refused.headers.get('retry-after'))
    expect(Math.abs(left - (+until - Date.now()) / 1000)).toBeLessThan(5)
  })

  test.each([
    ['mạng đã hỏi quá nhiều', () => ofNetwork('own-code', '', until)],
    [
      'số đã được hỏi quá nhiều',
      () => useUp('own-code-of', secretHash('limit', '+84912345678'), until),
    ],
  ])('tìm mã số BHXH, %s: trang nói từ giờ nào, điều đã nhập còn đó', async (_, fill) => {
    await fill()
    const { to } = await press(findCode as Route, person)
    const html = await drawn(ownCode, to)
    expect(readOn(html)).toContain(`Hãy thử lại từ ${when}, hoặc gọi ${hotline.shown}.`)
    expect(html).toContain('value="Lò Thị Mẩy"')
    await db.rateLimit.deleteMany()
    expect(readOn(await drawn(ownCode, to))).not.toContain('Hãy thử lại từ')
  })

  test('quầy đã hỏi đủ tài khoản: trang nói từ giờ nào thay cho biểu mẫu', async () => {
    const officer = await scene.anOfficer('089', ['RECEIVER'])
    await signIn(officer)
    await useUp('find-at-counter', officer.id, until)
    const words = { bhxhCode: '1410203040', idNumber: '014199000123' }
    const fields = { ...words, phieu: counterTicket(officer, FIND_FORM) }
    const { to } = await press(findAccount as Route, fields)
    const html = await drawn(counterPage, to)
    expect(readOn(html)).toContain(`Mở tài khoản khác từ ${when}.`)
    expect(html).not.toContain('action="/can-bo/doi-lien-he"')
    await db.rateLimit.deleteMany()
    expect(await drawn(counterPage, to)).toContain('action="/can-bo/doi-lien-he"')
  })
})

/** What is kept unsent, by the hour, the day and the month: how long ago its oldest came, and when there is room again. */
const full = [
  ['giờ', 1, 40, 20],
  ['ngày', 5, 5 * HOUR, 19 * HOUR],
  ['30 ngày', 20, 5 * 24 * HOUR, 25 * 24 * HOUR],
] as const

describe.each(full)('mạng đã dùng hết phần của một %s', (_, times, ago, waits) => {
  /** When what used it up was made, and from when it is free again: by one reading of the clock, which goes on while a page is drawn. */
  const reading = () => ({ createdAt: inMinutes(-ago), when: formatSoon(inMinutes(waits)) })

  test('tờ khai: nói từ giờ nào mở được tờ khác', async () => {
    await db.declaration.deleteMany()
    const { createdAt, when } = reading()
    const one = { networks: networkMarks(networkOf('')), createdAt }
    const data = Array.from({ length: times * env.DRAFTS_PER_NETWORK }, () => ({
      ...one,
      reference: newReference(),
    }))
    await db.declaration.createMany({ data })
    const { status, text } = await save('subject', { subject: 'person' })
    expect([status, readOn(text)]).toEqual([
      429,
      expect.stringContaining(`Từ ${when}, nhấn “Gửi lại”, hoặc dùng mạng khác.`),
    ])
  })

  test('ảnh: nói từ giờ nào gửi được ảnh khác; có chỗ lại rồi thì không nói nữa', async () => {
    await db.declaration.deleteMany()
    const { id: declarationId } = await begun()
    const { createdAt, when } = reading()
    const size = times * env.PICTURES_MB_PER_NETWORK * 1024 * 1024
    const one = { kind: 'ID_FRONT', mediaType: 'image/jpeg', sealed: new Uint8Array(1) } as const
    const unsentFrom = networkMarks(networkOf(''))
    await db.storedFile.create({
      data: { ...one, declarationId, size, unsentFrom, createdAt },
    })
    const kept = await keepPhoto(
      { draft: await current(), step: 'photos', side: 'front', over: '' },
      aPhoto,
    )
    expect(kept).toMatchObject({ ok: false, reason: 'too-many-here' })
    const page = async () =>
      readOn(await drawn(photoPage, '/dang-ky/anh-giay-to?loi=front:too-many-here'))
    expect(await page()).toContain(`Chọn lại ảnh này từ ${when}, hoặc dùng mạng khác.`)
    await db.storedFile.deleteMany()
    expect(await page()).not.toContain('Chọn lại ảnh này từ')
  })
})

test('thư điện tử đã nhận đủ mã của nửa giờ, hay của ngày: ô mã nói từ giờ nào gửi lại được', async () => {
  for (const [sent, ago, waits] of [
    [3, 10, 20],
    [12, 5 * HOUR, 19 * HOUR],
  ] as const) {
    const { id, token, email } = await emailOwner()
    jar.set(SESSION_COOKIE, token)
    const one = { channel: 'EMAIL', recipient: email, body: 'mã', purpose: 'confirm-email' }
    const [createdAt, when] = [inMinutes(-ago), formatSoon(inMinutes(waits))]
    const data = Array.from({ length: sent }, () => ({ ...one, accountId: id, createdAt }))
    await db.message.createMany({ data: data as never })
    const { to } = await press(askEmail as Route, {})
    const page = readOn(await drawn(emailPage, to))
    expect(page.split(`ửi lại mã từ ${when}`).length).toBeGreaterThan(2)
  }
})

async function emailOwner() {
  const email = `may${++network}@vidu.vn`
  const { token } = await anActiveCitizen({ email })
  const { id } = await db.account.findFirstOrThrow({ where: { email } })
  return { id, token, email }
}
