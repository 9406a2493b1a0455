import { CardOffer } from '@/components/registration/steps/card-offer'
import { OfficialForm } from '@/components/registration/steps/official-form'
import { besideForm } from '@/lib/registration/photos/beside-form'
import { filledMark } from '@/lib/registration/photos/card-intents'
import { formTitle } from '@/lib/site/official-sentences'
import { t } from '@/lib/words/t'
import { plainStep } from '../plain-step'

const step = plainStep('declarant', async ({ draft, search }) => {
  const { notes, fills, isAsked } = await besideForm(draft)
  const isFilled = search[filledMark] !== undefined
  return {
    heading: t(formTitle),
    lead: <OfficialForm />,
    above: <CardOffer {...{ fills, isAsked, isFilled }} />,
    notes,
    offered: isFilled ? fills : {},
  }
})

export const GET = step.GET
export const POST = step.POST
