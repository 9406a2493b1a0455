import { formatDay } from '@/lib/forms/days/dates'
import { findChain, isValidAt } from './certificates/chain'
import { checkDates } from './certificates/dates'
import type { Held } from './certificates/held'
import { judgeHolder, type SignedPerson } from './certificates/holder'
import { nameIn } from './certificates/subject'
import { maySignPapers } from './certificates/usage'
import type { Fault, FaultValues } from './faults'
import { checkRevocation } from './revocation/ask-revocation'
import type { Trust } from './trust'

export type JudgedCertificate = { faults: Fault[]; values: FaultValues; chain: boolean }

/** What the certificate itself may fall short of; everything is looked at, whatever was wrong before. */
export async function judgeCertificate(
  leaf: Held,
  others: Held[],
  { person, claimed, trust }: { person: SignedPerson; claimed: Date | null; trust: Trust },
): Promise<JudgedCertificate> {
  const { chain, weak } = findChain(leaf, [...others, ...trust.authorities], trust.roots, trust.now)
  const date = checkDates(leaf, trust.now, claimed)
  // Nobody is asked about a certificate that nobody we trust has given: its addresses could lead anywhere.
  const isAsked = chain !== null && isValidAt(leaf, trust.now)
  const revocation = isAsked ? await checkRevocation(chain, trust.ask, trust.now) : null
  const faults: (Fault | null | false)[] = [
    chain === null && 'not-trusted',
    weak && 'weak-chain',
    date,
    revocation,
    !maySignPapers(leaf) && 'other-use',
    judgeHolder(leaf, person),
  ]
  const values = {
    issuer: nameIn(leaf.parsed.issuer),
    from: formatDay(leaf.parsed.notBefore.value),
    until: formatDay(leaf.parsed.notAfter.value),
    ...(claimed && { signed: formatDay(claimed) }),
  }
  return {
    faults: faults.filter((fault) => fault !== null && fault !== false),
    values,
    chain: isAsked,
  }
}
