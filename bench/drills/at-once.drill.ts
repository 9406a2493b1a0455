import { randomUUID } from 'node:crypto'
import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { controlsOf } from '@/lib/forms/fixtures/drawn-forms'
import { db } from '@/lib/platform/database/db'
import { keyHash } from '@/lib/platform/seal/seal'
import { inTransaction } from '@/lib/platform/database/transaction'
import { createCode } from '@/lib/verification/create-code'
import { openScene, type Scene } from '@/prisma/demo/scene'
import { addSession } from '@/prisma/demo/sessions'
import { atMost, shown, type Figure } from '../report'
import { browser, siteUrl } from '../site'
import { meanwhile } from './meanwhile'

const OFFICERS = 50
const CITIZENS = 40
const LIMIT_MS = 300
const others = ['/ho-so', '/dang-ky', '/']

type Press = { path: string; cookie: string; fields?: Record<string, string> }

/** Many at the same moment; nobody is told of a fault, and nobody else has to wait. */
export async function drill(): Promise<Figure[]> {
  const scene = await openScene()
  // The first strangers have gone through the demo.
  for (let used = 0; used < 60; used++) scene.aStranger()
  return [
    ...(await press(`${OFFICERS} cán bộ duyệt ${OFFICERS} hồ sơ`, await manyCases(scene))),
    ...(await press(`${OFFICERS} lần nhấn duyệt một hồ sơ`, await oneCase(scene))),
    ...(await press(`${CITIZENS} người xác nhận thư điện tử`, await confirmations())),
  ]
}

async function press(name: string, presses: Press[]): Promise<Figure[]> {
  const leads: string[] = []
  const seen = await meanwhile(others, async () => {
    leads.push(...(await Promise.all(presses.map(post))))
  })
  const faults = leads.filter((lead) => lead.startsWith('5')).length + seen.faults
  const done = leads.filter((lead) => /xong=|thu-dien-tu=1/.test(lead)).length
  return [
    { name: `${name}: lỗi 5xx`, ours: shown(faults, 'lỗi'), ...atMost(0, faults, 'lỗi') },
    {
      name: `${name}: trang người khác, p99`,
      ours: shown(seen.p99, 'ms'),
      ...atMost(LIMIT_MS, seen.p99, 'ms'),
    },
    {
      name: `${name}: xong`,
      ours: shown(done, 'lần'),
      limit: '',
      ratio: '',
      target: '',
      isMet: null,
    },
  ]
}

/** The status, and where it leads. */
async function post({ path, cookie, fields = {} }: Press): Promise<string> {
  const answer = await fetch(siteUrl + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { ...browser, origin: siteUrl, cookie },
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  return `${answer.status} ${answer.headers.get('location') ?? ''}`
}

type Step = { reference: string; action: string; cookie: string }

/** A button of the case page as an officer has it before them: with what the page says of itself. */
async function drawn({ reference, action, cookie }: Step): Promise<Press> {
  const page = `/can-bo/ho-so/${reference}`
  const path = `${page}/lam/${action}`
  const answer = await fetch(siteUrl + page, { headers: { ...browser, cookie } })
  const controls = controlsOf(await answer.text())
  const button = controls.find(({ kind, action }) => kind === 'button' && action === path)
  if (!button) throw new Error(`No button for ${action} on the page (${answer.status})`)
  const marks = controls.filter(({ kind, form }) => kind === 'hidden' && form === button.form)
  const fields = Object.fromEntries(marks.map(({ name, value }) => [name, value]))
  return { path, cookie, fields }
}

async function signedIn(accountId: string): Promise<string> {
  const token = randomUUID()
  await addSession(accountId, keyHash(token))
  return `${SESSION_COOKIE}=${token}`
}

/** A decision of the officer waits: the press carries it out, with account, code, paper and message. */
async function decided(scene: Scene): Promise<Press> {
  const officer = await scene.anOfficer('089', ['APPROVER'])
  const { reference } = await scene.aCase({ stage: 'proposed' })
  const cookie = await signedIn(officer.id)
  const lead = await post(await drawn({ reference, action: 'duyet', cookie }))
  if (!lead.includes('xong=')) throw new Error(`The decision was refused: ${lead}`)
  return drawn({ reference, action: 'gui-ngay', cookie })
}

async function manyCases(scene: Scene): Promise<Press[]> {
  const presses: Press[] = []
  while (presses.length < OFFICERS) presses.push(await decided(scene))
  return presses
}

async function oneCase(scene: Scene): Promise<Press[]> {
  const one = await decided(scene)
  return Array.from({ length: OFFICERS }, () => one)
}

async function confirmations(): Promise<Press[]> {
  const presses: Press[] = []
  while (presses.length < CITIZENS) {
    const login = `98000000${presses.length + 10}`
    const email = `nguoi${presses.length}@vidu.vn`
    const person = { kind: 'CITIZEN', fullName: 'Lò Thị Mẩy', bhxhCode: login } as const
    const { id } = await db.account.create({ data: { ...person, login, email } })
    const code = await inTransaction((tx) =>
      createCode('confirm-email', { subject: id, destination: email }, tx),
    )
    const cookie = await signedIn(id)
    presses.push({ path: '/ca-nhan/thu-dien-tu', cookie, fields: { code } })
  }
  return presses
}
