import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

const find = <Part extends HTMLElement>(part: HTMLElement, name: string) =>
  part.querySelector<Part>(`[data-passkey-${name}]`)

/**
 * Asks the device for a passkey, or to make one, and posts what it says with the form around it. What may have to be said stands in the
 * page, hidden.
 */
export function askPasskey(part: HTMLElement): void {
  const show = (name: string) => {
    for (const one of ['failed', 'taken', 'none']) {
      const words = find(part, one)
      if (words) words.hidden = one !== name
    }
  }
  if (!browserSupportsWebAuthn()) return show('none')
  const button = find<HTMLButtonElement>(part, 'ask')!
  const answer = find<HTMLInputElement>(part, 'answer')!
  const ask = async () => {
    show('')
    try {
      answer.value = JSON.stringify(await told(part))
      answer.form!.requestSubmit()
    } catch (fault) {
      show(isTaken(fault) ? 'taken' : 'failed')
    }
  }
  button.hidden = false
  button.addEventListener('click', () => void ask())
}

function told({ dataset }: HTMLElement): Promise<unknown> {
  const options: unknown = JSON.parse(dataset.passkey!)
  return dataset.passkeyMakes === undefined
    ? startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON })
    : startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
}

const isTaken = (fault: unknown): boolean =>
  fault instanceof Error && fault.name === 'InvalidStateError'
