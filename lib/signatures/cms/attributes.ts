import type { Attribute, SignerInfo } from 'pkijs'

const ids = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  certificate: '1.2.840.113549.1.9.16.2.12',
  certificateV2: '1.2.840.113549.1.9.16.2.47',
} as const
export type SignedAttributes = Map<keyof typeof ids, Attribute>

/** What was signed along with the file's digest. Null when one is told twice, or with several values: which counts nobody knows. */
export function signedAttributes({ signedAttrs }: SignerInfo): SignedAttributes | null {
  const told = signedAttrs?.attributes ?? []
  if (new Set(told.map(({ type }) => type)).size < told.length) return null
  if (told.some(({ values }) => values.length !== 1)) return null
  const known = Object.entries(ids) as [keyof typeof ids, string][]
  return new Map(
    known.flatMap(([name, id]) => {
      const attribute = told.find(({ type }) => type === id)
      return attribute ? [[name, attribute] as const] : []
    }),
  )
}
