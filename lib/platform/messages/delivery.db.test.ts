import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The providers are read when the settings are loaded, so the stand-ins come first and the application after them.
const letters: string[] = []
const texts: { id: string; to: string; text: string }[] = []
let isGatewayDown = false
let gateway: Server
let smtp: SMTPServer
let app: typeof import('./fixtures/app-under-test-of-delivery')

beforeAll(async () => {
  gateway = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk))
    request.on('end', () => {
      if (isGatewayDown) return void response.writeHead(503).end()
      texts.push(JSON.parse(body) as (typeof texts)[number])
      response.end(JSON.stringify({ id: `gw-${texts.length}` }))
    })
  }).listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let letter = ''
      stream.on('data', (chunk: Buffer) => (letter += chunk))
      stream.on('end', () => (letters.push(letter), done()))
    },
  })
  await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', listening))
  process.env.SMS_GATEWAY_URL = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
  process.env.SMS_GATEWAY_TOKEN = 'thu-nghiem'
  process.env.SMTP_URL = `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`
  app = await import('./fixtures/app-under-test-of-delivery')
})

afterAll(() => {
  gateway.close()
  smtp.close(() => undefined)
})

type Queued = Omit<Parameters<typeof app.queueMessage>[0], 'language'>

async function queued(message: Queued) {
  await app.inTransaction((tx) => app.queueMessage({ ...message, language: 'vi' }, tx))
  const { id } = await app.db.message.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  return { id, load: () => app.db.message.findUniqueOrThrow({ where: { id } }) }
}

test('số điện thoại trong tin nhắn gọi được ngay: các nhóm số cách nhau bằng dấu cách thường', async () => {
  const body = 'Gọi 1900\u00a09068'
  const message = await queued({ channel: 'SMS', recipient: '+84912345678', body })
  await app.deliverMessage(message.id)
  expect(texts.at(-1)!.text).toMatch(/^Gọi 1900 9068\nKiểm tra: [0-9A-Z]{3}-[0-9A-Z]{4}$/)
})

test('tin nhắn đi qua tổng đài tin nhắn, rồi tổng đài báo đã đến nơi', async () => {
  const message = await queued({ channel: 'SMS', recipient: '+84912345678', body: 'Chào bạn' })
  expect(await message.load()).toMatchObject({ state: 'QUEUED' })
  await app.deliverMessage(message.id)
  const { gatewayId, body } = await message.load()
  expect(texts.at(-1)).toEqual({ id: message.id, to: '+84912345678', text: body })
  expect(body).toMatch(/^Chào bạn\n/)
  await app.noteDelivery('SMS', gatewayId!, 'delivered')
  expect(await message.load()).toMatchObject({ state: 'DELIVERED', deliveredAt: expect.any(Date) })
})

test('thư điện tử đi qua máy chủ thư, giữ dấu tiếng Việt', async () => {
  const message = await queued({
    channel: 'EMAIL',
    recipient: 'may@vidu.vn',
    subject: 'Hồ sơ',
    body: 'Chào chị Mẩy',
  })
  await app.deliverMessage(message.id)
  expect(letters.at(-1)).toContain(`<${message.id}@localhost>`)
  expect(await message.load()).toMatchObject({ state: 'SENT' })
})

test('tổng đài không trả lời thì tin còn chờ, có giờ gửi lại; gọi được thì gửi', async () => {
  const message = await queued({ channel: 'SMS', recipient: '+84912345678', body: 'Lần nữa' })
  isGatewayDown = true
  await app.deliverMessage(message.id)
  const refused = await message.load()
  expect(refused).toMatchObject({ state: 'QUEUED', attempts: 1, failure: 'Error' })
  expect(refused.nextTryAt.getTime()).toBeGreaterThan(Date.now())
  isGatewayDown = false
  await app.deliverMessage(message.id)
  expect(await message.load()).toMatchObject({ state: 'SENT', attempts: 2, failure: null })
})

test('mã hết hạn thì không gửi nữa, nội dung bị xóa', async () => {
  const message = await queued({
    channel: 'SMS',
    recipient: '+84912345678',
    body: '123456 là mã',
    secret: true,
    purpose: 'confirm-phone',
    expiresAt: new Date(Date.now() - 1),
  })
  const count = texts.length
  await app.deliverMessage(message.id)
  expect(texts).toHaveLength(count)
  expect(await message.load()).toMatchObject({ state: 'FAILED', failure: 'expired', body: '' })
})

