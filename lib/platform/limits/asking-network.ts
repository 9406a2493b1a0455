import 'server-only'
import { headers } from 'next/headers'
import { networkOf, type Network } from './network'

/** Of the request that is being answered: for what no caller may forget to count. */
export const askingNetwork = async (): Promise<Network> =>
  networkOf((await headers()).get('x-client-address') ?? '')
