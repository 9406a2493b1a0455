import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { listPairs } from '@/lib/duplicates/list-pairs'
import { isUndecided, type LikePair } from '@/lib/duplicates/pair'
import { wholeOfficeName } from '@/lib/offices/office'
import { findOffice } from '@/lib/offices/repository'
import { record } from '@/lib/platform/journal/journal'
import type { OfficeCase } from '../office-case'
import { listNames } from '../repository'
import { officeCodesOf } from '../scope'
import { pairLines, type ShownPair } from './shown-pair'

/** The cases that may be of the same person, each beside this one; the look is journaled with those too. */
export async function showPairs(officer: Officer, { id }: OfficeCase): Promise<ShownPair[]> {
  const pairs = (await listPairs(id)).filter(
    (pair) => isUndecided(pair) || !['OPEN', 'ASKED'].includes(pair.state),
  )
  if (pairs.length === 0) return []
  const officeCodes = await officeCodesOf(officer)
  const names = await listNames(pairs.flatMap(({ judgedById }) => judgedById ?? []))
  const shown: ShownPair[] = []
  for (const pair of pairs) {
    shown.push(await showPair(id, pair, { officeCodes, names }))
    const { id: other } = otherOf(id, pair)
    const stream = `declaration:${other}`
    await record({ stream, act: 'view-declaration', actor: actorOf(officer) })
  }
  return shown
}

const otherOf = (id: string, { earlier, later }: LikePair) => (earlier.id === id ? later : earlier)

type Known = { officeCodes: string[]; names: Map<string, string> }

async function showPair(id: string, pair: LikePair, { officeCodes, names }: Known) {
  const own = pair.earlier.id === id ? pair.earlier : pair.later
  const other = otherOf(id, pair)
  const office = await findOffice(other.officeCode)
  const isOurs = officeCodes.includes(other.officeCode)
  const { reference, status, submittedAt } = other
  return {
    ...pair,
    isUndecided: isUndecided(pair),
    other: {
      reference,
      status,
      submittedAt,
      isOurs,
      officeName: office ? wholeOfficeName(office) : '',
    },
    isOtherFirst: pair.earlier.id === other.id,
    lines: pairLines(own.whose, other.whose, isOurs),
    isAskedHere: pair.askedId === id,
    judgedBy: (pair.judgedById && names.get(pair.judgedById)) ?? null,
  }
}
