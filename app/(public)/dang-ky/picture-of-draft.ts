import * as z from 'zod'
import { answering } from '@/lib/platform/answers/answering'
import { listOwn } from '@/lib/registration/drafts/current-declaration'
import { fileResponse } from '@/lib/stored-files/file-response'
import { findOwnerOfFile, openStoredFile } from '@/lib/stored-files/open-stored-file'

type Context = { params: Promise<{ id: string }> }

/** A kept picture, for the browser that holds its declaration's key and nobody else. */
export const pictureOfDraft = answering<Context>(async (_, { params }) => {
  const id = z.uuid().safeParse((await params).id)
  const declarationIds = (await listOwn()).map((own) => own.id)
  const declarationId = id.success && (await findOwnerOfFile(id.data, declarationIds))
  if (!id.success || !declarationId) return fileResponse(null)
  return fileResponse(await openStoredFile({ id: id.data, declarationId }, 'citizen'))
})
