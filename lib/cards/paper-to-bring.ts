import type { RegisteredPerson } from '@/lib/records/records'
import { t } from '@/lib/words/t'

/** Younger ones need not have an identity card (Luật Căn cước 2023). */
const IDENTITY_CARD_AT = 14

/** Beside the card, to show who one is: a small child may have no paper with a picture. */
export function paperToBring(
  { birthDate }: Pick<RegisteredPerson, 'birthDate'>,
  day: string,
): string {
  const grown = `${Number(birthDate.slice(0, 4)) + IDENTITY_CARD_AT}${birthDate.slice(4)}`
  return grown > day
    ? t('Khi đưa trẻ đi khám, hãy mang giấy khai sinh, hoặc thẻ căn cước nếu trẻ đã có.')
    : t('Khi đi khám hãy mang căn cước gắn chip.')
}
