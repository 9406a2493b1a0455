import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { aPerson } from '../actions/person'

const KB = 1024
/** Client JavaScript of a bare page of this very version, gzipped (`npm run bench` builds one and measures it again). */
const floor = { version: '16.4.5', bytes: 128 * KB }
const limits = {
  script: floor.bytes + 20 * KB,
  stylesheet: 20 * KB,
  document: 30 * KB,
  font: 60 * KB,
}
const total = 300 * KB

/** Bytes on the wire of everything the first view fetches, by kind. */
async function weigh(page: Page, address: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const kinds = new Map<string, string>()
  const bytes: Record<string, number> = {}
  session.on('Network.responseReceived', ({ requestId, type }) =>
    kinds.set(requestId, type.toLowerCase()),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other'
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return bytes
}

test('trang kê khai nhẹ: mã lệnh hơn trang Next trống nhiều nhất 20 KB, cả trang nhiều nhất 300 KB', async ({
  page,
}, info) => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(dependencies.next, 'đo lại giới hạn khi đổi phiên bản Next').toBe(floor.version)
  await citizen.start(page)
  await citizen.fillDeclarant(page, aPerson())
  for (const address of ['/', '/dang-ky/to-khai', '/dang-ky/dia-chi', '/dang-nhap']) {
    const bytes = await weigh(page, address)
    info.annotations.push({ type: address, description: JSON.stringify(bytes) })
    for (const [kind, limit] of Object.entries(limits))
      expect(bytes[kind] ?? 0, `${address}: ${kind}`).toBeLessThanOrEqual(limit)
    const sum = Object.values(bytes).reduce((one, other) => one + other, 0)
    expect(sum, address).toBeLessThanOrEqual(total)
  }
})
