import { SummaryList } from '@/components/ui/summary-list'
import type { KeptKind } from '@/lib/privacy/kept-kind'
import { t } from '@/lib/words/t'

/** The kinds of data the portal keeps, each with the way to its form. */
export const ChooseKind = ({ kinds }: { kinds: { kind: KeptKind; href: string }[] }) => (
  <>
    <p className="mb-4 max-w-prose">
      {t(
        'Chọn loại dữ liệu. Cơ quan BHXH trả lời trong 20 ngày với yêu cầu xóa, 15 ngày với yêu cầu khác.',
      )}
    </p>
    <SummaryList
      rows={kinds.map(({ kind, href }) => ({
        label: t(kind.title),
        value: t(kind.holds),
        change: { href, label: t('Chọn') },
      }))}
    />
    <p>
      <a href="/quyen-rieng-tu" className="inline-flex min-h-11 items-center">
        {t('Từng loại giữ để làm gì, bao lâu')}
      </a>
    </p>
  </>
)
