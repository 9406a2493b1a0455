import { recordHref } from '@/lib/records/record-parts'
import { subjects, type SubjectId } from './subjects'

/** What was reported of somebody's records, and what is begun. */
export const reportsHref = (whose: string): string => recordHref(whose, 'reports')

/** One that was sent, whatever became of the row it was about. */
export const sentReportHref = (whose: string, id: string): string =>
  `${reportsHref(whose)}/da-gui/${id}`

/** Where a row is reported. `mark`: what stands for it in addresses, as `rowMark` makes it; never a key or words of somebody. */
export const reportHref = (whose: string, subject: SubjectId, mark: string): string =>
  `/ca-nhan/${whose}/bao-sai/${subjects[subject].slug}/${mark}`

/** One paper of a report, for whoever may report. */
export const evidenceHref = (whose: string, id: string): string =>
  `${reportsHref(whose)}/giay-to/${id}`

/** The same for the office that answers. */
export const officeEvidenceHref = (correctionId: string, id: string): string =>
  `/can-bo/bao-sai/${correctionId}/giay-to/${id}`
