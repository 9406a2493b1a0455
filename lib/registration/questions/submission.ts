import * as z from 'zod'
import { oneOf, printedText } from '@/lib/forms/fields'
import { formLabels, submissionMethods } from '@/lib/site/official-sentences'
import type { StepDefinition } from './definition'
import { msg, t } from '@/lib/words/t'

const pickupTimes = ['morning', 'afternoon', 'any'] as const
export const pickupTimeLabel = {
  morning: msg('Buổi sáng (từ 8 giờ đến 11 giờ 30)'),
  afternoon: msg('Buổi chiều (từ 13 giờ 30 đến 17 giờ)'),
  any: msg('Giờ hành chính, buổi nào cũng được'),
} as const

/** Where and when the postman comes. */
export const pickupSchema = z.object({
  pickupAddress: printedText(300, msg('Nhập địa chỉ để bưu điện đến nhận hồ sơ.')),
  pickupTime: oneOf(pickupTimes, msg('Chọn buổi bưu điện đến nhận hồ sơ.')),
})

/** The form knows the first two; the third is for whoever has a digital certificate. */
export const waysOfHandingIn = {
  ...submissionMethods,
  signed: msg('Trên mạng, bằng tờ khai ký số (cần chứng thư số, không phải đến)'),
} as const
export type WayOfHandingIn = keyof typeof waysOfHandingIn

export const submissionSchema = z.preprocess(
  // A radio group left empty posts nothing; the discriminator then needs some value to showErrors about.
  (typed) => ({ method: '', ...(typed as object) }),
  z.discriminatedUnion(
    'method',
    [
      z.object({ method: z.literal('counter') }),
      z.object({ method: z.literal('post'), ...pickupSchema.shape }),
      z.object({ method: z.literal('signed') }),
    ],
    { error: () => t('Chọn cách nộp tờ khai đã ký: tự mang đến, gửi qua bưu điện, hay ký số.') },
  ),
)

const ofThePost = {
  paper: { nowhere: 'it is told to the postal service' },
  returnable: { not: 'the way of handing in is sent back as a whole' },
} as const

export const submissionStep = () =>
  ({
    id: 'submission',
    slug: 'hinh-thuc-nop',
    title: msg('Hình thức nộp hồ sơ'),
    part: msg('Giao dịch và nộp hồ sơ'),
    schema: submissionSchema,
    answersAre: 'together',
    questions: {
      method: {
        label: msg('Hình thức nộp hồ sơ'),
        brief: 'Nộp hồ sơ',
        input: {
          kind: 'choice',
          label: formLabels.chooseSubmission,
          words: waysOfHandingIn,
          opens: { post: ['pickupAddress', 'pickupTime'] },
        },
        paper: { drawn: 'among the notes beside the signature' },
        returnable: true,
      },
      pickupAddress: {
        ...ofThePost,
        label: msg('Địa chỉ bưu điện đến nhận'),
        brief: 'Bưu điện nhận tại',
        input: {
          kind: 'text',
          label: msg('Địa chỉ bưu điện đến nhận hồ sơ'),
          hint: msg('Đã điền địa chỉ liên hệ của bạn. Sửa nếu bưu điện cần đến nơi khác.'),
          autoComplete: 'street-address',
        },
        officer: {
          line: (answers) =>
            answers.method === 'post'
              ? `${answers.pickupAddress}. ${pickupTimeLabel[answers.pickupTime]}`
              : '',
        },
      },
      pickupTime: {
        ...ofThePost,
        label: msg('Buổi thuận tiện'),
        input: { kind: 'choice', words: pickupTimeLabel },
        officer: { in: 'pickupAddress' },
      },
    },
  }) as const satisfies StepDefinition<typeof submissionSchema>
