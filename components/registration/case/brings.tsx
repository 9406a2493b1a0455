import type { ReactNode } from 'react'
import { Vietnamese } from '@/components/ui/vietnamese'
import { wholeOfficeName, type Office } from '@/lib/offices/office'
import type { KindId } from '@/lib/registration/kinds/kinds'
import { t } from '@/lib/words/t'

/** What goes to the office with the signed form. */
export const brings: Record<KindId, (where: ReactNode) => ReactNode> = {
  person: (where) =>
    t('Mang tờ khai đã ký và thẻ căn cước (CCCD) hoặc hộ chiếu còn hạn đến <where></where>.', {
      where: () => where,
    }),
  child: (where) =>
    t(
      'Mang tờ khai đã ký, giấy khai sinh của con, thẻ căn cước (CCCD) hoặc hộ chiếu của bạn đến <where></where>.',
      { where: () => where },
    ),
  organisation: (where) =>
    t(
      'Mang tờ khai đã ký, đóng dấu và thẻ căn cước (CCCD) hoặc hộ chiếu của người đại diện đến <where></where>.',
      { where: () => where },
    ),
}

export const OfficeInWords = ({ office }: { office: Office | null }) => (
  <strong>
    {office ? <Vietnamese>{wholeOfficeName(office)}</Vietnamese> : t('cơ quan BHXH đã chọn')}
  </strong>
)

/** The way that is left to whoever cannot sign digitally. */
export const SignByHand = ({ kind, office }: { kind: KindId; office: Office | null }) => (
  <p>
    {t('Nếu không ký số được, in tờ khai và ký tay.')}{' '}
    {brings[kind](<OfficeInWords office={office} />)}
  </p>
)
