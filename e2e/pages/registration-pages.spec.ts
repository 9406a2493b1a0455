import { expect, test, type Page } from '@playwright/test'
import { fitsWidth, isAccessible } from '../actions/axe'
import * as citizen from '../actions/citizen'
import { aPerson } from '../actions/person'

const longName = "Công Tằng Tôn Nữ Thị Hoàng Kim Nguyệt Cầm H'Hen Niê Kđăm"

for (const width of [320, 768, 1366]) {
  test(`mọi trang kê khai dùng được ở ${width} px: trống, sai và đủ`, async ({ page }, info) => {
    test.setTimeout(360_000)
    const complaints: string[] = []
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
    await page.setViewportSize({ width, height: 768 })
    const person = aPerson({
      fullName: longName,
      email: 'ten.rat.la.dai.de.thu.xuong.dong@mot-ten-mien-dai.vidu.vn',
    })
    let count = 0
    const look = async (name: string) => {
      await fitsWidth(page)
      await isAccessible(page)
      count += 1
      await page.screenshot({
        path: info.outputPath(`${String(count).padStart(2, '0')}-${name}.png`),
        fullPage: true,
      })
    }
    await lookEmptyAndWrong(page, look, person)
    expect(complaints).toEqual([])
  })
}

async function lookEmptyAndWrong(
  page: Page,
  look: (name: string) => Promise<void>,
  person: ReturnType<typeof aPerson>,
) {
  const emptyThenWrong = async (name: string) => {
    await look(name)
    await citizen.goOn(page)
    await expect(page).toHaveTitle(/^Lỗi: /)
    await look(`${name}-sai`)
  }
  await page.goto('/dang-ky/doi-tuong')
  await emptyThenWrong('doi-tuong')
  await page.getByLabel('Cá nhân').check()
  await citizen.goOn(page)
  await citizen.atStep(page, 'TỜ KHAI')
  await emptyThenWrong('to-khai')
  await citizen.fillDeclarant(page, person)
  await emptyThenWrong('dia-chi')
  await citizen.fillAddress(page)
  await emptyThenWrong('anh-giay-to')
  await citizen.attachPhotos(page)
  await emptyThenWrong('lien-he')
  await citizen.fillContact(page, person)
  await emptyThenWrong('xac-nhan')
  await citizen.confirmPhone(page, person)
  await emptyThenWrong('noi-giao-dich')
  await page.goto('/dang-ky/co-quan')
  await look('co-quan')
  await page.goto('/dang-ky/noi-giao-dich')
  await citizen.chooseOffice(page)
  await emptyThenWrong('hinh-thuc-nop')
  await citizen.handInMyself(page)
  await look('kiem-tra')
  await page.getByRole('button', { name: 'Ghi nhận' }).click()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await look('kiem-tra-sai')
  await citizen.submit(page)
  await look('da-ghi-nhan')
  await page.getByRole('link', { name: 'Đóng', exact: true }).click()
  await citizen.atStep(page, /^Hồ sơ /)
  await look('ho-so')
}
