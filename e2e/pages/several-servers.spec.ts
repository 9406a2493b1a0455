import { expect, test } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { anotherServer, settings } from '../servers/another-server'
import { aPerson } from '../actions/person'

test('máy chủ bị tắt đột ngột giữa chừng: máy khác làm tiếp, không mất chữ nào, không có hồ sơ thứ hai', async ({
  page,
}) => {
  expect(settings, 'npm test nói cách mở máy chủ thứ hai').toBeTruthy()
  test.setTimeout(180_000)
  const person = aPerson()
  const other = await anotherServer()
  await citizen.start(page)
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(person.fullName)
  await page.getByLabel('Mã số bảo hiểm xã hội').fill(person.bhxhCode)
  await page.getByLabel('Số CMND/HC/CC').fill(person.idNumber)
  await citizen.goOn(page)
  await citizen.atStep(page, 'Địa chỉ liên hệ')

  await page.goto(`${other.url}/dang-ky/dia-chi`)
  await citizen.fillAddress(page)
  await citizen.attachPhotos(page)
  other.kill()

  await page.goto('/dang-ky/lien-he')
  await citizen.fillContact(page, person)
  await citizen.confirmPhone(page, person)
  await citizen.chooseOffice(page)
  await citizen.handInMyself(page)
  await expect(page.getByText('Số 8 ngõ 3 phố Giả Định')).toBeVisible()
  await citizen.submit(page)
})
