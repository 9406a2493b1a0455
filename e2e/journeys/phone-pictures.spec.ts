import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { aPerson } from '../actions/person'
import {
  aPhone,
  handToPhone,
  lookAgain,
  openOnPhone,
  scanned,
  takePicture,
  typedCode,
} from '../actions/phone'
import { aCard } from '../actions/pictures'
import { reachStep } from '../actions/posted/post-steps'

async function atCode(computer: Page) {
  const person = aPerson()
  await reachStep(computer, 'anh-giay-to', person)
  await handToPhone(computer)
  return person
}

test('khai trên máy tính, chụp bằng điện thoại không đăng nhập, rồi làm tiếp trên máy tính', async ({
  page,
  browser,
}) => {
  await atCode(page)
  await expect(page.getByRole('status').first()).toContainText('Đang chờ điện thoại')
  const phone = await aPhone(browser)
  await openOnPhone(phone, await scanned(page))
  const pair = (await phone.getByText('Số ghép đôi').innerText()).match(/\d\d/)![0]

  await lookAgain(page)
  await expect(page.getByText('Chrome trên Android đã mở trang chụp lúc')).toBeVisible()
  await expect(page.getByText(`Số ghép đôi: ${pair}`)).toBeVisible()
  await takePicture(phone, 'mặt trước')
  await lookAgain(page)
  await expect(page.getByText('gửi 1 trên 2 ảnh')).toBeVisible()
  await takePicture(phone, 'mặt sau')
  await takePicture(phone, 'mặt sau') // once more
  await phone.getByRole('button', { name: 'Xong, quay lại máy tính' }).click()
  await expect(phone.getByText('Đã xong. Xin quay lại máy tính.')).toBeVisible()

  if (!citizen.runsScripts()) {
    await lookAgain(page)
    await page.getByRole('button', { name: 'Xem ảnh và làm tiếp' }).click()
  }
  await citizen.atStep(page, 'Ảnh giấy tờ')
  for (const side of ['Mặt trước', 'Mặt sau'])
    await expect(page.getByRole('img', { name: `${side}: ảnh đã lưu` })).toBeVisible()
  await citizen.goOn(page)
  await citizen.atStep(page, 'Thông tin liên hệ')
  await phone.context().close()
})

test('nhập mã thay cho quét; mã sai thì nói phải làm gì, chữ đã nhập còn nguyên', async ({
  page,
  browser,
}) => {
  await atCode(page)
  const code = await typedCode(page)
  const phone = await aPhone(browser)
  await phone.goto('/chup-anh')
  await phone.getByLabel('Mã chụp ảnh').fill('ABCD EFGH')
  await phone.getByRole('button', { name: 'Bắt đầu chụp' }).click()
  await expect(phone.getByRole('alert').first()).toContainText('Nhập đúng 8 chữ và số')
  await expect(phone.getByLabel('Mã chụp ảnh')).toHaveValue('ABCD EFGH')
  await phone.getByLabel('Mã chụp ảnh').fill(code.toLowerCase().replaceAll('-', ' '))
  await phone.getByRole('button', { name: 'Bắt đầu chụp' }).click()
  await expect(phone.getByText('Số ghép đôi')).toBeVisible()
  await phone.context().close()
})

