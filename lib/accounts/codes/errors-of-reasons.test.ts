import { expect, test } from 'vitest'
import { reasonsQuery, errorsOfReasons } from './errors-of-reasons'

const at = { firstField: 'login' }

test('mỗi lỗi nói việc cần làm và chỉ đúng ô', () => {
  const query = new URLSearchParams(reasonsQuery('old-wrong', 'too-short', 'repeat-differs'))
  expect(
    errorsOfReasons(query.getAll('loi'), { firstField: 'oldPassword' }).map(({ field }) => field),
  ).toEqual(['oldPassword', 'newPassword', 'repeat'])
})

test('sai số và sai mật khẩu là một câu', () => {
  expect(errorsOfReasons('wrong', at)).toEqual([
    {
      field: 'login',
      message: 'Kiểm tra lại cả hai rồi nhập lại. Mã số BHXH hoặc mật khẩu chưa đúng.',
    },
  ])
})

test('cán bộ được hỏi bằng mã cán bộ', () => {
  expect(errorsOfReasons('wrong', { ...at, person: 'officer' })[0]?.message).toContain('Mã cán bộ')
})

test.each(['constructor', '__proto__', 'toString', '<b>', ''])(
  'lỗi lạ «%s» trên địa chỉ không làm hỏng trang',
  (reason) => expect(errorsOfReasons(reason, at)).toEqual([]),
)
