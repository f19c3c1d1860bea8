/** Adds to a request DTO what only the parameters of its operation tell. */

import type { Member } from '#servicestack/model/member.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import type { DocumentNode } from '../document-node.ts'
import type { ListedOperation } from '../list-operations.ts'
import { readProperty } from './read-property.ts'
import { readSchemaType } from './read-schema-type.ts'
import { type Settling, settleType } from './settle-type.ts'

/** Members, and what was inferred about them. */
export interface ParametersAdded {
  readonly members: readonly Member[]
  readonly inferred: readonly string[]
}

/**
 * Returns the members of a request with the places and allowed values of its parameters, and with the C# name of one
 * that stands in a path under another name. A parameter that is no member by its name is one under a documented name
 * when the letters agree, else a member that the schema leaves out.
 */
export function addParameters(
  members: readonly Member[],
  operations: readonly ListedOperation[],
  settling: Settling,
): ParametersAdded {
  const byName = new Map(members.map((member) => [toldName(member), member]))
  const byLetters = new Map(members.map((member) => [letters(toldName(member)), toldName(member)]))
  const inferred: string[] = []
  for (const [name, node] of parametersOf(operations)) {
    const documented = byName.has(name) ? name : byLetters.get(letters(name))
    const known = documented === undefined ? undefined : byName.get(documented)
    if (known === undefined || documented === undefined) {
      const type = settleType(readSchemaType(node, settling.definitions), settling)
      byName.set(name, { ...readProperty(name, node, type, false), ...placeOf(node) })
      inferred.push(`${name} is a parameter that the schema leaves out`)
    } else {
      const documentedName = documented === name ? {} : { documentedName: name }
      byName.set(documented, { ...known, ...documentedName, ...placeOf(node), ...allowed(known, node) })
    }
  }
  nameByPlaceholder(byName, operations, inferred)
  return { members: [...byName.values()], inferred }
}

function toldName({ name, property }: Member): string {
  return property ?? name
}

/** Each parameter once; a place that GET and DELETE would not choose by themselves wins. */
function parametersOf(operations: readonly ListedOperation[]): ReadonlyMap<string, DocumentNode> {
  const found = new Map<string, DocumentNode>()
  for (const { parameters, verb } of operations) {
    for (const node of parameters) {
      const name = node.member('name').text()
      const isAccept = name === 'Accept' && node.member('in').value === 'header'
      const isTelling = verb === 'GET' || verb === 'DELETE'
      if (!isAccept && (isTelling || !found.has(name))) found.set(name, withVerb(node, isTelling))
    }
  }
  return found
}

/** A form on a verb that has none is what the author says; elsewhere ServiceStack may have chosen it. */
function withVerb(node: DocumentNode, isTelling: boolean): DocumentNode {
  const isChosen = node.member('in').value === 'formData' && !isTelling
  return isChosen ? node.with({ ...Object(node.value), in: 'body' }) : node
}

function placeOf(node: DocumentNode): Pick<Member, 'place'> {
  const told = node.member('in').value
  if (told === 'header') return { place: 'header' }
  return told === 'formData' ? { place: 'form' } : {}
}

/** The values of an enum are told by its parameter only. */
function allowed(member: Member, node: DocumentNode): Pick<Member, 'allowedValues'> {
  const allowedValues = node.member('enum').texts()
  return member.allowedValues !== undefined || allowedValues.length === 0 ? {} : { allowedValues }
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A path names a member as C# does; the only one left on both sides must be the same. */
function nameByPlaceholder(
  byName: Map<string, Member>,
  operations: readonly ListedOperation[],
  inferred: string[],
): void {
  const lowered = new Set([...byName.values()].flatMap(({ name, property = name }) => [name, property]).map(lower))
  for (const { path, parameters } of operations) {
    const [free, ...others] = placeholders({ path }).filter((name) => !lowered.has(lower(name)))
    const names = new Set(placeholders({ path }).map(lower))
    const [told, ...more] = parameters
      .filter((node) => node.member('in').value === 'path')
      .map((node) => node.member('name').text())
      .filter((name) => !names.has(lower(name)))
    const member = told === undefined ? undefined : byName.get(told)
    if (free === undefined || told === undefined || member === undefined) continue
    if (others.length > 0 || more.length > 0) continue
    byName.set(told, { ...member, property: free })
    lowered.add(lower(free))
    inferred.push(`${told} is what {${free}} of its path stands for`)
  }
}

function lower(text: string): string {
  return text.toLowerCase()
}
