import { expect, test } from 'vitest'
import { hasPicture } from './has-picture'

const posted = (...parts: [name: string, value: string | File][]) => {
  const body = new FormData()
  for (const [name, value] of parts) body.append(name, value)
  return new Request('http://localhost/', { method: 'POST', body })
}
const picture = new File([new Uint8Array(300_000)], 'ảnh "1".jpg')
const none = new File([], '')

test('biết biểu mẫu có mang ảnh hay không, dù ảnh ở ô nào hay đã gửi từng phần', async () => {
  const shown: [string, string] = ['shown', 'x'.repeat(300)]
  expect(await hasPicture(posted(shown, ['front', picture]))).toBe(true)
  expect(await hasPicture(posted(shown, ['front', none], ['back', picture]))).toBe(true)
  expect(await hasPicture(posted(shown, ['upload-front', 'abc'], ['front', none]))).toBe(true)
  expect(await hasPicture(posted(shown, ['front', none], ['intent', 'xong']))).toBe(false)
  expect(await hasPicture(posted(['upload-front', ''], ['front', none]))).toBe(false)
  expect(await hasPicture(new Request('http://localhost/', { method: 'POST' }))).toBe(false)
})
