import { expect, test, type Page } from '@playwright/test'
import { looking } from '../../actions/every-width'
import { press } from '../../actions/own-account'
import { openAsDemo } from '../../actions/signing-in/sign-in-citizen'
import { vietnameseLeft } from '../../actions/vietnamese-left'

/** The currency, and numbers of papers: in every language by the same letters. */
const KEPT = /đồng|NĐ-CP|BLĐTBXH/g
const hasLetters = (text: string) =>
  /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text)

async function signInWho(page: Page, part: string) {
  await openAsDemo(page, part)
  await expect(page).toHaveURL(/\/ca-nhan$/)
}

test('người hưởng lương hưu xem từng năm, mở cách tính, hiện số tài khoản', async ({
  page,
}, info) => {
  test.setTimeout(200_000)
  const look = looking(info)
  await signInWho(page, 'lương hưu')
  const main = page.getByRole('main')
  await page.goto('/ca-nhan/toi/thong-tin-huong')
  await expect(main).toContainText('Đang hưởng')
  await look(page, 'tat-ca')
  await main.getByRole('link', { name: 'Hằng tháng', exact: true }).click()
  await expect(main).toContainText('Lương hưu')
  await look(page, 'hang-thang')
  await main.getByRole('link', { name: 'Quyết định, nơi chi trả và cách tính' }).first().click()
  await expect(main).toContainText('Số tiền này từ đâu ra')
  await look(page, 'luong-huu')
})

test('người đang đi làm mở một ước tính, đọc từng bước, thử mức lương khác; tiếng Anh cũng vậy', async ({
  page,
}, info) => {
  test.setTimeout(200_000)
  const look = looking(info)
  await signInWho(page, 'đang đi làm')
  const main = page.getByRole('main')
  await page.goto('/ca-nhan/toi/uoc-tinh')
  await expect(main).toContainText('Đây là số ước tính')
  await look(page, 'uoc-tinh')
  await page.goto('/ca-nhan/toi/uoc-tinh/luong-huu')
  const steps = main.locator('summary', { hasText: 'số này được tính thế nào' }).first()
  await steps.click()
  await expect(main.locator('details[open] ol').first()).toBeVisible()
  await page.getByLabel('Mức lương đóng mỗi tháng từ nay').fill('30.000.000')
  await press(page, 'Tính lại')
  await expect(main).toContainText('30.000.000 đồng')
  await look(page, 'thu-luong-khac')
  await page.goto('/en/ca-nhan/toi/uoc-tinh/luong-huu')
  await expect(main).toContainText('These are estimates')
  const left = await vietnameseLeft(page)
  expect(left.filter((text) => hasLetters(text?.replace(KEPT, '') ?? ''))).toEqual([])
  await look(page, 'tieng-anh')
})
