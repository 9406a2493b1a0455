import { useEffect, useRef } from 'react'
import { formatDay } from '@/lib/forms/days/dates'
import { codeRefusalWords, type OpenedCode } from '@/lib/paper-code/open-code'
import type { Paper } from '@/lib/paper-code/paper'
import { t } from '@/lib/words/t'
import { classes } from '@/components/ui/classes'
import type { KnownKeys } from './known-keys'

type Props = { opened: OpenedCode; known: KnownKeys | null }

/** Whether the code is to be believed, first; then what it says. It takes the focus, so that it is heard. */
export function PaperResult({ opened, known }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [opened])
  const paper = paperOf(opened)
  return (
    <section
      className={classes(
        'my-5 rounded-lg border border-l-8 bg-paper p-4',
        opened.ok ? 'border-success' : 'border-danger',
      )}
    >
      <h2 ref={heading} tabIndex={-1} className="mb-2 text-xl">
        {headingOf(opened)}
      </h2>
      {!opened.ok && <p>{t(codeRefusalWords[opened.reason])}</p>}
      {!opened.ok && opened.reason === 'unknown-key' && (
        <p className="mt-2">
          {known
            ? t(
                'Tờ khai có thể mới hơn khóa mà máy này biết. Mở lại trang khi có mạng rồi quét lại.',
              )
            : t('Máy này chưa có khóa nào. Mở lại trang khi có mạng rồi quét lại.')}
        </p>
      )}
      {paper && <Fields paper={paper} />}
    </section>
  )
}

const paperOf = (opened: OpenedCode): Paper | null => {
  if (opened.ok) return opened.paper
  return opened.reason === 'unknown-key' ? opened.claimed : null
}

function headingOf(opened: OpenedCode): string {
  if (opened.ok) return t('Chữ ký đúng')
  if (opened.reason === 'unknown-key') return t('Khóa không biết')
  return opened.reason === 'altered' ? t('Chữ ký chưa khớp') : t('Chưa đọc được mã')
}

const Fields = ({ paper: { form, reference, madeOn, lines } }: { paper: Paper }) => (
  <dl className="mt-3">
    <Line label={t('Mẫu')} value={form} />
    <Line label={t('Mã hồ sơ')} value={`${reference.slice(0, 4)}-${reference.slice(4)}`} />
    <Line label={t('Ngày in')} value={formatDay(madeOn)} isOurs />
    {lines.map(({ label, value }, at) => (
      <Line key={at} label={label} value={value} />
    ))}
  </dl>
)

type LineProps = {
  label: string
  value: string
  /** Said by the page, in its language. */
  isOurs?: boolean
}

/** Labels and words as they stand on the paper, which is Vietnamese. */
const Line = ({ label, value, isOurs = false }: LineProps) => (
  <div className="border-b border-line py-1.5">
    <dt className="text-base text-ink-soft">{label}</dt>
    <dd lang={isOurs ? undefined : 'vi'} className="font-bold wrap-anywhere">
      <bdi>{value}</bdi>
    </dd>
  </div>
)
