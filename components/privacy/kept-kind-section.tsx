import { SummaryList } from '@/components/ui/summary-list'
import { Vietnamese } from '@/components/ui/vietnamese'
import { Words } from '@/components/ui/words/words'
import { groundOf } from '@/lib/privacy/grounds'
import type { KeptKind } from '@/lib/privacy/kept-kind'
import { readerWords } from '@/lib/privacy/reader-words'
import { keptTermWords } from '@/lib/privacy/terms/term-words'
import { keptTerms } from '@/lib/privacy/terms/terms'
import { t } from '@/lib/words/t'

/** One kind of data, as everybody is told: what, why, on which ground, who reads it, how long. */
export const KeptKindSection = ({ id, kind }: { id: string; kind: KeptKind }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-3 scroll-mt-4 text-xl font-bold">
      {t(kind.title)}
    </h2>
    <SummaryList
      rows={[
        { label: t('Gồm những gì'), value: t(kind.holds) },
        { label: t('Để làm gì'), value: t(kind.purpose) },
        { label: t('Căn cứ'), value: <Grounds of={kind} /> },
        { label: t('Ai đọc được'), value: <Readers of={kind} /> },
      ]}
    />
    <h3 className="mb-2 font-bold">{t('Giữ bao lâu')}</h3>
    <SummaryList
      rows={[
        ...kind.terms.map((id) => ({
          label: t(keptTerms[id].what),
          value: keptTermWords(keptTerms[id]),
        })),
        ...kind.withoutEnd.map(({ what, because }) => ({
          label: t(what),
          value: `${t('Không có ngày xóa.')} ${t(because)}`,
        })),
      ]}
    />
  </section>
)

const Grounds = ({ of }: { of: KeptKind }) => (
  <ul>
    {of.grounds.map((ground) => (
      <li key={ground}>
        <a href={`#${ground}`}>
          <Vietnamese>{groundOf(ground).number}</Vietnamese>
        </a>{' '}
        {t(groundOf(ground).title)}
      </li>
    ))}
  </ul>
)

const Readers = ({ of }: { of: KeptKind }) => (
  <ul>
    {of.readers.map((reader) => (
      <li key={reader}>
        <Words>{t(readerWords[reader])}</Words>
      </li>
    ))}
  </ul>
)
