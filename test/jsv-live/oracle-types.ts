/** The types that cases are of, as the program over the real library declares them. */

import { readFileSync } from 'node:fs'

/** A member and the names it goes by. */
export interface OracleMember {
  /** On the wire. */
  readonly name: string
  /** In C#, which is how canonical JSON spells it too. */
  readonly clr: string
  readonly type: string
  readonly nullable: boolean
  readonly readOnly?: boolean
  readonly ignored?: boolean
}

interface OracleClass {
  readonly clr: string
  readonly base: string | null
  readonly abstract?: boolean
  readonly members: readonly OracleMember[]
}

interface OracleEnum {
  readonly flags: boolean
  readonly members: readonly { readonly name: string; readonly value: number; readonly wire?: string }[]
}

interface OracleTypes {
  readonly classes: Readonly<Record<string, OracleClass>>
  readonly enums: Readonly<Record<string, OracleEnum>>
}

/** All of them by name. */
export const oracleTypes: OracleTypes = JSON.parse(
  readFileSync(new URL('../servicestack/jsv/fixtures/oracle-types.json', import.meta.url), 'utf8'),
)

/** Returns what an object of the class can be given, its own members first and then those of its base. */
export function membersOf(name: string): readonly OracleMember[] {
  const type = oracleTypes.classes[name]
  if (type === undefined) return []
  return [...type.members.filter((member) => !member.readOnly), ...membersOf(type.base ?? '')]
}

/** Returns the classes that can stand where the class is declared. */
export function implementationsOf(name: string): readonly string[] {
  return Object.entries(oracleTypes.classes)
    .filter(([own, type]) => !type.abstract && (own === name || type.base === name))
    .map(([own]) => own)
}
