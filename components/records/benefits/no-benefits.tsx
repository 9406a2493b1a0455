import { Panel } from '@/components/ui/panel'
import { Words } from '@/components/ui/words/words'
import { benefitNames } from '@/lib/benefits/benefit-words'
import { benefitTabs, type BenefitTab } from '@/lib/benefits/benefit-tabs'
import { t } from '@/lib/words/t'

type Props = { tab: BenefitTab }

/** Nothing was told: what there might be, and how one comes by it. */
export const NoBenefits = ({ tab }: Props) => (
  <Panel title={t('Chưa có khoản nào')} className="max-w-form">
    <p>{t('Dữ liệu của cơ quan BHXH chưa ghi khoản nào thuộc phần này.')}</p>
    <p className="mt-3">{t('Phần này gồm:')}</p>
    <ul className="list-disc pl-[1.35em]">
      {Object.entries(benefitNames[tab]).map(([type, name]) => (
        <li key={type}>{t(name)}</li>
      ))}
    </ul>
    <p className="mt-3 font-bold">{t('Cách đề nghị hưởng')}</p>
    {benefitTabs[tab].how.map((line) => (
      <p key={line}>
        <Words>{t(line)}</Words>
      </p>
    ))}
  </Panel>
)
