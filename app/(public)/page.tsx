import { AppSection } from '@/components/home/app-section'
import { BenefitsSection } from '@/components/home/benefits-section'
import { Hero } from '@/components/home/hero'
import { LookUpsSection } from '@/components/home/look-ups-section'
import { RoutesSection } from '@/components/home/routes-section'
import { StepsSection } from '@/components/home/steps-section'
import { PortalPage } from '@/components/layout/pages/portal-page'

export default function HomePage() {
  return (
    <PortalPage section="trang-chu">
      <Hero />
      <StepsSection />
      <RoutesSection />
      <LookUpsSection />
      <BenefitsSection />
      <AppSection />
    </PortalPage>
  )
}
