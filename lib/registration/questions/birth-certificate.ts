import * as z from 'zod'
import { requiredText } from '@/lib/forms/fields'
import { aBack, aFront } from './photos'
import type { StepDefinition } from './definition'
import { msg } from '@/lib/words/t'

/** Ids of the kept pictures; most certificates have nothing on their back. */
export const birthCertificateSchema = z.object({
  front: requiredText(msg('Chọn ảnh mặt trước của giấy khai sinh.')),
  back: z.string().default(''),
})

export const birthCertificateStep = () =>
  ({
    id: 'birthCertificate',
    slug: 'giay-khai-sinh',
    title: msg('Ảnh giấy khai sinh'),
    part: msg('Người dưới 18 tuổi'),
    schema: birthCertificateSchema,
    answersAre: 'apart',
    questions: {
      front: { ...aFront, label: msg('Giấy khai sinh, mặt trước') },
      back: {
        ...aBack,
        input: { ...aBack.input, optional: true },
        label: msg('Giấy khai sinh, mặt sau'),
      },
    },
  }) as const satisfies StepDefinition<typeof birthCertificateSchema>
