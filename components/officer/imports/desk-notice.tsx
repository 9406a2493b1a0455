import { Notice } from '@/components/ui/notice'
import { doneAtDesk, deskRefusals, isDeskRefusal } from '@/lib/imports/desk/desk-refusals'

type Props = { refusal: unknown; done: unknown }

const isDone = (word: unknown): word is keyof typeof doneAtDesk =>
  typeof word === 'string' && Object.hasOwn(doneAtDesk, word)

/** What became of the last press: done, or why not and what to do. */
export function DeskNotice({ refusal, done }: Props) {
  if (isDeskRefusal(refusal))
    return (
      <Notice tone="danger" role="alert" id="loi" title="Chưa làm được">
        <p>{deskRefusals[refusal]}</p>
      </Notice>
    )
  return isDone(done) && <Notice tone="success" role="status" id="xong" title={doneAtDesk[done]} />
}
