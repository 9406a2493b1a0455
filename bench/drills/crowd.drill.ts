import { setTimeout as wait } from 'node:timers/promises'
import { atMost, shown, type Figure } from '../report'
import { anywhereElse, makeOwners, signInAt } from './owners'
import { Visitor } from './visitor'

const CROWD = 60
const ROUNDS = 5
/** Of the time until the last of the crowd is answered: whoever stands behind them all waits for nearly the whole of it. */
const MOST_PERCENT = 50
/** So that the crowd is in line before the owner comes. */
const HEAD_START_MS = 30

/** Sixty wrong passwords of one network at once; an owner from elsewhere does not wait for all of them (decision 0073). */
export async function drill(): Promise<Figure[]> {
  const owners = (await makeOwners(4 * ROUNDS, 'CITIZEN')).filter(
    ({ place }) => place === 'elsewhere',
  )
  const waits: number[] = []
  const shares: number[] = []
  let refused = 0
  for (const [round, owner] of owners.entries()) {
    const started = performance.now()
    const since = () => performance.now() - started
    const crowd = Promise.all(Array.from({ length: CROWD }, (_, at) => guess(round, at)))
    await wait(HEAD_START_MS)
    if (!(await signInAt(owner, anywhereElse()))) refused++
    waits.push(since())
    await crowd
    shares.push((100 * waits.at(-1)!) / since())
  }
  const [waited, share] = [middle(waits), middle(shares)]
  const name = `${CROWD} lần nhập sai của một mạng, chủ ở mạng khác`
  return [
    { name: `${name}: không vào được`, ours: shown(refused, 'lần'), ...atMost(0, refused, 'lần') },
    { name: `${name}: chờ`, ours: shown(waited, 'ms'), ...untold },
    {
      name: `${name}: chờ bằng mấy phần của đám đông`,
      ours: shown(share, '%'),
      ...atMost(MOST_PERCENT, share, '%'),
    },
  ]
}

const untold = { limit: '', ratio: '', target: '', isMet: null }
const middle = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!

const guess = (round: number, at: number) =>
  new Visitor(`198.18.1.${round + 1}`).post('/dang-nhap', {
    login: `96${String(at).padStart(8, '0')}`,
    password: `mat-khau-doan-${at}`,
  })
