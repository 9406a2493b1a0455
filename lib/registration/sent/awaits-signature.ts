import type { OwnDeclaration } from '../repository'

/** A form was sent that its owner signs digitally, and has not come back yet. */
export const awaitsSignature = ({ status, typed }: Pick<OwnDeclaration, 'status' | 'typed'>) =>
  status === 'AWAITING_PAPER' && typed.submission?.method === 'signed'

export const signingHref = '/ho-so/ky-so'
