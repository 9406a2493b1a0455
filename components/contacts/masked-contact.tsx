import { Masked } from '@/components/ui/words/masked'
import { maskedContact, type ContactKind } from '@/lib/contacts/contact-change'

type Props = { kind: ContactKind; value: string | null }

export function MaskedContact({ kind, value }: Props) {
  const masked = maskedContact(kind, value)
  return masked ? <Masked>{masked}</Masked> : 'Chưa có'
}
