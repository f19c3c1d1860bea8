/** Lets requests fail on purpose: the same rules strike at the same steps, every time. */

import { chanceAt } from './chance-at.ts'
import { drawLatency } from './draw-latency.ts'
import type { ErrorFault, FaultRule } from './fault-rule.ts'

/** The faults of a world. */
export interface Faults {
  /** True where no rule is set: then nobody needs to ask further. */
  readonly isQuiet: boolean
  /** Goes by these rules and no others, from their first step on. */
  set(rules: readonly FaultRule[]): void
  rules(): readonly FaultRule[]
  /** Takes a step of every rule that is about an operation; returns what befalls the request, or undefined. */
  strike(operation: string): Strike | undefined
  clear(): void
}

/** What befalls one request. */
export interface Strike {
  /** How long the answer waits: all latencies together. */
  readonly delayMilliseconds?: number
  /** What the service refuses with instead of running: the first error. */
  readonly error?: ErrorFault
  /** How the connection ends; a drop wins over a cut. */
  readonly breaks?: 'drop' | 'cut'
}

/** The faults of one world; without a rule at first. */
export class WorldFaults implements Faults {
  #running: readonly Running[] = nothing

  get isQuiet(): boolean {
    return this.#running.length === 0
  }

  set(rules: readonly FaultRule[]): void {
    this.#running = rules.map((rule, index) => ({ rule, seed: rule.seed ?? index + 1, steps: 0, strikes: 0 }))
  }

  rules(): readonly FaultRule[] {
    return this.#running.map(({ rule }) => rule)
  }

  strike(operation: string): Strike | undefined {
    let strike: Strike | undefined
    for (const one of this.#running) if (isStruck(one, operation)) strike = joined(strike ?? {}, one)
    return strike
  }

  clear(): void {
    this.#running = nothing
  }
}

const nothing: readonly Running[] = []

/** A rule, how many requests it has been about, and how many of them it has struck. */
interface Running {
  readonly rule: FaultRule
  readonly seed: number
  steps: number
  strikes: number
}

function isStruck(running: Running, operation: string): boolean {
  const { operation: about = '*', rate = 1, times = Number.POSITIVE_INFINITY } = running.rule
  if (about !== '*' && about !== operation) return false
  running.steps++
  if (running.strikes >= times || chanceAt(running.seed, running.steps) >= rate) return false
  running.strikes++
  return true
}

function joined(strike: Strike, { rule: { fault }, seed, steps }: Running): Strike {
  switch (fault.kind) {
    case 'latency': {
      const milliseconds = drawLatency(fault, (draw) => chanceAt(seed, steps, draw))
      return { ...strike, delayMilliseconds: (strike.delayMilliseconds ?? 0) + milliseconds }
    }
    case 'error':
      return { ...strike, error: strike.error ?? fault }
    case 'drop':
      return { ...strike, breaks: 'drop' }
    case 'cut':
      return { ...strike, breaks: strike.breaks ?? 'cut' }
  }
}
