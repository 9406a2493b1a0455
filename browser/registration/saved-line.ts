import type { SaveAnswer } from '@/browser/saving/post-words'
import type { Voices } from '@/browser/reasons/voices'
import { formatTime } from '@/lib/forms/days/dates'
import { t } from '@/lib/words/t'

const QUIET_MS = 60_000
/** A field for a picture keeps words of its own under that name. */
const LINES = '[data-saved]:not([data-photo])'

/** A page of another service has its own words for what only it knows (`data-closed`, `data-contested`). */
const sentence = (answer: SaveAnswer, own: DOMStringMap = {}): string => {
  if ('savedAt' in answer)
    return t('Đã lưu lúc {time}.', { time: formatTime(new Date(answer.savedAt)) })
  if (answer.outcome === 'closed')
    return (
      own.closed ??
      t('Hồ sơ đã gửi, không sửa ở đây được. Mở “Tìm lại hồ sơ” để xem việc tiếp theo.')
    )
  if (answer.outcome === 'contested')
    return (
      own.contested ??
      t('Nhấn “Tiếp” để chọn điều muốn giữ. Mục này vừa đổi ở cửa sổ hoặc máy khác.')
    )
  return t('Chưa lưu được. Hãy điền tiếp, trang sẽ tự lưu lại.')
}

/** Shows each answer wherever the page tells the time of saving; says it aloud when it is news, or once a minute. */
export function savedLine({ say }: Voices): (answer: SaveAnswer) => void {
  let said = { outcome: '', at: 0 }
  return (answer) => {
    const text = sentence(answer, document.querySelector<HTMLElement>(LINES)?.dataset)
    const isBad = !('savedAt' in answer)
    for (const line of document.querySelectorAll(LINES)) {
      line.textContent = text
      line.classList.toggle('text-danger', isBad)
      line.classList.toggle('font-bold', isBad)
    }
    // How long it is kept is said of what has been kept.
    for (const line of document.querySelectorAll<HTMLElement>('[data-while-saved]'))
      line.hidden = isBad
    const isNews = answer.outcome !== said.outcome || Date.now() - said.at > QUIET_MS
    if (!isNews) return
    said = { outcome: answer.outcome, at: Date.now() }
    say(text)
  }
}
