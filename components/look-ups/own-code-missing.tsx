import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** No answer, and never why: whoever guesses must not learn what was right. */
export const OwnCodeMissing = ({ isSeveral }: { isSeveral: boolean }) => (
  <>
    <h1 className="mb-4 text-3xl">
      {isSeveral ? t('Chưa xác định được mã số') : t('Chưa tìm thấy mã số')}
    </h1>
    <p className="mb-4">
      {isSeveral
        ? t('Có hơn một người khớp với điều bạn nhập. Cơ quan BHXH sẽ giúp bạn tìm đúng mã số.')
        : t(
            'Kiểm tra lại từng mục. Không có ai khớp với mọi điều bạn nhập. Để bảo vệ dữ liệu, cổng không nêu điều nào chưa khớp.',
          )}
    </p>
    <ul className="mb-6 list-disc space-y-2 pl-[1.35em]">
      <li>{t('Kiểm tra họ tên, ngày sinh, số giấy tờ từng chữ một.')}</li>
      <li>{t('Chọn tỉnh, thành phố bạn đang ở, sau khi sáp nhập.')}</li>
      <li>{t('Thử tìm bằng số điện thoại thay cho số giấy tờ.')}</li>
      <li>
        {t('Mang giấy tờ đến <a>cơ quan BHXH</a>, hoặc gọi <a2>{phone}</a2>.', {
          a: (words) => <a href="/tra-cuu/co-quan-bhxh">{words}</a>,
          phone: hotline.shown,
          a2: (words) => (
            <a href={hotline.href} className="inline-block py-1.5">
              {words}
            </a>
          ),
        })}
      </li>
    </ul>
    <ButtonRow>
      <ButtonLink href="/tra-cuu/ma-so-bhxh?sua=1">{t('Sửa điều đã nhập')}</ButtonLink>
    </ButtonRow>
  </>
)
