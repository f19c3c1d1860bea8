/** Compiles a writer of ServiceStack's XML for one type, for callers who write many values of it. */

import { frameworkModel } from '#servicestack/model/framework-model.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { utc, type Zone } from '#servicestack/text/zone.ts'
import type { Contract } from './contract.ts'
import type { Contracts } from './contracts.ts'
import { rootContract } from './root-contract.ts'
import { Writer } from './writer.ts'
import { WritingFault } from './writing-fault.ts'

/**
 * Returns a function that writes values of the options' type as a document of their data contract; null is no text.
 *
 * A value that .NET cannot write gives what a server has sent by the time it notices: the beginning, with its elements
 * closed unless a character is to blame that no XML may hold, and behind it a second document, the `ErrorResponse`. The
 * status has been sent long before, so it is 200: docs/discoveries/xml-breaks-off.md
 */
export function compileStringify(options: TypeOptions): (value: TextValue) => string {
  const { contract, contracts } = rootContract(options)
  const { zone = utc } = options
  return (value) => {
    if ((value ?? null) === null) return ''
    const { text, fault } = write(contracts, contract, value, zone)
    return fault === undefined ? text : text + errorText(fault)
  }
}

function write(contracts: Contracts, contract: Contract, value: TextValue, zone: Zone): Written {
  const writer = new Writer(contracts, zone)
  try {
    writer.document(contract, value)
    return { text: writer.elements.text }
  } catch (fault) {
    if (!(fault instanceof WritingFault)) throw fault
    if (!fault.isWriterBroken) writer.elements.endAll()
    return { text: writer.elements.text, fault }
  }
}

/** A document, and why it is not all of it. */
interface Written {
  readonly text: string
  readonly fault?: WritingFault
}

/** The message may hold the very character that nobody can write; then it breaks off as well. */
function errorText({ errorCode, message }: WritingFault): string {
  const { contract, contracts } = rootContract({ type: 'ErrorResponse', model: frameworkModel })
  return write(contracts, contract, { responseStatus: { errorCode, message, errors: [] } }, utc).text
}
