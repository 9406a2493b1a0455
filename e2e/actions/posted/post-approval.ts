import { expect, type Browser, type Page } from '@playwright/test'
import { officerItemIds } from '@/lib/review/sheet/checklist'
import { asOfficer } from '../officer'
import { postForm } from './post-form'
import { hiddenIn } from './read-html'

// What officers press about a case, posted. Pressed it is in `account.spec` and `counter.spec`.

type Presses = [slug: string, fields?: Record<string, string>][]
const allPassed = Object.fromEntries(officerItemIds.map((item) => [item, 'passed']))

/** Three officers of Châu Đốc, from the counter to the message of approval. */
const toApproval: Record<string, Presses> = {
  TN08902: [['nhan-ban-ky', { signed: 'yes', identity: 'yes' }]],
  TD08902: [['phieu-kiem-tra', allPassed], ['trinh-duyet']],
  DU08902: [['duyet'], ['gui-ngay']],
}

async function press(desk: Page, reference: string, presses: Presses) {
  const page = `/can-bo/ho-so/${reference.replace('-', '')}`
  for (const [slug, typed] of presses) {
    // What the page was drawn with comes along: nothing is decided about a case that was not seen.
    const drawn = hiddenIn(await (await desk.request.get(page)).text())
    const fields = { ...drawn, ...typed }
    const goal = await postForm(desk.request, `${page}/lam/${slug}`, { fields })
    expect(goal).toContain(`xong=${slug}`)
  }
}

export async function approveCase(browser: Browser, reference: string) {
  for (const [login, presses] of Object.entries(toApproval)) {
    const desk = await asOfficer(browser, login)
    await press(desk, reference, presses)
    await desk.context().close()
  }
}
