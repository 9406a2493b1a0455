import { Document } from '@/components/layout/document'
import { MissingPage, missingTitle } from '@/components/layout/pages/missing-page'
import { env } from '@/lib/platform/env'
import { pageTitle } from '@/lib/site/page-title'
import { beVietnam } from './fonts'
import './globals.css'

export const metadata = { title: pageTitle(missingTitle) }

/** No page has this address. */
export default function GlobalNotFound() {
  return (
    <Document fontClass={beVietnam.variable} isDemo={env.DEMO_MODE}>
      <MissingPage />
    </Document>
  )
}
