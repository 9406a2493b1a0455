import type { ReactNode } from 'react'
import { Words } from '@/components/ui/words/words'
import type { Service } from '@/lib/services/service'
import { t } from '@/lib/words/t'

type Props = { service: Service; isOpen: boolean }

/** Whose it is, what to bring, how long it takes, what it costs, by which law, and what to do until it is open here. */
export const ServiceFacts = ({ service, isOpen }: Props) => {
  const { who, papers, signing, time, cost, law, today } = service
  return (
    <dl className="mt-4 space-y-2 sm:grid sm:grid-cols-[8rem_1fr] sm:space-y-0 sm:gap-x-4 sm:gap-y-2">
      <Fact term={t('Dành cho')}>{t(who)}</Fact>
      <Fact term={t('Giấy tờ')}>
        <ul className="list-disc pl-5">
          {papers.map((paper) => (
            <li key={paper}>
              <Words>{t(paper)}</Words>
            </li>
          ))}
        </ul>
      </Fact>
      {signing && <Fact term={t('Ký số')}>{t(signing)}</Fact>}
      <Fact term={t('Thời gian')}>{t(time)}</Fact>
      <Fact term={t('Chi phí')}>{t(cost)}</Fact>
      {law && <Fact term={t('Căn cứ')}>{t(law)}</Fact>}
      {!isOpen && <Fact term={t('Hiện nay')}>{t(today)}</Fact>}
    </dl>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="font-bold max-sm:mt-3">{term}</dt>
    <dd>
      <Words>{children}</Words>
    </dd>
  </>
)
