import { autosave, type Autosave } from '@/browser/saving/autosave'
import { referenceOf, setReference } from '@/browser/forms/form-fields'
import { keepTrying } from '@/browser/forms/keep-trying'
import { restoreUnsaved } from '@/browser/saving/restore'
import { beforePress } from '@/browser/forms/press'
import type { Unsaved } from '@/browser/saving/unsaved'
import { voicesOf, type Voices } from '@/browser/reasons/voices'
import type { EnhancedForm } from '@/browser/saving/enhanced-form'
import { savedLine } from './saved-line'

/**
 * What scripts add to a step's form, fetched when it is first touched. Each part stands alone: where one can't be
 * fetched or fails, the form goes on as the server drew it.
 */
export function enhanceForm(form: HTMLFormElement): EnhancedForm {
  const before = enhancedForms.get(form)
  if (before) return before
  const voices = voicesOf(form)
  form.addEventListener('moved', ({ detail }: CustomEventInit<string>) => {
    setReference(form, detail ?? '')
    tellMoved(form, detail ?? '')
  })
  const enhanced = { form, voices, autosave: keepSaved(form, voices) }
  enhancedForms.set(form, enhanced)
  beforePress(form, async () => enhanced.autosave?.leave())

  const places = form.querySelector<HTMLElement>('[data-places]')
  if (places)
    void keepTrying(() => import('@/browser/places/places')).then(({ enhancePlaces }) =>
      enhancePlaces(places, enhanced),
    )
  if (enhanced.autosave)
    onFirstFocus(form, () => {
      void keepTrying(() => import('./reasons')).then(({ giveStepReasons }) =>
        giveStepReasons(enhanced),
      )
    })
  return enhanced
}

const enhancedForms = new WeakMap<HTMLFormElement, EnhancedForm>()

/** The first page has no draft to save into yet: its own «Tiếp» makes one. Codes and pictures have verbs of their own. */
function keepSaved(form: HTMLFormElement, voices: Voices): Autosave | null {
  if (referenceOf(form) === '') return null
  const isRestored = restoreUnsaved(form, (unsaved) => tellAsked(form, unsaved))
  if (form.dataset.autosave === undefined) return null
  const show = savedLine(voices)
  const saving = autosave(form, (answer) => {
    show(answer)
    if (answer.outcome === 'moved') tellMoved(form, answer.reference)
  })
  if (isRestored)
    void keepTrying(() => import('./notices')).then(({ showRestored }) => showRestored(form))
  // What was marked by the very press that fetched this.
  void saving.save()
  return saving
}

/** Words typed without a network, and answered otherwise elsewhere meanwhile. */
const tellAsked = (form: HTMLFormElement, unsaved: Unsaved) =>
  void keepTrying(() => import('./notices')).then(({ showAsked }) => showAsked(form, unsaved))

/** The browser had lost its draft: another took the words. */
const tellMoved = (form: HTMLFormElement, reference: string) =>
  void keepTrying(() => import('./notices')).then(({ showOtherDraft }) =>
    showOtherDraft(form, reference),
  )

function onFirstFocus(form: HTMLFormElement, act: () => void): void {
  if (form.contains(document.activeElement)) act()
  else form.addEventListener('focusin', act, { once: true })
}
