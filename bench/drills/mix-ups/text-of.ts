import { execFile } from 'node:child_process'
import { unzipSync, strFromU8 } from 'fflate'

/** What a reader finds in a document, whatever it is written in. */
export async function textOfDocument(type: string, bytes: Buffer): Promise<string> {
  if (type.startsWith('application/pdf')) return textOfPdf(bytes)
  if (type.startsWith('application/vnd.openxmlformats'))
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n')
  return bytes.toString('utf8')
}

const textOfPdf = (pdf: Buffer) =>
  new Promise<string>((resolve, reject) => {
    const child = execFile('pdftotext', ['-', '-'], { maxBuffer: 64_000_000 }, (fault, text) =>
      fault ? reject(fault) : resolve(text),
    )
    child.stdin!.end(pdf)
  })
