import { paperResponse } from '@/lib/papers/paper-response'
import { findNewestPaperId, openPaper } from '@/lib/papers/open-paper'
import { listOwn } from '@/lib/registration/current-declaration'

/** The printed form at an address nobody can guess, and even then only for a browser that holds the declaration's key. */
export async function GET(_: Request, { params }: RouteContext<'/to-khai/[address]'>) {
  const { address } = await params
  const own = (await listOwn()).find(
    ({ paperAddress }) => paperAddress !== null && paperAddress === address,
  )
  if (!own) return paperResponse(null)
  const id = await findNewestPaperId(own.id, 'FORM')
  const paper = id ? await openPaper({ id, declarationId: own.id }, 'citizen') : null
  return paperResponse(paper, `mau-01-${own.reference}.pdf`)
}
