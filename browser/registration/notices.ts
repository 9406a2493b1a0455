import { latePart } from '@/browser/forms/late-part'
import { GOING } from '@/browser/forms/press'
import { postedAgain } from '@/browser/saving/restore'
import { forgetUnsaved, type Unsaved } from '@/browser/saving/unsaved'
import { shownReference } from '@/lib/registration/reference/reference'

export const showRestored = (form: HTMLFormElement): void => form.before(latePart('restored'))

/** The way to the page that shows both; once gone there, the words are in its hands. */
export function showAsked(form: HTMLFormElement, unsaved: Unsaved): void {
  const part = latePart('asked')
  const way = part.querySelector('form')!
  way.setAttribute('action', unsaved.action)
  for (const [name, value] of Object.entries(postedAgain(unsaved, 'tiep'))) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value })
    way.append(field)
  }
  way.addEventListener(GOING, () => forgetUnsaved(unsaved))
  form.before(part)
}

/** The number beside the form is that of the draft the browser has lost. */
export function showOtherDraft(form: HTMLFormElement, reference: string): void {
  form.before(latePart('other-draft'))
  for (const number of document.querySelectorAll('[data-reference]'))
    number.textContent = shownReference(reference)
}
