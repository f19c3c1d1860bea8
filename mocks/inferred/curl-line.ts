/** Writes a request as a command line that can be pasted. */

import { stringify as writeJson } from '#servicestack/json/stringify.ts'
import { stringify as writeJsv } from '#servicestack/jsv/stringify.ts'
import { fillPath } from '#servicestack/model/fill-path.ts'
import type { Format } from '#servicestack/model/format.ts'
import { hasRequestBody } from '#servicestack/model/has-request-body.ts'
import type { Member } from '#servicestack/model/member.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { placeholders } from '#servicestack/model/placeholders.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { isText } from './is-text.ts'
import { ownValue } from './own-value.ts'
import { sameName } from './same-name.ts'

/** What a line asks, in which format, and as whom. */
export interface CurlRequest {
  readonly url: string
  readonly operation: Operation
  readonly verb: string
  readonly dto: WireObject
  readonly format: Format
  /** A user whose password is his name. */
  readonly userName: string | undefined
}

/** Returns the line; a verb without a body says everything in the URL. */
export function curlLine(request: CurlRequest, model: ServiceModel, members: readonly Member[]): string {
  const { url, operation, verb, dto, format, userName } = request
  const [route = { path: `/json/reply/${operation.name}`, verbs: [] }] = operation.routes
  const { path, rest } = fillPath(route, inPath(dto, placeholders(route), members, model))
  const body = hasRequestBody(verb) ? bodyOf(rest, operation.name, format, model) : ''
  const query = hasRequestBody(verb) ? '' : queryOf(rest, members, model)
  return [
    'curl',
    ...(verb === 'GET' || (verb === 'POST' && body !== '') ? [] : [`-X ${verb}`]),
    ...(userName === undefined ? [] : [`-u ${userName}:${userName}`]),
    `-H ${quote(`Accept: ${types[format]}`)}`,
    ...(body === '' ? [] : [`-H ${quote(`Content-Type: ${types[format]}`)}`, `-d ${quote(body)}`]),
    quote(`${url}${path}${query}`),
  ].join(' ')
}

const types: Readonly<Record<Format, string>> = { json: 'application/json', jsv: 'text/jsv' }

/** The members that the path carries, as text and by the names that the path gives them. */
function inPath(
  dto: WireObject,
  names: readonly string[],
  members: readonly Member[],
  model: ServiceModel,
): WireObject {
  const carried = names.flatMap((placeholder) => {
    const member = sameName(members, { name: placeholder })
    const value = member && ownValue(dto, member.name)
    return member === undefined || value === undefined ? [] : [{ placeholder, member, value }]
  })
  const left = Object.entries(dto).filter(([name]) => !carried.some(({ member }) => member.name === name))
  const texts = carried.map(({ placeholder, member, value }) => [placeholder, textOf(value, member, model)] as const)
  return Object.fromEntries([...left, ...texts])
}

function bodyOf(rest: WireObject, name: string, format: Format, model: ServiceModel): string {
  if (Object.values(rest).every((value) => value === undefined)) return ''
  // only what is given: the type's own writer would add the initial values of all else
  const members = Object.entries(rest).filter(([, value]) => value !== undefined)
  const type = { kind: 'named', name } as const
  const given = {
    ...model,
    types: model.types.map((one) =>
      one.name === name
        ? only(
            one,
            members.map(([key]) => key),
          )
        : one,
    ),
  }
  return format === 'json' ? writeJson(rest, { type, model: given }) : writeJsv(rest, { type, model: given })
}

function only(type: ServiceModel['types'][number], names: readonly string[]): ServiceModel['types'][number] {
  if (type.kind === 'enum') return type
  return { ...type, members: type.members.filter(({ name }) => names.includes(name)) }
}

function queryOf(rest: WireObject, members: readonly Member[], model: ServiceModel): string {
  const pairs = members.flatMap((member) => {
    const value = ownValue(rest, member.name)
    return value === undefined
      ? []
      : [`${encodeURIComponent(wellFormed(member.name))}=${encodeURIComponent(textOf(value, member, model))}`]
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** A URL carries no half of a character. */
function textOf(value: WireValue, { type }: Member, model: ServiceModel): string {
  const text = isText(type) ? String(value) : writeJsv(value, { type, model })
  return wellFormed(text)
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/** What a POSIX shell takes as it is. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
