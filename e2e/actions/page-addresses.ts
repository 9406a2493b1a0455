import { readdirSync } from 'node:fs'
import path from 'node:path'
import { OWN, recordHref, recordParts, type RecordPart } from '@/lib/records/record-parts'

/** Pages of a room that open by their address alone, read from the pages themselves: who adds one need not remember a list. */
const pagesIn = (room: string): string[] =>
  readdirSync(`app/(${room})`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(page|route)\.tsx$/.test(path.basename(file)) && !file.includes('['))
    .map((file) => path.join('/', path.dirname(file)))
    .sort()

const START = '/dang-ky/doi-tuong'
/** Later steps open only to who has come to them: `walkRegistration` does. */
const isLaterStep = (address: string) => address.startsWith('/dang-ky/') && address !== START

/** What everybody may open, the missing page last. */
export const publicAddresses = [
  ...pagesIn('public').filter((address) => !isLaterStep(address)),
  ...pagesIn('auth'),
  '/can-bo/dang-nhap',
  '/khong-co-trang-nay',
]

export const citizenAddresses = [
  ...pagesIn('citizen'),
  ...(Object.keys(recordParts) as RecordPart[]).map((part) => recordHref(OWN, part)),
]
