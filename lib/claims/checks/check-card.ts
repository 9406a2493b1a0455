import { codeLists } from '../tables/code-lists'
import type { ClaimFindings } from './claim-finding'
import type { CleanRecord } from './clean-record'

/** Two letters of the object, a level, and twelve digits: province and mã số BHXH. */
const CARD = /^([A-Z]{2})[1-5]\d{12}$/
/** On cards given since 2021 the mã số BHXH stands alone. */
const CARD_OF_2021 = /^\d{10}$/

/** The cards of the summary. A new object code is no mistake of the hospital: the list may be behind. */
export function checkCards(head: CleanRecord, findings: ClaimFindings): void {
  const { table } = head.raw
  const where = { record: head.raw, field: table.fields[table.place.get('MA_THE_BHYT')!]! }
  for (const card of head.of('MA_THE_BHYT').split(';').filter(Boolean)) {
    if (CARD_OF_2021.test(card)) continue
    const object = CARD.exec(card)?.[1]
    if (!object) findings.error('card-number', where)
    else if (!codeLists.get('DOI_TUONG_THE')!.names.has(object))
      findings.warn('unlisted-code', where)
  }
}
