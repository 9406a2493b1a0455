import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { aPerson } from '../actions/person'
import * as posted from '../actions/posted/post-steps'

/** From the way of handing in to the page of the case. */
async function sendByPost(page: Page) {
  await posted.reachOffices(page, aPerson())
  await citizen.chooseOffice(page)
  await page.getByLabel('Tại nhà thông qua dịch vụ bưu chính').check()
  await page.getByLabel('Buổi sáng').check()
  await citizen.goOn(page)
  await citizen.atStep(page, 'Kiểm tra lại tờ khai trước khi gửi')
  await citizen.sendAndClose(page)
}

/** The part that tells of the postman, whether or not he has been reached by now. */
const postman = (page: Page) => page.locator('#buu-dien')

test('gửi qua bưu điện: biết ngày hẹn, ai trả cước; đổi được ngày, buổi, địa chỉ; rồi tự mang đến', async ({
  page,
}, info) => {
  test.setTimeout(240_000)
  const look = looking(info)
  await sendByPost(page)
  await look(page, 'hen-buu-dien')
  await expect(postman(page)).toContainText(/Hẹn ngày \d{2}\/\d{2}\/\d{4}, buổi sáng/)
  await expect(page.getByText('Cước bưu điện do người gửi trả')).toBeVisible()

  await page.getByRole('link', { name: 'Đổi ngày, giờ, địa chỉ' }).click()
  await citizen.atStep(page, 'Hẹn bưu điện đến nhận tờ khai')
  await page.getByLabel('Địa chỉ bưu điện đến nhận').fill('')
  await page.getByLabel('Buổi chiều').check()
  const lastDay = page
    .getByRole('radiogroup', { name: /Ngày bưu điện đến/ })
    .getByRole('radio')
    .last()
  const value = await lastDay.getAttribute('value')
  await lastDay.check()
  await page.getByRole('button', { name: 'Hẹn bưu điện' }).click()
  await expect(page.getByRole('alert').first()).toContainText(
    'Nhập địa chỉ để bưu điện đến nhận hồ sơ.',
  )
  await look(page, 'doi-lich-sai')
  await expect(page.getByLabel('Buổi chiều')).toBeChecked()
  await expect(lastDay).toBeChecked()

  await page.getByLabel('Địa chỉ bưu điện đến nhận').fill('Ấp 3, xã Mỹ Đức, tỉnh An Giang')
  await page.getByRole('button', { name: 'Hẹn bưu điện' }).click()
  const day = value!.split('-').reverse().join('/')
  await expect(postman(page)).toContainText(`Hẹn ngày ${day}, buổi chiều`)
  await expect(postman(page)).toContainText('xã Mỹ Đức')

  await page.getByRole('button', { name: 'Tôi tự mang đến cơ quan BHXH' }).click()
  await expect(postman(page)).toContainText('Đã bỏ lịch hẹn bưu điện.')
  await expect(page.getByText('Mang tờ khai đã ký và thẻ căn cước')).toBeVisible()
  await look(page, 'tu-mang-den')

  await page.getByRole('link', { name: 'Hẹn lại bưu điện' }).click()
  await page.getByRole('button', { name: 'Hẹn bưu điện' }).click()
  await expect(postman(page)).toContainText(/Hẹn ngày/)
})

test('cả đường bưu điện bằng tiếng Anh', async ({ page }) => {
  await sendByPost(page)
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
  await expect(postman(page)).toContainText(/On \d{1,2}\s\w+ \d{4}/)
  await page.getByRole('link', { name: 'Change day, time or address' }).click()
  await citizen.atStep(page, 'Arrange for the post to collect the form')
  await page.getByLabel('Afternoon').check()
  await page.getByRole('button', { name: 'Arrange collection' }).click()
  await expect(page).toHaveURL(/\/en\/ho-so/)
  await expect(postman(page)).toContainText(/afternoon/i)
  await page.getByRole('button', { name: 'I take it to the office myself' }).click()
  await expect(postman(page)).toContainText('The collection has been called off.')
})
