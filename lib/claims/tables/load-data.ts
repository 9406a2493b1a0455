import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'

type DataFile = 'codes' | 'cost-groups' | 'fields' | 'formulas' | 'tables'

/** One of the lists beside this file, its cells as they stand there. */
export const loadData = (name: DataFile): Record<string, string>[] =>
  parse(readFileSync(path.join(process.cwd(), 'lib/claims/tables/data', `${name}.csv`), 'utf8'), {
    columns: true,
  })
