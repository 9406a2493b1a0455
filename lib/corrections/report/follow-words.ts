import { msg, t } from '@/lib/words/t'
import { isStillOpen, type SentCorrection } from '../correction'
import { subjectOf } from '../subjects'
import { LONGEST_NOTE, MOST_NOTES } from './report-form'

type Told = { words: string; ofWish?: string; isSo: (report: SentCorrection) => boolean }

const done: Record<string, Told> = {
  gui: {
    words: msg('Đã gửi báo sai.'),
    ofWish: msg('Đã gửi yêu cầu.'),
    isSo: ({ state }) => isStillOpen(state),
  },
  them: { words: msg('Đã gửi điều viết thêm.'), isSo: ({ notes }) => notes.length > 0 },
  rut: {
    words: msg('Đã rút báo sai.'),
    ofWish: msg('Đã rút yêu cầu.'),
    isSo: ({ state }) => state === 'WITHDRAWN',
  },
}

/** Said after a press, as long as it is still so. */
export function reportDone(word: unknown, report: SentCorrection): string | null {
  const told = Object.hasOwn(done, String(word)) ? done[String(word)]! : null
  if (!told?.isSo(report)) return null
  const words = (subjectOf(report.subject).wish && told.ofWish) ?? told.words
  return t(words)
}

/** A refusal that the box itself tells. */
export function noteError(reason: unknown): string | undefined {
  if (reason === 'note-missing') return t('Viết điều muốn nói thêm, rồi nhấn lại.')
  if (reason === 'note-too-long')
    return t('Viết ngắn hơn: nhiều nhất {count} ký tự.', { count: LONGEST_NOTE })
  return reason === 'many-notes'
    ? t('Đợi câu trả lời. Báo sai này đã có {count} lần viết thêm.', { count: MOST_NOTES })
    : undefined
}
