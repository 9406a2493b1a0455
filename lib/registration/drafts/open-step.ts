import 'server-only'
import { redirect } from 'next/navigation'
import { aboutOf, errorOf, type FormState } from '@/lib/forms/form-state'
import { correctionText } from '../steps/correction'
import { currentKiosk } from '@/lib/platform/kiosk/kiosk'
import { requireDraft } from './current-declaration'
import type { OwnDeclaration } from '../repository'
import { ofDeclaration } from '../reference/own-address'
import { findLost } from '../reference/lost'
import { mayChange } from '../steps/may-change'
import { findStepNews, type StepNews } from './step-news'
import { canVisit, nextHref, stepForm } from '../steps/journey'
import { stepOf, type FieldIn, type StepId } from '../steps/steps'
import { t } from '@/lib/words/t'

type Search = Record<string, string | string[] | undefined>

/** One step as its page shows it. `field` is everything a field component needs, closed when it may not be changed. */
export type OpenStep<Id extends StepId> = {
  /** What the browser's tab says, and of which declaration. */
  head: { title: string; hasErrors: boolean; about?: string }
  draft: OwnDeclaration & { lost?: string; news?: StepNews }
  form: FormState
  field: (name: FieldIn<Id>) => {
    name: string
    value: string
    error?: string
    about?: string
    readOnly: boolean
  }
}

/** The step of the current draft, or the visitor goes to the step that comes first. `?loi` asks for the errors. */
export async function openStep<Id extends StepId>(id: Id, search: Search): Promise<OpenStep<Id>> {
  const draft = await requireDraft(search)
  if (!canVisit(draft.typed, id)) redirect(ofDeclaration(nextHref(draft.typed), draft.reference))
  const news = findStepNews(search)
  return stepOfDraft({ ...(await withLost(draft)), news }, id, search.loi !== undefined)
}

/** With the number this draft stands in for, when the browser has lost that one's key; and whether it is a visitors' computer. */
export async function withLost<Draft extends OwnDeclaration>(
  draft: Draft,
): Promise<Draft & { lost?: string; isAtKiosk: boolean }> {
  const lost = await findLost()
  const isAtKiosk = currentKiosk() !== null
  return lost?.replacement === draft.reference
    ? { ...draft, isAtKiosk, lost: lost.reference }
    : { ...draft, isAtKiosk }
}

/** For the first page, before there is a draft: as a draft in which nothing was typed. */
export const stepOfEmptyDraft = <Id extends StepId>(id: Id, showErrors: boolean) => ({
  ...stepOfDraft({ ...nothingTyped }, id, showErrors),
  draft: null,
})

const nothingTyped = { status: 'DRAFT', typed: {}, corrections: [] } as unknown as OwnDeclaration

export function stepOfDraft<Id extends StepId>(
  draft: OpenStep<Id>['draft'],
  id: Id,
  showErrors: boolean,
): OpenStep<Id> {
  const form = stepForm(draft.typed, id, showErrors)
  const isReturned = draft.status === 'RETURNED'
  return {
    head: {
      title: [draft.news?.title, t('{step} - Đăng ký', { step: t(stepOf(id).title) })]
        .filter(Boolean)
        .join(' '),
      hasErrors: form.errors.length > 0,
      about: draft.reference,
    },
    draft,
    form,
    field: (name) => ({
      name,
      value: form.values[name] ?? '',
      error:
        errorOf(form, name) ??
        (isReturned ? correctionText(draft.corrections, id, name) : undefined),
      about: aboutOf(form, name),
      readOnly: isReturned && !mayChange(draft, id, name),
    }),
  }
}
