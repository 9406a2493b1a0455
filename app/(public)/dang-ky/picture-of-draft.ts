import * as z from 'zod'
import { answering } from '@/lib/platform/answers/answering'
import { actorOn } from '@/lib/registration/steps/desk'
import { listOwn } from '@/lib/registration/drafts/current-declaration'
import { fileResponse } from '@/lib/stored-files/file-response'
import { findOwnerOfFile, openStoredFile } from '@/lib/stored-files/open-stored-file'

type Context = { params: Promise<{ id: string }> }

/** A kept picture, for the browser that holds its declaration's key, or the officer at whose desk it lies, and nobody else. */
export const pictureOfDraft = answering<Context>(async (_, { params }) => {
  const id = z.uuid().safeParse((await params).id)
  const open = await listOwn()
  const declarationId =
    id.success &&
    (await findOwnerOfFile(
      id.data,
      open.map((own) => own.id),
    ))
  const own = open.find((one) => one.id === declarationId)
  if (!id.success || !own) return fileResponse(null)
  return fileResponse(await openStoredFile({ id: id.data, declarationId: own.id }, actorOn(own)))
})
