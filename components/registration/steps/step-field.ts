import type { Mask } from '@/lib/forms/shown'

/** One answer as a step's page shows it: its words, what to put right, and whether it may be changed now. */
export type StepField = {
  name: string
  value: string
  error?: string
  about?: string
  readOnly: boolean
  /** In place of its words, where a bystander may look and nothing is to be changed. */
  covered?: Mask
}
/** `Name`: the questions of its step, and no other. */
export type FieldOf<Name extends string> = (name: Name) => StepField
