import PO from 'pofile'
import type { SentencesOf } from './sentences'

/** The catalogue with every sentence of the program, in the order of its files; what is no longer said goes. */
export function collected(known: PO, found: readonly SentencesOf[]): PO {
  const before = new Map(known.items.map((item) => [item.msgid, item]))
  const items = new Map<string, InstanceType<typeof PO.Item>>()
  for (const { file, told } of found)
    for (const sentence of told) {
      const item = items.get(sentence) ?? itemOf(sentence, before.get(sentence)?.msgstr)
      if (!item.references.includes(file)) item.references.push(file)
      items.set(sentence, item)
    }
  const fresh = new PO()
  fresh.headers = known.headers
  fresh.comments = known.comments
  fresh.items = [...items.values()]
  return fresh
}

function itemOf(sentence: string, msgstr: string[] = ['']) {
  const item = new PO.Item()
  item.msgid = sentence
  item.msgstr = msgstr
  if (/[{<]/.test(sentence)) item.flags['icu-message-format'] = true
  return item
}
