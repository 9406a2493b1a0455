import { findOwnerOfPaper, openPaper } from '@/lib/papers/open-paper'
import { paperResponse } from '@/lib/papers/paper-response'
import { listOwn } from '@/lib/registration/drafts/current-declaration'
import * as z from 'zod'
import { answering } from '@/lib/platform/answers/answering'

/** A kept picture, for the browser that holds its declaration's key and nobody else. */
export const GET = answering<RouteContext<'/dang-ky/anh-giay-to/[id]'>>(async (_, { params }) => {
  const id = z.uuid().safeParse((await params).id)
  const declarationIds = (await listOwn()).map((own) => own.id)
  const declarationId = id.success && (await findOwnerOfPaper(id.data, declarationIds))
  if (!id.success || !declarationId) return paperResponse(null)
  return paperResponse(await openPaper({ id: id.data, declarationId }, 'citizen'))
})
