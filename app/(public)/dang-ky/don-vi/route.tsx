import { OfficialForm } from '@/components/registration/steps/official-form'
import { formTitle } from '@/lib/site/official-sentences'
import { t } from '@/lib/words/t'
import { plainStep } from '../plain-step'

const step = plainStep('organisation', () => ({
  heading: t(formTitle),
  lead: <OfficialForm />,
}))

export const GET = step.GET
export const POST = step.POST
