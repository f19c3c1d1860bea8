/** Asks whether answers of the same state say the same, whatever format and way they were asked for in. */

import type { Contract } from '#contracts/exchange/contract.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import type { Fault } from '#contracts/exchange/finding.ts'
import type { Way } from '#contracts/exchange/way.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { Check, Judgement } from './check.ts'
import { isFaulted } from './is-faulted.ts'
import { leaves } from './leaves.ts'
import type { Match } from './match-type.ts'
import { readAnswer } from './read-answer.ts'
import { isSameInstant } from './same-instant.ts'
import { unconcerned } from './unconcerned.ts'

/**
 * Holds an answer against two witnesses: the first and the last answer of its round that were asked for in one way.
 * Where the witnesses agree, everything between them must agree as well; where they do not (a time stamp, a log that
 * grows), the value moves by itself and nobody can say what it should have been.
 */
export const sameInEveryFormat: Check = {
  id: 'same-in-every-format',
  needsWholeConversation: true,
  judge(exchange, contract, conversation) {
    const witnesses = witnessesOf(exchange, conversation)
    if (witnesses === undefined || witnesses.includes(exchange)) return unconcerned
    const testimony = readLeaves(exchange, contract)
    const [first, last] = witnesses.map((witness) => readLeaves(witness, contract))
    if (testimony === undefined || first === undefined || last === undefined) return unconcerned
    return compare(testimony, { first, last }, witnesses[0].ask.way)
  },
}

function witnessesOf(exchange: Exchange, conversation: readonly Exchange[]): readonly [Exchange, Exchange] | undefined {
  const { expect } = exchange.ask
  if (expect.kind !== 'answer') return undefined
  const round = conversation.filter(({ ask }) => ask.expect.kind === 'answer' && ask.expect.round === expect.round)
  const first = round.at(0)
  const last = round.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  return first.ask.way.name === last.ask.way.name ? [first, last] : undefined
}

interface Testimony {
  readonly values: ReadonlyMap<string, WireValue>
  readonly match: Match
}

function readLeaves(exchange: Exchange, contract: Contract): Testimony | undefined {
  const reading = readAnswer(exchange, contract)
  return reading.kind === 'value' ? { values: leaves(reading.value), match: reading.match } : undefined
}

function compare(testimony: Testimony, { first, last }: { first: Testimony; last: Testimony }, way: Way): Judgement {
  // what breaks the contract already has its finding: comparing it would say the same thing twice
  const isSound = (pointer: string): boolean => ![testimony, first, last].some(({ match }) => isFaulted(match, pointer))
  const pointers = [...new Set([...first.values.keys(), ...testimony.values.keys()])].filter(
    (pointer) => isSame(first.values.get(pointer), last.values.get(pointer)) && isSound(pointer),
  )
  const faults = pointers
    .filter((pointer) => !isSame(testimony.values.get(pointer), first.values.get(pointer)))
    .map((pointer) => difference(pointer, first.values.get(pointer), testimony.values.get(pointer), way))
  return { judged: pointers.length, faults }
}

/** Leaves are scalars, empty lists and empty objects, so their JSON tells them apart. */
function isSame(one: WireValue | undefined, other: WireValue | undefined): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one === other || isSameInstant(one, other)
  return JSON.stringify(one) === JSON.stringify(other)
}

function difference(pointer: string, expected: WireValue | undefined, actual: WireValue | undefined, way: Way): Fault {
  return {
    severity: 'violation',
    code: 'differs-between-formats',
    part: 'body',
    pointer,
    expected: JSON.stringify(expected) ?? 'absent',
    actual: JSON.stringify(actual) ?? 'absent',
    hint: `${way.name} said the expected value both before and after this answer, so the state had not moved.`,
  }
}
