import { groupedCardNumber, groupedFacilityCode } from '@/lib/cards/card-number'
import { openStatement } from '@/lib/clinic-code/code/shown-code'
import type { CardStatement } from '@/lib/clinic-code/code/statement'
import { dayOf, formatDay, today } from '@/lib/forms/days/day'
import { keepForOffline } from '@/browser/offline/keep-for-offline'
import { askedCard } from './asked-card'
import { freshList } from './withdrawn-list'
import { forgetCard, openKept, type KeptCard } from './kept-cards'
import { partOf, say, showPart } from './parts'
import { roll } from './roll'

type Opened = KeptCard & { statement: CardStatement }

/** What this machine keeps, with or without a network; of several people the one who is chosen. */
export async function showKept(place: HTMLElement): Promise<void> {
  const cards = (await openKept().catch(() => [])).flatMap(opened)
  showPart(place, 'none', cards.length === 0)
  if (cards.length === 0) return
  const asked = askedCard(location.pathname, cards)
  let end = () => {}
  const choose = (card: Opened | null) => {
    end()
    showPart(place, 'missing', card === null)
    showPart(place, 'face', card !== null)
    end = card ? show(place, card) : () => {}
  }
  choose(asked)
  if (cards.length > 1 || asked === null) drawChoice(place, cards, choose)
  partOf(place, 'forget')?.addEventListener('click', async () => {
    for (const { subject } of cards) await forgetCard(subject)
    location.reload()
  })
  await keepForOffline()
  await dropWithdrawn(cards)
}

function opened(card: KeptCard): Opened[] {
  const code = openStatement(card.digits)
  return typeof code === 'string' ? [] : [{ ...card, statement: code.statement }]
}

function show(place: HTMLElement, card: Opened): () => void {
  const { statement, digits, signer } = card
  const fault = faultOf(statement)
  for (const [name, words] of Object.entries(factsOf(statement)))
    for (const part of place.querySelectorAll(`[data-fact="${name}"]`)) part.textContent = words
  showPart(place, 'code', !fault)
  showPart(place, 'to', statement.validTo !== null)
  say(place, fault)
  return fault ? () => {} : roll(place, { digits, signer, ahead: 0 })
}

const factsOf = (statement: CardStatement): Record<string, string> => ({
  name: statement.fullName,
  number: groupedCardNumber(statement.number),
  from: formatDay(statement.validFrom),
  to: statement.validTo === null ? '' : formatDay(statement.validTo),
  level: statement.level === null ? '–' : `${statement.level}%`,
  facility: groupedFacilityCode(statement.facility),
  until: formatDay(dayOf(new Date(statement.expiresAt * 1000))),
})

/** Why there is no code, by the name of its sentence. */
function faultOf({ validTo, expiresAt }: CardStatement): string | undefined {
  if (validTo !== null && validTo < today()) return 'expired'
  return Date.now() < expiresAt * 1000 ? undefined : 'too-long'
}

function drawChoice(place: HTMLElement, cards: Opened[], choose: (card: Opened) => void): void {
  const list = partOf(place, 'people')
  if (!list) return
  list.hidden = false
  list.append(
    ...cards.map((card) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'min-h-12 cursor-pointer text-voice underline'
      button.textContent = card.statement.fullName
      button.addEventListener('click', () => choose(card))
      return button
    }),
  )
}

/** Asked of the public list, so that the portal doesn't hear who asks. */
async function dropWithdrawn(cards: Opened[]): Promise<void> {
  const list = await freshList()
  const gone = cards.filter(({ statement }) => list?.ids.includes(statement.id))
  for (const { subject } of gone) await forgetCard(subject)
  if (gone.length > 0) location.reload()
}
