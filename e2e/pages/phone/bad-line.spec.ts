import { expect, test, type Page } from '@playwright/test'
import { openBadLine } from '@/server/fixtures/bad-line'
import { twoBigPhotographs } from '@/lib/photos/fixtures/big-photographs'
import * as citizen from '../../actions/citizen'
import { reachStep } from '../../actions/posted/post-steps'

// The line of the drill `bad-line`, a hundred and sixty times as fast, so that a run can wait for it.
const KILOBIT = 1_000 / 8
const SPEED = 8_000 * KILOBIT
const CUT = { share: 0.3, every: 64 * 1_024 }

/** The same cuts each time. */
function inOrder(seed: number) {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

/** What breaks while it opens is opened again, as people do. */
async function openAlive(page: Page, address: string) {
  await expect(async () => {
    await page.goto(address, { timeout: 15_000 })
    await expect(page.locator('[data-photo="field"][data-sends]')).toHaveCount(2, {
      timeout: 3_000,
    })
  }).toPass({ timeout: 60_000 })
}

test('đường truyền đứt liên tục: hai ảnh 3 MB vẫn tới nơi, phần đã gửi không phải gửi lại', async ({
  page,
}, info) => {
  test.setTimeout(300_000)
  await reachStep(page, 'anh-giay-to')
  const { port, pathname, search } = new URL(page.url())
  const line = await openBadLine({
    port: Number(port),
    bytesPerSecond: SPEED,
    cut: CUT,
    random: inOrder(info.workerIndex + 7),
  })
  try {
    // As they came from the camera: what a browser cannot read is not made small.
    await page.addInitScript('window.createImageBitmap = () => Promise.reject()')
    await openAlive(page, `${line.url}${pathname}${search}`)
    const before = { ...line.tally }
    const { front, back } = await twoBigPhotographs()
    const file = (buffer: Buffer) => ({ name: 'IMG.JPG', mimeType: 'image/jpeg', buffer })
    await page.getByLabel('Mặt trước').and(page.locator('[type=file]')).setInputFiles(file(front))
    await page.getByLabel('Mặt sau').and(page.locator('[type=file]')).setInputFiles(file(back))
    for (const side of ['Mặt trước', 'Mặt sau'])
      await expect(page.getByRole('img', { name: `${side}: ảnh đã lưu` })).toBeVisible({
        timeout: 240_000,
      })
    const [up, cuts] = [line.tally.up - before.up, line.tally.cuts - before.cuts]
    info.annotations.push({ type: 'đường truyền', description: JSON.stringify({ up, cuts }) })
    expect(cuts).toBeGreaterThan(10)
    // One try each as one request, then every byte about once.
    expect(up).toBeLessThan(1.5 * (front.length + back.length))
  } finally {
    await line.close()
  }
  await page.goto(`http://localhost:${port}${pathname}${search}`)
  await citizen.goOn(page)
  await citizen.atStep(page, 'Thông tin liên hệ')
})
