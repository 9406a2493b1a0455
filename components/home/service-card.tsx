import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { StatusTag } from '@/components/ui/status-tag'
import type { Service } from '@/lib/site/services'

export const ServiceCard = ({ service }: { service: Service }) => {
  const { id, title, who, papers, time, cost, start, today, isAtCounter } = service
  return (
    <Panel id={id} className="mb-0 break-inside-avoid target:border-voice">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-xl">{title}</h3>
        {!start && <StatusTag>{isAtCounter ? 'Làm tại quầy' : 'Sắp mở trên mạng'}</StatusTag>}
      </div>
      <dl className="mt-4 space-y-2 sm:grid sm:grid-cols-[8rem_1fr] sm:space-y-0 sm:gap-x-4 sm:gap-y-2">
        <Fact term="Dành cho">{who}</Fact>
        <Fact term="Giấy tờ">
          <ul className="list-disc pl-5">
            {papers.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </Fact>
        <Fact term="Thời gian">{time}</Fact>
        <Fact term="Chi phí">{cost}</Fact>
        {today && <Fact term="Hiện nay">{today}</Fact>}
      </dl>
      {start && (
        <p className="mt-6">
          <ButtonLink href={start.href}>{start.title}</ButtonLink>
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
