/** One answer as a step's page shows it: its words, what to put right, and whether it may be changed now. */
export type StepField = {
  name: string
  value: string
  error?: string
  about?: string
  readOnly: boolean
}
export type FieldOf = (name: string) => StepField
