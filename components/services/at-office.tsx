import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/fields/text-field'
import { Words } from '@/components/ui/words/words'
import { formatDay } from '@/lib/forms/days/dates'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

type Props = {
  /** When offices are open next: ISO date. */
  workingDay: string
  /** Somebody signs for a child. */
  isForChild: boolean
}

/** How it goes at the counter, where and when to go: for those who don't do it online. */
export const AtOffice = ({ workingDay, isForChild }: Props) => (
  <>
    <section className="mt-8">
      <h2 className="mb-2 text-2xl">{t('Làm thế nào ở quầy')}</h2>
      <ol className="max-w-prose list-decimal space-y-2 pl-[1.35em]">
        {steps(isForChild).map((step) => (
          <li key={step}>
            <Words>{step}</Words>
          </li>
        ))}
      </ol>
      <p className="mt-4 max-w-prose">
        {t(
          'Nếu đã khai dở trên mạng, nhấn “Làm tiếp tại quầy” trong tờ khai để lấy mã. Cán bộ mở tờ khai ấy, bạn không phải khai lại.',
        )}
      </p>
    </section>
    <section className="mt-8">
      <h2 className="mb-2 text-2xl">{t('Đến đâu, lúc nào')}</h2>
      <p className="mb-4 max-w-prose">
        {t(
          'Các cơ quan làm việc trong giờ hành chính, trừ thứ Bảy, Chủ nhật và ngày nghỉ lễ. Ngày làm việc gần nhất: {day}.',
          { day: formatDay(workingDay) },
        )}{' '}
        {t('Mỗi nơi có giờ tiếp dân riêng. Gọi {hotline} để hỏi trước khi đi.', {
          hotline: hotline.shown,
        })}
      </p>
      <form method="get" action="/tra-cuu/co-quan-bhxh" className="max-w-prose">
        <TextField
          name="tim"
          label={t('Tên tỉnh, huyện, xã hoặc cơ quan BHXH')}
          value=""
          required={false}
        />
        <Button look="secondary">{t('Tìm cơ quan BHXH')}</Button>
      </form>
    </section>
  </>
)

const steps = (isForChild: boolean) => [
  t('Mang các giấy tờ trên đến quầy cơ quan BHXH. Cán bộ điền tờ khai cùng bạn và chụp giấy tờ.'),
  t('Bạn nghe đọc lại, rồi ký mẫu 01 vừa in. Cán bộ đưa giấy hẹn.'),
  isForChild
    ? t('Một cán bộ khác duyệt. Tài khoản của con do bạn quản lý đến khi con đủ 18 tuổi.')
    : t('Một cán bộ khác duyệt. Mã kích hoạt đến điện thoại của bạn.'),
  t('Nếu không nhận được tin nhắn, quay lại quầy với giấy tờ gốc để nhận phiếu kích hoạt in.'),
]
