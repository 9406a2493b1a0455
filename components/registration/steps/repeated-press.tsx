import type { ReactNode } from 'react'

export type RepeatedPressProps = {
  id?: string
  action: string
  /** Pictures travel as multipart, also where none is chosen anew. */
  hasFiles?: boolean
  fields: Record<string, string>
  children?: ReactNode
}

/**
 * A press once more, with what it sent. Without a button of its own it is what a change of language posts: it says of nothing that its page
 * showed it, so that whatever kept these words from being saved is told again, in the other language, and nothing is lost.
 */
export const RepeatedPress = ({ id, action, hasFiles, fields, children }: RepeatedPressProps) => (
  <form
    id={id}
    method="post"
    action={action}
    encType={hasFiles ? 'multipart/form-data' : undefined}
    className={children ? 'mb-10' : undefined}
  >
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
)
