import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words/words'
import { formatInstant } from '@/lib/forms/days/dates'
import type { CheckedMessage } from '@/lib/message-box/check/kept-message-verdict'
import { sayAddress, sayWords, type SaidVerdict } from '@/lib/message-box/check/verdict-said'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** What a check came to: of the message first, then of each address in it. */
export function MessageVerdictNote({
  verdict: { words, links },
  at,
}: Omit<CheckedMessage, 'typed'>) {
  const said = [...(words ? [sayWords(words)] : []), ...links.map(sayAddress)]
  const isDoubtful = said.some(({ tone }) => tone === 'warning' || tone === 'danger')
  return (
    <section aria-label={t('Kết quả kiểm tra')}>
      {said.map((one, index) => (
        <SaidNote key={index} said={one} isFirst={index === 0} />
      ))}
      {said.length === 0 && (
        <Notice
          tone="warning"
          role="status"
          title={t('Không thấy mã hay đường dẫn nào để kiểm tra')}
        />
      )}
      <p className="mb-6 text-base text-ink-soft">
        {isDoubtful &&
          t('Đã lỡ làm theo tin ấy? Gọi ngay <a>{phone}</a>.', {
            phone: hotline.shown,
            a: (words) => <a href={hotline.href}>{words}</a>,
          })}{' '}
        {t('Kiểm tra lúc {time}.', { time: formatInstant(new Date(at)) })}
      </p>
    </section>
  )
}

const SaidNote = ({ said, isFirst }: { said: SaidVerdict; isFirst: boolean }) => (
  <Notice tone={said.tone} role={isFirst ? 'status' : undefined} title={said.title}>
    {said.lines.map((line) => (
      <p key={line}>
        <Words>{line}</Words>
      </p>
    ))}
  </Notice>
)
