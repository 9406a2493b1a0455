import * as z from 'zod'
import { requiredText } from '@/lib/forms/fields'
import type { StepDefinition } from './definition'

/** Ids of the kept pictures. */
export const photosSchema = z.object({
  front: requiredText('Chọn ảnh mặt trước của giấy tờ.'),
  back: requiredText('Chọn ảnh mặt sau của giấy tờ.'),
})

const aPicture = {
  input: { kind: 'picture', drawn: 'it is sent by itself, looked at, and shown at once' },
  officer: { drawn: 'in the column of pictures' },
  paper: { nowhere: 'the paper itself is shown at the counter' },
  returnable: true,
} as const

export const photosStep = () =>
  ({
    id: 'photos',
    slug: 'anh-giay-to',
    title: 'Ảnh giấy tờ',
    part: 'Người đăng ký',
    schema: photosSchema,
    answersAre: 'apart',
    questions: {
      front: { ...aPicture, label: 'Ảnh mặt trước' },
      back: { ...aPicture, label: 'Ảnh mặt sau' },
    },
  }) as const satisfies StepDefinition<typeof photosSchema>
