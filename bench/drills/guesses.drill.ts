import { streamOf } from '@/lib/accounts/account'
import { db } from '@/lib/platform/database/db'
import { atMost, shown, type Figure } from '../report'
import { activate, anywhereElse, makeOwners, signInAt, signInByCode, type Owner } from './owners'
import { Visitor } from './visitor'

const OFFICERS = 20
const CITIZENS = 50
const TRIES = 1_000
const ADDRESSES = 200
const AT_ONCE = 10
const MOST_JUDGED = 10

/** A thousand guesses from two hundred addresses at seventy accounts: who owns one gets in all the same (decision 0015). */
export async function drill(): Promise<Figure[]> {
  const owners = [
    ...(await makeOwners(OFFICERS, 'OFFICER')),
    ...(await makeOwners(CITIZENS, 'CITIZEN')),
  ]
  const started = new Date()
  // Half-way, those known somewhere come for the first time; at the end everybody.
  const first = await attack(owners, 0, TRIES / 2)
  const early = await comeHome(owners)
  const rest = await attack(owners, TRIES / 2, TRIES)
  const late = await comeHome(owners)
  return [
    figure('Lần thử bị lỗi 5xx', [...first, ...rest].filter((status) => status >= 500).length, 0),
    figure(
      'Mật khẩu người lạ được xét ở một tài khoản trong giờ',
      await mostJudged(owners, started),
      MOST_JUDGED,
    ),
    all('Chủ ở trình duyệt đã quen, mạng lạ, vào được', [...early.browser, ...late.browser]),
    all('Chủ ở mạng đã quen, trình duyệt lạ, vào được', [...early.network, ...late.network]),
    all('Cán bộ ở nơi lạ vào được bằng mã', await byCode(owners, '/can-bo')),
    all('Người dân ở nơi lạ vào được bằng mã', await byCode(owners, '')),
    all('Mã kích hoạt của chủ vẫn dùng được', await firstTimes(owners)),
  ]
}

/** The guesser goes from account to account and from address to address. Answers the statuses. */
async function attack(owners: Owner[], from: number, to: number): Promise<number[]> {
  const statuses: number[] = []
  let next = from
  const guesser = async () => {
    while (next < to) {
      const turn = next++
      const owner = owners[turn % owners.length]!
      const place = turn % ADDRESSES
      const stranger = new Visitor(`198.18.0.${place + 1}`)
      statuses.push((await guess(owner, stranger, turn)).status)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, guesser))
  return statuses
}

const guess = ({ login, under, place }: Owner, stranger: Visitor, turn: number) =>
  place === 'first-time'
    ? stranger.post('/kich-hoat', { login, code: `0000${String(turn).padStart(4, '0')}` })
    : stranger.post(`${under}/dang-nhap`, { login, password: `mat-khau-doan-${turn}` })

async function comeHome(owners: Owner[]) {
  const came = { browser: [] as boolean[], network: [] as boolean[] }
  for (const owner of owners) {
    const { home, place } = owner
    if (place === 'browser')
      came.browser.push(await signInAt(owner, home.movedTo(anywhereElse().address)))
    if (place === 'network') came.network.push(await signInAt(owner, new Visitor(home.address)))
  }
  return came
}

async function byCode(owners: Owner[], under: string): Promise<boolean[]> {
  const came: boolean[] = []
  for (const owner of owners.filter((one) => one.place === 'elsewhere' && one.under === under))
    came.push(await signInByCode(owner, anywhereElse()))
  return came
}

async function firstTimes(owners: Owner[]): Promise<boolean[]> {
  const came: boolean[] = []
  for (const owner of owners.filter(({ place }) => place === 'first-time'))
    came.push(await activate(owner, anywhereElse()))
  return came
}

/** Every password that was compared and found wrong stands in the journal of its account. */
async function mostJudged(owners: Owner[], since: Date): Promise<number> {
  const judged = await db.journalEntry.groupBy({
    by: ['stream'],
    where: {
      stream: { in: owners.map(({ id }) => streamOf(id)) },
      act: { in: ['sign-in-failed', 'lock'] },
      at: { gte: since },
    },
    _count: true,
  })
  return Math.max(0, ...judged.map(({ _count }) => _count))
}

const figure = (name: string, ours: number, most: number): Figure => ({
  name,
  ours: shown(ours, 'lần'),
  ...atMost(most, ours, 'lần'),
})

const all = (name: string, came: boolean[]): Figure => {
  const ours = came.filter(Boolean).length
  return {
    name,
    ours: shown(ours, 'lần'),
    limit: shown(came.length, 'lần'),
    ratio: came.length === 0 ? '' : `${Math.round((100 * ours) / came.length)} %`,
    target: '100 %',
    isMet: came.length > 0 && ours === came.length,
  }
}
