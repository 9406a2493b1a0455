import 'server-only'
import { actorOf, type Officer } from '@/lib/accounts/account'
import type { Paper, PaperLine } from '@/lib/paper-code/paper'
import { record } from '@/lib/platform/journal/journal'
import { describePaper } from '@/lib/registration/printed/describe-paper'
import { printDeclaration } from '@/lib/registration/printed/print-declaration'
import type { OfficeCase } from '../office-case'

/** One line of the form; null where that side has no such line. */
export type PaperAndCaseLine = { label: string; onPaper: string | null; inCase: string | null }
export type ComparedPaper = {
  madeOn: string
  differing: PaperAndCaseLine[]
  same: PaperAndCaseLine[]
  /** The pictures given with the form: whether the case still has these. */
  pictures: { label: string; isSame: boolean }[]
}

/** What the paper on the counter says beside what its case says, in the names of the paper's day; the look is journaled. */
export async function comparePaper(
  officer: Officer,
  { id, reference, answers }: OfficeCase,
  paper: Paper,
): Promise<ComparedPaper | null> {
  if (paper.reference !== reference) return null
  const printed = await printDeclaration(reference, answers, paper.madeOn)
  const now = await describePaper(id, answers, printed)
  const lines = compareLines(paper.lines, now.lines)
  const comparison = {
    madeOn: paper.madeOn,
    differing: lines.filter(isDiffering),
    same: lines.filter((line) => !isDiffering(line)),
    pictures: compareLines(paper.pictures, now.pictures).map((line) => ({
      label: line.label,
      isSame: !isDiffering(line),
    })),
  }
  await record({
    stream: `declaration:${id}`,
    act: 'view-paper-code',
    actor: actorOf(officer),
    details: { madeOn: paper.madeOn, differing: comparison.differing.length },
  })
  return comparison
}

const isDiffering = ({ onPaper, inCase }: PaperAndCaseLine) => onPaper !== inCase

/** In the order of the paper; what only the case has comes last. A child's form has two numbers of one name: the first is told beside the first. */
function compareLines(paper: PaperLine[], now: PaperLine[]): PaperAndCaseLine[] {
  const [onPaper, inCase] = [byPlace(paper), byPlace(now)]
  return [...new Map([...inCase, ...onPaper]).keys()]
    .sort((one, other) => orderIn(onPaper, one) - orderIn(onPaper, other))
    .map((place) => ({
      label: place.replace(/ #\d+$/, ''),
      onPaper: onPaper.get(place) ?? null,
      inCase: inCase.get(place) ?? null,
    }))
}

const orderIn = (lines: Map<string, string>, place: string): number => {
  const at = [...lines.keys()].indexOf(place)
  return at < 0 ? lines.size : at
}

function byPlace(lines: PaperLine[]): Map<string, string> {
  const placed = lines.map(({ label, value }, at) => {
    const before = lines.slice(0, at).filter((one) => one.label === label).length
    return [`${label} #${before}`, value] as const
  })
  return new Map(placed)
}
