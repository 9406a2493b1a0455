import { t } from '@/lib/words/t'
import { readMissingMark } from './missing-mark'
import { subjectOf, type SubjectId } from '../subjects'

/** What kind of report it is, in words. */
export const reportedTitle = ({ subject, mark }: { subject: SubjectId; mark: string }): string =>
  readMissingMark(mark) ? t('Báo thiếu một giai đoạn') : t(subjectOf(subject).title)
