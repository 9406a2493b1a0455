import type { ReactNode } from 'react'
import { t } from '@/lib/words/t'

type Props = { isDemo: boolean; by?: 'sms' | 'email' }

const inbox = (words: ReactNode) => <a href="/hop-thu-demo">{words}</a>

/** Where a code can be read that the demo only pretends to send. Drawn after a sentence. */
export const DemoInboxNote = ({ isDemo, by = 'sms' }: Props) =>
  isDemo && (
    <>
      {' '}
      {by === 'sms'
        ? t('Bản trình diễn không gửi tin thật: xem mã trong <a>hộp thư trình diễn</a>.', {
            a: inbox,
          })
        : t('Bản trình diễn không gửi thư thật: xem mã trong <a>hộp thư trình diễn</a>.', {
            a: inbox,
          })}
    </>
  )
