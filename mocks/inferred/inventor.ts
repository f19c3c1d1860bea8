/** Invents values of a model's types: the same place in the same answer always gets the same value. */

import type { Chance } from '#mocks/world/invention.ts'
import type { World } from '#mocks/world/world.ts'
import { closeModel } from '#servicestack/model/close-model.ts'
import type { Member, MemberRules } from '#servicestack/model/member.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { ListReference, TypeReference } from '#servicestack/model/type-reference.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { keyText, put } from '#servicestack/text/key-text.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import type { About } from './about.ts'
import { boundsOf } from './bounds-of.ts'
import { inventEnum } from './invent-enum.ts'
import { inventScalar } from './invent-scalar.ts'
import { ownValue } from './own-value.ts'
import { sameType } from './same-type.ts'
import { wordsOf } from './words-of.ts'

/** What is invented, where, and for whom. */
export interface Occasion {
  readonly world: World
  /** Sets one answer apart from another. */
  readonly key: string
}

/** Inside of which classes a value lies, and under which names. */
interface Place extends Occasion {
  readonly path: string
  readonly within: readonly string[]
}

/** Classes nest this deep in what is invented. */
const deepest = 4

/** Invents for one model. */
export class Inventor {
  readonly model: ServiceModel
  readonly #types: ReadonlyMap<string, ServiceModel['types'][number]>
  readonly #responses: ReadonlyMap<string, TypeReference | undefined>
  readonly #members = new Map<string, readonly Member[]>()

  /** Takes any model; its generic classes are closed. */
  constructor(model: ServiceModel) {
    this.model = closeModel(model)
    this.#types = new Map(this.model.types.map((type) => [type.name, type]))
    this.#responses = new Map(this.model.operations.map(({ name, response }) => [name, response]))
  }

  /**
   * Returns the members of a class in wire order. One that hides another of its name stands for both; no value fits
   * both of two types, so then there is none.
   */
  membersOf(name: string): readonly Member[] {
    const known = this.#members.get(name) ?? unhidden(wireMembers(this.model, name))
    this.#members.set(name, known)
    return known
  }

  /** True for the name of a class of the model, the framework's own not among them. */
  isClass(name: string): boolean {
    return this.#types.get(name)?.kind === 'class'
  }

  /** Returns what an operation of the model answers; one without an answer has an empty text. */
  responseOf(operation: string): TypeReference {
    return this.#responses.get(operation) ?? { kind: 'scalar', scalar: 'string' }
  }

  /** Returns a value of a type of the model; of a class with the members that are `given` as they are. */
  invent(type: TypeReference, occasion: Occasion, given: WireObject = {}): WireValue {
    const place = { ...occasion, path: '', within: [] }
    if (type.kind === 'named' && this.isClass(type.name)) return this.#object(type.name, place, given)
    return (
      this.#value(type, place, { words: '', owner: '', description: '', rules: {}, now: place.world.startedAt }) ?? ''
    )
  }

  #value(type: TypeReference, place: Place, about: About): WireValue | undefined {
    switch (type.kind) {
      case 'scalar':
        return this.#draw(place, (chance) => inventScalar(type.scalar, about, chance))
      case 'list':
        return this.#list(type, place, about)
      case 'dictionary':
        return this.#dictionary(type.keys ?? { kind: 'scalar', scalar: 'string' }, type.values, place, about)
      case 'named': {
        const named = this.#types.get(type.name)
        if (named?.kind === 'enum') return this.#draw(place, (chance) => inventEnum(named, about.rules, chance))
        const isTooDeep = place.within.includes(type.name) || place.within.length >= deepest
        return named === undefined || isTooDeep ? undefined : this.#object(type.name, place, {})
      }
    }
  }

  #object(name: string, place: Place, given: WireObject): WireObject {
    const object: Record<string, TextValue> = {}
    const within = [...place.within, name]
    for (const member of this.membersOf(name)) {
      const inner = { ...place, path: `${place.path}.${member.name}`, within }
      const value = ownValue(given, member.name) ?? this.#member(member, inner, wordsOf(name))
      if (value !== undefined) put(object, member.name, value)
    }
    // nothing but wire values was put in
    return object as WireObject
  }

  #member(member: Member, place: Place, owner: string): WireValue | undefined {
    const { name, type, description = '' } = member
    const words = wordsOf(name)
    const rules: MemberRules = member
    if (this.#staysAbsent(member, words, place)) return undefined
    return this.#value(type, place, { words, owner, description, rules, now: place.world.startedAt })
  }

  /** Now and then a value is missing, but none that somebody asked for, nor one that a thing is known by. */
  #staysAbsent({ type, nullable, isRequired, validators = [] }: Member, words: string, place: Place): boolean {
    if (type.kind === 'named' && /^(ResponseStatus|ResponseError|ErrorResponse)$/.test(type.name)) return true
    const isAsked = isRequired || validators.some((validator) => /^\[?Not(Null|Empty)\b/.test(validator))
    if (!nullable || isAsked || type.kind === 'list' || /\b(id|key|name|title)$/.test(words)) return false
    return this.#draw({ ...place, path: `${place.path}?` }, ({ number }) => number.int({ min: 1, max: 10 }) === 1)
  }

  #list(type: ListReference, place: Place, about: About): readonly WireValue[] {
    const { shortest, longest } = boundsOf(about.rules, 1)
    const most = Math.min(longest, place.within.length > 2 ? 1 : 3)
    const length = this.#draw(place, ({ number }) => number.int({ min: Math.min(1, most), max: most }))
    const itemRules = about.rules.allowedValues === undefined ? {} : { allowedValues: about.rules.allowedValues }
    const inner = { ...about, rules: itemRules }
    const items = Array.from({ length: Math.max(length, Math.min(shortest, 100)) }, (_, index) =>
      this.#value(type.items, { ...place, path: `${place.path}[${index}]` }, inner),
    ).filter((item) => item !== undefined)
    if (!/Set\b/.test(type.collection ?? '')) return items
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
  }

  #dictionary(keys: TypeReference, values: TypeReference, place: Place, about: About): WireObject {
    const entries: Record<string, TextValue> = {}
    const length = this.#draw(place, ({ number }) => number.int({ min: 1, max: 2 }))
    for (let index = 0; index < length; index += 1) {
      const path = `${place.path}{${index}}`
      const plain = { ...about, rules: {} }
      const key = this.#value(keys, { ...place, path: `${path}key` }, { ...plain, words: '', description: '' })
      const value = this.#value(values, { ...place, path }, plain)
      // a key that is an object or a list has no name in JavaScript
      if (isPlain(key) && value !== undefined) put(entries, keyText(key), value)
    }
    // nothing but wire values was put in
    return entries as WireObject
  }

  #draw<Value>({ world, key, path }: Place, recipe: (chance: Chance) => Value): Value {
    return world.invent(key, path, recipe)
  }
}

function isPlain(key: WireValue | undefined): key is string | number | boolean {
  return key !== undefined && key !== null && typeof key !== 'object'
}

function unhidden(members: readonly Member[]): readonly Member[] {
  const first = new Map<string, Member>()
  const torn = new Set<string>()
  for (const member of members) {
    const other = first.get(member.name)
    if (other === undefined) first.set(member.name, member)
    else if (!sameType(other.type, member.type)) torn.add(member.name)
  }
  return [...first.values()].filter(({ name }) => !torn.has(name))
}
