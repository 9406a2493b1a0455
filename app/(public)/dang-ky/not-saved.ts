import 'server-only'
import type { NotSaved } from '@/lib/registration/saving/save-step'
import type { StepId } from '@/lib/registration/steps/steps'
import { answerContested } from './contested'
import { answerNotTaken } from './not-taken'

type Pressed = { step: StepId; intent?: string }

/** Answers a post some words of which were not kept: with those words, and with what can be done. */
export const answerNotSaved = ({ step, intent }: Pressed, saved: NotSaved): Promise<Response> =>
  'contested' in saved
    ? answerContested(saved.draft, { step, contested: saved.contested, intent })
    : answerNotTaken(saved.draft, step, saved.refused)
