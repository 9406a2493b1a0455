import { Details } from '@/components/ui/details'
import { Official } from '@/components/ui/official'
import { Words } from '@/components/ui/words/words'
import type { BenefitLine } from '@/lib/cards/benefits/benefit-lines'
import type { CardLevel } from '@/lib/cards/card-number'
import { benefitTexts } from '@/lib/cards/official-words'
import { t } from '@/lib/words/t'

/** The law of today in our lines, each with its article. */
export const BenefitLines = ({ lines }: { lines: readonly BenefitLine[] }) => (
  <ul className="mb-5 max-w-prose list-disc space-y-2 pl-[1.35em]">
    {lines.map(({ words, article }) => (
      <li key={words}>
        <Words>{words}</Words>{' '}
        <span className="text-base text-ink-soft">
          <Words>{t('(Luật BHYT Điều {article})', { article })}</Words>
        </span>
      </li>
    ))}
  </ul>
)

/** The sentence of the app, which the law of 2014 stands behind. */
export const FormerWords = ({ level, isLaw }: { level: CardLevel; isLaw: boolean }) =>
  isLaw ? (
    <blockquote className="mb-5 max-w-prose border-l-4 border-line pl-4">
      <p>
        <Official of={benefitTexts[level]} />
      </p>
    </blockquote>
  ) : (
    <Details summary={t('Câu trên ứng dụng VssID, theo luật trước ngày 01/01/2025')}>
      <p className="max-w-prose">
        <Official of={benefitTexts[level]} />
      </p>
    </Details>
  )
