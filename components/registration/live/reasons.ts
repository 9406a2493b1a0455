import { zodResolver } from '@hookform/resolvers/zod'
import { createFormControl } from 'react-hook-form'
import * as z from 'zod'
import { showReason } from '@/components/forms/show-reason'
import { drawnWords, wordsOf, type Words } from '@/components/forms/words'
import { findStepBySlug } from '@/lib/registration/steps'
import type { LiveForm } from './live-form'
import { whenReleased } from './when-released'

// zod would try whether it may compile code, and the content policy would report the attempt.
z.config({ jitless: true })

/**
 * Says at a field what to put right as soon as it is left, by the step's own schema, and takes it back as soon as it is
 * right. Complains only of what was changed; never keeps anybody from sending the form.
 */
export function giveReasons({ form, voices }: LiveForm): void {
  const step = findStepBySlug(form.dataset.step ?? '')
  if (!step) return
  // No elements are handed over: react-hook-form judges; it never writes into a field somebody is typing in.
  const control = createFormControl<Words>({
    resolver: zodResolver(step.schema as unknown as z.ZodType<Words, Words>),
  })
  const drawn = drawnWords(form)
  const told = namesTold(form)
  const judged = new Set<string>()

  const isChanged = (name: string) => (wordsOf(form)[name] ?? '') !== (drawn[name] ?? '')

  function hear({ target, type }: Event) {
    const name = target instanceof Element ? target.getAttribute('name') : null
    if (name !== null && isChanged(name) && (type !== 'input' || told.includes(name)))
      judged.add(name)
    void judge()
  }

  async function judge() {
    if (judged.size === 0) return
    for (const [field, word] of Object.entries(wordsOf(form))) control.setValue(field, word)
    await control.trigger([...judged])
    whenReleased(show)
  }

  function show() {
    for (const name of judged) {
      const reason = ownReason(form, name) || control.getFieldState(name).error?.message
      if (showReason(form, name, reason)) voices.warn(name, reason)
    }
  }

  for (const type of ['input', 'change', 'focusout']) form.addEventListener(type, hear)
  // Filled in and left before this came, on a slow line.
  const current = document.activeElement?.getAttribute('name')
  for (const name of Object.keys(wordsOf(form)))
    if (isChanged(name) && name !== current) judged.add(name)
  void judge()
}

/** What a searchable list says of the words in it, which the schema never sees. */
const ownReason = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.validationMessage ?? ''

/** Fields whose page was drawn with something to put right: they are judged while being typed in. */
const namesTold = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll('[id$="-error"]')].map(({ id }) => id.replace(/-error$/, ''))
