import { expect, type Page } from '@playwright/test'
import * as citizen from './citizen'
import { aPerson, type Person } from './person'

export type Look = (name: string) => Promise<void>

/** Somebody whose name and address of mail are as long as there are any. */
export const aLongNamedPerson = () =>
  aPerson({
    fullName: "Công Tằng Tôn Nữ Thị Hoàng Kim Nguyệt Cầm H'Hen Niê Kđăm",
    email: 'ten.rat.la.dai.de.thu.xuong.dong@mot-ten-mien-dai.vidu.vn',
  })

/** Through every page of the registration, each looked at empty, wrong and filled in. */
export async function walkRegistration(page: Page, look: Look, person: Person) {
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
  const [toOld, toNew] = [/ghi địa chỉ cũ/, /theo địa chỉ hiện nay/].map((name) =>
    page.getByRole('button', { name }),
  )
  await toOld!.click()
  await expect(toNew!).toBeVisible()
  await emptyThenWrong('dia-chi-cu')
  await toNew!.click()
  await expect(toOld!).toBeVisible()
  await citizen.fillAddress(page)
  await page.goto('/dang-ky/dia-chi')
  await look('dia-chi-da-chon')
  await citizen.choosePlace(page, 'Xã, phường, đặc khu *', '30307 - Phường Long Xuyên')
  await look('dia-chi-vua-chon')
  await page.goto('/dang-ky/anh-giay-to')
  await emptyThenWrong('anh-giay-to')
  await citizen.attachPhotos(page)
  await page.goto('/dang-ky/anh-giay-to')
  await look('anh-giay-to-co-anh')
  await page.goto('/dang-ky/lien-he')
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
  await page.goto('/ho-so')
  await citizen.atStep(page, /^Hồ sơ /)
  await look('ho-so')
}
