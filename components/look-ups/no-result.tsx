import { Notice } from '@/components/ui/notice'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import { choicesOf } from '@/lib/look-ups/queries'
import { resultHref } from '@/lib/look-ups/query-href'
import type { Query } from '@/lib/look-ups/queries'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

type Props = { id: CatalogueLookUpId; noun: string; query: Query }

/** Nothing was found: the ways out, the nearest first, each a question that can be asked with one press. */
export const NoResult = ({ id, noun, query }: Props) => (
  <Notice tone="warning" title={t('Hãy thử một cách sau:')}>
    <ul className="list-disc space-y-1 pl-5">
      {wider(id, query, noun).map(({ title, query: asked }) => (
        <li key={title}>
          <a href={resultHref(id, { ...asked, trang: 1 })} className="inline-block py-1.5">
            {title}
          </a>
        </li>
      ))}
      {query.tim && (
        <>
          {lookUpWords[id].tips.map((tip) => (
            <li key={tip}>{t(tip)}</li>
          ))}
          <li>{t('Nhập không dấu nếu bạn không chắc dấu.')}</li>
        </>
      )}
      <li>
        {t('Gọi tổng đài <a>{phone}</a> để hỏi.', {
          phone: hotline.shown,
          a: (words) => (
            <a href={hotline.href} className="inline-block py-1.5">
              {words}
            </a>
          ),
        })}
      </li>
    </ul>
  </Notice>
)

function wider(
  id: CatalogueLookUpId,
  query: Query,
  noun: string,
): { title: string; query: Query }[] {
  const { tim, xa, huyen, tinh, 'tinh-nay': todays, 'co-quan': office } = query
  const hasArea = xa !== '' || huyen !== '' || Boolean(office)
  const province = { ...query, xa: '', huyen: '', ...(office && { 'co-quan': '' }) }
  return [
    hasArea && { title: t('Tìm trong cả tỉnh'), query: province },
    ...choicesOf(id).map(
      ({ name, wider: title }) =>
        query[name] && { title: t(title), query: { ...query, [name]: undefined } },
    ),
    tim &&
      (tinh || todays) && {
        title: t('Tìm trong cả nước'),
        query: { ...province, tinh: '', 'tinh-nay': '' },
      },
    tim &&
      (tinh || todays) && {
        title: t('Bỏ tên, xem mọi {noun} ở đó', { noun }),
        query: { ...query, tim: '' },
      },
  ].filter((way) => typeof way === 'object')
}
