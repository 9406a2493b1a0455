import {
  expect,
  test,
  type APIRequestContext,
  type APIResponse,
  type Browser,
} from '@playwright/test'
import { readAddresses } from '@/server/http/plain-pages.mjs'
import { documentFaults } from '../actions/document-faults'
import { asOfficer } from '../actions/officer'
import { signInCitizen } from '../actions/signing-in/sign-in-citizen'
import { officerLogins } from '../actions/walk-officer'
import { reachStep } from '../actions/posted/post-steps'

// Decision 0060 stands on a few things inside Next and React. Whatever a new version changes there shows on these answers.

const HTML = { accept: 'text/html' }
/** They end what the others need. */
const ENDING = ['/dang-xuat', '/het-phien']
const rank = (address: string) => (ENDING.includes(address) ? 1 : 0)
const addresses = readAddresses('.next').sort((one, other) => rank(one) - rank(other))

/** Something that may stand in the place of a name in an address. */
const given: Record<string, string> = {
  '[muc]': 'qua-trinh-dong',
  '[name]': 'co-quan-bhxh',
  '[file]': 'vssid-ios.svg',
}
const filled = (address: string) =>
  address.replace(/\/?\[?\[[^\]]+\]\]?/g, (name) => `/${given[name.slice(1)] ?? 'khong-co'}`)

/** Also after a moment: a database that is busy for a second is told by `/api/health`, and is no fault of an answer. */
async function ask(request: APIRequestContext, address: string): Promise<APIResponse> {
  const answer = () => request.get(filled(address), { headers: HTML })
  let given = await answer()
  for (let times = 0; given.status() === 503 && times < 5; times++) {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    given = await answer()
  }
  return given
}

/** A page that is taken along as a file stands by itself. */
const isDocument = (answer: APIResponse) =>
  answer.status() < 400 &&
  (answer.headers()['content-type'] ?? '').startsWith('text/html') &&
  !answer.headers()['content-disposition']

async function faultsOf(answer: APIResponse): Promise<string[]> {
  if (answer.status() === 405 || answer.status() >= 500) return [`status ${answer.status()}`]
  return isDocument(answer) ? documentFaults(await answer.text()) : []
}

/** What is wrong with what this person is shown, by address; and which pages they are shown without being led elsewhere. */
async function look(request: APIRequestContext, among = addresses) {
  const faults: Record<string, string[]> = {}
  const shown: string[] = []
  for (const address of among) {
    const answer = await ask(request, address)
    const found = await faultsOf(answer)
    if (found.length > 0) faults[address] = found
    const isLed = new URL(answer.url()).pathname !== filled(address)
    if (isDocument(answer) && !isLed) shown.push(address)
  }
  return { faults, shown }
}

test('một trang còn chờ mã của Next thì bị thấy', () => {
  const waiting = `<!DOCTYPE html><head><title>Hồ sơ</title><link rel="stylesheet" href="/a.css"/>
    <script src="/live.js"></script></head><main><template id="B:0"></template>Đợi</main>`
  expect(documentFaults(waiting)).toEqual(['placeholder: 1, not 0'])
  expect(documentFaults(waiting.replace(/<template.*Đợi/s, ''))).toEqual(['main: 0, not 1'])
})

test('mọi địa chỉ trả lời người lạ bằng một trang đủ chữ, không chờ mã nào', async ({
  request,
}) => {
  const { faults, shown } = await look(request)
  expect(faults).toEqual({})
  expect(shown).toEqual(expect.arrayContaining(['/', '/tra-cuu/diem-thu', '/dang-nhap', '/ho-so']))
})

test('trang của địa chỉ không có cũng vậy', async ({ request }) => {
  for (const address of [
    '/khong-co',
    '/ma-qr/khong-co',
    '/404',
    '/en/khong-co',
    '/en/fixed/luu-y',
  ]) {
    const answer = await ask(request, address)
    expect(answer.status()).toBe(404)
    expect(documentFaults(await answer.text())).toEqual([])
    const posted = await request.post(address, { headers: HTML, form: { a: '1' } })
    expect([address, posted.status()]).toEqual([address, 404])
  }
})

test('và người đang kê khai', async ({ page }) => {
  await reachStep(page, 'dia-chi')
  const { faults, shown } = await look(page.request)
  expect(faults).toEqual({})
  expect(shown).toEqual(expect.arrayContaining(['/dang-ky/to-khai', '/dang-ky/dia-chi']))
})

test('và công dân đã đăng nhập', async ({ page }) => {
  await signInCitizen(page)
  const { faults, shown } = await look(page.request)
  expect(faults).toEqual({})
  expect(shown).toEqual(expect.arrayContaining(['/ca-nhan', '/ca-nhan/doi-mat-khau']))
})

const cases = async (browser: Browser, login: string) => {
  const page = await asOfficer(browser, login)
  await page.goto('/can-bo')
  const links = page.locator('main a[href^="/can-bo/ho-so/"]')
  const found = (await links.count()) > 0 ? await links.first().getAttribute('href') : null
  return { page, found }
}

/** What is not theirs every officer is shown alike: of the first it is asked, of the others their own. */
const [FIRST] = officerLogins
const ofOfficers = addresses.filter((address) => /^\/(can-bo|$|dang-xuat|het-phien)/.test(address))

for (const login of officerLogins)
  test(`và cán bộ ${login}, cả trang của một hồ sơ`, async ({ browser }) => {
    const { page, found } = await cases(browser, login)
    const { faults, shown } = await look(page.request, login === FIRST ? addresses : ofOfficers)
    expect(faults).toEqual({})
    expect(shown).toEqual(expect.arrayContaining(['/can-bo', '/can-bo/tim']))
    if (found) expect(documentFaults(await (await ask(page.request, found)).text())).toEqual([])
  })
