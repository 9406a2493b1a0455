import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The settings are read when they are loaded, so the stand-in comes first.
const calls: { key: string | undefined; told: object }[] = []
let gateway: Server
let app: typeof import('./fixtures/app-under-test-of-delivery')

beforeAll(async () => {
  gateway = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk))
    request.on('end', () => {
      calls.push({ key: request.headers.authorization, told: JSON.parse(body) as object })
      response.end(JSON.stringify({ id: `goi-${calls.length}` }))
    })
  }).listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  process.env.VOICE_GATEWAY_URL = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
  process.env.VOICE_GATEWAY_TOKEN = 'goi-thu'
  app = await import('./fixtures/app-under-test-of-delivery')
})

afterAll(() => gateway.close())

test('cuộc gọi đi qua tổng đài gọi, nói bằng tiếng của người nghe; chỉ tổng đài ấy báo được là đã gọi', async () => {
  const [recipient, body] = ['+84912345678', 'Mã là 1, 2, 3.']
  const message = { channel: 'VOICE', recipient, body, language: 'vi' } as const
  await app.inTransaction((tx) => app.queueMessage(message, tx))
  const load = () => app.db.message.findFirstOrThrow({ where: { channel: 'VOICE', recipient } })
  const { id } = await load()
  await app.deliverMessage(id)
  const told = { id, to: recipient, language: 'vi', text: body }
  expect(calls).toEqual([{ key: 'Bearer goi-thu', told }])
  await app.noteDelivery('SMS', 'goi-1', 'delivered')
  expect(await load()).toMatchObject({ state: 'SENT', gatewayId: 'goi-1' })
  await app.noteDelivery('VOICE', 'goi-1', 'delivered')
  expect(await load()).toMatchObject({ state: 'DELIVERED' })
})
