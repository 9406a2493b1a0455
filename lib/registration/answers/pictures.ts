import type { Declaration } from '../steps/declaration'
import { isPictureStep, type PictureStep } from '../steps/steps'
import { answerOf, tellings } from './told'

/** One picture that was handed in; `id` is that of the kept file. */
type AnsweredPicture = { step: PictureStep; field: 'front' | 'back'; label: string; id: string }

const pictures = tellings.filter(({ step }) => isPictureStep(step))

/** In the order of the pages. */
export const picturesOf = (answers: Declaration): AnsweredPicture[] =>
  pictures.flatMap((telling) => {
    const id = answerOf(telling, answers)
    const { step, field } = telling as Pick<AnsweredPicture, 'step' | 'field'>
    return id ? [{ step, field, label: telling.told.label, id }] : []
  })
