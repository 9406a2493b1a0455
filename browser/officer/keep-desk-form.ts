import { autosave } from '@/browser/saving/autosave'
import type { SaveAnswer } from '@/browser/saving/post-words'
import { restoreUnsaved } from '@/browser/saving/restore'
import { beforePress } from '@/browser/forms/press'
import { voicesOf } from '@/browser/reasons/voices'
import { formatTime } from '@/lib/forms/days/dates'

const QUIET_MS = 60_000

const sentence = (answer: SaveAnswer, line: HTMLElement | null): string =>
  'savedAt' in answer
    ? `Đã giữ phần đang nhập lúc ${formatTime(new Date(answer.savedAt))}. Phần này chưa được gửi.`
    : (line?.dataset.unkept ?? '')

/** What an officer types is kept on the server as on the citizens' side; only the button makes it count. */
export function keepDeskForm(form: HTMLFormElement): void {
  const { say } = voicesOf(form)
  restoreUnsaved(form)
  let saidAt = 0
  let wasKept = true
  const saving = autosave(form, (answer) => {
    const line = form.querySelector<HTMLElement>('[data-kept]')
    const words = sentence(answer, line)
    if (line) line.textContent = words
    const isKept = 'savedAt' in answer
    if (isKept === wasKept && Date.now() - saidAt < QUIET_MS) return
    saidAt = Date.now()
    wasKept = isKept
    say(words)
  })
  beforePress(form, saving.leave)
  void saving.save()
}
