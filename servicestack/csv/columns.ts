/** Lists the columns of a class. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import type { Member } from '#servicestack/model/member.ts'
import { ownOrder } from '#servicestack/model/own-order.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import { isMembers, type TextValue } from '#servicestack/text/text-value.ts'
import { compileCell, type WriteCell } from './compile-cell.ts'
import type { ModelOptions } from './model-options.ts'
import { row } from './row.ts'

/** One column: what stands above it, the member that it shows, and how. */
export interface Column {
  readonly title: string
  readonly name: string
  readonly write: WriteCell
}

/** Returns a column for each member of a class, in declared order. */
export function columnsOf(name: string, options: ModelOptions): readonly Column[] {
  return ownOrder(options.model, name).map((member) => ({
    title: columnTitle(member, options.model.jsonNames),
    name: member.name,
    write: compileCell({ ...options, type: member.type }, member.nullable || 'isNullable' in member.type),
  }))
}

/** Returns an object as a row. */
export function objectRow(columns: readonly Column[], value: TextValue): string {
  return row(columns.map(({ name, write }) => write(isMembers(value) ? value[name] : null)))
}

/** Returns the C# property, which the wire spells in camel case, or the name that its data contract gives it. */
export function columnTitle({ name, property }: Member, jsonNames: JsonNames | undefined): string {
  if (property !== undefined) return camelCase(property) === name ? property : name
  return jsonNames === 'PascalCase' ? name : name.charAt(0).toUpperCase() + name.slice(1)
}
