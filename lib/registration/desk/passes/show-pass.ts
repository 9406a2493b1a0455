import 'server-only'
import QRCode from 'qrcode'
import { wholeOfficeName } from '@/lib/offices/office'
import { findOffice } from '@/lib/offices/repository'
import type { OwnDeclaration } from '../../repository'
import { findDeskOf } from '../repository'
import { scannedPass } from './pass'
import { codeOfPass } from './pass-code'
import { findPass } from './repository'

/** What the owner of a draft sees of the counter: a code that waits, and where their draft lies. */
export type ShownPass = {
  code: { digits: string; picture: string; until: Date } | null
  /** The last one was used, or its time is over. */
  isOver: boolean
  desk: { officeName: string; since: Date } | null
}

export async function showPass({
  id,
  reference,
}: Pick<OwnDeclaration, 'id' | 'reference'>): Promise<ShownPass> {
  const [pass, desk] = await Promise.all([findPass(id), findDeskOf(id)])
  const isWaiting = pass?.state === 'waiting'
  const digits = isWaiting ? codeOfPass(pass.id) : null
  return {
    code:
      digits === null
        ? null
        : {
            digits,
            picture: await passPicture(reference, digits),
            until: pass!.expiresAt,
          },
    isOver: pass?.state === 'expired',
    desk: desk && { officeName: await nameOf(desk.officeCode), since: desk.since },
  }
}

async function nameOf(officeCode: string): Promise<string> {
  const office = await findOffice(officeCode)
  return office ? wholeOfficeName(office) : ''
}

/** Number and code for a scanner, as the address of a picture: black on white in dark mode too. */
async function passPicture(reference: string, code: string): Promise<string> {
  const svg = await QRCode.toString(scannedPass(reference, code), {
    type: 'svg',
    margin: 4,
    errorCorrectionLevel: 'M',
  })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
