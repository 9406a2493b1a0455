import 'server-only'
import { fileBoxes, removeIntent } from '@/lib/corrections/evidence/evidence'
import {
  keepEvidence,
  removeEvidence,
  type KeptFiles,
} from '@/lib/corrections/evidence/keep-evidence'
import type { WhichReport } from '@/lib/corrections/repository'
import type { Typed } from '@/lib/forms/form-state'
import { shownIn } from '@/lib/registration/saving/shown-mark'
import type { TakenForm } from './take-form'

/** What a form says it was drawn with, for whoever it was drawn for; null where it does not say. */
export const shownOfForm = (userId: string, { shown, ...texts }: Typed): Typed | null =>
  shown ? shownIn({ reference: userId }, { ...texts, shown }) : null

export type FilesOfForm = { files: KeptFiles; isRemoved: boolean }

const boxToEmpty = (intent = '') => fileBoxes.find((box) => removeIntent(box) === intent)

/** Keeps the files of a form, and throws away the one whose button was pressed. `find`: whose they are; not asked where the form has to do with none. */
export async function keepFilesOf(
  form: TakenForm,
  shown: Typed | null,
  find: () => Promise<WhichReport>,
): Promise<FilesOfForm> {
  const box = boxToEmpty(form.texts.intent)
  if (!box && Object.keys(form.files).length === 0) return { files: {}, isRemoved: false }
  const report = await find()
  const files = await keepEvidence(report, { files: form.files, shown: shown ?? {} })
  const isRemoved = box !== undefined && (await removeEvidence(report, shown?.[box] ?? ''))
  return { files, isRemoved }
}

/** `tep-1:too-big`, as an address tells it (lib/corrections/evidence/evidence.ts). */
export const toldRefused = (files: KeptFiles): string[] =>
  Object.entries(files).flatMap(([box, file]) => (file.ok ? [] : [`${box}:${file.reason}`]))
