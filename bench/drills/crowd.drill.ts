import { setTimeout as wait } from 'node:timers/promises'
import { atMost, shown, type Figure } from '../report'
import { anywhereElse, makeOwners, signInAt, type Owner } from './owners'
import { Visitor } from './visitor'

const CROWD = 60
const ROUNDS = 5
const LIMIT_MS = 300
/** So that the crowd is in line before the owner comes. */
const HEAD_START_MS = 30

/** Sixty wrong passwords at once; an owner who comes after them does not wait for all of them (decision 0073). */
export async function drill(): Promise<Figure[]> {
  const owners = await makeOwners(4 * ROUNDS, 'CITIZEN')
  const strangers = owners.filter(({ place }) => place === 'elsewhere')
  const known = owners.filter(({ place }) => place === 'browser')
  const asStranger = (owner: Owner) => signInAt(owner, anywhereElse())
  const asKnown = (owner: Owner) => signInAt(owner, owner.home.movedTo(anywhereElse().address))
  const oneNetwork = (round: number) => () => `198.18.1.${round + 1}`
  const manyNetworks = (round: number) => (at: number) => `198.18.${round + 2}.${at + 1}`
  return [
    ...(await measure('một mạng nhập sai, chủ ở mạng khác', strangers, asStranger, oneNetwork)),
    ...(await measure('60 mạng nhập sai, chủ ở trình duyệt đã quen', known, asKnown, manyNetworks)),
  ]
}

async function measure(
  name: string,
  owners: Owner[],
  enter: (owner: Owner) => Promise<boolean>,
  crowdOf: (round: number) => (at: number) => string,
): Promise<Figure[]> {
  const times: number[] = []
  let refused = 0
  for (const [round, owner] of owners.entries()) {
    const crowd = Array.from({ length: CROWD }, (_, at) => guess(crowdOf(round)(at), at))
    await wait(HEAD_START_MS)
    const started = performance.now()
    if (!(await enter(owner))) refused++
    times.push(performance.now() - started)
    await Promise.all(crowd)
  }
  const slowest = Math.max(...times)
  return [
    { name: `${name}: không vào được`, ours: shown(refused, 'lần'), ...atMost(0, refused, 'lần') },
    {
      name: `${name}: chờ lâu nhất`,
      ours: shown(slowest, 'ms'),
      ...atMost(LIMIT_MS, slowest, 'ms'),
    },
  ]
}

const guess = (address: string, at: number) =>
  new Visitor(address).post('/dang-nhap', {
    login: `96${String(at).padStart(8, '0')}`,
    password: `mat-khau-doan-${at}`,
  })
