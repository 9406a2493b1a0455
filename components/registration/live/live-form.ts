import type { Autosave } from '@/components/forms/autosave'
import type { Voices } from '@/components/forms/voices'

/** What the parts of a living form need of each other. */
export type LiveForm = {
  form: HTMLFormElement
  voices: Voices
  autosave: Autosave | null
}
