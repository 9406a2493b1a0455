'use client'

import { FaultPage } from '@/components/layout/fault-page'

export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return <FaultPage code={error.digest} />
}
