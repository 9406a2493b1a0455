import { ArticlePage } from '@/components/layout/pages/article-page'
import { KeptCardFrame } from '@/components/records/clinic/kept-card'
import { msg, t } from '@/lib/words/t'

const title = msg('Thẻ BHYT giữ trên máy này')
export const metadata = { title, manifest: '/the-tren-may.webmanifest' }

/** The frame of what this machine keeps; the card itself never comes from here. */
export default function KeptCardRoute() {
  return (
    <ArticlePage section="the-tren-may" title={t(title)}>
      <KeptCardFrame />
    </ArticlePage>
  )
}
