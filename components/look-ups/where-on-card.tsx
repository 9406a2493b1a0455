import { Panel } from '@/components/ui/panel'
import { hotline } from '@/lib/site/settings'
import { t } from '@/lib/words/t'

/** The quicker ways to one's own number. */
export const WhereOnCard = () => (
  <Panel title={t('Bạn có thẻ BHYT hoặc sổ BHXH?')}>
    <ul className="list-disc space-y-2 pl-5">
      <li>{t('Mã số là 10 chữ số cuối của số thẻ BHYT.')}</li>
      <li>{t('Mã số in trên bìa sổ BHXH.')}</li>
      <li>
        {t('Gọi <a>{phone}</a> nếu bạn cần người giúp.', {
          phone: hotline.shown,
          a: (words) => (
            <a href={hotline.href} className="inline-block py-1.5">
              {words}
            </a>
          ),
        })}
      </li>
    </ul>
  </Panel>
)
