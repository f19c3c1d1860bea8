/** Finds the types of an API in the order in which a server registers them. */

import type { ClassType, DataType } from '#servicestack/model/data-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { baseOf } from './base-of.ts'
import { inheritedMembers } from './inherited-members.ts'
import type { Publication } from './publication.ts'

/** The types by their role; a type that is a request or a whole response is in no other list. */
export interface RegisteredTypes {
  readonly types: readonly DataType[]
  readonly responses: readonly DataType[]
  readonly requests: readonly ClassType[]
}

/** What waits to be looked into: a class, or a collection or closed class by its reference. */
type Waiting = DataType | TypeReference

/**
 * Breadth first, as the server does: requests, then responses, then what each of them refers to. Types of the model that
 * nothing leads to come last.
 */
export function registerTypes(publication: Publication, operations: readonly Operation[]): RegisteredTypes {
  const requests = [...new Set(operations.map((operation) => publication.requestOf(operation)))]
  const asked = new Set<DataType>(requests)
  const responses = operations.flatMap(({ response }) => (response === undefined ? [] : [response]))
  const whole = [...new Set(responses.flatMap((response) => wholeType(response, publication)))]
  const register = new Register(publication, [...requests, ...whole])
  for (const waiting of [...requests, ...responses]) register.waiting.push(waiting)
  register.run()
  for (const type of publication.own.types) register.add(type)
  register.run()
  return { types: register.types, responses: whole.filter((type) => !asked.has(type)), requests }
}

/** A response that is a class as it stands; a closed one is known by its definition. */
function wholeType(response: TypeReference, { find }: Publication): readonly DataType[] {
  if (response.kind !== 'named' || response.arguments !== undefined) return []
  const type = find(response)
  return type === undefined ? [] : [type]
}

class Register {
  readonly types: DataType[] = []
  readonly waiting: Waiting[] = []
  private readonly considered: Set<DataType>
  private readonly publication: Publication
  private looked = 0

  constructor(publication: Publication, considered: readonly DataType[]) {
    this.publication = publication
    this.considered = new Set(considered)
  }

  run(): void {
    for (let next = this.waiting[this.looked]; next !== undefined; next = this.waiting[this.looked]) {
      this.looked += 1
      this.lookInto(next)
    }
  }

  add(type: DataType): void {
    if (this.considered.has(type)) return
    this.considered.add(type)
    this.types.push(type)
    this.waiting.push(type)
  }

  private lookInto(waiting: Waiting): void {
    if (waiting.kind === 'class') this.lookIntoClass(waiting)
    else if (waiting.kind === 'list') this.refer(waiting.items)
    else if (waiting.kind === 'dictionary') this.referTo([waiting.keys, waiting.values])
    else if (waiting.kind === 'named') this.lookIntoResponse(waiting)
  }

  private lookIntoResponse(reference: TypeReference & { kind: 'named' }): void {
    const type = this.publication.find(reference)
    if (type?.kind === 'class' && reference.arguments === undefined) this.lookIntoClass(type)
    else this.refer(reference)
  }

  private lookIntoClass(type: ClassType): void {
    this.referTo([type.nestedIn === undefined ? undefined : { kind: 'named', name: type.nestedIn }])
    this.referTo(inheritedMembers(type, this.publication).map((member) => member.type))
    const base = baseOf(type, this.publication)
    if (base !== undefined) this.add(base)
    this.referTo(type.baseArguments ?? [])
    this.referTo([type.entries?.keys, type.entries?.values])
    this.referTo((type.implements ?? []).map((name) => ({ kind: 'named', name })))
  }

  private referTo(references: readonly (TypeReference | undefined)[]): void {
    for (const reference of references) if (reference !== undefined) this.refer(reference)
  }

  /** A collection inside a collection waits its turn. */
  private refer(reference: TypeReference): void {
    if (reference.kind === 'scalar') return
    if (reference.kind === 'named') {
      for (const argument of reference.arguments ?? []) this.inner(argument)
      const type = this.publication.find(reference)
      if (type !== undefined) this.add(type)
    } else if (reference.kind === 'list') this.inner(reference.items)
    else for (const part of [reference.keys, reference.values]) if (part !== undefined) this.inner(part)
  }

  private inner(reference: TypeReference): void {
    if (reference.kind === 'list' || reference.kind === 'dictionary') this.waiting.push(reference)
    else this.refer(reference)
  }
}
