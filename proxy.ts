import { NextResponse, type NextRequest } from 'next/server'
import { secondsToWait } from '@/lib/look-ups/limit'
import { slowDown } from '@/lib/look-ups/slow-down'

/** Before a look-up is drawn: a page cannot answer «429 Too Many Requests» by itself. */
export async function proxy(request: NextRequest): Promise<Response> {
  const seconds = await secondsToWait(request.headers.get('x-client-address') ?? '')
  return seconds > 0 ? slowDown(seconds) : NextResponse.next()
}

// The number of a person has limits of its own, which all processes share.
export const config = {
  matcher: [
    '/tra-cuu/co-quan-bhxh',
    '/tra-cuu/co-so-kcb-bhyt',
    '/tra-cuu/co-so-cap-giay-nghi-viec',
    '/tra-cuu/don-vi-tham-gia',
    '/tra-cuu/diem-thu',
  ],
}
