import type { ReactNode } from 'react'
import { OfficeCounter } from '@/components/ui/drawings/office-counter'
import { ParentAndChild } from '@/components/ui/drawings/parent-and-child'
import { RegisterOnline } from '@/components/ui/drawings/register-online'
import { t } from '@/lib/words/t'
import { HomeSection } from './home-section'

const drawing = 'mb-4 h-24 w-[8rem] max-w-full'

export const RoutesSection = () => (
  <HomeSection id="cach-dang-ky" title={t('Cách nào dành cho bạn?')}>
    <ul className="grid grid-cols-1 gap-6 md:grid-cols-3">
      <RouteCard
        drawing={<RegisterOnline className={drawing} />}
        title={t('Tôi đã có thẻ căn cước hoặc hộ chiếu')}
        text={t(
          'Điền tờ khai trên mạng, chụp hai mặt giấy tờ. Sau đó mang tờ khai đã ký đến cơ quan BHXH.',
        )}
        link={{ title: t('Đăng ký trên mạng'), href: '/dang-ky' }}
      />
      <RouteCard
        drawing={<ParentAndChild className={drawing} />}
        title={t('Con tôi dưới 18 tuổi, chưa có thẻ căn cước')}
        text={t(
          'Cha, mẹ hoặc người giám hộ điền tờ khai trên mạng, chụp giấy khai sinh. Sau đó mang tờ khai đã ký đến cơ quan BHXH.',
        )}
        link={{ title: t('Cách đăng ký cho con'), href: '/dich-vu-cong/dang-ky-cho-con' }}
      />
      <RouteCard
        drawing={<OfficeCounter className={drawing} />}
        title={t('Tôi muốn làm tại cơ quan BHXH')}
        text={t('Không cần điền trước. Mang giấy tờ đến, cán bộ điền tờ khai cùng bạn.')}
        link={{ title: t('Giấy tờ cần mang'), href: '/dich-vu-cong#tai-co-quan' }}
      />
    </ul>
  </HomeSection>
)

type RouteCardProps = {
  drawing: ReactNode
  title: string
  text: string
  link: { title: string; href: string }
}

const RouteCard = ({ drawing, title, text, link }: RouteCardProps) => (
  <li className="flex flex-col rounded-lg border border-line bg-paper p-5 sm:p-6">
    {drawing}
    <h3 className="text-xl">{title}</h3>
    <p className="mt-2 flex-1 text-base">{text}</p>
    <p className="mt-3">
      <a href={link.href} className="inline-flex min-h-11 items-center font-bold">
        {link.title}
      </a>
    </p>
  </li>
)
