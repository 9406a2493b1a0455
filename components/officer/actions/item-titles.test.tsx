import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { WayOfHandingIn } from '@/lib/registration/questions/submission'
import { againField } from '@/lib/review/desk/desk-parts'
import { CaseNotice } from '../case/case-notice'
import { UnsentNotice } from '../case/unsent-notice'

const titles: [WayOfHandingIn, string][] = [
  ['counter', 'Đã xem giấy tờ gốc, đúng người nộp'],
  ['post', 'Bản chụp giấy tờ gửi kèm (nếu có), đúng người'],
]
const kept = {
  page: 'p1',
  round: 'r1',
  at: new Date('2026-12-01T03:00Z'),
  isOutlived: true,
}
const form = {
  reference: 'K7PM3QXR',
  round: 'r1',
  savedSheet: '',
  ticket: '',
  unsent: {},
  others: [
    { ...kept, part: 'phieu-kiem-tra' as const, words: { 'identity-shown': 'passed' } },
    { ...kept, part: 'chuyen-lai' as const, words: { [againField('identity-shown')]: 'co' } },
  ],
}

describe.each(titles)('tờ khai đến bằng %s: mục của phiếu mang một tên', (way, title) => {
  test('khi việc bị từ chối vì mục ấy', () => {
    const refused = { refusal: 'incomplete-checklist', slug: 'de-nghi-duyet' }
    const page = renderToStaticMarkup(<CaseNotice {...refused} items="identity-shown" way={way} />)
    expect(page).toContain(`<a href="#identity-shown">${title}</a>`)
  })

  test('khi kể lại phần chưa gửi, cả phiếu và các mục chuyển lại', () => {
    const page = renderToStaticMarkup(
      <UnsentNotice
        form={form as never}
        way={way}
        openParts={[]}
        isRefused={false}
        isOthers={false}
      />,
    )
    expect(page.split(title)).toHaveLength(3)
  })
})
