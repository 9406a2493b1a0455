import type { ReactNode } from 'react'
import { SessionEnd } from '@/components/accounts/session-end'
import { IDLE_SECONDS, WARN_SECONDS } from '@/lib/accounts/session'

export default function CitizenLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <SessionEnd idleSeconds={IDLE_SECONDS} warnSeconds={WARN_SECONDS} />
    </>
  )
}
