import type { ReactNode } from 'react'
import { Details } from '@/components/ui/details'
import { SummaryList } from '@/components/ui/summary-list'
import { Words } from '@/components/ui/words/words'
import type { WholeVisit } from '@/lib/visits/visit'
import {
  shownCourseOf,
  shownPapersOf,
  type PaperNames,
  type PaperRow,
  type ShownPaper,
} from '@/lib/visits/papers/shown-papers'
import { t } from '@/lib/words/t'
import { HospitalWords } from './hospital-words'

/** Papers the hospital gave: sick leave, appointment, referral, discharge, summary; and what it wrote down day by day. */
export const VisitPapers = ({ visit, ...names }: { visit: WholeVisit } & PaperNames) => (
  <>
    <Course notes={shownCourseOf(visit)} />
    <Papers papers={shownPapersOf(visit, names)} />
  </>
)

const Papers = ({ papers }: { papers: readonly ShownPaper[] }) =>
  papers.length > 0 && (
    <>
      <h2 className="mb-3 text-2xl">{t('Giấy bệnh viện đã cấp')}</h2>
      {papers.map((paper, at) => (
        <section key={at} className="max-w-form">
          <h3 className="mb-2 text-xl">{paper.title}</h3>
          <PaperRows {...paper} />
        </section>
      ))}
    </>
  )

/** Longer ones are opened by whoever wants to read them; printed they stand open. */
const LONGEST_UNFOLDED = 160

const PaperRows = ({ title, rows }: ShownPaper) => (
  <>
    <SummaryList
      rows={rows.filter(isShort).map((row) => ({ label: row.label, value: wordsOf(row) }))}
    />
    {rows
      .filter((row) => !isShort(row))
      .map((row) => (
        <Details key={row.label} summary={`${row.label} (${title})`}>
          <p className="wrap-anywhere whitespace-pre-line">{wordsOf(row)}</p>
        </Details>
      ))}
  </>
)

const isShort = ({ words }: PaperRow): boolean => words.length <= LONGEST_UNFOLDED

const wordsOf = ({ words, isOfHospital }: PaperRow): ReactNode =>
  isOfHospital ? <HospitalWords>{words}</HospitalWords> : <Words>{words}</Words>

/** A long stay has hundreds of notes. */
const Course = ({ notes }: { notes: readonly ShownPaper[] }) =>
  notes.length > 0 && (
    <section className="max-w-form">
      <h2 className="mb-3 text-2xl">{t('Diễn biến điều trị')}</h2>
      <Details summary={t('Bệnh viện đã ghi {count} lần', { count: notes.length })}>
        {notes.map(({ title, rows }, at) => (
          <section key={at}>
            <h3 className="mb-2 text-xl">{title}</h3>
            <SummaryList rows={rows.map((row) => ({ label: row.label, value: wordsOf(row) }))} />
          </section>
        ))}
      </Details>
    </section>
  )
