import type { Office } from '@/lib/offices/office'
import { Vietnamese } from '@/components/ui/vietnamese'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** Address and phone of an office; what the catalogue lacks is said, with whom to ask instead. */
export const OfficeContact = ({ office }: { office: Office }) => (
  <dl>
    <dt className="text-base text-ink-soft">{t('Địa chỉ cơ quan')}</dt>
    <dd className="mb-2">
      {office.address ? (
        <Vietnamese>{office.address}</Vietnamese>
      ) : (
        t('Chưa có địa chỉ cơ quan này. Gọi tổng đài để hỏi trước khi đến.')
      )}
    </dd>
    <dt className="text-base text-ink-soft">{t('Số điện thoại')}</dt>
    <dd>
      {office.phone ? (
        <a href={`tel:${office.phone}`} className="inline-block py-1.5 tabular-nums">
          {office.phone}
        </a>
      ) : (
        t('Tổng đài <a>{phone}</a>', {
          phone: hotline.shown,
          a: (words) => (
            <a href={hotline.href} className="inline-block py-1.5">
              {words}
            </a>
          ),
        })
      )}
    </dd>
  </dl>
)
