import { Notice } from '@/components/ui/notice'
import { lookUpWords } from '@/lib/look-ups/look-up-words'
import { choicesOf } from '@/lib/look-ups/queries'
import { resultHref } from '@/lib/look-ups/query-href'
import type { Query } from '@/lib/look-ups/queries'
import type { CatalogueLookUpId } from '@/lib/site/look-ups'
import { hotline } from '@/lib/site/settings'

type Props = { id: CatalogueLookUpId; noun: string; query: Query }

/** Nothing was found: the ways out, the nearest first, each a question that can be asked with one press. */
export const NoResult = ({ id, noun, query }: Props) => (
  <Notice tone="warning" title="Hãy thử một cách sau:">
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
            <li key={tip}>{tip}</li>
          ))}
          <li>Nhập không dấu nếu bạn không chắc dấu.</li>
        </>
      )}
      <li>
        Gọi tổng đài{' '}
        <a href={hotline.href} className="inline-block py-1.5">
          {hotline.shown}
        </a>{' '}
        để hỏi.
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
    hasArea && { title: 'Tìm trong cả tỉnh', query: province },
    ...choicesOf(id).map(
      ({ name, wider: title }) => query[name] && { title, query: { ...query, [name]: undefined } },
    ),
    tim &&
      (tinh || todays) && {
        title: 'Tìm trong cả nước',
        query: { ...province, tinh: '', 'tinh-nay': '' },
      },
    tim &&
      (tinh || todays) && { title: `Bỏ tên, xem mọi ${noun} ở đó`, query: { ...query, tim: '' } },
  ].filter((way) => typeof way === 'object')
}
