import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hireOfficer } from './testing/hire-officer'

// A site without the demo, made from docs/operations.md alone: its files, its commands, its SMS contract. The settings are read when
// the application is loaded, so the gateway comes first.
const document = readFileSync('docs/operations.md', 'utf8')
const chapter = (title: string) => document.split(`## ${title}\n`)[1]!.split('\n## ')[0]!
const sms = [...chapter('SMS gateway').matchAll(/```\n(POST [^]*?)```/g)].map(([, block]) => block!)
const [handingOver, report] = sms.map((block) => ({
  headers: Object.fromEntries(
    [...block.matchAll(/^([a-z-]+): (.+)$/gm)].map(([, name, value]) => [name, value]),
  ),
  body: JSON.parse(/^\{.*\}$/m.exec(block)![0]) as Record<string, string>,
}))

type Asked = { method?: string; headers: IncomingHttpHeaders; body: Record<string, string> }
const asked: Asked[] = []
let isDown = false
let gateway: Server
let site: typeof import('./testing/site-under-test')

beforeAll(async () => {
  gateway = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk))
    request.on('end', () => {
      if (isDown) return void response.writeHead(503).end()
      const { method, headers } = request
      asked.push({ method, headers, body: JSON.parse(body) as Asked['body'] })
      response.end(JSON.stringify({ id: `gw-${asked.length}` }))
    })
  }).listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  process.env.SMS_GATEWAY_URL = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
  process.env.SMS_GATEWAY_TOKEN = 'mot-khoa-rieng'
  process.env.DEMO_MODE = '0'
  site = await import('./testing/site-under-test')
  await site.loadCatalogues(site.pool)
})
afterAll(() => void gateway.close())

async function loadRegister() {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'register-')), 'people.csv')
  writeFileSync(file, /```csv\n([^]*?)```/.exec(document)![1]!)
  const { exitCode, lines } = await site.runImportCommand(['people', file], 'operator:an')
  expect(exitCode, lines.join()).toBe(0)
}

/** The newest text to this phone, handed to the gateway as the worker does. */
async function receive(recipient: string): Promise<string> {
  const { id } = await site.db.message.findFirstOrThrow({
    where: { recipient },
    orderBy: { id: 'desc' },
  })
  await site.deliverMessage(id)
  return asked.at(-1)!.body.text!
}

const hire = (login: string, role: string, bhxhCode: string) =>
  hireOfficer(site, login, role, bhxhCode)

describe('một cổng mở theo tài liệu, không có gì của bản trình diễn', () => {
  test('dữ liệu người tham gia nạp theo mẫu, cán bộ tạo bằng lệnh, hồ sơ được duyệt và kích hoạt', async () => {
    await loadRegister()
    const receiver = await hire('TN089', 'RECEIVER', '8901000001')
    const checker = await hire('TD089', 'CHECKER', '8901000002')
    const approver = await hire('DU089', 'APPROVER', '8901000003')
    const person = (await site.findInsuredPerson('8901000004'))!
    const phone = person.phone!

    const draft = await site.fillDraft({ person, officeCode: '089' })
    await site.sendPhoneCode(draft, phone, site.aVisitor().network)
    const code = /\d{6}/.exec(await receive(phone))![0]
    expect(await site.confirmPhone(draft, code)).toMatchObject({ ok: true })
    expect(await site.submitDeclaration(await draft.reload())).toMatchObject({ ok: true })

    const { reference } = draft
    const seen = { isSigned: true, isIdentityShown: true }
    const passed = Object.fromEntries(
      site.officerItemIds.map((item) => [item, { result: 'passed' }]),
    )
    for (const done of [
      () => site.receivePaper({ officer: receiver, reference }, seen),
      () => site.setChecks({ officer: checker, reference }, passed),
      () => site.sendForApproval({ officer: checker, reference }, 'approve'),
      () => site.decideDeclaration({ officer: approver, reference }, 'approve'),
      () => site.carryOutDecision({ officer: approver, reference }),
    ])
      expect(await done()).toMatchObject({ ok: true })

    const activation = /([0-9A-Z]{3}-){2}[0-9A-Z]{2}/.exec(await receive(phone))![0]
    expect(await site.proveOwner('8901000004', activation, site.aVisitor())).toMatchObject({
      ok: true,
    })
  })
})

describe('tổng đài tin nhắn nối theo tài liệu', () => {
  const queued = async () => {
    await site.inTransaction((tx) =>
      site.queueMessage(
        { channel: 'SMS', language: 'vi', recipient: '+84980999004', body: 'Chào ông/bà' },
        tx,
      ),
    )
    const { id } = await site.db.message.findFirstOrThrow({ orderBy: { id: 'desc' } })
    return { id, row: () => site.db.message.findUniqueOrThrow({ where: { id } }) }
  }
  const toldBy = (body: unknown, authorization?: string) =>
    site.reportDelivery(
      new Request('http://localhost:3000/api/sms/delivery', {
        method: 'POST',
        headers: { ...report!.headers, ...(authorization && { authorization }) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
      {} as never,
    )
  const token = (header: unknown) => String(header).replace('<SMS_GATEWAY_TOKEN>', 'mot-khoa-rieng')
  const signed = () => token(report!.headers.authorization)

  test('yêu cầu gửi đi đúng như tài liệu viết', async () => {
    const { id, row } = await queued()
    await site.deliverMessage(id)
    const { method, headers, body } = asked.at(-1)!
    expect(method).toBe('POST')
    for (const [name, value] of Object.entries(handingOver!.headers))
      expect(headers[name]).toBe(token(value))
    expect(Object.keys(body)).toEqual(Object.keys(handingOver!.body))
    const text = expect.stringMatching(/^Chào ông\/bà\nKiểm tra: \w{3}-\w{4}$/) as string
    expect(body).toEqual({ id, to: '+84980999004', text })
    expect(await row()).toMatchObject({ state: 'SENT', gatewayId: `gw-${asked.length}` })
  })

  test('tổng đài trả lời lỗi thì chưa gửi, sau gửi lại cùng số tin', async () => {
    const { id, row } = await queued()
    isDown = true
    await site.deliverMessage(id)
    isDown = false
    expect(await row()).toMatchObject({ state: 'QUEUED', attempts: 1 })
  })

  test.each([
    ['delivered', 'DELIVERED'],
    ['failed', 'FAILED'],
  ])('báo %s: tin thành %s', async (state, kept) => {
    const { id } = await queued()
    await site.deliverMessage(id)
    const gatewayId = `gw-${asked.length}`
    expect((await toldBy({ id: gatewayId, state }, 'Bearer khac')).status).toBe(404)
    expect((await toldBy({ ...report!.body, id: gatewayId, state }, signed())).status).toBe(204)
    expect(await site.db.message.findUnique({ where: { id } })).toMatchObject({ state: kept })
  })

  test.each([
    ['số lạ', { id: 'chua-tung-co', state: 'delivered' }, 204],
    ['trạng thái khác', { id: 'gw-1', state: 'sent' }, 400],
    ['không phải JSON', 'ok', 400],
    ['quá 16 kB', 'x'.repeat(17 * 1024), 413],
  ])('%s: trả lời như tài liệu viết', async (_, body, status) => {
    expect((await toldBy(body, signed())).status).toBe(status)
  })
})
