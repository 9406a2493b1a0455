import { openPaper } from '@/lib/papers/open-paper'
import { paperResponse } from '@/lib/papers/paper-response'
import { findCurrent } from '@/lib/registration/current-declaration'
import * as z from 'zod'
import { answering } from '@/lib/platform/answering'

/** A kept picture, for the browser that holds the declaration's key and nobody else. */
export const GET = answering<RouteContext<'/dang-ky/anh-giay-to/[id]'>>(async (_, { params }) => {
  const id = z.uuid().safeParse((await params).id)
  const current = await findCurrent()
  if (!id.success || !current) return paperResponse(null)
  return paperResponse(await openPaper({ id: id.data, declarationId: current.id }, 'citizen'))
})
