/** Freezes an exchange, so that no check can change what another one judges. */

import type { Exchange } from './exchange.ts'

/** Returns the exchange itself, frozen at every depth. */
export function freezeExchange(exchange: Exchange): Exchange {
  freeze(exchange)
  return exchange
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
}
