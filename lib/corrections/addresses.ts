import { subjects, type SubjectId } from './subjects'

/** Where a row is reported. `mark`: what stands for it in addresses, as `rowMark` makes it; never a key or words of somebody. */
export const reportHref = (whose: string, subject: SubjectId, mark: string): string =>
  `/ca-nhan/${whose}/bao-sai/${subjects[subject].slug}/${mark}`
