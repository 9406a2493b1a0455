import { inventEmployers } from '@/lib/catalogues/invented/invent-employers'
import { provinceWord } from '@/lib/search/vocabulary/signed-words'
import { nameKey } from '@/lib/text/names/name-key'
import { indexWords } from '@/lib/text/readings/words-of'
import { readDated } from './dated'
import { officeColumns } from './offices'
import { asRead, type Read, type Reading } from './read'

const IN_DEMO = 3_000

/** No public list exists: invented ones for a demonstration, none otherwise. */
export function employerRows(directory: string, { isDemo }: Reading): Read {
  const offices = readDated(directory, 'offices.csv', officeColumns)
  const open = offices.filter(({ validTo }) => validTo === null)
  const rows = [...inventEmployers(isDemo ? IN_DEMO : 0, { offices: open })].map((employer) => ({
    ...employer,
    at: `employer ${employer.code}`,
  }))
  const derive = ({ name, provinceCode }: { name: string; provinceCode: string }) => ({
    searchText: nameKey(name),
    words: [...indexWords(name), provinceWord(provinceCode)],
  })
  return asRead(rows, derive)
}
