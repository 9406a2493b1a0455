import 'server-only'
import { cleanText } from '@/lib/text/clean-text'
import { searchText } from '@/lib/text/search-text'
import { unifyYAndI } from '@/lib/text/syllables/y-and-i'
import type { PersonQuestion } from './person-question'
import { listCandidates } from './repository'

export type PersonMatch = { ok: true; bhxhCode: string } | { ok: false; reason: 'none' | 'several' }

/** The one person who agrees with every answer. The same single query is asked whether or not there is one. */
export async function matchPerson(question: PersonQuestion): Promise<PersonMatch> {
  const candidates = await listCandidates(question)
  const name = spoken(question.fullName)
  const [match, ...others] = candidates.filter(({ fullName }) => spoken(fullName) === name)
  if (!match) return { ok: false, reason: 'none' }
  return others.length === 0
    ? { ok: true, bhxhCode: match.bhxhCode }
    : { ok: false, reason: 'several' }
}

/** A name as it is typed without marks; «Lý» and «Lí», «H'Hen», «H Hen» and «HHen» are one. */
const spoken = (name: string): string =>
  searchText(cleanText(name)).split(' ').map(unifyYAndI).join('')
