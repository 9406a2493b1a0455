import { Button, ButtonRow } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields/text-area'
import { sentReportHref } from '@/lib/corrections/addresses'
import { NOTE_BOX } from '@/lib/corrections/report/note-box'
import type { FieldError } from '@/lib/forms/form-state'
import { markOf } from '@/lib/registration/saving/shown-mark'
import type { KeptEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { t } from '@/lib/words/t'
import { EvidenceFields, filesInBoxes } from './evidence-fields'
import { KeptForm, ReportLateParts } from './report-late-parts'

/** The next note as far as it is typed, and what was not taken of it. */
export type BegunNote = {
  value: string
  /** The words kept so far. */
  kept: string
  files: readonly KeptEvidence[]
  ticket: string
  errors: readonly FieldError[]
}

type Props = {
  whose: string
  id: string
  /** Whose words these are, should the session end meanwhile. */
  by: string
  note: BegunNote
  /** Nothing was said to be wrong: something is asked for. */
  isWish: boolean
}

/** As long as it waits: one more thing to say, papers, or the report taken back. */
export const FollowForms = ({ whose, id, by, note, isWish }: Props) => (
  <div className="print:hidden">
    <h2 className="mb-3 text-2xl">{t('Viết thêm, gửi thêm giấy tờ')}</h2>
    <KeptForm
      action={sentReportHref(whose, id)}
      by={by}
      ticket={note.ticket}
      shown={markOf(by, { [NOTE_BOX]: note.kept, ...filesInBoxes(note.files) })}
    >
      <TextArea
        name={NOTE_BOX}
        value={note.value}
        error={note.errors.find(({ field }) => field === NOTE_BOX)?.message}
        label={t('Điều muốn nói thêm')}
        hint={
          isWish ? t('Cơ quan BHXH đọc cùng yêu cầu này.') : t('Cơ quan BHXH đọc cùng báo sai này.')
        }
        rows={3}
      />
      <EvidenceFields whose={whose} files={note.files} errors={note.errors} />
      <ButtonRow>
        <Button look="secondary" name="intent" value="them">
          {t('Gửi thêm')}
        </Button>
      </ButtonRow>
    </KeptForm>
    <ReportLateParts />
    <h2 className="mt-10 mb-3 text-2xl">
      {isWish ? t('Không cần yêu cầu nữa?') : t('Không cần báo nữa?')}
    </h2>
    <p className="mb-4">
      {isWish
        ? t('Rút thì cơ quan BHXH không xem nữa. Sau này bạn vẫn gửi lại được.')
        : t('Rút thì cơ quan BHXH không xem nữa. Sau này bạn vẫn báo lại được.')}
    </p>
    <form method="post" action={`${sentReportHref(whose, id)}/rut`}>
      <Button look="danger">{isWish ? t('Rút yêu cầu này') : t('Rút báo sai này')}</Button>
    </form>
  </div>
)
