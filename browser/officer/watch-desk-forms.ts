import { keepTrying } from '@/browser/forms/keep-trying'
import { hasUnsaved } from '@/browser/saving/unsaved'

/** Waits for an officer's first mark or word, then fetches what keeps it on the server while it is typed. */
export function watchDeskForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps]')) {
    const begin = async () => {
      const { keepDeskForm } = await keepTrying(
        () => import('./keep-desk-form'),
        () => sayUnkept(form),
      )
      keepDeskForm(form)
    }
    if (hasUnsaved()) void begin()
    else form.addEventListener('input', () => void begin(), { once: true })
  }
}

/** The words are the server's: this script holds none. */
function sayUnkept(form: HTMLFormElement) {
  const line = form.querySelector<HTMLElement>('[data-kept]')
  if (line) line.textContent = line.dataset.unkept ?? ''
}
