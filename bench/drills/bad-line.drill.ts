import { chromium, type Page } from '@playwright/test'
import { twoBigPhotographs } from '@/lib/photos/fixtures/big-photographs'
import { openBadLine } from '@/server/fixtures/bad-line'
import { prepareDraft } from '../drafts'
import { atMost, shown, type Figure } from '../report'
import { siteUrl } from '../site'

const KILOBIT = 1_000 / 8
const SPEED = 50 * KILOBIT
const CUT = { share: 0.3, every: 64 * 1_024 }
/** How much longer than the bare bytes need on this line, cuts and all. */
const MOST_TIMES = 2
const PATIENCE_MS = 60 * 60_000

/**
 * Two photographs of 3 MB over 50 kbit/s, of which 30 % of every 64 KB breaks the connection: as the browser makes them small, and, when
 * asked for (BAD_LINE_WHOLE=1, some twenty minutes), as they came from the camera.
 */
export async function drill(): Promise<Figure[]> {
  const small = await send({ isWhole: false })
  return process.env.BAD_LINE_WHOLE ? [...small, ...(await send({ isWhole: true }))] : small
}

async function send({ isWhole }: { isWhole: boolean }): Promise<Figure[]> {
  const port = Number(new URL(siteUrl).port)
  const line = await openBadLine({ port, bytesPerSecond: SPEED, cut: CUT })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox'],
  })
  try {
    const { reference, cookie } = await prepareDraft()
    const context = await browser.newContext({ locale: 'vi-VN' })
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: line.url }])
    if (isWhole) await context.addInitScript('window.createImageBitmap = () => Promise.reject()')
    const page = await context.newPage()
    const opened = await timed(() =>
      openWithScripts(page, `${line.url}/dang-ky/anh-giay-to?ma=${reference}`),
    )
    const before = { ...line.tally }
    let pieces = 0
    page.on('request', (asked) => asked.url().includes('/tai-anh/') && pieces++)
    const sent = await timed(() => choose(page))
    const up = line.tally.up - before.up
    // The pictures as they came from the camera have a size we know; what a browser makes of them goes by what came up.
    const needed = (isWhole ? await sizeOfBoth() : up) / SPEED
    const what = isWhole ? 'hai ảnh 3 MB nguyên cỡ' : 'hai ảnh 3 MB, trình duyệt thu nhỏ'
    const on = `50 kbit/s, đứt 30 %: ${what}`
    return [
      { name: `${on}: mở trang`, ours: shown(opened, 's'), ...untold },
      {
        name: `${on}: tới nơi`,
        ours: shown(sent, 's'),
        ...atMost(Math.round(MOST_TIMES * needed), sent, 's'),
      },
      { name: `${on}: đi lên`, ours: shown(up / 1_024, 'KB'), ...untold },
      { name: `${on}: lần đứt`, ours: shown(line.tally.cuts - before.cuts, 'lần'), ...untold },
      { name: `${on}: số phần`, ours: shown(pieces, 'phần'), ...untold },
    ]
  } finally {
    await browser.close()
    await line.close()
  }
}

const untold = { limit: '', ratio: '', target: '', isMet: null }

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1_000
}

/** A page that breaks while it opens is opened again, as people do. */
async function openWithScripts(page: Page, address: string): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await page.goto(address, { timeout: 120_000 }).catch(() => null)
    const isAlive = page.locator('[data-photo="field"][data-sends]').first()
    if (
      await isAlive.waitFor({ timeout: 15_000 }).then(
        () => true,
        () => false,
      )
    )
      return
  }
  throw new Error('The page did not open.')
}

async function sizeOfBoth(): Promise<number> {
  const { front, back } = await twoBigPhotographs()
  return front.length + back.length
}

async function choose(page: Page): Promise<void> {
  const { front, back } = await twoBigPhotographs()
  const file = (buffer: Buffer) => ({ name: 'IMG.JPG', mimeType: 'image/jpeg', buffer })
  await page.locator('input[name=front]').setInputFiles(file(front))
  await page.locator('input[name=back]').setInputFiles(file(back))
  const kept = page.locator('[data-photo="kept"]:not([hidden])')
  await kept.nth(1).waitFor({ timeout: PATIENCE_MS })
}
