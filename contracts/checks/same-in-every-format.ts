/** Asks whether answers of the same state say the same, whatever format and way they were asked for in. */

import type { Fault } from '#contracts/exchange/finding.ts'
import type { Way } from '#contracts/exchange/way.ts'
import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { ConversationCheck, Judgement } from './check.ts'
import { isFaulted } from './is-faulted.ts'
import { leaves } from './leaves.ts'
import { isSameInstant } from './same-instant.ts'
import type { Testimony } from './testimony.ts'
import { unconcerned } from './unconcerned.ts'

/**
 * Holds an answer against two witnesses: the first and the last answer of its round that were asked for in one way.
 * Where the witnesses agree, everything between them must agree as well; where they do not (a time stamp, a log that
 * grows), the value moves by itself and nobody can say what it should have been.
 */
export const sameInEveryFormat: ConversationCheck = {
  id: 'same-in-every-format',
  looksAt: 'conversation',
  judge(conversation) {
    const rounds = new Map(
      [...new Set(conversation.map(roundOf))].map((round) => [round, witnessesOf(round, conversation)]),
    )
    return conversation.map((testimony) => {
      const witnesses = rounds.get(roundOf(testimony))
      const said = witnesses?.heard.includes(testimony) ? undefined : read(testimony)
      return witnesses === undefined || said === undefined ? unconcerned : compare(said, witnesses)
    })
  },
}

/** Returns the round that an answer is of; what should be no answer is of none. */
function roundOf({ exchange }: Testimony): string | undefined {
  const { expect } = exchange.ask
  return expect.kind === 'answer' ? expect.round : undefined
}

interface Witnesses {
  readonly heard: readonly Testimony[]
  readonly way: Way
  readonly first: Statement
  readonly last: Statement
}

function witnessesOf(round: string | undefined, conversation: readonly Testimony[]): Witnesses | undefined {
  const members = conversation.filter((testimony) => roundOf(testimony) === round)
  const [one, other] = [members.at(0), members.at(-1)]
  if (round === undefined || one === undefined || other === undefined || one === other) return undefined
  const { way } = one.exchange.ask
  if (way.name !== other.exchange.ask.way.name) return undefined
  const [first, last] = [read(one), read(other)]
  return first && last && { heard: [one, other], way, first, last }
}

/** What an answer says, place by place, and where it breaks the contract. */
interface Statement {
  readonly values: ReadonlyMap<string, WireValue>
  readonly faulted: ReadonlySet<string>
}

function read({ reading }: Testimony): Statement | undefined {
  return reading.kind === 'value' ? { values: leaves(reading.value), faulted: reading.faulted } : undefined
}

function compare(said: Statement, { first, last, way }: Witnesses): Judgement {
  // what breaks the contract already has its finding: comparing it would say the same thing twice
  const isSound = (pointer: string): boolean => ![said, first, last].some(({ faulted }) => isFaulted(faulted, pointer))
  const pointers = [...new Set([...first.values.keys(), ...said.values.keys()])].filter(
    (pointer) => isSame(first.values.get(pointer), last.values.get(pointer)) && isSound(pointer),
  )
  const faults = pointers
    .filter((pointer) => !isSame(said.values.get(pointer), first.values.get(pointer)))
    .map((pointer) => difference(pointer, first.values.get(pointer), said.values.get(pointer), way))
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
