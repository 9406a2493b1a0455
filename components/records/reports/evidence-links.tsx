import { NewPage } from '@/components/ui/new-page'
import { shownSize } from '@/lib/site/documents'
import type { KeptEvidence } from '@/lib/stored-files/evidence/evidence-files'
import { t } from '@/lib/words/t'

type Props = {
  /** Of the whole report: each is called by its place among them. */
  all: readonly KeptEvidence[]
  /** Those that stand here; else all of them. */
  only?: readonly string[]
  hrefOf: (id: string) => string
}

/** Papers that were sent, each opened by a press of its own, which its owner reads of. */
export const EvidenceLinks = ({ all, only, hrefOf }: Props) => (
  <ul>
    {all.map(
      (file, at) =>
        (!only || only.includes(file.id)) && (
          <li key={file.id}>
            <a href={hrefOf(file.id)} target="_blank" className="inline-flex min-h-11 items-center">
              <span>
                {nameOf(file, at + 1)} <NewPage />
              </span>
            </a>
          </li>
        ),
    )}
  </ul>
)

function nameOf({ mediaType, size }: KeptEvidence, number: number): string {
  const told = { number, size: shownSize(size) }
  return mediaType === 'application/pdf'
    ? t('Giấy tờ {number}: tệp PDF, {size}', told)
    : t('Giấy tờ {number}: ảnh, {size}', told)
}
