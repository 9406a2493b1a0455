import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { StatusTag } from '@/components/ui/status-tag'
import type { Service } from '@/lib/site/services'
import { t } from '@/lib/words/t'

export const ServiceCard = ({ service }: { service: Service }) => {
  const { id, title, who, papers, time, cost, start, today, isAtCounter } = service
  return (
    <Panel id={id} className="mb-0 break-inside-avoid target:border-voice">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-xl">{t(title)}</h3>
        {!start && <StatusTag>{isAtCounter ? t('Làm tại quầy') : t('Sắp mở trên mạng')}</StatusTag>}
      </div>
      <dl className="mt-4 space-y-2 sm:grid sm:grid-cols-[8rem_1fr] sm:space-y-0 sm:gap-x-4 sm:gap-y-2">
        <Fact term={t('Dành cho')}>{t(who)}</Fact>
        <Fact term={t('Giấy tờ')}>
          <ul className="list-disc pl-5">
            {papers.map((paper) => (
              <li key={paper}>{t(paper)}</li>
            ))}
          </ul>
        </Fact>
        <Fact term={t('Thời gian')}>{t(time)}</Fact>
        <Fact term={t('Chi phí')}>{t(cost)}</Fact>
        {today && <Fact term={t('Hiện nay')}>{t(today)}</Fact>}
      </dl>
      {start && (
        <p className="mt-6">
          <ButtonLink href={start.href}>{t(start.title)}</ButtonLink>
        </p>
      )}
    </Panel>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="font-bold max-sm:mt-3">{term}</dt>
    <dd>{children}</dd>
  </>
)
