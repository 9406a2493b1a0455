import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HelpToday } from '@/components/layout/help-today'
import { PortalPage } from '@/components/layout/portal-page'
import { Notice } from '@/components/ui/notice'
import { comingParts, personalHref } from '@/lib/accounts/coming'
import { requireCitizen } from '@/lib/accounts/current-user'
import { pageTitle } from '@/lib/site/page-title'

type Props = PageProps<'/ca-nhan/[muc]'>

const findPart = async ({ params }: Props) => {
  const { muc } = await params
  return comingParts.find(({ slug }) => slug === muc) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: pageTitle((await findPart(props)).title) }
}

export default async function ComingPartPage(props: Props) {
  const part = await findPart(props)
  const user = await requireCitizen(personalHref(part))
  return (
    <PortalPage
      section="ca-nhan"
      title={part.title}
      trail={[{ title: 'Quản lý cá nhân', href: '/ca-nhan' }, { title: part.title }]}
      account={{ name: user.fullName }}
    >
      <div className="max-w-form">
        <Notice title="Phần này chưa mở">
          <p>Bạn chưa cần làm gì ở đây. Khi mở, bạn xem được:</p>
          <ul className="list-disc space-y-1 pl-6">
            {part.coming.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
        <h2 className="mt-10 mb-3 text-2xl">Hôm nay bạn làm thế nào</h2>
        <p>{part.today}</p>
        <HelpToday />
        <p className="mt-8">
          <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
            Về trang cá nhân
          </a>
        </p>
      </div>
    </PortalPage>
  )
}
