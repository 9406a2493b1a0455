import type { Page } from '@playwright/test'
import type { Look } from './walk-registration'

export const officerLogins = ['TN089', 'TD089', 'DU089', 'GS089', 'KT089', 'QT089']

const hrefsIn = (page: Page, links: string) =>
  page
    .locator(links)
    .evaluateAll((found) => [...new Set(found.map((link) => link.getAttribute('href')!))])

/** Every page of one role: its menu, a case of each queue (so, in each state), and what the case leads to. */
export async function walkOfficer(page: Page, look: Look) {
  const lookAt = async (address: string) => {
    await page.goto(address)
    await look(address.replaceAll('/', '_'))
  }
  /** An officer, and where an administrator asks for something about them. */
  const walkStaff = async () => {
    const [member] = await hrefsIn(
      page,
      'main table a[href^="/can-bo/nhan-su/"]:not([href*="/de-nghi/"])',
    )
    if (!member) return
    await lookAt(member)
    const [act] = await hrefsIn(page, `main a[href^="${member}/"]`)
    if (act) await lookAt(act)
  }
  await lookAt('/can-bo')
  const queues = await hrefsIn(page, 'nav a[href^="/can-bo?hang-doi="]')
  for (const address of await hrefsIn(page, 'nav a[href^="/can-bo/"]')) {
    await lookAt(address)
    const [first] = await hrefsIn(
      page,
      'main a:is([href^="/can-bo/doi-lien-he/"], [href^="/can-bo/nap-du-lieu/"])',
    )
    if (first) await lookAt(first)
    if (address === '/can-bo/nhan-su') await walkStaff()
  }
  const cases = new Set<string>()
  for (const queue of queues) {
    await page.goto(queue)
    const found = await hrefsIn(page, 'main a[href^="/can-bo/ho-so/"]')
    const other = found.find((address) => !cases.has(address))
    if (other) cases.add(other)
  }
  for (const address of cases) {
    await lookAt(address)
    for (const inner of await hrefsIn(
      page,
      `main a[href^="${address}/"]:not([href*="/giay-to/"], [href$=".pdf"])`,
    ))
      await lookAt(inner)
  }
}
