import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { grounds } from '@/lib/contacts/guardian-wish'
import { AskGuardianForm } from './ask-guardian-form'

const drawn = (isComer: boolean) =>
  renderToStaticMarkup(
    <AskGuardianForm
      child={{
        ...{ fullName: 'Lò Thị Mây', login: '1410203040', comer: 'Lò Văn Sơn' },
        guardians: [{ id: '1', name: 'Mẹ', isComer }],
      }}
      ticket=""
      form={{ values: {}, errors: [] }}
    />,
  )

test('người đến đang giám hộ, chỉ có thể thôi: căn cứ để thêm người không được đưa ra', () => {
  const page = drawn(true)
  for (const ground of ['birth-certificate', 'commune'] as const)
    expect(page).not.toContain(grounds[ground])
  for (const ground of ['court', 'agreement', 'death'] as const)
    expect(page).toContain(grounds[ground])
})

test('người mới đến, thêm hay thay: căn cứ nào cũng chọn được', () => {
  for (const ground of Object.values(grounds)) expect(drawn(false)).toContain(ground)
})
