import { extensionOf, extensions, mayUse, usageBits, type Held } from './held'

/** Purposes under which authorities give people certificates for signing papers. */
const FOR_PEOPLE = new Set([
  '2.5.29.37.0', // any
  '1.3.6.1.5.5.7.3.2', // proving who one is
  '1.3.6.1.5.5.7.3.4', // letters
  '1.3.6.1.5.5.7.3.36', // documents (RFC 9336)
  '1.3.6.1.4.1.311.10.3.12', // documents (Microsoft)
  '1.2.840.113583.1.1.5', // documents (Adobe)
])

/** Whether a person may sign a paper with it: a certificate of a website or of an authority is valid, and for something else. */
export function maySignPapers(held: Held): boolean {
  const signs = mayUse(held, usageBits.digitalSignature) || mayUse(held, usageBits.nonRepudiation)
  const purposes = extensionOf(held, extensions.extendedKeyUsage)?.parsedValue?.keyPurposes as
    string[] | undefined
  const isAuthority = extensionOf(held, extensions.basicConstraints)?.parsedValue?.cA === true
  return signs === true && !isAuthority && (purposes?.some((one) => FOR_PEOPLE.has(one)) ?? true)
}
