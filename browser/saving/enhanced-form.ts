import type { Autosave } from './autosave'
import type { Voices } from '@/browser/reasons/voices'

/** What the parts of an enhanced form need of each other. */
export type EnhancedForm = {
  form: HTMLFormElement
  voices: Voices
  autosave: Autosave | null
}
