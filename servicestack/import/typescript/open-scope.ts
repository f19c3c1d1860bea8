/** Opens the scope in which the types of one source are read. */

import type { FileOptions } from '../attributes/file-options.ts'
import type { ImportNote } from '../import-note.ts'
import { findInterfaces } from './find-interfaces.ts'
import type { DeclarationIndex } from './index-declarations.ts'
import { isFrameworkDeclaration } from './is-framework-declaration.ts'
import { questionMark } from './question-mark.ts'
import { toEnum } from './to-enum.ts'
import type { TypeScope } from './type-scope.ts'

/** Returns the scope; what was noted already comes first in it. */
export function openScope(
  index: DeclarationIndex,
  notes: readonly ImportNote[],
  options: FileOptions = new Map(),
  isUnchecked = false,
): TypeScope {
  const declarations = [...index.values()]
  const enums = declarations.filter((declaration) => declaration.kind === 'enum')
  const classes = declarations.filter((declaration) => declaration.kind === 'class')
  const own = classes.filter((declaration) => !isFrameworkDeclaration(declaration))
  const hasOnlyInterfaces = own.length > 0 && own.every(({ isInterface }) => isInterface)
  return {
    index,
    enums: new Map(enums.map((declaration) => [declaration.name, toEnum(declaration)])),
    hasOnlyInterfaces,
    interfaces: findInterfaces(classes, hasOnlyInterfaces),
    mark: questionMark(own, options, isUnchecked),
    notes: [...notes],
    missing: new Set(),
  }
}
