import { expect, test } from 'vitest'
import { childSchema, childStep } from './child'

const birthErrors = (birthDate: string) =>
  childSchema
    .safeParse({ fullName: 'Lò Văn Păn', birthDate, bhxhCode: '0123456789' })
    .error!.issues.filter(({ path }) => path[0] === 'birthDate')
    .map(({ message }) => message)

test.each(['', 'mai', '5/9', '1 2 3 4', '05/09/0190', '05/09/19900', '2015'])(
  'ngày sinh của con, khi nhập “%s”: lời báo lấy cùng ví dụ với lời gợi ý, là một trẻ em',
  (typed) => {
    const [message = ''] = birthErrors(typed)
    const hint = childStep().questions.birthDate.input.hint()
    const [example = ''] = /\d\d\/\d\d\/\d{4}/.exec(hint)!
    expect(message).toMatch(new RegExp(`ví dụ (${example}|${example.slice(-4)})\\.$`))
  },
)
