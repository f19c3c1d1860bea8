/** Makes a member of the model. */

import { isValueType } from '#servicestack/model/is-value-type.ts'
import { type Member, type MemberRules, parameterPlaces } from '#servicestack/model/member.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { findAttribute, textOf } from '../attributes/find-attribute.ts'
import { readValidators } from '../attributes/read-validators.ts'
import type { Declaration, DeclaredMember } from './declaration.ts'
import { isFrameworkDeclaration } from './is-framework-declaration.ts'
import { toReference } from './to-reference.ts'
import type { TypePlace, TypeScope } from './type-scope.ts'

/** Returns the member; a question mark says nothing of what is a reference in .NET. */
export function toMember(declared: DeclaredMember, place: TypePlace, scope: TypeScope): Member {
  const { name, description, attributes, line } = declared
  const written = toReference(declared.type, { ...place, owner: `${place.owner}.${name}`, line }, scope)
  const about = findAttribute(attributes, 'ApiMember')
  const contract = findAttribute(attributes, 'DataMember')
  const order = contract?.named.get('Order')
  const where = textOf(about, 'ParameterType')?.toLowerCase()
  const parameterPlace = parameterPlaces.find((known) => known === where)
  const documentedName = textOf(about, 'Name')
  const documentedType = textOf(about, 'DataType')
  return {
    // what no variable can be called is printed with other letters
    name: textOf(contract, 'Name') ?? name,
    ...(description === undefined ? {} : { description }),
    type: withMark(written, declared, scope),
    nullable: isNullable(declared, written, place, scope),
    ...(typeof order === 'number' && order >= 0 ? { order } : {}),
    ...(parameterPlace === undefined ? {} : { place: parameterPlace }),
    ...(documentedName === undefined ? {} : { documentedName }),
    ...(documentedType === undefined ? {} : { documentedType }),
    ...rulesOf(declared),
    ...(hidesNullability(declared, written, place, scope) ? { unknown: ['nullability'] } : {}),
  }
}

/** Where only value types are marked, a marked text is one of them: a date, a duration, a GUID, not one of a few words. */
function withMark(type: TypeReference, declared: DeclaredMember, { mark }: TypeScope): TypeReference {
  const isText = type.kind === 'scalar' && type.scalar === 'string' && declared.allowedValues === undefined
  return isText && declared.isOptional && mark === 'nullable' ? { ...type, isNullable: true } : type
}

/** Dates look like texts, anything may stand for a parameter, and what a request must have anyway has no mark. */
function hidesNullability(declared: DeclaredMember, type: TypeReference, place: TypePlace, scope: TypeScope): boolean {
  const { mark } = scope
  if (mark === 'nothing') return false
  const isText = type.kind === 'scalar' && type.scalar === 'string'
  if (isText || isParameter(type, place)) return mark === 'absent' && declared.isOptional
  const { isRequired, validators = [] } = rulesOf(declared)
  const mustBeThere = isRequired === true || validators.some((validator) => /^Not(?:Empty|Null)\b/.test(validator))
  return mustBeThere && !declared.isOptional && holdsValue(type, scope)
}

/** A type parameter is as nullable as what stands for it, unless only value types are marked. */
function isNullable({ isOptional }: DeclaredMember, type: TypeReference, place: TypePlace, scope: TypeScope): boolean {
  if (isParameter(type, place)) return isOptional && scope.mark === 'nullable'
  return isOptional || !holdsValue(type, scope)
}

/** An API's own class is no value type, whatever .NET calls so. */
function holdsValue(type: TypeReference, { index, enums }: TypeScope): boolean {
  return isValueType(type, (name) => enums.get(name) ?? ownClass(index.get(name)))
}

function ownClass(declared: Declaration | undefined): { readonly kind: 'class' } | undefined {
  return declared === undefined || isFrameworkDeclaration(declared) ? undefined : { kind: 'class' }
}

function isParameter(type: TypeReference, { parameters }: TypePlace): boolean {
  return type.kind === 'named' && [...parameters.values()].includes(type.name)
}

function rulesOf({ attributes, allowedValues }: DeclaredMember): MemberRules {
  const validators = readValidators(attributes)
  const isRequired = ['ApiMember', 'DataMember'].some(
    (name) => findAttribute(attributes, name)?.named.get('IsRequired') === true,
  )
  return {
    ...(isRequired ? { isRequired } : {}),
    ...(validators.length === 0 ? {} : { validators }),
    ...(allowedValues === undefined ? {} : { allowedValues }),
  }
}
