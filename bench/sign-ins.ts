import { hash, verify } from '@node-rs/argon2'
import { hashPassword } from '@/lib/accounts/passwords/hash-password'
import { db } from '@/lib/platform/database/db'
import { openBareNode } from './bare/node'
import { alternate, medianOf, timeEach } from './alternate'
import { atLeast, shown, type Figure } from './report'
import { postForm } from './site'

const PASSWORD = 'mot-mat-khau-chi-de-do'
const AT_ONCE = 8
const A_ROUND = 64
const SHARE = 0.85
const NODE_SHARE = 0.6
/** Written again here, not imported: whoever makes ours cheaper shall see it in the ratio. OWASP, second choice. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Citizens signing in by password, beside comparing as many passwords and doing nothing else. */
export async function measureSignIns(): Promise<Figure[]> {
  const logins = await prepareCitizens()
  const bare = await hash(PASSWORD, cost)
  const node = await openBareNode('<p></p>')
  const people = Array.from({ length: A_ROUND }, (_, at) => logins[at % AT_ONCE]!)
  const contestants = {
    bare: () => timeEach(people, AT_ONCE, () => verify(bare, PASSWORD)),
    node: () => timeEach(people, AT_ONCE, (login) => signIn(login, node.url)),
    ours: async () => {
      // They all come from this machine, and one network may not try without end.
      await db.rateLimit.deleteMany()
      return timeEach(people, AT_ONCE, (login) => signIn(login))
    },
  }
  await alternate(contestants, 1) // warm
  const results = await alternate(contestants)
  node.close()
  const figure = (name: string, limits: { perSecond: number }[], share: number): Figure => {
    const [rate, limit] = [medianOf(results.ours, 'perSecond'), medianOf(limits, 'perSecond')]
    const judged = atLeast(share, rate, limit)
    return { name, ours: shown(rate, 'lần/s'), limit: shown(limit, 'lần/s'), ...judged }
  }
  return [
    figure(`Đăng nhập, ${AT_ONCE} người cùng lúc`, results.bare, SHARE),
    figure('  cạnh Node trần: biểu mẫu, một câu so, một giao dịch', results.node, NODE_SHARE),
  ]
}

const signIn = (login: string, site?: string) =>
  postForm('/dang-nhap', new URLSearchParams({ login, password: PASSWORD }), {}, site)

/** One for each who comes at the same time: five tries of one account at once would close it. */
async function prepareCitizens(): Promise<string[]> {
  const passwordHash = await hashPassword(PASSWORD)
  const logins = Array.from({ length: AT_ONCE }, (_, at) => `99000000${at + 10}`)
  const citizen = { kind: 'CITIZEN', fullName: 'Lò Thị Mẩy', passwordHash } as const
  await db.account.createMany({
    data: logins.map((login) => ({ ...citizen, login, bhxhCode: login })),
  })
  return logins
}
