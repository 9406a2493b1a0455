import { recordParts } from '@/lib/records/record-parts'
import type { ScopeItem } from '@/lib/records/consents/consent'
import { msg, t } from '@/lib/words/t'

const uncovered = {
  numbers: msg('Đầy đủ ngày sinh và các số: số thẻ, số tài khoản'),
  diseases: msg('Cả lần khám có bệnh nhạy cảm'),
} as const

/** How an item of a consent is called wherever it is told. */
export const scopeWords = (item: ScopeItem): string =>
  item === 'numbers' || item === 'diseases' ? t(uncovered[item]) : t(recordParts[item].title)

/** All of it, one below the other. */
export const ScopeList = ({ scope }: { scope: readonly ScopeItem[] }) => (
  <ul className="list-disc pl-[1.35em]">
    {scope.map((item) => (
      <li key={item}>{scopeWords(item)}</li>
    ))}
  </ul>
)
