import { shownBhxhCode, shownIdNumber } from '@/lib/forms/shown'
import type { CaseFile } from '@/lib/review/case-file'
import { CaseHead } from './case-head'
import { paperAddress } from './case-pictures'
import type { Desk } from './deed-form'
import { Picture } from './picture'
import { ReceiverDecision } from './receiver-decision'

type Props = { file: CaseFile; desk: Desk; officeName: string; canReceive: boolean }

/** The case of the paper on the counter, with what tells whether the right person has brought it. */
export function CaseAtCounter({ file, desk, officeName, canReceive }: Props) {
  const { declarant, photos } = file.answers
  return (
    <section className="mb-6 rounded-lg border-2 border-voice bg-paper p-4">
      <CaseHead file={file} officeName={officeName} isPart />
      {canReceive ? (
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <dl className="mb-3">
              <Line label="Số giấy tờ" value={shownIdNumber(declarant.idNumber)} />
              <Line label="Mã số BHXH" value={shownBhxhCode(declarant.bhxhCode)} />
            </dl>
            <ReceiverDecision desk={desk} file={file} page="tiep-nhan" />
          </div>
          <Picture id="front" title="Ảnh mặt trước" src={paperAddress(file, photos.front)} />
        </div>
      ) : (
        <p>
          Tờ khai đã ký đã được nhận, hoặc vai trò của bạn không tiếp nhận.{' '}
          <a href={`/can-bo/ho-so/${file.reference}`}>Mở hồ sơ</a>.
        </p>
      )}
    </section>
  )
}

const Line = ({ label, value }: { label: string; value: string }) => (
  <div className="flex gap-x-3 border-b max-sm:flex-wrap border-line py-1.5">
    <dt className="w-[8rem] shrink-0 text-ink-soft">{label}</dt>
    <dd className="min-w-0 text-lg font-bold wrap-anywhere tabular-nums">{value}</dd>
  </div>
)
