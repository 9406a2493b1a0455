import { Button } from '@/components/ui/button'
import { PersonName } from '@/components/ui/words/person-name'
import { consentPresses } from '@/lib/records/consents/presses'
import { msg, t } from '@/lib/words/t'

const words = {
  end: msg('Thôi cho xem'),
  'take-back': msg('Rút lời mời'),
  'lay-down': msg('Thôi xem dữ liệu này'),
} as const

type Props = { id: string; whose: string; look: keyof typeof words }

/** Ends a consent with one press: what is ended wrongly is given again, what goes on wrongly is seen. */
export const EndForm = ({ id, whose, look }: Props) => (
  <form method="post" action={`/ca-nhan/cho-xem/${id}`}>
    <Button look="secondary" name="viec" value={consentPresses.end}>
      <span>
        {t(words[look])}
        <span className="sr-only">
          {': '}
          <PersonName>{whose}</PersonName>
        </span>
      </span>
    </Button>
  </form>
)
