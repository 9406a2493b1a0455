import { methodOf, isSignedBy, isStrongKey } from './algorithms'
import { extensionOf, extensions, mayUse, usageBits, type Held } from './held'

/** From the person's certificate to a root that we trust, the root last. */
export type Chain = Held[]

export type ChainAnswer = { chain: Chain | null; weak: boolean }

/** A public authority stands one or two steps below the national root. */
const MAX_LENGTH = 5
/** Each step costs one check of a signature; a knot of cross-signed certificates would cost thousands. */
const MAX_CHECKS = 40

const UNDERSTOOD = new Set<string>([
  extensions.keyUsage,
  extensions.basicConstraints,
  extensions.extendedKeyUsage,
  extensions.policies,
  extensions.subjectName,
  extensions.revocationLists,
  extensions.noOcspCheck,
])

/** pkijs's own engine neither counts the steps below an authority nor ends in a ring of certificates (decision 0076). */
export function findChain(leaf: Held, known: Held[], roots: Held[], at: Date): ChainAnswer {
  let checks = 0
  const issued = (issuer: Held, held: Held) =>
    issuer.key.subject === held.key.issuer && ++checks <= MAX_CHECKS && isIssuedBy(held, issuer)

  const onwards = (path: Held[]): Chain | null => {
    const last = path.at(-1)!
    if (path.length > MAX_LENGTH) return null
    const root = roots.find((one) => mayIssue(one, path, at) && issued(one, last))
    if (root) return [...path, root]
    for (const next of known) {
      const fresh = !path.some(({ der }) => der.equals(next.der))
      if (!fresh || !mayIssue(next, path, at) || !issued(next, last)) continue
      const found = onwards([...path, next])
      if (found) return found
    }
    return null
  }

  const chain = understands(leaf) ? onwards([leaf]) : null
  return { chain, weak: chain !== null && chain.slice(0, -1).some(isWeak) }
}

/** An authority, for so many steps below it, today. */
function mayIssue(held: Held, below: Held[], at: Date): boolean {
  const constraints = extensionOf(held, extensions.basicConstraints)?.parsedValue
  if (!constraints?.cA || mayUse(held, usageBits.keyCertSign) === false || !understands(held))
    return false
  const steps =
    typeof constraints.pathLenConstraint === 'number' ? constraints.pathLenConstraint : MAX_LENGTH
  return below.length - 1 <= steps && isValidAt(held, at) && isStrongKey(held.key.publicKey)
}

const understands = ({ parsed }: Held) =>
  (parsed.extensions ?? []).every(({ critical, extnID }) => !critical || UNDERSTOOD.has(extnID))

export const isValidAt = ({ parsed }: Held, at: Date): boolean =>
  parsed.notBefore.value <= at && at <= parsed.notAfter.value

function isIssuedBy({ parsed }: Held, issuer: Held): boolean {
  const method = methodOf(parsed.signatureAlgorithm)
  const { tbsView, signatureValue } = parsed
  return (
    method !== null &&
    isSignedBy(issuer.key.publicKey, method, tbsView, signatureValue.valueBlock.valueHexView)
  )
}

/** The root vouches by standing in our list, not by its signature of itself. */
const isWeak = ({ parsed }: Held) => methodOf(parsed.signatureAlgorithm)?.weak ?? true
