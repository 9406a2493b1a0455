import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ConsentPage } from '@/lib/records/consents/give/giving'
import { WhatIsGiven } from './what-is-given'

const wish = {
  ...{ receiverName: 'Lò Văn Bịa', receiverCode: '0131113072', kinship: 'spouse' },
  ...{ scope: ['cards'], endsOn: '2027-01-31' },
}
const htmlOf = (replaces: ConsentPage['replaces']) =>
  renderToStaticMarkup(<WhatIsGiven asked={{ ...wish, replaces } as ConsentPage} />)

test('trước khi xác nhận, người cho đọc được lần cho xem nào thôi ngay khi nhấn', () => {
  const live = htmlOf({ state: 'live', endsOn: '2027-02-28' })
  expect(live).toMatch(/28\/02\/2027.*thôi ngay/s)
  expect(htmlOf({ state: 'waiting', endsOn: '2027-02-28' })).toContain('được rút lại')
  expect(htmlOf(null)).not.toMatch(/thôi ngay|được rút lại/)
})
