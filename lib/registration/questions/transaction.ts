import * as z from 'zod'
import { formatDay, today } from '@/lib/forms/days/dates'
import { oneOf, requiredText } from '@/lib/forms/fields'
import { formLabels, transactionPlaces } from '@/lib/site/official-sentences'
import type { NamesOfCodes } from './names-of-codes'
import type { StepDefinition } from './definition'
import { msg, t } from '@/lib/words/t'

export const transactionSchema = z
  .object({
    // The page itself brings the day: nobody is asked for it.
    startsOn: z.iso.date().catch(() => today()),
    place: oneOf(['portal', 'ivan'], msg('Chọn nơi đăng ký giao dịch.')),
    ivan: z.string().default(''),
    officeCode: requiredText(msg('Chọn cơ quan BHXH tiếp nhận.')),
  })
  .refine(({ place, ivan }) => place !== 'ivan' || ivan !== '', {
    path: ['ivan'],
    error: () => t('Chọn tổ chức I-VAN trong danh sách.'),
    // Also while another answer of the page is still missing: all reasons at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .transform((answer) => ({ ...answer, ivan: answer.place === 'ivan' ? answer.ivan : '' }))

/** Where to: the portal, or the I-VAN by its name. */
const placeOf = (_: string, { transactionPlace: chosen }: NamesOfCodes): string =>
  chosen.kind === 'ivan'
    ? t('Tổ chức I-VAN: {name}', { name: chosen.name })
    : t(transactionPlaces.portal)

const ownChoice = { not: 'a choice of one’s own is never wrong' } as const

export const transactionStep = () =>
  ({
    id: 'transaction',
    slug: 'noi-giao-dich',
    title: msg('Nơi giao dịch và cơ quan tiếp nhận'),
    part: msg('Giao dịch và nộp hồ sơ'),
    schema: transactionSchema,
    answersAre: 'apart',
    questions: {
      startsOn: {
        label: msg('Giao dịch điện tử từ ngày'),
        input: { kind: 'day', drawn: 'nobody is asked: the page tells the day' },
        show: formatDay,
        officer: { nowhere: 'it follows from the day of sending' },
        paper: { drawn: 'a sentence of the form' },
        returnable: { not: 'nobody typed it' },
      },
      place: {
        label: formLabels.transactionPlace,
        brief: 'Giao dịch tại',
        input: {
          kind: 'choice',
          words: transactionPlaces,
          hints: {
            portal: msg('Nên chọn nếu bạn chưa có hợp đồng với tổ chức I-VAN nào. Không thu phí.'),
            ivan: msg(
              'Chỉ chọn nếu bạn đã ký hợp đồng với một tổ chức I-VAN, là đơn vị trung gian.',
            ),
          },
          opens: { ivan: ['ivan'] },
        },
        show: placeOf,
        paper: { drawn: 'two circles, one with a line' },
        returnable: ownChoice,
      },
      ivan: {
        label: transactionPlaces.ivan,
        input: {
          kind: 'provider',
          prompt: msg('Chọn tổ chức'),
          hint: msg(
            'Khi được duyệt, cổng gửi tổ chức này tên và mã số của bạn. Danh sách này gồm các đơn vị được nhắc đến công khai, chưa phải danh sách chính thức.',
          ),
        },
        told: { in: 'place' },
        officer: { in: 'place' },
        paper: { in: 'place' },
        returnable: ownChoice,
      },
      officeCode: {
        label: msg('Cơ quan BHXH tiếp nhận'),
        input: { kind: 'office', drawn: 'a tree that opens over the page' },
        show: (_, names) => names.officeName,
        officer: { drawn: 'in the head of the case' },
        paper: { drawn: 'among the notes beside the signature' },
        returnable: ownChoice,
      },
    },
  }) as const satisfies StepDefinition<typeof transactionSchema>
