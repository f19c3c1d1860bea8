/** Writes the tables of a page: one for each class with members and for each enum. */

import type { ClassType, DataType, EnumType } from '#servicestack/model/data-type.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import { cSharpType } from './c-sharp-type.ts'
import { escapeHtml } from './escape-html.ts'
import { escapeText } from './escape-text.ts'
import { mustBeSent } from './must-be-sent.ts'
import { nullableReference } from './nullable-reference.ts'
import { propertyOf } from './property-of.ts'
import { type Publication, simpleName } from './publication.ts'

/** Returns the tables of these types as they stand on a page about this operation. */
export function pageTables(types: readonly DataType[], operation: Operation, publication: Publication): string {
  return types
    .map((type) => (type.kind === 'enum' ? enumTable(type) : classTable(type, operation, publication)))
    .join('')
}

function classTable(type: ClassType, operation: Operation, publication: Publication): string {
  if (type.members.length === 0) return ''
  const name = `${simpleName(type)}${type.parameters === undefined ? '' : `<${type.parameters.join(', ')}>`}`
  const isRequest = type.name === publication.requestOf(operation).name
  const place = isRequest ? (member: Member) => placeOf(member, operation) : () => 'form'
  const rows = type.members.map((member) => {
    const dataType = member.documentedType ?? cSharpType(nullableReference(member, publication), publication)
    const cells = [propertyOf(member), member.place ?? place(member), dataType, mustBeSent(member, type) ? 'Yes' : 'No']
    return row([...cells.map(escapeHtml), description(member)])
  })
  const head = row(['Name', 'Parameter', 'Data Type', 'Required', 'Description'], 'th')
  return table('params', `<b>${escapeHtml(name)}</b> Parameters:`, head, rows)
}

function enumTable(type: EnumType): string {
  const numbers = type.numbers ?? (type.isFlags ? type.values.map((_, index) => index) : undefined)
  const names = type.names ?? type.values
  const hasValues = numbers !== undefined || type.names !== undefined
  const rows = names.map((name, index) => {
    const value = type.names === undefined ? String(numbers?.[index] ?? '') : (type.values[index] ?? '')
    return row([name, ...(hasValues ? [value] : []), type.descriptions?.[index] ?? ''].map(escapeText))
  })
  const head = hasValues ? row(['Name', 'Value', ''], 'th') : ''
  return table('enum', `<b>${escapeHtml(simpleName(type))}</b> Enum:`, head, rows)
}

/** What the page says; where the sample sends a member is another matter. */
function placeOf(member: Member, { routes }: Operation): string {
  if (routes.length === 0) return 'query'
  const names = [propertyOf(member), member.name].map((name) => name.toLowerCase())
  if (routes.some((route) => placeholders(route).some((name) => names.includes(name.toLowerCase())))) return 'path'
  const hasBody = routes.some(({ verbs }) => verbs.includes('POST') || verbs.includes('PUT'))
  return hasBody ? 'body' : 'query'
}

function description({ description = '', allowedValues, minimum, maximum }: Member): string {
  const values = allowedValues?.map((value) => `<li>${escapeHtml(value)}</li>`).join('')
  const allowed = values === undefined ? '' : `<h4>Allowable Values</h4><ul>${values}</ul>`
  const hasRange = minimum !== undefined || maximum !== undefined
  const range = hasRange ? `<h4>Valid Range: ${minimum ?? ''} - ${maximum ?? ''}</h4>` : ''
  return `${escapeText(description)}${allowed}${range}`
}

function row(cells: readonly string[], tag: 'td' | 'th' = 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>\n`
}

function table(kind: string, caption: string, head: string, rows: readonly string[]): string {
  const thead = head === '' ? '' : `<thead>${head}</thead>`
  return `<table class="${kind}"><caption>${caption}</caption>\n${thead}<tbody>${rows.join('')}</tbody></table>\n`
}
