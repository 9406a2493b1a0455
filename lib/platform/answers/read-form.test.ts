import { expect, test } from 'vitest'
import { readForm } from './read-form'

const read = (body: string | URLSearchParams) =>
  readForm(new Request('http://x', { method: 'POST', body: String(body) }))

test('giữ chữ Việt, đưa về dạng dựng sẵn', async () => {
  const body = new URLSearchParams({ name: 'Lò Thị Mẩy'.normalize('NFD') })
  expect(await read(body)).toEqual({ name: 'Lò Thị Mẩy' })
})

test('bỏ ký tự điều khiển, ký tự đổi chiều và nửa ký tự, để chỗ nào cũng lưu được', async () => {
  expect(await read('a=x%00y%07z&b=%E2%80%AEabc&c=%ED%A0%80d')).toMatchObject({
    a: 'xyz',
    b: 'abc',
  })
})

test('xuống dòng thì giữ', async () => expect(await read('a=1%0A2')).toEqual({ a: '1\n2' }))

test('hơn 64 KB thì không đọc tiếp, và từ chối', async () => {
  await expect(read(`a=${'x'.repeat(70_000)}`)).rejects.toMatchObject({ status: 413 })
})

test.each([
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'MULTIPART/mixed; boundary="a; b"',
  'application/json',
  'application/xml; charset=utf-8',
  'application/octet-stream',
  'x',
])('kiểu «%s» không phải biểu mẫu chữ nên bị từ chối', async (type) => {
  const headers = { 'content-type': type }
  const request = new Request('http://x', { method: 'POST', body: 'a=1', headers })
  await expect(readForm(request)).rejects.toMatchObject({ status: 415 })
})

test.each(['gzip', 'br', 'GZIP', 'x', 'identity, gzip'])(
  'nén kiểu «%s»: từ chối',
  async (coding) => {
    const headers = { 'content-type': 'text/plain', 'content-encoding': coding }
    const request = new Request('http://x', { method: 'POST', body: 'a=1', headers })
    await expect(readForm(request)).rejects.toMatchObject({ status: 415 })
  },
)

test.each([
  'application/x-www-form-urlencoded',
  'Application/X-WWW-Form-Urlencoded; charset=UTF-8',
])('biểu mẫu kiểu «%s» đọc được', async (type) => {
  const headers = { 'content-type': type }
  const request = new Request('http://x', { method: 'POST', body: 'a=1', headers })
  expect(await readForm(request)).toEqual({ a: '1' })
})

test('trường lặp lại thì lấy cái sau cùng: nút bấm thắng trường ẩn', async () => {
  expect(await read('structure=today&structure=old')).toEqual({ structure: 'old' })
})

test('mọi chữ vào bằng một cửa: bỏ chữ ẩn, một dấu cho mỗi dấu giống nó, một khoảng trắng', async () => {
  const body = new URLSearchParams({
    name: ' H’\u200bHen\u3000\u00a0Niê\u3164 ',
    phone: '０９１２‑３４５',
  })
  expect(await read(body)).toEqual({ name: "H'Hen Niê", phone: '0912-345' })
})

test('mật khẩu giữ đúng từng ký tự', async () => {
  const secret = ' “a”  – b '
  const body = new URLSearchParams({ password: secret, newPassword: secret, repeat: secret })
  expect(await read(body)).toEqual({ password: secret, newPassword: secret, repeat: secret })
})

test('điều biểu mẫu đã hiện (JSON) đọc lại được, có dấu nháy nào bên trong cũng vậy', async () => {
  const shown = JSON.stringify({ street: 'Nhà “A”,  số 2' })
  expect((await read(new URLSearchParams({ shown })))!.shown).toBe(shown)
})
