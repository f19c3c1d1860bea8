/** Reads one property or parameter of a foreign document into a member. */

import { isValueType } from '#servicestack/model/is-value-type.ts'
import type { Member, MemberRules } from '#servicestack/model/member.ts'
import type { DocumentNode } from '../document-node.ts'
import { refuseHostileName } from '../refuse-hostile-name.ts'
import { descriptionOf } from './description-of.ts'
import { readForeignType } from './read-foreign-type.ts'
import { allowedValues, settled } from './schema-shape.ts'
import type { TypeBook } from './type-book.ts'
import { pascalCase } from './type-names.ts'

/** A member as the document tells it. */
export interface ToldMember {
  readonly name: string
  /** Its type. */
  readonly schema: DocumentNode
  readonly description?: string
  readonly isRequired: boolean
}

/** Returns the member of a class; a value type that may be left out is one that may be null. */
export function readForeignMember(told: ToldMember, owner: string, book: TypeBook): Member {
  const { name, schema, isRequired } = told
  const suggested = `${owner}${pascalCase(refuseHostileName(name, schema))}`
  const { type, isNullable } = readForeignType(schema, suggested, book)
  const isValue = isValueType(type, (wanted) => book.types.get(wanted))
  return {
    name,
    ...(told.description === undefined ? descriptionOf(schema, name) : { description: told.description }),
    type,
    nullable: !isValue || isNullable || !isRequired,
    ...(schema.member('readOnly').isTrue() ? { isReadOnly: true } : {}),
    ...(isRequired ? { isRequired: true } : {}),
    ...readRules(settled(schema), type.kind === 'named'),
  }
}

function readRules(schema: DocumentNode, isNamed: boolean): MemberRules {
  const told = isNamed ? [] : allowedValues(schema).flatMap((value) => (isPlain(value) ? [String(value)] : []))
  const minimum = schema.member('minimum').optionalNumber()
  const maximum = schema.member('maximum').optionalNumber()
  const over = boundBeyond(schema, 'exclusiveMinimum', minimum)
  const under = boundBeyond(schema, 'exclusiveMaximum', maximum)
  const validators = [
    ...(over === undefined ? [] : [`GreaterThan(${over})`]),
    ...(under === undefined ? [] : [`LessThan(${under})`]),
  ]
  return {
    ...(validators.length === 0 ? {} : { validators }),
    ...(told.length === 0 ? {} : { allowedValues: told }),
    ...(minimum === undefined || over === minimum ? {} : { minimum }),
    ...(maximum === undefined || under === maximum ? {} : { maximum }),
  }
}

/** OpenAPI 3.0 says `true` beside the bound, 3.1 the bound itself. */
function boundBeyond(schema: DocumentNode, name: string, bound: number | undefined): number | undefined {
  const exclusive = schema.member(name)
  return exclusive.isTrue() ? bound : exclusive.optionalNumber()
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
