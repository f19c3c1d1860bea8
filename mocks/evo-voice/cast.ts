/** The people, companies and phone lines of an account in one world: invented when first met, and then the same. */

import type { Account } from './accounts.ts'
import { demoUsers } from './demo-users.ts'
import type { Draws } from './draws.ts'
import type { Words } from './words.ts'

/** Whom a session may meet; each depends on the seed, the account and what is asked with only. */
export interface Cast {
  readonly account: Account
  /** Somebody outside who plays this part in a session: `caller`, `guest 1`. */
  caller(sessionId: string, part: string): Caller
  /** The phone line that a session came in or goes out by. */
  line(sessionId: string): Line
  agent(userName: string): Agent
  /** What a call is about, in a few words. */
  topic(sessionId: string): string
  /** An id with a prefix: `CA7F3A90B2`. */
  id(prefix: string, key: string, field: string): string
  readonly draw: Draws
}

/** Somebody outside. */
export interface Caller {
  /** As his phone announces him; some names are not ASCII. */
  readonly name: string
  /** With a nickname in quotes. */
  readonly displayName: string
  /** In E.164 form. */
  readonly phone: string
  readonly customer: Customer
}

/** Whom a caller belongs to, the branch above it first. */
export interface Customer {
  readonly id: string
  /** A company whose name holds a comma. */
  readonly name: string
  readonly breadcrumb: { readonly id: string; readonly name: string }[]
}

/** A phone line of an account. */
export interface Line {
  readonly endpointId: string
  readonly name: string
  /** In E.164 form. */
  readonly phone: string
}

/** Somebody who answers. */
export interface Agent {
  readonly identity: string
  readonly displayName: string
  readonly endpointId: string
}

/** How many there are of each: few enough to meet again. */
const sizes = { caller: 160, customer: 24 } as const

const farNames = ['Zoë Müller', 'Søren Ångström', 'José Núñez', 'Łukasz Wójcik', '山田 太郎', 'Ольга Петрова'] as const
const lineNames = ['Main line', 'Support, level 1', 'Orders', 'After hours'] as const

/** Returns the cast of an account. */
export function createCast(account: Account, draw: Draws, words: Words): Cast {
  const id: Cast['id'] = (prefix, key, field) => prefix + draw(key, field).toString(16).toUpperCase().padStart(8, '0')
  const phone = (key: string) => `+1555${String(draw(key, 'phone') % 10_000_000).padStart(7, '0')}`
  const oneOf = (kind: keyof typeof sizes, key: string, part: string) =>
    `${account.id} ${kind} ${draw(key, part) % sizes[kind]}`
  function customer(key: string): Customer {
    const self = { id: id('CU', key, 'id'), name: `${words.company(key)}, ${words.city(key)}` }
    const branch = words.state(key)
    return { ...self, breadcrumb: [{ id: id('CU', branch, 'id'), name: `Region [${branch}]` }, self] }
  }
  return {
    account,
    caller(sessionId, part) {
      const key = oneOf('caller', sessionId, part)
      return {
        ...nameCaller(key, draw, words),
        phone: phone(key),
        customer: customer(oneOf('customer', key, 'customer')),
      }
    },
    line(sessionId) {
      const name = lineNames[draw(sessionId, 'line') % lineNames.length] ?? lineNames[0]
      const key = `${account.id} ${name}`
      return { endpointId: id('EP', key, 'endpointId'), name: `${name}: ${phone(key)}`, phone: phone(key) }
    },
    agent(userName) {
      // whoever may sign in is called here as there
      const user = demoUsers.find((one) => one.userName === userName)
      const displayName = user?.displayName ?? `${words.firstName(userName)} ${words.lastName(userName)}`
      return { identity: userName, displayName, endpointId: id('EP', userName, 'endpointId') }
    },
    topic: words.topic,
    id,
    draw,
  }
}

function nameCaller(key: string, draw: Draws, words: Words): Pick<Caller, 'name' | 'displayName'> {
  const chance = draw(key, 'name')
  const far = chance % 5 < 2 ? farNames[chance % farNames.length] : undefined
  const name = far ?? `${words.firstName(key)} ${words.lastName(key)}`
  const [first, last] = name.split(' ')
  return { name, displayName: `${last}, ${first} "${words.nickname(key)}"` }
}
