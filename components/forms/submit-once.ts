const GUARD_MS = 8_000
const LONGEST_WAIT_MS = 3_000

const wait = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration))

/**
 * A second press within eight seconds sends nothing; after that the button works again, whatever became of the first.
 * `before` finishes what is under way, so that older words never arrive after newer ones.
 */
export function submitOnce(form: HTMLFormElement, before: () => Promise<unknown>): void {
  let isSending = false
  let isOurs = false
  let release = () => {}

  form.addEventListener('submit', (event) => {
    if (isOurs) return
    event.preventDefault()
    if (!isSending) void send(event.submitter)
  })
  // Back again by the browser's own button, out of its memory.
  addEventListener('pageshow', (event) => event.persisted && release())

  async function send(submitter: HTMLElement | null) {
    isSending = true
    const restore = showSending(visibleTwin(form, submitter))
    release = () => {
      restore()
      isSending = false
    }
    setTimeout(release, GUARD_MS)
    await Promise.race([before(), wait(LONGEST_WAIT_MS)])
    // A form that is still telling of one submit ignores the next.
    await wait(0)
    isOurs = true
    form.requestSubmit(submitter)
    isOurs = false
  }
}

/** Enter in a field presses a button nobody sees; people look at the one that does the same. */
function visibleTwin(form: HTMLFormElement, submitter: HTMLElement | null): HTMLElement | null {
  if (!(submitter instanceof HTMLButtonElement) || submitter.tabIndex >= 0) return submitter
  return form.querySelector(`button[value="${submitter.value}"]:not([tabindex="-1"])`)
}

/** Not `disabled`: a disabled button posts no value and loses the focus. */
function showSending(button: HTMLElement | null): () => void {
  if (!button) return () => {}
  const words = [...button.childNodes]
  button.setAttribute('aria-disabled', 'true')
  button.replaceChildren('Đang gửi…')
  return () => {
    button.removeAttribute('aria-disabled')
    button.replaceChildren(...words)
  }
}
