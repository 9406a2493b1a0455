import { openPaper } from '@/lib/papers/open-paper'
import { paperResponse } from '@/lib/papers/paper-response'
import { findCurrent } from '@/lib/registration/current-declaration'
import * as z from 'zod'

/** A kept picture, for the browser that holds the declaration's key and nobody else. */
export async function GET(_: Request, { params }: RouteContext<'/dang-ky/anh-giay-to/[id]'>) {
  const id = z.uuid().safeParse((await params).id)
  const current = await findCurrent()
  if (!id.success || !current) return paperResponse(null)
  return paperResponse(await openPaper({ id: id.data, declarationId: current.id }, 'citizen'))
}
