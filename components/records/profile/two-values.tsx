import type { ReactNode } from 'react'
import { t } from '@/lib/words/t'

type Props = { ofAccount: ReactNode; ofRegister: ReactNode }

/** Two places say it otherwise: both stand there, and which is which. */
export const TwoValues = ({ ofAccount, ofRegister }: Props) => (
  <>
    <span className="block">
      {ofAccount ?? t('Chưa có')}{' '}
      <span className="text-base text-ink-soft">{t('(theo tài khoản)')}</span>
    </span>
    <span className="mt-1 block">
      {ofRegister} <span className="text-base text-ink-soft">{t('(theo dữ liệu BHXH)')}</span>
    </span>
  </>
)
