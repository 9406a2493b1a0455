import 'server-only'
import { listFlagged } from './repository'

/** Which lines of a list of cases carry the mark «Nghi trùng». */
export const findFlagged = async (references: string[]): Promise<Set<string>> =>
  new Set(references.length > 0 ? await listFlagged(references) : [])
