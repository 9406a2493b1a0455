import type { LookUpWords } from '@/lib/look-ups/look-up-words'
import { resultHref } from '@/lib/look-ups/query-href'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { t } from '@/lib/words/t'

type Props = { id: CatalogueLookUpId; examples: LookUpWords['examples'] }

/** Before anything was asked: questions that find something. */
export const Examples = ({ id, examples }: Props) => (
  <section
    aria-labelledby="vi-du"
    className="mb-7 rounded-lg border border-line bg-paper p-5 sm:p-6"
  >
    <h2 id="vi-du" className="mb-2 text-xl">
      {t('Ví dụ')}
    </h2>
    <ul>
      {examples.map(({ title, query }) => (
        <li key={title}>
          <a href={resultHref(id, query)} className="inline-flex min-h-11 items-center">
            {t(title)}
          </a>
        </li>
      ))}
    </ul>
    <p className="mt-2 text-base text-ink-soft">
      {t('Trang kết quả có địa chỉ riêng, lưu lại hoặc gửi cho người khác được.')}
    </p>
  </section>
)
