import 'server-only'
import type { OpenRecords } from '@/lib/records/open-records'
import type { IssuedPaper } from '../issued-paper'
import { findPaperOf, listPapers } from '../repository'

/** What was issued of these records, by whomever, the newest first. */
export const listIssued = (records: OpenRecords): Promise<IssuedPaper[]> => listPapers(records)

export const findIssued = (records: OpenRecords, code: string): Promise<IssuedPaper | null> =>
  findPaperOf(records, code)
