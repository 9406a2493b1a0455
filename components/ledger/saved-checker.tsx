import { currentLanguage } from '@/lib/words/asked-language'
import { t } from '@/lib/words/t'
import { ReceiptChecker } from './receipt-checker'

const STYLE =
  'body{font:18px/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem}label,h3{font-weight:bold;display:block}input,button{font:inherit;margin:.25rem 0 1rem;max-width:100%}button{padding:.5rem 1rem}[hidden]{display:none}svg{display:none}code{overflow-wrap:anywhere}'
/** Nothing is fetched and nothing is sent, whatever the script would do. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"

type Props = { keys: { kid: string; x: string }[]; script: string }

/** The whole document as it lies on somebody's disk. */
export const SavedChecker = ({ keys, script }: Props) => (
  <html lang={currentLanguage()}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta httpEquiv="Content-Security-Policy" content={POLICY} />
      <title>{t('Kiểm tra biên nhận nhật ký')}</title>
      <style>{STYLE}</style>
    </head>
    <body>
      <main>
        <h1>{t('Kiểm tra biên nhận nhật ký')}</h1>
        <p>{t('Tệp được kiểm tra ngay trên máy của bạn, không gửi gì về cổng.')}</p>
        <ReceiptChecker keys={keys} />
      </main>
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </body>
  </html>
)
