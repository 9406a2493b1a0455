import { openQuestion, fieldAnswered } from './open-question'
import { showReason } from './show-reason'
import type { Voices } from './voices'
import { whenReleased } from '@/browser/forms/when-released'
import { drawnWords, formWords, type FormWords } from '@/browser/forms/words'
import { t } from '@/lib/words/t'

/** Judges all words of the form; answers what each field is to be told. */
type Judge = (words: FormWords) => (field: string) => string | undefined

/**
 * Says at a field what to put right as soon as it is left, and takes it back as soon as it is right. Finds fault only with what was
 * changed; never keeps anybody from sending the form.
 */
export function giveReasons(form: HTMLFormElement, voices: Voices, judgeWords: Judge): void {
  const drawn = drawnWords(form)
  const told = namesTold(form)
  const judged = new Set<string>()

  const isChanged = (name: string) => (formWords(form)[name] ?? '') !== (drawn[name] ?? '')

  function hear({ target, type }: Event) {
    const name = target instanceof Element ? target.getAttribute('name') : null
    const answered = name === null ? null : fieldAnswered(form, name)
    if (answered) judged.add(answered)
    else if (name !== null && isChanged(name) && (type !== 'input' || told.includes(name)))
      judged.add(name)
    judge()
  }

  function judge() {
    if (judged.size === 0) return
    const reasonOf = judgeWords(formWords(form))
    whenReleased(() => {
      for (const name of judged) show(name, reasonOf(name))
    })
  }

  function show(name: string, told?: string) {
    const { asks, kept } = openQuestion(form, name)
    const reason = ownReason(form, name) || told || asks
    if (!showReason(form, name, reason)) return
    voices.warn(name, reason)
    if (kept) voices.answer(t('Giữ nguyên “{kept}”.', { kept }))
  }

  for (const type of ['input', 'change', 'focusout']) form.addEventListener(type, hear)
  // Filled in and left before this came, on a slow line.
  const current = document.activeElement?.getAttribute('name')
  for (const name of Object.keys(formWords(form)))
    if (isChanged(name)) {
      const answered = fieldAnswered(form, name)
      if (answered || name !== current || told.includes(name)) judged.add(answered ?? name)
    }
  judge()
}

/** What a searchable list says of the words in it, which the schema never sees. */
const ownReason = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.validationMessage ?? ''

/** Fields whose page was drawn with something to put right: they are judged while being typed in. */
export const namesTold = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll('[id$="-error"]')].map(({ id }) => id.replace(/-error$/, ''))
