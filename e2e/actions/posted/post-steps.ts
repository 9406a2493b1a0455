import { expect, type Page } from '@playwright/test'
import * as citizen from '../citizen'
import { readCode } from '../inbox'
import { aCard } from '../pictures'
import { aPerson, type Person } from '../person'
import { postForm } from './post-form'

// The steps of the registration, posted. Walked they are in `registration.spec`, `keyboard.spec`, and where every page is looked at.

type Answers = Omit<Parameters<typeof postForm>[2], 'baseURL'>
type Answer = (page: Page, person: Person) => Answers | Promise<Answers>

/** What is sent from each page, in their order. */
const steps: Record<string, Answer> = {
  'to-khai': (_, { fullName, bhxhCode, idNumber }) => ({
    fields: { fullName, bhxhCode, idNumber },
  }),
  'dia-chi': () => ({
    fields: {
      structure: 'today',
      province: '91',
      commune: '30307',
      street: 'Số 8 ngõ 3 phố Giả Định',
    },
  }),
  'anh-giay-to': async () => ({
    fields: {},
    pictures: { front: await aCard('mặt trước'), back: await aCard('mặt sau') },
  }),
  'lien-he': (_, { fullName, email, phone }) => ({
    fields: { contactPerson: fullName, email, phone },
  }),
  'xac-nhan-so-dien-thoai': async (page, { phone }) => ({
    fields: { code: await readCode(page, phone) },
  }),
  'noi-giao-dich': () => ({ fields: { place: 'portal', officeCode: '08902' } }),
  'hinh-thuc-nop': () => ({ fields: { method: 'counter' } }),
  'kiem-tra': () => ({ fields: {} }),
}

/** A person's draft in this browser, answered up to the page that is named, which is open then. */
export async function reachStep(page: Page, slug: string, person: Person = aPerson()) {
  const begun = { fields: { subject: 'person', intent: 'tiep' } }
  const goal = await postForm(page.request, '/dang-ky/doi-tuong', begun)
  const reference = new URL(goal, 'http://any').searchParams.get('ma')!
  for (const [before, answer] of Object.entries(steps)) {
    if (before === slug) break
    const { fields, pictures } = await answer(page, person)
    const own = { reference, intent: 'tiep', ...fields }
    await postForm(page.request, `/dang-ky/${before}`, { fields: own, pictures })
  }
  await page.goto(`/dang-ky/${slug}`)
  await expect(page).toHaveURL(new RegExp(`/dang-ky/${slug}$`))
}

/** To the choice of the office. */
export const reachOffices = (page: Page, person: Person) => reachStep(page, 'noi-giao-dich', person)

/** To the last page before sending: by oneself, to Châu Đốc. */
export const reachCheck = (page: Page, person: Person) => reachStep(page, 'kiem-tra', person)

/** The whole way to the page of the case, which is open then; answers the reference as shown. */
export async function register(page: Page, person: Person): Promise<string> {
  await reachCheck(page, person)
  return citizen.sendAndClose(page)
}
