import { describe, expect, test } from 'vitest'
import { answerLines, type AnswerLine } from './answer-lines'
import { changesOf, unanswered } from './changes-of'
import type { Correction } from '../steps/correction'
import { readDeclaration } from '../steps/declaration'
import { aTypedDraft } from '../fixtures'
import type { PrintedDeclaration } from '../printed/printed-declaration'

const printed = (own: Partial<PrintedDeclaration> = {}) =>
  ({
    address: 'Số 8, Phường Long Xuyên, Tỉnh An Giang',
    transactionPlace: { kind: 'portal' },
    officeName: 'BHXH TP Châu Đốc',
    ...own,
  }) as PrintedDeclaration

const lines = (differing = {}, onPaper = {}): AnswerLine[] =>
  answerLines(readDeclaration(aTypedDraft(differing)), printed(onPaper))

const byPost = { submission: { method: 'post', pickupAddress: 'Ấp 3', pickupTime: 'morning' } }

describe('công dân sửa gì, cán bộ thấy nấy', () => {
  test('không sửa gì thì không có gì', () => expect(changesOf(lines(), lines())).toEqual([]))

  test('viết lại cùng một số theo cách khác không phải là sửa', () => {
    const other = { declarant: { bhxhCode: '1410203040' }, contact: { phone: '+84 912 345 678' } }
    expect(changesOf(lines(), lines(other))).toEqual([])
  })

  const some = expect.any(String)
  test.each([
    {
      label: 'Họ và tên',
      typed: { declarant: { fullName: 'Lò Thị Mây' } },
      before: 'Lò Thị Mẩy',
      after: 'Lò Thị Mây',
    },
    { label: 'Ảnh mặt trước', typed: { photos: { front: 'f2' } }, before: some, after: 'f2' },
    {
      label: 'Địa chỉ thư điện tử',
      typed: { contact: { email: '' } },
      before: 'may@vidu.vn',
      after: '',
    },
    {
      label: 'Cơ quan BHXH tiếp nhận',
      paper: { officeName: 'BHXH Tỉnh An Giang' },
      before: some,
      after: 'BHXH Tỉnh An Giang',
    },
    { label: 'Địa chỉ liên hệ', paper: { address: 'Ấp 3' }, before: some, after: 'Ấp 3' },
    {
      label: 'Địa chỉ cũ trên giấy tờ',
      paper: { oldAddress: 'Xã Cũ' },
      before: '',
      after: 'Xã Cũ',
    },
  ])('$label: trước và sau', ({ label, typed, paper, before, after }) => {
    expect(changesOf(lines(), lines(typed, paper))).toEqual([
      expect.objectContaining({ label, before, after }),
    ])
  })

  test('thôi nhờ bưu điện thì thấy cả địa chỉ và buổi đã bỏ', () => {
    expect(changesOf(lines(byPost), lines()).map(({ field, after }) => [field, after])).toEqual([
      ['method', expect.stringContaining('Tại nơi tiếp nhận')],
      ['pickupAddress', ''],
      ['pickupTime', ''],
    ])
  })
})

describe('lý do trả lại chưa được trả lời', () => {
  const reason = (step: Correction['step'], field: string, code = 'x'): Correction => ({
    step,
    field,
    code,
    text: 'Sửa lại.',
  })
  const name = reason('declarant', 'fullName')
  const renamed = changesOf(lines(), lines({ declarant: { fullName: 'Lò Thị Mây' } }))

  test('mục được nêu đã đổi thì xong', () => expect(unanswered([name], renamed)).toEqual([]))
  test('chưa đổi mục nào thì còn', () => expect(unanswered([name], [])).toEqual([name]))
  test('đổi mục khác thì vẫn còn', () => {
    const photo = reason('photos', 'front', 'y')
    expect(unanswered([name, photo], renamed)).toEqual([photo])
  })
  test('một lý do chỉ vào nhiều mục: sửa một mục là đã trả lời, chưa sửa thì chỉ kể một lần', () => {
    const expired = ['front', 'back'].map((side) => reason('photos', side, 'id-expired'))
    expect(unanswered(expired, changesOf(lines(), lines({ photos: { back: 'b2' } })))).toEqual([])
    expect(unanswered(expired, [])).toEqual([expired[0]])
  })
  test('địa chỉ được chọn cả cụm', () => {
    const street = reason('address', 'street')
    const moved = changesOf(lines(), lines({}, { address: 'Khóm 4' }))
    expect(unanswered([street], moved)).toEqual([])
  })
  test('tờ khai chưa ký thì in và nộp bản mới là trả lời', () =>
    expect(unanswered([reason('submission', 'method')], [])).toEqual([]))
})
