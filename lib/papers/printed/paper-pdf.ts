import 'server-only'
import { renderPdf } from '@/lib/pdf/document'
import { SOURCE } from '@/lib/words/languages.mjs'
import { speaking } from '@/lib/words/asked-language'
import { paperKinds } from '../paper-kind'
import { cardNotes, cardPaper } from './card-paper'
import { closingPart } from './closing'
import { openingPart } from './opening'
import { paperFoot } from './paper-foot'
import { participationNotes, participationPaper } from './participation-paper'
import type { PaperContents, PaperFacts } from './paper-facts'
import { visitNotes, visitsPaper } from './visits-paper'
import type { Canvas } from '@/lib/pdf/canvas'

/** In Vietnamese for every reader: whoever is handed it is an office here. The place of the signature is still empty. */
export const paperPdf = (facts: PaperFacts, contents: PaperContents): Promise<Buffer> =>
  speaking(SOURCE, () => {
    const { title } = paperKinds[contents.kind]
    const [notes, draw] = partsOf(contents)
    return renderPdf(
      title,
      [
        (canvas) => openingPart(canvas, facts, { title, notes }),
        draw,
        (canvas) => closingPart(canvas, facts),
      ],
      {},
      // By its code a file that was changed is still known as this paper.
      { foot: paperFoot(facts), keywords: facts.code },
    )
  })

function partsOf(contents: PaperContents): [string[], (canvas: Canvas) => void] {
  switch (contents.kind) {
    case 'PARTICIPATION':
      return [participationNotes, (canvas) => participationPaper(canvas, contents)]
    case 'CARD':
      return [cardNotes, (canvas) => cardPaper(canvas, contents)]
    case 'VISITS':
      return [visitNotes, (canvas) => visitsPaper(canvas, contents)]
  }
}
