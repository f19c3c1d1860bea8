/** Compiles a reader of XML for one type, for callers who read many values of it. */

import type { WireValue } from '#servicestack/model/wire-value.ts'
import type { TypeOptions } from '#servicestack/text/options.ts'
import { utc } from '#servicestack/text/zone.ts'
import type { Contract } from './contract.ts'
import { ContractReader } from './contract-reader.ts'
import { fullName } from './full-name.ts'
import { rootContract } from './root-contract.ts'
import { TokenCursor } from './token-cursor.ts'
import { tokenize } from './tokenize.ts'

/**
 * Returns a function that reads values of the options' type; only members that the text brings are present. It throws a
 * `SerializationError` for what is no XML, or not of the data contract.
 */
export function compileParse(options: TypeOptions): (text: string) => WireValue {
  const { contract } = rootContract(options)
  const typeName = netName(contract)
  const { zone = utc } = options
  return (text) => new ContractReader(new TokenCursor(tokenize(text), typeName), zone).document(contract)
}

function netName(contract: Contract): string {
  if (contract.kind === 'list') return `${netName(contract.items)}[]`
  return contract.kind === 'class' || contract.kind === 'enum' ? fullName(contract.type) : contract.name
}
