import { keepTrying } from '@/browser/forms/keep-trying'

/** Waits at each form that was drawn with something to put right; a step of the registration has judges of its own. */
export function mendWhenTouched(): void {
  for (const form of document.forms) {
    if (form.dataset.step !== undefined || !form.querySelector('[id$="-error"]')) continue
    const begin = () => void keepTrying(() => import('./mend')).then(({ mend }) => mend(form))
    form.addEventListener('focusin', begin, { once: true })
  }
}
