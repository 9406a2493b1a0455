import { References } from './reference'
import { Button, ButtonLink, ButtonRow } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { openAgainWords } from '@/lib/site/case-phone'
import { MOST_REMEMBERED } from '@/lib/registration/remembered'
import { stepHref } from '@/lib/registration/steps/addresses'
import { t } from '@/lib/words/t'

type Props = {
  /** Something is already begun in this browser. */
  isAgain: boolean
  /** No more can be begun before one is finished. */
  isFull: boolean
  /** What this browser will no longer remember once another is begun. */
  forgotten: string[]
}

/** Papers, time, the visit: told before the first question, not after the last. */
export const BeforeYouStart = ({ isAgain, isFull, forgotten }: Props) => (
  <>
    <Notice tone="info" title={t('Thường chỉ cần đến cơ quan BHXH một lần')}>
      <p>
        {t(
          'Điền xong, bạn in và ký tờ khai (mẫu 01). Sau đó mang đến cơ quan BHXH bạn chọn, hoặc giao cho bưu điện. Cơ quan BHXH đối chiếu giấy tờ rồi mới cấp tài khoản.',
        )}
      </p>
      <p>{t('Nếu phải sửa điều in trên mẫu 01, bạn nộp lại tờ khai đã ký.')}</p>
    </Notice>
    <h2 className="mb-2 text-xl">{t('Chuẩn bị')}</h2>
    <ul className="mb-6 list-disc space-y-1 pl-[1.35em]">
      <li>
        {t(
          'Thẻ căn cước (CCCD) hoặc hộ chiếu còn hạn, và ảnh chụp hai mặt. CMND đã hết giá trị từ 01/01/2025.',
        )}
      </li>
      <li>{t('Mã số BHXH (10 chữ số, trên thẻ BHYT hoặc sổ BHXH).')}</li>
      <li>{t('Điện thoại di động của chính bạn, để nhận mã xác nhận và mã kích hoạt.')}</li>
    </ul>
    <h2 className="mb-2 text-xl">{t('Mất bao lâu')}</h2>
    <p className="mb-6">
      {t(
        'Khoảng 10 phút. Không thu phí. Mỗi trang được lưu khi bạn nhấn nút. Bản nháp được giữ 30 ngày.',
      )}
    </p>
    {!isFull && forgotten.length > 0 && <ForgottenNotice forgotten={forgotten} />}
    <ButtonRow>
      {isFull ? null : isAgain ? (
        <form method="post" action="/dang-ky/moi">
          <Button look="secondary">{t('Bắt đầu tờ khai mới')}</Button>
        </form>
      ) : (
        <ButtonLink href={stepHref('subject')}>{t('Bắt đầu')}</ButtonLink>
      )}
      <ButtonLink look="quiet" href="/ho-so?khac=1">
        {t('Tìm lại hồ sơ đã có')}
      </ButtonLink>
    </ButtonRow>
  </>
)

const ForgottenNotice = ({ forgotten }: { forgotten: string[] }) => (
  <Notice
    tone="info"
    title={t('Máy này nhớ nhiều nhất {count} tờ khai.', { count: MOST_REMEMBERED })}
  >
    <p>
      {t('Nếu bắt đầu tờ khai mới, máy này thôi nhớ hồ sơ <strong></strong>. Hồ sơ vẫn còn.', {
        strong: () => (
          <strong>
            <References of={forgotten} />
          </strong>
        ),
      })}{' '}
      {t(openAgainWords)}
    </p>
  </Notice>
)
