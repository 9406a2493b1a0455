import { hasUnsaved } from '@/components/forms/unsaved'

/** Waits for somebody's first move on a step's page, then fetches what makes its form pleasanter. The form works without it. */
export function wakeForm(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-step]')
  if (!form) return
  const waking = new AbortController()
  const wake = () => {
    waking.abort()
    void import('./enliven').then(({ enliven }) => enliven(form, form.dataset.step ?? ''))
  }
  // Somebody may have begun before this script came, or left the page with words unsaved.
  if (form.contains(document.activeElement) || hasUnsaved()) return wake()
  for (const sign of ['focusin', 'keydown', 'pointerdown', 'pointermove'])
    document.addEventListener(sign, wake, { signal: waking.signal })
}
