import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { inventPeople } from '../../lib/insured/invent-people'
import type { InsuredPerson } from '../../lib/insured/person'

const IN_DEMO = 2000

/** Somebody of the invented register who has a phone; drawn anew for each test. */
export function anInsuredPerson(): InsuredPerson {
  const reachable = inventPeople(IN_DEMO).filter(({ phone }) => phone !== null)
  return reachable[randomInt(reachable.length)]!
}

/** Asks for somebody's number, in the words on the screen. */
export async function askForCode(page: Page, person: InsuredPerson) {
  await page.getByLabel('Họ và tên').fill(person.fullName)
  await page.getByLabel('Ngày sinh').fill(person.birthDate.split('-').reverse().join('/'))
  await page.getByLabel('Tỉnh, thành phố đang ở').selectOption(person.provinceCode)
  await page.getByLabel('Số CMND, căn cước hoặc hộ chiếu').fill(person.idNumber)
  await page.getByRole('button', { name: 'Tìm mã số' }).click()
}
