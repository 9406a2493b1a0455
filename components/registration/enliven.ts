import { announcer } from '@/components/forms/announcer'
import { autosave, type Autosave } from '@/components/forms/autosave'
import { referenceOf, setReference } from '@/components/forms/form-fields'
import { restoreUnsaved } from '@/components/forms/restore'
import { submitOnce } from '@/components/forms/submit-once'
import { savedLine } from './live/saved-line'

/**
 * What scripts add to a step's form, fetched when it is first touched. Each part stands alone: where one can't be
 * fetched or fails, the form goes on as the server drew it.
 */
export function enliven(form: HTMLFormElement, step: string): void {
  if (form.dataset.live !== undefined) return
  form.dataset.live = ''
  const announce = announcer(form)
  form.addEventListener('moved', ({ detail }: CustomEventInit<string>) => {
    setReference(form, detail ?? '')
    tellMoved(form, detail ?? '')
  })
  const live = { form, announce, autosave: keepSaved(form, announce) }
  submitOnce(form, async () => live.autosave?.leave())

  const places = form.querySelector<HTMLElement>('[data-places]')
  if (places) void import('./live/places').then(({ enlivenPlaces }) => enlivenPlaces(places, live))
  if (form.querySelector('[data-office-tree]'))
    void import('./live/office-button').then(({ enlivenOfficeButton }) => enlivenOfficeButton(live))
  if (live.autosave)
    onFirstFocus(form, () => {
      void import('./live/reasons').then(({ giveReasons }) => giveReasons(live, step))
    })
}

/** The first page has no draft to save into yet: its own «Tiếp» makes one. Codes and pictures have verbs of their own. */
function keepSaved(form: HTMLFormElement, announce: (text: string) => void): Autosave | null {
  if (form.dataset.autosave === undefined || referenceOf(form) === '') return null
  const isRestored = restoreUnsaved(form)
  const show = savedLine(announce)
  const saving = autosave(form, (answer) => {
    show(answer)
    if (answer.outcome === 'moved') tellMoved(form, answer.reference)
  })
  if (isRestored) {
    void import('./live/notices').then(({ showRestored }) => showRestored(form))
    void saving.save()
  }
  return saving
}

/** The browser had lost its draft: another took the words. */
const tellMoved = (form: HTMLFormElement, reference: string) =>
  void import('./live/notices').then(({ showOtherDraft }) => showOtherDraft(form, reference))

function onFirstFocus(form: HTMLFormElement, act: () => void): void {
  if (form.contains(document.activeElement)) act()
  else form.addEventListener('focusin', act, { once: true })
}
