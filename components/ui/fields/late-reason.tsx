import { FieldErrorText } from './field'

/** What a script may have to say at a field (`forms/show-reason.ts`), drawn by the server and kept aside. */
export const LateReason = () => (
  <template data-late="reason">
    <FieldErrorText name="late" error="…" />
  </template>
)
