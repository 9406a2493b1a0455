const CHECK_MS = 5_000

/**
 * Warns before an idle session ends, and takes personal data off an unattended screen when it has. Without JavaScript
 * the server ends the session all the same; the screen then stays as it was.
 */
export function watchSession(): void {
  const template = document.querySelector<HTMLTemplateElement>('template[data-session-end]')
  if (!template) return
  const [idleSeconds, warnSeconds] = [
    Number(template.dataset.idleSeconds),
    Number(template.dataset.warnSeconds),
  ]
  let seenAt = Date.now()
  let warning: Element | null = null
  /** Where somebody was when the warning came: they go on from there. */
  let place: Element | null = null

  setInterval(() => {
    const leftSeconds = idleSeconds - (Date.now() - seenAt) / 1000
    if (leftSeconds < warnSeconds) warn()
    // The server decides: another window may have kept the session alive, and then this leads back here.
    if (leftSeconds < 0) location.assign(`/het-phien?tiep=${encodeURIComponent(location.pathname)}`)
  }, CHECK_MS)

  function warn() {
    if (warning || !template) return
    template.after(template.content.cloneNode(true))
    warning = template.nextElementSibling
    warning?.querySelector('button')?.addEventListener('click', stay)
    document.addEventListener('keydown', goToWarning)
  }

  /** The next Tab leads to the button, wherever one is: nobody's typing is interrupted, and nobody must look for it. */
  function goToWarning(event: KeyboardEvent) {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey) return
    event.preventDefault()
    document.removeEventListener('keydown', goToWarning)
    place = document.activeElement
    warning?.querySelector('button')?.focus()
  }

  /** Pressed once is enough: it is sent when there is a network. Emptied first: pressed again, it is heard again. */
  function sayUnreached() {
    addEventListener('online', stay, { once: true })
    const line = warning?.querySelector<HTMLElement>('[data-unreached]')
    if (!line) return
    line.hidden = true
    setTimeout(() => (line.hidden = false), 100)
  }

  async function stay() {
    const answer = await fetch('/phien', { method: 'POST' }).catch(() => null)
    if (!answer) return sayUnreached()
    if (!answer.ok) return location.reload()
    seenAt = Date.now()
    const hadFocus = warning?.contains(document.activeElement)
    document.removeEventListener('keydown', goToWarning)
    warning?.remove()
    warning = null
    const before = place instanceof HTMLElement && place !== document.body ? place : null
    if (hadFocus) (before ?? document.querySelector<HTMLElement>('main'))?.focus()
  }
}
