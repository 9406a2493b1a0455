import { expect, test } from 'vitest'
import { complaintQuery, complaintsOf } from './complaint'

const at = { firstField: 'login' }

test('mỗi lỗi nói việc cần làm và chỉ đúng ô', () => {
  const query = new URLSearchParams(complaintQuery('old-wrong', 'too-short', 'repeat-differs'))
  expect(
    complaintsOf(query.getAll('loi'), { firstField: 'oldPassword' }).map(({ field }) => field),
  ).toEqual(['oldPassword', 'newPassword', 'repeat'])
})

test('sai số và sai mật khẩu là một câu', () => {
  expect(complaintsOf('wrong', at)).toEqual([
    {
      field: 'login',
      message: 'Kiểm tra lại cả hai rồi nhập lại. Mã số BHXH hoặc mật khẩu chưa đúng.',
    },
  ])
})

test('cán bộ được hỏi bằng mã cán bộ', () => {
  expect(complaintsOf('wrong', { ...at, person: 'officer' })[0]?.message).toContain('Mã cán bộ')
})

test.each(['constructor', '__proto__', 'toString', '<b>', ''])(
  'lỗi lạ «%s» trên địa chỉ không làm hỏng trang',
  (reason) => expect(complaintsOf(reason, at)).toEqual([]),
)