test('tin thường bị từ chối suốt một ngày thì thôi gửi, để người giám sát thấy', async () => {
  const message = await queued({ channel: 'SMS', recipient: '+84912345678', body: 'Hết ngày' })
  const createdAt = new Date(Date.now() - 24 * 3_600_000)
  await app.db.message.update({ where: { id: message.id }, data: { createdAt } })
  isGatewayDown = true
  await app.deliverMessage(message.id)
  isGatewayDown = false
  expect(await message.load()).toMatchObject({ state: 'FAILED', failure: 'Error' })
})

test('thư báo rằng máy gửi, để hộp thư vắng chủ không trả lời', async () => {
  const message = await queued({
    channel: 'EMAIL',
    recipient: 'may@vidu.vn',
    subject: 'Hồ sơ',
    body: 'Chào',
  })
  await app.deliverMessage(message.id)
  expect(letters.at(-1)).toMatch(/^Auto-Submitted: auto-generated/m)
  expect(letters.at(-1)).toMatch(/^X-Auto-Response-Suppress: All/m)
})

test('mã đi trước tin thường', async () => {
  const news = await queued({ channel: 'SMS', recipient: '+84912345678', body: 'Tin' })
  const code = await queued({
    channel: 'SMS',
    recipient: '+84912345678',
    body: 'Mã',
    purpose: 'activate',
  })
  const jobs = await app.db.$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE key IN (${`deliver:${news.id}`}, ${`deliver:${code.id}`})
    ORDER BY priority`
  expect(jobs[0]).toEqual({ key: `deliver:${code.id}` })
})

test('đã giao rồi thì chạy lại cũng không gửi lần hai', async () => {
  const message = await queued({ channel: 'SMS', recipient: '+84912345678', body: 'Một lần' })
  await app.deliverMessage(message.id)
  const count = texts.length
  await app.deliverMessage(message.id)
  expect(texts).toHaveLength(count)
})

test('tin có mã thì nội dung bị xóa sau khi giao', async () => {
  const message = await queued({
    channel: 'SMS',
    recipient: '+84912345678',
    body: '123456 là mã',
    secret: true,
  })
  await app.deliverMessage(message.id)
  const kept = await message.load()
  expect(kept).toMatchObject({ state: 'SENT', body: '', code: expect.any(String) })
  expect(kept.openWords).toMatch(/^••• là mã\nKiểm tra: /)
})

test('giao dịch bị hủy thì không có tin nhắn, cũng không có việc chờ gửi', async () => {
  const jobs = () =>
    app.db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM graphile_worker.jobs`
  const [before] = await jobs()
  const cancelled = app.inTransaction(async (tx) => {
    await app.queueMessage(
      { channel: 'SMS', language: 'vi', recipient: '+84900000000', body: 'Không bao giờ' },
      tx,
    )
    throw new Error('hủy')
  })
  await expect(cancelled).rejects.toThrow('hủy')
  expect(await app.db.message.count({ where: { recipient: '+84900000000' } })).toBe(0)
  expect(await jobs()).toEqual([before])
})

test('máy chủ bị tắt giữa chừng thì tin còn chờ được gửi lại, không đợi bốn giờ', async () => {
  const message = await queued({ channel: 'SMS', recipient: '+84911111111', body: 'Còn chờ' })
  // As a killed process leaves it: the job locked by a worker that is no more.
  await app.db
    .$executeRaw`UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'dead' WHERE key = ${'deliver:' + message.id}`
  expect(await app.requeueStuck()).toBe(0)
  await app.db.message.update({
    where: { id: message.id },
    data: { nextTryAt: new Date(Date.now() - 180_000), attempts: 3, failure: 'Error' },
  })
  expect(await app.requeueStuck()).toBe(1)
  const free = await app.db.$queryRaw<
    unknown[]
  >`SELECT 1 FROM graphile_worker._private_jobs WHERE key = ${'deliver:' + message.id} AND locked_at IS NULL`
  expect(free).toHaveLength(1)
})
