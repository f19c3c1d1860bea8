/** The ground truth as far as C# source can tell it: the defects of the source, each named, are taken over. */

import type { TrueMember, TrueType, Truth } from './corpus.ts'

/** Returns what a faultless reader of this version's source would say. */
export function asPrinted(truth: Truth, version: string): Truth {
  const print = (type: TrueType) => printType(type, version)
  return {
    ...truth,
    types: truth.types.map(print),
    operations: truth.operations.map((operation) => ({ ...operation, request: print(operation.request) })),
  }
}

function printType(type: TrueType, version: string): TrueType {
  const { genericArgs = [] } = type
  // 6.11 prints in the place of parameters what closes them: their names are lost
  const isClosed = version === '6.11' && type.name !== 'PageRequest'
  const rename = (text: string) =>
    genericArgs.reduce((whole, name, at) => {
      const given = genericArgs.length === 1 ? 'T' : `T${at + 1}`
      return isClosed ? whole.replace(new RegExp(`\\b${name}\\b`, 'g'), given) : whole
    }, text)
  const members = type.members.map((member) => printMember(member, version, genericArgs))
  return {
    ...type,
    members: members.map((member) => (member.type === undefined ? member : { ...member, type: rename(member.type) })),
  }
}

function printMember(member: TrueMember, version: string, parameters: readonly string[]): TrueMember {
  // trap 5: from 10.0.2 on a nullable value type that must be there has lost its "?"
  const hidesNull = version === '10.15' && member.validate?.includes('NotNull') === true && member.valueType === true
  return {
    ...member,
    // a parameter is as nullable as what stands for it
    valueType: member.valueType === true || parameters.includes(member.type ?? ''),
    nullable: member.nullable === true && !hidesNull,
    // trap 16: an array of arrays is printed as an array
    ...(member.type === undefined ? {} : { type: member.type.replace(/(?:\[\]){2,}/, '[]') }),
  }
}
