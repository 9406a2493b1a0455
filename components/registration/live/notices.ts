import { latePart } from '@/components/forms/late-part'
import { shownReference } from '@/lib/registration/reference'

export const showRestored = (form: HTMLFormElement): void => form.before(latePart('restored'))

/** The number beside the form is that of the draft the browser has lost. */
export function showOtherDraft(form: HTMLFormElement, reference: string): void {
  form.before(latePart('other-draft'))
  for (const number of document.querySelectorAll('[data-reference]'))
    number.textContent = shownReference(reference)
}
