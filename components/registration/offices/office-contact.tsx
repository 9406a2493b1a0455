import type { Office } from '@/lib/offices/office'
import { hotline } from '@/lib/site/settings'

/** Address and phone of an office; what the catalogue lacks is said, with whom to ask instead. */
export const OfficeContact = ({ office }: { office: Office }) => (
  <dl>
    <dt className="text-base text-ink-soft">Địa chỉ cơ quan</dt>
    <dd className="mb-2">
      {office.address ?? 'Chưa có địa chỉ cơ quan này. Gọi tổng đài để hỏi trước khi đến.'}
    </dd>
    <dt className="text-base text-ink-soft">Số điện thoại</dt>
    <dd>
      {office.phone ? (
        <a href={`tel:${office.phone}`} className="inline-block py-1.5 tabular-nums">
          {office.phone}
        </a>
      ) : (
        <>
          Tổng đài{' '}
          <a href={hotline.href} className="inline-block py-1.5">
            {hotline.shown}
          </a>
        </>
      )}
    </dd>
  </dl>
)
