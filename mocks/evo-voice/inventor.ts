/** The fields of a session that are invented, one recipe each. */

import type { World } from '#mocks/world/world.ts'

/** Invents for one session; what it returns depends on the seed, the session and the field only. */
export interface Inventor {
  /** An id with a prefix: `CU7F3A90B2`. */
  id(prefix: string, field: string): string
  /** A company whose name holds a comma. */
  company(field: string): string
  /** The branch above a customer. */
  branch(): string
  /** A phone number in E.164 form. */
  phone(field: string): string
  /** A person as the caller's phone announces him; some names are not ASCII. */
  fromName(): string
  /** A person with a nickname in quotes. */
  displayName(): string
  /** The JSON that a console stored with the session, quotes, braces and line breaks included. */
  consoleData(): string
}

const farNames = ['Zoë Müller', 'Søren Ångström', 'José Núñez', 'Łukasz Wójcik', '山田 太郎', 'Ольга Петрова']

/** Returns the inventor of one session in a world. */
export function inventorFor(sessionId: string, { invent }: World): Inventor {
  return {
    id: (prefix, field) =>
      prefix + invent(sessionId, field, ({ string }) => string.hexadecimal({ length: 8, casing: 'upper', prefix: '' })),
    company: (field) => invent(sessionId, field, ({ company, location }) => `${company.name()}, ${location.city()}`),
    branch: () => invent(sessionId, 'branch', ({ location }) => `Region [${location.state()}]`),
    phone: (field) => invent(sessionId, field, ({ string }) => `+1555${string.numeric(7)}`),
    fromName: () =>
      invent(
        sessionId,
        'fromName',
        ({ helpers, person }) =>
          helpers.maybe(() => helpers.arrayElement(farNames), { probability: 0.4 }) ?? person.fullName(),
      ),
    displayName: () =>
      invent(sessionId, 'displayName', ({ person, word }) => {
        const nickname = word.adjective()
        return `${person.lastName()}, ${person.firstName()} "${nickname}"`
      }),
    consoleData: () =>
      invent(sessionId, 'consoleData', ({ company, number }) =>
        JSON.stringify({ ticket: number.int({ min: 1000, max: 9999 }), topic: company.catchPhrase() }, null, 1),
      ),
  }
}
