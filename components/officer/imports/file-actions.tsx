import type { ReactNode } from 'react'
import { unitWord } from '@/lib/imports/kinds/kind-title'
import type { ShownFile } from '@/lib/imports/desk/shown/show-file'
import { OfficerButton } from '../officer-button'
import { CHANGING, rowsInWords } from './import-words'

/** What can be done with a file now. The button that lets it in names what it does. */
export const FileActions = ({ file }: { file: ShownFile }) => {
  const isReady = file.state === 'READY'
  const isFailed = file.state === 'FAILED'
  if (!isReady && !isFailed && file.state !== 'TRYING') return null
  return (
    <section aria-labelledby="viec-tiep" className="mb-8">
      <h2 id="viec-tiep" className="mb-2 text-xl">
        Việc tiếp theo
      </h2>
      {isReady && <Decision file={file} />}
      <div className="flex flex-wrap gap-3">
        {isReady && (
          <Press file={file} press="xem-lai">
            Xem trước lại
          </Press>
        )}
        {isFailed && (
          <Press file={file} press="thu-lai">
            Làm tiếp
          </Press>
        )}
        {!file.isBegun && (
          <Press file={file} press="bo" look="danger">
            Bỏ tệp này
          </Press>
        )}
      </div>
    </section>
  )
}

function Decision({ file }: { file: ShownFile }) {
  const unit = unitWord(file.kind)
  const news = file.tried && rowsInWords(file.tried, CHANGING)
  if (!news) return <p className="mb-3">Tệp này không thêm, đổi hay khép {unit} nào.</p>
  if (file.isOwn)
    return (
      <p className="mb-3 max-w-[60rem]">
        Bạn gửi tệp này nên người quản trị khác phải xem các con số và nạp. Báo cho họ.
      </p>
    )
  if (file.isOld) return null
  return (
    <>
      <p className="mb-3 max-w-[60rem]">
        Tệp này thay đổi điều người dân thấy về chính mình. Xem các con số ở trên, hỏi người gửi nếu
        thấy lạ, rồi mới nạp.
      </p>
      <div className="mb-4">
        <Press file={file} press="nap" look="primary">
          Nạp thật: {news} {unit}
        </Press>
      </div>
    </>
  )
}

type PressProps = {
  file: ShownFile
  press: string
  look?: 'primary' | 'secondary' | 'danger'
  children: ReactNode
}

const Press = ({ file: { id, reviewed }, press, look = 'secondary', children }: PressProps) => (
  <form method="post" action={`/can-bo/nap-du-lieu/${id}/${press}`}>
    <input type="hidden" name="reviewed" value={reviewed} />
    <OfficerButton look={look}>{children}</OfficerButton>
  </form>
)
