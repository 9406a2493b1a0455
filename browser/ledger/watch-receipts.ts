import { keepTrying } from '@/browser/forms/keep-trying'

/** On the page that checks receipts. */
export function watchReceipts(): void {
  const form = document.querySelector<HTMLElement>('[data-receipts]')
  if (form)
    void keepTrying(() => import('./check-receipts')).then((part) => part.checkReceipts(form))
}
