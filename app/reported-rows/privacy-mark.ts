import { keptKinds, type KeptKindId } from '@/lib/privacy/kinds/kinds'
import { rowMark } from '@/lib/records/row-mark'

/** What stands in addresses for a kind of data of one person, as a row's mark does for a row. */
export const privacyMark = (bhxhCode: string, kind: KeptKindId): string =>
  rowMark(bhxhCode, `privacy:${kind}`)

export const kindOfPrivacyMark = (bhxhCode: string, mark: string): KeptKindId | undefined =>
  (Object.keys(keptKinds) as KeptKindId[]).find((kind) => privacyMark(bhxhCode, kind) === mark)
