/** Compiles a writer for one type of the model: the order, the omissions and the nesting of ServiceStack.Text. */

import { findType } from '#servicestack/model/find-type.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { isList, isObject } from '#servicestack/model/wire-kind.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import type { Notation } from './notation.ts'
import { numberText } from './number-text.ts'

/** Turns a value of the compiled type into wire text. */
export type Writer = (value: WireValue) => string

/**
 * Returns a writer for values of `type`: members in wire order, nulls left out, value types always written (an absent
 * one as False, 0 or the first enum value), empty lists written, members that the model does not declare left out.
 * A null in place of the whole value is no text at all.
 */
export function compileWriter(type: TypeReference, model: ServiceModel, notation: Notation): Writer {
  const write = writerOf(type, { model, notation, classes: new Map() })
  return (value) => (value === null ? '' : write(value))
}

interface Compilation {
  readonly model: ServiceModel
  readonly notation: Notation
  /** Class writers by name, entered before they are compiled so that a class may contain itself. */
  readonly classes: Map<string, Writer>
}

function writerOf(type: TypeReference, compilation: Compilation): Writer {
  switch (type.kind) {
    case 'scalar':
      return scalarWriter(compilation.notation)
    case 'list':
      return listWriter(type.items, compilation)
    case 'dictionary':
      return dictionaryWriter(type.values, compilation)
    case 'named':
      return namedWriter(type.name, compilation)
  }
}

function scalarWriter({ string, boolean }: Notation): Writer {
  return (value) => {
    if (typeof value === 'string') return string(value)
    if (typeof value === 'number') return numberText(value)
    return typeof value === 'boolean' ? boolean(value) : ''
  }
}

function namedWriter(name: string, compilation: Compilation): Writer {
  const known = compilation.classes.get(name)
  if (known !== undefined) return known
  const type = findType(compilation.model, name)
  if (type === undefined) return scalarWriter(compilation.notation)
  return type.kind === 'enum' ? enumWriter(compilation.notation) : classWriter(name, compilation)
}

function enumWriter(notation: Notation): Writer {
  return (value) => notation.enum(typeof value === 'number' ? numberText(value) : String(value))
}

function classWriter(name: string, compilation: Compilation): Writer {
  let write: Writer = () => '{}'
  compilation.classes.set(name, (value) => write(value))
  const members = wireMembers(compilation.model, name).map((member) => ({
    take: taker(member.name),
    label: `${compilation.notation.memberName(member.name)}:`,
    write: writerOf(member.type, compilation),
    default: member.nullable ? undefined : defaultValue(member.type, compilation.model),
  }))
  write = (value) => {
    if (!isObject(value)) return '{}'
    let text = '{'
    for (const member of members) {
      const inner = member.take(value) ?? member.default
      if (inner === undefined || inner === null) continue
      text += (text.length === 1 ? '' : ',') + member.label + member.write(inner)
    }
    return `${text}}`
  }
  return write
}

/** Reads a member; one that is called `constructor` or the like must be the object's own. */
function taker(name: string): (object: WireObject) => WireValue | undefined {
  if (name in Object.prototype) return (object) => (Object.hasOwn(object, name) ? object[name] : undefined)
  return (object) => object[name]
}

/** What .NET holds in a member of a value type that nobody assigned; undefined for the types that hold null. */
function defaultValue(type: TypeReference, model: ServiceModel): WireValue | undefined {
  if (type.kind === 'scalar') return scalarDefaults[type.scalar]
  if (type.kind !== 'named') return undefined
  const named = findType(model, type.name)
  return named?.kind === 'enum' ? named.values[0] : undefined
}

const scalarDefaults = { boolean: false, number: 0, string: undefined } as const

function listWriter(items: TypeReference, compilation: Compilation): Writer {
  const write = writerOf(items, compilation)
  const nullItem = nullItemOf(items, compilation)
  return (value) =>
    isList(value) ? `[${value.map((item) => (item === null ? nullItem : write(item))).join(',')}]` : '[]'
}

function nullItemOf(items: TypeReference, { model, notation }: Compilation): string {
  if (items.kind === 'dictionary') return 'null'
  const isClass = items.kind === 'named' && findType(model, items.name)?.kind === 'class'
  return isClass ? '{}' : notation.nullItem
}

function dictionaryWriter(values: TypeReference, compilation: Compilation): Writer {
  const write = writerOf(values, compilation)
  const { string } = compilation.notation
  return (value) => {
    if (!isObject(value)) return '{}'
    const entries: string[] = []
    for (const [key, inner] of Object.entries(value)) {
      if (inner !== undefined && inner !== null) entries.push(`${string(key)}:${write(inner)}`)
    }
    return `{${entries.join(',')}}`
  }
}
