/** Knows, prepared once for each operation, what binding its requests needs. */

import { findType } from '#servicestack/model/find-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { ResponseFormat } from '../answering/format.ts'
import type { Manners } from '../manners.ts'
import { type BodyReader, bodyReader } from './body-reader.ts'
import { OverlayMember } from './overlay-member.ts'

/** The binder of an operation's requests. */
export type RequestBinders = (operation: Operation) => RequestBinder

/** Prepares binders as they are asked for. */
export function prepareBinders(model: ServiceModel, manners: Manners): RequestBinders {
  const prepared = new Map<string, RequestBinder>()
  return ({ name }) => {
    const known = prepared.get(name) ?? new RequestBinder(name, model, manners)
    prepared.set(name, known)
    return known
  }
}

/** What is known of one request class. */
export class RequestBinder {
  readonly name: string
  /** The class as .NET calls it. */
  readonly fullName: string
  readonly manners: Manners
  readonly #model: ServiceModel
  readonly #type: TypeReference
  readonly #one = new Map<ResponseFormat, BodyReader>()
  readonly #many = new Map<ResponseFormat, BodyReader>()
  #members: ReadonlyMap<string, OverlayMember> | undefined

  constructor(name: string, model: ServiceModel, manners: Manners) {
    const namespace = findType(model, name)?.namespace
    this.name = name
    this.fullName = namespace === undefined ? name : `${namespace}.${name}`
    this.manners = manners
    this.#model = model
    this.#type = { kind: 'named', name }
  }

  /** Returns the reader of a request in a format; undefined for formats in which nobody sends any. */
  reader(format: ResponseFormat): BodyReader | undefined {
    return this.#readerOf(format, this.#type, this.#one)
  }

  /** As above, for a list of requests. */
  listReader(format: ResponseFormat): BodyReader | undefined {
    return this.#readerOf(format, { kind: 'list', items: this.#type, isArray: true }, this.#many)
  }

  /** Returns the member of a name, in whatever case it was sent. */
  member(name: string): OverlayMember | undefined {
    this.#members ??= this.#findMembers()
    return this.#members.get(name.toLowerCase())
  }

  #readerOf(
    format: ResponseFormat,
    type: TypeReference,
    known: Map<ResponseFormat, BodyReader>,
  ): BodyReader | undefined {
    const reader = known.get(format) ?? bodyReader(format, type, this.#model, this.manners.dialect)
    if (reader !== undefined) known.set(format, reader)
    return reader
  }

  #findMembers(): ReadonlyMap<string, OverlayMember> {
    const members = wireMembers(this.#model, this.name).filter((member) => !member.isReadOnly)
    const prepared = members.map((member) => new OverlayMember(member, this.#model, this.manners.dialect))
    // a placeholder may say `{ClinicId}` where the wire says `clinic_id`
    const byProperty = prepared.map((member) => [member.property.toLowerCase(), member] as const)
    return new Map([...byProperty, ...prepared.map((member) => [member.name.toLowerCase(), member] as const)])
  }
}
