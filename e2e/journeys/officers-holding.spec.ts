import { expect, test, type Page } from '@playwright/test'
import { asOfficer } from '../actions/officer'

const HOLDER = 'Võ Gia Khoa'
const COLLEAGUE = 'Danh Sóc Rây'
const caseOf = (page: Page) => new URL(page.url()).pathname
const held = (page: Page) => page.getByRole('region', { name: 'Người xử lý' })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

// They share the one case that waits in their office: one way after the other.
test.describe.configure({ mode: 'serial' })

for (const javaScriptEnabled of [true, false])
  test(`nhận hồ sơ tiếp theo, đồng nghiệp đọc được ai đang xử lý, giao cho, lấy lại, ${javaScriptEnabled ? 'có' : 'không có'} JavaScript @js`, async ({
    browser,
  }) => {
    const at = { javaScriptEnabled }
    const holder = await asOfficer(browser, 'TD08902', at)
    const colleague = await asOfficer(browser, 'TD089', at)
    const supervisor = await asOfficer(browser, 'GS089', at)

    await holder.goto('/can-bo')
    await press(holder, 'Nhận hồ sơ tiếp theo')
    await expect(holder.getByText('Đã nhận hồ sơ này.')).toBeVisible()
    await expect(held(holder)).toContainText(/Bạn đang xử lý, từ \d+:\d\d/)
    await expect(holder.getByRole('button', { name: 'Lưu phiếu kiểm tra' })).toBeVisible()
    const address = caseOf(holder)

    await colleague.goto(address)
    await expect(held(colleague)).toContainText(new RegExp(`${HOLDER} đang xử lý, từ \\d+:\\d\\d`))
    await expect(colleague.getByRole('button', { name: 'Lưu phiếu kiểm tra' })).toHaveCount(0)

    await colleague.goto('/can-bo?hang-doi=can-xu-ly')
    await colleague.getByText('Lọc danh sách').click()
    await colleague.getByLabel('Người xử lý').selectOption({ label: HOLDER })
    await press(colleague, 'Lọc')
    await expect(colleague.locator(`main a[href="${address}"]`)).toBeVisible()
    await expect(colleague).toHaveURL(/nguoi=[0-9a-f-]{36}/)

    await holder.getByText('Giao cho đồng nghiệp').click()
    await press(holder, 'Giao hồ sơ')
    await expect(holder.getByText('Chọn một đồng nghiệp trong danh sách').first()).toBeVisible()
    const choice = { label: `${COLLEAGUE} (TD089)` }
    await holder.getByLabel('Đồng nghiệp nhận hồ sơ').selectOption(choice)
    await press(holder, 'Giao hồ sơ')
    await expect(held(holder)).toContainText(`${COLLEAGUE} đang xử lý`)

    await supervisor.goto(address)
    await press(supervisor, 'Lấy lại cho danh sách việc')
    await expect(held(supervisor)).toContainText('Chưa ai nhận hồ sơ này.')

    await colleague.goto(address)
    await press(colleague, 'Nhận hồ sơ này')
    await expect(held(colleague)).toContainText('Bạn đang xử lý')
    await press(colleague, 'Trả lại danh sách việc')
    await expect(colleague.getByText('Đã trả hồ sơ lại danh sách việc.')).toBeVisible()
    for (const page of [holder, colleague, supervisor]) await page.context().close()
  })
