import { Notice } from '@/components/ui/notice'
import { doneAtDesk, deskRefusals, isDeskRefusal } from '@/lib/imports/desk/desk-refusals'
import type { FileState } from '@/lib/imports/desk/import-file'

type Props = { refusal: unknown; done: unknown; state: FileState }

/** What became of the last press: done, or why not and what to do. */
export function DeskNotice({ refusal, done, state }: Props) {
  if (isDeskRefusal(refusal))
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{deskRefusals[refusal]}</p>
      </Notice>
    )
  const words = doneAtDesk(done, state)
  return words && <Notice tone="success" role="status" id="xong" title={words} />
}
