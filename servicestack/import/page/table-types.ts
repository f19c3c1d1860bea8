/** Makes types of the tables on a page without code: C# names, C# types, no bases. */

import { camelCase } from '#servicestack/model/camel-case.ts'
import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import { isValueType } from '#servicestack/model/is-value-type.ts'
import { type Member, parameterPlaces } from '#servicestack/model/member.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { Route } from '#servicestack/model/route.ts'
import type { JsonNames } from '#servicestack/model/service-model.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'
import { reopenClass } from '../csharp/reopen-class.ts'
import type { ImportNote } from '../import-note.ts'
import { nameTables } from './name-tables.ts'
import type { ClassTable, EnumTable, PageTable, ParameterRow } from './page.ts'
import { readPrintedType } from './read-printed-type.ts'
import { selfArguments } from './self-arguments.ts'
import { usualPlace } from './usual-place.ts'

/** What the tables are read with. */
export interface TableContext {
  readonly operation: string
  readonly routes: readonly Route[]
  readonly jsonNames: JsonNames
}

/** Returns the types by their tables; of two tables of one name the first counts. */
export function tableTypes(
  tables: readonly PageTable[],
  context: TableContext,
): { readonly types: readonly DataType[]; readonly notes: readonly ImportNote[] } {
  const { byName, rename, notes } = nameTables(tables)
  const enums = new Map(
    tables.flatMap((table) => (table.kind === 'enum' ? [[table.name, toEnum(table)] as const] : [])),
  )
  const reading: Reading = { ...context, tables: byName, rename, find: (name) => enums.get(name) }
  const types = [...byName].map(([name, table]) =>
    table.kind === 'enum' ? toEnum(table) : toClass(name, table, reading),
  )
  return { types, notes }
}

interface Reading extends TableContext {
  readonly tables: ReadonlyMap<string, PageTable>
  rename(type: TypeReference): TypeReference
  /** Looks an enum up. */
  find(name: string): DataType | undefined
}

/** A column of numbers tells the numbers, one of texts what travels. */
function toEnum({ name, rows }: EnumTable): EnumType {
  const names = rows.map((row) => row.name)
  const column = rows.map((row) => row.value)
  const isNumbers = column.every((value) => value !== undefined && /^-?\d+$/.test(value))
  const isTexts = !isNumbers && column.some((value) => value !== undefined)
  const values = isTexts ? rows.map((row) => row.value ?? row.name) : names
  const descriptions = rows.map(({ description }) => (description === '' ? null : description))
  return {
    kind: 'enum',
    name,
    values,
    ...(values.some((value, at) => value !== names[at]) ? { names } : {}),
    ...(isNumbers ? { numbers: column.map(Number) } : {}),
    ...(descriptions.some((description) => description !== null) ? { descriptions } : {}),
  }
}

function toClass(name: string, table: ClassTable, reading: Reading): ClassType {
  const { tables, find } = reading
  const members = table.rows.map((row) => toMember(row, name, reading))
  const type: ClassType = { kind: 'class', name, members }
  const caption = readTypeText(table.name)
  if (caption?.kind !== 'named' || caption.arguments === undefined) return type
  // before version 8 the caption of a generic answer is closed: Page<Vessel>
  const isClosed = caption.arguments.some((one) => one.kind !== 'named' || tables.has(one.name))
  if (!isClosed)
    return { ...type, parameters: caption.arguments.flatMap((one) => (one.kind === 'named' ? [one.name] : [])) }
  const { length } = caption.arguments
  const parameters = caption.arguments.map((_, at) => (length === 1 ? 'T' : `T${at + 1}`))
  const open = { ...type, parameters }
  // a caption leaves out what closes its arguments: Page<Loan, Nullable, Map>
  return reopenClass(open, selfArguments(open) ?? caption.arguments, (one) => isValueType(one, find))
}

function toMember(row: ParameterRow, owner: string, { find, rename, ...context }: Reading): Member {
  const printed = readPrintedType(row.type)
  const isDocumented = printed === undefined || isNoType(printed, context.tables)
  const told: TypeReference = isDocumented ? { kind: 'scalar', scalar: 'object' } : rename(printed)
  const isMarked = (told.kind === 'scalar' || told.kind === 'named') && told.isNullable === true
  const type = withoutMark(told)
  const usual = usualPlace(row.name, owner === context.operation, context.routes)
  const place = parameterPlaces.find((one) => one === row.place.toLowerCase() && one !== usual)
  const { description, allowedValues, range } = row
  return {
    name: context.jsonNames === 'camelCase' ? camelCase(row.name) : row.name,
    property: row.name,
    ...(description === '' ? {} : { description }),
    type,
    nullable: isMarked || !isValueType(type, find),
    ...(row.isRequired ? { isRequired: true } : {}),
    ...(allowedValues === undefined || allowedValues.length === 0 ? {} : { allowedValues }),
    ...(range === undefined ? {} : { minimum: range[0], maximum: range[1] }),
    ...(place === undefined ? {} : { place }),
    ...(isDocumented ? { documentedType: row.type, unknown: ['nullability', 'scalars', 'collections'] } : {}),
  }
}

/** The column shows what `ApiMember(DataType=…)` says instead of a type; .NET begins names with a capital. */
function isNoType(type: TypeReference, tables: Reading['tables']): boolean {
  return type.kind === 'named' && type.arguments === undefined && !tables.has(type.name) && /^\p{Ll}/u.test(type.name)
}

/** The mark of nullability belongs to the member. */
function withoutMark(type: TypeReference): TypeReference {
  if (type.kind !== 'scalar' && type.kind !== 'named') return type
  const { isNullable: _, ...plain } = type
  return plain
}
