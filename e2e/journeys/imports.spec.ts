import { readFile } from 'node:fs/promises'
import { randomInt } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { asOfficer } from '../actions/officer'

// One after the other: what one imports makes the other's numbers old, as it should.
test.describe.configure({ mode: 'serial' })

const header =
  'Mã số BHXH;Họ và tên;Ngày sinh;Giới tính;Số CCCD/CMND;Mã hộ gia đình;Mã tỉnh;Địa chỉ'
const personLine = (code: number, birth: string) =>
  `${code};Tráng Thị Ví Dụ;${birth};Nữ;0891${String(code).slice(2)};HOVIDU${code};91;Ấp Ví Dụ`

const send = async (page: Page, name: string, lines: string[]) => {
  const file = { name, mimeType: 'text/csv' }
  await page.goto('/can-bo')
  await page.getByRole('link', { name: 'Nạp dữ liệu', exact: true }).click()
  const kinds = page.getByRole('region', { name: 'Gửi một tệp' })
  await kinds.getByRole('link', { name: 'Người tham gia', exact: true }).click()
  const buffer = Buffer.from(`${lines.join('\n')}\n`)
  await page.getByLabel('Tệp CSV').setInputFiles({ ...file, buffer })
  await page.getByRole('button', { name: 'Gửi tệp và xem trước' }).click()
  // A small file may have been tried before its page is drawn: then nothing is said of its arrival.
  await expect(page).toHaveURL(/nap-du-lieu\/[0-9a-f-]{36}/)
}

const told = (page: Page, name: RegExp) => page.getByRole('row', { name })

for (const javaScriptEnabled of [true, false])
  test(`người quản trị gửi tệp, xem trước, người khác nạp, ${javaScriptEnabled ? 'có' : 'không có'} JavaScript @js`, async ({
    browser,
  }) => {
    const at = { javaScriptEnabled }
    const bringer = await asOfficer(browser, 'QT089', at)
    const second = await asOfficer(browser, 'QT001', at)
    /** With scripts the page tells by itself how far it is; without them it is loaded again. */
    const untilState = async (page: Page, state: string) => {
      const seen = page.locator('[data-import-state]', { hasText: state })
      await expect(async () => {
        const link = page.getByRole('link', { name: 'Tải lại trang' })
        if (!javaScriptEnabled && (await link.isVisible())) await link.click()
        await expect(seen).toBeVisible({ timeout: 1_000 })
      }).toPass({ timeout: 60_000 })
    }
    const code = 7_900_000_000 + randomInt(90_000_000)
    const name = `Người mới ${code}.csv`

    await bringer.goto('/can-bo/nap-du-lieu/loai/people')
    await bringer.getByRole('button', { name: 'Gửi tệp và xem trước' }).click()
    await expect(bringer.getByText('Chọn một tệp, rồi nhấn lại.').first()).toBeVisible()

    await send(bringer, `Ngược ${name}`, [
      header,
      personLine(code + 1, '1990'),
      personLine(code, '1990'),
    ])
    await untilState(bringer, 'Tệp chưa đọc được')
    await expect(bringer.getByText('Dòng 3. Sắp xếp tệp theo mã số tăng dần')).toBeVisible()

    const lines = [personLine(code, '05/09/1990'), personLine(code + 1, '1990')]
    await send(bringer, name, [header, ...lines, personLine(code + 2, '31/02/1990')])
    await untilState(bringer, 'Chờ người thứ hai')
    await expect(told(bringer, /^Thêm mới 2$/)).toBeVisible()
    await expect(told(bringer, /^Chưa nhận, có chỗ cần sửa 1$/)).toBeVisible()
    await expect(told(bringer, /4.*Ngày sinh.*Viết ngày sinh như 05\/09\/1987/)).toBeVisible()
    await expect(bringer.getByText('Bạn gửi tệp này nên người quản trị khác')).toBeVisible()
    await expect(bringer.getByRole('button', { name: /^Nạp thật/ })).toHaveCount(0)
    const [download] = await Promise.all([
      bringer.waitForEvent('download'),
      bringer.getByRole('link', { name: 'Tải mọi chỗ cần sửa (CSV)' }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv).toMatch(/^\uFEFFDòng,Cột,Cần làm gì\r\n4,Ngày sinh,/)
    expect(csv).not.toContain('31/02')

    await second.goto('/can-bo/nap-du-lieu')
    await second.getByRole('link', { name: new RegExp(`^Người mới ${code}`) }).click()
    await second.getByRole('button', { name: 'Nạp thật: thêm 2 dòng' }).click()
    await untilState(second, 'Đã nạp')
    await expect(told(second, /^Thêm mới 2 2$/)).toBeVisible()
    for (const page of [bringer, second]) await page.context().close()
  })

test('vai trò khác không có mục này, mở thẳng địa chỉ thì được nói vì sao', async ({ browser }) => {
  const other = await asOfficer(browser, 'GS089')
  await expect(other.getByRole('link', { name: 'Nạp dữ liệu' })).toHaveCount(0)
  await other.goto('/can-bo/nap-du-lieu')
  await expect(other.getByText('Trang này dành cho vai trò khác.')).toBeVisible()
  await other.context().close()
})