test('trên điện thoại không có gì về người khai: không tên, không số, không ảnh đã có ở máy tính', async ({
  page,
  browser,
}) => {
  const person = aPerson()
  await reachStep(page, 'anh-giay-to', person)
  await page
    .getByLabel('Mặt trước')
    .and(page.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  if (citizen.runsScripts())
    await expect(page.getByRole('img', { name: 'Mặt trước: ảnh đã lưu' })).toBeVisible()
  await handToPhone(page)
  const reference = new URL(page.url()).searchParams.get('ma')!
  const phone = await aPhone(browser)
  const link = await scanned(page)
  await phone.goto(link)
  const first = await phone.content()
  await openOnPhone(phone, link)
  const html = `${first}${await phone.content()}`
  for (const secret of [person.fullName, person.bhxhCode, person.idNumber, reference])
    expect(html).not.toContain(secret)
  await expect(phone.getByText('Máy tính đã có ảnh này')).toHaveCount(1)
  await expect(phone.locator('main img')).toHaveCount(0)
  // The token stays in no address and on no page once the phone is in.
  expect(phone.url()).toMatch(/\/chup-anh$/)
  expect(await phone.content()).not.toContain(new URL(link).pathname.split('/').at(-1)!)
  await phone.context().close()
})

test('mã chỉ mở trên một điện thoại; liên kết cũ, đã ngắt, đã thay hay đã xong nói vì sao và không cho gì', async ({
  page,
  browser,
}) => {
  await atCode(page)
  const [phone, stranger] = [await aPhone(browser), await aPhone(browser)]
  const link = await scanned(page)
  await stranger.goto(link) // looking uses nothing up
  await openOnPhone(phone, link)
  await phone.goto(link)
  await expect(phone.getByText('Số ghép đôi')).toBeVisible()
  await stranger.getByRole('button', { name: 'Bắt đầu chụp' }).click()
  await expect(stranger.getByRole('alert').first()).toContainText('đã mở trên một điện thoại')
  await stranger.goto(link)
  await expect(stranger.getByRole('main')).toContainText('đã mở trên một điện thoại')

  await takePicture(phone, 'mặt trước')
  const src = await phone.getByRole('img', { name: /ảnh đã lưu/ }).getAttribute('src')
  const picture = new URL(src!, phone.url()).href
  expect((await phone.request.get(picture)).status()).toBe(200)
  expect((await stranger.request.get(picture)).status()).toBe(404)

  await lookAgain(page)
  await page.getByRole('button', { name: 'Ngắt điện thoại' }).click()
  await expect(page.getByRole('status').first()).toContainText('Đã ngắt')
  expect((await phone.request.get(picture)).status()).toBe(404)
  await sendsNothing(phone)
  await phone.goto(link)
  await expect(phone.getByRole('main')).toContainText('Máy tính đã ngắt mã trước')

  await page.getByRole('button', { name: 'Tạo mã mới' }).click()
  const second = await scanned(page)
  expect(second).not.toBe(link)
  await page.getByRole('button', { name: 'Dừng, làm tiếp trên máy tính' }).click()
  await citizen.atStep(page, 'Ảnh giấy tờ')
  await stranger.goto(second)
  await expect(stranger.getByRole('main')).toContainText('Lần chụp này đã xong')
  await handToPhone(page)
  await page.goBack()
  await handToPhone(page)
  await expect(page.getByRole('img', { name: 'Mã QR' })).toBeVisible()
  await stranger.goto(`${link.slice(0, -4)}xxxx`)
  await expect(stranger.getByRole('button', { name: 'Bắt đầu chụp' })).toHaveCount(0)
  for (const one of [phone, stranger]) await one.context().close()
})

/** The page that stands open on the phone: what it sends is refused with its sentence. */
async function sendsNothing(phone: Page) {
  await phone
    .getByLabel('Mặt sau')
    .and(phone.locator('[type=file]'))
    .setInputFiles(await aCard('mặt sau'))
  if (!citizen.runsScripts()) await phone.getByRole('button', { name: 'Gửi ảnh' }).click()
  await expect(phone.getByText('Máy tính đã ngắt mã trước').first()).toBeVisible()
  await expect(phone.getByRole('img', { name: 'Mặt sau: ảnh đã lưu' })).toHaveCount(0)
}

test('ảnh còn thiếu, hoặc không phải ảnh: điện thoại nói phải làm gì, ảnh kia vẫn được giữ', async ({
  page,
  browser,
}) => {
  await atCode(page)
  const phone = await aPhone(browser)
  await openOnPhone(phone, await scanned(page))
  await takePicture(phone, 'mặt trước')
  await phone.getByRole('button', { name: 'Xong, quay lại máy tính' }).click()
  await expect(phone.getByRole('alert').first()).toContainText(
    'Mặt sau: Chụp ảnh này trước khi quay lại máy tính.',
  )
  const pdf = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n') }
  await phone.getByLabel('Mặt sau').and(phone.locator('[type=file]')).setInputFiles(pdf)
  if (!citizen.runsScripts()) await phone.getByRole('button', { name: 'Gửi ảnh' }).click()
  await expect(phone.getByText(/văn bản \(PDF\)/).first()).toBeVisible()
  await expect(phone.getByRole('img', { name: 'Mặt trước: ảnh đã lưu' })).toBeVisible()
  await phone.context().close()
})

test('bằng tiếng Anh: mã QR mở trang tiếng Anh trên điện thoại', async ({ page, browser }) => {
  await atCode(page)
  await page.goto(page.url().replace('/dang-ky/', '/en/dang-ky/'))
  await expect(page.getByRole('status').first()).toContainText('Waiting for the phone')
  const phone = await aPhone(browser)
  await phone.goto(await scanned(page))
  await expect(phone.locator('html')).toHaveAttribute('lang', 'en')
  await phone.getByRole('button', { name: 'Start taking pictures' }).click()
  await expect(phone.getByText('Pair number')).toBeVisible()
  await phone
    .getByLabel('Front side')
    .and(phone.locator('[type=file]'))
    .setInputFiles(await aCard('mặt trước'))
  if (!citizen.runsScripts()) await phone.getByRole('button', { name: 'Send the pictures' }).click()
  await expect(phone.getByText('Picture saved').first()).toBeVisible()
  await phone.context().close()
})
