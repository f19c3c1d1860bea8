/** Holds a request to the validators of its members, as ServiceStack's ValidationFeature does before a service runs. */

import type { Member } from '#servicestack/model/member.ts'
import { readValidators, type Validator } from '#servicestack/model/read-validators.ts'
import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { wireMembers } from '#servicestack/model/wire-members.ts'
import type { WireObject, WireValue } from '#servicestack/model/wire-value.ts'
import { Shapes } from '#servicestack/text/shape.ts'
import { type FieldError, type Refusal, serviceRefusal } from '../answering/refusal.ts'
import { type ValidationRule, validationRules } from './validation-rules.ts'

/** Returns the 400 that names every member which a validator refuses, in the words of the first, or undefined. */
export type Validate = (dto: WireObject) => Refusal | undefined

/** Prepares the validators of a request DTO. Evidence and what lacks it: docs/discoveries/validators.md */
export function requestValidator(name: string, model: ServiceModel): Validate {
  const members = wireMembers(model, name).filter(({ validators }) => validators !== undefined)
  if (members.length === 0) return () => undefined
  return (dto) => {
    const errors = members.flatMap((member) => errorsOf(member, sentValue(dto, member), model))
    const [first] = errors
    return first && { ...serviceRefusal(400, first.errorCode, first.message), errors }
  }
}

function sentValue(dto: WireObject, { name }: Member): WireValue {
  return (Object.hasOwn(dto, name) ? dto[name] : undefined) ?? null
}

function errorsOf(member: Member, sent: WireValue, model: ServiceModel): readonly FieldError[] {
  const { initial } = new Shapes(model, (name) => name).of(member.type, false)
  const value = sent ?? (member.nullable ? null : initial)
  return (member.validators ?? []).flatMap(readValidators).flatMap((validator) => {
    const rule = validationRules.get(validator.name)
    if (rule === undefined) return []
    // null passes whatever does not ask for a value
    const isRefused =
      value === null ? /^Not(Null|Empty)$/.test(validator.name) : rule.refuses({ value, initial }, validator.arguments)
    return isRefused ? [fieldError(member, value, validator, rule)] : []
  })
}

function fieldError(member: Member, value: WireValue, validator: Validator, rule: ValidationRule): FieldError {
  const fieldName = member.property ?? member.name.charAt(0).toUpperCase() + member.name.slice(1)
  const label = inWords(fieldName)
  const meta = {
    ...Object.fromEntries((rule.names ?? []).map((name, index) => [name, String(validator.arguments[index] ?? '')])),
    ...(rule.message.includes('{TotalLength}') ? { TotalLength: String(String(value ?? '').length) } : {}),
    PropertyName: label,
    ...(value === null || typeof value === 'object' ? {} : { PropertyValue: String(value) }),
  }
  return {
    errorCode: validator.name,
    fieldName,
    message: sentence(rule.message, { ...meta, Name: `'${label}'` }),
    meta,
  }
}

function sentence(message: string, values: Readonly<Record<string, string>>): string {
  const whole = message.includes('{Name}') ? message : `{Name} ${message}`
  return whole.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : ''))
}

/** `IMONumber` becomes `IMO Number`. */
function inWords(name: string): string {
  return name.replace(/(?<=.)(?<![A-Z])(?=[A-Z])|(?<=.)(?=[A-Z][^A-Z])/g, ' ').trim()
}
