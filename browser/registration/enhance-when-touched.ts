import { keepTrying } from '@/browser/forms/keep-trying'
import { latePart } from '@/browser/forms/late-part'
import { isReached } from '@/browser/forms/reach'
import { hasUnsaved } from '@/browser/saving/unsaved'

/** Waits for somebody's first move on a step's page, then fetches what makes its form pleasanter. The form works without it. */
export function enhanceWhenTouched(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-step]')
  if (!form) return
  const waiting = new AbortController()
  const begin = () => {
    waiting.abort()
    void enhance(form)
  }
  keepEarlyKeys(form)
  openOfficesByButton(form)
  // Somebody may have begun before this script came, or left the page with words unsaved.
  if (form.contains(document.activeElement) || hasUnsaved()) return begin()
  for (const sign of ['focusin', 'keydown', 'pointerdown', 'pointermove'])
    document.addEventListener(sign, begin, { signal: waiting.signal })
}

const load = async (form: HTMLFormElement) => (await import('./enhance-form')).enhanceForm(form)

async function enhance(form: HTMLFormElement) {
  let notice: HTMLElement | undefined
  await keepTrying(
    () => load(form),
    () => {
      if (!notice) form.before((notice = latePart('not-saving')))
    },
  )
  notice?.remove()
}

/** Letters typed at a list that is about to become a field to type in: it takes them over. */
function keepEarlyKeys(form: HTMLFormElement) {
  form.addEventListener('keydown', ({ target, key, ctrlKey, altKey, metaKey }) => {
    if (!(target instanceof HTMLSelectElement) || ctrlKey || altKey || metaKey) return
    if (key.length === 1) target.dataset.earlyKeys = (target.dataset.earlyKeys ?? '') + key
  })
}

/** Without a network the tree's page can't be had either, and the browser would put its own in place of this one. */
async function openByPage(form: HTMLFormElement, button: HTMLButtonElement) {
  if (await isReached()) form.requestSubmit(button)
  else if (!document.querySelector('[data-unreached]')) button.before(latePart('unreached'))
}

/** «Chọn» opens the tree over the page, however soon it is pressed. Where that can't be had, it leads to the tree's own page. */
function openOfficesByButton(form: HTMLFormElement) {
  let isOpening = false
  form.addEventListener('click', async (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-office-tree]')
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    if (isOpening) return
    isOpening = true
    document.querySelector('[data-unreached]')?.remove()
    try {
      const { openOffices } = await import('@/browser/offices/office-button')
      await openOffices(await load(form))
    } catch {
      await openByPage(form, button)
    }
    isOpening = false
  })
}
