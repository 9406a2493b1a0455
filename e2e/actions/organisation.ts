import { expect, test, type Page } from '@playwright/test'
import { randomInt } from 'node:crypto'
import { inventEmployers } from '@/lib/catalogues/invented/invent-employers'
import * as citizen from './citizen'
import { aPerson, type Person } from './person'

// What somebody does who registers an employer, in the words on the screen.

export type Unit = { name: string; taxCode: string; unitCode: string }

const IN_DEMO = 3000
/** The demo's own cases use the first ones. */
const USED_BY_DEMO = 500

type State = 'active' | 'dissolved'
const unitsIn = (state: State): Unit[] =>
  [...inventEmployers(IN_DEMO)]
    .slice(USED_BY_DEMO)
    .filter((employer) => employer.state === state)
    .map(({ name, taxCode, code }) => ({ name, taxCode, unitCode: code }))

/** Begun anywhere, so that a second run on the same site meets others. */
let next = randomInt(IN_DEMO)

/** An employer of the invented catalogue, another one for each test in each worker. */
export function anEmployer(state: State = 'active'): Unit {
  const { parallelIndex, config } = test.info()
  const ours = unitsIn(state).filter((_, at) => at % config.workers === parallelIndex)
  next += 1
  return ours[next % ours.length]!
}

export const startForUnit = (page: Page) => citizen.start(page, 'Cơ quan/Tổ chức')

export async function typeUnit(page: Page, { name, taxCode, unitCode }: Unit) {
  await page.getByLabel('Tên cơ quan/tổ chức/cá nhân').fill(name)
  await page.getByLabel('Mã số thuế').fill(taxCode)
  await page.getByLabel('Mã đơn vị').fill(unitCode)
}

/** No invented tax code has a check digit that fits: whoever means it says so. */
export async function sayUnit(page: Page, unit: Unit) {
  await typeUnit(page, unit)
  await citizen.goOn(page)
  await page.getByLabel(`Giữ nguyên “${unit.taxCode}”`).check()
  await citizen.goOn(page)
}

export async function fillUnit(page: Page, unit: Unit) {
  await sayUnit(page, unit)
  await citizen.atStep(page, 'Người đại diện')
}

export async function fillRepresentative(page: Page, { fullName, idNumber }: Person) {
  await page.getByLabel(/^Người đại diện/).fill(fullName)
  await page.getByLabel('Chức vụ').fill('Giám đốc')
  await page.getByLabel('Số giấy tờ người đại diện').fill(idNumber)
  await citizen.goOn(page)
  await citizen.atStep(page, 'Địa chỉ liên hệ')
}

/** From the first page to the choice of the office. */
export async function reachOffices(page: Page, unit: Unit, representative: Person = aPerson()) {
  await startForUnit(page)
  await fillUnit(page, unit)
  await fillRepresentative(page, representative)
  await citizen.fillAddress(page, 'Thông tin liên hệ')
  await expect(page.getByLabel('Người liên hệ')).toHaveValue(representative.fullName)
  await citizen.fillContact(page, representative)
  await citizen.confirmPhone(page, representative)
}
