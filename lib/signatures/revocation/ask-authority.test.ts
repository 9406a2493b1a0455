import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { askAuthority } from './ask-authority'

let close = () => {}
afterEach(() => close())

/** An authority on this machine that answers so. */
async function authority(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

describe('hỏi nơi cấp qua mạng', () => {
  test('danh sách được tải, câu hỏi được gửi', async () => {
    const url = await authority((request, response) => {
      request.on('data', () => {}).on('end', () => response.end(request.method))
    })
    expect(String(await askAuthority(url))).toBe('GET')
    expect(String(await askAuthority(url, Buffer.from('hỏi')))).toBe('POST')
  })

  test('nơi cấp báo lỗi, chuyển đi nơi khác, hoặc không còn ai ở đó', async () => {
    const url = await authority((request, response) => {
      response.writeHead(request.url === '/moved' ? 302 : 503, { location: '/list' }).end()
    })
    expect(await askAuthority(url)).toBeNull()
    expect(await askAuthority(`${url}moved`)).toBeNull()
    close()
    expect(await askAuthority(url)).toBeNull()
  })

  test('nơi cấp im lặng: bốn giây là thôi', { timeout: 20_000 }, async () => {
    const url = await authority((_, response) => response.flushHeaders())
    const begun = performance.now()
    expect(await askAuthority(url)).toBeNull()
    expect(performance.now() - begun).toBeLessThan(4_000)
  })

  test('danh sách không dứt: dừng ở 16 MB', async () => {
    let sent = 0
    const megabyte = Buffer.alloc(1024 * 1024)
    const url = await authority((_, response) => {
      const more = () => {
        while (!response.destroyed && sent < 200 && response.write(megabyte)) sent++
      }
      response.on('drain', more)
      more()
    })
    expect(await askAuthority(url)).toBeNull()
    expect(sent).toBeLessThan(60)
  })
})
