import type { Chain } from '../certificates/chain'
import { extensionOf, extensions, type Held } from '../certificates/held'
import { questionAbout, standingInAnswer } from './read-answer'
import { standingInList } from './read-list'
import type { AskAuthority, Standing } from './standing'

export type RevocationFault =
  'revoked' | 'on-hold' | 'authority-revoked' | 'no-answer' | 'no-address'

/** Asks about every certificate below the root; the root itself stands in our own list. */
export async function checkRevocation(
  chain: Chain,
  ask: AskAuthority,
  now: Date,
): Promise<RevocationFault | null> {
  const faults = await Promise.all(
    chain.slice(0, -1).map(async (held, at) => {
      const standing = await standingOf(held, chain[at + 1]!, { ask, now })
      if (standing === 'good') return null
      return at > 0 && (standing === 'revoked' || standing === 'on-hold')
        ? 'authority-revoked'
        : standing
    }),
  )
  // What is known to be wrong is told before what could not be learnt.
  const worst: (RevocationFault | null)[] = [
    'revoked',
    'on-hold',
    'authority-revoked',
    'no-address',
    'no-answer',
  ]
  return worst.find((fault) => faults.includes(fault)) ?? null
}

type Asking = { ask: AskAuthority; now: Date }

/** By the answer about this one certificate, or else by the list of all. */
async function standingOf(
  held: Held,
  issuer: Held,
  { ask, now }: Asking,
): Promise<Standing | 'no-answer' | 'no-address'> {
  const responders = responderUrls(held)
  const lists = listUrls(held)
  if (responders.length + lists.length === 0) return 'no-address'
  if (responders.length > 0) {
    const question = await questionAbout(held, issuer)
    for (const url of responders) {
      const answer = await ask(url, question)
      const standing = answer && (await standingInAnswer(answer, held, issuer, now))
      if (standing) return standing
    }
  }
  for (const url of lists) {
    const list = await ask(url)
    const standing = list && standingInList(list, held, issuer, now)
    if (standing) return standing
  }
  return 'no-answer'
}

/** More addresses than these are nobody's. */
const MOST = 2
const OCSP = '1.3.6.1.5.5.7.48.1'
const URL_NAME = 6

type NamedPlace = { type: number; value: unknown }
const urlOf = ({ type, value }: NamedPlace) =>
  type === URL_NAME && typeof value === 'string' && /^https?:\/\//i.test(value) ? [value] : []

const responderUrls = (held: Held): string[] => {
  const access =
    extensionOf(held, extensions.authorityAccess)?.parsedValue?.accessDescriptions ?? []
  return (access as { accessMethod: string; accessLocation: NamedPlace }[])
    .filter(({ accessMethod }) => accessMethod === OCSP)
    .flatMap(({ accessLocation }) => urlOf(accessLocation))
    .slice(0, MOST)
}

const listUrls = (held: Held): string[] => {
  const points =
    extensionOf(held, extensions.revocationLists)?.parsedValue?.distributionPoints ?? []
  return (points as { distributionPoint?: NamedPlace[] }[])
    .flatMap(({ distributionPoint }) => (Array.isArray(distributionPoint) ? distributionPoint : []))
    .flatMap(urlOf)
    .slice(0, MOST)
}
