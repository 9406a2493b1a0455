import type { ReactNode } from 'react'
import { Vietnamese } from '@/components/ui/vietnamese'
import { ButtonLink, ButtonRow } from '@/components/ui/button'
import { NewPage } from '@/components/ui/new-page'
import { Panel } from '@/components/ui/panel'
import type { Office } from '@/lib/offices/office'
import { kindIdOf } from '@/lib/registration/kinds/kinds'
import { pickupTimeLabel, submissionSchema } from '@/lib/registration/questions/submission'
import { signingHref } from '@/lib/registration/sent/awaits-signature'
import { noPrinter } from '@/lib/site/questions'
import { hotline } from '@/lib/site/settings'
import type { ShownDeclaration } from '../shown-declaration'
import { brings, OfficeInWords } from './brings'
import { currentLanguage } from '@/lib/words/asked-language'
import { SOURCE } from '@/lib/words/languages.mjs'
import { msg, t } from '@/lib/words/t'

/** For whoever does not read it: the wording is the law's. */
const paperLanguage = msg(
  'Mẫu 01 in bằng tiếng Việt, đúng lời văn của Nghị định. Điều bạn đã khai có ở phần “Xem lại điều đã khai” của trang hồ sơ.',
)

type Props = {
  declaration: ShownDeclaration
  office: Office | null
  /** In place of a paper handed in before. */
  isReprint?: boolean
  /** A postman fetches it. */
  isByPost: boolean
}

/** What to do with the form once it is sent, in order: by the way of handing in that was chosen. */
export function HandIn({ declaration, office, isByPost, isReprint = false }: Props) {
  const chosen = submissionSchema.safeParse(declaration.typed.submission ?? {}).data
  const kind = kindIdOf(declaration.typed) ?? 'person'
  const where = <OfficeInWords office={office} />
  if (chosen?.method === 'signed') return <Sign isReprint={isReprint} />
  return (
    <Panel title={t('Việc cần làm tiếp theo')}>
      {isReprint && (
        <p className="mb-3 font-bold">
          {t('Cần tờ khai mới có chữ ký. Tờ khai bạn ký lần trước không dùng nữa.')}
        </p>
      )}
      <ol className="list-decimal space-y-2 pl-[1.35em]">
        <li>
          {kind === 'child'
            ? t('In tờ khai (mẫu 01, 2 trang A4). Cha, mẹ hoặc người giám hộ ký tên ở trang cuối.')
            : t('In tờ khai (mẫu 01, 2 trang A4) và ký tên ở trang cuối.')}
        </li>
        {isByPost && chosen?.method === 'post' ? (
          <ByPost {...chosen} where={where} />
        ) : (
          <li>{brings[kind](where)}</li>
        )}
        <li>
          {t(
            'Cơ quan BHXH trả lời trong 3 ngày làm việc từ khi nhận tờ khai đã ký. Mã kích hoạt được gửi bằng tin nhắn.',
          )}
        </li>
      </ol>
      <p className="mt-4">
        {t(noPrinter.question)} {t(noPrinter.answer)}
      </p>
      {currentLanguage() !== SOURCE && <p className="mt-4">{t(paperLanguage)}</p>}
      {declaration.paperAddress && (
        <ButtonRow>
          <ButtonLink href={`/to-khai/${declaration.paperAddress}`} target="_blank">
            {t('In tờ khai (mẫu 01)')} <NewPage />
          </ButtonLink>
        </ButtonRow>
      )}
    </Panel>
  )
}

/** For whoever has a digital certificate: one page on which the form is fetched, signed and sent back. */
const Sign = ({ isReprint }: { isReprint: boolean }) => (
  <Panel title={t('Việc cần làm tiếp theo')}>
    {isReprint && (
      <p className="mb-3 font-bold">
        {t('Cần tờ khai mới có chữ ký. Tờ khai bạn ký lần trước không dùng nữa.')}
      </p>
    )}
    <p>
      {t(
        'Ký số tờ khai rồi gửi lại ở đây. Bạn không phải đến cơ quan BHXH. Kết quả có trong 3 ngày làm việc từ khi cổng nhận tờ khai ký số.',
      )}
    </p>
    <ButtonRow>
      <ButtonLink href={signingHref}>{t('Ký số tờ khai')}</ButtonLink>
    </ButtonRow>
  </Panel>
)

type ByPostProps = {
  pickupAddress: string
  pickupTime: keyof typeof pickupTimeLabel
  where: ReactNode
}

const ByPost = ({ pickupAddress, pickupTime, where }: ByPostProps) => (
  <>
    <li>
      {t('Chờ bưu điện đến nhận tại: <strong></strong>. {when}.', {
        when: t(pickupTimeLabel[pickupTime]),
        strong: () => (
          <strong>
            <Vietnamese>{pickupAddress}</Vietnamese>
          </strong>
        ),
      })}
    </li>
    <li>
      {t(
        'Giao tờ khai đã ký cho bưu điện để chuyển đến <where></where>. Cước bưu điện do người gửi trả. Nếu bưu điện chưa đến, gọi <a>{hotline}</a>.',
        {
          hotline: hotline.shown,
          where: () => where,
          a: (words) => <a href={hotline.href}>{words}</a>,
        },
      )}
    </li>
  </>
)
