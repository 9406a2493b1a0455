import { msg, t } from '@/lib/words/t'
import { isStillOpen, type SentCorrection } from '../correction'
import { LONGEST_NOTE, MOST_NOTES } from './report-form'

type Told = { words: string; isSo: (report: SentCorrection) => boolean }

const done: Record<string, Told> = {
  gui: { words: msg('Đã gửi báo sai.'), isSo: ({ state }) => isStillOpen(state) },
  them: { words: msg('Đã gửi điều viết thêm.'), isSo: ({ notes }) => notes.length > 0 },
  rut: { words: msg('Đã rút báo sai.'), isSo: ({ state }) => state === 'WITHDRAWN' },
}

/** Said after a press, as long as it is still so. */
export function reportDone(word: unknown, report: SentCorrection): string | null {
  const told = Object.hasOwn(done, String(word)) ? done[String(word)]! : null
  return told?.isSo(report) ? t(told.words) : null
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
