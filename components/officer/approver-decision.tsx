import type { CaseFile } from '@/lib/review/case-file'
import type { Marks } from '@/lib/review/check-sheet'
import { CitizenWords } from './citizen-words'
import { deedAddress } from './deed-address'
import { OfficerButton } from './officer-button'

type Props = { file: CaseFile; marks: Marks; obstacle: string | null }

/** The second pair of eyes: yes, no, or look again. */
export function ApproverDecision({ file, marks, obstacle }: Props) {
  const isForRefusal = file.sheet.proposal?.kind === 'refuse'
  return (
    <>
      <p className="mb-2">
        Người thẩm định đề nghị{' '}
        <strong>{isForRefusal ? 'từ chối' : 'duyệt và cấp tài khoản'}</strong>.
      </p>
      {isForRefusal && <CitizenWords marks={marks} />}
      {obstacle ? (
        <p className="font-bold text-danger">{obstacle}</p>
      ) : (
        <form
          method="post"
          action={deedAddress(file, isForRefusal ? 'tu-choi' : 'duyet')}
          className="mt-3"
        >
          <OfficerButton look={isForRefusal ? 'danger' : 'primary'} className="w-full">
            {isForRefusal ? 'Từ chối hồ sơ' : 'Duyệt và cấp tài khoản'}
          </OfficerButton>
        </form>
      )}
      <form
        method="post"
        action={deedAddress(file, 'chuyen-lai')}
        className="mt-4 border-t border-line pt-3"
      >
        <label htmlFor="why" className="text-sm">
          Cần xem lại điều gì? (công dân không thấy)
        </label>
        <textarea
          id="why"
          name="note"
          rows={2}
          className="my-1 block w-full rounded-md border-2 border-edge bg-paper px-2 py-1 text-base text-ink"
        />
        <OfficerButton look="secondary">Chuyển lại thẩm định</OfficerButton>
      </form>
    </>
  )
}
