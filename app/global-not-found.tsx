import { Document } from '@/components/layout/document'
import { MissingWords } from '@/components/layout/missing-page'
import { PortalPage } from '@/components/layout/portal-page'
import { env } from '@/lib/platform/env'
import { pageTitle } from '@/lib/site/page-title'
import { beVietnam } from './fonts'
import './globals.css'

const title = 'Không tìm thấy trang này'
export const metadata = { title: pageTitle(title) }

/** No page has this address. */
export default function GlobalNotFound() {
  return (
    <Document fontClass={beVietnam.variable} isDemo={env.DEMO_MODE}>
      <PortalPage title={title}>
        <MissingWords />
      </PortalPage>
    </Document>
  )
}
