import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ListedCase } from '@/lib/queues/listed-case'
import type { Status } from '@/lib/registration/steps/status'
import { CaseTable } from './case-table'

const at = new Date('2026-11-29T02:00:00Z')

const drawn = (status: Status, dueOn: string | null) => {
  const one = {
    reference: 'K7PM3QXR',
    status,
    dueOn,
    fullName: 'Lò Thị Mẩy',
    officeCode: '089',
    submittedAt: at,
    statusSince: at,
  } as unknown as ListedCase
  return renderToStaticMarkup(
    <CaseTable caption="Việc" cases={[one]} offices={new Map()} empty="Không có." />,
  )
}
const labels = (html: string) =>
  [...html.matchAll(/<td([^>]*)><span aria-hidden="true"[^>]*>(.*?)<\/span>/g)]
    .filter(([, attributes]) => !attributes!.includes('max-lg:hidden'))
    .map(([, , label]) => label)

test.each([
  ['UNDER_REVIEW', '2026-12-02', true],
  ['APPROVED', '2026-12-02', false],
  ['AWAITING_PAPER', null, false],
] as const)(
  'trên điện thoại, hồ sơ %s hạn %s chỉ có dòng “Hạn” khi còn hạn',
  (status, dueOn, isTold) => {
    expect(labels(drawn(status, dueOn)).includes('Hạn')).toBe(isTold)
  },
)
