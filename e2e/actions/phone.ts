import { expect, type Browser, type Page } from '@playwright/test'
import { scannedIn } from '@/lib/pdf/fixtures/inspect-pdf'
import { runsScripts } from './citizen'
import { aCard } from './pictures'

/** A phone that has never been here: touched, narrow, with its own cookies. */
export async function aPhone(browser: Browser, { scripts = runsScripts() } = {}): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    userAgent:
      'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  })
  return context.newPage()
}

/** What a camera reads on the computer's screen. */
export async function scanned(computer: Page): Promise<string> {
  const code = computer.getByRole('img', { name: /^(Mã QR|QR code)/ })
  await expect(code).toBeVisible()
  return scannedIn(await code.screenshot())
}

export const typedCode = async (computer: Page): Promise<string> =>
  (await computer.getByText(/[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{2}/).innerText()).match(
    /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{2}/,
  )![0]

/** From the page of pictures to the one that shows the code. */
export async function handToPhone(computer: Page) {
  await computer.getByRole('button', { name: 'Chụp bằng điện thoại' }).click()
  await expect(computer.getByRole('heading', { level: 1 })).toHaveText('Chụp ảnh bằng điện thoại')
}

export async function openOnPhone(phone: Page, link: string) {
  await phone.goto(link)
  await phone.getByRole('button', { name: 'Bắt đầu chụp' }).click()
  await expect(phone.getByText('Số ghép đôi')).toBeVisible()
}

/** Takes one picture and sees it; without scripts it goes with the form's button. */
export async function takePicture(phone: Page, label: string) {
  const input = phone.getByLabel(label === 'mặt trước' ? 'Mặt trước' : 'Mặt sau')
  await expect(input).toHaveAttribute('capture', 'environment')
  await input.setInputFiles(await aCard(label))
  if (!runsScripts()) await phone.getByRole('button', { name: 'Gửi ảnh' }).click()
  await expect(
    phone.getByRole('img', { name: new RegExp(`^${label}: ảnh đã lưu`, 'i') }),
  ).toBeVisible()
}

/** The computer finds out by itself, or is asked. */
export async function lookAgain(computer: Page) {
  if (!runsScripts()) await computer.getByRole('button', { name: 'Kiểm tra' }).click()
}
