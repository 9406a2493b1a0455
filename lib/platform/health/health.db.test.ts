import { beforeAll, expect, test } from 'vitest'

// The settings are read once, so they are set first and the application comes after them.
process.env.HEALTH_TOKEN = 'mot-chu-ky-dai-cua-nguoi-truc'
process.env.OFFICE_NETWORKS = '10.7.0.0/16'
let GET: typeof import('@/app/api/health/route').GET
beforeAll(async () => {
  ;({ GET } = await import('@/app/api/health/route'))
  // The first connection of a busy machine takes longer than the patience of whoever asks.
  await (await import('@/lib/platform/messages/find-sending-state')).findSendingState()
})

async function ask(headers: Record<string, string>) {
  const answer = await GET(new Request('http://localhost:3000/api/health', { headers }), undefined)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const from = (address: string, token?: string) =>
  ask({
    'x-client-address': address,
    'x-asked-directly': '1',
    ...(token && { authorization: token }),
  })
const justWell = { status: 200, body: { ok: true } }
const token = 'Bearer mot-chu-ky-dai-cua-nguoi-truc'

test.each(['192.0.2.1', '2001:db8::1', '::2', '10.8.0.1', '128.0.0.1', '', 'unknown'])(
  'người ngoài («%s») chỉ biết cổng còn chạy hay không',
  async (address) => expect(await from(address)).toEqual(justWell),
)

test.each(['127.0.0.1', '127.3.2.1', '::1', '10.7.200.9'])(
  'máy này và mạng cơ quan («%s») thấy số tin chờ, tin hỏng, tờ khai và ảnh chưa gửi',
  async (address) => {
    const { body } = await from(address)
    expect(body).toMatchObject({ ok: true, sending: { waiting: 0 }, storage: { alarms: [] } })
  },
)

test('sau một proxy chưa khai trong cài đặt, không ai là «máy này»', async () => {
  const asked = await ask({ 'x-client-address': '127.0.0.1', 'x-asked-directly': '0' })
  expect(asked).toEqual(justWell)
})

test('người trực ở nơi khác đưa chữ ký đúng thì cũng thấy', async () => {
  expect((await from('192.0.2.1', token)).body).toHaveProperty('sending')
})

test.each([
  'Bearer sai-chu-ky-cua-nguoi-truc',
  'Bearer',
  'Basic mot-chu-ky-dai-cua-nguoi-truc',
  `${token}x`,
  token.slice(0, -1),
])('chữ ký sai («%s») thì không', async (wrong) =>
  expect(await from('192.0.2.1', wrong)).toEqual(justWell),
)
