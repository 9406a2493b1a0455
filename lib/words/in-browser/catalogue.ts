import type { CompiledMessage } from 'icu-minify/format'
import type { Language } from '../languages.mjs'

type Messages = Partial<Record<Language, CompiledMessage>>

const messages = new Map<string, Messages>()

/** The build puts this around every sentence of the browser's code (server/build/browser-words.mjs), with its messages. */
export function withMessages(sentence: string, given: Messages): string {
  messages.set(sentence, given)
  return sentence
}

export const messageIn = (language: Language, sentence: string): CompiledMessage =>
  messages.get(sentence)?.[language] ?? sentence
