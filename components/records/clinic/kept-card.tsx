import { Notice } from '@/components/ui/notice'
import { OWN } from '@/lib/records/record-parts'
import { t } from '@/lib/words/t'
import { CardCode } from './card-code'
import { CardFace } from './card-face'
import { ForgetCard } from './forget-card'

const useHref = `/ca-nhan/${OWN}/the-bhyt/dung-the`

/** What scripts fill with what this machine keeps (browser/clinic/show-kept.ts). */
export const KeptCardFrame = () => (
  <>
    <section data-clinic-card>
      <div data-part="missing" hidden>
        <Notice tone="warning" title={t('Máy này chưa giữ thẻ của người này')}>
          <p>
            {t('Có mạng thì mở lại trang này. Thẻ đang giữ trên máy là của người có tên dưới đây.')}
          </p>
        </Notice>
      </div>
      <div hidden data-part="people" className="mb-3 flex flex-wrap gap-x-6" />
      <div data-part="face" hidden>
        <div data-part="whole">
          <CardCode />
          <CardFace term={<Term />} />
        </div>
        <p className="my-4">
          {t('Dùng được không cần mạng đến')} <b data-fact="until" />.{' '}
          {t('Muốn giữ lâu hơn, <a>mở “Dùng thẻ”</a> khi có mạng.', {
            a: (words) => <a href={useHref}>{words}</a>,
          })}
        </p>
        <ForgetCard />
      </div>
      <div data-part="none" hidden>
        <Notice title={t('Máy này chưa giữ thẻ nào')}>
          <Where />
        </Notice>
      </div>
    </section>
    <noscript>
      <Notice title={t('Trang này cần JavaScript')}>
        <Where />
      </Notice>
    </noscript>
  </>
)

const Where = () => (
  <p>
    {t('Đăng nhập rồi <a>mở “Dùng thẻ”</a>: trang ấy có mã để đọc, và có nút giữ thẻ trên máy.', {
      a: (words) => <a href={useHref}>{words}</a>,
    })}
  </p>
)

const Term = () => (
  <>
    <span data-fact="from" />
    <span data-part="to">
      {' '}
      {t('đến')} <span data-fact="to" />
    </span>
  </>
)
