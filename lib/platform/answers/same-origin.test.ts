import { expect, test } from 'vitest'
import { post } from './post'

const send = (headers: Record<string, string>) =>
  post(async () => new Response('đã nhận'))(
    new Request('http://cong.test/x', {
      method: 'POST',
      headers: { host: 'cong.test', ...headers },
    }),
    undefined,
  ).then(({ status }) => status)

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{ origin: 'http://cong.test' }, 200],
  [{ 'sec-fetch-site': 'same-origin', origin: 'http://cong.test' }, 200],
  [{ 'sec-fetch-site': 'cross-site', origin: 'http://cong.test' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'none' }, 403],
  [{ origin: 'http://cong.test.evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{}, 403],
  // Behind a proxy that puts its own name in Host; SITE_URL of the tests is http://localhost:3000.
  [{ origin: 'http://localhost:3000', host: 'ben-trong:8080' }, 200],
  [{ origin: 'http://localhost:3000' }, 200],
  [{ origin: 'https://localhost:3000' }, 403],
  [{ origin: 'http://localhost:3001' }, 403],
  [{ origin: 'http://localhost' }, 403],
  [{ origin: 'https://cong.test' }, 403],
  [{ origin: 'http://cong.test:8080' }, 403],
  [{ origin: 'http://cong.test/', host: 'cong.test' }, 403],
  [{ origin: 'http://cong.test:80', host: 'cong.test:80' }, 403],
  [{ origin: 'http://cong.test', host: 'cong.test:80' }, 200],
  [{ origin: '', host: '' }, 403],
  [{ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, 403],
] as const)('biểu mẫu gửi với %j được trả lời %i', async (headers, status) => {
  expect(await send(headers)).toBe(status)
})
