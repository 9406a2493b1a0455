import { readDeclaration } from '../steps/declaration'
import { aTypedDraft } from '../fixtures'
import { signPaper } from '@/lib/paper-code/sign-paper'
import { tellings } from '../answers/told'
import type { PrintedPaper } from './declaration-pdf'
import { plainWords, type PrintedDeclaration } from './printed-declaration'

const ofPaper = {
  fullName: "H'Hen Niê",
  bhxhCode: '6621098765',
  idNumber: '066189012345',
  contactPerson: 'Trần Bảo Châu',
  email: 'bao.chau@example.vn',
  phone: '0912 000 345',
}
type Words = { [Field in keyof typeof ofPaper]?: string }

/** The labelled lines of the paper, as they were answered. */
const linesWith = (words: Words): PrintedDeclaration['lines'] =>
  plainWords(readDeclaration(aTypedDraft())).flatMap((line) => {
    const answered = words[line.field as keyof Words]
    return answered ? [{ ...line, words: answered }] : []
  })

export const wordsOfLine = ({ lines }: PrintedDeclaration, field: keyof Words): string =>
  lines.find((line) => line.field === field)?.words ?? ''

export const aPrintedDeclaration = (
  differing: Partial<PrintedPaper> & Words = {},
): PrintedPaper => {
  const printed = wordsOnPaper(differing)
  return { ...printed, code: codeOf(printed), ...differing }
}

/** Of the words as they are printed here, whether or not anybody's answers were such. */
const codeOf = (printed: PrintedDeclaration): string =>
  signPaper({
    form: '01',
    reference: printed.reference,
    madeOn: printed.madeOn,
    lines: [
      ...printed.lines.map(({ step, field, words }) => ({
        label: labelOf(step, field),
        value: words,
      })),
      { label: 'Địa chỉ liên hệ', value: printed.address },
      { label: 'Địa chỉ cũ trên giấy tờ', value: printed.oldAddress ?? '' },
      { label: 'Cơ quan BHXH tiếp nhận', value: printed.officeName },
    ].filter(({ value }) => value !== ''),
    pictures: [
      { label: 'Ảnh mặt trước', value: 'Zm9vYmFy' },
      { label: 'Ảnh mặt sau', value: 'YmFyZm9v' },
    ],
  })

const labelOf = (step: string, field: string): string =>
  tellings.find((one) => one.step === step && one.field === field)?.told.label ?? field

const wordsOnPaper = (differing: Partial<PrintedDeclaration> & Words): PrintedDeclaration => ({
  kind: 'person',
  lines: linesWith({ ...ofPaper, ...differing }),
  reference: 'K7PM3QXR',
  place: 'Thông Tây Hội',
  madeOn: '2025-08-05',
  address: 'Số 12 đường Hoa Sữa, Phường Thông Tây Hội, Thành phố Hồ Chí Minh',
  startsOn: '2025-08-05',
  transactionPlace: { kind: 'portal' },
  officeName: 'BHXH quận Gò Vấp, Thành phố Hồ Chí Minh',
  submission: 'counter',
  ...differing,
})

/** Every answer as long as the form allows. */
export const aLongPrintedDeclaration = (): PrintedPaper =>
  aPrintedDeclaration({
    fullName: 'Công Tằng Tôn Nữ Thị Nguyễn Phước Thuần Khiết '.repeat(4).slice(0, 150).trim(),
    contactPerson: 'Nguyễn Phước Thị Mẩy Công Huyền Thượng Nghiêng '.repeat(4).slice(0, 150).trim(),
    email: `${'nguyen-phuoc.thuan-khiet.'.repeat(10).slice(0, 240)}@example.vn`,
    place: 'Thị trấn Nông trường Nghĩa Lộ Thượng Bằng La',
    address: `${'Ngách 12/34/56 hẻm 789 khu nhà ở nghỉ dưỡng Đường Trường Thượng '.repeat(4).slice(0, 200).trim()}, Phường Thượng Hội Nghĩa, Thành phố Hồ Chí Minh`,
    oldAddress: `${'Ngách 12/34/56 hẻm 789 khu nhà ở nghỉ dưỡng Đường Trường Thượng '.repeat(4).slice(0, 200).trim()}, Phường 12, Quận Gò Vấp, Thành phố Hồ Chí Minh`,
    transactionPlace: {
      kind: 'ivan',
      name: 'eBH (Công ty trách nhiệm hữu hạn một thành viên Phát triển công nghệ và Giao dịch điện tử Hoa Sữa Việt Nam)',
    },
    officeName:
      'Bảo hiểm xã hội cơ sở Thượng Bằng La – Nghĩa Lộ trực thuộc Bảo hiểm xã hội tỉnh Lào Cai',
    submission: 'post',
  })
