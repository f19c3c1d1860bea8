/** Reads rules for faults that people have written, and says plainly what is wrong with them. */

import { errorNames } from './error-names.ts'
import { type Expectation, numberBetween, oneOf, required, someText, wholeNumber } from './expectation.ts'
import type { FaultRule } from './fault-rule.ts'
import { isObject } from './is-object.ts'
import { WorldError } from './world-error.ts'

/** The longest that a fault lets one answer wait, in milliseconds: ten minutes. */
export const longestLatency = 600_000

/**
 * Returns the rules, or throws a WorldError that names the place, what is there and what should be. With the names of
 * the API's operations, a rule about none of them is a mistake too: it would never strike.
 * @example readFaultRules([{ operation: 'HoldSession', rate: 0.2, fault: { kind: 'error', status: 503 } }])
 */
export function readFaultRules(value: unknown, operations?: readonly string[]): readonly FaultRule[] {
  if (!Array.isArray(value)) throw mistake('', value, 'a list of rules, [{ "fault": { "kind": "drop" } }] for instance')
  const about = operations === undefined ? someText : oneOf(['*', ...operations])
  for (const [index, rule] of value.entries()) checkRule(rule, `[${index}]`, { ...ruleMembers, operation: about })
  // each member has been checked
  return value as readonly FaultRule[]
}

type Members = Readonly<Record<string, Expectation>>

/** It is looked at more closely by itself. */
const anyFault: Expectation = { isMet: () => true, what: 'an object with a kind' }

const ruleMembers: Members = {
  name: someText,
  operation: someText,
  rate: numberBetween(0, 1),
  seed: wholeNumber(0, 2 ** 32 - 1),
  times: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  fault: required(anyFault),
}

const kind = required(oneOf(['latency', 'error', 'drop', 'cut']))
const milliseconds = required(wholeNumber(0, longestLatency))

const fixedLatency: Members = { kind, milliseconds }
const drawnLatency: Members = {
  kind,
  from: milliseconds,
  to: milliseconds,
  distribution: oneOf(['uniform', 'exponential', 'normal']),
}
const error: Members = {
  kind,
  name: oneOf(errorNames),
  status: wholeNumber(400, 599),
  errorCode: someText,
  message: someText,
  errors: { isMet: Array.isArray, what: 'a list of { "errorCode", "fieldName", "message" }' },
}
const memberError: Members = {
  errorCode: required(someText),
  fieldName: required(someText),
  message: required(someText),
}

function checkRule(rule: unknown, place: string, members: Members): void {
  checkMembers(rule, place, members)
  checkFault(Reflect.get(rule, 'fault'), `${place}.fault`)
}

function checkFault(fault: unknown, place: string): void {
  if (!isObject(fault)) throw mistake(place, fault, 'an object with a kind')
  if (!kind.isMet(fault['kind'])) throw mistake(`${place}.kind`, fault['kind'], kind.what)
  checkMembers(fault, place, membersOf(fault))
  const { from, to, errors } = fault
  if (typeof from === 'number' && typeof to === 'number' && from > to) {
    throw mistake(`${place}.to`, to, `not less than ${place}.from, which is ${from}`)
  }
  if (!Array.isArray(errors)) return
  for (const [index, one] of errors.entries()) checkMembers(one, `${place}.errors[${index}]`, memberError)
}

function membersOf(fault: Record<string, unknown>): Members {
  if (fault['kind'] === 'error') return error
  if (fault['kind'] === 'latency') return Object.hasOwn(fault, 'milliseconds') ? fixedLatency : drawnLatency
  return { kind }
}

function checkMembers(value: unknown, place: string, members: Members): asserts value is Record<string, unknown> {
  const known = Object.keys(members)
  if (!isObject(value)) throw mistake(place, value, `an object with ${known.join(', ')}`)
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(members, name))
  if (unknown !== undefined)
    throw mistake(`${place}.${unknown}`, value[unknown], `left out: there are ${known.join(', ')}`)
  for (const [name, { isMet, what, isRequired }] of Object.entries(members)) {
    const isThere = Object.hasOwn(value, name)
    if (isThere ? !isMet(value[name]) : isRequired) throw mistake(`${place}.${name}`, value[name], what)
  }
}

function mistake(place: string, value: unknown, wanted: string): WorldError {
  const shown = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value))
  const short = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
  const where = place === '' ? '' : ` at ${place}`
  return new WorldError('damaged', `Cannot take the rules for faults${where}: there is ${short}. It must be ${wanted}.`)
}
