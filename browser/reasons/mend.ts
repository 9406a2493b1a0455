import { giveReasons, namesTold } from './give-reasons'
import { reasonAt } from './show-reason'
import { voicesOf } from './voices'
import { drawnWords, type FormWords } from '@/browser/forms/words'

/**
 * Of a form that was given back with something to put right, and that the server alone judges: an error is about the words it was
 * drawn with. It leaves when other words stand there, and is true again when they are taken away.
 */
export function mend(form: HTMLFormElement): void {
  const drawn = drawnWords(form)
  const errors = new Map(
    namesTold(form)
      // A question has its own answer beside it.
      .filter((name) => !form.querySelector(`[data-answers="${name}"]`))
      .map((name) => [name, reasonAt(form, name)]),
  )
  const isStill = (words: FormWords, name: string) =>
    (words[name] ?? '') === (drawn[name] ?? '') || (!words[name] && isAsked(form, name))

  giveReasons(
    form,
    voicesOf(form),
    (words) => (name) => (isStill(words, name) ? errors.get(name) : undefined),
  )
}

const isAsked = (form: HTMLFormElement, name: string): boolean =>
  Boolean(form.querySelector(`[name="${name}"]`)?.closest('[aria-required=true]'))
