import { Official } from '@/components/ui/official'
import { Words } from '@/components/ui/words/words'
import { portalAdvice, recordedMessage } from '@/lib/site/official-sentences'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** The official message after «Ghi nhận», word for word and apart from our own steps, which come before it. */
export const OfficialAdvice = ({ method = 'counter' }: { method?: string }) => (
  <section
    aria-labelledby="official"
    className="mb-7 border-l-4 border-line pl-4 text-base text-ink-soft"
  >
    <h2 id="official" className="mb-1 text-lg text-ink">
      {t('Nội dung theo hướng dẫn của BHXH Việt Nam')}
    </h2>
    {method !== 'counter' && (
      <p className="mb-2 font-bold text-ink">
        {method === 'signed'
          ? t('Bạn đã chọn ký số, nên không phải đến cơ quan BHXH.')
          : t('Bạn đã chọn gửi qua bưu điện, nên không phải đến cơ quan BHXH.')}{' '}
        {t('Lời dưới đây dành cho người tự nộp tại cơ quan.')}
      </p>
    )}
    <p className="mb-2">{t('Trên cổng này, mã kích hoạt được gửi bằng tin nhắn.')}</p>
    <div className="mb-2">
      <Official of={portalAdvice.printAndSign} end="." />
    </div>
    <div>
      <Official
        of={recordedMessage.whole}
        shown={
          <>
            <Words>{recordedMessage.beforeHotline}</Words>
            {/* Without a blank, as the official sentence writes it, eight figures are read as one number. */}
            <a href={hotline.href} aria-label={hotline.shown}>
              {recordedMessage.hotline}
            </a>
            {recordedMessage.afterHotline}
          </>
        }
      />
    </div>
  </section>
)
