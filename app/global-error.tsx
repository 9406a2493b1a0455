'use client'

import { FaultPage } from '@/components/layout/fault-page'
import { beVietnam } from './fonts'
import './globals.css'

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="vi" className={beVietnam.variable}>
      <body className="font-sans">
        <FaultPage code={error.digest} />
      </body>
    </html>
  )
}
