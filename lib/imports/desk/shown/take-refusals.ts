import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import { csvLine } from '@/lib/catalogues/csv'
import { may } from '@/lib/review/actions'
import type { KeptRefusal } from '../../shape/refusals'
import { noteAtDesk } from '../journal-desk'
import { foundInWords } from '../kind-words'
import { findFile, listRefusalsOf } from './repository'

// Without the mark a spreadsheet takes UTF-8 for the letters of its own land.
const MARK = '\uFEFF'

/** Everything that was refused, to be put right at the source: lines, columns and rules, no value. Null: nothing to take. */
export async function takeRefusals(officer: Officer, id: string): Promise<string | null> {
  const file = may(officer, 'keepImports') ? await findFile(id) : null
  if (!file) return null
  const refusals = await listRefusalsOf(file)
  if (refusals.length === 0) return null
  await noteAtDesk(
    { file, actor: actorOf(officer), act: 'take-import-refusals' },
    { rows: refusals.length },
  )
  const row = (refusal: KeptRefusal) => {
    const { line, column, sentence } = foundInWords(file.kind, refusal)
    return csvLine([line, column, sentence])
  }
  return `${MARK}${csvLine(['Dòng', 'Cột', 'Cần làm gì'])}${refusals.map(row).join('')}`
}
