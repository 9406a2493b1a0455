import { redirect } from 'next/navigation'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { post } from './post'
import { readForm } from './read-form'

const logged = () => vi.mocked(process.stderr.write).mock.calls.join('\n')
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true))
afterEach(() => void vi.restoreAllMocks())

const broken = post(async (request) => {
  await readForm(request)
  throw Object.assign(new Error('the database is gone'), { detail: 'Failing row (Lò Thị Mẩy)' })
})

async function send(handler: typeof broken, words: Record<string, string> | FormData) {
  const request = new Request('http://cong.test/dang-ky/dia-chi', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: words instanceof FormData ? words : new URLSearchParams(words),
  })
  const answer = await handler(request, undefined)
  return { status: answer.status, page: await answer.text() }
}

test('máy chủ hỏng khi đang lưu thì trang báo lỗi giữ nguyên chữ đã gõ và gửi lại được', async () => {
  const { status, page } = await send(broken, { street: 'Số 8 "ngõ" <3>', intent: 'tiep' })
  expect(status).toBe(503)
  expect(page).toContain('<form method="post" action="/dang-ky/dia-chi">')
  expect(page).toContain('name="street" value="Số 8 &quot;ngõ&quot; &lt;3&gt;"')
  expect(page).toContain('name="intent" value="tiep"')
  expect(page).toContain('Gửi lại</button>')
})

test('hỏng trước khi đọc biểu mẫu thì chữ đã gõ vẫn được trả lại', async () => {
  const early = post(() => Promise.reject(new Error('early')))
  expect((await send(early, { street: 'Thôn Bản Mẫu' })).page).toContain('value="Thôn Bản Mẫu"')
})

test('mật khẩu không nằm trong trang báo lỗi; ảnh thì nói phải chọn lại ở đâu', async () => {
  const secret = await send(broken, { login: '1400000001', newPassword: 'Trăng rằm' })
  expect(secret.page).not.toMatch(/Trăng rằm|<form/)
  const photos = await send(broken, new FormData())
  expect(photos.page).not.toContain('<form')
  expect(photos.page).toMatch(/nhấn nút quay lại của trình duyệt/i)
})

test('người trực đọc được lỗi theo mã trên trang, mà không thấy dữ liệu của ai', async () => {
  const { page } = await send(broken, { street: 'Thôn Bản Mẫu' })
  const code = page.match(/mã lỗi (\w{8})/)![1]!
  expect(logged()).toContain(`fault ${code}: Error: the database is gone`)
  expect(logged()).not.toMatch(/Lò Thị Mẩy|Thôn Bản Mẫu/)
})

test('chuyển đến trang đăng nhập không bị coi là lỗi', async () => {
  const guarded = post(async () => redirect('/dang-nhap'))
  await expect(send(guarded, {})).rejects.toThrow('NEXT_REDIRECT')
  expect(logged()).toBe('')
})

test.each([
  [413, { 'content-type': 'application/x-www-form-urlencoded' }, `a=${'x'.repeat(200_000)}`],
  [415, { 'content-type': 'multipart/form-data; boundary="a\t\t""' }, '--a'],
  [403, { 'sec-fetch-site': 'cross-site' }, 'a=1'],
] as const)(
  'biểu mẫu bị từ chối (%i) nghe một trang có lời, có tên và đường về',
  async (status, headers, body) => {
    const request = new Request('http://cong.test/dang-nhap', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
      body,
    })
    const answer = await broken(request, undefined)
    expect(answer.status).toBe(status)
    const page = await answer.text()
    expect(page).toMatch(/<html lang="vi">[^]*<title>Lỗi: .+<\/title>[^]*<h1>.+<\/h1>[^]*href="\/"/)
    expect(logged()).toBe('')
  },
)

test('biểu mẫu từ nơi khác gửi đến trang tiếng Anh thì được từ chối bằng tiếng Anh', async () => {
  const request = new Request('http://cong.test/dang-ky/dia-chi', {
    method: 'POST',
    headers: { origin: 'http://noi-khac.test', 'x-asked-language': 'en' },
    body: new URLSearchParams({ street: 'Thôn Bản Mẫu' }),
  })
  const answer = await broken(request, undefined)
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('<html lang="en"')
})
