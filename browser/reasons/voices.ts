import { t } from '@/lib/words/t'

/** After a warning nothing else is said for so long: the next sentence would cut it off. */
const COMPLAINT_MS = 2_500
/** A screen reader hears a change, so the line is emptied first; and it finishes its own sentence meanwhile. */
const PAUSE_MS = 100

type Write = (text: string) => void
export type Voices = {
  /** Polite: waits for its turn. */
  say: Write
  /** The same, and whatever is said next waits until it has been heard: the answer to what somebody has just done. */
  answer: Write
  /** Heard at once. No reason: what was said of this field is no longer so, and nobody shall meet it by reading on. */
  warn: (field: string, reason?: string) => void
}

/** What is good to know and what must be put right never share a line: the later would wipe out the earlier unheard. */
export function createVoices(lines: { status: Write; alert: Write }): Voices {
  const later = { status: oneTimer(), alert: oneTimer(), answer: oneTimer() }
  let quietUntil = 0
  let waiting: string | null = null
  let warnedOf = ''

  function wait() {
    const text = waiting
    if (text === null) return
    later.status(Math.max(PAUSE_MS, quietUntil - Date.now()), () => {
      waiting = null
      lines.status(text)
    })
  }

  return {
    say(text) {
      // Only the newest is still true.
      waiting = text
      if (Date.now() >= quietUntil) lines.status('')
      wait()
    },
    answer(text) {
      lines.status('')
      quietUntil = Date.now() + COMPLAINT_MS
      later.answer(PAUSE_MS, () => lines.status(text))
      wait()
    },
    warn(field, reason) {
      if (!reason) {
        if (warnedOf === field) later.alert(0, () => lines.alert(''))
        return
      }
      warnedOf = field
      quietUntil = Date.now() + COMPLAINT_MS
      wait()
      lines.alert('')
      later.alert(PAUSE_MS, () => lines.alert(`${t('Lỗi:')} ${reason}`))
    },
  }
}
/** Asked again, it forgets what it was to do before. */
function oneTimer() {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (delay: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, delay)
  }
}

/** The two lines of a form, for those who listen. */
export function voicesOf(form: HTMLFormElement): Voices {
  const line = (role: string): Write => {
    const element = document.createElement('p')
    element.className = 'sr-only'
    element.setAttribute('role', role)
    form.append(element)
    return (text) => void (element.textContent = text)
  }
  return createVoices({ status: line('status'), alert: line('alert') })
}
