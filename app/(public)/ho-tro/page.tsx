import { ArticlePage } from '@/components/layout/pages/article-page'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { questions } from '@/lib/site/questions'
import { Words } from '@/components/ui/words/words'
import { hotline, supportEmail } from '@/lib/site/settings'
import { msg, t } from '@/lib/words/t'

const title = msg('Hỗ trợ 24/7')
export const metadata = { title }

export default function SupportPage() {
  return (
    <ArticlePage
      section="ho-tro"
      title={t(title)}
      lead={t('Gọi tổng đài, gửi thư điện tử (email), hoặc xem câu trả lời có sẵn.')}
    >
      <div>
        <Panel title={t('Tổng đài')}>
          <p>
            <a href={hotline.href} className="inline-block py-1 text-2xl font-bold tabular-nums">
              {hotline.shown}
            </a>
          </p>
          <p className="text-ink-soft">{t(hotline.price)}.</p>
        </Panel>
        <Panel title={t('Thư điện tử')}>
          <p>
            <a href={supportEmail.href} className="inline-block max-w-full py-1 font-bold">
              <Words>{supportEmail.shown}</Words>
            </a>
          </p>
          <p className="text-ink-soft">
            {t(
              'Nếu có mã hồ sơ, hãy ghi vào thư. Đừng gửi ảnh giấy tờ hay mật khẩu qua thư điện tử.',
            )}
          </p>
        </Panel>
        <h2 className="mt-10 mb-3 text-2xl">{t('Câu hỏi thường gặp')}</h2>
        <div className="mb-8 [&>details]:mb-1">
          {questions.map(({ question, answer, link }) => (
            <Details key={question} summary={t(question)}>
              <p>{t(answer)}</p>
              {link && (
                <p>
                  <a href={link.href}>{t(link.title)}</a>
                </p>
              )}
            </Details>
          ))}
        </div>
        <Notice title={t('Sắp mở tại trang này')}>
          <p>
            {t(
              'Hỏi đáp tự động (CHAT BOT) và nơi gửi phản ánh, kiến nghị. Hiện nay, hãy gọi tổng đài hoặc gửi thư điện tử.',
            )}
          </p>
        </Notice>
      </div>
    </ArticlePage>
  )
}
