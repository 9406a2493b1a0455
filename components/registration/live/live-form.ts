import type { Autosave } from '@/components/forms/autosave'

/** What the parts of a living form need of each other. */
export type LiveForm = {
  form: HTMLFormElement
  announce: (text: string) => void
  autosave: Autosave | null
}
