import { inVietnamese, Vietnamese } from '@/components/ui/vietnamese'
import { Icon } from '@/components/ui/icon'
import { officeLabel, type Office } from '@/lib/offices/office'
import { hotline } from '@/lib/site/settings'
import { OfficeChoices } from './office-choices'
import { t } from '@/lib/words/t'

type Props = {
  ticked: string
  provinces: Office[]
  opened: string
  under: Office[]
  error?: string
}

/** The tree of offices without scripts: every province opens by its own address, and then shows itself and what hangs below. */
export const OfficeTree = ({ provinces, opened, under, ...form }: Props) => (
  <section aria-labelledby="tree">
    <h2 id="tree" className="mb-3 text-xl">
      {t('Tất cả cơ quan BHXH theo tỉnh')}
    </h2>
    <p className="mb-4 text-ink-soft">
      {t(
        'Tên cơ quan ở đây là tên trước ngày 01/07/2025. Tên và trụ sở có thể đã đổi. Gọi {hotline} trước khi đến.',
        { hotline: hotline.shown },
      )}
    </p>
    <ul className="border-t border-line">
      {provinces.map((office) => {
        const isOpened = office.code === opened
        return (
          <li key={office.code} id={`t${office.code}`} className="border-b border-line">
            <a
              href={
                isOpened
                  ? '/dang-ky/co-quan#tree'
                  : `/dang-ky/co-quan?mo=${office.code}#t${office.code}`
              }
              aria-expanded={isOpened}
              className="flex min-h-12 items-center gap-2 no-underline hover:underline"
            >
              <Icon name="down" className={isOpened ? '' : '-rotate-90'} />
              <Vietnamese>{officeLabel(office)}</Vietnamese>
            </a>
            {isOpened && (
              <div className="ml-3 border-l-4 border-line pl-4">
                <OfficeChoices
                  {...form}
                  title={t('Chọn cơ quan thuộc <vi>{office}</vi>', {
                    office: office.name,
                    vi: inVietnamese,
                  })}
                  offices={[office, ...under]}
                  list={{ mo: opened }}
                />
              </div>
            )}
          </li>
        )
      })}
    </ul>
  </section>
)
