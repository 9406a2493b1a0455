import { hasUnsaved } from '@/components/forms/unsaved'

/** Waits for an officer's first mark or word, then fetches what keeps it on the server while it is typed. */
export function wakeDeedForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeps]')) {
    const wake = () =>
      void import('./keep-deed-form').then(({ keepDeedForm }) => keepDeedForm(form))
    if (hasUnsaved()) wake()
    else form.addEventListener('input', wake, { once: true })
  }
}
