import { formAction, referenceOf, setShown, shownOf } from '@/browser/forms/form-fields'
import { bodyOf, postWords, type SaveAnswer } from './post-words'
import { GOING } from '@/browser/forms/press'
import { createSaver, type Saver } from './saver'
import { forgetUnsaved, keepUnsaved } from './unsaved'
import { drawnWords, formWords, type FormWords } from '@/browser/forms/words'

export type Autosave = Saver & {
  /** Before the form itself is posted: finishes what is under way, and leaves the rest to the form. */
  leave: () => Promise<void>
}

/** Keeps a form's words on the server while they are being typed. */
export function autosave(form: HTMLFormElement, onAnswer: (answer: SaveAnswer) => void): Autosave {
  const words = () => formWords(form)
  const unsaved = () => ({
    action: formAction(form),
    reference: referenceOf(form),
    words: words(),
    shown: shownOf(form),
  })
  const saver = createSaver({ words, send, kept: drawnWords(form) })
  let isLeaving = false

  async function send(sent: FormWords) {
    const answer = await postWords(form, sent)
    if (answer.outcome === 'contested') keepUnsaved({ ...unsaved(), isAsked: true })
    // Only when the saver has noted the answer is it known whether something was typed meanwhile.
    setTimeout(remember)
    onAnswer(answer)
    return answer.outcome
  }

  /** Unsaved words outlive a lost page; saved ones leave no trace on a shared phone. */
  function remember() {
    if (saver.isDirty()) keepUnsaved(unsaved())
    else forgetUnsaved({ action: formAction(form) })
  }

  const saveNow = () => void saver.save()
  form.addEventListener('input', () => {
    isLeaving = false
    remember()
    saver.saveSoon()
  })
  form.addEventListener('change', saveNow)
  form.addEventListener('focusout', saveNow)
  // Its own press asks.
  form.addEventListener(GOING, () => forgetUnsaved({ action: formAction(form), isAsked: true }))
  addEventListener('online', saveNow)
  addEventListener('pageshow', saveNow)
  // On a phone this may be the last that is heard of the page.
  document.addEventListener('visibilitychange', () => document.hidden && saveNow())
  addEventListener('pagehide', () => {
    if (isLeaving || !saver.isDirty()) return
    navigator.sendBeacon(formAction(form), bodyOf(form, words()))
  })

  const leave = () => {
    isLeaving = true
    return saver.finished()
  }
  const take = (drawn: FormWords) => {
    saver.take(drawn)
    setShown(form, { ...shownOf(form), ...drawn })
  }
  return { ...saver, take, leave }
}
