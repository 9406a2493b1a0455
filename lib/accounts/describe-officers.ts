import 'server-only'
import { wholeOfficeName } from '@/lib/offices/office'
import { findOffice } from '@/lib/offices/repository'
import { listActs, type Visit } from '@/lib/platform/journal/journal'
import { t } from '@/lib/words/t'
import { actorOf, roleLabel, streamOf, type Role } from './account'
import { postAt } from './post-at'
import { listStaffAmong } from './repository'

async function nameOf(code: string): Promise<string> {
  const office = await findOffice(code)
  return office ? wholeOfficeName(office) : ''
}

type Told = (visit: Pick<Visit, 'actor' | 'to'>) => string | undefined

/** Words for the officers among these visitors: staff code, roles and office of that day. */
export async function describeOfficers(visits: Visit[]): Promise<Told> {
  const ids = visits.flatMap(({ actor }) => /^account:([\da-f-]{36})$/.exec(actor)?.[1] ?? [])
  const staff = await listStaffAmong([...new Set(ids)])
  const moves = await listActs(
    staff.map(({ id }) => streamOf(id)),
    'move-officer',
  )
  const postOf = (actor: string, moment: Date) => {
    const officer = staff.find((member) => actorOf(member) === actor)
    const own = officer && moves.filter(({ stream }) => stream === streamOf(officer.id))
    return officer && { login: officer.login, ...postAt(officer, own ?? [], moment) }
  }
  const codes = visits.flatMap(({ actor, to }) => postOf(actor, to)?.officeCode ?? [])
  const offices = new Map(
    await Promise.all([...new Set(codes)].map(async (code) => [code, await nameOf(code)] as const)),
  )
  return ({ actor, to }) => {
    const post = postOf(actor, to)
    if (!post) return undefined
    const labels = post.roles.map((role) => t(roleLabel[role as Role]))
    const office = offices.get(post.officeCode ?? '') ?? ''
    return [t('Cán bộ {login}', { login: post.login }), ...labels, office]
      .filter(Boolean)
      .join(', ')
  }
}
