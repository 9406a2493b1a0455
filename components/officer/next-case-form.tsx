import { OfficerButton } from './officer-button'

type Props = { action: string }

/** The first case of this list that nobody works on, in its order and with its filters. */
export const NextCaseForm = ({ action }: Props) => (
  <form method="post" action={action} className="my-2">
    <OfficerButton>Nhận hồ sơ tiếp theo</OfficerButton>
  </form>
)
