import type { ReactNode } from 'react'
import { t } from '@/lib/words/t'
import { PersonName } from '../words/person-name'

/** `value`: words that a person wrote, or a choice as the page says it. */
type Props = { label: ReactNode; value?: ReactNode; children?: ReactNode }

/** An answer that may not be changed now: words, not a box that takes none. */
export const LockedAnswer = ({ label, value, children }: Props) => (
  <>
    <dl className="mb-7">
      <dt className="font-bold">{label}</dt>
      <dd className="mt-1">
        {typeof value === 'string' && value ? (
          <PersonName>{value}</PersonName>
        ) : (
          value || t('Không điền')
        )}
      </dd>
    </dl>
    {children}
  </>
)
