import { expect, test } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { newestMessage } from '../actions/inbox'
import * as parent from '../actions/parent'
import { aPerson } from '../actions/person'

const aChild = (differing: Partial<parent.Child> = {}): parent.Child => ({
  fullName: 'Lò Minh Khôi'.normalize('NFD'),
  birthDate: '5/9/2015',
  bhxhCode: aPerson().bhxhCode,
  ...differing,
})

test('mẹ đăng ký cho con trên cổng, không cần tài khoản', async ({ page }) => {
  const mother = aPerson({ email: 'me@vidu.vn' })
  const child = aChild()
  await parent.reachContact(page, child, mother)
  await page.getByLabel('Người liên hệ').fill(mother.fullName)
  await citizen.fillContact(page, mother)
  await citizen.confirmPhone(page, mother)
  await citizen.chooseOffice(page)
  await citizen.handInMyself(page)
  await expect(page.getByRole('main')).toContainText('05/09/2015')
  await expect(page.getByRole('main')).toContainText('Quan hệ với người dưới 18 tuổi')
  await expect(page.getByRole('img', { name: /^Giấy khai sinh, mặt trước/ })).toBeVisible()
  await citizen.submit(page)
  await expect(page.getByText('giấy khai sinh nếu đăng ký cho con')).toBeVisible()
  await page.getByRole('link', { name: 'Đóng', exact: true }).click()
  const href = await page.getByRole('link', { name: /In tờ khai/ }).getAttribute('href')
  const paper = await page.request.get(href!)
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await newestMessage(page, mother.phone, /Đã nhận tờ khai/)).toBeTruthy()
})

test('người đã đủ 18 tuổi, hay mã số ghi hai lần: biết ngay vì sao, điều đã nhập còn nguyên', async ({
  page,
}) => {
  const mother = aPerson()
  const child = aChild()
  await parent.startForChild(page)
  await parent.fillChild(page, { ...child, birthDate: '29/02/2004' })
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expect(page.locator('#loi')).toContainText('đã đủ 18 tuổi')
  await expect(page.getByLabel('Ngày sinh')).toHaveValue('29/02/2004')
  // Where scripts run the reason stands there before the press is answered: what is typed next would go along with it.
  const answered = page.waitForEvent('load')
  await parent.fillChild(page, { ...child, birthDate: '2015' })
  await answered
  await expect(page.locator('#loi')).toContainText('Nhập đủ ngày, tháng, năm sinh')
  await parent.fillChild(page, child)
  await citizen.atStep(page, 'Cha, mẹ hoặc người giám hộ')
  await parent.fillGuardian(page, { ...mother, bhxhCode: child.bhxhCode })
  await expect(page.locator('#loi')).toContainText('Số này đang là mã số của con')
  await parent.fillGuardian(page, mother)
  await citizen.atStep(page, 'Địa chỉ liên hệ')
  await citizen.fillAddress(page, 'Ảnh giấy khai sinh')
  await citizen.goOn(page)
  await expect(page.locator('#loi')).toContainText('Chọn ảnh mặt trước của giấy khai sinh')
  await expect(page.locator('#loi')).not.toContainText('mặt sau')
})

test('chọn nhầm «Cá nhân» rồi đổi lại: điều chung đã nhập còn nguyên', async ({ page }) => {
  const mother = aPerson()
  await citizen.start(page)
  await citizen.fillDeclarant(page, mother)
  await citizen.fillAddress(page)
  await page.goto('/dang-ky/doi-tuong')
  await page.getByLabel('Người dưới 18 tuổi').check()
  await citizen.goOn(page)
  await parent.fillChild(page, aChild())
  await parent.fillGuardian(page, mother)
  // The address was answered before.
  await citizen.atStep(page, 'Ảnh giấy khai sinh')
})
