import { zodResolver } from '@hookform/resolvers/zod'
import { createFormControl } from 'react-hook-form'
import * as z from 'zod'
import { giveReasons } from '@/browser/reasons/give-reasons'
import type { Words } from '@/browser/forms/words'
import { stepSchemas } from '@/lib/registration/steps/step-schemas'
import type { LiveForm } from '@/browser/saving/live-form'

// zod would try whether it may compile code, and the content policy would report the attempt.
z.config({ jitless: true })

/** Judges a step's page by the step's own schema. */
export function giveStepReasons({ form, voices }: LiveForm): void {
  const step = form.dataset.step ?? ''
  if (!isStep(step)) return
  // No elements are handed over: react-hook-form judges; it never writes into a field somebody is typing in.
  const control = createFormControl<Words>({
    resolver: zodResolver(stepSchemas[step] as unknown as z.ZodType<Words, Words>),
  })
  giveReasons(form, voices, async (words, fields) => {
    for (const [field, word] of Object.entries(words)) control.setValue(field, word)
    await control.trigger([...fields])
    return (field) => control.getFieldState(field).error?.message
  })
}

const isStep = (id: string): id is keyof typeof stepSchemas => Object.hasOwn(stepSchemas, id)
