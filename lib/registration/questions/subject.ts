import * as z from 'zod'
import { oneOf } from '@/lib/forms/fields'
import { childLabels, formLabels, portalAdvice } from '@/lib/site/official-sentences'
import type { StepDefinition } from './definition'
import { msg } from '@/lib/words/t'

export const subjectSchema = z.object({
  subject: oneOf(['person', 'child', 'organisation'], msg('Chọn đối tượng đăng ký.')),
})

export const subjectStep = () =>
  ({
    id: 'subject',
    slug: 'doi-tuong',
    title: msg('Loại đối tượng'),
    part: msg('Người đăng ký'),
    schema: subjectSchema,
    answersAre: 'apart',
    questions: {
      subject: {
        label: formLabels.subject,
        input: {
          kind: 'choice',
          label: msg('Đối tượng đăng ký:'),
          hint: portalAdvice.forOneself,
          words: {
            person: formLabels.person,
            child: childLabels.subject,
            organisation: formLabels.organisation,
          },
          hints: {
            child: msg('Cha, mẹ hoặc người giám hộ đăng ký cho con.'),
            organisation: msg('Đơn vị đã có mã số thuế, và đang đóng BHXH cho người lao động.'),
          },
        },
        officer: { drawn: 'in the head of the case' },
        paper: { nowhere: 'the form has no such line' },
        returnable: { not: 'another subject is another declaration' },
      },
    },
  }) as const satisfies StepDefinition<typeof subjectSchema>
