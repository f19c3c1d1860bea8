/** Says what .NET says when XML is not of its data contract. */

import type { DataType } from '#servicestack/model/data-type.ts'
import { SerializationError } from '#servicestack/text/serialization-error.ts'
import { fullName } from './full-name.ts'
import type { ContractName } from './generic-name.ts'
import type { EndOfText, EndTag, Place, StartTag } from './token.ts'

/** The root is another element. */
export function wrongRoot({ name, namespace }: ContractName, found: StartTag | EndOfText): SerializationError {
  const kind = found.kind === 'start' ? 'Element' : 'None'
  const other = found.kind === 'start' ? found : { name: '', namespace: '' }
  return at(
    found.place,
    `Expecting element '${name}' from namespace '${namespace}'.. Encountered '${kind}'  with name '${other.name}', namespace '${other.namespace}'.`,
  )
}

/** Text stands where only elements may. */
export function strayText(place: Place): SerializationError {
  return at(place, "Expecting state 'Element'.. Encountered 'Text'  with name '', namespace ''.")
}

/** An element that must come has not come. */
export function missingElement(wanted: string, found: StartTag | EndTag): SerializationError {
  const kind = found.kind === 'start' ? 'Element' : 'EndElement'
  return at(
    found.place,
    `'${kind}' '${found.name}' from namespace '${found.namespace}' is not expected. Expecting element '${wanted}'.`,
  )
}

/** `i:type` names what nobody expects. */
export function unknownContract(element: StartTag, { name, namespace }: ContractName): SerializationError {
  return at(
    element.place,
    `Element '${element.namespace}:${element.name}' contains data of the '${namespace}:${name}' data contract. The deserializer has no knowledge of any type that maps to this contract. Add the type corresponding to '${name}' to the list of known types - for example, by using the KnownTypeAttribute attribute or by adding it to the list of known types passed to DataContractSerializer.`,
  )
}

/** A name is none of the enum's. */
export function unknownEnumName(text: string, type: DataType): SerializationError {
  return malformed(
    `Invalid enum value '${text}' cannot be deserialized into type '${fullName(type)}'. Ensure that the necessary enum values are present and are marked with EnumMemberAttribute attribute if the type has DataContractAttribute attribute.`,
  )
}

/** Nothing is said to be where something always is. */
export function notNullable(typeName: string): SerializationError {
  return malformed(`ValueType '${typeName}' cannot be null.`)
}

/** An object of no class has contents. */
export function untypedContents({ name, namespace }: StartTag): SerializationError {
  return malformed(
    `Element ${name} from namespace ${namespace} cannot have child contents to be deserialized as an object. Please use XElement to deserialize this pattern of XML.`,
  )
}

/** What stands behind `Error in line 1 position 7.` */
export function placed({ line, column }: Place, message: string): string {
  return `Error in line ${line} position ${column}. ${message}`
}

/** An error in .NET's words. */
export function malformed(message: string): SerializationError {
  return new SerializationError('malformed', message)
}

function at(place: Place, message: string): SerializationError {
  return malformed(placed(place, message))
}

/** Puts a place behind a message. */
export function atPlaceOf({ line, column }: Place, message: string): string {
  return `${message} Line ${line}, position ${column}.`
}
