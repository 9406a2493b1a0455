import { SESSION_COOKIE } from '@/lib/accounts/sessions/session-cookie'
import { browser, siteUrl } from '../site'

export type Answered = { status: number; to: string; isIn: boolean }

/** Somebody at an address of their own, behind the proxy the drilled site trusts, with a browser that keeps its cookies. */
export class Visitor {
  private cookies = new Map<string, string>()
  constructor(readonly address: string) {}

  /** The same browser on another network, signed out: it keeps what it is given there, so that it is known by its newest key. */
  movedTo(address: string): Visitor {
    const moved = new Visitor(address)
    moved.cookies = this.cookies
    moved.cookies.delete(SESSION_COOKIE)
    return moved
  }

  async post(path: string, fields: Record<string, string>): Promise<Answered> {
    const answer = await fetch(siteUrl + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: {
        ...browser,
        origin: siteUrl,
        'x-forwarded-for': this.address,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      redirect: 'manual',
    })
    await answer.arrayBuffer()
    const set = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0]!.split('='))
    for (const [name = '', ...value] of set) this.cookies.set(name, value.join('='))
    const isIn = set.some(([name, value]) => name === SESSION_COOKIE && value !== '')
    return { status: answer.status, to: answer.headers.get('location') ?? '', isIn }
  }
}
