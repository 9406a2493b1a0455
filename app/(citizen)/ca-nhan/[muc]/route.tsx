import { page } from '@/app/page-route'
import { HelpToday } from '@/components/layout/help-today'
import { PersonalPage } from '@/components/accounts/personal-page'
import { Notice } from '@/components/ui/notice'
import { comingParts, personalHref } from '@/lib/accounts/personal/coming-parts'
import { requirePerson } from '@/lib/accounts/sessions/current-user'
import { t } from '@/lib/words/t'

export const GET = page<{ muc: string }>(async ({ params }) => {
  const part = comingParts.find(({ slug }) => slug === params.muc)
  if (!part) return null
  const user = await requirePerson(personalHref(part))
  return {
    title: t(part.title),
    body: (
      <PersonalPage
        title={t(part.title)}
        trail={[{ title: t('Quản lý cá nhân'), href: '/ca-nhan' }, { title: t(part.title) }]}
        user={user}
      >
        <div className="max-w-form">
          <Notice title={t('Phần này chưa mở')}>
            <p>{t('Bạn chưa cần làm gì ở đây. Khi mở, bạn xem được:')}</p>
            <ul className="list-disc space-y-1 pl-[1.35em]">
              {part.coming.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </Notice>
          <h2 className="mt-10 mb-3 text-2xl">{t('Hiện nay bạn làm thế nào')}</h2>
          <p>{t(part.today)}</p>
          <HelpToday />
          <p className="mt-8">
            <a href="/ca-nhan" className="inline-flex min-h-11 items-center">
              {t('Về trang cá nhân')}
            </a>
          </p>
        </div>
      </PersonalPage>
    ),
  }
})
