import { expect, test, type Page } from '@playwright/test'
import * as citizen from '../actions/citizen'
import { looking } from '../actions/every-width'
import { newestMessage } from '../actions/inbox'
import { openIvanProvider } from '../actions/ivan-provider'
import * as posted from '../actions/posted/post-steps'
import { approveCase } from '../actions/posted/post-approval'
import { aRegisteredPerson } from '../actions/registered-person'
import { vietnameseLeft } from '../actions/vietnamese-left'

async function chooseProvider(page: Page, code: string) {
  await page.getByRole('radio', { name: /Tổ chức I-VAN/ }).check()
  await page.getByRole('combobox', { name: /Tổ chức I-VAN/ }).selectOption(code)
}

test('chọn một tổ chức I-VAN: được duyệt thì tổ chức ấy được báo, từ chối rồi xác nhận thì người khai biết ngay', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(400_000)
  const look = looking(info)
  const ivan = await openIvanProvider()
  const person = { ...aRegisteredPerson(), email: 'khai@vidu.vn' }
  await posted.reachOffices(page, person)
  await citizen.chooseOffice(page)
  await page.goto('/dang-ky/noi-giao-dich')
  await page.getByRole('radio', { name: /Tổ chức I-VAN/ }).check()
  await citizen.goOn(page)
  await expect(page.locator('#loi')).toContainText('Chọn tổ chức I-VAN trong danh sách.')
  await look(page, 'chua-chon-to-chuc')
  await chooseProvider(page, ivan.code)
  await citizen.goOn(page)
  await citizen.handInMyself(page)
  await expect(page.getByRole('main')).toContainText('Tổ chức I-VAN: ')
  const reference = await citizen.sendAndClose(page)
  expect(ivan.told.size).toBe(0)
  await approveCase(browser, reference)

  const told = page.locator('#i-van')
  await page.goto('/ho-so')
  await expect(told).toContainText(/Đang báo cho tổ chức I-VAN|đã nhận, chưa xác nhận/)
  const number = await ivan.numberOf(person.fullName)
  const { fullName, bhxhCode } = person
  expect(ivan.told.get(number)).toEqual({ fullName, bhxhCode })
  await expect(async () => {
    await page.reload()
    await expect(told).toContainText('đã nhận, chưa xác nhận', { timeout: 1000 })
  }).toPass()
  await look(page, 'da-nhan')

  await ivan.decide(page, number, { state: 'REFUSED', reason: 'no-contract' })
  await page.reload()
  await expect(told).toContainText('Tổ chức này chưa có hợp đồng với bạn.')
  await expect(told).toContainText('Tài khoản của bạn vẫn dùng được.')
  await look(page, 'tu-choi')
  expect(await newestMessage(page, person.phone, /chưa nhận giao dịch/)).toContain('vẫn dùng được')
  await page.goto('/en/ho-so')
  await expect(told).toContainText('contract')
  expect(await vietnameseLeft(page)).toEqual([])

  await ivan.decide(page, number, { state: 'ACCEPTED' })
  await page.goto('/ho-so')
  await expect(told).toContainText('Tổ chức I-VAN đã xác nhận.')
  await look(page, 'xac-nhan')
  expect(await newestMessage(page, person.phone, /đã xác nhận/)).toContain('I-VAN')
  await ivan.close()
})
