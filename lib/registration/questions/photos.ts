import * as z from 'zod'
import { requiredText } from '@/lib/forms/fields'
import type { StepDefinition } from './definition'
import { msg } from '@/lib/words/t'

/** Ids of the kept pictures. */
export const photosSchema = z.object({
  front: requiredText(msg('Chọn ảnh mặt trước của giấy tờ.')),
  back: requiredText(msg('Chọn ảnh mặt sau của giấy tờ.')),
})

/** What every picture of a paper is told by. */
const aPicture = {
  input: { kind: 'picture', drawn: 'it is sent by itself, looked at, and shown at once' },
  officer: { drawn: 'in the column of pictures' },
  paper: { nowhere: 'the paper itself is shown at the counter' },
  returnable: true,
} as const

export const aFront = {
  ...aPicture,
  input: { ...aPicture.input, label: msg('Mặt trước') },
} as const
export const aBack = { ...aPicture, input: { ...aPicture.input, label: msg('Mặt sau') } } as const

export const photosStep = () =>
  ({
    id: 'photos',
    slug: 'anh-giay-to',
    title: msg('Ảnh giấy tờ'),
    part: msg('Người đăng ký'),
    schema: photosSchema,
    answersAre: 'apart',
    questions: {
      front: { ...aFront, label: msg('Ảnh mặt trước') },
      back: { ...aBack, label: msg('Ảnh mặt sau') },
    },
  }) as const satisfies StepDefinition<typeof photosSchema>
