import type { ReactNode } from 'react'
import { t } from '@/lib/words/t'
import { Words } from './words/words'

export type SummaryRow = {
  label: string
  /** Left out, null or empty: «Chưa có», or what the list says instead. */
  value?: ReactNode
  change?: { href: string; label?: string }
}

/** Answers to check: what was asked, what was answered, the way to change it. */
export const SummaryList = ({ rows, missing }: { rows: SummaryRow[]; missing?: string }) => (
  <dl className="mb-7 border-t border-line">
    {rows.map(({ label, value, change }) => (
      <div key={label} className="gap-x-6 border-b border-line py-3 sm:flex">
        <dt className="font-bold sm:w-2/5 sm:shrink-0">{label}</dt>
        <dd className="min-w-0 flex-1 wrap-anywhere whitespace-pre-line">
          {value === undefined || value === null || value === '' ? (
            <span className="text-ink-soft">{missing ?? t('Chưa có')}</span>
          ) : (
            <Words>{value}</Words>
          )}
        </dd>
        {change && (
          <dd className="sm:text-right print:hidden">
            <a
              href={change.href}
              className="inline-flex min-h-11 min-w-11 items-center sm:-my-2 sm:justify-end"
            >
              <span>
                {change.label ?? t('Sửa')}
                <span className="sr-only"> {label}</span>
              </span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
