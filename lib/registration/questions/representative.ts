import * as z from 'zod'
import { printedText } from '@/lib/forms/fields'
import { fullName } from '@/lib/forms/name-field'
import { nameQuestion } from '@/lib/forms/name-question'
import { idNumber } from '@/lib/forms/numbers/number-fields'
import { shownIdNumber } from '@/lib/forms/shown'
import { paperQuestion } from './old-card'
import { unitLabels } from './unit-labels'
import type { StepDefinition } from './definition'
import { msg } from '@/lib/words/t'

const POSITION_LENGTH = 100

export const representativeSchema = z.object({
  fullName: fullName(msg('Nhập họ và tên người đại diện của đơn vị.')),
  position: printedText(POSITION_LENGTH, msg('Nhập chức vụ của người đại diện.')),
  idNumber,
})

export const representativeStep = () =>
  ({
    id: 'representative',
    slug: 'nguoi-dai-dien',
    title: msg('Người đại diện'),
    part: msg('Người đại diện'),
    schema: representativeSchema,
    answersAre: 'apart',
    questions: {
      fullName: {
        label: unitLabels.representative,
        input: {
          kind: 'text',
          hint: msg('Người đứng đầu đơn vị, hoặc người được ủy quyền ký tờ khai và đóng dấu.'),
          autoComplete: 'name',
          autoCapitalize: 'words',
          spellCheck: false,
        },
        askBack: nameQuestion,
        paper: { line: unitLabels.representative },
        returnable: true,
      },
      position: {
        label: unitLabels.position,
        input: {
          kind: 'text',
          hint: msg('Ví dụ: Giám đốc, Chủ tịch hội đồng quản trị, Hiệu trưởng.'),
          autoComplete: 'organization-title',
          spellCheck: false,
        },
        paper: { line: unitLabels.position },
        returnable: true,
      },
      idNumber: {
        label: unitLabels.representativeIdNumber,
        brief: 'Số giấy tờ',
        input: {
          kind: 'text',
          hint: msg(
            'Nhập 12 chữ số trên thẻ căn cước (CCCD) của người đại diện, hoặc số hộ chiếu.',
          ),
          autoComplete: 'off',
          autoCapitalize: 'characters',
          spellCheck: false,
          width: 'medium',
        },
        askBack: paperQuestion,
        show: shownIdNumber,
        paper: { line: unitLabels.representativeIdNumber },
        returnable: true,
      },
    },
  }) as const satisfies StepDefinition<typeof representativeSchema>
