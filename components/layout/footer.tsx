import { Official } from '@/components/ui/official'
import { footerMenu } from '@/lib/site/menu'
import { copyright } from '@/lib/site/official-sentences'
import { officialSites } from '@/lib/site/settings'
import { HelpLine } from './help-line'
import { t } from '@/lib/words/t'

export const Footer = () => (
  <footer className="mt-16 print:mt-4 border-t border-line bg-paper text-base print:text-sm">
    <div className="mx-auto max-w-site px-4 py-8 print:py-2">
      <HelpLine />
      <ul className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-6 sm:flex sm:flex-wrap print:hidden">
        {[...footerMenu, ...Object.values(officialSites)].map(({ title, href }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center py-1.5 leading-snug">
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-6 text-ink-soft print:mt-2">
        <Official of={copyright.owner} />
      </p>
      <p className="text-ink-soft print:hidden">
        <Official of={copyright.reuse} />
      </p>
    </div>
  </footer>
)
