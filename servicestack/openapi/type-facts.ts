/** Spells everything that a model knows of a type, but for its members, as plain JSON, and reads it back. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { FactReader, typeAt } from './fact-reader.ts'
import { OpenApiError } from './openapi-error.ts'
import type { Place } from './place.ts'
import { type Residual, residual, withResidual } from './residual.ts'
import { told } from './told.ts'

/** Returns what the plain schema of a type does not read back. */
export function typeResidual(plain: DataType, whole: DataType): Residual | undefined {
  return residual(typeFacts(plain), typeFacts(whole))
}

/** Returns a type with its residual. */
export function withTypeResidual(plain: DataType, rest: Residual, pointer: string): DataType {
  const read = new FactReader(withResidual(typeFacts(plain), rest), pointer)
  return read.place('kind').text() === 'enum'
    ? readEnum(plain.name, read)
    : readClass(plain.name, read, plain.kind === 'class' ? plain.members : [])
}

/** Returns the facts as plain JSON, types as C# spells them. */
export function typeFacts(type: DataType): object {
  const { kind, namespace, description, nestedIn } = type
  return told({
    kind,
    namespace,
    description,
    nestedIn,
    ...(type.kind === 'enum' ? enumFacts(type) : classFacts(type)),
  })
}

function enumFacts({ values, names, numbers, descriptions, isFlags }: EnumType) {
  return { values, names, numbers, descriptions, isFlags }
}

function classFacts(type: ClassType) {
  const { parameters, base, baseArguments, implements: interfaces, isAbstract, isInterface } = type
  const { dataContract, entries, runtimeName, runtimeAccess } = type
  return {
    parameters,
    base,
    baseArguments: baseArguments?.map((argument) => writeTypeText(argument)),
    implements: interfaces,
    isAbstract,
    isInterface,
    dataContract,
    entries: entries && writeTypeText({ kind: 'dictionary', ...entries }),
    runtimeName,
    runtimeAccess,
  }
}

function readEnum(name: string, read: FactReader): EnumType {
  const numbers = read.place('numbers')
  const descriptions = read.place('descriptions')
  return {
    kind: 'enum',
    name,
    ...read.text('namespace'),
    ...read.text('description'),
    ...read.text('nestedIn'),
    values: read.place('values').texts(),
    ...read.texts('names'),
    ...(numbers.isAbsent() ? {} : { numbers: numbers.items().map(({ value }) => Number(value)) }),
    ...(descriptions.isAbsent()
      ? {}
      : { descriptions: descriptions.items().map((item) => (item.value === null ? null : item.text())) }),
    ...read.flag('isFlags'),
  }
}

function readClass(name: string, read: FactReader, members: readonly Member[]): ClassType {
  const access = read.place('runtimeAccess').optionalText()
  return {
    kind: 'class',
    name,
    ...read.text('namespace'),
    ...read.text('description'),
    ...read.texts('parameters'),
    ...read.text('base'),
    ...read.types('baseArguments'),
    ...read.texts('implements'),
    ...read.flag('isAbstract'),
    ...read.flag('isInterface'),
    ...read.text('nestedIn'),
    ...read.text('dataContract'),
    ...entriesOf(read.place('entries')),
    ...read.text('runtimeName'),
    ...(access === 'DataContract' || access === 'Serializable' ? { runtimeAccess: access } : {}),
    members,
  }
}

function entriesOf(place: Place): Pick<ClassType, 'entries'> {
  if (place.isAbsent()) return {}
  const type = typeAt(place)
  if (type.kind === 'dictionary') {
    const { keys, values } = type
    return { entries: keys === undefined ? { values } : { keys, values } }
  }
  const whatToDo = 'Write one like Dictionary<string,Tariff>.'
  throw new OpenApiError('unknown-schema', place.pointer, 'what a dictionary class holds is a dictionary.', whatToDo)
}
