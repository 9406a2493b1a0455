import * as z from 'zod'
import { giveReasons } from '@/browser/reasons/give-reasons'
import { errorsOf } from '@/lib/forms/form-state'
import { stepSchemas } from '@/lib/registration/steps/step-schemas'
import type { EnhancedForm } from '@/browser/saving/enhanced-form'

// zod would try whether it may compile code, and the content policy would report the attempt.
z.config({ jitless: true })

/** Judges a step's page as the server does: by the step's own schema, and with the same first sentence for each field. */
export function giveStepReasons({ form, voices }: EnhancedForm): void {
  const step = form.dataset.step ?? ''
  if (!isStep(step)) return
  giveReasons(form, voices, (words) => {
    const errors = errorsOf(stepSchemas[step], words, [])
    return (name) => errors.find(({ field }) => field === name)?.message
  })
}

const isStep = (id: string): id is keyof typeof stepSchemas => Object.hasOwn(stepSchemas, id)
