/** Spells everything that a model knows of a member as plain JSON, and reads it back. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import { type Member, parameterPlaces } from '#servicestack/model/member.ts'
import { writeTypeText } from '#servicestack/model/write-type-text.ts'
import { FactReader } from './fact-reader.ts'
import { OpenApiError } from './openapi-error.ts'
import type { Place } from './place.ts'
import { type Residual, residual, withResidual } from './residual.ts'
import { told } from './told.ts'

/** Returns what the plain schema of a member does not read back. */
export function memberResidual(plain: Member, whole: Member, spelling: PropertySpelling): Residual | undefined {
  return residual(memberFacts(asUsual(plain, spelling), spelling), memberFacts(whole, spelling))
}

/** How properties of C# are called where nothing is said: like their members, or not at all. */
export type PropertySpelling = 'capitalised' | 'as-is' | 'untold'

/** Returns a member with its residual; without one nothing but its property may be added. */
export function withMemberResidual(plain: Member, extension: Place, spelling: PropertySpelling): Member {
  const rest: Residual = Object.fromEntries(extension.optionalMembers().map(([name, place]) => [name, place.value]))
  if (extension.isAbsent() && spelling === 'untold') return plain
  const read = new FactReader(withResidual(memberFacts(asUsual(plain, spelling), spelling), rest), extension.pointer)
  const place = read.place('place').optionalText()
  const known = parameterPlaces.find((one) => one === place)
  if (place !== undefined && known === undefined) throw noPlace(read.place('place'))
  return {
    name: plain.name,
    ...propertyOf(plain.name, read.place('property'), spelling),
    ...read.text('description'),
    type: read.type('type').type ?? plain.type,
    nullable: read.place('nullable').value === true,
    ...read.number('order'),
    ...read.flag('isReadOnly'),
    ...(known === undefined ? {} : { place: known }),
    ...read.text('documentedName'),
    ...read.text('documentedType'),
    ...read.unknown(),
    ...read.flag('isRequired'),
    ...read.texts('validators'),
    ...read.texts('allowedValues'),
    ...read.number('minimum'),
    ...read.number('maximum'),
  }
}

/** Returns the members' facts as plain JSON: its type as C# spells it, its property only where it is not as usual. */
export function memberFacts(member: Member, spelling: PropertySpelling): object {
  const { name, property, description, nullable, order, isReadOnly, place, documentedName, documentedType } = member
  const { unknown, isRequired, validators, allowedValues, minimum, maximum } = member
  const isUsual = property !== undefined && property === usualProperty(name, spelling)
  const isUntold = property === undefined && spelling === 'untold'
  return told({
    description,
    nullable,
    ...{ order, isReadOnly, place, documentedName, documentedType, unknown },
    ...{ isRequired, validators, allowedValues, minimum, maximum },
    type: writeTypeText(member.type),
    property: isUsual || isUntold ? undefined : (property ?? ''),
  })
}

/** Returns how the properties of these members are spelled for the most part. */
export function propertySpelling(members: readonly Member[]): PropertySpelling {
  const told = members.filter(({ property }) => property !== undefined)
  if (told.length === 0) return 'untold'
  const asIs = told.filter(({ name, property }) => name === property).length
  const capitalised = told.filter(({ name, property = '' }) => camelCase(property) === name).length
  return capitalised > asIs ? 'capitalised' : 'as-is'
}

/** Plain words say nothing of properties, so a member has the usual one. */
function asUsual(plain: Member, spelling: PropertySpelling): Member {
  const property = usualProperty(plain.name, spelling)
  return property === undefined ? plain : { ...plain, property }
}

function usualProperty(name: string, spelling: PropertySpelling): string | undefined {
  if (spelling === 'as-is') return name
  return spelling === 'capitalised' ? name.charAt(0).toUpperCase() + name.slice(1) : undefined
}

/** An empty property stands for one that nobody told. */
function propertyOf(name: string, told: Place, spelling: PropertySpelling): { readonly property?: string } {
  const property = told.optionalText() ?? usualProperty(name, spelling)
  return property === undefined || property === '' ? {} : { property }
}

function noPlace(place: Place): OpenApiError {
  const whatToDo = `Write one of ${parameterPlaces.join(', ')}.`
  return new OpenApiError('wrong-type', place.pointer, 'this is no part of a request.', whatToDo)
}
