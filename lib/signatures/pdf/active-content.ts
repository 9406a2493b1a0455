import { nameOf, type PdfObject, type PdfValue } from './value'

/** What makes a reader do something, show something else, or carry something along. */
const KEYS = new Set([
  'AA',
  'JS',
  'OpenAction',
  'XFA',
  'EF',
  'EmbeddedFiles',
  'RichMediaContent',
  'JavaScript',
])
const ACTIONS = new Set([
  'JavaScript',
  'Launch',
  'URI',
  'GoToR',
  'GoToE',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Hide',
])

export function hasActiveContent(objects: Iterable<PdfObject>): boolean {
  for (const { value } of objects) if (isActive(value)) return true
  return false
}

function isActive(value: PdfValue): boolean {
  if (Array.isArray(value)) return value.some(isActive)
  if (!(value instanceof Map)) return false
  if (ACTIONS.has(nameOf(value.get('S')) ?? '')) return true
  if (nameOf(value.get('Subtype')) === 'Widget' && value.has('A')) return true
  return [...value].some(([key, one]) => KEYS.has(key) || isActive(one))
}
