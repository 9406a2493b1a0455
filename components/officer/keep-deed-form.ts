import { autosave } from '@/components/forms/autosave'
import type { Answer } from '@/components/forms/post-words'
import { restoreUnsaved } from '@/components/forms/restore'
import { submitOnce } from '@/components/forms/submit-once'
import { voicesOf } from '@/components/forms/voices'
import { formatTime } from '@/lib/forms/dates'

const QUIET_MS = 60_000

const sentence = (answer: Answer): string =>
  'savedAt' in answer
    ? `Đã giữ phần đang nhập lúc ${formatTime(new Date(answer.savedAt))}. Phần này chưa được gửi.`
    : 'Chưa giữ được phần đang nhập. Cổng tự thử lại khi có mạng.'

/** What an officer types is kept on the server as on the citizens' side; only the button makes it count. */
export function keepDeedForm(form: HTMLFormElement): void {
  const { say } = voicesOf(form)
  restoreUnsaved(form)
  let saidAt = 0
  let wasKept = true
  const saving = autosave(form, (answer) => {
    const line = form.querySelector('[data-kept]')
    if (line) line.textContent = sentence(answer)
    const isKept = 'savedAt' in answer
    if (isKept === wasKept && Date.now() - saidAt < QUIET_MS) return
    saidAt = Date.now()
    wasKept = isKept
    say(sentence(answer))
  })
  submitOnce(form, saving.leave)
  void saving.save()
}
