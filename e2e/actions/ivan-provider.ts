import { expect, test, type Page } from '@playwright/test'
import { doNow } from '../servers/do-now'
import { openMoodyService } from '@/lib/platform/errands/fixtures/moody-service'

const OK = 200
const NOT_FOUND = 404
const settings = process.env.E2E_SETTINGS

type Client = { fullName: string; bhxhCode?: string; taxCode?: string; unitCode?: string }

/** One of the two providers the site under test is connected with, so that two runs at once meet two of them. */
function connected() {
  expect(settings, 'npm test nói tổ chức I-VAN nào đã nối').toBeTruthy()
  const { IVAN_SERVICES = '' } = JSON.parse(settings!) as Record<string, string>
  const all = IVAN_SERVICES.split(',').map((one) => one.trim().split(' '))
  const [code, url, token] = all[test.info().parallelIndex % all.length]!
  return { code: code!, port: Number(new URL(url!).port), token: token! }
}

/** A provider that takes whom it is told of, and decides when the journey says so. */
export async function openIvanProvider() {
  const { code, port, token } = connected()
  const told = new Map<string, Client>()
  const taken = { state: 'TAKEN', at: new Date(), reason: null }
  const service = await openMoodyService((method, id, text) => {
    if (method === 'PUT') told.set(id, JSON.parse(text) as Client)
    return told.has(id) ? [OK, taken] : [NOT_FOUND]
  }, port)

  /** The number of the hand-over of somebody, once the worker has told of it. */
  async function numberOf(fullName: string): Promise<string> {
    const find = () => [...told].find(([, client]) => client.fullName === fullName)
    await doNow('send-ivan-handovers')
    await expect.poll(find, { timeout: 100_000 }).toBeTruthy()
    return find()![0]
  }
  async function decide(page: Page, registration: string, said: object) {
    const answer = await page.request.post(`/api/ivan/${code}/events`, {
      headers: { authorization: `Bearer ${token}` },
      data: { registration, at: new Date().toISOString(), ...said },
    })
    expect(answer.status()).toBe(204)
  }
  return { code, told, numberOf, decide, close: service.close }
}
