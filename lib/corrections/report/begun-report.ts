import { cleanText } from '@/lib/text/clean-text'
import { t } from '@/lib/words/t'
import type { BegunReport } from '../correction'
import { subjectOf } from '../subjects'
import { rightValues } from './report-form'

/** In addresses and forms: which begun report is to be thrown away. */
export const DROPPED = 'bo'
export const nameOfBegun = ({ subject, mark }: Pick<BegunReport, 'subject' | 'mark'>): string =>
  `${subject} ${mark}`

const LONGEST = 80

/** By what its writer knows it again: what is wrong, what would be right, the first words of the note. */
export function begunInWords({ subject, typed, hasFiles }: BegunReport): string {
  const reason = subjectOf(subject).reasons[typed.reason ?? '']
  const note = [...cleanText(typed.note ?? '')]
  const words = [
    ...(reason ? [t(reason.label)] : []),
    ...Object.values(rightValues({ subject }, typed)),
    ...(note.length > 0 ? [note.slice(0, LONGEST).join('')] : []),
    ...(hasFiles ? [t('có giấy tờ kèm')] : []),
  ]
  return `${words.join(', ')}.`
}
