import { Notice } from '@/components/ui/notice'
import { formatDay } from '@/lib/forms/days/dates'
import { compareTexts } from '@/lib/insured/compare'
import type { PaperAndCaseLine, ComparedPaper as Compared } from '@/lib/review/papers/compare-paper'
import { Difference } from './difference'

type Props = { comparison: Compared }

/** What was read from the code of the paper on the counter, beside what its case says today. */
export const PaperComparison = ({ comparison }: Props) => {
  const { madeOn, differing, same, pictures } = comparison
  const otherPictures = pictures.filter(({ isSame }) => !isSame)
  const isSame = differing.length === 0 && otherPictures.length === 0
  return (
    <section aria-labelledby="doi-chieu-to-giay" className="mb-4">
      <h3 id="doi-chieu-to-giay" className="mb-2 text-lg">
        Tờ giấy in ngày {formatDay(madeOn)}, chữ ký của mã QR đúng
      </h3>
      {isSame ? (
        <p className="mb-2 font-bold">Mọi mục trên giấy giống hồ sơ.</p>
      ) : (
        <Notice tone="warning" title={differenceWords(comparison)}>
          <p>Hỏi người nộp đã sửa gì sau khi in. Hồ sơ đã sửa thì phải in và ký tờ mới.</p>
        </Notice>
      )}
      {differing.length > 0 && <Differing lines={differing} />}
      {otherPictures.map(({ label }) => (
        <p key={label} className="my-2">
          <strong>{label}:</strong> hồ sơ có ảnh khác với lúc in.
        </p>
      ))}
      <details className="mt-2" open={isSame}>
        <summary className="min-h-11 cursor-pointer py-2 text-voice">
          {same.length + pictures.length - otherPictures.length} mục giống nhau
        </summary>
        <dl>
          {same.map(({ label, onPaper }) => (
            <Line key={label} label={label} value={onPaper ?? ''} />
          ))}
          {pictures
            .filter((picture) => picture.isSame)
            .map(({ label }) => (
              <Line key={label} label={label} value="đúng ảnh lúc in" />
            ))}
        </dl>
      </details>
    </section>
  )
}

/** How many, for the heading and for the name of the window. */
export const differenceWords = ({ differing, pictures }: Compared): string => {
  const count = differing.length + pictures.filter(({ isSame }) => !isSame).length
  return count === 0 ? 'Tờ giấy giống hồ sơ' : `Tờ giấy khác hồ sơ ở ${count} mục`
}

const Line = ({ label, value }: { label: string; value: string }) => (
  <div className="flex gap-x-3 border-b border-line py-1 max-sm:flex-wrap">
    <dt className="w-[12rem] shrink-0 text-sm text-ink-soft">{label}</dt>
    <dd className="min-w-0 wrap-anywhere">{value}</dd>
  </div>
)

const cell = 'py-1.5 pr-3 align-top wrap-anywhere'

const Differing = ({ lines }: { lines: PaperAndCaseLine[] }) => (
  <table className="w-full border-collapse sm:table-fixed">
    <caption className="sr-only">Mục khác nhau giữa tờ giấy và hồ sơ</caption>
    <thead>
      <tr className="border-b-2 border-edge text-left">
        <th scope="col" className={`${cell} sm:w-[10rem]`}>
          Mục
        </th>
        <th scope="col" className={cell}>
          Trên giấy
        </th>
        <th scope="col" className={cell}>
          Trong hồ sơ
        </th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ label, onPaper, inCase }) => (
        <tr key={label} className="border-b border-line">
          <th scope="row" className={`${cell} text-left text-sm font-normal text-ink-soft`}>
            {label}
          </th>
          <td className={`${cell} font-bold`}>
            <Side side="typed" {...{ onPaper, inCase }} />
          </td>
          <td className={`${cell} font-bold`}>
            <Side side="registered" {...{ onPaper, inCase }} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

type SideProps = Omit<PaperAndCaseLine, 'label'> & { side: 'typed' | 'registered' }

const Side = ({ side, onPaper, inCase }: SideProps) => {
  const own = side === 'typed' ? onPaper : inCase
  if (own === null) return <span className="font-normal">Không có</span>
  if (onPaper === null || inCase === null) return <bdi>{own}</bdi>
  return <Difference pieces={compareTexts(onPaper, inCase)} side={side} />
}
