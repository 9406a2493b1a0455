import { searchText } from '@/lib/text/search-text'

/** An authority as the catalogue of public ones knows it. */
export type Certifier = { name: string; organisation: string | null }

const wordsOf = (name: string): string[] =>
  searchText(name)
    .replace(/certificat(?:ion|e) authority/g, 'ca')
    .split(' ')

/** Whom the catalogue has for the name of an issuer: a help for the eye; whether it is believed, the chain decides. */
export function findCertifier(issuer: string, known: readonly Certifier[]): Certifier | null {
  const words = wordsOf(issuer)
  // «FPT-CA», «FPT Certification Authority SHA256», «FPTCA»: whole words from the first on.
  const beginnings = words.map((_, at) => words.slice(0, at + 1).join(''))
  return known.find(({ name }) => beginnings.includes(wordsOf(name).join(''))) ?? null
}
