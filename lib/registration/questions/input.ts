/** What a person writes, or chooses from a list that the page brings. */
type Asked = {
  /** On its own page, where it says more than wherever the answer is told again. */
  label?: string
  /** Said as it is drawn, where something is filled in. */
  hint?: string | (() => string)
  /** An answer is required, unless it says otherwise. */
  optional?: true
}

type TextInput = Asked & {
  kind: 'text'
  autoComplete: string
  type?: 'email' | 'tel'
  inputMode?: 'numeric' | 'email' | 'tel'
  autoCapitalize?: 'words' | 'characters'
  spellCheck?: false
  width?: 'medium'
}

export type ChoiceInput<Answer extends string, Field extends string> = Asked & {
  kind: 'choice'
  /** In the order of the page. */
  words: Readonly<Record<Answer, string>>
  hints?: Readonly<Partial<Record<Answer, string>>>
  /** Questions of this step that only those are asked who choose this. */
  opens?: Readonly<Partial<Record<Answer, readonly Field[]>>>
}

/** One of the I-VAN providers. */
type ProviderInput = Asked & { kind: 'provider'; prompt: string }

/** What no plain field can ask: its page draws it, and says why. */
type OwnInput<Field extends string> = {
  kind: 'place' | 'office' | 'picture' | 'code' | 'day'
  drawn: string
  /** On its own page, where the page has said the rest. */
  label?: string
  /** The question it is drawn together with. */
  with?: Field
  /** An answer is required, unless it says otherwise. */
  optional?: true
}

export type Input<Answer extends string, Field extends string> =
  | TextInput
  | ProviderInput
  | OwnInput<Field>
  | ([Answer] extends [never] ? never : ChoiceInput<Answer, Field>)
