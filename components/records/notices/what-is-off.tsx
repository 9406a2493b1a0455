import { Words } from '@/components/ui/words/words'
import { noticeTopics } from '@/lib/notices/kinds'
import { isAllOff, topicsOff } from '@/lib/notices/wish/notice-wish'
import { t } from '@/lib/words/t'

type Props = { off: readonly string[] }

const a = (words: React.ReactNode) => <a href="/ca-nhan/loi-bao">{words}</a>

/** How things are told, and what its reader has chosen not to be told: of that nothing is looked at. */
export const WhatIsOff = ({ off }: Props) => (
  <div className="mb-4 max-w-prose">
    <p>
      <Words>
        {isAllOff(off)
          ? t(
              'Bạn đã bỏ chọn mọi việc. Cổng không xem dữ liệu BHXH để tìm việc cần báo, và không báo gì mới. Muốn được báo: <a>chọn lại</a>.',
              { a },
            )
          : t('Mỗi điều cổng báo một lần. Bạn <a>chọn việc muốn được báo</a>.', { a })}
      </Words>
    </p>
    {!isAllOff(off) && topicsOff(off).length > 0 && <SomeOff off={off} />}
  </div>
)

const SomeOff = ({ off }: Props) => (
  <>
    <p className="mt-2">{t('Bạn đã bỏ chọn, nên cổng không xem và không báo:')}</p>
    <ul className="list-disc pl-[1.35em]">
      {topicsOff(off).map((topic) => (
        <li key={topic}>{t(noticeTopics[topic].title)}</li>
      ))}
    </ul>
  </>
)
