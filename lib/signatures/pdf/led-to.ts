import type { SignedPaper } from './signed-paper'
import { dictionaryOf, nameOf, pointerOf, type PdfObject, type PdfValue } from './value'

/** What carries objects and tables; what it names besides leads nowhere. */
const STRUCTURE = new Set(['XRef', 'ObjStm'])

/** Whether each appended object is led to from what replaces one of ours. Whatever else holds anything may be another paper. */
export function areAllLedTo(paper: SignedPaper): boolean {
  const reached = new Set<number>()
  const next: PdfObject[] = []
  const reach = (object: PdfObject) => {
    if (reached.has(object.number)) return
    reached.add(object.number)
    next.push(object)
  }
  const follow = (value: PdfValue | undefined) => {
    for (const number of pointersIn(paper, value)) {
      const object = paper.appended.get(number)
      if (object) reach(object)
    }
  }

  const carriers = [...paper.appended.values()].filter(isStructure)
  for (const { number, value } of carriers) {
    reached.add(number)
    follow(dictionaryOf(value)?.get('Length'))
  }
  for (const object of paper.appended.values())
    if (paper.issued.table.places.has(object.number)) reach(object)
  for (let object = next.pop(); object; object = next.pop()) follow(object.value)
  return [...paper.appended.values()].every((one) => reached.has(one.number) || isEmpty(one))
}

/** Poppler leaves pictures behind that it drew anew, with nothing in them. */
const isEmpty = ({ stream }: PdfObject) => stream !== undefined && stream.start === stream.end

const isStructure = ({ value, stream }: PdfObject) =>
  stream !== undefined && STRUCTURE.has(nameOf(dictionaryOf(value)?.get('Type')) ?? '')

/** The numbers that a value leads to. */
export function* pointersIn(
  paper: Pick<SignedPaper, 'budget'>,
  value: PdfValue | undefined,
): Iterable<number> {
  paper.budget.spend('values')
  const pointer = pointerOf(value)
  if (pointer) yield pointer.number
  else if (Array.isArray(value)) for (const one of value) yield* pointersIn(paper, one)
  else if (value instanceof Map) for (const one of value.values()) yield* pointersIn(paper, one)
}
