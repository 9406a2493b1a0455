import type { Change } from '@/lib/registration/answers/changes-of'

type Props = { changes: Change[]; path: string }

/** Stands under an answer the citizen has changed since the last return. */
export function ChangedMark({ changes, path }: Props) {
  const change = changes.find(({ step, field }) => `${step}.${field}` === path)
  if (!change) return null
  return (
    <span className="mt-1 block text-sm font-bold text-warning">
      Công dân đã sửa. Trước: {change.before || 'chưa có'}.
    </span>
  )
}
