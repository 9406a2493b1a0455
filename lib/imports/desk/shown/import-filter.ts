import { isImported, type ImportedId } from '../../kinds/import-kinds'

/** Where a file came from. A hospital's claims come by the thousand each night: the list begins with what people sent. */
export const importSources = {
  trang: 'Gửi ở trang này',
  'dong-lenh': 'Nạp bằng dòng lệnh',
  'tat-ca': 'Cả hai',
} as const
export type ImportSource = keyof typeof importSources

export type ImportFilter = { kind: ImportedId | null; source: ImportSource }

const isSource = (word: unknown): word is ImportSource =>
  typeof word === 'string' && Object.hasOwn(importSources, word)

/** What an address asks for; what it can't ask for is left out. */
export const readImportFilter = ({ loai, nguon }: Record<string, unknown>): ImportFilter => ({
  kind: typeof loai === 'string' && isImported(loai) ? loai : null,
  source: isSource(nguon) ? nguon : 'trang',
})

/** The address of a list so narrowed; `page` from 1. */
export function importsAddress({ kind, source }: ImportFilter, page = 1): string {
  const query = new URLSearchParams({
    ...(kind && { loai: kind }),
    ...(source !== 'trang' && { nguon: source }),
    ...(page > 1 && { trang: String(page) }),
  })
  return `/can-bo/nap-du-lieu${query.size > 0 ? `?${query}` : ''}`
}
