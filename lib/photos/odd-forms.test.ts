import fc from 'fast-check'
import { expect, test } from 'vitest'
import { receivePhotos } from './receiving/receive-photos'

const oddPart = fc.constantFrom(
  'multipart/form-data',
  '; boundary=',
  '; boundary="dfh\t\t""',
  '; boundary=a',
  '; boundary="a b"',
  '; charset=utf-8',
  '; boundary=' + 'x'.repeat(300),
  ';;',
  '=',
  '"',
  '\t',
  'multipart/mixed',
)
const types = fc.oneof(
  fc.array(oddPart, { maxLength: 4 }).map((parts) => parts.join('')),
  fc
    .array(oddPart, { maxLength: 4 })
    .map((parts) => `multipart/form-data; boundary=a${parts.join('')}`),
)
const line = fc.constantFrom(
  '--a',
  '--a--',
  'Content-Disposition: form-data; name="front"; filename="x.jpg"',
  'Content-Disposition: form-data; name="__proto__"',
  'Content-Disposition: form-data',
  "Content-Disposition: attachment; filename*=UTF-8''%ff",
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: text/plain; charset=klingon',
  'Content-Transfer-Encoding: base64',
  'Content-Type',
  ': x',
  '--b',
  '--b--',
  '',
  '\0\0\0',
  'x'.repeat(90_000),
)
const bodies = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\r\n'))

test('biểu mẫu ảnh viết lạ, cụt hay lồng nhau: được nhận hay bị từ chối bằng lời, không bao giờ làm hỏng máy chủ', async () => {
  await fc.assert(
    fc.asyncProperty(types, bodies, async (type, body) => {
      const request = new Request('http://x', {
        method: 'POST',
        body,
        headers: { 'content-type': type },
      })
      const received = await receivePhotos(request, ['front', 'back'], async ({ texts }) => texts)
      if (!received.ok) expect(['not-a-form', 'cut-off']).toContain(received.reason)
    }),
    { numRuns: 300 },
  )
})
