import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Document } from '@/components/layout/document'
import { env } from '@/lib/platform/env'
import { pageTitle } from '@/lib/site/page-title'
import { site } from '@/lib/site/settings'
import { beVietnam } from './fonts'
import './globals.css'

export const metadata: Metadata = {
  title: { default: site.shortTitle, template: pageTitle('%s') },
  applicationName: site.brand,
  // A number in a case file is not a telephone.
  formatDetection: { telephone: false },
  robots: env.DEMO_MODE ? { index: false, follow: false } : undefined,
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: '#0b3a6e',
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <Document fontClass={beVietnam.variable} isDemo={env.DEMO_MODE}>
      {children}
    </Document>
  )
}
