/** Names an imported API, and sees to it that it does not take the place of another. */

import type { ServiceModel } from '#servicestack/model/service-model.ts'
import { kebabCase } from '../kebab-case.ts'
import { UsageError } from '../usage-error.ts'
import type { ImportOptions } from './import-options.ts'

/** Returns the name of the files; throws when the contract in their place is that of another service. */
export function nameApi(
  options: Pick<ImportOptions, 'name' | 'openapi'>,
  model: ServiceModel,
  before: ServiceModel | undefined,
): string {
  const isAnother = before !== undefined && model.title !== '' && before.title !== '' && before.title !== model.title
  if (isAnother && options.name === undefined) {
    const whatToDo = `If the service was renamed, say so with --name ${kebabCase(before.title)}; else choose another file: --openapi ${kebabCase(model.title)}.openapi.yaml.`
    throw new UsageError(
      `${options.openapi} is the contract of ${before.title}, and this is ${model.title}. ${whatToDo}`,
    )
  }
  return options.name ?? kebabCase(model.title === '' ? (before?.title ?? model.host ?? 'api') : model.title)
}
