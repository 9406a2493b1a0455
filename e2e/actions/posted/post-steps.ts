import type { Page } from '@playwright/test'
import * as citizen from '../citizen'
import { readCode } from '../inbox'
import { aCard } from '../pictures'
import type { Person } from '../person'
import { postForm } from './post-form'

// The steps of the registration, posted. Walked they are in `registration.spec`, `keyboard.spec`, and where every page is looked at.

type Fields = Record<string, string>
type Pictures = Parameters<typeof postForm>[2]['pictures']
type Send = (slug: string, fields?: Fields, pictures?: Pictures) => Promise<string>

/** A draft of this browser; answers what sends its steps. */
async function begin(page: Page): Promise<Send> {
  const fields = { subject: 'person', intent: 'tiep' }
  const goal = await postForm(page.request, '/dang-ky/doi-tuong', { fields })
  const reference = new URL(goal, 'http://any').searchParams.get('ma')!
  return (slug, typed = {}, pictures) =>
    postForm(page.request, `/dang-ky/${slug}`, {
      fields: { reference, intent: 'tiep', ...typed },
      pictures,
    })
}

async function sendToOffices(page: Page, person: Person): Promise<Send> {
  const { fullName, bhxhCode, idNumber, email, phone } = person
  const send = await begin(page)
  await send('to-khai', { fullName, bhxhCode, idNumber })
  const street = 'Số 8 ngõ 3 phố Giả Định'
  await send('dia-chi', { structure: 'today', province: '91', commune: '30307', street })
  await send('anh-giay-to', {}, { front: await aCard('mặt trước'), back: await aCard('mặt sau') })
  await send('lien-he', { contactPerson: fullName, email, phone })
  await send('xac-nhan-so-dien-thoai', { code: await readCode(page, phone) })
  return send
}

/** To the choice of the office, which is open then. */
export async function reachOffices(page: Page, person: Person) {
  await sendToOffices(page, person)
  await page.goto('/dang-ky/noi-giao-dich')
  await citizen.atStep(page, 'Nơi giao dịch và cơ quan tiếp nhận')
}

/** To the last page before sending, which is open then: by oneself, to Châu Đốc. */
export async function reachCheck(page: Page, person: Person) {
  const send = await sendToOffices(page, person)
  await send('noi-giao-dich', { place: 'portal', officeCode: '08902' })
  await send('hinh-thuc-nop', { method: 'counter' })
  await page.goto('/dang-ky/kiem-tra')
  await citizen.atStep(page, 'Kiểm tra lại tờ khai trước khi gửi')
}

/** The whole way to the page of the case, which is open then; answers the reference as shown. */
export async function register(page: Page, person: Person): Promise<string> {
  await reachCheck(page, person)
  return citizen.sendAndClose(page)
}
