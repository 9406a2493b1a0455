import { expect, test, type Page } from '@playwright/test'
import { aPerson } from '../actions/person'
import { hearScripts, touchEveryField } from '../actions/script-bytes'
import { walkRegistration } from '../actions/walk-registration'
import { reachStep } from '../actions/posted/post-steps'

const KB = 1024
/** A bare page of Next alone brings 128 KB of scripts; ours bring none of those. */
const limits = {
  script: 20 * KB,
  stylesheet: 20 * KB,
  document: 30 * KB,
  font: 60 * KB,
}
const total = 120 * KB

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

/** A window nobody points at: a pointer that stirs fetches what makes a form pleasanter, and Chromium now and then
 * tells a new window where the pointer of the last one rested. */
async function untouchedPage(page: Page) {
  const untouched = await page.context().newPage()
  await untouched.addInitScript(() => {
    for (const sign of ['pointermove', 'pointerover', 'mousemove'])
      addEventListener(sign, (event) => event.stopImmediatePropagation(), { capture: true })
  })
  return untouched
}

test('trang mở ra nhẹ: mã lệnh nhiều nhất 20 KB, cả trang nhiều nhất 120 KB', async ({
  page,
}, info) => {
  await reachStep(page, 'dia-chi')
  for (const address of [
    '/',
    '/dang-ky/to-khai',
    '/dang-ky/dia-chi',
    '/dang-nhap',
    '/tra-cuu/co-so-kcb-bhyt',
  ]) {
    const untouched = await untouchedPage(page)
    const bytes = await weigh(untouched, address)
    await untouched.close()
    info.annotations.push({ type: address, description: JSON.stringify(bytes) })
    for (const [kind, limit] of Object.entries(limits))
      expect(bytes[kind] ?? 0, `${address}: ${kind}`).toBeLessThanOrEqual(limit)
    const sum = Object.values(bytes).reduce((one, other) => one + other, 0)
    expect(sum, address).toBeLessThanOrEqual(total)
  }
})

test('người đi hết mọi biểu mẫu đăng ký, chạm vào mọi ô, tải tất cả nhiều nhất 75 KB mã lệnh', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  const bytesHeard = hearScripts(page)
  await walkRegistration(page, () => touchEveryField(page), aPerson())
  const bytes = await bytesHeard()
  const sum = Object.values(bytes).reduce((one, other) => one + other, 0)
  info.annotations.push({ type: 'mã lệnh', description: JSON.stringify({ sum, ...bytes }) })
  // What is weighed is what they may need: reasons, places, the tree of offices, pictures.
  for (const part of ['reasons', 'places', 'office-dialog', 'upload-photo'])
    expect(
      Object.keys(bytes).some((name) => name.startsWith(`${part}-`)),
      part,
    ).toBe(true)
  expect(Object.keys(bytes).some((name) => name.includes('island'))).toBe(false)
  expect(sum, JSON.stringify(bytes)).toBeLessThanOrEqual(75 * KB)
})
