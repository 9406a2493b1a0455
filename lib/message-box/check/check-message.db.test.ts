import { beforeEach, expect, test, vi } from 'vitest'
import { GET as page, POST as press } from '@/app/(public)/kiem-tra-tin-nhan/route'
import { formatDay, formatSoon, today } from '@/lib/forms/days/dates'
import { drawn, readOn } from '@/lib/forms/fixtures/drawn-page'
import { newsFor } from '@/lib/accounts/messages'
import { db } from '@/lib/platform/database/db'
import { inTransaction } from '@/lib/platform/database/transaction'
import { networkOf } from '@/lib/platform/limits/network'
import { queueMessage } from '@/lib/platform/messages/outbox'
import { shownMessageCode } from '@/lib/platform/messages/message-code'
import { aPersonWithRecords } from '@/lib/records/fixtures/a-person-with-records'
import { press as pressed } from '@/lib/registration/fixtures/presses'
import { jar } from '@/lib/review/fixtures/browser'
import { smsWithCode } from '@/lib/verification/send-code'
import { checkMessage } from './check-message'
import { checkBoxes, readPasted } from './read-pasted'

vi.mock('next/headers', () => import('@/lib/review/fixtures/browser'))
vi.mock('next-auth', () => import('@/lib/review/fixtures/browser'))

let network = 0
const aStranger = () => ({ network: networkOf(`203.0.113.${++network}`), device: 'Máy tính' })
const check = (code: string, words = '', visitor = aStranger()) =>
  checkMessage(readPasted(code, words)!, visitor)

type Queued = Parameters<typeof queueMessage>[0]
async function sent(message: Queued, state: 'SENT' | 'FAILED' = 'SENT') {
  await inTransaction((tx) => queueMessage(message, tx))
  const { id } = await db.message.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return db.message.update({
    where: { id },
    data: {
      state,
      sentAt: state === 'SENT' ? new Date() : null,
      ...(message.secret && { body: '' }),
    },
  })
}
const phone = '+84912000444'
const aCode = () =>
  sent({ ...smsWithCode('sign-in', phone, 'K7PM3QXR'), secret: true, purpose: 'sign-in' })
const someNews = async () => {
  const { id } = (await aPersonWithRecords({})).user
  const reached = { phone, email: null, emailVerified: false }
  return sent({ ...newsFor('change-password', reached, new Date())[0]!, accountId: id })
}

beforeEach(() => jar.clear())

test('tin thật: nói ngày và loại, không nói số, tên hay lời của ai; dán cả tin thì so từng chữ', async () => {
  const news = await someNews()
  const { words } = await check(shownMessageCode(news.code!), news.body)
  expect(words).toEqual({
    is: 'ours',
    kind: 'account',
    channel: 'SMS',
    day: today(),
    words: 'same',
  })
  expect((await check(news.code!)).words).toMatchObject({ is: 'ours', words: 'not-compared' })
  expect((await check('', news.body)).words).toMatchObject({ is: 'ours', words: 'same' })
})

test('tin mang mã: mã bí mật đã bị xóa mà lời vẫn so được; sửa một chữ là bị thấy', async () => {
  const message = await aCode()
  expect(message.openWords).not.toContain('K7P-M3Q-XR')
  const got = `K7P-M3Q-XR là mã đăng nhập BHXH, dùng 30 phút. Không đọc mã cho ai, kể cả cán bộ BHXH.\nKiểm tra: ${shownMessageCode(message.code!)}\n@localhost:3000 #K7PM3QXR`
  expect((await check('', got)).words).toMatchObject({ is: 'ours', kind: 'sign-in', words: 'same' })
  const fake = got.replace('Không đọc mã cho ai, kể cả', 'Đọc mã cho')
  expect((await check('', fake)).words).toMatchObject({ is: 'ours', words: 'altered' })
})

test('mã không có, hay của tin chưa bao giờ đi, là không phải của chúng tôi; đường dẫn vẫn được xem', async () => {
  const never = await sent({ ...smsWithCode('sign-in', phone, 'K7PM3QXR'), secret: true }, 'FAILED')
  for (const code of ['000-0000', never.code!])
    expect((await check(code)).words).toEqual({ is: 'unknown' })
  expect(await check('', 'vssid-vn.example')).toMatchObject({
    words: null,
    links: [{ host: 'vssid-vn.example', is: 'look-alike' }],
  })
})

test('đoán mãi thì mạng ấy phải chờ, biết đến mấy giờ; đường dẫn vẫn được xem, mạng khác vẫn hỏi được; tin thật không tính lượt', async () => {
  const [guesser, news] = [aStranger(), await someNews()]
  for (let tries = 0; tries < 70; tries++)
    expect((await check(news.code!, '', guesser)).words).toMatchObject({ is: 'ours' })
  for (let tries = 0; tries < 60; tries++)
    expect((await check('0000000', '', guesser)).words).toEqual({ is: 'unknown' })
  const refused = await check(news.code!, 'bhxh-vn.example', guesser)
  expect(refused).toMatchObject({ words: { is: 'too-many' }, links: [{ is: 'look-alike' }] })
  const until = refused.words?.is === 'too-many' ? new Date(refused.words.until) : new Date(0)
  expect(formatSoon(until)).toBeTruthy()
  expect(until.getTime()).toBeGreaterThan(Date.now())
  expect((await check(news.code!)).words).toMatchObject({ is: 'ours' })
})

test('trang nói kết quả sau khi nhấn, giữ mã vừa gõ, không giữ lời; mở lại sau thì không còn nói', async () => {
  const news = await someNews()
  const answer = await pressed(press, {
    [checkBoxes.code]: news.code!,
    [checkBoxes.words]: `${news.body} x`,
  })
  expect(answer).toMatchObject({ to: '/kiem-tra-tin-nhan?xong=1' })
  const told = readOn(await drawn(page, '/kiem-tra-tin-nhan?xong=1'))
  expect(told).toContain('Mã đúng, nhưng lời tin đã bị sửa')
  expect(told).toContain(`Tin nhắn gửi ngày ${formatDay(today())}. Loại: Tin về tài khoản.`)
  expect(told).not.toContain('Mật khẩu tài khoản của ông/bà')
  expect(readOn(await drawn(page, '/kiem-tra-tin-nhan'))).not.toContain('lời tin đã bị sửa')
  expect(await pressed(press, {})).toMatchObject({ to: '/kiem-tra-tin-nhan?loi=empty#loi' })
})
