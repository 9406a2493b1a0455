import { expect, test } from '@playwright/test'
import { looksRight } from '../../actions/every-width'
import { vietnameseLeft } from '../../actions/vietnamese-left'
import * as citizen from '../../actions/citizen'
import { aPhone, handToPhone, openOnPhone, scanned, takePicture } from '../../actions/phone'
import { reachStep } from '../../actions/posted/post-steps'

test('mọi trang của máy tính và điện thoại khi chụp: mọi cỡ màn hình, mọi cỡ chữ, hai thứ tiếng', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(300_000)
  const phone = await aPhone(browser, { scripts: true })
  let count = 0
  const look = async (who: typeof page, name: string) => {
    const number = String(++count).padStart(2, '0')
    await looksRight(who, (width) => info.outputPath(`${number}-${name}-${width}.png`))
  }
  const inEnglish = async (who: typeof page) => {
    const { pathname, search } = new URL(who.url())
    const vietnamese = who.url()
    await who.goto(`/en${pathname}${search}`)
    await expect(who.locator('html')).toHaveAttribute('lang', 'en')
    expect(await vietnameseLeft(who)).toEqual([])
    await look(who, 'en')
    await who.goto(vietnamese)
  }

  await reachStep(page, 'anh-giay-to')
  await handToPhone(page)
  await look(page, 'may-tinh-cho')
  await inEnglish(page)
  const link = await scanned(page)

  await phone.goto('/chup-anh')
  await look(phone, 'dien-thoai-ma')
  await inEnglish(phone)
  await phone.goto(link)
  await look(phone, 'dien-thoai-mo')
  await inEnglish(phone)
  await openOnPhone(phone, link)
  await look(phone, 'dien-thoai-trong')
  await takePicture(phone, 'mặt trước')
  await phone.getByRole('button', { name: 'Xong, quay lại máy tính' }).click()
  await expect(phone.getByRole('alert').first()).toBeVisible()
  await look(phone, 'dien-thoai-thieu')
  await inEnglish(phone)

  await expect(page.getByText('gửi 1 trên 2 ảnh')).toBeVisible()
  await look(page, 'may-tinh-mo')
  await inEnglish(page)
  await page.getByRole('button', { name: 'Ngắt điện thoại' }).click()
  await expect(page.getByText('Đã ngắt')).toBeVisible()
  await look(page, 'may-tinh-ngat')
  await phone.goto('/chup-anh')
  await look(phone, 'dien-thoai-het')
  await phone.context().close()
})

test('chỉ bằng bàn phím: trao cho điện thoại, kiểm tra, ngắt, rồi làm tiếp', async ({
  page,
  browser,
}) => {
  await reachStep(page, 'anh-giay-to')
  const press = async (name: string) => {
    const button = page.getByRole('button', { name })
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab')
      if (await button.evaluate((one) => one === document.activeElement)) break
    }
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await press('Chụp bằng điện thoại')
  await expect(page.getByText('Đang chờ điện thoại')).toBeVisible()
  const phone = await aPhone(browser, { scripts: true })
  const link = await scanned(page)
  await phone.goto(link)
  const start = phone.getByRole('button', { name: 'Bắt đầu chụp' })
  await start.focus()
  await phone.keyboard.press('Enter')
  await expect(phone.getByText('Số ghép đôi')).toBeVisible()
  // Whoever has just pressed «Kiểm tra» keeps a place when the page goes on by itself.
  await expect(page.getByText('đã mở trang chụp lúc')).toBeVisible()
  await press('Ngắt điện thoại')
  await expect(page.getByText('Đã ngắt')).toBeVisible()
  await press('Dừng, làm tiếp trên máy tính')
  await citizen.atStep(page, 'Ảnh giấy tờ')
  await phone.context().close()
})

test('trang máy tính thôi hỏi khi không ai nhìn, hỏi lại khi có người', async ({
  page,
  browser,
}) => {
  await page.clock.install()
  await reachStep(page, 'anh-giay-to')
  await handToPhone(page)
  const asked: string[] = []
  page.on('request', (one) => one.url().includes('dang-o-dau') && asked.push(one.url()))
  /** As long as the page waits between two questions; what it asked then has left before what is asked here. */
  const pass = async () => {
    await page.clock.runFor(3_000)
    await page.evaluate(() => fetch('/icon.svg').then((answer) => answer.status))
    return asked.length
  }
  await expect.poll(pass).toBeGreaterThan(1)
  const hide = (hidden: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await hide(true)
  const before = await pass()
  for (let times = 0; times < 3; times++) expect(await pass()).toBe(before)
  const phone = await aPhone(browser, { scripts: true })
  await openOnPhone(phone, await scanned(page))
  await hide(false)
  await expect(page.getByText('đã mở trang chụp lúc')).toBeVisible()
  await phone.context().close()
})
