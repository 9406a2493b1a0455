import { PortalPage } from '@/components/layout/portal-page'
export default function HomePage() {
  return (
    <PortalPage section="trang-chu">
      <h1>Trang chủ</h1>
    </PortalPage>
  )
}
