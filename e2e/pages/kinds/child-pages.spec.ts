import { expect, test } from '@playwright/test'
import * as citizen from '../../actions/citizen'
import { looksRight } from '../../actions/every-width'
import * as parent from '../../actions/parent'
import { aPerson } from '../../actions/person'
import { vietnameseLeft } from '../../actions/vietnamese-left'
import { aLongNamedPerson } from '../../actions/walk-registration'

test('mọi trang riêng của tờ khai cho con: mọi cỡ màn hình, mọi cỡ chữ, hai thứ tiếng', async ({
  page,
}, info) => {
  test.setTimeout(300_000)
  const mother = aLongNamedPerson()
  const child = { fullName: mother.fullName, birthDate: '5/9/2015', bhxhCode: aPerson().bhxhCode }
  let count = 0
  const look = async (name: string) => {
    const number = String(++count).padStart(2, '0')
    await looksRight(page, (width) => info.outputPath(`${number}-${name}-${width}.png`))
  }
  const emptyThenWrong = async (name: string) => {
    await look(name)
    // The script names the errors before the answer of the server comes in its place.
    await Promise.all([page.waitForEvent('load'), citizen.goOn(page)])
    await expect(page).toHaveTitle(/^Lỗi: /)
    await look(`${name}-sai`)
    await readsInEnglish()
  }
  const readsInEnglish = async () => {
    const { pathname, search } = new URL(page.url())
    await page.goto(`/en${pathname}${search}`)
    expect(await vietnameseLeft(page)).toEqual([])
    await page.goto(`${pathname}${search}`)
  }
  await parent.startForChild(page)
  await emptyThenWrong('con')
  await parent.fillChild(page, child)
  await citizen.atStep(page, 'Cha, mẹ hoặc người giám hộ')
  await emptyThenWrong('giam-ho')
  await parent.fillGuardian(page, mother)
  await citizen.fillAddress(page, 'Ảnh giấy khai sinh')
  await emptyThenWrong('giay-khai-sinh')
  await parent.attachCertificate(page)
  await page.getByLabel('Người liên hệ').fill(mother.fullName)
  await citizen.fillContact(page, mother)
  await citizen.confirmPhone(page, mother)
  await citizen.chooseOffice(page)
  await citizen.handInMyself(page)
  await look('kiem-tra')
  await citizen.submit(page)
  await look('da-ghi-nhan')
  await page.goto('/ho-so')
  await citizen.atStep(page, /^Hồ sơ /)
  await look('ho-so')
})
