import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import type { Service } from '@/lib/services/service'
import { t } from '@/lib/words/t'

/** What the chosen service needs, by its own entry in the list; of none chosen, what a person needs. */
export const WhatItTakes = ({ service }: { service: Service | null }) => (
  <>
    {service?.needs?.method === 'signed' ? <SignedWay /> : <PaperWay service={service} />}
    <h2 className="mb-2 text-xl">{t('Chuẩn bị')}</h2>
    {service ? <PapersOf service={service} /> : <PapersOfPerson />}
    <h2 className="mb-2 text-xl">{t('Mất bao lâu')}</h2>
    <p className="mb-6">
      {service ? (
        <>
          {t(service.time)} {t(service.cost)}
          {/[.]$/.test(t(service.cost)) ? '' : '.'}{' '}
          {t('Mỗi trang được lưu khi bạn nhấn nút. Bản nháp được giữ 30 ngày.')}
        </>
      ) : (
        t(
          'Khoảng 10 phút. Không thu phí. Mỗi trang được lưu khi bạn nhấn nút. Bản nháp được giữ 30 ngày.',
        )
      )}
    </p>
  </>
)

const SignedWay = () => (
  <Notice tone="info" title={t('Ký số thì không phải đến cơ quan BHXH')}>
    <p>
      {t(
        'Điền xong, bạn tải tờ khai (mẫu 01), ký số và gửi lại trên mạng. Ở phần “Hình thức nộp hồ sơ”, chọn nộp trên mạng bằng tờ khai ký số.',
      )}
    </p>
  </Notice>
)

const PaperWay = ({ service }: { service: Service | null }) => (
  <Notice tone="info" title={t('Thường chỉ cần đến cơ quan BHXH một lần')}>
    <p>
      {t(
        'Điền xong, bạn in và ký tờ khai (mẫu 01). Sau đó mang đến cơ quan BHXH bạn chọn, hoặc giao cho bưu điện. Cơ quan BHXH đối chiếu giấy tờ rồi mới cấp tài khoản.',
      )}
    </p>
    <p>{t('Nếu phải sửa điều in trên mẫu 01, bạn nộp lại tờ khai đã ký.')}</p>
    {service?.signing && <p>{t(service.signing)}</p>}
  </Notice>
)

const PapersOf = ({ service: { papers } }: { service: Service }) => (
  <ul className="mb-6 list-disc space-y-1 pl-[1.35em]">
    {papers.map((paper) => (
      <li key={paper}>
        <Words>{t(paper)}</Words>
      </li>
    ))}
  </ul>
)

const PapersOfPerson = () => (
  <>
    <ul className="mb-3 list-disc space-y-1 pl-[1.35em]">
      <li>
        {t(
          'Thẻ căn cước (CCCD) hoặc hộ chiếu còn hạn, và ảnh chụp hai mặt. CMND đã hết giá trị từ 01/01/2025.',
        )}
      </li>
      <li>{t('Mã số BHXH (10 chữ số, trên thẻ BHYT hoặc sổ BHXH).')}</li>
      <li>{t('Điện thoại di động của chính bạn, để nhận mã xác nhận và mã kích hoạt.')}</li>
    </ul>
    <p className="mb-6">
      {t(
        'Đăng ký cho con, cho đơn vị hay bằng chứng thư số thì cần giấy tờ khác: xem <a>từng dịch vụ</a>.',
        { a: (words) => <a href="/dich-vu-cong">{words}</a> },
      )}
    </p>
  </>
)
