import type { Autosave } from './autosave'
import type { Voices } from '@/browser/reasons/voices'

/** What the parts of a living form need of each other. */
export type LiveForm = {
  form: HTMLFormElement
  voices: Voices
  autosave: Autosave | null
}
