/** The changing parts of a `PhotoField`, found in the page by the names it gives them. */
export function photoParts(input: HTMLInputElement) {
  const field = input.closest<HTMLElement>('[data-photo="field"]')!
  const part = (name: string) => field.querySelector<HTMLElement>(`[data-photo="${name}"]`)!
  const error = document.getElementById(`${input.name}-error`)!

  const say = (words: string, { seen = true } = {}) => {
    part('status').textContent = words
    part('status').classList.toggle('sr-only', !seen)
  }

  const refuse = (message: string) => {
    say('')
    part('error').textContent = message
    error.hidden = !message
    input.setAttribute('aria-invalid', String(Boolean(message)))
    describe(input, error.id, Boolean(message))
    if (!message) forgetInSummary(input.id)
  }

  const showKept = (src: string, warning: string) => {
    const frame = part('frame')
    const picture = new Image()
    picture.alt = frame.dataset.alt ?? ''
    picture.src = src
    frame.replaceChildren(picture)
    part('link').setAttribute('href', src)
    part('kept').hidden = false
    input.required = false
    part('warning').textContent = warning
    part('warning').hidden = !warning
    say(`Đã lưu ảnh. ${warning}`, { seen: false }) // Seen beside the photograph already.
  }

  const { limitBytes, limitMessage = '' } = field.dataset
  const { unsent = '' } = part('status').dataset
  return { say, unsent, refuse, showKept, limitBytes: Number(limitBytes ?? Infinity), limitMessage }
}

function describe(input: HTMLInputElement, id: string, described: boolean) {
  const others = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one !== id)
  input.setAttribute('aria-describedby', [...others, ...(described ? [id] : [])].join(' ').trim())
}

/** What has been put right leaves the list of errors at the top of the page. */
function forgetInSummary(id: string) {
  const summary = document.getElementById('loi')
  summary?.querySelector(`li:has(a[href="#${CSS.escape(id)}"])`)?.remove()
  if (summary && !summary.querySelector('li')) summary.remove()
}
